"""A date on an axis of days → its mark.

Hides how sure a date is: a dot is that day, a bar the days from and to as given, a dashed bar says "some time within",
an arrow that it began before or went on after.
"""

from typing import Final, NamedTuple

from summarizer.merge.events.dates import Window
from summarizer.render.pictures import svg

_LEFT: Final = 4.0
_RIGHT: Final = 96.0
_THIN: Final = 1.6
_RADIUS: Final = 4.5
_DASHES: Final = "3 2"


class Axis(NamedTuple):
    """The days that an axis spans, both ends included, as proleptic Gregorian days."""

    first: int
    last: int

    left: float = _LEFT
    right: float = _RIGHT

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
