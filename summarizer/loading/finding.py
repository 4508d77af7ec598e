"""Paths in, the files that they lead to out, each once: files, folders, `@list.txt`, and `-` for standard input.

Within a folder, hidden files and folders are passed over, and so are the pictures and scripts that a browser saves
beside a page (`page.html`, `page_files/`); everything else is found. Links to files are followed, links to folders are
not (they can lead in circles, or out of what was given).

A file that was fetched is read as its sidecar tells (`as_fetched`): in the server's encoding, and with its address. A
feed whose items were fetched gives those entries alone whose pages could not be had, and says so.
"""

import errno
import os
import re
import stat
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path, PurePath
from typing import Final

from summarizer.errors import InputError, printable
from summarizer.loading.html.obstacles import obstacle_in
from summarizer.loading.metadata import FilePart, Sidecar, is_sidecar, page_of, read_sidecar
from summarizer.loading.text import decode
from summarizer.loading.web import declared_in
from summarizer_schemas.brief import Metadata

STDIN: Final = Path("-")
_LIKE_ADDRESS: Final = re.compile(r"[a-z][a-z0-9+.-]*:/|www\.", re.IGNORECASE)
_NOT_FETCHED: Final = "it is no file, and only addresses that begin with http:// or https:// are fetched; write it so."
_PAGES: Final = (".html", ".htm")


@dataclass(frozen=True, slots=True)
class Found:
    """A file, its path relative to what was given (as parts), and the name of the folder that this is relative to.

    Whoever names a file itself wants it read, or to be told why not; in a folder there may lie much else.
    """

    path: Path
    parts: tuple[str, ...]
    folder: str
    is_named: bool = False


def find_files(paths: Sequence[Path], leave_out: Collection[Path]) -> list[Found]:
    """Find every file once, however many of the paths lead to it, under the outermost folder that was given.

    Raises:
        InputError: a path, or one in a list, does not exist.
    """
    routes: dict[str, list[Found]] = defaultdict(list)
    for path in _listed(paths):
        for found in _candidates(path):
            routes["" if found.path == STDIN else os.path.realpath(found.path)].append(found)
    for path in leave_out:
        routes.pop(os.path.realpath(path), None)
    return [min(same, key=lambda found: (-len(found.parts), found.parts, found.folder)) for same in routes.values()]


def code_of(error: OSError) -> str:
    """Name an operating system's error; its own words depend on the system and its language."""
    return errno.errorcode.get(error.errno or 0, "unknown error")


def read_list(path: str) -> list[str]:
    """Return the lines of `@list.txt`, empty ones left out.

    Raises:
        InputError: it cannot be read.
    """
    name = path.removeprefix("@")
    try:
        lines = Path(name).read_bytes().decode("utf-8-sig").splitlines()
    except (OSError, ValueError) as error:
        raise InputError(
            f"{printable(name)} cannot be read as a list of paths: give UTF-8 text with one path a line; "
            f"a path that begins with @ itself is given with its whole path, from /"
        ) from error
    return [line for line in lines if line.strip()]


def _listed(paths: Sequence[Path]) -> Iterator[Path]:
    """Yield each path, and in the place of `@list.txt` the paths that the file holds, as if they had been typed."""
    for path in paths:
        if str(path).startswith("@"):
            yield from map(Path, read_list(str(path)))
        else:
            yield path


def _candidates(path: Path) -> Iterator[Found]:
    if path == STDIN:
        yield Found(path, (path.name,), "", is_named=True)
        return
    try:
        is_folder = stat.S_ISDIR(path.stat().st_mode)
    except (FileNotFoundError, NotADirectoryError, ValueError) as error:  # ValueError: a NUL in the path
        hint = _NOT_FETCHED if _LIKE_ADDRESS.match(str(path)) else "check the spelling of the path."
        raise InputError(f"{printable(str(path))} does not exist: {hint}") from error
    except OSError as error:
        raise InputError(f"{printable(str(path))} cannot be reached ({code_of(error)}).") from error
    if not is_folder:
        yield Found(path, _lone(path) or (path.name,), path.resolve().parent.name, is_named=True)
        return
    for inner in _walk(path):
        if is_sidecar(inner) and page_of(inner).is_file():
            continue  # it belongs to the page beside it
        if is_sidecar(inner) and (parts := _lone(inner)):
            yield Found(inner, parts, path.resolve().name)
            continue
        yield Found(inner, inner.relative_to(path).parts or (path.resolve().name,), path.resolve().name)


def _lone(path: Path) -> tuple[str, ...]:
    """Return the address that a sidecar without a page tells of: it is what the user gave."""
    sidecar = read_sidecar(path) if is_sidecar(path) else None
    return (sidecar.address,) if sidecar else ()


def _walk(folder: Path) -> Iterator[Path]:
    """Yield all visible files, links to folders, and folders that cannot be opened."""
    closed: list[OSError] = []
    for here, inner_folders, files in os.walk(folder, onerror=closed.append):
        saved = {f"{file[: file.rindex('.')]}_files" for file in files if file.lower().endswith(_PAGES)}
        inner_folders[:] = [name for name in inner_folders if not name.startswith(".") and name not in saved]
        links = [name for name in inner_folders if Path(here, name).is_symlink()]
        yield from (Path(here, name) for name in [*files, *links] if not name.startswith("."))
    yield from (Path(error.filename) for error in closed)


def as_fetched(parts: Sequence[FilePart], name: str, data: bytes, sidecar: Sidecar) -> list[FilePart]:
    """Return the parts of a fetched file.

    Args:
        parts: as the file would be read without its sidecar, the reason for a bad one among them.
        name: of the file.
        data: its bytes.
        sidecar: its sidecar.
    """
    if PurePath(name).suffix in _PAGES:
        page = decode(data, sidecar.charset or declared_in(data))
        obstacle = obstacle_in(page, parts, sidecar.address, sidecar.served_from)
        if obstacle:
            return [FilePart(None, reason=f"{obstacle} ({sidecar.address})")]
    became = {f"#{key.partition(' ')[0]}": reason for key, reason in sidecar.items.items()}
    return [_with_origin(part, became.get(part.place), sidecar) for part in parts if became.get(part.place) != ""]


def _with_origin(part: FilePart, became: str | None, sidecar: Sidecar) -> FilePart:
    if part.text is None:
        return replace(part, reason=f"{part.reason} ({sidecar.address})")
    metadata = (part.metadata or Metadata()).model_copy(update={"address": sidecar.address})
    note = (
        f"entries are read as the feed has them where their own page was not fetched: {became}" if became else part.note
    )
    return replace(part, metadata=metadata, note=note)
