"""A made-up world to tell news about: a number of countries and a seed come in, places and bodies go out.

The world grows with the folder: each country has a fixed number of regions, towns and bodies, so that ten times the
events are ten times the places and not ten times the news of one town. No two towns are spelling variants of each
other; what the articles make of their names is another matter (`spelt`).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice, pairwise
from random import Random

REGIONS, TOWNS_A_REGION = 5, 8
_CONSONANTS = "bdfgklmnprstvz"
_VOWELS = "aeiou"


@dataclass(frozen=True, slots=True)
class Body:
    """Somebody who does something or to whom it is done: a name, its kind, and the short form that articles use."""

    name: str
    kind: str
    short: str


@dataclass(frozen=True, slots=True)
class Country:
    """One country; each town stands with its region."""

    name: str
    regions: tuple[str, ...]
    towns: tuple[tuple[str, str], ...]
    bodies: tuple[Body, ...]


def countries(count: int, random: Random) -> list[Country]:
    """Make countries whose names, regions and towns differ in their consonants."""
    names = _names(random)
    return [_country(list(islice(names, 1 + REGIONS + REGIONS * TOWNS_A_REGION))) for _ in range(count)]


def _country(names: list[str]) -> Country:
    name, regions, towns = names[0], names[1 : 1 + REGIONS], names[1 + REGIONS :]
    return Country(
        name=name,
        regions=tuple(f"{region} Province" for region in regions),
        towns=tuple((town, f"{regions[index % REGIONS]} Province") for index, town in enumerate(towns)),
        bodies=(
            Body(name, "government", f"{name}n government"),
            Body(f"{name}n Armed Forces", "military", f"{name}n troops"),
            Body(f"{name} Liberation Front", "armed_group", f"{name[0]}LF"),
            Body(f"{regions[0]} People's Army", "armed_group", f"{regions[0]} fighters"),
            Body("rebels", "armed_group", "the rebels"),
            Body("police", "government", "police"),
        ),
    )


def _names(random: Random) -> Iterator[str]:
    """Yield names that no reader would take for one another: each has consonants of its own."""
    taken: set[str] = set()
    while True:
        consonants = random.choices(_CONSONANTS, k=4)
        skeleton = "".join(consonants)
        if skeleton in taken or any(one == other for one, other in pairwise(consonants)):
            continue
        taken.add(skeleton)
        yield "".join(letter + random.choice(_VOWELS) for letter in consonants).title()


def spelt(name: str, random: Random) -> str:
    """Spell a name as another transliteration would: one vowel changed, or a consonant doubled."""
    places = [at for at, letter in enumerate(name) if letter in _VOWELS and 0 < at < len(name) - 1]
    at = random.choice(places)
    if random.random() < 0.3:
        return name[: at + 1] + name[at + 1] + name[at + 1 :]
    swapped = {"a": "e", "e": "i", "i": "e", "o": "u", "u": "o"}[name[at]]
    return name[:at] + swapped + name[at + 1 :]
