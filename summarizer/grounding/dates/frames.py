"""Time words around other time words: a phrase and the date of publication in, the interval that they mean by rule out.

Such words are "since", "until", "between … and", "early", "two days after": each is put round a phrase in its one
spelling (`foreign.plain`). A phrase is understood as a whole or not at all: a word that no rule knows ("the day before
the strike") means that it gives no date. Rules, where usage leaves a choice:

- a weekday is the last one up to the day of publication, that day included; of an announcement, the next one;
- "last Tuesday" is the last one before publication; when that falls in the week of publication it may also be the one
  before, and the answer is from the one to the other;
- "last week" is the calendar week before, whether weeks begin on Sunday or on Monday;
- a day or month without a year is the nearest one back (of an announcement, ahead); more than eleven months away its
  year stays unknown, because nobody leaves out the year of what is so far;
- "early", "mid" and "late" are the first, middle and last half of a month, and five or six months of a year.
"""

import re
from datetime import date
from functools import lru_cache
from typing import Final

from summarizer.domain.edtf import A_WEEKDAY, DateRange, Partial, bounds
from summarizer.domain.words import TEXTS_KEPT
from summarizer.grounding.dates.anchored import (
    ALONE,
    NUMBER,
    Now,
    Rule,
    before_or_after,
    between,
    calendar_period,
    days,
    lacks_year,
    month_length,
    number,
    one,
)
from summarizer.grounding.dates.foreign import plain
from summarizer.grounding.dates.written import MONTH
from summarizer.grounding.dates.yearless import days_of_kinds, lacks_its_year
from summarizer_schemas import is_edtf

_RECENT_DAYS: Final = 14
"""Days; what lies farther back is called by its day and month as a name, whatever its year."""
_RECENT_MONTH_DAYS: Final = 45
"""The same from the end of a month: "the July heatwave" in August is this year's, "the May vote" may not be."""


def read_phrase(phrase: str, now: Now) -> DateRange | None:
    """Read a phrase in its one spelling, as a whole."""
    for pattern, rule in (*ALONE, *_FRAMES):
        match = pattern.fullmatch(phrase)
        reading = rule(match, now) if match else None
        if reading:
            return reading
    return None


def hull(one: DateRange, other: DateRange) -> DateRange:
    """Return what reaches from one reading to another."""
    return DateRange(one.start, other.end, one.is_loose or other.is_loose, other.is_ongoing)


# Frames: words around other time words


def _range(match: re.Match[str], now: Now) -> DateRange | None:
    """Read the side nearer to publication first; the other is the nearest one beyond it."""
    left, right = match.groups()
    if now.ahead:
        start = read_phrase(left, now)
        end = read_phrase(right, now._replace(day=(start.last() or now.day) if start else None))
    else:
        end = read_phrase(right, now)
        start = read_phrase(left, now._replace(day=(end.first() or now.day) if end else None))
    if start is None or end is None or None in (start.start, start.end, end.start, end.end):
        return None
    first, last = start.first(), end.last()
    return None if first and last and first > last else hull(start, end)


def _since(match: re.Match[str], now: Now) -> DateRange | None:
    since = _within_the_year(read_phrase(match[1], now), now)
    if since is None or since.start is None or since.is_ongoing:
        return None
    if now.day is None or now.ahead:
        return DateRange(since.start, None, is_ongoing=True)
    first = since.first()
    if first is None:
        return DateRange(since.start, None, is_ongoing=True)
    return DateRange(since.start, Partial.of(now.day), is_ongoing=True) if first <= now.day else None


def _within_the_year(since: DateRange | None, now: Now) -> DateRange | None:
    """Read "since January" in December as this year's: what goes on since then needs no year up to the next January."""
    start = since.start if since else None
    if since is None or start is None or start.year or not start.month or now.day is None or now.ahead:
        return since
    dated = start._replace(year=now.day.year)
    first = dated.first() if dated.is_valid() else None
    return DateRange(dated, dated) if first and first <= now.day else since


def _until(match: re.Match[str], now: Now) -> DateRange | None:
    until = _deadline(match[2], now)
    if until is None or until.start is None:
        return None
    if match[1] not in ("before", "prior to") or match[2].startswith(("end ", "late ")):
        return DateRange(None, until.end) if until.end else None
    first = until.first()
    if first is None:
        return None
    return DateRange(None, Partial.of(first - days(1))) if first > date.min else None


def _deadline(phrase: str, now: Now) -> DateRange | None:
    """Read the end of a time, which may lie on either side of publication: without a year it is the nearer one.

    Where one side is not twice as near as the other, the year stays open. A weekday is the one up to publication, as
    everywhere; a sentence that looks ahead says so.
    """
    back = read_phrase(phrase, now)
    if now.day is None or now.ahead or back is None or not _has_open_year(phrase):
        return back
    ahead = read_phrase(phrase, now._replace(ahead=True))
    behind, before = (_distance(reading, now.day) for reading in (back, ahead))
    if ahead == back or before is None or (behind is not None and behind * 2 <= before):
        return back
    return ahead if behind is None or before * 2 <= behind else _without_year(back)


def _has_open_year(phrase: str) -> bool:
    reading = read_phrase(phrase, Now(None, ahead=False))
    return reading is not None and (reading.start or reading.end or Partial(0)).year is None


def _distance(reading: DateRange | None, day: date) -> int | None:
    first, last = (reading.first(), reading.last()) if reading else (None, None)
    return min(abs((first - day).days), abs((last - day).days)) if first and last else None


def _coming(match: re.Match[str], now: Now) -> DateRange | None:
    return read_phrase(match[1], now._replace(ahead=True))


def _recent(match: re.Match[str], now: Now) -> DateRange | None:
    """Read a day that is an attribute ("the October 7 fire"): only of the last days it is told without its year."""
    reading = read_phrase(match[1], now)
    last = reading.last() if reading else None
    if reading is None or last is None or now.day is None or not _has_open_year(match[1]):
        return reading
    is_month = reading.start is not None and reading.start.day is None
    most = _RECENT_MONTH_DAYS if is_month else _RECENT_DAYS
    return reading if abs((now.day - last).days) <= most else _without_year(reading)


def _of_some_year(match: re.Match[str], _now: Now) -> DateRange | None:
    return read_phrase(match[1], Now(None, ahead=False)) if _has_open_year(match[1]) else None


def _portion(match: re.Match[str], now: Now) -> DateRange | None:
    """Read "first quarter 2009", "second half last year" and "second half of May"."""
    whole = calendar_period(match[3], now) or read_phrase(match[3], now)
    if whole is None or whole.start is None or whole.start != whole.end or whole.start.day is not None:
        return None
    if whole.start.month is not None:
        is_half = match[2] == "half" and match[1] in ("first", "second")
        first, last = (1, 15) if match[1] == "first" else (16, month_length(whole.start))
        return _days_of(whole.start, first, last) if is_half else None
    length = 3 if match[2] == "quarter" else 6
    last = length * (("first", "second", "third", "fourth").index(match[1]) + 1)
    if last > 12:
        return None
    return DateRange(whole.start._replace(month=last - length + 1), whole.start._replace(month=last))


def _days_of(month: Partial, first: int, last: int) -> DateRange:
    return DateRange(month._replace(day=first), month._replace(day=last), is_loose=True)


def _first_of(match: re.Match[str], now: Now) -> DateRange | None:
    """Read "first nine months year", "last three days October": that many from one end of the whole."""
    whole = calendar_period(match[4], now) or read_phrase(match[4], now)
    if whole is None or whole.start is None or whole.start != whole.end or whole.start.day is not None:
        return None
    count, is_first = number(match[2]), match[1] == "first"
    if match[3].startswith("month"):
        first, last = (1, count) if is_first else (13 - count, 12)
        is_part = whole.start.month is None and 1 <= count < 12
        return DateRange(whole.start._replace(month=first), whole.start._replace(month=last)) if is_part else None
    if whole.start.month is None:
        return None
    length, span = month_length(whole.start), count * (7 if match[3].startswith("week") else 1)
    if not 1 <= span < length:
        return None
    return _days_of(whole.start, 1, span) if is_first else _days_of(whole.start, length - span + 1, length)


def _night_to(match: re.Match[str], now: Now) -> DateRange | None:
    """Read "overnight to Monday": the night before that day, on whichever side of publication it lies."""
    day = read_phrase(match[1], now)
    first, last = (day.first(), day.last()) if day else (None, None)
    return between(last - days(1), last) if last and first == last else None


def _hours_to(match: re.Match[str], now: Now) -> DateRange | None:
    """Read "48 hours to Saturday": from two days before that day up to it."""
    day = read_phrase(match[2], now)
    first, last = (day.first(), day.last()) if day else (None, None)
    whole, rest = divmod(number(match[1]), 24)
    return between(last - days(whole + (rest > 0)), last) if last and first == last else None


def _shifted(match: re.Match[str], now: Now) -> DateRange | None:
    """Read "two days after Monday"."""
    anchor = read_phrase(match[4], now)
    if anchor is None or anchor.first() != anchor.last():
        return None
    day = anchor.first()
    step = number(match[1]) * (7 if match[2].startswith("week") else 1)
    return one(day + days(step if match[3] == "after" else -step)) if day else None


def _part_of(match: re.Match[str], now: Now) -> DateRange | None:
    """Read "early February", "the end of last year"; of a day or a week, "early" and "late" leave all of it."""
    whole = calendar_period(match[2], now) or read_phrase(match[2], now)
    if whole is None or whole.start is None or whole.is_ongoing:
        return None
    period = whole.start
    portion = {"early": 0, "start": 0, "beginning": 0, "mid": 1, "middle": 1}.get(match[1], 2)
    if whole.start != whole.end or period.day:
        return whole if match[1] in ("early", "mid", "late") else None
    if period.month is None:
        first, last = ((1, 5), (4, 9), (8, 12))[portion]
        return DateRange(period._replace(month=first), period._replace(month=last), is_loose=True)
    first, last = ((1, 15), (8, 23), (16, month_length(period)))[portion]
    part = DateRange(period._replace(day=first), period._replace(day=last), is_loose=True)
    return _without_year(part) if lacks_year(match[2]) and _is_beyond(part, now) else part


def _is_beyond(part: DateRange, now: Now) -> bool:
    """Tell whether it lies on the other side of publication than the words look to."""
    first, last = part.first(), part.last()
    if now.day is None or first is None or last is None:
        return False
    return last < now.day if now.ahead else first > now.day


def _without_year(part: DateRange) -> DateRange:
    start, end = (edge._replace(year=None) if edge else None for edge in (part.start, part.end))
    return DateRange(start, end, part.is_loose)


def _sooner_or_later(match: re.Match[str], now: Now) -> DateRange | None:
    """Read "earlier this month": up to publication; "later this month": from then on; "earlier on Monday": Monday."""
    whole = calendar_period(match[2], now) or read_phrase(match[2], now)
    first, last = (whole.first(), whole.last()) if whole else (None, None)
    if whole is None or now.day is None or first is None or last is None or not first <= now.day <= last:
        return whole
    return before_or_after(match[1] == "earlier", first, last, now.day)


_FRAMES: Final[tuple[tuple[re.Pattern[str], Rule], ...]] = tuple(
    (re.compile(pattern), rule)
    for pattern, rule in (
        (r"(?:this )?coming (.+)", _coming),
        (r"recent (.+)", _recent),
        (r"overnight (?:to|into|-) (.+)", _night_to),
        (r"(.+) some year", _of_some_year),
        (r"(earlier|later) (.+)", _sooner_or_later),
        (rf"({NUMBER}) hours? (?:to|until|up to) (.+)", _hours_to),
        (r"(first|second|third|fourth) (quarter|half) (.+)", _portion),
        (rf"(first|last) ({NUMBER}) ((?:day|week|month)s?) (.+)", _first_of),
        (r"(early|start|beginning|mid|middle|late|end) (.+)", _part_of),
        (rf"({NUMBER}) ((?:day|week)s?) (before|after) (.+)", _shifted),
        (r"(?:from |between )?(.+) (?:to|and|or|until|till|through|into|-) (.+)", _range),
        (r"(?:since|from|after|starting|not? (?:before|until|earlier than|sooner than)) (.+)", _since),
        # "since the bridge fell in March 2020", "since the state joined the war in 2015"
        (r"(?:since|after) (?:[^\W\d]+ )+([a-z]+ \d[\w ]*)", _since),
        (r"(?:since|after) (?:[^\W\d]+ )+(\d[\w ]*)", _since),
        (rf"since (?:[^\W\d]+ )+({MONTH})", _since),
        (r"(until|till|up to|through|by|before|prior to) (.+)", _until),
    )
)


_LONGEST: Final = 80


def resolve(date_text: str, published: str | None, *, ahead: bool = False, weekday: int | None = None) -> str | None:
    """Give the date that time words mean, as EDTF, or None when no rule gives one.

    Args:
        date_text: the words that tell when, as copied from the article.
        published: the date of publication as EDTF; when it is not one day, the answer spans what holds for its ends.
        ahead: the words tell of something planned, so that "on Friday" is the next one.
        weekday: that of a day of publication without a year, if it is known.
    """
    reading = read(date_text, published, ahead=ahead, weekday=weekday)
    return str(reading) if reading else None


@lru_cache(maxsize=TEXTS_KEPT)  # an article's few time words are read again for each of its items
def read(date_text: str, published: str | None, *, ahead: bool = False, weekday: int | None = None) -> DateRange | None:
    """Give what `resolve` gives, with what is needed to compare it."""
    phrase = plain(date_text)
    if not phrase or len(phrase) > _LONGEST:
        return None
    if published and lacks_its_year(published):
        return _read_in_any_year(phrase, published, weekday, ahead=ahead)
    first, last = bounds(published) if published else (None, None)
    if first is None or last is None:
        first = last = None
    try:
        early = read_phrase(phrase, Now(first, ahead))
        if early is None and (bare := _without_other_words(phrase)) != phrase:
            phrase = bare
            early = read_phrase(phrase, Now(first, ahead))
        late = early if first == last else read_phrase(phrase, Now(last, ahead))
    except (OverflowError, ValueError):  # before the first year or after the last that a calendar has
        return None
    if early is None or late is None:
        return None
    reading = early if early == late else hull(early, late)
    return reading if is_edtf(str(reading)) else None


def _without_other_words(phrase: str) -> str:
    """Return a phrase with one day of a month without the words that say nothing of time: "data 17 october".

    "The deadly clash of April 3" was on that day. Where a word may lead away from the day, or there are two of them,
    the phrase is left as it is, and so is one of a weekday or a year, which may be a name ("the 2011 protests").
    """
    if alone := _YEAR_ALONE.fullmatch(phrase):
        return alone[1] or alone[2]
    words = [_HANGS.sub("", each) for each in phrase.split()]
    kept = [each for each in words if _OF_TIME.fullmatch(each)]
    bare = " ".join(kept)
    is_sole = len(_DAY_OF_MONTH.findall(bare)) == 1 == len(_A_DAY.findall(bare))
    return bare if is_sole and len(words) - len(kept) <= _MOST_OTHERS and not _LEADS_AWAY.search(phrase) else phrase


_MOST_OTHERS: Final = 4
"""Other words at most: a whole clause tells more than a day."""
_HANGS: Final = re.compile(r"(?<=[a-z])'\w{1,8}$|-$")
"""What hangs on a Turkish name: "october'deki"."""
_OF_TIME: Final = re.compile(
    rf"[\d].*|{MONTH}|{A_WEEKDAY}|{NUMBER}|since|from|after|until|till|up|to|through|by|before|prior|between|and|or|"
    r"overnight|coming|this|recent|some|year|earlier|later|first|second|third|fourth|last|next|past|previous|following|"
    r"early|start|beginning|mid|middle|late|end|(?:week|month|day|hour|minute|decade|centur|year|weekend|quarter|half)\w*|"
    r"yesterday|today|tomorrow|ago|not|no|than|sooner|same|spring|summer|autumn|winter|night|-"
)
"""Words of the phrases that a rule knows."""
_LEADS_AWAY: Final = re.compile(
    r"\b(?:is|law|that|same|anniversar\w*|eve|birthday|memor\w*|commemorat\w*|remember\w*|every|each|another|other|"
    r"versus|than|ago|not|no|named?|called|movement|(?:day|week|month|year|hour|minute)s?)\b"
)
"""Words by which the day is that of something else, or counts to another."""
_DAY_OF_MONTH: Final = re.compile(rf"\b(?:\d{{1,2}} (?:{MONTH})|(?:{MONTH}) \d{{1,2}}\b)")
_A_DAY: Final = re.compile(rf"\b(?:{MONTH}|{A_WEEKDAY}|yesterday|today|tomorrow)\b")
_YEAR_ALONE: Final = re.compile(r"year (\d{4})|(\d{4}) year")


def _read_in_any_year(phrase: str, published: str, weekday: int | None, *, ahead: bool) -> DateRange | None:
    """Read a phrase of an article whose day has no year: what it is in each year that fits, without the year.

    What gives its own year, or needs none, is read as it stands.
    """
    alone = read_phrase(phrase, Now(None, ahead))
    if alone is not None and not alone.is_ongoing:
        return alone if is_edtf(str(alone)) else None
    readings = {_as_yearless(read_phrase(phrase, Now(day, ahead))) for day in days_of_kinds(published, weekday)}
    reading = readings.pop() if len(readings) == 1 else None
    return reading if reading and is_edtf(str(reading)) else alone


def _as_yearless(reading: DateRange | None) -> DateRange | None:
    """Return a reading without its years; None of one that is no more than a year."""
    edges = (reading.start, reading.end) if reading else ()
    return _without_year(reading) if reading and all(each is None or each.month for each in edges) else None
