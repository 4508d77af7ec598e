"""Numbers that are told without one: "a rebel was killed" is one, "no casualties were reported" is none.

Decided only where a figure asks for one or for nought; whether an article counts, or is just one, its fate tells.
"""

from collections.abc import Iterator

from summarizer.ground.languages import language
from summarizer.ground.numbers.joins import Reading
from summarizer.ground.numbers.tokens import texts, tokens_of


def implied_numbers(text: str, tag: str) -> Iterator[Reading]:
    """Give a reading of one at each indefinite article of a text, and of nought at each word for nobody."""
    telling = language(tag).telling
    tokens = tokens_of(text)
    for i, token in enumerate(tokens):
        for value, words in ((1, telling.ones), (0, telling.nobody)):
            if token.text in words and texts(tokens, i + 1):
                end = tokens[i + 1].end if token.text == "no" and tokens[i + 1].text == "one" else token.end
                yield Reading(token.start, end, value, value, "exact", "implied", token.start, end)
