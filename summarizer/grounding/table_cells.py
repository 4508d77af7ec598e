"""What belongs to a cell of a table: a text and a place in, the places of the cell's head and of the captions out.

What reads files sets each row of a table on a line of its own, cells apart by a bar, and may leave lines empty between
them. The first row is the head. What stands on the short line straight before the first row or behind the last is the
caption, which is no sentence: "Number of the dead, by source".
"""

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from summarizer.domain.article import Span

_BAR: Final = "|"
_LINE: Final = re.compile(r"[^\n]*\S[^\n]*")
_LONGEST_CAPTION: Final = 120
"""Code points; what is longer is a paragraph."""
_AROUND: Final = 4000
"""Code points before and behind a cell within which its table stands: about forty rows either way."""


class Column(NamedTuple):
    """The head of a cell's column, those of the others, and the lines that may be its table's caption."""

    head: Span
    others: tuple[Span, ...]
    captions: tuple[Span, ...]


def column_of(text: str, at: Span) -> Column | None:
    """Return what belongs to the cell at a place; None where it is in no table, in its head, or in its first column."""
    start, end = text.rfind("\n", 0, at.start) + 1, text.find("\n", at.start)
    if _BAR not in text[start : at.start]:
        return None
    above = _lines(text, max(0, start - _AROUND), start)
    below = _lines(text, len(text) if end < 0 else end, min(len(text), at.end + _AROUND))
    before, behind = _rows(text, above[::-1]), _rows(text, below)
    cells = _cells(text, before[-1]) if before else ()
    number = text.count(_BAR, start, at.start)
    if number >= len(cells):
        return None
    beside = (*above[: len(above) - len(before)][-1:], *below[len(behind) :][:1])
    others = tuple(each for n, each in enumerate(cells) if n != number)
    return Column(cells[number], others, tuple(each for each in beside if _may_be_caption(text, each)))


def columns_in(text: str, stretch: Span) -> tuple[Column, ...]:
    """Return what belongs to the cells that a stretch of a table touches."""
    edges = (each.start() for each in re.compile(re.escape(_BAR)).finditer(text, *stretch))
    ends = (*edges, stretch.end)
    return tuple(filter(None, (column_of(text, Span(max(stretch.start, end - 1), end)) for end in ends)))


def _lines(text: str, start: int, end: int) -> list[Span]:
    return [Span(*each.span()) for each in _LINE.finditer(text, start, end)]


def _rows(text: str, lines: Sequence[Span]) -> list[Span]:
    """Return the lines of a table with which some lines begin."""
    last = next((n for n, each in enumerate(lines) if _BAR not in text[each.start : each.end]), len(lines))
    return list(lines[:last])


def _cells(text: str, row: Span) -> list[Span]:
    """Return the cells of a row, without the white space around each."""
    bars = [each.start() for each in re.compile(re.escape(_BAR)).finditer(text, *row)]
    edges = zip([row.start, *(each + 1 for each in bars)], [*bars, row.end], strict=True)
    return [_bare(text, start, end) for start, end in edges]


def _bare(text: str, start: int, end: int) -> Span:
    told = text[start:end]
    first = start + len(told) - len(told.lstrip())
    return Span(first, max(first, start + len(told.rstrip())))


def _may_be_caption(text: str, line: Span) -> bool:
    told = text[line.start : line.end].rstrip()
    return len(told) <= _LONGEST_CAPTION and not told.endswith((".", "?", "؟", "!", "»", "”", '"'))
