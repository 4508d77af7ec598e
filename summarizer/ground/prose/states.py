"""Words → whether they name a state, in English or in the language of an article.

The names of states and languages are CLDR's (through babel); an adjective is mostly that of the state's language, or
shares its letters. What shares none is listed here.
"""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Final

from anyascii import anyascii
from babel import Locale, UnknownLocaleError

from summarizer.ground.words import TEXTS_KEPT

_STEM: Final = 4
"""Letters that a state's adjective shares with its name at least."""
_SHORTEST, _LONGER = 3, 6
"""Letters of such a beginning at least ("rus" of "ruso"), and by how many a word that begins so may be longer."""
_ENDING: Final = 2
"""Letters at the end of a state's name that its adjective may have otherwise: "Alemania", "alemán"."""
_OTHERWISE: Final = {
    "US": "american estadounidense norteamerican eeuu usa amerikan americain statunitense ssha amerik "
    "abdnin",
    "GB": "british britain britan britanni britisch ingles anglais",
    "NL": "netherlands dutch holand holland",
    "FR": "french", "ES": "spanish", "PL": "polish", "DK": "danish", "CH": "swiss", "FI": "finnish", "IE": "irish",
    "GR": "greek", "TH": "thai", "KR": "korean", "KP": "korean", "PH": "filipino philippine", "SE": "swedish",
    "TR": "turkish", "SA": "saudi", "AE": "emirati", "SV": "salvadoran", "IL": "israeli",
}  # fmt: skip
"""Beginnings of words for states that share no letters with CLDR's name, in plain letters."""
_ADJECTIVES: Final = {"US": "American", "GB": "British", "NL": "Dutch", "CH": "Swiss", "IE": "Irish"}
"""English adjectives that are no language's name."""
_WORD: Final = re.compile(r"[^\W\d_]{3,}")


def is_state(word: str) -> bool:
    """Tell whether an English word, in whatever letters, is a state's or a language's name, or a state's adjective."""
    return word.casefold() in _states()


@lru_cache(maxsize=1)
def _states() -> frozenset[str]:
    english = Locale("en")
    names = (*english.territories.values(), *english.languages.values(), *_ADJECTIVES.values())
    return frozenset(str(name).casefold() for name in names)


def is_of_a_state(word: str) -> bool:
    """Tell whether an English word names a state or its people: "Indonesian", "American"."""
    return any(name in Locale("en").territories for name in _meant(_plain(word), "en"))  # codes stand among the names


@lru_cache(maxsize=TEXTS_KEPT)
def states_named(text: str, language: str) -> tuple[str, ...]:
    """Return the English names and adjectives of the states that a text in another language names."""
    words = dict.fromkeys(_plain(word) for word in _WORD.findall(text))
    return tuple(dict.fromkeys(name for word in words for name in _meant(word, language)))


def _meant(word: str, language: str) -> tuple[str, ...]:
    """Return the English names of the states that a word in plain letters may name or describe."""
    beginnings = _beginnings(language)
    lengths = range(max(_SHORTEST, len(word) - _LONGER), len(word) + 1)
    return tuple(name for length in lengths for name in beginnings.get(word[:length], ()))


@lru_cache(maxsize=16)
def _beginnings(language: str) -> Mapping[str, Sequence[str]]:
    """Give the English names of each state by what words for it begin with in a language."""
    found: dict[str, list[str]] = {}
    english, local = Locale("en"), _locale(language)
    for code, name in english.territories.items():
        if isinstance(code, str) and len(code) == 2:
            names = [code, str(name), *([_ADJECTIVES[code]] if code in _ADJECTIVES else [])]
            for stem in (*_stem(str(local.territories.get(code, ""))), *_OTHERWISE.get(code, "").split()):
                found.setdefault(stem, []).extend(names)
    for code, adjective in english.languages.items():
        stem = _plain(str(local.languages.get(code, "")))[:-1]
        if len(stem) >= _SHORTEST and len(code) == 2:
            found.setdefault(stem, []).append(str(adjective))
    return found


def _stem(name: str) -> tuple[str, ...]:
    plain = _plain(name)
    return (plain[: max(_STEM, len(plain) - _ENDING)],) if len(plain) >= _STEM else ()


@lru_cache(maxsize=64)
def _locale(language: str) -> Locale:
    try:
        return Locale.parse(language.partition("-")[0])
    except (UnknownLocaleError, ValueError):
        return Locale("en")


def _plain(word: str) -> str:
    return re.sub(r"[^a-z]", "", anyascii(word).casefold())
