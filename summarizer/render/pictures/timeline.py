"""Brief → the timeline: a block for each episode, a row for each event, its days on an axis beside it.

Hides where an axis begins and ends. It spans the news of an episode; what began earlier or is still going on ends in an
arrow at its edge. A day is a dot, a span that a source gives is a bar, and a day known only to lie in a month or a year
is a dashed bar around all days that it may be. What has no year or no date has no place on an axis: it stands below.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from summarizer.merge.events.dates import FIRST, LAST, Window, window
from summarizer.readable import chronological, readable_date
from summarizer.render.guide import Guide
from summarizer.render.pictures import svg
from summarizer.render.pictures.marks import Axis, When, key_of_marks, mark
from summarizer.render.when import day_of
from summarizer.render.wording import EVENT_STATUS, PLANTED, count
from summarizer_schemas import Brief
from summarizer_schemas.brief import Episode, Event

_WORDS_FROM: Final = 33
"""Where the words of a row begin, in percent of the width; the axis lies before."""
_WORDS_WIDE: Final = svg.NARROW * (1 - _WORDS_FROM / 100)
_BELOW: Final = 8
_MOST_LINES: Final = 3
"""Of a summary; the whole of it is in the mark's title."""
_NOT_SAID: Final = frozenset({"news", "background", "total"})
"""Statuses that a row need not name: grey tells what is background, a bar what is a total over some days."""


def timeline(brief: Brief) -> str:
    """Return the timeline of all events of a brief; `aria-label` names it, and each mark says what it stands for."""
    disputed = _disputed(brief)
    guide = Guide(brief)
    groups = guide.by_episode(_marked(guide, each) for each in brief.events)
    blocks = [part for episode, events in groups for part in _block(episode, events, disputed)]
    return svg.picture("Timeline of the events", svg.stack([*blocks, *([key_of_marks()] if blocks else [])]))


def _marked(guide: Guide, event: Event) -> Event:
    """Return an event whose words say so if it rests on words that are not meant for readers."""
    if not guide.is_planted([event.id]):
        return event
    return event.model_copy(update={"summary": f"{PLANTED}: {event.summary}"})


def _disputed(brief: Brief) -> set[str]:
    """Return the events on whose dates the sources contradict one another."""
    gaps = (gap.about for gap in brief.gaps if gap.kind == "date_conflict")
    disputes = (dispute.about for dispute in brief.disputes if dispute.kind == "when")
    return {id_ for about in (*gaps, *disputes) for id_ in about}


def _block(episode: Episode | None, events: Sequence[Event], disputed: set[str]) -> Iterator[svg.Part]:
    """Yield the title, the rows with an axis, those without a year, and at last those without a date."""
    yield _heading(episode)
    dated = sorted((each for each in events if each.date), key=lambda each: chronological(each.date))
    days = {each.id: found for each in dated if (found := window(each.date)) and found.has_year}
    placed = [each for each in dated if each.id in days]
    if placed:
        axis = _axis(episode.period if episode else None, [(each, days[each.id]) for each in placed])
        rows = [_row(each, axis, is_disputed=each.id in disputed) for each in placed]
        yield _scale(axis, sum(row.height for row in rows))
        yield _listed(rows, "Dated events")
    without_year = [_row(each, None, is_disputed=each.id in disputed) for each in dated if each.id not in days]
    if without_year:
        yield _listed(without_year, "Events without a year")
    undated = [each for each in events if each.date is None]
    if undated:
        yield _undated(undated)


def _listed(rows: Sequence[svg.Part], label: str) -> svg.Part:
    """Put rows below one another, as one list."""
    together = svg.stack(rows)
    return svg.Part(together.height, svg.group("list", together.drawing, label=label))


def _heading(episode: Episode | None) -> svg.Part:
    title = f"{episode.id}. {episode.title}" if episode else "Part of no situation"
    lines = svg.wrap(title, svg.NARROW, 3)
    shown = svg.text(lines, 0, svg.LINE + 4, font_weight="bold")
    return svg.Part(svg.LINE * len(lines) + 12, svg.link(episode.id, title, shown) if episode else shown)


def _axis(period: str | None, placed: Sequence[tuple[Event, Window]]) -> Axis:
    spanned = window(period)
    news = [days for event, days in placed if event.status not in {"background", "total"}]
    windows = [spanned] if spanned and spanned.has_year else news or [days for _, days in placed]
    ends = [day for days in windows for day in (days.first, days.last)]
    known = [day for day in ends if day not in {FIRST, LAST}] or ends
    return Axis(min(known), max(known))


def _scale(axis: Axis, down: float) -> svg.Part:
    """Draw the ends of an axis in words, and lines down from them."""
    first, last = readable_date(axis.start), readable_date(axis.end)
    both = [svg.text(first, 0, svg.LINE - 4, fill=svg.MUTED)]
    height = svg.LINE + 4
    if first != last:
        both.append(svg.text(f"to {last}", svg.width_of(first) + 8, svg.LINE - 4, fill=svg.MUTED))
    lines = (
        svg.element("line", x1=svg.percent(x), x2=svg.percent(x), y1=height - 4, y2=height + down - 4, stroke=svg.RULE)
        for x in dict.fromkeys((axis.left, axis.right))
    )
    return svg.Part(height, "".join((*lines, *both)))


def _row(event: Event, axis: Axis | None, *, is_disputed: bool) -> svg.Part:
    when = day_of(event)
    status = "" if event.status in _NOT_SAID else f" ({event.status})"
    head = svg.wrap(f"{event.id} {when}{status}", _WORDS_WIDE, 2)
    body = svg.wrap(event.summary, _WORDS_WIDE, _MOST_LINES)
    others = _other_dates(event) if is_disputed else []
    differs = svg.wrap(f"Or {' or '.join(map(readable_date, others))}", _WORDS_WIDE, 2) if others else []
    marks = [_days(date, event, axis, svg.LINE * place + 8) for place, date in enumerate([event.date, *others])]
    looks = [(head, svg.MUTED), (differs, svg.DISPUTE), (body, svg.MUTED if event.status == "background" else svg.INK)]
    lines = []
    down = svg.LINE - 4
    for group_of_lines, fill in looks:
        if group_of_lines:
            lines.append(svg.text(group_of_lines, svg.percent(_WORDS_FROM), down, fill=fill))
        down += svg.LINE * len(group_of_lines)
    told = f"{event.id}, {when}{_status(event)}: {event.summary}"
    height = max(down - svg.LINE + 4, svg.LINE * len(marks)) + _BELOW
    return svg.Part(height, svg.group("listitem", svg.link(event.id, told, *marks, *lines)))


def _days(date: str | None, event: Event, axis: Axis | None, y: float) -> str:
    days = window(date)
    if axis is None or days is None or not days.has_year or date is None:
        return svg.text("year?", svg.percent(2), y + 4, fill=svg.MUTED)
    fill = svg.DISPUTE if date != event.date else svg.MUTED if event.status == "background" else svg.ACCENT
    return mark(When(date, days), axis, y, fill)


def _other_dates(event: Event) -> list[str]:
    return [*dict.fromkeys(each.date for each in event.date_variants if each.date and each.date != event.date)]


def _status(event: Event) -> str:
    return f" ({EVENT_STATUS[event.status]})" if EVENT_STATUS[event.status] else ""


def _undated(events: Sequence[Event]) -> svg.Part:
    """Draw the events without a date as their ids, side by side."""
    entries = []
    for event in events:
        when = f", “{event.date_text}”" if event.date_text else ""
        entries.append((event.id, event.id, f"{event.id}{when}{_status(event)}: {event.summary}"))
    label = f"No date given: {count(len(events), 'event')}"
    y, drawn = svg.flow(entries, 2 * svg.LINE)
    return svg.Part(
        y + svg.LINE, svg.text(label, 0, svg.LINE - 4, fill=svg.MUTED) + svg.group("list", drawn, label=label)
    )
