"""A brief for other tools: tables as CSV and as a workbook, and points for maps."""

import csv
import io
import json
import sys
import time
import zipfile
from importlib.util import find_spec
from itertools import count
from pathlib import Path

import pytest
from brief_builder import ARTICLES, BRIEF
from examples import examples
from hypothesis import given, settings
from hypothesis import strategies as st
from lxml import etree

from summarizer.domain.languages import CODES
from summarizer.errors import InputError
from summarizer.render import format_of, render, render_csv, render_docx, render_geojson, render_xlsx
from summarizer.render.localisation import in_language
from summarizer.render.nouns import noun_told
from summarizer.render.tables.parquet import PARQUET_TYPES
from summarizer_schemas.brief import FORMAT, Quote, Source, Term, Translation
from summarizer_schemas.tables import (
    EVENT_COLUMNS,
    EVENT_TYPES,
    FIGURE_COLUMNS,
    FIGURE_TYPES,
    events_table,
    figures_table,
)

ROOT = Path(__file__).parent.parent
SHEET = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
TEXTS = {article.file: article.text for article in ARTICLES}
RUNS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def read_csv(content: bytes) -> list[dict[str, str]]:
    """Read a table as a program does."""
    return list(csv.DictReader(io.StringIO(content.decode("utf-8-sig"), newline="")))


def sheets(content: bytes) -> dict[str, list[list[str]]]:
    """Read a workbook without the library that wrote it: each sheet's cells as text, "=…" where one is a formula."""
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        shared = [
            "".join(each.itertext()) for each in etree.fromstring(parts.read("xl/sharedStrings.xml")).iter(f"{SHEET}si")
        ]
        names = [each.get("name") for each in etree.fromstring(parts.read("xl/workbook.xml")).iter(f"{SHEET}sheet")]
        return {
            name: [
                [_cell(cell, shared) for cell in row]
                for row in etree.fromstring(parts.read(f"xl/worksheets/sheet{n}.xml")).iter(f"{SHEET}row")
            ]
            for n, name in enumerate(names, start=1)
        }


def _cell(cell, shared) -> str:
    if cell.find(f"{SHEET}f") is not None:
        return f"={cell.findtext(f'{SHEET}f')}"
    value = cell.findtext(f"{SHEET}v") or ""
    return shared[int(value)] if cell.get("t") == "s" else value


def with_words(words: str):
    """The brief, with some words wherever an article can put its own."""
    figure = BRIEF.figures[0]
    counts = tuple(each.model_copy(update={"said_by": words, "value_text": words}) for each in figure.observations)
    events = (BRIEF.events[0].model_copy(update={"summary": words, "places": (words,)}), *BRIEF.events[1:])
    figures = (figure.model_copy(update={"observations": counts, "of": words}), *BRIEF.figures[1:])
    return BRIEF.model_copy(update={"events": events, "figures": figures})


@pytest.mark.parametrize(
    ("table", "columns", "rows"),
    [
        ("events", EVENT_COLUMNS, sum(len(each.reports) for each in BRIEF.events)),
        ("figures", FIGURE_COLUMNS, sum(len(each.observations) for each in BRIEF.figures)),
    ],
)
def test_a_table_has_a_row_for_each_account_with_its_quote_in_its_file(table, columns, rows):
    """Each row's quote stands in the file that the row names, at its offsets."""
    told = read_csv(render_csv(BRIEF, table))
    assert (len(told), tuple(told[0])) == (rows, columns)
    for row in told:
        assert TEXTS[row["file"]][int(row["start"]) : int(row["end"])] == row["quote"]


def test_a_count_stands_with_event_body_and_time():
    """The two counts of one toll are two rows; only the later one stands, and nothing is added."""
    first, second = [row for row in read_csv(render_csv(BRIEF, "figures")) if row["figure"] == "F1"]
    assert [first["low"], first["high"], first["stands"], first["as_of"]] == ["12", "", "no", "2021-03-03"]
    assert [second["low"], second["high"], second["stands"], second["as_of"]] == ["31", "31", "yes", "2021-03-05"]
    assert {first["event"], first["body"]} == {"E1", "Civil Protection Agency"}
    assert "earthquake" in first["event_summary"]


def test_the_quote_of_a_row_is_the_one_that_holds_its_number():
    """Of several quotes the others are named by their ids."""
    figure = BRIEF.figures[0]
    last = figure.observations[-1].model_copy(update={"quotes": ("Q2", "Q4")})
    brief = BRIEF.model_copy(update={"figures": (figure.model_copy(update={"observations": (last,)}),)})
    (row,) = read_csv(render_csv(brief, "figures"))
    assert (row["quote_id"], row["more_quotes"]) == ("Q4", "Q2")


def test_a_row_that_rests_on_planted_words_says_so():
    """Also where the quote that it shows is another."""
    quotes = tuple(each.model_copy(update={"planted": each.id == "Q4"}) for each in BRIEF.quotes)
    rows = read_csv(render_csv(BRIEF.model_copy(update={"quotes": quotes}), "figures"))
    assert {row["planted"] for row in rows if row["quote_id"] == "Q4"} == {"yes"}
    assert {row["planted"] for row in rows if row["quote_id"] != "Q4"} == {"no"}


@settings(max_examples=examples(12))
@given(st.sampled_from(["", " ", "\u00a0", "\u3000"]), st.sampled_from(RUNS), st.text(max_size=20))
def test_no_cell_of_a_table_begins_like_a_formula(before, sign, rest):
    """Whatever an article says, a spreadsheet shows it, and its words are still there behind the apostrophe."""
    words = ("" if sign.isspace() else before) + sign + rest
    for table in ("events", "figures"):
        rows = read_csv(render_csv(with_words(words), table))
        cells = [cell for row in rows for name, cell in row.items() if name not in {"low", "high"}]
        assert not [cell for cell in cells if cell.lstrip().startswith(RUNS)]
        assert not [cell for cell in cells if cell.startswith(RUNS)]
        assert f"'{words}" in cells


@pytest.mark.parametrize("words", ["=1+1", '=HYPERLINK("http://example.org")', "http://example.org", "+12", "@SUM(A1)"])
def test_a_workbook_has_both_tables_as_sheets_and_no_formula_and_no_link(words):
    """Text is text, to the letter; a number is a number."""
    content = render_xlsx(with_words(words))
    told = sheets(content)
    assert [*told] == ["events", "figures"]
    assert [told["events"][0], told["figures"][0]] == [[*EVENT_COLUMNS], [*FIGURE_COLUMNS]]
    assert words in told["events"][1]
    with zipfile.ZipFile(io.BytesIO(content)) as parts:
        assert not [name for name in parts.namelist() if name.endswith(".rels") and b"example.org" in parts.read(name)]
        assert b"<f>" not in parts.read("xl/worksheets/sheet1.xml") + parts.read("xl/worksheets/sheet2.xml")


@pytest.mark.parametrize("code", ["es", "fr", "de"])
def test_a_workbook_is_in_the_language_of_its_readers_and_csv_a_contract(code):
    """Sheets, headings, kinds, metrics and names have its words; programs find columns and codes as they were."""
    named = Term(
        text="Civil Protection Agency", language="en", is_as_written=False,
        translation=Translation(language=code, text="Protezione"),
    )  # fmt: skip
    brief = BRIEF.model_copy(update={"language": code, "terms": (named,)})
    english, told = sheets(render_xlsx(BRIEF)), sheets(render_xlsx(brief))
    assert set(english) == {"events", "figures"}
    assert set(told).isdisjoint(english)
    for before, rows in zip(english.values(), told.values(), strict=True):
        assert len({*rows[0]}) == len(rows[0]) == len(before[0])
    cells = {cell for row in [*told.values()][1] for cell in row}  # empty ones are left out
    assert "Protezione" in cells
    assert "killed" not in cells
    assert tuple(read_csv(render_csv(brief, "figures"))[0]) == FIGURE_COLUMNS
    assert "killed" in {row["metric"] for row in read_csv(render_csv(brief, "figures"))}


@pytest.mark.parametrize("code", ["es", "de", "ar"])
def test_a_row_of_any_table_is_in_one_language_but_for_its_codes_and_the_words_of_articles(code):
    """Names and what is counted have the words of the brief's language, as its sentences have."""
    named = Term(
        text="Civil Protection Agency", language="en", is_as_written=False,
        translation=Translation(language=code, text="Protezione"),
    )  # fmt: skip
    brief = BRIEF.model_copy(update={"language": code, "terms": (named,)})
    with in_language(code):
        people = noun_told("people")
    rows = read_csv(render_csv(brief, "figures"))
    assert people in {row["of"] for row in rows}
    assert "Protezione" in {row["body"] for row in rows}
    assert "people" not in {row[each] for row in rows for each in ("of", "counted")}
    _, by_parquet = read_parquet(render(brief, "figures.parquet") if find_spec("pyarrow") else b"")
    for column in ("body", "of", "counted", "also_said_by"):
        assert [row[column] or "" for row in by_parquet] == [row[column] for row in rows]
    mapped = json.loads(render_geojson(brief))["features"]
    assert people in {each["of"] for feature in mapped for each in feature["properties"]["figures"]}
    assert {row["metric"] for row in rows} == {row["metric"] for row in read_csv(render_csv(BRIEF, "figures"))}


def test_a_range_of_a_point_has_the_counts_that_make_it():
    """Between the lowest and the highest of several bodies nobody need have counted anything."""
    mapped = json.loads(render_geojson(BRIEF))["features"]
    given = {each["id"]: each for feature in mapped for each in feature["properties"]["figures"]}
    for figure in (each for each in BRIEF.figures if each.id in given):
        standing = [(each.low, each.said_by) for each in figure.observations if each.current and each.low is not None]
        assert [(each["low"], each["said_by"]) for each in given[figure.id]["counts"]] == standing
    assert any(len(each["counts"]) > 1 for each in given.values())


CODED = (
    "kind",
    "told_kind",
    "status",
    "told_status",
    "expected",
    "metric",
    "attribution",
    "qualifier",
    "date_basis",
    "as_of_basis",
)


@pytest.mark.parametrize("code", CODES)
def test_a_workbook_has_words_where_the_tables_have_codes(code):
    """A person reads it, in whichever language; CSV keeps the codes, which are a contract with programs."""
    brief = BRIEF.model_copy(update={"language": code})
    told = {cell for rows in sheets(render_xlsx(brief)).values() for row in rows[1:] for cell in row}
    rows = [*events_table(brief), *figures_table(brief)]
    codes = {row[each] for row in rows for each in CODED if row.get(each)}
    assert {"at_least", "single_source", "armed_clash", "killed", "derived"} & codes
    assert not {each for each in codes if "_" in each} & told
    if code != "en":
        assert not {"killed", "exact", "stated", "derived", "news", "reported", "disaster", "conflicting"} & told


def test_a_table_is_marked_as_utf_8_for_excel():
    """It begins with a byte order mark, and its lines end as RFC 4180 has them."""
    content = render_csv(with_words("Ŝipo «Ĝoja»"), "events")
    assert content.startswith(b"\xef\xbb\xbfevent,")
    assert b"\r\n" in content
    assert "Ŝipo «Ĝoja»".encode() in content


@pytest.mark.parametrize("format_", ["events.csv", "figures.csv", "xlsx", "geojson", "docx", "json", "md"])
def test_a_file_is_the_same_to_the_byte_from_run_to_run(format_, monkeypatch):
    """Whatever the clock says."""
    days = count(1_000_000_000, 1_000_003)
    monkeypatch.setattr(time, "time", lambda: float(next(days)))
    monkeypatch.setattr(time, "localtime", lambda *_: time.gmtime(next(days)))
    assert render(BRIEF, format_) == render(BRIEF, format_)


def test_no_time_of_the_run_is_in_a_workbook_or_a_document():
    """Every part of the archive, and what is said of it, has one fixed day or none."""
    year = str(time.localtime().tm_year).encode()
    for content in (render_xlsx(BRIEF), render_docx(BRIEF)):
        with zipfile.ZipFile(io.BytesIO(content)) as parts:
            assert {each.date_time[0] for each in parts.infolist()} == {1980}
            assert year not in parts.read("docProps/core.xml")


def test_a_place_that_the_gazetteer_decides_is_a_point_and_any_other_event_has_the_reason():
    """No event vanishes; coordinates are those of the town of that name."""
    names = tuple(each.model_copy(update={"kind": "place", "name": "Aleppo"}) if each.id == "N1" else each
                  for each in BRIEF.names)  # fmt: skip
    syria = names[0].model_copy(
        update={"id": "N99", "name": "Syria", "kind": "place", "aliases": (), "events": ("E4",)}
    )
    aleppo = names[0].model_copy(
        update={"id": "N98", "name": "Aleppo", "kind": "place", "aliases": (), "events": ("E1",)}
    )
    told = json.loads(render_geojson(BRIEF.model_copy(update={"names": (*names[:0], aleppo, syria)})))
    assert (told["type"], told["format"]) == ("FeatureCollection", FORMAT)
    assert {each["properties"]["event"] for each in told["features"]} == {each.id for each in BRIEF.events}
    (point,) = [each for each in told["features"] if each["geometry"]]
    longitude, latitude = point["geometry"]["coordinates"]
    assert (round(longitude), round(latitude)) == (37, 36)
    assert (point["properties"]["event"], point["properties"]["place"]) == ("E1", "Aleppo")
    assert [each["id"] for each in point["properties"]["figures"]] == ["F1", "F2", "F3", "F4", "F5"]
    (of_a_country,) = [each for each in told["features"] if each["properties"]["event"] == "E4"]
    assert of_a_country["properties"]["unplaced"] == {"Syria": "a whole country"}


def test_without_the_gazetteer_geojson_says_what_to_install(monkeypatch):
    """The message names the extra, in the checkout: the distribution lies on no registry."""
    monkeypatch.setattr("summarizer.render.tables.find_places", lambda _: None)
    with pytest.raises(InputError, match=r'extra map.*checkout.*pip install "\.\[map\]"'):
        render_geojson(BRIEF)


@pytest.mark.parametrize("name", ["tolls.csv", "csv", "brief.csv", "my-events.csv"])
def test_a_table_of_another_name_is_refused_with_the_two_names(name):
    """Which of the two is wanted cannot be guessed."""
    with pytest.raises(InputError, match=r"events\.csv or.* figures\.csv"):
        format_of(Path(name))


def test_the_page_on_tables_explains_every_column():
    """docs/tables.md has a line for each."""
    page = (ROOT / "docs" / "tables.md").read_text("utf-8")
    assert not [name for name in (*EVENT_COLUMNS, *FIGURE_COLUMNS) if f"| `{name}` |" not in page]


PARQUET = ("events", "figures", "quotes", "sources")


def read_parquet(content: bytes) -> tuple[list[str], list[dict[str, object]]]:
    """Read a table as a program does: its columns, and its rows."""
    parquet = pytest.importorskip("pyarrow.parquet")
    table = parquet.read_table(io.BytesIO(content))
    return table.column_names, table.to_pylist()


@pytest.mark.parametrize("table", ["events", "figures"])
def test_parquet_has_the_rows_and_columns_of_the_brief_s_own_tables(table):
    """Nothing is written otherwise: numbers are numbers, claims are claims, what is not known is null."""
    columns, rows = read_parquet(render(BRIEF, f"{table}.parquet") if find_spec("pyarrow") else b"")
    assert columns == list({"events": EVENT_COLUMNS, "figures": FIGURE_COLUMNS}[table])
    assert rows == (BRIEF.events_table() if table == "events" else BRIEF.figures_table())


@pytest.mark.parametrize("table", ["quotes", "sources"])
def test_parquet_has_every_quote_and_every_source_of_the_brief(table):
    """Each under its id, in the brief's order, as in `brief.json`; copies stand in one cell."""
    columns, rows = read_parquet(render(BRIEF, f"{table}.parquet") if find_spec("pyarrow") else b"")
    told = [each.model_dump(mode="json") for each in getattr(BRIEF, table)]
    told = [each | {"copies": "; ".join(each["copies"])} if "copies" in each else each for each in told]
    assert rows == [{column: each[column] for column in columns} for each in told]


@pytest.mark.parametrize(("rows", "types"), [(events_table(BRIEF), EVENT_TYPES), (figures_table(BRIEF), FIGURE_TYPES)])
def test_every_cell_is_what_its_column_says(rows, types):
    """A row has its columns in their order, and a cell that is not empty is of its column's type."""
    assert {tuple(row) for row in rows} == {tuple(types)}
    allowed = {each: (int, float) if type_ is float else (type_,) for each, type_ in types.items()}
    wrong = {each for row in rows for each, cell in row.items() if cell is not None and type(cell) not in allowed[each]}
    assert wrong == set()


@pytest.mark.parametrize(("table", "model"), [("quotes", Quote), ("sources", Source)])
def test_parquet_has_the_types_of_the_schema(table, model):
    """A number is a number and a truth value is one, as the field says, whichever column is added."""
    types = PARQUET_TYPES[table]
    for type_ in (int, bool):
        of_type = {name for name, field in model.model_fields.items() if field.annotation in {type_, type_ | None}}
        assert {each for each in types if types[each] is type_} == of_type & set(types)


def test_the_same_brief_gives_the_same_parquet():
    """As with every format."""
    pytest.importorskip("pyarrow")
    for table in PARQUET:
        assert render(BRIEF, f"{table}.parquet") == render(BRIEF, f"{table}.parquet")


def test_parquet_without_its_library_says_what_to_install(monkeypatch):
    """The library is an extra."""
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    monkeypatch.setattr("summarizer.render.tables.parquet.is_installed", lambda _: False)
    with pytest.raises(InputError, match=r"\[parquet\]"):
        render(BRIEF, "events.parquet")


def test_a_parquet_file_of_another_name_is_refused():
    """Its name says which table it holds."""
    with pytest.raises(InputError, match=r"events\.parquet or figures\.parquet or quotes\.parquet or sources\.parquet"):
        format_of(Path("all.parquet"))
