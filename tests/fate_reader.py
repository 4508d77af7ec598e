"""What is told of a number, as tests ask for it: by how it is written."""

from summarizer.domain.article import Span
from summarizer.grounding.fates import fates_at


def fates_of(text, number, language="en"):
    """Return what is told of the number that is written so, where it stands first."""
    start = text.index(number)
    return fates_at(text, Span(start, start + len(number)), language)
