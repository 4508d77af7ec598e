"""A brief in, its observations and events out as CSV, Excel and GeoJSON, a row each.

What is text is in the language of the brief, where it has words for it: sentences, names and what is counted. Columns
and codes are a contract with programs, and English; only the workbook has words for them.
"""

import csv
import json
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from io import BytesIO, StringIO
from typing import TYPE_CHECKING, Any, Final, Literal

from summarizer.errors import InputError
from summarizer.extras import how_to_install
from summarizer.render import messages as say
from summarizer.render.annex import Guide
from summarizer.render.charts.gazetteer import Placed, Places, Unplaced, find_places
from summarizer.render.document import plain
from summarizer.render.localisation import is_english, term
from summarizer.render.nouns import name_told, names_told, noun_told
from summarizer.render.whose_word import whose_word
from summarizer_schemas import Brief
from summarizer_schemas.brief import FORMAT, Event, Figure, Observation
from summarizer_schemas.tables import EVENT_COLUMNS, FIGURE_COLUMNS, Cell, Row, events_table, figures_table

__all__ = ["CSV_COLUMNS", "Table", "brief_to_csv", "brief_to_geojson", "brief_to_xlsx"]

Table = Literal["events", "figures"]
CSV_COLUMNS: Final[Mapping[Table, tuple[str, ...]]] = {"events": EVENT_COLUMNS, "figures": FIGURE_COLUMNS}
_FORMULA: Final = tuple("=+-@\t\r\n＝＋－＠")
"""How a cell begins that some spreadsheet takes for a formula; the wide signs are those of East Asian keyboards."""


def brief_to_csv(brief: Brief, table: Table) -> bytes:
    """Return one table of a brief as CSV; the same brief gives the same bytes.

    The file (RFC 4180) is read alike by Excel, LibreOffice and programs. A byte order mark tells Excel that it is
    UTF-8; other programs pass over it. Numbers are written as numbers, whatever their sign.
    """
    rows = rows_told(brief, table)
    written = StringIO(newline="")
    writer = csv.DictWriter(written, CSV_COLUMNS[table], lineterminator="\r\n")
    writer.writeheader()
    writer.writerows({name: _harmless(cell) for name, cell in row.items()} for row in rows)
    return written.getvalue().encode("utf-8-sig")


def rows_told(brief: Brief, table: Table) -> list[Row]:
    """Return the rows of a table with names and what is counted in the language of the brief."""
    rows = events_table(brief) if table == "events" else figures_table(brief)
    return rows if is_english() else [{name: _named(name, cell) for name, cell in row.items()} for row in rows]


_NAMES: Final = frozenset(
    {"by", "to", "places", "body", "also_said_by", "told_by", "told_via", "told_places", "told_actors", "told_targets"}
)
_COUNTED: Final = frozenset({"of", "counted"})
_BETWEEN: Final = "; "
"""Between several names in one cell."""


def _named(column: str, cell: Cell) -> Cell:
    """Return a cell as its reader has its words: names, what is counted, and what a count holds."""
    if not isinstance(cell, str):
        return cell
    if column in _NAMES:
        return _BETWEEN.join(names_told(cell.split(_BETWEEN)))
    if column == "scope":
        return term(cell) or cell
    return noun_told(cell) if column in _COUNTED else cell


def _harmless(cell: Cell) -> Cell:
    """Return a cell that no spreadsheet runs; spaces before a formula do not stop all of them.

    Articles are anybody's, and a spreadsheet runs a cell that begins like a formula: before such text stands an
    apostrophe, as OWASP advises ("CSV injection").
    """
    if isinstance(cell, bool):
        return "yes" if cell else "no"
    if isinstance(cell, str) and (cell.startswith(_FORMULA) or cell.lstrip().startswith(_FORMULA)):
        return f"'{cell}"
    return cell


_SOURCE: Final = "Places: GeoNames (CC BY 4.0)"
_WHY: Final[Mapping[Unplaced, str]] = {
    "country": "a whole country",
    "ambiguous": "several places have this name",
    "unknown": "the gazetteer does not know this name",
    "elsewhere": "the place of this name that the gazetteer knows lies away from the other places of the event",
    "quarter": "a part of a town",
}


def brief_to_geojson(brief: Brief) -> str:
    """Return the events as a FeatureCollection that ends with a line feed.

    By RFC 7946, there is a point for each place of an event that the gazetteer decides; an event at two places is two
    features. One whose places cannot be pointed at is a feature without geometry, as the standard has it, with the
    reason: it does not vanish. Coordinates are those of the town of that name, from GeoNames.

    Raises:
        InputError: the gazetteer is not installed.
    """
    places = find_places(brief)
    if places is None:
        raise InputError(f"GeoJSON needs the gazetteer of the extra map; {how_to_install('map')}")
    told = _EventColumns(brief)
    features = [each for event in brief.events for each in _features(event, places, told(event))]
    collection = {
        "format": FORMAT,
        "type": "FeatureCollection",
        "title": brief.title,
        "as_of": brief.as_of,
        "attribution": _SOURCE,
        "features": features,
    }
    return json.dumps(collection, ensure_ascii=False, indent=2) + "\n"


def _features(event: Event, places: Places, told: dict[str, Any]) -> Iterator[dict[str, Any]]:
    placed = [each for each in places.placed if event.id in each.name.events]
    unplaced = {
        name_told(name.name): _WHY[why]
        for why, names in places.others.items()
        for name in names
        if event.id in name.events
    }
    for place in placed:
        point = {"type": "Point", "coordinates": [place.town.longitude, place.town.latitude]}
        yield {"type": "Feature", "geometry": point, "properties": {**told, **_where(place), "unplaced": unplaced}}
    if not placed:
        yield {"type": "Feature", "geometry": None, "properties": {**told, "unplaced": unplaced}}


class _EventColumns:
    """What is told of an event, wherever it was."""

    _OF_EVENT: Final = frozenset(
        {"key", "summary", "kind", "event_type", "status", "date", "date_basis", "places", "by", "to", "attribution",
         "origins"}
    )  # fmt: skip
    _OF_FIGURE: Final = frozenset({"id", "metric", "of", "low", "high", "qualifier", "status", "expected"})
    _OF_COUNT: Final = frozenset({"low", "high", "qualifier", "said_by", "as_of"})

    def __init__(self, brief: Brief) -> None:
        self._figures = {figure.id: figure for figure in brief.figures}
        self._guide = Guide(brief)
        self._planted = {quote.id for quote in brief.quotes if quote.planted}

    def __call__(self, event: Event) -> dict[str, Any]:
        figures = [self._figures[id_] for id_ in event.figures if id_ in self._figures]
        named = event.model_copy(
            update={each: tuple(names_told(getattr(event, each))) for each in ("places", "by", "to")}
        )
        quotes = {id_ for account in event.reports for id_ in account.quotes}
        return {
            "event": event.id,
            **named.model_dump(mode="json", include={*self._OF_EVENT}),
            "summary": f"{event.summary.rstrip('.')}{plain(whose_word(self._guide, event))}.",
            "said_by": names_told(dict.fromkeys(each.said_by for each in event.reports if each.said_by)),
            "planted": not quotes.isdisjoint(self._planted),
            "figures": [
                {
                    **each.model_dump(mode="json", include={*self._OF_FIGURE}),
                    "of": noun_told(each.of),
                    "counts": [self._count(one) for one in _standing(each)],
                }
                for each in figures
            ],
        }

    def _count(self, count: Observation) -> dict[str, Any]:
        said_by = {"said_by": name_told(count.said_by) if count.said_by else None}
        return count.model_dump(mode="json", include={*self._OF_COUNT}) | said_by


def _standing(figure: Figure) -> Iterator[Observation]:
    """Yield the counts that nothing has replaced: between a lowest and a highest nobody need have counted anything."""
    return (each for each in figure.observations if each.current and (each.low, each.high) != (None, None))


def _where(place: Placed) -> dict[str, Any]:
    return {
        "place": name_told(place.name.name),
        "town": place.town.name,
        "country": place.country,
        "is_area": place.is_area,
        "is_decided_by_others": place.is_decided_by_others,
    }


if TYPE_CHECKING:
    from xlsxwriter import Workbook

_MADE: Final = datetime(1980, 1, 1, tzinfo=UTC).replace(tzinfo=None)
"""The day that archives begin at: a workbook must have one, and that of the run would differ from run to run."""
_WIDE: Final = frozenset({"summary", "event_summary", "situation", "quote"})
_WIDTHS: Final = (14, 48)
"""Of columns in characters: of ids and names, and of sentences."""
_MOST_CHARS: Final = 32_767
"""A cell of a workbook holds no more; a quote never comes near it, and what would is cut with a mark."""


def brief_to_xlsx(brief: Brief) -> bytes:
    """Return the workbook with the sheets `events` and `figures`, for readers: codes are told in their words.

    Only this uses XlsxWriter, which needs no other library. Every text is written as text: no formula, no link. What is
    in the file is the brief's alone: its dates are fixed, and XlsxWriter dates the parts of the archive alike, so the
    same brief gives the same bytes.
    """
    from xlsxwriter import Workbook  # noqa: PLC0415  # only who wants a workbook waits for its library

    written = BytesIO()
    as_text = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    book = Workbook(written, {"in_memory": True, **as_text})
    book.set_properties({"title": brief.title[:255], "category": FORMAT, "created": _MADE})
    _write(book, "events", rows_told(brief, "events"))
    _write(book, "figures", rows_told(brief, "figures"))
    book.close()
    return written.getvalue()


def _write(book: "Workbook", name: Table, rows: list[Row]) -> None:
    sheet, columns = book.add_worksheet(say.COLUMN[name]), CSV_COLUMNS[name]
    head = book.add_format({"bold": True})
    for place, column in enumerate(columns):
        sheet.set_column(place, place, _WIDTHS[column in _WIDE])
        sheet.write_string(0, place, say.COLUMN[column], head)
    for line, row in enumerate(rows, start=1):
        for place, column in enumerate(columns):
            cell = row[column]
            if isinstance(cell, bool):
                sheet.write_boolean(line, place, cell)
            elif isinstance(cell, str):
                sheet.write_string(line, place, _fitting(_told(name, column, cell)))
            elif cell is not None:
                sheet.write_number(line, place, cell)
    sheet.freeze_panes(1, 1)
    sheet.autofilter(0, 0, max(1, len(rows)), len(columns) - 1)


def _told(table: Table, column: str, cell: str) -> str:
    """Return a cell with words for a code; what is quoted, and ACLED's types, as they are."""
    return _labels(column, figure=table == "figures").get(cell, cell)


def _labels(column: str, *, figure: bool) -> Mapping[str, str]:
    """Return the words for the codes of a column; of one that holds none, nothing."""
    status: Mapping[Any, str] = say.FIGURE_STATUS if figure else {**say.EVENT_STATUS, "news": say.NEWS()}
    words: Mapping[str, Mapping[Any, str]] = {
        "kind": say.KIND,
        "told_kind": say.KIND,
        "metric": say.METRIC,
        "status": status,
        "told_status": status,
        "expected": say.EVENT_STATUS,
        "attribution": say.ATTRIBUTION,
        "qualifier": say.QUALIFIER,
        "date_basis": say.BASIS,
        "as_of_basis": say.BASIS,
    }
    return words.get(column, {})


def _fitting(text: str) -> str:
    return text if len(text) <= _MOST_CHARS else text[: _MOST_CHARS - 1] + "…"
