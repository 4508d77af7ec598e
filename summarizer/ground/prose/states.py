"""Words → whether they name a state, in English or in the language of an article.

The names of states and languages are CLDR's (through babel); an adjective is mostly that of the state's language, or
shares its letters. What shares none is listed here.
"""

import re
from collections.abc import Set as AbstractSet
from functools import lru_cache
from typing import Final

from anyascii import anyascii
from babel import Locale, UnknownLocaleError

_STEM: Final = 4
"""Letters that a state's adjective shares with its name at least."""
_SHORTEST, _LONGER = 3, 6
"""Letters of such a beginning at least ("rus" of "ruso"), and by how many a word that begins so may be longer."""
_ENDING: Final = 2
"""Letters at the end of a state's name that its adjective may have otherwise: "Alemania", "alemán"."""
_OTHERWISE: Final = {
    "US": "united american states estadounidense norteamerican eeuu usa amerikan americain statunitense ssha amerik "
    "abdnin",
    "GB": "united british britain kingdom britan britanni britisch ingles anglais",
    "NL": "netherlands dutch holand holland",
    "FR": "french", "ES": "spanish", "PL": "polish", "DK": "danish", "CH": "swiss", "FI": "finnish", "IE": "irish",
    "GR": "greek", "TH": "thai", "KR": "korean", "KP": "korean", "PH": "filipino philippine", "SE": "swedish",
    "TR": "turkish", "SA": "saudi", "AE": "emirati", "SV": "salvadoran", "IL": "israeli",
}  # fmt: skip
"""Beginnings of words for states that share no letters with CLDR's name, in plain letters."""
_ADJECTIVES: Final = {"US": "American", "GB": "British", "NL": "Dutch", "CH": "Swiss", "IE": "Irish"}
"""English adjectives that are no language's name."""
_WORD: Final = re.compile(r"[^\W\d_]{3,}")


def is_of_a_state(word: str) -> bool:
    """Tell whether an English word names a state or its people: "Indonesian", "American"."""
    plain = _plain(word)
    return any(plain.startswith(stem) for stem in _stems("en"))


@lru_cache(maxsize=64)
def states_named(text: str, language: str) -> tuple[str, ...]:
    """Return the English names and adjectives of the states that a text in another language names."""
    words = {_plain(word) for word in _WORD.findall(text)}
    if not words:
        return ()
    territories = [
        (code, str(name))
        for code, name in Locale("en").territories.items()
        if isinstance(code, str)
        and len(code) == 2
        and any(_is_begun(stem, words) for stem in _stems_of(code, language))
    ]
    languages = [
        str(Locale("en").languages[code])
        for code, local in _locale(language).languages.items()
        if code in Locale("en").languages and _is_begun(_plain(str(local))[:-1], words)
    ]
    adjectives = (_ADJECTIVES[code] for code, _ in territories if code in _ADJECTIVES)
    return (*(each for pair in territories for each in pair), *adjectives, *languages)


def _is_begun(stem: str, words: AbstractSet[str]) -> bool:
    return len(stem) >= _SHORTEST and any(word.startswith(stem) and len(word) <= len(stem) + _LONGER for word in words)


@lru_cache(maxsize=1024)
def _stems_of(code: str, language: str) -> tuple[str, ...]:
    local = _plain(str(_locale(language).territories.get(code, "")))
    stem = local[: max(_STEM, len(local) - _ENDING)] if len(local) >= _STEM else ""
    listed = tuple(each for each in _OTHERWISE.get(code, "").split() if each not in {"united", "states", "kingdom"})
    return (*([stem] if stem else ()), *listed)


@lru_cache(maxsize=16)
def _stems(language: str) -> frozenset[str]:
    territories = [code for code in _locale(language).territories if isinstance(code, str) and len(code) == 2]
    return frozenset(
        stem for code in territories for stem in (*_stems_of(code, language), *_OTHERWISE.get(code, "").split())
    )


@lru_cache(maxsize=64)
def _locale(language: str) -> Locale:
    try:
        return Locale.parse(language.partition("-")[0])
    except (UnknownLocaleError, ValueError):
        return Locale("en")


def _plain(word: str) -> str:
    return re.sub(r"[^a-z]", "", anyascii(word).casefold())
