"""Units of measure, so that numbers in two units can be compared: words come in, those in one unit and a factor go out.

The factors are those of NIST Handbook 44, appendix C.
"""

import re
from typing import Final

_FACTORS: Final = {
    ("kilograms", r"kg|kilos?|kilogram(?:me)?s?"): 1,
    ("kilograms", r"g|gram(?:me)?s?"): 0.001,
    ("kilograms", r"t|tons?|tonnes?"): 1_000,
    ("kilograms", r"pounds?|lbs?"): 0.453_592_37,
    ("metres", r"m|met(?:re|er)s?"): 1,
    ("metres", r"km|kilomet(?:re|er)s?"): 1_000,
    ("metres", r"cm|centimet(?:re|er)s?"): 0.01,
    ("metres", r"miles?"): 1_609.344,
    ("metres", r"feet|foot|ft"): 0.304_8,
    ("hectares", r"ha|hectares?"): 1,
    ("hectares", r"acres?"): 0.404_685_642_24,
    ("hectares", r"square kilomet(?:re|er)s?|km²|km2"): 100,
    ("litres", r"l|lit(?:re|er)s?"): 1,
    ("litres", r"cubic met(?:re|er)s?|m³|m3"): 1_000,
}
_UNITS: Final = tuple(
    (re.compile(rf"\s*(?:{words})(?!\w)"), unit, factor) for (unit, words), factor in _FACTORS.items()
)


def in_one_unit(counted: str) -> tuple[str, float]:
    """Return what is counted, with the unit that it opens with made that of its kind, and by how much that is less.

    "tonnes of powder" are 1,000 times "kilograms of powder".
    """
    for words, unit, factor in _UNITS:
        if found := words.match(counted):
            return f"{unit}{counted[found.end() :]}", factor
    return counted, 1
