"""Figures of a brief → values as a paper writes them: "at least 12", "$172.81 billion", "magnitude 6.1", "6%".

Hides which count of several is told. That is the latest that an independent body stands for; where bodies differ, the
lowest to the highest; a party's own count only where there is no other. Numbers keep every digit that they have: only
what is round is written with "million" or "billion". What an article writes without a number stays its own word.
"""

from collections.abc import Collection, Iterable, Sequence
from typing import Final

from summarizer.ground.prose import within_quotation_marks
from summarizer.merge.figures.series import count_of, in_order, people_of
from summarizer.render.wording import METRIC
from summarizer.telling.amounts import SAYS_IT, measure_of, number_of, observed
from summarizer.telling.outdated import leading_count, without_outdated
from summarizer_schemas.brief import Figure, Number, Observation
from summarizer_schemas.vocabulary import EventStatus, Metric

_UNSURE: Final[dict[EventStatus, str]] = {"feared": "Feared", "planned": "Expected"}


def counted(figure: Figure, status: EventStatus) -> str:
    """Return what a figure counts: "Killed (civilians)"; of what is not confirmed, "Feared killed (civilians)"."""
    told = _counted(figure.metric, figure.of)
    if status in _UNSURE:
        return f"{_UNSURE[status]} {told if told.isupper() else told[:1].lower() + told[1:]}"
    return told


def _counted(metric: Metric, of: str) -> str:
    what = within_quotation_marks(measure_of(metric, of).what)
    if metric in ("other", "money", "share", "distance", "measurement"):
        return what[:1].upper() + what[1:] or METRIC[metric]
    if not what or people_of(of) or what.casefold() == METRIC[metric].casefold():
        return METRIC[metric]
    if what.casefold().startswith(METRIC[metric].casefold()):  # "Jobs to be cut", not "Jobs (jobs to be cut)"
        return f"{what[:1].upper()}{what[1:]}"
    return what[:1].upper() + what[1:] if SAYS_IT.search(of) else f"{METRIC[metric]} ({what})"


def value_of(figure: Figure, without: Collection[str] = ()) -> str:
    """Return a figure's value by the counts that lead, and what they replaced; counts `without` these quotes first."""
    told = leading_value(figure, without)
    led = {number_of(each) for each in leads(figure.observations, figure.metric, without)}
    replaced = [each for each in figure.observations if not each.current and number_of(each) not in {*led, None}]
    earlier = {number_of(each): observed(each, figure.metric) for each in reversed(replaced)}
    return f"{told} (earlier {', '.join(reversed(earlier.values()))})" if earlier else told


def leading_value(figure: Figure, without: Collection[str] = ()) -> str:
    """Return a figure's value by the counts that lead, alone."""
    return lowest_to_highest(leads(figure.observations, figure.metric, without), figure.metric)


def lowest_to_highest(led: Sequence[Observation], metric: Metric) -> str:
    """Return the value of the counts that lead, which are one, or the lowest and the highest."""
    values = list(dict.fromkeys(observed(each, metric) for each in led))
    return " to ".join(values) or "no number given"


def leads(observations: Iterable[Observation], metric: Metric, without: Collection[str] = ()) -> Sequence[Observation]:
    """Return the counts that are told first: one, or the lowest and the highest where independent bodies differ.

    Numbers before words, what stands before what was replaced, independent bodies before parties, those who are named
    before articles that name nobody; of each body the latest, and of all only what counts at about that time. A count
    that rests on one of the quotes `without` leads only where there is no other.
    """
    pool = list(observations)
    for is_better in (
        lambda each: not set(each.quotes) & set(without),
        lambda each: each.current,
        lambda each: number_of(each) is not None,
        lambda each: not each.stands_back,
        lambda each: each.said_by is not None,
    ):
        pool = [each for each in pool if is_better(each)] or pool
    if not pool or number_of(pool[0]) is None:
        return pool[:1]
    pool = _latest_of_each_body(pool, metric)
    led = leading_count(pool)
    pool = without_outdated(pool, metric)
    by_number: dict[Number, Observation] = {}
    for each in sorted(pool, key=lambda one: (one.as_of or "", one.qualifier != "exact", one is led)):
        by_number[number_of(each) or 0] = each
    ends = [by_number[min(by_number)], by_number[max(by_number)]]
    return ends[:1] if len(by_number) == 1 else ends


def _latest_of_each_body(counts: Sequence[Observation], metric: Metric) -> list[Observation]:
    """Return what each body counted last; the same number with a hedge stays beside it."""
    bodies: dict[object, list[Observation]] = {}
    for each in counts:
        bodies.setdefault(each.said_by or each.origins, []).append(each)
    kept = []
    for own in bodies.values():
        last = own[in_order([count_of(each, "") for each in own], metric)[-1]]
        kept += [each for each in own if number_of(each) == number_of(last)]
    return kept


def is_vague(figure: Figure) -> bool:
    """Tell whether no count of a figure gives a number."""
    return all(number_of(each) is None for each in figure.observations)
