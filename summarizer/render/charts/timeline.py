"""The timeline's strips: the events of a timeline in, the days of each on one axis and the axis's ticks out.

The axis spans the news; what began earlier or is still going on ends in an arrow at its edge. What has no year or no
date has no strip. The words are the page's: the strips hold none, so that nothing is cut or lies over another, and
screen readers pass them over.
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from itertools import pairwise
from typing import Final, NamedTuple

from markupsafe import Markup

from summarizer.domain.edtf import FIRST, LAST, MONTHS, Window, chronological, window
from summarizer.render import messages as say
from summarizer.render.charts import svg
from summarizer.render.dates import readable_date, short_day
from summarizer.render.localisation import is_english
from summarizer_schemas import Brief
from summarizer_schemas.brief import Event

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
    """Draw a date on an axis, at the height `y`.

    A dot is that day; a bar is a span that a source gives, from and to; a dashed bar, around all days that it may be,
    says "some time within" a month or a year; an arrow says that it began before or went on after.
    """
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


NARROWEST: Final = 230.0
"""The narrowest axis, in pixels: that of a wide page, where the words stand beside it."""
_GAP: Final = 12.0
_MOST: Final = 12
"""More ticks than these are no help to the eye, whatever room there is."""
_MONTHS: Final = tuple(month[:3].capitalize() for month in MONTHS)
_DAY_STEPS: Final = (1, 2, 7, 14)
_MONTH_STEPS: Final = (1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1200, 2400, 6000, 12000)


class Tick(NamedTuple):
    """A line across an axis: where it lies in percent, its words, and at which end of them (SVG's `text-anchor`)."""

    at: float
    label: str
    anchor: str


def ticks(axis: Axis) -> list[Tick]:
    """Return the ticks of an axis, from left to right; at least one.

    They are the finest of days, weeks, months and years whose words do not touch on a phone. A tick of days stands in
    the middle of its day, as an event's dot does, all others where their month or year begins. The year is told once,
    and again where it changes. Words grow no wider with the page, so what fits the narrowest one fits every other.
    """
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
        label = str(when.year) if is_of_years else _label(when, is_day=is_day, with_year=when.year != told_year)
        told_year = when.year
        at = axis.at(place)
        placed.append(Tick(at, label, _anchor(at, label)))
    return placed


def _label(when: date, *, is_day: bool, with_year: bool) -> str:
    if not is_english():
        return short_day(when, with_day=is_day, with_year=with_year)
    month = f"{when.day} {_MONTHS[when.month - 1]}" if is_day else _MONTHS[when.month - 1]
    return f"{month} {when.year}" if with_year else month


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


_NOT_NEWS: Final = frozenset({"background", "total"})
_SCALE: Final = 22.0
"""How high the strip with the words of the ticks is, in pixels."""
_LEVEL: Final = 14.0
"""How far below the upper edge of a strip its marks lie: beside the first line of the event's words."""


class Strip(NamedTuple):
    """The days of one event: its picture, and the other days that sources give, in words."""

    drawing: Markup
    others: tuple[str, ...]


class Timeline(NamedTuple):
    """The ticks of an axis as a picture, and a strip for each event that has a place on it, by the event's id."""

    scale: Markup
    strips: Mapping[str, Strip]
    key: tuple[tuple[Markup, str], ...]


def timeline(brief: Brief, events: Sequence[Event], period: str | None) -> Timeline | None:
    """Return the strips of some events; None where fewer than two of them have a day to be compared.

    Args:
        brief: the brief, whose disputes tell which dates are contradicted.
        events: those that the timeline lists.
        period: when their situation was, if that is known.
    """
    days = {each.id: found for each in events if (found := window(each.date)) and found.has_year}
    placed = [each for each in events if each.id in days]
    if len(placed) < 2:
        return None
    axis = _axis(period, [(each, days[each.id]) for each in placed])
    at = ticks(axis)
    disputed = _disputed(brief)
    strips = {each.id: _strip(each, axis, at, is_disputed=each.id in disputed) for each in placed}
    return Timeline(_scale(at), strips, tuple(_key(placed, strips)))


def _disputed(brief: Brief) -> set[str]:
    """Return the events on whose dates the sources contradict one another."""
    gaps = (gap.about for gap in brief.gaps if gap.kind == "date_conflict")
    disputes = (dispute.about for dispute in brief.disputes if dispute.kind == "when")
    return {id_ for about in (*gaps, *disputes) for id_ in about}


def _axis(period: str | None, placed: Sequence[tuple[Event, Window]]) -> Axis:
    """Span the news, and of the situation's period what is known of it."""
    spanned = window(period)
    news = [days for event, days in placed if event.status not in _NOT_NEWS]
    windows = [spanned] if spanned and spanned.has_year else news or [days for _, days in placed]
    ends = [day for days in windows for day in (days.first, days.last)]
    known = [day for day in ends if day not in {FIRST, LAST}] or ends
    return Axis(min(known), max(known))


def _scale(at: Sequence[Tick]) -> Markup:
    words = (svg.text(each.label, svg.percent(each.at), svg.LINE - 4, **_look(each)) for each in at)
    lines = (_line(each, _SCALE - 5) for each in at)
    return svg.strip("scale", _SCALE, *lines, *words)


def _look(tick: Tick) -> svg.Look:
    return {"fill": svg.MUTED, "font_size": svg.SIZE - 1, "text_anchor": tick.anchor}


def _line(tick: Tick, top: float) -> str:
    x = svg.percent(tick.at)
    return svg.element("line", x1=x, x2=x, y1=top, y2="100%", stroke=svg.RULE)


def _strip(event: Event, axis: Axis, at: Sequence[Tick], *, is_disputed: bool) -> Strip:
    others = _other_dates(event) if is_disputed else []
    dates = [date for date in (*others, event.date) if date]
    marks = [_days(date, event, axis) for date in dates]
    told = tuple(readable_date(each) for each in others)
    return Strip(svg.strip("strip", 2 * _LEVEL, *(_line(each, 0) for each in at), *marks), told)


def _days(date: str, event: Event, axis: Axis) -> str:
    days = window(date)
    if days is None or not days.has_year:
        return ""
    return mark(When(date, days), axis, _LEVEL, _fill(date, event))


def _fill(date: str, event: Event) -> str:
    if date != event.date:
        return svg.DISPUTE
    return svg.MUTED if event.status == "background" else svg.ACCENT


def _other_dates(event: Event) -> list[str]:
    given = {each.date for each in event.date_variants if each.date and each.date != event.date}
    return sorted(given, key=chronological)


def _key(placed: Sequence[Event], strips: Mapping[str, Strip]) -> list[tuple[Markup, str]]:
    """Return the marks that are not plain by themselves, of those that the timeline has, and what they mean."""
    axis = Axis(2, 9)
    drawn = "".join(each.drawing for each in strips.values())
    given = [
        ("stroke-dasharray" in drawn, When("X", Window(4, 7, True)), svg.ACCENT, say.TIMELINE_KEY["within"]),
        ("<path" in drawn, When("/", Window(1, 6, True)), svg.ACCENT, say.TIMELINE_KEY["open"]),
        (
            any(each.status == "background" for each in placed),
            When("", Window(5, 5, True)),
            svg.MUTED,
            say.TIMELINE_KEY["background"],
        ),
        (
            any(each.others for each in strips.values()),
            When("", Window(5, 5, True)),
            svg.DISPUTE,
            say.TIMELINE_KEY["disputed"],
        ),
    ]
    return [(svg.strip("key", 16, mark(when, axis, 8, fill)), told) for is_met, when, fill, told in given if is_met]
