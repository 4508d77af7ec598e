"""`summarize doctor`: what is there and what is missing."""

import tomllib
from dataclasses import replace
from pathlib import Path
from threading import Event

import pytest
from click.testing import CliRunner
from scripted_server import ScriptedServer, completion, failure

import summarizer.extras
from summarizer.cli import main


def doctor(*arguments, **environment):
    """Run the command; its exit status, and what it says of each thing."""
    done = CliRunner(env=environment).invoke(main, ["doctor", *arguments])
    lines = [line.split("  ", 1) for line in done.stdout.splitlines()]
    return done.exit_code, {about: (state, said) for state, rest in lines for about, said in [rest.split(": ", 1)]}


def test_where_all_is_there_every_line_is_good_and_the_endpoint_was_asked_once():
    """Python, extras, key, endpoint, model, price, cache and recordings have a line each."""
    with ScriptedServer(lambda _: completion('{"name":"Lowick"}')) as server:
        status, told = doctor("-m", "local/small-1", "--base-url", server.base_url, OPENAI_API_KEY="key-of-mine")
        assert len(server.requests) == 1
    assert status == 0
    assert {"summarize", "Python", "extra desk", "extra documents", "extra engine", "extra map", "extra mcp",
            "extra parquet", "key", "model", "price", "endpoint", "cache", "recordings"} == {*told}  # fmt: skip
    assert told["endpoint"][0] == "ok"
    assert "110 tokens" in told["endpoint"][1]
    assert told["model"] == ("ok", "local/small-1")
    assert told["price"][0] == "--"
    assert "key-of-mine" not in str(told)


def test_without_a_key_it_is_said_how_to_set_one():
    """That is what keeps a new user from the first brief."""
    status, told = doctor()
    assert status == 1
    assert told["key"][0] == "!!"
    assert "OPENAI_API_KEY" in told["key"][1]
    assert "endpoint" not in told


def test_an_endpoint_that_refuses_is_told_with_what_to_do():
    """One attempt, and no waiting for better times."""
    with ScriptedServer([failure(401, "no")]) as server:
        status, told = doctor("-m", "local/small-1", "--base-url", server.base_url, OPENAI_API_KEY="key-of-mine")
        assert len(server.requests) == 1
    assert status == 1
    assert told["endpoint"][0] == "!!"
    assert "check OPENAI_API_KEY" in told["endpoint"][1]


def test_offline_nothing_is_sent_and_a_known_model_has_its_price():
    """The rest is told all the same."""
    status, told = doctor("-m", "openai/gpt-5.4-mini", "--offline", OPENAI_API_KEY="key-of-mine")
    assert (status, told["price"]) == (0, ("ok", "known"))
    assert "not asked" in told["endpoint"][1]


def test_an_extra_that_is_missing_is_told_with_how_to_install_it(monkeypatch):
    """It is no fault: not everybody needs a map."""
    monkeypatch.setitem(summarizer.extras.EXTRAS, "map", ("no_such_module", "the map"))
    status, told = doctor("--offline", OPENAI_API_KEY="key-of-mine")
    assert status == 0
    assert told["extra map"] == (
        "--",
        'the map: not installed; in the checkout of situation-brief: pip install ".[map]"',
    )


@pytest.mark.parametrize("extra", summarizer.extras.EXTRAS)
def test_what_is_said_to_bring_an_extra_is_in_it(extra):
    """The module of each extra is one that its distribution brings."""
    project = tomllib.loads((Path(__file__).parent.parent / "pyproject.toml").read_text("utf-8"))["project"]
    module = summarizer.extras.EXTRAS[extra][0]
    assert any(requirement.startswith(module) for requirement in project["optional-dependencies"][extra])


def test_both_models_are_asked_and_what_the_file_says_counts(tmp_path, monkeypatch):
    """Each has its lines; `summarize.toml` names them as for a run."""
    monkeypatch.chdir(tmp_path)
    with ScriptedServer(lambda _: completion('{"name":"Lowick"}')) as server:
        (tmp_path / "summarize.toml").write_text(
            f'model = ["extract=local/small-1", "compose=local/large-1"]\nbase-url = "{server.base_url}"\n'
        )
        done = CliRunner().invoke(main, ["doctor"])
        asked = [each.body["model"] for each in server.requests]
    assert (done.exit_code, asked) == (0, ["small-1", "large-1"])
    assert "model: local/small-1" in done.stdout
    assert "model: local/large-1" in done.stdout


def test_an_endpoint_that_is_silent_is_told_with_how_long_it_was_waited_for(monkeypatch):
    """A local model that loads for a minute is slow, and nothing is wrong with it."""
    monkeypatch.setattr("summarizer.cli.commands._PATIENCE_S", 0.2)
    answered = Event()
    with ScriptedServer([replace(completion('{"name":"Lowick"}'), held=lambda: answered.wait(10))]) as server:
        status, told = doctor("-m", "local/small-1", "--base-url", server.base_url, OPENAI_API_KEY="key-of-mine")
        answered.set()
    assert status == 1
    assert "waited for 0.2 s" in told["endpoint"][1]


def test_it_is_said_whom_one_waits_for_and_how_long_before_the_answer_comes(monkeypatch):
    """A screen that stays empty looks like a program that hangs; what is known already is told already."""
    told = []
    monkeypatch.setattr("summarizer.cli.commands.say", told.append)
    monkeypatch.setattr("click.echo", told.append)
    seen = []

    def answer(_body):
        seen.extend(told)
        return completion('{"name":"Lowick"}')

    with ScriptedServer(answer) as server:
        doctor("-m", "local/small-1", "--base-url", server.base_url, OPENAI_API_KEY="key-of-mine")
        address = server.base_url
    assert seen[-1] == f"Asking {address} one tiny question; an answer is waited for 30 s at most"
    assert any("model: local/small-1" in each for each in seen)
    assert not any("  endpoint: " in each for each in seen)
