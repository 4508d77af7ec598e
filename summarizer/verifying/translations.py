"""Has each translation the numbers of what it translates? Nothing else of it can be checked without a model."""

from collections.abc import Iterator

from summarizer.ground.numbers import numbers_differ
from summarizer.languages import ENGLISH
from summarizer.verifying.material import Finding
from summarizer_schemas import Brief
from summarizer_schemas.brief import PROSE, Translation

Translated = tuple[str, str | None, str, Translation | None]
"""Where, the original and its language, and what stands beside it."""


def check_translations(brief: Brief) -> Iterator[Finding]:
    """Yield translations whose numbers are not those of the original."""
    for where, text, language, translation in _translated(brief):
        if translation and numbers_differ((text or "", language), (translation.text, translation.language)):
            yield Finding(where, f"its translation {translation.text!r} has other numbers than {text!r}")


def _translated(brief: Brief) -> Iterator[Translated]:
    written_in = {source.id: source.language for source in brief.sources}
    for quote in brief.quotes:
        yield f"quote {quote.id}", quote.exact, written_in.get(quote.source, ENGLISH), quote.translation
    sentences = (
        *(each for answer in brief.answers for each in answer.sentences),
        *(each for episode in brief.episodes for each in episode.overview),
    )
    positions = (each for dispute in brief.disputes for each in dispute.positions)
    parts = (brief.sources, brief.events, brief.statements, brief.episodes, brief.disputes, brief.gaps)
    for part in (*(each for listed in parts for each in listed), *positions, *sentences):
        where = getattr(part, "id", "the prose")
        yield where, getattr(part, PROSE[type(part)]), ENGLISH, part.translation
