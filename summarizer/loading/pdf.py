"""PDF files → their text, line by line as one reads it, and where each page begins.

The only importer of pypdf, which comes with the extra `documents`. The dates in a document's properties tell when the
file was made, not when the article was published, and are left alone.
"""

import logging
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from io import BytesIO
from itertools import accumulate
from typing import Any, Final

from summarizer.loading.layout import Piece, read_lines
from summarizer.loading.metadata import describe_properties
from summarizer.loading.parts import OWN_BRIEF, OwnFileError, Part, Rules, UnusableError, lacks_library, shown
from summarizer_schemas.brief import FORMAT

_BROKEN_WORD: Final = re.compile(r"([^\W\d_]+)[-\u2010\u00ad]\n([^\W\d_]+)")
_BROKEN_RANGE: Final = re.compile(r"(\d[-‐–])\n(?=\w)")
_NUMBER: Final = re.compile(r"\d+")
_MAX_HEAD_LINES: Final = 3
_MIN_REPEATS: Final = 3
_WRITTEN_TOGETHER: Final = frozenset({"da", "de", "et", "fi", "hu", "is", "nb", "nl", "nn", "sv"})
"""Languages that write compounds as one word, of which no list has all."""


def read_pdf(data: bytes, rules: Rules) -> Iterator[Part]:
    """Give a PDF's text, pages following each other."""
    import pypdf  # noqa: PLC0415  # an extra

    logging.getLogger("pypdf").addHandler(logging.NullHandler())  # without one, Python prints its complaints
    try:
        reader = pypdf.PdfReader(BytesIO(data))
        pages = _without_repeats([_lines(page) for page in reader.pages])
        said = reader.metadata
    except pypdf.errors.FileNotDecryptedError as error:
        raise UnusableError("a PDF with a password: save it without") from error
    except pypdf.errors.DependencyError as error:
        raise lacks_library(error) from error
    if said and FORMAT in map(str, said.values()):
        raise OwnFileError(OWN_BRIEF)
    printed = ["\n".join(shown(line) for line in page).strip() for page in pages]
    texts = [_unbroken(page, "\n".join(printed)) for page in printed]
    if not any(texts):
        raise UnusableError("a PDF without text, such as a scan: have its text recognised (OCR) and save that")
    if sum(map(len, texts)) > rules.max_bytes:
        raise UnusableError(f"more than {rules.max_bytes:,} characters of text: split it into articles")
    starts = tuple(accumulate((len(text) + 1 for text in texts[:-1]), initial=0))
    metadata = describe_properties(title=said.title, author=said.author) if said else None
    yield Part("\n".join(texts), metadata=metadata, page_starts=starts)


def _lines(page: Any) -> list[str]:
    pieces: list[Piece] = []
    rise = 0.0

    def operate(operator: bytes, operands: Sequence[Any], *_: object) -> None:
        nonlocal rise
        if operator == b"Ts":
            rise = float(operands[0])
        elif operator == b"BT":
            rise = 0.0

    def take(text: str, current: Sequence[float], placed: Sequence[float], _: object, size: float) -> None:
        if text:
            x = placed[4] * current[0] + placed[5] * current[2] + current[4]
            y = placed[4] * current[1] + placed[5] * current[3] + current[5]
            # The size that is set counts in the units of the text's own matrix.
            scale = abs(placed[3] * current[3]) or 1.0
            pieces.append(Piece(text, x, y + rise * scale, size * scale))

    page.extract_text(visitor_text=take, visitor_operand_before=operate)
    return read_lines(pieces)


def _without_repeats(pages: list[list[str]]) -> list[list[str]]:
    """Leave out heads and feet that most pages have, whatever page they count, but for the first page's.

    They break sentences in two. The first page's stay, since a head may hold the only date of publication.
    """
    for edge in (0, -1):
        for _ in range(_MAX_HEAD_LINES):
            lines = [
                _countings(page[edge], number) if page else set() for number, page in enumerate(pages[1:], start=1)
            ]
            repeated, times = _commonest(lines)
            if not repeated or times < _MIN_REPEATS or 2 * times <= len(lines):
                break
            rest = [page if repeated not in line else page[1:] if edge == 0 else page[:-1]
                    for page, line in zip(pages[1:], lines, strict=True)]  # fmt: skip
            pages = [pages[0], *rest]
    return pages


def _commonest(lines: Sequence[set[str]]) -> tuple[str | None, int]:
    counted = Counter(each for line in lines for each in line)
    return max(counted.items(), key=lambda each: (each[1], each[0])) if counted else (None, 0)


def _countings(line: str, page: int) -> set[str]:
    """Return a line as it is, and with each of its numbers told from the page's on.

    "Page 2 of 5" counts pages; "Killed: 25" and, on the next page, "Killed: 50" count something else.
    """
    tidied = shown(line)
    found = {tidied} if tidied else set()
    for number in _NUMBER.finditer(tidied):
        if len(number[0]) < 6:
            found.add(f"{tidied[: number.start()]}\0{int(number[0]) - page}\0{tidied[number.end() :]}")
    return found


def _unbroken(page: str, document: str) -> str:
    """Join the words that a line's end broke, and keep the hyphen of those that have one."""

    def joined(broken: re.Match[str]) -> str:
        hyphened, whole = f"{broken[1]}-{broken[2]}", broken[1] + broken[2]
        if hyphened in document or not broken[2].islower():
            return hyphened
        return hyphened if _is_compound(broken[1], broken[2], _language(document)) else whole

    return _BROKEN_WORD.sub(joined, _BROKEN_RANGE.sub(r"\1", page))


def _is_compound(first: str, second: str, language: str) -> bool:
    """Tell whether a language has both words and not the two written together: "Turkish-backed", but "displaced"."""
    from simplemma import is_known  # noqa: PLC0415  # slow to import, and seldom needed

    if language in _WRITTEN_TOGETHER:
        return False
    try:
        return is_known(first, language) and is_known(second, language) and not is_known(first + second, language)
    except ValueError:  # a language without a list
        return False


@lru_cache(maxsize=1)
def _language(document: str) -> str:
    from summarizer.ground.tongue import tongue_of  # noqa: PLC0415  # slow to import, and seldom needed

    return tongue_of("", document).partition("-")[0]
