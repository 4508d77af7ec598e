"""A file's name and bytes in, the articles in it out: which reader reads which ending, and what no reader may do.

The ending decides, and nothing is guessed from the content. Readers are other people's code on anybody's files:
whatever they raise, the file is a failure with its name, and the run goes on. What is wrong with the installation or
the computer is never told as damage to the file.
"""

import re
import zipfile
import zlib
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from io import BytesIO
from itertools import islice
from mimetypes import guess_type
from pathlib import PurePosixPath
from typing import BinaryIO, Final, TypeVar

from summarizer.loading.docx import read_word
from summarizer.loading.mail import read_mail, read_mailbox, read_mailbox_from
from summarizer.loading.metadata import Allowance, FilePart, Reader, Rules, UnusableFileError, lacks_library
from summarizer.loading.pdf import read_pdf
from summarizer.loading.tables import read_csv, read_json_lines
from summarizer.loading.text import flaw_of, read_text
from summarizer.loading.web import read_book, read_feed, read_open_document, read_page, read_saved_page

_HIDDEN: Final = re.compile(r"\.[^.]|__MACOSX$")
_IS_ENCRYPTED: Final = 0x1
"""A bit of the flags of an entry of a ZIP file (APPNOTE 4.4.4)."""


def read_zip(data: bytes, rules: Rules) -> Iterator[FilePart]:
    """Give the parts of every file in an archive, by name.

    Nothing is written to disk. Hidden files are passed over; of files of one name the last counts, as if the archive
    had been unpacked. How much may be unpacked is decided before anything is, by the sizes that the archive declares: a
    file in it that is larger than declared is damaged, and not read on.
    """
    try:
        archive = zipfile.ZipFile(BytesIO(data))
    except zipfile.BadZipFile as error:
        raise UnusableFileError("no ZIP archive, or a damaged one: pack it again") from error
    with archive:
        files = {each.filename: each for each in archive.infolist() if _is_visible(each)}
        rules.allowance.take(len(files), sum(each.file_size for each in files.values()))
        for name, file in sorted(files.items()):
            if file.flag_bits & _IS_ENCRYPTED:
                yield FilePart(None, f"/{name}", "has a password: pack it without")
                continue
            try:
                content = archive.read(file)
            except RuntimeError:  # an unknown method, or one whose library this Python was built without
                yield FilePart(None, f"/{name}", "packed in a way that cannot be unpacked here: pack it as a plain ZIP")
                continue
            except (zipfile.BadZipFile, zlib.error, EOFError):
                yield FilePart(None, f"/{name}", "cannot be unpacked, it is damaged: pack it again")
                continue
            yield from rules.read_member(name, content)


def _is_visible(file: zipfile.ZipInfo) -> bool:
    is_hidden = any(_HIDDEN.match(part) for part in file.filename.split("/"))
    return not (file.is_dir() or is_hidden)


T = TypeVar("T")
_READERS: Final[Mapping[str, Reader]] = {
    ".txt": read_text,
    ".md": read_text,
    ".html": read_page,
    ".htm": read_page,
    ".mhtml": read_saved_page,
    ".pdf": read_pdf,
    ".docx": read_word,
    ".odt": read_open_document,
    ".epub": read_book,
    ".eml": read_mail,
    ".mbox": read_mailbox,
    ".jsonl": read_json_lines,
    ".csv": read_csv,
    ".rss": read_feed,
    ".atom": read_feed,
    ".xml": read_feed,
    ".zip": read_zip,
}
FORMATS: Final = tuple(_READERS)
_LARGER_THAN_THEIR_TEXT: Final = (".pdf", ".docx", ".odt", ".epub", ".mbox", ".jsonl", ".csv", ".zip")
_STREAMED: Final = (".mbox",)
_TIMES_LARGER_STREAMED: Final = 100
"""Of what is read article by article, it matters to nobody's memory how much there is."""
_TIMES_LARGER: Final = 10
"""Of files that hold pictures or many articles, which are larger than one article's text may be."""
_MAX_DEPTH: Final = 3
_MAX_PARTS: Final = 10_000


_NO_TEXT: Final[Mapping[str, str]] = {"image": "a picture", "audio": "a sound", "video": "a film", "font": "a font"}
"""Kinds of media that hold no article, whatever they are saved as."""


def unreadable(name: str) -> str:
    """Return why a file with an unknown ending is not read, and what to do about it."""
    media, _ = guess_type(name)
    if sort := _NO_TEXT.get((media or "").partition("/")[0]):
        return f"{sort} and no article: it can be left out, and what it shows is not read"
    return f"not a format that can be read ({', '.join(FORMATS)}): save it as plain text"


def check_size(name: str, size: int, max_bytes: int) -> None:
    """Refuse a file whose ending is unknown, or that is too large for its format.

    Raises:
        UnusableFileError: the reason.
    """
    ending = _ending(name)
    if ending not in FORMATS:
        raise UnusableFileError(unreadable(name))
    times = _TIMES_LARGER_STREAMED if ending in _STREAMED else _TIMES_LARGER if ending in _LARGER_THAN_THEIR_TEXT else 1
    limit = max_bytes * times
    if size > limit:
        raise UnusableFileError(f"{size:,} bytes, over the limit of {limit:,}: split it into articles")


def read_parts(
    name: str, data: bytes, columns: Mapping[str, str], max_bytes: int, charset: str | None = None
) -> Sequence[FilePart]:
    """Return the articles in a file, in its own order, and the parts of it that are none.

    Args:
        name: the file's name; its ending decides how the bytes are read.
        data: the bytes.
        columns: which column of a table holds what (see `Rules`).
        max_bytes: of one article.
        charset: the encoding that a server declared for the file.

    Raises:
        UnusableFileError: the whole file is unusable.
    """
    allowance = Allowance()

    def read(name: str, data: bytes, depth: int) -> Sequence[FilePart]:
        def read_inside(inner: str, content: bytes) -> Sequence[FilePart]:
            if depth == _MAX_DEPTH:
                raise UnusableFileError(f"more than {_MAX_DEPTH} files deep within each other: unpack them")
            return read(inner, content, depth + 1)

        check_size(name, len(data), max_bytes)
        rules = Rules(columns, max_bytes, read_inside, allowance, charset if depth == 0 else None)
        return _guarded(_READERS[_ending(name)], data, rules)

    return read(name, data, 0)


def is_streamed(name: str) -> bool:
    """Tell whether a file is read article by article, whatever its size."""
    return _ending(name) in _STREAMED


def read_stream(stream: BinaryIO, max_bytes: int) -> Sequence[FilePart]:
    """Return the articles in a mailbox, as `read_parts` does.

    Raises:
        UnusableFileError: the whole file is unusable.
    """

    def read_inside(name: str, data: bytes) -> Sequence[FilePart]:
        return read_parts(name, data, {}, max_bytes)

    return _guarded(read_mailbox_from, stream, Rules({}, max_bytes, read_inside, Allowance()))


def _guarded(reader: Callable[[T, Rules], Iterator[FilePart]], data: T, rules: Rules) -> Sequence[FilePart]:
    try:
        parts = list(islice(reader(data, rules), _MAX_PARTS + 1))
    except UnusableFileError:
        raise
    except ImportError as error:
        raise lacks_library(error) from error
    except MemoryError as error:
        raise UnusableFileError("takes more memory than this computer has left: split it into articles") from error
    except Exception as error:
        kind = type(error).__name__
        raise UnusableFileError(f"damaged, or not what its ending says ({kind}): open it and save it anew") from error
    if len(parts) > _MAX_PARTS:
        raise UnusableFileError(f"holds more than {_MAX_PARTS:,} articles: split it")
    if not parts:
        raise UnusableFileError("holds no article")
    return [_checked(part) for part in parts]


def _checked(part: FilePart) -> FilePart:
    flaw = part.text is not None and flaw_of(part.text)
    return replace(part, text=None, reason=flaw) if flaw else part


def _ending(name: str) -> str:
    return PurePosixPath(name).suffix.lower()
