"""One event out of all its mentions: a group of mentions comes in, a merged event goes out.

Hides which account a merged event is told by: the most exact date, the fullest account, every place and party that any
of them names. What the accounts do not agree on is kept beside it (`date_variants`, disputes), not decided.
"""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import chain
from typing import Final, NamedTuple

from summarizer.merge.claims import Claim
from summarizer.merge.dates import Window
from summarizer.merge.kinds import PERPETRATED
from summarizer.merge.mentions import Citation, Mention
from summarizer.merge.names import Party
from summarizer.merge.origins import independent
from summarizer.merge.sides import Sides
from summarizer_schemas.vocabulary import Attribution, DateBasis, EventKind, EventStatus

_STATUS_ORDER: Final[tuple[EventStatus, ...]] = ("news", "total", "background", "cancelled", "planned", "feared")
_BASIS_ORDER: Final[tuple[DateBasis, ...]] = ("stated", "derived", "inferred", "unknown")

Member = tuple[Mention, int]
"""A mention and the event, by index, that it is an account of."""


class MergedEvent(NamedTuple):
    """One event, merged; `mentions` in source order, `cites` every quote that bears it out."""

    mentions: tuple[Mention, ...]
    cites: tuple[Citation, ...]
    reason: str | None
    kind: EventKind
    status: EventStatus
    summary: str
    date: str | None
    date_text: str | None
    date_basis: DateBasis
    when: Window | None
    places: tuple[Party, ...]
    by: tuple[Party, ...]
    to: tuple[Party, ...]

    @property
    def is_core(self) -> bool:
        """Whether it belongs to the news and not to its background."""
        return self.status != "background"

    @property
    def origins(self) -> int:
        """How many independent origins tell it."""
        if len(self.mentions) == 1:
            return 1
        return len(independent((mention.source, mention.speaker) for mention in self.mentions))


def merge_events(
    mentions: Sequence[Mention], groups: Sequence[Sequence[int]], reasons: Sequence[str | None]
) -> tuple[MergedEvent, ...]:
    """Make one event of each group of mentions; a group is in the order of the mentions, which is that of sources."""
    return tuple(
        _told_once(mentions[group[0]], reason)
        if len(group) == 1
        else _merged(tuple([mentions[index] for index in group]), reason)
        for group, reason in zip(groups, reasons, strict=True)
    )


def members_of(mentions: Sequence[Mention], groups: Sequence[Sequence[int]]) -> tuple[Member, ...]:
    """Give every mention, in order, with the index of the group that it is in."""
    event_of = {number: index for index, group in enumerate(groups) for number in group}
    return tuple((mention, event_of[number]) for number, mention in enumerate(mentions))


def _told_once(mention: Mention, reason: str | None) -> MergedEvent:
    """Give what `_merged` makes of one mention, without comparing it with itself."""
    told = mention.event
    return MergedEvent(
        mentions=(mention,),
        cites=mention.cites,
        reason=reason,
        kind=mention.kind,
        status=mention.status,
        summary=told.report.summary,
        date=told.date,
        date_text=told.report.date_text,
        date_basis="unknown" if told.date is None else told.date_basis,
        when=mention.when,
        places=mention.places,
        by=_in_order(mention.by),
        to=_in_order(mention.to),
    )


def _merged(mentions: tuple[Mention, ...], reason: str | None) -> MergedEvent:
    dated = _best_dated(mentions)
    kinds = [mention.kind for mention in mentions]
    kind = max(dict.fromkeys(kinds), key=kinds.count)
    status = min([mention.status for mention in mentions], key=_STATUS_ORDER.index)
    # Of equals the first is taken, which is the first source's.
    fullest = max(
        mentions,
        key=lambda each: (each.kind == kind, each.status == status, len(each.by) + len(each.to) + len(each.places)),
    )
    told = (fullest, *mentions)
    return MergedEvent(
        mentions=mentions,
        cites=tuple(chain.from_iterable([mention.cites for mention in mentions])),
        reason=reason,
        kind=kind,
        status=status,
        summary=fullest.event.report.summary,
        date=dated.event.date,
        date_text=dated.event.report.date_text,
        date_basis=_basis(dated, mentions),
        when=dated.when,
        places=_united([each.places for each in told]),
        by=_united([_in_order(each.by) for each in told]),
        to=_united([_in_order(each.to) for each in told]),
    )


def _basis(dated: Mention, mentions: Sequence[Mention]) -> DateBasis:
    """Give what the date rests on: inferred where an undated article was tied to a dated one."""
    if dated.event.date is None:
        return "unknown"
    undated = {mention.source for mention in mentions if not mention.presumed}
    known = {mention.source for mention in mentions if mention.presumed} if undated else undated
    return "inferred" if known and undated - known else dated.event.date_basis


def _best_dated(mentions: Sequence[Mention]) -> Mention:
    """Take the most exact date; of equals the one that most give, then the best founded, then the first source's."""
    dates = [mention.event.date for mention in mentions]
    support = {date: dates.count(date) for date in set(dates)}

    def rank(mention: Mention) -> tuple[float, int, int, bool]:
        when, told = mention.when, mention.event
        days = float("inf") if when is None else when.days
        return days, -support[told.date], _BASIS_ORDER.index(told.date_basis), told.report.date_text is None

    return min(mentions, key=rank)


@lru_cache(maxsize=65536)
def _in_order(parties: frozenset[Party]) -> tuple[Party, ...]:
    """Put parties, which an account names in no order, in a fixed one: entities first."""
    return tuple(sorted(parties, key=lambda each: (isinstance(each, str), each)))


def _united(named: Iterable[tuple[Party, ...]]) -> tuple[Party, ...]:
    """List what any account names, in the order of the first."""
    return tuple(dict.fromkeys(chain.from_iterable(named)))


def attribution(event: MergedEvent, claims: Sequence[Claim], sides: Sides) -> Attribution:
    """Tell on whose word somebody is said to have done it.

    An article's own voice is stronger than an accusation, and an accusation that is denied is contested.
    """
    said = claims if event.kind in PERPETRATED else ()
    accused = {party for claim in said if claim.stance == "accuses" for party in claim.to}
    denying = {claim.claimant for claim in said if claim.stance == "denies"}
    if denying and sides.are_allied(accused.union(event.by), denying):
        return "contested"
    if any(claim.stance == "claims_responsibility" for claim in said):
        return "claimed"
    if not event.by:
        return "accused" if accused else "unknown"
    naming = [mention.speaker.said_by for mention in event.mentions if mention.by]
    if None in naming:
        return "reported"
    return "accused" if accused and accused.issubset(event.by) and not any(naming) else "attributed"


def date_variants(event: MergedEvent) -> tuple[tuple[str | None, str | None, tuple[Citation, ...]], ...]:
    """List the dates and words for the day that differ, each with its quotes; nothing when all say the same."""
    if len(event.mentions) == 1:
        return ()
    found: dict[tuple[str | None, str | None], list[Citation]] = {}
    for mention in event.mentions:
        found.setdefault((mention.event.date, mention.event.report.date_text), []).extend(mention.cites)
    if len(found) < 2:
        return ()
    return tuple((date, text, tuple(cites)) for (date, text), cites in found.items())
