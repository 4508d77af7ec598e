"""The command line: what people type, what they are told, and the exit status."""

import asyncio
import json
import os
import subprocess
import sys
from importlib.metadata import version

import docx
import pytest
from click.testing import CliRunner

import summarizer
from summarizer.cli import main
from summarizer.llm.budget import Budget
from summarizer.paths import CASSETTES
from summarizer_schemas import Brief

HEAVY = {
    "asyncio",
    "openai",
    "instructor",
    "vcr",
    "pydantic",
    "jinja2",
    "rich",
    "summarizer_schemas",
    "tenacity",
    "httpx2",
}


def test_help_loads_nothing_heavy():
    """`summarize --help` answers before any library of the model, the schemas or the recordings is loaded."""
    code = "import sys; from summarizer.cli import main\ntry: main(['--help'])\nexcept SystemExit: print(*sys.modules)"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert "summarize articles/" in done.stdout
    assert HEAVY.isdisjoint({module.partition(".")[0] for module in done.stdout.splitlines()[-1].split()})


def test_the_command_has_one_name_and_one_version_however_it_is_called():
    """`python -m summarizer` calls itself `summarize`, and a program finds the same version."""
    for arguments, words in (["--version"], f"summarize {summarizer.__version__}\n"), (["--help"], "Usage: summarize "):
        command = [sys.executable, "-m", "summarizer", *arguments]
        assert subprocess.run(command, capture_output=True, text=True, check=True).stdout.startswith(words)
    assert version("situation-brief") == summarizer.__version__


def test_paths_alone_mean_the_brief(summarize, seeds):
    """`summarize PATH` is `summarize brief PATH`, prints Markdown, and says where its answers come from."""
    short, long = summarize(seeds), summarize("brief", seeds)
    assert short.exit_code == 0, short.stderr
    assert short.stdout == long.stdout
    assert short.stdout.startswith("# ")
    assert "bundled recordings" in short.stderr.splitlines()[0]


def test_nothing_of_the_progress_is_in_a_pipe(seeds, capfd):
    """Standard output holds the brief alone, standard error a few plain lines."""
    with pytest.raises(SystemExit) as left:
        main([str(seeds)])
    out, err = capfd.readouterr()
    assert (left.value.code, out[:2]) == (0, "# ")
    assert "\x1b" not in out + err
    assert 0 < len(err.splitlines()) <= 4


def test_outputs_are_written_in_the_format_of_their_endings(summarize, seeds, tmp_path):
    """One run writes each file that is asked for, and prints no brief then."""
    done = summarize(seeds, "-o", tmp_path / "b.json", "-o", tmp_path / "b.md", "-o", tmp_path / "b.docx")
    assert (done.exit_code, done.stdout) == (0, "")
    assert docx.Document(str(tmp_path / "b.docx")).tables
    Brief.model_validate_json((tmp_path / "b.json").read_text("utf-8"))
    assert (tmp_path / "b.md").read_text("utf-8").startswith("# ")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["b.docx", "b.json", "b.md"]


def test_a_brief_written_among_the_articles_is_no_article_of_the_next_run(summarize, seeds, seeds_json, tmp_path):
    """Where the folder holds its brief, the same brief is made again."""
    folder = tmp_path / "articles"
    folder.mkdir()
    for path in seeds.iterdir():
        (folder / path.name).write_bytes(path.read_bytes())
    before = seeds_json.read_bytes()
    (folder / "brief.json").write_bytes(before)
    (folder / "brief.md").write_text("# No article\n\nAt least 99 people were killed in Idlib on Monday.\n")
    done = summarize(folder, "-o", folder / "brief.md", "-o", folder / "brief.json")
    assert (done.exit_code, (folder / "brief.json").read_bytes()) == (0, before)


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["-o", "brief.odt"], "must end in"),
        (["-o", "nowhere/brief.md"], "does not exist"),
        (["--replay", "nowhere"], "no such folder"),
        (["--replay", "seeds", "--record", "seeds"], "leave one out"),
        (["-m", "gpt"], "PROVIDER/NAME"),
        (["-m", "openai/some-model"], "OPENAI_API_KEY"),
        (["-m", "anthropic/some-model"], "--base-url"),
        (["--base-url", "localhost:8000"], "http://"),
    ],
)
def test_wrong_usage_says_what_to_do_and_ends_with_2(summarize, seeds, arguments, words):
    """Each wrong option is named before anything is read or sent."""
    done = summarize(seeds, *arguments)
    assert (done.exit_code, done.stdout) == (2, "")
    assert words in done.stderr


def test_nothing_to_summarize_ends_with_2(summarize, tmp_path):
    """A folder without an article, and a path that is not there, are named."""
    for path in (tmp_path, tmp_path / "nothing.txt"):
        done = summarize(path)
        assert done.exit_code == 2
        assert str(path) in done.stderr


def test_own_articles_without_a_key_are_told_so_first_and_what_to_do(summarize, tmp_path):
    """First that there is no key, then how to set one, then how to try it without; nothing of recordings."""
    (tmp_path / "other.txt").write_text("A ferry ran aground off Cape Marrow on Tuesday; nine were hurt.\n")
    done = summarize(tmp_path)
    assert (done.exit_code, done.stdout) == (4, "")
    assert done.stderr.startswith("summarize: There is no key")
    places = [done.stderr.index(words) for words in ("no key", "OPENAI_API_KEY", "--base-url", "summarize seeds/")]
    assert places == sorted(places)
    assert "nearest" not in done.stderr


def test_a_key_of_another_provider_that_is_set_is_named_with_its_model(tmp_path):
    """Whoever has set it need only name a model."""
    (tmp_path / "other.txt").write_text("A ferry ran aground off Cape Marrow on Tuesday; nine were hurt.\n")
    done = CliRunner(env={"MISTRAL_API_KEY": "abc"}).invoke(main, [str(tmp_path)])
    assert "MISTRAL_API_KEY is set: with -m mistral/NAME it is used" in done.stderr


def test_an_article_without_a_recording_ends_with_4_and_names_it(summarize, tmp_path):
    """Replaying an article that was never recorded says which, and how to record it."""
    (tmp_path / "other.txt").write_text("A ferry ran aground off Cape Marrow on Tuesday; nine were hurt.\n")
    done = summarize(tmp_path, "--replay", CASSETTES)
    assert (done.exit_code, done.stdout) == (4, "")
    assert "other.txt" in done.stderr
    assert "--record" in done.stderr


def test_an_endpoint_that_cannot_be_reached_ends_with_3(summarize, seeds, monkeypatch):
    """Where nothing listens, the message says so and the run ends."""
    waits = []

    async def no_wait(_, seconds):
        waits.append(seconds)
        await asyncio.sleep(0)

    monkeypatch.setattr(Budget, "sleep", no_wait)
    done = summarize(seeds, "--base-url", "http://127.0.0.1:9/v1", "--timeout", "2")
    assert (done.exit_code, done.stdout) == (3, "")
    assert "127.0.0.1:9" in done.stderr
    assert waits


def test_a_file_that_is_no_article_is_a_failure_in_the_brief_and_ends_with_1(summarize, seeds, tmp_path):
    """The brief is written with what there is, and says which file is missing in it, and why."""
    (tmp_path / "empty.txt").write_text("")
    done = summarize(seeds, tmp_path / "empty.txt", "-o", tmp_path / "b.json")
    assert done.exit_code == 1
    assert "empty.txt" in done.stderr
    written = json.loads((tmp_path / "b.json").read_text("utf-8"))
    assert [failure["file"] for failure in written["failures"]] == ["empty.txt"]


def test_verify_holds_for_a_brief_as_it_was_written(summarize, seeds, seeds_json):
    """The brief of the seeds verifies against the seeds."""
    done = summarize("verify", seeds_json, seeds)
    assert (done.exit_code, done.stdout) == (0, "")
    assert "everything holds" in done.stderr


def test_verify_says_where_a_changed_article_no_longer_bears_a_brief_out(summarize, seeds, tmp_path, seeds_json):
    """One byte changed in an article is found, and the file is named."""
    folder = tmp_path / "articles"
    folder.mkdir()
    for path in seeds.iterdir():
        (folder / path.name).write_bytes(path.read_bytes())
    changed = next(folder.glob("001*"))
    changed.write_bytes(changed.read_bytes().replace(b"At least 12", b"At least 13"))
    done = summarize("verify", seeds_json, folder)
    assert done.exit_code == 1
    assert changed.name in done.stdout


def test_verify_refuses_what_is_no_brief(summarize, seeds, tmp_path):
    """A file that is not a brief is named, with what is wrong."""
    (tmp_path / "b.json").write_text("{}")
    done = summarize("verify", tmp_path / "b.json", seeds)
    assert (done.exit_code, done.stdout) == (2, "")
    assert "b.json" in done.stderr


@pytest.mark.parametrize("which", ["report", "brief"])
def test_schema_prints_a_json_schema(summarize, which):
    """Both schemas are printed as JSON."""
    printed = json.loads(summarize("schema", which).stdout)
    assert printed["type"] == "object"


def test_a_closed_pipe_is_no_error():
    """Where whoever read the output has gone, as after `summarize schema brief | head -1`, a command ends quietly."""
    reader, writer = os.pipe()
    os.close(reader)
    command = [sys.executable, "-m", "summarizer", "schema", "brief"]
    done = subprocess.run(command, stdout=writer, stderr=subprocess.PIPE, text=True, check=False)
    os.close(writer)
    assert (done.returncode, done.stderr) == (0, "")
