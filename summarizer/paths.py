"""Where our files are, and how a file is written: whole or not at all.

The package's files lie inside it when it is installed, and beside it in a checkout; the user's lie in the user's
folders. Whether a file can be written is found out beforehand.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Final

from summarizer.errors import InputError

_PACKAGE = Path(__file__).parent

BATCHES: Final = "batches-1.sqlite"
SHARDS: Final = "shards"
"""What an engine keeps in the folder of cached answers."""
TABLES: Final = "tables"
"""What is drawn from the data of libraries, in the same folder."""


def _find(installed: str, checkout: str) -> Path:
    inside = _PACKAGE / installed
    return inside if inside.is_dir() else _PACKAGE.parent / checkout


PROMPTS = _find("prompts", "prompts")
CASSETTES = _find("recorded", "cassettes")
"""The bundled recordings, which are replayed when neither a key nor an endpoint is given."""


def fetched_pages() -> Path:
    """Return the folder of pages that were fetched and that the user did not want elsewhere."""
    return cache_folder() / "pages"


def cache_folder() -> Path:
    """Return the folder of the user's cached answers, as the operating system wants it."""
    # Imported where a folder is needed: what prints its help needs none, and would take a fifth longer.
    from platformdirs import user_cache_path  # noqa: PLC0415

    return user_cache_path("situation-brief", appauthor=False)


_ROOM: Final = bytes(1_000_000)
"""What a place must take before a run is paid for: about the size of a large brief with its articles."""


def write_whole(path: Path, content: str | bytes, what: str) -> None:
    """Write `content` beside `path`, then put it in its place; an older file is replaced at once or kept.

    Args:
        path: the file; its folder must exist.
        content: written as it is, text as UTF-8: no line end is changed.
        what: what the file is, for the message.

    Raises:
        InputError: the file cannot be written.
    """
    with _beside(path, what) as unfinished:
        unfinished.write_bytes(content.encode() if isinstance(content, str) else content)
        unfinished.replace(path)


def require_writable(path: Path, what: str) -> None:
    """Find out whether a file could be written, by writing one beside it that is taken away again.

    Raises:
        InputError: it cannot: no such folder, no permission, a disk that is read-only or full; or its place is taken by
            what is no file.
    """
    if path.exists() and not path.is_file():
        kind = "folder" if path.is_dir() else "device or pipe"
        raise InputError(f"{path}: {what} cannot be written, a {kind} has this name; name another")
    if not path.absolute().parent.is_dir():
        raise InputError(f"{path}: {what} cannot be written, its folder does not exist; make it, or name another")
    with _beside(path, what) as unfinished:
        unfinished.write_bytes(_ROOM)


@contextmanager
def _beside(path: Path, what: str) -> Iterator[Path]:
    """Give a place beside a file, and leave nothing there; what the disk refuses becomes an error of ours."""
    unfinished = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        with suppress(FileNotFoundError):
            unfinished.unlink()  # a link that somebody put there would lead what is written to another place
        yield unfinished
    except OSError as error:
        raise InputError(
            f"{path}: {what} cannot be written ({error.strerror}); free the place, or name another"
        ) from error
    finally:
        with suppress(OSError):  # a read-only disk refuses to remove even what is not there
            unfinished.unlink(missing_ok=True)
