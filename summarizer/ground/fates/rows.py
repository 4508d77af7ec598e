"""A number in a table's row → the fate that the head of its column tells: "| Town | Dead | Missing |"."""

from summarizer.ground.fates.sentence import NOTHING, laid_open
from summarizer.grounded import Span
from summarizer_schemas.vocabulary import Metric

_BAR = "|"


def told_by_table(text: str, row: Span, number: Span, tag: str) -> frozenset[Metric]:
    """Return what the head of a number's column tells; nothing where it stands in no table.

    Args:
        text: the text around.
        row: the sentence of the number, which in a table is its row or a part of it.
        number: where the number stands.
        tag: the text's language, BCP 47.
    """
    start = text.rfind("\n", 0, row.start + 1) + 1
    before = text[start : number.start]
    if _BAR not in before:
        return NOTHING
    column, head = before.count(_BAR), ""
    while start and _BAR in (line := text[text.rfind("\n", 0, start - 1) + 1 : start - 1]):
        start, head = start - len(line) - 1, line
    cells = head.split(_BAR)
    if column >= len(cells):
        return NOTHING
    fates = laid_open(cells[column].strip(), tag).fates
    return frozenset().union(NOTHING, *(each.of("state", "verb", "noun", "toll") for each in fates))
