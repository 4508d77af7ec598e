"""Raised signs → what they mean in a line of text: the mark of a footnote, a power, or letters of the word before."""

import re
from typing import Final

_MARK: Final = re.compile(r"\[?\s*(?:\d{1,3}(?:\s*[,–-]\s*\d{1,3})*|[a-z]|[*†‡§¶]+)\s*\]?")
"""What stands for a footnote: a number, several, a letter or a sign, in brackets or not."""
_UNIT: Final = re.compile(r"(?:^|[\s\d(/])(?:[kcmdµ]?m|mi|ft|yd|in)$")
"""Units of length: a small 2 or 3 after them makes an area or a volume."""
_TEN: Final = re.compile(r"(?<!\d)10$")
_EXPONENT: Final = re.compile(r"[-−]?\d{1,2}")
_POWERS: Final = str.maketrans("0123456789-−", "⁰¹²³⁴⁵⁶⁷⁸⁹⁻⁻")


def is_mark(text: str) -> bool:
    """Tell whether a piece of text is what a footnote is marked with."""
    return bool(_MARK.fullmatch(text.strip()))


def raised(text: str, before: str) -> str:
    """Return a raised piece of text as it stands in a line: a mark of a footnote is no digit of the number before it.

    Args:
        text: what is raised.
        before: what stands before it.
    """
    bare = text.strip()
    is_power = (bare in {"2", "3"} and _UNIT.search(before)) or (_TEN.search(before) and _EXPONENT.fullmatch(bare))
    if is_power:
        return text.translate(_POWERS)
    return "" if is_mark(bare) else text
