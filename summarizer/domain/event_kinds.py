"""The kinds of events, a row each: how one is called, which kinds it is confused with, and what follows from it.

A kind → all that the code asks of it. Which words of a language bear a kind out stands in that language's file; rules
that name one kind, as that of the hazard of a disaster, stand where they are used.

Hides that reporters and models call one event by several names (shelling may be a clash, a blast an accident). The
families of kinds are those that coders of conflict data (ACLED) and of disaster data confuse; a kind may be in several.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Final, Literal

from summarizer_schemas.vocabulary import AcledEventType, EventKind

Family = Literal[
    "strike", "battle", "ground", "advance", "downing", "violence", "custody", "trial", "ruling",
    "street", "diplomacy", "support", "office", "people", "mishap", "blast", "trade", "other",
]  # fmt: skip
"""Kinds of one family may be told of one event."""
Deed = Literal["attack", "fight", "advance", "harm"]
"""What somebody did: violence to others, violence of two sides, a move in a war, or harm that may be nobody's will."""


@dataclass(frozen=True, slots=True)
class KindRow:
    """What the code asks of one kind of event.

    Attributes:
        one: its name, as a reader would say it.
        several: the same of several events.
        families: kinds that it may be given as: all of these families.
        acled: ACLED's event type (ACLED Codebook); None of what ACLED does not code.
        deed: what somebody did, so that it can be asked who.
        is_distinctive: so rare in one place and time that two reports of one are likely to mean one event.
        is_seldom: a place has few in a fortnight, so that what is told as known, without a day, is the one of these.
        is_areal: its place is its scope: the vote of a province is not the vote of the state.
        is_mutual: each side does to the other what the other does to it.
        is_doerless: nobody does it.
        is_undeclared: nobody does it by saying so; the day of an announcement may be that of a decision.
        is_aftermath: it may follow any kind of event.
        is_vague: its name tells no reader which event it is; its summary does.
        is_backdrop: it goes on around the news.
        is_consequence: something changes by it, so that it is told before what only goes along with an event.
    """

    one: str
    several: str
    families: tuple[Family, ...] = ()
    acled: AcledEventType | None = None
    deed: Deed | None = None
    is_distinctive: bool = False
    is_seldom: bool = False
    is_areal: bool = False
    is_mutual: bool = False
    is_doerless: bool = False
    is_undeclared: bool = False
    is_aftermath: bool = False
    is_vague: bool = False
    is_backdrop: bool = False
    is_consequence: bool = False


EVENT_KINDS: Final[dict[EventKind, KindRow]] = {
    "airstrike": KindRow(
        "air strike", "air strikes", families=("strike",),
        acled="Explosions/Remote violence", deed="attack", is_undeclared=True,
    ),
    "shelling": KindRow(
        "shelling", "shelling", families=("strike", "battle"),
        acled="Explosions/Remote violence", deed="attack", is_undeclared=True,
    ),
    "bombing": KindRow(
        "bombing", "bombings", families=("strike", "violence", "blast"),
        acled="Explosions/Remote violence", deed="attack", is_undeclared=True,
    ),
    "chemical_attack": KindRow(
        "chemical attack", "chemical attacks", families=("strike",),
        acled="Explosions/Remote violence", deed="attack", is_distinctive=True, is_undeclared=True,
    ),
    "armed_clash": KindRow(
        "armed clash", "armed clashes", families=("battle", "ground", "advance"),
        acled="Battles", deed="fight", is_mutual=True, is_undeclared=True,
    ),
    "shootdown": KindRow(
        "downing of an aircraft", "aircraft shot down", families=("downing",),
        deed="attack", is_distinctive=True, is_undeclared=True,
    ),
    "attack_on_civilians": KindRow(
        "attack on civilians", "attacks on civilians", families=("strike", "battle", "violence"),
        acled="Violence against civilians", deed="attack", is_undeclared=True,
    ),
    "abduction": KindRow(
        "abduction", "abductions", families=("violence", "custody"),
        acled="Violence against civilians", deed="attack", is_distinctive=True, is_undeclared=True,
    ),
    "arrest": KindRow("arrest", "arrests", families=("custody",), acled="Strategic developments", is_consequence=True),
    "government_regains_territory": KindRow(
        "territory regained by the government", "territory regained by the government", families=("ground",),
        acled="Battles", deed="advance", is_consequence=True,
    ),
    "nonstate_takes_territory": KindRow(
        "territory taken by non-state forces", "territory taken by non-state forces", families=("advance",),
        acled="Battles", deed="advance", is_consequence=True,
    ),
    "troop_movement": KindRow(
        "troop movement", "troop movements", families=("support",),
        acled="Strategic developments", deed="advance",
    ),
    "protest": KindRow("protest", "protests", families=("street",), acled="Protests"),
    "riot": KindRow("riot", "riots", families=("street",), acled="Riots", deed="harm", is_undeclared=True),
    "displacement": KindRow(
        "displacement", "displacement", families=("people",),
        is_undeclared=True, is_aftermath=True,
    ),
    "humanitarian": KindRow(
        "humanitarian conditions", "humanitarian conditions", families=("people",),
        is_aftermath=True, is_vague=True,
    ),
    "agreement": KindRow(
        "agreement", "agreements", families=("diplomacy",),
        acled="Strategic developments", is_distinctive=True, is_mutual=True, is_vague=True,
        is_consequence=True,
    ),
    "talks": KindRow("talks", "talks", families=("diplomacy",), is_mutual=True, is_vague=True),
    "backing": KindRow("outside support", "outside support", families=("support",), is_vague=True),
    "decision": KindRow(
        "decision", "decisions", families=("ruling", "diplomacy", "office", "trade"),
        is_vague=True, is_consequence=True,
    ),
    "appointment": KindRow(
        "appointment", "appointments", families=("office",), is_distinctive=True, is_consequence=True
    ),
    "court": KindRow(
        "court case", "court cases", families=("trial", "ruling"),
        is_vague=True, is_consequence=True,
    ),
    "election": KindRow(
        "election", "elections", families=("office",),
        is_distinctive=True, is_areal=True, is_consequence=True,
    ),
    "business": KindRow(
        "business news", "business news", families=("trade",),
        is_vague=True, is_backdrop=True,
    ),
    "disaster": KindRow(
        "disaster", "disasters", families=("mishap",),
        is_seldom=True, is_doerless=True, is_undeclared=True,
    ),
    "accident": KindRow(
        "accident", "accidents", families=("downing", "mishap", "blast"),
        deed="harm", is_seldom=True, is_undeclared=True,
    ),
    "crime": KindRow(
        "crime", "crimes", families=("violence", "custody", "trial"),
        deed="attack", is_seldom=True, is_undeclared=True,
    ),
    "situation": KindRow(
        "situation", "situation", families=("people", "other"),
        is_areal=True, is_aftermath=True, is_vague=True, is_backdrop=True,
    ),
    "other": KindRow(
        "other events", "other events", families=("other",), is_aftermath=True, is_vague=True,
    ),
}  # fmt: skip


def kinds_where(asked: Callable[[KindRow], bool]) -> frozenset[EventKind]:
    """Return the kinds whose rows have what is asked."""
    return frozenset(kind for kind, row in EVENT_KINDS.items() if asked(row))


DISTINCTIVE: Final = kinds_where(lambda row: row.is_distinctive)
SELDOM: Final = kinds_where(lambda row: row.is_seldom)
AREAL: Final = kinds_where(lambda row: row.is_areal)
MUTUAL: Final = kinds_where(lambda row: row.is_mutual)
AFTERMATH: Final = kinds_where(lambda row: row.is_aftermath)
PLAIN: Final = kinds_where(lambda row: not row.is_vague and not row.is_backdrop)
"""Kinds whose name tells a reader what happened."""
ONE_SIDED: Final = kinds_where(lambda row: row.deed == "attack")
"""Violence that somebody does to others, so that it is a gap when nobody says who."""
BELLIGERENT: Final = kinds_where(lambda row: row.deed in {"attack", "fight", "advance"})
PERPETRATED: Final = kinds_where(lambda row: row.deed is not None)
"""Kinds of which it can be asked who did it, so that an accusation or a denial is about that."""

CULPABLE: Final = PERPETRATED - {"accident"}
"""Kinds that somebody did: of an accident somebody may be accused, and nobody did it."""


_COMPATIBLE: Final = {
    kind: frozenset(
        other for other, row in EVENT_KINDS.items() if other == kind or set(row.families) & set(own.families)
    )
    for kind, own in EVENT_KINDS.items()
}


def are_compatible(one: EventKind, other: EventKind) -> bool:
    """Tell whether one event may be given as either kind."""
    return other in _COMPATIBLE[one]


def kind_in_sentence(kind: EventKind, *, several: bool = False) -> str:
    """Return a kind as a reader would say it."""
    return EVENT_KINDS[kind].several if several else EVENT_KINDS[kind].one
