"""How the sources of one figure stand to each other: a line comes in, its range, status and note go out.

Hides the rules. The range runs over the latest figure of each origin. One value is called best only where most of
two or more origins give it. A vague figure ('dozens') stands beside the numbers without becoming one, and zero is a
number.
"""

from collections import defaultdict
from collections.abc import Callable, Sequence
from itertools import combinations, combinations_with_replacement
from typing import NamedTuple

from summarizer.merge.figures import Line, Observed
from summarizer.merge.origins import Origin, independent
from summarizer.readable import readable_date
from summarizer_schemas.brief import Number
from summarizer_schemas.vocabulary import OWN_VOICE, FigureStatus, Qualifier

_ROUND = 0.1
"""By how much numbers that are called 'about' or 'almost' may differ and still be one."""
_ROUNDED = frozenset({"about", "almost", "range"})


class Agreement(NamedTuple):
    """What a line comes to."""

    low: Number | None
    high: Number | None
    best: Number | None
    qualifier: Qualifier
    status: FigureStatus
    note: str


class Scope(NamedTuple):
    """What a line's reader must know besides its observations.

    Attributes:
        by_party: names of those who give the figure and are themselves a party to the event.
        other_counts: what other sources count of the same event, where that is a wider or narrower group.
        is_standing: whether it hangs on a lasting situation or a running total: a later figure is another time's.
    """

    by_party: tuple[str, ...] = ()
    other_counts: tuple[str, ...] = ()
    is_standing: bool = False


def agree(line: Line, scope: Scope) -> Agreement:
    """Tell what a line's sources come to."""
    current = line.current
    numbers = [each for each in current if not each.is_vague]
    origins = independent((each.source, each.speaker) for each in numbers or line.observed)
    low, high = _range(numbers)
    best, best_note = _best(numbers, origins)
    status, note = _status(line, numbers, origins, scope)
    notes = [note, best_note]
    if scope.by_party:
        notes.append(f"Given by {_listed(scope.by_party)}, itself a party to the events.")
    if numbers and len(numbers) < len(current):
        words = dict.fromkeys(each.value_text for each in current if each.is_vague)
        notes.append(f"Others give no number: {_listed([f'“{text}”' for text in words])}.")
    return Agreement(low, high, best, _qualifier(current, numbers, low, high), status, " ".join(filter(None, notes)))


def _range(numbers: Sequence[Observed]) -> tuple[Number | None, Number | None]:
    """Give the lowest and the highest number; no highest where the highest is itself a 'more than'."""
    if len(numbers) == 1:
        return numbers[0].low, numbers[0].high
    lows = [each.low for each in numbers if each.low is not None]
    highs = [each.high for each in numbers if each.high is not None]
    floors = [each.low for each in numbers if each.high is None and each.low is not None]
    top = max(highs, default=None)
    if floors and (top is None or max(floors) > top):
        top = None
    bottom = min(lows, default=None) if len(lows) == len(numbers) else None
    return bottom, top


def _best(numbers: Sequence[Observed], origins: set[Origin]) -> tuple[Number | None, str]:
    """Give the one number that more than half of the origins have, with the rule in words."""
    if len(origins) < 2:
        return None, ""
    backing: dict[Number, set[object]] = defaultdict(set)
    for each in numbers:
        if each.origin in origins and each.low is not None and each.high in (each.low, None):
            backing[each.low].add(each.origin)
    value = max(sorted(backing), key=lambda each: len(backing[each]), default=None)
    if value is None or 2 * len(backing[value]) <= len(origins):
        return None, ""
    return value, "" if len(backing[value]) == len(
        origins
    ) else "Most independent sources give one number, shown as best."


def _qualifier(
    current: Sequence[Observed], numbers: Sequence[Observed], low: Number | None, high: Number | None
) -> Qualifier:
    given = [each.qualifier for each in (numbers or current)]
    kinds = dict.fromkeys(given)
    if len(kinds) == 1:
        return given[0] if given[0] != "exact" or low == high else "range"
    if low is not None and high is None:
        return "at_least"
    if low == high and "exact" in kinds:
        return "exact"
    return "range" if low != high else max(kinds, key=given.count)


def _status(line: Line, numbers: Sequence[Observed], origins: set[Origin], scope: Scope) -> tuple[FigureStatus, str]:
    if clashing := _unlike(numbers, _compatible):
        return _clash(clashing, scope)
    if superseded := [each for each in line.observed if not each.current]:
        return "updated", _update_note(superseded, line)
    if scope.other_counts:
        return "different_scope", f"Other reports count {_listed(scope.other_counts)}: not the same number."
    if len(origins) == 1:
        return "single_source", _single_note(line)
    if differing := _unlike(numbers, _nearly_equal):
        how = "For different times" if _are_of_times(differing, scope) else "Differ without excluding each other"
        return "different_scope", f"{how}: {_told(differing[0][0])}, {_told(differing[0][1])}."
    rounded = len({(each.low, each.high) for each in numbers}) > 1
    who = "Independent sources" if any(each.speaker.said_by for each in numbers) else "Articles that name no source"
    return "agreed", f"{who} agree{' but for rounding' if rounded else ''}."


def _unlike(
    numbers: Sequence[Observed], are_alike: Callable[[Observed, Observed], bool]
) -> Sequence[tuple[Observed, Observed]]:
    """List the pairs of numbers that are not alike."""
    if len(numbers) < 2:
        return ()
    # Many sources give few numbers: when these are all alike, so are all pairs of sources.
    given = {(each.low, each.high, each.qualifier): each for each in numbers}.values()
    if all(are_alike(*pair) for pair in combinations_with_replacement(given, 2)):
        return ()
    return [pair for pair in combinations(numbers, 2) if not are_alike(*pair)]


def _clash(clashing: Sequence[tuple[Observed, Observed]], scope: Scope) -> tuple[FigureStatus, str]:
    one, other = clashing[0]
    if _are_of_times(clashing, scope):
        return "different_scope", f"For different times: {_told(one)}, {_told(other)}."
    if all(a.source == b.source for a, b in clashing):
        return "conflicting", f"One article gives both: {_told(one)}, {_told(other)}."
    return "conflicting", f"Sources differ: {_told(one)}, {_told(other)}."


def _are_of_times(pairs: Sequence[tuple[Observed, Observed]], scope: Scope) -> bool:
    """Tell whether numbers that differ are of a lasting state, each at another time."""
    return scope.is_standing and all(one.source != other.source and one.as_of != other.as_of for one, other in pairs)


def _told(each: Observed) -> str:
    when = f" (report of {readable_date(each.as_of)})" if each.as_of else ""
    return f"“{each.value_text}”{_by(each)}{when}"


def _update_note(superseded: Sequence[Observed], line: Line) -> str:
    latest = max((each for each in line.current if not each.is_vague), key=lambda each: each.source)
    is_one_voice = len({each.origin for each in superseded}) == 1
    earlier = dict.fromkeys(f"“{each.value_text}”{'' if is_one_voice else _by(each)}" for each in superseded)
    return f"Later given as “{latest.value_text}”; earlier as {_listed(tuple(earlier))}."


def _by(each: Observed) -> str:
    return f" by {each.speaker.said_by or OWN_VOICE}"


def _single_note(line: Line) -> str:
    articles = {each.source for each in line.observed}
    quoting = [each for each in line.observed if each.speaker.said_by]
    if not quoting and len(articles) == 1:
        return "Only in one article, which names no source."
    if not quoting:
        return "Only in one story, printed again."
    where = ", in more than one article" if len(articles) > 1 else ""
    itself = {each.source for each in quoting} & {each.source for each in line.observed if not each.speaker.said_by}
    return f"Only from {quoting[0].speaker.said_by}{where}{'; told in an article’s own voice too' if itself else ''}."


def _nearly_equal(one: Observed, other: Observed) -> bool:
    """Tell whether two numbers are one but for rounding, whatever words stand before them."""
    ones, others = ([float(value) for value in (each.low, each.high) if value is not None] for each in (one, other))
    return all(abs(left - right) <= _ROUND * max(abs(left), abs(right)) for left in ones for right in others)


def _compatible(one: Observed, other: Observed) -> bool:
    """Tell whether both numbers can be right: equal, within rounding, or one not below the other's 'at least'."""
    slack = _ROUND if one.qualifier in _ROUNDED or other.qualifier in _ROUNDED else 0.0
    low = max(_or(one.low, float("-inf")), _or(other.low, float("-inf")))
    high = min(_or(one.high, float("inf")), _or(other.high, float("inf")))
    return low * (1 - slack) <= high * (1 + slack)


def _or(value: Number | None, otherwise: float) -> float:
    return otherwise if value is None else float(value)


def _listed(texts: Sequence[str]) -> str:
    return ", ".join(texts[:-1]) + " and " + texts[-1] if len(texts) > 1 else "".join(texts)
