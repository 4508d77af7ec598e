"""What rests on words not meant for readers, what a second reading doubts, and articles without a publisher."""

import pytest
from brief_builder import ARTICLES, BRIEF
from examples import examples
from hypothesis import given, settings
from hypothesis import strategies as st
from random_brief import random_brief

from summarizer.render import render
from summarizer.render.annex import Guide
from summarizer.render.charts.history import history
from summarizer.render.document import Cites, Unnamed, lines_of, parts, plain
from summarizer.render.html.marked import large_numbers
from summarizer.render.messages import NO_PUBLISHER_NAMED, PLANTED
from summarizer.render.sections import describe
from summarizer.render.translated import in_its_language
from summarizer_schemas.brief import SecondReading

LENGTHS = ("short", "standard", "full")


def _planted(*ids):
    quotes = tuple(each.model_copy(update={"planted": each.id in ids}) for each in BRIEF.quotes)
    return BRIEF.model_copy(update={"quotes": quotes})


@settings(max_examples=examples(15))
@given(st.integers(0, 10**6), st.integers(0, 10), st.sampled_from(LENGTHS))
def test_every_line_on_planted_words_is_marked(seed, articles, length):
    """For all briefs: wherever evidence holds such a quote, the mark stands in the same line."""
    brief = random_brief(seed, articles)
    guide = Guide(brief)
    for block in describe(brief, length).blocks:
        for line in lines_of(block):
            cited = {
                quote for part in line if isinstance(part, Cites) for quote in (*part.quotes, *guide.quotes(part.rest))
            }
            assert not (cited & guide.planted) or PLANTED() in plain(line)


@pytest.mark.parametrize("format", ["md", "html"])
def test_a_sentence_on_planted_words_does_not_lead(format):  # noqa: A002 - the field's word
    """It stands last among the answers, under a label that says so, with the mark."""
    page = render(_planted("Q1"), format, articles=ARTICLES).partition(
        "Key figures</h2>" if format == "html" else "## Key"
    )[0]
    struck = page.index("A strong earthquake struck the Tarvo region on 2 March 2021.")
    assert page.index("Not relied on:") < struck
    assert PLANTED() in page[struck : struck + 700]


@pytest.mark.parametrize("length", LENGTHS)
def test_articles_with_planted_words_are_named_under_the_title(length):
    """In the short form too."""
    told = plain(describe(_planted("Q1"), length).opening[1].line)
    assert told.startswith("⚠ Beware: Harbour Post (S1) holds words not meant for readers")
    assert len(describe(BRIEF, length).opening) == 1


def test_a_figure_in_the_timeline_and_its_article_are_marked():
    """Where a fact is told without its quotes, the mark stands all the same."""
    page = render(_planted("Q4"), "md", "full")
    assert f"at least 12 (earlier 31) {PLANTED()}" in page or f"{PLANTED()} ([F1](#f1))" in page
    sources = page.partition("## Sources")[2]
    assert PLANTED() in next(line for line in sources.splitlines() if "**S2**" in line)


def test_no_large_number_and_no_history_of_a_toll_rests_on_it():
    """What was planted as the latest count neither stands at the head nor ends the line."""
    brief = _planted("Q4")
    guide = Guide(brief)
    numbers = {each.number for each in large_numbers(guide, describe(brief, "full").sections)}
    assert "31" in {each.number for each in large_numbers(Guide(BRIEF), describe(BRIEF, "full").sections)}
    assert numbers
    assert "31" not in numbers
    assert history(brief.figures[0], str, guide.planted) == ()


@settings(max_examples=examples(15))
@given(st.integers(0, 10**6), st.integers(0, 10), st.sampled_from(LENGTHS))
def test_an_article_without_a_publisher_is_called_so_once(seed, articles, length):
    """For all briefs: from then on ids stand for all such articles."""
    document = describe(in_its_language(random_brief(seed, articles)), length)
    told = "\n".join(plain(line) for block in document.blocks for line in lines_of(block))
    assert told.count(f"({NO_PUBLISHER_NAMED()})") <= 1
    assert not [part for part in parts(document.blocks) if isinstance(part, Unnamed)]


def test_what_a_second_reading_doubts_is_said_in_the_sentence():
    """The words that it holds against it stand beside it."""
    first, *rest = BRIEF.answers
    doubted = first.sentences[0].model_copy(update={"doubt": "the article does not say strong"})
    answer = first.model_copy(update={"sentences": (doubted, *first.sentences[1:])})
    page = render(BRIEF.model_copy(update={"answers": (answer, *rest)}), "md", "full")
    assert "(a second reading doubts this: the article does not say strong) [[Q1]" in page


@pytest.mark.parametrize(
    ("status", "said"),
    [("disagrees", "A second reading disagrees"), ("not_read", "not read a second time"), ("read", "held 9 sentences")],
)
def test_what_became_of_the_second_reading_is_told(status, said):
    """A reader learns whether the prose was read a second time, and what came of it."""
    reading = SecondReading(status=status, sentences=9, mended=1, dropped=0)
    assert said in render(BRIEF.model_copy(update={"second_reading": reading}), "md", "full")
    assert said not in render(BRIEF, "md", "full")
