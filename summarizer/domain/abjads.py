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
    "ج (?:d?zh?|d?j|g|(?:c(?=.{3})|(?<=..)c)h?) / چ (?:t?s?c[hz]?|t[aeiou]?sh?) / "
    "گ gu? / ح (?:[ck]?h) / خח (?:[ck]?h|j|k|x) / د dh? / ذظ (?:dh?|z|th) / ر r / ز [zs] / "
    "سס (?:s[cz]?|c|z) / شש (?:sc?h?|c[hz]?|x) / ص [scz] / ض (?:dh?|z) / غ g[hu]? / ف (?:f|ph?|v) / ڤ [vw] / "
    "قק (?:q|k|gh?|ch?) / كכך (?:[ckqg]|c[hk]|cqu|kh) / گג gu? / ل l / م m / ن (?:g?n[hy]?|m(?=[bp])) / ه h? / "
    "و [ouwv]{1,2} / ي (?:[iyej]{1,2}|a(?=[^aeiouy]{1,2}es?(?![a-z]))) / "
    "ى [aiey] / ة (?:[ae][ht]?) / ב [bv] / ד d / ה h? / ו [ouwv]{1,2} / "
    "ז [zs] / ט t / י [iyej]{0,2} / ל l / מם m / נן n / פף (?:f|ph?) / צץ (?:t?[sz]) / ר r"
)
"""Letters, and what each of them may be in small Latin letters without accents; doubled letters count once."""
_SOUNDS: Final = {
    letter: sounds for letters, sounds in (each.split(" ", 1) for each in _LETTERS.split(" / ")) for letter in letters
}
_AT_THE_END: Final = {
    "ا": "[ao]h?",
    "د": "(?:dh?|t)",
    **dict.fromkeys("אהه", "(?:[aeo]?ha?|[aeo])"),
    "ء": "(?:[aeiou]h?)?",
}
"""The same of letters with which a word ends in an open vowel."""
_AT_THE_START: Final = {
    **dict.fromkeys("اآأإא", "(?:[aeiouy]{1,2}|(?=[aeiouwy]))"),
    **dict.fromkeys("عע", "[aeiou]{0,2}"),
}
_SHORT: Final = "(?:[aeiouy]|ou|ae)?"
"""Vowels that are not written."""
_ARTICLE: Final = "\u0627\u0644"
_AN_ARTICLE: Final = "(?:[aeiou][lrstdnz]?)?"
"""Arabic's "al-", which Latin letters have as a word of its own, as "el" or "ar" before the name, or not at all."""
_ARTICLE_WITHIN: Final = "(?:[aeiou]?[lrstdnz]h?)?"
"""The same behind another word that it is written with: "Abdul", "Zulfiqar"."""
_CH: Final = "\u062a\u0634"
"""How Arabic writes the sound of "Charles", in two letters."""
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
    inner = ((each, i) for each in parts for i in range(1, len(each) - 1) if each[i] in _SONORANTS)
    less = (f"{each[:i]}{each[i + 1 :]}" for each, i in inner if len(word) >= _LONG)
    patterns = (*map(_latin_of, parts), *(each for two in pairwise(parts) for each in _joined(*two)))
    return any(re.fullmatch(pattern, each) for pattern in (*patterns, *map(_latin_of, less)) for each in latin)


_LONG: Final = 9
"""Letters of a word that is nobody else's where it leaves out one of the article's sonorants: "Kılıçaslan" has no "r"
where the article has "-arslan"."""
_SONORANTS: Final = "\u0631\u0644\u0646\u0645\u0647"


def _joined(one: str, two: str) -> tuple[str, ...]:
    """Return the patterns of two words that are written as one, and of the first with the second's article."""
    bare = two.removeprefix(_ARTICLE)
    if bare in {two, ""}:
        return (f"{_latin_of(one)}{_SHORT}{_latin_of(two)}",)
    first = _latin_of(one)
    begun = (f"{first}[aeou](?:l|{_sounds(bare[0])})",) if len(one) > len(_ARTICLE) else ()
    return (*begun, f"{first}{_SHORT}{_ARTICLE_WITHIN}{_latin_of(bare)}")


@lru_cache(maxsize=4096)
def _latin_of(written: str) -> str:
    """Return a pattern of all that a word may be in small Latin letters."""
    bare = written.removeprefix(_ARTICLE) or written
    letters = _DOUBLED.sub(r"\1", bare).replace(_CH, "چ")
    sounds = [_AT_THE_START.get(letters[0]) or _sounds(letters[0]), *map(_sounds, letters[1:-1])]
    if letters[1:]:
        last = "(?:[aeo]?ha?|[aeo]|)" if letters.endswith("يه") else _AT_THE_END.get(letters[-1])  # "José"
        sounds.append(last or f"{_sounds(letters[-1])}(?:es?)?")
    return (_AN_ARTICLE if bare != written else "") + _SHORT.join(sounds)


def _sounds(letter: str) -> str:
    return _SOUNDS.get(letter) or re.escape(anyascii(letter).casefold())
