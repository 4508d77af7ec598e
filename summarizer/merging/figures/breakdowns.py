"""What became of everybody who was there: counts of all articles in, those of a breakdown out as what they are, tolls.

"29 dead, 120 survivors and 13 missing, for a total of 162": none of these is a part of a toll, though each is of the
162. A count of the dead that is told as a part of all who were there is its body's toll.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import product
from math import prod
from typing import Final

from summarizer.domain.counted_people import counted_key
from summarizer.domain.metrics import METRICS
from summarizer.merging.figures.series import Counted
from summarizer.merging.figures.taken_back import Line
from summarizer_schemas.brief import Number

_PEOPLE: Final = counted_key("people")
_ALIVE: Final = frozenset(map(counted_key, ("survivors", "people alive", "unhurt people", "uninjured people")))
"""Those of whom no metric says what became of them."""
_Place = tuple[Line, int]


def with_tolls_of_breakdowns(told: Mapping[Line, Sequence[Counted]]) -> dict[Line, Sequence[Counted]]:
    """Return counts of which the fates that one article adds up to all who were there are no parts."""
    parts: dict[tuple[int, int, Number | None], dict[object, list[_Place]]] = defaultdict(lambda: defaultdict(list))
    for line, given in told.items():
        event, metric, expected = line
        for place, each in enumerate(given):
            if each.observed.part_of is not None and expected is None and _is_fate(line, each):
                parts[each.observed.source, event, each.observed.part_of][metric].append((line, place))
    hurt = {
        (each.observed.source, line[0], each.observed.low)
        for line, given in told.items()
        if METRICS[line[1]].is_harm
        for each in given
        if each.observed.part_of is None
    }
    tolls: set[_Place] = set()
    for (source, event, whole), fates in parts.items():
        if (source, event, whole) in hurt:
            continue  # of 40 who were hurt 4 died: how many died in all is another number
        if prod(len(own) + 1 for own in fates.values()) > _MOST_SUMS:
            continue
        for places in product(*([None, *own] for own in fates.values())):
            chosen = [place for place in places if place is not None]
            numbers = [told[line][place].observed for line, place in chosen]
            is_exact = len(chosen) > 1 and all(each.low == each.high for each in numbers)
            is_of_all = all((each.observed.low or 0) <= (whole or 0) for each in _tolls_of(told, source, chosen))
            if is_exact and is_of_all and sum(each.low or 0 for each in numbers) == whole:
                tolls.update(chosen)
    return {
        line: [_as_toll(each) if (line, place) in tolls else each for place, each in enumerate(given)]
        for line, given in told.items()
    }


_MOST_SUMS: Final = 4_096
"""Sums that are tried for one whole; a breakdown has a count or two of each of some five fates."""


def _tolls_of(told: Mapping[Line, Sequence[Counted]], source: int, chosen: Sequence[_Place]) -> Iterator[Counted]:
    """Yield the counts of the same fates that their article gives of no whole: a larger one is of more people."""
    for line, _ in chosen:
        yield from (each for each in told[line] if each.observed.source == source and each.observed.part_of is None)


def _is_fate(line: Line, counted: Counted) -> bool:
    """Tell whether a count says what became of whoever was there."""
    _, metric, _ = line
    return (METRICS[metric].is_of_people and counted.key == _PEOPLE) or counted.key in _ALIVE


def _as_toll(counted: Counted) -> Counted:
    return counted._replace(observed=counted.observed._replace(part_of=None))
