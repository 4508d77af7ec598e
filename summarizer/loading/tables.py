"""Tables of articles → one article a row: CSV (RFC 4180) and JSON Lines.

Which column holds what is decided in `columns`, once a file; what was guessed is said. A row that cannot be used is a
bad part, and does not spoil the others.
"""

import csv
import json
from collections.abc import Iterator, Mapping
from io import StringIO
from typing import Any, Final

from summarizer.loading.columns import choose_columns, told
from summarizer.loading.metadata import describe
from summarizer.loading.parts import Part, Rules, UnusableError
from summarizer.loading.plain import decode

_DIVIDERS: Final = ",;\t|"


def read_csv(data: bytes, rules: Rules) -> Iterator[Part]:
    """Give each row of a CSV file, the first being the columns' names; `#1` is the first row below them.

    The fields are divided by whichever of comma, semicolon, tab and bar stands most often in the first row.
    """
    lines = StringIO(decode(data), newline="")
    divider = max(_DIVIDERS, key=lines.readline().count)
    lines.seek(0)
    try:
        rows = list(csv.DictReader(lines, delimiter=divider, strict=True))
    except csv.Error as error:
        raise UnusableError(f"no CSV that can be read ({error}): save the table again") from error
    yield from _articles(dict(enumerate(rows, start=1)), rules)


def read_json_lines(data: bytes, rules: Rules) -> Iterator[Part]:
    """Give the object on each line; `#3` is the one on the third line, and empty lines are passed over."""
    rows: dict[int, Mapping[str, object]] = {}
    for number, line in enumerate(decode(data).split("\n"), start=1):
        if line.strip():
            rows[number] = _object(line)
    yield from _articles(rows, rules)


def _object(line: str) -> Mapping[str, object]:
    """Read one line; what is no object is a row without columns."""
    try:
        found = json.loads(line)
    except (ValueError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}


def _articles(rows: Mapping[int, Mapping[str, object]], rules: Rules) -> Iterator[Part]:
    there = dict.fromkeys(column for row in rows.values() for column in row if column)
    if not there:
        raise UnusableError("holds no row with columns: save it as CSV with a first row of names, or as JSON Lines")
    columns = choose_columns(there, rules.columns)
    note = "" if columns == rules.columns else told(columns)
    for number, row in rows.items():
        text = row.get(columns["text"])
        if not row:
            yield Part(None, f"#{number}", "no JSON object: mend this line")
        elif not isinstance(text, str):
            yield Part(None, f"#{number}", f"has no text in {columns['text']!r}: fill it, or say --column text=NAME")
        else:
            said: dict[str, Any] = {held: row.get(column) for held, column in columns.items() if held != "text"}
            yield Part(text, f"#{number}", metadata=describe(**said), note=note)
