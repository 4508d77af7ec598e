"""A user's own fields: what the file may say, what is checked of each item, and what comes into the brief."""

import asyncio
import json
import re
from pathlib import Path

import pytest
from fake_model import OpenedModel
from report_builder import event, report

import summarizer.pipeline.models
from summarizer.config import Settings
from summarizer.errors import AnswerError, EndpointError, InputError
from summarizer.loading import load_articles
from summarizer.pipeline import make_brief
from summarizer.render import render
from summarizer.steps.custom_fields import read_fields
from summarizer.verify import verify_brief
from summarizer.verify.sources import parse_brief
from summarizer_schemas.report import Prose

PAGE = (Path(__file__).parent.parent / "docs" / "own-fields.md").read_text("utf-8")
SHIPS = re.search(r"```toml\n(.*?)```", PAGE, re.DOTALL)[1]
SHOWN = json.loads(re.search(r"```json\n(.*?)```", PAGE, re.DOTALL)[1])
ARTICLE = """Two ships held off Cape Marrow

Marrow Post, 7 May 2021

Coast guards seized the Norwegian freighter Maren Vale with 24 crew members on board, the harbour master said.

The tanker Ostra was released. Its owner did not comment.
"""
VALE = {"name": "Maren Vale", "flag": "Norwegian", "crew": 24.0, "state": "seized", "note": None}
QUOTE = "seized the Norwegian freighter Maren Vale with 24 crew members"
RELEASED = event(
    summary="The tanker Ostra was released.", kind="other", date=None, date_text=None, places=[], source=None,
    quote="The tanker Ostra was released",
)  # fmt: skip
FEW = report(
    headline=None, published=None, published_text=[], gist="Ships.", names=[], events=[RELEASED], figures=[], claims=[]
)


@pytest.fixture
def folder(tmp_path):
    """A folder with one article about ships."""
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "ships.txt").write_text(ARTICLE)
    (tmp_path / "ships.toml").write_text(SHIPS)
    return tmp_path


@pytest.fixture
def brief(folder, monkeypatch):
    """Make a brief for which the model answers with these ships, or fails."""

    def made(*ships, failing=None, **more):
        schema = read_fields(folder / "ships.toml").schema
        answer = failing or schema.model_validate({"ship": list(ships), "port": []})
        model = OpenedModel({"extract-": [FEW], "own-": [answer], "compose-": [Prose(sentences=[])]})
        monkeypatch.setattr(summarizer.pipeline.models, "Model", lambda _, **__: model)
        settings = Settings("openai/fake", "http://127.0.0.1:9/v1", own_fields=folder / "ships.toml", **more)
        return asyncio.run(make_brief([folder / "articles"], settings))

    return made


def test_the_example_of_the_page_is_carried_through_to_the_brief_and_verifies(brief, folder):
    """The item of docs/own-fields.md comes out as the page shows it, with its quote, and holds when checked again."""
    made = brief({**VALE, "quote": QUOTE})
    (item,) = made.own
    assert {**item.model_dump(mode="json"), "quotes": SHOWN["quotes"]} == SHOWN
    (quote,) = (each for each in made.quotes if each.id in item.quotes)
    assert ARTICLE[quote.start : quote.end] == quote.exact == QUOTE
    written = parse_brief(str(render(made, "json")).encode(), "brief.json")
    assert written == made
    loaded = load_articles([folder / "articles"])
    assert not [finding for finding in verify_brief(written, loaded) if "own" in finding.where or "Q" in finding.where]
    render(made, "html", articles=loaded.articles)


def test_a_changed_number_is_found_when_the_brief_is_verified(brief, folder):
    """`verify` reads the numbers of own items in their quotes."""
    made = brief({**VALE, "quote": QUOTE})
    changed = made.own[0].model_copy(update={"values": {**made.own[0].values, "crew": 25}})
    findings = verify_brief(made.model_copy(update={"own": (changed,)}), load_articles([folder / "articles"]))
    assert "own item 1: crew 25 cannot be read in its quotes" in map(str, findings)


@pytest.mark.parametrize(
    ("change", "reason"),
    [
        ({"quote": "seized the Danish freighter Maren Vale"}, "has 'danish'"),
        ({"name": "Maren Gale"}, "name: 'Maren Gale' does not stand"),
        ({"flag": "Ostra"}, "flag: 'Ostra' does not stand in the paragraph"),
        ({"crew": 42.0}, "crew: 42 cannot be read"),
        ({"note": "It carried 300 migrants."}, "note: .*300"),
        ({"note": "Captain Olsen refused."}, "note: .*Olsen"),
        ({"note": "He\nsaid"}, "note: .*line breaks"),
        ({"note": "x" * 500}, "note: is 500 characters long"),
    ],
)
def test_what_the_article_does_not_bear_out_is_withheld_with_the_reason(brief, change, reason):
    """The whole item goes; nothing vanishes."""
    made = brief({**VALE, "quote": QUOTE, **change})
    assert made.own == ()
    (withheld,) = (each for each in made.withheld if each.kind == "ship")
    assert re.search(reason, withheld.reason), withheld.reason
    assert (withheld.source, withheld.stage) == ("S1", "extract")


def test_an_answer_that_cannot_be_had_is_a_gap_and_strictly_an_error(brief):
    """The brief says what is missing in it, or is not written."""
    failing = AnswerError("ships.txt: the model refused")
    made = brief(failing=failing)
    assert "Own fields are missing: ships.txt: the model refused" in [gap.text for gap in made.gaps]
    with pytest.raises(EndpointError, match="the model refused"):
        brief(failing=failing, strict=True)


def test_the_run_tells_which_fields_were_asked_for(brief, folder):
    """Other fields are another schema."""
    before = brief().run.schema_sha256
    (folder / "ships.toml").write_text(SHIPS.replace("Every port", "Any port"))
    assert brief().run.schema_sha256 != before


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("", "at least 1 item"),
        ("[ship]\nabout = 'Ships.'", "ship.fields: Field required"),
        ("[ship]\nabout = 'Ships.'\n[ship.fields]", "ship.fields: .*at least 1 item"),
        ("[Ship]\nabout = 'Ships.'\n[Ship.fields]\nname = {about = 'Name.'}", "Ship: .*pattern"),
        ("[ship]\nabout = 'Ships.'\n[ship.fields]\nquote = {about = 'Words.'}", "quote: this name is taken"),
        ("[ship]\nabout = 'Ships.'\n[ship.fields]\njson = {about = 'Words.'}", "json: this name is taken"),
        ("[ship]\nabout = 'Ships.'\n[ship.fields]\nname = {about = 'Name.', typ = 'text'}", "ship.fields.name.typ"),
        ("[ship]\nabout = 'Ships.'\n[ship.fields]\nname = {about = 'Name.', type = 'day'}", "ship.fields.name.type"),
        ("[ship", "is no TOML"),
    ],
)
def test_what_is_wrong_in_the_file_is_named(tmp_path, content, words):
    """File and key, before anything is sent."""
    (tmp_path / "own.toml").write_text(content)
    with pytest.raises(InputError, match=rf"--own-fields .*own\.toml.*{words}"):
        read_fields(tmp_path / "own.toml")


def test_a_file_that_is_not_there_is_named(tmp_path):
    """So is one that cannot be read."""
    with pytest.raises(InputError, match=r"own\.toml: cannot be read"):
        read_fields(tmp_path / "own.toml")
