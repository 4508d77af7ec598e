"""The prompts: what the model is told, and that an article cannot change it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from syrupy.assertion import SnapshotAssertion

from summarizer import paths
from summarizer.domain.article import Refused
from summarizer.errors import PromptError
from summarizer.steps.prompts import Prompts

ARTICLE = {"article": "The bridge at Lowick fell.\nNine were hurt.", "mark": "0123456789abcdef"}
PROMPTS = Prompts()
FACTS = ("events", "figures", "statements", "disputes")
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
    user = PROMPTS.ask("extract", {"article": text, "mark": "feed"})[1]["content"]
    assert user == f"<article-feed>\n{text}\n</article-feed>\n\nReport this article."


def test_a_missing_value_is_an_error_that_names_the_template():
    """A template that uses a value that is not given says so, instead of sending nothing in its place."""
    with pytest.raises(PromptError, match=r"extract\.md\.j2.*mark"):
        Prompts().ask("extract", {"article": "x"})


def _template(**blocks):
    blocks = {"system": "Report.", "user": "{{ article }}", "reask": "{{ refused }}"} | blocks
    return "".join(f"{{% block {name} %}}{text}{{% endblock %}}" for name, text in blocks.items())


def test_a_template_of_ones_own_takes_the_place_of_ours_by_name(tmp_path):
    """The step that has one is told in its words, the others as ever."""
    (tmp_path / "extract.md.j2").write_text(_template(system="Report ships only."))
    prompts = Prompts(tmp_path)
    assert prompts.ask("extract", ARTICLE)[0]["content"] == "Report ships only."
    facts = {"task": "overview", "title": "Lowick", "sentences": 1, "overview": [], "rest": "", "who": []}
    facts |= {fact: [] for fact in FACTS}
    assert prompts.ask("compose", facts) == Prompts().ask("compose", facts)


@pytest.mark.parametrize(
    ("name", "content", "words"),
    [
        ("extract", "{% block system %}Report.{% endblock %}", "no block named 'user'"),
        ("extract", _template(user="{{ artcle }}"), "block 'user' uses artcle.*given article, mark, part"),
        ("extract", _template(user="{{ refused }}"), "block 'user' uses refused"),
        ("extract", "{% set tone = 'dry' %}" + _template(system="{{ tone }}"), "block 'system' uses tone.*no value"),
        ("compose", _template(user="{% for f in figures %}{{ f.x }}{% endfor %}{{ f }}"), "uses f,"),
        ("extract", _template(system="{% include 'more.md' %}"), "refers to another template"),
        ("extract", "Report.\n{% if %}", "line 2: cannot be read as a template"),
        ("extract", _template(system="{{ 'x' | shout }}"), "cannot be read as a template.*shout"),
        ("extrct", _template(), r"no prompt has this name; call it extract\.md\.j2"),
    ],
)
def test_a_template_that_would_fail_later_is_refused_at_once(tmp_path, name, content, words):
    """The file is named, with what is wrong in it, before there is anything to ask."""
    (tmp_path / f"{name}.md.j2").write_text(content)
    with pytest.raises(PromptError, match=rf"{name}\.md\.j2.*{words}"):
        Prompts(tmp_path)


def test_our_own_templates_pass_what_a_users_must():
    """They are not checked in each run, so they are here."""
    assert Prompts(own=paths.PROMPTS).sha256 == PROMPTS.sha256


def test_a_folder_without_a_template_is_refused(tmp_path):
    """A misspelt folder does not pass for one without wishes."""
    for folder in (tmp_path, tmp_path / "nowhere"):
        with pytest.raises(PromptError, match=f"{folder}: holds no"):
            Prompts(folder)


@pytest.mark.parametrize("trick", ["{{ ''.__class__.__mro__ }}", "{{ range(10 ** 9) }}", "{{ 1 / 0 }}"])
def test_a_template_can_do_nothing_but_make_text(tmp_path, trick):
    """What reaches beyond the values, or never ends, fails and says where."""
    (tmp_path / "extract.md.j2").write_text(_template(system=trick))
    with pytest.raises(PromptError, match=r"extract\.md\.j2, block 'system'"):
        Prompts(tmp_path).ask("extract", ARTICLE)


def test_the_digest_changes_with_any_template(tmp_path):
    """Two runs with the same digest were told the same."""
    digests = [Prompts().sha256]
    for step in ("extract", "compose"):
        (tmp_path / f"{step}.md.j2").write_text(_template(user="one"))
        digests.append(Prompts(tmp_path).sha256)
    assert len(set(digests)) == 3
