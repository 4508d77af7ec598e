"""Tables of articles → one article a row: CSV (RFC 4180) and JSON Lines.

Which column holds what is decided in `columns`, once a file; what was guessed is said. A row that cannot be used is a
bad part, and does not spoil the others.
"""

import csv
import json
from collections.abc import Iterator, Mapping, Sequence
from io import StringIO
from typing import Any, Final

from summarizer.loading.columns import choose_columns, told
from summarizer.loading.metadata import describe
from summarizer.loading.ours import require_foreign_text
from summarizer.loading.parts import Part, Rules, UnusableError
from summarizer.loading.plain import decode

_DIVIDERS: Final = ",;\t|"
Row = Mapping[str, object] | UnusableError
"""What stands in a row by column, or why it is none."""


def read_csv(data: bytes, rules: Rules) -> Iterator[Part]:
    """Give each row of a CSV file, the first being the columns' names; `#1` is the first row below them.

    The fields are divided by whichever of comma, semicolon, tab and bar stands most often in the first row.
    """
    require_foreign_text(data)
    lines = list(StringIO(decode(data), newline=""))
    divider = max(_DIVIDERS, key=lines[0].count) if lines else ","
    records = _records(lines, divider)
    names = next(records, [])
    if isinstance(names, UnusableError):
        raise names
    rows: dict[int, Row] = {}
    for number, record in enumerate(records, start=1):
        if isinstance(record, UnusableError):
            rows[number] = record
        elif len(record) == len(names):
            rows[number] = dict(zip(names, record, strict=True))
        else:
            rows[number] = UnusableError(
                f"has {len(record)} fields, and the first row {len(names)}: set quotation marks around a field that "
                f"holds {divider!r}, or add what is missing"
            )
    broken = [str(row) for row in rows.values() if isinstance(row, UnusableError)]
    if broken and len(broken) == len(rows):
        raise UnusableError(f"no CSV that can be read (its first row {broken[0]}): save the table again")
    yield from _articles(rows, rules)


def _records(lines: Sequence[str], divider: str) -> Iterator[list[str] | UnusableError]:
    """Yield the fields of each row, empty rows left out; a bad quotation mark costs the line that it stands in alone.

    It may open a field that ends nowhere, or only in another row: reading goes on with the next line after it.
    """
    at = 0
    while at < len(lines):
        reader = csv.reader((lines[n] for n in range(at, len(lines))), delimiter=divider, strict=True)
        begun = at
        try:
            for record in reader:
                begun = at + reader.line_num
                if record:
                    yield record
        except csv.Error as error:
            yield UnusableError(f"is no row of CSV ({error}): mend its quotation marks")
            at = begun + 1
        else:
            return


def read_json_lines(data: bytes, rules: Rules) -> Iterator[Part]:
    """Give the object on each line; `#3` is the one on the third line, and empty lines are passed over."""
    rows: dict[int, Row] = {}
    for number, line in enumerate(decode(data).split("\n"), start=1):
        if line.strip():
            rows[number] = _object(line)
    yield from _articles(rows, rules)


def _object(line: str) -> Row:
    """Read one line."""
    try:
        found = json.loads(line)
    except (ValueError, RecursionError):
        found = None
    return found if isinstance(found, dict) and found else UnusableError("no JSON object: mend this line")


def _articles(rows: Mapping[int, Row], rules: Rules) -> Iterator[Part]:
    usable = {number: row for number, row in rows.items() if not isinstance(row, UnusableError)}
    there = dict.fromkeys(column for row in usable.values() for column in row if column)
    if not there:
        raise UnusableError("holds no row with columns: save it as CSV with a first row of names, or as JSON Lines")
    columns = choose_columns(there, rules.columns)
    note = "" if columns == rules.columns else told(columns)
    for number, row in rows.items():
        text = None if isinstance(row, UnusableError) else row.get(columns["text"])
        if isinstance(row, UnusableError):
            yield Part(None, f"#{number}", str(row))
        elif not isinstance(text, str):
            yield Part(None, f"#{number}", f"has no text in {columns['text']!r}: fill it, or say --column text=NAME")
        else:
            said: dict[str, Any] = {held: row.get(column) for held, column in columns.items() if held != "text"}
            yield Part(text, f"#{number}", metadata=describe(**said), note=note)
