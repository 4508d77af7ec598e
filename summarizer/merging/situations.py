"""Which events make one story, and in which order: merged events and a plan in, situations out.

The model's plan is taken where there is one: it knows what a desk would brief on its own. Code adds what the plan
forgot, keeps what was split off beside what it was split from, and orders the situations. Without a plan, the news of
one article is one story where no long gap lies in it, and two articles tell one story where they tell one event.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from summarizer.domain.article import GroundedReport
from summarizer.domain.edtf import Window, as_edtf, readable_date, window
from summarizer.domain.event_kinds import AFTERMATH, are_compatible, kind_in_sentence
from summarizer.domain.metrics import TOLLS
from summarizer.merging.events.accounts import Geography, Place
from summarizer.merging.events.bundles import Homes, Plan
from summarizer.merging.events.merged import MergedEvent
from summarizer.merging.figures.series import CountSeries
from summarizer_schemas.brief import Dispute, Episode, Event, Figure, Gap, Name, Quote, Source, Statement, Withheld
from summarizer_schemas.vocabulary import EventKind, EventStatus, Metric

_GAP_DAYS: Final = 30
"""How long nothing may be told before the next event of one article is another story."""
_NARROW_DAYS: Final = 31
"""Dates vaguer than this place an event, but do not bound a period."""
_LONG_DAYS: Final = 366
"""A year bounds a period where nothing better does; decades say nothing of it."""


@dataclass(frozen=True, slots=True)
class Story:
    """The events of one situation, by index, the main one first; their period (EDTF, or None); a title, or None."""

    events: tuple[int, ...]
    period: str | None
    title: str | None


class Weights:
    """How much each event weighs: news before background, then by its gravest toll, then by independent origins."""

    def __init__(self, events: Sequence[MergedEvent], lines: Iterable[CountSeries]) -> None:
        self._events = events
        self._tolls: dict[int, dict[Metric, float]] = defaultdict(dict)
        for line in lines:
            numbers = [value for each in line.current for value in (each.low, each.high) if value is not None]
            if line.metric in TOLLS and numbers:
                tolls = self._tolls[line.event]
                tolls[line.metric] = max(tolls.get(line.metric, 0), *numbers)

    def __call__(self, index: int) -> tuple[object, ...]:
        """Give what events are sorted by; the weightiest comes first."""
        event, tolls = self._events[index], self._tolls.get(index, {})
        is_new = event.status == "news" or (event.status == "total" and not tolls)
        when = event.when.first if event.when and event.when.has_year else float("inf")
        grave = tuple(-tolls.get(metric, 0) for metric in TOLLS)
        return not is_new, *grave, -event.origins, -len(event.mentions), when, index


@dataclass(frozen=True, slots=True)
class Context:
    """What is known of the events of a folder besides themselves.

    Attributes:
        weights: how much each weighs.
        geography: how their places stand to each other.
        beside: for each event that was split off another, by index, that other.
    """

    weights: Weights
    geography: Geography
    beside: Mapping[int, int]


def tell_stories(
    events: Sequence[MergedEvent], plans: Sequence[Plan], event_of: Sequence[int], reports: Sequence[GroundedReport],
    context: Context,
) -> tuple[Story, ...]:  # fmt: skip
    """Put each event in one situation, the weightiest situation first.

    Args:
        events: in the order of their first accounts.
        plans: what is proposed; () leaves it to code.
        event_of: the event of each account.
        reports: in the order of their sources.
        context: what else is known of the events.
    """
    weights = context.weights
    planned = _planned(plans, event_of) if plans else []
    if planned:
        _place_forgotten(planned, events, context)
        for _, told in planned:
            _lead_with_what_happened(told, events, context.beside)
    else:
        planned = [(None, sorted(indexes, key=weights)) for indexes in _by_rule(events, reports, context.geography)]
    stories = [
        Story(tuple(told), period_of([(events[index].when, events[index].status) for index in told]), title)
        for title, told in planned
    ]
    return tuple(sorted(stories, key=lambda story: weights(story.events[0])))


def _planned(plans: Sequence[Plan], event_of: Sequence[int]) -> list[tuple[str | None, list[int]]]:
    """Give each plan its events, in its order; an event belongs to the first plan that names it."""
    taken: set[int] = set()
    planned: list[tuple[str | None, list[int]]] = []
    for plan in plans:
        told = []
        for event in (event_of[account] for account in plan.accounts):
            if event not in taken:
                taken.add(event)
                told.append(event)
        if told:
            planned.append((plan.title, told))
    return planned


def _place_forgotten(
    planned: list[tuple[str | None, list[int]]],
    events: Sequence[MergedEvent],
    context: Context,
) -> None:
    """Put each event that no plan names beside what it was split off, or with the situation whose articles tell it.

    What is neither is a situation of its own.
    """
    home = {index: number for number, (_, told) in enumerate(planned) for index in told}
    telling: dict[int, set[int]] = defaultdict(set)
    for index, number in home.items():
        for mention in events[index].mentions:
            telling[mention.source].add(number)
    size = [len({mention.source for index in told for mention in events[index].mentions}) for _, told in planned]
    for index in sorted(set(range(len(events))) - home.keys(), key=context.weights):
        split_off = context.beside.get(index, -1)
        if split_off in home:
            number = home[split_off]
        else:
            sources = {mention.source for mention in events[index].mentions}
            shared = Counter(number for source in sources for number in telling.get(source, ()))
            # The share of a situation's articles, those that it had before anything forgotten was put there.
            number = max(shared, key=lambda each: (shared[each] / size[each], -each), default=len(planned))
            if number == len(planned):
                planned.append((None, []))
                size.append(len(sources))
                for source in sources:
                    telling[source].add(number)
        planned[number][1].append(index)
        home[index] = number


def _lead_with_what_happened(told: list[int], events: Sequence[MergedEvent], beside: Mapping[int, int]) -> None:
    """Where the main event was split, and its first piece is a fear or a plan, put the piece that happened first."""
    main = told[0]
    if events[main].status not in ("feared", "planned", "cancelled"):
        return
    pieces = (each for each in told if beside.get(each) == main or beside.get(main) == each)
    happened = next((each for each in pieces if events[each].status == "news"), None)
    if happened is not None:
        told.remove(happened)
        told.insert(0, happened)


def _by_rule(
    events: Sequence[MergedEvent], reports: Sequence[GroundedReport], geography: Geography
) -> Iterable[Sequence[int]]:
    """Join the news of each article and of each place, cut where nothing is told for long; then what is background."""
    told: list[list[int]] = [[] for _ in reports]
    for index, event in enumerate(events):
        for source in dict.fromkeys(mention.source for mention in event.mentions):
            told[source].append(index)
    stories = Homes([*((index,) for index in range(len(events))), *_at_one_place(events, geography)])
    for indexes, report in zip(told, reports, strict=True):
        for stretch in _stretches([index for index in indexes if events[index].is_core] or indexes, events, report):
            stories.join(stretch)
    for indexes in told:
        news = [index for index in indexes if events[index].is_core]
        for index in indexes:
            if news and not events[index].is_core and stories.is_alone(index):
                stories.join((news[0], index))
    return stories.all()


def _at_one_place(events: Sequence[MergedEvent], geography: Geography) -> Iterator[tuple[int, int]]:
    """Give the pairs of news of one exact place between which no long gap lies."""
    latest: dict[Place, tuple[int, int]] = {}
    dated = sorted(
        (when.last, index)
        for index, event in enumerate(events)
        if event.is_core and (when := event.when) and when.has_year and not when.is_open
    )
    for day, index in dated:
        for place in geography.exact(events[index].places):
            before = latest.get(place)
            if before and day - before[0] <= _GAP_DAYS and _may_follow(events[before[1]], events[index]):
                yield before[1], index
            latest[place] = day, index


def _may_follow(one: MergedEvent, other: MergedEvent) -> bool:
    """Tell whether two events of one place may be one story: relief follows anything, a vote is no part of a fire."""
    return bool({one.kind, other.kind} & AFTERMATH) or are_compatible(one.kind, other.kind)


def _stretches(
    indexes: Sequence[int], events: Sequence[MergedEvent], report: GroundedReport
) -> Iterable[Sequence[int]]:
    """Cut an article's news where nothing is told for long; what has no day goes with the day of publication."""
    published = window(report.header.published)

    def day(index: int) -> int | None:
        when = events[index].when or published
        return when.last if when and when.has_year and not when.is_open else None

    dated = sorted((when, index) for index in indexes if (when := day(index)) is not None)
    stretches: list[list[int]] = []
    last = None
    for when, index in dated:
        if last is None or when - last > _GAP_DAYS:
            stretches.append([])
        stretches[-1].append(index)
        last = when
    undated = [index for index in indexes if day(index) is None]
    return [*stretches[:-1], [*(stretches[-1] if stretches else []), *undated]]


def period_of(events: Iterable[tuple[Window | None, EventStatus]]) -> str | None:
    """Give the time from the first to the last news, by the days and the status of each event; None without a date."""
    dated = [when for when, status in events if when and status in ("news", "total")]
    narrow = [when for when in dated if when.days <= _NARROW_DAYS and when.has_year]
    if narrow:
        return as_edtf(min(when.first for when in narrow), max(when.last for when in narrow))
    usable = [when for when in dated if not when.has_year or (not when.is_open and when.days <= _LONG_DAYS)]

    def rank(when: Window) -> tuple[bool, int, Window]:
        return not when.has_year, when.days, when

    best = min(usable, key=rank, default=None)
    return as_edtf(best.first, best.last, has_year=best.has_year) if best else None


def plain_title(place: str | None, kind: EventKind, date: str | None) -> str:
    """Call a situation by its main event, in words that take no side: place, kind and day (EDTF)."""
    what = kind_in_sentence(kind)
    where = f"{place}: {what}" if place else what[:1].upper() + what[1:]
    return ", ".join([where, *([readable_date(date)] if date else [])])


def folder_title(titles: Sequence[str]) -> str:
    """Call the whole by its main situation."""
    return titles[0] if titles else "No events"


@dataclass(frozen=True, slots=True)
class Situation:
    """The merged facts, numbered and with their quotes; the episodes' overviews are still empty.

    Attributes:
        withheld: what a model proposed of it and the facts do not bear out.
        plain_titles: for each episode, what code calls it, where its own title is not borne out.
    """

    title: str
    as_of: str | None
    sources: tuple[Source, ...]
    quotes: tuple[Quote, ...]
    episodes: tuple[Episode, ...]
    events: tuple[Event, ...]
    figures: tuple[Figure, ...]
    statements: tuple[Statement, ...]
    disputes: tuple[Dispute, ...]
    names: tuple[Name, ...]
    gaps: tuple[Gap, ...]
    plain_titles: tuple[str, ...]
    withheld: tuple[Withheld, ...] = ()
