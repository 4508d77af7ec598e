"""Figures → at most eight rows of key figures: one for each question that readers ask, the main event's first.

Hides what counts as a key figure: how many were killed, hurt, missing, displaced, how strong, how much money, how much
damage. A count of one stands only if it is a death, a missing person or a detainee of the main event; a word for a
number only where the main event has no number. Counts of charges, towers or buses are none.
"""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property, lru_cache
from typing import Final

from summarizer.facts import split_from, status_of
from summarizer.merge.figures.series import are_one_number, count_of
from summarizer.merge.kinds import without_the_named
from summarizer.render.guide import Guide
from summarizer.render.values import is_vague, leads
from summarizer.telling.amounts import number_of
from summarizer_schemas.brief import Event, Figure
from summarizer_schemas.vocabulary import EventStatus, Metric

MOST_ROWS: Final = 8
_LEAST_OF_MAIN: Final = 4
_KEPT_FOR_TOTALS: Final = 2
"""So many rows tell how many all in all, after what is news."""
_ASKED: Final[tuple[Metric, ...]] = (
    "killed", "casualties", "injured", "missing", "trapped", "displaced", "refugees", "affected", "rescued",
    "detained", "measurement", "money", "jobs", "votes", "share", "destroyed", "damaged", "deployed",
)  # fmt: skip
"""What readers ask for, in their order; what is not here is no key figure."""
_OF_ONE: Final[frozenset[Metric]] = frozenset({"killed", "missing", "detained"})
_IN_WORDS: Final[frozenset[Metric]] = frozenset({"killed", "casualties", "injured", "missing", "trapped", "displaced"})
_TOLD_BY: Final[dict[Metric, set[Metric]]] = {"casualties": {"casualties", "killed", "injured"}}
"""Which numbers tell what a word for a number would."""
_NO_WORDS: Final = re.compile(r"\b(?:many|several|some|few|a number|various|numerous)\b", re.IGNORECASE)
"""Words that say less than "dozens" does."""
_TAKEN_BACK: Final = re.compile(r"\b(?:errors?|erroneous(?:ly)?|mistakes?|mistaken(?:ly)?|wrong(?:ly)?|retracted)\b")
"""What is counted says itself that the number is none: "merger value, as first printed in error"."""
_LIVED_IN: Final = re.compile(
    r"\b(?:home|house|building|dwelling|apartment|flat|hut|school|hospital|clinic|village|town|propert)", re.IGNORECASE
)
"""Damage that readers ask for is to where people live and are cared for."""
_STRENGTH: Final = re.compile(r"\bmagnitude\b|\brichter\b", re.IGNORECASE)
_COUNTED_SHARES: Final = frozenset({"election", "business", "agreement", "decision"})
"""Kinds of events of which shares are the outcome."""
_BEFORE: Final[frozenset[EventStatus]] = frozenset({"total", "background"})
_TOTALS: Final[frozenset[Metric]] = frozenset({"killed", "displaced", "refugees", "money"})
"""What readers ask about earlier times and about all in all."""
_LATER: Final[dict[EventStatus, int]] = {"news": 0, "feared": 1, "planned": 2, "total": 3, "background": 4}
"""An event of the news comes before any total, and what is background comes last."""


@dataclass(frozen=True)
class Row:
    """A figure that is told, with the parts of it that are told beside it."""

    figure: Figure
    event: Event | None
    parts: tuple[Figure, ...]


_TELLING: Final = 100
"""A smaller number may be that of two groups by chance; "about 5,000" and "more than 5,000" are one crowd."""


@dataclass(frozen=True)
class Rows:
    """Chooses the rows of one brief."""

    guide: Guide

    @cached_property
    def chosen(self) -> tuple[Row, ...]:
        """The rows, in the order in which they are told: what an editor puts first, then what readers ask for."""
        pinned = [self._row(each) for each in self.guide.brief.figures if each.id in self.guide.pinned]
        return (*pinned, *(each for each in self._asked_for if each.figure.id not in self.guide.pinned))

    @cached_property
    def _asked_for(self) -> tuple[Row, ...]:
        groups = _without_doubles(self._ranked(own) for _, own in self.guide.by_episode(self.guide.brief.figures))
        fresh = [own for group in groups if (own := [row for row in group if not self._is_total(row)])]
        totals = _one_of_each_metric(
            sorted((row for group in groups for row in group if self._is_total(row)), key=self._later)
        )
        room = MOST_ROWS - min(len(totals), _KEPT_FOR_TOTALS)
        told = _in_fair_shares(fresh, room)
        return (*told, *totals[: MOST_ROWS - len(told)])

    @cached_property
    def main_event(self) -> Event | None:
        """The event that the brief is first of all about: the gravest that its first answer cites, else of all news."""
        ids = self.guide.main.events if self.guide.main else [each.id for each in self.guide.brief.events]
        events = [fact for each in ids if isinstance(fact := self.guide.facts.get(each), Event)]
        first = next((each.sentences for each in self.guide.brief.answers if each.question == "what_happened"), ())
        cited = {cite for sentence in first for cite in sentence.cites}
        return max(events, key=lambda each: self._weight(each, cited), default=None)

    @cached_property
    def _deaths(self) -> dict[str, float]:
        """The largest number of dead of each event, by the counts that lead."""
        found: dict[str, float] = {}
        for figure in self.guide.brief.figures:
            if figure.metric in ("killed", "casualties"):
                numbers = [
                    number_of(each) or 0 for each in leads(figure.observations, figure.metric, self.guide.planted)
                ]
                found[figure.event] = max(found.get(figure.event, 0), *numbers, 0)
        return found

    def _is_total(self, row: Row) -> bool:
        return status_of(row.figure, self.guide.facts) in _BEFORE

    def _later(self, row: Row) -> tuple[object, ...]:
        status = _LATER.get(status_of(row.figure, self.guide.facts), len(_LATER))
        is_beside = not self.guide.is_of_main(row.figure)
        return status, _ASKED.index(row.figure.metric), is_beside, -self._largest(row.figure)

    def _weight(self, event: Event, cited: Iterable[str]) -> tuple[object, ...]:
        is_cited = not {event.id, *event.figures}.isdisjoint(cited)
        is_news = event.status == "news"
        is_planted = self.guide.is_planted([event.id])
        return not is_planted, is_cited, is_news, self._deaths.get(event.id, 0), event.origins, len(event.figures)

    def _ranked(self, figures: Sequence[Figure]) -> list[Row]:
        """Return the rows that may be made of figures, what a reader asks for first at the beginning."""
        asked = [each for each in figures if self._is_asked(each)]
        told = {each.id for each in asked}
        wholes = [each for each in asked if each.part_of is None or each.part_of.figure not in told]
        return _told_once(sorted((self._row(each) for each in wholes), key=self._place))

    @cached_property
    def _parts(self) -> dict[str, list[Figure]]:
        """The parts of each whole."""
        found: dict[str, list[Figure]] = {}
        for each in self.guide.brief.figures:
            if each.part_of and each.part_of.figure != each.id:
                found.setdefault(each.part_of.figure, []).append(each)
        return found

    @cached_property
    def _numbered(self) -> frozenset[tuple[str, Metric]]:
        """Of which events there is a number for what."""
        return frozenset((each.event, each.metric) for each in self.guide.brief.figures if not is_vague(each))

    def _row(self, figure: Figure) -> Row:
        event = self.guide.facts.get(figure.event)
        parts = self._parts.get(figure.id, [])
        told = [each for each in parts if self._largest(each) > 1 and not self.guide.is_planted([each.id])]
        largest = {each.of: each for each in sorted(told, key=self._largest)}  # of each sort of people one
        kept = tuple(each for each in told if largest[each.of] is each)
        return Row(figure, event if isinstance(event, Event) else None, kept)

    def _largest(self, figure: Figure) -> float:
        """Return the largest number that leads a figure; 0 of one in words."""
        led = leads(figure.observations, figure.metric, self.guide.planted)
        return max((number_of(each) or 0 for each in led), default=0)

    def _place(self, row: Row) -> tuple[object, ...]:
        is_of_main = row.event is not None and row.event is self.main_event
        status = status_of(row.figure, self.guide.facts)
        led = leads(row.figure.observations, row.figure.metric, self.guide.planted)
        numbers = [number_of(each) or 0 for each in led]
        stands_back = all(each.stands_back for each in led)
        ask = _ASKED.index(row.figure.metric)
        return (
            not is_of_main,
            _LATER.get(status, len(_LATER)),
            ask,
            is_vague(row.figure),
            stands_back,
            -max(numbers, default=0),
        )

    def _is_asked(self, figure: Figure) -> bool:
        event = self.guide.facts.get(figure.event)
        is_of_main = event is not None and event is self.main_event
        if figure.metric not in _ASKED or without_the_named(figure.of) or self._rests_on_planted(figure):
            return False
        if _TAKEN_BACK.search(figure.of) or (isinstance(event, Event) and event.overtaken_by):
            return False
        if status_of(figure, self.guide.facts) in _BEFORE and figure.metric not in _TOTALS:
            return False
        if is_vague(figure):
            same = _TOLD_BY.get(figure.metric, {figure.metric})
            has_number = any((figure.event, each) in self._numbered for each in same)
            is_word = any(not _NO_WORDS.search(each.value_text) for each in figure.observations)
            return is_of_main and figure.metric in _IN_WORDS and is_word and not has_number
        if max(number_of(each) or 0 for each in figure.observations) <= 1 and figure.metric in _ASKED[:10]:
            return is_of_main and figure.metric in _OF_ONE
        return _is_of_note(figure, event if isinstance(event, Event) else None)

    def _rests_on_planted(self, figure: Figure) -> bool:
        """Tell whether no count of a figure is free of words that are not meant for readers."""
        return all(set(each.quotes) & self.guide.planted for each in figure.observations)


@lru_cache(maxsize=1)
def rows_of(guide: Guide) -> Rows:
    """Return what chooses the rows of a brief; one is made for each, as several sections ask for it."""
    return Rows(guide)


def _told_once(rows: Iterable[Row]) -> list[Row]:
    """Leave out what a row before tells of the same event: one number, or one that rounds to it."""
    kept: list[Row] = []
    for row in rows:
        if not any(_are_one(row.figure, other.figure) for other in kept):
            kept.append(row)
    return kept


def _without_doubles(groups: Iterable[Iterable[Row]]) -> list[list[Row]]:
    """Leave out what a row before tells of the event from which code split another: both may count the same."""
    told: set[tuple[Metric, str]] = set()
    left: list[list[Row]] = []
    for group in groups:
        left.append([])
        for row in group:
            pieces = split_from(row.event) if row.event else ()
            if told.isdisjoint((row.figure.metric, piece) for piece in pieces):
                left[-1].append(row)
                told.add((row.figure.metric, row.figure.event))
    return left


def _are_one(one: Figure, other: Figure) -> bool:
    if (one.event, one.metric) != (other.event, other.metric):
        return False
    ones, others = ([count_of(each, "") for each in figure.observations if each.current] for figure in (one, other))
    large = [each for each in ones if each.number and each.number[0] >= _TELLING]
    return any(are_one_number(a, b) for a in large for b in others if b.number)


def _is_of_note(figure: Figure, event: Event | None) -> bool:
    """Tell whether things that are counted or measured are what readers ask for."""
    if figure.metric in ("destroyed", "damaged"):
        return bool(_LIVED_IN.search(figure.of))
    if figure.metric == "measurement":
        return bool(_STRENGTH.search(figure.of))
    if figure.metric == "share":
        return event is not None and event.kind in _COUNTED_SHARES
    return True


def _one_of_each_metric(rows: Iterable[Row]) -> list[Row]:
    """Return the first row of each metric, and of each sort of sums: what is background is told once."""
    first: dict[tuple[Metric, str], Row] = {}
    for row in rows:
        is_sum = row.figure.metric == "money"  # debts and assets are two questions
        first.setdefault((row.figure.metric, row.figure.of if is_sum else ""), row)
    return list(first.values())


def _in_fair_shares(groups: Sequence[Sequence[Row]], room: int) -> list[Row]:
    """Give the main situation at least four rows, each other one in turn, then whoever has more."""
    others = min(len(groups) - 1, max(0, room - _LEAST_OF_MAIN))
    taken = [min(len(groups[0]), room - others), *(1 for _ in range(others))] if groups else []
    for _ in range(room):
        for place in range(len(taken)):
            if taken[place] < len(groups[place]) and sum(taken) < room:
                taken[place] += 1
    return [row for group, number in zip(groups, taken, strict=False) for row in group[:number]]
