"""The prompts: what the model is told, and that an article cannot change it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from syrupy.assertion import SnapshotAssertion

from summarizer.errors import PromptError
from summarizer.grounded import Refused
from summarizer.prompts import Prompts

ARTICLE = {"article": "The bridge at Lowick fell.\nNine were hurt.", "mark": "0123456789abcdef"}
REFUSED = [
    Refused("figure", 3, "19 workers (injured)", "Nineteen were hurt", "the article nowhere has it", "Nine were hurt."),
    Refused("header", 0, "headline: Fall", None, "the article nowhere has it"),
]


def _told(messages) -> str:
    return "\n\n".join(f"--- {message['role']}\n{message['content']}" for message in messages)


def test_a_change_of_what_extracting_tells_the_model_shows_in_a_review(snapshot: SnapshotAssertion):
    """The messages of the extract step, and of asking again, are those that were last agreed on."""
    prompts = Prompts()
    first = prompts.ask("extract", ARTICLE)
    assert _told([*first, *prompts.ask_again("extract", "{…}", {"refused": REFUSED})]) == snapshot


def test_the_fixed_part_comes_first(seeds):
    """The system message is the same for every article, so that providers can cache it."""
    systems = {
        Prompts().ask("extract", {"article": path.read_text("utf-8"), "mark": path.stem})[0]["content"]
        for path in seeds.glob("*.txt")
    }
    assert len(systems) == 1


@given(st.text())
def test_an_article_is_passed_on_as_it_is(text):
    """Template marks, markers and all else in an article reach the model as plain text."""
    user = Prompts().ask("extract", {"article": text, "mark": "feed"})[1]["content"]
    assert user == f"<article-feed>\n{text}\n</article-feed>\n\nReport this article."


def test_a_missing_value_is_an_error_that_names_the_template():
    """A template that uses a value that is not given says so, instead of sending nothing in its place."""
    with pytest.raises(PromptError, match=r"extract\.md\.j2.*mark"):
        Prompts().ask("extract", {"article": "x"})


def test_a_template_without_a_block_is_named(tmp_path):
    """A folder whose template lacks a block is refused with the block's name."""
    (tmp_path / "extract.md.j2").write_text("{% block system %}Report.{% endblock %}")
    with pytest.raises(PromptError, match="no block named 'user'"):
        Prompts(tmp_path).ask("extract", ARTICLE)


def test_a_missing_template_is_named(tmp_path):
    """A folder without the template is refused with the file's name."""
    with pytest.raises(PromptError, match=r"extract\.md\.j2"):
        Prompts(tmp_path).ask("extract", ARTICLE)


def test_the_digest_changes_with_any_template(tmp_path):
    """Two runs with the same digest were told the same."""
    for step in ("extract", "compose"):
        (tmp_path / f"{step}.md.j2").write_text("one")
    before = Prompts(tmp_path).sha256
    (tmp_path / "compose.md.j2").write_text("two")
    assert Prompts(tmp_path).sha256 != before
