"""A brief in, one of its tables out as Parquet, for DuckDB and data frames: events, figures, quotes and sources.

Events and figures have the rows and columns of the CSV tables; quotes and sources are those of `brief.json`. Numbers
are numbers and truth values are such; a text stands as it is, since no program runs what a Parquet file holds.
"""

from collections.abc import Iterator, Sequence
from io import BytesIO
from typing import Any, Final, Literal

from summarizer.errors import InputError
from summarizer.extras import how_to_install, is_installed
from summarizer_schemas import Brief
from summarizer_schemas.tables import EVENT_COLUMNS, FIGURE_COLUMNS, events_table, figures_table

ParquetTable = Literal["events", "figures", "quotes", "sources"]
QUOTE_COLUMNS: Final = (
    "id", "source", "exact", "start", "end", "prefix", "suffix", "context_start", "context_end", "page", "planted",
)  # fmt: skip
SOURCE_COLUMNS: Final = (
    "id", "key", "file", "copies", "sha256", "text_sha256", "chars", "words", "headline", "publisher", "published",
    "published_basis", "language", "gist", "rating", "is_party",
)  # fmt: skip
PARQUET_COLUMNS: Final[dict[ParquetTable, tuple[str, ...]]] = {
    "events": EVENT_COLUMNS, "figures": FIGURE_COLUMNS, "quotes": QUOTE_COLUMNS, "sources": SOURCE_COLUMNS,
}  # fmt: skip
_WHOLE: Final = frozenset({"start", "end", "page", "context_start", "context_end", "chars", "words"})
_NUMBERS: Final = frozenset({"low", "high"})
_CLAIMS: Final = frozenset({"planted", "is_party", "stands", "is_superseded"})
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

    columns, rows = PARQUET_COLUMNS[table], _rows(brief, table)
    numbers = {"origins"} if table == "events" else set()
    schema = pa.schema([(each, _kind(pa, each, numbers)) for each in columns])
    written = BytesIO()
    with parquet.ParquetWriter(written, schema, compression="zstd") as writer:
        for start in range(0, len(rows), _ROWS_AT_ONCE):
            group = rows[start : start + _ROWS_AT_ONCE]
            cells = {each: [row[each] for row in group] for each in columns}
            writer.write_table(pa.Table.from_pydict(cells, schema=schema))
    return written.getvalue()


def _kind(pa: Any, column: str, numbers: set[str]) -> Any:
    if column in _CLAIMS:
        return pa.bool_()
    if column in _NUMBERS:
        return pa.float64()
    return pa.int64() if column in _WHOLE or column in numbers else pa.string()


def _rows(brief: Brief, table: ParquetTable) -> Sequence[dict[str, Any]]:
    if table == "events":
        return events_table(brief)
    if table == "figures":
        return figures_table(brief)
    return [*(_quotes(brief) if table == "quotes" else _sources(brief))]


def _quotes(brief: Brief) -> Iterator[dict[str, Any]]:
    return ({each: getattr(quote, each) for each in QUOTE_COLUMNS} for quote in brief.quotes)


def _sources(brief: Brief) -> Iterator[dict[str, Any]]:
    for source in brief.sources:
        yield {each: getattr(source, each) for each in SOURCE_COLUMNS} | {"copies": "; ".join(source.copies)}
