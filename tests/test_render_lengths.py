"""The three lengths of a brief, and what holds for Markdown of all briefs."""

import re
from dataclasses import replace

import pytest
from brief_builder import BRIEF, ROWS
from examples import examples
from hypothesis import example, given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from random_brief import random_brief

from summarizer.domain.article import count_words
from summarizer.render import render
from summarizer.render.annex import Guide
from summarizer.render.document import (
    Bullets,
    Cites,
    Label,
    Paragraph,
    Strong,
    Table,
    limit_of,
    parts,
    plain,
    words_before_the_annex,
)
from summarizer.render.key_figures import rows_of
from summarizer.render.sections import describe
from summarizer.render.translated import in_its_language
from summarizer_schemas.brief import Answer, Gap, Sentence

GITHUB = MarkdownIt("commonmark").enable(["table", "strikethrough"])
SEED = st.integers(0, 10**6)
FEW = st.integers(0, 12)
LENGTHS = ("short", "standard", "full")
FACTS = {"key-figures", "timeline", "other-events", "statements", "conflicting-claims", "other-disputes"}
CITATION = re.compile(
    r"\\?\[(?:\[[A-Z]\d+\]\(#\w+\)|[A-Z]\d+|, )+\\?\]|\(more: [^()]*(?:\([^()]*\)[^()]*)*\)|\[[A-Z]\d+\]\(#\w+\)"
)


@given(SEED, FEW, st.sampled_from(["standard", "full"]))
@settings(max_examples=examples(10))
def test_no_sentence_sends_a_reader_to_what_stands_nowhere(seed, articles, length):
    """A reader looks for "more: E54" in vain where the annex of this length has none."""
    document = describe(random_brief(seed, articles), length)
    cited = {each for part in parts(document.blocks) if isinstance(part, Cites) for each in part.rest}
    assert cited <= document.targets


def test_the_line_of_what_was_cut_counts_all_questions_of_the_annex():
    """Those that are not among the most asked stand there too; a reader who counts them finds no other number."""
    question = Gap(kind="open_question", about=("E1",), text="Why the dam broke.")
    gaps = tuple(question.model_copy(update={"text": f"Why the dam broke in year {n}."}) for n in range(40))
    document = describe(BRIEF.model_copy(update={"gaps": gaps}), "standard")
    (line,) = [plain(each.line) for each in document.closing if "question" in plain(each.line)]
    (items,) = [each.blocks[0].items for each in document.annex if each.id == "information-gaps"]
    assert f"{len(items[0].below)} questions" in line


def _labels(document):
    return {part.id for part in parts(document.blocks) if isinstance(part, Label)}


def _said(blocks):
    """Return the wording of every piece of text but ids."""
    return {part.text if isinstance(part, Strong) else part for part in parts(blocks) if isinstance(part, str | Strong)}


@settings(max_examples=examples(7))
@example(256, 17, "standard", 300)
@given(SEED, st.integers(0, 40), st.sampled_from(("short", "standard")), st.sampled_from((None, 300, 1900, 10_000)))
def test_no_brief_has_more_words_before_its_annex_than_its_length_allows(seed, articles, length, words):
    """For all briefs: titles, headings, tables and lists together keep to the limit.

    Where the title and the warnings of the head, which are never cut, take more, nothing else stands.
    """
    brief = _of_words(random_brief(seed, articles), words)
    document = describe(brief, length)
    assert words_before_the_annex(document) <= limit_of(brief, length) or not document.sections


@settings(max_examples=examples(5))
@given(SEED, st.integers(0, 12))
def test_the_words_are_those_that_a_reader_counts(seed, articles):
    """For all briefs: counted in the Markdown itself, without marks of citation, there are no more."""
    brief = random_brief(seed, articles)
    page = render(brief, "md").partition("\n---\n")[0]
    bare = re.sub(r"<a id=[^>]*></a>\*\*\w+\*\*|<a id=[^>]*></a>|<!-- -->|\\(?=\W)", "", CITATION.sub("", page))
    counted = sum(count_words(line) for line in re.sub(r"\]\(#[^)]*\)|[|*#]", " ", bare).splitlines())
    assert counted <= limit_of(brief, "standard") + _own_ids(page)


def _own_ids(page):
    """Return how many ids stand in the text itself, which are no words."""
    return len(re.findall(r"(?<![\w#])[SPEFCDQ]\d+\b", page))


@pytest.mark.parametrize(
    ("length", "words", "limit"),
    [
        ("standard", 10_000, 1200),
        ("standard", 1000, 500),
        ("standard", 10, 150),
        ("short", 10_000, 250),
        ("short", 10, 150),
        ("full", 10, float("inf")),
    ],
)
def test_a_brief_has_two_pages_or_half_of_its_articles_and_a_short_one_a_screen(length, words, limit):
    """The standard limit has a floor, below which nothing could be said; the full length has none."""
    assert limit_of(_of_words(BRIEF, words), length) == limit


def _of_words(brief, words):
    """Return a brief whose articles have so many words together; None: as they are."""
    if words is None or not brief.sources:
        return brief
    first, *rest = brief.sources
    sources = (first.model_copy(update={"words": words}), *(each.model_copy(update={"words": 0}) for each in rest))
    return brief.model_copy(update={"sources": sources})


@settings(max_examples=examples(7))
@given(SEED, FEW)
def test_what_is_cut_for_length_stands_in_the_annex(seed, articles):
    """For all briefs: each sentence of the prose, and each dispute, event and open question, stands in the document."""
    brief = random_brief(seed, articles)
    told = _said(describe(brief, "standard").blocks)
    told_in_words = (answer for answer in brief.answers if answer.question != "key_figures")
    prose = [each for answer in told_in_words for each in answer.sentences]
    prose += [each for episode in brief.episodes for each in episode.overview]
    assert {each.text for each in prose} <= told
    assert {gap.text for gap in brief.gaps if gap.kind == "open_question"} <= told
    assert {each.id for each in brief.disputes} <= _labels(describe(brief, "standard"))


def test_a_line_says_how_much_was_cut():
    """It counts by sort, and says where the rest is."""
    (line,) = describe(_of_words(BRIEF, 10), "standard").closing
    assert re.fullmatch(r"For length, .*\d sentences.* in the annex below or in the full length\.", plain(line.line))


def test_within_the_limit_the_foremost_answers_are_kept():
    """However little room there is, the first sentence of each answer comes before the second of any."""
    (answers,) = [each for each in describe(_of_words(BRIEF, 300), "standard").sections if each.id == "answers"]
    labels = [item.line[0].text for item in answers.blocks[0].items]
    assert labels == ["What happened:", "Toll:", "Responsibility:", "Also reported:"][: len(labels)]
    assert len(labels) >= 3


@pytest.mark.parametrize(("number", "told"), [(14, 14), (15, 15), (16, 12)])
def test_a_list_is_not_cut_for_a_few(number, told):
    """Two more statements are told, where a line would say where they are; of many more the twelve that may be."""
    statement = BRIEF.statements[0]
    every = tuple(statement.model_copy(update={"id": f"C{n + 1}"}) for n in range(number))
    brief = BRIEF.model_copy(update={"statements": every, "disputes": ()})
    document = describe(brief, "standard")
    assert len({each for each in _labels(document) if each.startswith("C")}) == told
    assert any("more statements" in plain(each.line) for each in document.blocks if isinstance(each, Paragraph)) == (
        told < number
    )


@pytest.mark.parametrize("words", range(400, 1400, 100))
def test_the_answers_are_whole_before_anything_else_is_begun(words):
    """Situations, timeline, disputes and questions take what the first screen leaves; other news waits for them."""
    more = tuple(
        each.model_copy(update={"sentences": (*each.sentences, *BRIEF.episodes[0].overview)})
        for each in BRIEF.answers
        if each.question != "also_reported"
    )
    told = describe(_of_words(BRIEF.model_copy(update={"answers": more}), words), "standard")
    begun = {each.id for each in told.sections} & {"situations", "timeline", "conflicting-claims", "open-questions"}
    is_cut = "answers-continued" in {each.id for each in told.annex}
    assert not (begun and is_cut)


@pytest.mark.parametrize(("words", "is_told"), [(690, False), (3000, True)])
def test_other_news_is_told_where_the_other_sections_leave_room(words, is_told):
    """The timeline of the main situation comes before a fire elsewhere."""
    told = describe(_of_words(BRIEF, words), "standard")
    assert any(each.question == "also_reported" for each in BRIEF.answers)
    text = render(_of_words(BRIEF, words), "md").partition("\n---\n")[0]
    assert ("Also reported" in text) is is_told
    assert "timeline" in {each.id for each in told.sections}


@pytest.mark.parametrize("words", range(400, 1500, 20))
def test_a_timeline_has_several_lines_or_stands_in_the_annex(words):
    """One day of two tells no course of events."""
    lines, every = (
        [len(block.items) for each in describe(_of_words(BRIEF, words), length).sections if each.id == "timeline"
         for block in each.blocks]
        for length in ("standard", "full")
    )  # fmt: skip
    assert lines in ([], every)


def test_a_question_that_the_main_points_ask_with_fewer_numbers_is_not_asked_again():
    """Who is not known to have fired the shells is not asked for again with how many they killed."""
    asked = "It is not known who fired the shells that killed soldiers near Saraqib, or what became of the convoy."
    gap = Gap(kind="open_question", about=("E1",), text="Who fired the shells that killed 13 soldiers near Saraqib.")
    unknown = Answer(question="unknown", sentences=(BRIEF.answers[0].sentences[0].model_copy(update={"text": asked}),))
    others = [each for each in BRIEF.answers if each.question != "unknown"]
    brief = BRIEF.model_copy(update={"answers": (*others, unknown), "gaps": (gap,)})
    assert "What is not known" not in render(brief, "md").partition("\n---\n")[0]


def test_only_what_was_begun_is_continued():
    """A section of which nothing stands above is called by its name alone."""
    told = describe(_of_words(BRIEF, 400), "standard")
    above = {each.id for each in told.sections}
    continued = [each for each in told.annex if each.id.endswith("-continued")]
    assert continued
    for each in continued:
        assert each.title.endswith(", continued") is (each.id.removesuffix("-continued") in above), each.id


@settings(max_examples=examples(7))
@given(SEED, FEW)
@example(seed=693, articles=9)  # an event that may be the same as several, of which the standard length shows some
def test_what_the_standard_length_tells_the_full_one_tells_too(seed, articles):
    """For all briefs: no fact stands in the standard length alone, and none is told there in other words."""
    standard, full = (describe(random_brief(seed, articles), length) for length in ("standard", "full"))
    assert _labels(standard) <= _labels(full)
    facts = [block for section in standard.sections if section.id in FACTS for block in section.blocks]
    tables_and_lists = [block for block in facts if isinstance(block, Table | Bullets)]
    assert _said(tables_and_lists) <= _said(full.blocks)


@settings(max_examples=examples(7))
@given(SEED, FEW)
def test_the_full_length_has_every_fact(seed, articles):
    """For all briefs: every event, figure, statement, dispute, source and quote has its place."""
    brief = random_brief(seed, articles)
    everything = (*brief.events, *brief.figures, *brief.statements, *brief.disputes, *brief.sources, *brief.quotes)
    assert {each.id for each in everything} <= _labels(describe(brief, "full"))


@settings(max_examples=examples(7))
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
        found = re.search(rf"^([\d,]+) more {noun}s?: --length full or -o brief\.json\.$", page, re.MULTILINE)
        assert shown + (int(found[1].replace(",", "")) if found else 0) == len(facts), noun


@settings(max_examples=examples(7))
@given(SEED, FEW, st.sampled_from(LENGTHS))
def test_no_table_row_is_broken(seed, articles, length):
    """For all briefs: what Markdown reads as tables are ours, each row with as many cells as the header."""
    brief = random_brief(seed, articles)
    blocks = describe(in_its_language(brief), length).blocks
    rows, ours = [], [block for block in blocks if isinstance(block, Table)]
    for token in GITHUB.parse(render(brief, "md", length)):
        if token.type == "tr_open":
            rows.append(0)
        elif token.type in {"td_open", "th_open"}:
            rows[-1] += 1
    assert rows == [len(table.header) for table in ours for _ in range(1 + len(table.rows))]


@settings(max_examples=examples(7))
@given(SEED, FEW, st.sampled_from(LENGTHS))
def test_every_link_has_its_one_target_and_every_target_a_link(seed, articles, length):
    """For all briefs: no link leads nowhere, no anchor stands twice or for nothing."""
    brief = random_brief(seed, articles)
    page = render(brief, "md", length)
    anchors = re.findall(r'<a id="([^"]+)">', page)
    assert len(anchors) == len(set(anchors))
    assert set(re.findall(r"\]\(#([^)]+)\)", page)) == set(anchors)


def test_the_short_form_names_no_quote_and_no_fact_that_does_not_stand_in_it():
    """Its reader has nothing to look them up in; Word has its footnotes."""
    cited = re.compile(r"\bQ\d+\b|\(more:")
    assert not cited.search(render(BRIEF, "md", "short"))
    assert cited.search(render(BRIEF, "md", "standard"))
    quotes = [part.quotes for part in parts(describe(BRIEF, "short").blocks) if isinstance(part, Cites)]
    assert any(quotes)


def test_the_short_form_has_no_annex_and_says_where_the_evidence_is():
    """It ends with the way to the longer forms."""
    short = describe(BRIEF, "short")
    assert short.annex == ()
    assert plain(short.closing[-1].line).endswith("Evidence and details: --length standard or --length full.")


def test_the_first_screen_answers_what_readers_ask_in_their_order():
    """Before the first table a reader has met each answer under its label, with its evidence."""
    top = render(_of_words(BRIEF, 10_000), "md").partition("## Key figures")[0]
    places = [top.index(f"**{label}:**") for label in ("What happened", "Toll", "Responsibility", "Also reported")]
    assert places == sorted(places)
    assert "It killed 31 people, said the Civil Protection Agency on 5 March 2021. [[Q3](#q3), [Q4](#q4)]" in top


def _of_six_answers(long):
    """A brief whose answers are told in two sentences each, the first of them as long as is asked."""
    told = {
        "what_happened": ("E1", "A strong earthquake struck"),
        "toll": ("F1", "It killed 31 people"),
        "latest": ("E2", "Rain fell"),
        "disputed": ("D1", "It is disputed whether"),
        "unknown": ("E1", "It is not known whether"),
    }
    answers = [
        Answer(question=each, sentences=(Sentence(text=f"{text} {'and so on ' * long}.", cites=(cite,)),) * 2)
        for each, (cite, text) in told.items()
    ]
    gap = Gap(kind="open_question", about=("E1",), text="Whether more people lie under the rubble.")
    return BRIEF.model_copy(update={"answers": (*answers, ROWS), "gaps": (gap,)})


def _first_screen(document):
    """Return the lines of the answers before the annex."""
    (answers,) = [each for each in document.sections if each.id == "answers"]
    return [plain(item.line) for item in answers.blocks[0].items]


@pytest.mark.parametrize("length", ["short", "standard"])
@pytest.mark.parametrize("words", range(320, 500, 20))
def test_each_answer_has_a_sentence_before_a_table_is_begun(length, words):
    """However little room there is: the figures take what the six answers leave."""
    told = describe(_of_words(_of_six_answers(long=4), words), length)
    assert len(_first_screen(told)) == 5


def test_where_room_is_scarce_answers_are_told_by_what_they_rest_on():
    """Sentences that do not fit stand in the annex; the event, the question and the sides stand for them."""
    document = describe(_of_words(_of_six_answers(long=12), 320), "standard")
    told = _first_screen(document)
    assert [each.split(":")[0] for each in told] == [
        "What happened",
        "Toll",
        "Latest (S5 may be later)",
        "Disputed",
        "Not known",
    ]
    assert "Did Norte Homes ignore safety rules? Civil Protection Agency: Norte Homes ignored" in told[3]
    assert {"answers-continued"} <= {each.id for each in document.annex}


def test_the_hurt_stand_behind_the_dead_where_no_answer_is_lost_for_them():
    """In a few words each, with whose count it is: a short brief tells of them too."""
    told = _first_screen(describe(_of_words(_of_six_answers(long=24), 1000), "short"))
    (toll,) = [each for each in told if each.startswith("Toll")]
    assert "Injured in the earthquake: dozens – Harbour Post" in toll
    assert len(told) == 5


def test_on_one_screen_nobody_is_accused_without_the_answer_that_the_longer_form_has():
    """Where there is room for one sentence it is the one that has both; a lone accusation has no answer to wait for."""
    alone = Sentence(text=f"The agency blames Norte Homes {'and so on ' * 12}.", cites=("C1",))
    both = Sentence(text="Norte Homes denies what the agency says.", cites=("C1", "C2"))

    def told(*sentences):
        brief = _of_six_answers(long=24)
        who = Answer(question="responsibility", sentences=sentences)
        brief = brief.model_copy(update={"answers": (*brief.answers[:2], who, *brief.answers[2:])})
        lines = _first_screen(describe(_of_words(brief, 1000), "short"))
        return next(each for each in lines if each.startswith("Responsibility"))

    assert "Norte Homes denies" in told(alone, both)
    assert "agency blames" in told(alone)


def test_an_accusation_on_the_first_page_stands_with_its_denial():
    """However little room there is: where there is room for one sentence, it is the one that has the denial."""
    alone = Sentence(text="The agency blames Norte Homes.", cites=("C1",))
    more = Sentence(text="An inquiry was opened.", cites=("E1",))
    denial = Sentence(text=f"Norte Homes denies what the agency says {'and so on ' * 4}.", cites=("C2",))
    brief = _of_six_answers(long=4)
    who = Answer(question="responsibility", sentences=(alone, more, denial))
    brief = brief.model_copy(update={"answers": (*brief.answers[:2], who, *brief.answers[2:])})
    for words in range(380, 600, 20):
        told = _first_screen(describe(_of_words(brief, words), "standard"))
        (line,) = [each for each in told if each.startswith("Responsibility")]
        assert "Norte Homes denies" in line, words
        assert "blames" in line or words < 480, words


def test_the_latest_is_told_in_few_words_by_what_came_last():
    """Not by the event of its first sentence; one without a day came last as far as its last article tells."""
    brief = _of_six_answers(long=24)
    long = "and so on " * 24
    lines = (
        Sentence(text=f"Rain fell {long}.", cites=("F1", "E1")),
        Sentence(text=f"Boats sank {long}.", cites=("E2",)),
    )
    latest = Answer(question="latest", sentences=lines)
    answers = tuple(latest if each.question == "latest" else each for each in brief.answers)
    told = _first_screen(describe(_of_words(brief.model_copy(update={"answers": answers}), 1000), "short"))
    assert "A ferry capsized" in next(each for each in told if each.startswith("Latest"))


def test_where_room_is_scarcer_the_hurt_stand_without_whose_count_it_is():
    """Numbers of several bodies keep them."""
    row = next(each for each in rows_of(Guide(BRIEF)) if each.figure.metric == "injured")
    assert row.parts.whose in plain(row.line)
    assert row.parts.whose not in plain(row.bare)
    assert not row.has_sides
    assert replace(row, parts=row.parts._replace(how_many="4 / 2")).has_sides


def test_what_is_too_long_for_the_room_does_not_hide_the_later_answers():
    """It comes behind them."""
    brief = _of_six_answers(long=2)
    long = Answer(question="responsibility", sentences=(Sentence(text="They did it, " + "so " * 200, cites=("C1",)),))
    brief = brief.model_copy(update={"answers": (*brief.answers[:2], long, *brief.answers[2:])})
    told = _first_screen(describe(_of_words(brief, 500), "standard"))
    assert len(told) == 5
