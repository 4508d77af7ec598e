"""What is compared of an account: one event as one article tells it, reduced to what can exclude or bear company.

The merge makes these of the articles' reports, and `verify` makes them of a brief, so that both hold a group of
accounts to the same evidence. Nothing is decided here.
"""

import re
from collections.abc import Hashable, Mapping
from dataclasses import dataclass
from typing import Final

from summarizer.merge.dates import Window
from summarizer.merge.mentions import Mention, Values
from summarizer.merge.places import Places
from summarizer.merge.spelling import words_of, words_of_name
from summarizer_schemas.vocabulary import EventKind, EventStatus

_DENIES: Final = re.compile(
    r"\b(?:no|not|never|neither|nor|none|without|averted|unharmed|cancel(?:l?ed|s)|called off|false alarm)\b|n['’]t\b",
    re.IGNORECASE,
)
"""That something did not happen, in the words of a summary, which are English."""


@dataclass(slots=True, eq=False)
class Account:
    """One event as one article tells it; there may be a million, so they are made without what `frozen` costs.

    Attributes:
        key: by which accounts are ordered: a function of the article's text and of where the account stands in it.
        telling: the article, or the part of a long one, that tells it.
        text_class: what all articles of nearly one text share.
        when: the days that it may have happened on, as stated or as they follow by rule; never inferred from company.
        published: the day of its publication, where the article gives one.
        weekdays: those that its own words name, where they give no date.
        counted: the numbers that the article gives of it, by metric and what is counted.
        quote: the words that bear it out, without case and line breaks.
        words: those of its summary that carry meaning, without the names of its places and parties.
        denies: whether it is told that it did not happen.
    """

    key: tuple[str, int, int]
    telling: Hashable
    text_class: Hashable
    kind: EventKind
    status: EventStatus
    when: Window | None
    published: Window | None
    weekdays: frozenset[str]
    places: Places
    by: frozenset[Hashable]
    to: frozenset[Hashable]
    counted: Mapping[tuple[str, str], Values]
    quote: str
    words: frozenset[str]
    denies: bool


def account_of(mention: Mention, text: str, text_sha256: str, published: Window | None) -> Account:
    """Reduce a mention; `text` is that of its article."""
    cite, told = mention.cites[0], mention.event.report
    return Account(
        key=(text_sha256, cite.start, mention.position),
        telling=mention.telling,
        text_class=mention.text_class,
        kind=mention.kind,
        status=mention.status,
        when=mention.when,
        published=published,
        weekdays=mention.weekdays,
        places=mention.places,
        by=mention.by,
        to=mention.to,
        counted=mention.counted,
        quote=reduced(text[cite.start : cite.end]),
        words=words_of(told.summary).difference(*map(words_of_name, (*told.places, *told.by, *told.to))),
        denies=denies(told.summary),
    )


def reduced(quote: str) -> str:
    """Give the words of a quote without case, marks and line breaks."""
    return " ".join(re.findall(r"\w+", quote.casefold()))


def denies(summary: str) -> bool:
    """Tell whether a summary says that something did not happen."""
    return bool(_DENIES.search(summary))
