"""A whole run over the network border: recorded from an endpoint, replayed without one, and verified."""

import json
from pathlib import Path

import pytest
from click.testing import CliRunner
from plain_answers import plain_answer
from report_builder import FERRY, figure, report
from scripted_server import Reply, ScriptedServer, completion, failure

from summarizer.cli import main
from summarizer_schemas import Brief
from summarizer_schemas.report import Corrections, Prose

MISQUOTED = report(figures=[figure(value=[21])])
MENDED = Corrections.model_validate(
    {"header": None, "names": [], "events": [], "claims": [], "figures": [figure().model_dump() | {"item": 1}]}
)
OVERVIEW = {"text": "At least 12 sailors were injured, according to the coast guard.", "cites": ["F1"]}
CANARY = "sk-canary-0123456789"


class Endpoint:
    """An endpoint that is busy once, misquotes once, and then answers well."""

    def __init__(self) -> None:
        self.asked = 0

    def __call__(self, body) -> Reply:
        """Answer one request."""
        self.asked += 1
        schema = body["response_format"]["json_schema"]["name"]
        if self.asked == 1:
            return failure(429, "busy", retry_after_ms="1")
        if plain := plain_answer(schema, body["messages"]):
            return completion(plain.model_dump_json())
        prose = Prose.model_validate({"sentences": [OVERVIEW]})
        answers = {"ArticleReport": MISQUOTED, "Corrections": MENDED, "Prose": prose}
        return completion(answers[schema].model_dump_json())


def summarize(*arguments, **environment) -> tuple[int, str]:
    """Run the command; its exit status and what it said on standard error."""
    done = CliRunner(env=environment).invoke(main, [str(each) for each in arguments])
    return done.exit_code, done.stderr


@pytest.fixture
def recorded(tmp_path) -> Path:
    """A folder with an article, its recordings and its brief."""
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "ferry.txt").write_text(FERRY)
    with ScriptedServer(Endpoint()) as server:
        options = ["--base-url", server.base_url, "-m", "local/small-1", "--record", tmp_path / "tapes"]
        said = summarize(tmp_path / "articles", *options, "-o", tmp_path / "live.json", OPENAI_API_KEY=CANARY)
    assert said[0] == 0, said
    return tmp_path


def test_a_misquoted_figure_is_asked_for_again_and_stands_corrected(recorded):
    """The wrong figure is nowhere in the brief, the right one is, and the request that asked again is counted."""
    brief = Brief.model_validate_json((recorded / "live.json").read_text("utf-8"))
    assert [(each.low, each.high) for each in brief.figures] == [(12, None)]
    assert (brief.withheld, brief.run.usage.reasks) == ((), 1)


def test_a_recorded_run_is_replayed_to_the_same_bytes_without_an_endpoint(recorded):
    """Busy answers and all, the recordings give the brief again; the model need not be named."""
    status, _ = summarize(recorded / "articles", "--replay", recorded / "tapes", "-o", recorded / "again.json")
    assert status == 0
    assert (recorded / "again.json").read_bytes() == (recorded / "live.json").read_bytes()


def test_a_replayed_brief_verifies(recorded):
    """What was recorded, replayed and written holds against the article."""
    assert summarize("verify", recorded / "live.json", recorded / "articles")[0] == 0


def test_one_recording_a_request_named_so_that_a_person_finds_it(recorded):
    """The article's recording carries the file's name, the prose's what it is about."""
    names = sorted(path.name.rsplit("-", 1)[0] for path in (recorded / "tapes").iterdir())
    assert names == ["answers", "compose-cape-marrow-accident-4-may-2021", "extract-ferry", "second_reader"]


def test_no_key_is_written_anywhere(recorded):
    """The key is in no recording and in no brief."""
    written = [path.read_bytes() for path in recorded.rglob("*") if path.is_file()]
    assert not any(CANARY.encode() in content for content in written)


def test_a_renamed_article_is_replayed(recorded):
    """A recording belongs to a text, not to a file's name; only that name changes in the brief."""
    (recorded / "articles" / "ferry.txt").rename(recorded / "articles" / "heron.txt")
    assert summarize(recorded / "articles", "--replay", recorded / "tapes", "-o", recorded / "again.json")[0] == 0
    again, live = (json.loads((recorded / name).read_text("utf-8")) for name in ("again.json", "live.json"))
    assert again["sources"][0].pop("file") == "heron.txt"
    live["sources"][0].pop("file")
    again, live = ({**each, "digests": None} for each in (again, live))  # the file is a part of what they are of
    assert again == live


def test_a_changed_article_is_named_with_what_differs(recorded):
    """A text that was not recorded ends the run with status 4, and the message says which file and what changed."""
    article = recorded / "articles" / "ferry.txt"
    article.write_text(FERRY.replace("12 sailors", "13 sailors"))
    status, said = summarize(recorded / "articles", "--replay", recorded / "tapes", "-o", recorded / "again.json")
    assert status == 4
    assert "ferry.txt" in said
    assert "13 sailors" in said
    assert not (recorded / "again.json").exists()


def test_prose_that_was_not_recorded_is_missing_and_said_to_be(recorded):
    """The facts are written without the prose, the reason is given, and the status is 1."""
    for path in [*(recorded / "tapes").glob("compose-*"), *(recorded / "tapes").glob("answers-*")]:
        path.unlink()
    status, said = summarize(recorded / "articles", "--replay", recorded / "tapes", "-o", recorded / "again.json")
    brief = Brief.model_validate_json((recorded / "again.json").read_text("utf-8"))
    assert (status, [episode.overview for episode in brief.episodes]) == (1, [()])
    assert len([gap for gap in brief.gaps if gap.kind == "failed"]) == 3
    assert "no recorded answer" in said
