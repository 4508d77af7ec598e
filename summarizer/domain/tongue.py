"""A language tag as a model gives it, and the article's text → the language that the article is read in.

A model that does not know what BCP 47 is writes "German", or something else altogether. What language a text is in can
be told by its letters alone, so nothing is asked again for that: py3langid tells it by the n-grams of some hundred
languages. What is no text of any is `und`.
"""

import re
from collections.abc import Sequence
from functools import cache
from typing import Any, Final

from summarizer.domain.languages import ENGLISH, is_other, primary, reads_words

_TAG: Final = re.compile(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*")
"""The shape of a BCP 47 tag (RFC 5646)."""
_LIKELIER: Final = 0.5
"""Than all others together; a sentence of news comes to 0.7 and more, what is no text to less than 0.2."""
_ENOUGH_CHARS: Final = 5_000
"""Of the text, to tell its language by: some pages, since the first lines may be a menu in another."""


def tongue_of(tag: str, text: str) -> str:
    """Return the tag if it is one, else that of the language in which the text is."""
    return tag if is_tag(tag) else _language_of(text[:_ENOUGH_CHARS])


def is_tag(tag: str) -> bool:
    """Tell whether a tag has the shape of one, and names a language that there is."""
    if not _TAG.fullmatch(tag):
        return False
    return reads_words(tag) or tag.partition("-")[0].lower() in _languages()


def likelier(text: str, tags: Sequence[str]) -> str:
    """Return which of some languages a text is in by its letters; where they tell nothing, the first."""
    scores = dict(_identifier().rank(text))
    return max(tags, key=lambda tag: scores.get(primary(tag), float("-inf")))


def is_written_in(text: str, language: str) -> bool:
    """Tell whether a text that somebody wrote for a brief in a language is in it, and not in English."""
    return is_other(ENGLISH, language) and likelier(text, (language, ENGLISH)) == language


@cache
def _languages() -> frozenset[str]:
    # Imported for the first article in a language whose number words are not read.
    from babel import Locale  # noqa: PLC0415

    return frozenset(Locale("en").languages)


def _language_of(text: str) -> str:
    found = str(_identifier().classify(text)[0])
    return found if is_tag(found) else "und"  # it knows one by a code that CLDR has under another: Guarani


@cache
def _identifier() -> Any:
    # Imported for the first tag that is none: most runs need it never.
    from py3langid.langid import MODEL_FILE, LanguageIdentifier  # noqa: PLC0415

    return LanguageIdentifier.from_model_file(MODEL_FILE, norm_probs=True, min_confidence=_LIKELIER)
