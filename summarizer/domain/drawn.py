"""What a library tells of many words → a table of it that can be looked into at once, kept from run to run.

Libraries ship the words of English and the names of all towns in a form that takes half a second to read, and a short
run needs a few of them. So they are read once for each version of the library, and what they come to lies in the
user's cache: of each word a hash, and its number, in the order of the hashes. A table that is not there, follows from
another version of the library or of the code that reads it, or is damaged, is drawn anew; where nothing can be written,
each run draws its own.
"""

import inspect
import json
import platform
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from hashlib import blake2b, sha256
from importlib.metadata import version
from pathlib import Path
from typing import Final

from summarizer.errors import InputError
from summarizer.paths import TABLES, cache_folder, write_whole

Entries = Iterable[tuple[str, int]]
"""Words, each with a number; one word may have several."""
_HASH: Final = 8
"""Bytes: of so many words no two are alike by chance; the words themselves would take twice the room."""
_ENTRY: Final = _HASH + 4
_CHECKSUM: Final = 32


class WordTable:
    """Words with their numbers, by a hash of each word."""

    def __init__(self, entries: bytes) -> None:
        self._entries = entries

    def __contains__(self, word: str) -> bool:
        return next(self.numbers(word), None) is not None

    def numbers(self, word: str) -> Iterator[int]:
        """Yield the numbers of a word, the smallest first; none of a word that the table does not have."""
        sought = _hash(word)
        at = _ENTRY * bisect_left(
            range(len(self._entries) // _ENTRY),
            sought,
            key=lambda place: self._entries[_ENTRY * place : _ENTRY * place + _HASH],
        )
        while self._entries.startswith(sought, at):
            yield int.from_bytes(self._entries[at + _HASH : at + _ENTRY])
            at += _ENTRY


def drawn(name: str, library: str, read: Callable[[], Entries]) -> WordTable:
    """Return the table of what is read of a library.

    Args:
        name: what the table is of.
        library: its distribution.
        read: reads the words out of it; a function of a module, whose code is a part of what is known by.

    Raises:
        ModuleNotFoundError: the library is not installed.
    """
    path = cache_folder() / TABLES / f"{name}-{_version(library, read)}"
    kept = _kept(path)
    if kept is None:
        kept = b"".join(sorted({_hash(word) + number.to_bytes(_ENTRY - _HASH) for word, number in read()}))
        _keep(path, name, kept)
    return WordTable(kept)


def _hash(word: str) -> bytes:
    return blake2b(word.encode(errors="surrogatepass"), digest_size=_HASH).digest()


def _version(library: str, read: Callable[[], Entries]) -> str:
    """Return a hash of all that a table follows from: the library, our code, and Python's own tables of letters."""
    told = sha256(json.dumps([version(library), platform.python_version()]).encode())
    for code in (__file__, inspect.getfile(read)):
        with suppress(FileNotFoundError):  # installed without sources, it does not change either
            told.update(sha256(Path(code).read_bytes()).digest())
    return told.hexdigest()[:16]


def _kept(path: Path) -> bytes | None:
    """Return the entries of a table that is kept; None where there is none, or it is damaged."""
    try:
        told = path.read_bytes()
    except OSError:
        return None
    checksum, entries = told[:_CHECKSUM], told[_CHECKSUM:]
    return entries if sha256(entries).digest() == checksum else None


def _keep(path: Path, name: str, entries: bytes) -> None:
    """Keep a table in place of all older ones of its name, if the disk takes it."""
    with suppress(OSError, InputError):
        path.parent.mkdir(parents=True, exist_ok=True)
        for older in path.parent.glob(f"{name}-*"):
            older.unlink(missing_ok=True)
        write_whole(path, sha256(entries).digest() + entries, "a table")
