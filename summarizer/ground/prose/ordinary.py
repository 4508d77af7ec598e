"""A word that opens an English sentence with a capital → whether the capital says nothing of it.

Decides by the English word list of simplemma, which has each word with and without its capital: "analysts" stands
there in small letters alone, "Moscow" only with a capital, and "Turkey" with both, which may be a name.
"""

from collections.abc import Mapping
from functools import lru_cache
from typing import Final

from simplemma.strategies.dictionaries import DefaultDictionaryFactory

from summarizer.ground.words import FUNCTION_WORDS, NEGATIONS, QUANTITIES, word_set

_ALSO_CAPITAL: Final = word_set(
    "airport airstrike airstrikes alliance as bridge building camp coalition lake mayor port village young"
    " as defense defence her hospital jihadis medical no senior teams war we"
)
"""Words of news that the list has with a capital too, or not at all, and that are no names of their own."""
_KNOWN: Final = FUNCTION_WORDS | NEGATIONS | QUANTITIES | _ALSO_CAPITAL


@lru_cache(maxsize=4096)
def is_ordinary(word: str) -> bool:
    """Tell whether a word, in small letters, is one that English writes with a capital only where a sentence opens."""
    return word in _KNOWN or (word in _list() and word.capitalize() not in _list())


def is_english(word: str) -> bool:
    """Tell whether a word, in small letters, is one that English writes without a capital, whatever else it may be."""
    return word in _KNOWN or word in _list()


@lru_cache(maxsize=1)
def _list() -> Mapping[str, str]:
    return DefaultDictionaryFactory().get_dictionary("en")
