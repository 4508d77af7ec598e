"""With which reserve something is said: words of any language in, a word of English out.

Who says that he has heard something, that it is likely, or that he takes it to be so, has not said that it is so. An
answer that keeps any word of doubt keeps the reserve.
"""

import re
from functools import lru_cache
from typing import Final

from summarizer.domain.languages import primary
from summarizer.domain.languages.any_language import ROWS, Column

_TOLD: Final[tuple[tuple[str, Column], ...]] = (
    ("from hearsay", lambda row: row.second_hand),
    ("likely", lambda row: row.likely),
    ("believed", lambda row: row.believed),
)
"""The weakest first: of who believes what he has heard, it is told that he has it from others."""
RESERVES: Final = tuple(told for told, _ in _TOLD)


@lru_cache(maxsize=len(ROWS))
def _reserves_of(language: str) -> tuple[tuple[str, re.Pattern[str]], ...]:
    row = ROWS.get(primary(language))
    words = ((told, column(row)) for told, column in _TOLD) if row else ()
    return tuple((told, re.compile(rf"(?<!\w)(?:{own})(?!\w)", re.IGNORECASE)) for told, own in words if own)


_DOUBTS: Final = (
    r"perhaps|maybe|possibl[ey]|probabl[ey]|apparent(?:ly)?|suspect\w*|suspicion|presum\w+|unconfirmed|alleg\w+|"
    r"suppos\w+|fear\w*|believ\w+|thought|think\w*|likely|may|might|could|would|whether|unclear|unknown|not known|"
    r"not clear|estimat\w+|suggest\w*|initial|preliminary|appear\w*|seem\w*|assum\w+|reckon\w*|potential\w*"
)
KEEPS_DOUBT: Final = re.compile(
    rf"\b(?:{_DOUBTS}|accus\w+|blam\w+|expect\w*|claim\w*|charg(?:e[sd]?|ing)|worr\w+|warn\w*|risk\w*|danger\w*|"
    r"threat\w*)\b",
    re.IGNORECASE,
)
"""Any of these keeps a doubt: a sentence need not have the word of its evidence."""
KEEPS_RESERVE: Final = re.compile(
    rf"\b(?:{_DOUBTS}|probability|hearsay|heard|unsure|not sure|likelier|signs?|consistent with|hypothes\w+|"
    r"prefers?)\b",
    re.IGNORECASE,
)
"""Any of these keeps the reserve of an answer, which is a few words: a battery that is charged does not."""
_CLAUSE: Final = re.compile(r".*(?:[;:.!?«»“”„\"()]|,(?!\s+(?:dass|daß|что|що)\b))", re.DOTALL)
"""What stands before the last mark is another clause, and its reserve of another matter; not "heard, that"."""


def reserve_of(before: str, quote: str, language: str) -> str | None:
    """Return with which reserve a quote is said, in English: by its own words or those of its clause before it.

    Args:
        before: what stands before the quote in its sentence.
        quote: the words of the article.
        language: their language (BCP 47).
    """
    clause = f"{_CLAUSE.sub('', before)}{quote}"
    return next((told for told, words in _reserves_of(language) if words.search(clause)), None)
