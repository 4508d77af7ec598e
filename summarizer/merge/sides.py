"""Who belongs to whom: the names come in, which bodies speak and fight for one state goes out.

Hides that 'Ukraine', 'the Ukrainian army' and 'the Ukrainian Defence Ministry' are three names of one side. Only
governments and their forces are of a state; 'Ukrainian-backed rebels' and a 'Free … Army' are not.
"""

from collections.abc import Iterable
from typing import Final

from summarizer.merge.mentions import Party
from summarizer.merge.names import Names
from summarizer.merge.spelling import plain

ARMED: Final = ("government", "military", "armed_group")
_OF_A_STATE: Final = ("government", "military")
_SHARED_LETTERS = 4
"""A country and its adjective share this many letters: 'Chile', 'Chilean'."""
_STATES: Final = {
    "french": "france", "polish": "poland", "spanish": "spain", "british": "britain", "uk": "britain",
    "dutch": "netherlands", "danish": "denmark", "swiss": "switzerland", "irish": "ireland", "us": "america",
    "usa": "america", "american": "america", "welsh": "wales", "finnish": "finland", "flemish": "flanders",
    "austrian": "austria", "australian": "australia", "nigerian": "nigeria", "nigerien": "niger",
    "malaysian": "malaysia", "malawian": "malawi", "slovak": "slovakia", "slovenian": "slovenia", "indian": "india",
    "indonesian": "indonesia", "mauritanian": "mauritania", "mauritian": "mauritius", "liberian": "liberia",
}  # fmt: skip
"""Adjectives that share fewer letters, or share them with another country."""
_NO_STATE: Final = frozenset({
    "united", "north", "south", "east", "west", "new", "democratic", "republic", "islamic", "ministry", "department",
    "backed", "supported", "free", "national", "federal", "royal", "local", "interim", "armed", "defense", "defence",
})  # fmt: skip


class Sides:
    """The states that the named bodies belong to."""

    def __init__(self, names: Names) -> None:
        self._kinds = [entity.kind for entity in names.entities]
        self._states = [_state(entity.name) if entity.kind in _OF_A_STATE else "" for entity in names.entities]

    def states(self, parties: Iterable[Party]) -> set[str]:
        """Give the states that the parties belong to, each as a key."""
        return {self._states[party] for party in parties if isinstance(party, int) and self._states[party]}

    def bodies(self, parties: Iterable[Party]) -> list[int]:
        """Give those of the parties that can fight."""
        return [party for party in parties if isinstance(party, int) and self._kinds[party] in ARMED]

    def are_allied(self, one: Iterable[Party], other: Iterable[Party]) -> bool:
        """Tell whether a party of the one is a party of the other, or of the state of one."""
        ones, others = set(one), set(other)
        return bool(ones & others or self.states(ones) & self.states(others))


def _state(name: str) -> str:
    words = plain(name).split()
    if not words or _NO_STATE & set(words[:1]) or {"backed", "supported"} & set(words):
        return ""
    state = _STATES.get(words[0], words[0])
    return state if state in _STATES.values() else state[:_SHARED_LETTERS]
