"""What all sources count of one event: the figures of all articles come in, one line per quantity goes out.

Hides supersession and agreement. A line is a merged event, a metric and what is counted. A later figure of one origin
supersedes its earlier one, when the days of publication order them; figures of different origins stand side by side.
Nothing is added up or averaged: every number given is one that an article gives.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from itertools import chain
from typing import NamedTuple

from summarizer.grounded import GroundedFigure, GroundedReport
from summarizer.merge.dates import Window, window
from summarizer.merge.mentions import Cast, Citation, cite
from summarizer.merge.origins import Origin, Speaker, Speakers
from summarizer_schemas.brief import Number
from summarizer_schemas.vocabulary import Metric, Qualifier


class Observed(NamedTuple):
    """One source's figure; `current` unless a later one of its origin supersedes it."""

    source: int
    position: int
    low: Number | None
    high: Number | None
    qualifier: Qualifier
    value_text: str
    speaker: Speaker
    as_of: str | None
    cites: tuple[Citation, ...]
    part_of: Number | None
    of: str
    current: bool = True

    @property
    def origin(self) -> Origin:
        """Whose figure it is."""
        return self.speaker.origin

    @property
    def is_vague(self) -> bool:
        """Whether it gives no number."""
        return self.low is None and self.high is None

    @property
    def published(self) -> Window | None:
        """The days on which it may have been published."""
        return window(self.as_of)


class Line(NamedTuple):
    """One quantity with all its observations, in source order; `event` by index."""

    event: int
    metric: Metric
    counted: str
    of: str
    observed: tuple[Observed, ...]

    @property
    def current(self) -> tuple[Observed, ...]:
        """The observations that nothing supersedes."""
        return tuple([each for each in self.observed if each.current])

    @property
    def cites(self) -> tuple[Citation, ...]:
        """Every quote that bears it out."""
        return tuple(chain.from_iterable([each.cites for each in self.observed]))


def merge_figures(
    reports: Sequence[GroundedReport], cast: Cast, speakers: Speakers, events: Mapping[tuple[int, int], int]
) -> tuple[Line, ...]:
    """Put every figure on its line.

    Args:
        reports: in the order of their sources.
        cast: who the strings mean.
        speakers: who is quoted.
        events: the merged event of each (source, n); a figure without one is left out.
    """
    lines: dict[tuple[int, Metric, str], list[Observed]] = defaultdict(list)
    for source, report in enumerate(reports):
        told = {event.report.n: event for event in report.events}
        for position, figure in enumerate(report.figures):
            event = events.get((source, figure.report.event))
            if event is not None:
                speaker = speakers.speaker(source, figure.report.source, figure.spans[0].start)
                counted = cast.counted(source, figure, told[figure.report.event])
                key = (event, figure.report.metric, counted)
                lines[key].append(_observed(source, position, figure, speaker, report.header.published))
    wordings = [_usual(observed) for observed in lines.values()]
    cased = {of: cast.cased(of) for of in set(wordings)}
    made = [
        Line(event, metric, counted, cased[of], _superseded(_without_repeats(observed)))
        for ((event, metric, counted), observed), of in zip(lines.items(), wordings, strict=True)
    ]
    return tuple(sorted(made, key=lambda line: (line.event, _place(line), line.metric, line.counted)))


def _place(line: Line) -> tuple[int, int]:
    first = line.observed[0]
    return first.source, first.position


def _usual(observed: Sequence[Observed]) -> str:
    wordings = [each.of for each in observed]
    return max(dict.fromkeys(wordings), key=wordings.count)


def _observed(source: int, position: int, figure: GroundedFigure, speaker: Speaker, published: str | None) -> Observed:
    return Observed(
        source=source,
        position=position,
        low=figure.low,
        high=figure.high,
        qualifier=figure.report.qualifier,
        value_text=figure.value_text,
        speaker=speaker,
        as_of=published,
        cites=cite(source, figure.spans),
        part_of=_whole_number(figure.report.part_of),
        of=figure.report.of,
    )


def _whole_number(value: float | None) -> Number | None:
    return int(value) if value is not None and value == int(value) else value


def _without_repeats(observed: Sequence[Observed]) -> Sequence[Observed]:
    """Keep one of an article's figures that say the same on the same word, with the quotes of all."""
    if len(observed) == 1:
        return observed
    kept: dict[tuple[object, ...], Observed] = {}
    for each in observed:
        key = (each.source, each.origin, each.low, each.high, each.qualifier)
        before = kept.get(key)
        kept[key] = each if before is None else before._replace(cites=tuple(dict.fromkeys(before.cites + each.cites)))
    return list(kept.values())


def _superseded(observed: Sequence[Observed]) -> tuple[Observed, ...]:
    """Mark what a later article has changed on the word of the same origin."""
    of_origin: dict[Origin, list[Observed]] = defaultdict(list)
    for each in observed:
        of_origin[each.origin].append(each)
    if len(of_origin) == len(observed):
        return tuple(observed)
    return tuple(
        each._replace(current=False) if any(_supersedes(later, each) for later in of_origin[each.origin]) else each
        for each in observed
    )


def _supersedes(later: Observed, earlier: Observed) -> bool:
    """Tell whether a figure takes the place of another of its origin."""
    if later.is_vague or later.source == earlier.source or (later.low, later.high) == (earlier.low, earlier.high):
        return False
    new, old = later.published, earlier.published
    return new is not None and old is not None and new.has_year and old.has_year and new.first > old.last
