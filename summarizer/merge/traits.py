"""What is compared of a mention: a mention comes in, its sides, places and kinds go out, worked out once.

Nothing is decided here about which mentions are one event.
"""

from dataclasses import dataclass

from summarizer.merge.dates import Window
from summarizer.merge.kinds import FAMILIES_OF
from summarizer.merge.mentions import Mention
from summarizer.merge.names import Party
from summarizer.merge.places import Geography, Whereabouts
from summarizer.merge.sides import Sides
from summarizer_schemas.vocabulary import EventKind, EventStatus

_NO_DAY = Window(0, 0, has_year=False)
Side = Party | tuple[str, str]
"""A party, or the state that it belongs to."""


@dataclass(frozen=True, slots=True)
class Traits:
    """A mention as it is compared.

    Attributes:
        first: the first day that it may have happened on; with `last` and `has_year` its presumed window.
        is_dated: whether there is such a window at all.
        exact: its towns and sites.
        wide: its regions and states, parties and the states that they belong to.
        sided: parties and the states that they belong to.
        states: the states that its parties belong to; of these `doing` did it, and to `struck` it was done.
        has_struck_bodies: whether a body that can fight is among those.
    """

    mention: Mention
    source: int
    text_class: int
    kind: EventKind
    status: EventStatus
    families: frozenset[str]
    first: int
    last: int
    has_year: bool
    is_dated: bool
    whereabouts: Whereabouts
    exact: frozenset[Party]
    wide: frozenset[Side]
    sided: frozenset[Side]
    states: frozenset[str]
    doing: frozenset[str]
    struck: frozenset[str]
    has_struck_bodies: bool


def traits_of(mention: Mention, sides: Sides, geography: Geography) -> Traits:
    """Work out what is compared of a mention."""
    presumed = mention.presumed or _NO_DAY
    where = geography.whereabouts(mention.places)
    parties = mention.by | mention.to
    doing, struck = frozenset(sides.states(mention.by)), frozenset(sides.states(mention.to))
    sided = frozenset({*parties, *(("state", state) for state in doing | struck)})
    return Traits(
        mention=mention,
        source=mention.source,
        text_class=mention.text_class,
        kind=mention.kind,
        status=mention.status,
        families=FAMILIES_OF[mention.kind],
        first=presumed.first,
        last=presumed.last,
        has_year=presumed.has_year,
        is_dated=mention.presumed is not None,
        whereabouts=where,
        exact=where.found_at,
        wide=frozenset({*where.places} - where.found_at) | sided,
        sided=sided,
        states=doing | struck,
        doing=doing,
        struck=struck,
        has_struck_bodies=bool(sides.bodies(mention.to)),
    )
