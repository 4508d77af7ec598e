"""Brief → HTML, PDF, Markdown and Word for readers, JSON for programs. Pure functions, one room a format."""

from collections.abc import Iterable, Mapping
from typing import Final, Literal

from summarizer.article import Article
from summarizer.render.as_json import brief_to_json
from summarizer.render.html import brief_to_html
from summarizer.render.language import in_its_language
from summarizer.render.lengths import Length
from summarizer.render.markdown import to_markdown
from summarizer.render.sections import describe, describe_changes
from summarizer_schemas import Brief

__all__ = ["FORMAT_OF_SUFFIX", "Format", "Length", "render", "render_changes"]

Format = Literal["html", "pdf", "md", "docx", "json"]
FORMAT_OF_SUFFIX: Final[Mapping[str, Format]] = {
    ".html": "html",
    ".htm": "html",
    ".pdf": "pdf",
    ".md": "md",
    ".markdown": "md",
    ".docx": "docx",
    ".json": "json",
}
"""Which format a file's ending asks for, in lower case."""


def render(
    brief: Brief,
    format: Format,  # noqa: A002 - the field's word
    length: Length = "standard",
    articles: Iterable[Article] = (),
) -> str | bytes:
    """Return the brief in one format: text that ends with a line feed, or bytes; the same brief gives the same.

    Args:
        brief: the brief.
        format: one of `FORMAT_OF_SUFFIX`.
        length: of Markdown and Word; HTML, PDF and JSON hold the whole brief.
        articles: those that the brief was made from; HTML and PDF show their texts.

    Raises:
        InputError: HTML or PDF is wanted, and an article is missing, or what prints PDF files.
    """
    if format == "json":
        return brief_to_json(brief)
    brief = in_its_language(brief)
    if format == "html":
        return brief_to_html(brief, articles)
    if format == "pdf":
        from summarizer.render.pdf import page_to_pdf  # noqa: PLC0415  # as Word below

        return page_to_pdf(brief_to_html(brief, articles, has_script=False), brief.title, brief.format)
    document = describe(brief, length)
    if format == "docx":
        from summarizer.render.word import to_word  # noqa: PLC0415  # only who wants Word waits for its library

        return to_word(document, brief)
    return to_markdown(document)


def render_changes(brief: Brief) -> str:
    """Return what changed since an earlier brief as Markdown, in full; without such a brief, nothing but the title."""
    return to_markdown(describe_changes(in_its_language(brief)))
