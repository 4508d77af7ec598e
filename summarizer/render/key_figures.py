"""Rows of key figures → the table: what, how many, by whose count and when.

Hides how a row is labelled and told: a short name of the event that says its kind, place and day, the value that leads,
each body's counts in the order of time, the parts of a whole in its row, and which row contains which.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Final, NamedTuple

from summarizer.facts import status_of, told_by
from summarizer.merge.figures.series import count_of, in_order
from summarizer.readable import chronological, listed, readable_date
from summarizer.render.document import Block, Cites, Line, Link, Strong, Table, joined
from summarizer.render.guide import Guide
from summarizer.render.lengths import Told
from summarizer.render.rows import Row, rows_of
from summarizer.render.values import counted, leads, lowest_to_highest
from summarizer.render.when import day_of, time_of
from summarizer.telling.amounts import measure_of, number_of, observed
from summarizer.telling.hedges import doubt_of
from summarizer.telling.nouns import singular
from summarizer.telling.words import is_one, sort_of
from summarizer_schemas.brief import Event, Figure, Observation
from summarizer_schemas.vocabulary import EventKind, Metric

HEADER: Final = ("What", "How many", "By whose count")
_MOST_BODIES: Final = 4
_MOST_PARTS: Final = 3
_MOST_PLACES: Final = 2
_MOST_WORDS: Final = 14
"""A row's label is a name; a longer summary is none."""
_SHARE: Final = 0.3
_UNTOLD: Final[frozenset[EventKind]] = frozenset(
    {"situation", "other", "humanitarian", "business", "decision", "court", "backing", "talks", "agreement"}
)
"""Kinds whose name tells no reader which event it is; its summary does."""

_SAID_BY: Final[Mapping[Metric, tuple[EventKind, ...]]] = {
    "displaced": ("displacement",), "refugees": ("displacement",), "detained": ("arrest",), "votes": ("election",),
}  # fmt: skip
"""Which kind of event a metric says already."""


def key_figures(guide: Guide) -> Told:
    """Return the section of key figures; all figures stand in the annex."""
    key = KeyFigures(guide)
    return Told("key-figures", "Key figures", "figure", key.rows, key.blocks, _SHARE)


class RowTold(NamedTuple):
    """A row in words.

    Attributes:
        counted: what is counted, such as "Killed (civilians)".
        event: the name of the event; "" where none is known.
        scope: which other row contains this one, or may be contained in it.
        value: the number that leads, with how firm it is.
        beside: whether it is a party's own, and what parts of it are told beside it.
        bodies: by whose count and as of when.
        evidence: the quotes of it.
    """

    counted: str
    event: str
    scope: str
    value: str
    beside: str
    bodies: Line
    evidence: Cites

    @property
    def what(self) -> str:
        """What the number is of: people and event."""
        return f"{self.counted} – {self.event}{self.scope}" if self.event else self.counted

    @property
    def line(self) -> Line:
        """The row as a sentence without its end, and its evidence."""
        return (f"{self.what}: ", Strong(self.value), self.beside, " – ", *self.bodies, self.evidence)


class KeyFigures:
    """Writes the rows of one brief."""

    def __init__(self, guide: Guide) -> None:
        self._guide = guide
        self.rows = rows_of(guide).chosen

    def blocks(self, rows: Sequence[Row]) -> tuple[Block, ...]:
        """Return the table with these rows."""
        return (Table(HEADER, tuple(map(self._cells, rows))),) if rows else ()

    def told(self, row: Row) -> RowTold:
        """Return a row in words."""
        event = row.event
        figure = row.figure
        return RowTold(
            counted=counted(figure, status_of(figure, self._guide.facts)),
            event=self._name(row, event) if event else "",
            scope=self._scope(figure, event) if event else "",
            value=self._value(figure),
            beside=self._beside(row),
            bodies=self._bodies(figure),
            evidence=self._evidence(row),
        )

    def _cells(self, row: Row) -> tuple[Line, ...]:
        told = self.told(row)
        number: Line = (" (", Link(row.figure.id, row.figure.id), ")")
        edited = self._guide.edited.get(row.figure.id, ())
        number += (f" ({'; '.join(edited)})",) if edited else ()
        return ((told.what,), (Strong(told.value), told.beside), (*told.bodies, told.evidence, *number))

    def _name(self, row: Row, event: Event) -> str:
        others = (each.event for each in self.rows if each.event is not None and each.event is not event)
        alike = (event.kind, time_of(self._guide, event))
        if any((each.kind, time_of(self._guide, each)) == alike for each in others):  # kind and day tell them not apart
            return ", ".join(each for each in (event.summary.rstrip("."), time_of(self._guide, event)) if each)
        return name_of(self._guide, event, row.figure.metric)

    def _value(self, figure: Figure) -> str:
        """Return the value that leads; a doubt that goes with its number stays."""
        led = self._leads(figure)
        doubt = doubt_of(led[0], self._guide.quoted) if led else ""
        return f"{doubt}{lowest_to_highest(led, figure.metric)}"

    def _leads(self, figure: Figure) -> Sequence[Observation]:
        return leads(figure.observations, figure.metric, self._guide.planted)

    def _scope(self, figure: Figure, event: Event) -> str:
        """Say which other row contains this one, or is contained in it; totals come after what they may contain."""
        shown = {row.event.id: row.event for row in self.rows if row.event}
        if event.part_of in shown and event.part_of != event.id:
            return f"; counted in the total for {name_of(self._guide, shown[event.part_of])} as well"
        if event.status == "total":
            others = (each.figure for each in self.rows if each.event is not event)
            may_hold = any(each.metric == figure.metric for each in others)
            return "; a total that may include rows above" if may_hold else "; a total"
        same = [shown[each] for each in event.possibly_same_as if each in shown and each != event.id]
        return f"; perhaps the same as {name_of(self._guide, same[0])}" if same else ""

    def _beside(self, row: Row) -> str:
        led = self._leads(row.figure)
        party = " (a party's own count)" if led and all(each.is_party for each in led) else ""
        parts = [_part(row.figure, each, self._guide) for each in row.parts[:_MOST_PARTS]]
        return f"{party}, of them {listed(parts)}" if parts else party

    def _bodies(self, figure: Figure) -> Line:
        """Return each body's counts in the order of time: "the monitor 24 → 43 (16 April 2017)".

        Those that lead come first. Who only says "dozens", or an article that names nobody, is told where nobody else
        counts; all of them stand in the annex.
        """
        led = [*self._leads(figure)]
        kept = _free_of(figure.observations, self._guide.planted)
        told = [each for each in kept if each in led or (each.said_by and number_of(each) is not None)]
        bodies: dict[Line, list[Observation]] = {}
        for each in sorted(told, key=lambda one: one not in led):
            bodies.setdefault(self._body(each), []).append(each)
        is_one = len({number_of(each) for each in told}) == 1
        lines = [(*body, *_series(own, figure.metric, is_bare=is_one)) for body, own in bodies.items()]
        more = len(lines) - _MOST_BODIES
        return (*joined("; ", lines[:_MOST_BODIES]), *((f"; and {more} more",) if more > 0 else ()))

    def _body(self, observation: Observation) -> Line:
        who = self._guide.in_office(told_by(observation))
        return (listed(who),) if who else self._guide.outlets(observation.quotes)

    def _evidence(self, row: Row) -> Cites:
        kept = _free_of(row.figure.observations, self._guide.planted)
        parts = [each.id for each in row.parts[:_MOST_PARTS]]
        own = dict.fromkeys(quote for each in kept for quote in each.quotes)
        said = " ".join(f"{each.value_text} {each.said_by or ''}" for each in self._leads(row.figure))
        return self._guide.cites_quotes((*own, *self._guide.quotes(parts)), [row.figure.id, *parts], said)


def name_of(guide: Guide, event: Event, metric: Metric | None = None) -> str:
    """Return an event in a few words: its kind, place and day; where its kind says nothing, its summary.

    Its kind goes where the metric before it has said it: "Displaced – Idlib", not "Displaced – displacement, Idlib".
    """
    is_said = metric is not None and event.kind in _SAID_BY.get(metric, ()) and bool(event.places)
    kind = "" if is_said else sort_of(event, several=event.status == "total")
    if event.kind in _UNTOLD:
        return ", ".join(each for each in (_in_few_words(event), time_of(guide, event)) if each)
    where = listed(event.places[:_MOST_PLACES])
    return ", ".join(each for each in (kind, where, time_of(guide, event)) if each)


def _in_few_words(event: Event) -> str:
    """Return an event's summary; of a long one only whom or what place it is about, if that is known."""
    summary = event.summary.rstrip(".")
    named = list(dict.fromkeys((*event.by, *event.to, *event.places)))[:_MOST_PLACES]
    return listed(named) if named and len(summary.split()) > _MOST_WORDS else summary


def latest_day(observations: Iterable[Observation]) -> str | None:
    """Return the last day (EDTF) on which one of several counts was made."""
    return max((each.as_of for each in observations if each.as_of), key=chronological, default=None)


def _free_of(observations: Sequence[Observation], planted: Iterable[str]) -> list[Observation]:
    """Return the counts that rest on no planted words; where there are no others, all."""
    return [each for each in observations if not set(each.quotes) & set(planted)] or list(observations)


def _series(own: Sequence[Observation], metric: Metric, *, is_bare: bool) -> Line:
    """Return the counts of one body, and the day of its last; where all bodies give one number, its day alone."""
    numbers = [each for each in own if number_of(each) is not None] or list(own)
    ordered = [numbers[place] for place in in_order([count_of(each, "") for each in numbers], metric)]
    values = list({number_of(each): observed(each, metric) for each in reversed(ordered)}.values())[::-1]
    day = latest_day(each for each in ordered if each.current) or latest_day(ordered)
    party = ", a party to the events" if all(each.is_party for each in own) else ""
    told = "" if is_bare and len(values) == 1 else f" {' → '.join(values)}"
    return (f"{party}{',' if party and told else ''}{told}{f' ({readable_date(day)})' if day else ''}",)


def _part(whole: Figure, part: Figure, guide: Guide) -> str:
    """Return a part of a whole: "20 children"; of another time or place, with its day."""
    value = lowest_to_highest(leads(part.observations, part.metric, guide.planted), part.metric)
    measure = measure_of(part.metric, part.of)
    of = singular(measure.what) if all(map(is_one, part.observations)) else measure.what
    what = f" {of}" if of else ""
    event = guide.facts.get(part.event)
    is_elsewhere = part.event != whole.event and isinstance(event, Event)
    when = f" ({day_of(event)})" if is_elsewhere and isinstance(event, Event) and event.date else ""
    return f"{value}{what}{when}"
