"""What keeps two names apart, whatever speaks for joining them: two names come in, whether they cannot be one goes out.

A number, a side of the compass, a state, a sort of place or a generation that both give and that differ make two; so do
a person and a place, and a city and its province, of which the bare name may mean either. Nothing is compared by its
letters.
"""

import re
from collections.abc import Collection
from dataclasses import dataclass
from typing import Final, NamedTuple

from summarizer.merge.spelling import area_of, numeral, place_type
from summarizer.merge.states import ORGANS, States
from summarizer_schemas.vocabulary import NameKind

_SIDE_OF: Final = {
    form: side
    for side in ("north", "south", "east", "west", "northeast", "northwest", "southeast", "southwest")
    for form in (side, f"{side}ern")
} | {word: word for word in ("upper", "lower", "central", "inner", "outer", "old", "new", "greater", "left", "right")}
_GENERATION: Final = {"jr": "junior", "junior": "junior", "sr": "senior", "senior": "senior"}
_PRESS: Final = frozenset({"media", "company"})
_RULE: Final = frozenset({"government", "military", "armed_group"})


class Given(NamedTuple):
    """One name as some articles give it: a standard name of one family."""

    family: str
    key: str


@dataclass(frozen=True, slots=True)
class Features:
    """What tells a name from others, besides its spelling.

    Attributes:
        sort: what sort of place it says that it is, or ''.
        area: that sort, where it is one that bears the name of its town, or ''.
        states: those that it names, as a key.
        state: the one of which it is the whole name, or ''.
    """

    family: str
    sort: str
    area: str
    numbers: frozenset[str]
    sides: frozenset[str]
    generation: frozenset[str]
    states: str
    state: str
    has_organs: bool
    kinds: Collection[NameKind]


def features_of(given: Given, kinds: Collection[NameKind], states: States) -> Features:
    """Read what tells a name from others."""
    words = given.key.split()
    is_person = given.family == "person"
    return Features(
        family=given.family,
        sort="" if is_person else place_type(given.key),
        area=area_of(given.key) if given.family == "place" else "",
        numbers=frozenset(number for word in words for number in re.findall(r"[0-9]+", numeral(word))),
        sides=frozenset() if is_person else frozenset(_SIDE_OF[word] for word in words if word in _SIDE_OF),
        generation=frozenset(_GENERATION[word] for word in words if word in _GENERATION),
        states="" if is_person else states.read(words)[0],
        state=states.called(given.key) if given.family in ("body", "place") else "",
        has_organs=bool(ORGANS & set(words)),
        kinds=kinds,
    )


def are_apart(one: Features, other: Features) -> bool:
    """Tell whether two names cannot be one, by what each says of itself."""
    if one.family != other.family and {one.family, other.family} != {"body", "place"}:
        return True
    return (
        one.generation != other.generation
        or one.area != other.area
        or (one.state and other.has_organs)
        or (other.state and one.has_organs)
        or any(
            left and right and left != right
            for left, right in (
                (one.sort, other.sort),
                (one.numbers, other.numbers),
                (one.sides, other.sides),
                (one.states, other.states),
            )
        )
        or _is_press(one, other)
        or _is_press(other, one)
    )


def _is_press(one: Features, other: Features) -> bool:
    """Tell whether the one is only ever called media or a company, and the other only ever rules or fights."""
    return _PRESS.issuperset(one.kinds) and _RULE.issuperset(other.kinds)
