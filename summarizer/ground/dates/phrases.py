"""Time words: a phrase and the date of publication go in; the interval that they mean by rule comes out, or nothing.

A phrase is understood as a whole or not at all: a word that no rule knows ("the day before the strike") means that it
gives no date. Rules, where usage leaves a choice:

- a weekday is the last one up to the day of publication, that day included; of an announcement, the next one;
- "last Tuesday" is the last one before publication; when that falls in the week of publication it may also be the one
  before, and the answer is from the one to the other;
- "last week" is the calendar week before, whether weeks begin on Sunday or on Monday;
- a day or month without a year is the nearest one back (of an announcement, ahead); more than eleven months away its
  year stays unknown, because nobody leaves out the year of what is so far;
- "early", "mid" and "late" are the first, middle and last half of a month, and five or six months of a year.
"""

import re
import unicodedata
from datetime import date
from typing import Final

from summarizer.ground.dates.anchored import (
    ALONE,
    NUMBER,
    Now,
    Rule,
    before_or_after,
    calendar_period,
    days,
    lacks_year,
    month_length,
    number,
    one,
)
from summarizer.ground.dates.edtf import Partial, Reading, bounds
from summarizer_schemas import is_edtf

_LONGEST: Final = 80
_PERIOD = r"(?:day|week|month|year|decade)\b"
_REWRITES: Final = tuple(
    (re.compile(pattern), by)
    for pattern, by in (
        (r"[\u2010-\u2015\u2212]", "-"),
        (r"[\u2018\u2019]", "'"),
        (r"'s\b", ""),
        (r"[,;()\"“”\[\]]", " "),
        (r"(?<=[a-z])\.", ""),
        (r"\bmid-", "mid "),
        (r"\bpre-dawn\b", "dawn"),
        (r"(?<=[a-z])-(?=[a-z])", " - "),
        (r"(?<![\w:.])[0-9]{1,2}(?:[:.][0-9]{2})? ?[ap]m\b", " "),
        (r"(?<![\w:])[0-9]{1,2}:[0-9]{2}\b|\b[0-9]{4} (?=gmt|utc|local)", " "),
        (
            r"\b(?:(?:earlier |later )?this (?:morning|afternoon|evening)|tonight|now|(?:earlier|later) today)\b",
            "today",
        ),
        (r"\blast night\b", "overnight"),
        (r"\b(?:early|small|late) hours\b", "early"),
        (rf"\b(?:in|over|during|for|within|throughout) the (last|next|coming) (?={_PERIOD})", r"\1 one "),
        (rf"\bpast (?={_PERIOD})", "past one "),
        (r"\bas of\b|\bso far\b|\bonwards?\b|\b(?:local|mean) time\b|\b(?:gmt|utc|est|edt|cet)\b", " "),
        (r"\b(?:morning|afternoon|evening|night|noon|midday|midnight|dawn|dusk|daybreak|sunrise|sunset)\b", " "),
        (r"\b(?:the|on|of|in|at|during|over|throughout|within|for|alone)\b", " "),
    )
)
"""What makes two spellings of a phrase one, in this order; the last two take out words that change no date."""


def resolve(date_text: str, published: str | None, *, ahead: bool = False) -> str | None:
    """Give the date that time words mean, as EDTF, or None when no rule gives one.

    Args:
        date_text: the words that tell when, as copied from the article.
        published: the date of publication as EDTF; when it is not one day, the answer spans what holds for its ends.
        ahead: the words tell of something planned, so that "on Friday" is the next one.
    """
    reading = read(date_text, published, ahead=ahead)
    return str(reading) if reading else None


def read(date_text: str, published: str | None, *, ahead: bool = False) -> Reading | None:
    """Give what `resolve` gives, with what is needed to compare it."""
    phrase = _plain(date_text)
    if not phrase or len(phrase) > _LONGEST:
        return None
    first, last = bounds(published) if published else (None, None)
    try:
        early, late = (_read(phrase, Now(day if first and last else None, ahead)) for day in (first, last))
    except (OverflowError, ValueError):  # before the first year or after the last that a calendar has
        return None
    if early is None or late is None:
        return None
    reading = early if early == late else _hull(early, late)
    return reading if is_edtf(str(reading)) else None


def _plain(date_text: str) -> str:
    phrase = unicodedata.normalize("NFKC", date_text).casefold()
    phrase = " ".join(phrase.split())
    for pattern, by in _REWRITES:
        phrase = pattern.sub(by, phrase)
    return " ".join(phrase.split()).strip(" .:-")


def _read(phrase: str, now: Now) -> Reading | None:
    for pattern, rule in (*ALONE, *_FRAMES):
        match = pattern.fullmatch(phrase)
        reading = rule(match, now) if match else None
        if reading:
            return reading
    return None


def _hull(one: Reading, other: Reading) -> Reading:
    return Reading(one.start, other.end, one.is_loose or other.is_loose, other.is_ongoing)


# Frames: words around other time words


def _range(match: re.Match[str], now: Now) -> Reading | None:
    """Read the side nearer to publication first; the other is the nearest one beyond it."""
    left, right = match.groups()
    if now.ahead:
        start = _read(left, now)
        end = _read(right, now._replace(day=(start.last() or now.day) if start else None))
    else:
        end = _read(right, now)
        start = _read(left, now._replace(day=(end.first() or now.day) if end else None))
    if start is None or end is None or None in (start.start, start.end, end.start, end.end):
        return None
    first, last = start.first(), end.last()
    return None if first and last and first > last else _hull(start, end)


def _since(match: re.Match[str], now: Now) -> Reading | None:
    since = _read(match[1], now)
    if since is None or since.start is None or since.is_ongoing:
        return None
    if now.day is None or now.ahead:
        return Reading(since.start, None, is_ongoing=True)
    first = since.first()
    if first is None:
        return Reading(since.start, None, is_ongoing=True)
    return Reading(since.start, Partial.of(now.day), is_ongoing=True) if first <= now.day else None


def _until(match: re.Match[str], now: Now) -> Reading | None:
    until = _read(match[2], now)
    if until is None or until.start is None:
        return None
    if match[1] not in ("before", "prior to"):
        return Reading(None, until.end) if until.end else None
    first = until.first()
    return Reading(None, Partial.of(first - days(1))) if first and first > date.min else None


def _shifted(match: re.Match[str], now: Now) -> Reading | None:
    """Read "two days after Monday"."""
    anchor = _read(match[4], now)
    if anchor is None or anchor.first() != anchor.last():
        return None
    day = anchor.first()
    step = number(match[1]) * (7 if match[2].startswith("week") else 1)
    return one(day + days(step if match[3] == "after" else -step)) if day else None


def _part_of(match: re.Match[str], now: Now) -> Reading | None:
    """Read "early February", "the end of last year"; of a day or a week, "early" and "late" leave all of it."""
    whole = calendar_period(match[2], now) or _read(match[2], now)
    if whole is None or whole.start is None or whole.is_ongoing:
        return None
    period = whole.start
    portion = {"early": 0, "start": 0, "beginning": 0, "mid": 1, "middle": 1}.get(match[1], 2)
    if whole.start != whole.end or period.day:
        return whole if match[1] in ("early", "mid", "late") else None
    if period.month is None:
        first, last = ((1, 5), (4, 9), (8, 12))[portion]
        return Reading(period._replace(month=first), period._replace(month=last), is_loose=True)
    first, last = ((1, 15), (8, 23), (16, month_length(period)))[portion]
    part = Reading(period._replace(day=first), period._replace(day=last), is_loose=True)
    return _without_year(part) if lacks_year(match[2]) and _is_beyond(part, now) else part


def _is_beyond(part: Reading, now: Now) -> bool:
    """Tell whether it lies on the other side of publication than the words look to."""
    first, last = part.first(), part.last()
    if now.day is None or first is None or last is None:
        return False
    return last < now.day if now.ahead else first > now.day


def _without_year(part: Reading) -> Reading:
    start, end = (edge._replace(year=None) if edge else None for edge in (part.start, part.end))
    return Reading(start, end, part.is_loose)


def _sooner_or_later(match: re.Match[str], now: Now) -> Reading | None:
    """Read "earlier this month": up to publication; "later this month": from then on; "earlier on Monday": Monday."""
    whole = calendar_period(match[2], now) or _read(match[2], now)
    first, last = (whole.first(), whole.last()) if whole else (None, None)
    if whole is None or now.day is None or first is None or last is None or not first <= now.day <= last:
        return whole
    return before_or_after(match[1] == "earlier", first, last, now.day)


_FRAMES: Final[tuple[tuple[re.Pattern[str], Rule], ...]] = tuple(
    (re.compile(pattern), rule)
    for pattern, rule in (
        (r"(earlier|later) (.+)", _sooner_or_later),
        (r"(early|start|beginning|mid|middle|late|end) (.+)", _part_of),
        (rf"({NUMBER}) ((?:day|week)s?) (before|after) (.+)", _shifted),
        (r"(?:from |between )?(.+) (?:to|and|or|until|till|through|into|-) (.+)", _range),
        (r"(?:since|from|after|starting) (.+)", _since),
        # "since the bridge fell in March 2020", "since the state joined the war in 2015"
        (r"(?:since|after) (?:[^\W\d]+ )+([a-z]+ \d[\w ]*)", _since),
        (r"(?:since|after) (?:[^\W\d]+ )+(\d[\w ]*)", _since),
        (r"(until|till|up to|through|by|before|prior to) (.+)", _until),
    )
)
