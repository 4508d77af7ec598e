"""Events in, in the order in which they happened as far as it is told, out.

Two events of one day that have an hour stand by it. "The river burst its banks after the operator opened the gates"
puts the one behind the other, in the words of an account or in the sentence that both are quoted from; an event that no
article dates goes with it to the other's day. Of what nothing tells the order, the one that came first stays first.
"""

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import groupby, permutations
from typing import Final

from summarizer.domain.languages.any_language import whole_words
from summarizer.domain.names import words_of
from summarizer.merging.facts import Facts
from summarizer.telling.hour import clock_of
from summarizer_schemas.brief import Event, Quote

_CLAUSE: Final = re.compile(r"\b(?P<how>after|before)\b(?P<clause>[^,;.]*)", re.IGNORECASE)
"""In the English of accounts."""
_ALIKE: Final = 0.6
"""The share of a clause's words that an event's summary has which the clause means."""
_LEAST: Final = 2
""""After the flood" may mean any of its events."""
_FEW: Final = r"^\W*(?:\w+\W+){0,3}?"
"""Before the conjunction may stand how long: "some hours after"."""
_AFTER: Final = re.compile(f"{_FEW}(?:{whole_words(lambda row: row.after)})", re.IGNORECASE)
_BEFORE: Final = re.compile(f"{_FEW}(?:{whole_words(lambda row: row.before)})", re.IGNORECASE)
_NOT_YET: Final = frozenset({"planned", "feared"})
_EVENING: Final = 18
"""An event without a day stands at that of its article, which tells in the morning of the evening before."""


Place = tuple[bool, tuple[int, str, str]]
"""Whether an event is background, and the days at which it stands, as `domain.edtf.chronological` has them."""
Pair = tuple[str, str]
"""Ids of two events, of which the first was before the second."""


def in_order(events: Sequence[Event], place: Callable[[Event], Place], facts: Facts) -> list[Event]:
    """Return events by their place, and those of one place in the order that hours or words tell."""
    pairs = [*_told(events, facts)]
    undated = {each.id for each in events if each.date is None}
    places = {each.id: place(each) for each in events}
    for first, second in pairs:
        if first in undated and places[first][0] == places[second][0]:
            places[first] = min(places[first], places[second])
    ordered = sorted(events, key=lambda each: places[each.id])
    by_place = groupby(ordered, key=lambda each: places[each.id])
    return [each for _, own in by_place for each in _of_one_day([*own], pairs, facts)]


def _of_one_day(events: list[Event], told: Iterable[Pair], facts: Facts) -> list[Event]:
    """Order events of one day; what two accounts tell the other way round is not known."""
    earlier: dict[str, set[str]] = {each.id: set() for each in events}
    clocks = {each.id: clock for each in events if (clock := clock_told(each, facts))}
    by_clock = [(one, other) for one, other in permutations(clocks, 2) if clocks[one] < clocks[other]]
    by_words = [each for each in told if earlier.keys() >= {*each} and not clocks.keys() >= {*each}]
    for first, second in (*by_clock, *by_words):
        if second not in earlier[first]:
            earlier[second].add(first)
    left, ordered = list(events), []
    while left:
        ids = {each.id for each in left}
        following = next((each for each in left if ids.isdisjoint(earlier[each.id])), left[0])
        ordered.append(following)
        left.remove(following)
    return ordered


def _told(events: Sequence[Event], facts: Facts) -> Iterator[Pair]:
    """Yield two events of which words tell that the first was before the second."""
    happened = [each for each in events if each.status not in _NOT_YET]
    for event in happened:
        for how, other in (*_by_clause(event, happened), *_by_sentence(event, happened, facts)):
            yield (other, event.id) if how == "after" else (event.id, other)


def clock_told(event: Event, facts: Facts) -> tuple[int, int] | None:
    """Return the hour of an event, if it is one of the day at which it stands."""
    clock = clock_of(event, facts)
    return None if clock and event.date is None and clock[0] >= _EVENING else clock


def _by_clause(event: Event, events: Sequence[Event]) -> Iterator[tuple[str, str]]:
    """Yield what an account of an event tells as before it ("after") or behind it, by the summary of the other."""
    for told in {event.summary, *(each.summary for each in event.reports if each.summary)}:
        for found in _CLAUSE.finditer(told):
            words = words_of(found["clause"])
            own = len(words & words_of(told.replace(found[0], " ")))
            for other in events if len(words) >= _LEAST else ():
                common = len(words & words_of(other.summary))
                if other is not event and common >= max(_LEAST, _ALIKE * len(words)) and common > own:
                    yield found["how"].lower(), other.id


def _by_sentence(event: Event, events: Sequence[Event], facts: Facts) -> Iterator[tuple[str, str]]:
    """Yield what is quoted from behind a conjunction in the sentence of an event's quote."""
    for quote in _quotes(event, facts):
        how = "after" if _AFTER.match(quote.suffix) else "before" if _BEFORE.match(quote.suffix) else None
        for other in events if how else ():
            if other is not event and any(_is_behind(each, quote) for each in _quotes(other, facts)):
                yield how or "", other.id


def _quotes(event: Event, facts: Facts) -> Iterator[Quote]:
    return (facts.quotes[each] for account in event.reports for each in account.quotes)


def _is_behind(quote: Quote, first: Quote) -> bool:
    is_one_sentence = (quote.source, quote.context_start) == (first.source, first.context_start)
    return is_one_sentence and quote.start > first.end
