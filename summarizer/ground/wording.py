"""The model's own strings → what cannot stand in a brief, whatever the article says.

A model may have been talked into anything by what it read. So a string must be as short as what it is for, hold nothing
that cannot be seen and no line of its own; and an answer must not hold more than a text of that length can tell.
"""

import unicodedata
from collections.abc import Iterator
from typing import Final

from pydantic import BaseModel

LONGEST: Final = {
    "summary": 400, "claim": 400, "text": 400, "cites": 10, "gist": 800, "headline": 500, "publisher": 120,
    "language": 35, "name": 120, "as_written": 120, "places": 120, "by": 120, "to": 120, "claimant": 200,
    "source": 200, "also_sources": 200, "as_of": 60, "as_of_text": 200, "of": 100, "date": 60, "published": 60,
    "date_text": 200, "published_text": 200, "words": 400, "why": 400,
}  # fmt: skip
"""Code points; two to four times the longest that an honest answer has been seen to hold."""
MOST_LISTED: Final = 50
"""Entries of a list within an item: spellings, places, parties, stamps."""
FEWEST_ITEMS: Final = 50
CHARS_AN_ITEM: Final = 20
"""Code points of text for each item of a sort: dense news has four times as many for a name, ten times for an event."""
_JOINERS: Final = "\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}"
_UNSEEN: Final = frozenset({"Cc", "Cf", "Co", "Cs", "Zl", "Zp"})


def most_items(chars: int) -> int:
    """Return how many items of a sort an answer about so many code points may hold."""
    return max(FEWEST_ITEMS, chars // CHARS_AN_ITEM)


def object_to_wording(item: BaseModel) -> Iterator[str]:
    """Yield what is wrong with the strings of an item; its quote is looked for in the article, and needs no check."""
    for field, limit in LONGEST.items():
        if field not in type(item).model_fields:  # to ask the item itself takes ten times as long
            continue
        value = getattr(item, field)
        texts = [value] if isinstance(value, str) else value if isinstance(value, list) else []
        if len(texts) > MOST_LISTED:
            yield f"{field} holds {len(texts):,} entries; {MOST_LISTED} at most"
        for text in texts[:MOST_LISTED]:
            if len(text) > limit:
                yield f"{field} is {len(text):,} characters long; {limit} at most"
            elif has_unseen(text):
                yield f"{field} holds line breaks or characters that cannot be seen"


def in_short(text: str) -> str:
    """Return a refused string as it is shown: what is too long is cut."""
    longest = LONGEST["summary"]
    return text if len(text) <= longest else f"{text[:longest]}… ({len(text):,} characters)"


def has_unseen(text: str) -> bool:
    """Tell whether a string holds what cannot be seen; joiners can, in the scripts that need them."""
    if text.isprintable():  # so is nearly all; what is not may still be a space or a joiner
        return False
    return any(unicodedata.category(char) in _UNSEEN and not (char in _JOINERS and not text.isascii()) for char in text)
