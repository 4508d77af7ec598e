"""A side of a dispute in; what it said first and what it said last, where these are two things, out.

A company that on Thursday had every gate in order, and on Saturday one of them worked by hand, has not held one thing.
Told as one answer, the first word reads as if it still stood and the last as if it had always been said.
"""

from typing import Final

from summarizer.domain.edtf import on_one_calendar, window
from summarizer.domain.names import words_of
from summarizer.merging.facts import Facts
from summarizer_schemas.brief import Position, Statement

_SAME: Final = 0.5
"""The share of the words of two claims, of both together, from which they are one claim, said again."""


def first_and_last(side: Position, facts: Facts) -> tuple[Statement, Statement] | None:
    """Return the first and the last statement of a side, in order; None where it said one thing, or on one day.

    Only days count on which articles say that something was said: an article of Sunday may tell what was said before.
    """
    own = [each for each in facts.holder.statements if each.date and not set(each.quotes).isdisjoint(side.quotes)]
    days = on_one_calendar([window(each.date) for each in own])
    dated = [(day, each) for day, each in zip(days, own, strict=True) if day is not None]
    if not dated:
        return None
    (begun, first), (ended, last) = min(dated, key=lambda told: told[0]), max(dated, key=lambda told: told[0])
    return (first, last) if begun.last < ended.first and not _say_one_thing(first, last) else None


def _say_one_thing(one: Statement, other: Statement) -> bool:
    ours, theirs = words_of(one.claim), words_of(other.claim)
    is_same = len(ours & theirs) >= _SAME * max(1, len(ours | theirs))
    return is_same and (one.stance == "denies") == (other.stance == "denies")
