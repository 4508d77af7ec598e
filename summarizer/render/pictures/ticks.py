"""An axis of days → its ticks: the finest of days, weeks, months and years whose words do not touch on a phone.

Hides how many there are. A tick of days stands in the middle of its day, as an event's dot does, all others where their
month or year begins. The year is told once, and again where it changes. Words grow no wider with the page, so what
fits the narrowest one fits every other.
"""

from collections.abc import Iterator, Sequence
from datetime import date
from itertools import pairwise
from typing import Final, NamedTuple

from summarizer.render.pictures import svg
from summarizer.render.pictures.marks import Axis

NARROWEST: Final = 230.0
"""The narrowest axis, in pixels: that of a wide page, where the words stand beside it."""
_GAP: Final = 12.0
_MOST: Final = 12
"""More ticks than these are no help to the eye, whatever room there is."""
_MONTHS: Final = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_DAY_STEPS: Final = (1, 2, 7, 14)
_MONTH_STEPS: Final = (1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000)


class Tick(NamedTuple):
    """A line across an axis: where it lies in percent, its words, and at which end of them (SVG's `text-anchor`)."""

    at: float
    label: str
    anchor: str


def ticks(axis: Axis) -> list[Tick]:
    """Return the ticks of an axis, from left to right; at least one."""
    for days in _steps(axis):
        placed = _placed(axis, days)
        if len(placed) > 1 and _fit(placed):
            return placed
    ends = [(axis.first + 0.5, axis.first, True), (axis.last + 0.5, axis.last, True)]
    placed = _placed(axis, ends)
    return placed if axis.first != axis.last and _fit(placed) else placed[:1]


_Days = list[tuple[float, int, bool]]
"""Where each tick lies, its day, and whether its words tell the day."""


def _steps(axis: Axis) -> Iterator[_Days]:
    length = axis.last - axis.first + 1
    for step in _DAY_STEPS:
        if length <= step * _MOST:
            yield [(day + 0.5, day, True) for day in range(axis.first, axis.last + 1, step)]
    for step in _MONTH_STEPS:
        if length <= step * 31 * _MOST:
            yield [(day, day, False) for day in _months(axis, step)]


def _months(axis: Axis, step: int) -> Iterator[int]:
    """Yield the first days of the months of an axis whose number since the year 0 is a multiple of the step."""
    first, last = date.fromordinal(axis.first), date.fromordinal(axis.last)
    start = -(-(first.year * 12 + first.month - 1) // step) * step
    for month in range(start, last.year * 12 + last.month, step):
        day = date(month // 12, month % 12 + 1, 1).toordinal() if month >= 12 else 0
        if axis.first <= day <= axis.last:
            yield day


def _placed(axis: Axis, days: Sequence[tuple[float, int, bool]]) -> list[Tick]:
    told_year = None
    placed = []
    is_of_years = all(date.fromordinal(day).month == 1 and not is_day for _, day, is_day in days) and len(days) > 1
    for place, day, is_day in days:
        when = date.fromordinal(day)
        month = f"{when.day} {_MONTHS[when.month - 1]}" if is_day else _MONTHS[when.month - 1]
        label = str(when.year) if is_of_years else month if when.year == told_year else f"{month} {when.year}"
        told_year = when.year
        at = axis.at(place)
        placed.append(Tick(at, label, _anchor(at, label)))
    return placed


def _anchor(at: float, label: str) -> str:
    """Keep words within the page."""
    x, half = at / 100 * NARROWEST, _width(label) / 2
    return "start" if x < half else "end" if x + half > NARROWEST else "middle"


def _width(label: str) -> float:
    return svg.width_of(label, svg.SIZE - 1)


def _fit(placed: Sequence[Tick]) -> bool:
    """Tell whether no words touch others."""
    ends = [_ends(each) for each in placed]
    return all(before[1] + _GAP <= after[0] for before, after in pairwise(ends))


def _ends(tick: Tick) -> tuple[float, float]:
    x, wide = tick.at / 100 * NARROWEST, _width(tick.label)
    left = x - wide * {"start": 0.0, "middle": 0.5, "end": 1.0}[tick.anchor]
    return left, left + wide
