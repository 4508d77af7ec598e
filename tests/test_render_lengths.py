"""The three lengths of a brief, and what holds for Markdown of all briefs."""

import re

import pytest
from brief_builder import BRIEF
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from random_brief import random_brief

from summarizer.render import render
from summarizer.render.document import Bullets, Label, Strong, Table, parts, plain
from summarizer.render.sections import describe

GITHUB = MarkdownIt("commonmark").enable(["table", "strikethrough"])
SEED = st.integers(0, 10**6)
FEW = st.integers(0, 12)
LENGTHS = ("short", "standard", "full")
FACTS = {"key-figures", "timeline", "statements", "conflicting-claims"}


def _labels(document):
    return {part.id for part in parts(document.blocks) if isinstance(part, Label)}


def _said(blocks):
    """Return the wording of every piece of text but ids."""
    return {part.text if isinstance(part, Strong) else part for part in parts(blocks) if isinstance(part, str | Strong)}


@pytest.mark.parametrize("articles", [0, 1, 5, 25, 100, 194, 300])
def test_the_short_form_is_one_page_whatever_the_number_of_articles(articles):
    """Briefs of 0 to 300 articles have at most 60 lines and 500 words, beside the title."""
    page = render(random_brief(50, articles), "md", "short").partition("\n")[2]
    assert len(page.splitlines()) <= 60
    assert len(page.replace("<!-- -->", "").split()) <= 500


@settings(max_examples=40)
@given(SEED, FEW)
def test_what_the_standard_length_tells_the_full_one_tells_too(seed, articles):
    """For all briefs: no fact stands in the standard length alone, and none is told there in other words."""
    standard, full = (describe(random_brief(seed, articles), length) for length in ("standard", "full"))
    assert _labels(standard) <= _labels(full)
    facts = [block for section in standard.sections if section.id in FACTS for block in section.blocks]
    tables_and_lists = [block for block in facts if isinstance(block, Table | Bullets)]
    assert _said(tables_and_lists) <= _said(full.blocks)


@settings(max_examples=40)
@given(SEED, FEW)
def test_the_full_length_has_every_fact(seed, articles):
    """For all briefs: every event, figure, statement, dispute, source and quote has its place."""
    brief = random_brief(seed, articles)
    everything = (*brief.events, *brief.figures, *brief.statements, *brief.disputes, *brief.sources, *brief.quotes)
    assert {each.id for each in everything} <= _labels(describe(brief, "full"))


@settings(max_examples=40)
@given(SEED, FEW)
def test_what_the_standard_length_leaves_out_is_counted(seed, articles):
    """For all briefs: the facts that are shown and those that are said to be elsewhere are all there are."""
    brief = random_brief(seed, articles)
    document = describe(brief, "standard")
    page = "\n".join(plain(block.line) for block in document.blocks if hasattr(block, "line"))
    for letter, noun, facts in (
        ("E", "event", brief.events),
        ("F", "figure", brief.figures),
        ("C", "statement", brief.statements),
        ("Q", "quote", brief.quotes),
    ):
        shown = sum(each[0] == letter for each in _labels(document))
        found = re.search(rf"^([\d,]+) more {noun}s?: --length full or brief\.json\.$", page, re.MULTILINE)
        assert shown + (int(found[1].replace(",", "")) if found else 0) == len(facts), noun


@settings(max_examples=40)
@given(SEED, FEW, st.sampled_from(LENGTHS))
def test_no_table_row_is_broken(seed, articles, length):
    """For all briefs: what Markdown reads as tables are ours, each row with as many cells as the header."""
    brief = random_brief(seed, articles)
    rows, ours = [], [block for block in describe(brief, length).blocks if isinstance(block, Table)]
    for token in GITHUB.parse(render(brief, "md", length)):
        if token.type == "tr_open":
            rows.append(0)
        elif token.type in {"td_open", "th_open"}:
            rows[-1] += 1
    assert rows == [len(table.header) for table in ours for _ in range(1 + len(table.rows))]


@settings(max_examples=40)
@given(SEED, FEW, st.sampled_from(LENGTHS))
def test_every_link_has_its_one_target_and_every_target_a_link(seed, articles, length):
    """For all briefs: no link leads nowhere, no anchor stands twice or for nothing."""
    brief = random_brief(seed, articles)
    page = render(brief, "md", length)
    anchors = re.findall(r'<a id="([^"]+)">', page)
    assert len(anchors) == len(set(anchors))
    assert set(re.findall(r"\]\(#([^)]+)\)", page)) == set(anchors)


def test_the_short_form_says_what_it_leaves_out():
    """One line names how many of each are not on the page, and where they are."""
    rest = plain(describe(BRIEF, "short").sections[-1].blocks[-1].line)
    assert rest.startswith("4 sentences, 6 figures, 4 events, 2 statements, 18 quotes.")
    assert "--length full" in rest


def test_the_first_screen_answers_what_how_many_disputed_how_sure_and_how_old():
    """Before the first table a reader has met all five."""
    top = render(BRIEF, "md").partition("## Key figures")[0]
    for told in ("An earthquake in the Tarvo region killed 31 people.", "How many people were missing?"):
        assert told in top
    for label in ("Disputed:", "How sure:", "How old:", "As of 14 October 2021"):
        assert label in top
