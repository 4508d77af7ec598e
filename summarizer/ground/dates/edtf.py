"""Dates as EDTF: dates with parts missing and readings of time words go in; EDTF strings, bounds, agreement come out.

Hidden here: when a date that the model gives is the one that a rule gives. EDTF is ISO 8601-2:2019, level 1.
"""

from calendar import monthrange
from dataclasses import dataclass
from datetime import date
from itertools import zip_longest
from typing import Final, NamedTuple

from summarizer_schemas import is_edtf

_LEAP_YEAR: Final = 2000
_OPEN: Final = ".."


class Partial(NamedTuple):
    """A date as far as words give it. Without a year it still may have a month and a day."""

    year: int | None
    month: int | None = None
    day: int | None = None

    @classmethod
    def of(cls, day: date) -> "Partial":
        """Make one of a calendar day."""
        return cls(day.year, day.month, day.day)

    def __str__(self) -> str:
        year = "XXXX" if self.year is None else f"{self.year:04}"
        return "-".join([year, *(f"{part:02}" for part in (self.month, self.day) if part is not None)])

    def is_valid(self) -> bool:
        """Tell whether the calendar knows it; 29 February may be without a year."""
        return is_edtf(str(self))

    def first(self) -> date | None:
        """Give its earliest day; None when the year is unknown."""
        return bounds(str(self))[0]

    def last(self) -> date | None:
        """Give its latest day; None when the year is unknown."""
        return bounds(str(self))[1]


@dataclass(frozen=True, slots=True)
class Reading:
    """What time words mean: from `start` to `end`, both included; None is open.

    Attributes:
        start: where it begins.
        end: where it ends.
        is_loose: the words have no sharp edges ("early February", "in the last 10 days").
        is_ongoing: it ends at publication only because the article does ("since Saturday").
    """

    start: Partial | None
    end: Partial | None
    is_loose: bool = False
    is_ongoing: bool = False

    def __str__(self) -> str:
        if self.start == self.end:
            return str(self.start)
        return f"{self.start or _OPEN}/{self.end or _OPEN}"

    def first(self) -> date | None:
        """Give its earliest day; None when open or without a year."""
        return self.start.first() if self.start else None

    def last(self) -> date | None:
        """Give its latest day; None when open or without a year."""
        return self.end.last() if self.end else None


def bounds(edtf: str) -> tuple[date | None, date | None]:
    """Give the earliest and the latest day; None for an open side, an unknown year, or what is no EDTF."""
    if not is_edtf(edtf):
        return None, None
    start, end = _sides(edtf)
    return _edge(start, "0"), _edge(end, "9")


def agrees(claimed: str, reading: Reading) -> bool:
    """Tell whether a date says what a reading says, or less.

    It may leave out parts (2020-02 for 2020-02-11), or leave open the end of what was going on at publication.
    It is never more exact, with one exception: of a reading without sharp edges, an interval of several days that
    lies within it and is at least half as long counts as the same (1 to 10 February for "early February").
    """
    if not any(map(str.isdigit, claimed)) or not is_edtf(claimed):
        return False
    start, end = _sides(claimed)
    rule_start, rule_end = _sides(str(reading))
    if says_no_more(start, rule_start) and (says_no_more(end, rule_end) or (end == _OPEN and reading.is_ongoing)):
        return True
    first, last = bounds(claimed)
    rule_first, rule_last = bounds(str(reading))
    if first is None or last is None or rule_first is None or rule_last is None:
        return False
    if (first, last) == (rule_first, rule_last):
        return True
    is_within = rule_first <= first < last <= rule_last
    return reading.is_loose and is_within and 2 * ((last - first).days + 1) >= (rule_last - rule_first).days + 1


def _sides(edtf: str) -> tuple[str, str]:
    start, _, end = edtf.partition("/")
    return start.rstrip("?~%"), (end or start).rstrip("?~%")


def says_no_more(coarse: str, fine: str) -> bool:
    """Tell whether one EDTF date, not an interval, is another with parts left out or unknown."""
    if _OPEN in (coarse, fine):
        return coarse == fine
    pairs = zip_longest(coarse.split("-"), fine.split("-"))
    return all(
        part is None
        or (rule is not None and len(part) == len(rule) and all(map(_fits, part, rule)))
        or not part.strip("X")
        for part, rule in pairs
    )


def _fits(char: str, rule: str) -> bool:
    return char in ("X", rule)


def _edge(side: str, digit: str) -> date | None:
    """Give one edge of a side: its first day for digit 0, its last for 9."""
    if side == _OPEN or side.startswith("XXXX"):
        return None
    year_text, month_text, day_text = [*side.split("-"), "XX", "XX"][:3]
    year = max(1, int(year_text.replace("X", digit)))
    if month_text == "XX":
        return date(year, 1, 1) if digit == "0" else date(year, 12, 31)
    month = int(month_text)
    longest = monthrange(year, month)[1]
    if day_text == "XX":
        return date(year, month, 1 if digit == "0" else longest)
    return date(year, month, min(int(day_text), longest))
