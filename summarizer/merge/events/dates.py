"""When two reports can mean one time: EDTF strings and words for weekdays come in, days that compare go out.

Hides how a date of unknown precision is compared. A window is closed and counts proleptic Gregorian days; dates
whose year is not known live in a calendar of their own and are never compared with full dates. EDTF: ISO 8601-2:2019.
'On Monday, a day after …' says the day before Monday.
"""

import re
from calendar import monthrange
from collections.abc import Collection, Iterable, Sequence
from datetime import date
from functools import lru_cache
from itertools import product
from typing import Final, NamedTuple

FIRST, LAST = date.min.toordinal(), date.max.toordinal()
_LEAP_YEAR, _YEAR_DAYS = 4, 366
"""The calendar of days without a year has a 29 February."""
_ANY_YEAR: Final = 2001
"""A common year in which days without a year are compared with one another."""
WEEKDAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")


class Window(NamedTuple):
    """The days that a date may mean, both ends included; `has_year` tells which calendar they count in."""

    first: int
    last: int
    has_year: bool

    @property
    def days(self) -> int:
        """How many days the window spans; a single day is 1."""
        return self.last - self.first + 1

    @property
    def is_open(self) -> bool:
        """Whether one of the ends is not known."""
        return self.first == FIRST or self.last == LAST

    def overlaps(self, other: "Window") -> bool:
        """Tell whether both may mean one day."""
        return self.has_year == other.has_year and self.first <= other.last and other.first <= self.last

    def holds(self, other: "Window") -> bool:
        """Tell whether the other lies within this one."""
        return self.has_year == other.has_year and self.first <= other.first and other.last <= self.last

    def gap(self, other: "Window") -> int:
        """Count the days between two windows of one calendar; 0 when they overlap."""
        return max(0, other.first - self.last, self.first - other.last)

    def in_years_of(self, other: "Window") -> tuple["Window", ...]:
        """Give a window of an unknown year in each year that a dated one touches, and the years beside these.

        In a common year, days from March on lie a day off; whoever compares allows for that.
        """
        if self.is_open:
            return (Window(FIRST, LAST, has_year=True),)
        years = range(max(1, date.fromordinal(other.first).year - 1), min(9999, date.fromordinal(other.last).year + 2))
        moves = [date(year, 1, 1).toordinal() - date(_LEAP_YEAR, 1, 1).toordinal() for year in years]
        return tuple(Window(self.first + days, self.last + days, has_year=True) for days in moves)

    def in_year(self, year: int) -> "Window":
        """Return the window of an unknown year in a year."""

        def placed(day: int) -> int:
            told = date.fromordinal(day)
            return _day(min(9999, year + told.year - _LEAP_YEAR), told.month, told.day)

        first = self.first if self.first == FIRST else placed(self.first)
        return Window(first, self.last if self.last == LAST else placed(self.last), has_year=True)

    def likeness(self, other: "Window") -> float:
        """Give the shared days as a share of all days of both (Jaccard)."""
        shared = min(self.last, other.last) - max(self.first, other.first) + 1
        return max(0, shared) / (max(self.last, other.last) - min(self.first, other.first) + 1)


def days_between(one: Window, other: Window) -> int:
    """Count the days between two windows; one without a year is laid into the other's years, where these are few."""
    if one.has_year == other.has_year:
        return one.gap(other)
    dated, yearless = (one, other) if one.has_year else (other, one)
    return min(dated.gap(each) for each in yearless.in_years_of(dated)) if dated.days <= _YEAR_DAYS else 0


def on_one_calendar(windows: Sequence[Window | None]) -> list[Window | None]:
    """Lay windows of one story side by side: those without a year into the year that is nearest to the others'.

    Where no year is known at all, they are laid around the first of them: a story runs over New Year at most.
    """
    dated = [each.first for each in windows if each and each.has_year and not each.is_open]
    yearless = [each for each in windows if each and not each.has_year]
    if not yearless:
        return [*windows]
    near = min(dated) if dated else yearless[0].in_year(_ANY_YEAR).first
    year = date.fromordinal(near).year if FIRST < near < LAST else _ANY_YEAR

    def laid(each: Window | None) -> Window | None:
        if each is None or each.has_year:
            return each
        return min((each.in_year(y) for y in (year - 1, year, year + 1)), key=lambda one: abs(one.first - near))

    return [laid(each) for each in windows]


def latest_of(days: Iterable[str | None]) -> str | None:
    """Return the latest of some days of publication (EDTF); one without a year is of the others' year.

    Where none has a year, nobody knows how old the folder is, and it has no latest day.
    """
    told = [(text, found) for text in days if text and (found := window(text))]
    if not any(found.has_year for _, found in told):
        return None
    laid = on_one_calendar([found for _, found in told])
    pairs = [(found.last, text) for found, (text, _) in zip(laid, told, strict=True) if found]
    return max(pairs)[1] if pairs else None


@lru_cache(maxsize=65536)
def window(edtf: str | None) -> Window | None:
    """Give the days that an EDTF level 1 date may mean, or None when that is no day that can be compared."""
    if not edtf:
        return None
    start, _, end = edtf.partition("/")
    has_year = "XXXX" not in edtf
    first = FIRST if start == ".." else _bounds(start)[0]
    last = LAST if end == ".." else _bounds(end or start)[1]
    if not has_year and last < first:
        last += 366  # over New Year
    return Window(first, last, has_year) if first <= last else None


def _bounds(text: str) -> tuple[int, int]:
    """Give the first and last day that one EDTF date may mean."""
    year, *rest = text.rstrip("?~%").split("-")
    month, day = [*rest, "XX", "XX"][:2]
    low, high = (_LEAP_YEAR, _LEAP_YEAR) if year == "XXXX" else (_year(year, "0"), _year(year, "9"))
    if month == "XX":
        return date(low, 1, 1).toordinal(), date(high, 12, 31).toordinal()
    number = int(month)
    if day == "XX":
        return date(low, number, 1).toordinal(), date(high, number, monthrange(high, number)[1]).toordinal()
    return _day(low, number, int(day)), _day(high, number, int(day))


def _year(year: str, unknown: str) -> int:
    return max(1, int(year.replace("X", unknown)))


def _day(year: int, month: int, day: int) -> int:
    return date(year, month, min(day, monthrange(year, month)[1])).toordinal()


def weekday(day: int) -> str:
    """Give the English name of a day's weekday, in lower case."""
    return WEEKDAYS[date.fromordinal(day).weekday()]


def fits_weekdays(weekdays: Collection[str], when: Window) -> bool:
    """Tell whether one of some weekdays may be one of these days; without weekdays, and of long times, all fit."""
    if not weekdays or not when.has_year or when.days >= len(WEEKDAYS):
        return True
    return not {weekday(day) for day in range(when.first, when.last + 1)}.isdisjoint(weekdays)


def as_edtf(first: int, last: int, *, has_year: bool = True) -> str:
    """Write a span of days as EDTF: one day, an interval, or an interval with an open side."""

    def side(day: int) -> str:
        if day in (FIRST, LAST):
            return ".."
        text = date.fromordinal(day).isoformat()
        return text if has_year else f"XXXX{text[4:]}"

    return side(first) if first == last else f"{side(first)}/{side(last)}"


_NAMED = re.compile(r"\b(" + "|".join(WEEKDAYS) + r")\b", re.IGNORECASE)
_DAY_AFTER = re.compile(r"\b(?:a|one) day after\b|\bthe day after\b", re.IGNORECASE)
_REACH = 160
"""How far before its quote an account's day may stand, in characters."""


def weekdays_told(date_text: str | None, text: str, at: int) -> frozenset[str]:
    """Give the weekdays that an account names for its event; none when it names none.

    Args:
        date_text: the account's time words.
        text: its article.
        at: where in it the account's quote begins.
    """
    words = date_text or ""
    named = [match[1].lower() for match in _NAMED.finditer(words)]
    sentence = re.split(r"[.!?]\s|\n", text[max(0, at - _REACH) : at])[-1]
    before = _DAY_AFTER.search(words) or (_DAY_AFTER.search(sentence) if not named else None)
    if before:
        anchor = named or [match[1].lower() for match in _NAMED.finditer(sentence)][-1:]
        return frozenset(WEEKDAYS[(WEEKDAYS.index(day) - 1) % 7] for day in anchor)
    return frozenset(named)


def are_neighbours(ones: Collection[str], others: Collection[str]) -> bool:
    """Tell whether one of some weekdays is one of others, or lies beside it.

    An article that contradicts itself does so by a day ('the day before', beside 'on Saturday').
    """
    apart = len(WEEKDAYS) - 1
    gaps = (abs(WEEKDAYS.index(one) - WEEKDAYS.index(other)) for one, other in product(ones, others))
    return any(gap in (0, 1, apart) for gap in gaps)
