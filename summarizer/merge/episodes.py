"""Which events belong together: merged events come in, episodes go out.

Hides how situations are told apart. Each article's news falls into stretches with no long gap between them;
stretches of different articles are one episode when they tell one event, when they are close in time and share
names, or when one tells on within days, at the same foremost place, what the other began. Background goes with the
article that tells it and neither makes an episode nor stretches one. What has no date, or no year, is never put
beside what has one.
"""

from collections import Counter, defaultdict, deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from summarizer.grounded import GroundedReport
from summarizer.merge.dates import LAST, Window, as_edtf, window
from summarizer.merge.events import Member, MergedEvent
from summarizer.merge.kinds import are_compatible
from summarizer.merge.mentions import Mention
from summarizer.merge.names import Party
from summarizer_schemas.vocabulary import EventKind

GAP_DAYS = 30
"""How long nothing may be told before the next event is another situation."""
_NARROW_DAYS = 31
"""Dates vaguer than this place an event, but do not bound a period."""
_LONG_DAYS = 366
_NEIGHBOURS = 8
_FOLLOW_UP_DAYS = 7
"""Within so many days an article may tell on what another began, by new names."""
_AFTERMATH: Final[frozenset[EventKind]] = frozenset({"humanitarian", "displacement", "situation", "other"})
"""What may follow any kind of event."""
_SHARED_NAMES = 2
_SHARED_SHARE = 0.25


@dataclass(frozen=True, slots=True)
class EventGroup:
    """The events of one episode, by index, and their period (EDTF, or None)."""

    events: tuple[int, ...]
    period: str | None


def group_episodes(
    events: Sequence[MergedEvent], members: Iterable[Member], reports: Sequence[GroundedReport]
) -> tuple[EventGroup, ...]:
    """Put each event in one episode; dated episodes first, by time, then those without a year, then undated ones.

    Args:
        events: in the order of their first accounts.
        members: the mentions of all events, in source order.
        reports: in the order of their sources.
    """
    stretches, told_in = _stretches(len(events), members, reports)
    home = _joined(stretches, [told for event, told in zip(events, told_in, strict=True) if event.is_core])
    grouped: dict[int, list[int]] = defaultdict(list)
    for index, told in enumerate(told_in):
        grouped[home[told[0]]].append(index)
    groups = [
        EventGroup(tuple(_in_time(indexes, events)), _period([events[index] for index in indexes]))
        for indexes in grouped.values()
    ]
    return tuple(sorted(groups, key=_episode_rank))


class _Stretch:
    """News of one article with no long gap in it, and the days that it spans; None where they are not known."""

    def __init__(self, span: Window | None, news: Sequence[Mention]) -> None:
        self.span = span
        self.names: set[Party] = set().union(*[named for each in news for named in (each.places, each.by, each.to)])
        self._news = news

    @cached_property
    def foremost(self) -> set[Party]:
        """The places that it names most."""
        counted = Counter(place for each in self._news for place in each.places)
        most = max(counted.values(), default=0)
        return {place for place, count in counted.items() if count == most}

    @cached_property
    def kinds(self) -> set[EventKind]:
        """The kinds of its events, without those that may follow any."""
        return {each.kind for each in self._news} - _AFTERMATH


def _stretches(
    event_count: int, members: Iterable[Member], reports: Sequence[GroundedReport]
) -> tuple[Sequence[_Stretch], Sequence[Sequence[int]]]:
    """Cut each article's news where nothing is told for long.

    Returns:
        All stretches, article by article, and for each event those that tell it, by index: as news, in source order,
        or, if none does, the first that tells it as background.
    """
    told: list[list[Member]] = [[] for _ in reports]
    for member in members:
        told[member[0].source].append(member)
    stretches: list[_Stretch] = []
    as_news: list[list[int]] = [[] for _ in range(event_count)]
    as_background: dict[int, int] = {}
    for of_article, report in zip(told, reports, strict=True):
        main = window(report.header.published)
        spans = _spans([mention for mention, _ in of_article if mention.status != "background"], main)
        news: list[list[Mention]] = [[] for _ in spans] or [[]]
        for mention, index in of_article:
            number = _nearest(_placed(mention) or main, spans) if len(spans) > 1 else 0
            if mention.status == "background":
                as_background.setdefault(index, len(stretches) + number)
            else:
                as_news[index].append(len(stretches) + number)
                news[number].append(mention)
        stretches += [_Stretch(span, of_span) for span, of_span in zip(spans or (None,), news, strict=True)]
    return stretches, [homes or [as_background[index]] for index, homes in enumerate(as_news)]


def _spans(news: Iterable[Mention], main: Window | None) -> list[Window]:
    """Give the days that an article's news spans, in as many pieces as it has; `main` is its day of publication."""
    spans: list[Window] = []
    for when in sorted({placed for mention in news if (placed := _placed(mention))}):
        before = spans[-1] if spans else None
        if before is None or before.has_year != when.has_year or when.first - before.last > GAP_DAYS:
            spans.append(when)
        elif when.last > before.last:
            spans[-1] = Window(before.first, when.last, when.has_year)
    # An article without a date of publication stays one whole: what of it is undated has no other place to go.
    if not spans or main is None:
        return spans[:1] or ([main] if main else [])
    return spans


def _placed(mention: Mention) -> Window | None:
    """Give the days that place a mention: for a long time, its end."""
    when = mention.when
    if when is None or when.days <= _NARROW_DAYS:
        return when
    end = when.last if when.last != LAST else when.first
    return Window(end, end, when.has_year)


def _nearest(when: Window | None, spans: Sequence[Window]) -> int:
    """Give the span nearest in time; the last, which is the newest, when that cannot be told."""
    if when is None:
        return len(spans) - 1
    return min(range(len(spans)), key=lambda n: (spans[n].has_year != when.has_year, spans[n].gap(when), -n))


class _Homes:
    """Which stretches are joined: `of` gives for each, by index, the one that stands for all joined with it."""

    def __init__(self, count: int) -> None:
        self.of = list(range(count))
        self._members = [[number] for number in self.of]

    def join(self, one: int, other: int) -> None:
        """Put together all that either is joined with."""
        smaller, larger = self.of[one], self.of[other]
        if smaller == larger:
            return
        if len(self._members[smaller]) > len(self._members[larger]):
            smaller, larger = larger, smaller
        for moved in self._members[smaller]:
            self.of[moved] = larger
        self._members[larger] += self._members[smaller]


def _joined(stretches: Sequence[_Stretch], of_one_event: Iterable[Sequence[int]]) -> Sequence[int]:
    """Join stretches that tell one event, or that are close in time and share names; give each its home."""
    homes = _Homes(len(stretches))
    for first, *others in of_one_event:
        for other in others:
            homes.join(first, other)
    for number, earlier in _neighbours(stretches):
        for other in earlier:
            if homes.of[other] != homes.of[number] and _belong_together(stretches[other], stretches[number]):
                homes.join(other, number)
    return homes.of


def _neighbours(stretches: Sequence[_Stretch]) -> Iterator[tuple[int, set[int]]]:
    """Give each stretch with the last few before it in time under each of its names: a few for each, not all."""
    latest: dict[Party, deque[int]] = defaultdict(lambda: deque(maxlen=_NEIGHBOURS))
    for _, number in sorted((stretch.span, number) for number, stretch in enumerate(stretches) if stretch.span):
        sharing = list(map(latest.__getitem__, stretches[number].names))
        yield number, set().union(*sharing)
        for numbers in sharing:
            numbers.append(number)


def _belong_together(one: _Stretch, other: _Stretch) -> bool:
    first, second = one.span, other.span
    if first is None or second is None or not (first.has_year and second.has_year) or first.gap(second) > GAP_DAYS:
        return False
    shared, smaller = len(one.names & other.names), min(len(one.names), len(other.names))
    if shared >= min(_SHARED_NAMES, smaller) and shared >= _SHARED_SHARE * smaller:
        return True
    return first.gap(second) <= _FOLLOW_UP_DAYS and _tells_on(one, other)


def _tells_on(one: _Stretch, other: _Stretch) -> bool:
    """Tell whether both name the same place most, and one tells nothing that the other's kinds of event exclude."""
    if not one.foremost & other.foremost:
        return False
    return not one.kinds or not other.kinds or any(are_compatible(a, b) for a in one.kinds for b in other.kinds)


def _period(events: Sequence[MergedEvent]) -> str | None:
    """Give the time from the first to the last news; None where no news has a date."""
    dated = [event.when for event in events if event.when and event.status in ("news", "total")]
    narrow = [when for when in dated if when.days <= _NARROW_DAYS and when.has_year]
    if narrow:
        return as_edtf(min(when.first for when in narrow), max(when.last for when in narrow))
    usable = [when for when in dated if not when.has_year or (not when.is_open and when.days <= _LONG_DAYS)]
    best = min(usable, key=lambda when: (not when.has_year, when.days, when), default=None)
    return as_edtf(best.first, best.last, has_year=best.has_year) if best else None


def _in_time(indexes: Iterable[int], events: Sequence[MergedEvent]) -> list[int]:
    """Order the events of an episode by date, undated last, then as the articles tell them."""

    def rank(index: int) -> tuple[bool, bool, int, int, int]:
        when = events[index].when
        return (True, True, 0, 0, index) if when is None else (False, not when.has_year, when.first, when.last, index)

    return sorted(indexes, key=rank)


def _episode_rank(group: EventGroup) -> tuple[bool, bool, int, int]:
    period, first = window(group.period), min(group.events)
    return (True, True, 0, first) if period is None else (False, not period.has_year, period.first, first)
