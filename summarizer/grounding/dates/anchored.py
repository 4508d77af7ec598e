"""Time words that stand by themselves: words and the day of publication in, the interval that they mean out.

These are "yesterday", "last Monday", "three days ago" and their like. The rules, and what was chosen where usage leaves
a choice, are told in `frames`, which puts words around these. Both share what stands here first: the day from which a
phrase is read (`Now`), and how days, months and years are counted from it.

`counting_from_today` finds time words in English prose that count from a day which its readers do not know.
"""

import re
from calendar import monthrange
from collections.abc import Callable
from datetime import date, timedelta
from typing import Final, NamedTuple

from summarizer.domain.edtf import WEEKDAYS, DateRange, Partial
from summarizer.grounding.dates.written import MONTH, SHORT_MONTHS, read_written

_NUMBERS: Final = dict.fromkeys(("a", "an", "one"), 1) | dict.fromkeys(("two", "couple", "a couple"), 2)
_NUMBERS.update({"three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10})
_NUMBERS.update({"eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16})
_NUMBERS.update({"seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50})
NUMBER: Final = rf"(?:[0-9]{{1,3}}|{'|'.join(sorted(_NUMBERS, key=len, reverse=True))})"


class Now(NamedTuple):
    """From where a phrase is read: the day, if known, and whether it tells of what is to come."""

    day: date | None
    ahead: bool


Rule = Callable[[re.Match[str], Now], DateRange | None]


def between(first: date, last: date, *, is_loose: bool = False) -> DateRange:
    """Make a reading from two days, both included."""
    return DateRange(Partial.of(first), Partial.of(last), is_loose=is_loose)


def days(count: int) -> timedelta:
    """Give a length of so many days."""
    return timedelta(days=count)


def one(day: date | Partial) -> DateRange:
    """Make a reading of one day, month or year."""
    partial = day if isinstance(day, Partial) else Partial.of(day)
    return DateRange(partial, partial)


def before_or_after(is_before: bool, first: date, last: date, day: date) -> DateRange:
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


_FAR_DAYS: Final = 335
"""Eleven months: a day farther off lies within a month on the other side, and no rule tells which is meant."""
_TWO_WEEKS: Final = 14
"""Days; of a longer time a weekday is one of many."""
_LONGEST_MONTH: Final = 31
"""Days in which each number of a day comes at least once."""
_WEEKDAYS: Final = tuple(day[:3] for day in WEEKDAYS)
_WEEKDAY: Final = (
    r"(?:mon(?:day)?|tue(?:s(?:day)?)?|wed(?:nesday)?|thu(?:r(?:s(?:day)?)?)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)"
)
_UNIT: Final = r"(?:hour|day|week|fortnight|month|year|decade)s?"


def _near_day(match: re.Match[str], now: Now) -> DateRange | None:
    if now.day is None:
        return None
    first, last = {
        "today": (0, 0),
        "yesterday": (-1, -1),
        "tomorrow": (1, 1),
        "overnight": (-1, 0),
        "day before yesterday": (-2, -2),
        "night before last": (-2, -1),
        "day after tomorrow": (2, 2),
    }[match[0]]
    return between(now.day + days(first), now.day + days(last))


def _weekday(match: re.Match[str], now: Now) -> DateRange | None:
    if now.day is None:
        return None
    back = (now.day.weekday() - _WEEKDAYS.index(match[2][:3])) % 7
    ahead = -back % 7
    if match[1] in (None, "this"):
        return one(now.day + days(ahead if now.ahead else -back))
    nearest = now.day - days(back or 7) if match[1] in ("last", "past") else now.day + days(ahead or 7)
    first, last = _week(now.day, 0)
    farther = nearest + days(7 if nearest > now.day else -7)
    is_open = first <= nearest <= last and match[1] in ("last", "next")
    return between(min(nearest, farther), max(nearest, farther)) if is_open else one(nearest)


def _weekday_of(match: re.Match[str], now: Now) -> DateRange | None:
    """Read "Tuesday last week" and "Tuesday, 11 February": both must agree."""
    groups = match.groupdict()
    weekday, rest = groups.get("w1") or groups["w2"], groups.get("r1") or groups["r2"]
    whole = calendar_period(rest, now) or written(rest, now)
    if whole is None or whole.start is None:
        return None
    first, last = whole.first(), whole.last()
    if first is None or last is None:
        return whole if whole.start.day and whole.start == whole.end else None
    if (last - first).days > _TWO_WEEKS:
        return None
    stretch = [first + days(count) for count in range((last - first).days + 1)]
    fitting = [day for day in stretch if day.weekday() == _WEEKDAYS.index(weekday[:3])]
    return between(fitting[0], fitting[-1]) if fitting else None


def _weekday_and_number(match: re.Match[str], now: Now) -> DateRange | None:
    """Read "Tuesday 19": the one of the last 31 days (of an announcement, the next) that is both."""
    if now.day is None:
        return None
    stretch = (now.day + days(away if now.ahead else -away) for away in range(_LONGEST_MONTH))
    wanted = (_WEEKDAYS.index(match[1][:3]), int(match[2]))
    fitting = next((day for day in stretch if (day.weekday(), day.day) == wanted), None)
    return one(fitting) if fitting else None


def _numbered(match: re.Match[str], now: Now) -> DateRange | None:
    """Read "10th": the one of the last 31 days (of an announcement, the next)."""
    if now.day is None:
        return None
    stretch = (now.day + days(away if now.ahead else -away) for away in range(_LONGEST_MONTH))
    fitting = next((day for day in stretch if day.day == int(match[1])), None)
    return one(fitting) if fitting else None


def _period(match: re.Match[str], now: Now) -> DateRange | None:
    """Read "last month"; of "this month" only the part up to publication, or ahead of it, can be meant."""
    whole = calendar_period(match[0], now)
    first, last = (whole.first(), whole.last()) if whole else (None, None)
    if match[1] != "this" or match[2] == "weekend" or now.day is None or first is None or last is None:
        return whole
    return before_or_after(not now.ahead, first, last, now.day)


def calendar_period(phrase: str, now: Now) -> DateRange | None:
    """Read "last month" or "year" as the whole of that period; a bare one is that of publication."""
    match = _PERIOD.fullmatch(phrase)
    if match is None or now.day is None:
        return None
    step = {"last": -1, "next": 1, "coming": 1}.get(match[1] or "this", 0)
    if match[2] == "week":
        return between(*_week(now.day, step), is_loose=True)
    if match[2] == "calendar week":
        monday = now.day - days(now.day.weekday() - 7 * step)
        return between(monday, monday + days(6), is_loose=True)
    if match[2] == "weekend":
        return _weekend(now, step)
    if match[2] == "year":
        return one(Partial(now.day.year + step))
    return one(month_away(now.day, step))


def _week(day: date, step: int) -> tuple[date, date]:
    """Give the week of `day`, or one near it, from its first day to its last by either way of counting weeks."""
    monday = day - days(day.weekday() - 7 * step)
    sunday = day - days(day.isoweekday() % 7 - 7 * step)
    return min(monday, sunday), max(monday, sunday) + days(6)


def _weekend(now: Now, step: int) -> DateRange | None:
    """Give a weekend: this one is that of publication, or else the last one (of an announcement, the next)."""
    assert now.day is not None
    saturday = now.day - days((now.day.weekday() - 5) % 7)
    is_now = now.day - saturday <= days(1)
    if step > 0 or (step == 0 and now.ahead and not is_now):
        saturday += days(7)
    elif step < 0 and is_now:
        saturday -= days(7)
    return between(saturday, saturday + days(1))


# Spans of so many days, months, years


def _span(match: re.Match[str], now: Now) -> DateRange | None:
    """Read "in the last 10 days": from as many days before publication up to it."""
    if now.day is None:
        return None
    if match[1] in ("last", "past"):
        return between(away(now.day, -number(match[2]), match[3]), now.day, is_loose=True)
    return between(now.day, away(now.day, number(match[2]), match[3]), is_loose=True)


def _ago(match: re.Match[str], now: Now) -> DateRange | None:
    """Read "two years ago": a day, a week around a day, a month, or a year."""
    if now.day is None:
        return None
    count, unit = number(match[1]), match[2]
    day = away(now.day, -count, unit)
    if unit.startswith(("year", "decade")):
        return one(Partial(day.year))
    if unit.startswith("month"):
        return one(month_away(now.day, -count))
    if unit.startswith("hour"):
        return between(day, now.day)
    slack = 0 if unit.startswith("day") else 3
    return between(day - days(slack), day + days(slack), is_loose=slack > 0)


def _hours(match: re.Match[str], now: Now) -> DateRange | None:
    """Read "a few hours ago" and "in the last few hours", which may have begun the day before; minutes do not."""
    if now.day is None:
        return None
    return between(now.day - days(1), now.day) if "hours" in match[0] else one(now.day)


def _to_come(_match: re.Match[str], now: Now) -> DateRange | None:
    return DateRange(Partial.of(now.day), None) if now.day else None


# Explicit dates, whose year may have to be found


def lacks_year(phrase: str) -> bool:
    """Tell whether a phrase is an explicit date without a year."""
    dates = read_written(phrase)
    return dates is not None and dates[0].year is None


def _explicit(match: re.Match[str], now: Now) -> DateRange | None:
    return written(match[0], now)


def written(phrase: str, now: Now) -> DateRange | None:
    """Read an explicit date; a year that it lacks comes from the day of publication."""
    dates = read_written(phrase)
    if dates is None:
        return None
    start, end = dates
    if start.year is not None or now.day is None:
        return DateRange(start, end)
    step = 1 if now.ahead else -1
    for year in range(now.day.year, now.day.year + 9 * step, step):
        dated = DateRange(start._replace(year=year), end._replace(year=year))
        edge = dated.last() if now.ahead else dated.first()
        if edge is not None and dated.start and dated.start.is_valid() and (edge - now.day).days * step >= 0:
            return dated if abs((edge - now.day).days) <= _FAR_DAYS else DateRange(start, end)
    return DateRange(start, end)


def _of_year(match: re.Match[str], now: Now) -> DateRange | None:
    """Read "27 November last year", and "December this year"."""
    dates = read_written(match[1])
    if dates is None or dates[0].year is not None or now.day is None:
        return None
    year = now.day.year + {"last": -1, "this": 0, "next": 1}[match[2]]
    start, end = (part._replace(year=year) for part in dates)
    return DateRange(start, end) if start.is_valid() and end.is_valid() else None


def _month(match: re.Match[str], now: Now) -> DateRange | None:
    """Read "last May": the nearest one back; when that is in the year of publication, maybe the one before."""
    if now.day is None:
        return None
    month, year = SHORT_MONTHS.index(match[2][:3]) + 1, now.day.year
    if match[1] == "this":
        return one(Partial(year, month))
    step = -1 if match[1] == "last" else 1
    if (month - now.day.month) * step <= 0:
        return one(Partial(year + step, month))
    first, last = sorted((year, year + step))
    return DateRange(Partial(first, month), Partial(last, month))


def _season(match: re.Match[str], now: Now) -> DateRange | None:
    """Read "summer 2013" as its year: the hemispheres have it in different months, and a winter has two years."""
    year = int(match[3]) if match[3] else now.day.year if now.day else None
    if year is None or not (match[1] or match[3]):
        return None
    if now.day and match[1] == "this" and match[2] in ("winter", "summer") and now.day.month in _TURN_OF_THE_YEAR:
        return _season_now(match[2], now)
    step = {"last": -1, "next": 1}.get(match[1] or "this", 0)
    first, last = sorted((year, year + step))
    if match[2] == "winter":
        return DateRange(Partial(first - 1, 12), Partial(last + 1, 2), is_loose=True)
    return DateRange(Partial(first), Partial(last))


_TURN_OF_THE_YEAR: Final = (12, 1, 2)
"""Months: winter in the north and summer in the south, which have two years."""


def _season_now(season: str, now: Now) -> DateRange:
    """Read "this winter" in February as December to now (of an announcement, to its end); a summer may be the next."""
    assert now.day is not None
    first = now.day.year - (now.day.month != _TURN_OF_THE_YEAR[0])
    if season == "summer":
        return DateRange(Partial(first, 12), Partial(first + 1), is_loose=True)
    return DateRange(Partial(first, 12), Partial(first + 1, 2) if now.ahead else Partial.of(now.day), is_loose=True)


def _decade(match: re.Match[str], _now: Now) -> DateRange | None:
    return DateRange(Partial(int(match[1])), Partial(int(match[1]) + 9))


_PERIOD: Final = re.compile(r"(?:(last|this|next|coming) )?(calendar week|week|weekend|month|year)")
ALONE: Final[tuple[tuple[re.Pattern[str], Rule], ...]] = tuple(
    (re.compile(pattern), rule)
    for pattern, rule in (
        (rf"(?:(last|past|this|next|coming) )?({_WEEKDAY})", _weekday),
        (rf"(?:this )?({_WEEKDAY}) ([0-9]{{1,2}})(?:st|nd|rd|th)?", _weekday_and_number),
        (r"([0-9]{1,2})(?:st|nd|rd|th)", _numbered),
        (r"today|yesterday|tomorrow|overnight|day before yesterday|day after tomorrow|night before last", _near_day),
        (r".+", _explicit),
        (r"(last|this|next|coming) (calendar week|week|weekend|month|year)|()(weekend)", _period),
        (rf"(last|past|next|coming) ({NUMBER}) ({_UNIT})", _span),
        (rf"({NUMBER}) ({_UNIT}) ago", _ago),
        (r"(?:a )?(?:few |couple )?(?:hours|minutes|moments) ago", _hours),
        (r"(?:last|past) (?:few |couple )?(?:hours|minutes)", _hours),
        (r"(?:(last|this|next) )?(spring|summer|autumn|fall|winter)(?: ((?:1[5-9]|20)[0-9]{2}))?", _season),
        (r"((?:1[5-9]|20)[0-9]0)s", _decade),
        (r"(?:coming|next) (?:hours|days|weeks|months|years)", _to_come),
        (rf"(last|this|next) ({MONTH})", _month),
        (r"(.+) (last|this|next) year", _of_year),
        (rf"(?P<w1>{_WEEKDAY}) (?P<r1>.+)|(?P<r2>.+) (?P<w2>{_WEEKDAY})", _weekday_of),
    )
)
"""Each kind of word, and its rule; the first that gives a reading counts."""


_QUOTED: Final = re.compile(r"“[^”]*”|\"[^\"]*\"|‘[^’]*’(?!\w)")
_RELATIVE: Final = re.compile(
    rf"\b(?:(?:a (?:few|couple of)|several|some|{NUMBER}) (?:hour|day|week|fortnight|month|year|decade)s? ago"
    r"|(?:the day before )?yesterday|(?:the day after )?tomorrow|tonight|last night"
    r"|(?<!the )(?:last|next) (?:week|weekend|month|year)(?! of))\b",
    re.IGNORECASE,
)


def counting_from_today(prose: str) -> tuple[str, ...]:
    """Return the time words of prose that mean another day on another day."""
    own = _QUOTED.sub(" ", prose)
    return tuple(dict.fromkeys(match[0] for match in _RELATIVE.finditer(own)))
