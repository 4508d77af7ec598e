"""A PDF in, its text out, line by line as one reads it, and where each page begins.

Only this file imports pypdf to read; it comes with the extra `documents`. The dates in a document's properties tell
when the file was made, not when the article was published, and are left alone.

`read_lines` puts the pieces of a printed page in the order in which one reads them. A raised small piece is a
footnote's mark or a power. Two columns that were printed row by row are read one after the other: rows of two long
pieces of which the right ones begin at one place. Short pieces are a table, and stay in their rows.
"""

import logging
import re
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import lru_cache
from io import BytesIO
from itertools import accumulate, pairwise
from typing import Any, Final, NamedTuple

from summarizer.loading.metadata import (
    OWN_BRIEF,
    FilePart,
    OwnFileError,
    Rules,
    UnusableFileError,
    describe_properties,
    lacks_library,
    shown,
)
from summarizer.loading.text import is_mark, raised
from summarizer_schemas.brief import FORMAT

_SMALL: Final = 0.8
"""Of the size of the line: footnote marks and powers are set at half to three quarters of it."""
_RISE: Final = 0.1
"""Of the size of the line: what stands lower is a subscript, or the line's own."""
_SAME: Final = 1.5
"""Points: rows of one column begin at one place but for rounding."""
_MIN_ROWS: Final = 4
_MIN_CHARS: Final = 18
"""On the average of each half row: a column of text has more, the cells of a table have less."""
_WIDTH: Final = 0.42
"""Of its size: about what a character takes at least, so that no piece is taken to reach over a gap that it does
not."""


class PrintedText(NamedTuple):
    """Text that was printed at once: how far right and up it begins, and its size, in points."""

    text: str
    x: float
    y: float
    size: float


Row = list[PrintedText]


def read_lines(pieces: Sequence[PrintedText]) -> list[str]:
    """Return the lines of a page in the order of reading."""
    rows = [_without_marks(row) for row in _rows(pieces)]
    found: list[str] = []
    for block in _blocks(rows):
        edge = _edge(block)
        if edge is None:
            found += [_text(row) for row in block]
        else:
            found += [_text(left) for row in block if (left := [each for each in row if each.x < edge])]
            found += [_text(right) for row in block if (right := [each for each in row if each.x >= edge])]
    return found


def _rows(pieces: Sequence[PrintedText]) -> list[Row]:
    rows: list[Row] = [[]]
    for piece in pieces:
        for number, text in enumerate(piece.text.split("\n")):
            if number:
                rows.append([])
            if text:
                rows[-1].append(piece._replace(text=text))
    return rows


def _without_marks(row: Row) -> Row:
    """Take the marks of footnotes out of a row, and make powers of other raised figures."""
    found: Row = []
    size = max((each.size for each in row if not is_mark(each.text)), default=0)
    for piece in row:
        base = found[-1] if found else None
        is_raised = base is not None and piece.size <= _SMALL * size and piece.y > base.y + _RISE * size
        text = raised(piece.text, _text(found)) if is_raised else piece.text
        # A mark may hold the space behind it.
        text = text or (" " if piece.text.endswith(" ") else "")
        if text:
            found.append(piece._replace(text=text, y=base.y if is_raised and base else piece.y))
    return found


def _text(row: Row) -> str:
    return "".join(piece.text for piece in row)


def _blocks(rows: Sequence[Row]) -> list[list[Row]]:
    """Divide a page where a row has one piece that reaches over the gap of the rows beside it, such as a title."""
    edge = _edge(rows)
    if edge is None:
        return [list(rows)]
    blocks: list[list[Row]] = [[]]
    is_columned = True
    for row in rows:
        crosses = any(each.x < edge - _SAME and _end(each) > edge for each in row)
        if crosses is is_columned and blocks[-1]:
            blocks.append([])
        is_columned = not crosses
        blocks[-1].append(row)
    return blocks


def _edge(rows: Sequence[Row]) -> float | None:
    """Return where the right one of two columns begins, if these rows were printed across both."""
    starts: Counter[int] = Counter()
    for row in rows:
        starts.update({round(right.x / _SAME) for left, right in pairwise(row) if right.x > _end(left)})
    if not starts:
        return None
    place, times = min(starts.most_common(1))
    if times < _MIN_ROWS:
        return None
    edge = (place - 0.6) * _SAME
    across = [
        row for row in rows if row and row[0].x < edge and any(abs(each.x - place * _SAME) <= _SAME for each in row)
    ]
    halves = [(_text([each for each in row if each.x < edge]), _text([each for each in row if each.x >= edge]))
              for row in across]  # fmt: skip
    lefts, rights = (sum(len(each.strip()) for each in side) for side in zip(*halves, strict=True))
    return edge if min(lefts, rights) >= _MIN_CHARS * len(across) else None


def _end(piece: PrintedText) -> float:
    """Return about how far a piece reaches at least; how wide its letters are is not known."""
    return piece.x + _WIDTH * piece.size * len(piece.text.strip())


_BROKEN_WORD: Final = re.compile(r"([^\W\d_]+)[-\u2010\u00ad]\n([^\W\d_]+)")
_BROKEN_RANGE: Final = re.compile(r"(\d[-‐–])\n(?=\w)")
_NUMBER: Final = re.compile(r"\d+")
_MAX_HEAD_LINES: Final = 3
_MIN_REPEATS: Final = 3
_WRITTEN_TOGETHER: Final = frozenset({"da", "de", "et", "fi", "hu", "is", "nb", "nl", "nn", "sv"})
"""Languages that write compounds as one word, of which no list has all."""


def read_pdf(data: bytes, rules: Rules) -> Iterator[FilePart]:
    """Give a PDF's text, pages following each other."""
    import pypdf  # noqa: PLC0415  # an extra

    logging.getLogger("pypdf").addHandler(logging.NullHandler())  # without one, Python prints its complaints
    try:
        reader = pypdf.PdfReader(BytesIO(data))
        pages = _without_repeats([_lines(page) for page in reader.pages])
        said = reader.metadata
    except pypdf.errors.FileNotDecryptedError as error:
        raise UnusableFileError("a PDF with a password: save it without") from error
    except pypdf.errors.DependencyError as error:
        raise lacks_library(error) from error
    if said and FORMAT in map(str, said.values()):
        raise OwnFileError(OWN_BRIEF)
    printed = ["\n".join(shown(line) for line in page).strip() for page in pages]
    texts = [_unbroken(page, "\n".join(printed)) for page in printed]
    if not any(texts):
        raise UnusableFileError("a PDF without text, such as a scan: have its text recognised (OCR) and save that")
    if sum(map(len, texts)) > rules.max_bytes:
        raise UnusableFileError(f"more than {rules.max_bytes:,} characters of text: split it into articles")
    starts = tuple(accumulate((len(text) + 1 for text in texts[:-1]), initial=0))
    metadata = describe_properties(title=said.title, author=said.author) if said else None
    yield FilePart("\n".join(texts), metadata=metadata, page_starts=starts)


def _lines(page: Any) -> list[str]:
    pieces: list[PrintedText] = []
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
            pieces.append(PrintedText(text, x, y + rise * scale, size * scale))

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
    from summarizer.domain.tongue import tongue_of  # noqa: PLC0415  # slow to import, and seldom needed

    return tongue_of("", document).partition("-")[0]
