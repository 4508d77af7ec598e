"""The file of kept answers: SQLite in the user's cache folder, readable by its owner alone.

Every answer is on the disk before anyone uses it, so that a run that is killed has lost none; several processes may
read and write at once (write-ahead log, and patience while another one writes). Whatever goes wrong with the file, the
run goes on without it and says so: an answer that cannot be kept is still an answer.
"""

import json
import logging
import sqlite3
import time
from collections.abc import Callable
from contextlib import closing
from dataclasses import asdict, dataclass
from pathlib import Path
from types import TracebackType
from typing import Final, Self, TypeVar

from summarizer.errors import InputError
from summarizer.kept.private import open_private
from summarizer.model import Usage

FILE: Final = "answers-1.sqlite"
"""The number is that of the table's form: another form, another file."""

_FORM: Final = """
CREATE TABLE IF NOT EXISTS answers (
    key BLOB PRIMARY KEY, model TEXT NOT NULL, answer TEXT NOT NULL, usage TEXT NOT NULL, kept_at INTEGER NOT NULL
) WITHOUT ROWID;
"""
_log = logging.getLogger(__name__)
T = TypeVar("T")


@dataclass(frozen=True)
class Kept:
    """An answer as it is kept: the object as JSON, and what it used when it was paid for."""

    answer: str
    usage: Usage


@dataclass(frozen=True)
class Contents:
    """What a store holds: answers by model, bytes on the disk, and when the oldest and the newest came (Unix time)."""

    answers: dict[str, int]
    size: int
    oldest: int
    newest: int


class Store:
    """The answers kept in a folder; use it as a context manager.

    Args:
        folder: where the file lies; made, with the file, when the store is opened.
    """

    def __init__(self, folder: Path) -> None:
        self.file = folder / FILE
        self._connection: sqlite3.Connection | None = None

    def __enter__(self) -> Self:
        self._connection = self._or_without(lambda: _opened(self.file))
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self._close()

    @property
    def is_open(self) -> bool:
        """Claim that answers are kept: nothing has gone wrong with the file so far."""
        return self._connection is not None

    def get(self, key: bytes) -> Kept | None:
        """Return what is kept under `key`."""
        connection = self._connection
        if not connection:
            return None
        query = "SELECT answer, usage FROM answers WHERE key = ?"
        row = self._or_without(lambda: connection.execute(query, (key,)).fetchone())
        try:
            return Kept(row[0], Usage(**json.loads(row[1]))) if row else None
        except (TypeError, ValueError):  # not as we wrote it: as good as nothing
            return None

    def put(self, key: bytes, model: str, kept: Kept) -> None:
        """Keep an answer; when this returns, it is on the disk."""
        connection = self._connection
        if connection:
            row = (key, model, kept.answer, json.dumps(asdict(kept.usage)), int(time.time()))
            self._or_without(lambda: connection.execute("INSERT OR REPLACE INTO answers VALUES (?, ?, ?, ?, ?)", row))

    def _close(self) -> None:
        if self._connection:
            self._connection.close()
        self._connection = None

    def _or_without(self, do: Callable[[], T]) -> T | None:
        """Do something with the file; if that fails, say so once, and go on without it."""
        try:
            return do()
        except (sqlite3.Error, OSError) as error:
            self._close()
            _log.warning("%s; this run goes on without kept answers", _trouble(self.file, error))
            return None


def contents(folder: Path) -> Contents | None:
    """Return what is kept in `folder`; None if nothing ever was.

    Raises:
        InputError: the file cannot be read.
    """
    file = folder / FILE
    if not file.exists():
        return None
    try:
        with closing(_opened(file)) as connection:
            counts = dict(connection.execute("SELECT model, count(*) FROM answers GROUP BY model ORDER BY model"))
            oldest, newest = connection.execute("SELECT min(kept_at), max(kept_at) FROM answers").fetchone()
    except (sqlite3.Error, OSError) as error:
        raise InputError(_trouble(file, error)) from error
    return Contents(counts, sum(each.stat().st_size for each in _files(file)), oldest or 0, newest or 0)


def clear(folder: Path) -> None:
    """Delete all answers kept in `folder`; a damaged file goes as a whole.

    Raises:
        InputError: the file cannot be changed.
    """
    file = folder / FILE
    if not file.exists():
        return
    try:
        # Other processes may have the file open, so it is emptied, not removed: SQLite would mix up old and new.
        with closing(_opened(file)) as connection:
            connection.execute("DELETE FROM answers")
            connection.execute("VACUUM")
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    except sqlite3.OperationalError as error:
        raise InputError(_trouble(file, error)) from error
    except sqlite3.DatabaseError:
        for each in _files(file):
            each.unlink()
    except OSError as error:
        raise InputError(_trouble(file, error)) from error


def _opened(file: Path) -> sqlite3.Connection:
    return open_private(file, _FORM)


def _files(file: Path) -> list[Path]:
    return [each for each in (file, *(file.with_name(file.name + end) for end in ("-wal", "-shm"))) if each.exists()]


def _trouble(file: Path, error: Exception) -> str:
    is_damaged = isinstance(error, sqlite3.DatabaseError) and not isinstance(error, sqlite3.OperationalError)
    advice = "`summarize cache clear` makes it anew" if is_damaged else "free the place, or use --no-cache"
    return f"{file}: the kept answers cannot be used ({error}); {advice}"
