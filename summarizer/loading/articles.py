"""Files in, articles out, each under one label, and a failure for each that could not be used.

A label is a file's path, with its folder and its hash as far as it takes to tell the files apart (`label_files`). A
file that is read is a regular file of a known format, small enough, that nobody is writing to (`read_bytes`).

The identity of an article is its text, whatever the files and parts that hold it. A text found twice is kept once,
under the first of its labels; a file that dates it goes before those that do not.
"""

import hashlib
import logging
import os
import stat
import sys
from collections import defaultdict
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from io import BufferedReader
from pathlib import Path
from typing import Final

from summarizer.domain.article import Article
from summarizer.errors import InputError, printable
from summarizer.loading.finding import STDIN, Found, as_fetched, code_of, find_files
from summarizer.loading.formats import FORMATS, check_size, is_streamed, read_parts, read_stream
from summarizer.loading.metadata import (
    FilePart,
    OwnFileError,
    UnusableFileError,
    is_sidecar,
    page_of,
    read_sidecar,
    sidecar_of,
)
from summarizer.loading.text import require_foreign
from summarizer_schemas.brief import Failure


@dataclass(frozen=True, slots=True)
class Read:
    """A file, the SHA-256 of its bytes where they could be read, what is in it, and whether this program wrote it."""

    found: Found
    sha256: str | None
    parts: Sequence[FilePart]
    is_own: bool = False


def label_files(files: Sequence[Read]) -> list[str]:
    """Name each file: by its relative path, where that is not enough by its folder too, and then by its hash."""
    levels = [0] * len(files)
    while True:
        labels = [_label_at(file, level) for file, level in zip(files, levels, strict=True)]
        sharers: dict[str, list[int]] = defaultdict(list)
        for index, label in enumerate(labels):
            sharers[label].append(index)
        crowded = [index for same in sharers.values() if len(same) > 1 for index in same if levels[index] < 2]
        if not crowded:
            return labels
        for index in crowded:
            levels[index] += 1


def _label_at(file: Read, level: int) -> str:
    folder = (file.found.folder,) if level and file.found.folder else ()
    label = printable("/".join([*folder, *file.found.parts]))
    return f"{label} ({file.sha256[:8]})" if level > 1 and file.sha256 else label


MAX_BYTES: Final = 10_000_000
"""No news article comes near it; a file that does is a dump, and one request to a model could not hold it."""

_CHANGED: Final = "changed while it was being read: run again when nothing writes to it"
STDIN_NAME: Final = "standard input.txt"
"""What comes in there is read as plain text."""


def read_bytes(path: Path, max_bytes: int) -> bytes:
    """Read a file, or standard input.

    Args:
        path: the file, or `STDIN`.
        max_bytes: of one article; a file that may hold many can be larger (see `formats`).

    Raises:
        UnusableFileError: the reason why it cannot be an article.
    """
    if path == STDIN:
        data = sys.stdin.buffer.read(max_bytes + 1)
        check_size(STDIN_NAME, len(data), max_bytes)
        return data
    with opened(path, max_bytes) as (stream, size):
        data = stream.read(size + 1)
        if len(data) != size:
            raise UnusableFileError(_CHANGED)
    return data


@contextmanager
def opened(path: Path, max_bytes: int) -> Iterator[tuple[BufferedReader, int]]:
    """Open a file, and give it with its size; afterwards nothing may have been written to it.

    Raises:
        UnusableFileError: the reason why it cannot be an article.
    """
    try:
        status = path.stat()
        _check_kind(path, status.st_mode)
        check_size(path.name, status.st_size, max_bytes)
        # Without O_NONBLOCK a pipe that has taken the file's place since would keep us waiting for ever.
        flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
        with os.fdopen(os.open(path, flags), "rb") as stream:
            yield stream, status.st_size
            now = os.fstat(stream.fileno())
    except FileNotFoundError as error:
        raise UnusableFileError("not there, or a link to nothing: restore it, or take the link away") from error
    except PermissionError as error:
        raise UnusableFileError("no permission to read it: change its permissions") from error
    except OSError as error:
        raise UnusableFileError(f"could not be read ({code_of(error)}): check the disk, or the link") from error
    if (now.st_size, now.st_mtime_ns) != (status.st_size, status.st_mtime_ns):
        raise UnusableFileError(_CHANGED)


def _check_kind(path: Path, mode: int) -> None:
    if stat.S_ISDIR(mode) and path.is_symlink():
        raise UnusableFileError("a link to a folder, which is not followed: give that folder itself")
    if stat.S_ISDIR(mode):
        raise UnusableFileError("a folder that cannot be opened: change its permissions")
    if not stat.S_ISREG(mode):
        raise UnusableFileError("a pipe, socket or device, not a file: save its text to a file")


_log = logging.getLogger(__name__)
_REASONS_SHOWN: Final = 10
_NO_COLUMNS: Final[Mapping[str, str]] = {}
ReadAll = Callable[[Sequence[Found], Mapping[str, str], int], Sequence[Read]]
"""Reads files, each as `read_file` does; what comes of them is in their order."""


@dataclass(frozen=True, slots=True)
class Loaded:
    """All that was found: articles sorted by file label, failures sorted by file label."""

    articles: tuple[Article, ...]
    failures: tuple[Failure, ...]


def read_file(found: Found, columns: Mapping[str, str], max_bytes: int) -> Read:
    """Read one file; see `load_articles`."""
    sha256, data = None, b""
    name = STDIN_NAME if found.path == STDIN else found.path.name
    sidecar = None if found.path == STDIN else read_sidecar(sidecar_of(found.path))
    is_own = False
    try:
        _require_page(found.path)
        require_foreign(found.path)
        if is_streamed(name):
            return _read_stream(found, max_bytes)
        data = read_bytes(found.path, max_bytes)
        sha256 = hashlib.sha256(data).hexdigest()
        parts = read_parts(name, data, columns, max_bytes, sidecar.charset if sidecar else None)
    except UnusableFileError as error:
        parts, is_own = [FilePart(None, reason=str(error))], isinstance(error, OwnFileError)
    return Read(found, sha256, as_fetched(parts, name, data, sidecar) if sidecar and data else parts, is_own)


def read_one_by_one(files: Sequence[Found], columns: Mapping[str, str], max_bytes: int) -> list[Read]:
    """Read files; see `ReadAll`."""
    return [read_file(found, columns, max_bytes) for found in files]


def load_articles(
    paths: Sequence[Path],
    *,
    leave_out: Collection[Path] = (),
    columns: Mapping[str, str] = _NO_COLUMNS,
    max_bytes: int = MAX_BYTES,
    read: ReadAll = read_one_by_one,
) -> Loaded:
    """Read every article that `paths` hold.

    Args:
        paths: files, folders that are searched to any depth, `@FILE` for the paths in a file, and `-` for standard
            input.
        leave_out: files to pass over, such as a brief that is written into the folder; they need not exist.
        columns: which column of a table holds what (see `tables.read_columns`); the rest is told from their names.
        max_bytes: a larger article is a failure and is not read.
        read: reads the files that are found.

    Raises:
        InputError: a path does not exist, or nothing at all could be read.
    """
    reads = _without_own(read(find_files(paths, leave_out), columns, max_bytes))
    by_text: dict[str, list[tuple[str, FilePart]]] = defaultdict(list)
    failures = []
    parts = sorted(_labelled(reads), key=lambda pair: (pair[0], pair[1].sha256 or ""))
    for label, part in parts:
        if part.text is None:
            failures.append(Failure(file=label, sha256=part.sha256, stage="load", reason=part.reason))
        else:
            by_text[part.text].append((label, part))
    for note in dict.fromkeys(f"{label.rpartition('#')[0]}: {part.note}" for label, part in parts if part.note):
        _log.warning(note)
    if not by_text:
        raise InputError(_nothing_read(paths, failures))
    articles = [_article(text, same) for text, same in by_text.items()]
    return Loaded(
        articles=tuple(sorted(articles, key=lambda article: (article.file, article.text_sha256))),
        failures=tuple(sorted(failures, key=lambda failure: (failure.file, failure.reason))),
    )


def _without_own(reads: Sequence[Read]) -> list[Read]:
    """Pass over what this program wrote itself and what it is told by, where nobody named it, and say so."""
    passed = [read for read in reads if read.is_own and not read.found.is_named]
    if passed:
        names = ", ".join(sorted(printable("/".join(read.found.parts)) for read in passed))
        _log.warning("Passed over, as this program wrote or reads them itself: %s", names)
    return [read for read in reads if read not in passed]


def flaw_of_file(path: Path) -> str:
    """Return why no article can be read in a file; "" if one can."""
    read = read_file(Found(path, (path.name,), ""), _NO_COLUMNS, MAX_BYTES)
    return "" if any(part.text is not None for part in read.parts) else read.parts[0].reason


def _read_stream(found: Found, max_bytes: int) -> Read:
    with opened(found.path, max_bytes) as (stream, _):
        sha256 = hashlib.file_digest(stream, "sha256").hexdigest()
        stream.seek(0)
        try:
            return Read(found, sha256, read_stream(stream, max_bytes))
        except UnusableFileError as error:
            return Read(found, sha256, [FilePart(None, reason=str(error))])


def _require_page(path: Path) -> None:
    """Refuse a sidecar without its file, in the words in which it tells why there is none."""
    if is_sidecar(path):
        sidecar = read_sidecar(path)
        unfound = f"tells of {page_of(path).name}, which is not there: fetch it again"
        raise UnusableFileError((sidecar and sidecar.failure) or unfound)


def _labelled(reads: Sequence[Read]) -> Iterator[tuple[str, FilePart]]:
    """Yield each part with its label, and with the hash of the file, or of the file within it, that holds it."""
    for label, read in zip(label_files(reads), reads, strict=True):
        for part in read.parts:
            yield label + printable(part.place), replace(part, sha256=part.sha256 or read.sha256)


def _article(text: str, same: list[tuple[str, FilePart]]) -> Article:
    (label, first), *copies = sorted(same, key=lambda pair: not (pair[1].metadata and pair[1].metadata.published))
    assert first.sha256 is not None
    return Article(
        file=label,
        text=text,
        sha256=first.sha256,
        text_sha256=hashlib.sha256(text.encode()).hexdigest(),
        copies=tuple(sorted(copy for copy, _ in copies)),
        metadata=first.metadata,
        page_starts=first.page_starts,
        unseen=first.unseen,
    )


def _nothing_read(paths: Sequence[Path], failures: Sequence[Failure]) -> str:
    looked = ", ".join(sorted({printable(str(path)) for path in paths})) or "no path at all"
    lines = [f"No article could be read. Looked for files in {', '.join(FORMATS)} in: {looked}."]
    lines += [f"  {failure.file}: {failure.reason}" for failure in failures[:_REASONS_SHOWN]]
    if len(failures) > _REASONS_SHOWN:
        lines.append(f"  … and {len(failures) - _REASONS_SHOWN} more.")
    return "\n".join([*lines, "Give files or folders with articles."])
