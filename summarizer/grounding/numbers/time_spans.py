"""How long something took: a text and its language in, the stretches that tell how much time passed out."""

import re
from collections.abc import Iterator

from summarizer.domain.languages import language
from summarizer.grounding.numbers import read_numbers

_WORD = re.compile(r"\s+([^\W\d_]+)")


def spans_of_time(text: str, tag: str) -> Iterator[str]:
    """Yield the stretches of a text that tell how much time passed: "more than four hours", "dez dias"."""
    units = language(tag).nouns.get("years", frozenset())
    for each in read_numbers(text, tag):
        unit = _WORD.match(text, each.end)
        if unit and unit[1].casefold() in units:
            yield text[each.written_start : unit.end()]
