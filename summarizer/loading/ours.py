"""What this program wrote itself, and is no article: briefs of every format, and the files that tell it what to do.

Read as an article, a brief would be one more source for all that it says. Every format carries a mark: the name of the
brief's format, where readers do not see it; a table has its own columns. Names alone tell nothing but for the program's
own settings, which nobody writes articles into.
"""

import re
import zipfile
from contextlib import suppress
from pathlib import Path
from typing import Final

from summarizer.loading.parts import OWN_BRIEF, OwnFileError
from summarizer_schemas.brief import FORMAT
from summarizer_schemas.tables import EVENT_COLUMNS, FIGURE_COLUMNS

_SETTINGS: Final = frozenset({"summarize.toml", "decisions.toml"})
OWN_SETTINGS: Final = "what this program is told by its user, no article"
_MARKED: Final = f"[//]: # ({FORMAT})".encode()
"""The last line of a brief in Markdown, which no reader of Markdown shows."""
_OBJECT: Final = re.compile(rb'\A(?:\xef\xbb\xbf)?\s*\{\s*"format":\s*"situation-brief/')
_HEADS: Final = tuple(",".join(columns).encode() for columns in (EVENT_COLUMNS, FIGURE_COLUMNS))
_ENDS: Final = 2_048
"""Bytes: the mark stands within the first or the last of so many."""


def require_foreign_text(data: bytes) -> None:
    """Refuse a text, or a table, that this program wrote.

    Raises:
        OwnFileError: it did.
    """
    head = data[:_ENDS].removeprefix(b"\xef\xbb\xbf")
    if _MARKED in data[-_ENDS:] or head.startswith(_HEADS) or _OBJECT.match(head):
        raise OwnFileError(OWN_BRIEF)


def require_foreign(path: Path) -> None:
    """Refuse a file that this program wrote, of those that no reader of articles would read.

    Raises:
        OwnFileError: it did, or it is told by it what to do.
    """
    if path.name in _SETTINGS:
        raise OwnFileError(OWN_SETTINGS)
    with suppress(OSError):
        if path.suffix.lower() in {".json", ".geojson"} and path.is_file():
            with path.open("rb") as file:
                require_foreign_text(file.read(_ENDS))
        if path.suffix.lower() == ".xlsx" and path.is_file():
            _require_foreign_workbook(path)


def _require_foreign_workbook(path: Path) -> None:
    with suppress(zipfile.BadZipFile, KeyError), zipfile.ZipFile(path) as parts:
        part = parts.getinfo("docProps/core.xml")
        if part.file_size <= _ENDS and FORMAT.encode() in parts.read(part):
            raise OwnFileError(OWN_BRIEF)
