"""Which counts an article of the folder takes back: articles and the counts of all come in, those counts marked out.

A paper of Saturday that writes "the agency has withdrawn its 29" ends the agency's 29 of Thursday wherever it stands:
under whatever event and heading, and also where that paper reports no figure of it. A count that was made since
stands, and so does one of somebody else where the sentence says whose number it takes back.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from collections.abc import Set as AbstractSet
from typing import Final, NamedTuple

from summarizer.domain.article import GroundedReport, Span, sentence_around
from summarizer.domain.edtf import Window, window
from summarizer.domain.metrics import METRICS
from summarizer.domain.names import BODIES
from summarizer.domain.withdrawals import MARK, taken_back, words_that_take_back
from summarizer.grounding.near import is_within
from summarizer.grounding.numbers import COUNTED, read_numbers
from summarizer.grounding.numbers.joins import Reading
from summarizer.merging.figures.series import OPEN_ABOVE, Counted, Observed, Voices
from summarizer.merging.sources.independence import Origin
from summarizer_schemas.brief import Number
from summarizer_schemas.vocabulary import Expected, Metric

Line = tuple[int, Metric, Expected | None]
"""An event, a metric, and how what has not happened is told."""
_FEW: Final = 2
"""So many may be any group: they are taken back only where the sentence says whose number it is."""


class _Withdrawal(NamedTuple):
    """A number that an article takes back, in which stretch of its text, and the bodies that this names."""

    source: int
    number: tuple[Number, Number]
    within: Span
    day: Window | None
    whose: frozenset[Origin]


def without_withdrawn(
    told: Mapping[Line, Sequence[Counted]],
    reports: Sequence[GroundedReport],
    voices: Voices,
    event_of: Mapping[tuple[int, int], int],
) -> Mapping[Line, Sequence[Counted]]:
    """Mark the counts that an article takes back.

    Args:
        told: the counts of each event and metric.
        reports: in the order of their sources.
        voices: who speaks in them.
        event_of: the merged event of each (source, n).
    """
    found = [each for source, report in enumerate(reports) for each in _withdrawals(source, report, voices)]
    if not found:
        return told
    events: dict[int, set[int]] = defaultdict(set)
    for (source, _), event in event_of.items():
        events[source].add(event)
    givers: dict[object, set[Origin]] = defaultdict(set)
    for given in told.values():
        for each in given:
            givers[each.observed.as_count.number].add(each.observed.speaker.origin)
    told_of: dict[tuple[Number, Number], list[_Withdrawal]] = defaultdict(list)
    for one in found:
        # Whoever is named and has not given the number is not whose it is.
        told_of[one.number].append(one._replace(whose=one.whose & givers[one.number]))
    withdrawals = {number: [_first_told(each, those) for each in those] for number, those in told_of.items()}
    marked = {}
    for line, given in told.items():
        counts = METRICS[line[1]].is_of_people or line[1] == "other"
        own = withdrawals if counts else {}
        marked[line] = [_marked(each, line[0], own, events) for each in given]
    return _with_floors(marked)


def _withdrawals(source: int, report: GroundedReport, voices: Voices) -> Iterator[_Withdrawal]:
    """Yield what an article takes back, each once."""
    text, seen = report.article.text, set[int]()
    day = window(report.header.published or voices.last_told.get(source))
    for words in words_that_take_back(text):
        own = sentence_around(text, Span(words.start(), words.end()))
        if own.start in seen:
            continue
        seen.add(own.start)
        readings = _counted(report, own)
        for place in taken_back(_with_marks(text, own, readings)):
            before = _before(text, own) if place < 0 else own
            numbers = _counted(report, before) if place < 0 else readings
            if not numbers or (low := numbers[place].low) is None:
                continue
            high = numbers[place].high
            number, within = (low, low if high is None else high), Span(before.start, own.end)
            since = _replaced_on(report, within) or day
            yield _Withdrawal(source, number, within, since, _named(source, report, own, voices))


def _replaced_on(report: GroundedReport, within: Span) -> Window | None:
    """Return the day that an article states of the count that it puts in the place of one that it takes back there."""
    counts = (each for each in report.figures if each.as_of and not each.report.is_superseded)
    days = (window(each.as_of) for each in counts if is_within(within, each.spans))
    return max((day for day in days if day), key=lambda day: day.last, default=None)


def _first_told(withdrawal: _Withdrawal, others: Iterable[_Withdrawal]) -> _Withdrawal:
    """Return a withdrawal as of the first day on which an article takes that number of that body back.

    Articles of the days since tell again that "an earlier count of four was wrong". Counts since are no part of that.
    """
    same = (each for each in others if each.whose == withdrawal.whose or not (each.whose and withdrawal.whose))
    days = [day for each in same if (day := each.day)]
    return withdrawal._replace(day=min(days, key=lambda day: day.last, default=None))


def _before(text: str, sentence: Span) -> Span:
    """Return the sentence before one."""
    end = len(text[: sentence.start].rstrip())
    return sentence_around(text, Span(max(0, end - 1), end))


def _counted(report: GroundedReport, within: Span) -> list[Reading]:
    """Return the numbers of a stretch of an article that count something."""
    found = read_numbers(report.article.text[within.start : within.end], report.header.language)
    return [each for each in found if each.role in COUNTED and each.low is not None]


def _with_marks(text: str, sentence: Span, readings: Sequence[Reading]) -> str:
    """Return a sentence with a mark in place of each number."""
    told, at, own = [], 0, text[sentence.start : sentence.end].replace("\n", " ")
    for each in readings:
        if each.start >= at:
            told += [own[at : each.start], MARK]
            at = each.end
    return "".join([*told, own[at:]])


def _named(source: int, report: GroundedReport, sentence: Span, voices: Voices) -> frozenset[Origin]:
    """Return the bodies that a sentence names."""
    told = report.article.text[sentence.start : sentence.end]
    spelt = (each for name in report.names if name.report.kind in BODIES for each in name.as_written if each in told)
    return frozenset(voices.speakers.speaker(source, each, sentence.start).origin for each in spelt)


def _marked(
    counted: Counted,
    event: int,
    withdrawals: Mapping[tuple[Number, Number], Sequence[_Withdrawal]],
    events: Mapping[int, AbstractSet[int]],
) -> Counted:
    """Mark a count that is taken back by an article that tells its event, or shares one with the count's article."""
    observed = counted.observed
    told = withdrawals.get(observed.as_count.number or (-1, -1), ())
    for each in told:
        is_near = event in events[each.source] or not events[each.source].isdisjoint(events[observed.source])
        if is_near and _takes_back(each, observed):
            return counted._replace(observed=observed._replace(is_withdrawn=True))
    return counted


def _takes_back(withdrawal: _Withdrawal, count: Observed) -> bool:
    if count.source == withdrawal.source:
        return any(withdrawal.within.start <= each.start < withdrawal.within.end for each in count.cites)
    day = count.counted_on
    is_before = day is None or withdrawal.day is None or day.first <= withdrawal.day.last
    is_of_them = not withdrawal.whose.isdisjoint(each.origin for each in count.speakers)
    # An article that names nobody repeats what a body had given.
    is_any = not withdrawal.whose or count.speaker.said_by is None
    return is_before and (is_of_them or (is_any and withdrawal.number[1] > _FEW))


def _with_floors(told: Mapping[Line, Sequence[Counted]]) -> Mapping[Line, Sequence[Counted]]:
    """Mark "more than thirty" of a body that has taken back its 33, too."""
    gone = defaultdict(list)
    for given in told.values():
        for each in given:
            if each.observed.is_withdrawn and each.observed.low is not None:
                gone[each.observed.speaker.origin].append(each.observed.low)
    return {line: [_without_floor(each, gone) for each in given] for line, given in told.items()}


def _without_floor(counted: Counted, gone: Mapping[Origin, Sequence[Number]]) -> Counted:
    observed = counted.observed
    low, numbers = observed.low, gone.get(observed.speaker.origin, ())
    is_floor = observed.qualifier in OPEN_ABOVE and low is not None and not observed.is_withdrawn
    if is_floor and any(low <= each <= (1 + _NEAR) * low for each in numbers):  # type: ignore[operator]
        return counted._replace(observed=observed._replace(is_withdrawn=True))
    return counted


_NEAR: Final = 0.2
"""By how much a number may go beyond the "more than" by which its body tells it."""
