"""Some facts → what the second reader is shown beside them: other counts of the same, and denials.

Hides what may contradict a sentence and is not among what it cites: the dated counts of the same event and the same
fate, of its whole and its parts, and what somebody denies of the same event. It bears nothing out.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from summarizer.facts import Fact, Facts
from summarizer.steps.shown import show_facts
from summarizer.telling.nearness import told_in
from summarizer_schemas.brief import Event, Figure, Statement

_MOST: Final = 6
"""Lines of one item; what is far from its words contradicts nothing in it."""
_LONGEST: Final = 600
"""Characters of a line: a dozen counts with their bodies and days."""


def beside(text: str, cites: Sequence[str], facts: Facts) -> list[str]:
    """Return what else is counted and denied of what a text tells, the nearest to its words first."""
    cited = [facts.by_id[each] for each in cites]
    said = told_in(text)
    others = [each for each in _others(cited, facts) if each.id not in cites and not facts.is_planted(each)]
    lines = [line[:_LONGEST] for line in _told(others, facts)]
    return sorted(dict.fromkeys(lines), key=lambda line: -len(said & told_in(line)))[:_MOST]


def _others(cited: Sequence[Fact], facts: Facts) -> Iterator[Figure | Statement]:
    events = {each.id for each in cited if isinstance(each, Event)}
    counted = {(each.event, each.metric) for each in cited if isinstance(each, Figure)}
    wholes = {part for each in cited if isinstance(each, Figure) and (part := _whole(each))}
    own = {each.id for each in cited}
    for figure in facts.holder.figures:
        is_same = (figure.event, figure.metric) in counted or figure.id in wholes or _whole(figure) in own
        if is_same or figure.event in events:
            yield figure
    told = events | {event for event, _ in counted}
    for statement in facts.holder.statements:
        if statement.stance == "denies" and not told.isdisjoint(statement.about):
            yield statement


def _whole(figure: Figure) -> str | None:
    return figure.part_of.figure if figure.part_of else None


def _told(others: Iterable[Figure | Statement], facts: Facts) -> Iterator[str]:
    values, _ = show_facts([*others], facts, for_prose=True)
    figures, statements = values["figures"], values["statements"]
    assert isinstance(figures, list), "figures are listed"
    assert isinstance(statements, list), "statements are listed"
    yield from (each["told"] for each in figures)
    yield from (f"{each['said']} ({each['when']})" for each in statements)
