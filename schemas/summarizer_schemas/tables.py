"""A brief as two tables, for spreadsheets and data frames: a row for each account of an event, and for each count.

One row is one article's word: nothing is merged in it, added or averaged. Ids lead back to `brief.json`, whose `quotes`
hold every quote; the row shows the one that bears it out, with its file and offsets.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:  # a brief makes tables of itself
    from summarizer_schemas.brief import Brief, Event, EventAccount, Figure, Observation, Quote, Source

Cell = str | int | float | bool | None
Row = dict[str, Cell]


def _all(type_: type, names: str) -> dict[str, type]:
    return dict.fromkeys(names.split(), type_)


EVIDENCE_TYPES: Final[Mapping[str, type]] = {
    **_all(str, "source publisher published file quote_id quote"),
    **_all(int, "start end page"),
    "planted": bool,
    "more_quotes": str,
}
"""Where a row's words stand: the same in both tables, and last; each column with what its cells are."""
EVENT_TYPES: Final[Mapping[str, type]] = {
    **_all(str, "event key summary situation kind event_type status date date_text date_basis places by to"),
    "attribution": str,
    "origins": int,
    **_all(str, "part_of figures told_by told_via told_kind told_status told_date told_date_text told_places"),
    **_all(str, "told_actors told_targets"),
    **EVIDENCE_TYPES,
}
FIGURE_TYPES: Final[Mapping[str, type]] = {
    **_all(str, "figure key event event_summary situation metric of expected status part_of"),
    **_all(float, "low high"),
    **_all(str, "qualifier value_text counted body also_said_by"),
    "is_party": bool,
    **_all(str, "as_of as_of_text as_of_basis scope"),
    **_all(bool, "is_rumour stands is_superseded"),
    "origins": str,
    **EVIDENCE_TYPES,
}
"""What is added goes behind the first four columns, by which a table of ours is known among articles."""
EVIDENCE_COLUMNS: Final = tuple(EVIDENCE_TYPES)
EVENT_COLUMNS: Final = tuple(EVENT_TYPES)
FIGURE_COLUMNS: Final = tuple(FIGURE_TYPES)
_BETWEEN: Final = "; "
"""Between several names in one cell."""


class _Index:
    """What the rows of a brief look up."""

    def __init__(self, brief: "Brief") -> None:
        self.quotes: Mapping[str, Quote] = {each.id: each for each in brief.quotes}
        self.sources: Mapping[str, Source] = {each.id: each for each in brief.sources}
        self.events: Mapping[str, Event] = {each.id: each for each in brief.events}
        self.situations: Mapping[str, str] = {id_: each.title for each in brief.episodes for id_ in each.events}

    def evidence(self, ids: Sequence[str], words: str) -> Row:
        """Return the cells of the quote that holds some words, else of the first."""
        quotes = [self.quotes[id_] for id_ in ids]
        shown = next((each for each in quotes if words and words in each.exact), quotes[0] if quotes else None)
        if shown is None:
            return dict.fromkeys(EVIDENCE_COLUMNS)
        source = self.sources[shown.source]
        metadata = source.metadata
        return {
            "source": source.id,
            "publisher": source.publisher or (metadata.publisher if metadata else None),
            "published": source.published,
            "file": source.file,
            "quote_id": shown.id,
            "quote": shown.exact,
            "start": shown.start,
            "end": shown.end,
            "page": shown.page,
            "planted": any(each.planted for each in quotes),
            "more_quotes": _listed(each.id for each in quotes if each is not shown),
        }


def events_table(brief: "Brief") -> list[Row]:
    """Return a row for each account of each event, in the brief's order, with the columns of `EVENT_COLUMNS`."""
    index = _Index(brief)
    return [_event_row(event, account, index) for event in brief.events for account in event.reports]


def figures_table(brief: "Brief") -> list[Row]:
    """Return a row for each count of each figure, in the brief's order, with the columns of `FIGURE_COLUMNS`."""
    index = _Index(brief)
    return [_figure_row(figure, count, index) for figure in brief.figures for count in figure.observations]


def _event_row(event: "Event", account: "EventAccount", index: _Index) -> Row:
    return {
        "event": event.id,
        "key": event.key,
        "summary": event.summary,
        "situation": index.situations.get(event.id),
        "kind": event.kind,
        "event_type": event.event_type,
        "status": event.status,
        "date": event.date,
        "date_text": event.date_text,
        "date_basis": event.date_basis,
        "places": _listed(event.places),
        "by": _listed(event.by),
        "to": _listed(event.to),
        "attribution": event.attribution,
        "origins": event.origins,
        "part_of": event.part_of,
        "figures": _listed(event.figures),
        "told_by": account.said_by,
        "told_via": account.via,
        "told_kind": account.kind,
        "told_status": account.status,
        "told_date": account.date,
        "told_date_text": account.date_text,
        "told_places": _listed(account.places),
        "told_actors": _listed(account.by),
        "told_targets": _listed(account.to),
        **index.evidence(account.quotes, account.date_text or ""),
    }


def _figure_row(figure: "Figure", count: "Observation", index: _Index) -> Row:
    event = index.events.get(figure.event)
    return {
        "figure": figure.id,
        "key": figure.key,
        "event": figure.event,
        "event_summary": event.summary if event else None,
        "situation": index.situations.get(figure.event),
        "metric": figure.metric,
        "of": figure.of,
        "expected": figure.expected,
        "status": figure.status,
        "part_of": figure.part_of.figure if figure.part_of else None,
        "low": count.low,
        "high": count.high,
        "qualifier": count.qualifier,
        "value_text": count.value_text,
        "counted": count.of,
        "body": count.said_by,
        "also_said_by": _listed(count.also_said_by),
        "is_party": count.is_party,
        "as_of": count.as_of,
        "as_of_text": count.as_of_text,
        "as_of_basis": count.as_of_basis,
        "scope": count.scope.text if count.scope else None,
        "is_rumour": count.is_rumour,
        "stands": count.stands,
        "is_superseded": count.is_superseded,
        "origins": _listed(count.origins),
        **index.evidence(count.quotes, count.value_text),
    }


def _listed(names: Iterable[str]) -> str | None:
    return _BETWEEN.join(names) or None
