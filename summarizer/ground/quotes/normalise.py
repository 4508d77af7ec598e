"""A text → the form in which quotes are compared, with a map back to the text's own offsets.

Decides what is mere typography: Unicode NFKD (equal just where NFKC is), letter case, quotation marks, hyphens and
dashes, every kind of space and line break, soft hyphens and zero-width characters, digits of any script, hyphenated
line ends, Arabic vowel signs and tatweel.
Superscripts and fractions stay what they are: "10⁶" is not 106.
"""

import re
import unicodedata
from array import array
from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from summarizer.grounded import Span

_PLAIN: Final = re.compile(r"[A-Za-z0-9.,;:!?()\[\]%$&/]+(?: [A-Za-z0-9.,;:!?()\[\]%$&/]+)*")
_LINE_END_HYPHEN: Final = re.compile(r"(?<=[^\W\d_])[-\u2010][^\S\n]*\r?\n\s*(?=[^\W\d_])")
_LONG_DASHES: Final = frozenset("—―⸺⸻")
_SIGNS: Final = {
    **dict.fromkeys("‐‑‒–−﹣－⁃", "-"),
    **dict.fromkeys("‘’‚‛ʼ´`＇‹›′", "'"),
    **dict.fromkeys("“”„‟«»〝〞＂″", '"'),
    **dict.fromkeys("٪", "%"),
    **dict.fromkeys("،٬", ","),
    **dict.fromkeys("؛", ";"),
    **dict.fromkeys("؟", "?"),
    **dict.fromkeys("٫", "."),
}
_UNWRITTEN: Final = frozenset(
    map(chr, (0x640, 0x670, *range(0x610, 0x61B), *range(0x64B, 0x653), *range(0x656, 0x660)))
)
"""Tatweel, and the vowel signs that Arabic texts write or leave out. Madda and hamza (U+0653 to 0655) are letters."""
_MARKS: Final = re.compile("[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u06d6-\u06ed]{2,}")


@dataclass(frozen=True, slots=True)
class Normalised:
    """A normalised text; the character at `i` came from that at `origins[i]` of the original."""

    text: str
    origins: Sequence[int]
    original: str

    def span(self, start: int, end: int) -> Span:
        """Return the original's half-open span of the normalised [start, end), the last vowel signs too."""
        last = self.origins[end - 1] + 1
        while self.original[last : last + 1] in _UNWRITTEN:
            last += 1
        return Span(self.origins[start], last)

    def stretch(self, within: Span) -> Span:
        """Return what came from a stretch of the original."""
        return Span(self.index(within.start), self.index(within.end))

    def index(self, offset: int) -> int:
        """Return the first normalised position that came from `offset` of the original or from behind it."""
        return bisect_left(self.origins, offset)


def has_hyphenated_line_ends(text: str) -> bool:
    """Tell whether a line of the text ends within a word, after a hyphen."""
    return _LINE_END_HYPHEN.search(text) is not None


def normalise(text: str, *, joins_lines: bool = False) -> Normalised:
    """Normalise a text for comparison.

    Args:
        text: any text.
        joins_lines: whether the hyphen at a line's end goes ("govern-⏎ment" is "government") or stays
            ("Turkish-⏎backed" is "turkish-backed"); the line break goes in both cases.
    """
    pieces: list[str] = []
    origins = array("q")
    at, is_spaced = 0, True
    while at < len(text):
        if (plain := _PLAIN.match(text, at)) is not None:
            pieces.append(plain[0].lower())
            origins.extend(range(at, plain.end()))
            at, is_spaced = plain.end(), False
            continue
        if (line_end := _LINE_END_HYPHEN.match(text, at)) is not None:
            folded, step = "" if joins_lines else "-", line_end.end() - at
        else:
            folded, step = _folded(text, at)
        if is_spaced:
            folded = folded.lstrip(" ")
        pieces.append(folded)
        origins.extend([at] * len(folded))
        is_spaced = folded.endswith(" ") if folded else is_spaced
        at += step
    return Normalised(_MARKS.sub(_in_canonical_order, "".join(pieces)), origins, text)


def _folded(text: str, at: int) -> tuple[str, int]:
    """Return what stands for the character at `at`, and how many characters that takes up."""
    char = text[at]
    is_double = text.startswith("--", at)
    if char in _LONG_DASHES or is_double:
        step = 2 if is_double else 1
        is_range = 0 < at < len(text) - step and text[at - 1].isdecimal() and text[at + step].isdecimal()
        return "-" if is_range else " - ", step
    return _fold(char), 1


@lru_cache(maxsize=4096)
def _fold(char: str) -> str:
    if char in _SIGNS:
        return _SIGNS[char]
    category = unicodedata.category(char)
    if char.isspace() or category in {"Zs", "Zl", "Zp"}:
        return " "
    if category == "Cf" or char in _UNWRITTEN:
        return ""
    if category == "Nd":
        return str(unicodedata.decimal(char))
    if category == "No":
        return char
    folded = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", char).casefold())
    return "".join(_SIGNS.get(each, each) for each in folded)


def _in_canonical_order(marks: re.Match[str]) -> str:
    ordered = unicodedata.normalize("NFD", marks[0])
    return ordered if len(ordered) == len(marks[0]) else marks[0]
