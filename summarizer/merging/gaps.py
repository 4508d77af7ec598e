"""What nobody reports, and what a later article overtakes: the merged facts in, gaps and overtaken facts out.

`find_gaps` says in plain words what is not known, and what would close it, where that is worth a reader's time: tolls
that rest on one origin, violence that nobody is said to have done, days that are told differently, and articles without
a date. It gives at most one line of a sort for each event.
"""

import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final, NamedTuple, TypeVar

from summarizer.domain.counted_people import counted_key
from summarizer.domain.edtf import bounds, window
from summarizer.domain.event_kinds import ONE_SIDED, are_compatible
from summarizer.domain.metrics import METRICS
from summarizer.domain.names import words_of
from summarizer.merging.claims import Claim
from summarizer.merging.disputes import DraftDispute, differing_dates
from summarizer.merging.events.accounts import Mention
from summarizer.merging.events.merged import MergedEvent
from summarizer.merging.facts import Fact, Facts, quote_ids, words_told
from summarizer.merging.figures.agreement import sound
from summarizer.merging.figures.series import CountSeries
from summarizer.merging.retractions import retracted, takes_back
from summarizer.merging.situations import Situation
from summarizer.merging.store import Card
from summarizer_schemas.brief import Event, Statement
from summarizer_schemas.vocabulary import GapKind

SomeFact = TypeVar("SomeFact", Event, Statement)

_COUNT_OF_ITS_OWN: Final = "A second source with a count of its own would bear it out or contradict it."
_NOBODY_NAMED: Final = "No account of it names who did it; a witness, a claim of responsibility or an inquiry could."


_LEFT_BEHIND: Final = re.compile(
    r"\b(?:(?:land)?mines?|unexploded|ordnance|booby traps?)\b(?! (?:work|own|compan|collaps|shaft))", re.IGNORECASE
)
"""What lay there since some fight; who laid it, no reader asks first."""

_CAUGHT: Final = re.compile(
    r"\b(?:trapped|stranded|marooned|stuck|cut off|caught (?:up|inside|in|between))\b", re.IGNORECASE
)
"""What befell people by where they were; nobody asks who did it."""
_HURT: Final = re.compile(
    r"\b(?:attack|assault|ambush|assassinat|kill|murder|massacr|slaughter|shot|shoot|gun(?:m[ae]n|fire)|opened fire|"
    r"stab|knif|behead|lynch|beat|batter|tortur|rap(?:e|ed|ing|ist)\b|poison|gass|acid\b|abduct|kidnap|hostage|"
    r"bomb|blast|explo|grenade|arson|torch|set (?:\w+ ){0,4}(?:fire|ablaze|alight)|ramm|ran over|drove into|wound|"
    r"injur|hurt\b|dead\b|died\b|violen|rob(?:bed|bery|beries)\b|mugg|hijack|shell(?:ed|ing)\b|molest|sexual)",
    re.IGNORECASE,
)
"""English words of the model's for violence: of a fraud, a find or a theft nobody asks who "committed" it at once."""
_OF_THE_LAW: Final = re.compile(
    r"^(?:\w+ ){0,3}(?:police|investigators?|prosecutors?|detectives?|inspectors?|customs|authorit(?:y|ies)|officers?|"
    r"gendarmes?)\b(?: [\w'’-]+){0,5}? (?:search(?:ed|es)?|seiz(?:ed?|es)|arrest(?:ed|s)?|"
    r"detain(?:ed|s)?|clos(?:ed?|es)|question(?:ed|s)?|investigat(?:ed?|es|ing)|confiscat(?:ed?|es))\b"
    r"|^[^,;]{0,60}\b(?:was|were|been|are|is) (?:searched|arrested|detained|recalled|confiscated)\b"
    r"|\brecall(?:s|ed|ing)?\b",
    re.IGNORECASE,
)
"""How a summary begins of what the law does about a crime, or tells what is called back: neither has a culprit."""


class Missing(NamedTuple):
    """One gap; what it is about by index of a source, an event or a line."""

    kind: GapKind
    text: str
    source: int | None = None
    event: int | None = None
    line: int | None = None


@dataclass(frozen=True, slots=True)
class Findings:
    """What the merge has found, by index.

    Attributes:
        single: the lines that rest on one origin and are no part of another line.
        within: the total that an event is a part of.
    """

    events: Sequence[MergedEvent]
    single: Mapping[int, CountSeries]
    claims: Sequence[Claim]
    disputes: Sequence[DraftDispute]
    within: Mapping[int, int]


def find_gaps(articles: Sequence[Card], found: Findings) -> tuple[Missing, ...]:
    """List what is not known; `articles` are in the order of their sources."""
    return (
        *_undated(articles),
        *_date_conflicts(found.events, found.disputes),
        *_single_sources(found),
        *_unknown_perpetrators(found),
    )


def _undated(articles: Sequence[Card]) -> Iterator[Missing]:
    for index, card in enumerate(articles):
        published = window(card.header.published)
        title = f"“{card.header.headline}”" if card.header.headline else card.file
        if published is None:
            text = (
                f"{title} gives no date of publication; its weekdays stay weekdays until the day it appeared is known."
            )
            if card.after:
                text = (
                    f"{title} gives no date of publication; by its own words (“{card.after.words}”) it appeared after "
                    f"{card.after.year}."
                )
            yield Missing("undated", text, source=index)
        elif not published.has_year:
            text = f"{title} does not give the year of its publication; its events have no year until that is known."
            yield Missing("undated", text, source=index)


def _date_conflicts(events: Sequence[MergedEvent], disputes: Sequence[DraftDispute]) -> Iterator[Missing]:
    disputed = {event for dispute in disputes if dispute.kind == "when" for event in dispute.events}
    for index, event in enumerate(events):
        if index in disputed:
            text = "The accounts put it on days that exclude each other; a dated account would settle it."
        elif dates := differing_dates(event):
            text = (
                f"The accounts date it differently ({'; '.join(dates)}); an account with the exact day would settle it."
            )
        else:
            continue
        yield Missing("date_conflict", f"{event.summary.rstrip('.')}. {text}", event=index)


def _single_sources(found: Findings) -> Iterator[Missing]:
    """Name the gravest toll of each event of the news that rests on one source; a total speaks for its parts."""
    tolls: dict[int, list[tuple[int, int]]] = defaultdict(list)
    for index, line in found.single.items():
        rank = METRICS[line.metric].lone
        if rank is not None and any(not each.is_vague for each in line.observed):
            tolls[line.event].append((rank, index))
    for event, ranked in sorted(tolls.items()):
        if found.events[event].status not in ("news", "total") or event in found.within:
            continue
        index = min(ranked)[1]
        line = found.single[index]
        numbers = [each for each in sound(line.observed) if not each.is_vague]
        best = next((each for each in numbers if each.speaker.said_by), numbers[0])
        value, who = best.value_text, best.speaker.said_by
        origin = f"{who} alone." if who else "one article alone, which names no source."
        text = f"The figure “{value}” ({line.of}, {line.metric}) rests on {origin} {_COUNT_OF_ITS_OWN}"
        yield Missing("single_source", f"{found.events[event].summary.rstrip('.')}. {text}", line=index)


def _unknown_perpetrators(found: Findings) -> Iterator[Missing]:
    """Name the violence of the news of which nobody is said to have done it, by an account or by a claim.

    What is claimed of an attack is claimed of its parts, which are told as events of their own.
    """
    blamed = {
        event
        for claim in found.claims
        if claim.stance in ("accuses", "suspects", "claims_responsibility")
        for event in claim.about
    }
    blamed |= {n for n, each in enumerate(found.events) if any(_is_part(each, found.events[one]) for one in blamed)}
    settled = blamed | set(found.within)
    named: dict[int, list[Mention]] = defaultdict(list)
    for event in found.events:
        for mention in event.mentions if event.by else ():
            if mention.by and mention.kind in ONE_SIDED:
                named[mention.source].append(mention)
    for index, event in enumerate(found.events):
        if event.kind not in ONE_SIDED or event.by or event.status != "news" or index in settled:
            continue
        if _CAUGHT.search(event.summary) or _LEFT_BEHIND.search(event.summary) or _OF_THE_LAW.search(event.summary):
            continue
        if any(_may_include(raid, each) for each in event.mentions for raid in named.get(each.source, ())):
            continue
        if event.kind == "crime" and not _hurts(event):
            continue
        yield Missing("unknown_perpetrator", f"{event.summary.rstrip('.')}. {_NOBODY_NAMED}", event=index)


def _hurts(event: MergedEvent) -> bool:
    """Tell whether a crime is violence: its accounts count people who came to harm, or its summary tells of it."""
    counted = {metric for each in event.mentions for metric, _ in each.counted}
    return any(METRICS[metric].is_harm for metric in METRICS if metric in counted) or bool(_HURT.search(event.summary))


def _is_part(event: MergedEvent, whole: MergedEvent) -> bool:
    """Tell whether an event may be a part of another: of a like kind, at one of its places, on the same day."""
    is_there = not set(event.places).isdisjoint(whole.places)
    return (
        is_there
        and are_compatible(event.kind, whole.kind)
        and bool(event.when and whole.when and event.when.overlaps(whole.when))
    )


def _may_include(raid: Mention, attack: Mention) -> bool:
    """Tell whether an attack may belong to a raid whose doers its article names: of a like kind, on the same day."""
    if not are_compatible(raid.kind, attack.kind):
        return False
    if raid.when and attack.when:
        return raid.when.overlaps(attack.when)
    told = attack.date_text
    return raid.when is attack.when and told is not None and told == raid.date_text


Overtakable = Event | Statement
_SHARED_WORDS: Final = 2
"""Words that carry meaning; with a name in common one is enough, since everything of a story shares its names."""
_SHARED_AROUND: Final = 3
"""Words of whole sentences and of names, of which two may be the story's own."""
_SELDOM_USED: Final = 4
"""Facts that use a word which is not the story's own: two of them are of one matter by that word alone."""


class NotOvertakenError(ValueError):
    """Why a proposed pair is none, for the model and for readers."""


def hold_overtaken(earlier: str, later: str, ids: Mapping[str, str], facts: Facts) -> tuple[str, str]:
    """Hold a proposed pair to its facts, and return it with the ids of the situation.

    "Nobody was charged" is overtaken by "two men were charged", a merger that was to close by one that was called off.
    Later is told by the day of the articles, since a plan's own day lies ahead, and by the fact's own day where it has
    happened. What was only to come is before what came. Where no day is known at all, nothing speaks against a pair.

    Args:
        earlier: what no longer holds, by the id that the model was shown.
        later: what ended or changed it.
        ids: the situation's id of each id that the model was shown.
        facts: all facts.

    Raises:
        NotOvertakenError: the days or the subjects do not bear it out.
    """
    known = [facts.by_id[ids[each]] for each in (earlier, later) if each in ids]
    pair = [each for each in known if isinstance(each, Overtakable)]
    if len(pair) < len((earlier, later)):
        raise NotOvertakenError(f"{earlier} and {later} must both be events or statements that are shown")
    for reason in object_to_overtaking(pair[0], pair[1], facts):
        raise NotOvertakenError(reason)
    return pair[0].id, pair[1].id


def object_to_overtaking(earlier: Overtakable, later: Overtakable, facts: Facts) -> Iterator[str]:
    """Yield why one fact cannot have overtaken another."""
    if earlier.id == later.id:
        yield "nothing overtakes itself"
        return
    reasons = []
    if not _is_later(earlier, later, facts):
        reasons.append("the second is not told by an article of a later day, nor has it a later day of its own")
    elif not _are_of_one_subject(earlier, later, facts):
        reasons.append("the two share neither a name nor what they are about")
    # What is taken back is so within a day, and whatever day the article of the first report lacks.
    if reasons and not (takes_back(later) and retracted(facts).get(earlier.id) == later.id):
        yield from reasons


def without_circles(pairs: Sequence[tuple[str, str]]) -> dict[str, str]:
    """Return what overtook each fact, the first that was named; what would lead back to where it began is left out."""
    kept: dict[str, str] = {}
    for earlier, later in pairs:
        if earlier not in kept and earlier not in chain(later, kept):
            kept[earlier] = later
    return kept


def chain(id_: str, overtaken: Mapping[str, str]) -> tuple[str, ...]:
    """Return a fact and all that overtook it in turn."""
    found = [id_]
    while (later := overtaken.get(found[-1])) and later not in found:
        found.append(later)
    return tuple(found)


def with_overtaker(fact: SomeFact, overtaken: Mapping[str, str]) -> SomeFact:
    """Return a fact with the id of what overtook it, by the ids of facts that are overtaken."""
    return fact.model_copy(update={"overtaken_by": overtaken[fact.id]}) if fact.id in overtaken else fact


def with_overtaken(situation: Situation, overtaken: Mapping[str, str]) -> Situation:
    """Mark the facts of a situation that later ones have overtaken, by ids."""
    return replace(
        situation,
        events=tuple(with_overtaker(each, overtaken) for each in situation.events),
        statements=tuple(with_overtaker(each, overtaken) for each in situation.statements),
    )


def overtakers(fact: Fact, facts: Facts) -> tuple[Overtakable, ...]:
    """Return what overtook a fact, and what overtook that in turn; () of what holds."""
    found: list[Overtakable] = []
    later = getattr(fact, "overtaken_by", None)
    while later and (next_one := facts.by_id.get(later)) and isinstance(next_one, Overtakable):
        if next_one in found:
            break
        found.append(next_one)
        later = next_one.overtaken_by
    return tuple(found)


def _is_later(earlier: Overtakable, later: Overtakable, facts: Facts) -> bool:
    """Tell whether the second may have come after the first: a day says so, or no day is known that could."""
    own = _own_day(earlier), _own_day(later)
    if own[0] and own[1] and own[0] != own[1]:
        return own[0] < own[1]
    one, other = _days(earlier, facts), _days(later, facts)
    if not one or not other:
        return True
    return one[0] < other[-1] or (one[0] == other[-1] and _is_to_come(earlier) and not _is_to_come(later))


def _days(fact: Overtakable, facts: Facts) -> list[date]:
    """List the days on which a fact is known to have been so: of the articles that tell it, and its own."""
    told = (_day(facts.sources[facts.quotes[each].source].published) for each in quote_ids(fact))
    return sorted(each for each in (*told, _own_day(fact)) if each)


def _own_day(fact: Overtakable) -> date | None:
    """Return the day of what has happened or was said; of what is planned, or was called off, the day lies ahead."""
    is_ahead = isinstance(fact, Event) and fact.status in ("planned", "feared", "cancelled")
    return None if is_ahead else _day(fact.date)


def _day(edtf: str | None) -> date | None:
    first, last = bounds(edtf) if edtf else (None, None)
    return first or last


def _is_to_come(fact: Overtakable) -> bool:
    if isinstance(fact, Event):
        return fact.status in ("planned", "feared")
    return fact.stance == "expects"


def _are_of_one_subject(one: Overtakable, other: Overtakable, facts: Facts) -> bool:
    """Tell whether two facts share a name and a word, several words that they tell or their sentences have, or a count.

    "Who will lead the combined group" is of the merger, as its sentence says. One word is enough where few facts use
    it ("highway"), and none is needed where one body counts the same of both.
    """
    if {one.id, *_about(one)} & {other.id, *_about(other)}:
        return True
    shared = words_of(words_told(one)) & words_of(words_told(other))
    if len(shared) >= _SHARED_WORDS or bool(shared and _names(one) & _names(other)):
        return True
    around = _around(one, facts) & _around(other, facts)
    if len(around) >= _SHARED_AROUND or not _counts(one, facts).isdisjoint(_counts(other, facts)):
        return True
    texts = [words_of(words_told(each)) for each in facts.by_id.values() if isinstance(each, Overtakable)]
    return any(sum(word in words for words in texts) <= _SELDOM_USED for word in shared)


def _counts(fact: Overtakable, facts: Facts) -> frozenset[tuple[str, str, str]]:
    """Give what named bodies count of an event: the metric, of what, and whose word it is."""
    return frozenset(
        (figure.metric, counted_key(each.of, figure.metric), origin)
        for figure in facts.holder.figures
        if figure.event == fact.id
        for each in figure.observations
        if each.said_by
        for origin in each.origins
    )


def _about(fact: Overtakable) -> tuple[str, ...]:
    return () if isinstance(fact, Event) else fact.about


def _around(fact: Overtakable, facts: Facts) -> frozenset[str]:
    """Give the words of a fact, its names, what it is about and the sentences around its quotes."""
    about = [facts.by_id[each] for each in _about(fact) if each in facts.by_id]
    told = [words_told(fact), *_names(fact), *(words_told(each) for each in about if isinstance(each, Overtakable))]
    sentences = (facts.context_of(facts.quotes[each]) for each in quote_ids(fact))
    return words_of(" ".join([*told, *sentences]))


def _names(fact: Overtakable) -> frozenset[str]:
    own = (*fact.by, *fact.to, *fact.places) if isinstance(fact, Event) else (fact.claimant, *fact.to)
    return frozenset(own)
