"""Which kinds of event one event may be given as: two kinds come in, whether they can be one goes out.

Hides that reporters and models call one event by several names: shelling may be a clash, a blast an accident. The
families are those that coders of conflict data (ACLED) and of disaster data confuse; a kind may be in several.
"""

from typing import Final, get_args

from summarizer_schemas.vocabulary import EventKind

_FAMILIES: Final[dict[str, tuple[EventKind, ...]]] = {
    "strike": ("airstrike", "shelling", "bombing", "chemical_attack", "attack_on_civilians"),
    "battle": ("armed_clash", "shelling", "attack_on_civilians"),
    "ground": ("armed_clash", "government_regains_territory"),
    "advance": ("armed_clash", "nonstate_takes_territory"),
    "downing": ("shootdown", "accident"),
    "violence": ("attack_on_civilians", "crime", "bombing", "abduction"),
    "custody": ("arrest", "abduction", "crime"),
    "trial": ("court", "crime"),
    "ruling": ("court", "decision"),
    "street": ("protest", "riot"),
    "diplomacy": ("talks", "agreement", "decision"),
    "support": ("backing", "troop_movement"),
    "office": ("appointment", "decision", "election"),
    "people": ("displacement", "humanitarian", "situation"),
    "mishap": ("disaster", "accident"),
    "blast": ("bombing", "accident"),
    "trade": ("business", "decision"),
    "other": ("other", "situation"),
}
COMPATIBLE: Final[dict[EventKind, frozenset[EventKind]]] = {
    kind: frozenset({kind}.union(*(kinds for kinds in _FAMILIES.values() if kind in kinds)))
    for kind in get_args(EventKind)
}
"""Which kinds an event of one kind may be given as, its own among them."""
DISTINCTIVE: Final = frozenset({"shootdown", "chemical_attack", "abduction", "agreement", "appointment", "election"})
"""Kinds so rare in one place and time that two reports of one are likely to mean one event."""
SELDOM: Final = frozenset({"disaster", "accident", "crime"})
"""Kinds of which a place has few in a fortnight, so that what is told as known, without a day, is the one of these."""
AREAL: Final = frozenset({"election", "situation"})
"""Kinds whose place is their scope: the vote of a province is not the vote of the state."""
MUTUAL: Final = frozenset({"armed_clash", "talks", "agreement"})
"""Kinds in which each side does to the other what the other does to it."""
VIOLENT: Final = frozenset(
    {"airstrike", "shelling", "bombing", "chemical_attack", "armed_clash", "shootdown", "attack_on_civilians",
     "abduction", "crime"}
)  # fmt: skip
ONE_SIDED: Final = VIOLENT - {"armed_clash"}
"""Violence that somebody does to others, so that it is a gap when nobody says who."""
BELLIGERENT: Final = VIOLENT | {"government_regains_territory", "nonstate_takes_territory", "troop_movement"}
PERPETRATED: Final = BELLIGERENT | {"riot", "accident"}
"""Kinds of which it can be asked who did it, so that an accusation or a denial is about that."""

_SPOKEN: Final[dict[EventKind, tuple[str, str]]] = {
    "airstrike": ("air strike", "air strikes"),
    "shelling": ("shelling", "shelling"),
    "bombing": ("bombing", "bombings"),
    "chemical_attack": ("chemical attack", "chemical attacks"),
    "armed_clash": ("armed clash", "armed clashes"),
    "shootdown": ("downing of an aircraft", "aircraft shot down"),
    "attack_on_civilians": ("attack on civilians", "attacks on civilians"),
    "abduction": ("abduction", "abductions"),
    "arrest": ("arrest", "arrests"),
    "government_regains_territory": ("territory regained by the government", "territory regained by the government"),
    "nonstate_takes_territory": ("territory taken by non-state forces", "territory taken by non-state forces"),
    "troop_movement": ("troop movement", "troop movements"),
    "protest": ("protest", "protests"),
    "riot": ("riot", "riots"),
    "displacement": ("displacement", "displacement"),
    "humanitarian": ("humanitarian conditions", "humanitarian conditions"),
    "agreement": ("agreement", "agreements"),
    "talks": ("talks", "talks"),
    "backing": ("outside support", "outside support"),
    "decision": ("decision", "decisions"),
    "appointment": ("appointment", "appointments"),
    "court": ("court case", "court cases"),
    "election": ("election", "elections"),
    "business": ("business news", "business news"),
    "disaster": ("disaster", "disasters"),
    "accident": ("accident", "accidents"),
    "crime": ("crime", "crimes"),
    "situation": ("situation", "situation"),
    "other": ("other events", "other events"),
}


def are_compatible(one: EventKind, other: EventKind) -> bool:
    """Tell whether one event may be given as either kind."""
    return other in COMPATIBLE[one]


def spoken(kind: EventKind, *, several: bool = False) -> str:
    """Give a kind as a reader would say it."""
    return _SPOKEN[kind][several]
