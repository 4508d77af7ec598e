"""A sentence that goes beyond its evidence by one describing word → the sentence without that word.

"The German coast" says more than an article that only has "the coast", "will certainly help" more than "will help", and
"the two men" more than "the men"; without the word each is the article's. A model that is asked again does just that,
for the price of a request.
"""

import re
from collections.abc import Iterable
from typing import Final

from summarizer.domain.words import FUNCTION_WORDS, word_set

_DESCRIBING: Final = re.compile(
    r"(?P<before>\b(?:[Tt]he|[Aa]n?|[Ii]ts|[Hh]is|[Hh]er|[Tt]heir|[Tt]his|[Tt]hese|[Ss]ome|[Aa]ll|[Nn]o|[Mm]any) )"
    r"(?P<name>[A-Z][a-z]+(?:-[a-z]+)?|two|three|four|five|six|seven|eight|nine|ten) (?=[a-z])"
    r"|(?<=\s)(?P<adverb>[a-z]+ly) (?=[a-z])"
)
"""A word with a capital, or a small number, behind an article and before a plain one, and an adverb: without it a
sentence stays one. Before "the" or "was" it is no describing word: "in the Netherlands the ship"."""
_HEDGES: Final = word_set("allegedly apparently likely possibly presumably probably purportedly reportedly supposedly")
"""Without these a sentence says more, and not less."""
_NAMED: Final = re.compile(r"'([^']+)'")
_ARTICLE: Final = re.compile(r"\b([Aa])n? $")


def without_describing(text: str, reasons: Iterable[str]) -> str:
    """Return a sentence without the describing words and small numbers that are objected to by name.

    Args:
        text: an English sentence.
        reasons: the objections, each with the word in question within quotation marks.
    """
    named = {word.casefold() for reason in reasons for word in _NAMED.findall(reason)} - _HEDGES
    for found in reversed([*_DESCRIBING.finditer(text)]):
        word, before = (found["name"] or found["adverb"]), text[: found.start()] + (found["before"] or "")
        behind = text[found.end() :]
        if word.casefold() in named and behind.split(maxsplit=1)[0] not in FUNCTION_WORDS:
            text = _ARTICLE.sub(rf"\g<1>{'n' if behind[0] in 'aeiou' else ''} ", before) + behind
    return text
