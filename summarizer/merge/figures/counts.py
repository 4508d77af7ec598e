"""What one article counts: a grounded figure comes in, a count with its body, its day and its people goes out."""

from collections.abc import Mapping, Sequence
from itertools import chain
from typing import Final, NamedTuple

from summarizer.grounded import GroundedEvent, GroundedFigure, GroundedReport
from summarizer.merge.events.accounts import Cast, Citation, cite
from summarizer.merge.events.dates import Window, window
from summarizer.merge.figures.series import Count, people_of
from summarizer.merge.kinds import BELLIGERENT
from summarizer.merge.names import Party
from summarizer.merge.names.sides import Sides
from summarizer.merge.sources import Speaker, Speakers
from summarizer.merge.sources.judging import Judging
from summarizer.merge.sources.reprints import Origin
from summarizer_schemas.brief import Number
from summarizer_schemas.vocabulary import CountBasis, EventStatus, Expected, Metric, Qualifier

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
        discounted: whether an editor rates whoever gives it so low that it leads only where nobody else counts.
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
    discounted: bool = False

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
            stands_back=self.is_party or self.discounted,
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


class Counted(NamedTuple):
    """A count with the key of what is counted."""

    key: str
    observed: Observed


class Voices(NamedTuple):
    """Who speaks in the articles of a folder, on whose side, and what an editor says of them."""

    cast: Cast
    speakers: Speakers
    sides: Sides
    judging: Judging


class Writer:
    """Takes the figures of one article."""

    def __init__(self, source: int, report: GroundedReport, voices: Voices) -> None:
        self._source = source
        self._published = report.header.published
        self._cast, self._speakers, self._sides, self._judging = voices
        self._told = {event.report.n: event for event in report.events}
        self._fighting = self._parties()

    def counted(self, position: int, figure: GroundedFigure) -> Counted:
        """Take one figure."""
        event = self._told[figure.report.event]
        return Counted(self._cast.counted(self._source, figure, event), self._observed(position, figure, event))

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
            is_party=self._are_parties(event, [*of_origin.values()]),
            is_superseded=told.is_superseded,
            discounted=self._judging.is_discounted(self._source, [*of_origin.values()]),
        )

    def _are_parties(self, event: GroundedEvent, speakers: Sequence[Speaker]) -> bool:
        """Tell whether all who speak are a party: by an editor's word, else by what the article tells."""
        judged = self._judging.is_party(self._source, speakers)
        return event.report.kind in BELLIGERENT and all(map(self._is_party, speakers)) if judged is None else judged

    def _is_party(self, speaker: Speaker) -> bool:
        """Tell whether a speaker is on a side of the violence: a body named there, or another of its state."""
        bodies = self._sides.bodies(speaker.entities)
        return bool(bodies) and self._sides.are_allied(speaker.entities, self._fighting)

    def _parties(self) -> frozenset[Party]:
        events = [each.report for each in self._told.values() if each.report.kind in BELLIGERENT]
        happened = [each for each in events if each.status not in ("planned", "cancelled", "feared")]
        return frozenset[Party]().union(*(self._cast.actors(self._source, (*each.by, *each.to)) for each in happened))


def _whole_number(value: float | None) -> Number | None:
    return int(value) if value is not None and value == int(value) else value
