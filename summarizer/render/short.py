"""Brief → one page: what happened, how many according to whom, what is disputed, how sure and how old it is.

Hides how it fits on a page whatever the number of articles: sentences, questions and figures have a budget of words
each, and those that do not fit are counted. None is cut: a figure without its source would be worse than no figure.
Ids are those of the longer lengths, where the quotes stand.
"""

from collections.abc import Callable, Iterable
from typing import Final, TypeVar

from summarizer.render.changes import changes_in_short
from summarizer.render.document import Block, Code, Document, Line, Paragraph, Section, Subheading, bullets, plain
from summarizer.render.figures import figure_told, gravest_first
from summarizer.render.guide import Guide
from summarizer.render.opening import at_a_glance, sentence, what_this_is
from summarizer.render.wording import count
from summarizer_schemas.brief import Figure, Sentence

_SENTENCES_WORDS: Final = 145
_QUESTIONS_WORDS: Final = 40
_FIGURES_WORDS: Final = 120
_MOST_FIGURES: Final = 6
ItemT = TypeVar("ItemT")


def on_one_page(guide: Guide) -> Document:
    """Return the short form of a brief: at most 500 words beside its title, and 60 lines of Markdown."""
    brief = guide.brief
    sentences = _fitting(_answers(guide), lambda each: sentence(guide, each), _SENTENCES_WORDS)
    questions = _fitting(brief.disputes, lambda each: (each.question, " ", each.id), _QUESTIONS_WORDS)
    figures = _fitting(_in_turn(guide), lambda each: figure_told(guide, each), _FIGURES_WORDS)[:_MOST_FIGURES]
    happened: list[Block] = [bullets(sentence(guide, each) for each in sentences)] if sentences else []
    glance = (Subheading(("At a glance",)), at_a_glance(guide, questions))
    bottom_line = Section("bottom-line", "Bottom line", (*happened, *glance))
    sections = [*changes_in_short(guide), bottom_line]
    if figures:
        told = bullets(figure_told(guide, each) for each in figures)
        sections.append(Section("key-figures", "Key figures", (told,)))
    sections += _not_here(guide, len(sentences), len(figures))
    return Document(brief.title, (Paragraph(what_this_is(brief)),), tuple(sections))


def _answers(guide: Guide) -> list[Sentence]:
    return [each for answer in guide.brief.answers for each in answer.sentences]


def _not_here(guide: Guide, sentences: int, figures: int) -> list[Section]:
    """Count what is left out, so many sentences and figures being shown, and say where it is."""
    brief = guide.brief
    rest = {
        "sentence": len(_answers(guide)) - sentences + sum(len(each.overview) for each in brief.episodes),
        "figure": len(brief.figures) - figures,
        "event": len(brief.events),
        "statement": len(brief.statements),
        "quote": len(brief.quotes),
    }
    counts = ", ".join(count(number, noun) for noun, number in rest.items() if number)
    longer = ("the longer forms (", Code("--length standard"), ", ", Code("--length full"), ") and in ")
    told = (f"{counts}. They stand in ", *longer, Code("brief.json"), ", under the same letters and numbers.")
    return [Section("more", "Not on this page", (Paragraph(told),))] if counts else []


def _in_turn(guide: Guide) -> list[Figure]:
    """Return the gravest figure of each situation, then the second of each, and so on; of one event only one."""
    groups = [_one_of_each_event(gravest_first(guide, own)) for _, own in guide.by_episode(guide.brief.figures)]
    longest = max(map(len, groups), default=0)
    return [group[turn] for turn in range(longest) for group in groups if turn < len(group)]


def _one_of_each_event(figures: Iterable[Figure]) -> list[Figure]:
    first: dict[str, Figure] = {}
    for figure in figures:
        first.setdefault(figure.event, figure)
    return [*first.values()]


def _fitting(items: Iterable[ItemT], told: Callable[[ItemT], Line], words: int) -> list[ItemT]:
    """Return the items, from the first, that so many words have room for."""
    chosen = []
    for item in items:
        needed = 1 + len(plain(told(item)).split())
        if needed <= words:
            chosen.append(item)
            words -= needed
    return chosen
