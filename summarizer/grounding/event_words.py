"""The kind and the status of an event against the words near its quote.

A kind makes titles and is what events are compared by, so one that names a deed needs a word near the quote that can
mean it: no gas attack comes out of a text that does not speak of gas. What is feared or called off needs its word, too,
and what a quote tells as yet to come, or as called off, has not happened. Of a language whose words are not known
nothing can be told.
"""

import re
from functools import lru_cache
from typing import Final

from summarizer.domain.languages import has_word, primary, wordings_of
from summarizer.domain.languages.any_language import in_language
from summarizer.domain.words import without_names
from summarizer_schemas.vocabulary import EventKind, EventStatus


def object_to_kind(kind: EventKind, near: str, language: str) -> str | None:
    """Tell why the words near a quote cannot bear out a kind of event, and which kinds they may; None where they do."""
    words = wordings_of(language)
    if words is None or kind not in words.kinds or has_word(words, words.kinds[kind], near):
        return None
    told = ", ".join(each for each, beginnings in words.kinds.items() if has_word(words, beginnings, near))
    other = f"; the words there could be {told}, or a kind that needs none" if told else ""
    return f"the article has no word for the kind {kind} near the quote{other}"


def object_to_status(status: EventStatus, near: str, language: str) -> str | None:
    """Tell why the words near a quote cannot bear out that something is feared, or called off; None where they may."""
    words = wordings_of(language)
    if words is None or status not in words.statuses or has_word(words, words.statuses[status], near):
        return None
    return f"the article has no word near the quote that would make it {status}: it is news, background or planned"


def status_of_quote(status: EventStatus, quote: str, language: str) -> EventStatus:
    """Return the status that a quote's own verb tells, where it is not what was given: "will close" has not closed."""
    words = wordings_of(language)
    if words is None or status not in {"news", "planned"}:
        return status
    is_announced = _has_words(words.calls_off, quote) and _has_words(words.announced, quote)
    if is_announced or _has_words(words.called_off, quote):
        return "cancelled"
    return "planned" if _has_words(words.planned, without_names(quote)) else status


def is_paid_already(words: str, language: str) -> bool:
    """Tell whether a clause says that money or aid was handed over, as "twelve families were paid", and not will be."""
    table, paid = wordings_of(language), in_language(lambda row: row.paid, primary(language))
    if not paid or table is None or not _has_words(paid, words):
        return False
    return not (_has_words(table.planned, without_names(words)) or _has_words(table.negation, words))


def called_off_at(text: str, language: str) -> int | None:
    """Return where a text says that something was called off; None where it does not."""
    words = wordings_of(language)
    found = None if words is None else _whole(words.called_off).search(text)
    return None if found is None else found.start()


def tells_calling_off(summary: str) -> bool:
    """Tell whether an event is itself that something was called off: "The prefect banned the markets" is news."""
    return _CALLING_OFF.search(summary) is not None


_CALLING_OFF: Final = re.compile(
    r"\b(?:call(?:s|ed|ing)? (?:\w+ ){0,5}off|cancel\w*|scrap(?:s|ped|ping)?|bann(?:ed|ing)|bans?"
    r"|forb[aiy]d\w*|prohibit\w*|suspen[ds]\w*|postpon\w*|annul\w*|halt\w*|clos(?:es?|ed|ing|ures?)|revok\w*|withdr[ae]w\w*)\b",
    re.IGNORECASE,
)
"""English words of the model's for a calling off."""


def _has_words(pattern: str, text: str) -> bool:
    return _whole(pattern).search(text) is not None


@lru_cache(maxsize=64)
def _whole(pattern: str) -> re.Pattern[str]:
    """Match whole words as the language writes them: "Will" may be a name."""
    return re.compile(rf"(?<!\w)(?:{pattern})(?!\w)")
