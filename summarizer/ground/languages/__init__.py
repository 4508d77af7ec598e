"""The languages that the gate knows, each in a file of its own; `language` tells the form they have.

Of a language that is not here digits are read, with the magnitudes that CLDR has for it, and nothing is known of how it
tells a fate.
"""

from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache
from typing import Final

from summarizer.ground.languages import ar, de, en, es, fr, it, nl, pt, ru, tr, uk
from summarizer.ground.languages.cldr import scales_of
from summarizer.ground.languages.language import PERSONS, THINGS, Language, Lexicon, Telling
from summarizer.ground.words import word_set


def _counted(kinds: Mapping[str, frozenset[str]]) -> frozenset[str]:
    """Return the nouns of what is counted; years and months are none."""
    return frozenset().union(*(words for kind, words in kinds.items() if kind != "years"))


_LANGUAGES: Final = {
    code: Language(replace(module.LEXICON, counted=_counted(module.KINDS)), module.TELLING, module.KINDS)
    for code, module in {
        "en": en, "es": es, "fr": fr, "de": de, "it": it, "pt": pt, "nl": nl, "tr": tr, "ar": ar, "ru": ru, "uk": uk
    }.items()
}  # fmt: skip
_COMMA_DECIMALS: Final = word_set(
    "bg bs ca cs da el es et fi fr hr hu id it lt lv mk nb nl nn no pl pt ro ru sk sl sq sr sv tr uk vi az be de"
)
_POINT_REGIONS: Final = word_set("MX US PR GT HN NI SV PA DO PE")
"""Spanish-speaking countries that write 1,300.5."""

_PLURALS: Final = ("s", "es", "x")
_VOWELS: Final = ("i", "e")
"""How the plural of a noun ends, in French, Spanish and Portuguese, and in Italian in place of the singular's vowel."""

WORDS_READ: Final = tuple(_LANGUAGES)
"""The languages whose number words are read, and whose words for fates are known."""


@lru_cache(maxsize=256)
def language(tag: str) -> Language:
    """Return what is known of a BCP 47 language tag; of a language that is not here, what CLDR has."""
    primary, *rest = tag.replace("_", "-").split("-")
    found = _LANGUAGES.get(primary.lower())
    if found is None:
        decimal = "," if primary.lower() in _COMMA_DECIMALS else "."
        return Language(Lexicon(decimal=decimal, scales=scales_of(primary.lower())), Telling(), {})
    if primary.lower() == "es" and _POINT_REGIONS & {part.upper() for part in rest}:
        return replace(found, lexicon=replace(found.lexicon, decimal="."))
    return found


@lru_cache(maxsize=32)
def persons_of(tag: str) -> frozenset[str]:
    """Return a language's nouns for persons, one or many."""
    known = language(tag)
    return known.lexicon.persons.union(*(words for kind, words in known.kinds.items() if kind in PERSONS))


@lru_cache(maxsize=32)
def _nouns(tag: str) -> frozenset[str]:
    """Return a language's nouns for persons and things of which news tells one by one."""
    return persons_of(tag).union(*(words for kind, words in language(tag).kinds.items() if kind in THINGS))


def is_noun_for_one(word: str, tag: str) -> bool:
    """Tell whether a word behind an article of the singular is one person or thing, by the tables or its plural."""
    known = {word, *(f"{word}{ending}" for ending in _PLURALS), *(f"{word[:-1]}{vowel}" for vowel in _VOWELS)}
    return word not in language(tag).lexicon.crowds and not known.isdisjoint(_nouns(tag))


def reads_words(tag: str) -> bool:
    """Tell whether numbers written as words ("twenty-five"), and fates, are read in this language."""
    return tag.replace("_", "-").split("-")[0].lower() in WORDS_READ


__all__ = [
    "PERSONS",
    "WORDS_READ",
    "Language",
    "Lexicon",
    "Telling",
    "is_noun_for_one",
    "language",
    "persons_of",
    "reads_words",
]
