"""A brief → what the editing mode of its page needs beside what readers see.

Hides what lasts: an account is named by the key of a quote, a sentence by the words with which the next run begins,
whatever the language in which it stands here; and the decisions that made the brief stand in the page as their file.
"""

from collections.abc import Iterator, Mapping
from typing import Any

from markupsafe import Markup, escape

from summarizer.decisions import dump
from summarizer.decisions.about import key_of_span
from summarizer.render.messages import CREDIBILITY, DECISION_OFFERED, RELIABILITY
from summarizer_schemas import Brief
from summarizer_schemas.brief import Quote, Sentence


def to_edit(brief: Brief) -> Mapping[str, Any]:
    """Return what the templates of the editing mode are given.

    Args:
        brief: the brief as it was made, not as it is translated.
    """
    texts = {each.id: each.text_sha256 for each in brief.sources}

    def key_of_quote(quote: Quote) -> str:
        return key_of_span(texts[quote.source], quote.start, quote.end)

    return {
        "accounts": _accounts(brief),
        "credibility": CREDIBILITY,
        "fingerprint": brief.fingerprint or "",
        "key_of_quote": key_of_quote,
        "kinds_of_decisions": DECISION_OFFERED,
        "reliability": RELIABILITY,
        "taken": _taken(brief),
        "translated": {each.translation.text: each.text for each in _sentences(brief) if each.translation},
    }


def _accounts(brief: Brief) -> Mapping[str, str]:
    """Return a quote of each account of an event that has several: by these they can be told apart."""
    several = (event for event in brief.events if len(event.reports) > 1)
    return {event.id: " ".join(account.quotes[0] for account in event.reports) for event in several}


def _sentences(brief: Brief) -> Iterator[Sentence]:
    """Yield every sentence of the prose."""
    for told in (*(each.sentences for each in brief.answers), *(each.overview for each in brief.episodes)):
        yield from told


def _taken(brief: Brief) -> Markup:
    """Return the decisions that made the brief as the text of a file, in which what cannot be seen is escaped."""
    text = dump(brief.decisions)
    return escape("".join(each if each.isprintable() or each == "\n" else f"\\U{ord(each):08x}" for each in text))
