"""What time words name, whether or not a rule reads them: a reader's date and the words in, whether they bear it out.

News has more ways to say a day than rules know: "on or about 25 February", "when we went to press on Friday". Where no
rule reads the words, a reader's date stands if it is of the days, months and years that they name; where they name none
("by late morning"), if it is the day of publication. Where a rule reads another date, the reader's stands only where
the rule guessed: a weekday may be that of a day that the article tells ("on Friday evening", of Friday the 17th), a day
without a year is of the year that brings it near the publication, and what has been so "since 11 July" came about then.
"""

import re
from collections.abc import Sequence
from datetime import date, timedelta
from functools import lru_cache
from typing import Final

from summarizer.domain.edtf import A_WEEKDAY, MONTHS, WEEKDAYS, Partial, bounds
from summarizer.domain.words import TEXTS_KEPT
from summarizer.grounding.dates.foreign import dates_in_english, plain
from summarizer.grounding.dates.frames import read
from summarizer.grounding.dates.written import find_written
from summarizer_schemas import is_edtf

_DAY_NAME: Final = re.compile(rf"\b(?:{A_WEEKDAY})s?\b", re.IGNORECASE)
_RELATIVE: Final = re.compile(r"\b(?:today|yesterday|tomorrow)\b")
_FROM_TODAY: Final = {"yesterday": -1, "today": 0, "tomorrow": 1}
_MONTH_OR_YEAR: Final = re.compile(
    rf"\b(?:(?P<month>{'|'.join(MONTHS)})(?: (?P<y>\d{{4}}))?|(?P<year>(?:19|20)\d\d))\b"
)
_YEAR: Final = timedelta(days=335)
"""Eleven months: of a day that is farther off, nobody knows the year without being told."""
_YEAR_LEFT_OPEN: Final = re.compile(r"\b(?:this|some) year\b")
_WEEK: Final = timedelta(days=7)
_BEGAN: Final = re.compile(r"^(?:recent )?(?:since|from) ")
_SINCE: Final = re.compile(r"\b(?:since|until|still)\b")
_COUNTED: Final = re.compile(r"\b(?:days?|weeks?|months?|years?|anniversar\w*|eve|birthday|other|each|every|next)\b")
"""Words that lead away from the day that is named: "two days after Friday"."""


def names_it(  # noqa: PLR0913 - a date, its words, and from where they are read
    date_: str, words: str, published: str | None, text: str, tag: str, *, ahead: bool = False
) -> bool:
    """Tell whether time words that no rule reads as a date may name it all the same.

    Args:
        date_: a reader's date, EDTF.
        words: the words, in English.
        published: the day of publication, EDTF.
        text: the article.
        tag: its language.
        ahead: what is dated lies ahead.
    """
    edges, anchor = _edges(date_), bounds(published)[0] if published else None
    phrase = _YEAR_LEFT_OPEN.sub("", plain(words))
    if not edges or anchor is None or _COUNTED.search(phrase):
        return False
    if any(abs(each - anchor) > _YEAR and str(each.year) not in phrase for each in edges):
        return False
    by_rule = read(words, published, ahead=ahead)
    if by_rule is not None:
        is_begun = len(edges) == 1 and edges[0] == bounds(str(by_rule))[0] and _BEGAN.search(phrase) is not None
        is_open = is_begun or str(by_rule).startswith("XXXX")
        is_told = _DAY_NAME.search(phrase) is not None and days_told(text, tag, published or "").issuperset(edges)
        return (is_open or is_told) and _names_all(edges, phrase, anchor, is_near=False)
    goes_on = _SINCE.search(phrase) is not None  # it is dated up to the publication, which its words do not name
    named = [each for each in edges if not (goes_on and len(edges) > 1 and each == anchor)]
    return _names_all(named, phrase, anchor, is_near=True)


def _names_all(edges: Sequence[date], phrase: str, anchor: date, *, is_near: bool) -> bool:
    """Tell whether words name each edge of a time as exactly as they name any; a weekday's is near the publication."""
    written = [each.date for each in find_written(phrase)]
    rough = [
        Partial(_number(each["y"] or each["year"]), _month(each["month"])) for each in _MONTH_OR_YEAR.finditer(phrase)
    ]
    days = [each for each in written if each.day]
    if days or (rough and not _DAY_NAME.search(phrase)):
        return all(any(_is_of(edge, each) for each in days or rough) for edge in edges)
    names = {each[0].rstrip("s") for each in _DAY_NAME.finditer(phrase)}
    moved = (
        {anchor}
        if not _RELATIVE.search(phrase)
        else {anchor + timedelta(days=_FROM_TODAY[each[0]]) for each in _RELATIVE.finditer(phrase)}
    )
    if names:
        return all(WEEKDAYS[edge.weekday()] in names and (not is_near or abs(edge - anchor) <= _WEEK) for edge in edges)
    return moved.issuperset(edges)


def _edges(date_: str) -> tuple[date, ...]:
    """Return the first and the last day of a date, as far as it has them; none of one without a year."""
    if not is_edtf(date_) or "X" in date_:
        return ()
    return tuple(dict.fromkeys(each for each in bounds(date_) if each is not None))


def _is_of(day: date, named: Partial) -> bool:
    pairs = ((named.year, day.year), (named.month, day.month), (named.day, day.day))
    return all(said is None or said == own for said, own in pairs)


def _number(digits: str | None) -> int | None:
    return int(digits) if digits else None


def _month(name: str | None) -> int | None:
    return MONTHS.index(name) + 1 if name else None


@lru_cache(maxsize=TEXTS_KEPT)
def days_told(text: str, tag: str, published: str) -> frozenset[date]:
    """Return the days that an article tells by their weekday and their number: "Friday 17 January"."""
    english = dates_in_english(text, tag)
    anchor = bounds(published)[0]
    found = [each for each in find_written(english) if each.date.day and _AFTER_NAME.search(english[: each.start])]
    return frozenset(day for each in found if (day := _nearest(each.date, anchor)))


_AFTER_NAME: Final = re.compile(rf"\b(?:{A_WEEKDAY})s?,? (?:the )?$", re.IGNORECASE)


def _nearest(named: Partial, anchor: date | None) -> date | None:
    """Return a day with the year in which it lies nearest to the publication, unless it has its own."""
    if named.year is not None or anchor is None:
        return named.first()
    days = (named._replace(year=anchor.year + step) for step in (-1, 0, 1))
    return min((day for each in days if (day := each.first())), key=lambda each: abs(each - anchor), default=None)
