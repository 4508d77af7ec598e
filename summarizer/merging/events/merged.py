"""One event out of all its accounts: a group of mentions comes in, a merged event goes out.

The event is told by the account that is likest to what independent accounts tell, of the kind that most of them give.
Of nearly as like ones it is the one that counts the gravest, then that of which others bear out the most, then one that
gives the day. An account by a side to the event, one that alone names a doer, and one from hearing, is told only where
all are such.

Of the dates that accounts state the most exact leads, of these the one that most independent origins give; two that as
many give stand as one span; a day that the fewer give, and before which an article told the event, is none of it. An
account without a date takes that of its company, as inferred. What no account gives a day has that of an undated
article's weekday, if others date the weekday. What the accounts do not agree on is kept beside it (`date_variants`,
disputes), not decided.
"""

import re
from collections.abc import Collection, Container, Iterable, Mapping, Sequence
from datetime import date
from functools import lru_cache
from itertools import chain
from typing import Final, NamedTuple

from summarizer.domain.article import Span
from summarizer.domain.edtf import Window, as_edtf, fits_weekdays, window
from summarizer.domain.event_kinds import BELLIGERENT, PERPETRATED, SELDOM
from summarizer.domain.metrics import TOLLS
from summarizer.domain.names import words_of
from summarizer.grounding.check import had_wrong
from summarizer.merging.claims import Claim
from summarizer.merging.events.accounts import Citation, Mention
from summarizer.merging.events.hearsay import is_hearsay
from summarizer.merging.names import Party
from summarizer.merging.sides import Sides
from summarizer.merging.sources import independent
from summarizer.merging.sources.independence import Origin
from summarizer_schemas.vocabulary import Attribution, DateBasis, EventKind, EventStatus

_STATUS_ORDER: Final[tuple[EventStatus, ...]] = ("news", "total", "background", "cancelled", "planned", "feared")
_BASIS_ORDER: Final[tuple[DateBasis, ...]] = ("stated", "derived", "inferred", "unknown")
_NEARLY: Final = 0.8
"""The share of the likest account's likeness from which another is as like: they differ in a word or two."""
_SEVERAL: Final = 2
"""Others beside an account: what one other leaves out may be what it had no room for."""


class MergedEvent(NamedTuple):
    """One event, merged; `mentions` in source order, `cites` every quote that bears it out.

    Attributes:
        origins: how many independent origins tell it: those with a way of their own to it, where there are any.
    """

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
    origins: int

    @property
    def is_core(self) -> bool:
        """Whether it belongs to the news and not to its background."""
        return self.status != "background"


def merge_events(mentions: Sequence[Mention], groups: Iterable[Sequence[int]]) -> tuple[MergedEvent, ...]:
    """Make one event of each group of mentions; a group is in the order of the mentions, which is that of sources."""
    told = [tuple([mentions[index] for index in group]) for group in groups]
    reporting = _reporting(told)
    return tuple([_merged_alone(each[0]) if len(each) == 1 else _merged(each, reporting) for each in told])


_HAPPENED: Final[frozenset[EventStatus]] = frozenset({"news", "total", "background"})
_FEW_DAYS: Final = 3
"""What lasted longer is told while it goes on; nothing says up to which of its days."""


def last_days_told(events: Iterable[MergedEvent], dated: Collection[int]) -> dict[int, str]:
    """Give for each article without a date the last day (EDTF) on which something was that it tells as happened.

    It has no day of its own, but what it tells has, as others tell it: it appeared then or later.

    Args:
        events: the merged events.
        dated: the articles of which the day of publication is known.
    """
    last: dict[int, Window] = {}
    for event in events:
        if event.when is None or not event.when.has_year or event.when.is_open or event.when.days > _FEW_DAYS:
            continue
        for mention in event.mentions:
            if mention.source not in dated and mention.status in _HAPPENED:
                before = last.get(mention.source)
                last[mention.source] = max(before, event.when) if before else event.when
    return {source: date.fromordinal(when.first).isoformat() for source, when in last.items()}


_NO_ONE_DAY: Final = re.compile(
    r"\b(?:since|until|till|from|through|by|between|before|every|each|last|next|previous|following)\b", re.IGNORECASE
)
"""Beside a weekday: more days than that one, or perhaps another week's."""


def with_days_of_weekdays(events: Iterable[MergedEvent], dated: Collection[int]) -> tuple[MergedEvent, ...]:
    """Date what articles without a date tell of a weekday, where others date something else that they tell of it.

    "On Sunday" is one day wherever it stands in an article. An event takes that day if no account gives it a day, and
    if the day lies within all that its accounts give.

    Args:
        events: the merged events.
        dated: the articles of which the day of publication is known.
    """
    events = tuple(events)
    days: dict[tuple[int, str], set[int]] = {}
    for event in events:
        if event.when is not None and _is_one_day(event.when):
            for mention in event.mentions:
                if (called := _called_by_weekday(mention, dated)) and fits_weekdays(mention.weekdays, event.when):
                    days.setdefault(called, set()).add(event.when.first)
    known = {called: next(iter(own)) for called, own in days.items() if len(own) == 1}
    return tuple([_on_day_called(event, known, dated) for event in events]) if known else events


def _is_one_day(when: Window) -> bool:
    return when.has_year and when.days == 1


def _called_by_weekday(mention: Mention, dated: Collection[int]) -> tuple[int, str] | None:
    """Give an undated article and the one weekday on which it tells an event to have happened."""
    is_unsure = mention.source in dated or mention.status not in ("news", "background")
    if is_unsure or len(mention.weekdays) != 1 or _NO_ONE_DAY.search(mention.date_text or ""):
        return None
    return mention.source, next(iter(mention.weekdays))


def _on_day_called(event: MergedEvent, known: Mapping[tuple[int, str], int], dated: Collection[int]) -> MergedEvent:
    if event.status not in ("news", "background") or (event.when is not None and _is_one_day(event.when)):
        return event
    called = ((each, _called_by_weekday(each, dated)) for each in event.mentions)
    found = {known[weekday]: each for each, weekday in called if weekday and weekday in known}
    if len(found) != 1:
        return event
    ((day, mention),) = found.items()
    when = Window(day, day, has_year=True)
    if not all(each.when.has_year and each.when.holds(when) for each in event.mentions if each.when):
        return event
    return event._replace(date=as_edtf(day, day), date_text=mention.date_text, date_basis="inferred", when=when)


def _reporting(told: Iterable[Sequence[Mention]]) -> frozenset[int]:
    """Return the articles that are on a story: they tell as news what another one tells as news."""
    found: set[int] = set()
    for mentions in told:
        sources = {each.source for each in mentions if each.status in ("news", "total")}
        found |= sources if len(sources) > 1 else set()
    return frozenset(found)


def _origins(mentions: Sequence[Mention], reporting: Container[int]) -> int:
    """Count the independent origins; who takes an event as known, on nobody's word, and is on no story, has no own way.

    A match report and a column tell it in passing, and a follow-up tells as known what its paper had found before. A
    reprint that leaves out who said it has it from him. A party's own release is no witness for or against it. Of what
    happened whoever told only that it was planned, or feared, is none.
    """
    mentions = [each for each in mentions if each.status in _HAPPENED] or mentions
    attributed = {each.text_class for each in mentions if not each.speaker.is_own_voice}
    own = [
        each
        for each in mentions
        if not (each.is_retold or each.is_its_own)
        and (not each.speaker.is_own_voice or each.text_class not in attributed)
        and (not each.speaker.is_own_voice or each.status != "background" or each.source in reporting)
    ]
    return len(independent((each.source, each.speaker) for each in own or mentions))


def _merged_alone(mention: Mention) -> MergedEvent:
    """Give what `_merged` makes of one mention, without comparing it with itself."""
    return MergedEvent(
        mentions=(mention,),
        cites=mention.cites,
        kind=mention.kind,
        status=mention.status,
        summary=mention.event.report.summary,
        date=mention.date,
        date_text=mention.date_text,
        date_basis="unknown" if mention.date is None else mention.date_basis,
        when=mention.when,
        places=mention.places,
        by=_in_order(mention.by),
        to=_in_order(mention.to),
        origins=1,
    )


def _merged(mentions: tuple[Mention, ...], reporting: Container[int]) -> MergedEvent:
    dated = _dated(mentions)
    kind = _kind(mentions)
    status = min([mention.status for mention in mentions], key=_STATUS_ORDER.index)
    # Of equals the first is taken, which is the first source's.
    likeliest = [each for each in mentions if each.kind == kind and _tells_as(status, each)] or mentions
    fullest = _fullest(likeliest, mentions, dated.when)
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
        origins=_origins(mentions, reporting),
    )


def _tells_as(status: EventStatus, mention: Mention) -> bool:
    """Tell whether an account tells what an event of this status is; a later article tells news as known."""
    return mention.status == status or (status, mention.status) == ("news", "background")


def _kind(mentions: Sequence[Mention]) -> EventKind:
    """Return the kind that most origins give; of equals one that not only a side gives, then the commonest."""
    told: dict[EventKind, list[Mention]] = {}
    for mention in mentions:
        told.setdefault(mention.kind, []).append(mention)
    if len(told) == 1:
        return mentions[0].kind
    one_sided = _one_sided(mentions)

    def rank(kind: EventKind) -> tuple[int, bool, int]:
        own = told[kind]
        backing = independent((each.source, each.speaker) for each in own)
        return len(backing), not all(id(each) in one_sided for each in own), len(own)

    return max(told, key=rank)


def _one_sided(mentions: Sequence[Mention]) -> set[int]:
    """Return the accounts, by id, on the word of a party to it, or that name a doer whom no second origin names.

    Of what somebody decides or agrees on, who did it knows best.
    """
    if not any(each.kind in PERPETRATED | SELDOM for each in mentions):
        return set()
    parties = frozenset[Party]().union(*(each.by | each.to for each in mentions))
    naming: dict[Party, set[Origin]] = {}
    for each in mentions:
        for party in each.by:
            naming.setdefault(party, set()).add(each.speaker.origin)
    return {
        id(each)
        for each in mentions
        if not parties.isdisjoint(each.speaker.entities) or any(len(naming[party]) < 2 for party in each.by)
    }


def _fullest(likeliest: Sequence[Mention], mentions: Sequence[Mention], when: Window | None) -> Mention:
    """Return the account that is told for all; of equals the first, which is the first source's.

    Of nearly as like ones that count what is as grave, those lead of which others bear out the most: what one alone
    tells ("somebody shouted") is not what happened to all. Of these, one that tells it as news leads one that tells it
    as known, and then one that gives the event its day.
    """
    one_sided = _one_sided(mentions)
    candidates = [each for each in likeliest if id(each) not in one_sided] or likeliest
    if len(candidates) > 1:
        candidates = [each for each in candidates if not is_hearsay(each)] or candidates
    if len(candidates) == 1:
        return candidates[0]
    words = {id(each): words_of(each.event.report.summary) for each in mentions}
    shares = {id(each): _share_of_origins(words[id(each)], mentions, words) for each in candidates}
    near = _nearly_the_most(candidates, shares)
    gravest = min(_gravity(each) for each in near)
    grave = [each for each in near if _gravity(each) == gravest]
    borne = _nearly_the_most(grave, {id(each): _share_borne(each, mentions, words) for each in grave})
    return max(borne, key=lambda each: (each.status != "background", each.when == when, shares[id(each)]))


def _nearly_the_most(accounts: Sequence[Mention], of: Mapping[int, float]) -> list[Mention]:
    most = max(of[id(each)] for each in accounts)
    return [each for each in accounts if of[id(each)] >= _NEARLY * most]


def _share_borne(mention: Mention, mentions: Sequence[Mention], words: Mapping[int, frozenset[str]]) -> float:
    """Give the share of an account's words that others have too, which are not on the same word; all beside one."""
    own = words[id(mention)]
    others = {each.speaker.origin for each in mentions} - {mention.speaker.origin}
    if len(others) < _SEVERAL:
        return 1.0
    told = frozenset().union(*(words[id(each)] for each in mentions if each.speaker.origin in others))
    return len(own & told) / max(1, len(own))


def _gravity(mention: Mention) -> int:
    """Rank the gravest toll that an account counts of the event; the gravest is 0."""
    metrics = {metric for metric, _ in mention.counted}
    return next((n for n, metric in enumerate(TOLLS) if metric in metrics), len(TOLLS))


def _share_of_origins(
    words: frozenset[str], mentions: Sequence[Mention], words_told: Mapping[int, frozenset[str]]
) -> float:
    """Give how much of what each origin says an account says: one utterance that many articles carry counts once."""
    best: dict[Origin, float] = {}
    for each in mentions:
        other = words_told[id(each)]
        share = len(words & other) / max(1, len(words | other))
        best[each.speaker.origin] = max(best.get(each.speaker.origin, 0.0), share)
    return sum(best.values())


class _Dated(NamedTuple):
    """When an event was, and how that is known."""

    date: str | None
    date_text: str | None
    date_basis: DateBasis
    when: Window | None


def _dated(mentions: Sequence[Mention]) -> _Dated:
    """Take the most exact dates; of these the one that most origins give, or the span of two that as many give.

    What a paper's own correction says that it had wrong gives none, nor does a day that only a part of it can have had.
    """
    mentions = _without_days_of_counts(_without_later_days(_not_corrected(mentions)))
    exact = _most_exact(mentions)
    if not exact:
        words = next((each.date_text for each in mentions if each.date_text), None)
        return _Dated(None, words, "unknown", None)
    told: dict[str | None, list[Mention]] = {}
    for mention in exact:
        told.setdefault(mention.date, []).append(mention)
    backing = {date: len(independent((each.source, each.speaker) for each in own)) for date, own in told.items()}
    most = [own for date, own in told.items() if backing[date] == max(backing.values())]
    first = min(most[0], key=_rank_of_date)
    if len(most) == 1 and (whole := _gone_on(first, max(backing.values()), mentions)) is not None:
        first = whole
    if len(most) == 1 or first.when is None:
        return _Dated(first.date, first.date_text, first.date_basis, first.when)
    windows = [own[0].when for own in most if own[0].when]
    span = Window(min(each.first for each in windows), max(each.last for each in windows), windows[0].has_year)
    return _Dated(as_edtf(*span[:2], has_year=span.has_year), None, first.date_basis, span)


def _gone_on(first: Mention, backing: int, mentions: Sequence[Mention]) -> Mention | None:
    """Return the total whose days begin with the one day that is given, where as many origins give such days.

    An uprising "since Sunday" that took four days is told of these, and not of its Sunday alone; an air strike is of
    the day of its own.
    """
    day = first.when
    if day is None or first.kind in BELLIGERENT:
        return None
    since = [each for each in mentions if each.status == "total" and each.when and day.first == each.when.first]
    longer = [each for each in since if each.when and each.when.last > day.last]
    if len(independent((each.source, each.speaker) for each in longer)) < max(_TWO_TIMES, backing):
        return None
    return max(longer, key=lambda each: each.when.last if each.when else 0)


def _not_corrected(mentions: Sequence[Mention]) -> Sequence[Mention]:
    """List the accounts but those of which another corrects the time: "we wrote at 9.15; it was at 8.55"."""
    if len({each.date_text for each in mentions if each.date_text}) < _TWO_TIMES:
        return mentions
    wrong: dict[str, str] = {}
    for each in mentions:
        if each.date_text:
            wrong[each.date_text] = f"{wrong.get(each.date_text, '')} {_had_wrong(each)}"
    return [
        each
        for each in mentions
        if not any(each.date_text and each.date_text != words and each.date_text in wrong[words] for words in wrong)
    ] or mentions


def _without_later_days(mentions: Sequence[Mention]) -> Sequence[Mention]:
    """Leave out the accounts that date something to a later day than an article told it, where they are the fewer.

    What goes on for days, an outbreak or a flood, has no day because one account gives that of a death in it. Where as
    many accounts give the day as do not, the early article may be that of another time zone. What is planned for a
    later day is not what was done by then, however many tell it: a mourning that was decreed begins the day after.
    """
    published = (window(each.published) for each in mentions if each.when is None and each.status in _HAPPENED)
    told_on = min((day.last for day in published if day and day.has_year), default=None)
    if told_on is None:
        return mentions
    later = [each for each in mentions if each.when and each.when.has_year and each.when.first > told_on]
    is_fewer = 2 * sum(each.when is not None for each in mentions) < len(mentions)
    gone = later if is_fewer else [each for each in later if each.status == "planned"]
    return [each for each in mentions if each not in gone]


def _without_days_of_counts(mentions: Sequence[Mention]) -> Sequence[Mention]:
    """Leave out the totals of the day of their article, "20 by now", of what others tell to have begun before."""
    first = min((each.when.first for each in mentions if each.when), default=0)
    return [each for each in mentions if not (_is_of_its_article(each) and each.when and each.when.first > first)]


def _is_of_its_article(mention: Mention) -> bool:
    day, told = mention.when, window(mention.published)
    is_toll = mention.status == "total" and mention.kind not in BELLIGERENT
    return is_toll and day is not None and told is not None and day.days == 1 and day.first == told.last


def _had_wrong(mention: Mention) -> str:
    """Return what an account's article had wrong, as it says itself before the words for the time."""
    text = mention.reports[mention.source].article.text
    places = (text.find(mention.date_text or "", each.start, each.end) for each in mention.cites)
    return " ".join(had_wrong(text, Span(at, at + 1)) for at in places if at >= 0)


_TWO_TIMES: Final = 2


def _most_exact(mentions: Iterable[Mention]) -> Sequence[Mention]:
    """List the mentions that date the event most exactly: with a year rather than without, in the fewest days."""
    dated = [(not each.when.has_year, each.when.days, each) for each in mentions if each.when]
    best = min([rank[:2] for rank in dated], default=None)
    return [each for *rank, each in dated if tuple(rank) == best]


def _rank_of_date(mention: Mention) -> tuple[int, bool]:
    return _BASIS_ORDER.index(mention.date_basis), mention.date_text is None


def date_in_company(mention: Mention, event: MergedEvent) -> tuple[str | None, DateBasis]:
    """Give the date of one account: its own, or that of its company where it has none and its words allow it."""
    if mention.date:
        return mention.date, mention.date_basis
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
        found.setdefault((mention.date, mention.date_text), []).extend(mention.cites)
    if len(found) < 2:
        return ()
    return tuple((date, text, tuple(cites)) for (date, text), cites in found.items())
