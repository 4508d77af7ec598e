"""Files read → articles and failures: one article for each text, whatever the files and parts that hold it.

The identity of an article is its text: a text found twice is kept once, under the first of its labels; a file that
dates it goes before those that do not.
"""

import hashlib
import logging
from collections import defaultdict
from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final

from summarizer.article import Article
from summarizer.errors import InputError
from summarizer.loading.fetched import as_fetched
from summarizer.loading.finding import STDIN, Found, find_files, printable
from summarizer.loading.formats import FORMATS, is_streamed, read_parts, read_stream
from summarizer.loading.naming import Read, label_files
from summarizer.loading.ours import require_foreign
from summarizer.loading.parts import OwnFileError, Part, UnusableError
from summarizer.loading.reading import MAX_BYTES, STDIN_NAME, opened, read_bytes
from summarizer.loading.sidecars import is_sidecar, page_of, read_sidecar, sidecar_of
from summarizer_schemas.brief import Failure

_log = logging.getLogger(__name__)
_REASONS_SHOWN: Final = 10
_NO_COLUMNS: Final[Mapping[str, str]] = {}


@dataclass(frozen=True, slots=True)
class Loaded:
    """All that was found: articles sorted by file label, failures sorted by file label."""

    articles: tuple[Article, ...]
    failures: tuple[Failure, ...]


def load_articles(
    paths: Sequence[Path],
    *,
    leave_out: Collection[Path] = (),
    columns: Mapping[str, str] = _NO_COLUMNS,
    max_bytes: int = MAX_BYTES,
) -> Loaded:
    """Read every article that `paths` hold.

    Args:
        paths: files, folders that are searched to any depth, `@FILE` for the paths in a file, and `-` for standard
            input.
        leave_out: files to pass over, such as a brief that is written into the folder; they need not exist.
        columns: which column of a table holds what (see `read_columns`); the rest is told from their names.
        max_bytes: a larger article is a failure and is not read.

    Raises:
        InputError: a path does not exist, or nothing at all could be read.
    """
    reads = _without_own([_read(found, columns, max_bytes) for found in find_files(paths, leave_out)])
    by_text: dict[str, list[tuple[str, Part]]] = defaultdict(list)
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
    read = _read(Found(path, (path.name,), ""), _NO_COLUMNS, MAX_BYTES)
    return "" if any(part.text is not None for part in read.parts) else read.parts[0].reason


def _read(found: Found, columns: Mapping[str, str], max_bytes: int) -> Read:
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
    except UnusableError as error:
        parts, is_own = [Part(None, reason=str(error))], isinstance(error, OwnFileError)
    return Read(found, sha256, as_fetched(parts, name, data, sidecar) if sidecar and data else parts, is_own)


def _read_stream(found: Found, max_bytes: int) -> Read:
    with opened(found.path, max_bytes) as (stream, _):
        sha256 = hashlib.file_digest(stream, "sha256").hexdigest()
        stream.seek(0)
        try:
            return Read(found, sha256, read_stream(stream, max_bytes))
        except UnusableError as error:
            return Read(found, sha256, [Part(None, reason=str(error))])


def _require_page(path: Path) -> None:
    """Refuse a sidecar without its file, in the words in which it tells why there is none."""
    if is_sidecar(path):
        sidecar = read_sidecar(path)
        unfound = f"tells of {page_of(path).name}, which is not there: fetch it again"
        raise UnusableError((sidecar and sidecar.failure) or unfound)


def _labelled(reads: Sequence[Read]) -> Iterator[tuple[str, Part]]:
    """Yield each part with its label, and with the hash of the file, or of the file within it, that holds it."""
    for label, read in zip(label_files(reads), reads, strict=True):
        for part in read.parts:
            yield label + printable(part.place), replace(part, sha256=part.sha256 or read.sha256)


def _article(text: str, same: list[tuple[str, Part]]) -> Article:
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
