"""What figures count, by an editor: the reports of a folder and entries in, the same as she reads them out.

A figure may be read wrong: the number is there, and the gate takes it for another, or cannot see what befell those whom
it counts. She may say what it counts, and which number of its quote it is; she brings in no number that stands in no
quote. What she reads joins the counts of its like, as if the model had read it so, and every count of it is marked.

She may drop one count: words of a quote mean the counts that rest on it, and those of other quotes stay. A figure that
is named by its key, by what it counts or by words of all its quotes is dropped as a whole (see `editing`).
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Final, NamedTuple

from summarizer.decisions.about import (
    NOTHING,
    Finder,
    Settling,
    Shown,
    Taken,
    because,
    fits_words,
    not_translated,
    settle,
)
from summarizer.decisions.editing import DroppedCounts, drop_in_words
from summarizer.decisions.entries import CountEntry, DropEntry, Entry
from summarizer.domain.article import GroundedFigure, GroundedReport
from summarizer.domain.english import listed
from summarizer.domain.english_counts import number_told
from summarizer.grounding.numbers import read_numbers
from summarizer.merging.folder import Folder, source_id
from summarizer.merging.situations import Situation
from summarizer.merging.store import Reports
from summarizer_schemas.brief import Decision, Figure, Number, Observation, Quote
from summarizer_schemas.vocabulary import Qualifier

RECOUNTING: Final = (CountEntry,)
_SEVERAL: Final = "{} figures are meant by “{}” (keys {}); write more of it, name its article, or give a key"
_NO_NUMBER: Final = "the number {} does not stand in its quote; it holds {}"
_SEVERAL_COUNTS: Final = "it has several counts, and a number is of one; give words of the quote that is meant"
_SHOWN: Final = 60
_Place = tuple[str, frozenset[tuple[int, int]], str]
"""Where a count stands: its source, the spans of its quotes, and its number as the article writes it."""


class _Number(NamedTuple):
    """A number of a quote, how firm its words make it, and these."""

    value: Number
    qualifier: Qualifier
    written: str


@dataclass(frozen=True)
class _Change:
    """An entry that stands, and the counts that it changes, each with the number that it is then (None: as it was)."""

    taken: Taken
    entry: CountEntry | DropEntry
    counts: Mapping[_Place, _Number | None]
    told: str


@dataclass(frozen=True)
class Recounted:
    """The folder as the editor reads it (None: as it was), what was refused, how to tell the rest, what she dropped."""

    folder: Folder | None = None
    refused: tuple[Decision, ...] = ()
    standing: tuple[_Change, ...] = ()
    dropped: DroppedCounts = field(default_factory=lambda: DroppedCounts((), ()))


def drops_of_counts(situation: Situation, taken: Iterable[Taken], shown: Shown = not_translated) -> frozenset[Taken]:
    """Return the entries that drop some counts of a figure, and not the figure.

    Args:
        situation: the facts as they were, by which entries name figures.
        taken: the entries.
        shown: how readers are shown English words.
    """
    finding = _Finding(situation, shown)
    return frozenset(each for each in taken if finding.dropped(each.entry))


def recount(folder: Folder, situation: Situation, taken: Iterable[Taken], shown: Shown = not_translated) -> Recounted:
    """Read figures as an editor does.

    Args:
        folder: the reports.
        situation: the facts as they were, by which entries name figures.
        taken: the entries.
        shown: how readers are shown English words.
    """
    finding = _Finding(situation, shown)
    found = [finding.dropping(each) or finding.change(each) for each in taken]
    changes = {each.taken: each for each in found if isinstance(each, _Change)}
    refused = [each for each in found if isinstance(each, Decision)]
    settling = (Settling(each.taken, dict.fromkeys(each.counts, _way(each))) for each in changes.values())
    kept, contradicted = settle([*settling])
    standing = tuple(changes[each.taken] for each in kept)
    if not standing:
        return Recounted(refused=(*refused, *contradicted))
    changed = {place: (each.entry, reading) for each in standing for place, reading in each.counts.items()}
    reports = [_read_anew(report, source_id(n), changed) for n, report in enumerate(folder.reports)]
    kept_as = Reports(reports) if isinstance(folder.reports, Reports) else tuple(reports)
    return Recounted(replace(folder, reports=kept_as), (*refused, *contradicted), standing, finding.parted(standing))


def tell_recounted(recounted: Recounted, situation: Situation) -> list[Decision]:
    """Tell what became of each entry, by the numbers of the facts."""
    quotes = {each.id: each for each in situation.quotes}
    counts = ((each.id, count) for each in situation.figures for count in each.observations if count.by_editor)
    home = {_where(count, quotes)[:2]: id_ for id_, count in counts}
    told = list(recounted.refused)
    for each in recounted.standing:
        read = each.counts if isinstance(each.entry, CountEntry) else ()
        about = tuple(dict.fromkeys(home[place[:2]] for place in read if place[:2] in home))
        told.append(each.taken.applied(each.told, about))
    return told


def recounted_in_words(entry: CountEntry) -> str:
    """Say what an entry says of a figure."""
    number = _number_of(entry)
    if entry.metric is None:
        return f"Its number is {number}"
    return f"It counts {entry.metric}, and its number is {number}" if number else f"It counts {entry.metric}"


def _number_of(entry: CountEntry) -> str:
    value = "" if entry.value is None else number_told(entry.value)
    firmness = (entry.qualifier or "").replace("_", " ")
    return " ".join(each for each in (firmness, value) if each)


def _way(change: _Change) -> tuple[object, ...]:
    if isinstance(change.entry, DropEntry):
        return ()
    return change.entry.metric, change.entry.value, change.entry.qualifier


class _Finding:
    """Finds the counts that entries mean."""

    def __init__(self, situation: Situation, shown: Shown) -> None:
        self._finder = Finder(situation, situation.episodes, shown)
        self._figures = {each.id: each for each in situation.figures}
        self._quotes = {each.id: each for each in situation.quotes}
        self._language = {each.id: each.language for each in situation.sources}

    def change(self, taken: Taken) -> _Change | Decision:
        """Return what an entry changes, or why it changes nothing."""
        entry = taken.entry
        assert isinstance(entry, CountEntry), "it says what a figure counts"
        found = self._finder.find("figure", entry.figure, entry.article)
        shown = entry.figure if len(entry.figure) <= _SHOWN else f"{entry.figure[:_SHOWN]}…"
        if not found:
            return taken.refused(NOTHING.format("figure", shown))
        if len(found) > 1:
            return taken.refused(_SEVERAL.format(len(found), shown, listed(self._finder.keys(found))))
        counts = self._meant(self._figures[found[0]], entry)
        told = f"{recounted_in_words(entry)}{because(entry)}"
        if entry.value is None and entry.qualifier is None:
            return _Change(taken, entry, {_where(each, self._quotes): None for each in counts}, told)
        if len(counts) > 1:
            return taken.refused(_SEVERAL_COUNTS)
        numbers = [*self._numbers(counts[0])]
        wanted = {counts[0].low, counts[0].high} - {None} if entry.value is None else {entry.value}
        number = next((each for each in numbers if {each.value} == wanted), None)
        if number is None:
            held = listed([f"“{each.written}”" for each in numbers]) or "none"
            return taken.refused(_NO_NUMBER.format(_number_of(entry), held))
        return _Change(taken, entry, {_where(counts[0], self._quotes): number}, told)

    def dropping(self, taken: Taken) -> _Change | None:
        """Return which counts an entry drops; None where it drops none, or the whole figure."""
        figure = self.dropped(taken.entry)
        if figure is None:
            return None
        assert isinstance(taken.entry, DropEntry), "it drops counts"
        counts = {_where(each, self._quotes): None for each in figure.observations}
        return _Change(taken, taken.entry, counts, drop_in_words(figure, taken.entry))

    def parted(self, standing: Iterable[_Change]) -> DroppedCounts:
        """Return what changes drop of the figures, and what they leave."""
        gone = {place for each in standing if isinstance(each.entry, DropEntry) for place in each.counts}

        def of(figure: Figure, *, is_gone: bool) -> Figure:
            counts = (each for each in figure.observations if (_where(each, self._quotes) in gone) is is_gone)
            return figure.model_copy(update={"observations": tuple(counts)})

        figures = self._figures.values()
        return DroppedCounts(
            [of(each, is_gone=True) for each in figures], [of(each, is_gone=False) for each in figures]
        )

    def dropped(self, entry: Entry) -> Figure | None:
        """Return a figure with those of its counts alone that an entry drops; None where it drops none, or all."""
        if not isinstance(entry, DropEntry) or entry.figure is None:
            return None
        found = self._finder.find("figure", entry.figure, entry.article)
        if len(found) != 1:
            return None
        figure = self._figures[found[0]]
        counts = self._meant(figure, entry)
        is_part = len(counts) < len(figure.observations)
        return figure.model_copy(update={"observations": tuple(counts)}) if is_part else None

    def _meant(self, figure: Figure, entry: CountEntry | DropEntry) -> Sequence[Observation]:
        """Return the counts whose quotes have the words or the key; all of a figure that is named otherwise."""
        words, counts = entry.figure, figure.observations
        assert words is not None, "it names a figure"

        def is_meant(quote: Quote) -> bool:
            # A key of yesterday means what it meant, also where others have joined its figure since.
            is_key = words == self._finder.key_of(quote) != figure.key
            return self._finder.is_of(quote, entry.article) and (is_key or fits_words(words, quote.exact))

        own = [each for each in counts if any(is_meant(self._quotes[id_]) for id_ in each.quotes)]
        return own or counts

    def _numbers(self, count: Observation) -> Iterator[_Number]:
        """Yield the numbers of its quotes; a range is none that an editor could mean by one."""
        for quote in (self._quotes[id_] for id_ in count.quotes):
            for each in read_numbers(quote.exact, self._language[quote.source]):
                if each.low is not None and each.low == each.high:
                    written = quote.exact[each.written_start : each.written_end]
                    yield _Number(each.low, each.qualifier, " ".join(written.split()))


def _where(count: Observation, quotes: Mapping[str, Quote]) -> _Place:
    own = [quotes[each] for each in count.quotes]
    return own[0].source, frozenset((each.start, each.end) for each in own), count.value_text


def _read_anew(
    report: GroundedReport, source: str, changed: Mapping[_Place, tuple[CountEntry | DropEntry, _Number | None]]
) -> GroundedReport:
    """Return a report with its figures as the editor reads them."""
    if all(place[0] != source for place in changed):
        return report
    read = (_figure(each, changed.get((source, _spans(each), each.value_text))) for each in report.figures)
    return replace(report, figures=tuple(each for each in read if each))


def _spans(figure: GroundedFigure) -> frozenset[tuple[int, int]]:
    return frozenset((each.start, each.end) for each in figure.spans)


def _figure(
    figure: GroundedFigure, change: tuple[CountEntry | DropEntry, _Number | None] | None
) -> GroundedFigure | None:
    if change is None:
        return figure
    entry, number = change
    if isinstance(entry, DropEntry):
        return None
    told: dict[str, object] = {
        "metric": entry.metric or figure.report.metric,
        "qualifier": entry.qualifier or figure.report.qualifier,
    }
    new = replace(figure, unproved=None, by_editor=True)
    if number is not None:
        qualifier = entry.qualifier or number.qualifier
        told |= {"value": [float(number.value)], "qualifier": qualifier}
        new = replace(
            new,
            low=None if qualifier in ("up_to", "fewer_than") else number.value,
            high=None if qualifier in ("at_least", "more_than") else number.value,
            value_text=number.written,
        )
    return replace(new, report=figure.report.model_copy(update=told))
