"""A long text → parts that a model can report at once; together they are the whole text, nothing is cut off.

Decides where to cut: between paragraphs where that can be done, else between sentences, else between words; in a text
with none of these, anywhere but within a number. The output of a model is what binds: a report is three to five times
as long as what it reports, and models write less at once than they read.
"""

from typing import Final

from summarizer.grounded import Span
from summarizer.passages import ends_within

PART_TOKENS: Final = 4000
"""Some 2,700 English words, which few articles have; their report is 12,000 to 20,000 tokens, and fits into the 32,000
that most models write at once. Of a model that writes less, each part that proves too long is halved."""
SMALLEST_TOKENS: Final = 250
"""What is shorter is not halved again: a model that cannot report this much will not do better with less."""
BYTES_A_TOKEN: Final = 4
"""Of UTF-8: an estimate for English and scripts that take two or three bytes a letter, where a token is shorter."""


def tokens_in(text: str) -> int:
    """Estimate how many tokens a text has."""
    return len(text.encode()) // BYTES_A_TOKEN


def parts_of(text: str, within: Span, limit: int) -> tuple[Span, ...]:
    """Cut a stretch of a text into parts of about equal length, none of more than `limit` tokens.

    Args:
        text: the whole text.
        within: the stretch to cut.
        limit: in tokens, as `tokens_in` counts them.
    """
    count = -(-tokens_in(text[within.start : within.end]) // limit)
    if count <= 1:
        return (within,)
    share = (within.end - within.start) * (count // 2) // count
    first, second = _cut(text, within, within.start + share)
    return (*parts_of(text, first, limit), *parts_of(text, second, limit))


def halves_of(text: str, within: Span) -> tuple[Span, ...]:
    """Cut a stretch that proved too long in two; one that is too short for that comes back alone."""
    if tokens_in(text[within.start : within.end]) < 2 * SMALLEST_TOKENS:
        return (within,)
    return _cut(text, within, (within.start + within.end) // 2)


def _cut(text: str, within: Span, at: int) -> tuple[Span, Span]:
    """Cut a stretch at the best place before `at`, in the half of the stretch before it."""
    window = Span((within.start + at) // 2, at)
    place = next((ends[-1] for ends in ends_within(text, window) if ends), at)
    return Span(within.start, place), Span(place, within.end)
