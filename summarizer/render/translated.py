"""A brief → the brief with its prose in the language that readers are shown it in, where that is not English.

What has no translation stays English. Quotes keep their own words; headings and the words of code are messages (see
`localisation`).
"""

from collections.abc import Iterable
from contextlib import AbstractContextManager

from summarizer.domain.languages import ENGLISH, is_other
from summarizer.merging.facts import prose_of
from summarizer.render.localisation import in_language, unbroken
from summarizer_schemas import Brief
from summarizer_schemas.brief import (
    PROSE,
    Dispute,
    Episode,
    Event,
    Gap,
    Position,
    Prose,
    Sentence,
    Source,
    Statement,
    Translation,
)


def shown(brief: Brief) -> AbstractContextManager[None]:
    """Have everything that is rendered within be as readers of a brief see it: in its language, by its terms."""
    return in_language(
        brief.language, {each.text: unbroken(each.translation.text, brief.language) for each in brief.terms}
    )


def english_summary(event: Event) -> str:
    """Return the English summary of an event of `in_its_language`: its words tell what sort of event it is."""
    return event.translation.text if event.translation and event.translation.language == ENGLISH else event.summary


def english_position(side: Position) -> str:
    """Return in English what a side of `in_its_language` holds: whether it is a bare yes is told by it."""
    return side.translation.text if side.translation and side.translation.language == ENGLISH else side.position


def english_text(sentence: Sentence) -> str:
    """Return the English of a sentence of `in_its_language`; "" of what an editor wrote in another language."""
    shown = sentence.translation
    if shown and shown.text == sentence.text:
        return ""
    return shown.text if shown and shown.language == ENGLISH else sentence.text


def in_its_language(brief: Brief) -> Brief:
    """Put translations in the places of what a model wrote in English, and that in theirs."""
    if not is_other(ENGLISH, brief.language):
        return brief
    episodes = _in_translation(brief.episodes)
    disputes = _in_translation(brief.disputes)
    return brief.model_copy(
        update={
            "title": _titled(brief, episodes),
            "sources": _in_translation(brief.sources),
            "events": _in_translation(brief.events),
            "statements": _in_translation(brief.statements),
            "disputes": tuple(
                each.model_copy(update={"positions": _in_translation(each.positions)}) for each in disputes
            ),
            "episodes": tuple(
                each.model_copy(update={"overview": _in_translation(each.overview)}) for each in episodes
            ),
            "answers": tuple(
                each.model_copy(update={"sentences": _in_translation(each.sentences)}) for each in brief.answers
            ),
            "gaps": _in_translation(brief.gaps),
        }
    )


def untranslated(brief: Brief, *, is_short: bool = False) -> int:
    """Count the texts of a model, each once, that stand in English in a brief of another language.

    Args:
        brief: the brief.
        is_short: it is shown in short, with its title and its first screen alone.
    """
    if not is_other(ENGLISH, brief.language):
        return 0
    if is_short and not brief.changes:  # which tells of every sort of fact
        answered = (sentence for each in brief.answers for sentence in each.sentences)
        shown: tuple[Sentence | Episode, ...] = (*answered, *brief.episodes[:1])
        return len({getattr(each, PROSE[type(each)]) for each in shown if not each.translation})
    parts: tuple[Sentence | Episode | Event | Statement | Source | Dispute | Position | Gap, ...] = (
        *prose_of(brief),
        *brief.episodes,
        *brief.events,
        *brief.statements,
        *(each for each in brief.sources if each.gist),
        *brief.disputes,
        *(position for each in brief.disputes for position in each.positions),
        *(each for each in brief.gaps if each.kind == "open_question"),
    )
    return len({getattr(each, PROSE[type(each)]) for each in parts if not each.translation})


def _in_translation(parts: Iterable[Prose]) -> tuple[Prose, ...]:
    return tuple(
        each.model_copy(
            update={
                PROSE[type(each)]: unbroken(each.translation.text, each.translation.language),
                "translation": Translation(language=ENGLISH, text=getattr(each, PROSE[type(each)]) or ""),
            }
        )
        if each.translation
        else each
        for each in parts
    )


def _titled(brief: Brief, episodes: tuple[Episode, ...]) -> str:
    """Give the brief's title, which begins with that of its weightiest situation."""
    if not episodes or not brief.title.startswith(brief.episodes[0].title):
        return brief.title
    return episodes[0].title + brief.title[len(brief.episodes[0].title) :]
