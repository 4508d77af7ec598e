"""The events of a timeline → the days of each on one axis, as a strip beside its words, and the ticks of the axis.

Hides where the axis begins and ends. It spans the news; what began earlier or is still going on ends in an arrow at its
edge. A day is a dot, a span that a source gives is a bar, and a day known only to lie in a month or a year is a dashed
bar around all days that it may be. What has no year or no date has no strip. The words are the page's: the strips hold
none, so that nothing is cut or lies over another, and screen readers pass them over.
"""

from collections.abc import Mapping, Sequence
from typing import Final, NamedTuple

from markupsafe import Markup

from summarizer.merge.events.dates import FIRST, LAST, Window, window
from summarizer.readable import chronological, readable_date
from summarizer.render.pictures import svg
from summarizer.render.pictures.marks import Axis, When, mark
from summarizer.render.pictures.ticks import Tick, ticks
from summarizer_schemas import Brief
from summarizer_schemas.brief import Event

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
        ("stroke-dasharray" in drawn, When("X", Window(4, 7, True)), svg.ACCENT, "some day within"),
        ("<path" in drawn, When("/", Window(1, 6, True)), svg.ACCENT, "began earlier, or went on"),
        (
            any(each.status == "background" for each in placed),
            When("", Window(5, 5, True)),
            svg.MUTED,
            "background",
        ),
        (
            any(each.others for each in strips.values()),
            When("", Window(5, 5, True)),
            svg.DISPUTE,
            "another date that a source gives",
        ),
    ]
    return [(svg.strip("key", 16, mark(when, axis, 8, fill)), told) for is_met, when, fill, told in given if is_met]
