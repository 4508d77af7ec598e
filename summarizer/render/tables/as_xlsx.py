"""Both tables of a brief → one workbook: the only user of XlsxWriter, which needs no other library.

Every text is written as text: no formula, no link. What is in the file is the brief's alone: its dates are fixed, and
XlsxWriter dates the parts of the archive alike, so the same brief gives the same bytes.
"""

from datetime import UTC, datetime
from io import BytesIO
from typing import TYPE_CHECKING, Final

from summarizer_schemas import Brief
from summarizer_schemas.brief import FORMAT
from summarizer_schemas.tables import EVENT_COLUMNS, FIGURE_COLUMNS, Row, events_table, figures_table

if TYPE_CHECKING:
    from xlsxwriter import Workbook

_MADE: Final = datetime(1980, 1, 1, tzinfo=UTC).replace(tzinfo=None)
"""The day that archives begin at: a workbook must have one, and that of the run would differ from run to run."""
_WIDE: Final = frozenset({"summary", "event_summary", "situation", "quote"})
_WIDTHS: Final = (14, 48)
"""Of columns in characters: of ids and names, and of sentences."""
_MOST_CHARS: Final = 32_767
"""A cell of a workbook holds no more; a quote never comes near it, and what would is cut with a mark."""


def brief_to_xlsx(brief: Brief) -> bytes:
    """Return the workbook with the sheets `events` and `figures`."""
    from xlsxwriter import Workbook  # noqa: PLC0415  # only who wants a workbook waits for its library

    written = BytesIO()
    as_text = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    book = Workbook(written, {"in_memory": True, **as_text})
    book.set_properties({"title": brief.title[:255], "category": FORMAT, "created": _MADE})
    _write(book, "events", EVENT_COLUMNS, events_table(brief))
    _write(book, "figures", FIGURE_COLUMNS, figures_table(brief))
    book.close()
    return written.getvalue()


def _write(book: "Workbook", name: str, columns: tuple[str, ...], rows: list[Row]) -> None:
    sheet = book.add_worksheet(name)
    head = book.add_format({"bold": True})
    for place, column in enumerate(columns):
        sheet.set_column(place, place, _WIDTHS[column in _WIDE])
        sheet.write_string(0, place, column, head)
    for line, row in enumerate(rows, start=1):
        for place, column in enumerate(columns):
            cell = row[column]
            if isinstance(cell, bool):
                sheet.write_boolean(line, place, cell)
            elif isinstance(cell, str):
                sheet.write_string(line, place, _fitting(cell))
            elif cell is not None:
                sheet.write_number(line, place, cell)
    sheet.freeze_panes(1, 1)
    sheet.autofilter(0, 0, max(1, len(rows)), len(columns) - 1)


def _fitting(text: str) -> str:
    return text if len(text) <= _MOST_CHARS else text[: _MOST_CHARS - 1] + "…"
