"""Whose account a sentence is: its text and the facts that it cites come in, what it hides of the sides goes out.

In a fight each side tells its own story. A sentence that tells one alone where the sides differ, that tells it as if
nobody had said it, that has each side accuse the other where one does, or a denial answer what was said after it, takes
a side though each of its words holds.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from summarizer.domain.edtf import readable_date, window
from summarizer.domain.event_kinds import BELLIGERENT
from summarizer.domain.languages.any_language import whole_words
from summarizer.merging.facts import Fact, Facts, quote_ids, told_by
from summarizer.telling.phrases import name_all
from summarizer_schemas.brief import Dispute, Event, Position, Statement
from summarizer_schemas.vocabulary import NameKind

_SPEAKS: Final = (
    r"(?:according to|said|says) (?:the )?{name}\b"
    r"|\b{name}(?:, [^,]+,)? (?:said|says|counted|counts|reported|reports|claimed|claims|gave|gives|put|puts)\b"
)
_PARTY: Final = re.compile(r"\bpart(?:y|ies) to the\b", re.IGNORECASE)
_PARTIES: Final[frozenset[NameKind]] = frozenset({"military", "armed_group", "government"})
_SAYS: Final = re.compile(
    r"\b(?:according to|says?|said|told|tells?|claim\w*|report\w*|accus\w*|blam\w*|admit\w*|den(?:y|ies|ied)|"
    r"announc\w*|assert\w*|stat(?:ed|es|ing)|alleg\w*|holds?|held|call(?:s|ed)|"
    r"by (?:its|his|her|their) (?:own )?account)\b",
    re.IGNORECASE,
)
"""That a sentence names somebody whose word it is: "according to", "said"."""
_EACH_OTHER: Final = re.compile(
    r"\b(?:accus|blam)\w+ (?:each other|one another)\b"
    r"|\b(?:each|both)(?: sides?| part(?:y|ies))?(?: \w+)? (?:accus|blam)\w+\b"
    r"|\btrad(?:e|ed|ing) (?:accusations|blame)\b|\bmutual (?:accusations|blame)\b",
    re.IGNORECASE,
)
_MUTUAL: Final = re.compile(whole_words(lambda row: row.mutual), re.IGNORECASE)
"""How an article says by itself that two accuse each other."""
_TWO: Final = 2


def one_sided(text: str, cited: Sequence[Fact], facts: Facts) -> Iterator[str]:
    """Yield what a sentence hides of the sides of a fight."""
    yield from _unmarked_parties(text, facts)
    yield from _told_as_fact(text, cited, facts)
    yield from _one_account(text, cited, facts)
    yield from _not_mutual(text, cited, facts)


def _told_as_fact(text: str, cited: Sequence[Fact], facts: Facts) -> Iterator[str]:
    """Object to a sentence that names nobody for what parties to the violence alone tell."""
    if not cited or _SAYS.search(text) or not all(isinstance(each, Event | Statement) for each in cited):
        return
    speakers = [_speakers(each) for each in cited]
    sides = {*parties(facts)}
    if all(own and None not in own and {*own} <= sides for own in speakers):
        named = dict.fromkeys(each for own in speakers for each in own if each)
        yield f"only {name_all(tuple(named))} says so, a party to the events: say who says it"


def _speakers(fact: Fact) -> tuple[str | None, ...]:
    """Return on whose word a fact is; None of an article's own voice."""
    if isinstance(fact, Event):
        return tuple(each.said_by for each in fact.reports)
    return (fact.claimant,) if isinstance(fact, Statement) else ()


def _one_account(text: str, cited: Sequence[Fact], facts: Facts) -> Iterator[str]:
    """Object to one side's story of an event of which the sides tell two."""
    if not all(isinstance(each, Event) for each in cited):
        return
    speaking = _speaking(text, facts)
    contested = [each for each in cited if isinstance(each, Event) and each.attribution == "contested"]
    if len(speaking) == 1 and contested and contested[0].kind in BELLIGERENT:
        side = speaking[0]
        yield (
            f"it tells {side}'s account alone of what the sides tell differently: leave out what {side} alone "
            f"tells, or cite what the other side says and tell both"
        )


def _not_mutual(text: str, cited: Sequence[Fact], facts: Facts) -> Iterator[str]:
    """Object to "each side accuses the other" where one accuses."""
    if not _EACH_OTHER.search(text):
        return
    said = [each for each in cited if isinstance(each, Statement)]
    accusing = {each.claimant for each in said if each.stance in ("accuses", "suspects")}
    holders = {each.holder for fact in cited if isinstance(fact, Dispute) for each in fact.positions}
    evidence = [facts.context_of(facts.quotes[quote]) for fact in cited for quote in quote_ids(fact)]
    evidence += [each.claimant for each in said]
    if len(accusing) < _TWO and len(holders) < _TWO and not any(map(_MUTUAL.search, evidence)):
        who = name_all(tuple(accusing)) if accusing else "nobody"
        yield f"of its facts {who} accuses somebody: cite what the other side says, or say who accuses whom"


def _unmarked_parties(text: str, facts: Facts) -> Iterator[str]:
    """Object where one side of a fight is marked as a party and another that speaks beside it is not."""
    if not (marks := len(_PARTY.findall(text))) or re.search(r"\bparties to the\b", text, re.IGNORECASE):
        return
    named = _speaking(text, facts)
    longest = [
        each for each in named if not any(each.casefold() in other.casefold() for other in named if other != each)
    ]
    if len(longest) > marks:
        yield f"{name_all(longest)} are parties alike: mark each as 'a party to the events', or none"


def _speaking(text: str, facts: Facts) -> list[str]:
    """Return the parties that a sentence names as saying something."""
    return [each for each in parties(facts) if re.search(_SPEAKS.format(name=re.escape(each)), text, re.IGNORECASE)]


def parties(facts: Facts) -> tuple[str, ...]:
    """Return who is a party to the violence that the facts tell of."""
    kind = {each.name: each.kind for each in facts.holder.names}
    fighting = (
        name
        for event in facts.holder.events
        if event.kind in BELLIGERENT and event.status in ("news", "total", "background")
        for name in (*event.by, *event.to)
        if kind.get(name) in _PARTIES
    )
    counting = (who for each in facts.holder.figures for count in each.observations if count.is_party
                for who in told_by(count))  # fmt: skip
    return tuple(dict.fromkeys([*fighting, *counting]))


_YEAR: Final = re.compile(r",? \d{4}$")
_IN_ORDER: Final = re.compile(
    r"\b(?:first|initially|earlier|before that|had) (?:\w+ )?den(?:ied|ying)\b", re.IGNORECASE
)
"""That a denial came before what it stands beside."""


def earlier_undated(text: str, cited: Sequence[Fact], facts: Facts) -> Iterator[str]:
    """Yield whose denial of an earlier day a sentence sets against a later word without its day.

    Who denied on Tuesday that there had been a warning did not deny what the service said on Wednesday; told without
    its day the denial reads as an answer. Only a day on which something was said counts: an article may tell later what
    was said before. A sentence that tells the order by itself ("first denied, and later") needs no day.
    """
    if _IN_ORDER.search(text):
        return
    found: dict[str, None] = {}
    for sides in _sides(cited):
        named = [each for each in sides if _names(text, each.holder, facts)]
        days = [facts.day_of_side(each) for each in named]
        last = max((each.last for day, _ in days if (each := window(day)) and each.has_year), default=0)
        for side, (day, is_said) in zip(named, days, strict=True):
            known = window(day) if is_said and not facts.denials.isdisjoint(side.quotes) else None
            if day and known and known.has_year and known.last < last:
                told = readable_date(day)
                if _YEAR.sub("", told) not in text:
                    found[f"{side.holder} denied on {told} what was said after it: give that day"] = None
    yield from found


def _sides(cited: Sequence[Fact]) -> Iterator[Sequence[Position]]:
    """Yield the sides of each dispute, and what several say of one event."""
    said: dict[str, list[Position]] = {}
    for fact in cited:
        if isinstance(fact, Dispute):
            yield fact.positions
        elif isinstance(fact, Statement):
            for about in fact.about:
                side = Position(holder=fact.claimant, position=fact.claim, quotes=fact.quotes)
                said.setdefault(about, []).append(side)
    yield from said.values()


def _names(text: str, holder: str, facts: Facts) -> bool:
    """Tell whether a sentence names a side."""
    names = map(re.escape, facts.called_in_prose(holder))
    return any(re.search(rf"(?<!\w){each}(?!\w)", text, re.IGNORECASE) for each in names)
