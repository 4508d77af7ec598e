"""What a run finds out before anything is fetched, read or paid for."""

import errno
import re
from pathlib import Path

import pytest
from click.testing import CliRunner
from fleet import FERRIES, Harbour, write_articles
from scripted_server import ScriptedServer

import summarizer.extras
from summarizer.cli import main


@pytest.fixture
def server():
    """An endpoint that would be paid."""
    with ScriptedServer(Harbour()) as server:
        yield server


@pytest.fixture
def run(server, tmp_path, monkeypatch):
    """Run the command over two articles at the endpoint, from the folder that they lie in."""
    write_articles(tmp_path / "articles", FERRIES[:2])
    monkeypatch.chdir(tmp_path)
    options = ("articles", "--base-url", server.base_url, "-m", "local/small-1")
    return lambda *more: CliRunner().invoke(main, [*options, *map(str, more)])


@pytest.mark.parametrize("more", [(), ("--dry-run",)], ids=["run", "dry run"])
@pytest.mark.parametrize(
    "case",
    [
        (["-o", "nowhere/brief.md"], "its folder does not exist; make it"),
        (["-o", "articles"], "must end in one of"),
        (["-o", "folder.md"], "a folder has this name"),
        (["-o", "brief.pptx"], "must end in one of"),
        (["-o", "tolls.csv"], "events.csv or figures.csv"),
        (["-o", "/dev/null.md/brief.md"], "its folder does not exist"),
        (["--save", "articles/grey-avocet.txt"], "--save articles/grey-avocet.txt: a file has this name"),
        (["--language", "sv"], "--language sv"),
        (["--max-cost", "1"], "no price is known"),
    ],
)
def test_what_could_not_be_done_in_the_end_is_said_before_anything_is_sent(run, server, tmp_path, case, more):
    """The option is named, with what to do; a dry run refuses what the run would."""
    options, words = case
    (tmp_path / "folder.md").mkdir()
    done = run(*options, *more)
    assert (done.exit_code, done.stdout) == (2, "")
    assert words in done.stderr
    assert not server.requests
    assert {path.name for path in tmp_path.iterdir()} == {"articles", "folder.md"}


@pytest.mark.parametrize("code", [errno.EROFS, errno.ENOSPC, errno.EACCES])
def test_a_disk_that_takes_nothing_is_found_before_anything_is_sent_and_without_a_traceback(
    run, server, monkeypatch, code
):
    """Read-only, full, or somebody else's; a read-only disk refuses to remove files too."""

    def refuse(*_arguments, **_more):
        raise OSError(code, "as the disk says")

    monkeypatch.setattr(Path, "write_bytes", refuse)
    monkeypatch.setattr(Path, "unlink", refuse)
    done = run("-o", "brief.md")
    assert done.exit_code == 2
    assert "brief.md: -o, the brief, cannot be written (as the disk says)" in done.stderr
    assert not server.requests


def test_a_brief_may_not_replace_an_article_that_was_given(server, tmp_path):
    """The article is still there."""
    article = tmp_path / "ferry.md"
    article.write_text("A ferry ran aground; nine were hurt.")
    done = CliRunner().invoke(main, [str(article), "--base-url", server.base_url, "-m", "a/b", "-o", str(article)])
    assert done.exit_code == 2
    assert "is one of the articles" in done.stderr
    assert article.read_text().startswith("A ferry")


def test_a_format_whose_extra_is_missing_is_named_with_what_to_install(run, server, monkeypatch):
    """Before anything is sent, with the extra by its name."""
    monkeypatch.setitem(summarizer.extras.EXTRAS, "map", ("no_such_module", "the map"))
    done = run("-o", "brief.geojson")
    assert done.exit_code == 2
    assert 'pip install ".[map]"' in done.stderr
    assert not server.requests


def test_a_workbook_whose_library_is_missing_is_named_before_anything_is_sent(run, server, monkeypatch):
    """As where a checkout was brought up to date, and not installed again."""
    monkeypatch.setattr("summarizer.cli.options.find_spec", lambda _: None)
    done = run("-o", "brief.xlsx")
    assert done.exit_code == 2
    assert "the library xlsxwriter is missing; in the checkout: pip install ." in done.stderr
    assert not server.requests


def test_what_can_be_written_is_written_in_every_format(run, tmp_path):
    """One run makes all the files."""
    names = ["events.csv", "figures.csv", "brief.xlsx", "brief.geojson", "brief.html", "brief.docx"]
    done = run(*(part for name in names for part in ("-o", name)))
    assert done.exit_code == 0, done.stderr
    assert {path.name for path in tmp_path.iterdir()} == {"articles", *names}
    assert all((tmp_path / name).stat().st_size > 100 for name in names)


def test_a_dry_run_names_the_files_that_cannot_be_read_and_ends_with_1(run, tmp_path, server):
    """With the reason, beside what the others would cost."""
    (tmp_path / "articles" / "empty.txt").write_text("")
    done = run("--dry-run")
    assert done.exit_code == 1
    assert "2 articles" in done.stdout
    assert "empty.txt cannot be read: empty" in done.stderr
    assert not server.requests


@pytest.mark.parametrize("more", [(), ("--dry-run",)], ids=["run", "dry run"])
def test_a_text_that_takes_hundreds_of_requests_is_refused_before_the_first(run, tmp_path, server, more):
    """The file is named with how many they are, and with what lets it be read all the same."""
    (tmp_path / "articles" / "export.txt").write_text("The pier was closed on Monday. " * 60_000)
    done = run(*more)
    assert done.exit_code == 2
    assert re.search(r"export\.txt: so long that it alone takes \d{3} requests", done.stderr)
    assert "--max-tokens or --max-cost" in done.stderr
    assert not server.requests


def test_a_long_text_is_read_where_somebody_has_said_what_the_run_may_take(run, tmp_path):
    """The limit decides then."""
    (tmp_path / "articles" / "export.txt").write_text("The pier was closed on Monday. " * 60_000)
    assert "so long that" not in run("--dry-run", "--max-tokens", "10000").output


def test_a_disk_that_refuses_later_is_told_in_a_line_too(monkeypatch, tmp_path):
    """Whatever is written or removed, there is no traceback."""

    def refuse(*_arguments, **_more):
        raise OSError(errno.EROFS, "Read-only file system", str(tmp_path / "page.html"))

    monkeypatch.setattr("summarizer.cli.commands.pages", lambda: [tmp_path / "page.html"])
    monkeypatch.setattr(Path, "unlink", refuse)
    done = CliRunner().invoke(main, ["cache", "clear"])
    assert (done.exit_code, done.stderr) == (
        2,
        f"summarize: {tmp_path / 'page.html'}: Read-only file system; free the place, or name another\n",
    )


@pytest.mark.parametrize("option", ["--base-url", "-o", "--max-cost", "--language"])
def test_an_option_that_takes_the_next_one_for_its_value_is_named(tmp_path, option):
    """An empty variable of the shell leaves it none, and the message is of no path that does not exist."""
    (tmp_path / "a.txt").write_text("A ferry sank.")
    done = CliRunner().invoke(main, [str(tmp_path), option, "--dry-run"])
    assert done.exit_code == 2
    assert "--dry-run" in done.output
    assert "does not exist" not in done.output
