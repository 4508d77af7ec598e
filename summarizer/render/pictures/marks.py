"""A date on an axis of days → its mark, and the key that tells what the marks mean.

Hides how sure a date is: a dot is that day, a bar the days from and to as given, a dashed bar says "some time within",
an arrow that it began before or went on after.
"""

from datetime import date
from typing import Final, NamedTuple

from summarizer.merge.events.dates import Window
from summarizer.render.pictures import svg

_LEFT: Final = 3.0
_RIGHT: Final = 28.0
_THIN: Final = 1.6
_RADIUS: Final = 4.5
_DASHES: Final = "3 2"


class Axis(NamedTuple):
    """The days that an axis spans, both ends included, as proleptic Gregorian days."""

    first: int
    last: int

    left: float = _LEFT
    right: float = _RIGHT

    @property
    def start(self) -> str:
        """The first day, as EDTF."""
        return date.fromordinal(self.first).isoformat()

    @property
    def end(self) -> str:
        """The last day, as EDTF."""
        return date.fromordinal(self.last).isoformat()

    def at(self, day: float) -> float:
        """Return where a day begins, in percent of the picture's width, at most at the axis's ends."""
        share = (day - self.first) / (self.last - self.first + 1)
        return self.left + min(1.0, max(0.0, share)) * (self.right - self.left)


class When(NamedTuple):
    """A date as given, and the days that it may mean."""

    edtf: str
    days: Window

    @property
    def is_uncertain(self) -> bool:
        """Whether it is some day, or some days, within `days`, and not all of them."""
        return any(char in self.edtf for char in "?~%X") or ("/" not in self.edtf and self.days.first != self.days.last)


def mark(when: When, axis: Axis, y: float, fill: str) -> str:
    """Draw a date on an axis, at the height `y`."""
    days = when.days
    drawn = [] if days.last < axis.first or days.first > axis.last else [_body(when, axis, y, fill)]
    if days.first < axis.first:
        drawn.append(_arrow(axis.left, y, fill, -1))
    if days.last > axis.last:
        drawn.append(_arrow(axis.right, y, fill, 1))
    return "".join(drawn)


def _body(when: When, axis: Axis, y: float, fill: str) -> str:
    days = when.days
    if days.first == days.last:
        look: svg.Look = {"stroke_dasharray": _DASHES, "fill": svg.PAPER} if when.is_uncertain else {"fill": fill}
        centre = axis.at(days.first + 0.5)
        return svg.element("circle", cx=svg.percent(centre), cy=y, r=_RADIUS, stroke=fill, stroke_width=1.5, **look)
    left, right = axis.at(days.first), axis.at(days.last + 1)
    return svg.element(
        "rect",
        x=svg.percent(left),
        width=svg.percent(max(right - left, _THIN)),
        y=y - 3.5,
        height=7,
        rx=3.5,
        stroke=fill,
        fill=svg.PAPER if when.is_uncertain else fill,
        stroke_dasharray=_DASHES if when.is_uncertain else None,
    )


def _arrow(x: float, y: float, fill: str, way: int) -> str:
    """Draw an arrowhead that points off the axis: to the left for a `way` of -1, to the right for 1."""
    head = svg.element("path", d=f"M0 -6L{9 * way} 0L0 6z", fill=fill)
    return svg.element("svg", head, x=svg.percent(x), y=y, overflow="visible")


def key_of_marks() -> svg.Part:
    """Return the key to all marks."""
    axis = Axis(2, 9)
    entries = (
        (When("", Window(5, 5, True)), svg.ACCENT, "on that day"),
        (When("/", Window(4, 7, True)), svg.ACCENT, "from then to then, or within that span"),
        (When("X", Window(4, 7, True)), svg.ACCENT, "some day in that month or year, or a date in doubt"),
        (When("/", Window(1, 5, True)), svg.ACCENT, "began earlier, or went on later, than the axis shows"),
        (When("", Window(5, 5, True)), svg.MUTED, "grey: background, told beside the news"),
        (When("", Window(5, 5, True)), svg.DISPUTE, "red: another date, which a source gives for the same event"),
    )
    down = svg.LINE
    drawn = []
    for when, fill, told in entries:
        lines = svg.wrap(told, svg.NARROW * 0.67, 2)
        drawn.append(mark(when, axis, down - 4, fill) + svg.text(lines, svg.percent(33), down, fill=svg.MUTED))
        down += svg.LINE * len(lines) + 2
    return svg.Part(down, svg.group("presentation", *drawn))
