"""The words by which a language tells of deeds and sayings: its BCP 47 tag goes in; its words come out.

One file a language: what a kind of event, a status and a stance need near a quote, who speaks in a sentence, and who
did what to whom. Most words are beginnings, as patterns: the same list serves all forms of a word.
"""

import re
from functools import lru_cache
from importlib import import_module
from typing import Final

from summarizer.ground.wordings.wordings import Wordings
from summarizer.ground.words import TEXTS_KEPT

CODES: Final = ("ar", "de", "en", "es", "fr", "it", "pt", "ru", "tr", "uk")

__all__ = ["CODES", "Wordings", "has_word", "wordings_of"]


@lru_cache(maxsize=32)
def wordings_of(tag: str) -> Wordings | None:
    """Return the words of a language; None for one whose words are not known."""
    code = tag.lower().replace("_", "-").partition("-")[0]
    if code not in CODES:
        return None
    # Imported when first asked for: most runs need one or two of them.
    wordings: Wordings = import_module(f"{__name__}.{code}").WORDINGS
    return wordings


def has_word(words: Wordings, beginnings: str, text: str) -> bool:
    """Tell whether a text has a word that begins so."""
    return _stands_in(words.joined, beginnings, text)


@lru_cache(maxsize=TEXTS_KEPT)  # the same stretches are asked about the same words whenever an item is looked at again
def _stands_in(joined: str, beginnings: str, text: str) -> bool:
    return _beginning(joined, beginnings).search(text) is not None


@lru_cache(maxsize=512)
def _beginning(joined: str, beginnings: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{joined})(?:{beginnings})", re.IGNORECASE)
