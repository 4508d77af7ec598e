"""A table (CSV by RFC 4180, or JSON Lines) in, an article a row out.

Which column holds what is decided once a file (`choose_columns`): as the user says, or as the columns' names say beyond
doubt. What was guessed is said. A row that cannot be used is a bad part, and does not spoil the others.
"""

import csv
import json
from collections.abc import Collection, Iterator, Mapping, Sequence
from io import StringIO
from typing import Any, Final

from summarizer.errors import InputError
from summarizer.loading.metadata import FilePart, Rules, UnusableFileError, describe
from summarizer.loading.text import decode, require_foreign_text

_NAMES: Final[Mapping[str, tuple[str, ...]]] = {
    "text": ("text", "body", "content", "article", "full_text", "fulltext", "maintext", "article_text",
             "texto", "cuerpo", "contenido", "texte", "contenu", "inhalt", "testo", "tekst", "conteúdo", "metin",
             "نص", "النص", "текст"),
    "headline": ("headline", "title", "titular", "título", "titulo", "titre", "titel", "titolo", "kop", "manchete",
                 "başlık", "العنوان", "عنوان", "заголовок"),
    "publisher": ("publisher", "source", "outlet", "site", "sitename", "site_name", "media_name", "newspaper",
                  "medio", "fuente", "média", "quelle", "medium", "zeitung", "testata", "fonte", "bron",
                  "kaynak", "المصدر", "источник", "джерело"),
    "published": ("published", "date", "published_at", "publishedat", "publish_date", "date_publish", "published_date",
                  "publication_date", "pub_date", "pubdate", "fecha", "datum", "data", "tarih", "التاريخ", "تاريخ",
                  "дата"),
    "byline": ("byline", "author", "authors", "autor", "autora", "auteur", "autore", "yazar", "الكاتب", "автор"),
}  # fmt: skip
"""What a column can hold, each with the names that say so, in the languages that articles are read in; case does not
matter."""


def read_columns(option: str) -> Mapping[str, str]:
    """Read `text=body,published=date`: what is held, and the column that holds it.

    Raises:
        InputError: it is not written like that, or names something that no column can hold.
    """
    columns = {}
    for pair in option.split(","):
        held, equals, column = (each.strip() for each in pair.partition("="))
        if not (equals and column and held in _NAMES) or held in columns:
            raise InputError(
                f"--column {option}: {pair!r} is not understood; write text=NAME, with further columns "
                f"({', '.join(_NAMES)}) after a comma, each once"
            )
        columns[held] = column
    return columns


def require_known(columns: Mapping[str, str]) -> None:
    """Refuse what no column can hold.

    Raises:
        InputError: so it is; the message lists what can be.
    """
    for held in columns:
        if held not in _NAMES:
            raise InputError(f"--column {held}: there is no such thing to hold; there are {', '.join(_NAMES)}")


def choose_columns(there: Collection[str], asked: Mapping[str, str]) -> Mapping[str, str]:
    """Return the column of each thing that a table holds, `text` at least.

    Args:
        there: the names of the table's columns.
        asked: what the user said; it goes before what the names say.

    Raises:
        UnusableFileError: no column holds the text, or several may.
    """
    missing = [column for column in asked.values() if column not in there]
    if missing:
        raise UnusableFileError(f"has no column {missing[0]!r}, but {_listed(there)}: mend --column")
    chosen = dict(asked)
    for held, names in _NAMES.items():
        fitting = [column for column in there if column.strip().lower() in names and column not in asked.values()]
        if held in asked or (len(fitting) != 1 and held != "text"):
            continue
        if len(fitting) != 1:
            which = f"several columns may hold the text ({_listed(fitting)})"
            none = f"no column is named as one that holds the text ({_listed(there)})"
            raise UnusableFileError(f"{which if fitting else none}: say --column text=NAME")
        chosen[held] = fitting[0]
    return chosen


def told(chosen: Mapping[str, str]) -> str:
    """Say which columns were chosen, in the words of the option."""
    return f"read with --column {','.join(f'{held}={column}' for held, column in sorted(chosen.items()))}"


def _listed(columns: Collection[str]) -> str:
    return ", ".join(repr(column) for column in columns)


_DIVIDERS: Final = ",;\t|"
Row = Mapping[str, object] | UnusableFileError
"""What stands in a row by column, or why it is none."""


def read_csv(data: bytes, rules: Rules) -> Iterator[FilePart]:
    """Give each row of a CSV file, the first being the columns' names; `#1` is the first row below them.

    The fields are divided by whichever of comma, semicolon, tab and bar stands most often in the first row.
    """
    require_foreign_text(data)
    lines = list(StringIO(decode(data), newline=""))
    divider = max(_DIVIDERS, key=lines[0].count) if lines else ","
    records = _records(lines, divider)
    names = next(records, [])
    if isinstance(names, UnusableFileError):
        raise names
    rows: dict[int, Row] = {}
    for number, record in enumerate(records, start=1):
        if isinstance(record, UnusableFileError):
            rows[number] = record
        elif len(record) == len(names):
            rows[number] = dict(zip(names, record, strict=True))
        else:
            rows[number] = UnusableFileError(
                f"has {len(record)} fields, and the first row {len(names)}: set quotation marks around a field that "
                f"holds {divider!r}, or add what is missing"
            )
    broken = [str(row) for row in rows.values() if isinstance(row, UnusableFileError)]
    if broken and len(broken) == len(rows):
        raise UnusableFileError(f"no CSV that can be read (its first row {broken[0]}): save the table again")
    yield from _articles(rows, rules)


def _records(lines: Sequence[str], divider: str) -> Iterator[list[str] | UnusableFileError]:
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
            yield UnusableFileError(f"is no row of CSV ({error}): mend its quotation marks")
            at = begun + 1
        else:
            return


def read_json_lines(data: bytes, rules: Rules) -> Iterator[FilePart]:
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
    return found if isinstance(found, dict) and found else UnusableFileError("no JSON object: mend this line")


def _articles(rows: Mapping[int, Row], rules: Rules) -> Iterator[FilePart]:
    usable = {number: row for number, row in rows.items() if not isinstance(row, UnusableFileError)}
    there = dict.fromkeys(column for row in usable.values() for column in row if column)
    if not there:
        raise UnusableFileError("holds no row with columns: save it as CSV with a first row of names, or as JSON Lines")
    columns = choose_columns(there, rules.columns)
    aside = [column for column in there if column not in columns.values()]
    rest = f"; not read: {_listed(aside)}" if aside else ""
    note = "" if columns == rules.columns else f"{told(columns)}{rest}"
    for number, row in rows.items():
        text = None if isinstance(row, UnusableFileError) else row.get(columns["text"])
        if isinstance(row, UnusableFileError):
            yield FilePart(None, f"#{number}", str(row))
        elif not isinstance(text, str):
            yield FilePart(
                None, f"#{number}", f"has no text in {columns['text']!r}: fill it, or say --column text=NAME"
            )
        else:
            said: dict[str, Any] = {held: row.get(column) for held, column in columns.items() if held != "text"}
            yield FilePart(text, f"#{number}", metadata=describe(**said), note=note)
