"""The fates that a sentence tells of, against evidence: nobody dies in a sentence and not in what it rests on.

Decides by English words: of evidence in another language nothing can be told.
"""

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import Final

from summarizer.ground.fates import fates_in, metrics_agree
from summarizer.ground.words import TEXTS_KEPT
from summarizer_schemas.vocabulary import Metric

_NOBODY: Final = re.compile(r"\b(?:nobody|no[ -]one|none|no [a-z]+)\b[^.,;:\n]*", re.IGNORECASE)
"""Words that tell of nobody's fate: "nobody was killed", "no casualties were reported"."""
_FATES: Final[frozenset[Metric]] = frozenset({"killed", "injured", "missing"})


def fates_objections(text: str, evidence: Sequence[str], language: str) -> list[str]:
    """Return the fates that an English sentence tells of, and its evidence does not.

    Args:
        text: the sentence.
        evidence: texts that it rests on, and those beside them.
        language: BCP 47 tag of the evidence.
    """
    told = _told_in(text) & _FATES
    if not told or not language.lower().startswith("en"):
        return []
    evident = frozenset().union(*map(_told_in, evidence))
    return [f"'{fate}': the evidence tells of none" for fate in sorted(told) if not metrics_agree({fate}, evident)]


@lru_cache(maxsize=TEXTS_KEPT)
def _told_in(text: str) -> frozenset[Metric]:
    """Return the fates that a text tells of somebody; several items rest on one paragraph."""
    return fates_in(_NOBODY.sub("", text))
