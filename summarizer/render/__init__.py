"""Brief → Markdown and Word for readers, JSON for programs. Pure functions, one room a format."""

from collections.abc import Mapping
from typing import Final, Literal

from summarizer.render.as_json import brief_to_json
from summarizer.render.lengths import Length
from summarizer.render.markdown import to_markdown
from summarizer.render.sections import describe, describe_changes
from summarizer.render.word import to_word
from summarizer_schemas import Brief

__all__ = ["FORMAT_OF_SUFFIX", "Format", "Length", "render", "render_changes"]

Format = Literal["md", "docx", "json"]
FORMAT_OF_SUFFIX: Final[Mapping[str, Format]] = {
    ".md": "md",
    ".markdown": "md",
    ".docx": "docx",
    ".json": "json",
}
"""Which format a file's ending asks for, in lower case."""


def render(brief: Brief, format: Format, length: Length = "standard") -> str | bytes:  # noqa: A002 - the field's word
    """Return the brief in one format: text that ends with a line feed, or a Word file; the same brief gives the same.

    JSON holds the whole brief, whatever the length.
    """
    if format == "json":
        return brief_to_json(brief)
    document = describe(brief, length)
    return to_word(document, brief) if format == "docx" else to_markdown(document)


def render_changes(brief: Brief) -> str:
    """Return what changed since an earlier brief as Markdown, in full; without such a brief, nothing but the title."""
    return to_markdown(describe_changes(brief))
