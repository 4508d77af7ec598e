"""What is compared of a mention: a mention comes in, its sides, places and kinds go out, worked out once.

Nothing is decided here about which mentions are one event.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache

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


@dataclass(frozen=True, slots=True, eq=False)
class Roles:
    """Who did it and to whom it was done; the mentions that name the same share one object.

    Attributes:
        sided: the parties and the states that they belong to.
        states: the states that the parties belong to; of these `doing` did it, and to `struck` it was done.
        has_struck_bodies: whether a body that can fight is among those that it was done to.
    """

    by: frozenset[Party]
    to: frozenset[Party]
    sided: frozenset[Side]
    states: frozenset[str]
    doing: frozenset[str]
    struck: frozenset[str]
    has_struck_bodies: bool


@dataclass(slots=True, eq=False)
class Traits:
    """A mention as it is compared; there are as many as mentions, so they are made without what `frozen` costs.

    What is not told of here is as in the mention.

    Attributes:
        first: the first day that it may have happened on; with `last` and `has_year` its presumed window.
        is_dated: whether there is such a window at all.
        where: its places, as those that name the same places share them.
        words: the words of its summary without its names, which are compared by themselves.
        sites: those of them that say at what sort of site it was.
    """

    mention: Mention
    source: int
    telling: tuple[int, int]
    text_class: int
    kind: EventKind
    status: EventStatus
    when: Window | None
    first: int
    last: int
    has_year: bool
    is_dated: bool
    where: Whereabouts
    roles: Roles
    counted: Mapping[tuple[str, str], frozenset[object]]
    words: frozenset[str]
    sites: frozenset[str]

    @property
    def wide(self) -> frozenset[Side]:
        """Its regions and states, its parties and the states that they belong to."""
        return self.where.wide | self.roles.sided


def all_traits(mentions: Sequence[Mention], sides: Sides, geography: Geography) -> tuple[Traits, ...]:
    """Work out what is compared of each mention."""

    @cache
    def roles(by: frozenset[Party], to: frozenset[Party]) -> Roles:
        doing, struck = frozenset(sides.states(by)), frozenset(sides.states(to))
        return Roles(
            by=by,
            to=to,
            sided=frozenset({*by, *to, *(("state", state) for state in doing | struck)}),
            states=doing | struck,
            doing=doing,
            struck=struck,
            has_struck_bodies=bool(sides.bodies(to)),
        )

    return tuple([_traits(each, geography.whereabouts(each.places), roles(each.by, each.to)) for each in mentions])


def _traits(mention: Mention, where: Whereabouts, roles: Roles) -> Traits:
    told = mention.event.report
    first, last, has_year = mention.presumed or _NO_DAY
    words = words_of(told.summary).difference(*map(words_of_name, (*told.places, *told.by, *told.to)))
    return Traits(
        mention=mention,
        source=mention.source,
        telling=mention.telling,
        text_class=mention.text_class,
        kind=mention.kind,
        status=mention.status,
        when=mention.when,
        first=first,
        last=last,
        has_year=has_year,
        is_dated=mention.presumed is not None,
        where=where,
        roles=roles,
        counted=mention.counted,
        words=words,
        sites=sites_of(words),
    )
