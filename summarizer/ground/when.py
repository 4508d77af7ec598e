"""An article's page and words that tell when → the same words in English, with what their sentence says of them.

Decides which place of the words is meant, and which day speaks for an item that comes without words. The gate and
`verify` read dates with these.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from summarizer.ground.dates import (
    Setting,
    as_count_day,
    bounds,
    dates_in_english,
    in_context,
    is_counted,
    only_date,
    resolve,
    words_in_english,
)
from summarizer.ground.dates.written import find_written
from summarizer.ground.page import Page
from summarizer.ground.quotes import Miss
from summarizer.ground.speakers import speakers_in, verb_ends
from summarizer.ground.wordings import wordings_of
from summarizer.grounded import Span
from summarizer.passages import paragraph_around, sentence_around

_DAY_NAME: Final = re.compile(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b", re.IGNORECASE)
_SAYING: Final = re.compile(
    r"\b(?:said|says|told|announced|reported|claimed|since|until|by|from)\W+(?:on\W+)?$", re.IGNORECASE
)
"""Before a day: what makes it that of a saying, or no more than an edge."""
_BESIDE: Final = re.compile(
    r"\s+(?:(?:reporters|journalists|lawmakers|parliament|state media|state television|afp|reuters|in a"
    r" statement|late|early)\s+)?",
    re.IGNORECASE,
)
"""What may stand between a verb of saying and its day."""
_ASIDE: Final = re.compile(
    r"^[\W_]*(?:correction|clarification|erratum|editor['’]?s? note|caption|(?:file )?(?:photo|picture|image)|graphic"
    r"|corrección|fe de erratas|rectificación|foto|imagen|pie de foto|berichtigung|korrektur|bild|bildunterschrift"
    r"|rectificatif|correctif|légende|correzione|didascalia|correção|legenda|исправление|уточнение|фото|düzeltme"
    r"|تصحيح|صورة)s?\b[^:.|–—\n]{0,60}[:|–—]",
    re.IGNORECASE | re.MULTILINE,
)
"""How a paragraph begins that corrects the article or says what a picture shows, to the mark behind its heading."""
_PICTURED: Final = re.compile(
    r"\b(?:photo(?:graph)?s?|pictures?|images?|video|screenshot)\b[^.\n]{0,60}\b(?:taken|shot|released|provided|dated)\b"
    r"|\b(?:is|are) (?:seen|pictured|shown)\b",
    re.IGNORECASE,
)
"""How a caption without a heading says when its picture was taken."""
_ASKED: Final = re.compile(r"(?:^|\n)[\W_]*(?:Q|A|Question|Answer|Interviewer|Frage|Antwort|Pregunta|Respuesta):\s")
"""How an article sets an interview."""
_SUPERSEDED: Final = re.compile(r"\b(?:earlier|previous|original|first) version\b", re.IGNORECASE)
_ANY_DAY: Final = "2001-06-13"
"""A day of publication, to see whether words give a date at all: "after the fire" gives none."""


def time_words(page: Page, date_text: str, spans: Sequence[Span], about: str | None = None) -> str:
    """Return the words that tell when the event at `spans` was, in English, with what their sentence says of them.

    Words that stand in the event's own sentence are taken before the same words elsewhere. "One day after" comes
    with the day that it counts from only there, or where it stands but once in the article.

    Args:
        page: the article.
        date_text: the words, as the article has them.
        spans: where the event is quoted.
        about: what the event is in the model's words; None where the words tell when something was said.
    """
    setting = _setting(page, date_text, spans[0]) if spans else None
    if setting is None:
        return words_in_english(date_text, page.language)
    return in_context(date_text, setting, page.language, about)


def sole_date(page: Page, spans: Sequence[Span], about: str | None) -> str | None:
    """Return the one explicit day in the paragraphs around `spans`, with what its sentence says of it.

    It may speak for an event that comes without time words; by itself it would be read as time words are.
    """
    text = dated(page, spans)
    found = only_date(text)
    if found is None:
        return None
    sentence = sentence_around(text, Span(found.start, found.end))
    start, end = found.start - sentence.start, found.end - sentence.start
    setting = Setting(text[sentence.start : sentence.end], start, end, "", is_start=False)
    return in_context(text[found.start : found.end], setting, page.language, about)


def _setting(page: Page, date_text: str, quote: Span) -> Setting | None:
    own = sentence_around(page.article.text, quote)
    found = page.text.part(own).locate(date_text)
    if isinstance(found, Miss):
        return None
    if not own.start <= found[0].start < own.end:
        found = page.locate(date_text, near=quote.start)
        assert not isinstance(found, Miss)
    text = page.article.text
    sentence, paragraph = (around(text, found[0]) for around in (sentence_around, paragraph_around))
    is_inside = sentence.start <= quote.start < sentence.end
    if is_counted(date_text) and not is_inside and text.casefold().count(date_text.casefold()) > 1:
        return None
    start, end = (edge - sentence.start for edge in (found[0].start, found[-1].end))
    earlier = text[paragraph.start : sentence.start]
    is_start = is_inside and quote.start >= found[0].end
    return Setting(text[sentence.start : sentence.end], start, end, earlier, is_start)


def dated(page: Page, spans: Sequence[Span]) -> str:
    """Return the paragraphs around spans, with their dates as English has them, without headings of corrections."""
    return _ASIDE.sub("", dates_in_english(page.paragraphs(spans), page.language))


def count_words(page: Page, as_of_text: str, spans: Sequence[Span]) -> str:
    """Return the words that tell when a count at `spans` was made, in English."""
    return as_count_day(time_words(page, as_of_text, spans))


def object_to_date(page: Page, date: str, date_text: str | None, spans: Sequence[Span]) -> str | None:
    """Tell why a date cannot be that of an event whose own quote tells another; None where it may.

    Only a day that the quote itself holds speaks against a date, and only against words that stand elsewhere.
    """
    quotes = [page.article.text[start:end] for start, end in spans]
    if date_text and any(date_text.casefold() in each.casefold() for each in quotes):
        return None
    told = [words for each in quotes for words in _days_in(dates_in_english(each, page.language))]
    stated = [
        edtf for words in told for ahead in (False, True) if (edtf := resolve(words, page.published, ahead=ahead))
    ]
    if not stated or any(_may_be_one(date, each) for each in stated):
        return None
    return f"the quote itself says when it was, {told[0]!r}: that is {stated[0]}, not {date}"


def _days_in(text: str) -> Iterator[str]:
    yield from (text[each.start : each.end] for each in find_written(text))
    yield from (match[0] for match in _DAY_NAME.finditer(text) if not _SAYING.search(text[: match.start()]))


def _may_be_one(date: str, other: str) -> bool:
    """Tell whether two dates may be of one time: they touch, as far as their edges are known."""
    (first, last), (start, end) = bounds(date), bounds(other)
    return (last is None or start is None or start <= last) and (first is None or end is None or first <= end)


def is_aside(page: Page, date_text: str, spans: Sequence[Span]) -> bool:
    """Tell whether time words stand where they date no event that is told elsewhere.

    That is a caption, a heading of a correction and what it takes back, and what is told in an interview, where the
    event's own words stand in another paragraph.
    """
    found = page.locate(date_text, near=spans[0].start) if spans else None
    if found is None or isinstance(found, Miss):
        return False
    text, at = page.article.text, found[0].start
    own = sentence_around(text, spans[0])
    if any(own.start <= each.start < own.end for each in found):
        return False
    paragraph = paragraph_around(text, found[0])
    told = text[paragraph.start : paragraph.end]
    heading = _ASIDE.match(told)
    if heading and at < paragraph.start + heading.end():
        return True
    sentence = sentence_around(text, found[0])
    if heading and _SUPERSEDED.search(text[sentence.start : sentence.end]):
        return True
    is_elsewhere = not paragraph.start <= spans[0].start < paragraph.end
    return is_elsewhere and bool(heading or _PICTURED.search(told) or _ASKED.search(told))


def is_of_saying(page: Page, date_text: str, spans: Sequence[Span]) -> bool:
    """Tell whether time words stand straight beside a verb of saying: "said on Tuesday" dates the saying."""
    words = wordings_of(page.language)
    if words is None or not spans or resolve(words_in_english(date_text, page.language), _ANY_DAY) is None:
        return False
    found = page.locate(date_text, near=spans[0].start)
    if isinstance(found, Miss):
        return False
    start, end = found[0].start, found[-1].end
    text = page.article.text
    sentence = sentence_around(text, Span(start, end))
    said = speakers_in(text, sentence, page.whereabouts, words)
    edges = [
        *verb_ends(text, sentence, words),
        *(one.subject.end for one in said if one.subject.start > one.verb.start),
    ]
    is_behind = any(_BESIDE.fullmatch(text, edge, start) for edge in edges if edge <= start)
    return is_behind or any(not text[end : one.verb.start].strip() for one in said if end <= one.verb.start)
