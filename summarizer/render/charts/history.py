"""A figure that reports changed over time → a small line for each body whose count changed, from its first to its last.

Hides what belongs to it: counts that give a number and a day; of several days the last, by when it was counted. A dot
is a count; hollow is what a later word of the same origin replaced. A body has one line, under whatever names it
counts. All lines of a figure have one scale. The two ends are told in words of the page, which cannot cross.
"""

from collections.abc import Callable, Collection, Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from markupsafe import Markup

from summarizer.domain.edtf import window
from summarizer.merging.figures.series import count_of
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
    """One body's line, and the value and day of its first and of its last count, in words.

    `body` is who counted; empty where nobody else did.
    """

    body: str
    drawing: Markup
    first: str
    last: str


class _Point(NamedTuple):
    day: int
    number: Number
    observation: Observation


def history(
    figure: Figure,
    called: Callable[[str], str] = str,
    without: frozenset[str] = frozenset(),
    told: Collection[Observation] = (),
) -> tuple[History, ...]:
    """Return the history of a figure, body by body; none of one whose counts do not differ on two days or more.

    Args:
        figure: the figure.
        called: gives the name by which readers know a body.
        without: quotes of counts that lead nothing, which have no place in it.
        told: the counts beside which it stands; a line that ends in none of these would give another number.
    """
    # What was replaced comes before what replaced it on one day.
    points = sorted(_points(figure, without), key=lambda each: (each.day, each.observation.current, each.number))
    of_body: dict[str, list[_Point]] = {}
    for each in points:
        # Articles that name nobody are no body: a line would say that one of them replaced another.
        if each.observation.said_by:
            of_body.setdefault(next(iter(each.observation.origins), each.observation.said_by), []).append(each)
    counted_by = [(_most_called(own, called), _without_repeated(own)) for own in of_body.values()]
    is_alone = len(counted_by) == 1 and all(each.observation.said_by for each in points)
    scale = _Scale.of(points) if points else None
    return tuple(
        History(
            "" if is_alone else body,
            svg.strip("line", _HEIGHT, *_drawn(own, scale)),
            _value_and_day(figure, own[0]),
            _value_and_day(figure, own[-1]),
        )
        for body, own in counted_by
        if scale and len({each.day for each in own}) > 1 and len({each.number for each in own}) > 1
        if not told or own[-1].number in {number_of(each) for each in told}
    )


def _points(figure: Figure, without: frozenset[str]) -> list[_Point]:
    """Return the counts of a figure that have a day and a number, and for which somebody stands."""
    found = []
    for each in figure.observations:
        number, days = number_of(each), window(each.as_of)
        if number is not None and days and days.has_year and without.isdisjoint(each.quotes) and not each.is_rumour:
            found.append(_Point(days.last, number, each))
    return found


def _most_called(points: Sequence[_Point], called: Callable[[str], str]) -> str:
    """Return the name by which most of a body's counts are given."""
    names = [called(each.observation.said_by or "") for each in points]
    return max(dict.fromkeys(names), key=names.count)


def _without_repeated(points: Sequence[_Point]) -> list[_Point]:
    """Leave out what an article only repeats as an old count that has its day elsewhere: it has no later day."""
    dated = {each.number for each in points if not _is_repeated(each)}
    return [each for each in points if not _is_repeated(each) or each.number not in dated]


def _is_repeated(point: _Point) -> bool:
    return count_of(point.observation, "").is_repeated


def _value_and_day(figure: Figure, point: _Point) -> str:
    return f"{observed(point.observation, figure.metric)}, {readable_date(point.observation.as_of or '')}"


class _Scale(NamedTuple):
    """The days and the numbers of a figure, from zero up, or down: how large one is beside another says something."""

    first: int
    last: int
    low: float
    high: float

    @classmethod
    def of(cls, points: Sequence[_Point]) -> "_Scale":
        numbers = [each.number for each in points]
        return cls(points[0].day, points[-1].day, min(0.0, *numbers), max(0.0, *numbers))

    def at(self, point: _Point) -> tuple[str, float]:
        x = _LEFT + (point.day - self.first) / (self.last - self.first) * (_RIGHT - _LEFT)
        return svg.percent(x), self.down(point.number)

    def down(self, number: float) -> float:
        return _TOP + (self.high - number) / (self.high - self.low) * (_HEIGHT - 2 * _TOP)


def _drawn(points: Sequence[_Point], scale: _Scale) -> list[str]:
    floor = scale.down(0) + 4
    ground = svg.element("line", x1="0", x2="100%", y1=floor, y2=floor, stroke=svg.RULE)
    joined = [
        svg.element("line", x1=x, y1=y, x2=to, y2=down, stroke=svg.ACCENT, stroke_width=1.5)
        for (x, y), (to, down) in pairwise(map(scale.at, points))
    ]
    return [ground, *joined, *(_dot(*scale.at(each), is_current=each.observation.current) for each in points)]


def _dot(x: str, y: float, *, is_current: bool) -> str:
    fill = svg.ACCENT if is_current else svg.PAPER
    return svg.element("circle", cx=x, cy=y, r=3.5, fill=fill, stroke=svg.ACCENT, stroke_width=1.5)
