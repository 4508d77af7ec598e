"""Which column of a table holds what: as the user says, or as the columns' names say beyond doubt."""

from collections.abc import Collection, Mapping
from typing import Final

from summarizer.errors import InputError
from summarizer.loading.parts import UnusableError

_NAMES: Final[Mapping[str, tuple[str, ...]]] = {
    "text": ("text", "body", "content", "article", "full_text", "fulltext", "maintext", "article_text"),
    "headline": ("headline", "title"),
    "publisher": ("publisher", "source", "outlet", "site", "sitename", "site_name", "media_name", "newspaper"),
    "published": ("published", "date", "published_at", "publishedat", "publish_date", "date_publish", "published_date",
                  "publication_date", "pub_date", "pubdate"),
    "byline": ("byline", "author", "authors"),
}  # fmt: skip
"""What a column can hold, each with the names that say so; case does not matter."""


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
        UnusableError: no column holds the text, or several may.
    """
    missing = [column for column in asked.values() if column not in there]
    if missing:
        raise UnusableError(f"has no column {missing[0]!r}, but {_listed(there)}: mend --column")
    chosen = dict(asked)
    for held, names in _NAMES.items():
        fitting = [column for column in there if column.strip().lower() in names and column not in asked.values()]
        if held in asked or (len(fitting) != 1 and held != "text"):
            continue
        if len(fitting) != 1:
            which = f"several columns may hold the text ({_listed(fitting)})"
            none = f"no column is named as one that holds the text ({_listed(there)})"
            raise UnusableError(f"{which if fitting else none}: say --column text=NAME")
        chosen[held] = fitting[0]
    return chosen


def told(chosen: Mapping[str, str]) -> str:
    """Say which columns were chosen, in the words of the option."""
    return f"read with --column {','.join(f'{held}={column}' for held, column in sorted(chosen.items()))}"


def _listed(columns: Collection[str]) -> str:
    return ", ".join(repr(column) for column in columns)
