"""Words by which a number changes: "rose", "bajó", "augmentation", and "from" and "to" around the two numbers.

They are the same in whatever language a text is (`changes` and its like in the row of each language).
"""

from typing import Final

from summarizer.domain.languages.any_language import of_all
from summarizer.domain.words import word_set

_WORDS: Final = of_all(lambda row: row.changes, mark=" ")
CHANGING: Final = word_set(" ".join(each for each in _WORDS if not each.endswith("*")))
"""Those that are whole words."""
_BEGINNINGS: Final = tuple(word_set(" ".join(each.removesuffix("*") for each in _WORDS if each.endswith("*"))))
CHANGED_FROM: Final = word_set(" ".join(of_all(lambda row: row.changes_from, mark=" ")))
CHANGED_TO: Final = word_set(" ".join(of_all(lambda row: row.changes_to, mark=" ")))


def tells_change(word: str) -> bool:
    """Tell a word by which a number changes: "rose", "bajó", "augmentation"."""
    return word in CHANGING or word.startswith(_BEGINNINGS)
