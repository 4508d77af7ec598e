"""A brief → the brief with its prose in the language that readers are shown it in, where that is not English.

Headings and the words of code stay English, and so does what has no translation. Quotes keep their own words.
"""

from collections.abc import Iterable
from typing import TypeVar

from summarizer.languages import ENGLISH, is_other
from summarizer_schemas import Brief
from summarizer_schemas.brief import Event, Sentence, Source, Statement

T = TypeVar("T", Source, Event, Statement, Sentence)


def in_its_language(brief: Brief) -> Brief:
    """Put translations in the places of summaries, claims, gists and sentences."""
    if not is_other(ENGLISH, brief.language):
        return brief
    episodes = (each.model_copy(update={"overview": _prose(each.overview)}) for each in brief.episodes)
    return brief.model_copy(
        update={
            "sources": tuple(_told(each, "gist") for each in brief.sources),
            "events": tuple(_told(each, "summary") for each in brief.events),
            "statements": tuple(_told(each, "claim") for each in brief.statements),
            "episodes": tuple(episodes),
            "bottom_line": _prose(brief.bottom_line),
        }
    )


def _prose(sentences: Iterable[Sentence]) -> tuple[Sentence, ...]:
    return tuple(_told(each, "text") for each in sentences)


def _told(thing: T, field: str) -> T:
    return thing.model_copy(update={field: thing.translation.text}) if thing.translation else thing
