"""The schemas: what the model must fill, and what readers get."""

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from pydantic import ValidationError
from syrupy.assertion import SnapshotAssertion

import summarizer_schemas.report
from summarizer.grounding.lengths import LONGEST
from summarizer.llm.output_modes import wire_schema
from summarizer_schemas import ArticleReport, Brief, Corrections, Prose, is_edtf
from summarizer_schemas.brief import Alias
from summarizer_schemas.closed import Closed
from summarizer_schemas.report import (
    Answers,
    ClaimReport,
    Consolidation,
    EventReport,
    FigureReport,
    NameReport,
    Questions,
    Readings,
)

FILLED_BY_THE_MODEL = [ArticleReport, Corrections, Consolidation, Questions, Prose, Answers, Readings]


def _objects(schema: Any) -> Iterator[dict[str, Any]]:
    if isinstance(schema, dict):
        if schema.get("type") == "object":
            yield schema
        for value in schema.values():
            yield from _objects(value)
    elif isinstance(schema, list):
        for value in schema:
            yield from _objects(value)


@pytest.mark.parametrize("schema", FILLED_BY_THE_MODEL)
def test_strict_output_accepts_what_the_model_fills(schema):
    """Every property is required, no object is open, and nothing has a default or a title."""
    sent = wire_schema(schema)
    objects = list(_objects(sent))
    assert objects
    for each in objects:
        assert each["additionalProperties"] is False
        assert sorted(each["required"]) == sorted(each["properties"])
        for prop in each["properties"].values():
            assert "default" not in prop
            assert "title" not in prop


@pytest.mark.parametrize("schema", FILLED_BY_THE_MODEL)
def test_every_field_that_the_model_fills_has_an_instruction(schema):
    """No property goes to the model without a description."""
    for each in _objects(wire_schema(schema)):
        undescribed = [name for name, prop in each["properties"].items() if not _described(prop)]
        assert undescribed == []


def _described(prop: dict[str, Any]) -> bool:
    return bool(prop.get("description") or prop.get("items", {}).get("$ref") or prop.get("$ref"))


@pytest.mark.parametrize("schema", [*FILLED_BY_THE_MODEL, Brief])
def test_a_change_of_a_schema_shows_in_a_review(schema, snapshot: SnapshotAssertion):
    """The JSON Schemas are those that were last agreed on."""
    shown = schema.model_json_schema() if schema is Brief else wire_schema(schema)
    assert json.dumps(shown, indent=1, ensure_ascii=False) == snapshot


@pytest.mark.parametrize(
    "date",
    [
        "2020-02-11",
        "2020-02",
        "2020",
        "XXXX-11-27",
        "2020-02-29/2020-03-03",
        "../2020-02-10",
        "2015/..",
        "201X",
        "2020-02-11~",
    ],
)
def test_edtf_level_one_dates_are_taken(date):
    """Dates, intervals, open ends and unknown digits are EDTF."""
    assert is_edtf(date)


@pytest.mark.parametrize(
    "date",
    [
        "",
        "2021-02-29",
        "2020-13",
        "2020-00",
        "2020-1-5",
        "11 February 2020",
        "../..",
        "2020/2021/2022",
        "0000",
        "2020-02-11T05:00",
        "last week",
    ],
)
def test_what_is_no_date_is_refused(date):
    """Impossible days, other notations and words are not EDTF."""
    assert not is_edtf(date)


def test_a_report_with_an_unknown_field_is_refused():
    """The model cannot add fields of its own."""
    with pytest.raises(ValidationError, match="extra"):
        Prose.model_validate({"sentences": [], "comment": "as you wish"})


def test_a_copy_is_as_light_as_what_it_was_made_of():
    """It is equal, with what is changed in it, and keeps no set of field names of its own."""
    alias = Alias(as_written="Saraqeb", source="S1")
    changed = alias.model_copy(update={"source": "S2"})
    assert (changed.as_written, changed.source, alias.source) == ("Saraqeb", "S2", "S1")
    assert alias.model_copy() == alias == alias.model_copy(deep=True)
    assert changed.model_dump() == Alias(as_written="Saraqeb", source="S2").model_dump()
    assert changed.model_fields_set is alias.model_fields_set
    with pytest.raises(TypeError, match="has no kind"):
        alias.model_copy(update={"kind": "place"})


def test_an_object_made_of_known_values_is_as_a_validated_one():
    """It equals it, is written alike and cannot be changed; a value too few or too many is refused at once."""
    values = {"as_written": "Saraqeb", "source": "S1"}
    made, validated = Alias.of_known(**values), Alias(**values)
    assert made == validated
    assert hash(made) == hash(validated)
    assert made.model_dump_json() == validated.model_dump_json()
    assert made.model_copy(update={"source": "S2"}).source == "S2"
    with pytest.raises(ValidationError):
        made.source = "S2"
    with pytest.raises(KeyError, match="source"):
        Alias.of_known(as_written="Saraqeb")
    with pytest.raises(TypeError, match="has no kind"):
        Alias.of_known(**values, kind="place")


def test_every_string_that_the_model_fills_has_a_limit():
    """A new field without one would be held neither to a length nor to what can be seen, and nothing would say so."""
    unlimited = {f"{schema.__name__}.{name}" for schema, name in _strings_filled() if name not in LONGEST}
    assert {each for each in unlimited if not each.endswith(".quote")} == set()


def test_every_limit_is_of_a_string_that_the_model_fills():
    """What is gone from the schemas is gone from the table."""
    assert {name for _, name in _strings_filled()} >= set(LONGEST)


def _strings_filled() -> Iterator[tuple[type[Closed], str]]:
    """Yield each field of text, or of several texts, of all that a model fills."""
    schemas = [each for each in vars(summarizer_schemas.report).values() if isinstance(each, type)]
    for schema in schemas:
        if issubclass(schema, Closed) and schema is not Closed:
            for name, field in schema.model_fields.items():
                if field.annotation in {str, str | None, list[str]}:
                    yield schema, name


@pytest.mark.parametrize("schema", [NameReport, EventReport, FigureReport, ClaimReport, ArticleReport])
def test_the_model_is_told_how_long_a_string_may_be(schema):
    """Each limit that the gate holds a string to stands in its description; names of the list have theirs there."""
    told_elsewhere = {"places", "by", "to", "date", "as_of", "published", "language"}
    limited = {field: LONGEST[field] for field in schema.model_fields.keys() & LONGEST.keys() - told_elsewhere}
    described = {field: schema.model_fields[field].description or "" for field in limited}
    without = [field for field, most in limited.items() if not re.search(rf"\b{most} characters", described[field])]
    assert without == []
