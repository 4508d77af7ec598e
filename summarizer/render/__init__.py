"""Brief → text: Markdown for readers, JSON for programs. Pure functions, one file a format."""

from collections.abc import Mapping
from typing import Final, Literal

from summarizer.render.as_json import brief_to_json
from summarizer.render.lengths import Length
from summarizer.render.markdown import to_markdown
from summarizer.render.sections import describe
from summarizer_schemas import Brief

__all__ = ["FORMAT_OF_SUFFIX", "Format", "Length", "render"]

Format = Literal["md", "json"]
FORMAT_OF_SUFFIX: Final[Mapping[str, Format]] = {".md": "md", ".markdown": "md", ".json": "json"}
"""Which format a file's ending asks for, in lower case."""


def render(brief: Brief, format: Format, length: Length = "standard") -> str:  # noqa: A002 - the field's word
    """Return the brief in one format, ending with a line feed; the same brief gives the same text.

    JSON holds the whole brief, whatever the length.
    """
    return brief_to_json(brief) if format == "json" else to_markdown(describe(brief, length))
