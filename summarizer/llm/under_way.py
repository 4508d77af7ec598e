"""Which questions are under way: runs that share a cache ask each question once, and the others wait for its answer.

A run claims a question before it sends it, by the key under which the answer will be kept, and gives it up when the
answer is kept or is not to be had. A claim holds as long as its run renews it: what a run that was killed has claimed
is free as soon as another on the same machine finds it gone, elsewhere after `_HOLDS_S`. Claims are in SQLite beside
the answers, and lost without harm: whatever goes wrong with them, the run asks as if it were alone.
"""

import asyncio
import logging
import os
import platform
import sqlite3
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Final, Self
from uuid import uuid4

_HOLDS_S: Final = 60
"""Renewed three times as often; the gate may keep a run from it for some seconds."""
_LOOK_AGAIN_S: Final = 0.5
FILE: Final = "claims-1.sqlite"
TABLES: Final = """
CREATE TABLE IF NOT EXISTS claims (key BLOB PRIMARY KEY, owner TEXT NOT NULL, until REAL NOT NULL) WITHOUT ROWID;
"""
_TAKE: Final = """
INSERT INTO claims VALUES (:key, :owner, :until)
ON CONFLICT (key) DO UPDATE SET owner = excluded.owner, until = excluded.until
WHERE claims.until < :now OR claims.owner = excluded.owner OR claims.owner = :gone
"""
_log = logging.getLogger(__name__)
Open = Callable[[Path, str], sqlite3.Connection]


class Claims:
    """The claims of one run; use it as a context manager.

    Args:
        folder: where the file lies.
        open_private: opens it.
        sleep: waits, but no longer than until the run is stopped.
        is_stopped: whether it is.
    """

    def __init__(
        self,
        folder: Path,
        open_private: Open,
        sleep: Callable[[float], Awaitable[None]],
        is_stopped: Callable[[], bool],
    ) -> None:
        self._file = folder / FILE
        self._open = open_private
        self._sleep = sleep
        self._is_stopped = is_stopped
        self._owner = f"{platform.node()}/{os.getpid()}/{uuid4().hex}"
        self._connection: sqlite3.Connection | None = None

    def __enter__(self) -> Self:
        try:
            self._connection = self._open(self._file, TABLES)
            self._connection.execute("PRAGMA synchronous = OFF")  # a claim that the disk never saw is only lost
        except (sqlite3.Error, OSError) as error:
            self._give_up(error)
        return self

    def __exit__(self, *exception: object) -> None:
        self._do("DELETE FROM claims WHERE owner = ?", (self._owner,))
        if self._connection:
            self._connection.close()
        self._connection = None

    @asynccontextmanager
    async def asking(self, key: bytes, is_answered: Callable[[], bool]) -> AsyncIterator[None]:
        """Wait until nobody else asks this question, and keep others from asking it meanwhile.

        Args:
            key: of the question.
            is_answered: whether the answer is kept by now; then there is nothing to wait for.
        """
        while not self._take(key) and not is_answered() and not self._is_stopped():
            await self._sleep(_LOOK_AGAIN_S)
        renewing = asyncio.create_task(self._renew(key))
        try:
            yield
        finally:
            renewing.cancel()
            self._do("DELETE FROM claims WHERE key = ? AND owner = ?", (key, self._owner))

    async def _renew(self, key: bytes) -> None:
        while True:
            await asyncio.sleep(_HOLDS_S / 3)
            self._take(key)

    def _take(self, key: bytes) -> bool:
        """Claim a question; whether it is ours now. Where there is no file, every question is."""
        now = time.time()
        asked = {"key": key, "owner": self._owner, "now": now, "until": now + _HOLDS_S, "gone": self._gone(key)}
        done = self._do(_TAKE, asked)
        return done is None or done.rowcount > 0

    def _gone(self, key: bytes) -> str:
        """Return who has claimed a question and is no more; '' if nobody has, or may still be there."""
        done = self._do("SELECT owner FROM claims WHERE key = ?", (key,))
        row = done.fetchone() if done else None
        if row is None or row[0] == self._owner:
            return ""
        node, pid, _ = row[0].rsplit("/", 2)
        return "" if node != platform.node() or _is_alive(int(pid)) else str(row[0])

    def _do(self, statement: str, values: dict[str, object] | tuple[object, ...]) -> sqlite3.Cursor | None:
        if self._connection is None:
            return None
        try:
            return self._connection.execute(statement, values)
        except sqlite3.Error as error:
            self._give_up(error)
            return None

    def _give_up(self, error: Exception) -> None:
        """Go on as if alone."""
        _log.info("%s: what other runs ask just now is not known (%s)", self._file, error)
        if self._connection:
            self._connection.close()
        self._connection = None


def _is_alive(pid: int) -> bool:
    """Tell whether there may be a process of this number; only POSIX lets one ask without harm."""
    if os.name != "posix":
        return True
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except PermissionError:
        return True
    return True
