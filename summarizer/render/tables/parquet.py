"""A brief in, one of its tables out as Parquet, for DuckDB and data frames: events, figures, quotes and sources.

Events and figures have the rows and columns of the CSV tables; quotes and sources are those of `brief.json`. Numbers
are numbers and truth values are such; a text stands as it is, since no program runs what a Parquet file holds.
"""

from collections.abc import Iterator, Mapping, Sequence
from io import BytesIO
from types import NoneType
from typing import Annotated, Any, Final, Literal, cast, get_args, get_origin

from pydantic import BaseModel

from summarizer.errors import InputError
from summarizer.extras import how_to_install, is_installed
from summarizer.render.tables import rows_told
from summarizer_schemas import Brief
from summarizer_schemas.brief import FORMAT, Quote, Source
from summarizer_schemas.tables import EVENT_TYPES, FIGURE_TYPES

ParquetTable = Literal["events", "figures", "quotes", "sources"]
QUOTE_COLUMNS: Final = (
    "id", "source", "exact", "start", "end", "prefix", "suffix", "context_start", "context_end", "page", "planted",
)  # fmt: skip
SOURCE_COLUMNS: Final = (
    "id", "key", "file", "copies", "sha256", "text_sha256", "chars", "words", "headline", "publisher", "published",
    "published_basis", "language", "gist", "rating", "is_party",
)  # fmt: skip


def _types(model: type[BaseModel], columns: Sequence[str]) -> dict[str, type]:
    """Return what the cells of a model's fields are; names in a list are one text."""
    return {each: _type_of(model.model_fields[each].annotation) for each in columns}


def _type_of(annotation: Any) -> type:
    if annotation in {int, float, bool, str}:
        return cast("type", annotation)
    origin, inside = get_origin(annotation), get_args(annotation)
    if origin is Literal or (origin is tuple and inside == (str, ...)):
        return str
    if origin is Annotated:
        return _type_of(inside[0])
    (single,) = (each for each in inside if each is not NoneType)  # a cell may be empty, and holds one type
    return _type_of(single)


PARQUET_TYPES: Final[dict[ParquetTable, Mapping[str, type]]] = {
    "events": EVENT_TYPES,
    "figures": FIGURE_TYPES,
    "quotes": _types(Quote, QUOTE_COLUMNS),
    "sources": _types(Source, SOURCE_COLUMNS),
}
"""The columns of each table, and what their cells are: as the schemas say."""
_ROWS_AT_ONCE: Final = 50_000
"""Of one group of rows, which is laid out in columns before it is written."""


def brief_to_parquet(brief: Brief, table: ParquetTable) -> bytes:
    """Return one table of a brief; the same brief gives the same bytes with the same version of the library.

    Raises:
        InputError: the library is not installed.
    """
    if not is_installed("parquet"):
        raise InputError(f"Parquet needs the library of the extra parquet; {how_to_install('parquet')}")
    import pyarrow as pa  # noqa: PLC0415  # only who wants Parquet waits for its library
    from pyarrow import parquet  # noqa: PLC0415

    kinds = {str: pa.string(), int: pa.int64(), float: pa.float64(), bool: pa.bool_()}
    columns, rows = PARQUET_TYPES[table], _rows(brief, table)
    # The format is the mark by which a table that lies among the articles is told from one of another's.
    schema = pa.schema([(each, kinds[type_]) for each, type_ in columns.items()], metadata={"format": FORMAT})
    written = BytesIO()
    with parquet.ParquetWriter(written, schema, compression="zstd") as writer:
        for start in range(0, len(rows), _ROWS_AT_ONCE):
            group = rows[start : start + _ROWS_AT_ONCE]
            cells = {each: [row[each] for row in group] for each in columns}
            writer.write_table(pa.Table.from_pydict(cells, schema=schema))
    return written.getvalue()


def _rows(brief: Brief, table: ParquetTable) -> Sequence[dict[str, Any]]:
    if table == "events" or table == "figures":  # noqa: PLR1714 - by which the type is known
        return rows_told(brief, table)
    return [*(_quotes(brief) if table == "quotes" else _sources(brief))]


def _quotes(brief: Brief) -> Iterator[dict[str, Any]]:
    return ({each: getattr(quote, each) for each in QUOTE_COLUMNS} for quote in brief.quotes)


def _sources(brief: Brief) -> Iterator[dict[str, Any]]:
    for source in brief.sources:
        yield {each: getattr(source, each) for each in SOURCE_COLUMNS} | {"copies": "; ".join(source.copies)}
