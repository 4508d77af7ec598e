"""Quotes in another language than the brief's, and prose in the brief's language: asked for, checked, laid beside.

A translation is never evidence: the quote keeps its own words, and prose the English that was checked. Hides the
batches, and what an answer is worth: one whose numbers are not those of the original, as far as the gate reads both,
does not count. What has no translation goes without one, and a gap says so.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple, TypeVar

from summarizer.domain.languages import ENGLISH, is_other, name_of
from summarizer.grounding.near import object_to_wording
from summarizer.grounding.numbers import numbers_differ
from summarizer.llm.client import Ask
from summarizer.merging.situations import Situation
from summarizer.steps import Asker, Checked, Failed, Question, batches, failed_gap
from summarizer.steps.first_screen import Composed
from summarizer.steps.prompts import Prompts
from summarizer_schemas.brief import (
    PROSE,
    Brief,
    Dispute,
    Episode,
    Event,
    Gap,
    Position,
    Sentence,
    Source,
    Statement,
    Translation,
)
from summarizer_schemas.report import Translations

Part = TypeVar("Part", Source, Sentence, Episode, Event, Statement, Dispute, Position, Gap)

STEP: Final = "translate"
PIECES_IN_A_REQUEST: Final = 20
CHARS_IN_A_REQUEST: Final = 6000
_DIFFERING: Final = "the model left them out, or gave other numbers than the original"


class SourceText(NamedTuple):
    """Words to be translated, and their language (BCP 47)."""

    text: str
    language: str


@dataclass(frozen=True)
class Translated:
    """What came of asking: the language, its words for each piece, and a gap for those that have none."""

    language: str
    words: Mapping[SourceText, str]
    gaps: tuple[Gap, ...] = ()

    def of(self, text: str | None, language: str) -> Translation | None:
        """Return what stands beside a text, if it has a translation."""
        words = self.words.get(SourceText(text or "", language))
        return Translation(language=self.language, text=words) if words else None


def pieces_of(situation: Situation, composed: Composed, language: str, *, quotes: bool) -> tuple[SourceText, ...]:
    """Return what a brief in a language needs translated, each once: foreign quotes if wanted, and English prose."""
    pieces: list[SourceText] = []
    if quotes:
        written_in = {source.id: source.language for source in situation.sources}
        quoted = (SourceText(quote.exact, written_in[quote.source]) for quote in situation.quotes)
        pieces += [each for each in quoted if is_other(each.language, language)]
    if is_other(ENGLISH, language):
        pieces += [SourceText(text, ENGLISH) for text in _prose(situation, composed)]
    return tuple(dict.fromkeys(pieces))


def _prose(situation: Situation, composed: Composed) -> Iterator[str]:
    for sentences in (*(each.sentences for each in composed.answers), *composed.overviews.values()):
        yield from (sentence.text for sentence in sentences)
    yield from (episode.title for episode in situation.episodes)
    yield from (event.summary for event in situation.events)
    yield from (statement.claim for statement in situation.statements)
    yield from (source.gist for source in situation.sources if source.gist)
    for dispute in situation.disputes:
        yield from (dispute.question, *(each.position for each in dispute.positions))
    yield from (gap.text for gap in situation.gaps if gap.kind == "open_question")


async def translate(pieces: Sequence[SourceText], language: str, ask: Ask, prompts: Prompts) -> Translated:
    """Have pieces translated; where the endpoint gives up, they go without."""
    in_batches = batches(pieces, PIECES_IN_A_REQUEST, lambda piece: len(piece.text), CHARS_IN_A_REQUEST)
    outcomes = await Asker(ask, prompts).attempt_all([_question(batch, language) for batch in in_batches])
    words: dict[SourceText, str] = {}
    for outcome in outcomes:
        words |= {} if isinstance(outcome, Failed) else outcome.checked.kept
    missing = len(pieces) - len(words)
    if not missing:
        return Translated(language, words)
    lost = "1 translation is missing" if missing == 1 else f"{missing} translations are missing"
    reasons = [each.reason for each in outcomes if isinstance(each, Failed)] or [_DIFFERING]
    return Translated(language, words, (failed_gap(f"{lost}, so the original stands alone there", reasons),))


def _question(batch: Sequence[SourceText], language: str) -> Question[Translations, Checked[dict[SourceText, str]]]:
    shown = [
        {"n": n, "language": name_of(piece.language), "text": " ".join(piece.text.split())}
        for n, piece in enumerate(batch, start=1)
    ]
    return Question(
        step=STEP,
        values={"pieces": shown, "into": name_of(language)},
        schema=Translations,
        check=lambda answer: Checked(_counting(answer, batch, language)),
        about="translations",
    )


def _counting(answer: Translations, batch: Sequence[SourceText], language: str) -> dict[SourceText, str]:
    """Return the translations that count."""
    given: dict[SourceText, str] = {}
    for each in answer.translations:
        if 1 <= each.n <= len(batch) and each.text.strip() and not [*object_to_wording(each)]:
            piece = batch[each.n - 1]
            if not numbers_differ(piece, (each.text, language)):
                given.setdefault(piece, each.text.strip())
    return given


def lay_beside(brief: Brief, translated: Translated) -> Brief:
    """Return the brief with each translation beside what it translates."""
    written_in = {source.id: source.language for source in brief.sources}

    def told(parts: Sequence[Part]) -> tuple[Part, ...]:
        return tuple(
            each.model_copy(update={"translation": translated.of(getattr(each, PROSE[type(each)]), ENGLISH)})
            for each in parts
        )

    return brief.model_copy(
        update={
            "language": translated.language,
            "sources": told(brief.sources),
            "quotes": tuple(
                each.model_copy(update={"translation": translated.of(each.exact, written_in[each.source])})
                for each in brief.quotes
            ),
            "events": told(brief.events),
            "statements": told(brief.statements),
            "disputes": tuple(
                each.model_copy(update={"positions": told(each.positions)}) for each in told(brief.disputes)
            ),
            "episodes": tuple(
                each.model_copy(update={"overview": told(each.overview)}) for each in told(brief.episodes)
            ),
            "answers": tuple(each.model_copy(update={"sentences": told(each.sentences)}) for each in brief.answers),
            "gaps": (*told(brief.gaps), *translated.gaps),
        }
    )
