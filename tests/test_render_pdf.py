import re
from io import BytesIO
from pathlib import Path

import pytest
from brief_builder import ARTICLES, BRIEF
from click.testing import CliRunner
from pypdf import PdfReader
from test_html_in_a_browser import CHROMIUM, listening

from summarizer.cli import main
from summarizer.errors import InputError
from summarizer.render import pdf as chromium
from summarizer.render import render
from summarizer.render.pdf import require_pypdf

printing = pytest.mark.skipif(CHROMIUM is None, reason="no Chromium is installed: apt-get install chromium")


@pytest.fixture(scope="module")
def pdf(seeds_brief, seeds):
    """The brief of the five articles on paper."""
    from summarizer.loading import load_articles  # noqa: PLC0415

    return PdfReader(BytesIO(render(seeds_brief, "pdf", articles=load_articles([seeds]).articles)))


def words_of(pages):
    """Return the text of some pages on one line."""
    return " ".join(" ".join(page.extract_text().split()) for page in pages)


@pytest.mark.system
@printing
def test_the_brief_has_two_pages_and_its_evidence_stands_after_them(pdf, seeds_brief):
    """The standard form, to the line that says what was cut; then the annex and the articles."""
    brief, evidence = words_of(pdf.pages[:2]), words_of(pdf.pages[2:])
    assert "stand in the annex below" in brief
    assert "What is not known" in brief
    assert "Situations, continued" not in brief
    assert "Situations, continued" in evidence
    assert all(each.file in evidence for each in seeds_brief.sources)


@pytest.mark.system
@printing
def test_the_properties_say_what_it_is_and_not_when_or_where_it_was_printed(pdf, seeds_brief):
    """No date, no system, no program of the user's."""
    assert dict(pdf.metadata) == {"/Title": seeds_brief.title, "/Producer": "situation-brief/1"}
    assert pdf.xmp_metadata is None
    assert pdf.trailer["/Root"]["/Lang"] == "en"
    assert pdf.trailer["/Root"]["/MarkInfo"]["/Marked"], "screen readers need the tags"
    assert pdf.outline


@pytest.mark.system
@printing
def test_the_same_brief_gives_the_same_file():
    """To the byte, though the second is printed later."""
    assert render(BRIEF, "pdf", articles=ARTICLES) == render(BRIEF, "pdf", articles=ARTICLES)


@pytest.mark.system
@printing
def test_what_else_the_browser_did_does_not_show_in_the_file():
    """It numbers the cells of tables by all that it has shown so far."""
    made = chromium.printed("<table><tr><th scope=col>What</th></tr><tr><td>a</td></tr></table>")
    later = re.sub(rb"\(node(\d{8})\)", lambda found: b"(node%08d)" % (int(found[1]) + 1), made)
    assert later != made
    assert chromium.with_own_properties(later, "a", "b") == chromium.with_own_properties(made, "a", "b")


@pytest.mark.system
@printing
def test_what_is_printed_runs_no_script_and_reaches_nobody():
    """Even a page without a policy of its own, whose script and pictures would."""
    with listening() as (home, asked):
        page = f"<p id=x>as written</p><img src='{home}/a'><link rel=stylesheet href='{home}/b'><iframe src='{home}/c'>"
        made = chromium.printed(f"{page}</iframe><script>document.getElementById('x').textContent = 'changed'</script>")
    assert "as written" in words_of(PdfReader(BytesIO(made)).pages)
    assert asked == []


def test_without_a_browser_it_is_said_before_anything_is_paid_what_to_install(tmp_path):
    """The command refuses the output; nothing is written."""
    result = CliRunner().invoke(main, [str(tmp_path), "-o", str(tmp_path / "brief.pdf")])
    assert result.exit_code == 2
    assert "apt-get install chromium" in result.stderr
    assert not (tmp_path / "brief.pdf").exists()


def test_without_pypdf_it_is_said_what_to_install(monkeypatch):
    """It takes out when and where the file was printed."""
    monkeypatch.setitem(__import__("sys").modules, "pypdf", None)
    with pytest.raises(InputError, match="pip install pypdf"):
        require_pypdf()


def _program(folder: Path, lines: str) -> str:
    path = folder / "browser"
    path.write_text(f"#!/bin/sh\n{lines}\n")
    path.chmod(0o755)
    return str(path)


def test_a_browser_that_prints_nothing_is_named_with_what_it_said(monkeypatch, tmp_path):
    """The message has its last line, and another way."""
    monkeypatch.setenv("CHROME_PATH", _program(tmp_path, "echo no display >&2; exit 3"))
    with pytest.raises(InputError, match=r"browser printed nothing \(no display\); write \.html"):
        chromium.printed("<p>x</p>")


def test_a_browser_that_does_not_end_is_ended_with_all_that_it_started(monkeypatch, tmp_path):
    """After the time limit neither it nor its children run."""
    monkeypatch.setenv("CHROME_PATH", _program(tmp_path, f"sleep 600 & echo $! > {tmp_path}/child; wait"))
    monkeypatch.setattr(chromium, "TIME_LIMIT_S", 2)  # so that the program has begun, also beside other work
    with pytest.raises(InputError, match="took longer than"):
        chromium.printed("<p>x</p>")
    status = Path(f"/proc/{(tmp_path / 'child').read_text().strip()}/status")
    assert not status.exists() or "zombie" in status.read_text()
