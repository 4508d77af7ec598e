"""A figure that reports changed over time → its history as a small line, from its first count to its last.

Hides what belongs to it: counts that give a number and a day. A dot is a count, a line joins those of one body; hollow
is what a later word of the same origin replaced. The two ends are told in words of the page, which cannot cross.
"""

from collections.abc import Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from markupsafe import Markup

from summarizer.domain.edtf import window
from summarizer.render.charts import svg
from summarizer.render.dates import readable_date
from summarizer.render.values import observed
from summarizer.telling.phrases import number_of
from summarizer_schemas.brief import Figure, Number, Observation

_HEIGHT: Final = 34.0
_TOP: Final = 6.0
_LEFT: Final = 4.0
_RIGHT: Final = 96.0


class History(NamedTuple):
    """The picture, and the value and day of the first and of the last count, in words."""

    drawing: Markup
    first: str
    last: str


class _Point(NamedTuple):
    day: int
    number: Number
    observation: Observation


def history(figure: Figure, without: frozenset[str] = frozenset()) -> History | None:
    """Return the history of a figure; None where its counts do not differ on two days or more.

    Args:
        figure: the figure.
        without: quotes of counts that lead nothing, which have no place in it.
    """
    points = sorted(_points(figure, without), key=lambda each: (each.day, each.number))
    if len({each.day for each in points}) < 2 or len({each.number for each in points}) < 2:
        return None
    drawing = svg.strip("line", _HEIGHT, *_drawn(points))
    return History(drawing, _value_and_day(figure, points[0]), _value_and_day(figure, points[-1]))


def _points(figure: Figure, without: frozenset[str]) -> list[_Point]:
    found = []
    for each in figure.observations:
        number, days = number_of(each), window(each.as_of)
        if number is not None and days and days.has_year and without.isdisjoint(each.quotes):
            found.append(_Point(days.first, number, each))
    return found


def _value_and_day(figure: Figure, point: _Point) -> str:
    return f"{observed(point.observation, figure.metric)}, {readable_date(point.observation.as_of or '')}"


def _drawn(points: Sequence[_Point]) -> list[str]:
    """Draw numbers from zero up, or down: how large one is beside another is part of what it says."""
    first, last = points[0].day, points[-1].day
    low, high = min(0.0, *(each.number for each in points)), max(0.0, *(each.number for each in points))

    def at(point: _Point) -> tuple[str, float]:
        x = _LEFT + (point.day - first) / (last - first) * (_RIGHT - _LEFT)
        return svg.percent(x), _TOP + (high - point.number) / (high - low) * (_HEIGHT - 2 * _TOP)

    floor = _TOP + high / (high - low) * (_HEIGHT - 2 * _TOP) + 4
    drawn = [svg.element("line", x1="0", x2="100%", y1=floor, y2=floor, stroke=svg.RULE)]
    for body in dict.fromkeys(each.observation.said_by for each in points):
        own = [at(each) for each in points if each.observation.said_by == body]
        drawn += [
            svg.element("line", x1=x, y1=y, x2=to, y2=down, stroke=svg.ACCENT, stroke_width=1.5)
            for (x, y), (to, down) in pairwise(own)
        ]
    return drawn + [_dot(*at(each), is_current=each.observation.current) for each in points]


def _dot(x: str, y: float, *, is_current: bool) -> str:
    fill = svg.ACCENT if is_current else svg.PAPER
    return svg.element("circle", cx=x, cy=y, r=3.5, fill=fill, stroke=svg.ACCENT, stroke_width=1.5)
