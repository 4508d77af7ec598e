"""One event out of all its mentions: a group of mentions comes in, a merged event goes out.

Hides which account a merged event is told by: the most exact date, the fullest account, every place and party that any
of them names. What the accounts do not agree on is kept beside it (`date_variants`, disputes), not decided.
"""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from summarizer.merge.claims import Claim
from summarizer.merge.dates import Window
from summarizer.merge.kinds import PERPETRATED
from summarizer.merge.mentions import Citation, Mention
from summarizer.merge.names import Party
from summarizer.merge.origins import independent
from summarizer.merge.sides import Sides
from summarizer_schemas.vocabulary import Attribution, DateBasis, EventKind, EventStatus, Stance

_STATUS_ORDER: Final[tuple[EventStatus, ...]] = ("news", "total", "background", "planned", "feared")
_BASIS_ORDER: Final[tuple[DateBasis, ...]] = ("stated", "derived", "inferred", "unknown")


@dataclass(frozen=True, slots=True)
class MergedEvent:
    """One event, merged; `mentions` in source order."""

    mentions: tuple[Mention, ...]
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
    def cites(self) -> tuple[Citation, ...]:
        """Every quote that bears it out."""
        return tuple(cite for mention in self.mentions for cite in mention.cites)

    @property
    def origins(self) -> int:
        """How many independent origins tell it."""
        return len(independent((mention.source, mention.speaker) for mention in self.mentions))


def merge_events(
    mentions: Sequence[Mention], groups: Sequence[Sequence[int]], reasons: Sequence[str | None]
) -> tuple[MergedEvent, ...]:
    """Make one event of each group of mentions."""
    return tuple(
        _merged(tuple(mentions[index] for index in group), reason)
        for group, reason in zip(groups, reasons, strict=True)
    )


def _merged(mentions: tuple[Mention, ...], reason: str | None) -> MergedEvent:
    dated = _best_dated(mentions)
    kinds = Counter(mention.kind for mention in mentions)
    kind = max(kinds, key=lambda each: kinds[each])
    status = min((mention.status for mention in mentions), key=_STATUS_ORDER.index)
    fullest = max(
        mentions,
        key=lambda each: (
            each.kind == kind,
            each.status == status,
            len(each.by) + len(each.to) + len(each.places),
            -each.source,
            -each.position,
        ),
    )
    return MergedEvent(
        mentions=mentions,
        reason=reason,
        kind=kind,
        status=status,
        summary=fullest.event.report.summary,
        date=dated.event.date,
        date_text=dated.event.report.date_text,
        date_basis=_basis(dated, mentions),
        when=dated.when,
        places=_united([fullest, *mentions], "places"),
        by=_united([fullest, *mentions], "by"),
        to=_united([fullest, *mentions], "to"),
    )


def _basis(dated: Mention, mentions: Sequence[Mention]) -> DateBasis:
    """Give what the date rests on: inferred where an undated article was tied to a dated one."""
    if dated.event.date is None:
        return "unknown"
    known = {mention.source for mention in mentions if mention.presumed}
    return "inferred" if known and {mention.source for mention in mentions} - known else dated.event.date_basis


def _best_dated(mentions: Sequence[Mention]) -> Mention:
    """Take the most exact date; of equals the one that most give, then the best founded, then the first source's."""
    support = Counter(mention.event.date for mention in mentions)

    def rank(mention: Mention) -> tuple[float, int, int, bool]:
        days = float("inf") if mention.when is None else mention.when.days
        basis = _BASIS_ORDER.index(mention.event.date_basis)
        return days, -support[mention.event.date], basis, mention.event.report.date_text is None

    return min(mentions, key=rank)


def _united(mentions: Sequence[Mention], role: str) -> tuple[Party, ...]:
    """List what any account names, in the order of the first; sets are put in a fixed order."""
    found: dict[Party, None] = {}
    for mention in mentions:
        parties = getattr(mention, role)
        ordered = parties if isinstance(parties, tuple) else sorted(parties, key=lambda each: (str(type(each)), each))
        found.update(dict.fromkeys(ordered))
    return tuple(found)


def attribution(event: MergedEvent, claims: Sequence[Claim], sides: Sides) -> Attribution:
    """Tell on whose word somebody is said to have done it.

    An article's own voice is stronger than an accusation, and an accusation that is denied is contested.
    """
    stances: dict[Stance, list[Claim]] = defaultdict(list)
    for claim in claims if event.kind in PERPETRATED else ():
        stances[claim.stance].append(claim)
    accused = {party for claim in stances["accuses"] for party in claim.to}
    denying = {claim.claimant for claim in stances["denies"]}
    named = set(event.by)
    if sides.are_allied(accused | named, denying):
        return "contested"
    if stances["claims_responsibility"]:
        return "claimed"
    if any(mention.by and mention.speaker.said_by is None for mention in event.mentions):
        return "reported"
    if named:
        return "accused" if accused and accused <= named and not _attributed(event) else "attributed"
    return "accused" if accused else "unknown"


def _attributed(event: MergedEvent) -> bool:
    return any(mention.by and mention.speaker.said_by for mention in event.mentions)


def date_variants(event: MergedEvent) -> tuple[tuple[str | None, str | None, tuple[Citation, ...]], ...]:
    """List the dates and words for the day that differ, each with its quotes; nothing when all say the same."""
    found: dict[tuple[str | None, str | None], list[Citation]] = {}
    for mention in event.mentions:
        found.setdefault((mention.event.date, mention.event.report.date_text), []).extend(mention.cites)
    if len(found) < 2:
        return ()
    return tuple((date, text, tuple(cites)) for (date, text), cites in found.items())
