"""What the first page is never without: the dead, the counts of the title, and what an editor put first."""

import pytest
from brief_builder import BRIEF, ROWS
from examples import examples
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.render import render
from summarizer.render.annex import Guide
from summarizer.render.document import Table, limit_of, plain, words_before_the_annex
from summarizer.render.first_page import first_page
from summarizer.render.sections import describe
from summarizer_schemas.brief import Answer, Decision, Sentence

ROOMS = range(400, 900, 20)
FILLER = "Report {} tells of the dam, the road and the town hall again."
QUESTIONS = ("what_happened", "toll", "responsibility", "response", "latest", "disputed", "unknown")


def of_words(brief, words):
    """The brief as if its articles had so many words."""
    first, *rest = brief.sources
    sources = (first.model_copy(update={"words": words}), *(each.model_copy(update={"words": 0}) for each in rest))
    return brief.model_copy(update={"sources": sources})


def pinned(brief, *ids):
    """The brief with things that an editor put first."""
    pins = (Decision(kind="pin", given={}, applied=True, told="x", why=None, about=(each,)) for each in ids)
    return brief.model_copy(update={"decisions": tuple(pins)})


def titled(brief, title):
    """The brief under another title."""
    main, *others = brief.episodes
    return brief.model_copy(
        update={"title": title, "episodes": (main.model_copy(update={"title": title, "translation": None}), *others)}
    )


def saying(brief, *told):
    """The brief with these answers, as (question, text, what it cites)."""
    by_question = {
        question: tuple(Sentence(text=text, cites=cites) for own, text, cites in told if own == question)
        for question in QUESTIONS
    }
    return brief.model_copy(
        update={"answers": (*(Answer(question=q, sentences=own) for q, own in by_question.items() if own), ROWS)}
    )


def sections(brief, length="standard"):
    """The words of the main points before the annex, and of what stands behind the rule of them."""
    document = describe(brief, length)

    def words(own, id_):
        blocks = (block for each in own if each.id == id_ for block in each.blocks)
        return " ".join(
            plain(line) for block in blocks for item in getattr(block, "items", ()) for line in (item.line, *item.below)
        )

    return words(document.sections, "answers"), words(document.annex, "answers-continued")


MUST = {
    "the dead": (("F1",), "It killed 31 people.", lambda brief: brief),
    "a count of the title": (("F4",), "38 people are missing.", lambda brief: titled(brief, "Melin: 38 are missing")),
    "a figure put first": (("F2", "E1"), "Two children were found.", lambda brief: pinned(brief, "F2")),
    "an event put first": (("E4",), "The mayor thanked rescuers.", lambda brief: pinned(brief, "E4")),
}


@pytest.mark.parametrize("must", MUST)
@settings(max_examples=examples(5))
@given(st.data())
def test_a_sentence_that_the_first_page_must_have_is_never_behind_the_rule(must, data):
    """Wherever it stands among however many others: what has less weight is cut."""
    cites, text, changed = MUST[must]
    others = data.draw(st.lists(st.sampled_from(QUESTIONS), min_size=20, max_size=40))
    told = [(each, FILLER.format(chr(97 + n % 26)), ("E2",)) for n, each in enumerate(others)]
    question = data.draw(st.sampled_from(QUESTIONS))
    told.insert(data.draw(st.integers(0, len(told))), (question, text, cites))
    before, behind = sections(changed(of_words(saying(BRIEF, *told), 760)))
    assert text in before
    assert text not in behind
    assert behind


def test_a_row_gives_way_to_a_sentence_that_must_stand():
    """Whatever room there is, the table is cut before the sentence of the dead, the last of its answer."""
    told = [(each, FILLER.format(each), ("E2",)) for each in (*QUESTIONS, *["latest"] * 3)]

    def rows(words, *more):
        sections = describe(of_words(saying(BRIEF, *told, *more), words), "standard").sections
        blocks = (block for each in sections if each.id == "key-figures" for block in each.blocks)
        return sum(len(each.rows) for each in blocks if isinstance(each, Table))

    dead = ("latest", "When the walls came down in the night of that day it killed 31 people.", ("F1",))
    assert all(dead[1] in sections(of_words(saying(BRIEF, *told, dead), words))[0] for words in ROOMS)
    assert any(rows(words, dead) < rows(words) for words in ROOMS)


def test_the_sentences_of_an_answer_keep_their_order():
    """What must stand comes before what is cut, and is read where it was written."""
    told = [("toll", f"Report {n} tells of the town.", ("E2",)) for n in "ab"]
    told += [("toll", "It killed 31 people.", ("F1",)), ("toll", "Report c tells of the town.", ("E2",))]
    before, _ = sections(of_words(saying(BRIEF, *told), 10_000))
    assert [before.index(text) for _, text, _ in told] == sorted(before.index(text) for _, text, _ in told)


@pytest.mark.parametrize("words", [300, 520, 10_000])
@pytest.mark.parametrize(("id_", "told"), [("F8", "46"), ("F2", "2"), ("F6", "1,300"), ("E4", "thanked rescuers")])
def test_what_an_editor_put_first_stands_in_the_short_form(id_, told, words):
    """A figure or an event, of the main situation or another, in however little room; and no word too many."""
    brief = pinned(of_words(BRIEF, words), id_)
    assert told in render(brief, "md", "short").partition("\n")[2]
    assert words_before_the_annex(describe(brief, "short")) <= limit_of(brief, "short")


@pytest.mark.parametrize("words", [300, 10_000])
def test_a_count_of_the_title_stands_in_the_short_form(words):
    """Whoever reads the title finds its number below it, though no sentence gives it."""
    brief = titled(of_words(saying(BRIEF, ("what_happened", "A quake struck.", ("E1",))), words), "Melin: 4,000 fled")
    assert "4,000" in render(brief, "md", "short").partition("\n")[2]


def test_a_number_of_another_fate_is_none_of_the_title():
    """Two children who died are not the two who are missing in a title."""
    brief = titled(BRIEF, "Melin: two people are missing")
    assert "F2" not in first_page(Guide(brief)).of_title
    assert "F2" in first_page(Guide(titled(BRIEF, "Melin: two people died"))).of_title


@pytest.mark.parametrize("words", ROOMS)
def test_the_row_that_an_editor_put_first_stands_before_the_annex_whatever_room_there_is(words):
    """A sentence that gives the number does not have whose counts it is made of."""
    pin = BRIEF.figures[0].id
    long = FILLER.removesuffix(".") + ", and of all that was said there since."
    told = saying(pinned(BRIEF, pin), *((each, long.format(n), (pin,)) for n, each in enumerate(QUESTIONS * 2)))
    shown = render(of_words(told, words), "md").partition("\n---")[0]
    assert "put first by the editor" in shown.partition("## Key figures")[2]


@pytest.mark.parametrize(
    ("language", "title"), [("en", "{}: two trains collide, 24 dead"), ("es", "{}: chocan dos trenes, 24 muertos")]
)
def test_the_number_of_a_title_that_counts_things_asks_for_no_toll(language, title):
    """Two trains are no two bodies that were found, which stand in no title."""
    toll = next(each for each in BRIEF.figures if each.metric == "killed")
    two = {"low": 2, "high": 2, "value_text": "two", "of": "bodies found under the first car", "current": True}
    found = toll.model_copy(
        update={"of": two["of"], "observations": (toll.observations[0].model_copy(update=two),), "part_of": None}
    )
    figures = tuple(found if each is toll else each for each in BRIEF.figures)
    brief = titled(BRIEF.model_copy(update={"figures": figures, "language": language}), title.format("Lowick"))
    assert toll.id not in first_page(Guide(brief)).of_title
    people = titled(brief, title.format("Lowick").replace("24", "2"))
    assert toll.id in first_page(Guide(people)).of_title
