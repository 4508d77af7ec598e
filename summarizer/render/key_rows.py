"""Figures in, those that are key figures out, in their order: at most eight.

One for each question that readers ask, the main event's first. Key figures are how many were killed, hurt, missing,
displaced, how strong, how much money, how much damage. A count of one stands only if it is a death, a missing person or
a detainee of the main event; a word for a number only where the main event has no number. Counts of charges, towers or
buses are none. What the words of a figure say: `render.asked_figures`; its
parts: `render.row_parts`; how rows are worded: `render.key_figures`.
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import cached_property, lru_cache
from itertools import filterfalse, takewhile
from typing import Final

from summarizer.domain.counted_people import counted_key, counts_everybody, without_the_named
from summarizer.domain.edtf import Window, on_one_calendar, window
from summarizer.domain.event_kinds import EVENT_KINDS, are_compatible
from summarizer.domain.metrics import DAMAGE, GROWS, METRICS, MOVES, OF_DEAD, metrics_where
from summarizer.grounding.counted import counts_animals, counts_people
from summarizer.merging.disputes.numbers import CountedLine, is_given_up
from summarizer.merging.facts import is_off, status_of
from summarizer.merging.figures.added import counts_bodies, tells_added
from summarizer.merging.figures.series import count_of, is_before, share
from summarizer.render.annex import Guide
from summarizer.render.asked_figures import (
    ESCAPED,
    HELD,
    HURT,
    THERE,
    counts_enemies,
    fate_of_the_escaped,
    is_called_a_guess,
    is_called_wrong,
    is_cleared,
    is_in_hospital,
    is_of_custody,
    is_of_hostages,
    is_of_note,
    is_of_the_hurt,
    is_out_of_home,
    is_price,
    may_be_people,
    metric_asked,
    says_how_many,
    says_still,
    state_of,
    tells_of_before,
)
from summarizer.render.figures import is_over, is_vague, largest_in, led_in
from summarizer.render.row_parts import FigureRow, Parts
from summarizer.render.rows_told_once import is_retold, one_of_each_metric, without_doubles, without_repeats
from summarizer.telling.phrases import number_of
from summarizer.telling.rules import is_outdated, leading_count
from summarizer.telling.weight import DAYS_OF_ONE, is_toll_to_date
from summarizer_schemas.brief import Event, Figure, Observation
from summarizer_schemas.vocabulary import EventStatus, Metric

MOST_ROWS: Final = 8
"""As many as are taken in at a glance; what else is counted stands in the annex."""
_LEAST_OF_MAIN: Final = 4
"""Rows that the main situation has before others get theirs."""
_KEPT_FOR_TOTALS: Final = 2
"""So many rows tell how many all in all, after what is news."""
_BEFORE: Final[frozenset[EventStatus]] = frozenset({"total", "background"})
_LASTING: Final = metrics_where(lambda row: row.is_lasting)
_LATEST_FIRST: Final = _LASTING | {"money"}
"""Of several counts of these the latest is asked for; a larger one of days before is an older state, or another sum."""
_ONE_SUM: Final = 2
"""Estimates of one sum seldom lie further apart; two sums of a day's news nearly always do."""
_TRIFLE: Final = 0.01
"""Of the largest sum of a folder: a club's cheque is no key figure beside what a state spends."""
_ALIVE: Final = metrics_where(lambda row: row.is_told_in_words and not row.has_dead)
"""Those hurt or missing at an exchange or a vote are told of by the way; the event that hurt them counts them."""
_LEAST_REPEATED: Final = 30
"""Smaller numbers are counted of several groups of one event; in three folders of three such a one was the body's."""
_FEWEST_TOLD: Final = 2
"""Of a situation: where the first screen names one number of it, it tells of it by the way."""
_BY_THE_WAY: Final = metrics_where(lambda row: row.is_by_the_way)
_MANY_EVENTS: Final = 3
"""Of one attack the dead, hurt and displaced are asked for in a row; of three the dead of each first."""
_LATER: Final[dict[EventStatus, int]] = {"news": 0, "feared": 1, "planned": 2, "total": 3, "background": 4}
"""An event of the news comes before any total, and what is background comes last."""


def _is_of_dead(row: FigureRow) -> bool:
    return METRICS[row.figure.metric].has_dead


@dataclass(frozen=True)
class Rows:
    """Chooses the rows of one brief."""

    guide: Guide

    @cached_property
    def parts(self) -> Parts:
        """Which figures are parts of which."""
        return Parts(self.guide)

    @cached_property
    def chosen(self) -> tuple[FigureRow, ...]:
        """The rows, in the order in which they are told: the dead, what an editor puts first, what readers ask for.

        What she puts first comes first among its like: no number of stalls stands before those who died.
        """
        pinned = [self.parts.row(each) for each in self.guide.brief.figures if each.id in self.guide.pinned]
        asked = [each for each in self._asked_for if each.figure.id not in self.guide.pinned]
        dead = [*takewhile(_is_of_dead, asked)]
        return (*filter(_is_of_dead, pinned), *dead, *filterfalse(_is_of_dead, pinned), *asked[len(dead) :])

    @cached_property
    def _asked_for(self) -> tuple[FigureRow, ...]:
        episodes = self.guide.by_episode(self.guide.brief.figures)
        groups = without_doubles([row for row in self._ranked(own) if self._may_stand(row)] for _, own in episodes)
        fresh = [own for group in groups if (own := [row for row in group if not self._is_total(row)])]
        totals = one_of_each_metric(
            sorted((row for group in groups for row in group if self._is_total(row)), key=self._later)
        )
        # Of an earlier disaster, what the main one is asked for as well is no key figure; the rest waits for room.
        totals = [row for row in totals if not (self._is_earlier(row) and row.figure.metric in self._counted_whole)]
        totals = [row for row in totals if not self._is_added_up(row) and not is_retold(row, fresh)]
        kept = [row for row in totals if not self._is_of_before(row)]
        totals = kept + [row for row in totals if row not in kept]
        room = MOST_ROWS - min(len(kept), _KEPT_FOR_TOTALS)
        told = _in_fair_shares(fresh, room)
        return (*told, *totals[: MOST_ROWS - len(told)])

    def _may_stand(self, row: FigureRow) -> bool:
        """Tell whether a row may stand beside those of the main situation, where that cost lives.

        Of other news that one article tells, the dead are asked for then: six in hospital without the man who died are
        half of what happened. Of news that several articles have, the hurt and displaced are as well, and what the
        first screen tells: a takeover bid.
        """
        is_grave = any(self._deaths.get(each) for each in self._of_main_situation)
        if not is_grave or self.guide.is_of_main(row.figure):
            return True
        metric = metric_asked(row.figure)
        if self._articles_of(row.figure) == 1:
            return metric in OF_DEAD
        return METRICS[metric].is_harm or row.figure.id in self._told_first

    @cached_property
    def _told_first(self) -> frozenset[str]:
        """What the first screen rests on where it tells of the main matter."""
        answers = (each for each in self.guide.brief.answers if each.question != "also_reported")
        return frozenset(cite for answer in answers for each in answer.sentences for cite in each.cites)

    def _articles_of(self, figure: Figure) -> int:
        """Return how many articles tell the situation of a figure."""
        own = next((each for each in self.guide.brief.episodes if figure.id in each.figures), None)
        events = (self.guide.facts.get(each) for each in own.events) if own else ()
        return len({account.source for each in events if isinstance(each, Event) for account in each.reports})

    @cached_property
    def _of_main_situation(self) -> Sequence[str]:
        return self.guide.main.events if self.guide.main else ()

    @cached_property
    def _deadly_news(self) -> list[str]:
        """The ids of the events of the main situation's news that cost lives."""
        events = (self.guide.facts.get(each) for each in self._of_main_situation if self._deaths.get(each))
        return [each.id for each in events if isinstance(each, Event) and each.status == "news"]

    @cached_property
    def main_event(self) -> Event | None:
        """The event that the brief is first of all about: the gravest that its first answer cites, else of all news."""
        ids = self.guide.main.events if self.guide.main else [each.id for each in self.guide.brief.events]
        events = [fact for each in ids if isinstance(fact := self.guide.facts.get(each), Event)]
        first = next((each.sentences for each in self.guide.brief.answers if each.question == "what_happened"), ())
        cited = {cite for sentence in first for cite in sentence.cites}
        return max(events, key=lambda each: self._weight(each, cited), default=None)

    @cached_property
    def _of_main(self) -> Sequence[Figure]:
        """The figures of the main event."""
        return self.guide.figures_of[self.main_event.id] if self.main_event else ()

    @cached_property
    def _deaths(self) -> dict[str, float]:
        """The largest number of dead of each event, by the counts that lead."""
        found: dict[str, float] = {}
        for figure in self.guide.brief.figures:
            if METRICS[figure.metric].has_dead:
                numbers = [number_of(each) or 0 for each in led_in(self.guide, figure)]
                found[figure.event] = max(found.get(figure.event, 0), *numbers, 0)
        return found

    @cached_property
    def _tolls(self) -> tuple[Event, ...]:
        """The totals of the main situation that begin with its main event, or are it: what that has done to date."""
        main = self.main_event
        if main is None:
            return ()
        if self._goes_on(main):
            return (main,)
        own = (each for each in self.guide.brief.events if self.guide.is_of_main(each))
        return tuple(each for each in own if is_toll_to_date(each, main))

    @cached_property
    def _days_of_main(self) -> Window | None:
        return window(self.main_event.date) if self.main_event else None

    @cached_property
    def _began(self) -> Window | None:
        """The days of the main event, where they are few: of what went on for weeks nothing tells what came after."""
        days = self._days_of_main
        return days if days is not None and days.days <= DAYS_OF_ONE else None

    @cached_property
    def _toll_of(self) -> Mapping[Metric, FigureRow]:
        """For each metric the count of everybody to date, on the word of somebody who is no party."""
        found: dict[Metric, FigureRow] = {}
        tolls = {each.id for each in self._tolls}
        for figure in self.guide.brief.figures:
            row = self.parts.row(figure)
            is_toll = figure.event in tolls and figure.part_of is None and not is_vague(figure)
            if is_toll and counts_everybody(figure.of, figure.metric) and not self._is_claim(row):
                before = found.get(figure.metric)
                if before is None or self._largest(before.figure) < self._largest(figure):
                    found[figure.metric] = row
        return found

    @cached_property
    def _harmed(self) -> bool:
        """Whether people came to harm in the main situation."""
        own = (
            each
            for each in self.guide.brief.figures
            if METRICS[each.metric].is_told_in_words and self.guide.is_of_main(each)
        )
        return any(status_of(each, self.guide.facts) not in ("background", "planned") for each in own)

    @cached_property
    def _is_counted(self) -> bool:
        """Whether the main event has counts of its own."""
        own = {each.id for each in (self.main_event, *self._tolls) if each is not None}
        return any(each.event in own for each in self.guide.brief.figures)

    def is_left(self, row: FigureRow) -> bool:
        """Tell whether a row tells what the main event left people in: without homes, or fled."""
        if not self._lasts(row.figure) or not self.guide.is_of_main(row.figure):
            return False
        is_since = not self._is_before(row.figure) and not self._is_of_before(row)
        return is_since and self._began is not None and self._is_counted

    def is_made_by_main(self, row: FigureRow) -> bool:
        """Tell whether a row counts all whom a disaster or an accident drove out; of a fight nobody can tell."""
        is_all = counts_everybody(row.figure.of, row.figure.metric)
        is_cause = self.main_event is not None and self.main_event.kind in METRICS["affected"].borne_by
        return is_all and is_cause and METRICS[row.figure.metric].is_lasting and self.is_left(row)

    def _day(self, row: FigureRow) -> int:
        """Return the day of the last count of a row; 0 where it has none."""
        return self._day_of(row.figure)

    def _day_led(self, figure: Figure) -> int:
        """Return the day of the counts that lead a figure: of those who escaped the 73 of before are none of today."""
        days = (self._days.get(each.as_of) for each in led_in(self.guide, figure) if each.as_of)
        return max((day.last for day in days if day), default=0)

    def _day_of(self, figure: Figure) -> int:
        days = (self._days.get(each.as_of) for each in figure.observations if each.as_of)
        return max((day.last for day in days if day), default=0)

    @cached_property
    def _days(self) -> Mapping[str, Window]:
        """The days on which counts were made, those without a year beside the others."""
        told = [
            *dict.fromkeys(each.as_of for one in self.guide.brief.figures for each in one.observations if each.as_of)
        ]
        return {text: day for text, day in zip(told, on_one_calendar([*map(window, told)]), strict=True) if day}

    def _is_earlier(self, row: FigureRow) -> bool:
        """Tell whether a row is of other events, before the main one: by its day, its status, or by what tells it."""
        event = row.event
        if event is None or event is self.main_event:
            return False
        is_said = any(map(tells_of_before, (event.summary, row.figure.of)))
        return self._is_of_before(row) or is_said or (event.status == "background" and not self._may_hold_main(event))

    def _is_added_up(self, row: FigureRow) -> bool:
        """Tell whether a total is a count of the main event and one of an earlier event: "47 lives at two crossings".

        Both are told, and what they come to together is the writer's, not anybody's count.
        """
        metric = row.figure.metric
        own = {number_of(count) for each in self._of_main if each.metric == metric for count in each.observations}
        sums = {float(one) + other for one in own if one for other in self._earlier[metric] if other}
        return self._largest(row.figure) in sums

    @cached_property
    def _earlier(self) -> Mapping[Metric, frozenset[float]]:
        """The largest number of each figure of an earlier event, by metric."""
        found: dict[Metric, set[float]] = defaultdict(set)
        for each in self.guide.brief.figures:
            if self._is_earlier(self.parts.row(each)):
                found[each.metric].add(self._largest(each))
        return defaultdict(frozenset, {metric: frozenset(numbers) for metric, numbers in found.items()})

    def _may_hold_main(self, event: Event) -> bool:
        main, days = self._days_of_main, window(event.date)
        return main is not None and days is not None and days.overlaps(main)

    def _is_of_before(self, row: FigureRow) -> bool:
        """Tell whether what is counted was over before the main event."""
        main, days = self._days_of_main, window(row.event.date) if row.event else None
        return main is not None and days is not None and days.last < main.first

    def _is_claim(self, row: FigureRow) -> bool:
        """Tell whether a row is one side's word: all that leads it is a party's, or it counts "enemies"."""
        led = led_in(self.guide, row.figure)
        return counts_enemies(row.figure) or all(each.stands_back for each in led)

    def _is_behind(self, row: FigureRow) -> int:
        """Tell what stands behind the toll to date: 1 what it may hold, 2 what a side claims."""
        if not self._toll_of or not self.guide.is_of_main(row.figure):
            return 0
        if self._is_claim(row):
            return 2
        if self._toll_of.keys().isdisjoint(METRICS[row.figure.metric].numbered_by or (row.figure.metric,)):
            return 0
        if row.figure.metric not in self._toll_of:
            return 1
        return 0 if row.event in self._tolls or status_of(row.figure, self.guide.facts) in _BEFORE else 1

    def _is_passed(self, row: FigureRow) -> bool:
        """Tell whether a row is an earlier state of the toll to date: of its kind, smaller and older."""
        toll = self._toll_of.get(row.figure.metric)
        if self._is_given_up(row.figure) or self._has_moved_on(row):
            return True
        if toll is None or toll.event is None or row.event is None:
            return False
        if row.event in self._tolls:
            return self._is_earlier_of_one_body(row.figure, toll.figure)
        if row.event.kind != toll.event.kind or self._is_claim(row) or not self.guide.is_of_main(row.figure):
            return False
        one, other = (leading_count(each.figure.observations) for each in (row, toll))
        return is_outdated(one, other, row.figure.metric)

    def _has_moved_on(self, row: FigureRow) -> bool:
        """Tell whether what rises and falls was counted again since, of an event that may be the row's own."""
        is_moving = row.figure.metric in MOVES - _LASTING  # who is left of the displaced stands in their row
        if not is_moving or row.event is None or not _is_of_everybody(row.figure):
            return False
        same = {row.event.id, *row.event.possibly_same_as}
        others = (each for each in self.guide.brief.figures if each.event in same and each is not row.figure)
        return any(
            each.metric == row.figure.metric and _is_of_everybody(each) and self._day_of(each) > self._day(row) > 0
            for each in others
            if self._largest(each) != self._largest(row.figure) and not is_off(each)
        )

    def _is_given_up(self, figure: Figure) -> bool:
        """Tell whether first claims of a fight lead a figure, of which a side has another number since elsewhere."""
        led = led_in(self.guide, figure)
        if not all(each.is_party for each in led):
            return False
        own = self._line(figure, led)
        others = (each for each in self.guide.brief.figures if each.id != figure.id)
        return any(is_given_up(own, [self._line(each, each.observations)]) for each in others)

    def _line(self, figure: Figure, counts: Sequence[Observation]) -> CountedLine:
        event = self.guide.facts.get(figure.event)
        when = window(event.date) if isinstance(event, Event) else None
        return CountedLine(figure.metric, figure.of, [count_of(each, "") for each in counts], figure.event, when)

    def _is_earlier_of_one_body(self, figure: Figure, toll: Figure) -> bool:
        """Tell whether one body gave a toll to date and then a larger one, which is told of another total."""
        if figure.id == toll.id or not counts_everybody(figure.of, figure.metric):
            return False
        old, new = (count_of(leading_count(each.observations), "") for each in (figure, toll))
        return share(old, new) and is_before(old, new)

    def _is_total(self, row: FigureRow) -> bool:
        return self._is_before(row.figure)

    def _is_before(self, figure: Figure) -> bool:
        """Tell whether a figure is of earlier times or of all in all, and not of what the main event has done."""
        if status_of(figure, self.guide.facts) not in _BEFORE or any(figure.event == each.id for each in self._tolls):
            return False
        event, since = self.guide.facts.get(figure.event), self._began
        if isinstance(event, Event) and self.is_what_its_situation_is(event):
            return False
        if self._is_of_the_hurt_to_date(figure, event):
            return False
        lasts = isinstance(event, Event) and event.status == "background" and event.date is None
        if not lasts or not self._lasts(figure) or since is None or not self.guide.is_of_main(figure):
            return True
        return self._day_of(figure) < since.first

    def _goes_on(self, event: Event) -> bool:
        """Tell a total that is the news: an outbreak or a flood that its situation is about."""
        return EVENT_KINDS[event.kind].is_doerless and self.is_what_its_situation_is(event)

    def is_what_its_situation_is(self, event: Event) -> bool:
        """Tell whether a total is what its situation is about: the strikes of a few days, an outbreak as it goes on."""
        days = window(event.date)
        is_first = any(each.events[:1] == (event.id,) for each in self.guide.brief.episodes)
        is_one = days is None or days.days <= DAYS_OF_ONE or EVENT_KINDS[event.kind].is_doerless
        return is_first and event.status == "total" and is_one

    def _is_of_the_hurt_to_date(self, figure: Figure, event: object) -> bool:
        """Tell whether a total without days counts those hurt by the main event: help for them, or of its kind."""
        main = self.main_event
        if not isinstance(event, Event) or main is None or event.status != "total" or event.date is not None:
            return False
        is_of_its_kind = event.kind == "humanitarian" or are_compatible(event.kind, main.kind)
        is_since = self._days_of_main is None or self._day_of(figure) >= self._days_of_main.first
        return metric_asked(figure) == "injured" and self.guide.is_of_main(figure) and is_of_its_kind and is_since

    def _later(self, row: FigureRow) -> tuple[object, ...]:
        status = _LATER.get(status_of(row.figure, self.guide.facts), len(_LATER))
        is_beside = not self.guide.is_of_main(row.figure)
        is_nobodys = not any(each.said_by for each in led_in(self.guide, row.figure))
        return status, self._rank(row.figure), is_beside, is_nobodys, -self._largest(row.figure)

    def _weight(self, event: Event, cited: Iterable[str]) -> tuple[object, ...]:
        is_cited = not {event.id, *event.figures}.isdisjoint(cited)
        is_news = event.status == "news" or self._goes_on(event)
        is_planted = self.guide.is_planted([event.id])
        return not is_planted, is_cited, is_news, self._deaths.get(event.id, 0), event.origins, len(event.figures)

    def _ranked(self, figures: Sequence[Figure]) -> list[FigureRow]:
        """Return the rows of a situation's figures, what a reader asks for first at the beginning.

        A toll is told in ten ways, by place, day and group. Whoever wrote the first screen chose among them in their
        context, and was read again: where it rests on several figures, those answer their questions, and what the toll
        to date may hold is told there. Of what it passed over only how many people has a row then, one for each
        question that none of those answers with as many.
        """
        told = self._rested_on(figures)
        if len(told) < _FEWEST_TOLD:
            return self._rows_of(figures)
        rows = [row for row in self._rows_of(told) if not (self._is_behind(row) or self._is_of_the_disaster(row))]
        further = {self._question(row): row for row in reversed(self._rows_of(figures)) if self._is_grave(row)}
        passed_over = [row for row in further.values() if not self._is_answered(row, rows)]
        left = {row.left.id for row in passed_over if row.left}  # told beside those of whom they are left
        rows = [row for row in rows if row.figure.id not in left]
        ordered = sorted([*rows, *passed_over], key=self._place)
        return self._each_question_first([*map(self._credited, ordered)])

    def _credited(self, row: FigureRow) -> FigureRow:
        """Give a number that a paper repeats in its own voice to the body that had counted it before.

        "The 51 who were moved out", a week on, is the prefecture's count of the first day and not the paper's.
        """
        number = self._largest(row.figure)
        if number < _LEAST_REPEATED or any(each.said_by for each in led_in(self.guide, row.figure)):
            return row
        counted = [
            count
            for other in self.guide.brief.figures
            if self.guide.is_of_main(other) and self._may_be_repeated(other, row.figure)
            for count in other.observations
            if number_of(count) == number and count.said_by and count.as_of in self._days and not count.stands_back
        ]
        first = min(counted, key=lambda each: self._days[each.as_of or ""].last, default=None)
        if first is None:
            return row
        figure = row.figure.model_copy(update={"observations": (first,)})
        own = [each for each in row.parts if any(set(one.origins) & set(first.origins) for one in each.observations)]
        return replace(row, figure=figure, parts=tuple(own))  # what the paper says of it is not of the body's day

    def _may_be_repeated(self, figure: Figure, again: Figure) -> bool:
        """Tell whether one figure counts those whom another does, by its metric or without any."""
        if figure.metric == again.metric:
            return figure.event == again.event or not METRICS[figure.metric].has_dead
        is_one = figure.event == again.event or figure.of == again.of
        return figure.metric == "other" and counts_people(figure.of) and is_one

    def _is_answered(self, row: FigureRow, told: Iterable[FigureRow]) -> bool:
        """Tell whether a row that is told answers what another does, and counts no fewer, and not as a side claims."""
        metric, _ = question = self._question(row)
        same = (
            each
            for each in told
            if self._question(each) == question or _is_answered_by(metric, metric_asked(each.figure))
        )
        sound = (each for each in same if self._is_claim(row) or not self._is_claim(each))
        return any(self._largest(each.figure) >= self._largest(row.figure) for each in sound)

    def _is_of_the_disaster(self, row: FigureRow) -> bool:
        """Tell the dead of a place of the main disaster or accident, or of a day after it, which its toll holds."""
        main = self.main_event
        if main is None or row.event is main or not self._is_disaster:
            return False
        is_one = _is_of_dead(row) and self.guide.is_of_main(row.figure)
        return is_one and self._largest(row.figure) <= self._deaths.get(main.id, 0)

    def _rested_on(self, figures: Sequence[Figure]) -> list[Figure]:
        """Return those of figures on which the first screen rests, and their wholes."""
        told = {each.id for each in figures if each.id in self._told_first}
        told |= {whole for each in told if (whole := self.parts.wholes.get(each))}
        return [each for each in figures if each.id in told]

    def _is_grave(self, row: FigureRow) -> bool:
        """Tell whether a row of the main situation counts people who came to harm or were held, or all whom it hit."""
        metric = METRICS[metric_asked(row.figure)]
        is_hit = may_be_people(row.figure) and (metric.is_harm or counts_everybody(row.figure.of, row.figure.metric))
        return self.guide.is_of_main(row.figure) and (is_hit or self._is_of_the_held(row.figure))

    def _rows_of(self, figures: Sequence[Figure]) -> list[FigureRow]:
        """Return the rows that may be made of figures, what a reader asks for first at the beginning."""
        asked = [each for each in figures if self._is_asked(each)]
        told = {each.id for each in asked}
        part_of = self.parts.wholes
        wholes = [each for each in asked if each.id not in part_of or self._stands_alone(part_of[each.id], told)]
        rows = (self.parts.row(each) for each in wholes if not self._is_of_a_toll(each))
        ordered = sorted((row for row in rows if not self._is_passed(row)), key=self._place)
        whole = self._with_fates(self._with_what_is_left(self._with_those_in_hospital(without_repeats(ordered))))
        return self._each_question_first(self._one_row_a_question(whole))

    def _is_of_a_toll(self, figure: Figure) -> bool:
        """Tell whether articles that count more people of one event give a figure besides: a find, or what was added.

        "Fourteen are dead, and two more bodies were on their way": the two are no answer to how many died.
        """
        if (
            figure.metric not in GROWS
            or not _is_of_everybody(figure)
            or not all(map(self._is_find, figure.observations))
        ):
            return False
        most, articles = self._largest(figure), self._sources_of(figure)
        beside = (each for each in self.guide.figures_of[figure.event] if each.metric == figure.metric)
        return any(
            _is_of_everybody(each) and most < self._largest(each) and articles <= self._sources_of(each)
            for each in beside
            if each.id != figure.id
        )

    def _is_find(self, count: Observation) -> bool:
        words = (self.guide.quoted[each].exact for each in count.quotes if each in self.guide.quoted)
        return counts_bodies(count.of) or any(tells_added(count.value_text, each) for each in words)

    def _sources_of(self, figure: Figure) -> frozenset[str]:
        return frozenset(self.guide.articles_of([quote for each in figure.observations for quote in each.quotes]))

    def _with_what_is_left(self, rows: Sequence[FigureRow]) -> list[FigureRow]:
        """Put those who are still displaced into the row of all who were: of 430 who were moved out 64 are left."""
        still = [row for row in rows if self._is_still_so(row)]
        homes = {
            row.figure.id: max(wider, key=lambda each: self._largest(each.figure))
            for row in still
            if (wider := [each for each in rows if self._may_be_left_of(row, each)])
        }
        told = []
        for row in rows:
            own = [each for each in still if row is homes.get(each.figure.id)]
            if row.figure.id not in homes:
                told.append(replace(row, left=max(own, key=self._day).figure if own else row.left))
        return told

    def _with_those_in_hospital(self, rows: Sequence[FigureRow]) -> list[FigureRow]:
        """Put those who are in hospital by now into the row of those who were taken there, whoever counts them.

        37 were admitted, 9 of whom are there a week later: two rows would be read as two groups of people. Where nobody
        was hurt, the sick of an outbreak are counted town by town.
        """
        there = [row for row in rows if is_in_hospital(row.figure) and self.guide.is_of_main(row.figure)]
        if len(there) < 2 or all(metric_asked(row.figure) != "injured" for row in there):
            return [*rows]
        first = max(there, key=lambda each: (each.event is self.main_event, self._largest(each.figure)))
        most, day = self._largest(first.figure), self._day(first)
        later = [each for each in there if self._largest(each.figure) < most and self._day(each) > day > 0]
        same = [each for each in there if each is not first and self._largest(each.figure) == most]
        told = replace(first, left=max(later, key=self._day).figure) if later else first
        return [told if row is first else row for row in rows if row not in later and row not in same]

    def _with_fates(self, rows: Sequence[FigureRow]) -> list[FigureRow]:
        """Put into the row of those who escaped how many of them are caught again and at large, by the latest counts.

        Each is a count of as many as that row tells; what was told of 73 is none of 68.
        """
        all_ = self._latest_of_a_state(rows).get(ESCAPED)
        if all_ is None or not self.guide.is_of_main(all_.figure):
            return [*rows]
        fates: dict[str, Figure] = {}
        for each in self.guide.brief.figures:
            fate = self._fate_of(each, all_.figure)
            if fate is not None and (fate not in fates or self._day_of(fates[fate]) < self._day_of(each)):
                fates[fate] = each
        told = tuple(sorted(fates.items(), reverse=True))  # caught again, then at large
        beside = {row.figure.id for row in rows if row.figure is not all_.figure and self._is_fate(row.figure)}
        parts = tuple(each for each in all_.parts if not self._is_fate(each))
        with_fates = replace(all_, fates=told, parts=parts)
        return [with_fates if row is all_ else row for row in rows if row.figure.id not in beside]

    def _fate_of(self, figure: Figure, escaped: Figure) -> str | None:
        """Return what became of some of those who escaped, where a figure counts them out of as many."""
        number, led = self._largest(escaped), led_in(self.guide, figure)
        is_of_them = any(each.whole == number for each in led) and self.guide.is_of_main(figure)
        is_known = is_of_them and not is_off(figure) and not self._rests_on_planted(figure)
        return self._fate_told(figure) if is_known and self._day_of(figure) >= self._day_led(escaped) else None

    def _is_fate(self, figure: Figure) -> bool:
        is_of_some = any(each.whole is not None for each in figure.observations)
        return is_of_some and self.guide.is_of_main(figure) and self._fate_told(figure) is not None

    def _fate_told(self, figure: Figure) -> str | None:
        is_of_runaways = metric_asked(figure) == "detained" and state_of(figure) is not None
        quotes = (self.guide.quoted[each].exact for count in figure.observations for each in count.quotes)
        return fate_of_the_escaped(figure, quotes) if is_of_runaways else None

    def _is_still_so(self, row: FigureRow) -> bool:
        """Tell whether a row counts those in whom the news left a state that others are out of by now."""
        if not METRICS[metric_asked(row.figure)].is_lasting or row.event is None or not self.is_left(row):
            return False
        quotes = [self.guide.quoted[each].exact for count in row.figure.observations for each in count.quotes]
        return any(map(says_still, (row.figure.of, row.event.summary, *quotes)))

    def _may_be_left_of(self, row: FigureRow, whole: FigureRow) -> bool:
        # Those in a shelter are not all who are still out of their homes.
        is_all = counts_everybody(row.figure.of, row.figure.metric) or is_out_of_home(row.figure)
        is_one = is_all and whole.figure.metric == metric_asked(row.figure) and self.is_left(whole)
        is_since = self._day(row) >= self._day(whole) > 0
        return is_one and is_since and 0 < self._largest(row.figure) < self._largest(whole.figure)

    def _stands_alone(self, whole: str, told: Collection[str]) -> bool:
        """Tell whether a part has a row of its own: its whole has none, though a count of it stands.

        Beside a whole that a second reading took off, the part would be read as all.
        """
        figure = self.guide.facts.get(whole)
        return whole not in told and not (isinstance(figure, Figure) and (is_over(figure) or figure.flag))

    def _one_row_a_question(self, rows: Sequence[FigureRow]) -> list[FigureRow]:
        """Leave out what another row answers: a group of those counted there, the toll retold, an earlier count.

        What stands in the row of a whole is told there; a group of which nothing says whose part it is would be read as
        one more.
        """
        latest = self._latest_of_a_state(rows)
        grown, newest = self._with_what_has_grown(rows)
        return [
            row
            for row in grown
            if row.figure.id in newest
            or not (
                self._is_retold_elsewhere(row, rows)
                or self._is_accounted_for(row)
                or latest.get(_state_key(row.figure) or "", row) is not row
            )
        ]

    def _with_what_has_grown(self, rows: Sequence[FigureRow]) -> tuple[list[FigureRow], frozenset[str]]:
        """Put what a body counted last in the place of what it had counted before, and tell which those are."""
        since = {row.figure.id: new for row in rows if (new := self._grown_from(row, rows)) is not None}
        told = {id_: new.figure.id for id_, new in since.items()}
        newest = frozenset(told.values()) - told.keys()
        last = {row.figure.id: row for row in rows if row.figure.id in newest}
        placed: dict[str, FigureRow] = {}
        for row in rows:
            id_ = row.figure.id
            while id_ in told:  # each is larger than the one before
                id_ = told[id_]
            placed.setdefault(id_, last.get(id_, row))
        return [*placed.values()], newest

    def _is_retold_elsewhere(self, row: FigureRow, rows: Sequence[FigureRow]) -> bool:
        """Tell whether another row, or the main event's toll, tells what a row does."""
        is_by_the_way = self._is_counted_whole_beside(row.figure) and self._is_told_by_the_way(row)
        others = [each for each in rows if each is not row]
        is_in_custody = any(self._is_of_custody(each.figure) and self._holds_since(each, row) for each in others)
        return is_by_the_way or is_in_custody or any(self._tells_as_part(each, row) for each in others)

    def _is_told_by_the_way(self, row: FigureRow) -> bool:
        """Tell a group of the main event's people, and people counted under a heading that names no event."""
        if row.event is None or not self.guide.is_of_main(row.figure) or row.event in self._tolls:
            return False
        if row.event is self.main_event:
            is_group = self._is_of_some(row.figure) or not counts_everybody(row.figure.of, row.figure.metric)
            return is_group and row.figure.part_of is None
        if (row.event.id, row.figure.metric) in self._told_as_parts or self._is_a_part_retold(row):
            return True
        return EVENT_KINDS[row.event.kind].is_vague and row.event.status == "news"

    def _is_counted_whole_beside(self, figure: Figure) -> bool:
        """Tell whether the main event has a number of everybody beside a figure, by which that is no answer.

        Of what rises and falls an overtaken number is none: the latest, "of the 162 aboard 13 are missing", is told.
        """
        moves = figure.metric in MOVES
        wholes = (each for each in self._counted_whole.get(figure.metric, ()) if each is not figure)
        return any(not (moves and (is_off(each) or self._is_of_some(each))) for each in wholes)

    def _is_of_some(self, figure: Figure) -> bool:
        """Tell whether what leads a figure counts some of another number: of 162 aboard the 13 who are missing."""
        return all(each.whole is not None for each in led_in(self.guide, figure))

    def _grown_from(self, row: FigureRow, rows: Iterable[FigureRow]) -> FigureRow | None:
        """Return the row of what the body of another one counted since: 412 were rescued, and two days later 530.

        The dead of two events are two tolls, whoever counts them; whom a body rescued it counts all in all.
        """
        metric = row.figure.metric
        if metric not in GROWS or METRICS[metric].has_dead or not self.guide.is_of_main(row.figure):
            return None
        old = count_of(leading_count(row.figure.observations), "")
        since = [
            other
            for other in rows
            if other.figure.metric == metric
            and other.event is not row.event
            and self.guide.is_of_main(other.figure)
            and counted_key(other.figure.of, metric) == counted_key(row.figure.of, metric)
            and (other.event is None or not other.event.places)
            and self._largest(other.figure) > self._largest(row.figure)
            and share(old, new := count_of(leading_count(other.figure.observations), ""))
            and is_before(old, new)
        ]
        return max(since, key=lambda each: self._largest(each.figure), default=None)

    def _tells_as_part(self, whole: FigureRow, row: FigureRow) -> bool:
        """Tell whether a row has as a part what another counts by a narrower metric: of 5,800 the 1,900 abroad."""
        is_narrower = row.figure.metric in METRICS[whole.figure.metric].takes_in and row.event is whole.event
        return is_narrower and any(self._largest(each) == self._largest(row.figure) for each in whole.parts)

    def _holds_since(self, held: FigureRow, arrest: FigureRow) -> bool:
        """Tell whether a row of those in custody counts who is held by now, after arrests that another one counts."""
        if arrest.figure.metric != "detained" or self._is_of_custody(arrest.figure):
            return False
        is_one = self.guide.is_of_main(held.figure) and self.guide.is_of_main(arrest.figure)
        return is_one and self._day(arrest) < self._day(held)

    def _is_of_custody(self, figure: Figure) -> bool:
        return is_of_custody(figure, self.guide.facts.get(figure.event))

    def _lasts(self, figure: Figure) -> bool:
        """Tell whether a figure counts what the news left people in: without homes, fled, or held."""
        return metric_asked(figure) in _LASTING or self._is_of_custody(figure)

    def _is_accounted_for(self, row: FigureRow) -> bool:
        """Tell whether somebody says of the missing what became of them: the same number is a whole with parts."""
        if row.figure.metric != "missing":
            return False
        others = (
            each for each in self.guide.figures_of[row.figure.event] if each is not row.figure and may_be_people(each)
        )
        return any(
            self.parts.of_whole.get(each.id) and self._largest(each) == self._largest(row.figure) for each in others
        )

    @cached_property
    def _told_as_parts(self) -> frozenset[tuple[str, Metric]]:
        """Of which other events the dead or hurt are among those of the main event, by another count of theirs."""
        main = self.main_event
        wholes = {each.id for each in self._of_main}
        parts = (each for each in self.guide.brief.figures if each.part_of and each.part_of.figure in wholes)
        return frozenset((each.event, each.metric) for each in parts if main is None or each.event != main.id)

    def _is_a_part_retold(self, row: FigureRow) -> bool:
        """Tell whether a group is so many of the main event's people by another count of them: two firefighters."""
        parts = (part for whole in self._of_main for part in self.parts.of_whole.get(whole.id, ()))
        key = counted_key(row.figure.of, row.figure.metric)
        is_group = not counts_everybody(row.figure.of, row.figure.metric)
        return is_group and any(
            each.metric == row.figure.metric
            and counted_key(each.of, each.metric) == key
            and self._largest(each) == self._largest(row.figure)
            for each in parts
            if each.id != row.figure.id
        )

    @cached_property
    def _counted_whole(self) -> Mapping[Metric, Sequence[Figure]]:
        """What the main event has numbers of everybody for, and which."""
        found: dict[Metric, list[Figure]] = defaultdict(list)
        for each in self._of_main:
            if counts_everybody(each.of, each.metric) and self._largest(each) > 1:
                found[each.metric].append(each)
        return {**found}

    def _latest_of_a_state(self, rows: Iterable[FigureRow]) -> Mapping[str, FigureRow]:
        """Return for each state that people are in the row that is told: of those counted latest, the most.

        Of the hurt that is the most of all that have a day, as they become more: what a nurse had seen on the first
        night is no number beside what the health service counted of all days. Of who was
        there all are asked for: 43 were aboard, 16 of them Dominicans.
        """
        found: dict[str, FigureRow] = {}
        for row in rows:
            sort = _state_key(row.figure)
            if sort is None:
                continue
            before = found.get(sort)
            if before is None or self._rank_of_state(row, sort) > self._rank_of_state(before, sort):
                found[sort] = row
        return found

    def _rank_of_state(self, row: FigureRow, sort: str) -> tuple[float, ...]:
        day = self._day_led(row.figure) or self._day(row)
        is_of_main, most = self.guide.is_of_main(row.figure), self._largest(row.figure)
        is_dated = day > 0
        is_all = sort == THERE and counts_everybody(row.figure.of.partition(" ")[0], "affected")
        return (is_of_main, is_dated, most) if sort == HURT else (is_of_main, is_dated, is_all, day, most)

    def _each_question_first(self, rows: Sequence[FigureRow]) -> list[FigureRow]:
        """Put the first row of each question before further ones; all that the main event did stays in front.

        Each death of the news stays where it is, unless a toll to date may hold it.
        """
        asked: set[tuple[Metric, str | None]] = set()
        first: list[FigureRow] = []
        again: list[FigureRow] = []
        for row in rows:
            question = self._question(row)
            is_of_main = row.event is not None and row.event is self.main_event
            stays = (is_of_main or question == ("killed", None)) and not self._is_behind(row)
            (first if stays or question not in asked else again).append(row)
            asked.add(question)
        return [*first, *again]

    def _question(self, row: FigureRow) -> tuple[Metric, str | None]:
        """Return what a row is an answer to: how many of whom, and of those who were held in which state."""
        return metric_asked(row.figure), state_of(row.figure) if self._is_of_the_held(row.figure) else None

    @cached_property
    def _numbered(self) -> frozenset[tuple[str, Metric]]:
        """Of which events there is a number for what."""
        return frozenset((each.event, each.metric) for each in self.guide.brief.figures if not is_vague(each))

    def _largest(self, figure: Figure) -> float:
        """Return the largest number that leads a figure; 0 of one in words."""
        return largest_in(self.guide, figure)

    @cached_property
    def _is_war(self) -> bool:
        """Whether many events of the main situation's news cost lives: each comes before those who are displaced.

        The deaths that articles tell of one disaster are its toll.
        """
        return len(self._deadly_news) >= _MANY_EVENTS and not self._is_disaster

    @cached_property
    def _is_disaster(self) -> bool:
        """Whether nobody did what the main event is: a flood, an accident."""
        return self.main_event is not None and EVENT_KINDS[self.main_event.kind].is_doerless

    def _place(self, row: FigureRow) -> tuple[object, ...]:
        is_toll = row.event is not None and row.event in self._tolls
        is_hurt = is_of_the_hurt(row.figure) and self.guide.is_of_main(row.figure)
        is_done = (self.is_left(row) and not self._is_war) or is_toll or is_hurt or self._is_of_the_held(row.figure)
        is_of_main = is_done or (row.event is not None and row.event is self.main_event)
        is_news = is_done or (row.event is not None and self.is_what_its_situation_is(row.event))
        status = "news" if is_news else status_of(row.figure, self.guide.facts)
        led = led_in(self.guide, row.figure)
        numbers = [number_of(each) or 0 for each in led]
        is_partisan = all(each.stands_back for each in led)
        ask = self._rank(row.figure)
        is_before = self._is_before(row.figure)
        return (
            self._is_behind(row),
            counts_animals(row.figure.of),
            not is_of_main,
            _LATER.get(status, len(_LATER)),
            ask,
            is_vague(row.figure),
            is_partisan,
            row is not self._toll_of.get(row.figure.metric) and row.figure.metric in self._toll_of,
            self._is_war and METRICS[metric_asked(row.figure)].is_lasting and not any(each.said_by for each in led),
            -self._day(row) if metric_asked(row.figure) in _LATEST_FIRST and not is_before else 0,
            -max(numbers, default=0),
        )

    def _is_asked(self, figure: Figure) -> bool:
        event = self.guide.facts.get(figure.event)
        is_of_main = event is not None and event is self.main_event
        metric = METRICS[figure.metric]
        if self._is_no_key_figure(figure) or self._gives_way(figure):
            return False
        if figure.id in self.guide.replaced or is_over(figure):
            return False  # somebody told it as what holds no longer, and nobody told what does
        if is_vague(figure):
            same = metric.numbered_by or (figure.metric,)
            has_number = any((figure.event, each) in self._numbered for each in same)
            is_word = any(says_how_many(each) for each in figure.observations)
            return is_of_main and metric.is_told_in_words and is_word and not has_number
        most = max(number_of(each) or 0 for each in figure.observations)
        if most <= 1 and metric.is_of_people:
            is_told = metric.is_told_of_one and (most > 0 or figure.metric == "killed")
            # One person beside a larger toll of his event, or beside himself, reads as one more.
            is_beside = figure.metric in self._tolls_of_main or self._is_one_told_before(figure)
            return (is_of_main or self._is_only_death(figure)) and is_told and not is_beside
        return is_of_note(figure, event if isinstance(event, Event) else None)

    def _is_only_death(self, figure: Figure) -> bool:
        """Tell whether nobody else is dead in the news of the main situation: who died of what it did is asked for."""
        return METRICS[figure.metric].has_dead and self._deadly_news == [figure.event]

    def _is_one_told_before(self, figure: Figure) -> bool:
        """Tell whether one person of the main event is counted before by a wider word: a man among the people."""
        if counts_everybody(figure.of, figure.metric):
            return False
        others = (each for each in self._of_main if each is not figure and each.metric == figure.metric)
        return any(counts_everybody(each.of, each.metric) and self._largest(each) > 0 for each in others)

    @cached_property
    def _tolls_of_main(self) -> frozenset[Metric]:
        """What the main event has more than one of."""
        return frozenset(each.metric for each in self._of_main if self._largest(each) > 1)

    def _is_several_sums(self, figure: Figure) -> bool:
        """Tell counts of money that are far apart: what was given by several, or for several things, is no range."""
        numbers = [float(number) for each in led_in(self.guide, figure) if (number := number_of(each))]
        return figure.metric == "money" and bool(numbers) and max(numbers) > _ONE_SUM * min(numbers)

    def _is_no_key_figure(self, figure: Figure) -> bool:
        """Tell what no reader asks for, and what may be false or holds no longer."""
        event = self.guide.facts.get(figure.event)
        is_overtaken = isinstance(event, Event) and event.overtaken_by is not None and not is_of_hostages(figure)
        is_asked = self._rank(figure) is not None and not without_the_named(figure.of)
        is_none = is_called_wrong(figure) or self._is_disowned(figure)
        is_rumour = isinstance(event, Event) and event.status == "feared" and is_cleared(event, self.guide.brief.events)
        is_unsound = is_overtaken or is_rumour or is_off(figure) or self._is_several_sums(figure)
        is_unsound = is_unsound or self._is_told_more_closely(figure)
        return not is_asked or is_none or is_unsound or self._rests_on_planted(figure)

    def _is_told_more_closely(self, figure: Figure) -> bool:
        """Tell things that are only affected where those that the same event damaged or destroyed are counted."""
        if figure.metric != "affected" or counts_people(figure.of):
            return False
        return any(self._largest(each) > 1 for each in self.guide.figures_of[figure.event] if each.metric in DAMAGE)

    def _rank(self, figure: Figure) -> float | None:
        """Return where a figure stands among what readers ask for; None of what they do not."""
        is_of_main = self.main_event is not None and figure.event == self.main_event.id
        if is_of_main and self._harmed and state_of(figure) == THERE and self._largest(figure) > 1:
            return (METRICS["trapped"].key or 0) + 0.5  # behind who is missing, before what became of others
        if self._is_of_the_held(figure):
            return (METRICS["trapped"].key or 0) + 0.5  # and who was taken or got away before who had to leave home
        if self._is_war and not is_of_main and metric_asked(figure) == "injured":
            return (METRICS["displaced"].key or 0) + 0.5  # who fled from many events before who was hurt by one of them
        if self._harmed and figure.metric == "money":
            return (METRICS["damaged"].key or 0) + 0.5  # where people came to harm, their homes come before sums
        return METRICS[metric_asked(figure)].key

    def _is_of_the_held(self, figure: Figure) -> bool:
        """Tell whether a figure counts hostages, or those who escaped, of the news in which people were harmed."""
        event = self.guide.facts.get(figure.event)
        is_flight = isinstance(event, Event) and EVENT_KINDS[event.kind].is_doerless  # they escaped a fire, not a jail
        is_one = state_of(figure) in (HELD, ESCAPED) and not is_flight
        is_news = status_of(figure, self.guide.facts) == "news"
        return is_one and is_news and self._harmed and self.guide.is_of_main(figure) and self._largest(figure) > 1

    def _is_disowned(self, figure: Figure) -> bool:
        """Tell whether whoever tells a number says in the same breath that it is none."""
        quotes = [self.guide.quoted[each] for count in figure.observations for each in count.quotes]
        return bool(quotes) and all(map(is_called_a_guess, quotes))

    def _gives_way(self, figure: Figure) -> bool:
        """Tell what is told by the way: at an exchange, of earlier times, or a sum where people came to harm."""
        event = self.guide.facts.get(figure.event)
        is_before = self._is_before(figure)
        if is_before and not METRICS[metric_asked(figure)].is_told_as_total:
            return True
        if isinstance(event, Event) and self._harmed and _is_ahead(event, figure.metric):
            return True
        if isinstance(event, Event) and event.status == "feared" and state_of(figure) is not None:
            return True  # of whom it is only said that they escaped, there is no count
        if metric_asked(figure) in _BY_THE_WAY and self._harmed and self._counted_whole:
            return True  # how many were sent, or voted, is asked for where it is the news, and not beside the dead
        if isinstance(event, Event) and event is not self.main_event and EVENT_KINDS[event.kind].is_bloodless:
            return figure.metric in _ALIVE
        is_beside = is_before or not self.guide.is_of_main(figure)
        is_trifle = self._largest(figure) < _TRIFLE * self._largest_sums.get(figure.of.partition(" ")[0], 0)
        return self._harmed and figure.metric == "money" and (is_beside or is_trifle or is_price(figure))

    @cached_property
    def _largest_sums(self) -> dict[str, float]:
        """The largest sum in each currency."""
        found: dict[str, float] = {}
        for each in self.guide.brief.figures:
            currency = each.of.partition(" ")[0]
            if each.metric == "money":
                found[currency] = max(found.get(currency, 0), self._largest(each))
        return found

    def _rests_on_planted(self, figure: Figure) -> bool:
        """Tell whether no count of a figure is free of words that are not meant for readers."""
        return all(set(each.quotes) & self.guide.planted for each in figure.observations)


def _is_answered_by(metric: Metric, other: Metric) -> bool:
    """Tell whether who asks how many has his answer in a narrower count, or in one by another word for the same."""
    return other in METRICS[metric].takes_in or other in METRICS[metric].gives_way_to


@lru_cache(maxsize=1)
def rows_of(guide: Guide) -> Rows:
    """Return what chooses the rows of a brief; one is made for each, as several sections ask for it."""
    return Rows(guide)


def _state_key(figure: Figure) -> str | None:
    """Return what tells whose state a figure counts: the hostages of two events are two groups."""
    state = state_of(figure)
    return f"{state} {figure.event}" if state == HELD else state


def _is_ahead(event: Event, metric: Metric) -> bool:
    """Tell a guess before anybody was counted, and how many of the dead a ceremony is for."""
    if not METRICS[metric].is_of_people:
        return False
    return event.status == "planned" or (event.status == "feared" and metric in _ALIVE)


def _is_of_everybody(figure: Figure) -> bool:
    return figure.part_of is None and counts_everybody(figure.of, figure.metric)


def _in_fair_shares(groups: Sequence[Sequence[FigureRow]], room: int) -> list[FigureRow]:
    """Give the main situation at least four rows, each other one in turn, then whoever has more."""
    others = min(len(groups) - 1, max(0, room - _LEAST_OF_MAIN))
    taken = [min(len(groups[0]), room - others), *(1 for _ in range(others))] if groups else []
    for _ in range(room):
        for place in range(len(taken)):
            if taken[place] < len(groups[place]) and sum(taken) < room:
                taken[place] += 1
    return [row for group, number in zip(groups, taken, strict=False) for row in group[:number]]
