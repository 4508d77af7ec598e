"""One article as the rest of the package sees it: its text, and where that came from."""

import re
from bisect import bisect_right
from dataclasses import dataclass
from typing import Final

from summarizer_schemas.brief import Metadata

_UNSPACED: Final = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
"""Letters of scripts that put no space between words: Thai, Lao, Burmese, Khmer, kana, Han."""
_UNSPACED_PER_WORD: Final = 2
"""About so many of these letters make a word: the mean length of Chinese words in running text is 1.5 to 2."""


def count_words(text: str) -> int:
    """Count the runs between spaces that hold a letter or digit, and in scripts without spaces pairs of letters."""
    unspaced = len(_UNSPACED.findall(text))
    spaced = sum(any(c.isalnum() for c in word) for word in _UNSPACED.sub(" ", text).split())
    return spaced + -(-unspaced // _UNSPACED_PER_WORD)


_WEAK: Final = frozenset({"E", "F"})
"""Of the Admiralty code: unreliable, and cannot be judged."""


@dataclass(frozen=True, slots=True)
class Judged:
    """What an editor says of an article or of a body; it goes before what a text or a file says.

    Attributes:
        published: when it was published (EDTF).
        is_party: whether it is a party to the events.
        rating: reliability A to F and perhaps credibility 1 to 6 of the Admiralty code, "B2".
    """

    published: str | None = None
    publisher: str | None = None
    is_party: bool | None = None
    rating: str | None = None

    @property
    def is_weak(self) -> bool:
        """Whether what it gives leads only where nobody else says anything."""
        return self.rating is not None and self.rating[0] in _WEAK


NOT_JUDGED: Final = Judged()


@dataclass(frozen=True, slots=True)
class Article:
    """The text of one article.

    Attributes:
        file: the file's path relative to the folder that was given, with forward slashes.
        text: the text as decoded; all offsets count its Unicode code points.
        sha256: of the file's bytes, 64 hex digits.
        text_sha256: of the text as UTF-8, 64 hex digits; the article's identity.
        copies: other files with the same text, sorted.
        metadata: what the file says of the article beside its text, which the model is not shown.
        page_starts: the offset at which each page begins; () where the file has no pages.
        unseen: longer pieces of text that the file hides from readers; they are no part of `text`.
        judged: what an editor says of it.
    """

    file: str
    text: str
    sha256: str
    text_sha256: str
    copies: tuple[str, ...] = ()
    metadata: Metadata | None = None
    page_starts: tuple[int, ...] = ()
    unseen: tuple[str, ...] = ()
    judged: Judged = NOT_JUDGED

    @property
    def dated_by_file(self) -> str | None:
        """The date of publication (EDTF) that the file gives beside the text."""
        return self.metadata.published if self.metadata else None

    def page_at(self, offset: int) -> int | None:
        """Return the number, from 1, of the page on which a code point stands, if there are pages."""
        return bisect_right(self.page_starts, offset) or None
