"""`--since` and `summarize diff`, as people type them."""

import json

import pytest
from click.testing import CliRunner
from conftest import SEEDS

from summarizer.cli import main
from summarizer_schemas import Brief


@pytest.fixture(scope="module")
def monday(tmp_path_factory):
    """A folder with three of the articles and their brief; the prose of three was not recorded."""
    folder = tmp_path_factory.mktemp("monday")
    for path in sorted(SEEDS.iterdir())[:3]:
        (folder / path.name).write_bytes(path.read_bytes())
    done = CliRunner().invoke(main, [str(folder), "-o", str(folder / "brief.json")])
    assert done.exit_code == 1
    return folder


def test_a_brief_made_since_another_carries_on_its_ids_and_verifies(summarize, monday, tmp_path):
    """Three articles, then all five: the JSON has the changes, the Markdown begins with them, and all holds."""
    old, new, shown = monday / "brief.json", tmp_path / "b.json", tmp_path / "b.md"
    done = summarize(SEEDS, "--since", old, "-o", new, "-o", shown)
    assert done.exit_code == 0, done.stderr
    before, after = (Brief.model_validate_json(path.read_text("utf-8")) for path in (old, new))
    joined = {each.id for each in after.changes.joined}
    assert {each.id for each in before.events} <= {each.id for each in after.events} | joined
    assert len(after.changes.added) == 2
    assert shown.read_text("utf-8").partition("\n## ")[2].startswith("What changed since 3 March 2020")
    checked = summarize("verify", new, SEEDS, "--since", old)
    assert (checked.exit_code, checked.stdout) == (0, "")
    assert "checked in part" in summarize("verify", new, SEEDS).stderr


def test_the_prose_of_a_brief_made_since_another_is_asked_for_as_ever(summarize, monday, tmp_path, seeds_json):
    """Ids are carried on after the prose is written, so a recorded answer fits with and without --since."""
    summarize(SEEDS, "--since", monday / "brief.json", "-o", tmp_path / "since.json")
    plain, since = (Brief.model_validate_json(path.read_text()) for path in (seeds_json, tmp_path / "since.json"))
    told, carried = ([each.text for answer in of.answers for each in answer.sentences] for of in (plain, since))
    assert told == carried != []
    assert since.run == plain.run


def test_diff_prints_what_changed(summarize, monday, seeds_json):
    """As Markdown, and for programs as JSON; the numbers are those of the first brief."""
    shown = summarize("diff", monday / "brief.json", seeds_json)
    assert shown.exit_code == 0
    assert "**Articles:** 2 added" in shown.stdout
    assert "go by those of" in shown.stderr
    printed = json.loads(summarize("diff", monday / "brief.json", seeds_json, "--json").stdout)
    assert len(printed["added"]) == 2
    assert printed["withdrawn"] == []


def test_a_brief_beside_itself_has_not_changed(summarize, monday):
    """Nothing is listed but what is unchanged, and nothing need be said."""
    done = summarize("diff", monday / "brief.json", monday / "brief.json")
    assert (done.exit_code, done.stderr) == (0, "")
    assert [line.partition(":")[0] for line in done.stdout.splitlines() if line.startswith("- ")] == ["- **Unchanged"]


def test_briefs_given_the_wrong_way_round_are_noticed(summarize, monday, tmp_path):
    """An earlier brief as of a later day is compared, and the reader is asked."""
    data = json.loads((monday / "brief.json").read_text())
    (tmp_path / "late.json").write_text(json.dumps(data | {"as_of": "2024-01-01"}))
    done = summarize("diff", tmp_path / "late.json", monday / "brief.json")
    assert done.exit_code == 0
    assert "wrong way round" in done.stderr


def test_an_earlier_brief_of_other_articles_is_refused_before_anything_is_asked(summarize, monday, tmp_path):
    """The message says which articles to give."""
    (tmp_path / "other.txt").write_text("A ferry ran aground off Cape Marrow on Tuesday; nine were hurt.\n")
    done = summarize(tmp_path, "--since", monday / "brief.json", "--replay", "cassettes")
    assert (done.exit_code, done.stdout) == (2, "")
    assert "give the earlier articles" in done.stderr


def test_briefs_of_different_subjects_are_compared_with_a_question(summarize, monday, tmp_path):
    """Two briefs without a common article are all new and all withdrawn, and that is said."""
    last = max(SEEDS.iterdir())
    summarize(last, "-o", tmp_path / "other.json")
    done = summarize("diff", monday / "brief.json", tmp_path / "other.json")
    assert done.exit_code == 0
    assert "no article in common" in done.stderr
    assert "**Unchanged:** nothing" in done.stdout


@pytest.mark.parametrize("content", ["{}", "[", '{"format": "situation-brief/9"}'])
def test_what_is_no_brief_is_refused_as_an_earlier_one(summarize, tmp_path, content):
    """By --since, by diff and by verify, with the file's name, before anything is read or sent."""
    path = tmp_path / "old.json"
    path.write_text(content)
    for arguments in ([SEEDS, "--since", path], ["diff", path, path]):
        done = summarize(*arguments)
        assert (done.exit_code, done.stdout) == (2, "")
        assert "old.json" in done.stderr


def test_the_earlier_brief_is_no_article_and_may_be_replaced(summarize, monday):
    """In the folder of the articles, under one name day after day, it changes nothing and is written anew."""
    kept = monday / "daily.json"
    kept.write_bytes((monday / "brief.json").read_bytes())
    done = summarize(monday, "--since", kept, "-o", kept)
    assert done.exit_code == 1
    written = Brief.model_validate_json(kept.read_text("utf-8"))
    assert (written.changes.new, written.changes.withdrawn, written.changes.added) == ((), (), ())


@pytest.mark.parametrize("command", [["verify", "nowhere.json", "."], ["diff", "nowhere.json", "nowhere.json"]])
def test_an_earlier_brief_that_is_not_there_is_a_misspelt_path(summarize, command):
    """It is said as of articles, and not in the system's words."""
    done = summarize(*command)
    assert done.exit_code == 2
    assert "nowhere.json does not exist: check the spelling" in done.output
