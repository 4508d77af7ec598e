"""When an event was → the words for it, no more exact than its article is.

An interval of days may be a span ("since Saturday") or the days one of which it was ("the day after": 2 or 3 March).
EDTF writes both alike; the article's own words tell which. An event without a date carries the day of its article.
"""

import re
from typing import Final

from summarizer.merge.events.dates import window
from summarizer.readable import chronological, readable_date, stands_alone
from summarizer.render.guide import Guide
from summarizer_schemas.brief import Event, Source

_SPANS: Final = re.compile(
    r"\b(?:since|from|between|during|over|throughout|through|within|until|till|to|for|past|last|days|weeks|months|"
    r"years|so far)\b|[-–]",
    re.IGNORECASE,
)
"""Time words by which something went on, or was counted, over all of an interval."""
_DASH: Final = re.compile(r"\s*–\s*")


def is_dated(source: Source) -> bool:
    """Tell whether an article's day of publication is known with its year; the gaps name those of which it is not."""
    published = window(source.published)
    return published is not None and published.has_year


def day_of(event: Event) -> str:
    """Return the day of an event in words; "" where it has none."""
    if event.date is None:
        return ""
    told = readable_date(event.date, ahead=event.status == "planned")
    if not _is_one_day_of(event):
        return told
    start, end = event.date.split("/")
    is_two_days = _is_next(start, end)
    return _DASH.sub(" or ", told, count=1) if is_two_days else f"between {_DASH.sub(' and ', told, count=1)}"


def time_of(guide: Guide, event: Event) -> str:
    """Return when an event was: its day, else the article's own words and the day of the article that has them."""
    if event.date:
        return day_of(event)
    words = f"“{event.date_text}”" if stands_alone(event.date_text) else ""
    day = reported_on(guide, event)
    reported = f"reported {readable_date(day)}" if day else ""
    return ", ".join(each for each in (words, reported) if each)


def reported_on(guide: Guide, event: Event) -> str | None:
    """Return the first day of publication of the articles that tell an event."""
    sources = (guide.sources.get(each.source) for each in event.reports)
    days = sorted({each.published for each in sources if each and each.published}, key=chronological)
    return days[0] if days else None


def _is_one_day_of(event: Event) -> bool:
    """Tell whether an interval holds the one day on which an event was, by the words that it was read from."""
    start, _, end = (event.date or "").partition("/")
    is_closed = bool(end) and ".." not in (start, end) and len(start) == len(end) == len("2020-03-02")
    is_read = event.date_basis in ("derived", "inferred") and event.date_text is not None
    is_point = event.status in ("news", "feared", "planned", "cancelled")
    return is_closed and is_read and is_point and not _SPANS.search(event.date_text or "")


def _is_next(start: str, end: str) -> bool:
    """Tell whether a day follows on another, as far as both are known."""
    one, other = window(start), window(end)
    return one is not None and other is not None and other.last - one.first == 1
