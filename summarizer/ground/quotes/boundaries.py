"""Where a quote may begin and end in a normalised text: never inside a word or a number.

"1" is not to be found in "13", "12" not in "1,312", "3" not in "3.5", "government" not in "anti-government",
"did" not in "didn't"; "Turkey" is to be found in "Turkey's". Scripts that write no spaces may be cut at any letter.
"""

import re
import unicodedata
from typing import Final

_INNER_SIGNS: Final = frozenset(".,:'/-")
_DIGITS_BEFORE: Final = re.compile(r"(?<!\d)\d{1,3}$")
_DIGITS_AFTER: Final = re.compile(r"\d{3}(?!\d)")
_UNSPACED: Final = re.compile(
    "[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
)
_UNSPACED_NUMERALS: Final = frozenset("〇零一二三四五六七八九十百千万萬亿億兆两")


def cuts(text: str, at: int) -> bool:
    """Tell whether a cut of the normalised text before position `at` goes through a word or a number."""
    if not 0 < at < len(text):
        return False
    before, after = text[at - 1], text[at]
    if unicodedata.combining(after):
        return True
    if _is_inner(before) and _is_inner(after):
        return not _is_unspaced_gap(before, after)
    if after in _INNER_SIGNS and at + 1 < len(text):
        return _binds(text, at)
    if before in _INNER_SIGNS:
        return _binds(text, at - 1) or _is_minus(text, at - 1)
    return " " in {before, after} and _is_in_grouped_number(text, at if after == " " else at - 1)


def _is_inner(char: str) -> bool:
    return char.isalnum() or unicodedata.combining(char) != 0


def _is_unspaced_gap(before: str, after: str) -> bool:
    if before in _UNSPACED_NUMERALS and after in _UNSPACED_NUMERALS:
        return False
    if before.isdecimal() and after in _UNSPACED_NUMERALS:
        return False
    return _UNSPACED.match(before) is not None or _UNSPACED.match(after) is not None


def _binds(text: str, sign: int) -> bool:
    """Tell whether the sign at `sign` holds what stands on both its sides together."""
    left, right = text[sign - 1 : sign], text[sign + 1]
    if text[sign] == "-":
        return left.isalnum() and right.isalnum()
    if left.isdecimal() and right.isdecimal():
        return True
    return text[max(0, sign - 1) : sign + 2] == "n't" and not text[sign + 2 : sign + 3].isalnum()


def _is_minus(text: str, sign: int) -> bool:
    return text[sign] == "-" and text[sign + 1].isdecimal() and not text[max(0, sign - 1) : sign].isalnum()


def _is_in_grouped_number(text: str, space: int) -> bool:
    """Tell whether the space at `space` stands within digits grouped by spaces ("1 300")."""
    if not 0 < space < len(text) - 1 or not (text[space - 1].isdecimal() and text[space + 1].isdecimal()):
        return False
    groups_before = _DIGITS_BEFORE.search(text, max(0, space - 4), space)
    return groups_before is not None and _DIGITS_AFTER.match(text, space + 1) is not None
