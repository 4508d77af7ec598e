"""An article's page and words that tell when → the same words in English, with what their sentence says of them.

Decides which place of the words is meant, and which day speaks for an item that comes without words. The gate and
`verify` read dates with these.
"""

from collections.abc import Sequence

from summarizer.ground.dates import (
    Setting,
    as_count_day,
    dates_in_english,
    in_context,
    is_counted,
    only_date,
    words_in_english,
)
from summarizer.ground.page import Page
from summarizer.ground.quotes import Miss
from summarizer.grounded import Span
from summarizer.passages import paragraph_around, sentence_around


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
    """Return the paragraphs around spans, with their dates as English has them."""
    return dates_in_english(page.paragraphs(spans), page.language)


def count_words(page: Page, as_of_text: str, spans: Sequence[Span]) -> str:
    """Return the words that tell when a count at `spans` was made, in English."""
    return as_count_day(time_words(page, as_of_text, spans))
