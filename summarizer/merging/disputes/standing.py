"""Whether what conflicts on a line is disputed: the lines of a folder come in, those on which it is go out.

What a body has counted anew elsewhere, or what the feared dead explain, is no dispute. A line is held only against
those that have one of its counts, one of its bodies at its time, or its event, so that cost grows with the folder.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Final

from summarizer.domain.edtf import Window
from summarizer.merging.disputes.numbers import (
    CountedLine,
    count_key,
    differ_as_instruments_do,
    is_explained,
    is_given_by_one,
    is_given_up,
    is_settled,
)
from summarizer.merging.events.merged import MergedEvent
from summarizer.merging.figures.series import CountSeries, Observed

_NARROW_DAYS: Final = 32
"""Windows of at most so many days are found by the stretch of as many days in which they begin: "police" stand
everywhere, and in a large folder only those of the time are looked at. The few that are wider are always looked at."""


def disputed_lines(
    conflicting: Sequence[int], lines: Sequence[CountSeries], wholes: Mapping[int, int], events: Sequence[MergedEvent]
) -> dict[int, CountSeries]:
    """Give those lines in conflict, by index, whose numbers nothing else of the folder puts right or explains.

    Args:
        conflicting: the lines whose counts are in conflict.
        lines: all lines.
        wholes: the line that each line is a part of, by index.
        events: all merged events.
    """
    beside = _Beside(conflicting, lines, events)
    parts: dict[int, list[CountSeries]] = defaultdict(list)
    for part, whole in wholes.items():
        parts[whole].append(lines[part])
    return {
        index: lines[index]
        for index in conflicting
        if not _is_of_instruments(lines[index])
        and not is_settled(lines[index], beside.with_its_counts(index))
        and not is_explained(lines[index], parts.get(index, ()))
        and not is_given_by_one(lines[index], beside.of_its_event(index))
        and not is_given_up(beside.counted(index, lines[index].current), beside.with_its_bodies(index))
    }


def _is_of_instruments(line: CountSeries) -> bool:
    return differ_as_instruments_do(line.of, line.metric, [each.as_count for each in line.current])


class _Beside:
    """What may put a line in conflict right, by what it has in common with one."""

    def __init__(self, conflicting: Iterable[int], lines: Sequence[CountSeries], events: Sequence[MergedEvent]) -> None:
        self._lines, self._events = lines, events
        asked = [lines[index] for index in conflicting]
        counts = {count_key(each) for line in asked for each in line.current}
        bodies = {body for line in asked for each in line.current for body in each.as_count.bodies}
        at = {line.event for line in asked}
        self._with_count: dict[object, dict[int, None]] = defaultdict(dict)
        self._with_body: dict[tuple[str, int | None], dict[int, None]] = defaultdict(dict)
        self._of_event: dict[int, list[int]] = defaultdict(list)
        for index, line in enumerate(lines) if asked else ():
            if line.event in at:
                self._of_event[line.event].append(index)
            stretch = _stretch(events[line.event].when)
            for each in line.observed:
                if (key := count_key(each)) in counts:
                    self._with_count[key][index] = None
                for body in each.as_count.bodies & bodies:
                    self._with_body[body, stretch][index] = None

    def with_its_counts(self, index: int) -> Iterator[CountSeries]:
        """Give the lines that have one of a line's counts: whichever has all of them is among them."""
        first = next((each for each in self._lines[index].current if not each.is_vague), None)
        return (self._lines[other] for other in (self._with_count[count_key(first)] if first else ()))

    def of_its_event(self, index: int) -> Iterator[CountSeries]:
        """Give the other lines of its event."""
        return (self._lines[other] for other in self._of_event[self._lines[index].event] if other != index)

    def with_its_bodies(self, index: int) -> Iterator[CountedLine]:
        """Give the lines of its event, and those of its bodies whose event's days may hold its own."""
        line = self._lines[index]
        found = dict.fromkeys(self._of_event[line.event])
        bodies = {body for each in line.current for body in each.as_count.bodies}
        for stretch in _stretches_before(self._events[line.event].when):
            for body in bodies:
                found |= self._with_body.get((body, stretch), {})
        return (self.counted(other, self._lines[other].observed) for other in found if other != index)

    def counted(self, index: int, observed: Iterable[Observed]) -> CountedLine:
        """Give a line with some of its counts, as it is looked at for what was counted anew."""
        line = self._lines[index]
        counts = [each.as_count for each in observed]
        return CountedLine(line.metric, line.of, counts, line.event, self._events[line.event].when)


def _stretch(when: Window | None) -> int | None:
    """Give the stretch of days in which narrow days begin."""
    return None if when is None or when.days > _NARROW_DAYS else when.first // _NARROW_DAYS


def _stretches_before(when: Window | None) -> Iterator[int | None]:
    """Give the stretches in which days begin that may hold these."""
    if when is not None:
        yield None
        if when.days <= _NARROW_DAYS:
            yield from range((when.last + 1 - _NARROW_DAYS) // _NARROW_DAYS, when.first // _NARROW_DAYS + 1)
