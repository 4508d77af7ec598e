"""Plain text in, the article out; what this program wrote itself is no article.

`decode` gives the text as it was written: no newline is changed, nothing is stripped, only a byte order mark goes.
Raised signs stay readable in a line of text (`raised`): the mark of a footnote, a power, or letters of the word before.

`require_foreign` refuses what this program wrote: briefs of every format, and the files that tell it what to do. Read
as an article, a brief would be one more source for all that it says. Every format carries a mark: the name of the
brief's format, where readers do not see it; a table of CSV is known by its first columns, which stay when columns are
added behind them. A file's name tells nothing, but for the program's own settings, which nobody writes articles into.
"""

import re
import zipfile
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from mmap import ACCESS_READ, mmap
from os import SEEK_END
from pathlib import Path
from typing import Final

from summarizer.loading.metadata import OWN_BRIEF, FilePart, OwnFileError, Rules, UnusableFileError
from summarizer_schemas.brief import FORMAT
from summarizer_schemas.tables import EVENT_COLUMNS, FIGURE_COLUMNS

_SETTINGS: Final = frozenset({"summarize.toml", "decisions.toml"})
OWN_SETTINGS: Final = "what this program is told by its user, no article"
_MARKED: Final = f"[//]: # ({FORMAT})".encode()
"""The last line of a brief in Markdown, which no reader of Markdown shows."""
_OBJECT: Final = re.compile(rb'\A(?:\xef\xbb\xbf)?\s*\{\s*"format":\s*"situation-brief/')
_HEAD_COLUMNS: Final = 4
"""Columns of our tables by which they are known, whichever version wrote them: "event,key,summary,situation"."""
_HEADS: Final = tuple(f"{','.join(columns[:_HEAD_COLUMNS])},".encode() for columns in (EVENT_COLUMNS, FIGURE_COLUMNS))
_ENDS: Final = 2_048
"""Bytes: the mark stands within the first or the last of so many."""


def require_foreign_text(data: bytes) -> None:
    """Refuse a text, or a table, that this program wrote.

    Raises:
        OwnFileError: it did.
    """
    head = data[:_ENDS].removeprefix(b"\xef\xbb\xbf")
    if _MARKED in data[-_ENDS:] or head.startswith(_HEADS) or _OBJECT.match(head):
        raise OwnFileError(OWN_BRIEF)


def require_foreign(path: Path) -> None:
    """Refuse a file that this program wrote, of those that no reader of articles reads or that need an extra's library.

    Raises:
        OwnFileError: it did, or it is told by it what to do.
    """
    if path.name in _SETTINGS:
        raise OwnFileError(OWN_SETTINGS)
    is_marked = _IS_MARKED.get(path.suffix.lower())
    with suppress(OSError):
        if is_marked and path.is_file() and is_marked(path):
            raise OwnFileError(OWN_BRIEF)


def _is_own_object(path: Path) -> bool:
    with path.open("rb") as file:
        return bool(_OBJECT.match(file.read(_ENDS)))


def _is_own_workbook(path: Path) -> bool:
    with suppress(zipfile.BadZipFile, KeyError), zipfile.ZipFile(path) as parts:
        part = parts.getinfo("docProps/core.xml")
        return part.file_size <= _ENDS and FORMAT.encode() in parts.read(part)
    return False


def _is_own_parquet(path: Path) -> bool:
    """Tell it by the footer, which ends the file with its own length and four letters; no library is needed."""
    with path.open("rb") as file:
        size = file.seek(0, SEEK_END)
        file.seek(max(0, size - _PARQUET_ENDS))
        end = file.read()
    length = int.from_bytes(end[-8:-4], "little")
    return end.endswith(b"PAR1") and FORMAT.encode() in end[-8 - length : -8]


def _is_own_pdf(path: Path) -> bool:
    """Tell it by its producer, as it stands in the file; whoever has no library for PDF keeps briefs, too."""
    if not path.stat().st_size:  # an empty file cannot be mapped
        return False
    with path.open("rb") as file, mmap(file.fileno(), 0, access=ACCESS_READ) as content:
        return bool(_PRODUCER.search(content))


_PARQUET_ENDS: Final = 65_536
"""Bytes: a footer has a line for each column of each group of rows; ours take a tenth of it."""
_PRODUCER: Final = re.compile(
    rb"/Producer ?\("
    + b"".join(rb"(?:%b|\\%03o)" % (re.escape(char), *char) for char in map(str.encode, FORMAT))
    + rb"\)"
)
"""What made a PDF; signs that are no letters may stand there as octal numbers."""
_IS_MARKED: Final[Mapping[str, Callable[[Path], bool]]] = {
    ".json": _is_own_object,
    ".geojson": _is_own_object,
    ".xlsx": _is_own_workbook,
    ".parquet": _is_own_parquet,
    ".pdf": _is_own_pdf,
}
"""How the mark is found in a format of ours by whose reader it is not, or not always."""


_CONTROLS: Final = re.compile(r"[\x00-\x08\x0e-\x1b]")
"""What steers a terminal; white space is none."""
_HALVES: Final = re.compile(r"[\ud800-\udfff]")
"""Surrogates: a pair of them is one character in UTF-16, and one alone is none."""
_MAX_CONTROLS: Final = 0.01
_BOMS: Final = (  # UTF-32's begins with UTF-16's, so it is looked for first
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\x00\x00", "utf-32-le"),
    (b"\x00\x00\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
# Nobody writes news in these since 2001, but they are near enough to the Windows ones to be told by mistake.
_EXTINCT: Final = ("mac_cyrillic", "mac_greek", "mac_iceland", "mac_latin2", "mac_roman", "mac_turkish")
_NO_CHARACTER: Final = b"\x81\x8d\x8f\x90\x9d"
"""Bytes that windows-1252 leaves open; browsers make control characters of them, which nobody sees."""
_DOCUMENTS: Final = ((b"%PDF-", "a PDF"), (b"{\\rtf", "an RTF document"), (b"PK\x03\x04", "a ZIP or office document"))


def read_text(data: bytes, rules: Rules) -> Iterator[FilePart]:
    """Give a text file as one article."""
    require_foreign_text(data)
    yield FilePart(decode(data, rules.charset))


def flaw_of(text: str) -> str:
    """Say why a text can be no article; "" if it can."""
    if not any(map(str.isalnum, text)):
        return "empty: it holds no letter and no digit"
    if "\0" in text or len(_CONTROLS.findall(text)) > _MAX_CONTROLS * len(text):
        return "binary, not text: save it as UTF-8 text"
    if _HALVES.search(text):
        return "damaged: it holds halves of characters; save it as UTF-8 text"
    return ""


def decode(data: bytes, declared: str | None = None) -> str:
    """Decode by the byte order mark, as UTF-8, as declared, or as the letters tell, in this order.

    Args:
        data: the bytes of a text file, or of a page.
        declared: the encoding that the file itself, or what carried it, names.

    Raises:
        UnusableFileError: the bytes are no text, or in no encoding that can be told.
    """
    for magic, name in _DOCUMENTS:
        if data.startswith(magic):
            raise UnusableFileError(f"{name}, whatever its name says: give it its own ending, or save it as plain text")
    text = _decode_by_mark(data)
    if text is not None:
        return text
    if b"\0" in data:
        raise UnusableFileError("binary, or UTF-16 without a byte order mark: save it as UTF-8 text")
    return _decode_unmarked(data, declared)


def _decode_by_mark(data: bytes) -> str | None:
    for mark, encoding in _BOMS:
        if data.startswith(mark):
            try:
                return data[len(mark) :].decode(encoding)
            except UnicodeDecodeError as error:
                raise UnusableFileError(f"marked as {encoding}, but damaged: save it as UTF-8 text") from error
    return None


def _decode_unmarked(data: bytes, declared: str | None) -> str:
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError:
        text = _decode_as_declared(data, declared) if declared else None
        return _decode_by_letters(data) if text is None else text


def _decode_as_declared(data: bytes, declared: str) -> str | None:
    """Decode as browsers do (WHATWG Encoding): who declares iso-8859-1 or ASCII writes windows-1252."""
    import webencodings  # noqa: PLC0415  # seldom needed

    encoding = webencodings.lookup(declared)
    if encoding is None or encoding.name.startswith("utf-16"):  # UTF-16 that could be read has no such declaration
        return None
    try:
        known = data.translate(None, _NO_CHARACTER) if encoding.name == "windows-1252" else data
        return encoding.codec_info.decode(known, "strict")[0]
    except UnicodeDecodeError:
        return None


def _decode_by_letters(data: bytes) -> str:
    from charset_normalizer import from_bytes  # noqa: PLC0415  # slow to import, and seldom needed

    matches = from_bytes(data, cp_exclusion=list(_EXTINCT))
    best = matches.best()
    if best is None:
        raise UnusableFileError("in no encoding that could be told: save it as UTF-8 text")
    # Spanish is as good in cp1250, but for "ñ"; of equals the web's usual encoding is the likelier.
    equals = [match for match in matches if (match.chaos, match.coherence) == (best.chaos, best.coherence)]
    return str(next((match for match in equals if match.encoding == "cp1252"), best))


_MARK: Final = re.compile(r"\[?\s*(?:\d{1,3}(?:\s*[,–-]\s*\d{1,3})*|[a-z]|[*†‡§¶]+)\s*\]?")
"""What stands for a footnote: a number, several, a letter or a sign, in brackets or not."""
_UNIT: Final = re.compile(r"(?:^|[\s\d(/])(?:[kcmdµ]?m|mi|ft|yd|in)$")
"""Units of length: a small 2 or 3 after them makes an area or a volume."""
_TEN: Final = re.compile(r"(?<!\d)10$")
_EXPONENT: Final = re.compile(r"[-−]?\d{1,2}")
_POWERS: Final = str.maketrans("0123456789-−", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁻")


def is_mark(text: str) -> bool:
    """Tell whether a piece of text is what a footnote is marked with."""
    return bool(_MARK.fullmatch(text.strip()))


def raised(text: str, before: str) -> str:
    """Return a raised piece of text as it stands in a line: a mark of a footnote is no digit of the number before it.

    Args:
        text: what is raised.
        before: what stands before it.
    """
    bare = text.strip()
    is_power = (bare in {"2", "3"} and _UNIT.search(before)) or (_TEN.search(before) and _EXPONENT.fullmatch(bare))
    if is_power:
        return text.translate(_POWERS)
    return "" if is_mark(bare) else text
