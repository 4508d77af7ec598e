"""Key figures in, their table out: a row each, with its history; `render.key_rows` chooses them.

A row has a short name of the event that says its kind, place and day, the value that leads, the parts of a whole, which
row contains which, and by whose count it is (`render.counts_by_body`).
"""

import re
from collections.abc import Sequence
from itertools import takewhile
from typing import Final, NamedTuple

from summarizer.domain.counted_people import are_civilians, bear_arms, counted_key, counts_everybody
from summarizer.domain.edtf import on_one_calendar, window
from summarizer.domain.english import capitalised
from summarizer.domain.english_counts import is_single, singular
from summarizer.domain.event_kinds import EVENT_KINDS
from summarizer.merging.facts import status_of
from summarizer.render import messages as say
from summarizer.render.annex import Guide
from summarizer.render.asked_figures import tells_of_before
from summarizer.render.counts_by_body import CountsByBody, free_of
from summarizer.render.dates import readable_date
from summarizer.render.document import (
    Block,
    Cites,
    CuttableSection,
    Line,
    Link,
    Paragraph,
    Strong,
    Table,
    joined,
    plain,
)
from summarizer.render.event_names import called_in_short, name_of, time_beside, wide_places
from summarizer.render.figures import (
    counted,
    day_of,
    latest_day,
    led_in,
    lowest_to_highest,
)
from summarizer.render.key_rows import rows_of
from summarizer.render.localisation import is_english, listed, spaced
from summarizer.render.nouns import name_told, noun_told
from summarizer.render.row_parts import FigureRow
from summarizer.render.values import number_of_things, observed
from summarizer.telling.hedges import doubt_of, is_provisional
from summarizer.telling.phrases import measure_of
from summarizer_schemas.brief import Brief, Event, Figure, Observation

_MOST_PARTS: Final = 3
_SHARE: Final = 0.3


def key_figures(guide: Guide, *, on_one_screen: bool = False) -> CuttableSection:
    """Return the section of key figures; all figures stand in the annex.

    What an editor puts first is never cut, nor what stands above it, but on one screen, whose answers tell it in a few
    words.
    """
    key = KeyFigures(guide)
    places = [n for n, each in enumerate(key.rows, start=1) if each.figure.id in guide.pinned]
    pinned = 0 if on_one_screen else max(places, default=0)
    return CuttableSection("key-figures", say.KEY_FIGURES(), "figure", key.rows, key.blocks, _SHARE, foremost=pinned)


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
        return (f"{self.what}{spaced(': ')}", Strong(self.value), self.beside, " – ", *self.bodies, self.evidence)


class KeyFigures:
    """Writes the rows of one brief."""

    def __init__(self, guide: Guide) -> None:
        self._guide = guide
        self._bodies = CountsByBody(guide)
        self.rows_of = rows_of(guide)
        self.rows = self.rows_of.chosen

    def blocks(self, rows: Sequence[FigureRow]) -> tuple[Block, ...]:
        """Return the table with these rows."""
        header = (say.WHAT(), say.HOW_MANY(), say.BY_WHOSE_COUNT())
        told = [*map(self.told, rows)]
        shared = self._told_once(rows, told)
        once = (Paragraph((say.UNLESS_A_ROW_SAYS(event=shared),)),) if shared else ()
        cells = (self._cells(row, each, shared) for row, each in zip(rows, told, strict=True))
        return (*once, Table(header, tuple(cells)), *self._perhaps_the_same(rows)) if rows else ()

    def _told_once(self, rows: Sequence[FigureRow], told: Sequence[RowTold]) -> str:
        """Return the event that is told once above the table: the main one, where it is that of several rows."""
        main = self.rows_of.main_event
        names = [each.event for row, each in zip(rows, told, strict=True) if each.event and not each.scope]
        own = [each.event for row, each in zip(rows, told, strict=True) if row.event is main and each.event in names]
        first = own[0] if own else ""
        return first if names.count(first) > 1 else ""

    def _perhaps_the_same(self, rows: Sequence[FigureRow]) -> tuple[Block, ...]:
        """Say once of each two events of the rows that may be one that they may be; in every label nobody reads it."""
        first = {row.event.id: row for row in reversed(rows) if row.event}
        names = {id_: self._name(row, row.event) for id_, row in first.items() if row.event}
        pairs = {
            frozenset((id_, other)): (id_, other)
            for id_, row in first.items()
            for other in (row.event.possibly_same_as if row.event else ())
            if other in first and other != id_ and names[other] != names[id_]
        }
        told = [capitalised(names[one]) + say.PERHAPS_THE_SAME(event=names[other]) for one, other in pairs.values()]
        return (Paragraph((f"{'. '.join(told)}.",)),) if told else ()

    def told(self, row: FigureRow) -> RowTold:
        """Return a row in words."""
        event = row.event
        figure = row.figure
        return RowTold(
            counted=counted(figure, status_of(figure, self._guide.facts)),
            event=self._name(row, event) if event else "",
            scope=self._scope(figure, event) if event else "",
            value=self._value(figure),
            beside=self._beside(row),
            bodies=(*self._bodies.told(row), *self._by_editor(row)),
            evidence=self._evidence(row),
        )

    def in_few_words(self, row: FigureRow) -> Line:
        """Return what is counted, how many, and by whom: "Injured: 3 to 9 (police; Dockers Union)"."""
        led = self._leads(row.figure)
        bodies = {plain(own): own for each in led if (own := self._bodies.called(each))}
        whose = (" (", *joined(spaced("; "), bodies.values()), ")") if bodies else ()
        called = counted(row.figure, status_of(row.figure, self._guide.facts))
        value = Strong(self._value(row.figure))
        return (f"{called}{spaced(': ')}", value, *whose, *self._by_editor(row), self._evidence(row))

    def _by_editor(self, row: FigureRow) -> Line:
        """Say that an editor says what a number that leads a row counts, wherever it is told."""
        is_hers = any(count.by_editor for each in (row.figure, *row.parts) for count in self._leads(each))
        return (f" ({say.BY_EDITOR['count']()})",) if is_hers else ()

    def _cells(self, row: FigureRow, told: RowTold, shared: str) -> tuple[Line, ...]:
        number: Line = (" (", Link(row.figure.id, row.figure.id), ")")
        counted_so = say.BY_EDITOR["count"]()  # which stands with whose count it is
        edited = [each for each in self._guide.edited.get(row.figure.id, ()) if each != counted_so]
        number += (f" ({spaced('; ').join(edited)})",) if edited else ()
        what = told.counted if told.event == shared and not told.scope else told.what
        return ((what,), (Strong(told.value), told.beside), (*told.bodies, told.evidence, *number))

    def _name(self, row: FigureRow, event: Event) -> str:
        main = self.rows_of.main_event
        if main is not None and not event.places and self.rows_of.is_made_by_main(row):
            event = main  # an evacuation that no article places is what the main event made of people
        name = called_in_short(self._guide, row.figure, event)
        others = [each for each in self.rows if each.event is not None and each.event is not event]
        if EVENT_KINDS[event.kind].is_vague:  # what is counted tells those apart that have no kind
            others = [each for each in others if each.figure.metric == row.figure.metric]
        if event is not main and any(each.event and self._is_taken_for(event, each.event) for each in others):
            return ", ".join(each for each in (event.summary.rstrip("."), time_beside(self._guide, event)) if each)
        days, counted_on = window(event.date), window(latest_day(row.figure.observations))
        if event.status != "total" or days is None or counted_on is None or counted_on.last <= days.last:
            return name
        since = readable_date(event.date.split("/")[0]) if event.date else ""
        return name.replace(time_beside(self._guide, event), f"since {since}")  # it went on being counted

    def _is_taken_for(self, event: Event, other: Event) -> bool:
        """Tell whether kind, day and place tell an event not from another; one without a place is anywhere."""
        alike = [(each.kind, time_beside(self._guide, each)) for each in (event, other)]
        is_apart = event.places and other.places and {*event.places}.isdisjoint(other.places)
        return alike[0] == alike[1] and not is_apart

    def _value(self, figure: Figure) -> str:
        """Return the value that leads; a doubt that goes with its number stays."""
        led = self._leads(figure)
        doubt = doubt_of(led[0], self._guide.quoted) if led else ""
        return f"{doubt}{lowest_to_highest(led, figure.metric)}"

    def _leads(self, figure: Figure) -> Sequence[Observation]:
        return led_in(self._guide, figure)

    def _scope(self, figure: Figure, event: Event) -> str:
        """Say which other row contains this one, or is contained in it; totals come after what they may contain."""
        shown = {row.event.id: row.event for row in self.rows if row.event}
        whole = next((row for row in self.rows if figure.part_of and row.figure.id == figure.part_of.figure), None)
        if whole and whole.event and whole.event is not event:
            return say.IN_THE_TOTAL(event=name_of(self._guide, whole.event))
        if event.part_of in shown and event.part_of != event.id:
            return say.IN_THE_TOTAL(event=name_of(self._guide, shown[event.part_of]))
        if event.status == "total":
            return (say.MAY_INCLUDE if self._may_hold_those_above(figure, event) else say.TOTAL)()
        return ""

    def _may_hold_those_above(self, figure: Figure, total: Event) -> bool:
        """Tell whether a total may hold each row above of its metric and situation: where it cannot, nobody adds up."""
        if tells_of_before(total.summary):
            return False
        before = takewhile(lambda each: each.figure is not figure, self.rows)
        above = [
            each
            for each in before
            if each.event is not None and each.event is not total and each.figure.metric == figure.metric
        ]
        if self.rows_of.is_what_its_situation_is(total):
            # What one day is told to have cost holds nothing of another situation.
            own = {id_ for each in self._guide.brief.episodes if total.id in each.events for id_ in each.events}
            above = [each for each in above if each.event is not None and each.event.id in own]
        return bool(above) and all(self._may_be_inside(each, figure, total) for each in above)

    def _may_be_inside(self, row: FigureRow, figure: Figure, total: Event) -> bool:
        """Tell whether a total may hold a row by its time, place and people; of no day nobody can tell."""
        if row.event is None or not _may_count_them(figure, row.figure):
            return False
        days = [row.event.date or latest_day(row.figure.observations), total.date, latest_day(figure.observations)]
        inner, outer, counted_on = on_one_calendar([*map(window, days)])
        if inner is None or outer is None:
            return False
        end = max(outer.last, counted_on.last if counted_on else 0)  # it went on being counted
        is_in_time = outer.first <= inner.first and inner.last <= end
        is_shared = not {*row.event.places}.isdisjoint(total.places)
        is_unsaid = not row.event.places or not total.places
        return is_in_time and (is_shared or is_unsaid or bool(wide_places(self._guide, total)))

    def _beside(self, row: FigureRow) -> str:
        led = self._leads(row.figure)
        provisional = say.PROVISIONAL() if is_provisional(led, self._guide.quoted) else ""
        party = say.PARTY_S_OWN() if led and all(each.is_party or each.is_of_politics for each in led) else ""
        ends = list(dict.fromkeys(observed(each, row.figure.metric) for each in led))
        told: dict[str, list[str]] = {}
        for each in row.parts[:_MOST_PARTS]:
            whole = observed(self.rows_of.parts.whole_of(row.figure, each) or led[0], row.figure.metric)
            told.setdefault(whole if len(ends) > 1 else "them", []).append(self.part_told(row.figure, each))
        if row.fates:
            told.setdefault("them", []).extend(self._fate_told(*each) for each in row.fates)
        them = say.OF_IT if row.figure.metric == "money" else say.OF_THEM
        lines = [
            them(parts=listed(own)) if whole == "them" else say.OF_WHOLE(whole=whole, parts=listed(own))
            for whole, own in told.items()
        ]
        if row.left is not None:
            value = lowest_to_highest(self._leads(row.left), row.left.metric)
            day = latest_day(row.left.observations)
            lines.append(say.STILL_LEFT(value=value, day=readable_date(day) if day else ""))
        return f"{provisional}{party}{self._out_of(row)}{''.join(lines)}"

    def _fate_told(self, fate: str, figure: Figure) -> str:
        return say.OF_THE_ESCAPED[fate](value=lowest_to_highest(self._leads(figure), figure.metric))

    def _out_of(self, row: FigureRow) -> str:
        """Say of how many a row that stands for its whole is a part, and as of when those were counted."""
        if row.whole is None or any(each.figure is row.whole for each in self.rows):
            return ""
        value, day = lowest_to_highest(self._leads(row.whole), row.whole.metric), latest_day(row.whole.observations)
        return say.OUT_OF(value=f"{value} ({readable_date(day)})" if day else value)

    def part_told(self, whole: Figure, part: Figure) -> str:
        """Return a part of a whole with the largest part of its own: "15 in hospital (6 in danger)"."""
        # A part of what one body counts is none of what another does.
        is_disputed = bool(self.rows_of.parts.rivals_of(whole, part))
        within = None if is_disputed else self.rows_of.parts.part_of_part(part)
        own = f" ({_part(part, within, self._guide)})" if within else ""
        counts = self.rows_of.parts.counts_of_part(whole, part)
        return f"{_part(whole, part, self._guide, counts)}{own}"

    def _evidence(self, row: FigureRow) -> Cites:
        kept = free_of(row.figure.observations, self._guide.not_told(row.figure))
        beside = (*row.parts[:_MOST_PARTS], *(each for _, each in row.fates), *((row.left,) if row.left else ()))
        parts = [each.id for each in beside]
        lands = self._bodies.lands(row.figure).values()
        own = dict.fromkeys(quote for each in (*kept, *lands) for quote in each.quotes)
        quotes = (*own, *self._guide.quotes(parts))
        return self._guide.cites_count(quotes, [row.figure.id, *parts], self._leads(row.figure))


def rows_in_words(brief: Brief) -> list[tuple[str, str, str, tuple[str, ...], tuple[tuple[str, str], ...]]]:
    """Return each row as a second reader reads it: figure, words, whose count it is, what leads it, its parts."""
    guide = Guide(brief)
    table = KeyFigures(guide)
    found = []
    for row in table.rows:
        told = table.told(row)
        led = dict.fromkeys(quote for count in led_in(guide, row.figure) for quote in count.quotes)
        parts = tuple((part.id, table.part_told(row.figure, part)) for part in row.parts)
        text = f"{told.what}: {told.value}{told.beside}"
        found.append((row.figure.id, text, plain(told.bodies), tuple(led), parts))
    return found


def _may_count_them(total: Figure, part: Figure) -> bool:
    """Tell whether the people of a total may be those of another figure: no soldiers are among civilians."""
    is_whole = any(counts_everybody(each.of, each.metric) for each in (total, part))
    is_civil = are_civilians(total.of) and bear_arms(part.of)
    return not is_civil and (is_whole or counted_key(total.of, total.metric) == counted_key(part.of, part.metric))


def _fate(part: Figure) -> str:
    """Return what became of a part, where that is not what became of its whole: of the injured "killed"."""
    told = say.METRIC[part.metric]
    return told.lower() if is_english() else told


_BARE: Final = re.compile(
    r"(?:people|persons) (?=(?:still )?(?:in|on|at|under|over|with|without|who|aboard)\b)|(?<=ed) people$"
)
"""The word for people where what became of them is said beside it: "people in hospital", "discharged people"."""


def _without_people(noun: str) -> str:
    return _BARE.sub("", noun)


def _part(whole: Figure, part: Figure, guide: Guide, counts: Sequence[Observation] = ()) -> str:
    """Return a part of a whole: "20 children", "187 in Melin"; of another time or place, with its day.

    Args:
        whole: the whole.
        part: the part.
        guide: of the brief.
        counts: those of the part that are told; () for those that lead it.
    """
    value = lowest_to_highest(counts or led_in(guide, part), part.metric)
    measure = measure_of(part.metric, part.of)
    is_alone = all(map(is_single, part.observations))
    of = singular(measure.what) if is_alone else measure.what
    of = of.removeprefix("sum ") if part.metric == "money" else of
    if whole.metric == "injured" and part.metric == "killed":
        told = (say.ONE_DIED_SINCE if is_alone else say.DIED_SINCE)(value=value)
    elif part.metric != whole.metric:
        told = number_of_things(value, _fate(part))
    else:
        noun = noun_told(of, 1 if is_alone else None)
        told = number_of_things(value, _without_people(noun) if is_english() else noun)
    event = guide.facts.get(part.event)
    if part.event == whole.event or not isinstance(event, Event):
        return told
    around = guide.facts.get(whole.event)
    places = [each for each in event.places if not isinstance(around, Event) or each not in around.places]
    if places and counts_everybody(part.of, part.metric):
        # Of people somewhere, where is what tells them apart.
        told = say.PART_IN(value=value, place=name_told(places[0]))
    return f"{told} ({day_of(event, guide.languages_of(event))})" if event.date else told
