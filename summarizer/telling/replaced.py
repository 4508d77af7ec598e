"""Which counts hold no longer, though nothing on their own line replaced them: figures in, what holds since out.

"On Thursday there were 20, and there are 6 now" withdraws whoever's 20 of Thursday, under whatever name and heading it
stands: the same people are counted anew.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import Final, NamedTuple

from summarizer.domain.edtf import Window, window
from summarizer.domain.metrics import METRICS
from summarizer.merging.figures.series import count_of, share
from summarizer.telling.phrases import number_of
from summarizer_schemas.brief import Figure, Number, Observation, Quote
from summarizer_schemas.vocabulary import Metric

_FEW: Final = 2
"""So many may be two groups by chance."""


class Withdrawn(NamedTuple):
    """A number that somebody tells as the one of before.

    Attributes:
        metric: what became of those counted.
        number: how many they were.
        days: when they were.
        since: what whoever tells it counts by now.
    """

    metric: Metric
    number: Number
    days: Window
    since: Observation


def replaced_since(figures: Sequence[Figure], quoted: Mapping[str, Quote]) -> dict[str, Observation]:
    """Return the count that holds since for each figure, by id, of which all counts were withdrawn elsewhere.

    Args:
        figures: those of one situation.
        quoted: the quotes by id.
    """
    withdrawn: dict[tuple[Metric, Number], list[Withdrawn]] = defaultdict(list)
    for each in _withdrawn(figures, quoted):
        withdrawn[each.metric, each.number].append(each)
    found: dict[str, Observation] = {}
    for figure in figures if withdrawn else ():
        own = [one for one in figure.observations if one.current]
        number = number_of(own[0]) if own else None
        told = withdrawn.get((figure.metric, number), ()) if number is not None else ()
        since = next((each.since for each in told if all(_is_withdrawn(one, each) for one in own)), None)
        if since is not None:
            found[figure.id] = since
    return found


def _is_withdrawn(count: Observation, withdrawn: Withdrawn) -> bool:
    days = window(count.as_of)
    return number_of(count) == withdrawn.number and days is not None and days.overlaps(withdrawn.days)


def _withdrawn(figures: Sequence[Figure], quoted: Mapping[str, Quote]) -> Iterator[Withdrawn]:
    """Yield each number of people that an article tells as that of an earlier day, beside the one that holds."""
    beside: dict[tuple[str, Metric, str], list[Observation]] = defaultdict(list)
    for figure in figures:
        if METRICS[figure.metric].is_harm and figure.part_of is None:
            for count in figure.observations:
                for source in {quoted[each].source for each in count.quotes if each in quoted}:
                    beside[figure.event, figure.metric, source].append(count)
    for (_, metric, _), counts in beside.items():
        for old in counts:
            number, days = number_of(old), window(old.as_of)
            if number is None or number <= _FEW or days is None or old.as_of_basis != "stated" or not old.is_superseded:
                continue
            later = [each for each in counts if _holds_since(each, old, days)]
            if len({number_of(each) for each in later}) == 1:
                yield Withdrawn(metric, number, days, later[-1])


def _holds_since(count: Observation, old: Observation, days: Window) -> bool:
    """Tell whether a count of an article is on the same word as an older one there, and of a later day."""
    day = window(count.as_of)
    is_later = count.current and day is not None and day.first > days.last and number_of(count) != number_of(old)
    return is_later and share(count_of(count, ""), count_of(old, ""))
