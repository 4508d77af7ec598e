"""Key figures → the large numbers at the head of the page, each with what it counts, by whom and as of when.

Hides which these are: of the rows of the main situation the first of each metric, and beside what is news the total
that may hold it; at most four. Their words are those of the table.
"""

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from summarizer.facts import status_of
from summarizer.render.document import Cites, Line, Section, Strong, Table, plain
from summarizer.render.guide import Guide
from summarizer.render.html.trail import first_quote
from summarizer.render.rows import Row, rows_of

_MOST: Final = 4
_HEDGE: Final = re.compile(r"((?:[^\W\d_]+ )*)(.+)", re.DOTALL)
"""Words before a number ("more than 1,300") stand smaller than it; “dozens” has none before it."""


_OF_ROWS: Final = " that may include rows above"
"""What the table says of a total; at the head of the page there are no rows above."""


class LargeNumber(NamedTuple):
    """One of the large numbers.

    Attributes:
        hedge: words before the number, such as "at least"; mostly empty.
        number: the number itself, with currency or unit.
        what: what is counted, such as "Killed (civilians)".
        where: of which event, and what it may hold.
        parts: what of it is told beside it, such as "of them 5 children".
        body: by whose count and as of when.
        quote: the words that bear it out.
    """

    hedge: str
    number: str
    what: str
    where: str
    parts: str
    body: Line
    quote: str | None


def large_numbers(guide: Guide, sections: Sequence[Section]) -> list[LargeNumber]:
    """Return the large numbers of a brief whose sections show a table of key figures; none without one."""
    section = next((each for each in sections if each.id == "key-figures"), None)
    table = next((each for each in section.blocks if isinstance(each, Table)), None) if section else None
    if table is None:
        return []
    chosen: dict[tuple[object, ...], LargeNumber] = {}
    for row, cells in zip(rows_of(guide).chosen, table.rows, strict=False):
        if guide.is_of_main(row.figure):
            chosen.setdefault(_counts(guide, row), _large(cells))
    return [*chosen.values()][:_MOST]


def _counts(guide: Guide, row: Row) -> tuple[object, ...]:
    return row.figure.metric, status_of(row.figure, guide.facts) in ("total", "background")


def _large(cells: Sequence[Line]) -> LargeNumber:
    what, how_many, by_whom = cells
    counted, _, where = plain(what).partition(" – ")
    value = next((each.text for each in how_many if isinstance(each, Strong)), plain(how_many))
    parted = _HEDGE.fullmatch(value)
    hedge, number = parted.groups() if parted else ("", value)
    beside = plain(tuple(each for each in how_many if not isinstance(each, Strong))).lstrip(", ")
    upto = next((place for place, each in enumerate(by_whom) if isinstance(each, Cites)), len(by_whom))
    where = where.replace(_OF_ROWS, "")
    return LargeNumber(hedge.strip(), number, counted, where, beside, by_whom[:upto], first_quote(cells))
