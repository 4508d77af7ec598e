"""The command line's manners: its help, its options from elsewhere, completion, and colours."""

import os
import pty
import re
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import click
import pytest
from click.shell_completion import ShellComplete
from click.testing import CliRunner

from summarizer.cli import main
from summarizer.cli.brief import GROUPS, brief
from summarizer.cli.options import long_name
from summarizer.domain.languages import CODES

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "cli.md"
GENERATED = re.compile(r"(?<=<!-- help -->\n).*(?=<!-- end of help -->)", re.DOTALL)
ARTICLE = "Cape Marrow Post, 3 March 2021\n\nA ferry ran aground on Tuesday; nine were hurt.\n"


def _help(command: click.Command, name: str) -> str:
    return command.get_help(click.Context(command, info_name=name, terminal_width=80))


def _commands(command: click.Command = main, name: str = "summarize"):
    yield name, command
    if isinstance(command, click.Group):
        for inner in command.commands.values():
            yield from _commands(inner, f"{name} {inner.name}")


@pytest.fixture
def summarize(tmp_path, monkeypatch):
    """Run the command in a folder with one article, and say which options it came to."""
    (tmp_path / "articles").mkdir()
    (tmp_path / "articles" / "ferry.txt").write_text(ARTICLE)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr("summarizer.cli.brief._make", _stop)
    return lambda *arguments, **environment: CliRunner().invoke(main, arguments, env=environment)


class _AskedError(Exception):
    """What a run was asked for."""


def _stop(loaded, settings, *, engine):
    assert not loaded.failures
    assert engine is None
    raise _AskedError(settings)


def _asked(done):
    assert isinstance(done.exception, _AskedError), done.stderr
    return done.exception.args[0]


def test_the_page_of_the_command_line_has_the_help_of_every_command():
    """docs/cli.md holds what `--help` says today; `REWRITE_DOCS=1` puts it there."""
    told = "\n".join(f"### {name}\n\n```text\n{_help(command, name)}\n```\n" for name, command in _commands())
    page = PAGE.read_text("utf-8")
    current = GENERATED.sub(lambda _: f"\n{told}\n", page)
    if os.environ.get("REWRITE_DOCS"):
        PAGE.write_text(current, "utf-8")
    assert PAGE.read_text("utf-8") == current


def test_the_help_names_every_language_that_a_brief_can_be_in():
    """`--language` is told with all codes but that of English, which is the default."""
    option = next(each for each in brief.params if each.name == "language")
    assert sorted(re.findall(r"\b[a-z]{2}\b(?=[,.])", option.help)) == sorted({*CODES} - {"en"})


def test_the_help_fits_a_screen_and_begins_with_the_three_commands_that_people_need():
    """24 lines of 80 columns for the command itself; 70 for all options of the brief."""
    lines = _help(main, "summarize").splitlines()
    assert len(lines) <= 24
    assert max(map(len, lines)) <= 80
    shown = [line.split()[:2] for line in lines if line.startswith("  summarize ")]
    assert shown == [["summarize", "articles/"]] * 2 + [["summarize", "verify"]]
    assert len(_help(brief, "summarize brief").splitlines()) <= 70


def test_every_option_has_its_group():
    """None of the brief's options stands among "Other", and no group names one that is not there."""
    shown = [each for each in brief.params if isinstance(each, click.Option) and not each.hidden]
    known = {long_name(each) for each in shown} | {"help"}
    assert sorted(name for names in GROUPS.values() for name in names) == sorted(known)


def test_options_come_from_the_line_then_the_environment_then_the_file(summarize):
    """The same option in all three places; then each in one."""
    Path("summarize.toml").write_text('model = "a/file"\ntimeout = 30\nbase-url = "http://127.0.0.1:9/v1"\n')
    asked = _asked(summarize("articles", "-m", "a/line", SUMMARIZE_MODEL="a/env", SUMMARIZE_TIMEOUT="20"))
    assert (asked.model, asked.timeout, asked.base_url) == ("a/line", 20, "http://127.0.0.1:9/v1")
    asked = _asked(summarize("articles", SUMMARIZE_STRICT="1", SUMMARIZE_OUTPUT="a.md", SUMMARIZE_COLUMN="text=body"))
    assert asked.columns == {"text": "body"}
    assert (asked.model, asked.timeout, asked.strict) == ("a/file", 30, True)


def test_a_file_that_is_named_goes_before_the_one_that_lies_there(summarize):
    """Only one file is read."""
    Path("summarize.toml").write_text("strict = true\n")
    Path("other.toml").write_text('model = "a/other"\nconcurrency = 2\n')
    asked = _asked(summarize("articles", "--config", "other.toml", SUMMARIZE_BASE_URL="http://127.0.0.1:9/v1"))
    assert (asked.model, asked.concurrency, asked.strict) == ("a/other", 2, False)


@pytest.mark.parametrize(
    ("content", "words"),
    [
        ("max-csot = 2", r"max-csot: .*max-cost"),
        ("timeout_s = 2", "timeout_s: there is no such option"),
        ('config = "more.toml"', "config: there is no such option"),
        ('concurrency = "many"', "concurrency: 'many' is not a valid integer"),
        ("concurrency = 99", "concurrency: 99 is not in the range"),
        ('mode = "xml"', "mode: 'xml' is not one of"),
        ("[brief]\nstrict = true", "brief: there is no such option"),
        ("model = openai", "is no TOML"),
    ],
)
def test_what_is_wrong_in_the_file_is_named_with_file_and_key(summarize, content, words):
    """Nothing is read or sent then."""
    Path("summarize.toml").write_text(content)
    done = summarize("articles")
    assert (done.exit_code, done.stdout) == (2, "")
    assert re.search(f"summarize.toml: {words}", done.stderr), done.stderr


def test_a_file_that_is_not_there_is_named(summarize):
    """`--config` is not passed over."""
    done = summarize("articles", "--config", "nowhere.toml")
    assert done.exit_code == 2
    assert "nowhere.toml: cannot be read" in done.stderr


def test_a_file_among_the_articles_is_refused_unless_it_is_named(summarize):
    """Whoever sends articles cannot say where they are sent; a file that is named is no article."""
    config = Path("articles", "summarize.toml")
    config.write_text('base-url = "http://127.0.0.1:9/v1"\nmodel = "a/b"\n')
    os.chdir("articles")
    done = summarize(".")
    assert done.exit_code == 2
    assert "lies among the articles" in done.stderr
    assert _asked(summarize(".", "--config", "summarize.toml")).model == "a/b"


@pytest.mark.parametrize(
    ("before", "incomplete", "offered"),
    [
        ([], "ve", {"verify", "ve"}),
        ([], "art", {"art"}),
        (["articles/"], "--max", {"--max-cost", "--max-tokens"}),
        (["articles/", "--mode"], "js", {"json", "json_schema"}),
        (["articles/", "-o"], "b", {"b"}),
        (["schema"], "", {"report", "brief"}),
    ],
)
def test_the_shell_completes_commands_options_values_and_files(before, incomplete, offered):
    """What click's completion offers; a file is offered as what was typed, for the shell to complete."""
    completion = ShellComplete(main, {}, "summarize", "_SUMMARIZE_COMPLETE")
    assert {item.value for item in completion.get_completions(before, incomplete)} == offered


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_each_shell_gets_its_script(shell):
    """The line that docs/cli.md gives prints a script for the shell."""
    assert f"_SUMMARIZE_COMPLETE={shell}_source summarize" in PAGE.read_text("utf-8")
    done = CliRunner().invoke(main, [], prog_name="summarize", env={"_SUMMARIZE_COMPLETE": f"{shell}_source"})
    assert f"_SUMMARIZE_COMPLETE={shell}_complete" in done.output


@pytest.mark.parametrize(("no_color", "colours"), [("", True), ("1", False)])
def test_no_color_is_honoured_on_a_terminal(no_color, colours, tmp_path, monkeypatch):
    """The bar of progress has colours on a terminal, and none where NO_COLOR is set."""
    (tmp_path / "ferry.txt").write_text(ARTICLE)
    for name, value in {"TERM": "xterm-256color", "NO_COLOR": no_color, "COLUMNS": "80"}.items():
        monkeypatch.setenv(name, value)
    ours, theirs = pty.openpty()
    with ThreadPoolExecutor(1) as aside:
        said = aside.submit(_all_said, ours)
        with os.fdopen(theirs, "w") as terminal:
            monkeypatch.setattr(sys, "stderr", terminal)
            with pytest.raises(SystemExit):  # nothing is recorded of that article
                main([str(tmp_path)])
    os.close(ours)
    assert b"articles" in said.result()
    assert bool(re.search(rb"\x1b\[(?:\d+;)*(?:3|9)\d", said.result())) == colours


def _all_said(terminal: int) -> bytes:
    said = b""
    try:
        while piece := os.read(terminal, 4096):
            said += piece
    except OSError:  # the other side is closed
        pass
    return said


def test_two_models_are_given_by_their_parts_on_the_line_in_the_environment_and_in_the_file(summarize):
    """One for single articles, one for all that comes after; without a part it is for both."""
    url = {"SUMMARIZE_BASE_URL": "http://127.0.0.1:9/v1"}
    asked = _asked(summarize("articles", "-m", "extract=a/small", "-m", "compose=b/large", **url))
    assert (asked.extract_model, asked.compose_model) == ("a/small", "b/large")
    asked = _asked(summarize("articles", SUMMARIZE_MODEL="a/x compose=b/large", **url))
    assert (asked.model, asked.extract_model, asked.compose_model) == ("a/x", None, "b/large")
    Path("summarize.toml").write_text('model = ["extract=a/small", "b/large"]\n')
    asked = _asked(summarize("articles", **url))
    assert (asked.model, asked.endpoint_of("extract").model, asked.endpoint_of("compose").model) == (
        "b/large",
        "a/small",
        "b/large",
    )


@pytest.mark.parametrize(
    ("models", "words"),
    [
        (["prose=a/b"], "there is no 'prose'; write PROVIDER/NAME, or one of extract=PROVIDER/NAME, compose="),
        (["a/b", "c/d"], "a/b is given for the same"),
    ],
)
def test_a_model_for_a_part_that_there_is_not_is_named_with_the_parts_that_there_are(summarize, models, words):
    """Nothing is read or sent then."""
    done = summarize("articles", *(part for model in models for part in ("-m", model)))
    assert done.exit_code == 2
    assert words in done.stderr


@pytest.mark.parametrize("option", ["--since", "--decisions", "-o", "--own-fields"])
def test_an_address_where_only_a_file_will_do_is_told_as_such(summarize, option):
    """Articles alone are fetched; no file of such a name is looked for."""
    done = summarize("articles", option, "https://example.org/a.json")
    assert done.exit_code == 2
    assert "is an address, and articles alone are fetched" in done.stderr


@pytest.mark.parametrize("given", ["www.example.org/ferry.html", "ftp://example.org/ferry.html"])
def test_an_address_that_is_not_fetched_is_told_from_a_path(summarize, given):
    """It is said which addresses are."""
    done = summarize(given)
    assert done.exit_code == 2
    assert "only addresses that begin with http:// or https:// are fetched" in done.stderr


def test_a_command_that_is_nearly_right_is_named(tmp_path, monkeypatch):
    """As an option is; a file of that name is read, and another word is a path that is not there."""
    monkeypatch.chdir(tmp_path)
    done = CliRunner().invoke(main, ["verfy", "brief.json"])
    assert done.exit_code == 2
    assert "Did you mean “verify”?" in done.output
    assert "Did you mean" not in CliRunner().invoke(main, ["articles"]).output
    (tmp_path / "verfy").mkdir()
    assert "Did you mean" not in CliRunner().invoke(main, ["verfy", "--dry-run"]).output
