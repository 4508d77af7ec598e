"""A brief and its articles in, text or bytes of one format out.

`brief.json` is UTF-8 with two spaces of indentation, and has every number and character as given.
"""

from collections.abc import Callable, Iterable, Mapping
from pathlib import PurePath
from typing import Final, Literal, get_args

from summarizer.domain.article import Article
from summarizer.errors import InputError
from summarizer.render.document import Length
from summarizer.render.markdown import to_markdown
from summarizer.render.sections import describe, describe_changes
from summarizer.render.tables import CSV_COLUMNS, Table, brief_to_csv, brief_to_geojson, brief_to_xlsx
from summarizer.render.tables.parquet import ParquetTable, brief_to_parquet
from summarizer.render.translated import in_its_language, shown
from summarizer_schemas import Brief

__all__ = [
    "Format",
    "Length",
    "ParquetTable",
    "Table",
    "format_of",
    "render",
    "render_changes",
    "render_csv",
    "render_docx",
    "render_geojson",
    "render_html",
    "render_json",
    "render_markdown",
    "render_parquet",
    "render_pdf",
    "render_xlsx",
]


def brief_to_json(brief: Brief) -> str:
    """Return the brief as JSON; the same brief gives the same text."""
    return brief.model_dump_json(indent=2) + "\n"


Format = Literal[
    "html", "pdf", "md", "docx", "json", "events.csv", "figures.csv", "xlsx", "geojson",
    "events.parquet", "figures.parquet", "quotes.parquet", "sources.parquet",
]  # fmt: skip
_OF_SUFFIX: Final[Mapping[str, Format]] = {
    ".html": "html",
    ".htm": "html",
    ".pdf": "pdf",
    ".md": "md",
    ".markdown": "md",
    ".docx": "docx",
    ".json": "json",
    ".xlsx": "xlsx",
    ".geojson": "geojson",
}
"""Which format a file's ending asks for, in lower case; of a table the whole name says which."""
_OF_NAME: Final[Mapping[str, Format]] = {each: each for each in get_args(Format) if "." in each}


def format_of(file: PurePath) -> Format:
    """Return the format that a file's name asks for.

    Raises:
        InputError: there is no such format.
    """
    found = _OF_NAME.get(file.name.lower()) or _OF_SUFFIX.get(file.suffix.lower())
    if found:
        return found
    if named := [each for each in _OF_NAME if each.endswith(ending := file.suffix.lower()) and ending]:
        raise InputError(f"{file}: a {ending} holds one table, and its name says which: {' or '.join(named)}")
    raise InputError(f"{file}: the name must end in one of {', '.join(_OF_SUFFIX)}, or be {' or '.join(_OF_NAME)}")


def render(
    brief: Brief,
    format: Format,  # noqa: A002 - the field's word
    length: Length = "standard",
    articles: Iterable[Article] = (),
) -> str | bytes:
    """Return the brief in one format, as text or as the bytes of a file; the same brief gives the same.

    Args:
        brief: the brief.
        format: one of `Format`.
        length: of Markdown and Word; the others hold the whole brief.
        articles: those that the brief was made from; HTML and PDF show their texts.

    Raises:
        InputError: there is no such format or length; HTML or PDF is wanted, and an article is missing, or what prints
            PDF files; GeoJSON is, and the gazetteer is not installed; Parquet is, and its library is not.
    """
    writers: Mapping[Format, Callable[[], str | bytes]] = {
        "html": lambda: render_html(brief, articles),
        "pdf": lambda: render_pdf(brief, articles),
        "md": lambda: render_markdown(brief, length),
        "docx": lambda: render_docx(brief, length),
        "json": lambda: render_json(brief),
        "events.csv": lambda: render_csv(brief, "events"),
        "figures.csv": lambda: render_csv(brief, "figures"),
        "xlsx": lambda: render_xlsx(brief),
        "geojson": lambda: render_geojson(brief),
        "events.parquet": lambda: render_parquet(brief, "events"),
        "figures.parquet": lambda: render_parquet(brief, "figures"),
        "quotes.parquet": lambda: render_parquet(brief, "quotes"),
        "sources.parquet": lambda: render_parquet(brief, "sources"),
    }
    _require_known("format", format, writers)
    _require_known("length", length, get_args(Length))
    return writers[format]()


def render_markdown(brief: Brief, length: Length = "standard") -> str:
    """Return the brief as Markdown.

    Raises:
        InputError: there is no such length.
    """
    _require_known("length", length, get_args(Length))
    with shown(brief):
        return to_markdown(describe(in_its_language(brief), length))


def render_html(brief: Brief, articles: Iterable[Article]) -> str:
    """Return the brief as one page, with the texts of its articles beside it.

    Raises:
        InputError: the text of a source is not among `articles`.
    """
    from summarizer.render.html import brief_to_html  # noqa: PLC0415  # as Word below

    with shown(brief):
        return brief_to_html(brief, articles)


def render_pdf(brief: Brief, articles: Iterable[Article]) -> bytes:
    """Return the page as it is printed: the brief on its first pages, the evidence behind it.

    Raises:
        InputError: the text of a source is not among `articles`, or no Chromium is installed.
    """
    from summarizer.render.html import brief_to_html  # noqa: PLC0415  # as Word below
    from summarizer.render.pdf import page_to_pdf  # noqa: PLC0415

    with shown(brief):
        page = brief_to_html(brief, articles, has_script=False)
    return page_to_pdf(page, in_its_language(brief).title, brief.format)


def render_docx(brief: Brief, length: Length = "standard") -> bytes:
    """Return the brief as a Word document.

    Raises:
        InputError: there is no such length.
    """
    from summarizer.render.docx import to_word  # noqa: PLC0415  # only who wants Word waits for its library

    _require_known("length", length, get_args(Length))
    told = in_its_language(brief)
    with shown(brief):
        return to_word(describe(told, length), told)


def render_json(brief: Brief) -> str:
    """Return the brief as `brief.json`, which `verify` and `since` read."""
    return brief_to_json(brief)


def render_csv(brief: Brief, table: Table) -> bytes:
    """Return one table of the brief as CSV (see docs/tables.md).

    Raises:
        InputError: there is no such table.
    """
    _require_known("table", table, CSV_COLUMNS)
    with shown(brief):
        return brief_to_csv(in_its_language(brief), table)


def render_xlsx(brief: Brief) -> bytes:
    """Return both tables of the brief as one workbook."""
    with shown(brief):
        return brief_to_xlsx(in_its_language(brief))


def render_geojson(brief: Brief) -> str:
    """Return the events of the brief as GeoJSON, at their places.

    Raises:
        InputError: the gazetteer is not installed.
    """
    with shown(brief):
        return brief_to_geojson(in_its_language(brief))


def render_parquet(brief: Brief, table: ParquetTable) -> bytes:
    """Return one table of the brief as Parquet (see docs/tables.md).

    Raises:
        InputError: there is no such table, or the library is not installed.
    """
    _require_known("table", table, get_args(ParquetTable))
    with shown(brief):
        return brief_to_parquet(in_its_language(brief), table)


def render_changes(brief: Brief) -> str:
    """Return what changed since an earlier brief as Markdown, in full; without such a brief, nothing but the title."""
    with shown(brief):
        return to_markdown(describe_changes(in_its_language(brief)))


def _require_known(what: str, given: object, known: Iterable[object]) -> None:
    values = [*known]
    if given not in values:
        raise InputError(f"{what}: {given!r} is none of {', '.join(map(repr, values))}")
