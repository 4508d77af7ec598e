"""Which towns have a name: names come in, towns go out, by GeoNames' alternate names (the extra `map`).

Hides that the gazetteer may be missing, and its size. Only towns of some size are asked, whose names seldom mean a
second place; the codes of airports among the names are left out. Nothing of the articles is compared here.
"""

from collections.abc import Mapping
from contextlib import suppress
from functools import lru_cache
from typing import Final

from summarizer.towns import towns_of

_SMALLEST: Final = 15000
"""Inhabitants; of smaller towns the alternate names are too often another town's."""
_CODE_LETTERS: Final = 3
_SEVERAL: Final = 0


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
