"""A row of key figures in, by whose count it is out: each body with its counts in the order of time.

What says nothing of how a number rose stands in the annex alone: a count that was taken back, a list that two
give, a number that articles only repeat.
"""

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Final

from summarizer.domain.counted_people import remark_of
from summarizer.domain.edtf import chronological, window
from summarizer.domain.metrics import GROWS
from summarizer.grounding.prose import within_quotation_marks
from summarizer.merging.facts import told_by
from summarizer.merging.figures.series import (
    count_cited,
    count_of,
    in_order,
    in_time,
    is_before,
    is_less,
    is_order_known,
)
from summarizer.render import messages as say
from summarizer.render.annex import Guide
from summarizer.render.dates import readable_date
from summarizer.render.document import Line, joined
from summarizer.render.figures import latest_day, led_in, party_told
from summarizer.render.localisation import listed, spaced
from summarizer.render.nouns import noun_told
from summarizer.render.row_parts import FigureRow
from summarizer.render.values import number_of_things, observed, scope_told
from summarizer.telling.leading import without_roundings
from summarizer.telling.phrases import measure_of, number_of
from summarizer.telling.rules import is_older, is_outdated
from summarizer_schemas.brief import Figure, Number, Observation
from summarizer_schemas.vocabulary import Metric

_MOST_BODIES: Final = 4


@dataclass(frozen=True)
class CountsByBody:
    """Tells by whose count the rows of one brief are."""

    guide: Guide

    def told(self, row: FigureRow) -> Line:
        """Return each body's counts in the order of time: "the monitor 24 → 43 (16 April 2017)".

        Those that lead come first. Who only says "dozens", or an article that names nobody, is told where nobody else
        counts; all of them stand in the annex.
        """
        figure, since = row.figure, led_in(self.guide, row.left) if row.left else ()
        first = led_in(self.guide, figure)
        led = [*first, *since]
        kept = [*free_of(figure.observations, self.guide.not_told(figure)), *since]
        named = [each for each in kept if each in led or (_has_counted(each) and number_of(each) is not None)]
        gone = self._withdrawn(named, led, figure.metric)
        named = [each for each in named if each not in gone]
        timely = {self._counter(each) for each in named if each in led or not _is_passed(each, led, figure.metric)}
        told = self._each_once([each for each in named if self._counter(each) in timely])
        bodies: dict[object, list[Observation]] = {}
        for each in sorted(self._latest_first(told), key=lambda one: (one not in first, one not in led)):
            bodies.setdefault(self._counter(each), []).append(each)
        is_one = len({number_of(each) for each in told}) == 1
        differ = len({number_of(each) for each in first}) > 1
        lines = [
            (*self._most_called(own), *self._series(own, figure, led, is_bare=is_one, differ=differ))
            for own in bodies.values()
        ]
        lines += [self._rival(*each) for each in row.rivals]
        more = len(lines) - _MOST_BODIES
        return (*joined(spaced("; "), lines[:_MOST_BODIES]), *((say.AND_MORE_BODIES(more),) if more > 0 else ()))

    def _rival(self, part: Figure, count: Observation) -> Line:
        """Return what another body counts of a part that the row tells: "the lawyers 21 prisoners (12 September)"."""
        noun = noun_told(within_quotation_marks(measure_of(part.metric, part.of).what))
        own = [each.as_of for each in part.observations if each.current and each.as_of and _is_one_word(each, count)]
        day = f" ({readable_date(min(own, key=chronological))})" if own else ""  # others tell it again days later
        return (*self.called(count), f" {number_of_things(observed(count, part.metric), noun)}{day}")

    def _each_once(self, counts: Sequence[Observation]) -> list[Observation]:
        """Leave out who gave nothing but what somebody else gave of a day, none of which holds: one list told twice.

        A person repeats a body's number on whatever day: a professor who speaks of "the 24" has counted nobody.
        """
        given: dict[object, set[tuple[Number | None, str | None]]] = {}
        for each in counts:
            given.setdefault(self._counter(each), set()).add((number_of(each), each.as_of))
        standing = {self._counter(each) for each in counts if each.current}
        order = list(given)
        before = {who: [*standing, *order[:n]] for n, who in enumerate(order) if who not in standing}
        names = {name.name for name in self.guide.brief.names if name.kind == "person"}
        persons = {self._counter(each) for each in counts if each.said_by in names}
        echoes = {who for who, others in before.items() if any(given[who] <= given[other] for other in others)}
        echoes |= {
            who
            for who in persons
            if any(_numbers(given[who]) <= _numbers(given[other]) for other in before.get(who, standing - persons))
        }
        return [each for each in counts if self._counter(each) not in echoes]

    def _latest_first(self, counts: Sequence[Observation]) -> list[Observation]:
        """Return counts with those first whose body has counted last; days without a year are those of the others."""
        days = dict(
            zip(map(id, counts), (each.day for each in in_time([count_of(each, "") for each in counts])), strict=True)
        )
        last: dict[object, int] = {}
        for each in counts:
            day = days[id(each)]
            last[self._counter(each)] = max(last.get(self._counter(each), 0), day.last if day else 0)
        return sorted(counts, key=lambda each: -last[self._counter(each)])

    def _withdrawn(
        self, counts: Sequence[Observation], led: Sequence[Observation], metric: Metric
    ) -> list[Observation]:
        """List the counts of a toll that was lowered, which say nothing of how it rose, and what was taken back.

        One that its body alone has given, and lowered itself, is a step of its series.
        """
        most = max((float(number_of(each) or 0) for each in led), default=0)
        above = [each for each in counts if metric in GROWS and not each.current and (number_of(each) or 0) > most]
        lowered = [each for each in counts if metric in GROWS and self._was_lowered(each, counts)]
        above += [each for each in lowered if each not in above]
        standing = {self._counter(each) for each in counts if each.current}
        above += [each for each in counts if each.is_withdrawn and each not in [*led, *above]]
        givers: dict[object, set[object]] = {}
        for each in above:
            givers.setdefault(number_of(each), set()).add(self._counter(each))
        return [each for each in above if len(givers[number_of(each)]) > 1 or self._counter(each) not in standing]

    def _series(
        self, own: Sequence[Observation], figure: Figure, led: Sequence[Observation], *, is_bare: bool, differ: bool
    ) -> Line:
        """Return the counts of one body, and the day of its last; where all bodies give one number, its day alone.

        Where bodies differ, what a body said before of whom it counts stands with the number of which it said so. Of an
        editor's count that does not lead, `led`, it is said here that she counts it so.
        """
        metric = figure.metric
        numbers = without_roundings([each for each in own if number_of(each) is not None]) or list(own)
        counts = [count_cited(each, self.guide.quoted) for each in numbers]
        ordered = [numbers[place] for place in in_order(counts, metric)]
        ordered.sort(key=lambda each: each.current)  # what was replaced comes before what replaced it on one day
        steps = _steps(ordered)
        is_known = is_order_known(counts) and not self._are_at_once(own)
        days = _days_of_the_last(ordered)
        party = party_told(own)
        given_up = {number_of(each) for each in own if each.is_superseded or each.is_withdrawn}
        told = (
            "" if is_bare and len(steps) == 1 else f" {_joined_steps(steps, metric, given_up, led, is_known=is_known)}"
        )
        last = number_of(ordered[-1])
        of_last = (each for each in own if number_of(each) == last)  # whichever article of those that give it says so
        scope = next((each for count in of_last if (each := scope_told(count))), "")
        scope = scope or (_scope_before(ordered, metric) if differ else "")
        land = self.lands(figure).get(ordered[-1].origins)
        area = number_of_things(observed(land, "affected"), noun_told(land.of)) if land else ""
        beside = spaced("; ").join(filter(None, (days, _what_most_are(ordered[-1], figure), area, scope)))
        return (f"{party}{',' if party == say.PARTY() and told else ''}{told}{f' ({beside})' if beside else ''}",)

    def lands(self, figure: Figure) -> dict[tuple[str, ...], Observation]:
        """Return on how much land each body counts a loss, where one sentence has both and some say what land.

        Nothing else tells that the loss is that of farms, and not all that the event has done.
        """
        if figure.metric != "money":
            return {}
        areas = [each for each in self.guide.figures_of[figure.event] if _is_of_some_land(each)]
        return {
            count.origins: each
            for count in figure.observations
            for area in areas
            for each in area.observations
            if not set(each.origins).isdisjoint(count.origins) and self._are_beside(each, count)
        }

    def _are_beside(self, one: Observation, other: Observation) -> bool:
        """Tell whether two counts have quotes in one sentence, or that overlap."""
        spans = [[self.guide.quoted[each] for each in count.quotes] for count in (one, other)]
        return any(
            a.source == b.source and a.context_start < b.context_end and b.context_start < a.context_end
            for a in spans[0]
            for b in spans[1]
        )

    def _was_lowered(self, count: Observation, counts: Iterable[Observation]) -> bool:
        """Tell whether an article gives a count as one that gave way to a smaller one: it tells nothing of a rise."""
        if not count.is_superseded or number_of(count) is None:
            return False
        articles = self.guide.articles_of(count.quotes)
        beside = (
            each
            for each in counts
            if not each.is_superseded and not articles.isdisjoint(self.guide.articles_of(each.quotes))
        )
        return any(is_less(count_of(each, ""), count_of(count, "")) for each in beside)

    def _are_at_once(self, counts: Sequence[Observation]) -> bool:
        """Tell whether one article gives all of a body's numbers as of one day: two claims, of which none replaced one.

        Whatever the article itself says was replaced is a number of before.
        """
        if len({number_of(each) for each in counts}) < 2 or any(each.is_superseded for each in counts):
            return False
        told = {(str(self.guide.outlets(each.quotes)), each.as_of) for each in counts}
        return len(told) == 1

    def _counter(self, observation: Observation) -> object:
        """Return who counts: one body under whatever name, or whoever is named, or the article."""
        return observation.origins if observation.said_by and observation.origins else self.called(observation)

    def _most_called(self, counts: Sequence[Observation]) -> Line:
        """Return the name by which most of a body's counts are given; a body's own before that of who speaks for it."""
        persons = {each.name for each in self.guide.brief.names if each.kind == "person"}
        own = [each for each in counts if each.said_by not in persons] or counts
        names = [self.called(each) for each in own]
        return max(dict.fromkeys(names), key=names.count)

    def called(self, observation: Observation) -> Line:
        """Return whose count it is: the body or the person with the office, else the article."""
        who = self.guide.in_office(told_by(observation))
        return (listed(who),) if who else self.guide.outlets(observation.quotes)


def _has_counted(count: Observation) -> bool:
    """Tell whether somebody stands for a count: a rumour has counted nothing."""
    return count.said_by is not None and not count.is_rumour


def _is_passed(count: Observation, led: Sequence[Observation], metric: Metric) -> bool:
    """Tell a count that was replaced, and that time has passed or nothing dates: the annex has it."""
    if count.current or count.as_of is None:
        return not count.current
    if metric in GROWS:
        return all(is_outdated(count, each, metric) for each in led)
    return all(is_older(count, each) and number_of(count) != number_of(each) for each in led)


def _what_most_are(count: Observation, figure: Figure) -> str:
    """Return what a body counts, where it alone says what most of it is: "hectares, mainly of strawberries"."""
    is_said = remark_of(count.of) and not remark_of(figure.of)
    return noun_told(within_quotation_marks(count.of)) if is_said else ""


_LAND: Final = re.compile(r"(?:hectares?|acres?|square (?:kilo)?met(?:re|er)s?|square miles?)\b", re.IGNORECASE)


def _is_of_some_land(figure: Figure) -> bool:
    """Tell whether a figure is of land of which a count says more: "hectares, mainly of strawberries"."""
    told = (_LAND.sub("", each.of, count=1).strip() for each in figure.observations if _LAND.match(each.of))
    return any(told)


def _scope_before(ordered: Sequence[Observation], metric: Metric) -> str:
    """Return the last that a body said of whom it counts, with its number: "214: ambulance cases only"."""
    told = ((each, scope) for each in reversed(ordered) if (scope := scope_told(each)))
    return next((f"{observed(each, metric)}{spaced(': ')}{scope}" for each, scope in told), "")


def _is_one_word(one: Observation, other: Observation) -> bool:
    """Tell whether two counts are one body's, with one number."""
    return not set(one.origins).isdisjoint(other.origins) and number_of(one) == number_of(other)


def _numbers(given: Iterable[tuple[Number | None, str | None]]) -> set[Number | None]:
    return {number for number, _ in given}


def free_of(observations: Sequence[Observation], set_back: Iterable[str]) -> list[Observation]:
    """Return the counts that rest on no quotes that lead nothing; where there are no others, all."""
    return [each for each in observations if not set(each.quotes) & set(set_back)] or list(observations)


def _steps(ordered: Sequence[Observation]) -> list[Observation]:
    """Return a count for each number in the order of time, where it last held: to repeat an old one is no step.

    To come back to one on a later day is: 27, then 29, lowered to 27, and 30.
    """
    numbers = [number_of(each) for each in ordered]
    places = {number: [n for n, each in enumerate(numbers) if each == number] for number in numbers}
    first = sorted(_step(ordered, own) for own in places.values())
    back = {numbers[n]: n for n in range(len(ordered)) if _is_reached_again(ordered, n, first)}
    return [ordered[place] for place in sorted({*first, *back.values()})]


def _is_reached_again(ordered: Sequence[Observation], place: int, steps: Sequence[int]) -> bool:
    """Tell whether an article dates a number to which its body went back from a larger one, and has replaced since."""
    count = ordered[place]
    own = next(step for step in steps if number_of(ordered[step]) == number_of(count))
    if not is_passing(count):
        return False
    between = (ordered[step] for step in steps if own < step < place)
    own_count = count_of(count, "")
    others = [count_of(each, "") for each in between]
    return any(is_before(each, own_count) and is_less(own_count, each) for each in others)


def is_passing(count: Observation) -> bool:
    """Tell whether an article gives a count as one of a day that it names, after which another replaced it."""
    return count.is_superseded and not count_of(count, "").is_repeated and count.as_of is not None


def _step(ordered: Sequence[Observation], places: Sequence[int]) -> int:
    """Return at which of the places of one number it is told: of those that only repeat it, the first with a day."""
    dated = [place for place in places if ordered[place].as_of]
    held = [place for place in dated if not (ordered[place].is_superseded or ordered[place].is_withdrawn)]
    return held[-1] if held else (dated or places)[0]


def _joined_steps(
    steps: Sequence[Observation],
    metric: Metric,
    given_up: Collection[Number | None],
    led: Sequence[Observation],
    *,
    is_known: bool,
) -> str:
    """Return the counts of a series; a smaller toll behind one that was given up is what that was corrected to."""

    def step(count: Observation) -> str:
        is_hers = count.by_editor and count not in led
        mark = f" ({say.BY_EDITOR['count']()})" if is_hers else ""
        return f"{observed(count, metric)}{mark}"

    told = [step(steps[0])] if steps else []
    for before, each in pairwise(steps):
        is_lower = metric in GROWS and is_less(count_of(each, ""), count_of(before, ""))
        join = (say.CORRECTED_TO() if is_lower and number_of(before) in given_up else " → ") if is_known else say.AND()
        told += [join, step(each)]
    return "".join(told)


def _days_of_the_last(ordered: Sequence[Observation]) -> str:
    """Return the days of the number that is told last; of one that articles only repeat as an old one, none is known.

    Of one that replaced another that is the day on which it did, and the last on which it was told again.
    """
    last = [each for each in ordered if number_of(each) == number_of(ordered[-1])]
    told = [each for each in last if not count_of(each, "").is_repeated]
    end = latest_day(told)
    first = next((each.as_of for each in told if each.as_of), None) if len(last) < len(ordered) else end
    if first and end and _is_within(first, end):
        first = end  # "26 November – 24 to 29 November" tells no more than its second half
    days = dict.fromkeys(readable_date(day) for day in (first, end) if day)
    return " – ".join(days)


def _is_within(day: str, other: str) -> bool:
    own, around = window(day), window(other)
    return own is not None and around is not None and around.first <= own.first and own.last <= around.last
