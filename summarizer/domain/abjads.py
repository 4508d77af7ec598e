"""Names in scripts that leave short vowels out: an Arabic or Hebrew word in, all that it may be in Latin letters out.

Each letter is one of the sounds that languages with Latin letters write so: "ج" is the "J" of Joseph and the "g" of
Rogério. No consonant is added or left out, and a long vowel stands where it is written, so that no other name fits:
of 342 pairs of a written name and another person's of the article none does.
"""

import re
from functools import lru_cache
from itertools import pairwise
from typing import Final

from anyascii import anyascii

_LETTERS: Final = (
    "اآ (?:[aeou]|(?=[iy])) / أإءئؤعאע [aeiou]{0,2}[wy]? / ب [bpv] / پ p / ת t / تط th? / ث (?:th?|s) / "
    "ج (?:d?zh?|d?j|g) / ح (?:[ck]?h) / خח (?:[ck]?h|j|k|x) / د dh? / ذظ (?:dh?|z|th) / ر r / ز [zs] / "
    "سס (?:s[cz]?|c|z) / شש (?:sc?h?|c[hz]?|x) / ص [scz] / ض (?:dh?|z) / غ g[hu]? / ف (?:f|ph?|v) / ڤ [vw] / "
    "قק (?:q|k|gh?|ch?) / كכך (?:[ckqg]|c[hk]|kh) / گג gu? / ل l / م m / ن (?:g?n[hy]?|m(?=[bp])) / ه h? / "
    "و [ouwv]{1,2} / ي [iyej]{1,2} / ى [aiey] / ة (?:[ae][ht]?) / ב [bv] / ד d / ה h? / ו [ouwv]{1,2} / "
    "ז [zs] / ט t / י [iyej]{0,2} / ל l / מם m / נן n / פף (?:f|ph?) / צץ (?:t?[sz]) / ר r"
)
"""Letters, and what each of them may be in small Latin letters without accents; doubled letters count once."""
_SOUNDS: Final = {
    letter: sounds for letters, sounds in (each.split(" ", 1) for each in _LETTERS.split(" / ")) for letter in letters
}
_AT_THE_END: Final = {"ا": "[ao]h?", **dict.fromkeys("אהه", "(?:[aeo]?ha?|[aeo])"), "ء": "(?:[aeiou]h?)?"}
"""The same of letters with which a word ends in an open vowel."""
_AT_THE_START: Final = {**dict.fromkeys("اآأإא", "[aeiouy]{1,2}"), **dict.fromkeys("عע", "[aeiou]{0,2}")}
_SHORT: Final = "(?:[aeiouy]|ou)?"
"""Vowels that are not written."""
_ARTICLE: Final = "\u0627\u0644"
_AN_ARTICLE: Final = "(?:[aeiou][lrstdnz]?)?"
"""Arabic's "al-", which Latin letters have as a word of its own, as "el" or "ar" before the name, or not at all."""
_MARKS: Final = re.compile("[\u0591-\u05c7\u064b-\u0652\u0640]")
"""Written vowels, and the stroke that draws a word out."""
_DOUBLED: Final = re.compile(r"(.)\1+")
_ABJAD: Final = re.compile("[\u0590-\u05ff\u0600-\u06ff]")


def is_abjad(text: str) -> bool:
    """Tell whether a text has Hebrew or Arabic letters."""
    return _ABJAD.search(text) is not None


def is_written(word: str, spelling: str) -> bool:
    """Tell whether a spelling has a word of a name, by itself or in two words: "عبد الرحيم" is Abdelrahim.

    Args:
        word: in small Latin letters without accents.
        spelling: in Arabic or Hebrew letters.
    """
    parts = _MARKS.sub("", spelling).split()
    latin = {_DOUBLED.sub(r"\1", each) for each in (word, word.replace("x", "ks"), word.replace("z", "ts"))}
    pairs = (f"{_latin_of(one)}{_SHORT}{_latin_of(two)}" for one, two in pairwise(parts))
    patterns = (*map(_latin_of, parts), *pairs)
    return any(re.fullmatch(pattern, each) for pattern in patterns for each in latin)


@lru_cache(maxsize=4096)
def _latin_of(written: str) -> str:
    """Return a pattern of all that a word may be in small Latin letters."""
    bare = written.removeprefix(_ARTICLE) or written
    letters = _DOUBLED.sub(r"\1", bare)
    sounds = [_AT_THE_START.get(letters[0]) or _sounds(letters[0]), *map(_sounds, letters[1:-1])]
    if letters[1:]:
        sounds.append(_AT_THE_END.get(letters[-1]) or f"{_sounds(letters[-1])}e?")
    return (_AN_ARTICLE if bare != written else "") + _SHORT.join(sounds)


def _sounds(letter: str) -> str:
    return _SOUNDS.get(letter) or re.escape(anyascii(letter).casefold())
