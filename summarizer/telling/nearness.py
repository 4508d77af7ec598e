"""Which quote bears a sentence out most plainly: both share words and numbers."""

import re
from functools import lru_cache
from typing import Final

from summarizer.merge.names.spelling import words_of

_NUMBER: Final = re.compile(r"\d[\d.,]*\b")


@lru_cache(maxsize=4096)  # the quotes of a brief: each sentence is held to all that it may cite
def told_in(text: str) -> frozenset[str]:
    """Return the words of a text that carry meaning, as stems, and its numbers in digits."""
    return words_of(text) | frozenset(_NUMBER.findall(text))
