"""A table of a brief → CSV (RFC 4180) that Excel, LibreOffice and programs read alike.

A byte order mark tells Excel that it is UTF-8; other programs pass over it. Articles are anybody's, and a spreadsheet
runs a cell that begins like a formula: before such text stands an apostrophe, as OWASP advises ("CSV injection").
Numbers are written as numbers, whatever their sign.
"""

import csv
from collections.abc import Mapping
from io import StringIO
from typing import Final, Literal

from summarizer_schemas import Brief
from summarizer_schemas.tables import EVENT_COLUMNS, FIGURE_COLUMNS, Cell, events_table, figures_table

Table = Literal["events", "figures"]
CSV_COLUMNS: Final[Mapping[Table, tuple[str, ...]]] = {"events": EVENT_COLUMNS, "figures": FIGURE_COLUMNS}
_FORMULA: Final = tuple("=+-@\t\r\n＝＋－＠")
"""How a cell begins that some spreadsheet takes for a formula; the wide signs are those of East Asian keyboards."""


def brief_to_csv(brief: Brief, table: Table) -> bytes:
    """Return one table of a brief as CSV; the same brief gives the same bytes."""
    rows = events_table(brief) if table == "events" else figures_table(brief)
    written = StringIO(newline="")
    writer = csv.DictWriter(written, CSV_COLUMNS[table], lineterminator="\r\n")
    writer.writeheader()
    writer.writerows({name: _harmless(cell) for name, cell in row.items()} for row in rows)
    return written.getvalue().encode("utf-8-sig")


def _harmless(cell: Cell) -> Cell:
    """Return a cell that no spreadsheet runs; spaces before a formula do not stop all of them."""
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, str) and (cell.startswith(_FORMULA) or cell.lstrip().startswith(_FORMULA)):
        return f"'{cell}"
    return cell
