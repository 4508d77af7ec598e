"""Dates as EDTF (ISO 8601-2:2019, level 1): parse them, bound them, compare them, and say them as people do.

A date may lack its day, its month or its year. `agrees` tells when a date that the model gives is the one that a rule
gives.

A `Window` is the days that a date of any precision may be: closed, and counted in proleptic Gregorian days. Dates whose
year is not known live in a calendar of their own and are never compared with full dates. Words for weekdays are
compared with them, too: 'On Monday, a day after …' says the day before Monday.

`readable_date` says a date as people do: "11 February 2020", "27 November" of an unknown year. Readers see no EDTF.
What is unknown is never filled in; that no article gives a year, a brief says once. Prompts and briefs say dates in
this one way, so that a date in the brief's prose can be found again in what it rests on.
"""

import re
from calendar import monthrange
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from itertools import product, zip_longest
from typing import Final, NamedTuple

from summarizer_schemas import is_edtf

MONTHS: Final = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
)  # fmt: skip
WEEKDAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
A_WEEKDAY: Final = "|".join(WEEKDAYS)
"""Any of them, as a pattern."""
A_SEASON: Final = "spring|summer|autumn|winter"
_OPEN: Final = ".."
OPEN_START: Final = f"{_OPEN}/"
OPEN_END: Final = f"/{_OPEN}"
"""How a date begins, or ends, that is of that day or before, or of that day or after."""


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
class DateRange:
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


@lru_cache(maxsize=1024)  # every item of an article is held to the same few days
def bounds(edtf: str) -> tuple[date | None, date | None]:
    """Give the earliest and the latest day; None for an open side, an unknown year, or what is no EDTF."""
    if not is_edtf(edtf):
        return None, None
    start, end = _sides(edtf)
    return _days_of(start)[0] if _is_dated(start) else None, _days_of(end)[1] if _is_dated(end) else None


def agrees(claimed: str, reading: DateRange) -> bool:
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


def _is_dated(side: str) -> bool:
    return side != _OPEN and not side.startswith("XXXX")


def _days_of(side: str) -> tuple[date, date]:
    """Return the first and the last day that one EDTF date may mean; without a year, in the calendar of such days."""
    year, month, day = [*side.rstrip("?~%").split("-"), "XX", "XX"][:3]
    unknown = f"{_ANY_LEAP_YEAR:04}"
    low, high = (int(unknown if year == "XXXX" else year.replace("X", digit)) or 1 for digit in "09")
    if month == "XX":
        return date(low, 1, 1), date(high, 12, 31)
    number = int(month)
    first, last = (1, 31) if day == "XX" else (int(day), int(day))
    return _day(low, number, first), _day(high, number, last)


FIRST, LAST = date.min.toordinal(), date.max.toordinal()
_ANY_LEAP_YEAR, _YEAR_DAYS = 4, 366
"""The calendar of days without a year has a 29 February."""
_ANY_YEAR: Final = 2001
"""A common year in which days without a year are compared with one another."""


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
        """Give a window of an unknown year in each year that a dated one touches, and the years beside these."""
        if self.is_open:
            return (Window(FIRST, LAST, has_year=True),)
        years = range(max(1, date.fromordinal(other.first).year - 1), min(9999, date.fromordinal(other.last).year + 2))
        return tuple(map(self.in_year, years))

    def in_year(self, year: int) -> "Window":
        """Return the window of an unknown year in a year."""

        def placed(day: int) -> int:
            told = date.fromordinal(day)
            return _day(min(9999, year + told.year - _ANY_LEAP_YEAR), told.month, told.day).toordinal()

        first = self.first if self.first == FIRST else placed(self.first)
        return Window(first, self.last if self.last == LAST else placed(self.last), has_year=True)

    def likeness(self, other: "Window") -> float:
        """Give the shared days as a share of all days of both (Jaccard)."""
        shared = min(self.last, other.last) - max(self.first, other.first) + 1
        return max(0, shared) / (max(self.last, other.last) - min(self.first, other.first) + 1)


_MONTH: Final = 31


def differ_in_year_alone(one: Window, other: Window) -> bool:
    """Tell whether two days, or two months, are the same of two years."""
    if not (one.has_year and other.has_year) or one.is_open or other.is_open or max(one.days, other.days) > _MONTH:
        return False
    (begins, ends), (starts, stops) = (
        (date.fromordinal(each.first), date.fromordinal(each.last)) for each in (one, other)
    )
    same = (begins.month, begins.day, ends.month) == (starts.month, starts.day, stops.month)
    return same and one.days // _MONTH == other.days // _MONTH and begins.year != starts.year


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

    A month that holds another's day is not later: what appeared in March may be older than what appeared on the 17th.
    Where none has a year, nobody knows how old the folder is, and it has no latest day.
    """
    told = [(text, found) for text in days if text and (found := window(text))]
    if not any(found.has_year for _, found in told):
        return None
    laid = on_one_calendar([found for _, found in told])
    pairs = [
        (_first_known(found), found.last, own.has_year, text)
        for found, (text, own) in zip(laid, told, strict=True)
        if found
    ]
    return max(pairs)[-1] if pairs else None


def days_after(day: str | None, other: str | None) -> int:
    """Return by how many days one date (EDTF) begins after another, one without a year laid beside it; 0 if unknown."""
    one, beside = on_one_calendar([window(day), window(other)])
    return 0 if one is None or beside is None else _first_known(one) - _first_known(beside)


def _first_known(when: Window) -> int:
    return when.last if when.first == FIRST else when.first


@lru_cache(maxsize=65536)
def window(edtf: str | None) -> Window | None:
    """Give the days that an EDTF level 1 date may mean, or None when that is no day that can be compared."""
    if not edtf:
        return None
    start, _, end = edtf.partition("/")
    has_year = "XXXX" not in edtf
    first = FIRST if start == _OPEN else _days_of(start)[0].toordinal()
    last = LAST if end == _OPEN else _days_of(end or start)[1].toordinal()
    if not has_year and last < first:
        last += 366  # over New Year
    return Window(first, last, has_year) if first <= last else None


def _day(year: int, month: int, day: int) -> date:
    """Return a day of the calendar; 29 February of a common year is the 28th."""
    return date(year, month, min(day, monthrange(year, month)[1]))


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


def weekdays_named(date_text: str | None, text: str, at: int) -> frozenset[str]:
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


DATE: Final = re.compile(r"([\dX]{4})(?:-(\d\d|XX))?(?:-(\d\d|XX))?([?~%]?)")
_COUNTED_FROM: Final = re.compile(
    r"\b(?:after|before|later|earlier|then|previous|following|next|same)\b", re.IGNORECASE
)
_DOUBT: Final = {"": "", "?": " (uncertain)", "~": " (approximately)", "%": " (approximately, uncertain)"}


class _Day(NamedTuple):
    """The parts of a date that are known, in words; an empty part is not known."""

    day: str
    month: str
    year: str
    doubt: str


def readable_date(edtf: str, *, ahead: bool = False) -> str:
    """Return a date or an interval in words; one with an open end is told as a start, `ahead` as a plan."""
    start, slash, end = edtf.partition("/")
    if not slash:
        return _words(_read(start))
    if start == "..":
        return f"on or before {_words(_read(end))}"
    if end == "..":
        return f"{'from' if ahead else 'since'} {_words(_read(start))}{' on' if ahead else ''}"
    return _interval(_read(start), _read(end))


def readable_when(edtf: str | None, date_text: str | None, *, ahead: bool = False, with_words: bool = False) -> str:
    """Return when something was or is to be; without a date, the article's own time words, quoted. Not escaped.

    Args:
        edtf: the date.
        date_text: the time words that it was read from, as the article has them.
        ahead: it is a plan.
        with_words: tell the words beside the date too: "in the last three months" is no exact range of days.
    """
    when = readable_date(edtf, ahead=ahead) if edtf is not None else "date not given"
    return f"{when} (“{date_text}”)" if date_text and (edtf is None or with_words) else when


def stands_alone(date_text: str | None) -> bool:
    """Tell whether time words say something by themselves: 'a day after' does not, 'on Saturday' does."""
    return date_text is not None and not _COUNTED_FROM.search(date_text)


def chronological(edtf: str | None) -> tuple[int, str, str]:
    """Return a sort key: by the first day, then the last; what has no year comes after, what has no date last."""
    if edtf is None:
        return (2, "", "")
    start, _, end = edtf.partition("/")
    known = [side for side in (start, end) if side not in {"", ".."}]
    return (int(known[0].startswith("XXXX")), known[0], known[-1])


def _read(text: str) -> _Day:
    match = DATE.fullmatch(text)
    if match is None:
        return _Day("", "", text, "")
    year, month, day, doubt = match.groups(default="")
    return _Day(
        day="" if day in {"", "XX"} else str(int(day)),
        month="" if month in {"", "XX"} else MONTHS[int(month) - 1].capitalize(),
        year=_year_of_text(year),
        doubt=_DOUBT[doubt],
    )


def _year_of_text(digits: str) -> str:
    if digits == "XXXX":
        return ""
    if digits.endswith("XX"):
        return f"between {digits[:2]}00 and {digits[:2]}99"
    return f"the {digits[:3]}0s" if digits.endswith("X") else digits


def _words(date: _Day) -> str:
    if not (date.day or date.month or date.year):
        return "date not given"
    if not (date.month or date.year):
        return f"day {date.day}, month and year not given{date.doubt}"
    known = f"{date.day} {date.month}".strip() if date.month or not date.day else f"day {date.day}, month not given"
    if not date.year:
        return f"{known}{date.doubt}"
    separator = " " if date.month and date.year.isdigit() else ", "
    return f"{known}{separator if known else ''}{date.year}{date.doubt}"


def _interval(start: _Day, end: _Day) -> str:
    """Say what both ends share once: "29 February – 3 March 2020", "1–3 March 2020"."""
    plain = not (start.doubt or end.doubt) and start.year == end.year and start.month and end.month
    if not plain or bool(start.day) != bool(end.day):
        return f"{_words(start)} – {_words(end)}"
    if start.day and start.month == end.month:
        return f"{start.day}–{_words(end)}"
    return f"{start.day} {start.month}".strip() + f" – {_words(end)}"
