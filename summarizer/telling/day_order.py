"""Events in, in the order in which they happened as far as it is told, out.

Two events of one day that have an hour stand by it. "The river burst its banks after the operator opened the gates"
puts the one behind the other, in the words of an account or in the sentence that both are quoted from; an event that no
article dates goes with it to the other's day. Of what nothing tells the order, the one that came first stays first.
"""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from itertools import groupby, pairwise, product
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
    told = {*_told(events, facts)}
    rank = {each.id: place for place, each in enumerate(events)}
    # What is told the other way round as well is not known.
    pairs = sorted((each for each in told if each[::-1] not in told), key=lambda pair: [rank[each] for each in pair])
    undated = {each.id for each in events if each.date is None}
    places = {each.id: place(each) for each in events}
    for first, second in pairs:
        if first in undated and places[first][0] == places[second][0]:
            places[first] = min(places[first], places[second])
    ordered = sorted(events, key=lambda each: places[each.id])
    by_place = groupby(ordered, key=lambda each: places[each.id])
    return [each for _, own in by_place for each in _of_one_day([*own], pairs, facts)]


def _of_one_day(events: Sequence[Event], told: Iterable[Pair], facts: Facts) -> Iterator[Event]:
    """Yield events of one day, before each what was earlier; of a circle the one that came first is the last."""
    own = {each.id: each for each in events}
    clocks = {id_: clock for id_, each in own.items() if (clock := clock_of_its_day(each, facts))}
    by_words = [each for each in told if own.keys() >= {*each} and not clocks.keys() >= {*each}]
    rank = {id_: place for place, id_ in enumerate(own)}
    earlier: dict[str, set[str]] = {id_: set() for id_ in own}
    for first, second in (*_by_clock(clocks), *by_words):
        earlier[second].add(first)
    met: set[str] = set()
    for id_ in own:
        way = [] if id_ in met else [id_]
        met.add(id_)
        while way:
            before = min(earlier[way[-1]] - met, key=lambda each: rank[each], default=None)
            if before is None:
                yield own[way.pop()]
            else:
                way.append(before)
                met.add(before)


def _by_clock(clocks: Mapping[str, tuple[int, int]]) -> Iterator[Pair]:
    """Yield each event that has an hour with those of the hour before its own."""
    by_hour: dict[tuple[int, int], list[str]] = {}
    for id_ in sorted(clocks, key=lambda each: clocks[each]):
        by_hour.setdefault(clocks[id_], []).append(id_)
    return (pair for before, after in pairwise(by_hour.values()) for pair in product(before, after))


def _told(events: Sequence[Event], facts: Facts) -> Iterator[Pair]:
    """Yield two events of which words tell that the first was before the second."""
    happened = [each for each in events if each.status not in _NOT_YET]
    with_word: dict[str, list[str]] = {}
    in_sentence: dict[tuple[str, int], list[tuple[Quote, str]]] = {}
    for each in happened:
        for word in words_of(each.summary):
            with_word.setdefault(word, []).append(each.id)
        for quote in _quotes(each, facts):
            in_sentence.setdefault((quote.source, quote.context_start), []).append((quote, each.id))
    for each in happened:
        for how, other in (*_by_clause(each, with_word), *_by_sentence(each, in_sentence, facts)):
            if other != each.id:
                yield (other, each.id) if how == "after" else (each.id, other)


def clock_of_its_day(event: Event, facts: Facts) -> tuple[int, int] | None:
    """Return the hour of an event, if it is one of the day at which it stands."""
    clock = clock_of(event, facts)
    return None if clock and event.date is None and clock[0] >= _EVENING else clock


def _by_clause(event: Event, with_word: Mapping[str, Sequence[str]]) -> Iterator[Pair]:
    """Yield what an account of an event tells as before it ("after") or behind it, by the summary of the other."""
    for told in dict.fromkeys((event.summary, *(each.summary for each in event.reports if each.summary))):
        for found in _CLAUSE.finditer(told):
            words = words_of(found["clause"])
            own = len(words & words_of(told.replace(found[0], " ")))
            common = Counter(id_ for word in words for id_ in with_word.get(word, ()))
            least = max(_LEAST, _ALIKE * len(words), own + 1)
            yield from ((found["how"].lower(), id_) for id_, number in common.items() if number >= least)


def _by_sentence(
    event: Event, in_sentence: Mapping[tuple[str, int], Sequence[tuple[Quote, str]]], facts: Facts
) -> Iterator[Pair]:
    """Yield what is quoted from behind a conjunction in the sentence of an event's quote."""
    for quote in _quotes(event, facts):
        how = "after" if _AFTER.match(quote.suffix) else "before" if _BEFORE.match(quote.suffix) else None
        told = in_sentence[quote.source, quote.context_start] if how else ()
        yield from ((how or "", id_) for other, id_ in told if other.start > quote.end)


def _quotes(event: Event, facts: Facts) -> Iterator[Quote]:
    return (facts.quotes[each] for account in event.reports for each in account.quotes)
