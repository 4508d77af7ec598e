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

from functools import lru_cache
from typing import Final

from summarizer.ground.dates.counting import Now
from summarizer.ground.dates.edtf import Reading, bounds
from summarizer.ground.dates.frames import hull, read_phrase
from summarizer.ground.dates.spelling import plain
from summarizer.ground.words import TEXTS_KEPT
from summarizer_schemas import is_edtf

_LONGEST: Final = 80


def resolve(date_text: str, published: str | None, *, ahead: bool = False) -> str | None:
    """Give the date that time words mean, as EDTF, or None when no rule gives one.

    Args:
        date_text: the words that tell when, as copied from the article.
        published: the date of publication as EDTF; when it is not one day, the answer spans what holds for its ends.
        ahead: the words tell of something planned, so that "on Friday" is the next one.
    """
    reading = read(date_text, published, ahead=ahead)
    return str(reading) if reading else None


@lru_cache(maxsize=TEXTS_KEPT)  # an article's few time words are read again for each of its items
def read(date_text: str, published: str | None, *, ahead: bool = False) -> Reading | None:
    """Give what `resolve` gives, with what is needed to compare it."""
    phrase = plain(date_text)
    if not phrase or len(phrase) > _LONGEST:
        return None
    first, last = bounds(published) if published else (None, None)
    try:
        early, late = (read_phrase(phrase, Now(day if first and last else None, ahead)) for day in (first, last))
    except (OverflowError, ValueError):  # before the first year or after the last that a calendar has
        return None
    if early is None or late is None:
        return None
    reading = early if early == late else hull(early, late)
    return reading if is_edtf(str(reading)) else None
