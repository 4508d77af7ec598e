"""A brief → what the editing mode of its page needs beside what readers see.

Hides what lasts: an account is named by the key of a quote, a sentence by the words with which the next run begins,
whatever the language in which it stands here; and the decisions that made the brief stand in the page as their file.
"""

import json
from collections.abc import Iterator, Mapping
from typing import Any

from markupsafe import Markup, escape

from summarizer.decisions import asks_again, dump
from summarizer.decisions.about import key_of_span
from summarizer.domain.languages import ENGLISH
from summarizer.render.dates import readable_date
from summarizer.render.editing_messages import (
    ASKS_AGAIN,
    CREDIBILITY,
    DECISION_OFFERED,
    EDITING,
    RELIABILITY,
    SCRIPT,
    TRANSLATES,
)
from summarizer.render.localisation import Message, forms, unbroken
from summarizer.render.messages import METRIC, QUALIFIER
from summarizer.render.nouns import name_told
from summarizer.render.values import observed
from summarizer_schemas import Brief
from summarizer_schemas.brief import Quote, Sentence
from summarizer_schemas.vocabulary import OWN_VOICE, DecisionKind


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
        "asks": _asks(is_translated=brief.language != ENGLISH),
        "bodies": _bodies(brief),
        "counts": _counts(brief),
        "credibility": CREDIBILITY,
        "edits": EDITING,
        "fingerprint": brief.fingerprint or "",
        "key_of_quote": key_of_quote,
        "kinds_of_decisions": sorted(DECISION_OFFERED.items(), key=lambda each: each[0] == "drop"),
        "metrics": METRIC,
        "qualifiers": {each: QUALIFIER[each] for each in QUALIFIER if each not in ("range", "vague")},
        "reliability": RELIABILITY,
        "said_by_script": _said_by_script(),
        "taken": _taken(brief),
        "translated": {
            unbroken(each.translation.text, each.translation.language): each.text
            for each in _sentences(brief)
            if each.translation
        },
    }


def _accounts(brief: Brief) -> Mapping[str, str]:
    """Return a quote of each account of an event that has several: by these they can be told apart."""
    several = (event for event in brief.events if len(event.reports) > 1)
    return {event.id: " ".join(account.quotes[0] for account in event.reports) for event in several}


def _asks(*, is_translated: bool) -> Mapping[DecisionKind, str]:
    """Return what the editor has to know of the kinds of decisions that are not free."""
    paid = (each for each in DECISION_OFFERED if asks_again(each, is_translated=is_translated))
    return {each: str(ASKS_AGAIN if asks_again(each, is_translated=False) else TRANSLATES) for each in paid}


def _said_by_script() -> str:
    """Return what the page's script says as JSON: a text, or those of the plural's categories (CLDR) by their names."""
    said = {name: str(each) if isinstance(each, Message) else forms(each) for name, each in SCRIPT.items()}
    return json.dumps(said)


def _bodies(brief: Brief) -> Mapping[str, Markup]:
    """Return who counts each figure and who makes each statement, a line each: of them a party is one.

    A line has who it is, as a decision names him, and behind a tab what readers call him. A place says nothing.
    """
    places = {each.name for each in brief.names if each.kind == "place"}
    said: dict[str, list[str | None]] = {each.id: [each.claimant] for each in brief.statements}
    for figure in brief.figures:
        said[figure.id] = [who for count in figure.observations for who in (count.said_by, *count.also_said_by)]
    silent = {*places, OWN_VOICE, None}
    found = {id_: [one for one in dict.fromkeys(own) if one and one not in silent] for id_, own in said.items()}
    return {id_: escape("\n".join(f"{one}\t{name_told(one)}" for one in own)) for id_, own in found.items() if own}


def _counts(brief: Brief) -> Mapping[str, Markup]:
    """Return the counts of each figure that has several, a line each.

    A line has the words of a quote and the key of its article, by which a decision means that count, and what readers
    are told of it: "40", whose it is and when.
    """
    quotes = {each.id: each for each in brief.quotes}
    keys = {each.id: each.key for each in brief.sources}
    found: dict[str, list[str]] = {}
    for figure in brief.figures:
        for one in figure.observations if len(figure.observations) > 1 else ():
            quote = quotes[one.quotes[0]]
            who = ", ".join(name_told(each) for each in (one.said_by, *one.also_said_by) if each)
            when = readable_date(one.as_of) if one.as_of else ""
            told = ", ".join(each for each in (who, when, quote.source) if each)
            words = " ".join(quote.exact.split())
            line = (words, keys[quote.source], f"{observed(one, figure.metric)} ({told})")
            found.setdefault(figure.id, []).append("\t".join(line))
    return {id_: escape("\n".join(dict.fromkeys(own))) for id_, own in found.items()}


def _sentences(brief: Brief) -> Iterator[Sentence]:
    """Yield every sentence of the prose."""
    for told in (*(each.sentences for each in brief.answers), *(each.overview for each in brief.episodes)):
        yield from told


def _taken(brief: Brief) -> Markup:
    """Return the decisions that made the brief as the text of a file, in which what cannot be seen is escaped."""
    text = dump(brief.decisions)
    return escape("".join(each if each.isprintable() or each == "\n" else f"\\U{ord(each):08x}" for each in text))
