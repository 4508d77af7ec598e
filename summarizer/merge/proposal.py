"""What is proposed of a folder: which accounts are one event, and which events one story. Accounts stand by index."""

from dataclasses import dataclass, replace
from typing import Literal, NamedTuple


class Plan(NamedTuple):
    """One situation: its title, or None, and an account of each of its events, the main event first."""

    title: str | None
    accounts: tuple[int, ...]


class Undecided(NamedTuple):
    """Two accounts, each of an event, that were left apart and may be one; and what would decide it."""

    one: int
    other: int
    reason: str


@dataclass(frozen=True, slots=True)
class Proposal:
    """A proposal, by the model or by code's own rules.

    Attributes:
        groups: the accounts that are one event.
        reasons: for each group, why; "" where none is given.
        undecided: what was left apart and may be one.
        situations: the stories, in the order in which they matter; () leaves it to code.
    """

    groups: tuple[tuple[int, ...], ...]
    reasons: tuple[str, ...]
    undecided: tuple[Undecided, ...] = ()
    situations: tuple[Plan, ...] = ()
    by: Literal["model", "code"] = "code"

    def of_known(self, count: int) -> "Proposal":
        """Return the proposal without accounts that there are not: of so many, numbered from 0."""
        known = range(count)
        return replace(
            self,
            groups=tuple(tuple(index for index in group if index in known) for group in self.groups),
            undecided=tuple(each for each in self.undecided if each.one in known and each.other in known),
            situations=tuple(
                Plan(plan.title, tuple(index for index in plan.accounts if index in known)) for plan in self.situations
            ),
        )
