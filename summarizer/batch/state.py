"""What is under way and what has come: a file beside the cached answers, that survives whatever ends a run.

A request is noted before its batch is made. An answer is written together with the note that its batch is over, or
neither is. Answers stay until the question that they are for is answered for good (see `post`); from then on they are
in the cache. Neither articles nor prompts stand here: a request is its hash and what it is about.
"""

import asyncio
import sqlite3
import time
from collections.abc import AsyncIterator, Iterable, Mapping
from contextlib import asynccontextmanager, closing
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Self

from summarizer.batch.lines import Answered, BatchLine
from summarizer.errors import InputError
from summarizer.llm.cache import open_private
from summarizer.llm.calls import Sleep
from summarizer.paths import BATCHES

_LOCK: Final = "batches.lock"
_FORM: Final = """
CREATE TABLE IF NOT EXISTS batches (
    number INTEGER PRIMARY KEY, model TEXT NOT NULL, base_url TEXT NOT NULL, mark TEXT NOT NULL,
    file_id TEXT, batch_id TEXT, sent_at INTEGER NOT NULL
);
CREATE TABLE IF NOT EXISTS requests (
    custom_id TEXT PRIMARY KEY, about TEXT NOT NULL, nth INTEGER NOT NULL, batch INTEGER, tries INTEGER NOT NULL,
    why TEXT NOT NULL
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS requests_by_batch ON requests (batch);
CREATE TABLE IF NOT EXISTS answers (
    custom_id TEXT NOT NULL, nth INTEGER NOT NULL, status INTEGER NOT NULL, body TEXT NOT NULL,
    PRIMARY KEY (custom_id, nth)
) WITHOUT ROWID;
"""
_LOOK_AGAIN_S: Final = 1.0
_PATIENCE: Final = 600
"""Looks: the largest file takes minutes to send over a slow line, and another run waits for as long."""


@dataclass(frozen=True)
class SentBatch:
    """One batch that is under way, or was about to be made when its run ended (without `batch_id`)."""

    number: int
    model: str
    base_url: str
    mark: str
    file_id: str | None
    batch_id: str | None
    sent_at: int
    requests: int


@dataclass(frozen=True)
class BatchStanding:
    """How a request stands: which of its answers is wanted, in which batch it is, how often it was sent, and why again.

    An answer that the client can make nothing of is asked for once more, so a request may have several, in order.
    """

    about: str
    nth: int
    batch: int | None
    tries: int
    why: str


class State:
    """The state of all batches sent by this user; use it as a context manager.

    Args:
        folder: where the cached answers lie.

    Raises:
        InputError: on entering, or whenever the file cannot be used: nothing may be sent that is not noted.
    """

    def __init__(self, folder: Path) -> None:
        self.file = folder / BATCHES
        self._open: sqlite3.Connection | None = None

    def __enter__(self) -> Self:
        try:
            self._open = open_private(self.file, _FORM)
        except (sqlite3.Error, OSError) as error:
            raise InputError(_trouble(self.file, error)) from error
        return self

    def __exit__(self, *exception: object) -> None:
        if self._open:
            self._open.close()
        self._open = None

    @property
    def is_empty(self) -> bool:
        """Claim that no answer has come and that none is awaited."""
        found = self._rows("SELECT EXISTS (SELECT 1 FROM answers) OR EXISTS (SELECT 1 FROM requests)")
        return not found[0][0]

    def answer(self, custom_id: str, nth: int) -> Answered | None:
        """Return the `nth` answer to a request, if it has come."""
        found = self._rows("SELECT status, body FROM answers WHERE custom_id = ? AND nth = ?", custom_id, nth)
        return Answered(*found[0]) if found else None

    def standing(self, custom_id: str) -> BatchStanding | None:
        """Return how a request stands; None if it was never sent."""
        found = self._rows("SELECT about, nth, batch, tries, why FROM requests WHERE custom_id = ?", custom_id)
        return BatchStanding(*found[0]) if found else None

    def open_batches(self) -> list[SentBatch]:
        """Return the batches that are not over, as far as is known here, the oldest first."""
        columns = "number, model, base_url, mark, file_id, batch_id, sent_at"
        counted = "(SELECT count(*) FROM requests WHERE batch = number)"
        return [SentBatch(*row) for row in self._rows(f"SELECT {columns}, {counted} FROM batches ORDER BY number")]  # noqa: S608

    def requests_of(self, number: int) -> dict[str, str]:
        """Return what the requests of a batch are about, by their custom_id."""
        return dict(self._rows("SELECT custom_id, about FROM requests WHERE batch = ? ORDER BY about", number))

    def waiting(self) -> dict[str, str]:
        """Return what is about requests that were sent or written, are in no batch now, and have no answer."""
        return dict(
            self._rows(
                "SELECT custom_id, about FROM requests WHERE batch IS NULL AND NOT EXISTS (SELECT 1 FROM answers "
                "WHERE answers.custom_id = requests.custom_id AND answers.nth = requests.nth) ORDER BY about"
            )
        )

    def count_answers(self) -> int:
        """Return how many answers have come and are not used yet."""
        return int(self._rows("SELECT count(*) FROM answers")[0][0])

    def begin(self, model: str, base_url: str, mark: str, lines: Mapping[BatchLine, int]) -> int:
        """Note a batch that is about to be made of these lines, each with which of its answers is wanted."""
        with self._whole() as connection:
            number = connection.execute(
                "INSERT INTO batches (model, base_url, mark, sent_at) VALUES (?, ?, ?, ?)",
                (model, base_url, mark, int(time.time())),
            ).lastrowid
            self._note(connection, lines, number)
        assert number is not None
        return number

    def note_written(self, lines: Mapping[BatchLine, int]) -> None:
        """Note requests that were written to a file, so that answers to them are known for such."""
        with self._whole() as connection:
            self._note(connection, lines, None)

    def name_file(self, number: int, file_id: str) -> None:
        """Note that the batch's file was left with the endpoint."""
        self._change("UPDATE batches SET file_id = ? WHERE number = ?", file_id, number)

    def name_batch(self, number: int, batch_id: str) -> None:
        """Note that the batch was made."""
        self._change("UPDATE batches SET batch_id = ? WHERE number = ?", batch_id, number)

    def take_back(self, number: int) -> None:
        """Note that a batch was never made: its requests count as not sent."""
        with self._whole() as connection:
            connection.execute("DELETE FROM requests WHERE batch = ? AND tries <= 1", (number,))
            connection.execute("UPDATE requests SET batch = NULL, tries = tries - 1 WHERE batch = ?", (number,))
            connection.execute("DELETE FROM batches WHERE number = ?", (number,))

    def end(self, number: int, answers: Mapping[str, Answered], why: Mapping[str, str]) -> None:
        """Keep the answers of a batch that is over, and why its other requests have none, all at once."""
        with self._whole() as connection:
            connection.executemany(
                "INSERT OR IGNORE INTO answers SELECT custom_id, nth, ?, ? FROM requests "
                "WHERE custom_id = ? AND batch = ?",
                [(each.status, each.body, custom_id, number) for custom_id, each in answers.items()],
            )
            connection.executemany(
                "UPDATE requests SET why = ? WHERE custom_id = ? AND batch = ?",
                [(reason, custom_id, number) for custom_id, reason in why.items()],
            )
            connection.execute("UPDATE requests SET batch = NULL WHERE batch = ?", (number,))
            connection.execute("DELETE FROM batches WHERE number = ?", (number,))

    def keep_read(self, answers: Mapping[str, Answered]) -> int:
        """Keep answers that were read from a file, and return how many of them were wanted and not there yet."""
        with self._whole() as connection:
            return sum(
                connection.execute(
                    "INSERT OR IGNORE INTO answers SELECT custom_id, nth, ?, ? FROM requests WHERE custom_id = ?",
                    (each.status, each.body, custom_id),
                ).rowcount
                for custom_id, each in answers.items()
            )

    def forget(self, custom_ids: Iterable[str]) -> None:
        """Forget requests and their answers: they are used."""
        gone = [(each,) for each in custom_ids]
        if gone:
            with self._whole() as connection:
                connection.executemany("DELETE FROM answers WHERE custom_id = ?", gone)
                connection.executemany("DELETE FROM requests WHERE custom_id = ? AND batch IS NULL", gone)

    def clear(self) -> int:
        """Forget all answers, and all requests that are not under way; return how many batches are."""
        with self._whole() as connection:
            connection.execute("DELETE FROM answers")
            connection.execute("DELETE FROM requests WHERE batch IS NULL")
        return len(self.open_batches())

    @asynccontextmanager
    async def alone(self, sleep: Sleep = asyncio.sleep) -> AsyncIterator[None]:
        """Keep other runs from sending meanwhile: what two of them ask for is sent once.

        The lock is one of SQLite's on a file of its own, so whatever ends this process gives it back.
        """
        with closing(sqlite3.connect(self.file.with_name(_LOCK), timeout=0, isolation_level=None)) as lock:
            for _ in range(_PATIENCE):
                try:
                    lock.execute("BEGIN EXCLUSIVE")
                except sqlite3.OperationalError:
                    await sleep(_LOOK_AGAIN_S)
                else:
                    break
            else:
                raise InputError(f"{self.file}: another run is sending batches; wait until it has, and run this again")
            yield

    def _note(self, connection: sqlite3.Connection, lines: Mapping[BatchLine, int], number: int | None) -> None:
        connection.executemany(
            "INSERT INTO requests VALUES (?, ?, ?, ?, ?, '') ON CONFLICT (custom_id) DO UPDATE SET "
            "about = excluded.about, nth = excluded.nth, batch = excluded.batch, tries = excluded.tries + "
            "CASE WHEN nth = excluded.nth THEN tries ELSE 0 END",
            [(each.custom_id, each.about, nth, number, number is not None) for each, nth in lines.items()],
        )

    def _whole(self) -> "_Transaction":
        return _Transaction(self._connection, self.file)

    @property
    def _connection(self) -> sqlite3.Connection:
        if not self._open:
            raise InputError(f"{self.file}: is not open")
        return self._open

    def _rows(self, query: str, *values: object) -> list[Any]:
        try:
            return self._connection.execute(query, values).fetchall()
        except sqlite3.Error as error:
            raise InputError(_trouble(self.file, error)) from error

    def _change(self, statement: str, *values: object) -> None:
        with self._whole() as connection:
            connection.execute(statement, values)


class _Transaction:
    """All that is done within it is on the disk when it ends, or nothing is."""

    def __init__(self, connection: sqlite3.Connection, file: Path) -> None:
        self._connection = connection
        self._file = file

    def __enter__(self) -> sqlite3.Connection:
        try:
            self._connection.execute("BEGIN IMMEDIATE")
        except sqlite3.Error as error:
            raise InputError(_trouble(self._file, error)) from error
        return self._connection

    def __exit__(self, kind: object, error: BaseException | None, traceback: object) -> None:
        try:
            self._connection.execute("ROLLBACK" if error else "COMMIT")
        except sqlite3.Error as trouble:
            raise InputError(_trouble(self._file, trouble)) from trouble
        if isinstance(error, sqlite3.Error):
            raise InputError(_trouble(self._file, error)) from error


def _trouble(file: Path, error: Exception) -> str:
    return f"{file}: the state of batches cannot be used ({error}); free the place, or move the file away"
