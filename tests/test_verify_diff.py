"""What a brief says of an earlier one is checked: by itself, and against that one where it is given."""

import json
import re

import pytest
from brief_builder import BRIEF, LOADED, digest
from test_diff import earlier

from summarizer.diff import carry_on
from summarizer.errors import InputError
from summarizer.verify import verify_brief
from summarizer.verify.material import with_digests
from summarizer.verify.sources import read_earlier
from summarizer_schemas import Brief
from summarizer_schemas.brief import Figure

_LATER = {"S2"}


def _before() -> Brief:
    """The brief of the day before: without the second report of the quake and what only it tells."""
    quotes = tuple(each for each in BRIEF.quotes if each.source not in _LATER)
    there = {each.id for each in quotes}
    quake = BRIEF.events[0]
    early = quake.model_copy(
        update={
            "reports": quake.reports[:1],
            "date_variants": quake.date_variants[:1],
            "origins": 1,
            "figures": ("F1", "F2", "F3"),
        }
    )
    toll = BRIEF.figures[0]
    first = toll.observations[0].model_copy(update={"current": True})
    figures = [toll.model_copy(update={"observations": (first,), "low": 12, "high": None, "best": None, "note": ""})]
    figures += [each for each in BRIEF.figures[1:] if _is_told(each, there)]
    names = [
        each.model_copy(update={"aliases": tuple(alias for alias in each.aliases if alias.source not in _LATER)})
        for each in BRIEF.names
    ]
    quake_days = BRIEF.episodes[0].model_copy(update={"figures": ("F1", "F2", "F3"), "overview": ()})
    return BRIEF.model_copy(
        update={
            "sources": tuple(each for each in BRIEF.sources if each.id not in _LATER),
            "quotes": quotes,
            "events": (early, *BRIEF.events[1:]),
            "figures": tuple(figures),
            "names": tuple(each for each in names if each.aliases),
            "episodes": (quake_days, *BRIEF.episodes[1:]),
            "disputes": BRIEF.disputes[:1],
            "answers": (),
            "gaps": (),
        }
    )


def _is_told(figure: Figure, quotes: set[str]) -> bool:
    return all(quote in quotes for each in figure.observations for quote in each.quotes)


BEFORE = earlier(_before())
MADE = with_digests(carry_on(BEFORE, BRIEF))
CHANGES = MADE.changes.model_dump(mode="json")


def _wheres(**changed):
    data = MADE.model_dump(mode="json")
    data["changes"] |= changed
    return [finding.what for finding in verify_brief(Brief.model_validate(data), LOADED, BEFORE)]


def test_a_brief_made_since_another_holds():
    """With and without the earlier brief, nothing is found."""
    assert MADE.changes.revised
    assert MADE.changes.new
    assert verify_brief(MADE, LOADED, BEFORE) == verify_brief(MADE, LOADED) == ()


@pytest.mark.parametrize("field", sorted(CHANGES))
def test_a_change_left_out_or_made_up_is_found(field):
    """Each part of the changes is worked out again."""
    value = CHANGES[field]
    if isinstance(value, list):
        others = [value[1:] if value else [_anything(field)]]
    else:
        others = [{**value, key: _other(each)} for key, each in value.items()]
    for other in others:
        assert _wheres(**{field: other})


def _other(value):
    return value + 1 if isinstance(value, int) else "2020-01-01" if re.match(r"\d{4}-", value) else f"{value}x"


def _anything(field):
    gone = {"id": "S9", "file": "x.txt", "publisher": None, "headline": None, "reason": "not_given", "now": None}
    made_up = {
        "late": "S1",
        "reread": "E1",
        "gone": gone,
        "contradicted": {"by": "D1", "about": ["E1"]},
        "withdrawn": {"id": "E9", "told": "x", "sources": [], "reason": "not_reported", "detail": None},
        "joined": {"id": "E9", "into": "E1"},
        "split": {"id": "E1", "out_of": "E2"},
    }
    return made_up[field]


@pytest.mark.parametrize(
    ("changed", "words"),
    [
        ({"new": ["E1"], "added": []}, "E1 is called new, and rests on no added article"),
        ({"reread": [CHANGES["new"][0]]}, "rests on an added article, so it is new"),
        ({"joined": [{"id": "E4", "into": "E1"}]}, "E4 is retired, and yet in use"),
        ({"revised": [{**CHANGES["revised"][0], "now": ["99"]}]}, "not ('99',)"),
        ({"highest": {**CHANGES["highest"], "events": 1}}, "the highest numbers given"),
        ({"new": ["E99"]}, "there is no E99"),
        ({"contradicted": [{"by": "D7", "about": []}]}, "there is no D7"),
    ],
    ids=str,
)
def test_what_a_brief_says_of_itself_is_found_without_the_earlier_one(changed, words):
    """New things that were there, retired ids in use and values that are none are found by themselves."""
    data = MADE.model_dump(mode="json")
    data["changes"] |= changed
    findings = verify_brief(Brief.model_validate(data), LOADED)
    assert any(words in finding.what for finding in findings), findings


def test_another_earlier_brief_is_told_from_the_one_it_was_made_since():
    """The wrong file is named by its fingerprint."""
    other = earlier(BRIEF.model_copy(update={"title": "Another"}))
    (finding,) = verify_brief(MADE, LOADED, other)
    assert other.sha256 in finding.what


def test_an_earlier_brief_for_a_brief_that_has_none_is_a_finding():
    """Someone who expects changes is told that there are none."""
    (finding,) = verify_brief(BRIEF, LOADED, BEFORE)
    assert "made without --since" in finding.what


def test_an_id_that_was_not_carried_on_is_found():
    """Two events that have changed numbers are told."""
    swapped = MADE.model_dump_json().replace('"E3"', '"E0"').replace('"E4"', '"E3"').replace('"E0"', '"E4"')
    wheres = {finding.where for finding in verify_brief(Brief.model_validate_json(swapped), LOADED, BEFORE)}
    assert {"id E3", "id E4"} <= wheres


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda data: data["quotes"][0].update(id="Q1; rm"), "'Q1; rm' is no id such as Q7"),
        (lambda data: data["events"][0].update(id="E0"), "'E0' is no id such as E7"),
        (lambda data: data["quotes"].pop(0), "there is no Q1"),
        (lambda data: data["events"][1].update(id="E1"), "is given more than once"),
        (lambda data: data.update(format="situation-brief/9"), "its format is 'situation-brief/9'"),
    ],
    ids=["strange id", "zero", "missing quote", "twice", "format"],
)
def test_an_earlier_brief_that_does_not_hold_together_is_refused(tmp_path, change, words):
    """A file that would make ids meaningless is named, with what is wrong in it."""
    data = BRIEF.model_dump(mode="json")
    change(data)
    path = tmp_path / "old.json"
    path.write_text(json.dumps(data))
    with pytest.raises(InputError, match=re.escape(words)) as caught:
        read_earlier(path)
    assert str(path) in str(caught.value)


def test_an_earlier_brief_is_known_by_its_bytes(tmp_path):
    """The fingerprint is that of the file."""
    path = tmp_path / "old.json"
    path.write_text(BRIEF.model_dump_json())
    assert read_earlier(path).sha256 == digest(path.read_text())


def test_a_brief_from_before_there_were_changes_can_be_carried_on(tmp_path):
    """A file without the field is one that was made since none."""
    data = BRIEF.model_dump(mode="json")
    del data["changes"]
    path = tmp_path / "old.json"
    path.write_text(json.dumps(data))
    assert read_earlier(path).brief == BRIEF
