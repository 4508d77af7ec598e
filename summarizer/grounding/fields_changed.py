"""An item as the model gave it and as it stands → each field of it that has another value, with both."""

from collections.abc import Iterator, Sequence
from typing import Final

from pydantic import BaseModel

from summarizer.domain.article import Changed, Corrected, GroundedClaim, GroundedEvent, GroundedFigure

_UNTOLD: Final = frozenset({"n", "quote", "metric_text", "scope_text", "date_text", "as_of_text"})
"""Where the item stands, and the article's words for another field: what follows from them is told."""


def changed_fields(
    kind: str,
    text: str,
    given: BaseModel,
    kept: GroundedEvent | GroundedFigure | GroundedClaim,
    corrections: Sequence[Corrected],
) -> Iterator[Changed]:
    """Yield the fields of an item that code put right or emptied; a day that it found where none was given is neither.

    Args:
        kind: of the item: "event", "figure" or "claim".
        text: the item in short.
        given: as the model gave it.
        kept: as it stands.
        corrections: what was noted of it.
    """
    why = "; ".join(dict.fromkeys(each.reason for each in corrections))
    day = "as_of" if isinstance(kept, GroundedFigure) else "date"
    for field in type(given).model_fields:
        before, after = (_in_words(getattr(each, field)) for each in (given, kept if field == day else kept.report))
        if field not in _UNTOLD and before != after and not (field == day and before is None):
            yield Changed(kind, text, field, before, after, why)


def _in_words(value: object) -> str | None:
    if isinstance(value, list | tuple):
        return ", ".join(f"{each:,.15g}" if isinstance(each, float) else str(each) for each in value) or None
    if isinstance(value, float):
        return f"{value:,.15g}"
    return None if value is None else str(value)
