"""Names across scripts: a name in Latin letters and a spelling in others in, whether they are heard alike out.

Languages write one name in Latin letters in many ways ("Brahim", "Ibrahim"), so that no table of letters has them all.
What all of them keep are most of its consonants. A whole name is told by these more surely than any of its words: all
persons of articles in Arabic, Russian and Ukrainian that were named in full (70) were heard so, and none of 339 pairs
with somebody else of the same article.
"""

import re
from collections.abc import Sequence
from itertools import pairwise
from typing import Final

from anyascii import anyascii
from rapidfuzz import fuzz

from summarizer.domain.abjads import is_abjad
from summarizer.domain.words import rewrites, rewritten

_OF_NAME: Final = 75
"""What `rapidfuzz.ratio` must be of the consonants of two spellings of one name; two persons' reach 73."""
_OF_WORD: Final = 70
"""The same of each word and the nearest one of the spelling: a first name may not be another's of that family."""
_SOUNDS: Final = rewrites(
    ("t?sch|tsh|tch|dzh|sh|ch|zh|ts|dj", "s"), ("kh", ""), ("ph", "f"), ("x", "ks"), ("[zj]", "s"), ("[qg]", "k"),
    ("[vpf]", "b"), ("d", "t"), ("[hwy]", ""), ("[aeiou]", ""), (r"(.)\1+", r"\1"),
)  # fmt: skip
"""What languages write for one another's consonants, and vowels away."""
_LONG_VOWELS: Final = (("(?<=.)\u064a(?=.)", "[eijy]"), ("(?<=.)\u0648(?=.)", "[ouvw]"))
"""Long vowels that Arabic writes within a word, and the letters that Latin ones have for them."""
_ARTICLE: Final = "\u0627\u0644"
_ENDS_IN_A: Final = "\u0627\u0629\u0649\u0621\u0639"


def is_heard(words: Sequence[str], spelling: str) -> bool:
    """Tell whether the words of a name are heard as a spelling in another script is; one alone is too like others'.

    Args:
        words: in small Latin letters without accents, particles left out.
        spelling: without Latin letters.
    """
    written = spelling.split()
    return len(words) > 1 and any(
        fuzz.ratio(_all_of(words, c), _all_of(written, c)) >= _OF_NAME
        and all(any(_may_be(word, each, c) for each in (*written, *_joined(written))) for word in words)
        for c in "ks"
    )


def begin_alike(one: str, other: str) -> bool:
    """Tell whether the first of the words of two names in Latin letters are heard alike: "Dilsad", "Dilshad"."""
    first, second = one.split(), other.split()
    return bool(first and second) and any(_consonants(first[0], c) == _consonants(second[0], c) for c in "ks")


def _joined(written: Sequence[str]) -> list[str]:
    """Return what Latin letters write as one word: "عبد الرحيم" is Abdelrahim."""
    return [f"{one}{two}" for one, two in pairwise(written) if two.startswith(_ARTICLE)]


def _all_of(words: Sequence[str], c: str) -> str:
    return "".join(_consonants(each, c) for each in words)


def _may_be(word: str, written: str, c: str) -> bool:
    """Tell whether two words have most of their consonants in common, and no vowel that tells two names apart."""
    if is_abjad(written):
        has_vowels = all(re.search(latin, word) for arabic, latin in _LONG_VOWELS if re.search(arabic, written))
        if not has_vowels or (word[-1:] == "a") != (written[-1:] in _ENDS_IN_A):
            return False
    elif re.sub("[aeiy]+$", "", word) == re.sub("[aeiy]+$", "", _latin(written)) and word[-1] != _latin(written)[-1]:
        return False
    one, other = _consonants(word, c), _consonants(written, c)
    return fuzz.ratio(one, other) >= _OF_WORD if one and other else one == other


def _latin(word: str) -> str:
    return re.sub("[^a-z]", "", anyascii(word).casefold())


def _consonants(word: str, c: str) -> str:
    """Return the consonants of a word, with "c" as one of the two sounds that it may be."""
    return rewritten(re.sub("c(?!h)", c, _latin(word)), _SOUNDS)
