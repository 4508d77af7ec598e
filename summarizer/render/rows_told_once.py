"""Rows of key figures in, those that tell what no row before them tells out: one number stands in one row."""

from collections.abc import Iterable
from typing import Final

from summarizer.domain.counted_people import counted_key, counts_everybody
from summarizer.domain.metrics import METRICS
from summarizer.merging.facts import split_from
from summarizer.merging.figures.series import are_one_number, count_of
from summarizer.render.row_parts import FigureRow
from summarizer.telling.phrases import number_of
from summarizer_schemas.brief import Figure
from summarizer_schemas.vocabulary import Metric

_TELLING: Final = 100
"""A smaller number may be that of two groups by chance; "about 5,000" and "more than 5,000" are one crowd."""


def without_repeats(rows: Iterable[FigureRow]) -> list[FigureRow]:
    """Leave out what a row before tells of the same event: one number, or one that rounds to it.

    Those in a state are the same people whichever event of their situation is said to have left them in it.
    """
    kept: list[FigureRow] = []
    for row in rows:
        same = [n for n, each in enumerate(kept) if _tells_it(each, row)]
        if not same:
            kept.append(row)
        elif _is_somebody_s(row.figure) and not _is_somebody_s(kept[same[0]].figure):
            kept[same[0]] = row  # a paper repeats what a body counted
    return kept


def _tells_it(before: FigureRow, row: FigureRow) -> bool:
    is_one = _may_be_told_by(before, row) and _are_one(row.figure, before.figure)
    return is_one or _are_one_group(before, row)


def _are_one_group(before: FigureRow, row: FigureRow) -> bool:
    """Tell whether two events have one small group at one place: five with "severe" and five with "serious" burns."""
    figures = (before.figure, row.figure)
    places = [{*each.event.places} if each.event else set() for each in (before, row)]
    keys = {(each.metric, counted_key(each.of, each.metric)) for each in figures}
    if len(keys) > 1 or places[0] != places[1] or not places[0]:
        return False
    numbers = [{number_of(one) for one in each.observations if one.current} for each in figures]
    return not counts_everybody(row.figure.of, row.figure.metric) and len(numbers[0] | numbers[1]) == 1


def _may_be_told_by(before: FigureRow, row: FigureRow) -> bool:
    is_state = METRICS[row.figure.metric].is_lasting
    return before.figure.metric == row.figure.metric and (is_state or before.figure.event == row.figure.event)


def _is_somebody_s(figure: Figure) -> bool:
    """Tell whether a body gives the number that stands."""
    return any(each.said_by for each in figure.observations if each.current)


def _are_one(one: Figure, other: Figure) -> bool:
    """Tell whether two figures of one event and metric are one number."""
    ones, others = ([count_of(each, "") for each in figure.observations if each.current] for figure in (one, other))
    large = [each for each in ones if each.number and each.number[0] >= _TELLING]
    return any(are_one_number(a, b) for a in large for b in others if b.number)


def without_doubles(groups: Iterable[Iterable[FigureRow]]) -> list[list[FigureRow]]:
    """Leave out what a row before tells of the event from which code split another: both may count the same."""
    told: set[tuple[Metric, str]] = set()
    left: list[list[FigureRow]] = []
    for group in groups:
        left.append([])
        for row in group:
            pieces = split_from(row.event) if row.event else ()
            if told.isdisjoint((row.figure.metric, piece) for piece in pieces):
                left[-1].append(row)
                told.add((row.figure.metric, row.figure.event))
    return left


def one_of_each_metric(rows: Iterable[FigureRow]) -> list[FigureRow]:
    """Return the first row of each metric, and of each sort of sums: what is background is told once."""
    first: dict[tuple[Metric, str], FigureRow] = {}
    for row in rows:
        is_sum = row.figure.metric == "money"  # debts and assets are two questions
        first.setdefault((row.figure.metric, row.figure.of if is_sum else ""), row)
    return list(first.values())


def is_retold(row: FigureRow, groups: Iterable[Iterable[FigureRow]]) -> bool:
    """Tell whether a row has the number of what another one tells: a digest repeats what was counted before it."""
    told = (each for group in groups for other in group for each in other.told if each.metric == row.figure.metric)
    return any(_have_one(row.figure, each) for each in told)


def _have_one(figure: Figure, other: Figure) -> bool:
    """Tell whether all numbers of one figure are among those of another, whatever holds by now."""
    numbers = {number for each in figure.observations if (number := number_of(each)) is not None}
    is_telling = bool(numbers) and min(numbers) >= _TELLING
    return is_telling and numbers <= {number_of(each) for each in other.observations}
