"""Which facts the first screen is written from: the facts of a situation by rank in, those that a request holds out.

Where not all fit, the story comes before its numbers: each event with what counts most of it, then how things were
before, then what else there is.
"""

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from summarizer.merging.facts import Fact, Facts
from summarizer.steps.shown import PromptRoom, Values
from summarizer.telling.rules import is_background
from summarizer_schemas.brief import Event, Figure, Statement

_SHARE_OF_BACKGROUND: Final = 0.15
"""Of the budget, where not all facts have room: some eight events with their numbers, of which two sentences come."""
_MOST_FIGURES: Final = 4
"""Of one event and metric, before those of others are told: the whole, and three of its parts."""
_MOST_OF_BACKGROUND: Final = 2
"""Of one event of earlier times and one metric: a screen has a sentence on it."""


def for_the_screen(told: Sequence[Fact], room: PromptRoom, facts: Facts, values: Values) -> Sequence[Fact]:
    """Return the facts of a situation that a request has room for.

    Args:
        told: by rank.
        room: of the request.
        facts: all facts.
        values: what the prompt needs of some facts.
    """
    fits = next(room.parts(told, values))
    if len(fits) == len(told):
        return fits
    before = [each for each in told if _is_background(each, facts)]
    known = {each.id for each in before}
    news, more = _first_figures([each for each in told if each.id not in known], _MOST_FIGURES)
    before, more_before = _first_figures(sorted(before, key=lambda each: -_articles(each, facts)), _MOST_OF_BACKGROUND)
    without = replace(room, budget=round((1 - _SHARE_OF_BACKGROUND) * room.budget))
    first = next(without.parts(news, values))
    return next(room.parts([*first, *before, *news[len(first) :], *more, *more_before], values))


def _first_figures(told: Sequence[Fact], most: int) -> tuple[list[Fact], list[Fact]]:
    """Part the figures of each event that most counts are of, so many of a metric, with all else from the others."""
    figures = sorted((each for each in told if isinstance(each, Figure)), key=lambda each: -len(each.observations))
    counts: Counter[tuple[str, str]] = Counter()
    more = set[str]()
    for each in figures:
        counts[each.event, each.metric] += 1
        if counts[each.event, each.metric] > most:
            more.add(each.id)
    return [each for each in told if each.id not in more], [each for each in told if each.id in more]


def _event_of(fact: Fact, facts: Facts) -> Fact:
    """Return the event that a fact is about; of what is about none, the fact."""
    if isinstance(fact, Figure):
        return facts.by_id[fact.event]
    return facts.by_id[fact.about[0]] if isinstance(fact, Statement) and fact.about else fact


def _is_background(fact: Fact, facts: Facts) -> bool:
    event = _event_of(fact, facts)
    return isinstance(event, Event) and is_background((event.id,), facts)


def _articles(fact: Fact, facts: Facts) -> int:
    return len(facts.sources_of([_event_of(fact, facts)]))
