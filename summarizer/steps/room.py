"""How much of the facts a request has room for: facts by rank and a budget in, parts that fit out.

Hides the measuring. Each fact is measured alone; that shown together they take a little less is no harm.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Final

from pydantic import BaseModel

from summarizer.facts import Fact
from summarizer.prompts import Prompts
from summarizer.spending import tokens_of
from summarizer_schemas.brief import Dispute, Event, Figure

FOR_ASKING_AGAIN: Final = 1_500
"""Tokens that are left free: what was answered and what is wrong with it go along when it is asked for again. The
longest answers in `cassettes/` take about 500, and their faults seldom as many."""
_FOR_COUNTS: Final = 40
"""Tokens for the line that counts what is not shown."""
_LEAST: Final = 500
"""Whatever a request holds besides, this is left for facts: one always has room."""
Values = Callable[[Sequence[Fact]], dict[str, object]]


@dataclass(frozen=True)
class Room:
    """What one kind of request has room for."""

    prompts: Prompts
    step: str
    schema: type[BaseModel]
    budget: int

    def tokens(self, values: dict[str, object]) -> int:
        """Measure a request."""
        return tokens_of(self.prompts.ask(self.step, values), self.schema)

    def parts(self, facts: Sequence[Fact], values: Values) -> list[list[Fact]]:
        """Cut facts into parts that fit, in their order; one that takes too much goes alone."""
        free = self.budget - FOR_ASKING_AGAIN
        if self.tokens(values(facts)) <= free:
            return [[*facts]]
        empty = self.tokens(values([]))
        left = max(_LEAST, free - empty - _FOR_COUNTS)
        parts: list[list[Fact]] = [[]]
        taken = 0
        for fact in facts:
            # Each is rounded down by less than a token.
            size = self.tokens(values([fact])) - empty + 1
            if parts[-1] and taken + size > left:
                parts.append([])
                taken = 0
            parts[-1].append(fact)
            taken += size
        return parts


def told_rest(rest: Sequence[Fact], situations: int = 0) -> str:
    """Count the facts that are not shown: "40 further events and 12 further figures"; "" for none."""
    sorts = {"event": Event, "figure": Figure, "dispute": Dispute}
    counts = {name: sum(isinstance(each, sort) for each in rest) for name, sort in sorts.items()}
    counts["statement"] = len(rest) - sum(counts.values())
    counts["situation"] = situations
    told = [f"{count:,} further {name}{'' if count == 1 else 's'}" for name, count in counts.items() if count]
    return f"{', '.join(told[:-1])} and {told[-1]}" if len(told) > 1 else "".join(told)
