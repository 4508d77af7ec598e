"""A total against parts: lines come in, and out comes which counts of civilians and armed people contradict a total.

"17 were killed", says one, and another "11 civilians and two officers": each stands on a line of its own, and still
both cannot be right. Whoever was there was a civilian or bore arms, so that what one counter gives of both in one
article is all that he counts. The sum is worked out to be compared and told nowhere.
"""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from itertools import product
from typing import NamedTuple

from summarizer.domain.counted_people import are_civilians, bear_arms
from summarizer.domain.english import listed
from summarizer.domain.english_counts import count_told
from summarizer.domain.metrics import TOLLS
from summarizer.merging.figures.agreement import clashing
from summarizer.merging.figures.series import Count, CountSeries, Observed, share
from summarizer_schemas.vocabulary import Metric


class Part(NamedTuple):
    """One count of a part, on a line by index."""

    line: int
    of: str
    observed: Observed


Parts = tuple[Part, ...]
"""What one counter gives in one article of civilians and of armed people."""


def contradicted_by_parts(lines: Sequence[CountSeries], wholes: Mapping[int, int]) -> Mapping[int, Sequence[Parts]]:
    """Give for each line of a total the parts of another counter that together are another number at that time.

    Args:
        lines: all of them.
        wholes: the line that each line is a part of, as an article says, by index: these are in somebody's total.
    """
    found: dict[int, list[Parts]] = defaultdict(list)
    counting: dict[tuple[int, Metric], list[int]] = defaultdict(list)
    for n, line in enumerate(lines):
        if line.metric in TOLLS and line.expected is None:
            counting[line.event, line.metric].append(n)
    for own in counting.values():
        totals = [n for n in own if lines[n].counted == "people"]
        divided = list(_divided([(n, lines[n]) for n in own if n not in totals and n not in wholes]))
        for total, parts in product(totals, divided):
            if _contradicts([each.as_count for each in lines[total].current], parts, lines[total]):
                found[total].append(parts)
    return found


def in_words(parts: Parts) -> str:
    """Say what a counter gives: "11 civilians and 2 officers"."""
    return listed([
        count_told(f"{each.observed.low:,}", each.observed.value_text, each.of, is_one=each.observed.low == 1)
        for each in parts
    ])  # fmt: skip


def _divided(lines: Sequence[tuple[int, CountSeries]]) -> Iterator[Parts]:
    """Yield what each counter gives in each article of civilians and of armed people, each kind once."""
    told: dict[tuple[object, ...], list[Part]] = defaultdict(list)
    for index, line in lines:
        for each in line.current:
            is_exact = each.low is not None and each.low == each.high
            if is_exact and each.speaker.said_by and (are_civilians(each.of) or bear_arms(each.of)):
                told[each.source, each.speaker.origin, each.as_of].append(Part(index, each.of, each))
    for parts in told.values():
        civil = [each for each in parts if are_civilians(each.of)]
        if len(civil) == 1 and len(parts) > 1 and len({each.line for each in parts}) == len(parts):
            yield tuple(parts)


def _contradicts(totals: Sequence[Count], parts: Parts, line: CountSeries) -> bool:
    """Tell whether another's total of that time is another number, and the counter of the parts has none of his own."""
    counts = [each.observed.as_count for each in parts]
    amount = sum(each.low for each in counts if each.low is not None)
    whole = counts[0]._replace(low=amount, high=amount, people="people", qualifier="exact")
    if any(share(each, whole) for each in totals):
        return False
    return any(clashing([each._replace(people="people"), whole], line.metric) for each in totals)
