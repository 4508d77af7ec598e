"""Events → the timeline of the main situation, and for the annex that of all others.

Hides how an event is laid out: one line that says it, with the way to its quotes, and below what else there is to
know. A list and no table, since its lines are long and must be read on a phone and in plain text. An event without a
day of its own stands at the day of its article. The standard length holds what is told as news or as a total, the
weightiest of it where that is much; the full length holds every event.
"""

import re
from calendar import day_name
from collections.abc import Collection, Iterable, Iterator, Sequence
from datetime import date
from typing import Final

from summarizer.domain.edtf import chronological, latest_of, on_one_calendar, stands_alone, window
from summarizer.domain.event_kinds import CULPABLE, EVENT_KINDS
from summarizer.domain.metrics import METRICS, metrics_where
from summarizer.grounding.dates.foreign import dates_in_english
from summarizer.render import messages as say
from summarizer.render.annex import Guide, situation
from summarizer.render.dates import readable_when
from summarizer.render.document import (
    Block,
    Bullets,
    Cites,
    CuttableSection,
    Item,
    Label,
    Line,
    Link,
    Section,
    elsewhere,
    joined,
    links,
    plain,
)
from summarizer.render.event_numbers import numbers_of
from summarizer.render.figures import largest_in, reported_on, short_figure, time_read
from summarizer.render.key_figures import rows_of
from summarizer.render.localisation import in_a_row, is_english, quoted, spaced, term
from summarizer.render.messages import ATTRIBUTION, EVENT_STATUS, count
from summarizer.render.nouns import names_told
from summarizer.render.reasons import apart_because
from summarizer.render.whose_word import side_told
from summarizer.telling.day_order import Place
from summarizer.telling.one_day import is_one_day_of
from summarizer_schemas.brief import Brief, DateVariant, Event, EventAccount, Figure, Grouping, Statement

_NEEDS_SAYING: Final = {"claimed", "accused", "contested"}
"""Attributions that a summary cannot tell; where a source or an article says who did it, the summary says so."""
_SHORT_WORD: Final = 3
_TOLLS: Final = metrics_where(lambda row: row.lone is not None)
_MOST_EVENTS: Final = 60
_MOST_OF_ONE: Final = 20
_LATEST: Final = (False, 2)
"""The turn of what the latest day brought: behind two events of each day that changed something."""
_MOST_STEPS: Final = 3
"""Events that have an hour, in front of the second of a day: when the water came, or the fire was out."""
_MOST_QUOTES: Final = 4
"""Of an event's quotes beside it."""
_A_DAY: Final = re.compile(rf"\b(?:{'|'.join(day_name)}|today|yesterday|tomorrow)\b", re.IGNORECASE)
_SAYS_MORE: Final = re.compile(r"\b(?!(?:this|last)\b)\w{4,}", re.IGNORECASE)
"""A word beside a weekday that is no preposition or article: "evening", "late"."""
_WEEK: Final = 7
"""Days from which a date that was worked out is a period in which it happened ("last week"), and no span of it."""
_FEWEST_DATED: Final = 4
"""Events with a day of their own that make a timeline."""
_MOST_READ: Final = 12
"""Lines that a second reader is shown: more than the standard length has room for."""
_SHARE: Final = 0.25
"""Some ten lines with their numbers: the days of a week and the hours of its first one."""


def timeline(guide: Guide, *, is_full: bool) -> CuttableSection:
    """Return the section of the main situation's events, the weightiest chosen first and told in order of time."""
    doubted = guide.slipped - guide.pinned
    own = [each for each in _by_weight(guide, guide.brief.events) if guide.is_of_main(each) and each.id not in doubted]
    own = own if is_full else _each_day_first(guide, own)
    kept = _rested_on(guide) | guide.pinned
    units = (
        own if is_full else _with_a_day(guide, [each for each in own if each.status != "background" or each.id in kept])
    )

    def build(events: Sequence[Event]) -> tuple[Block, ...]:
        ordered = _ordered(guide, events)
        told = {*(each.id for each in events), *(row.event.id for row in rows_of(guide) if row.event)}
        return (Bullets(tuple(_in_short(guide, each, told) for each in ordered)),) if events else ()

    others = len(guide.brief.events) - len(units)
    return CuttableSection("timeline", say.TIMELINE(), "event", units, build, _SHARE, others=others)


def _with_a_day(guide: Guide, events: Sequence[Event]) -> Sequence[Event]:
    """Return the events that have a day, and what an editor puts first; all, where too few of them have one.

    What has only the day of an article stands between days as if it had happened then: in a brief that an analyst
    judged line by line, the three of a timeline that led astray had none.
    """
    dated = [each for each in events if each.date or each.id in guide.pinned]
    return dated if sum(each.date is not None for each in dated) >= _FEWEST_DATED else events


def timeline_in_words(brief: Brief) -> list[tuple[str, str]]:
    """Return the weightiest events of the timeline, for a second reader: each with the day that it is told of."""
    guide = Guide(brief)
    return [
        (each.id, plain(_when(guide, each)).strip(" –")) for each in timeline(guide, is_full=False).units[:_MOST_READ]
    ]


def _each_day_first(guide: Guide, events: Sequence[Event]) -> list[Event]:
    """Put the weightiest event of each day before further ones, as a reader follows what happened day by day.

    What an editor pins and the main event stay in front; what killed or hurt, and what changed something, comes before
    what one source tells beside it, unless that is the first of the latest day, to which a timeline reaches, or has an
    hour about the time of the main event, as its steps have. A list, a situation or what is said of it are no event of
    a day, and what a later one overtook is told with that.
    """
    main = guide.main_event
    last = latest_of(_latest_told(guide, each) for each in events if each.status == "news")
    rank: dict[str, tuple[object, ...]] = {}
    seen: dict[object, int] = {}
    steps = 0
    for each in events:
        day = each.date or reported_on(guide, each)
        is_apart = EVENT_KINDS[each.kind].is_backdrop or each.status != "news" or each.overtaken_by is not None
        key = (is_apart, day)
        is_first = each.id in guide.pinned or each is main
        is_last = last is not None and not is_apart and key not in seen and _latest_told(guide, each) == last
        is_step = not is_apart and steps < _MOST_STEPS and guide.has_hour(each) and _is_about(each, main)
        steps += is_step
        turn = (False, 0) if is_step else (is_trivial(guide, each), seen.get(key, 0))
        rank[each.id] = (not is_first, is_apart, *(min(turn, _LATEST) if is_last else turn))
        seen[key] = seen.get(key, 0) + 1
    return sorted(events, key=lambda each: rank[each.id])


def _is_about(event: Event, main: Event | None) -> bool:
    """Tell whether an event is of the day of the main one or the next; what has an hour alone is of the news."""
    own, of_main = on_one_calendar([window(event.date), window(main.date if main else None)])
    return event.date is None or (own is not None and of_main is not None and 0 <= own.first - of_main.first <= 1)


def _latest_told(guide: Guide, event: Event) -> str | None:
    """Return the day of an event of one day, else that of the article that tells it first."""
    days = window(event.date)
    return event.date if days and days.days == 1 else None if event.date else reported_on(guide, event)


def is_trivial(guide: Guide, event: Event) -> bool:
    """Tell whether an event neither hurt anybody nor changed anything, and one source alone tells it."""
    row = EVENT_KINDS[event.kind]
    figures = (fact for each in event.figures if isinstance(fact := guide.facts.get(each), Figure))
    is_grave = any(METRICS[each.metric].is_harm for each in figures)
    return event.origins <= 1 and not (row.deed or row.is_consequence or is_grave)


def other_events(guide: Guide, shown: Collection[str], *, is_full: bool) -> Iterator[Section]:
    """Yield the section of the events that do not stand before the annex, by situation."""
    rest = [each for each in guide.brief.events if each.id not in shown]
    told = rest if is_full else _weightiest(guide, rest)
    blocks: list[Block] = []
    for episode, own in guide.by_episode(told):
        blocks += [situation(episode), _in_time(guide, own, is_full=is_full)]
    if more := len(rest) - len(told):
        blocks.append(elsewhere(more, "event"))
    if blocks:
        yield Section("other-events", (say.OTHER_EVENTS if shown else say.TIMELINE)(), tuple(blocks))


def accounts(guide: Guide, shown: Collection[str], *, is_full: bool) -> Iterator[Section]:
    """Yield the section of what else there is to know of the events that stand before the annex."""
    items = []
    for event in guide.brief.events:
        below = joined(". ", _particulars(guide, event, is_full=is_full)) if event.id in shown else ()
        if below:
            items.append(Item((Link(event.id, event.id), " ", event.summary), ((*below, "."),)))
    if items:
        yield Section("accounts", say.ACCOUNTS(), (Bullets(tuple(items)),))


def _rested_on(guide: Guide) -> frozenset[str]:
    """Return the events that the prose and the key figures rest on."""
    figures = (fact.event for each in guide.told if isinstance(fact := guide.facts.get(each), Figure))
    return frozenset((*guide.told, *figures, *(row.figure.event for row in rows_of(guide))))


def _by_weight(guide: Guide, events: Iterable[Event]) -> list[Event]:
    """Order events by what a reader must know: what the prose rests on, what most sources tell, what has a toll."""
    rested_on = _rested_on(guide)
    tolled = {figure.event for figure in guide.brief.figures if figure.metric in _TOLLS}
    deadly = {each.event for each in guide.brief.figures if METRICS[each.metric].has_dead and largest_in(guide, each)}

    def weight(event: Event) -> tuple[object, ...]:
        is_planted = guide.is_planted([event.id])
        return (
            event.id not in guide.pinned,
            is_planted,
            event.id not in rested_on,
            not (event.id in deadly and event.origins > 1 and EVENT_KINDS[event.kind].deed),  # killings and assaults
            -event.origins,
            event.id not in tolled,
            event.date is None,
        )

    return sorted(events, key=weight)


def _weightiest(guide: Guide, events: Sequence[Event]) -> list[Event]:
    """Choose the events of the annex of the standard length, in each situation what weighs most."""
    groups = guide.by_episode(_by_weight(guide, events))[:_MOST_EVENTS]
    limit = min(_MOST_OF_ONE, _MOST_EVENTS // max(1, len(groups)))
    return [event for _, own in groups for event in sorted(own, key=_is_background)[:limit]]


def _is_background(event: Event) -> bool:
    return event.status == "background"


def _in_time(guide: Guide, events: Iterable[Event], *, is_full: bool) -> Bullets:
    return Bullets(tuple(_event(guide, each, is_full=is_full) for each in _ordered(guide, events)))


def _ordered(guide: Guide, events: Iterable[Event]) -> list[Event]:
    """Order events by their days, and those of one day as far as hours or words tell."""
    own = [*events]
    places = {each.id: _place(guide, each) for each in own}
    news = min((days for is_background, days in places.values() if not is_background), default=None)

    def place(event: Event) -> Place:
        is_background, days = places[event.id]
        return is_background and not _is_shortly_before(event, days, news), days

    return guide.in_order(own, place)


def _is_shortly_before(event: Event, days: tuple[int, str, str], news: tuple[int, str, str] | None) -> bool:
    """Tell whether background has a day of its own in the weeks before the news: an inspection that led up to it."""
    own, first = (window(each[1]) if each else None for each in (days, news))
    if event.date is None or own is None or first is None or not (own.has_year and first.has_year):
        return False
    return own.days == 1 and 0 <= first.first - own.first <= _SHORTLY


_SHORTLY: Final = 31
"""Days: what was longer before is told behind the news, which it would push down, and of what has happened news is of
no more than so many days ahead."""


def _place(guide: Guide, event: Event) -> Place:
    """Order events by date, those without one by the day of their article, which may be after it; background is last.

    "Last week" is some day of that week, and "at the weekend" one of two, so it comes behind what is of one of those
    days. Of an article without a day, what has none is told by the last day of which that article tells: that it is
    undated makes nothing the latest.
    """
    is_background, days = event.status == "background", window(event.date)
    is_from = event.status == "planned" and (event.date or "").endswith("..")  # "from Thursday" begins on Thursday
    is_period = days is not None and days.days >= _WEEK and event.date_basis != "stated" and not is_from
    if days and days.has_year and (is_period or is_one_day_of(event, guide.languages_of(event))):
        last = date.fromordinal(days.last).isoformat()
        return is_background, (0, last, last)
    told = (guide.told_until(each.source) for each in event.reports)
    known = event.date or reported_on(guide, event) or max(filter(None, told), key=chronological, default=None)
    is_ahead = event.status in _AHEAD
    return is_background, chronological(_with_year(known, reported_on(guide, event), is_ahead=is_ahead))


_AHEAD: Final = frozenset({"planned", "cancelled", "feared"})


def _with_year(day: str | None, published: str | None, *, is_ahead: bool) -> str | None:
    """Return a day without a year as it lies by its article, for its place alone: a reader is not told the year.

    What has happened lies before the article, or in the weeks that it looks forward to; what is ahead, behind it.
    """
    on = window(published)
    if day is None or not day.startswith("XXXX") or on is None or not on.has_year:
        return day
    year = date.fromordinal(on.first).year
    for each in (year - 1, year, year + 1) if is_ahead else (year + 1, year, year - 1):
        own = f"{each}{day[4:]}".replace("/XXXX", f"/{each}")
        days = window(own)
        if days and (days.last >= on.first - _SHORTLY if is_ahead else days.first <= on.last + _SHORTLY):
            return own
    return day


def _in_short(guide: Guide, event: Event, told: Collection[str]) -> Item:
    """One line that says what happened, when and according to whom, and below it who did it and how many.

    And which other event that is told may be the same one, or a reader would count it twice.
    """
    below = joined(
        ". ",
        [
            *_who_did_it(event),
            *numbers_of(guide, event),
            *_doubled(event, told),
        ],
    )
    return Item(_line(guide, event), ((*below, "."),) if below else ())


def _event(guide: Guide, event: Event, *, is_full: bool) -> Item:
    """One line that says what happened, when and according to whom; below it what else there is to know."""
    particulars = joined(". ", _particulars(guide, event, is_full=is_full))
    return Item(_line(guide, event), ((*particulars, "."),) if particulars else ())


def _line(guide: Guide, event: Event) -> Line:
    status = f" ({EVENT_STATUS[event.status]})" if EVENT_STATUS[event.status] else ""
    later = _later(guide, event)
    line = (
        Label(event.id),
        " ",
        *_when(guide, event),
        event.summary.rstrip(".") if later else event.summary,
        status,
        *later,
        " – ",
        *_whose_account(guide, event),
    )
    return (*line, *_evidence(guide, event))


def _later(guide: Guide, fact: Event | Figure) -> Line:
    """Name what ended or changed a fact, or what took it back: then no number of sources bears it out."""
    if fact.overtaken_by is None:
        return ()
    link = (Link(fact.overtaken_by, fact.overtaken_by),)
    if isinstance(fact, Event) and guide.is_taken_back(fact):
        return say.TAKEN_BACK.line(fact=link)
    return say.OVERTAKEN.line(event=link)


def _evidence(guide: Guide, event: Event) -> Line:
    """Return an event's quotes, as many as a line holds; of more, how many: what else there is to know stands here."""
    quotes = guide.quotes([event.id])
    rest = len(quotes) - _MOST_QUOTES
    return (Cites(quotes[:_MOST_QUOTES]), say.AND_MORE(rest)) if rest > 0 else (Cites(quotes),)


def _when(guide: Guide, event: Event) -> Line:
    """Say when it was, and how that is known; what is not dated has the article's words and the article's day.

    Whose the day is stands there if the summary is not in their words.
    """
    told = time_read(guide, event)
    if event.date is None:
        clock = [quoted(each) for each in guide.hours_of(event, told)]
        untold = in_a_row(each for each in (*clock, told) if each)
        return (f"({untold}) ",) if untold else ()
    own = guide.time_words(event)
    giving = guide.givers_of_day(event)
    says_more = giving or not _names_the_day(own or "", event.date, guide.brief.language)
    words = (quoted(own),) if own and event.date_basis != "stated" and says_more else ()
    saying = [each for each in giving if each.date_text == own] if words else giving  # the words are not of all
    whose = guide.outlets(quote for each in saying for quote in each.quotes) if saying else ()
    hours = [(quoted(each),) for each in guide.hours_of(event, own if words and own else "")]
    beside = joined(", ", [each for each in (words, whose, *hours) if each])
    aside: Line = (" (", *beside, ")") if beside else ()
    end = f"{say.INFERRED() if event.date_basis == 'inferred' else ''} – "
    # One piece where nothing in it is a link: a page sets it apart from what happened.
    return (told, *aside, end) if whose else (f"{told}{plain(aside)}{end}",)


def _names_the_day(words: str, day: str, language: str) -> bool:
    """Tell whether time words are no more than a weekday, or yesterday, of a day that stands beside them."""
    found = window(day)
    rest = _A_DAY.sub("", dates_in_english(words, language))
    return rest != words and found is not None and found.days == 1 and not _SAYS_MORE.search(rest)


def _whose_account(guide: Guide, event: Event) -> Line:
    if guide.is_taken_back(event):
        later = guide.facts.get(event.overtaken_by or "")
        who = later.claimant if isinstance(later, Statement) else None
        first = next((each for each in event.reports if each.said_by == who), event.reports[0])
        return _account_told(guide, first, with_quotes=False)
    if len(event.reports) == 1:
        return _account_told(guide, event.reports[0], with_quotes=False)
    if side := side_told(guide, event):
        return _account_told(guide, side, with_quotes=False)
    return (count(event.origins, "independent source"),)


def _particulars(guide: Guide, event: Event, *, is_full: bool) -> Iterator[Line]:
    accounts = _accounts(event)
    if len(accounts) > 1:
        told = joined(spaced("; "), (_account_told(guide, each, with_quotes=is_full) for each in accounts))
        yield say.ACCOUNTS_OF.line(accounts=told)
    yield from _who_did_it(event)
    if _differ(event.date_variants):
        yield say.DATES_GIVEN.line(dates=joined(spaced("; "), _each_date_once(event.date_variants)))
    figures = [fact for each in event.figures if isinstance(fact := guide.facts.get(each), Figure)]
    if figures:
        yield joined(spaced("; "), ((*short_figure(guide, each), *_later(guide, each)) for each in figures))
    if event.part_of:
        yield say.PART_OF.line(event=(Link(event.part_of, event.part_of),))
    yield from _doubled(event, event.possibly_same_as)
    if is_full:
        yield from _grouped(event.grouping)


def _doubled(event: Event, told: Collection[str]) -> Iterator[Line]:
    """Say which of the events that are told may be the same, and what speaks against it."""
    same = [each for each in event.possibly_same_as if each in told]
    if same:
        why = dict.fromkeys(apart_because(each.why) for each in event.grouping.parted if each.event in same)
        reasons = (spaced(": "), *joined(spaced("; "), ((each,) for each in why))) if why else ()
        yield (*say.POSSIBLY_THE_SAME.line(events=links(same)), *reasons)


def _who_did_it(event: Event) -> Iterator[Line]:
    """Name the doers of a deed that its summary does not name, and on whose word."""
    if event.kind not in CULPABLE or not event.by:
        return
    if event.attribution in _NEEDS_SAYING or not _names_any(event.summary, event.by):
        told = f" ({ATTRIBUTION[event.attribution]})" if event.attribution != "reported" else ""
        yield say.WHO_DID_IT.line(who=(f"{', '.join(names_told(event.by))}{told}",))


def _grouped(grouping: Grouping) -> Iterator[Line]:
    """Say why accounts were taken for one event, and which event was not."""
    if grouping.reason:
        why = grouping.reason.rstrip(".") if is_english() else term(grouping.reason) or say.UNSAID()
        yield say.ONE_EVENT_BECAUSE.line(reason=(why,))
    for each in grouping.parted:
        yield say.KEPT_APART.line(event=(Link(each.event, each.event),), why=apart_because(each.why))


def _accounts(event: Event) -> list[EventAccount]:
    """Give the accounts of an event, one for each speaker of each article."""
    told: dict[tuple[str, str | None, str | None], EventAccount] = {}
    for each in event.reports:
        key = (each.source, each.said_by, each.via)
        before = told.get(key)
        told[key] = each.model_copy(update={"quotes": (*before.quotes, *each.quotes)}) if before else each
    return list(told.values())


def _account_told(guide: Guide, account: EventAccount, *, with_quotes: bool) -> Line:
    where = (*guide.outlet(account.source), *((Cites(account.quotes),) if with_quotes else ()))
    if account.said_by is None or (account.via is None and guide.publishes(account.source, account.said_by)):
        return where
    via = say.VIA.line(name=(guide.called(account.via),)) if account.via else ()
    return (guide.called(account.said_by), *via, say.IN(), *where)


def _names_any(summary: str, parties: Iterable[str]) -> bool:
    """Tell whether a summary names one of the parties, by any word of a name."""
    words = {word.casefold().strip(".,;:’'") for word in summary.split()}
    return any(word.casefold() in words for party in parties for word in party.split() if len(word) > _SHORT_WORD)


def _differ(variants: Sequence[DateVariant]) -> bool:
    """Tell whether accounts give different dates, or, where none gives one, different words that say a day."""
    dates = {each.date for each in variants}
    return len(dates) > 1 or (dates == {None} and sum(stands_alone(each.date_text) for each in variants) > 1)


def _each_date_once(variants: Sequence[DateVariant]) -> Iterator[Line]:
    """Yield each date that accounts give, with all words that say it and their quotes; without one, the words."""
    by_date: dict[str | None, list[DateVariant]] = {}
    for each in variants:
        by_date.setdefault(each.date or each.date_text, []).append(each)
    for own in by_date.values():
        words = list(dict.fromkeys(each.date_text for each in own if each.date_text and each.date))
        told = readable_when(own[0].date, own[0].date_text)
        said = f" ({spaced('; ').join(map(quoted, words))})" if words else ""
        yield (f"{told}{said}", Cites(tuple(dict.fromkeys(quote for each in own for quote in each.quotes))))
