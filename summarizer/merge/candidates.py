"""Which pairs of mentions are worth comparing: mentions come in, pairs of their indexes go out.

Hides the index. Mentions of two articles meet under a place, or, where one of them gives no exact place, under a wide
place, a party or a state that both name, and only when their days overlap. Those of one article, or of one part of a
long one, all meet; those of two parts under a name; an undated one meets what reprints of its article tell. Kinds must
be such as may be one. Under each name the mentions stand in the order of their first days, the latest first, so cost
grows with the pairs that overlap there and not with the square of the mentions.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import chain, combinations

from summarizer.merge.kinds import COMPATIBLE
from summarizer.merge.traits import Traits

CROWD = 300
"""A region or party that more mentions than this name at one time tells nothing: pairs are not sought by it.

Between the parts of one article only so many under a name, the next ones, are compared.
"""

_Pair = tuple[int, int]


def candidates(traits: Sequence[Traits]) -> Iterator[_Pair]:
    """Give every pair that is worth comparing, once, the smaller index first."""
    told: dict[tuple[int, int], list[int]] = defaultdict(list)
    for index, each in enumerate(traits):
        told[each.telling].append(index)
    for one, other in chain(
        _in_time(traits, has_year=True),
        _in_time(traits, has_year=False),
        chain.from_iterable(combinations(together, 2) for together in told.values()),
        _across_parts(traits, {source for source, part in told if part}),
        _of_reprints(traits),
    ):
        if traits[other].kind in COMPATIBLE[traits[one].kind]:
            yield (one, other) if one < other else (other, one)


class _Index:
    """Mentions under their names, by rank; they come in the order of their ranks.

    Attributes:
        most: of how many mentions at one time a name still tells something.
    """

    def __init__(self, most: int) -> None:
        self.most = most
        self._ranks: dict[Hashable, list[int]] = defaultdict(list)

    def add(self, rank: int, names: Iterable[Hashable]) -> None:
        """Put a mention under its names."""
        for name in names:
            self._ranks[name].append(rank)

    def since(self, rank: int, names: Iterable[Hashable]) -> list[int]:
        """List those of this rank and above that stand under one of the names, some more than once."""
        found: list[int] = []
        for name in names:
            ranks = self._ranks.get(name)
            if ranks and ranks[-1] >= rank:
                start = bisect_left(ranks, rank)
                if len(ranks) - start <= self.most:
                    found += ranks[start:]
        return found


def _in_time(traits: Sequence[Traits], *, has_year: bool) -> Iterator[_Pair]:
    """Give the pairs of two articles that meet under a name and overlap, of those dated with a year or without one.

    Mentions are ranked from the latest first day to the earliest, so that each overlaps all those before
    it from some rank on.
    """
    dated = [index for index, each in enumerate(traits) if each.is_dated and each.has_year == has_year]
    ranked = sorted(dated, key=lambda index: traits[index].first)
    ranked.reverse()
    firsts = [-traits[index].first for index in ranked]
    placed, seeking, found = _Index(len(ranked)), _Index(CROWD), _Index(CROWD)
    for rank, index in enumerate(ranked):
        each = traits[index]
        exact, wide, since = each.where.found_at, each.wide, bisect_left(firsts, -each.last)
        met = {*placed.since(since, exact), *seeking.since(since, wide)}
        placed.add(rank, exact)
        if each.where.is_region:
            met.update(found.since(since, wide))
            seeking.add(rank, wide)
        else:
            found.add(rank, wide)
        for other in map(ranked.__getitem__, met):
            if traits[other].source != each.source:
                yield index, other


def _across_parts(traits: Sequence[Traits], long: AbstractSet[int]) -> Iterator[_Pair]:
    """Give the pairs of two parts of one long article that meet under a name; `long` are the sources of such."""
    named: dict[Hashable, list[int]] = defaultdict(list)
    for index in reversed([index for index, each in enumerate(traits) if each.source in long]):
        each = traits[index]
        met: set[int] = set()
        for name in each.where.found_at | each.wide:
            met.update(named[each.source, name][-CROWD:])
            named[each.source, name].append(index)
        for other in met:
            if traits[other].telling != each.telling:
                yield index, other


def _of_reprints(traits: Sequence[Traits]) -> Iterator[_Pair]:
    """Give the pairs of an undated mention and those that reprints of its article tell."""
    undated = [index for index, each in enumerate(traits) if not each.is_dated]
    texts: dict[int, list[int]] = {traits[index].text_class: [] for index in undated}
    for index, each in enumerate(traits):
        if each.text_class in texts:
            texts[each.text_class].append(index)
    for index in undated:
        for other in texts[traits[index].text_class]:
            is_new = other > index or traits[other].is_dated
            if is_new and traits[other].source != traits[index].source:
                yield index, other
