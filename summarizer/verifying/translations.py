"""Has each translation the numbers of what it translates? Nothing else of it can be checked without a model."""

from collections.abc import Iterator

from summarizer.ground.numbers import numbers_differ
from summarizer.languages import ENGLISH
from summarizer.verifying.material import Finding
from summarizer_schemas import Brief
from summarizer_schemas.brief import Translation

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
    for source in brief.sources:
        yield f"source {source.id}", source.gist, ENGLISH, source.translation
    for event in brief.events:
        yield f"event {event.id}", event.summary, ENGLISH, event.translation
    for statement in brief.statements:
        yield f"statement {statement.id}", statement.claim, ENGLISH, statement.translation
    for sentence in (*brief.bottom_line, *(each for episode in brief.episodes for each in episode.overview)):
        yield "the prose", sentence.text, ENGLISH, sentence.translation
