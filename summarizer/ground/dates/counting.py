"""What rules about time words share: from where a phrase is read, and counting days, months and years from there."""

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta
from typing import Final, NamedTuple

from summarizer.ground.dates.edtf import Partial, Reading

_NUMBERS: Final = dict.fromkeys(("a", "an", "one"), 1) | dict.fromkeys(("two", "couple", "a couple"), 2)
_NUMBERS.update({"three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10})
_NUMBERS.update({"eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16})
_NUMBERS.update({"seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50})
NUMBER: Final = rf"(?:[0-9]{{1,3}}|{'|'.join(sorted(_NUMBERS, key=len, reverse=True))})"


class Now(NamedTuple):
    """From where a phrase is read: the day, if known, and whether it tells of what is to come."""

    day: date | None
    ahead: bool


Rule = Callable[[re.Match[str], Now], Reading | None]


def between(first: date, last: date, *, is_loose: bool = False) -> Reading:
    """Make a reading from two days, both included."""
    return Reading(Partial.of(first), Partial.of(last), is_loose=is_loose)


def days(count: int) -> timedelta:
    """Give a length of so many days."""
    return timedelta(days=count)


def one(day: date | Partial) -> Reading:
    """Make a reading of one day, month or year."""
    partial = day if isinstance(day, Partial) else Partial.of(day)
    return Reading(partial, partial)


def before_or_after(is_before: bool, first: date, last: date, day: date) -> Reading:
    """Cut a period at a day: what lies before it, or after it, the day included."""
    return between(first, day, is_loose=True) if is_before else between(day, last, is_loose=True)


def month_away(day: date, months: int) -> Partial:
    """Give the month that lies so many months from a day."""
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return Partial(year, month + 1)


def away(day: date, count: int, unit: str) -> date:
    """Give the day that lies so many hours, days, weeks, months or years from a day."""
    if unit.startswith(("day", "week", "fortnight", "hour")):
        per_unit = {"w": 7, "f": 14}.get(unit[0], 1)
        return day + days(-(-count // 24) if unit.startswith("hour") else count * per_unit)
    months = count * (120 if unit.startswith("decade") else 12 if unit.startswith("year") else 1)
    month = month_away(day, months)
    return date(month.year or 1, month.month or 1, min(day.day, month_length(month)))


def month_length(month: Partial) -> int:
    """Count a month's days; February has 29 when the year is not known."""
    return monthrange(month.year or 2000, month.month or 1)[1]


def number(text: str) -> int:
    """Read a count of days, months or years."""
    return int(text) if text.isdigit() else _NUMBERS[text]
