"""The hour of a sentence in, whether a reader takes it for the other half of the day out.

"At 11.50 we opened the gates", says an engineer who has just told of the night; a sentence that has the hour alone
moves it by twelve hours, and turns the order of what happened round.
"""

import re
from collections.abc import Iterator
from typing import Final

_HOUR: Final = re.compile(
    r"\b(?:at|by|until|from|since|before|after|around|about) (?:about |around )?((\d{1,2})[.:]\d\d)\b"
    r"(?![.:,]?\d|%| [a-z]+s\b)"
)
_HALF: Final = re.compile(
    r"\b[ap]\.?\s?m\b|\b(?:mornings?|afternoons?|evenings?|nights?|tonight|overnight|dawn|dusk|sunrise|sunset|noon|midday|"
    r"midnight|GMT|UTC)\b",
    re.IGNORECASE,
)
"""What tells the half of the day; a time of the world's clock has twenty-four hours."""
_NOON: Final = 12


def lost_part_of_day(text: str) -> Iterator[str]:
    """Yield the hours of a sentence that may be of the morning or of the evening."""
    if _HALF.search(text):
        return
    for match in _HOUR.finditer(text):
        hour = match[2]
        if 0 < int(hour) <= _NOON and not hour.startswith("0"):
            yield f"'{match[1]}' may be before noon or after it: say which, as the evidence does, or leave the hour out"
