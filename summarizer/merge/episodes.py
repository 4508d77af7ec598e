"""Which events belong together: merged events come in, episodes go out.

Hides how situations are told apart. Each article's news falls into stretches with no long gap between them;
stretches of different articles are one episode when they tell one event, when they are close in time and share
names, or when one tells on within days, at the same foremost place, what the other began. Background goes with the
article that tells it and neither makes an episode nor stretches one. What has no date, or no year, is never put
beside what has one.
"""

from collections import Counter, defaultdict, deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from summarizer.grounded import GroundedReport
from summarizer.merge.dates import LAST, Window, as_edtf, window
from summarizer.merge.events import MergedEvent
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

Stretch = tuple[int, int]
"""One stretch of news of one article: the source, and which of its stretches."""


@dataclass(frozen=True, slots=True)
class EventGroup:
    """The events of one episode, by index, and their period (EDTF, or None)."""

    events: tuple[int, ...]
    period: str | None


def group_episodes(events: Sequence[MergedEvent], reports: Sequence[GroundedReport]) -> tuple[EventGroup, ...]:
    """Put each event in one episode; dated episodes first, by time, then those without a year, then undated ones."""
    stretches = _Stretches(events, reports)
    home = _joined(stretches)
    grouped: dict[Stretch, list[int]] = defaultdict(list)
    for index, event in enumerate(events):
        grouped[home[stretches.of_event(event)]].append(index)
    groups = [
        EventGroup(_in_time([*members], events), _period([events[index] for index in members]))
        for members in grouped.values()
    ]
    return tuple(sorted(groups, key=lambda group: _episode_rank(group, events)))


class _Stretches:
    """Each article's news, cut where nothing is told for long."""

    def __init__(self, events: Sequence[MergedEvent], reports: Sequence[GroundedReport]) -> None:
        self._published = [window(report.header.published) for report in reports]
        self.spans: dict[Stretch, Window | None] = {}
        self.names: dict[Stretch, set[Party]] = defaultdict(set)
        self.places: dict[Stretch, Counter[Party]] = defaultdict(Counter)
        self.kinds: dict[Stretch, set[EventKind]] = defaultdict(set)
        self.shared: dict[int, list[Stretch]] = defaultdict(list)
        self._of: dict[tuple[int, int], Stretch] = {}
        told: dict[int, list[Mention]] = defaultdict(list)
        for event in events:
            for mention in event.mentions:
                told[mention.source].append(mention)
        for source, mentions in sorted(told.items()):
            self._cut(source, sorted(mentions, key=lambda mention: mention.position))
        for index, event in enumerate(events):
            if event.is_core:
                core = [mention for mention in event.mentions if mention.status != "background"]
                self.shared[index] = [self._of[mention.source, mention.position] for mention in core]

    def of_event(self, event: MergedEvent) -> Stretch:
        """Give the stretch that an event is told in, its news before its background."""
        mentions = [mention for mention in event.mentions if mention.status != "background"] or list(event.mentions)
        return self._of[mentions[0].source, mentions[0].position]

    def _cut(self, source: int, mentions: Sequence[Mention]) -> None:
        main = self._published[source]
        dated = sorted(
            (placed.first, placed.last, placed.has_year)
            for mention in mentions
            if mention.status != "background" and (placed := _placed(mention))
        )
        spans: list[Window] = []
        for first, last, has_year in dated:
            when = Window(first, last, has_year)
            if spans and spans[-1].has_year == has_year and spans[-1].gap(when) <= GAP_DAYS:
                spans[-1] = Window(spans[-1].first, max(spans[-1].last, last), has_year)
            else:
                spans.append(when)
        # An article without a date of publication stays one whole: what of it is undated has no other place to go.
        if not spans or main is None:
            spans = spans[:1] or ([main] if main else [])
        for number, span in enumerate(spans or [None]):
            self.spans[source, number] = span
        for mention in mentions:
            stretch = (source, _nearest(_placed(mention) or main, spans))
            self._of[source, mention.position] = stretch
            if mention.status != "background":
                self.names[stretch].update(mention.places, mention.by, mention.to)
                self.places[stretch].update(mention.places)
                self.kinds[stretch].add(mention.kind)


def _placed(mention: Mention) -> Window | None:
    """Give the days that place a mention: for a long time, its end."""
    when = mention.when
    if when is None:
        return None
    if when.days > _NARROW_DAYS:
        end = when.last if when.last != LAST else when.first
        return Window(end, end, when.has_year)
    return when


def _nearest(when: Window | None, spans: Sequence[Window]) -> int:
    """Give the span nearest in time; the last, which is the newest, when that cannot be told."""
    if when is None or len(spans) < 2:
        return max(0, len(spans) - 1)
    return min(range(len(spans)), key=lambda n: (spans[n].has_year != when.has_year, spans[n].gap(when), -n))


def _joined(stretches: _Stretches) -> dict[Stretch, Stretch]:
    """Join stretches that tell one event, or that are close in time and share names; give each its first one."""
    home = {stretch: stretch for stretch in stretches.spans}
    members = {stretch: [stretch] for stretch in stretches.spans}

    def join(one: Stretch, other: Stretch) -> None:
        smaller, larger = sorted((home[one], home[other]), key=lambda each: len(members[each]))
        if smaller != larger:
            moved = members.pop(smaller)
            members[larger] += moved
            home.update(dict.fromkeys(moved, larger))

    for group in stretches.shared.values():
        for other in group[1:]:
            join(group[0], other)
    for one, other in _neighbours(stretches):
        if home[one] != home[other] and _belong_together(stretches, one, other):
            join(one, other)
    return {stretch: first for joined in members.values() for first in [min(joined)] for stretch in joined}


def _neighbours(stretches: _Stretches) -> Iterator[tuple[Stretch, Stretch]]:
    """Under each name, pair each stretch with the next ones in time: as many pairs as stretches, not their square."""
    latest: dict[Party, deque[Stretch]] = defaultdict(lambda: deque(maxlen=_NEIGHBOURS))
    for _, stretch in sorted((span, stretch) for stretch, span in stretches.spans.items() if span is not None):
        for name in stretches.names[stretch]:
            for earlier in latest[name]:
                yield earlier, stretch
            latest[name].append(stretch)


def _belong_together(stretches: _Stretches, one: Stretch, other: Stretch) -> bool:
    first, second = stretches.spans[one], stretches.spans[other]
    if first is None or second is None or not (first.has_year and second.has_year) or first.gap(second) > GAP_DAYS:
        return False
    left, right = stretches.names[one], stretches.names[other]
    shared, smaller = len(left & right), min(len(left), len(right))
    if shared >= min(_SHARED_NAMES, smaller) and shared >= _SHARED_SHARE * smaller:
        return True
    return first.gap(second) <= _FOLLOW_UP_DAYS and _tells_on(stretches, one, other)


def _tells_on(stretches: _Stretches, one: Stretch, other: Stretch) -> bool:
    """Tell whether both name the same place most, and one tells nothing that the other's kinds of event exclude."""
    if not _foremost(stretches.places[one]) & _foremost(stretches.places[other]):
        return False
    left, right = stretches.kinds[one] - _AFTERMATH, stretches.kinds[other] - _AFTERMATH
    return not left or not right or any(are_compatible(a, b) for a in left for b in right)


def _foremost(counted: Counter[Party]) -> set[Party]:
    most = max(counted.values(), default=0)
    return {party for party, count in counted.items() if count == most}


def _period(events: Sequence[MergedEvent]) -> str | None:
    """Give the time from the first to the last news; None where no news has a date."""
    dated = [event.when for event in events if event.when and event.status in ("news", "total")]
    narrow = [when for when in dated if when.days <= _NARROW_DAYS and when.has_year]
    if narrow:
        return as_edtf(min(when.first for when in narrow), max(when.last for when in narrow))
    usable = [when for when in dated if not when.has_year or (not when.is_open and when.days <= _LONG_DAYS)]
    best = min(usable, key=lambda when: (not when.has_year, when.days, when), default=None)
    return as_edtf(best.first, best.last, has_year=best.has_year) if best else None


def _in_time(members: list[int], events: Sequence[MergedEvent]) -> tuple[int, ...]:
    """Order the events of an episode by date, undated last, then as the articles tell them."""

    def rank(index: int) -> tuple[bool, bool, int, int, int, int]:
        when, first = events[index].when, events[index].mentions[0]
        if when is None:
            return True, True, 0, 0, first.source, first.position
        return False, not when.has_year, when.first, when.last, first.source, first.position

    return tuple(sorted(members, key=rank))


def _episode_rank(group: EventGroup, events: Sequence[MergedEvent]) -> tuple[bool, bool, int, tuple[int, int]]:
    period = window(group.period)
    first = min((events[index].mentions[0].source, events[index].mentions[0].position) for index in group.events)
    if period is None:
        return True, True, 0, first
    return False, not period.has_year, period.first, first
