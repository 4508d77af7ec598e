"""Brief → text: Markdown for readers, JSON for programs. Pure functions, one file a format."""

from collections.abc import Callable, Mapping
from typing import Final, Literal

from summarizer.render.as_json import brief_to_json
from summarizer.render.markdown import brief_to_markdown
from summarizer_schemas import Brief

__all__ = ["FORMAT_OF_SUFFIX", "Format", "render"]

Format = Literal["md", "json"]
FORMAT_OF_SUFFIX: Final[Mapping[str, Format]] = {".md": "md", ".markdown": "md", ".json": "json"}
"""Which format a file's ending asks for, in lower case."""

_RENDERERS: Final[Mapping[Format, Callable[[Brief], str]]] = {"md": brief_to_markdown, "json": brief_to_json}


def render(brief: Brief, format: Format) -> str:  # noqa: A002 - the field's word
    """Return the brief in one format, ending with a line feed; the same brief gives the same text."""
    return _RENDERERS[format](brief)
