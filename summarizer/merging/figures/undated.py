"""Since when an article without a date is known to be: counts of all articles in, those of such articles out.

What it repeats tells that. A ministry that first counted 29 dead on a Friday has no 29 before, so whoever gives that 29
wrote on that day or later; and whoever gives 13 missing, of a ministry that had counted 24, then 15, wrote since.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from summarizer.domain.edtf import latest_of
from summarizer.domain.metrics import GROWS, MOVES
from summarizer.merging.figures.series import Count, Counted, Observed, in_time, is_less
from summarizer.merging.figures.taken_back import Line
from summarizer.merging.sources.independence import Origin
from summarizer_schemas.brief import Number

_LEAST_NUMBER: Final = 3
"""A lower number comes again by chance: one is missing on the first day, and one on the last."""


class _Step(NamedTuple):
    """When a body first gave a number, and the last day on which it gave another one before."""

    number: tuple[Number, Number]
    first: Observed
    before: Observed | None


def with_days_known(told: Mapping[Line, Sequence[Counted]]) -> dict[Line, Sequence[Counted]]:
    """Return counts of which those of an article without a date are of no day before the counts that it repeats."""
    since: dict[int, list[str]] = defaultdict(list)
    for (_, metric, _), given in told.items():
        for source, days in _days_known(given, is_counted_anew=metric in GROWS | MOVES):
            since[source] += days
    return {line: [_known_since(each, since) for each in given] for line, given in told.items()}


def _known_since(counted: Counted, since: Mapping[int, Sequence[str]]) -> Counted:
    observed = counted.observed
    days = since.get(observed.source, ())
    if observed.as_of or not days:
        return counted
    last = latest_of([observed.not_before, *days])
    return counted._replace(observed=observed._replace(not_before=last or observed.not_before))


def _days_known(given: Iterable[Counted], *, is_counted_anew: bool) -> Iterator[tuple[int, list[str]]]:
    """Yield for each count without a day its article, and the days that it is not before."""
    bodies: dict[tuple[Origin, str], list[Observed]] = defaultdict(list)
    for each in given:
        if each.observed.speaker.said_by and each.observed.as_count.number and not each.observed.is_superseded:
            bodies[each.observed.speaker.origin, each.key].append(each.observed)
    for counts in bodies.values():
        steps = _steps([one for one in counts if one.as_of])
        undated = [one for one in counts if one.as_of is None]
        for one in undated if steps else ():
            yield one.source, [*_day_of(one, steps, is_counted_anew=is_counted_anew)]


def _steps(counts: Sequence[Observed]) -> list[_Step]:
    """Return the numbers of a body in the order in which it first gave them."""
    timed: list[tuple[Count, Observed]] = [*zip(in_time([each.as_count for each in counts]), counts, strict=True)]
    timed.sort(key=lambda each: (each[0].day.last, each[0].day.first) if each[0].day else (0, 0))
    steps: list[_Step] = []
    before: Observed | None = None
    for count, each in timed:
        if count.number is None or count.day is None or count.day.is_open:
            continue
        if all(count.number != step.number for step in steps):
            steps.append(_Step(count.number, each, before))
        before = each
    return steps


def _day_of(count: Observed, steps: Sequence[_Step], *, is_counted_anew: bool) -> Iterator[str]:
    """Yield the day that a count is not before: of its number, or the end of what it goes on with.

    Where nothing says when its body first gave the number but the day of an article, that may be days behind; the
    number before it is older all the same.
    """
    number = count.as_count.number
    same = next((step for step in steps if step.number == number), None)
    if same is not None:
        known = same.first if same.first.as_of_basis == "stated" else same.before
        if known and known.as_of and max(same.number) >= _LEAST_NUMBER:
            yield known.as_of
    elif is_counted_anew and _goes_on(count.as_count, [step.first.as_count for step in steps]):
        last = steps[-1].first.as_of
        if last:
            yield last


def _goes_on(count: Count, series: Sequence[Count]) -> bool:
    """Tell whether a number lies beyond the end of a series of two or more that moves one way."""
    whole = [*series, count]
    return len(series) > 1 and (
        all(is_less(one, other) for one, other in pairwise(whole))
        or all(is_less(other, one) for one, other in pairwise(whole))
    )
