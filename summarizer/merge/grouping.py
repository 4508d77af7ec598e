"""Which mentions are one event: mentions come in, groups and close calls go out.

Hides how pairs are joined. Only the pairs of `candidates` are compared, so that cost grows with the number of events
and not with its square. Groups are joined best pair first by average linkage, and never across a vetoed pair, so no
chain A = B = C joins what is known to be two.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

from summarizer.merge.candidates import Candidates
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
    weigh = _Weigher(judge)
    ambiguous = _ambiguous(weigh)
    joinable = sorted(
        (pair for pair, found in weigh.likeness.items() if found.points >= THRESHOLD and pair not in ambiguous),
        key=lambda pair: (-weigh.likeness[pair].points, pair),
    )
    groups = _joined(len(judge.traits), joinable, weigh)
    reasons = tuple(_reasons(group, weigh.likeness) if len(group) > 1 else None for group in groups)
    return Grouping(groups, reasons, _close_calls(judge.traits, groups, weigh.likeness, ambiguous))


def _joined(count: int, joinable: Sequence[Pair], weigh: "_Weigher") -> tuple[tuple[int, ...], ...]:
    home = list(range(count))
    members = {index: [index] for index in home}
    for pair in joinable:
        left, right = sorted((home[pair[0]], home[pair[1]]))
        if left == right or not weigh.may_join(members[left], members[right]):
            continue
        moved = members.pop(right)
        members[left] = sorted(members[left] + moved)
        for index in moved:
            home[index] = left
    return tuple(tuple(members[key]) for key in sorted(members))


def _close_calls(
    traits: Sequence[Traits],
    groups: Sequence[Sequence[int]],
    likeness: dict[Pair, Likeness],
    ambiguous: frozenset[Pair],
) -> tuple[Pair, ...]:
    """List the groups left apart that a reader should hear of: close ones of two articles, and news, not background."""
    number = {index: place for place, group in enumerate(groups) for index in group}
    found: set[Pair] = set()
    for pair, found_likeness in likeness.items():
        one, other = traits[pair[0]], traits[pair[1]]
        of_two = one.mention.telling != other.mention.telling
        of_news = of_two and "background" not in (one.status, other.status)
        if pair in ambiguous or (of_news and found_likeness.points >= CLOSE_CALL):
            left, right = sorted((number[pair[0]], number[pair[1]]))
            if left != right:
                found.add((left, right))
    return tuple(sorted(found))


class _Weigher:
    """Weighs groups against each other.

    Attributes:
        likeness: of the candidate pairs, those that fit well enough to matter.
    """

    def __init__(self, judge: Judge) -> None:
        self._judge = judge
        self.likeness: dict[Pair, Likeness] = {}
        for left, right in Candidates(judge.traits).pairs():
            found = judge.compare(left, right)
            if found.fit is not None and found.fit >= THRESHOLD - TELL_APART:
                self.likeness[left, right] = found

    def may_join(self, left: Sequence[int], right: Sequence[int]) -> bool:
        """Tell whether no pair across two groups is vetoed and their average is good enough."""
        # A veto is minus infinity, which no average survives.
        points = [self.compare(one, other).points for one in left for other in right]
        return sum(points) >= THRESHOLD * len(points)

    def compare(self, one: int, other: int) -> Likeness:
        """Give how two mentions fit."""
        pair = (min(one, other), max(one, other))
        return self.likeness.get(pair) or self._judge.compare(*pair)


def _ambiguous(weigh: _Weigher) -> frozenset[Pair]:
    """Find the pairs in which one mention fits, nearly as well, another that excludes the first: it joins neither."""
    rivals: dict[int, list[tuple[int, float]]] = defaultdict(list)
    for (left, right), found in weigh.likeness.items():
        if found.fit is not None:
            rivals[left].append((right, found.fit))
            rivals[right].append((left, found.fit))
    ambiguous: set[Pair] = set()
    for index, others in rivals.items():
        for (one, fit), (other, other_fit) in combinations(sorted(others)[:_RIVALS], 2):
            if (
                abs(fit - other_fit) < TELL_APART
                and max(fit, other_fit) >= THRESHOLD
                and weigh.compare(one, other).is_veto
            ):
                ambiguous |= {(min(index, each), max(index, each)) for each in (one, other)}
    return frozenset(ambiguous)


def _reasons(group: Sequence[int], likeness: dict[Pair, Likeness]) -> str | None:
    """Say why a group is one: what holds of its best pair."""
    pairs = [likeness[pair] for pair in combinations(group, 2) if pair in likeness]
    if not pairs:
        return None
    best = max(pairs, key=lambda each: (each.points, each.reasons))
    return ", ".join(best.reasons)
