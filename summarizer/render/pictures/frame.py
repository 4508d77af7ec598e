"""Some places → one frame of the map: land, borders, the names of countries, dots, rings, and names where they fit.

Hides the projection (degrees of longitude are shrunk by the cosine of the middle latitude, so that shapes are true in
the middle), and which of the places are drawn where there is no room for all names: those with the most events.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from math import cos, dist, radians
from statistics import fmean
from typing import Final, NamedTuple

from summarizer.render.pictures import svg
from summarizer.render.pictures.gazetteer import Placed, Places, Town
from summarizer.render.pictures.outlines import Box, Outlines, Point, find_outlines

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
    """Return a frame around some places; None where the outlines are not installed."""
    box = _box([place.town for place in placed])
    outlines = find_outlines(box.wider(0.05))
    if outlines is None:
        return None
    projection = _Projection(box)
    by_events = sorted(placed, key=lambda each: (-len(each.name.events), each.name.name))
    taken = [_around(projection.at(place.town.longitude, place.town.latitude)) for place in placed]
    spots = [(place, spot) for place in by_events if (spot := _named_spot(place, projection, taken))]
    named = [place for place, _ in spots]
    marks = svg.group("list", *(_mark(place, projection) for place in reversed(named)), label="Places on the map")
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
    told = f"{place.name.name}, {place.country}: {', '.join(place.name.events)}"
    return svg.group("listitem", svg.link(place.name.events[0], told, svg.element("circle", cx=x, cy=y, **look)))


def _around(point: Point) -> _Spot:
    x, y = point
    return _Spot(x - _DOT - 1, y - _DOT - 1, x + _DOT + 1, y + _DOT + 1)


def _named_spot(place: Placed, projection: _Projection, taken: list[_Spot]) -> _Spot | None:
    """Take room for a name beside its mark; None where there is none."""
    x, y = projection.at(place.town.longitude, place.town.latitude)
    wide = svg.width_of(place.name.name)
    far = _RING + 2 if place.is_area else _DOT + 3
    beside = ((left, top) for top in (y - 7, y + 3, y - 17) for left in (x + far, x - far - wide))
    over = ((x - share * wide, top) for top in (y + far, y - far - _HIGH) for share in (0.5, 0.1, 0.9))
    spot = _free((*beside, *over), wide, taken)
    if spot:
        taken.append(spot)
    return spot


def _label(place: Placed, spot: _Spot) -> str:
    label = svg.text(place.name.name, spot.left, spot.bottom - 3, **svg.HALO)
    return svg.link(place.name.events[0], place.name.name, label)


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
