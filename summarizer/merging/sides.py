"""Which state a named body is of, and which bodies are on one side.

A folder's own governments and places are states to it: 'Crimean parliament' is of 'Crimea'.
"""

from collections.abc import Iterable
from typing import TYPE_CHECKING, Final

from summarizer.domain.countries import States
from summarizer.domain.names import plain

if TYPE_CHECKING:
    from summarizer.merging.names import Names, Party

ARMED: Final = ("government", "military", "armed_group")
_OF_A_STATE: Final = ("government", "military")


class Sides:
    """The states that the named bodies belong to."""

    def __init__(self, names: "Names") -> None:
        self._kinds = [entity.kind for entity in names.entities]
        lands = (plain(entity.name) for entity in names.entities if entity.kind in ("government", "place"))
        self._all = States(lands)
        self._states = [
            self._all.of_body(entity.name) if entity.kind in _OF_A_STATE else "" for entity in names.entities
        ]
        self._known = {state for state in self._states if state}

    def states(self, parties: Iterable["Party"]) -> set[str]:
        """Give the states that the parties belong to, each as a key."""
        return {self._states[party] for party in parties if isinstance(party, int) and self._states[party]}

    def knows(self, word: str) -> bool:
        """Tell whether a word names one of the states."""
        return len(word) > 2 and self.state_of(word) in self._known

    def state_of(self, word: str) -> str:
        """Give the state that a word names, as a key, or ''."""
        return self._all.of_body(word)

    def bodies(self, parties: Iterable["Party"]) -> list[int]:
        """Give those of the parties that can fight."""
        return [party for party in parties if isinstance(party, int) and self._kinds[party] in ARMED]

    def are_allied(self, one: Iterable["Party"], other: Iterable["Party"]) -> bool:
        """Tell whether a party of the one is a party of the other, or of the state of one."""
        ones, others = set(one), set(other)
        return bool(ones & others or self.states(ones) & self.states(others))
