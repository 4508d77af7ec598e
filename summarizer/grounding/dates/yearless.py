"""An article whose stamp has no year → the weekday of its day, by its own words, and what its time words mean then.

"May 12" with "this Tuesday" in the lead is a Tuesday, in whichever year: "on Sunday" is 10 May of that year. Words are
read in a year of each kind that fits, and what all of them give stands, without the year. Where no weekday is known,
"yesterday" and "in March this year" still mean the same in each; "on Sunday" does not, and gives nothing.
"""

import re
from collections.abc import Iterator
from datetime import date
from functools import lru_cache
from typing import Final, NamedTuple

from summarizer.domain.edtf import A_WEEKDAY, WEEKDAYS, Partial
from summarizer.domain.languages.any_language import alternatives
from summarizer.grounding.dates.foreign import dates_in_english
from summarizer.grounding.dates.written import find_written

_DAY: Final = re.compile(r"XXXX-(\d\d)-(\d\d)")
_YEARS: Final = range(2001, 2029)
"""28 years hold each of the calendar's 14 kinds: seven weekdays for 1 January, common or leap."""
_LEAST: Final = 100
"""Code points of a paragraph that is more than a stamp or a headline."""
_BEFORE_DATE: Final = re.compile(rf"\b({A_WEEKDAY})\b[\s,]*(?:the )?$", re.IGNORECASE)
_BEHIND_DATE: Final = re.compile(rf"[\s,(]*({A_WEEKDAY})\b", re.IGNORECASE)
_THIS: Final = re.compile(rf"\b(?:{alternatives(lambda row: row.today)})\s+({A_WEEKDAY})\b", re.IGNORECASE)
"""How a lead says that its day of publication is such a weekday: "este jueves"."""
_ANY: Final = re.compile(rf"\b({A_WEEKDAY})\b", re.IGNORECASE)


class Anchor(NamedTuple):
    """The weekday of a day of publication without a year, Monday being 0.

    Attributes:
        sure: as the article says itself.
        likely: the one weekday that its lead names, as agencies write; enough to bear out what a reader works out.
    """

    sure: int | None = None
    likely: int | None = None


def lacks_its_year(published: str | None) -> bool:
    """Tell whether a day of publication is a day and a month alone."""
    return published is not None and _DAY.fullmatch(published) is not None


def anchor_of(text: str, published: str | None, language: str) -> Anchor:
    """Return which weekday the article's own words make its day of publication."""
    if not published or not lacks_its_year(published):
        return Anchor()
    english = dates_in_english(text, language)
    of_dates = {*_beside_dates(english, published)}
    lead = _lead(english, published)
    of_lead = {_number(found[1]) for found in _THIS.finditer(lead)}
    sure = of_dates or of_lead
    if sure:
        return Anchor(sure=sure.pop() if len(sure) == 1 else None)
    likely = {_number(found[1]) for found in _ANY.finditer(lead)}
    return Anchor(likely=likely.pop() if len(likely) == 1 else None)


def _beside_dates(text: str, published: str) -> Iterator[int]:
    """Yield the weekday of publication that follows from each date with its weekday: "Tuesday, June 24"."""
    for written in find_written(text):
        before = _BEFORE_DATE.search(text[: written.start])
        found = before or _BEHIND_DATE.match(text, written.end)
        away = None if found is None else _days_to(written.date, published)
        if found is not None and away is not None:
            yield (_number(found[1]) + away) % len(WEEKDAYS)


def _days_to(day: Partial, published: str) -> int | None:
    """Count the days from a day to that of publication in its year, where that is the same in each."""
    if day.day is None or day.month is None or day.year is not None:
        return None
    counts = set()
    for year in (_YEARS[0], _LEAP):
        months = [day._replace(year=year), _in_year(published, year)]
        first, last = (each.first() if each.is_valid() else None for each in months)
        counts.add((last - first).days if first and last else None)
    return counts.pop() if len(counts) == 1 else None


_LEAP: Final = 2004


def _in_year(published: str, year: int) -> Partial:
    found = _DAY.fullmatch(published)
    assert found is not None
    return Partial(year, int(found[1]), int(found[2]))


def _lead(text: str, published: str) -> str:
    """Return the first paragraph that is more than a stamp, from that on in which the day of publication stands."""
    day = _in_year(published, 0)._replace(year=None)
    at = next((each.start for each in find_written(text, is_stamp=True) if each.date == day), 0)
    begins = max(0, text.rfind("\n\n", 0, at))
    return next((each for each in text[begins:].split("\n\n") if len(each) >= _LEAST), "")


def _number(weekday: str) -> int:
    return WEEKDAYS.index(weekday.lower())


@lru_cache(maxsize=512)
def days_of_kinds(published: str, weekday: int | None) -> tuple[date, ...]:
    """Return a day of publication in a year of each kind that fits: with 29 February or not, on each weekday."""
    kinds: dict[tuple[int, bool], date] = {}
    for year in _YEARS:
        day = _in_year(published, year).first() if _in_year(published, year).is_valid() else None
        if day is not None and weekday in (None, day.weekday()):
            kinds.setdefault((day.weekday(), year % 4 == 0), day)
    return tuple(kinds.values())
