"""How the places of two events stand to each other: the places of all mentions come in, relations go out.

Hides that a list of places starts with the most exact one, that a province or a state holds towns which nobody listed,
and that a bare name ('Quebec') may be the town or the province of that name. No gazetteer: what the articles and the
model say about a place is all that is known of it.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import Enum

from summarizer.merge.mentions import Mention
from summarizer.merge.names import Names, Party
from summarizer.merge.sites import is_site
from summarizer.merge.spelling import PLACE_TYPES, place_type, plain

_DEMONYM_LETTERS = 4
_REGIONS = frozenset({"province", "region"})
"""Sorts of place whose bare name may be meant by that of a town."""
_WIDE = _REGIONS | {"tract"}


class Nearness(Enum):
    """How the places of two events stand to each other, best first.

    Attributes:
        weight: the points that it is worth, and how a reader is told.
    """

    SAME_TOWN = 3.0, "same place"
    SHARED_TOWN = 1.5, "a place in common"
    SAME_REGION = 0.5, "same region"
    UNKNOWN = 0.0, ""
    APART = -1.0, ""

    def __init__(self, points: float, reason: str) -> None:
        self.weight = (points, reason)


@dataclass(frozen=True, slots=True, eq=False)
class Whereabouts:
    """The places of one event, as they are compared; the events that name the same share one object.

    Attributes:
        first: the most exact one; None where there are none.
        is_region: whether that is a region or a state.
        found_at: those exact enough to say where it was.
        wide: the others.
        stems: the names of all of them without what sort of place they are.
        provinces: the same of those that are provinces.
        homes: the same of the provinces that any report lists the most exact one in.
        states: those of them that are states.
        is_site: whether the most exact one is a site, such as a school, where news seldom happens twice.
    """

    first: Party | None
    is_region: bool
    found_at: frozenset[Party]
    wide: frozenset[Party]
    stems: frozenset[str]
    provinces: frozenset[str]
    homes: frozenset[str]
    states: frozenset[Party]
    is_site: bool


class Geography:
    """What the reports of one folder tell about their places."""

    def __init__(self, names: Names, mentions: Sequence[Mention]) -> None:
        self._key = dict(enumerate(entity.name for entity in names.entities))
        self._stems: dict[Party, str] = {}
        listed = {mention.places for mention in mentions}
        keys = {place: self._name_of(place) for places in listed for place in places}
        self._stems = {place: _stem(key) for place, key in keys.items()}
        regions = {self._stems[place] for place, key in keys.items() if place_type(key) in _REGIONS}
        demonyms = {
            plain(entity.name).split()[0]
            for entity in names.entities
            if entity.kind in ("government", "military") and plain(entity.name)
        }
        beginnings = {demonym[:letters] for demonym in demonyms for letters in range(3, len(demonym) + 1)}
        self.states = {
            place
            for place, key in keys.items()
            if (isinstance(place, int) and names.entities[place].kind == "government")
            or (len(key) >= _DEMONYM_LETTERS and " " not in key and key[:-1] in beginnings)
        }
        typed = {place: place_type(key) for place, key in keys.items()}
        self._bare = {place for place in keys if not typed[place] and self._stems[place] in regions} - self.states
        self._wide = self.states | self._bare | {place for place in keys if typed[place] in _WIDE}
        self._provinces = {place for place in keys if typed[place] == "province"}
        self._known: dict[tuple[Party, ...], Whereabouts] = {}
        self._homes: dict[Party, set[str]] = defaultdict(set)
        for places in listed:
            if places and not self.is_wide(places[0]):
                self._homes[places[0]].update(self._stems_of(self._provinces.intersection(places)))

    def _name_of(self, place: Party) -> str:
        return plain(self._key[place]) if isinstance(place, int) else place

    def is_wide(self, place: Party) -> bool:
        """Tell whether a place is a region or a state, or may be one."""
        return place in self._wide

    def whereabouts(self, places: tuple[Party, ...]) -> Whereabouts:
        """Give what is compared of a list of places, the most exact first."""
        known = self._known.get(places)
        if known is None:
            known = self._known[places] = self._whereabouts(places)
        return known

    def _whereabouts(self, places: tuple[Party, ...]) -> Whereabouts:
        first = places[0] if places else None
        is_region = first is None or self._is_region(places)
        exact = frozenset(place for place in places if not self.is_wide(place))
        found_at = exact if first is None or is_region else exact | {first}
        return Whereabouts(
            first=first,
            is_region=is_region,
            found_at=found_at,
            wide=frozenset(places) - found_at,
            stems=self._stems_of(places),
            provinces=self._stems_of(self._provinces.intersection(places)),
            homes=frozenset(self._homes.get(first, ())) if first is not None else frozenset(),
            states=frozenset(self.states.intersection(places)),
            is_site=first is not None and is_site(self._name_of(first)),
        )

    def _stems_of(self, places: Iterable[Party]) -> frozenset[str]:
        return frozenset(self._stems[place] for place in places)

    def _is_region(self, places: Sequence[Party]) -> bool:
        """Tell whether the most exact of some places is a region; a bare name with its region beside it is a town."""
        first = places[0]
        return self.is_wide(first) and not (first in self._bare and any(map(self.is_wide, places[1:])))

    def nearness(self, one: Whereabouts, other: Whereabouts) -> Nearness:
        """Tell how the places of two events stand to each other."""
        if one.first is None or other.first is None:
            return Nearness.UNKNOWN
        # Towns of one name in two provinces, or in two states, are two; a border has a state on either side.
        if _are_two(one.provinces, other.provinces) or (
            _are_two(one.states, other.states) and not self._is_border(one.first)
        ):
            return Nearness.APART
        if one.found_at & other.found_at:
            same_first = one.first == other.first and not one.is_region
            return Nearness.SAME_TOWN if same_first else Nearness.SHARED_TOWN
        if not one.is_region and not other.is_region:
            return Nearness.APART
        if one.stems & other.stems:
            return Nearness.SAME_REGION
        return self._region_and_town(one, other)

    def _is_border(self, place: Party) -> bool:
        return place_type(self._name_of(place)) == "site"

    def _region_and_town(self, one: Whereabouts, other: Whereabouts) -> Nearness:
        """Weigh a region against a region of another name, or against a town that does not name it."""
        if one.is_region and other.is_region:
            return Nearness.UNKNOWN if {one.first, other.first} & self.states else Nearness.APART
        region, town = (one, other) if one.is_region else (other, one)
        if town.homes and region.provinces:
            return Nearness.SAME_REGION if town.homes & region.provinces else Nearness.APART
        return Nearness.UNKNOWN


def _are_two(one: frozenset[Party], other: frozenset[Party]) -> bool:
    return bool(one and other and not one & other)


def _stem(key: str) -> str:
    """Leave out of a plain name what sort of place it is: 'quebec province' is 'quebec'."""
    return " ".join(word for word in key.split() if word not in PLACE_TYPES) or key
