"""A file's name and bytes → the articles in it: which reader reads which ending, and what no reader may do.

The ending decides, and nothing is guessed from the content. Readers are other people's code on anybody's files:
whatever they raise, the file is a failure with its name, and the run goes on. What is wrong with the installation or
the computer is never told as damage to the file.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from itertools import islice
from pathlib import PurePosixPath
from typing import BinaryIO, Final, TypeVar

from summarizer.loading.archives import read_zip
from summarizer.loading.books import read_book, read_open_document
from summarizer.loading.feeds import read_feed
from summarizer.loading.mail import read_mail, read_mailbox, read_mailbox_from
from summarizer.loading.parts import Allowance, Part, Reader, Rules, UnusableError, lacks_library
from summarizer.loading.pdf import read_pdf
from summarizer.loading.plain import flaw_of, read_text
from summarizer.loading.tables import read_csv, read_json_lines
from summarizer.loading.web import read_page, read_saved_page
from summarizer.loading.word import read_word

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
_OF_MANY: Final = (".pdf", ".docx", ".odt", ".epub", ".mbox", ".jsonl", ".csv", ".zip")
_STREAMED: Final = (".mbox",)
_TIMES_LARGER_STREAMED: Final = 100
"""Of what is read article by article, it matters to nobody's memory how much there is."""
_TIMES_LARGER: Final = 10
"""Pictures and many articles make a file larger than one article's text may be."""
_MAX_DEPTH: Final = 3
_MAX_PARTS: Final = 10_000


def check_size(name: str, size: int, max_bytes: int) -> None:
    """Refuse a file whose ending is unknown, or that is too large for its format.

    Raises:
        UnusableError: the reason.
    """
    ending = _ending(name)
    if ending not in FORMATS:
        raise UnusableError(f"not a format that can be read ({', '.join(FORMATS)}): save it as plain text")
    times = _TIMES_LARGER_STREAMED if ending in _STREAMED else _TIMES_LARGER if ending in _OF_MANY else 1
    limit = max_bytes * times
    if size > limit:
        raise UnusableError(f"{size:,} bytes, over the limit of {limit:,}: split it into articles")


def read_parts(
    name: str, data: bytes, columns: Mapping[str, str], max_bytes: int, charset: str | None = None
) -> Sequence[Part]:
    """Return the articles in a file, in its own order, and the parts of it that are none.

    Args:
        name: the file's name; its ending decides how the bytes are read.
        data: the bytes.
        columns: which column of a table holds what (see `Rules`).
        max_bytes: of one article.
        charset: the encoding that a server declared for the file.

    Raises:
        UnusableError: the whole file is unusable.
    """
    allowance = Allowance()

    def read(name: str, data: bytes, depth: int) -> Sequence[Part]:
        def read_inside(inner: str, content: bytes) -> Sequence[Part]:
            if depth == _MAX_DEPTH:
                raise UnusableError(f"more than {_MAX_DEPTH} files deep within each other: unpack them")
            return read(inner, content, depth + 1)

        check_size(name, len(data), max_bytes)
        rules = Rules(columns, max_bytes, read_inside, allowance, charset if depth == 0 else None)
        return _guarded(_READERS[_ending(name)], data, rules)

    return read(name, data, 0)


def is_streamed(name: str) -> bool:
    """Tell whether a file is read article by article, whatever its size."""
    return _ending(name) in _STREAMED


def read_stream(stream: BinaryIO, max_bytes: int) -> Sequence[Part]:
    """Return the articles in a mailbox, as `read_parts` does.

    Raises:
        UnusableError: the whole file is unusable.
    """

    def read_inside(name: str, data: bytes) -> Sequence[Part]:
        return read_parts(name, data, {}, max_bytes)

    return _guarded(read_mailbox_from, stream, Rules({}, max_bytes, read_inside, Allowance()))


def _guarded(reader: Callable[[T, Rules], Iterator[Part]], data: T, rules: Rules) -> Sequence[Part]:
    try:
        parts = list(islice(reader(data, rules), _MAX_PARTS + 1))
    except UnusableError:
        raise
    except ImportError as error:
        raise lacks_library(error) from error
    except MemoryError as error:
        raise UnusableError("takes more memory than this computer has left: split it into articles") from error
    except Exception as error:
        kind = type(error).__name__
        raise UnusableError(f"damaged, or not what its ending says ({kind}): open it and save it anew") from error
    if len(parts) > _MAX_PARTS:
        raise UnusableError(f"holds more than {_MAX_PARTS:,} articles: split it")
    if not parts:
        raise UnusableError("holds no article")
    return [_checked(part) for part in parts]


def _checked(part: Part) -> Part:
    flaw = part.text is not None and flaw_of(part.text)
    return replace(part, text=None, reason=flaw) if flaw else part


def _ending(name: str) -> str:
    return PurePosixPath(name).suffix.lower()
