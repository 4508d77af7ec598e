"""Which mentions are one event: mentions come in, groups and close calls go out.

Hides how pairs are joined. Only the pairs of `candidates` are compared, so that cost grows with the number of events
and not with its square. Groups are joined best pair first by average linkage, and never across a vetoed pair, so no
chain A = B = C joins what is known to be two.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from summarizer.merge.candidates import candidates
from summarizer.merge.likeness import CLOSE_CALL, TELL_APART, THRESHOLD, Judge, Likeness
from summarizer.merge.traits import Traits

_RIVALS = 50

Pair = tuple[int, int]
Group = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Grouping:
    """Groups of mentions, by index; for each pair of groups left apart, whether that was a close call.

    Attributes:
        groups: sorted, each sorted.
        reasons: for each group, why its mentions are one; None for a single one.
        close: pairs of groups, by their indexes, that may be one all the same.
    """

    groups: tuple[Group, ...]
    reasons: tuple[str | None, ...]
    close: tuple[Pair, ...]


def unite(grouping: Grouping, unions: Mapping[tuple[int, ...], str]) -> Grouping:
    """Make one group of several, at the place of the first; `unions` are of groups, by index, with the reason for each.

    A group is in one union at most.
    """
    if not unions:
        return grouping
    home = {number: min(union) for union in unions for number in union}
    kept = [number for number in range(len(grouping.groups)) if home.get(number, number) == number]
    place = {number: index for index, number in enumerate(kept)}
    members: dict[int, list[int]] = {number: [] for number in kept}
    for number, group in enumerate(grouping.groups):
        members[home.get(number, number)] += group
    reason_of = {min(union): reason for union, reason in unions.items()}
    moved = ((place[home.get(one, one)], place[home.get(other, other)]) for one, other in grouping.close)
    return Grouping(
        groups=tuple(tuple(sorted(members[number])) for number in kept),
        reasons=tuple(reason_of.get(number, grouping.reasons[number]) for number in kept),
        close=tuple(sorted({(min(pair), max(pair)) for pair in moved if pair[0] != pair[1]})),
    )


def group_mentions(judge: Judge) -> Grouping:
    """Join the mentions that are one event."""
    weigher = _Weigher(judge)
    likeness = weigher.likeness
    ambiguous = _ambiguous(likeness, judge)
    joinable = sorted(
        (-found.points, pair) for pair, found in likeness.items() if found.points >= THRESHOLD and pair not in ambiguous
    )
    groups = _joined(len(judge.traits), [pair for _, pair in joinable], weigher)
    reasons = tuple([_reasons(group, likeness) if len(group) > 1 else None for group in groups])
    return Grouping(groups, reasons, _close_calls(judge.traits, groups, likeness, ambiguous))


class _Weigher:
    """Weighs groups against each other.

    Attributes:
        likeness: of the candidate pairs, those that fit well enough to matter.
    """

    def __init__(self, judge: Judge) -> None:
        self._judge = judge
        self.likeness: dict[Pair, Likeness] = {}
        for pair in candidates(judge.traits):
            found = judge.compare(*pair)
            if found.fit >= THRESHOLD - TELL_APART:
                self.likeness[pair] = found

    def may_join(self, left: Sequence[int], right: Sequence[int]) -> bool:
        """Tell whether no pair across two groups is vetoed and their average is good enough."""
        # A veto is minus infinity, which no average survives.
        points = [self._points(one, other) for one in left for other in right]
        return sum(points) >= THRESHOLD * len(points)

    def _points(self, one: int, other: int) -> float:
        pair = (one, other) if one < other else (other, one)
        return (self.likeness.get(pair) or self._judge.compare(*pair)).points


def _joined(count: int, joinable: Iterable[Pair], weigher: _Weigher) -> tuple[Group, ...]:
    """Join mentions by pairs, the best first, each of which is good enough by itself."""
    home = list(range(count))
    members = [[index] for index in home]
    for one, other in joinable:
        left, right = home[one], home[other]
        if left == right:
            continue
        if left > right:
            left, right = right, left
        of_left, of_right = members[left], members[right]
        if len(of_left) == len(of_right) == 1 or weigher.may_join(of_left, of_right):
            for index in of_right:
                home[index] = left
            members[left], members[right] = sorted(of_left + of_right), []
    return tuple(map(tuple, filter(None, members)))


def _ambiguous(likeness: Mapping[Pair, Likeness], judge: Judge) -> frozenset[Pair]:
    """Find the pairs in which one mention fits, nearly as well, another that excludes the first: it joins neither."""
    rivals: dict[int, list[tuple[int, float]]] = defaultdict(list)
    for (left, right), found in likeness.items():
        rivals[left].append((right, found.fit))
        rivals[right].append((left, found.fit))
    ambiguous: set[Pair] = set()
    for index, others in rivals.items():
        for (one, fit), (other, other_fit) in combinations(sorted(others)[:_RIVALS], 2):
            if (
                (one, other) not in likeness
                and abs(fit - other_fit) < TELL_APART
                and max(fit, other_fit) >= THRESHOLD
                and judge.excludes(one, other)
            ):
                ambiguous |= {(min(index, each), max(index, each)) for each in (one, other)}
    return frozenset(ambiguous)


def _reasons(group: Group, likeness: Mapping[Pair, Likeness]) -> str:
    """Say why a group is one: what holds of its best pair."""
    found = [each for each in map(likeness.get, combinations(group, 2)) if each]
    best = max([each.points for each in found])
    return ", ".join(max([each.reasons for each in found if each.points == best]))


def _close_calls(
    traits: Sequence[Traits],
    groups: Sequence[Group],
    likeness: Mapping[Pair, Likeness],
    ambiguous: frozenset[Pair],
) -> tuple[Pair, ...]:
    """List the groups left apart that a reader should hear of: close ones of two articles, and news, not background."""
    number = {index: place for place, group in enumerate(groups) for index in group}
    found: set[Pair] = set()
    for pair, fitting in likeness.items():
        left, right = number[pair[0]], number[pair[1]]
        if left != right and (pair in ambiguous or _is_close(traits[pair[0]], traits[pair[1]], fitting)):
            found.add((left, right) if left < right else (right, left))
    return tuple(sorted(found))


def _is_close(one: Traits, other: Traits, found: Likeness) -> bool:
    is_of_two = one.telling != other.telling
    return found.points >= CLOSE_CALL and is_of_two and "background" not in (one.status, other.status)
