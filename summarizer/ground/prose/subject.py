"""Whether a sentence speaks of what its evidence speaks of at all.

Decides by shared beginnings of words. An honest paraphrase has seven of ten words, or more, from the evidence or from
beside it (measured on the recorded answers); a sentence with fewer than a third speaks of something else. Both have to
be English. This cannot tell whether a sentence follows from its evidence.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from summarizer.ground.words import FUNCTION_WORDS, TEXTS_KEPT, word_set

_WORD: Final = re.compile(r"[^\W\d_]{4,}")
_OF_TEXTS: Final = FUNCTION_WORDS | word_set("article articles report reports reported says said according sources")
"""Words with which prose speaks of articles and not of what they tell."""
_STEM: Final = 4
_FEWEST_WORDS: Final = 5
_LEAST_SHARE: Final = 1 / 3


def subject_objections(text: str, evidence: Sequence[str], language: str) -> list[str]:
    """Return the objection that a sentence has next to no word of its evidence, if that is so.

    Args:
        text: the sentence.
        evidence: texts that it rests on, and those beside them.
        language: BCP 47 tag of the evidence.
    """
    words = [word for word in _WORD.findall(text.casefold()) if word not in _OF_TEXTS]
    if len(words) < _FEWEST_WORDS or not language.lower().startswith("en"):
        return []
    known = sum(any(word[:_STEM] in _stems(each) for each in evidence) for word in words)
    return [] if known >= _LEAST_SHARE * len(words) else ["it speaks of something else than the evidence"]


@lru_cache(maxsize=TEXTS_KEPT)
def _stems(text: str) -> frozenset[str]:
    return frozenset(word[:_STEM] for word in _WORD.findall(text.casefold()))
