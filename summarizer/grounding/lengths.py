"""An item of a model's answer in, what is wrong with its own strings out: how long they may be, and how many.

What a model writes itself is as short as what it is for, on one line, and holds nothing that cannot be seen; an answer
holds no more items than a text of its length can tell.
"""

import re
import unicodedata
from collections.abc import Iterator
from typing import Final, TypeVar

from pydantic import BaseModel

LONGEST: Final = {
    "summary": 400, "claim": 400, "text": 400, "cites": 10, "gist": 800, "headline": 500, "publisher": 120,
    "language": 35, "name": 120, "as_written": 120, "places": 120, "by": 120, "to": 120, "claimant": 200,
    "claimant_text": 120,
    "who": 120, "who_text": 200, "metric_text": 120, "scope": 160, "scope_text": 300,
    "source": 200, "also_sources": 200, "as_of": 60, "as_of_text": 200, "of": 100, "date": 60, "published": 60,
    "date_text": 200, "published_text": 200, "words": 400, "shown_by": 400, "why": 400, "reason": 600, "title": 400,
    "question": 400, "answer": 400, "holder": 200, "facts": 10, "earlier": 10, "later": 10,
    "what": 400, "how_many": 400, "whose": 400,
}  # fmt: skip
"""Code points, by the name of the field; two to four times the longest that an honest answer has been seen to hold.
Each string that a model fills is named here, or it would be held to nothing; quotes alone have their limit in
`grounding.quotes`, where they are looked for."""
MOST_LISTED: Final = 50
"""Entries of a list within an item: spellings, places, parties, stamps."""
FEWEST_ITEMS: Final = 50
CHARS_AN_ITEM: Final = 20
"""Code points of text for each item of a sort: dense news has four times as many for a name, ten times for an event."""
_JOINERS: Final = "\N{ZERO WIDTH NON-JOINER}\N{ZERO WIDTH JOINER}"
_UNSEEN: Final = frozenset({"Cc", "Cf", "Co", "Cs", "Zl", "Zp"})


Item = TypeVar("Item", bound=BaseModel)


def most_items(chars: int) -> int:
    """Return how many items of a sort an answer about so many code points may hold."""
    return max(FEWEST_ITEMS, chars // CHARS_AN_ITEM)


def on_one_line(item: Item) -> Item:
    """Return an item, and those within it, with what it copies from the article on one line, as quotes are read.

    Where the text of an article breaks its lines, as that of a PDF does, a model may copy the break.
    """
    found: dict[str, object] = {}
    for field in type(item).model_fields:
        value = getattr(item, field)
        folded: object = value
        if isinstance(value, list) and any(isinstance(each, BaseModel) for each in value):
            items = [on_one_line(each) for each in value]
            folded = items if any(one is not other for one, other in zip(items, value, strict=True)) else value
        elif field in _COPIED and value:
            folded = _in_one(value) if isinstance(value, str) else [_in_one(each) for each in value]
        if folded is not value and folded != value:
            found[field] = folded
    return item.model_copy(update=found) if found else item


def _in_one(text: str) -> str:
    return _LINE_BREAK.sub(" ", text)


_COPIED: Final = frozenset({"source", "also_sources", "claimant"})
"""What else is copied is put on one line as it is read (`summarizer_schemas.report`)."""
_LINE_BREAK: Final = re.compile(r"[ \t]*\r?\n[ \t]*(?!\s)")
"""One, within a paragraph; an empty line parts two of them, which nobody copies for a name."""


def object_to_wording(item: BaseModel) -> Iterator[str]:
    """Yield what is wrong with the strings of an item; its quote is looked for in the article, and needs no check.

    A model may have been talked into anything by what it read. So a string must be as short as what it is for, and hold
    nothing that cannot be seen and no line of its own; an answer must not hold more than a text of that length can
    tell.
    """
    fields = type(item).model_fields  # to ask the item itself, or for each field, takes ten times as long
    for field in LONGEST:
        if field not in fields:
            continue
        value = getattr(item, field)
        texts = [value] if isinstance(value, str) else value if isinstance(value, list) else []
        if len(texts) > MOST_LISTED:
            yield f"{field} holds {len(texts):,} entries; {MOST_LISTED} at most"
        for text in texts[:MOST_LISTED]:
            yield from object_to_string(field, text)


def object_to_string(field: str, text: str) -> Iterator[str]:
    """Yield what is wrong with one string, by the name of the field that holds it."""
    if len(text) > LONGEST[field]:
        yield f"{field} is {len(text):,} characters long; {LONGEST[field]} at most"
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
