"""Shards: rows in, Parquet files at any address of fsspec out, each there whole or not at all.

A row is known by its id, a hash of all that decides what becomes of it. A shard is named after the ids of its rows, so
the same shard that is done twice is one file. What is finished is found by the ids alone, whatever shard they were in
(an anti-join), so nothing has to be kept of who was to do what. A file that cannot be read, as after a power cut,
counts as none: its rows are done again.
"""

import logging
from collections.abc import Collection, Iterable, Iterator, Sequence
from contextlib import suppress
from dataclasses import dataclass
from hashlib import sha256
from typing import Any, Final
from uuid import uuid4

import fsspec
import pyarrow as pa
import pyarrow.parquet as pq

from summarizer.errors import InputError

_IN, _OUT, _STOPPED, _END = "in", "out", "stopped", ".parquet"
_FORM: Final = pa.schema([("id", pa.string()), ("content", pa.binary()), ("is_finished", pa.bool_())])
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Row:
    """One row: what it is known by, what is in it, and, of what was done, whether it need never be done again."""

    id: str
    content: bytes
    is_finished: bool = True


def name_of(ids: Iterable[str]) -> str:
    """Return the name of a shard with these rows."""
    return sha256("\n".join(sorted(ids)).encode()).hexdigest()[:32]


class Shards:
    """The shards of one kind of work, told in one way, at an address.

    Args:
        address: of fsspec, a folder or `s3://bucket/folder`.

    Raises:
        InputError: nothing can be written there.
    """

    def __init__(self, address: str) -> None:
        self.address = address
        try:
            self._files, self._root = fsspec.url_to_fs(address)
            for folder in (_IN, _OUT, _STOPPED):
                self._files.makedirs(self._at(folder), exist_ok=True)
        except (OSError, ValueError, ImportError) as error:  # of the network and the disk; no such protocol; no library
            raise InputError(f"--shards {address}: cannot be used ({error}); name another address") from error

    def put(self, rows: Sequence[Row]) -> str:
        """Write what is to be done, and return the shard's name."""
        name = name_of(row.id for row in rows)
        self._write(self._file(_IN, name), rows)
        return name

    def to_do(self, name: str) -> list[Row]:
        """Return what is to be done of a shard.

        Raises:
            InputError: there is no such shard here.
        """
        rows = self._read(self._file(_IN, name))
        if rows is None:
            raise InputError(
                f"--shards {self.address}: a worker does not see there what was written; name an address that all see"
            )
        return rows

    def put_done(self, name: str, rows: Sequence[Row]) -> None:
        """Write what was done of a shard."""
        self._write(self._file(_OUT, name), rows)

    def done(self, name: str) -> list[Row]:
        """Return what was done of a shard; nothing where it was not."""
        return self._read(self._file(_OUT, name)) or []

    def finished(self, wanted: Collection[str]) -> Iterator[Row]:
        """Yield those of some rows that are finished, each once, in whatever shard they are."""
        left = set(wanted)
        for file in self._list(_OUT) if left else ():
            ids = self._read(file, ["id", "is_finished"]) or []
            if left.isdisjoint(row.id for row in ids if row.is_finished):
                continue
            for row in self._read(file) or []:
                if row.is_finished and row.id in left:
                    left.discard(row.id)
                    yield row

    def forget(self, name: str) -> None:
        """Delete what was to be done of a shard that is done."""
        self._remove(self._file(_IN, name))

    def sweep(self, finished: Collection[str]) -> None:
        """Delete what was to be done of shards whose rows are all finished: a run that was killed left it."""
        for file in self._list(_IN):
            rows = self._read(file, ["id"])
            if rows is not None and all(row.id in finished for row in rows):
                self._remove(file)

    def stop(self, run: str) -> None:
        """Have whoever does shards of a run send nothing more."""
        with suppress(OSError):  # they go on then, and what comes is kept
            self._files.touch(f"{self._at(_STOPPED)}/{run}")

    def is_stopped(self, run: str) -> bool:
        """Tell whether a run was stopped; one without a name never is."""
        try:
            return bool(run) and bool(self._files.exists(f"{self._at(_STOPPED)}/{run}"))
        except OSError:
            return False

    def forget_stop(self, run: str) -> None:
        """Delete the mark of a run that is over."""
        self._remove(f"{self._at(_STOPPED)}/{run}")

    def _write(self, file: str, rows: Sequence[Row]) -> None:
        """Write a file beside its place, then put it there.

        Raises:
            InputError: it cannot be written.
        """
        columns = [[row.id for row in rows], [row.content for row in rows], [row.is_finished for row in rows]]
        table = pa.table([*map(pa.array, columns)], schema=_FORM)
        folder, _, last = file.rpartition("/")
        unfinished = f"{folder}/.{last}.{uuid4().hex}"
        try:
            with self._files.open(unfinished, "wb") as stream:
                pq.write_table(table, stream, compression="zstd")
            self._files.mv(unfinished, file)
        except OSError as error:
            self._remove(unfinished)
            raise InputError(f"--shards {self.address}: cannot be written ({error}); free the place") from error

    def _read(self, file: str, columns: Sequence[str] | None = None) -> list[Row] | None:
        """Return the rows of a file, of which some columns are enough; None if there are none to be had."""
        try:
            with self._files.open(file, "rb") as stream:
                table = pq.read_table(stream, columns=columns and [*columns], use_threads=False)
        except FileNotFoundError:
            return None
        except (OSError, pa.ArrowInvalid) as error:
            _log.warning("%s: cannot be read (%s); what is in it is done again", file, error)
            return None
        return [Row(**{"content": b"", **each}) for each in table.to_pylist()]

    def _list(self, folder: str) -> list[str]:
        self._files.invalidate_cache()
        files: list[Any] = self._files.ls(self._at(folder), detail=False)
        return sorted(each for each in map(str, files) if _is_whole(each))

    def _remove(self, file: str) -> None:
        with suppress(OSError):  # another run has done it
            self._files.rm_file(file)

    def _file(self, folder: str, name: str) -> str:
        return f"{self._at(folder)}/{name}{_END}"

    def _at(self, folder: str) -> str:
        return f"{self._root}/{folder}"


def _is_whole(file: str) -> bool:
    return file.endswith(_END) and not file.rpartition("/")[2].startswith(".")
