"""How many words a brief may have before its annex, by the length of its articles."""

from collections.abc import Iterable
from typing import Final

from summarizer_schemas.brief import Source

_TWO_PAGES: Final = 1_200
_LEAST: Final = 150
"""Below this no brief can say what it is of and how sure it is."""


def words_allowed(sources: Iterable[Source]) -> int:
    """Return half as many words as the articles have, and two pages at most."""
    half = sum(source.words for source in sources) // 2
    return max(_LEAST, min(_TWO_PAGES, half))
