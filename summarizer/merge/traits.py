"""What is compared of a mention: a mention comes in, its sides, places and kinds go out, worked out once.

Nothing is decided here about which mentions are one event.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from typing import NamedTuple

from summarizer.merge.dates import Window
from summarizer.merge.mentions import Mention
from summarizer.merge.names import Party
from summarizer.merge.places import Geography, Whereabouts
from summarizer.merge.sides import Sides
from summarizer.merge.sites import sites_of
from summarizer.merge.spelling import words_of, words_of_name
from summarizer_schemas.vocabulary import EventKind, EventStatus

_NO_DAY = Window(0, 0, has_year=False)
Side = Party | tuple[str, str]
"""A party, or the state that it belongs to."""


class Standing(NamedTuple):
    """Where a mention and its parties stand; many mentions share one.

    Attributes:
        exact: its towns and sites.
        wide: its regions and states, parties and the states that they belong to.
        sided: parties and the states that they belong to.
        states: the states that its parties belong to; of these `doing` did it, and to `struck` it was done.
        has_struck_bodies: whether a body that can fight is among those.
    """

    whereabouts: Whereabouts
    exact: frozenset[Party]
    wide: frozenset[Side]
    sided: frozenset[Side]
    states: frozenset[str]
    doing: frozenset[str]
    struck: frozenset[str]
    has_struck_bodies: bool


@dataclass(frozen=True, slots=True)
class Traits:
    """A mention as it is compared.

    Attributes:
        first: the first day that it may have happened on; with `last` and `has_year` its presumed window.
        is_dated: whether there is such a window at all.
        words: the words of its summary without its names, which are compared by themselves.
        sites: those of them that say at what sort of site it was.
    """

    mention: Mention
    source: int
    text_class: int
    kind: EventKind
    status: EventStatus
    first: int
    last: int
    has_year: bool
    is_dated: bool
    standing: Standing
    words: frozenset[str]
    sites: frozenset[str]


def all_traits(mentions: Sequence[Mention], sides: Sides, geography: Geography) -> tuple[Traits, ...]:
    """Work out what is compared of each mention."""

    @cache
    def standing(places: tuple[Party, ...], by: frozenset[Party], to: frozenset[Party]) -> Standing:
        where = geography.whereabouts(places)
        doing, struck = frozenset(sides.states(by)), frozenset(sides.states(to))
        sided = frozenset({*by, *to, *(("state", state) for state in doing | struck)})
        return Standing(
            whereabouts=where,
            exact=where.found_at,
            wide=frozenset({*places} - where.found_at) | sided,
            sided=sided,
            states=doing | struck,
            doing=doing,
            struck=struck,
            has_struck_bodies=bool(sides.bodies(to)),
        )

    return tuple(_traits(mention, standing(mention.places, mention.by, mention.to)) for mention in mentions)


def _traits(mention: Mention, standing: Standing) -> Traits:
    presumed, told = mention.presumed or _NO_DAY, mention.event.report
    words = words_of(told.summary).difference(*map(words_of_name, (*told.places, *told.by, *told.to)))
    return Traits(
        mention=mention,
        source=mention.source,
        text_class=mention.text_class,
        kind=mention.kind,
        status=mention.status,
        first=presumed.first,
        last=presumed.last,
        has_year=presumed.has_year,
        is_dated=mention.presumed is not None,
        standing=standing,
        words=words,
        sites=sites_of(words),
    )
