"""How English puts words together: lists, hedged numbers, and sentences within sentences.

Words of a brief come in, and English for prompts and readers goes out.
"""

import re
from collections.abc import Callable, Sequence
from typing import Final, Protocol

from summarizer_schemas.brief import Number
from summarizer_schemas.vocabulary import Qualifier

_STARTS: Final = frozenset({
    "a", "an", "the", "this", "that", "these", "those", "it", "its", "they", "their", "there", "he", "she", "his",
    "her", "we", "our", "some", "many", "most", "several", "all", "both", "no", "one", "two", "at", "about", "more",
    "in", "on",
})  # fmt: skip
"""Words that have a capital only where they begin a sentence."""
_HEDGE: Final[dict[Qualifier, str]] = {
    "exact": "", "at_least": "at least ", "more_than": "more than ", "about": "about ", "almost": "almost ",
    "up_to": "up to ", "fewer_than": "fewer than ", "range": "", "vague": "",
}  # fmt: skip


class HedgedCount(Protocol):
    """A count: its lowest and highest number, as far as there are any, and how firm they are."""

    @property
    def low(self) -> Number | None: ...  # noqa: D102 - the class says it
    @property
    def high(self) -> Number | None: ...  # noqa: D102
    @property
    def qualifier(self) -> Qualifier: ...  # noqa: D102


def listed(words: Sequence[str]) -> str:
    """Return a list as it is spoken: "a, b and c"."""
    *others, last = words or ("",)
    return f"{', '.join(others)} and {last}" if others else last


def hedged(count: HedgedCount, written: Callable[[Number], str]) -> str | None:
    """Return a count with how firm it is: "at least 12", "4,000 to 5,000"; None where it has no number.

    Args:
        count: the count.
        written: how its numbers are written.
    """
    low, high, hedge = count.low, count.high, _HEDGE[count.qualifier]
    if low is not None and high is not None and low != high:
        return f"{hedge}{written(low)} to {written(high)}"
    if low is not None:
        return f"{hedge or ('' if high is not None else 'at least ')}{written(low)}"
    return None if high is None else f"{hedge or 'up to '}{written(high)}"


def within_a_sentence(sentence: str) -> str:
    """Return a sentence as it stands within another one: without its full stop, and "the army" for "The army"."""
    told = sentence.strip().rstrip(".")
    first, space, rest = told.partition(" ")
    return f"{first.lower()}{space}{rest}" if first.lower() in _STARTS else told


_INNER_MARKS: Final = str.maketrans({"“": "‘", "”": "’", '"': "’", "«": "‘", "»": "’"})
_OPENING: Final = re.compile(r'(?<![^\s(])"(?=\S)')


def with_inner_marks(words: str) -> str:
    """Return words of an article as they stand within quotation marks: in one line, with inner marks for their own."""
    return _OPENING.sub("‘", " ".join(words.split())).translate(_INNER_MARKS)


def capitalised(text: str) -> str:
    """Return a text with a capital at its beginning; the rest keeps its letters."""
    return f"{text[:1].upper()}{text[1:]}"
