"""Which pairs of mentions are worth comparing: mentions come in, pairs of their indexes go out.

Hides the index. Mentions meet under a place, or, where one of them gives no exact place, under a wide place, a party
or a state that both name; and only when their days overlap and their kinds may be one. Under each such name the
mentions stand in the order of their first days, so cost grows with the pairs that overlap there and not with the
square of the mentions.
"""

from bisect import bisect_left, bisect_right
from collections import defaultdict
from collections.abc import Hashable, Iterator, Sequence

from summarizer.merge.kinds import COMPATIBLE
from summarizer.merge.traits import Traits

CROWD = 300
"""A region or party that more mentions than this name at one time tells nothing: pairs are not sought by it."""

_Name = tuple[Hashable, ...]


class Candidates:
    """The mentions under their names: those that seek others there, and those that are only found there.

    A mention stands by its rank, which is its place in the order of first days.
    """

    def __init__(self, traits: Sequence[Traits]) -> None:
        self._traits = traits
        self._ranked = sorted(range(len(traits)), key=lambda index: (traits[index].first, index))
        self._firsts = [traits[index].first for index in self._ranked]
        self._seeking: dict[_Name, list[int]] = defaultdict(list)
        self._found: dict[_Name, list[int]] = defaultdict(list)
        self._texts: dict[_Name, list[int]] = defaultdict(list)
        self._long = {each.source for each in traits if each.mention.event.part}
        self._parts: dict[_Name, list[int]] = defaultdict(list)
        self._dated: dict[int, list[int]] = defaultdict(list)
        for rank, index in enumerate(self._ranked):
            for name, seeks in _names(traits[index]):
                (self._seeking if seeks else self._found)[name].append(rank)
        for index, each in enumerate(traits):
            for name in _texts(each):
                self._texts[name].append(index)
            for name in self._names_in_article(each):
                self._parts[name].append(index)
            if each.is_dated:
                self._dated[each.text_class].append(index)

    def pairs(self) -> Iterator[tuple[int, int]]:
        """Give every pair that is worth comparing, once, the smaller index first."""
        traits = self._traits
        for rank, index in enumerate(self._ranked):
            each = traits[index]
            kinds = COMPATIBLE[each.kind]
            for other in self._in_time(rank, each) | self._in_texts(index, each):
                if traits[other].kind in kinds:
                    yield (index, other) if index < other else (other, index)

    def _in_time(self, rank: int, each: Traits) -> set[int]:
        """Find those of other articles that rank after a mention and overlap it."""
        found: set[int] = set()
        beyond = bisect_right(self._firsts, each.last)
        for name, seeks in _names(each):
            for column in (self._seeking, self._found) if seeks else (self._seeking,):
                ranks = column.get(name, ())
                start = bisect_right(ranks, rank)
                end = bisect_left(ranks, beyond, start)
                if start < end and (end - start <= CROWD or name[0] == "place"):
                    found.update(ranks[start:end])
        others = map(self._ranked.__getitem__, found)
        return {other for other in others if self._traits[other].source != each.source}

    def _in_texts(self, index: int, each: Traits) -> set[int]:
        """Find those after a mention in its text, and for an undated one the dated ones of the text's reprints.

        Of a long article these are all that the same part tells; of its other parts, those that share a name.
        """
        within, *reprints = _texts(each)
        found = {other for other in self._texts[within] if other > index}
        for name in self._names_in_article(each):
            start = bisect_right(self._parts[name], index)
            found.update(self._parts[name][start : start + CROWD])
        for name in reprints:
            later = (other for other in self._texts[name] if other > index)
            found.update(other for other in later if self._traits[other].source != each.source)
        if not each.is_dated:
            found.update(other for other in self._dated[each.text_class] if self._traits[other].source != each.source)
        return found

    def _names_in_article(self, each: Traits) -> Iterator[_Name]:
        """List the names under which an event of a long article meets those that other parts of it tell."""
        if each.source in self._long:
            for name in each.standing.exact | each.standing.wide:
                yield ("article", each.source, name)


def _names(each: Traits) -> Iterator[tuple[_Name, bool]]:
    """List the names that a mention stands under, and whether it seeks others there."""
    if each.is_dated:
        for place in each.standing.exact:
            yield ("place", each.has_year, place), True
        for name in each.standing.wide:
            yield ("wide", each.has_year, name), each.standing.whereabouts.is_region


def _texts(each: Traits) -> tuple[_Name, ...]:
    """List the texts within which everything is compared."""
    within = ("part", *each.mention.telling)
    return (within,) if each.is_dated else (within, ("text", each.text_class))
