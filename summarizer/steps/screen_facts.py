"""Which facts the first screen is written from: the facts of a situation by rank in, those that a request holds out.

Where not all fit, the story comes before its numbers: the main event with what counts most of it and with what is told
of the hours that led to it, each other event likewise, then how things were before, what is disputed of it first, then
what else there is.
"""

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import replace
from typing import Final

from summarizer.domain.edtf import window
from summarizer.merging.facts import Fact, Facts
from summarizer.steps.shown import PromptRoom, Values
from summarizer.telling.hour import hours_of
from summarizer.telling.rules import is_background
from summarizer.telling.weight import size
from summarizer_schemas.brief import Dispute, Event, Figure, Statement

_SHARE_OF_BACKGROUND: Final = 0.15
"""Of the budget, where not all facts have room: some eight events with their numbers, of which two sentences come."""
_MOST_FIGURES: Final = 4
"""Of one event and metric, before those of others are told: the whole, and three of its parts."""
_MOST_OF_MAIN: Final = 6
"""Of the event that leads, whose toll is told as it rose: the children among the dead, and how many have a name."""
_MOST_OF_BACKGROUND: Final = 3
"""Of one event of earlier times and one metric: a screen has a sentence on it, with a whole and what it is made of."""


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
    main = next((each for each in told if isinstance(each, Event)), None)
    led_to_it = {each.id for each in told if main and isinstance(each, Event) and _led_to(each, main, facts)}
    before = [each for each in told if _is_background(each, facts) and _event_of(each, facts).id not in led_to_it]
    known = {each.id for each in before}
    news = sorted(
        (each for each in told if each.id not in known),
        key=lambda each: 0 if (own := _event_of(each, facts)) is main else 1 if own.id in led_to_it else 2,
    )
    news, more = _first_figures(news, facts, _MOST_FIGURES, main)
    disputed = _disputed(told, facts)
    before.sort(key=lambda each: (_event_of(each, facts).id not in disputed, -_articles(each, facts)))
    before, more_before = _first_figures(before, facts, _MOST_OF_BACKGROUND)
    without = replace(room, budget=round((1 - _SHARE_OF_BACKGROUND) * room.budget))
    first = without.first(news, values)
    return room.first([*first, *before, *news[len(first) :], *more, *more_before], values)


def _first_figures(
    told: Sequence[Fact], facts: Facts, most: int, main: Event | None = None
) -> tuple[list[Fact], list[Fact]]:
    """Part the figures of each event that weigh most, so many of a metric, with all else from the others."""
    counts: Counter[tuple[str, str]] = Counter()
    more = set[str]()
    for each in _by_weight([each for each in told if isinstance(each, Figure)], facts):
        counts[each.event, each.metric] += 1
        if counts[each.event, each.metric] > (_MOST_OF_MAIN if main and each.event == main.id else most):
            more.add(each.id)
    return [each for each in told if each.id not in more], [each for each in told if each.id in more]


def _by_weight(figures: Sequence[Figure], facts: Facts) -> list[Figure]:
    """Order figures: of each event and metric the one that most counts are of, its parts by size, then all others.

    A later toll may stand beside the series that it belongs to, and what is a part of one is a part of the other.
    """
    by_counts = sorted(figures, key=lambda each: -len(each.observations))
    wholes: dict[tuple[str, str], str] = {}
    for each in by_counts:
        wholes.setdefault((each.event, each.metric), each.of)
    whole = {each.id for each in figures if each.of == wholes[each.event, each.metric]}
    divided = {each.part_of.figure for each in figures if each.part_of}
    is_part = {each.id for each in figures if each.part_of and each.part_of.figure in whole}

    def rank(figure: Figure) -> tuple[int, float]:
        if figure.id in whole & divided:
            return 0, 0
        return (1, -size(figure, facts)) if figure.id in is_part else (2, 0)

    return sorted(by_counts, key=rank)


def _led_to(event: Event, main: Event, facts: Facts) -> bool:
    """Tell whether an event of before has its hour on the main event's day or the one before: it is of its course.

    An hour without a day is of the day of which its article tells.
    """
    if event is main or not is_background((event.id,), facts) or not hours_of(event, facts):
        return False
    own, day = window(event.date), window(main.date)
    if event.date is None:
        return not {each.source for each in event.reports}.isdisjoint(each.source for each in main.reports)
    if own is None or day is None or not (own.has_year and day.has_year):
        return False
    return own.days == 1 and 0 <= day.first - own.first <= 1


def _disputed(told: Sequence[Fact], facts: Facts) -> Collection[str]:
    """Return the events that disputes are about."""
    about = (id_ for each in told if isinstance(each, Dispute) for id_ in each.about)
    return {_event_of(facts.by_id[each], facts).id for each in about}


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
