"""Magnitudes of any language, from CLDR's patterns for short numbers ("0 miljoen", "0 tys.")."""

import re
from functools import lru_cache
from typing import Final

_ZEROS: Final = re.compile("0+")
_AROUND: Final = "'. \u00a0\u200e\u200f॰"
"""What stands around a magnitude in a pattern, or ends its abbreviation, and is not part of it."""


@lru_cache(maxsize=64)
def scales_of(code: str) -> dict[str, int]:
    """Return a language's words of magnitude and their worth; none of a language that CLDR does not have."""
    # Imported on the first article in such a language: most runs need it never.
    from babel import Locale, UnknownLocaleError  # noqa: PLC0415

    try:
        locale = Locale.parse(code)
    except (UnknownLocaleError, ValueError):
        return {}
    found: dict[str, int] = {}
    for style in locale.compact_decimal_formats.values():
        for by_power in style.values():
            for power, each in by_power.items():
                zeros = _ZEROS.search(each.pattern)
                word = _ZEROS.sub("", each.pattern).strip(_AROUND).lower()
                if zeros and word and " " not in word and "\u00a0" not in word:
                    found.setdefault(word, int(power) // 10 ** (len(zeros[0]) - 1))
    return found
