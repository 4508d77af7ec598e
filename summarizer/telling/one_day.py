"""An event's interval and its words in; whether it is one day of several, and how that is said, out.

EDTF writes a span ("since Saturday") and the days one of which it was ("the day after": 2 or 3 March) alike; the
article's own words tell which. "2–3 March" of an event of one day says that it lasted for two.
"""

import re
from calendar import day_abbr, day_name, month_abbr, month_name
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from typing import Final

from summarizer.domain.edtf import readable_date, window
from summarizer.domain.languages import CODES, ENGLISH, date_words_of
from summarizer.domain.words import is_ordinary
from summarizer.merging.facts import Fact
from summarizer_schemas.brief import Event

_LEAST_TELLING: Final = 4
"""Letters of a word for "since" that means nothing else in another language: "da" is also "of the"."""


_SPANNING: Final = (
    r"since|from|between|during|over|throughout|through|within|until|till|to|for|past|last|days|weeks|months|years|"
    r"so far|and|und|et"
)
"""Time words by which something went on, or was counted, over all of an interval, and "Saturday and Sunday"."""


@lru_cache(maxsize=32)  # few folders are in more languages, or their articles in more pairs of them
def _spans(languages: frozenset[str]) -> re.Pattern[str]:
    """Match those words, and the ones for "since", "until" and "between" of some languages."""
    tables = [words.words for code in languages if (words := date_words_of(code)) is not None]
    told = {each for table in tables for key in ("since", "until", "between") for each in table.get(key, "").split("|")}
    more = sorted(re.escape(each) for each in told if len(each) >= _LEAST_TELLING or each == "bis")
    return re.compile(rf"\b(?:{'|'.join((_SPANNING, *more))})\b|[-–]", re.IGNORECASE)


_DASH: Final = re.compile(r"\s*–\s*")


def is_one_day_of(event: Event, languages: Iterable[str] = ()) -> bool:
    """Tell whether an interval holds the one day on which an event was, by the words that it was read from.

    So does one that merging made of the days of accounts, as many of which give its first day as its last.

    Args:
        event: the event.
        languages: those of the articles that tell it; where none is given, all, or English if its words are English.
    """
    start, _, end = (event.date or "").partition("/")
    is_closed = bool(end) and ".." not in (start, end) and len(start) == len(end) == len("2020-03-02")
    is_point = event.status in ("news", "feared", "planned", "cancelled")
    if not (is_closed and is_point):
        return False
    if event.date_text is None:
        given = {each.date for each in event.date_variants}
        return {start, end} <= given and event.date not in given
    return event.date_basis in ("derived", "inferred") and not tells_span(event.date_text, languages)


def tells_span(words: str, languages: Iterable[str] = ()) -> bool:
    """Tell whether time words are those of what went on, or was counted, over all of an interval ("since Saturday")."""
    codes = frozenset(languages) or frozenset({ENGLISH} if _is_english(words) else CODES)
    return _spans(codes).search(words) is not None


_CALENDAR: Final = frozenset({*day_name, *month_name, *day_abbr, *month_abbr})


def _is_english(words: str) -> bool:
    """Tell words that English alone can have, for which no table of another language need be read."""
    found = re.findall(r"[^\W\d_]+", words)
    return words.isascii() and all(each in _CALENDAR or is_ordinary(each.casefold()) for each in found)


def is_next(start: str, end: str) -> bool:
    """Tell whether a day follows on another, as far as both are known."""
    one, other = window(start), window(end)
    return one is not None and other is not None and other.last - one.first == 1


def ends_of(date: str) -> tuple[str, str]:
    """Return the two days of an interval in English words, what they share with the second: "2" and "3 March 2020"."""
    first, last = _DASH.split(readable_date(date), maxsplit=1)
    return first, last


def day_told(event: Event) -> str:
    """Return the day of an event in English: "2 or 3 March 2020" of one that was on one of two; "" without one."""
    if event.date is None:
        return ""
    if not is_one_day_of(event):
        return readable_date(event.date, ahead=event.status == "planned")
    first, last = ends_of(event.date)
    return f"{first} or {last}" if is_next(*event.date.split("/")) else f"between {first} and {last}"


def told_as_span(text: str, cited: Sequence[Fact]) -> Iterator[str]:
    """Yield where a sentence tells an event of one of several days as if it had lasted for all of them."""
    for event in cited:
        if isinstance(event, Event) and event.date and is_one_day_of(event):
            first, last = ends_of(event.date)
            end = re.match(r"\d+ \w+|\w+", last)
            joined = r"(?: ?[–-] ?| (?:to|until|through|and) )"
            span = rf"(?<!between )\b{re.escape(first)}{joined}{re.escape(end[0] if end else last)}"
            if found := re.search(span, text):
                yield f"'{found[0]}': it was on one of these days; say '{day_told(event)}'"
