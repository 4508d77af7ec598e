"""One article as the rest of the package sees it: its text, and where that came from."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Article:
    """The text of one article.

    Attributes:
        file: the file's path relative to the folder that was given, with forward slashes.
        text: the text as decoded; all offsets count its Unicode code points.
        sha256: of the file's bytes, 64 hex digits.
        text_sha256: of the text as UTF-8, 64 hex digits; the article's identity.
        copies: other files with the same text, sorted.
    """

    file: str
    text: str
    sha256: str
    text_sha256: str
    copies: tuple[str, ...] = ()
