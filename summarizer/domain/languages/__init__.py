"""The languages that the gate reads, one file each: a BCP 47 tag in, the language's words and names out.

A file holds how a language writes numbers and tells fates (`LEXICON`, `GRAMMAR`, `NOUNS`), by which words it tells of
deeds and sayings (`WORDINGS`), and its small words around dates (`DATES`). Of a language that is not here digits are
read, with the magnitudes that CLDR has for it, and nothing is known of how it tells a fate. A brief can be in these
languages alone, since numbers of another could not be checked.

A language is read when the first text in it is: most folders are in one or two of them.
"""

import difflib
import re
import unicodedata
from dataclasses import replace
from functools import cache, lru_cache
from importlib import import_module
from types import ModuleType
from typing import Final

from summarizer.domain.languages.language import (
    EXTENTS,
    PERSONS,
    THINGS,
    DateWords,
    Grammar,
    Language,
    Lexicon,
    Wordings,
    scales_of,
)
from summarizer.domain.words import TEXTS_KEPT, without_marks, word_set
from summarizer.errors import InputError

__all__ = [
    "CODES",
    "ENGLISH",
    "PERSONS",
    "DateWords",
    "Grammar",
    "Language",
    "Lexicon",
    "Wordings",
    "checkable",
    "date_words_of",
    "extents_of",
    "gives_count",
    "has_word",
    "is_noun_for_one",
    "is_other",
    "language",
    "name_of",
    "persons_of",
    "primary",
    "reads_words",
    "wordings_of",
]

CODES: Final = ("en", "es", "fr", "de", "it", "nl", "pt", "tr", "ar", "ru", "uk")
"""The languages whose number words are read, and whose words for fates, deeds and days are known."""
ENGLISH: Final = "en"
UNDETERMINED: Final = "und"


_COMMA_DECIMALS: Final = word_set(
    "bg bs ca cs da el es et fi fr hr hu id it lt lv mk nb nl nn no pl pt ro ru sk sl sq sr sv tr uk vi az be de"
)
_POINT_REGIONS: Final = word_set("MX US PR GT HN NI SV PA DO PE")
"""Spanish-speaking countries that write 1,300.5."""
_PLURALS: Final = ("s", "es", "x")
_VOWELS: Final = ("i", "e")
"""How the plural of a noun ends, in French, Spanish and Portuguese, and in Italian in place of the singular's vowel."""


def primary(tag: str) -> str:
    """Return the language of a tag, without script and region, in small letters."""
    return tag.replace("_", "-").split("-")[0].lower()


@cache
def _file(code: str) -> ModuleType | None:
    return import_module(f"{__name__}.{code}") if code in CODES else None


@lru_cache(maxsize=len(CODES))
def _known(code: str) -> Language | None:
    file = _file(code)
    if file is None:
        return None
    # Years and months are among the nouns, and nothing that is counted.
    counted = frozenset().union(*(words for kind, words in file.NOUNS.items() if kind != "years"))
    return Language(replace(file.LEXICON, counted=counted), file.GRAMMAR, file.NOUNS)


@lru_cache(maxsize=256)
def language(tag: str) -> Language:
    """Return how a language writes numbers and tells fates; of a language that is not here, what CLDR has."""
    code, regions = primary(tag), tag.replace("_", "-").upper().split("-")[1:]
    found = _known(code)
    if found is None:
        return Language(Lexicon(decimal="," if code in _COMMA_DECIMALS else ".", scales=scales_of(code)), Grammar(), {})
    if code == "es" and not _POINT_REGIONS.isdisjoint(regions):
        return replace(found, lexicon=replace(found.lexicon, decimal="."))
    return found


@lru_cache(maxsize=32)
def persons_of(tag: str) -> frozenset[str]:
    """Return a language's nouns for persons, one or many."""
    known = language(tag)
    return known.lexicon.persons.union(*(words for kind, words in known.nouns.items() if kind in PERSONS))


@lru_cache(maxsize=32)
def extents_of(tag: str) -> frozenset[str]:
    """Return a language's words by which it is told how far or how long: "miles", "hours"."""
    return frozenset().union(*(words for kind, words in language(tag).nouns.items() if kind in EXTENTS))


@lru_cache(maxsize=32)
def _nouns(tag: str) -> frozenset[str]:
    """Return a language's nouns for persons and things of which news tells one by one."""
    return persons_of(tag).union(*(words for kind, words in language(tag).nouns.items() if kind in THINGS))


def is_noun_for_one(word: str, tag: str) -> bool:
    """Tell whether a word behind an article of the singular is one person or thing, by the tables or its plural."""
    known = {word, *(f"{word}{ending}" for ending in _PLURALS), *(f"{word[:-1]}{vowel}" for vowel in _VOWELS)}
    return word not in language(tag).lexicon.crowds and not known.isdisjoint(_nouns(tag))


def reads_words(tag: str) -> bool:
    """Tell whether numbers written as words ("twenty-five"), and fates, are read in this language."""
    return primary(tag) in CODES


def wordings_of(tag: str) -> Wordings | None:
    """Return the words by which a language tells of deeds and sayings; None for one whose words are not known."""
    return _wordings(primary(tag))


@cache
def _wordings(code: str) -> Wordings | None:
    file = _file(code)
    return None if file is None else file.WORDINGS.spelt_out()


def date_words_of(tag: str) -> DateWords | None:
    """Return the small words of a language around dates; None for one whose words are not known."""
    file = _file(primary(tag))
    return None if file is None else file.DATES


@lru_cache(maxsize=20_000)  # the words of some hundred articles, few of which are asked for
def gives_count(word: str, tag: str) -> bool:
    """Tell a verb by which somebody gives a number: one of the language's, or another form of it."""
    grammar, code = language(tag).grammar, primary(tag)
    if word in grammar.giving or (word[:1] in _HANGING and word[1:] in grammar.giving):
        return True
    endings = (*grammar.finite_endings, *grammar.participle_endings, *_PLUPERFECT)
    return word.startswith(_stems_of_giving(code)) and word.endswith(endings)


@lru_cache(maxsize=len(CODES))
def _stems_of_giving(code: str) -> tuple[str, ...]:
    words = (word for word in language(code).grammar.giving if len(word) >= _SHORTEST_STEM)
    return (*{word[: max(_SHORTEST_STEM + 1, len(word) - _ENDING)] for word in words},)


_HANGING: Final = frozenset("وف")
"""Arabic's "and" and "so", which hang on a verb."""
_SHORTEST_STEM: Final = 4
_ENDING: Final = 3
"""Letters in which the forms of a verb differ at their end: "informa", "informado"."""
_PLUPERFECT: Final = ("ara", "era", "ira")
"""Portuguese endings: "na terça a câmara falara em 15"."""


def has_word(words: Wordings, beginnings: str, text: str) -> bool:
    """Tell whether a text has a word that begins so."""
    return _stands_in(words.joined, beginnings, text)


@lru_cache(maxsize=TEXTS_KEPT)  # the same stretches are asked about the same words whenever an item is looked at again
def _stands_in(joined: str, beginnings: str, text: str) -> bool:
    return _beginning(joined, beginnings).search(without_marks(text)) is not None


@lru_cache(maxsize=512)
def _beginning(joined: str, beginnings: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{joined})(?:{beginnings})", re.IGNORECASE)


def is_other(tag: str, than: str) -> bool:
    """Tell whether one language is known to be another than a second, whatever the regions."""
    return primary(tag) not in {primary(than), UNDETERMINED}


def name_of(tag: str) -> str:
    """Return the English name of a language, or its tag where it has none."""
    # Imported where something is to be translated: most runs need it never.
    from babel import Locale, UnknownLocaleError  # noqa: PLC0415

    try:
        return str(Locale.parse(tag, sep="-").english_name or tag)
    except (UnknownLocaleError, ValueError):
        return str(Locale(ENGLISH).languages.get(primary(tag), tag))


_TAG: Final = re.compile(r"(?P<language>[a-z]{2,3})(?P<more>(?:-[a-z0-9]{2,8})*)", re.IGNORECASE)
"""The shape of a BCP 47 tag (RFC 5646)."""
_REGION: Final = 2
"""Letters of a region, which are written large: "pt-BR"."""


def checkable(given: str) -> str:
    """Return the tag (BCP 47) of a language for the brief.

    Args:
        given: its tag, or its name in any of the languages that are read: "pt-BR", "Portuguese", "português".

    Raises:
        InputError: its number words are not read, so the prose could not be checked, or there is no such language.
    """
    tag = _TAG.fullmatch(given.strip().replace("_", "-"))
    if tag and reads_words(tag["language"]):
        more = [each.upper() if len(each) == _REGION else each for each in tag["more"].split("-") if each]
        return "-".join((tag["language"].lower(), *more))
    names = _tags_by_name()
    if found := names.get(_bare(given)):
        return found
    near = difflib.get_close_matches(_bare(given), names, n=1, cutoff=0.8)
    known = ", ".join(f"{code} ({_called(code)})" for code in CODES)
    raise InputError(
        f"--language {given}: number words of that language are not read, so the prose could not be checked; "
        + (f"is {names[near[0]]} ({_called(names[near[0]])}) meant? " if near else "")
        + f"take one of {known}"
    )


def _bare(name: str) -> str:
    """Return a name without accents and capitals: "portugues" is typed for "português"."""
    letters = unicodedata.normalize("NFKD", name.strip().casefold())
    return "".join(each for each in letters if not unicodedata.combining(each))


@lru_cache(maxsize=1)
def _tags_by_name() -> dict[str, str]:
    """Give the tag of each language that is read, and of its kinds, by their names in all of them (CLDR)."""
    from babel import Locale  # noqa: PLC0415 - who gives a tag needs it not

    told = {
        _bare(str(name)): tag.replace("_", "-")
        for code in reversed(CODES)
        for tag, name in Locale(code).languages.items()
        if primary(tag) in CODES
    }
    return told | {_bare(_called(code)): code for code in CODES}


def _called(tag: str) -> str:
    """Return what a language calls itself."""
    from babel import Locale  # noqa: PLC0415 - as above

    return str(Locale.parse(tag, sep="-").get_display_name() or tag)
