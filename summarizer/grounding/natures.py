"""What a name can be: where something happened, who did it or who speaks.

A ministry is no place, a town does nothing, nobody does an earthquake.
"""

from collections.abc import Collection, Sequence
from functools import lru_cache
from typing import Final

from babel import Locale

from summarizer.domain.event_kinds import EVENT_KINDS
from summarizer.domain.words import word_set
from summarizer_schemas.vocabulary import EventKind, NameKind

_WHERE: Final[frozenset[NameKind]] = frozenset({"place", "government"})
"""A state stands in the list as its government, and is a place as well."""
_BODIES: Final = word_set(
    "ministry government army police party front brigade brigades forces navy council parliament department agency "
    "commission committee union administration authority authorities organization organisation movement group court "
    "militia battalion regiment company corporation bank news observatory service cabinet congress senate secretariat "
    "office bureau association federation league alliance coalition guard guards command troops rebels fighters"
)
"""What a name is whose last word, or whose word before "of", is one of them."""
_HOUSES: Final = word_set(
    "airport hospital clinic school university college museum prison port harbour zoo theatre monastery mosque church "
    "refinery plant factory mine"
)
"""Places that are bodies as well, and speak: "the airport expects"."""


def can_be_where(name: str, kinds: Collection[NameKind]) -> bool:
    """Tell whether a name of these kinds can be where something happened: a hospital is a body, and a place as well."""
    return _is_house(name) or (not _WHERE.isdisjoint(kinds) and not is_body(name))


def can_do(name: str, kinds: Collection[NameKind], event: EventKind) -> bool:
    """Tell whether a name of these kinds can have done an event of this kind: a state can, a town cannot."""
    return not EVENT_KINDS[event].is_doerless and can_act(name, kinds)


def can_act(name: str, kinds: Collection[NameKind]) -> bool:
    """Tell whether a name of these kinds can do or say anything."""
    return set(kinds) != {"place"} or is_body(name) or _is_house(name) or is_state(name)


def is_state(name: str) -> bool:
    """Tell whether an English name is that of a state or territory, which takes in places without parting them."""
    return name.casefold() in _states()


def _is_house(name: str) -> bool:
    return not _HOUSES.isdisjoint(name.casefold().split())


def is_body(name: str) -> bool:
    """Tell whether a name's main word names a body: "Ministry of Health", "Corvana Army"; "Army Hill" is a place."""
    words: Sequence[str] = name.casefold().split()
    main = words[words.index("of") - 1] if "of" in words[1:] else words[-1] if words else ""
    return main in _BODIES


@lru_cache(maxsize=1)
def _states() -> frozenset[str]:
    """Give the English names of states and territories (CLDR)."""
    return frozenset(name.casefold() for code, name in Locale("en").territories.items() if len(code) == 2)
