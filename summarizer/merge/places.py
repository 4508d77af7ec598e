"""How the places of two events stand to each other: the places of all mentions come in, relations go out.

Hides that a list of places starts with the most exact one, that a province or a state holds towns which nobody listed,
and that a bare name ('Quebec') may be the town or the province of that name. No gazetteer: what the articles and the
model say about a place is all that is known of it.
"""

from collections.abc import Sequence
from enum import Enum

from summarizer.merge.mentions import Mention, Party
from summarizer.merge.names import Names
from summarizer.merge.spelling import PLACE_TYPES, place_type, plain

_DEMONYM_LETTERS = 4
_REGIONS = frozenset({"province", "region"})


class Nearness(Enum):
    """How the places of two events stand to each other, best first, with the points that it is worth."""

    SAME_TOWN = 3.0
    SHARED_TOWN = 1.5
    SAME_REGION = 0.5
    UNKNOWN = 0.0
    APART = -1.0


class Geography:
    """What the reports of one folder tell about their places."""

    def __init__(self, names: Names, mentions: Sequence[Mention]) -> None:
        self._key = dict(enumerate(entity.name for entity in names.entities))
        self._stems: dict[Party, str] = {}
        used = {place for mention in mentions for place in mention.places}
        keys = {place: self._name_of(place) for place in used}
        self._stems = {place: _stem(key) for place, key in keys.items()}
        regions = {self._stems[place] for place, key in keys.items() if place_type(key) in _REGIONS}
        demonyms = {
            plain(entity.name).split()[0]
            for entity in names.entities
            if entity.kind in ("government", "military") and plain(entity.name)
        }
        self.states = {
            place
            for place, key in keys.items()
            if (isinstance(place, int) and names.entities[place].kind == "government")
            or (len(key) >= _DEMONYM_LETTERS and " " not in key and any(d.startswith(key[:-1]) for d in demonyms))
        }
        typed = {place: place_type(key) for place, key in keys.items()}
        self._bare = {place for place in keys if not typed[place] and self._stems[place] in regions} - self.states
        self._wide = self.states | self._bare | {place for place in keys if typed[place] in _REGIONS}
        self._provinces = {place for place in keys if typed[place] == "province"}

    def _name_of(self, place: Party) -> str:
        return plain(self._key[place]) if isinstance(place, int) else place

    def is_wide(self, place: Party) -> bool:
        """Tell whether a place is a region or a state, or may be one."""
        return place in self._wide

    def _is_region(self, places: Sequence[Party]) -> bool:
        """Tell whether the most exact of some places is a region; a bare name with its region beside it is a town."""
        first = places[0]
        return self.is_wide(first) and not (first in self._bare and any(map(self.is_wide, places[1:])))

    def _in_two_provinces(self, one: Sequence[Party], other: Sequence[Party]) -> bool:
        """Tell whether each list names provinces and they share none: towns of one name in two provinces are two."""
        ones, others = self._provinces.intersection(one), self._provinces.intersection(other)
        return bool(ones and others) and not {self._stems[p] for p in ones} & {self._stems[p] for p in others}

    def nearness(self, one: Sequence[Party], other: Sequence[Party]) -> Nearness:
        """Tell how two lists of places, most exact first, stand to each other."""
        if not one or not other:
            return Nearness.UNKNOWN
        if self._in_two_provinces(one, other):
            return Nearness.APART
        shared = set(one) & set(other)
        if any(not self.is_wide(place) for place in shared) or (one[0] == other[0] and not self._is_region(one)):
            same_first = one[0] == other[0] and not self._is_region(one)
            return Nearness.SAME_TOWN if same_first else Nearness.SHARED_TOWN
        wide = self._is_region(one), self._is_region(other)
        if not any(wide):
            return Nearness.APART
        if shared or {self._stems[place] for place in one} & {self._stems[place] for place in other}:
            return Nearness.SAME_REGION
        return Nearness.APART if all(wide) and not {one[0], other[0]} & self.states else Nearness.UNKNOWN


def _stem(key: str) -> str:
    """Leave out of a plain name what sort of place it is: 'quebec province' is 'quebec'."""
    return " ".join(word for word in key.split() if word not in PLACE_TYPES) or key
