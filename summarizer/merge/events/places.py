"""How the places of two accounts stand to each other: the places of all accounts come in, relations go out.

Hides that a list of places starts with the most exact one, that a province or a state holds towns which nobody listed,
and that a bare name ('Quebec') may be the town or the province of that name. No gazetteer: what the articles and the
model say about a place is all that is known of it. Two places are two only where something says so; a vaguer place, or
one that is listed beside the other anywhere, is no other place.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import combinations
from typing import Any, Final

from summarizer.merge.names.spelling import PLACE_TYPES, place_type

Place = Any
Places = tuple[Place, ...]
"""The places of one account, the most exact first."""

_REGIONS: Final = frozenset({"province", "region"})
"""Sorts of place whose bare name may be meant by that of a town."""
_WIDE: Final = _REGIONS | {"tract"}


class Geography:
    """What the accounts of one folder tell about their places.

    Args:
        listed: the places of every account.
        name_of: a place's name, reduced (see `plain`).
        is_state: whether a place is a state.
    """

    def __init__(
        self,
        listed: Iterable[Places],
        name_of: Callable[[Place], str],
        is_state: Callable[[Place], bool],
    ) -> None:
        lists = set(listed)
        keys = {place: name_of(place) for places in lists for place in places}
        self.states = frozenset(place for place in keys if is_state(place))
        self._stems = {place: _stem(key) for place, key in keys.items()}
        self._types = typed = {place: place_type(key) for place, key in keys.items()}
        regions = {self._stems[place] for place in keys if typed[place] in _REGIONS}
        bare = {place for place in keys if not typed[place] and self._stems[place] in regions}
        self._wide = self.states | bare | {place for place in keys if typed[place] in _WIDE}
        self._provinces = frozenset(place for place in keys if typed[place] == "province")
        self._beside = _beside(lists)

    def exact(self, places: Places) -> frozenset[Place]:
        """Give those of an account's places that say where it was; a bare name with its region beside it is a town."""
        found = {place for place in places if place not in self._wide}
        if places and not found and places[0] not in self.states and len(places) > 1:
            found = {places[0]} - self._provinces
        return frozenset(found)

    def around(self, places: Places) -> frozenset[Place]:
        """Give an account's places and all that any account lists beside them: what holds them, or lies in them."""
        return frozenset(places).union(*(self._beside[place] for place in self.exact(places)))

    def holds_vaguer(self, one: Places, other: Places) -> bool:
        """Tell whether the vaguer of two lists of places begins with one that is known to hold the other's."""
        ones, others = self.exact(one), self.exact(other)
        if not one or not other or bool(ones) == bool(others):
            return True
        exact, vague = (one, other) if ones else (other, one)
        return vague[0] in self.around(exact)

    def share(self, one: Places, other: Places) -> bool:
        """Tell whether both name a place in common, or one a place that is known to hold the other's."""
        return not self.around(one).isdisjoint(other) or not self.around(other).isdisjoint(one)

    def are_two(self, one: Places, other: Places) -> bool:
        """Tell whether both are exact and known to be two: in two provinces or in two states."""
        ones, others = self.exact(one), self.exact(other)
        if not ones or not others or self.may_be_one(one, other):
            return False
        return self._lie_in_two(one, other)

    def _lie_in_two(self, one: Places, other: Places) -> bool:
        """Tell whether two provinces or two states are known to hold them; a border has one on either side."""
        if self._is_border(one) or self._is_border(other):
            return False
        return any(
            _are_other(sort.intersection(self.around(one)), sort.intersection(self.around(other)))
            or _are_other(sort.intersection(one), sort.intersection(other))
            for sort in (self._provinces, self.states)
        )

    def _is_border(self, places: Places) -> bool:
        """Tell whether the most exact place is one that has a state, or a province, on either side."""
        return bool(places) and self._types[places[0]] == "site"

    def may_be_one(self, one: Places, other: Places) -> bool:
        """Tell whether no exact place of one need be another than the other's.

        They need not where one gives none, where both share one, and where two are listed side by side anywhere, or are
        of one name but for their sort: a suburb and its city, a town and its district. Provinces or states that are two
        hold no place in common, unless it is a border.
        """
        if self._lie_in_two(one, other):
            return False
        ones, others = self.exact(one), self.exact(other)
        return (
            not ones
            or not others
            or any(
                left == right or right in self._beside[left] or self._stems[left] == self._stems[right]
                for left in ones
                for right in others
            )
        )


def _beside(lists: Iterable[Places]) -> Mapping[Place, set[Place]]:
    found: dict[Place, set[Place]] = defaultdict(set)
    for places in lists:
        for one, other in combinations(places, 2):
            found[one].add(other)
            found[other].add(one)
    return found


def _are_other(ones: Iterable[Place], others: Iterable[Place]) -> bool:
    left, right = set(ones), set(others)
    return bool(left and right and left.isdisjoint(right))


def _stem(key: str) -> str:
    """Leave out of a plain name what sort of place it is: 'quebec province' is 'quebec'."""
    return " ".join(word for word in key.split() if word not in PLACE_TYPES) or key


def first_of(places: Sequence[Place]) -> Place | None:
    """Give the most exact of an account's places."""
    return places[0] if places else None
