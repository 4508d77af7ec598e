"""A figure and the event on which it hangs → whether the figure's own clause tells of another time.

"In 2017 a fire at the same jail killed 33" counts no dead of this year's riot, and "since January 73 have died in such
raids" counts no dead of one raid. Decides by the time words in the number's own stretch between commas, or in one
beside it that holds nothing else; where any of them may be the event's, or the count's own day, nothing speaks against
it. Only what lies before the event is held to be another's: a later day is that of the count, or of who gives it.
"""

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache
from typing import Final

from summarizer.ground.dates import bounds, resolve, words_in_english
from summarizer.ground.dates.vocabulary import MONTHS
from summarizer.ground.languages import language
from summarizer.ground.page import Page
from summarizer.grounded import GroundedEvent, Span
from summarizer.passages import sentence_around
from summarizer_schemas.report import FigureReport

_MONTH: Final = "|".join(month.capitalize() for month in MONTHS)
_SEASON: Final = "spring|summer|autumn|winter"
_TIME: Final = re.compile(
    rf"(?<![\w.,/-])(?:[Ss]ince )?(?:(?:early|mid|late) )?"
    rf"(?:[Ll]ast (?:week|weekend|month|year|{_SEASON}|{_MONTH})|(?<=[Ss]ince early )(?:{_SEASON})"
    rf"|(?:\d{{1,2}} )?(?:{_MONTH})(?: \d{{1,2}}(?!\d))?(?:,? \d{{4}})?|(?:19|20)\d\d)(?![\w/-]|[.,]\d)"
)
"""A time that is told by itself: one that only points to another ("the year before") says nothing here."""
_DEADLINE: Final = re.compile(r"\b(?:until|till|by|before|to|up to|than)\W*(?:the )?$", re.IGNORECASE)
"""Before a time that is an end, or is compared with."""
_ATTRIBUTE: Final = re.compile(r"\b(?:the|of|del?|du|des|von|di|d[eo]|da) $", re.IGNORECASE)
"""Before a year that tells which one something is: "in an area devastated by the 2004 tsunami"."""
_LEADING_WORDS: Final = 7
"""Words of the stretch with which a sentence begins, if it holds a time for all that follows: "In late March"."""
_MARGIN: Final = timedelta(days=31)
"""A count goes on being made for weeks, and a day may be that on which it was; what is a month older is another's."""


def other_time(figure: FigureReport, number: Span, event: GroundedEvent, page: Page) -> str | None:
    """Return the time words by which a figure is plainly of an earlier time than its event; None where none tell.

    Args:
        figure: the figure.
        number: where its number stands in the article.
        event: the event that it hangs on.
        page: the article.
    """
    told = [*_times_beside(number, page)]
    own = (event.report.date_text, figure.as_of_text)
    if not told or any(words and words.casefold() in stretch.casefold() for words in own for stretch, _ in told):
        return None
    return told[0][1] if all(_is_earlier(each, event, page) for _, each in told) else None


def _is_earlier(words: str, event: GroundedEvent, page: Page) -> bool:
    """Tell whether time words are of an earlier time than an event, or take in a longer one than its single day."""
    first, last = bounds(event.date) if event.date else _these_days(event, page)
    read = resolve(words, page.published)
    start, end = bounds(read) if read else (None, None)
    if first is None:
        return event.date is None and event.report.status == "news" and _is_of_these_days(event, page)
    if words.lower().startswith("since"):
        return start < first - _MARGIN if start else first == last
    is_day = read is not None and len(read) > len("2021-05")
    return end is not None and end < (first - _MARGIN if is_day else first)


def _these_days(event: GroundedEvent, page: Page) -> tuple[date | None, date | None]:
    """Return when news was that comes without any time words."""
    published = bounds(page.published)[0] if page.published else None
    if published is None or event.report.status != "news" or event.report.date_text:
        return None, None
    return published - _MARGIN, published


def _is_of_these_days(event: GroundedEvent, page: Page) -> bool:
    """Tell whether an event's own words are a weekday or the like, under a stamp that is not known."""
    words = words_in_english(event.report.date_text or "", page.language)
    return page.published is None and not re.search(rf"\d{{4}}|{_MONTH}|last|since", words)


def _times_beside(number: Span, page: Page) -> Iterator[tuple[str, str]]:
    """Yield the time words around a number, each with the stretch that holds it, as the article has that."""
    text, sentence = page.article.text, sentence_around(page.article.text, number)
    for stretch in _stretches(text, sentence, page.language):
        words = text[stretch.start : stretch.end]
        is_own = stretch.start <= number.start < stretch.end
        is_leading = stretch.start == sentence.start and len(words.split()) <= _LEADING_WORDS
        for time in _times(words, page.language):
            is_count = any(str(each.low) == time for each in page.readings_in([stretch]) if each.role == "count")
            is_aside = words_in_english(words, page.language).strip().removeprefix("in ") == time
            if not is_count and (is_own or is_leading or is_aside):
                yield words, time


def _stretches(text: str, sentence: Span, tag: str) -> Iterator[Span]:
    start = sentence.start
    for sign in _ends(tag).finditer(text, sentence.start, sentence.end):
        if not (text[sign.start() - 1].isdigit() and text[sign.end() : sign.end() + 1].isdigit()):
            yield Span(start, sign.start())
            start = sign.end()
    yield Span(start, sentence.end)


@lru_cache(maxsize=16)
def _ends(tag: str) -> re.Pattern[str]:
    """Match what parts the stretches of a sentence: signs, and words with which another clause begins."""
    opening = (word for word in language(tag).telling.clause if words_in_english(word, tag) != "since")
    clause = "|".join(map(re.escape, opening)) or "(?!)"
    return re.compile(rf"[,;:،؛–—()]| - |(?<!\w)(?:{clause})(?!\w)", re.IGNORECASE)


@lru_cache(maxsize=256)
def _times(words: str, tag: str) -> tuple[str, ...]:
    english = words_in_english(words, tag)
    found = ((each[0], english[: each.start()]) for each in _TIME.finditer(english))
    return tuple(
        time
        for time, before in found
        if not (_DEADLINE.search(before) or (time.isdigit() and _ATTRIBUTE.search(before)))
    )
