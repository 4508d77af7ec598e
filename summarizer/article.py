"""One article as the rest of the package sees it: its text, and where that came from."""

from bisect import bisect_right
from dataclasses import dataclass

from summarizer_schemas.brief import Metadata


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
    """

    file: str
    text: str
    sha256: str
    text_sha256: str
    copies: tuple[str, ...] = ()
    metadata: Metadata | None = None
    page_starts: tuple[int, ...] = ()
    unseen: tuple[str, ...] = ()

    @property
    def dated_by_file(self) -> str | None:
        """The date of publication (EDTF) that the file gives beside the text."""
        return self.metadata.published if self.metadata else None

    def page_at(self, offset: int) -> int | None:
        """Return the number, from 1, of the page on which a code point stands, if there are pages."""
        return bisect_right(self.page_starts, offset) or None
