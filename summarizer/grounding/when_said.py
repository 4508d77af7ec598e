"""When somebody said something: a page and the place of the words in, the words for the day of saying out.

"The council said on Saturday that 12 had died", in an article of Monday, is of Saturday. The day of the article is only
the day on which it was told.
"""

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from typing import Final

from summarizer.domain.article import Span, sentence_around
from summarizer.domain.edtf import window
from summarizer.domain.languages import primary, wordings_of
from summarizer.domain.languages.any_language import ROWS
from summarizer.grounding.dates.foreign import words_in_english
from summarizer.grounding.dates.frames import resolve
from summarizer.grounding.page import Page
from summarizer.grounding.pronouns import said_in
from summarizer.grounding.statements import Said, verb_ends

_BESIDE: Final = re.compile(
    r"\s+(?:(?:reporters|journalists|lawmakers|parliament|state media|state television|afp|reuters|in a"
    r" statement|late|early)\s+)?",
    re.IGNORECASE,
)
"""What may stand between a verb of saying and its day."""
_ANY_DAY: Final = "2001-06-13"
"""A day of publication, to see whether words give a date at all: "after the fire" gives none."""
_NOW: Final = "now"
"""Tells that somebody says otherwise than before, and not on which day."""
_LONGEST: Final = 4
"""Words of a day: "on Saturday the 12th"; a longer phrase tells more than when something was said."""
_MOST_DAYS: Final = 2
"""A night has two; what was said "last week" was said on a day that is not told."""


def is_of_saying(page: Page, date_text: str, spans: Sequence[Span]) -> bool:
    """Tell whether time words stand straight beside a verb of saying: "said on Tuesday" dates the saying.

    Before "according to" they date what is told: "am Samstag nach Angaben der Polizei".
    """
    words = wordings_of(page.language)
    if words is None or not spans or resolve(words_in_english(date_text, page.language), _ANY_DAY) is None:
        return False
    place = page.place_of_words(date_text, spans[0].start)
    if place is None:
        return False
    start, text = place.start, page.article.text
    sentence = sentence_around(text, place)
    said = said_in(page, sentence)
    edges = [
        *verb_ends(text, sentence, words),
        *(one.subject.end for one in said if one.subject.start > one.verb.start),
    ]
    return any(_BESIDE.fullmatch(text, edge, start) for edge in edges if edge <= start)


def day_of_saying(page: Page, speaker: str | None, spans: Sequence[Span]) -> str | None:
    """Return the words for the day on which a speaker said what stands at some spans; None where none are told.

    They stand beside the speaker's own verb in the sentence of the first span.
    """
    if not spans or wordings_of(page.language) is None:
        return None
    sentence = sentence_around(page.article.text, spans[0])
    said = said_in(page, sentence)
    own = [each for each in said if each.name == speaker] if speaker in {each.name for each in said} else said
    days = dict.fromkeys(day for each in own for day in _days_beside(page, sentence, each)) if len(own) == 1 else {}
    return next(iter(days)) if len(days) == 1 else None


def had_been_counted(page: Page, number: Span) -> bool:
    """Tell whether the clause of a replaced number tells what somebody had counted, who says something else now.

    "The Port Office, which had counted 20, said on Sunday that it accepts 21": no day of Sunday's counts the 20.
    """
    text, sentence = page.article.text, sentence_around(page.article.text, number)
    before, behind = (
        _CLAUSE.split(text[sentence.start : number.start])[-1],
        _CLAUSE.split(text[number.end : sentence.end])[0],
    )
    clause = f"{before}{text[number.start : number.end]}{behind}"
    is_whole = len(clause) == sentence.end - sentence.start
    return not is_whole and _had_counted(page.language).search(clause) is not None


_CLAUSE: Final = re.compile(r"[,،;:()–—]\s")


@lru_cache(maxsize=16)
def _had_counted(tag: str) -> re.Pattern[str]:
    row = ROWS.get(primary(tag))
    return re.compile(rf"(?<!\w)(?:{(row and row.had_counted) or '(?!)'})(?!\w)", re.IGNORECASE)


def _days_beside(page: Page, sentence: Span, said: Said) -> Iterator[str]:
    """Yield the days that stand behind a verb or its subject, between the two, or before both at the beginning."""
    text, stop = page.article.text, sentence.end
    for edge in (said.verb.end, *([said.subject.end] if said.subject.start > said.verb.start else [])):
        beside = _BESIDE.match(text, edge, stop)
        yield from _day_at_start(text[beside.end() : stop], page.language) if beside else ()
    before = text[said.subject.end : said.verb.start] if said.subject.end < said.verb.start else ""
    opening = text[sentence.start : min(said.subject.start, said.verb.start)]
    for each in (before.strip(" ,"), opening.strip(" ,")):
        if _is_day(each, page.language):
            yield each


def _day_at_start(text: str, language: str) -> Iterator[str]:
    """Yield the run of words with which a text begins that is a day, without what only follows on it."""
    ends = [each.end() for each in re.finditer(r"\S+", text)][:_LONGEST]
    runs = [each for end in ends if _is_day(each := text[:end].strip(' ,.;:»”"'), language)]
    days = [resolve(words_in_english(each, language), _ANY_DAY) for each in runs]
    yield from [each for each, day in zip(runs, days, strict=True) if day == days[-1]][:1]


def _is_day(words: str, language: str) -> bool:
    told = words_in_english(words, language)
    days = window(resolve(told, _ANY_DAY)) if words and told != _NOW else None
    return days is not None and days.days <= _MOST_DAYS
