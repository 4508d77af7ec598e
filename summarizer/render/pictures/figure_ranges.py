"""Figures that are disputed or were updated → a picture each: every count on one axis, the earliest first.

Hides what a value looks like. A number is a dot, a range a bar; "at least" and "up to" point where it may lie; "about"
has a dashed ring. What a later word of the same origin replaced is hollow, with a line to what replaced it. A figure in
words ("dozens") has no place on an axis and stands as the article's word.
"""

from collections.abc import Iterable, Iterator, Sequence
from math import ceil, floor, log10
from typing import Final, NamedTuple

from summarizer.facts import status_of, told_by
from summarizer.readable import readable_date
from summarizer.render.document import plain
from summarizer.render.guide import Guide
from summarizer.render.pictures import svg
from summarizer.render.values import counted
from summarizer.render.wording import PLANTED
from summarizer.telling.amounts import observed
from summarizer_schemas import Brief
from summarizer_schemas.brief import Figure, Observation

_LEFT: Final = 4.0
_RIGHT: Final = 94.0
_ABOUT: Final = frozenset({"about", "almost"})
_GAP: Final = 22
"""From the last line of words to the next row, in pixels; the mark lies in it."""


class _Scale(NamedTuple):
    """The numbers that an axis spans."""

    low: float
    high: float

    def at(self, value: float) -> float:
        """Return where a number lies, in percent of the picture's width."""
        return _LEFT + (value - self.low) / (self.high - self.low) * (_RIGHT - _LEFT)


class _Row(NamedTuple):
    """A count, its words, and the height of its mark."""

    observation: Observation
    lines: list[str]
    y: float


def figure_ranges(brief: Brief) -> dict[str, str]:
    """Return a picture for each figure that is disputed or was updated, by the figure's id."""
    guide = Guide(brief)
    disputed = {id_ for dispute in brief.disputes if dispute.kind == "how_many" for id_ in dispute.about}
    return {
        figure.id: _drawn(guide, figure, counted(figure, status_of(figure, guide.facts)))
        for figure in brief.figures
        if len(figure.observations) > 1 and (figure.status in {"conflicting", "updated"} or figure.id in disputed)
    }


def _drawn(guide: Guide, figure: Figure, what: str) -> str:
    rows = list(_rows(guide, figure))
    scale = _scale(each for row in rows for each in (row.observation.low, row.observation.high) if each is not None)
    bottom = rows[-1].y + svg.LINE
    title = svg.wrap(what, svg.NARROW, 2)
    top = svg.LINE * (len(title) - 1)
    colour = svg.DISPUTE if figure.status == "conflicting" else svg.ACCENT
    marks = (_row(figure, row, scale, colour) for row in rows)
    body = svg.element(
        "g",
        *(_axis(scale, bottom) if scale else ()),
        *(_replaced(rows, scale) if scale else ()),
        svg.group("list", *marks, label=f"{what}, by source"),
        transform=f"translate(0 {svg.LINE + top:g})",
    )
    heading = svg.link(figure.id, what, svg.text(title, 0, svg.LINE - 3, font_weight="bold"))
    whole = svg.Part(bottom + top + 2 * svg.LINE + 6, heading + body)
    return svg.picture(f"{what}: who gives which number", whole)


def _rows(guide: Guide, figure: Figure) -> Iterator[_Row]:
    down = svg.LINE
    for observation in figure.observations:
        holder = ", ".join(told_by(observation)) or plain(guide.outlets(observation.quotes))
        when = f"as of {readable_date(observation.as_of)}" if observation.as_of else "not dated"
        earlier = "" if observation.current else "Earlier: "
        planted = f" {PLANTED}" if guide.planted & set(observation.quotes) else ""
        told = f"{earlier}{observed(observation, figure.metric)}, {holder}, {when}{planted}"
        lines = svg.wrap(told, svg.NARROW, 2)
        down += svg.LINE * (len(lines) - 1)
        yield _Row(observation, lines, down + 10)
        down += svg.LINE + _GAP


def _scale(values: Iterable[float]) -> _Scale | None:
    """Return an axis that begins at zero, as the size of a number is part of what it says."""
    given = list(values)
    if not given:
        return None
    low, high = min(0.0, *given), max(0.0, *given)
    return _Scale(0.0 - _round_up(-low), _round_up(high)) if low < high else _Scale(0.0, 1.0)


def _round_up(value: float) -> float:
    """Return the next number of the kind 1, 2, 3, 4, 5, 6, 8 or 10 times a power of ten."""
    if value <= 0:
        return 0.0
    power = 10.0 ** floor(log10(value))
    return next(step for step in (1, 2, 3, 4, 5, 6, 8, 10, 20) if step * power >= value) * power


def _axis(scale: _Scale, bottom: float) -> Iterator[str]:
    yield svg.element("line", x1=svg.percent(_LEFT), x2=svg.percent(_RIGHT), y1=bottom, y2=bottom, stroke=svg.RULE)
    ends = [(scale.low, "start"), (scale.high, "end")]
    middle = (scale.low + scale.high) / 2
    widest = max(svg.width_of(_number(each)) for each, _ in ends) + svg.width_of(_number(middle)) / 2
    if widest < svg.NARROW * (_RIGHT - _LEFT) / 200:
        ends.insert(1, (middle, "middle"))
    for value, anchor in ends:
        x = svg.percent(scale.at(value))
        yield svg.element("line", x1=x, x2=x, y1=svg.LINE / 2, y2=bottom, stroke=svg.RULE)
        yield svg.text(_number(value), x, bottom + svg.LINE, fill=svg.MUTED, text_anchor=anchor)


def _number(value: float) -> str:
    return f"{value:,.0f}" if value == ceil(value) else f"{value:,}"


def _replaced(rows: Sequence[_Row], scale: _Scale) -> Iterator[str]:
    """Draw a line from each value to the next one on the same word that replaced it."""
    for place, row in enumerate(rows):
        word = set(row.observation.origins)
        later = next((each for each in rows[place + 1 :] if word & set(each.observation.origins)), None)
        start = _middle(row.observation)
        end = _middle(later.observation) if later else None
        if later is None or row.observation.current or start is None or end is None:
            continue
        ends: svg.Look = {
            "x1": svg.percent(scale.at(start)),
            "y1": row.y,
            "x2": svg.percent(scale.at(end)),
            "y2": later.y,
        }
        yield svg.element("line", **ends, stroke=svg.MUTED, stroke_dasharray="2 3")


def _middle(observation: Observation) -> float | None:
    given = [each for each in (observation.low, observation.high) if each is not None]
    return sum(given) / len(given) if given else None


def _row(figure: Figure, row: _Row, scale: _Scale | None, colour: str) -> str:
    top = row.y - 10 - svg.LINE * (len(row.lines) - 1)
    told = svg.text(row.lines, 0, top, **svg.HALO | {"fill": svg.INK if row.observation.current else svg.MUTED})
    mark = _mark(row.observation, scale, row.y, colour) if scale else ""
    quote = next(iter(row.observation.quotes), figure.id)
    return svg.group("listitem", svg.link(quote, " ".join(row.lines), told, mark))


def _mark(observation: Observation, scale: _Scale, y: float, colour: str) -> str:
    low, high = observation.low, observation.high
    known = [each for each in (low, high) if each is not None]
    if not known:
        return ""
    stroke, fill = (colour, colour) if observation.current else (svg.MUTED, svg.PAPER)
    look: svg.Look = {"stroke": stroke, "fill": fill, "stroke_width": 1.5}
    left, right = scale.at(min(known)), scale.at(max(known))
    if left < right:
        return svg.element(
            "rect", x=svg.percent(left), width=svg.percent(right - left), y=y - 3.5, height=7, rx=3.5, **look
        )
    x = svg.percent(left)
    dot = svg.element("circle", cx=x, cy=y, r=4.5, **look)
    if observation.qualifier in _ABOUT:
        dot += svg.element("circle", cx=x, cy=y, r=8, fill="none", stroke=stroke, stroke_dasharray="3 2")
    way = _way(observation)
    return dot + (_arrow(x, y, way, stroke) if way else "")


def _way(observation: Observation) -> int:
    """Return where the number may truly lie: 1 for more than its value, -1 for fewer, 0 for about there."""
    if observation.qualifier in {"at_least", "more_than"} or observation.high is None:
        return 1
    return -1 if observation.qualifier in {"up_to", "fewer_than"} or observation.low is None else 0


def _arrow(x: str, y: float, way: int, stroke: str) -> str:
    shaft = svg.element("path", d=f"M{4 * way} 0H{18 * way}", stroke=stroke, stroke_width=1.5)
    head = svg.element("path", d=f"M{16 * way} -4L{23 * way} 0L{16 * way} 4z", fill=stroke)
    return svg.element("svg", shaft, head, x=x, y=y, overflow="visible")
