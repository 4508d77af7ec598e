"""What all sources count of one event: the figures of all articles come in, one line per quantity goes out.

A line is a merged event, a metric and the people or things counted, with every count in the order of time. Hides which
counts are of the same people; which of them stand, `series` says. Nothing is added up or averaged: every number given
is one that an article gives.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import chain, permutations
from typing import Final, NamedTuple

from summarizer.grounded import GroundedEvent, GroundedFigure, GroundedReport
from summarizer.merge.events.accounts import Cast, Citation, cite
from summarizer.merge.events.dates import Window, window
from summarizer.merge.figures.series import Count, in_order, people_of, standing
from summarizer.merge.kinds import BELLIGERENT, likeness_to_whole, without_the_named
from summarizer.merge.names import Party
from summarizer.merge.names.states import Sides
from summarizer.merge.sources import Speaker, Speakers
from summarizer.merge.sources.reprints import Origin
from summarizer_schemas.brief import Number
from summarizer_schemas.vocabulary import CountBasis, EventStatus, Expected, Metric, Qualifier

_PEOPLE: Final = "people"
_EXPECTED: Final[Mapping[EventStatus, Expected]] = {"feared": "feared", "planned": "planned", "cancelled": "cancelled"}


class Observed(NamedTuple):
    """One count, as one article gives it.

    Attributes:
        of: what the article counts, in its report's words.
        speaker: whose word it is; `also` are the further bodies that the article quotes for the same number.
        as_of: when it was counted: as the article says, else its day of publication.
        is_party: whether all whose word it is are a party to the violence that the article tells of.
        expected: how its account tells the event, where that has not happened; else None.
        perhaps: the origins of other counts of its line that may be one with its own, under names of another language.
        current: whether no other count has replaced it.
    """

    source: int
    position: int
    low: Number | None
    high: Number | None
    qualifier: Qualifier
    value_text: str
    of: str
    speaker: Speaker
    also: tuple[Speaker, ...]
    as_of: str | None
    as_of_text: str | None
    as_of_basis: CountBasis
    cites: tuple[Citation, ...]
    part_of: Number | None
    is_party: bool
    is_superseded: bool
    expected: Expected | None
    perhaps: tuple[Origin, ...] = ()
    current: bool = True

    @property
    def speakers(self) -> tuple[Speaker, ...]:
        """All whose word it is."""
        return (self.speaker, *self.also)

    @property
    def is_vague(self) -> bool:
        """Whether it gives no number."""
        return self.low is None and self.high is None

    @property
    def counted_on(self) -> Window | None:
        """The days on which it may have been counted."""
        return window(self.as_of)

    @property
    def as_count(self) -> Count:
        """The count as `series` looks at it."""
        return Count(
            low=self.low,
            high=self.high,
            qualifier=self.qualifier,
            people=people_of(self.of),
            bodies=frozenset([" ".join(each.origin) for each in self.speakers]),
            is_named=self.speaker.said_by is not None,
            article=str(self.source),
            day=self.counted_on,
            is_party=self.is_party,
            is_superseded=self.is_superseded,
            perhaps=frozenset([" ".join(each) for each in self.perhaps]),
        )


class Line(NamedTuple):
    """One quantity with all its counts, in the order of time; `event` by index.

    What is feared, planned or cancelled is a line of its own, beside what happened at the same event.
    """

    event: int
    metric: Metric
    counted: str
    of: str
    observed: tuple[Observed, ...]

    @property
    def expected(self) -> Expected | None:
        """How its accounts tell it, where it has not happened."""
        return self.observed[0].expected

    @property
    def current(self) -> tuple[Observed, ...]:
        """The counts that nothing has replaced."""
        return tuple([each for each in self.observed if each.current])

    @property
    def cites(self) -> tuple[Citation, ...]:
        """Every quote that bears it out."""
        return tuple(chain.from_iterable([each.cites for each in self.observed]))


class _Counted(NamedTuple):
    """A count with the key of what is counted."""

    key: str
    observed: Observed


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
    told: dict[tuple[int, Metric, Expected | None], list[_Counted]] = defaultdict(list)
    sides = Sides(cast.names)
    for source, report in enumerate(reports):
        writer = _Writer(source, report, cast, speakers, sides)
        for position, figure in enumerate(report.figures):
            event = events.get((source, figure.report.event))
            if event is not None:
                counted = writer.counted(position, figure)
                told[event, figure.report.metric, counted.observed.expected].append(counted)
    lines = [
        _line(event, metric, key, _with_doubts(observed, speakers), cast)
        for (event, metric, _), counted in told.items()
        for key, observed in _by_people(counted, metric).items()
    ]
    return tuple(sorted(lines, key=lambda line: (line.event, _place(line), line.metric, line.counted)))


def _with_doubts(counted: Sequence[_Counted], speakers: Speakers) -> Sequence[_Counted]:
    """Note with each count who of its line may be its body under a name of another language."""
    said = dict.fromkeys(who for each in counted for who in each.observed.speakers if len(who.entities) == 1)
    pairs = [(one, other) for one, other in permutations(said, 2) if speakers.may_be_one(one, other)]
    if not pairs:
        return counted
    noted = []
    for each in counted:
        own = each.observed.speakers
        perhaps = tuple(dict.fromkeys(other.origin for one, other in pairs if one in own))
        noted.append(each._replace(observed=each.observed._replace(perhaps=perhaps)))
    return noted


def _place(line: Line) -> tuple[int, int]:
    return min((each.source, each.position) for each in line.observed)


def _line(event: int, metric: Metric, key: str, observed: Sequence[_Counted], cast: Cast) -> Line:
    """Put the counts of one line in the order of time, and tell which of them stand."""
    wordings = [each.observed.of for each in observed]
    is_mixed = key == _PEOPLE and len({each.key for each in observed}) > 1
    of = "people" if is_mixed else max(dict.fromkeys(wordings), key=wordings.count)
    kept = _without_repeats([each.observed for each in observed])
    if len(kept) > 1 or kept[0].is_superseded:
        counts = [each.as_count for each in kept]
        stands = standing(counts, metric)
        kept = [kept[place]._replace(current=stands[place]) for place in in_order(counts, metric)]
    return Line(event, metric, key, cast.cased(of), tuple(kept))


class _Writer:
    """Takes the figures of one article."""

    def __init__(self, source: int, report: GroundedReport, cast: Cast, speakers: Speakers, sides: Sides) -> None:
        self._source = source
        self._published = report.header.published
        self._cast = cast
        self._speakers = speakers
        self._told = {event.report.n: event for event in report.events}
        self._sides = sides
        self._fighting = self._parties()

    def counted(self, position: int, figure: GroundedFigure) -> _Counted:
        """Take one figure."""
        event = self._told[figure.report.event]
        return _Counted(self._cast.counted(self._source, figure, event), self._observed(position, figure, event))

    def _observed(self, position: int, figure: GroundedFigure, event: GroundedEvent) -> Observed:
        told, at = figure.report, figure.spans[0].start
        quoted: list[str | None] = [words for words in (told.source, *told.also_sources) if words]
        found = [self._speakers.speaker(self._source, words, at) for words in quoted or [None]]
        of_origin: dict[Origin, Speaker] = {}
        for each in found:
            of_origin.setdefault(each.origin, each)
        speaker, *also = of_origin.values()
        stated = figure.as_of
        return Observed(
            source=self._source,
            position=position,
            low=figure.low,
            high=figure.high,
            qualifier=told.qualifier,
            value_text=figure.value_text,
            of=told.of,
            speaker=speaker,
            also=tuple(also),
            as_of=stated or self._published,
            as_of_text=told.as_of_text if stated else None,
            as_of_basis="stated" if stated else "published" if self._published else "unknown",
            cites=cite(self._source, figure.spans),
            expected=_EXPECTED.get(event.report.status),
            part_of=_whole_number(told.part_of),
            is_party=event.report.kind in BELLIGERENT and all(map(self._is_party, (speaker, *also))),
            is_superseded=told.is_superseded,
        )

    def _is_party(self, speaker: Speaker) -> bool:
        """Tell whether a speaker is on a side of the violence: a body named there, or another of its state."""
        bodies = self._sides.bodies(speaker.entities)
        return bool(bodies) and self._sides.are_allied(speaker.entities, self._fighting)

    def _parties(self) -> frozenset[Party]:
        events = [each.report for each in self._told.values() if each.report.kind in BELLIGERENT]
        happened = [each for each in events if each.status not in ("planned", "cancelled", "feared")]
        return frozenset[Party]().union(*(self._cast.actors(self._source, (*each.by, *each.to)) for each in happened))


def _by_people(counted: Sequence[_Counted], metric: Metric) -> Mapping[str, Sequence[_Counted]]:
    """Put the counts of one event and metric on lines: words that mean whoever was there share one.

    They do until an article gives one as a part of a number, or gives both as two counts of one time; a narrower word
    joins only where its number is one of the whole's.
    """
    lines: dict[str, list[_Counted]] = defaultdict(list)
    words: dict[str, list[_Counted]] = defaultdict(list)
    for each in counted:
        if rest := without_the_named(each.observed.of):
            lines[f"{rest}, others"].append(each)
        elif each.observed.part_of is not None and each.key == _PEOPLE:
            lines[f"{each.key}, a part"].append(each)
        else:
            words[each.key].append(each)
    if len(words) == 1:
        return {**lines, **words}
    whole = _whole(words, metric)
    for key, those in words.items():
        lines[_PEOPLE if key in whole else key] += those
    return lines


def _whole(words: Mapping[str, Sequence[_Counted]], metric: Metric) -> set[str]:
    """Return the keys of those words that are counted on one line with the people."""
    likeness = {key: {likeness_to_whole(each.observed.of, metric) for each in those} for key, those in words.items()}
    may_join = [
        key
        for key, those in words.items()
        if "apart" not in likeness[key] and all(each.observed.part_of is None for each in those)
    ]
    rivals = {key: [each.observed for each in words[key]] for key in may_join}
    joining = [
        key
        for key in may_join
        if key == _PEOPLE
        or not any(_told_as_two(rivals[key], others) for other, others in rivals.items() if other != key)
    ]
    whole = {key for key in joining if likeness[key] == {"whole"}}
    numbers = {each.as_count.number for key in whole for each in rivals[key]} - {None}
    narrower = {key for key in joining if any(each.as_count.number in numbers for each in rivals[key])}
    return whole | narrower


def _told_as_two(some: Iterable[Observed], others: Iterable[Observed]) -> bool:
    """Tell whether an article gives two words different numbers at one time, on one body's word or on nobody's."""
    beside: dict[tuple[int, str | None], list[Observed]] = defaultdict(list)
    for other in others:
        if not other.is_superseded and not other.is_vague:
            beside[other.source, other.as_of].append(other)
    return any(
        one.as_count.number != other.as_count.number
        and (None in (one.speaker.said_by, other.speaker.said_by) or one.speaker.origin == other.speaker.origin)
        for one in some
        if not one.is_superseded and not one.is_vague
        for other in beside.get((one.source, one.as_of), ())
    )


def _whole_number(value: float | None) -> Number | None:
    return int(value) if value is not None and value == int(value) else value


def _without_repeats(observed: Sequence[Observed]) -> Sequence[Observed]:
    """Keep one of an article's figures that say the same on the same word, with the quotes of all."""
    if len(observed) == 1:
        return observed
    kept: dict[tuple[object, ...], Observed] = {}
    for each in observed:
        count = each.as_count
        key = (each.source, each.qualifier, each.as_of, count._replace(article=""))
        before = kept.get(key)
        kept[key] = each if before is None else before._replace(cites=tuple(dict.fromkeys(before.cites + each.cites)))
    return list(kept.values())
