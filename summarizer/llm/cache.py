"""The cache of answers: an `Ask` in, one out that pays for no answer twice.

Two requests are the same if they are for the same schema, with the same messages, to the same model at the same
address; the name under which they are asked, and the file, do not count. The key is a hash, so the file holds no
article, no prompt and no address: only the answers, the models' names, and what the answers used; and of each report
what the gate found in it, under a key of the gate's own (see `summarizer.grounding.verdicts`); and of each translation
the words, under a key of the text and the languages, since a text comes back among other texts the day after.

The file is SQLite, in the user's cache folder, readable by its owner alone. An answer is on the disk before anyone uses
it, so that a run that is killed has lost none. Several processes may read and write at once (a write-ahead log, and
waiting while another one writes). Whatever goes wrong with the file, the run goes on without it and says so: an answer
that cannot be kept is still an answer.
"""

import json
import logging
import os
import sqlite3
import time
from collections.abc import Callable, Mapping, Sequence
from contextlib import closing
from dataclasses import asdict, dataclass, replace
from functools import cache
from hashlib import sha256
from pathlib import Path
from threading import RLock
from typing import Any, Final, Self, TypeVar

from pydantic import BaseModel, ValidationError

from summarizer.errors import InputError
from summarizer.llm.calls import TokenUsage
from summarizer.llm.client import Answer, Ask
from summarizer.llm.output_modes import Message, wire_schema
from summarizer.llm.providers import Endpoint
from summarizer.llm.under_way import Claims

__all__ = ["Cache", "CachedAnswer", "CachingModel", "Contents", "KeptWords", "clear", "contents", "open_private"]

_LONGEST_WAIT_S: Final = 30
"""For another run that writes into the file just now."""
_BETWEEN_TRIES_S: Final = 0.02
"""Whoever makes a new file is done in milliseconds."""


def open_private(file: Path, form: str) -> sqlite3.Connection:
    """Open a file, made if it is missing, with nobody else allowed to read it; SQLite's own files take after it.

    Args:
        file: where it is.
        form: the statements that make its tables where they are missing.

    Raises:
        OSError: the place cannot be used.
        sqlite3.Error: the file cannot.
    """
    file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    file.parent.chmod(0o700)
    os.close(os.open(file, os.O_RDWR | os.O_CREAT, 0o600))
    file.chmod(0o600)
    # Whoever shares it among threads lets one of them in at a time, as `Cache` does.
    connection = sqlite3.connect(file, timeout=_LONGEST_WAIT_S, isolation_level=None, check_same_thread=False)
    try:
        _write_ahead(connection)
        connection.execute("PRAGMA synchronous = FULL")
        connection.executescript(form)
    except sqlite3.Error:
        connection.close()
        raise
    return connection


def _write_ahead(connection: sqlite3.Connection) -> None:
    """Have a store keep a log of what is written; while it changes a new file's mode SQLite itself waits for nobody."""
    until = time.monotonic() + _LONGEST_WAIT_S
    while True:
        try:
            connection.execute("PRAGMA journal_mode = WAL")
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode != sqlite3.SQLITE_BUSY or time.monotonic() > until:
                raise
            time.sleep(_BETWEEN_TRIES_S)
        else:
            return


FILE: Final = "answers-1.sqlite"
"""The number is that of the table's form: another form, another file."""

_TABLES: Final = """
CREATE TABLE IF NOT EXISTS answers (
    key BLOB PRIMARY KEY, model TEXT NOT NULL, answer TEXT NOT NULL, usage TEXT NOT NULL, kept_at INTEGER NOT NULL
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS verdicts (
    key BLOB PRIMARY KEY, gate BLOB NOT NULL, verdict TEXT NOT NULL
) WITHOUT ROWID;
CREATE TABLE IF NOT EXISTS words (
    key BLOB PRIMARY KEY, words TEXT NOT NULL, usage TEXT NOT NULL
) WITHOUT ROWID;
"""
_AT_ONCE: Final = 100
"""Verdicts that are written together. Each write waits for the disk, and a verdict that is lost costs nothing."""
_log = logging.getLogger(__name__)
R = TypeVar("R")


@dataclass(frozen=True)
class CachedAnswer:
    """An answer as it is kept: the object as JSON, and what it used when it was paid for."""

    answer: str
    usage: TokenUsage


@dataclass(frozen=True)
class Contents:
    """What a store holds: answers by model, bytes on the disk, and when the oldest and the newest came (Unix time)."""

    answers: dict[str, int]
    size: int
    oldest: int
    newest: int


class Cache:
    """The answers kept in a folder; use it as a context manager, in as many threads as wished.

    Args:
        folder: where the file lies; made, with the file, when the store is opened.
    """

    def __init__(self, folder: Path) -> None:
        self.file = folder / FILE
        self._connection: sqlite3.Connection | None = None
        self._verdicts: list[tuple[bytes, bytes, str]] = []
        self._one_at_a_time = RLock()

    def __enter__(self) -> Self:
        self._connection = self._or_without(lambda: _opened(self.file))
        return self

    def __exit__(self, *exception: object) -> None:
        self._write_verdicts()
        self._close()

    @property
    def is_open(self) -> bool:
        """Claim that answers are kept: nothing has gone wrong with the file so far."""
        return self._connection is not None

    def get(self, key: bytes) -> CachedAnswer | None:
        """Return what is kept under `key`."""
        return self._kept("SELECT answer, usage FROM answers WHERE key = ?", key)

    def _kept(self, query: str, key: bytes) -> CachedAnswer | None:
        connection = self._connection
        if not connection:
            return None
        row = self._or_without(lambda: connection.execute(query, (key,)).fetchone())
        try:
            return CachedAnswer(row[0], TokenUsage(**json.loads(row[1]))) if row else None
        except (TypeError, ValueError):  # not as we wrote it: as good as nothing
            return None

    def put(self, key: bytes, model: str, kept: CachedAnswer) -> None:
        """Keep an answer; when this returns, it is on the disk."""
        connection = self._connection
        if connection:
            row = (key, model, kept.answer, json.dumps(asdict(kept.usage)), int(time.time()))
            self._or_without(lambda: connection.execute("INSERT OR REPLACE INTO answers VALUES (?, ?, ?, ?, ?)", row))

    def words(self, key: bytes) -> CachedAnswer | None:
        """Return the words that are kept under `key`."""
        return self._kept("SELECT words, usage FROM words WHERE key = ?", key)

    def keep_words(self, kept: Mapping[bytes, CachedAnswer]) -> None:
        """Keep parts of an answer, each under a key of its own; when this returns, they are on the disk."""
        connection = self._connection
        rows = [(key, each.answer, json.dumps(asdict(each.usage))) for key, each in kept.items()]

        def write() -> None:
            assert connection
            connection.execute("BEGIN IMMEDIATE")
            connection.executemany("INSERT OR REPLACE INTO words VALUES (?, ?, ?)", rows)
            connection.execute("COMMIT")

        if connection and rows:
            self._or_without(write)

    def verdict(self, key: bytes) -> str | None:
        """Return what the gate found, as it is kept under `key`."""
        connection = self._connection
        if not connection:
            return None
        query = "SELECT verdict FROM verdicts WHERE key = ?"
        row = self._or_without(lambda: connection.execute(query, (key,)).fetchone())
        return row[0] if row and isinstance(row[0], str) else None

    def keep_verdict(self, key: bytes, gate: bytes, verdict: str) -> None:
        """Keep what a version of the gate found, in a while; what another version found goes: nobody asks for it."""
        if self._connection:
            self._verdicts.append((key, gate, verdict))
        if len(self._verdicts) >= _AT_ONCE:
            self._write_verdicts()

    def _write_verdicts(self) -> None:
        with self._one_at_a_time:
            connection, found, self._verdicts = self._connection, self._verdicts, []

        def write() -> None:
            assert connection
            connection.execute("BEGIN IMMEDIATE")
            connection.execute("DELETE FROM verdicts WHERE gate != ?", (found[0][1],))
            connection.executemany("INSERT OR REPLACE INTO verdicts VALUES (?, ?, ?)", found)
            connection.execute("COMMIT")

        if connection and found:
            self._or_without(write)

    def _close(self) -> None:
        if self._connection:
            self._connection.close()
        self._connection = None

    def _or_without(self, do: Callable[[], R]) -> R | None:
        """Do something with the file; if that fails, say so once, and go on without it."""
        try:
            with self._one_at_a_time:
                return do()
        except (sqlite3.Error, OSError) as error:
            self._close()
            _log.warning("%s; this run goes on without cached answers", _trouble(self.file, error))
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
            connection.execute("DELETE FROM verdicts")
            connection.execute("DELETE FROM words")
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
    return open_private(file, _TABLES)


def _files(file: Path) -> list[Path]:
    return [each for each in (file, *(file.with_name(file.name + end) for end in ("-wal", "-shm"))) if each.exists()]


def _trouble(file: Path, error: Exception) -> str:
    is_damaged = isinstance(error, sqlite3.DatabaseError) and not isinstance(error, sqlite3.OperationalError)
    advice = "`summarize cache clear` makes it anew" if is_damaged else "free the place, or use --no-cache"
    return f"{file}: the cached answers cannot be used ({error}); {advice}"


T = TypeVar("T", bound=BaseModel)


class CachingModel:
    """Asks only for what was not answered before.

    Args:
        store: where answers are kept.
        endpoint: who is asked (located).
        ask: asks it.
        note: called for each answer that was kept.
        claims: which questions other runs on the same store ask just now; None where none are waited for.
    """

    def __init__(
        self, store: Cache, endpoint: Endpoint, ask: Ask, note: Callable[[], None], claims: Claims | None = None
    ) -> None:
        self._claims = claims
        self._store = store
        self._endpoint = endpoint
        self._ask = ask
        self._note = note
        self._own: set[bytes] = set()

    async def ask(self, messages: Sequence[Message], schema: type[T], *, about: str = "", **how: Any) -> Answer[T]:
        """Return the kept answer, or ask for one and keep it; see `Model.ask`."""
        key = self._key(messages, schema)
        told = about or how["name"]
        asked_again = TokenUsage(reasks=bool(how.get("is_reask")))
        if kept := self._kept(key, schema, told, asked_again):
            return kept
        if self._claims is None or not self._store.is_open:
            return await self._paid(key, messages, schema, about=about, **how)
        async with self._claims.asking(key, lambda: self._read(key, schema) is not None):
            # Another run may have had it answered meanwhile.
            kept = self._kept(key, schema, told, asked_again)
            return kept or await self._paid(key, messages, schema, about=about, **how)

    def _kept(self, key: bytes, schema: type[T], told: str, asked_again: TokenUsage) -> Answer[T] | None:
        kept = self._read(key, schema)
        if kept is None:
            return None
        _log.info("%s: answered before", told)
        if key not in self._own:  # what this run has asked and paid for itself was not kept from before
            self._note()
        return Answer(kept.value, kept.usage + asked_again)

    async def _paid(self, key: bytes, messages: Sequence[Message], schema: type[T], **how: Any) -> Answer[T]:
        answer = await self._ask(messages, schema, **how)
        self._own.add(key)
        # Whether it was asked for again is of the asking, and not of the answer: one text may be asked for twice.
        own = replace(answer.usage, reasks=answer.usage.reasks - bool(how.get("is_reask")))
        self._store.put(key, self._endpoint.model, CachedAnswer(answer.value.model_dump_json(), own))
        return answer

    def _key(self, messages: Sequence[Message], schema: type[BaseModel]) -> bytes:
        asked = [self._endpoint.model, self._endpoint.base_url, list(messages), _schema_text(schema)]
        return sha256(json.dumps(asked, sort_keys=True).encode()).digest()

    def _read(self, key: bytes, schema: type[T]) -> Answer[T] | None:
        kept = self._store.get(key)
        if not kept:
            return None
        try:
            return Answer(schema.model_validate_json(kept.answer), kept.usage)
        except ValidationError:  # the schema's own rules have become stricter since
            return None


class KeptWords:
    """The parts of answers of one model that are asked for by themselves, such as one text's translation.

    What a later request asks beside them makes no difference: a part is known by what it is of, and not by the request.

    Args:
        store: where they are kept; None where nothing is.
        endpoint: who is asked (located).
        note: called for each request of which they are what is left.
    """

    def __init__(self, store: Cache | None, endpoint: Endpoint, note: Callable[[], None]) -> None:
        self._store = store
        self._of = [endpoint.model, endpoint.base_url]
        self._note = note

    def get(self, *what: str) -> CachedAnswer | None:
        """Return the part that is of these words, and what it used when it was paid for."""
        kept = self._store.words(self._key(what)) if self._store else None
        if kept and kept.usage.requests:
            self._note()
        return kept

    def peek(self, *what: str) -> str | None:
        """Return that part's words for a look at them, of which nobody is told."""
        kept = self._store.words(self._key(what)) if self._store else None
        return kept.answer if kept else None

    def put(self, parts: Mapping[tuple[str, ...], str], used: TokenUsage) -> None:
        """Keep the parts of one answer; the first counts for what all of them used."""
        rows = {
            self._key(what): CachedAnswer(words, TokenUsage() if place else used)
            for place, (what, words) in enumerate(parts.items())
        }
        if self._store:
            self._store.keep_words(rows)

    def _key(self, what: Sequence[str]) -> bytes:
        return sha256(json.dumps([*self._of, *what]).encode()).digest()


@cache
def _schema_text(schema: type[BaseModel]) -> str:
    return json.dumps(wire_schema(schema), sort_keys=True)
