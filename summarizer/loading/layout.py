"""The pieces of a printed page, with where each stands → its lines in the order in which one reads them.

A raised small piece is a footnote's mark or a power. Two columns that were printed row by row are read one after the
other: rows of two long pieces of which the right ones begin at one place. Short pieces are a table, and stay in their
rows.
"""

from collections import Counter
from collections.abc import Sequence
from itertools import pairwise
from typing import Final, NamedTuple

from summarizer.loading.marks import is_mark, raised

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


class Piece(NamedTuple):
    """Text that was printed at once: how far right and up it begins, and its size, in points."""

    text: str
    x: float
    y: float
    size: float


Row = list[Piece]


def read_lines(pieces: Sequence[Piece]) -> list[str]:
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


def _rows(pieces: Sequence[Piece]) -> list[Row]:
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


def _end(piece: Piece) -> float:
    """Return about how far a piece reaches at least; how wide its letters are is not known."""
    return piece.x + _WIDTH * piece.size * len(piece.text.strip())
