"""One event out of all its accounts: a group of mentions comes in, a merged event goes out.

Hides which account a merged event is told by: the fullest, of the kind that most give. Of the dates that accounts state
the most exact leads, of these the one that most independent origins give; two that as many give stand as one span. An
account without a date takes that of its company, as inferred. What the accounts do not agree on is kept beside it
(`date_variants`, disputes), not decided.
"""

from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import chain
from typing import Final, NamedTuple

from summarizer.merge.events.accounts import Citation, Mention
from summarizer.merge.events.dates import Window, as_edtf, fits_weekdays
from summarizer.merge.kinds import PERPETRATED
from summarizer.merge.names import Party
from summarizer.merge.names.sides import Sides
from summarizer.merge.names.spelling import words_of
from summarizer.merge.sources import independent
from summarizer.merge.sources.claims import Claim
from summarizer_schemas.vocabulary import Attribution, DateBasis, EventKind, EventStatus

_STATUS_ORDER: Final[tuple[EventStatus, ...]] = ("news", "total", "background", "cancelled", "planned", "feared")
_BASIS_ORDER: Final[tuple[DateBasis, ...]] = ("stated", "derived", "inferred", "unknown")


class MergedEvent(NamedTuple):
    """One event, merged; `mentions` in source order, `cites` every quote that bears it out."""

    mentions: tuple[Mention, ...]
    cites: tuple[Citation, ...]
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


def merge_events(mentions: Sequence[Mention], groups: Iterable[Sequence[int]]) -> tuple[MergedEvent, ...]:
    """Make one event of each group of mentions; a group is in the order of the mentions, which is that of sources."""
    return tuple([
        _told_once(mentions[group[0]]) if len(group) == 1 else _merged(tuple([mentions[index] for index in group]))
        for group in groups
    ])  # fmt: skip


def _told_once(mention: Mention) -> MergedEvent:
    """Give what `_merged` makes of one mention, without comparing it with itself."""
    told = mention.event
    return MergedEvent(
        mentions=(mention,),
        cites=mention.cites,
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


def _merged(mentions: tuple[Mention, ...]) -> MergedEvent:
    dated = _dated(mentions)
    kinds = [mention.kind for mention in mentions]
    kind = max(dict.fromkeys(kinds), key=kinds.count)
    status = min([mention.status for mention in mentions], key=_STATUS_ORDER.index)
    # Of equals the first is taken, which is the first source's.
    likeliest = [each for each in mentions if each.kind == kind and each.status == status] or mentions
    words = {id(each): words_of(each.event.report.summary) for each in mentions}
    fullest = max(likeliest, key=lambda each: _share_of_others(words[id(each)], list(words.values())))
    told = (fullest, *mentions)
    return MergedEvent(
        mentions=mentions,
        cites=tuple(chain.from_iterable([mention.cites for mention in mentions])),
        kind=kind,
        status=status,
        summary=fullest.event.report.summary,
        date=dated.date,
        date_text=dated.date_text,
        date_basis=dated.date_basis,
        when=dated.when,
        places=_united([each.places for each in told]),
        by=_united([_in_order(each.by) for each in told]),
        to=_united([_in_order(each.to) for each in told]),
    )


def _share_of_others(words: frozenset[str], told: Sequence[frozenset[str]]) -> float:
    """Give how much of what all accounts say one of them says: the likest of all is the least likely to be dated."""
    return sum(len(words & each) / max(1, len(words | each)) for each in told)


class _Dated(NamedTuple):
    """When an event was, and how that is known."""

    date: str | None
    date_text: str | None
    date_basis: DateBasis
    when: Window | None


def _dated(mentions: Sequence[Mention]) -> _Dated:
    """Take the most exact dates; of these the one that most origins give, or the span of two that as many give."""
    exact = _most_exact(mentions)
    if not exact:
        words = next((each.event.report.date_text for each in mentions if each.event.report.date_text), None)
        return _Dated(None, words, "unknown", None)
    told: dict[str | None, list[Mention]] = {}
    for mention in exact:
        told.setdefault(mention.event.date, []).append(mention)
    backing = {date: len(independent((each.source, each.speaker) for each in own)) for date, own in told.items()}
    most = [own for date, own in told.items() if backing[date] == max(backing.values())]
    first = min(most[0], key=_rank_of_date)
    if len(most) == 1 or first.when is None:
        return _Dated(first.event.date, first.event.report.date_text, first.event.date_basis, first.when)
    windows = [own[0].when for own in most if own[0].when]
    span = Window(min(each.first for each in windows), max(each.last for each in windows), windows[0].has_year)
    return _Dated(as_edtf(*span[:2], has_year=span.has_year), None, first.event.date_basis, span)


def _most_exact(mentions: Iterable[Mention]) -> Sequence[Mention]:
    """List the mentions that date the event most exactly: with a year rather than without, in the fewest days."""
    dated = [(not each.when.has_year, each.when.days, each) for each in mentions if each.when]
    best = min([rank[:2] for rank in dated], default=None)
    return [each for *rank, each in dated if tuple(rank) == best]


def _rank_of_date(mention: Mention) -> tuple[int, bool]:
    return _BASIS_ORDER.index(mention.event.date_basis), mention.event.report.date_text is None


def date_in_company(mention: Mention, event: MergedEvent) -> tuple[str | None, DateBasis]:
    """Give the date of one account: its own, or that of its company where it has none and its words allow it."""
    if mention.event.date:
        return mention.event.date, mention.event.date_basis
    if event.date is None or event.when is None or not fits_weekdays(mention.weekdays, event.when):
        return None, "unknown"
    return event.date, "inferred"


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
