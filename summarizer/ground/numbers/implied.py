"""Numbers that are told without one: "a rebel was killed" and "killing its owner" are one, "no casualties" is none.

Decided only where a figure asks for one or for nought; whether an article counts, or is just one, its fate tells. A
noun for one person counts one with any word before it but a number ("21 человек", "52-year-old man").
"""

from collections.abc import Iterator, Sequence
from typing import Final

from summarizer.ground.languages import Telling, language
from summarizer.ground.numbers.joins import Reading
from summarizer.ground.numbers.tokens import Token, texts, tokens_of


def implied_numbers(text: str, tag: str) -> Iterator[Reading]:
    """Give a reading of one at each indefinite article of a text, and of nought at each word for nobody."""
    telling, persons = language(tag).telling, language(tag).lexicon.persons
    tokens = tokens_of(text)
    for i, token in enumerate(tokens):
        if token.text in persons and not (_has_number(tokens, i) or _is_denied(tokens, i, telling)):
            yield Reading(token.start, token.start, 1, 1, "exact", "implied", token.start, token.start)
        for value, words in ((1, telling.ones), (0, telling.nobody)):
            if token.text in words:
                end = tokens[i + 1].end if texts(tokens, i, 2) == ("no", "one") else token.end
                yield Reading(token.start, end, value, value, "exact", "implied", token.start, end)


_DENIED_NEAR: Final = 3
_NEAR: Final = 2
"""Tokens before a noun in which a number counts it: "zwei verletzte Fahrer"."""


def _is_denied(tokens: Sequence[Token], i: int, telling: Telling) -> bool:
    """Tell "no passenger" and "sans faire de victime", which count none."""
    return any(token.text in telling.nobody | telling.negations for token in tokens[max(0, i - _DENIED_NEAR) : i])


def _has_number(tokens: Sequence[Token], i: int) -> bool:
    return any(token.kind == "digits" and token.spaced for token in tokens[max(0, i - _NEAR) : i])
