"""What a format's reader gives: the articles of one file, part by part; and what it may unpack on the way.

Most files are one part. A part of a file that holds many is told by its place: `#3` is the third message, record,
entry or line, `/a.html` a file within an archive or a mail.
"""

import hashlib
import re
import unicodedata
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from summarizer.extras import how_to_install
from summarizer_schemas.brief import Metadata

OWN_BRIEF: Final = "a brief that this program made, no article: keep it elsewhere"
"""Read as an article, a brief would be one more source for all that it says."""


class UnusableError(Exception):
    """A file, or a part of one, cannot become an article; the message is the failure's reason."""


class OwnFileError(UnusableError):
    """A file is no article because this program wrote it, or reads it as its settings."""


def lacks_library(error: Exception) -> UnusableError:
    """Tell that a file could not be read for want of a library, which is no fault of the file.

    Args:
        error: what was raised where the library was needed; the first line of its message names it.
    """
    said = str(error).partition("\n")[0].rstrip(".")
    return UnusableError(
        f"cannot be read here, a library is missing ({said}); {how_to_install('documents')}, which brings all that "
        "reads files"
    )


@dataclass(frozen=True, slots=True)
class Part:
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
            UnusableError: it does not suffice.
        """
        if files > self.files or size > self.size:
            raise UnusableError(
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
    read_inside: Callable[[str, bytes], Sequence[Part]]
    allowance: Allowance
    charset: str | None = None

    def read_member(self, name: str, data: bytes) -> list[Part]:
        """Read a file within a file: its parts' places begin with its name, and a bad one is one bad part."""
        sha256 = hashlib.sha256(data).hexdigest()
        try:
            parts = self.read_inside(name, data)
        except UnusableError as error:
            parts = [Part(None, reason=str(error))]
        return [replace(part, place=f"/{name}{part.place}", sha256=part.sha256 or sha256) for part in parts]


Reader = Callable[[bytes, Rules], Iterator[Part]]

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
