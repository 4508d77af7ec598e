"""The key figures: the rows that a brief has in, their table out.

A row is written as one text (`telling.figure_rows`), by the model that wrote the first screen or by code. Here it is
parted into the cells of a table, with its evidence and the way to its figure; what an editor puts first has a row too.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache

from summarizer.domain.metrics import METRICS
from summarizer.merging.events.hearsay import is_from_hearing
from summarizer.render import messages as say
from summarizer.render.annex import Guide
from summarizer.render.document import Block, Cites, CuttableSection, Line, Link, Strong, Table, plain
from summarizer.render.event_names import called_in_short
from summarizer.render.figures import counted_in, day_told, holder_of, led_in
from summarizer.render.localisation import is_english, spaced
from summarizer.render.values import observed
from summarizer.telling.figure_rows import RowParts, given_by, row_parts, row_text
from summarizer.telling.hedges import doubt_of
from summarizer.telling.phrases import number_of
from summarizer_schemas.brief import Event, Figure, Observation, Sentence

_SHARE = 0.3
"""Of the page; the main points, disputes and the timeline have the others."""


@dataclass(frozen=True)
class KeyRow:
    """One row.

    Attributes:
        told: the row as one text, as the brief has it.
        parts: what is counted, how many, and by whose count.
        figure: the figure that leads it.
        counts: those of that figure which it gives.
        event: whose it is; None where none is known.
        cites: the facts that it rests on.
        marks: what a second reading or an editor says of it; mostly "".
        evidence: the quotes of it.
    """

    told: str
    parts: RowParts
    figure: Figure
    counts: tuple[Observation, ...]
    event: Event | None
    cites: tuple[str, ...]
    marks: str
    evidence: Cites

    @property
    def line(self) -> Line:
        """The row as a sentence without its end, and its evidence."""
        whose = f" – {self.parts.whose}" if self.parts.whose else ""
        return (f"{self.parts.what}{spaced(': ')}", Strong(self.parts.how_many), whose, self.marks, self.evidence)

    @property
    def bare(self) -> Line:
        """The same without whose count it is."""
        return (f"{self.parts.what}{spaced(': ')}", Strong(self.parts.how_many), self.marks, self.evidence)

    @property
    def has_sides(self) -> bool:
        """Whether it gives the numbers of several bodies ("18 / 20"), of which none stands without whose it is."""
        return " / " in self.parts.how_many


def key_figures(guide: Guide, *, on_one_screen: bool = False) -> CuttableSection:
    """Return the section of key figures; rows that are cut stand in the annex.

    What an editor puts first is never cut, nor what stands above it, but on one screen, whose answers tell it in a few
    words.
    """
    rows = rows_of(guide)
    places = [n for n, each in enumerate(rows, start=1) if each.figure.id in guide.pinned]
    pinned = 0 if on_one_screen else max(places, default=0)
    title = say.KEY_FIGURES()
    return CuttableSection("key-figures", title, "figure", rows, _table, _SHARE, foremost=pinned, continued=_table)


def _table(rows: Sequence[KeyRow]) -> tuple[Block, ...]:
    header = (say.WHAT(), say.HOW_MANY(), say.BY_WHOSE_COUNT())
    return (Table(header, tuple(map(_cells, rows))),) if rows else ()


def _cells(row: KeyRow) -> tuple[Line, ...]:
    number = (" (", Link(row.figure.id, row.figure.id), ")")
    return ((row.parts.what,), (Strong(row.parts.how_many),), (row.parts.whose, row.marks, row.evidence, *number))


@lru_cache(maxsize=1)
def rows_of(guide: Guide) -> tuple[KeyRow, ...]:
    """Return the rows, as they were written; what an editor puts first before its like, and no stalls before the dead.

    What rests on words that are not meant for readers has none.
    """
    told = next((each.sentences for each in guide.brief.answers if each.question == "key_figures"), ())
    rows = [row for each in told if (row := _row(guide, each)) and not guide.is_planted(row.cites)]
    met = {row.figure.id for row in rows}
    rows += rows_by_code(guide, [each for each in guide.brief.figures if each.id in guide.pinned - met])
    if not guide.pinned:
        return tuple(rows)
    return tuple(sorted(rows, key=lambda row: (not _is_of_dead(row), row.figure.id not in guide.pinned)))


def rows_by_code(guide: Guide, figures: Iterable[Figure]) -> list[KeyRow]:
    """Return the rows that code writes of some figures."""
    return [row for each in figures if (row := _row(guide, _written(guide, each)))]


def _written(guide: Guide, figure: Figure) -> Sentence:
    """Return code's row of a figure, in the language of the brief; nothing of it was sent to be translated."""
    event = guide.facts.get(figure.event)
    what, led = counted_in(guide, figure), led_in(guide, figure)
    if all(is_from_hearing(guide.quoted[id_].exact) for each in led for id_ in each.quotes):
        what = say.MAY_NOT_BE(what=what)
    if isinstance(event, Event) and event != guide.main_event and (name := called_in_short(guide, figure, event)):
        what = f"{what}, {name}"
    told: dict[str, list[str]] = {}
    for each in led:
        doubt = doubt_of(each, guide.quoted) if is_english() else ""
        value = f"{doubt}{observed(each, figure.metric)}"
        told.setdefault(value, []).append(plain((*holder_of(guide, each), day_told(guide, each.as_of, [each]))))
    whose = [f"{value}, {', '.join(who)}" if len(told) > 1 else ", ".join(who) for value, who in told.items()]
    return Sentence(text=row_text(what, " / ".join(told), "; ".join(whose)), cites=(figure.id,))


def _is_of_dead(row: KeyRow) -> bool:
    return METRICS[row.figure.metric].has_dead


def _row(guide: Guide, told: Sentence) -> KeyRow | None:
    """Return a row as it is told; None of one whose figures are gone."""
    cites = tuple(each for each in told.cites if each in guide.facts)
    figures = [fact for each in cites if isinstance(fact := guide.facts[each], Figure)]
    if not figures:
        return None
    parts = row_parts(told.text)
    led = [(each, given) for each in figures if (given := _given_by(each, parts.how_many, guide))]
    figure, given = led[0] if led else (figures[0], [])
    event = guide.facts.get(figure.event)
    counts = [count for _, given in led for count in given]
    counts += _told_beside(figures, parts.whose, counts, guide)
    evidence = guide.cites_count(guide.quotes(cites), cites, counts)
    marks = guide.said_of(told) + _decided(guide, figure)
    return KeyRow(
        told.text, parts, figure, tuple(given), event if isinstance(event, Event) else None, cites, marks, evidence
    )


def _given_by(figure: Figure, how_many: str, guide: Guide) -> list[Observation]:
    """Return the counts of a figure that a number gives: those that stand, where some do."""
    given = given_by(figure, how_many, guide.brief.language)
    return [each for each in given if each.current] or given


def _told_beside(
    figures: Iterable[Figure], whose: str, counts: Sequence[Observation], guide: Guide
) -> list[Observation]:
    """Return the counts of other numbers that a row tells beside its own, one of each: "the police had counted 3"."""
    told = {number_of(each) for each in counts}
    others: dict[object, Observation] = {}
    for each in (count for figure in figures for count in given_by(figure, whose, guide.brief.language)):
        if number_of(each) not in {*told, None}:
            others.setdefault(number_of(each), each)
    return [*others.values()]


def _decided(guide: Guide, figure: Figure) -> str:
    """Return what an editor decided of the figure that leads a row; that she counted it stands beside its number."""
    decided = [each for each in guide.edited.get(figure.id, ()) if each != say.BY_EDITOR["count"]()]
    return f" ({spaced('; ').join(decided)})" if decided else ""
