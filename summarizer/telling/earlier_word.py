"""Whose word is of an earlier day than what it is set against: a sentence and its facts in, objections out.

Who denied on Tuesday that there had been a warning did not deny what the service said on Wednesday; told without its
day the denial reads as an answer.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from summarizer.domain.edtf import readable_date, window
from summarizer.merging.facts import Fact, Facts
from summarizer_schemas.brief import Dispute, Position, Statement

_YEAR: Final = re.compile(r",? \d{4}$")


def earlier_undated(text: str, cited: Sequence[Fact], facts: Facts) -> Iterator[str]:
    """Yield whose denial of an earlier day a sentence sets against a later word without its day.

    Only a day on which something was said counts: an article may tell later what was said before.
    """
    found: dict[str, None] = {}
    for sides in _sides(cited):
        named = [each for each in sides if _names(text, each.holder, facts)]
        days = [facts.day_of_side(each) for each in named]
        last = max((each.last for day, _ in days if (each := window(day)) and each.has_year), default=0)
        for side, (day, is_said) in zip(named, days, strict=True):
            known = window(day) if is_said and not facts.denials.isdisjoint(side.quotes) else None
            if day and known and known.has_year and known.last < last:
                told = readable_date(day)
                if _YEAR.sub("", told) not in text:
                    found[f"{side.holder} denied on {told} what was said after it: give that day"] = None
    yield from found


def _sides(cited: Sequence[Fact]) -> Iterator[Sequence[Position]]:
    """Yield the sides of each dispute, and what several say of one event."""
    said: dict[str, list[Position]] = {}
    for fact in cited:
        if isinstance(fact, Dispute):
            yield fact.positions
        elif isinstance(fact, Statement):
            for about in fact.about:
                side = Position(holder=fact.claimant, position=fact.claim, quotes=fact.quotes)
                said.setdefault(about, []).append(side)
    yield from said.values()


def _names(text: str, holder: str, facts: Facts) -> bool:
    """Tell whether a sentence names a side."""
    names = map(re.escape, facts.called_in_prose(holder))
    return any(re.search(rf"(?<!\w){each}(?!\w)", text, re.IGNORECASE) for each in names)
