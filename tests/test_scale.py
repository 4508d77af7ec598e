"""Every day: the documented commands, and that a day costs its articles and the situations that they touch."""

import os
import re
import shlex
import subprocess
from collections import Counter
from pathlib import Path

import pytest
from click.testing import CliRunner
from merge_builder import event, named, report
from scripted_server import ScriptedServer
from towns import TOWNS, Newsroom, write_day

from summarizer.cli import main
from summarizer.merging.folder import accounts_of, articles_of, resolve

PAGE = Path(__file__).parent.parent / "docs" / "scale.md"
DAYS = re.compile(r"(<!-- days -->\n).*?(<!-- end of days -->)", re.DOTALL)
KINDS = {
    "ArticleReport": "articles",
    "Consolidation": "which accounts are one event",
    "Questions": "what is disputed in a situation",
    "Prose": "overviews of situations",
    "Answers": "the first screen",
    "Readings": "the second reading",
}


@pytest.fixture(scope="module")
def days(tmp_path_factory):
    """Run the page's commands on a folder that grows: what was asked yesterday, and today."""
    commands = [shlex.split(line)[1:] for line in _section().splitlines() if line.startswith("    summarize articles/")]
    first, later = commands
    folder = tmp_path_factory.mktemp("monitor")
    newsroom = Newsroom()
    before = Path.cwd()
    with ScriptedServer(newsroom) as server, pytest.MonkeyPatch.context() as patch:
        patch.setenv("OPENAI_BASE_URL", server.base_url)
        patch.setenv("XDG_CACHE_HOME", str(folder / "cache"))
        os.chdir(folder)
        try:
            for day in (1, 2):
                write_day(folder / "articles", day, [(town, 1) for town in TOWNS[:8]])
            asked = [_asked(first, newsroom)]
            # Today: one more article about a fire that is known, and one about another.
            write_day(folder / "articles", 3, [(TOWNS[1], 1), (TOWNS[8], 3)])
            asked.append(_asked(later, newsroom))
        finally:
            os.chdir(before)
    return folder, asked


def _section() -> str:
    return PAGE.read_text("utf-8").split("## Every day")[1].split("\n## ")[0]


def _asked(command, newsroom):
    newsroom.asked.clear()
    done = CliRunner().invoke(main, command)
    assert done.exit_code == 0, done.output
    return list(newsroom.asked)


def test_a_day_costs_its_articles_and_the_situations_that_they_touch(days):
    """No other article is asked about, and no other situation's questions or overview."""
    _, (_, today) = days
    touched = {TOWNS[1], TOWNS[8]}
    about_one = [towns for schema, towns in today if schema in {"ArticleReport", "Prose", "Questions"}]
    assert all(len(towns) == 1 and towns <= touched for towns in about_one)
    counted = Counter(schema for schema, _ in today)
    assert counted == {"ArticleReport": 2, "Prose": 2, "Questions": 1, "Consolidation": 1, "Answers": 1, "Readings": 2}


def test_the_page_tells_what_the_days_cost(days):
    """The table is what was counted; `REWRITE_DOCS=1` puts it in."""
    counts = [Counter(schema for schema, _ in asked) for asked in days[1]]
    rows = [f"| {told} | {counts[0][schema]} | {counts[1][schema]} |" for schema, told in KINDS.items()]
    rows.append(f"| **requests** | **{counts[0].total()}** | **{counts[1].total()}** |")
    table = "\n".join(["| asked about | yesterday | today |", "|---|---|---|", *rows, ""])
    page = PAGE.read_text("utf-8")
    current = DAYS.sub(lambda found: f"{found[1]}{table}{found[2]}", page)
    if os.environ.get("REWRITE_DOCS"):
        PAGE.write_text(current, "utf-8")
    assert PAGE.read_text("utf-8") == current


def test_the_page_shows_what_changed(days):
    """The lines of the page stand in today's brief."""
    told = (days[0] / "today.md").read_text("utf-8")
    told = re.sub(r"<a id=[^>]*></a>|\[([^\[\]]+)\]\(#[^)]+\)", r"\1", told)
    shown = [line.removeprefix("> ") for line in _section().splitlines() if line.startswith("> ")]
    assert shown
    assert all(line in told.splitlines() for line in shown), told[:2000]


def test_the_script_of_the_page_carries_on_from_the_last_brief_that_was_made(tmp_path):
    """The first day has no earlier brief, and a run that fails leaves the link to the last one as it is."""
    script = _section().split("    #!/bin/sh\n")[1].split("\n\n")[0]
    (tmp_path / "day.sh").write_text("\n".join(line.removeprefix("    ") for line in script.splitlines()))
    stub = tmp_path / "summarize"
    stub.write_text('#!/bin/sh\necho "$@" >> asked\nfor last; do :; done\necho "$NOW" > "$last"\nexit $STATUS\n')
    stub.chmod(0o755)
    told = []
    for now, status in (("first", 0), ("second", 1), ("third", 3), ("fourth", 0)):
        path = f"{tmp_path}{os.pathsep}{os.environ['PATH']}"
        day = tmp_path / "date"
        day.write_text(f"#!/bin/sh\necho {now}\n")
        day.chmod(0o755)
        environment = {"PATH": path, "NOW": now, "STATUS": str(status)}
        subprocess.run(["sh", "day.sh"], cwd=tmp_path, env=environment, check=False)
        told.append((tmp_path / "latest.json").read_text().strip())
    asked = (tmp_path / "asked").read_text().splitlines()
    assert told == ["first", "second", "second", "fourth"]
    assert ["--since latest.json" in line for line in asked] == [False, True, True, True]


def test_an_article_that_comes_late_changes_no_request_but_its_own():
    """Accounts are listed alike whatever other articles lie in the folder, so a bundle is asked about once."""

    def told(town, published):
        text = f"Rain fell on {town}."
        return report(text, published, event(text[:-1], places=[town]), names=[named(town)])

    known = [told("Abbotsley", "2021-05-02"), told("Bramdean", "2021-05-03")]
    late = told("Calverton", "2021-05-01")
    listed = []
    for reports in (known, [*known, late]):
        folder = resolve(reports)
        wanted = [n for n, each in enumerate(folder.mentions) if "Calverton" not in each.event.report.summary]
        sources = [folder.mentions[n].source for n in wanted]
        listed.append((accounts_of(folder, wanted), articles_of(folder, sources)))
    assert listed[0] == listed[1]
