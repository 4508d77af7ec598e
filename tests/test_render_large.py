"""A brief of a large folder opens: lists, lines, evidence and articles end at a bound, and it says how much is left."""

import re

import pytest
from brief_builder import ARTICLES, BRIEF
from examples import examples
from hypothesis import given, settings
from hypothesis import strategies as st
from random_brief import random_brief

from summarizer.render import bounds, html, render
from summarizer.render.document import Bullets, Cites, Table, lines_of
from summarizer.render.sections import describe

SEED = st.integers(0, 10_000)
MOST, FEW = 3, 12


@pytest.fixture(scope="module", autouse=True)
def small_bounds():
    """Bounds that the briefs of these tests come to."""
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(bounds, "MOST_ARTICLES", MOST)
        patched.setattr(bounds, "MOST_ENTRIES", MOST)
        patched.setattr(html, "MOST_ENTRIES", MOST)
        patched.setattr(bounds, "_MOST_BELOW", 2)
        patched.setattr(bounds, "_MOST_PARTS", 40)
        patched.setattr(bounds, "_MOST_QUOTES", 2)
        yield


@settings(max_examples=examples(5))
@given(SEED)
def test_no_list_line_or_evidence_goes_beyond_its_bound(seed):
    """For all briefs: what comes before and in the annex is cut, but for what explains the brief."""
    explains = {"quotes", "how-sure", "how-to-read", "making"}
    document = describe(random_brief(seed, FEW), "standard")
    blocks = [block for each in document.all_sections if each.id not in explains for block in each.blocks]
    lists = [each.items for each in blocks if isinstance(each, Bullets)]
    assert all(len(each) <= MOST for each in [*lists, *(each.rows for each in blocks if isinstance(each, Table))])
    assert all(len(item.below) <= 2 + 1 for items in lists for item in items)
    evidence = [part for each in blocks for line in lines_of(each) for part in line if isinstance(part, Cites)]
    assert all(len(each.quotes) <= 2 for each in evidence)


@settings(max_examples=examples(5))
@given(SEED)
def test_what_is_left_of_the_articles_is_counted(seed):
    """For all briefs: those that are listed and those that are counted are all."""
    brief = random_brief(seed, FEW)
    (section,) = [each for each in describe(brief, "standard").annex if each.id == "sources"]
    listed = len(section.blocks[0].items) if isinstance(section.blocks[0], Bullets) else 0
    assert listed <= MOST
    assert f"{FEW - listed} more articles: " in "".join(map(str, section.blocks[-1].line))


@settings(max_examples=examples(5))
@given(SEED)
def test_every_link_of_a_large_brief_leads_somewhere(seed):
    """For all briefs: what is left out has no link to it, and every anchor a link."""
    page = render(random_brief(seed, FEW), "md")
    anchors = re.findall(r'<a id="([^"]+)">', page)
    assert len(anchors) == len(set(anchors))
    assert set(re.findall(r"\]\(#([^)]+)\)", page)) == set(anchors)


@settings(max_examples=examples(5))
@given(SEED)
def test_the_full_length_has_no_bound(seed):
    """For all briefs: who asks for all of it gets all of it."""
    brief = random_brief(seed, FEW)
    (section,) = [each for each in describe(brief, "full").annex if each.id == "sources"]
    assert len(section.blocks[0].items) == FEW


def test_a_document_of_more_articles_is_hardly_longer():
    """Three times the articles make no brief longer than half as much again."""
    few, many = (len(render(random_brief(7, articles), "md")) for articles in (20, 60))
    assert many < 1.5 * few


def test_a_page_of_many_articles_has_those_that_it_cites(monkeypatch):
    """The texts are those of the first articles that it cites; nothing leads to another, and the rest is counted."""
    monkeypatch.setattr(bounds, "MOST_ARTICLES", 2)
    page = render(BRIEF, "html", articles=ARTICLES)
    assert len(re.findall(r'<article id="S\d+"', page)) == 2
    assert f"{len(BRIEF.sources) - 2} more article" in page
    ids = set(re.findall(r'\bid="([^"]+)"', page))
    assert set(re.findall(r'href="#([^"]+)"', page)) <= ids


def test_a_page_of_long_articles_has_as_many_as_there_is_room_for(monkeypatch):
    """Books count by their length; the first that is cited stands in the page however long it is."""
    monkeypatch.setattr(bounds, "MOST_CHARS", 1)
    page = render(BRIEF, "html", articles=ARTICLES)
    assert len(re.findall(r'<article id="S\d+"', page)) == 1
