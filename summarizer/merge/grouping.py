"""Which mentions are one event: mentions come in, groups and close calls go out.

Hides how pairs are found and joined. Only mentions that share a family of kinds, a stretch of time and a place or a
party are compared, so that cost grows with the number of events and not with its square. Groups are joined best pair
first by average linkage, and never across a vetoed pair, so no chain A = B = C joins what is known to be two.
"""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import combinations, product

from summarizer.merge.dates import Window
from summarizer.merge.kinds import FAMILIES_OF
from summarizer.merge.likeness import CLOSE_CALL, TELL_APART, THRESHOLD, Judge, Likeness
from summarizer.merge.mentions import Mention
from summarizer.merge.sides import Sides

_TIERS = (("day", 4, 1), ("month", 62, 31), ("year", 400, 366))
"""Stretches of time in which mentions meet: name, longest window that belongs to it, days in a stretch."""
_CROWD = 300
"""A stretch with more mentions than this is cut by day, place and parties before its mentions are compared."""
_RIVALS = 50

Pair = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Grouping:
    """Groups of mentions, by index; for each pair of groups left apart, whether that was a close call.

    Attributes:
        groups: sorted, each sorted.
        reasons: for each group, why its mentions are one; None for a single one.
        close: pairs of groups, by their indexes, that may be one all the same.
    """

    groups: tuple[tuple[int, ...], ...]
    reasons: tuple[str | None, ...]
    close: tuple[Pair, ...]


def group_mentions(mentions: Sequence[Mention], judge: Judge) -> Grouping:
    """Join the mentions that are one event."""
    likeness = {
        pair: judge.compare(mentions[pair[0]], mentions[pair[1]]) for pair in sorted(_pairs(mentions, judge.sides))
    }
    weigh = _Weigher(mentions, judge, likeness)
    ambiguous = _ambiguous(likeness, weigh)
    joinable = sorted(
        (pair for pair, found in likeness.items() if found.points >= THRESHOLD and pair not in ambiguous),
        key=lambda pair: (-likeness[pair].points, pair),
    )
    groups = _joined(len(mentions), joinable, weigh)
    reasons = tuple(_reasons(group, likeness) for group in groups)
    return Grouping(groups, reasons, _close_calls(mentions, groups, likeness, ambiguous))


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
    mentions: Sequence[Mention],
    groups: Sequence[Sequence[int]],
    likeness: dict[Pair, Likeness],
    ambiguous: frozenset[Pair],
) -> tuple[Pair, ...]:
    """List the groups left apart that a reader should hear of: close ones of two articles, and news, not background."""
    number = {index: place for place, group in enumerate(groups) for index in group}
    found: set[Pair] = set()
    for pair, found_likeness in likeness.items():
        one, other = mentions[pair[0]], mentions[pair[1]]
        of_news = "background" not in (one.status, other.status) and one.source != other.source
        if pair in ambiguous or (of_news and found_likeness.points >= CLOSE_CALL):
            left, right = sorted((number[pair[0]], number[pair[1]]))
            if left != right:
                found.add((left, right))
    return tuple(sorted(found))


class _Weigher:
    """Weighs groups against each other; pairs that blocking did not bring together are compared when they matter."""

    def __init__(self, mentions: Sequence[Mention], judge: Judge, likeness: dict[Pair, Likeness]) -> None:
        self._mentions = mentions
        self._judge = judge
        self._likeness = likeness

    def may_join(self, left: Sequence[int], right: Sequence[int]) -> bool:
        """Tell whether no pair across two groups is vetoed and their average is good enough."""
        # A veto is minus infinity, which no average survives.
        points = [self.compare(one, other).points for one in left for other in right]
        return sum(points) >= THRESHOLD * len(points)

    def compare(self, one: int, other: int) -> Likeness:
        """Give how two mentions fit."""
        pair = (min(one, other), max(one, other))
        if pair not in self._likeness:
            return self._judge.compare(self._mentions[pair[0]], self._mentions[pair[1]])
        return self._likeness[pair]


def _ambiguous(likeness: dict[Pair, Likeness], weigh: _Weigher) -> frozenset[Pair]:
    """Find the pairs in which one mention fits, nearly as well, another that excludes the first: it joins neither."""
    rivals: dict[int, list[tuple[int, float]]] = defaultdict(list)
    for (left, right), found in likeness.items():
        if found.fit is not None and found.fit >= THRESHOLD - TELL_APART:
            rivals[left].append((right, found.fit))
            rivals[right].append((left, found.fit))
    ambiguous: set[Pair] = set()
    for index, others in rivals.items():
        for (one, fit), (other, other_fit) in combinations(others[:_RIVALS], 2):
            if (
                abs(fit - other_fit) < TELL_APART
                and weigh.compare(one, other).is_veto
                and max(fit, other_fit) >= THRESHOLD
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


def _pairs(mentions: Sequence[Mention], sides: Sides) -> set[Pair]:
    """Find the pairs worth comparing: of each block, those of which one at least belongs to its tier."""
    found: set[Pair] = set()
    for block in _blocks(mentions, sides).values():
        if block.members:
            for members, guests in _parts(block, mentions):
                found.update(combinations(members, 2))
                found.update((min(pair), max(pair)) for pair in product(members, guests))
    return found


class _Block:
    """Mentions that share a family, a stretch of time and a place or party: those of its tier, and more exact ones."""

    __slots__ = ("guests", "members")

    def __init__(self) -> None:
        self.members: list[int] = []
        self.guests: list[int] = []


def _blocks(mentions: Sequence[Mention], sides: Sides) -> dict[tuple[object, ...], _Block]:
    blocks: dict[tuple[object, ...], _Block] = defaultdict(_Block)
    for index, mention in enumerate(mentions):
        parties = mention.by | mention.to
        features = {*mention.places, *parties, *(("state", state) for state in sides.states(parties))}
        for family in FAMILIES_OF[mention.kind]:
            blocks["article", family, mention.source].members.append(index)
            if mention.presumed is None:
                blocks["text", family, mention.text_class].members.append(index)
                continue
            for tier, stretch, is_own in _stretches(mention.presumed):
                for feature in features:
                    block = blocks[tier, stretch, family, mention.presumed.has_year, feature]
                    (block.members if is_own else block.guests).append(index)
    return blocks


def _stretches(window: Window) -> Iterator[tuple[str, int, bool]]:
    """List the stretches that a window touches, in its own tier and in every longer one."""
    is_own = True
    for tier, longest, days in _TIERS:
        if window.days <= longest:
            for stretch in range(window.first // days, window.last // days + 1):
                yield tier, stretch, is_own
            is_own = False
    yield "ever", 0, is_own


def _parts(block: _Block, mentions: Sequence[Mention]) -> list[tuple[list[int], list[int]]]:
    """Cut a crowded block into parts whose mentions agree on more than one point."""
    if len(block.members) + len(block.guests) <= _CROWD:
        return [(block.members, block.guests)]
    parts: dict[object, tuple[list[int], list[int]]] = defaultdict(lambda: ([], []))
    for place, listed in enumerate((block.members, block.guests)):
        for index in listed:
            mention = mentions[index]
            parts[mention.places[:1], tuple(sorted(map(str, mention.to)))][place].append(index)
    return [(members[:_CROWD], guests[:_CROWD]) for members, guests in parts.values()]
