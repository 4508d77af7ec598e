"""Which facts their own speaker took back: "the account that he fled was wrong" ends "he fled", wherever it is told.

Facts come in, pairs of ids go out. The claims and summaries are read, which a model wrote in English whatever the
article's language, and which the gate has held to its words. Only who told a thing takes it back: what somebody else
calls wrong is disputed. A count that is taken back is a matter of its series (`figures.taken_back`).
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from summarizer.domain.names import words_of
from summarizer.domain.words import NEGATIONS
from summarizer.merging.facts import Facts, publisher_of, quote_ids, words_told
from summarizer_schemas.brief import Event, Statement

_TOLD: Final = (
    r"(?:accounts?|versions?|reports?|statements?|claims?|stor(?:y|ies)|rumou?rs?|information|announcements?|"
    r"allegations?|accusations?|assertions?|assurances?|descriptions?|denials?)"
)
_WRONG: Final = (
    r"(?:wrong|erroneous|incorrect|mistaken|false|untrue|inaccurate|unfounded|groundless|baseless|withdrawn|retracted|"
    r"an? (?:error|mistake|misunderstanding)|in error|not (?:true|correct|accurate|right|the case))"
)
_IS: Final = r"(?:is|are|was|were|be|been|proved|turned out)(?: to (?:be|have been))?(?: \w+){0,2}?"
_TAKES: Final = (
    r"(?:withdrew|withdraws?|retract(?:s|ed)?|took back|takes? back|recant(?:s|ed)?|disown(?:s|ed)?|rescinded|"
    r"corrected|corrects?)"
)
_SAY: Final = r"(?:say|said|claim|claimed|report|reported|state|stated|announce|announced|assert|asserted|tell|told)"
_TAKEN_BACK: Final = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        rf"\b{_TOLD}\b(?: (?:by|of) [^,;]{{1,60}}?)?,?(?: that| of| about)?(?P<what>[^;]{{0,200}}?) {_IS} {_WRONG}\b",
        rf"\b{_TAKES} (?:\w+ ){{0,4}}?{_TOLD}\b(?P<what>[^;]*)",
        rf"\b{_IS} {_WRONG}(?: to {_SAY})? that (?P<what>[^;]*)",
        rf"\b(?:wrongly|mistakenly|erroneously|incorrectly|falsely) {_SAY} that (?P<what>[^;]*)",
    )
)
"""How a claim or a summary says that something told before does not hold; `what` is that."""
_AND_SORRY: Final = re.compile(
    r",? and (?:has |have |had |also )?(?:apologi|regret|said|was sorry|were sorry)", re.IGNORECASE
)
"""What follows is of the speaker, and not of what he took back."""
_SAYING: Final = frozenset({"asserts", "denies"})
"""Stances of a statement that tells, or takes back; who fears or demands something has told nothing."""
_CLEARLY_SHARED: Final = 0.6
"""Of the words of what is taken back, which another telling of it has: "escaped on foot" is "fled on foot"."""
_TOLD_WITH_IT: Final = 0.7
"""Of the words of a fact, which stand in one that is taken back, where one sentence told both: a part of it."""
_FEWEST: Final = 2
"""Words that say what a thing is about; with fewer, nothing is known of it."""

Retractable = Event | Statement


def takes_back(fact: Retractable) -> bool:
    """Tell whether a fact says that something told before was wrong."""
    return _what(fact) is not None


def retracted(facts: Facts) -> dict[str, str]:
    """Return what took back each event and statement that its own speaker took back, by ids."""
    every: tuple[Retractable, ...] = (*facts.holder.events, *facts.holder.statements)
    told = [each for each in every if _tells(each)]
    found: dict[str, str] = {}
    for back in told:
        what = _what(back)
        if what is None or (isinstance(back, Statement) and back.stance == "denies"):
            continue
        own = [each for each in told if each.id != back.id and _is_of_one_voice(each, back, facts)]
        gone = [each for each in own if _is_taken_back(each, back, what, facts)]
        for each in gone or _only_one_about(what, back, own, facts):
            found.setdefault(each.id, back.id)
        found |= {each.id: back.id for each in told if each.id not in found and _is_part(each, back.id, found, facts)}
    return found


def _tells(fact: Retractable) -> bool:
    return fact.status != "background" if isinstance(fact, Event) else fact.stance in _SAYING


def _what(fact: Retractable) -> str | None:
    """Return in its words what a fact takes back; "" where it says only that it does, None where it does not."""
    for pattern in _TAKEN_BACK:
        if found := pattern.search(words_told(fact)):
            return _AND_SORRY.split(found["what"])[0]
    return None


def _is_taken_back(fact: Retractable, back: Retractable, what: str, facts: Facts) -> bool:
    """Tell whether a fact of the same speaker is what was taken back: told no later, and in its words or beside it."""
    if takes_back(fact) or _negates(words_told(fact)) != _negates(what) or _is_later(fact, back, facts):
        return False
    wanted = words_of(what)
    if len(wanted) < _FEWEST:
        return isinstance(fact, Statement) and not _sentences(fact, facts).isdisjoint(_sentences(back, facts))
    return len(wanted & words_of(words_told(fact))) >= max(_FEWEST, _CLEARLY_SHARED * len(wanted))


def _only_one_about(what: str, back: Retractable, own: Sequence[Retractable], facts: Facts) -> Sequence[Retractable]:
    """Return the only fact of a speaker that has the only word of what was taken back: "its report about the bus"."""
    wanted = words_of(what)
    told = [each for each in own if not takes_back(each) and not _is_later(each, back, facts)]
    about = [each for each in told if len(wanted) == 1 and wanted <= words_of(words_told(each))]
    return about if len(about) == 1 else ()


def _is_part(fact: Retractable, back: str, found: dict[str, str], facts: Facts) -> bool:
    """Tell whether a fact is told by the same sentence and voice as one that is taken back, and in its words."""
    own = words_of(words_told(fact))
    return len(own) >= _FEWEST and any(
        fact.id != back
        and not takes_back(fact)
        and not _named(fact).isdisjoint(_named(other))
        and not _sentences(fact, facts).isdisjoint(_sentences(other, facts))
        and len(own & words_of(words_told(other))) >= _TOLD_WITH_IT * len(own)
        for id_, by in found.items()
        if by == back and isinstance(other := facts.by_id[id_], Retractable)
    )


def _negates(text: str) -> bool:
    return not NEGATIONS.isdisjoint(re.findall(r"[\w’']+", text.casefold()))


def _is_of_one_voice(fact: Retractable, back: Retractable, facts: Facts) -> bool:
    """Tell whether who took something back told the fact, and no other that has a name did.

    An article may tell it in its own voice: it had it from somewhere. A paper takes back what it told itself.
    """
    own, others = _named(back), _named(fact)
    if not own:
        return not others and not _papers(fact, facts).isdisjoint(_papers(back, facts))
    if own.isdisjoint(others):
        return False
    return all(each in own or _is_office_of(each, own, facts) for each in others)


def _named(fact: Retractable) -> frozenset[str]:
    if isinstance(fact, Statement):
        return frozenset({fact.claimant, *fact.origins})
    speakers = frozenset(each.said_by for each in fact.reports if each.said_by)
    return speakers or (frozenset(fact.by) if takes_back(fact) else frozenset())


def _is_office_of(speaker: str, persons: frozenset[str], facts: Facts) -> bool:
    """Tell whether a speaker without a name is one of these persons, by the office that articles give them."""
    office = words_of(speaker)
    roles: Sequence[str] = [role.words for each in persons if (role := facts.role_of(each))]
    return any(len(office & words_of(each)) >= _FEWEST for each in roles)


def _papers(fact: Retractable, facts: Facts) -> frozenset[str]:
    sources = (facts.sources[each] for each in facts.sources_of([fact]))
    return frozenset(filter(None, map(publisher_of, sources)))


def _sentences(fact: Retractable, facts: Facts) -> frozenset[tuple[str, int]]:
    quotes = (facts.quotes[each] for each in quote_ids(fact))
    return frozenset((each.source, each.context_start) for each in quotes)


def _is_later(fact: Retractable, back: Retractable, facts: Facts) -> bool:
    """Tell whether every article that tells a fact is of a day after all those that take it back."""
    told, gone = ([*_days(each, facts)] for each in (fact, back))
    return bool(told and gone) and min(told) > max(gone)


def _days(fact: Retractable, facts: Facts) -> Iterator[str]:
    """Yield the days of the articles that tell a fact, which have a year; their marks sort as days do."""
    published = (facts.sources[each].published for each in facts.sources_of([fact]))
    return (each[:10] for each in published if each and each[0].isdigit())
