"""Key figures → the large numbers at the head of the page, each with what it counts, by whom and as of when.

Hides which these are: of the rows of the main situation the first of each metric, and beside what is news the total
that may hold it; at most four. Their words are those of the table's rows.
"""

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from summarizer.facts import status_of
from summarizer.render.document import Line, Section, Table
from summarizer.render.guide import Guide
from summarizer.render.html.trail import first_quote
from summarizer.render.key_figures import KeyFigures, RowTold

_MOST: Final = 4
_HEDGE: Final = re.compile(r"((?:[^\W\d_]+ )*)(.+)", re.DOTALL)
"""Words before a number ("more than 1,300") stand smaller than it; “dozens” has none before it."""


class LargeNumber(NamedTuple):
    """One of the large numbers.

    Attributes:
        hedge: words before the number, such as "at least"; mostly empty.
        number: the number itself, with currency or unit.
        what: what is counted, such as "Killed (civilians)".
        where: of which event, and of a total that it is one.
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
    key = KeyFigures(guide)
    for row in key.rows[: len(table.rows)]:
        if guide.is_of_main(row.figure):
            is_earlier = status_of(row.figure, guide.facts) in ("total", "background")
            is_total = row.event is not None and row.event.status == "total"
            chosen.setdefault((row.figure.metric, is_earlier), _large(key.told(row), is_total=is_total))
    return [*chosen.values()][:_MOST]


def _large(told: RowTold, *, is_total: bool) -> LargeNumber:
    """Write a row large; which other rows contain it is told in the table, where these are."""
    parted = _HEDGE.fullmatch(told.value)
    hedge, number = parted.groups() if parted else ("", told.value)
    where = f"{told.event}{'; a total' if is_total and told.event else ''}"
    beside = told.beside.lstrip(", ")
    return LargeNumber(hedge.strip(), number, told.counted, where, beside, told.bodies, first_quote([(told.evidence,)]))
