"""Counts of one figure → those that time has not passed: what of several numbers is an end of a range, and what is old.

Hides when a count is old: of what rises and falls (the missing) any that is more than a day older, of a toll one that
was far lower.
"""

from collections.abc import Sequence
from typing import Final

from summarizer.merge.figures.series import GROWS, MOVES, ROUND, count_of, leading
from summarizer.telling.amounts import number_of
from summarizer_schemas.brief import Observation
from summarizer_schemas.vocabulary import Metric

_ABOUT_ONE_TIME: Final = 1
"""Days between two counts that may differ because they count otherwise, and not because one is older."""


def leading_count(counts: Sequence[Observation]) -> Observation:
    """Return the count that leads of several that stand."""
    return counts[leading([count_of(each, "") for each in counts], [True] * len(counts))]


def without_outdated(counts: Sequence[Observation], metric: Metric) -> list[Observation]:
    """Return the counts of about the time of the one that leads."""
    if not counts:
        return []
    led = leading_count(counts)
    return [each for each in counts if not is_outdated(each, led, metric)]


def is_outdated(count: Observation, led: Observation, metric: Metric) -> bool:
    """Tell a count that time has passed: of what rises and falls any older one, of a toll one that was far lower."""
    old, new = count_of(count, "").day, count_of(led, "").day
    if old is None or new is None or old.last >= new.last - _ABOUT_ONE_TIME:
        return False
    is_far_lower = float(number_of(count) or 0) < (1 - ROUND) * float(number_of(led) or 0)
    return metric in MOVES or (metric in GROWS and is_far_lower)
