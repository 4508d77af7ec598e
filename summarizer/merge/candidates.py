"""Which pairs of mentions are worth comparing: mentions come in, pairs of their indexes go out.

Hides the index. Mentions meet under a place, or, where one of them gives no exact place, under a wide place, a party
or a state that both name; and only when their days overlap. Under each such name the mentions stand in the order of
their first days, so cost grows with the pairs that overlap there and not with the square of the mentions.
"""

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Hashable, Iterator, Sequence

from summarizer.merge.traits import Traits

CROWD = 300
"""A region or party that more mentions than this name at one time tells nothing: pairs are not sought by it."""

_Name = tuple[Hashable, ...]
_Place = tuple[int, int]
"""The first day of a mention, and its index."""


class Candidates:
    """The mentions under their names: those that seek others there, and those that are only found there."""

    def __init__(self, traits: Sequence[Traits]) -> None:
        self._traits = traits
        self._seeking: dict[_Name, list[_Place]] = defaultdict(list)
        self._found: dict[_Name, list[_Place]] = defaultdict(list)
        self._texts: dict[_Name, list[int]] = defaultdict(list)
        self._dated: dict[int, list[int]] = defaultdict(list)
        for place in sorted((each.first, index) for index, each in enumerate(traits)):
            for name, seeks in _names(traits[place[1]]):
                (self._seeking if seeks else self._found)[name].append(place)
        for index, each in enumerate(traits):
            for name in _texts(each):
                self._texts[name].append(index)
            if each.is_dated:
                self._dated[each.text_class].append(index)

    def pairs(self) -> Iterator[tuple[int, int]]:
        """Give every pair that is worth comparing, once, the smaller index first."""
        for index, each in enumerate(self._traits):
            for other in sorted(self._in_time(index, each) | self._in_texts(index, each)):
                yield (index, other) if index < other else (other, index)

    def _in_time(self, index: int, each: Traits) -> set[int]:
        """Find those that rank after a mention by their first day, and overlap it; of other texts."""
        found: set[_Place] = set()
        for name, seeks in _names(each):
            for column in (self._seeking, self._found) if seeks else (self._seeking,):
                places = column.get(name, ())
                start = bisect_right(places, (each.first, index))
                end = bisect_right(places, (each.last + 1,), start)
                if end - start <= CROWD or name[0] == "place":
                    found.update(places[start:end])
        texts = set(_texts(each))
        return {other for _, other in found if texts.isdisjoint(_texts(self._traits[other]))}

    def _in_texts(self, index: int, each: Traits) -> set[int]:
        """Find those after a mention in its text, and for an undated one the dated ones of the text's reprints."""
        found = {other for name in _texts(each) for other in self._texts[name] if other > index}
        if not each.is_dated:
            found.update(other for other in self._dated[each.text_class] if self._traits[other].source != each.source)
        return found


def _names(each: Traits) -> Iterator[tuple[_Name, bool]]:
    """List the names that a mention stands under, and whether it seeks others there."""
    if each.is_dated:
        for place in each.exact:
            yield ("place", each.has_year, place), True
        for name in each.wide:
            yield ("wide", each.has_year, name), each.whereabouts.is_region


def _texts(each: Traits) -> tuple[_Name, ...]:
    """List the texts within which everything is compared."""
    within = ("article", each.source)
    return (within,) if each.is_dated else (within, ("text", each.text_class))
