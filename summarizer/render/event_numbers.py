"""An event in, the numbers that stand below its line in the timeline out.

Summaries have no numbers, so that each is told from its counts alone: by the choice that the key figures and the annex
make, too. A line carries few: what befell people first, each fate once. What the summary has told is not told again:
that one died is no toll below "a patient died". Where a body lowered a toll, the line says from what to what, and what
is counted since; a reader would else take it for the last word.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Final, TypeVar

from summarizer.domain.edtf import chronological, on_one_calendar, window
from summarizer.domain.english_counts import is_single, singular
from summarizer.domain.metrics import GROWS, METRICS, MOVES
from summarizer.merging.facts import status_of
from summarizer.merging.figures.series import people_of
from summarizer.render.annex import Guide
from summarizer.render.document import Line, Link, joined
from summarizer.render.figures import (
    bodies_told,
    counted,
    day_told,
    gravest_first,
    is_vague,
    largest_in,
    latest_day,
    led_in,
    reported_on,
    short_figure,
    whose_told,
)
from summarizer.render.key_figures import rows_of
from summarizer.render.localisation import spaced
from summarizer.render.translated import english_summary
from summarizer.render.values import observed
from summarizer.telling.phrases import SAYS_IT, number_of
from summarizer_schemas.brief import Event, Figure, Observation

T = TypeVar("T")
_MOST: Final = 3
_ENOUGH: Final = 2
"""Fates, beside which nobody asks for how many wagons or towns."""
_NEXT_DAY: Final = 1
"""A paper of the day after an event tells the toll of that event's day."""
_ESCAPED: Final = re.compile(r"\b(?:escap\w+|fugitives?|runaways?)\b", re.IGNORECASE)
_BEFALLS: Final = re.compile(
    r"\b(?:di(?:e[sd]?|ying)|deaths?|bod(?:y|ies)|kill\w*|injur\w*|wound\w*|hospital\w*|coma|arrest\w*|detain\w*|"
    r"rescu\w*|missing|vanish\w*|displac\w*)\b",
    re.IGNORECASE,
)
"""By which a summary tells what became of the one that is counted."""
_SEVERAL: Final = re.compile(r"\b(?:people|civilians|persons|others|casualties|victims|some|several)\b", re.IGNORECASE)
"""Summaries, which have no numbers, say so of one as of many."""
_LOWERS: Final = re.compile(
    r"\b(?:lower|reduc|revis|correct|cut|downgrad|scal|adjust|brought|bring)\w*\b.*"
    r"\b(?:tolls?|counts?|numbers?|figures?|dead|deaths)\b|\b(?:toll|count|number|figure)s? .*\b(?:lower|reduc|revis|"
    r"correct|cut|downgrad|adjust)\w*",
    re.IGNORECASE,
)


def numbers_of(guide: Guide, event: Event) -> Iterator[Line]:
    """Yield what a timeline tells of an event in numbers: what its counts are, and how it lowered another's."""
    yield from _lowered(guide, event)
    chosen = _chosen(guide, event)
    days = {_day_counted(each) for each in chosen}
    bodies = {own for each in chosen if (own := bodies_told(guide, each))}
    asides = [
        (
            whose_told(guide, each, is_always=len(bodies) > 1 and bool(bodies_told(guide, each))),
            day_told(guide, _day_apart(guide, each, event, is_beside_another=len(days) > 1), each.observations),
        )
        for each in chosen
    ]
    whose, day = _of_all([each for each, _ in asides], ()), _of_all([each for _, each in asides], "")
    told = (
        short_figure(guide, each, (() if whose else own, "" if day else when))
        for each, (own, when) in zip(chosen, asides, strict=True)
    )
    if chosen:
        yield (*joined(spaced("; "), told), *whose, *((day,) if day else ()))


def _of_all(asides: Sequence[T], nothing: T) -> T:
    """Return what holds for all of several numbers, and is said once behind them."""
    return asides[0] if len(asides) > 1 and len(set(asides)) == 1 else nothing


def _chosen(guide: Guide, event: Event) -> list[Figure]:
    """Return the figures of an event that its line carries, those that the key figures chose in front."""
    rows = [row.figure for row in rows_of(guide) if row.figure.event == event.id]
    own = [fact for each in event.figures if isinstance(fact := guide.facts.get(each), Figure)]
    ranked = [*rows, *(each for each in gravest_first(guide, own) if each not in rows and not _is_within(guide, each))]
    kept = [each for each in ranked if not (is_vague(each) or each.overtaken_by or _is_told(guide, each, event))]
    if any(_ESCAPED.search(each.of) and largest_in(guide, each) for each in kept):
        kept = [each for each in kept if largest_in(guide, each)]  # that nobody had fled was said before 68 had
    kept = _without_passed(kept)
    told: dict[object, Figure] = {}
    for each in kept:
        if not _is_beside_all(each, told.values()):
            told.setdefault(_answers(guide, each), each)
    fates = [each for each in told.values() if each.metric != "other"]
    return (fates if len(fates) >= _ENOUGH else [*told.values()])[:_MOST]


def _without_passed(figures: Sequence[Figure]) -> list[Figure]:
    """Leave out who was missing days before the last count: the number has moved on, or is another's by now."""
    days = {each.id: window(_day_counted(each)) for each in figures}
    last = max((day.last for day in days.values() if day), default=0)
    passed = {
        each.id
        for each in figures
        if METRICS[each.metric].is_unfound and (day := days[each.id]) is not None and day.last + _NEXT_DAY < last
    }
    return [each for each in figures if each.id not in passed]


def _day_counted(figure: Figure) -> str | None:
    """Return the day of the last count of a figure that stands."""
    return latest_day([each for each in figure.observations if each.current])


def _is_beside_all(figure: Figure, told: Iterable[Figure]) -> bool:
    """Tell whether a figure counts some of whom another counts all, or people of whom another says more."""
    if figure.metric == "other" and people_of(figure.of):
        return any(METRICS[each.metric].is_of_people for each in told)
    is_of_people = METRICS[figure.metric].is_of_people
    return is_of_people and any(each.metric == figure.metric and people_of(each.of) for each in told)


def _is_within(guide: Guide, figure: Figure) -> bool:
    """Tell whether a figure is a part of another of its event; a part of another's toll is this one's whole."""
    whole = guide.facts.get(figure.part_of.figure) if figure.part_of else None
    return isinstance(whole, Figure) and whole.event == figure.event


def _answers(guide: Guide, figure: Figure) -> object:
    """Return what a figure tells: what became of whom; of things, how many, as they have several names."""
    if METRICS[figure.metric].is_of_people:
        return figure.metric, counted(figure, status_of(figure, guide.facts))
    return figure.metric, tuple(number_of(each) for each in led_in(guide, figure))


def _is_told(guide: Guide, figure: Figure, event: Event) -> bool:
    """Tell whether a figure counts one, and the summary has told of that one."""
    led = led_in(guide, figure)
    if not led or not all(map(is_single, led)):
        return False
    summary = english_summary(event)
    noun = singular(figure.of).casefold().split()[-1:]
    is_named = bool(noun) and noun[0] in re.findall(r"\w+", summary.casefold())
    befell = figure.metric == "other" or _BEFALLS.search(summary) or SAYS_IT.search(summary)
    return bool(is_named or (befell and not _SEVERAL.search(summary)))


def _day_apart(guide: Guide, figure: Figure, event: Event, *, is_beside_another: bool) -> str | None:
    """Return the day of a count that is days later than the event: it is no toll of the event's day.

    Where another number of the line is of another day, that of the day after is told as well.
    """
    if figure.metric not in GROWS | MOVES:
        return None
    day = _day_counted(figure)
    counted_on, was = on_one_calendar([window(day), window(event.date or reported_on(guide, event))])
    after = 0 if is_beside_another else _NEXT_DAY
    is_later = counted_on is not None and was is not None and counted_on.first > was.last + after
    return day if is_later else None


def _lowered(guide: Guide, event: Event) -> Iterator[Line]:
    """Tell from what to what an event brought a toll down, and what is counted since."""
    if not _LOWERS.search(english_summary(event)):
        return
    articles = tuple(dict.fromkeys(each.source for each in event.reports))
    steps = [
        (each, *step) for each in guide.brief.figures if each.metric in GROWS for step in _steps(guide, each, articles)
    ]
    if not steps:
        return
    figure, before, after = max(steps, key=lambda each: (each[0].part_of is None, _nearness(*each[1:])))
    values = [observed(each, figure.metric) for each in (before, after)]
    since = _since(guide, figure, after)
    values += [observed(since, figure.metric)] if since else []
    what = counted(figure, status_of(figure, guide.facts))
    day = day_told(guide, since.as_of, [since]) if since else ""
    yield (what, spaced(": "), " → ".join(values), day, " (", Link(figure.id, figure.id), ")")


def _steps(guide: Guide, figure: Figure, articles: Iterable[str]) -> Iterator[tuple[Observation, Observation]]:
    """Yield the counts of a figure that one of these articles gives as given up, each with a lower one."""
    for article in articles:
        own = [each for each in figure.observations if article in guide.articles_of(each.quotes)]
        lower = [each for each in own if not each.is_superseded]
        for before in own:
            if before.is_superseded:
                yield from ((before, each) for each in lower if (number_of(each) or 0) < (number_of(before) or 0))


def _nearness(before: Observation, after: Observation) -> float:
    return float(number_of(after) or 0) - float(number_of(before) or 0)


def _since(guide: Guide, figure: Figure, after: Observation) -> Observation | None:
    """Return the count that leads now, if it is above the one to which the toll fell, and later: of its body first."""
    led: Sequence[Observation] = led_in(guide, figure)
    later = [
        each
        for each in led
        if (number_of(each) or 0) > (number_of(after) or 0)
        and each.as_of
        and chronological(each.as_of) > chronological(after.as_of)
    ]
    return next((each for each in later if not set(each.origins).isdisjoint(after.origins)), next(iter(later), None))
