"""A file → its bytes: a regular file of a known format, small enough, that nobody is writing to."""

import os
import stat
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from io import BufferedReader
from pathlib import Path
from typing import Final

from summarizer.loading.finding import STDIN, code_of
from summarizer.loading.formats import check_size
from summarizer.loading.parts import UnusableError

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
        UnusableError: the reason why it cannot be an article.
    """
    if path == STDIN:
        data = sys.stdin.buffer.read(max_bytes + 1)
        check_size(STDIN_NAME, len(data), max_bytes)
        return data
    with opened(path, max_bytes) as (stream, size):
        data = stream.read(size + 1)
        if len(data) != size:
            raise UnusableError(_CHANGED)
    return data


@contextmanager
def opened(path: Path, max_bytes: int) -> Iterator[tuple[BufferedReader, int]]:
    """Open a file, and give it with its size; afterwards nothing may have been written to it.

    Raises:
        UnusableError: the reason why it cannot be an article.
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
        raise UnusableError("not there, or a link to nothing: restore it, or take the link away") from error
    except PermissionError as error:
        raise UnusableError("no permission to read it: change its permissions") from error
    except OSError as error:
        raise UnusableError(f"could not be read ({code_of(error)}): check the disk, or the link") from error
    if (now.st_size, now.st_mtime_ns) != (status.st_size, status.st_mtime_ns):
        raise UnusableError(_CHANGED)


def _check_kind(path: Path, mode: int) -> None:
    if stat.S_ISDIR(mode) and path.is_symlink():
        raise UnusableError("a link to a folder, which is not followed: give that folder itself")
    if stat.S_ISDIR(mode):
        raise UnusableError("a folder that cannot be opened: change its permissions")
    if not stat.S_ISREG(mode):
        raise UnusableError("a pipe, socket or device, not a file: save its text to a file")
