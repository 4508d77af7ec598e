"""What each language says around dates: a language's code goes in; its words come out, one file a language.

A file holds what CLDR does not: the small words beside months and weekdays, and the marks by which a sentence looks
ahead, remembers, or dates a law. The names of months, weekdays and units and the words for numbers are CLDR's.
"""

from functools import lru_cache
from importlib import import_module
from typing import Final

from summarizer.ground.dates.languages.language import Language

CODES: Final = ("ar", "de", "en", "es", "fr", "it", "nl", "pt", "ru", "tr", "uk")

__all__ = ["CODES", "Language", "language_of"]


@lru_cache(maxsize=32)
def language_of(tag: str) -> Language | None:
    """Return the words of a language by its BCP 47 tag; None for one that is not known here."""
    code = tag.lower().replace("_", "-").partition("-")[0]
    if code not in CODES:
        return None
    # Imported when first asked for: most runs need one or two of them.
    language: Language = import_module(f"{__name__}.{code}").LANGUAGE
    return language
