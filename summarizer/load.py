"""Loading: paths go in; articles come out, and a named failure for every file that could not become one.

Hidden here: where files are looked for, encodings, and when two files are one article. The text is kept as decoded
(no newline is changed, nothing is stripped; only a byte order mark goes), because all offsets count its code points.
The identity of an article is its text: a text found twice is kept once, under the first of its labels.

Within a folder, hidden files and folders are passed over; everything else becomes an article, a copy or a failure.
Links to files are followed, links to folders are not (they can lead in circles, or out of what was given): they are
named as failures. What comes out does not depend on the order of the paths or of the file system.
"""

import errno
import hashlib
import os
import stat
from collections import defaultdict
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from summarizer.article import Article
from summarizer.errors import InputError
from summarizer_schemas.brief import Failure

FORMATS: Final = (".txt", ".md")
MAX_BYTES: Final = 10_000_000
"""No news article comes near it; a file that does is a dump, and one request to a model could not hold it."""

_MAX_CONTROLS: Final = 0.01
_REASONS_SHOWN: Final = 10
_BOMS: Final = (  # UTF-32's begins with UTF-16's, so it is looked for first
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
# Nobody writes news in these since 2001, but they are near enough to the Windows ones to be told by mistake.
_EXTINCT: Final = ("mac_cyrillic", "mac_greek", "mac_iceland", "mac_latin2", "mac_roman", "mac_turkish")
_DOCUMENTS: Final = ((b"%PDF-", "a PDF"), (b"{\\rtf", "an RTF document"), (b"PK\x03\x04", "a ZIP or office document"))


@dataclass(frozen=True, slots=True)
class Loaded:
    """All that was found: articles sorted by file label, failures sorted by file label."""

    articles: tuple[Article, ...]
    failures: tuple[Failure, ...]


@dataclass(frozen=True, slots=True)
class _Found:
    """A file, its path relative to what was given (as parts), and the name of the folder that this is relative to."""

    path: Path
    parts: tuple[str, ...]
    folder: str


@dataclass(frozen=True, slots=True)
class _Read:
    """What became of a file: its text, or why there is none."""

    found: _Found
    sha256: str | None
    text: str | None
    reason: str


class _UnusableError(Exception):
    """A file cannot become an article; the message is the failure's reason."""


def load_articles(paths: Sequence[Path], *, leave_out: Collection[Path] = (), max_bytes: int = MAX_BYTES) -> Loaded:
    """Read every article that `paths` (files and folders) hold.

    Args:
        paths: files, and folders that are searched to any depth.
        leave_out: files to pass over, such as a brief that is written into the folder; they need not exist.
        max_bytes: a larger file is a failure and is not read.

    Raises:
        InputError: a path does not exist, or nothing at all could be read.
    """
    reads = [_read(found, max_bytes) for found in _find(paths, leave_out)]
    labels = _label(reads)
    by_text: dict[str, list[tuple[str, _Read]]] = defaultdict(list)
    failures = []
    for label, read in sorted(zip(labels, reads, strict=True), key=lambda pair: (pair[0], pair[1].sha256 or "")):
        if read.text is None:
            failures.append(Failure(file=label, sha256=read.sha256, stage="load", reason=read.reason))
        else:
            by_text[read.text].append((label, read))
    if not by_text:
        raise InputError(_nothing_read(paths, failures))
    articles = [_article(text, same) for text, same in by_text.items()]
    return Loaded(
        articles=tuple(sorted(articles, key=lambda article: (article.file, article.text_sha256))),
        failures=tuple(sorted(failures, key=lambda failure: (failure.file, failure.reason))),
    )


def _article(text: str, same: list[tuple[str, _Read]]) -> Article:
    (label, first), *copies = same
    assert first.sha256 is not None
    return Article(
        file=label,
        text=text,
        sha256=first.sha256,
        text_sha256=hashlib.sha256(text.encode()).hexdigest(),
        copies=tuple(copy for copy, _ in copies),
    )


def _nothing_read(paths: Sequence[Path], failures: Sequence[Failure]) -> str:
    looked = ", ".join(sorted({_printable(str(path)) for path in paths})) or "no path at all"
    lines = [f"No article could be read. Looked for {' and '.join(FORMATS)} files in: {looked}."]
    lines += [f"  {failure.file}: {failure.reason}" for failure in failures[:_REASONS_SHOWN]]
    if len(failures) > _REASONS_SHOWN:
        lines.append(f"  … and {len(failures) - _REASONS_SHOWN} more.")
    return "\n".join([*lines, "Give files or folders with articles as plain text."])


# Finding


def _find(paths: Sequence[Path], leave_out: Collection[Path]) -> list[_Found]:
    """Find every file once, however many of the paths lead to it, under the outermost folder that was given."""
    routes: dict[str, list[_Found]] = defaultdict(list)
    for path in paths:
        for found in _candidates(path):
            routes[os.path.realpath(found.path)].append(found)
    for path in leave_out:
        routes.pop(os.path.realpath(path), None)
    return [min(same, key=lambda found: (-len(found.parts), found.parts, found.folder)) for same in routes.values()]


def _candidates(path: Path) -> Iterator[_Found]:
    try:
        is_folder = stat.S_ISDIR(path.stat().st_mode)
    except (FileNotFoundError, NotADirectoryError, ValueError) as error:  # ValueError: a NUL in the path
        raise InputError(f"{_printable(str(path))} does not exist: check the spelling of the path.") from error
    except OSError as error:
        raise InputError(f"{_printable(str(path))} cannot be reached ({_code(error)}).") from error
    if not is_folder:
        yield _Found(path, (path.name,), path.resolve().parent.name)
        return
    for inner in _walk(path):
        yield _Found(inner, inner.relative_to(path).parts or (path.resolve().name,), path.resolve().name)


def _walk(folder: Path) -> Iterator[Path]:
    """Yield all visible files, links to folders, and folders that cannot be opened."""
    closed: list[OSError] = []
    for here, inner_folders, files in os.walk(folder, onerror=closed.append):
        inner_folders[:] = [name for name in inner_folders if not name.startswith(".")]
        links = [name for name in inner_folders if Path(here, name).is_symlink()]
        yield from (Path(here, name) for name in [*files, *links] if not name.startswith("."))
    yield from (Path(error.filename) for error in closed)


# Reading


def _read(found: _Found, max_bytes: int) -> _Read:
    sha256 = None
    try:
        data = _bytes(found.path, max_bytes)
        sha256 = hashlib.sha256(data).hexdigest()
        return _Read(found, sha256, _decode(data), "")
    except _UnusableError as error:
        return _Read(found, sha256, None, str(error))


def _bytes(path: Path, max_bytes: int) -> bytes:
    """Read a file that is a regular one of a known format and small enough, and that nobody is writing to."""
    try:
        status = path.stat()
        _check_kind(path, status.st_mode)
        if status.st_size > max_bytes:
            raise _UnusableError(f"{status.st_size:,} bytes, over the limit of {max_bytes:,}: split it into articles")
        # Without O_NONBLOCK a pipe that has taken the file's place since would keep us waiting for ever.
        flags = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)
        with os.fdopen(os.open(path, flags), "rb") as stream:
            data = stream.read(max_bytes + 1)
    except FileNotFoundError as error:
        raise _UnusableError("not there, or a link to nothing: restore it, or take the link away") from error
    except PermissionError as error:
        raise _UnusableError("no permission to read it: change its permissions") from error
    except OSError as error:
        raise _UnusableError(f"could not be read ({_code(error)}): check the disk, or the link") from error
    if len(data) != status.st_size:
        raise _UnusableError("changed while it was being read: run again when nothing writes to it")
    return data


def _check_kind(path: Path, mode: int) -> None:
    if stat.S_ISDIR(mode) and path.is_symlink():
        raise _UnusableError("a link to a folder, which is not followed: give that folder itself")
    if stat.S_ISDIR(mode):
        raise _UnusableError("a folder that cannot be opened: change its permissions")
    if not stat.S_ISREG(mode):
        raise _UnusableError("a pipe, socket or device, not a file: save its text to a file")
    if path.suffix.lower() not in FORMATS:
        raise _UnusableError(f"not a format that can be read ({', '.join(FORMATS)}): save it as plain text")


def _decode(data: bytes) -> str:
    for magic, name in _DOCUMENTS:
        if data.startswith(magic):
            raise _UnusableError(f"{name}, whatever its name says: save it as plain text")
    text = _decode_by_mark(data)
    if text is None:
        if b"\0" in data:
            raise _UnusableError("binary, or UTF-16 without a byte order mark: save it as UTF-8 text")
        text = _decode_unmarked(data)
    if not any(map(str.isalnum, text)):
        raise _UnusableError("empty: it holds no letter and no digit")
    controls = sum(char < " " and not char.isspace() for char in text)
    if "\0" in text or controls > _MAX_CONTROLS * len(text):
        raise _UnusableError("binary, not text: save it as UTF-8 text")
    return text


def _decode_by_mark(data: bytes) -> str | None:
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            try:
                return data[len(mark) :].decode(encoding)
            except UnicodeDecodeError as error:
                raise _UnusableError(f"marked as {encoding}, but damaged: save it as UTF-8 text") from error
    return None


def _decode_unmarked(data: bytes) -> str:
    try:
        return data.decode()
    except UnicodeDecodeError:
        from charset_normalizer import from_bytes  # noqa: PLC0415  # slow to import, and seldom needed

    matches = from_bytes(data, cp_exclusion=list(_EXTINCT))
    best = matches.best()
    if best is None:
        raise _UnusableError("in no encoding that could be told: save it as UTF-8 text")
    # Spanish is as good in cp1250, but for "ñ"; of equals the web's usual encoding is the likelier.
    equals = [match for match in matches if (match.chaos, match.coherence) == (best.chaos, best.coherence)]
    return str(next((match for match in equals if match.encoding == "cp1252"), best))


# Naming


def _label(reads: Sequence[_Read]) -> list[str]:
    """Name each file: by its relative path, where that is not enough by its folder too, and then by its hash."""
    levels = [0] * len(reads)
    while True:
        labels = [_label_at(read, level) for read, level in zip(reads, levels, strict=True)]
        sharers: dict[str, list[int]] = defaultdict(list)
        for index, label in enumerate(labels):
            sharers[label].append(index)
        crowded = [index for same in sharers.values() if len(same) > 1 for index in same if levels[index] < 2]
        if not crowded:
            return labels
        for index in crowded:
            levels[index] += 1


def _label_at(read: _Read, level: int) -> str:
    folder = (read.found.folder,) if level and read.found.folder else ()
    label = _printable("/".join([*folder, *read.found.parts]))
    return f"{label} ({read.sha256[:8]})" if level > 1 and read.sha256 else label


def _printable(name: str) -> str:
    """Escape what cannot be shown in one line: control characters, and bytes of a name that are no text."""
    return "".join(char if char.isprintable() else char.encode("unicode_escape").decode() for char in name)


def _code(error: OSError) -> str:
    """Name an operating system's error; its own words depend on the system and its language."""
    return errno.errorcode.get(error.errno or 0, "unknown error")
