"""Article → what in it is not meant for readers: words that speak to a language model, and text that cannot be seen.

An article that gives orders may have its orders quoted: what stands in an article is evidence, whoever it was written
for. So the brief says where such words stand and what rests on them, and a reader judges. Orders are known by what they
commonly say, in English, and by the marks with which prompts are built; hidden text by Unicode's categories, in any
language. What is found may be innocent, as in an article about language models; what is not found may be planted too.
"""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final, NamedTuple

from summarizer.grounded import Span

MOST_FOUND: Final = 3
"""Places of a sort that are named for each article; one is enough to distrust it."""
EXCERPT: Final = 80
"""Characters of it that are quoted."""
_ORDERS: Final = re.compile(
    r"\b(?:ignore|disregard|forget|override)\s+(?:\w+\s+){0,3}?"
    r"(?:instructions?|prompts?|directions?|rules|guidelines)\b"
    r"|\byou are (?:now )?(?:an? )?(?:\w+ )?(?:ai|llm|language model|assistant|chatbot)\b"
    r"|\b(?:attention|dear|note to|message to|instructions? (?:for|to)) (?:the |any |all )?"
    r"(?:ais?|llms?|language models?|assistants?|chatbots?|summari[sz]ers?)\b"
    r"|\b(?:system|developer) (?:prompt|message)\b"
    r"|<\|[a-z_]{2,20}\|>|\[/?INST\]|<</?SYS>>|</?article-|^\s*#{0,3}\s*(?:system|assistant|developer)\s*:",
    re.IGNORECASE | re.MULTILINE,
)
_HIDDEN: Final = re.compile(
    r"[\U000e0000-\U000e0fff]+"  # tags and variation selectors, which spell out text that no program shows
    r"|[\u202d\u202e]"  # text that is shown backwards
    r"|(?<=\d)[\u00ad\u200b-\u200f\u2060-\u2064\ufeff]+(?=\d)"
    r"|[\u00ad\u200b-\u200f\u2060-\u206f\ufeff\u3164\uffa0]{4,}"
)


class Planted(NamedTuple):
    """A place in an article, and in words what stands there."""

    span: Span
    what: str


def find_planted(text: str) -> Iterator[Planted]:
    """Yield the first places where an article speaks to a model, and the first where it hides something."""
    for match in islice(_ORDERS.finditer(text), MOST_FOUND):
        words = " ".join(match[0].split())[:EXCERPT]
        yield Planted(Span(*match.span()), f"speaks to a language model (“{words}”)")
    for match in islice(_HIDDEN.finditer(text), MOST_FOUND):
        yield Planted(Span(*match.span()), "holds characters that a model reads and a reader does not see")
