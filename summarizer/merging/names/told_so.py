"""A place's name and the article that has it in, other names that the article gives it in so many words out.

"Kelbach (Italian: Chelba)", "Kelbach, auf Italienisch Chelba", "Kelbach, also known as Chelba". Brackets, strokes and
commas alone say nothing: what stands behind them is as often a province or another town, and "Italian" before a name
an adjective ("Kelbach, Italian Alps").
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import Final

from summarizer.domain.languages import CODES
from summarizer.domain.languages.any_language import alternatives

_CAPITAL: Final = r"[^\W\d_a-zß-öø-ÿа-яіїєґ]"
_NAME: Final = rf"{_CAPITAL}[\w’'-]*(?: {_CAPITAL}[\w’'-]*){{0,2}}"
_IN: Final = r"(?:(?:known |bekannt |connue? |conocid[oa] |conhecid[oa] |not[oa] |bekend )?(?:in het|in|auf|en|em) )"
_BEHIND: Final = re.compile(
    rf",? \(?(?:(?:{alternatives(lambda row: row.also_called)})"
    rf"|{_IN}(?P<tongue>[^\W\d_]+)(?: as| als)?:?|(?P<alone>[^\W\d_]+):|(?P<adverb>[^\W\d_A-Z]+|\w+(?:ca|ce|ça|çe)))"
    rf" (?P<other>{_NAME})(?=[,.;:)])"
)
"""Behind a name another of the same place, up to a mark: a longer run is no name alone."""


def other_names(text: str, name: str) -> Iterator[str]:
    """Yield what else an article says that a place is called, behind one of its spellings."""
    for match in re.finditer(rf"(?<!\w){re.escape(name)}(?!\w)", text):
        behind = _BEHIND.match(text, match.end())
        if behind and _is_of_a_language(behind["tongue"] or behind["alone"] or behind["adverb"]):
            yield behind["other"]


def _is_of_a_language(tongue: str | None) -> bool:
    """Tell whether a word, where there is one, names a language."""
    return tongue is None or tongue.casefold() in _languages()


@cache
def _languages() -> frozenset[str]:
    """Return what CLDR calls all languages, in those that the gate reads."""
    from babel import Locale  # noqa: PLC0415 - only where a word stands as a language would

    return frozenset(str(each).casefold() for code in CODES for each in Locale(code).languages.values())
