"""The counts of a figure in, those that are told first out: one, or the lowest and the highest.

Of several counts the latest is told that an independent body stands for; where bodies differ, the lowest to the
highest; a party's own count only where there is no other.
"""

from collections.abc import Collection, Iterable, Sequence

from summarizer.domain.metrics import GROWS, MOVES
from summarizer.merging.events.exclusions import NEXT_ROUND
from summarizer.merging.figures.series import (
    OPEN_ABOVE,
    ROUND,
    count_of,
    in_order,
    in_time,
    is_before,
    is_less,
    of_the_whole,
    share,
)
from summarizer.telling.phrases import number_of
from summarizer.telling.rules import leading_count, without_outdated
from summarizer_schemas.brief import Number, Observation
from summarizer_schemas.vocabulary import Metric


def leads(observations: Iterable[Observation], metric: Metric, without: Collection[str] = ()) -> Sequence[Observation]:
    """Return the counts that are told first: one, or the lowest and the highest where independent bodies differ.

    Numbers before words, what stands before what was replaced, independent bodies before parties and rumours, those who
    are named before articles that name nobody, counts of all before those of one place; of each body the latest, and of
    all only what counts at about that time. A count that rests on one of the quotes `without` leads only where there is
    no other.
    """
    pool = given = list(observations)
    if len(pool) < 2:  # as most figures have one count
        return pool
    if all(each.is_superseded for each in pool):
        pool = _last_of(pool)
    for is_better in (
        lambda each: not set(each.quotes) & set(without),
        lambda each: each.current,
        lambda each: number_of(each) is not None,
        lambda each: not each.is_rumour,
        lambda each: not each.stands_back,
        lambda each: each.said_by is not None,
    ):
        pool = [each for each in pool if is_better(each)] or pool
    whole = of_the_whole([count_of(each, "") for each in pool])
    pool = [each for each in pool if count_of(each, "") in whole]
    if not pool or number_of(pool[0]) is None:
        return pool[:1]
    pool = _latest_of_each_body(pool, metric)
    led = leading_count(pool)
    timely = without_outdated(pool, metric)
    sound = without_roundings(timely)
    pool = [each for each in timely if each in sound or (metric in GROWS and _is_own_count(each, given))]
    by_number: dict[Number, Observation] = {}
    for each in sorted(
        pool, key=lambda one: (one.as_of is None, one.as_of or "", one.qualifier != "exact", one is led)
    ):
        before = by_number.get(number_of(each) or 0)
        if before is None or _is_told_instead(each, before, metric):
            by_number[number_of(each) or 0] = each
    highest = max(by_number, key=lambda number: max(number, by_number[number].high or number))
    ends = [by_number[min(by_number)], by_number[highest]]
    return ends[:1] if ends[0] is ends[1] else ends


def _is_told_instead(count: Observation, before: Observation, metric: Metric) -> bool:
    """Tell whether a count is told in the place of one before it that gives the same number.

    A later article that names nobody repeats the first, but of what moves it says that it is so still; of one without a
    day nothing says that it is later. The "at least two" of a headline is no other count than the "two" that the same
    body gave that day.
    """
    if count.qualifier in OPEN_ABOVE and before.qualifier == "exact" and _is_of_one_utterance(count, before):
        return False
    is_so_still = metric in MOVES and before.said_by is None and count.as_of not in (None, before.as_of)
    return is_so_still or bool(count.said_by and (count.as_of or before.as_of is None))


def _is_of_one_utterance(one: Observation, other: Observation) -> bool:
    return one.as_of == other.as_of and not set(one.origins).isdisjoint(other.origins)


def _last_of(counts: Sequence[Observation]) -> list[Observation]:
    """Return the counts of the last day, of those none of which holds: what was given up last is told of them."""
    days = [count.day for count in in_time([count_of(each, "") for each in counts])]
    last = max((day.last for day in days if day), default=None)
    return [each for each, day in zip(counts, days, strict=True) if day and day.last == last] or list(counts)


def _is_own_count(floor: Observation, given: Iterable[Observation]) -> bool:
    """Tell whether an "at least" is where a body's own toll stands, and bounds nobody else's: 17, 23, at least 25."""
    own, name = count_of(floor, ""), floor.said_by
    before = (count_of(each, "") for each in given if each.qualifier == "exact")
    counted = {each.number for each in before if share(each, own) and is_before(each, own) and is_less(each, own)}
    return name is not None and floor.qualifier in OPEN_ABOVE and len(counted) > 1


def without_roundings(counts: Sequence[Observation]) -> list[Observation]:
    """Leave out counts that only round, or bound, an exact one beside them: "about 30" and 33, "more than 100" and 112.

    "30 to 33" would tell of two counts that differ, where the one says less of the same.
    """
    exact = [number for each in counts if each.qualifier == "exact" if (number := number_of(each)) is not None]
    return [each for each in counts if not any(_rounds(each, float(number)) for number in exact)]


def _rounds(count: Observation, exact: float) -> bool:
    number = float(number_of(count) or 0)
    if count.qualifier in OPEN_ABOVE:
        return number < exact <= number * NEXT_ROUND
    return count.qualifier in {"about", "almost"} and 0 < abs(exact - number) <= ROUND * exact


def _latest_of_each_body(counts: Sequence[Observation], metric: Metric) -> list[Observation]:
    """Return what each body counted last; the same number with a hedge stays beside it.

    An article that gives two numbers at once in its own voice, "52 or 62", has not replaced the one by the other.
    """
    bodies: dict[object, list[Observation]] = {}
    for each in counts:
        bodies.setdefault(each.said_by or each.origins, []).append(each)
    kept = []
    for own in bodies.values():
        order = in_order([count_of(each, "") for each in own], metric)
        last = own[next((place for place in reversed(order) if own[place].as_of), order[-1])]
        kept += [each for each in own if number_of(each) == number_of(last) or _are_at_once(each, last)]
    return kept


def _are_at_once(one: Observation, other: Observation) -> bool:
    """Tell whether one article gives two numbers of one day in its own voice."""
    return one.said_by is None and other.said_by is None and one.as_of is not None and one.as_of == other.as_of
