"""On which day of the week an undated account puts its event: the account and its article come in, weekdays go out.

Hides the words for it. 'on Saturday' says it; 'on Monday, a day after …' says the day before Monday.
"""

import re
from collections.abc import Collection
from itertools import product

from summarizer.merge.dates import WEEKDAYS as _DAYS

_NAMED = re.compile(r"\b(" + "|".join(_DAYS) + r")\b", re.IGNORECASE)
_DAY_AFTER = re.compile(r"\b(?:a|one) day after\b|\bthe day after\b", re.IGNORECASE)
_REACH = 160
"""How far before its quote an account's day may stand, in characters."""


def weekdays_told(date_text: str | None, text: str, at: int) -> frozenset[str]:
    """Give the weekdays that an account names for its event; none when it names none.

    Args:
        date_text: the account's time words.
        text: its article.
        at: where in it the account's quote begins.
    """
    words = date_text or ""
    named = [match[1].lower() for match in _NAMED.finditer(words)]
    sentence = re.split(r"[.!?]\s|\n", text[max(0, at - _REACH) : at])[-1]
    before = _DAY_AFTER.search(words) or (_DAY_AFTER.search(sentence) if not named else None)
    if before:
        anchor = named or [match[1].lower() for match in _NAMED.finditer(sentence)][-1:]
        return frozenset(_DAYS[(_DAYS.index(day) - 1) % 7] for day in anchor)
    return frozenset(named)


def are_neighbours(ones: Collection[str], others: Collection[str]) -> bool:
    """Tell whether one of some weekdays is one of others, or lies beside it.

    An article that contradicts itself does so by a day ('the day before', beside 'on Saturday').
    """
    apart = len(_DAYS) - 1
    gaps = (abs(_DAYS.index(one) - _DAYS.index(other)) for one, other in product(ones, others))
    return any(gap in (0, 1, apart) for gap in gaps)
