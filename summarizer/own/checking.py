"""One item of a user's own fields × its article → where it stands, or what of it the article does not bear out.

The quote must stand in the article, by the rule of the gate. Of the fields, words must stand in the quote's paragraph,
a number must be read in the quote, and free text may have no number, name or fate that is not there. A choice is the
model's judgement of the quote: nothing can check it but a reader.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from pydantic import BaseModel

from summarizer.ground.numbers import readings_of
from summarizer.ground.page import Page
from summarizer.ground.quotes import ArticleText, Miss
from summarizer.grounded import Span
from summarizer.own.fields import Sort

LONGEST: Final = 400
"""Code points of a value; longer ones are no field of an item."""


def check_own(item: BaseModel, sorts: Mapping[str, Sort], page: Page) -> tuple[tuple[Span, ...], tuple[str, ...]]:
    """Return the places of an item's quote, and every objection to the item."""
    found = page.locate(str(getattr(item, "quote", "")))
    if isinstance(found, Miss):
        return (), (found.reason,)
    values = {name: value for name, value in item if name in sorts and value is not None}
    objections = [
        f"{name}: {reason}" for name, value in values.items() for reason in _objections(sorts[name], value, found, page)
    ]
    return found, tuple(objections)


def _objections(sort: Sort, value: object, spans: Sequence[Span], page: Page) -> Iterator[str]:
    if isinstance(value, int | float):
        if not readings_of(page.readings_in(spans), [value]):
            yield f"{value:,g} cannot be read in the quote"
    elif len(text := str(value)) > LONGEST:
        yield f"is {len(text):,} characters long; {LONGEST} at most"
    elif sort == "words":
        if isinstance(ArticleText(page.paragraphs(spans)).locate(text), Miss):
            yield f"{text!r} does not stand in the paragraph of the quote"
    elif sort == "text":
        if not text.isprintable():
            yield "holds line breaks or characters that cannot be seen"
        yield from page.object_to_prose(text, spans)
