"""The counts of one quantity → which of them stand, and how they stand to each other. Nothing is added up or averaged.

A count is what one body (or an article that names nobody) gives at one time. Hides which count replaces which, and what
is conflict, update and agreement. `merge` decides by these rules and `verify` repeats them: they look at the counts
alone, and their order changes nothing. Time is days, as articles seldom tell the hour.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from decimal import Decimal
from itertools import combinations
from typing import Final, NamedTuple

from summarizer.merge.counting import counted_key, likeness_to_whole
from summarizer.merge.dates import Window, window
from summarizer_schemas.brief import Number, Observation
from summarizer_schemas.vocabulary import FigureStatus, Metric, Qualifier

_GROWS: Final = frozenset[Metric]({"killed", "injured", "casualties", "rescued", "destroyed", "damaged"})
"""Tolls: of what is counted later there is more, unless a body takes back what it said."""
_MOVES: Final = frozenset[Metric](
    {"missing", "trapped", "displaced", "refugees", "detained", "affected", "deployed"}
)  # fmt: skip
"""What stands at one time and rises or falls by the next; all other metrics are not counted anew."""
_ONE_TIME_DAYS: Final = 1
"""So far apart two counts may be and still be of one time: a paper prints what was counted the evening before."""
_HALF_A_YEAR: Final = 183
"""Days without a year are ordered only within it: further apart, the later may be of the year before."""
_ROUND: Final = 0.1
"""By how much a number may differ from what it is rounded to: 'about 100' is not 140."""
_ROUNDED: Final = frozenset[Qualifier]({"about", "almost", "range"})


class Count(NamedTuple):
    """What one article gives on somebody's word.

    Attributes:
        people: which people are counted, where a line holds several words for them.
        bodies: whose word it is; two counts that share one are not independent.
        is_named: whether the article says whose word it is.
        article: which article has it.
        day: the days on which it may have been counted.
        is_party: whether all who give it are themselves a party to the events.
        is_superseded: whether the article gives it as one that another has replaced.
    """

    low: Number | None
    high: Number | None
    qualifier: Qualifier
    people: str
    bodies: frozenset[str]
    is_named: bool
    article: str
    day: Window | None
    is_party: bool
    is_superseded: bool

    @property
    def number(self) -> tuple[Number, Number] | None:
        """The number without the words before it, as lowest and highest; None of 'dozens'."""
        low, high = (self.high if self.low is None else self.low), (self.low if self.high is None else self.high)
        return None if low is None or high is None else (low, high)


class Agreement(NamedTuple):
    """What the counts of one quantity come to: their range, and how they stand to each other."""

    low: Number | None
    high: Number | None
    best: Number | None
    qualifier: Qualifier
    status: FigureStatus


def count_of(observation: Observation, article: str) -> Count:
    """Return a count of a brief as these rules look at it; `article` is any mark of the article that has it."""
    return Count(
        low=observation.low,
        high=observation.high,
        qualifier=observation.qualifier,
        people=people_of(observation.of),
        bodies=frozenset(observation.origins),
        is_named=observation.said_by is not None,
        article=article,
        day=window(observation.as_of),
        is_party=observation.is_party,
        is_superseded=observation.is_superseded,
    )


def people_of(of: str) -> str:
    """Return which people a count is of, for words that mean whoever was there; '' of all others."""
    key = counted_key(of)
    return key if likeness_to_whole(of, "killed") == "whole" else ""


def in_order(counts: Sequence[Count], metric: Metric) -> tuple[int, ...]:
    """Return the places of counts in the order in which they were made.

    Of one day what is given as superseded comes first, then a toll's smaller; a count without a day comes last, or of a
    toll before the first larger one.
    """
    places = sorted(range(len(counts)), key=lambda place: _in_time(counts[place], metric))
    dated = [place for place in places if counts[place].day is not None]
    for place in places[len(dated) :]:
        later = (n for n, each in enumerate(dated) if metric in _GROWS and _is_less(counts[place], counts[each]))
        dated.insert(next(later, len(dated)), place)
    return tuple(dated)


def _in_time(count: Count, metric: Metric) -> tuple[object, ...]:
    size = (count.number or (-1, -1)) if metric in _GROWS else ()
    if count.day is None:
        return (2, 0, 0, not count.is_superseded, size)
    return (int(not count.day.has_year), count.day.last, count.day.first, not count.is_superseded, size)


def standing(counts: Sequence[Count], metric: Metric) -> tuple[bool, ...]:
    """Tell which counts nothing has replaced.

    An old count that is told again replaces nothing. A body's later count replaces its earlier one; where days do not
    order two articles' counts of one body, a toll's larger one is the later. Then a count gives way to another body's
    that plainly follows it.
    """
    numbers = {id(each): each.number for each in counts}
    if len(set(numbers.values())) == 1 and not any(each.is_superseded for each in counts):
        return (True,) * len(counts)
    left = [each for each in counts if not _is_old(each, counts)]
    left = _without(left, lambda old, new: _share(old, new) and _is_before(old, new) and _differ(old, new))
    if metric in _GROWS:
        left = _without(left, lambda old, new: _share(old, new) and _outgrows(old, new, counts))
    if metric in _GROWS | _MOVES:
        left = _without(left, lambda old, new: _follows(old, new, metric))
    left = _without_echoes(left, counts)
    kept = {id(each) for each in left}
    return tuple(id(each) in kept for each in counts)


def agreement(counts: Sequence[Count], metric: Metric) -> Agreement:
    """Tell what counts come to."""
    stands = standing(counts, metric)
    current = [each for each, is_current in zip(counts, stands, strict=True) if is_current]
    numbers = [each for each in current if each.number is not None]
    low, high = _range(numbers)
    status = _status(counts, numbers, current)
    return Agreement(low, high, _best(numbers), _qualifier(numbers or current or counts, low, high), status)


def leading(counts: Sequence[Count], stands: Sequence[bool]) -> int:
    """Return the place of the count that is told first.

    That is the latest that stands; one by a party to the events only where nobody else counts, and on one day one on
    somebody's word before one on nobody's, then one that more bodies confirm, then the larger.
    """

    def rank(place: int) -> tuple[object, ...]:
        each = counts[place]
        is_dated, last = each.day is not None, each.day.last if each.day else 0
        named = (each.is_named, len(each.bodies), each.number or (0, 0))
        return stands[place], each.number is not None, not each.is_party, is_dated, last, *named

    return max(range(len(counts)), key=rank)


def independent(counts: Iterable[Count]) -> set[str]:
    """Return the bodies behind counts; an article's own word is no second one where it quotes somebody."""
    listed = list(counts)
    quoting = {each.article for each in listed if each.is_named}
    return {body for each in listed if each.is_named or each.article not in quoting for body in each.bodies}


def clashing(counts: Sequence[Count]) -> tuple[Count, Count] | None:
    """Return two counts that are in conflict: by independent bodies, of the same people, at about one time.

    An article that names nobody is no body: it prints the latest that it has, and its hour is not known.
    """
    named = [each for each in counts if each.is_named and each.number is not None]
    for one, other in combinations(named, 2):
        same = one.people == other.people and not _share(one, other)
        if same and _are_of_one_time(one, other) and not _are_compatible(one, other):
            return one, other
    return None


def differing(counts: Sequence[Count]) -> tuple[Count, Count] | None:
    """Return two counts whose numbers are not one, not even but for rounding."""
    numbers = [each for each in counts if each.number is not None]
    return next((pair for pair in combinations(numbers, 2) if not _agree(*pair)), None)


def _status(counts: Sequence[Count], numbers: Sequence[Count], current: Sequence[Count]) -> FigureStatus:
    if clashing(numbers):
        return "conflicting"
    if not {each.number for each in counts} <= {each.number for each in current}:
        return "updated"
    if differing(numbers):
        return "different_scope"
    return "agreed" if len(independent(numbers or current)) > 1 and numbers else "single_source"


def _without(counts: Sequence[Count], gives_way: Callable[[Count, Count], bool]) -> list[Count]:
    """Keep the counts that give way to none of the others; what gives way makes others give way all the same."""
    numbers = [each for each in counts if each.number is not None]
    return [old for old in counts if not any(gives_way(old, new) for new in numbers if new is not old)]


def _is_old(count: Count, counts: Sequence[Count]) -> bool:
    """Tell whether an article gives a count as superseded, or its body had replaced that number before."""
    if count.is_superseded:
        return True
    if count.number is None:
        return False
    alike = [each for each in counts if each.number == count.number and (_share(each, count) or not count.is_named)]
    if any(each.is_superseded for each in alike):
        return True
    own = [each for each in counts if _share(each, count) and each.number is not None and not each.is_superseded]
    since = [each for each in own if each.number != count.number and not _is_before(count, each)]
    return any(
        _is_before(first, new) and _is_first(new, own) for first in alike if _share(first, count) for new in since
    )


def _is_first(count: Count, own: Iterable[Count]) -> bool:
    return not any(each.number == count.number and _is_before(each, count) for each in own)


def _follows(old: Count, new: Count, metric: Metric) -> bool:
    """Tell whether another body's count plainly follows: it is later and, of a toll, no less.

    Where days do not order them, a toll's smaller count is the earlier if nobody stands for it, and the other is on
    somebody's word or the smaller only an 'at least'; and if it is an 'at least' of an unknown day.
    """
    if new.is_party or _share(old, new) or _is_before(new, old) or _agree(old, new):
        return False
    if _is_before(old, new):
        return metric in _MOVES or old.number is None or _is_less(old, new)
    if metric not in _GROWS or not _is_less(old, new):
        return False
    is_floor, is_undated = old.high is None, old.day is None or new.day is None
    return (is_floor and is_undated) or (not old.is_named and (is_floor or new.is_named))


def _outgrows(old: Count, new: Count, counts: Sequence[Count]) -> bool:
    """Tell whether a body's toll is the later since it is larger, where days do not tell and articles are two."""
    if _is_before(old, new) or _is_before(new, old) or not _is_less(old, new):
        return False
    alike = (each for each in counts if each.number == old.number and _share(each, old))
    return any(each.article != new.article for each in alike)


def _without_echoes(left: Sequence[Count], counts: Sequence[Count]) -> list[Count]:
    """Leave out what nobody stands for and a body gave before it replaced it: the article repeats that body."""
    kept = {id(each) for each in left}
    given_up = {each.number for each in counts if each.is_named and id(each) not in kept}
    held = {each.number for each in left if each.is_named}
    return [each for each in left if each.is_named or each.number is None or each.number not in given_up - held]


def _share(one: Count, other: Count) -> bool:
    return not one.bodies.isdisjoint(other.bodies)


def _differ(one: Count, other: Count) -> bool:
    return one.number != other.number


def _is_less(one: Count, other: Count) -> bool:
    left, right = one.number, other.number
    return left is not None and right is not None and left != right and left[1] <= right[0]


def _is_before(one: Count, other: Count) -> bool:
    early, late = one.day, other.day
    if early is None or late is None or early.has_year != late.has_year or early.last >= late.first:
        return False
    return early.has_year or late.first - early.last < _HALF_A_YEAR


def _are_of_one_time(one: Count, other: Count) -> bool:
    days = one.day, other.day
    return (
        days[0] is not None
        and days[1] is not None
        and days[0].has_year == days[1].has_year
        and days[0].gap(days[1]) <= _ONE_TIME_DAYS
    )


def _agree(one: Count, other: Count) -> bool:
    """Tell whether two numbers are one: equal, or the one rounded to the other."""
    return not _differ(one, other) or _rounds_to(one, other) or _rounds_to(other, one)


def _rounds_to(exact: Count, rounded: Count) -> bool:
    given, number = exact.number, rounded.number
    if given is None or number is None or number[0] != number[1]:
        return False
    to, words = number[0], rounded.qualifier
    is_beyond = (words == "more_than" and given[0] < to) or (words in ("almost", "fewer_than") and given[1] > to)
    if words not in ("about", "almost", "more_than", "fewer_than") or is_beyond:
        return False
    exponent = Decimal(str(to)).normalize().as_tuple().exponent
    reach = min(10.0 ** int(exponent) / 2, _ROUND * abs(to))
    return all(abs(each - to) <= reach for each in given)


def _are_compatible(one: Count, other: Count) -> bool:
    """Tell whether both numbers can be right: equal, within rounding, or one not below the other's 'at least'."""
    slack = _ROUND if one.qualifier in _ROUNDED or other.qualifier in _ROUNDED else 0.0
    low = max(float("-inf") if each.low is None else float(each.low) for each in (one, other))
    high = min(float("inf") if each.high is None else float(each.high) for each in (one, other))
    return low * (1 - slack) <= high * (1 + slack)


def _range(numbers: Sequence[Count]) -> tuple[Number | None, Number | None]:
    """Return the lowest and the highest number; no highest where the highest is itself an 'at least'."""
    lows = [each.low for each in numbers if each.low is not None]
    highs = [each.high for each in numbers if each.high is not None]
    floors = [each.low for each in numbers if each.high is None and each.low is not None]
    top = max(highs, default=None)
    if floors and (top is None or max(floors) > top):
        top = None
    return (min(lows, default=None) if len(lows) == len(numbers) else None), top


def _best(numbers: Sequence[Count]) -> Number | None:
    """Return the one number that more than half of two or more independent bodies have."""
    bodies = independent(numbers)
    if len(bodies) < 2:
        return None
    backing: dict[Number, set[str]] = defaultdict(set)
    for each in numbers:
        if each.low is not None and each.high in (each.low, None):
            backing[each.low] |= each.bodies & bodies
    value = max(sorted(backing), key=lambda each: len(backing[each]), default=None)
    return value if value is not None and 2 * len(backing[value]) > len(bodies) else None


def _qualifier(counts: Sequence[Count], low: Number | None, high: Number | None) -> Qualifier:
    given = [each.qualifier for each in counts]
    kinds = sorted(set(given))
    if len(kinds) == 1:
        return given[0] if given[0] != "exact" or low == high else "range"
    if low is not None and high is None:
        return "at_least"
    if low == high and "exact" in kinds:
        return "exact"
    return "range" if low != high else max(kinds, key=given.count)
