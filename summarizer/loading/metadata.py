"""What a file says of itself, and the parts of a file: title, publisher, day, place within the file.

`FilePart` is what a format's reader gives. Most files are one part. A part of a file that holds many is told by its
place: `#3` is the third message, record, entry or line, `/a.html` a file within an archive or a mail. `Allowance` is
what a reader may unpack on the way. `describe` makes what a file says beside its text into metadata: tidied, with dates
as EDTF or not at all.
"""

import hashlib
import json
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass, field, replace
from email.message import Message
from email.utils import parsedate_to_datetime
from pathlib import Path
from typing import Any, Final

from summarizer.domain.names import is_body_name
from summarizer.extras import how_to_install
from summarizer_schemas.brief import Metadata
from summarizer_schemas.vocabulary import is_edtf

OWN_BRIEF: Final = "a brief that this program made, no article: keep it elsewhere"
"""Read as an article, a brief would be one more source for all that it says."""


class UnusableFileError(Exception):
    """A file, or a part of one, cannot become an article; the message is the failure's reason."""


class OwnFileError(UnusableFileError):
    """A file is no article because this program wrote it, or reads it as its settings."""


def lacks_library(error: Exception) -> UnusableFileError:
    """Tell that a file could not be read for want of a library, which is no fault of the file.

    Args:
        error: what was raised where the library was needed; the first line of its message names it.
    """
    said = str(error).partition("\n")[0].rstrip(".")
    return UnusableFileError(
        f"cannot be read here, a library is missing ({said}); {how_to_install('documents')}, which brings all that "
        "reads files"
    )


@dataclass(frozen=True, slots=True)
class FilePart:
    """One article in a file, or (`text` is None) the reason why a part of the file is none.

    Attributes:
        text: the article's text; None if the part is unusable.
        place: what follows the file's label in that of the part; "" where the part is the whole file.
        reason: why there is no text.
        metadata: what the file says of the article beside its text.
        page_starts: the offset at which each page begins; () where there are no pages.
        sha256: of the bytes of a file within the file; None: those of the file count.
        note: what a user should be told of how it was read.
        unseen: longer pieces of text that the file hides from readers; they are not in `text`.
    """

    text: str | None
    place: str = ""
    reason: str = ""
    metadata: Metadata | None = None
    page_starts: tuple[int, ...] = ()
    sha256: str | None = None
    note: str = ""
    unseen: tuple[str, ...] = ()


@dataclass
class Allowance:
    """How much may still be unpacked from one file, however deep it lies."""

    files: int = 2_000
    size: int = 100_000_000
    """In bytes."""

    def take(self, files: int, size: int) -> None:
        """Reduce the allowance before anything is unpacked.

        Raises:
            UnusableFileError: it does not suffice.
        """
        if files > self.files or size > self.size:
            raise UnusableFileError(
                f"unpacks to {files:,} files of {size:,} bytes, over the limit of {self.files:,} files and "
                f"{self.size:,} bytes: unpack it, and give the articles in it"
            )
        self.files -= files
        self.size -= size


@dataclass(frozen=True)
class Rules:
    """What a reader must keep to.

    Attributes:
        columns: which column of a table holds what, as far as the user said so: `text`, or a field of `Metadata`.
        max_bytes: of one article.
        read_inside: reads a file within the file: its name and bytes go in.
        allowance: for what is unpacked.
        charset: the encoding that whatever carried the file declared, such as a server.
    """

    columns: Mapping[str, str]
    max_bytes: int
    read_inside: Callable[[str, bytes], Sequence[FilePart]]
    allowance: Allowance
    charset: str | None = None

    def read_member(self, name: str, data: bytes) -> list[FilePart]:
        """Read a file within a file: its parts' places begin with its name, and a bad one is one bad part."""
        sha256 = hashlib.sha256(data).hexdigest()
        try:
            parts = self.read_inside(name, data)
        except UnusableFileError as error:
            parts = [FilePart(None, reason=str(error))]
        return [replace(part, place=f"/{name}{part.place}", sha256=part.sha256 or sha256) for part in parts]


Reader = Callable[[bytes, Rules], Iterator[FilePart]]

_SPACES: Final = re.compile(r"\s+")


def in_paragraphs(lines: Iterable[str]) -> str:
    """Set the lines of a page or a document as paragraphs, with a blank line between them.

    Runs of spaces become one space; what cannot be seen goes, but for the marks that join letters and turn the
    direction of reading.
    """
    tidied = (shown(line) for line in lines)
    return "\n\n".join(line for line in tidied if line)


def shown(line: str) -> str:
    """Return one line with single spaces and without control characters and broken ones."""
    spaced = _SPACES.sub(" ", line).strip()
    if spaced.isprintable():
        return spaced
    return "".join(char for char in spaced if unicodedata.category(char) not in {"Cc", "Cs"})


_ISO_DAY: Final = re.compile(r"(\d{4})([-/.]?)(\d\d)\2(\d\d)(?:[T ]|$)")
"""ISO 8601, extended or basic; year first, so slashes leave no doubt either."""


_NOBODY: Final = re.compile(
    r"python-docx|docx4j|apache poi|un-named|unknown(?: author)?|author|owner|(?:local |windows |office )?user|"
    r"admin(?:istrator)?|microsoft(?: office)?(?: user| word)?|(?:libre|open)office(?:\.org)?(?: writer)?|"
    r"google docs(?: renderer)?|pandoc|calibre.*|acrobat.*|adobe .*|pypdf.*|reportlab.*|"
    r"anonym(?:ous|e|us)?|none|null|n/?a|unspecified|no author|root|guest|default(?: user)?",
    re.IGNORECASE,
)
"""Who made the file, as programs write it into its properties where nobody is named: a program, or an account."""
_UNTITLED: Final = re.compile(
    r"word document|untitled.*|document\d*|microsoft word - .*|\(anonymous\)"
    r"|\S*\.(?:x?html?|docx?|odt|rtf|txt|pdf|indd|qxp|pages|tex)",
    re.IGNORECASE,
)
"""Titles that programs give; one of them is the name of the file that was printed."""


def describe_properties(*, title: object = None, author: object = None) -> Metadata | None:
    """Return what the properties of a document say, without what a program puts there by itself."""
    headline, byline = _text(title), _text(author)
    return describe(
        headline=None if headline and _UNTITLED.fullmatch(headline) else headline,
        byline=None if byline and _NOBODY.fullmatch(byline.strip(_BRACKETS)) else byline,
    )


_BRACKETS: Final = "()[]<>{}\"'-–— "
"""Around the word by which a program says that nobody is named: "(anonymous)", "<unknown>"."""


def describe(
    *,
    headline: object = None,
    publisher: object = None,
    published: object = None,
    byline: object = None,
    is_summary: bool = False,
) -> Metadata | None:
    """Return what is known, or None if nothing is; numbers and other values that are no text are left out.

    A body in the place of an author is the publisher, where no other is named. A date is taken as the file writes it,
    in its own time zone: ISO 8601 or as in e-mail. `03/04/2021` is none.
    """
    outlet, author = _text(publisher), _author(_text(byline))
    if author and outlet is None and is_body_name(author):  # who sends a bulletin has published it
        outlet, author = author, None
    found = Metadata(
        headline=_text(headline),
        publisher=outlet,
        published=day_of(published),
        byline=author,
        is_summary=is_summary,
    )
    return None if found == Metadata() else found


_BY: Final = re.compile(
    r"(?:(?:publi(?:é|ée|cado|shed)|pubblicato|veröffentlicht|geschreven|écrit|escrito|scritto|geschrieben|written|posted)"
    r"\s+)?(?:by|par|por|door|(?:von|di)(?=(?:\s+(?-i:[^\W\d_a-z])\w*){2}))\s+",
    re.IGNORECASE,
)
"""What stands before a name in a byline. "Di" and "Von" begin surnames as well: two names follow them here."""
_DAY_BEHIND: Final = re.compile(
    r"(?:;\s*(?i:le|el|em|am|il|om|on|den)|\s+,?\s*(?:le|el|em|am|il|om|on|den))(?:\s+\d.*)?$"
    r"|[\s;,|–—-]+(?:(?:le|el|em|am|il|om|on|den)\s+)?"
    r"\d{1,2}(?:[./-]\d{1,2}[./-]|\.?\s+(?:de\s+)?[^\W\d_]+\.?,?\s+(?:de\s+)?)\d{4}\b.*$"
)
"""The day behind a name, or the word before it where whoever read the page has taken the numbers out."""


def _author(byline: str | None) -> str | None:
    """Return who wrote an article by its byline: "Par Jeanne Favre, le 15 janvier 2026" is Jeanne Favre."""
    if byline is None:
        return None
    begins = _BY.match(byline)
    return _DAY_BEHIND.sub("", byline[begins.end() :] if begins else byline) or None


def _text(value: object) -> str | None:
    return (shown(value) or None) if isinstance(value, str) else None


def day_of(value: object) -> str | None:
    """Return a date as EDTF if it is written so that it can be one day only."""
    text = _text(value)
    if text is None:
        return None
    iso = _ISO_DAY.match(text)
    if iso or is_edtf(text):
        day = f"{iso[1]}-{iso[3]}-{iso[4]}" if iso else text
        return day if is_edtf(day) else None
    try:
        return parsedate_to_datetime(text).date().isoformat()
    except ValueError:
        return None


ENDING: Final = ".fetched.json"


@dataclass(frozen=True)
class Sidecar:
    """What is known of a fetch.

    It tells of a file that was fetched where it came from, when, and what the server said of it. It lies beside the
    file, `page.html.fetched.json` beside `page.html`, and makes it input that needs no network. One without its file
    tells why nothing was fetched from its address.

    Attributes:
        address: what was asked for.
        served_from: the address at the end of all redirects; "" where nothing was served.
        fetched_at: when, in UTC, ISO 8601.
        headers: of the answer, by names in lower case.
        failure: why there is nothing; "" where there is.
        items: of a feed, by entry: "" where the entry's own page was fetched, else why the feed's text stands for it.
    """

    address: str
    served_from: str = ""
    fetched_at: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)
    failure: str = ""
    items: Mapping[str, str] = field(default_factory=dict)

    @property
    def charset(self) -> str | None:
        """The encoding that the server declares."""
        message = Message()
        message["Content-Type"] = self.headers.get("content-type", "")
        return message.get_content_charset()

    def to_json(self) -> str:
        """Return the file's content."""
        return json.dumps(asdict(self), ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def is_sidecar(path: Path) -> bool:
    """Tell whether a file is a sidecar by its name."""
    return path.name.endswith(ENDING)


def page_of(path: Path) -> Path:
    """Return the file that a sidecar belongs to, whether it is there or not."""
    return path.with_name(path.name.removesuffix(ENDING))


def sidecar_of(path: Path) -> Path:
    """Return the sidecar of a file, whether it is there or not."""
    return path.with_name(path.name + ENDING)


def read_sidecar(path: Path) -> Sidecar | None:
    """Read a sidecar, if there is one that can be read."""
    try:
        # A pipe of this name would keep us waiting for ever.
        return _sidecar(json.loads(path.read_text("utf-8"))) if path.is_file() else None
    except (OSError, ValueError, RecursionError):
        return None


def _sidecar(found: Any) -> Sidecar | None:
    if not isinstance(found, dict) or not isinstance(found.get("address"), str):
        return None
    texts = {name: str(found.get(name) or "") for name in ("address", "served_from", "fetched_at", "failure")}
    tables = {
        name: {str(key): str(value) for key, value in table.items()}
        if isinstance(table := found.get(name), dict)
        else {}
        for name in ("headers", "items")
    }
    return Sidecar(**texts, **tables)  # type: ignore[arg-type]
