"""What a number belongs to: the time of a figure, a magnitude that is left out.

`other_time` finds a figure that its own clause dates to another time than its event. `scaled` restores the million that
a sum leaves out.
"""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from functools import lru_cache
from typing import Final

from summarizer.domain.article import GroundedEvent, Span, sentence_around
from summarizer.domain.countries import has_currency
from summarizer.domain.edtf import A_SEASON, MONTHS, bounds
from summarizer.domain.languages import language
from summarizer.domain.words import word_set
from summarizer.grounding.dates.foreign import words_in_english
from summarizer.grounding.dates.frames import resolve
from summarizer.grounding.numbers import COUNTED
from summarizer.grounding.numbers.changing import CHANGED_TO
from summarizer.grounding.numbers.joins import Reading
from summarizer.grounding.numbers.tokens import tokens_of
from summarizer.grounding.page import Page
from summarizer_schemas.report import FigureReport

_MONTH: Final = "|".join(month.capitalize() for month in MONTHS)
_TIME: Final = re.compile(
    rf"(?<![\w.,/-])(?:[Ss]ince )?(?:(?:early|mid|late) )?"
    rf"(?:[Ll]ast (?:week|weekend|month|year|{A_SEASON}|{_MONTH})|(?<=[Ss]ince early )(?:{A_SEASON})"
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

    "In 2017 a fire at the same jail killed 33" counts no dead of this year's riot, and "since January 73 have died in
    such raids" counts no dead of one raid. The time words in the number's own stretch between commas decide, or those
    in a stretch beside it that holds nothing else. Where any of them may be the event's time, or the day of the count,
    nothing speaks against the figure. Only what lies before the event is held to be another's: a later day is that of
    the count, or of who gives it.

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
    opening = (word for word in language(tag).grammar.clause if words_in_english(word, tag) != "since")
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


_LARGEST: Final = 1000
"""From here on a number has a magnitude of its own."""
_MILLION: Final = 10**6
_BEHIND: Final = 40
"""Code points behind a number in which the next word ends."""


def scaled(read: Reading, page: Page) -> Reading | None:
    """Return a bare number of a page at the magnitude of the one before it; None where it has none.

    "312 million dollars. It has received 71": news gives the magnitude and the currency once, and goes on in bare
    numbers. Such a number stands behind one with a magnitude, in its sentence or the next, is smaller than a thousand,
    and counts nothing of its own.
    """
    whole = magnitude_before(read, page)
    if whole is None or read.low is None or read.high is None:
        return None
    scale = _scale(whole, page)
    low, high = (int(each * scale) for each in (read.low, read.high))
    return replace(read, low=low, high=high)


def as_share(read: Reading, page: Page) -> Reading | None:
    """Return a bare number of a page as the share that it is beside another; None where it is none.

    "43.7 percent, against 38.2 for her", "up to 6.8 percent from 6.3": news writes the sign once a sentence.
    """
    if read.high is None or read.high > _WHOLE:
        return None
    beside = (*set_beside(read, page), *_wholes_of(read, page))
    is_share = any(each.role == "share" and each.qualifier != "vague" for each in beside)
    return replace(read, role="share") if is_share else None


def _wholes_of(read: Reading, page: Page) -> Iterator[Reading]:
    """Yield the shares of its sentence of which a bare number is a part, or what remains of them.

    "24.6 of the 34.6 percentage points", "keep the remaining 10".
    """
    text, grammar = page.article.text, language(page.language).grammar
    sentence = sentence_around(text, Span(read.start, read.end))
    small = grammar.genitive | grammar.determiners | _OF_ITS
    before = text[sentence.start : read.start].casefold().split()
    remains = bool(before) and before[-1] in _REMAINING and _is_bare(read, page)
    for each in page.readings_in([sentence]) if read.role in COUNTED else ():
        between = text[read.end : each.start].casefold().split()
        is_part = 0 < len(between) <= _OF_THE and small.issuperset(between)
        if (is_part and (each.high or 0) > (read.high or 0)) or (remains and each.end <= read.start):
            yield each


_OF_ITS: Final = word_set("its their his her")
_OF_THE: Final = 2
"""Words between a part and its whole: "of the"."""
_REMAINING: Final = word_set(
    "remaining other restantes restante restants restant restlichen übrigen verbleibenden restanti rimanenti "
    "resterende overige оставшиеся остальные решту kalan"
)
"""What says straight before a number that it is the rest."""


def set_beside(read: Reading, page: Page) -> list[Reading]:
    """Return the numbers of its sentence beside which a bare number is set: "1,012 votes, against 981 for her".

    What sets the number beside the others stands straight before it, and nothing is counted behind it. Behind a comma
    or "and" it is the same preposition behind both: "52.8 percent for her, 43.9 for him".
    """
    if read.role not in COUNTED or not _is_bare(read, page):
        return []
    text, determiners = page.article.text, language(page.language).grammar.determiners
    sentence = sentence_around(text, Span(read.start, read.end))
    before = [*tokens_of(text[sentence.start : read.written_start])]
    while before and before[-1].text in determiners - _BESIDE:
        before.pop()
    parallel = _preposition_behind(read, page) if before and before[-1].text in _links(page) else ""
    if parallel:
        earlier = [each for each in page.readings_in([sentence]) if each.end <= read.start <= each.end + _NEAR]
        last = max(earlier, key=lambda each: each.start, default=None)
        return [last] if last and _preposition_behind(last, page) == parallel else []
    # Straight behind a name "and" sets it beside another: "44 percent and Civic Bloc 41".
    if not before or not (before[-1].text in _BESIDE or (before[-1].capital and len(before) > 1)):
        return []
    others = [each for each in page.readings_in([sentence]) if each.start != read.start]
    edges = ((each, min(each.end, read.end), max(each.start, read.start)) for each in others)
    return [each for each, end, start in edges if end <= start <= end + _NEAR]


def _links(page: Page) -> frozenset[str]:
    return language(page.language).grammar.joins | {",", "،"}


def _preposition_behind(read: Reading, page: Page) -> str:
    """Return the preposition behind a number, its unit left out; "" where none stands there."""
    behind = [*tokens_of(page.article.text[read.end : read.end + _BEHIND])][: 1 + (read.role == "share")]
    prepositions = language(page.language).grammar.prepositions | _FOR
    return next((each.text for each in behind if each.text in prepositions), "")


_FOR: Final = word_set("for for pour für para per voor за için")
"""Whom a vote is for; in some languages it opens a clause as well."""
_WHOLE: Final = 100
_NEAR: Final = 80
"""Code points between a number and the one that is set beside it."""
_BESIDE: Final = word_set(
    "than against versus vs from to contre respectivement de à contro dal dall al contra frente desde a "
    "at on ein bei auf mit with con com avec à respectivamente da do para gegen von vom auf gegenüber nach "
    "tegen van naar против проти с до з від от"
)
"""What sets a number beside another: "up from", "against"."""


def magnitude_before(read: Reading, page: Page) -> Reading | None:
    """Return the number with a magnitude from which a bare number has its own; None where there is none.

    It stands before it, or right behind as the end of a change: "rose from 30 to 50 million".
    """
    if read.role not in COUNTED or read.high is None or read.high >= _LARGEST or not _is_bare(read, page):
        return None
    text = page.article.text
    sentence = sentence_around(text, Span(read.start, read.end))
    if (behind := _end_of_change(read, sentence, page)) is not None:
        return behind
    start = sentence_around(text, Span(max(0, sentence.start - 2), max(0, sentence.start - 1))).start
    before = [each for each in page.readings_in([Span(start, read.start)]) if each.role in COUNTED]
    return next((each for each in reversed(before) if _scale(each, page) >= _MILLION), None)


def _end_of_change(read: Reading, sentence: Span, page: Page) -> Reading | None:
    """Return the million to which a bare number has changed, one word away, if it may share the magnitude."""
    text = page.article.text
    near = [each for each in page.readings_in([Span(read.end, sentence.end)]) if each.role in COUNTED][:1]
    for each in near:
        between, scale = text[read.end : each.start].split(), _scale(each, page)
        is_end = len(between) == 1 and between[0].casefold() in CHANGED_TO and scale >= _MILLION
        if (
            is_end
            and read.low
            and each.low
            and max(read.low, each.low / scale) <= _ALIKE * min(read.low, each.low / scale)
        ):
            return each
    return None


_ALIKE: Final = 10
"""What changes from one number to another seldom becomes more than ten times as large or small."""


def magnitude_of(read: Reading, page: Page) -> str:
    """Return the word for the magnitude of a number, as the article has it; "" where it has none."""
    tokens = tokens_of(page.article.text[read.start : read.end])
    known = language(page.language).lexicon.scales
    return next((token.text for token in reversed(tokens) if token.text in known), "")


def _scale(read: Reading, page: Page) -> int:
    return language(page.language).lexicon.scales.get(magnitude_of(read, page), 1)


def _is_bare(read: Reading, page: Page) -> bool:
    """Tell a number behind which nothing is counted: "71", "22 autres", and not "71 people"."""
    if has_currency(page.article.text[read.written_start : read.written_end]):
        return False  # "$71" is a sum by itself
    behind = page.article.text[read.written_end : read.written_end + _BEHIND]
    following = tokens_of(behind)
    following = following[following[:1] != () and following[0].text in _ASKED :][:1]
    grammar = language(page.language).grammar
    small = grammar.prepositions | grammar.joins | grammar.clause | grammar.relative | grammar.passive | _OTHERS
    return not following or following[0].kind == "sign" or following[0].text in small


_ASKED: Final = word_set(
    "planned requested proposed promised sought expected propuestos pedidos solicitados previstos prometidos proposés "
    "demandés promis prévus geforderten geplanten vorgeschlagenen beantragten versprochenen proposti chiesti richiesti "
    "previsti promessi pedidos propostos previstos voorgestelde gevraagde geplande beloofde"
)
"""What says behind a bare number that somebody wanted so many: "3 million, not the 4 proposed by the council"."""
_OTHERS: Final = frozenset(
    {
        "other",
        "others",
        "more",
        "otros",
        "otras",
        "más",
        "autres",
        "de",
        "weitere",
        "altri",
        "altre",
        "outros",
        "outras",
    }
)
"""Words of more of the same."""
