"""The key figures: which rows a model may write, what code adds, and how they are told."""

import re

import pytest
from brief_builder import BRIEF, LOADED
from hypothesis import given
from hypothesis import strategies as st
from test_steps_compose import BOMBED, BOMBED_TEXTS, DEAD, WAR, answered, first_screen

from summarizer.merging.facts import Facts
from summarizer.render import messages as say
from summarizer.render.annex import Guide
from summarizer.render.document import plain
from summarizer.render.html.marked import large_numbers
from summarizer.render.key_figures import rows_of
from summarizer.render.localisation import in_language
from summarizer.render.sections import describe
from summarizer.steps.compose import completed
from summarizer.steps.shown import show_facts
from summarizer.telling.figure_rows import MOST_ROWS, object_to_row, row_parts, row_text
from summarizer.verify import verify_brief
from summarizer.verify.material import with_digests
from summarizer_schemas.brief import Answer, Decision, Sentence

TOLL = {
    "what": "Killed in the bombing of Lowick",
    "how_many": "31 / 40",
    "whose": "as reported on 5 May 2021, the Health Ministry 31, the Red Cross 40, which had counted 24 the day before",
    "cites": [DEAD],
}
TEXT = row_text(TOLL["what"], TOLL["how_many"], TOLL["whose"])
LONG = BRIEF.model_copy(update={"sources": tuple(each.model_copy(update={"words": 5_000}) for each in BRIEF.sources)})
"""A brief of long articles, whose page has room for the whole table."""
_WORDS = st.lists(st.text(st.characters(categories=("L", "N")), min_size=1, max_size=9), min_size=1, max_size=6)


def _with_rows(*rows, **more):
    """The brief with these rows, each a text and what it cites, sealed again."""
    told = tuple(Sentence(text=text, cites=cites) for text, cites in rows)
    others = tuple(each for each in BRIEF.answers if each.question != "key_figures")
    answers = (*others, *((Answer(question="key_figures", sentences=told),) if told else ()))
    return with_digests(BRIEF.model_copy(update={"answers": answers, **more}))


def _told(brief):
    return [plain(row.line[:-1]) for row in rows_of(Guide(brief))]


@given(_WORDS, _WORDS, _WORDS)
def test_a_row_is_one_text_that_has_three_parts_again(what, how_many, whose):
    """Whatever words they are of."""
    parts = (*(" ".join(each) for each in (what, how_many)), " ".join(("by", *whose)))
    assert row_parts(row_text(*parts)) == parts
    assert row_parts(row_text("Killed", "11", "17 March, the police")).whose == "as of 17 March, the police"


@pytest.mark.parametrize("text", ["Tués : 12 – la police", "Getötet: 12 – Polizei, 3. Mai", "死者：12 – 警察"])
def test_a_translated_row_has_its_parts(text):
    """With the colon of its language; what has none says what is counted."""
    assert row_parts(text).how_many == "12"
    assert row_parts("Zwölf Tote nach Angaben der Polizei") == ("Zwölf Tote nach Angaben der Polizei", "", "")


def test_rows_stand_as_they_were_written_beside_sentences_that_tell_the_same():
    """A reader who looks for one number finds it, though the toll tells it above."""
    toll = {"text": "The Red Cross counted 40 dead in Lowick; the Health Ministry 31.", "cites": [DEAD]}
    composed, model = first_screen(toll=[toll], key_figures=[TOLL])
    assert answered(composed, "key_figures") == [(TEXT, "model")]
    assert answered(composed, "toll")[0] == (toll["text"], "model")
    assert len(model.asked) == 2, "nothing went back"


@pytest.mark.parametrize(
    ("change", "why"),
    [
        ({"how_many": "31 / 41"}, "41"),
        ({"what": "Injured in the bombing of Lowick"}, "tells of injured"),
        ({"what": "People in Lowick"}, "say of whom it counts that they died"),
        ({"how_many": "2021"}, "no figure that it cites counts '2021'"),
        ({"whose": "the Harbour Board"}, "Harbour Board"),
        ({"how_many": "24", "whose": "the Red Cross"}, "was replaced by '40'"),
        ({"cites": ["E9"]}, "there is no fact E9"),
    ],
    ids=["a number of nobody", "another fate", "no fate", "a year", "a body of nowhere", "an old count", "no fact"],
)
def test_a_row_that_its_facts_do_not_bear_out_goes_back_and_is_withheld(change, why):
    """Code's row of the dead of the main event stands then."""
    composed, model = first_screen(key_figures=[TOLL | change])
    assert why in model.asked[-1][2][-1]["content"]
    assert "key_figures, row 1" in model.asked[-1][2][-1]["content"]
    assert [by for _, by in answered(composed, "key_figures")] == ["code"]
    assert [each.item for each in composed.withheld if why in each.reason]


def test_the_dead_of_the_main_event_have_a_row_whatever_the_model_chose():
    """Code's stands in front of rows that tell of others; where one tells of them, nothing is added."""
    war = {"what": "Killed in the war since 2019", "how_many": "900", "whose": "the Red Cross", "cites": [WAR]}
    composed, _ = first_screen(key_figures=[war])
    assert [by for _, by in answered(composed, "key_figures")] == ["code", "model"]
    assert "31" in answered(composed, "key_figures")[0][0]
    composed, _ = first_screen(key_figures=[war, TOLL])
    assert [by for _, by in answered(composed, "key_figures")] == ["model", "model"]


def test_there_are_eight_rows_at_most():
    """A ninth goes back."""
    composed, _ = first_screen(key_figures=[TOLL | {"what": f"Killed in Lowick, count {n}"} for n in "abcdefghij"])
    assert len(answered(composed, "key_figures")) <= MOST_ROWS


def test_without_rows_of_a_model_code_tells_the_tolls_of_the_main_situation():
    """Each with its bodies and days; background has none."""
    composed, _ = first_screen()
    assert answered(composed, "key_figures") == [
        (
            (
                "Killed: 31 / 40 – 31, according to the Health Ministry (reported on 5 May 2021); 40, according to the "
                "Red Cross (reported on 5 May 2021)"
            ),
            "code",
        )
    ]
    assert completed(BOMBED, composed, BOMBED_TEXTS).answers == composed.answers, "what is completed stays so"


def test_an_editor_s_row_keeps_its_form_in_any_language():
    """It says what is counted, how many, and by whose count, and its number is one of a figure that it cites."""
    facts = Facts(BOMBED, BOMBED_TEXTS)
    assert not [*object_to_row("Tués à Lowick : 31 – ministère de la Santé", [DEAD], facts, "fr")]
    assert [*object_to_row("31 morts à Lowick", [DEAD], facts, "fr")]
    assert [*object_to_row("Injured in Lowick: 31 – the Health Ministry", [DEAD], facts)]
    assert [*object_to_row("Tués à Lowick : 32 – ministère de la Santé", [DEAD], facts, "fr")]


def test_the_table_has_what_how_many_and_whose_with_the_evidence_of_each_number():
    """And the way to the figure that leads."""
    (table,) = [
        block for each in describe(LONG, "standard").sections if each.id == "key-figures" for block in each.blocks
    ]
    what, how_many, whose = map(plain, table.rows[0])
    assert (what, how_many) == ("Killed in the earthquake", "31")
    assert whose == "Civil Protection Agency, 5 March 2021; at least 12 on 3 March [Q4, Q3, Q1, Q2] (F1)"


def test_what_a_row_tells_beside_its_number_has_its_evidence_too():
    """Also where more quotes are behind the figure than a cell has room for: "31; at least 12 on 3 March"."""
    figure = LONG.figures[0]
    (twelve,) = (each for each in figure.observations if each.low == 12)
    (last,) = [each for each in figure.observations if each.low == 31][-1:]
    more = tuple(last.model_copy(update={"quotes": (quote.id,)}) for quote in LONG.quotes[4:12])
    longer = figure.model_copy(update={"observations": (*figure.observations, *more)})
    brief = LONG.model_copy(update={"figures": (longer, *LONG.figures[1:])})
    (table,) = [
        block for each in describe(brief, "standard").sections if each.id == "key-figures" for block in each.blocks
    ]
    assert set(twelve.quotes) & set(re.findall(r"Q\d+", plain(table.rows[0][2])))


def test_the_large_numbers_are_the_first_row_of_each_metric_of_the_main_situation():
    """The dead of the ferry are told in the table."""
    numbers = large_numbers(Guide(LONG), describe(LONG, "standard").sections)
    assert [(each.hedge, each.number, each.what) for each in numbers] == [
        ("", "31", "Killed in the earthquake"),
        ("", "dozens", "Injured in the earthquake"),
        ("", "38 / about 50", "Missing after the earthquake"),
        ("", "4,000 to 5,000", "Displaced by the earthquake"),
    ]


def test_what_rests_on_planted_words_has_no_row():
    """Whoever wrote it."""
    planted = tuple(
        each.model_copy(update={"planted": each.id in BRIEF.figures[4].observations[0].quotes}) for each in BRIEF.quotes
    )
    assert not any("Displaced" in each for each in _told(BRIEF.model_copy(update={"quotes": planted})))


def _pinned(brief, *ids):
    decided = (Decision(kind="pin", given={}, applied=True, told="x", why=None, about=(each,)) for each in ids)
    return brief.model_copy(update={"decisions": tuple(decided)})


def test_what_an_editor_puts_first_has_a_row_before_its_like():
    """No number of the displaced stands before those who died; a figure without a row gets code's."""
    told = _told(_pinned(BRIEF, "F5"))
    assert [each.partition(":")[0] for each in told] == [
        "Killed in the earthquake",
        "Killed when a ferry capsized on Lake Ona",
        "Displaced by the earthquake",
        "Injured in the earthquake",
        "Missing after the earthquake",
    ]
    told = _told(_pinned(BRIEF, "F8"))
    assert told[2].startswith("Rescued, ")
    assert "46" in told[2]


def test_a_row_by_code_is_in_the_language_of_the_brief_and_keeps_its_reserve():
    """Nobody translates what an editor puts first; what an article has from hearing alone is not told as confirmed."""
    own = {id_ for each in BRIEF.figures if each.id == "F8" for count in each.observations for id_ in count.quotes}
    heard = tuple(
        each.model_copy(update={"exact": f"{each.exact} öne sürüldü"}) if each.id in own else each
        for each in BRIEF.quotes
    )
    with in_language("tr"):
        for quotes, is_heard in ((BRIEF.quotes, False), (heard, True)):
            told = _told(_pinned(BRIEF.model_copy(update={"language": "tr", "quotes": quotes}), "F8"))
            row = next(each for each in told if "46" in each)
            assert row.startswith(say.MAY_NOT_BE(what=say.METRIC["rescued"]) if is_heard else say.METRIC["rescued"])
            assert not re.search(r"Rescued|according to|reported", row)


def test_verify_holds_rows_to_their_figures():
    """A row that was changed by hand is found, as a number, a fate and a form."""
    assert not any("key_figures" in str(each) for each in verify_brief(BRIEF, LOADED))
    for text, why in (
        ("Killed in the earthquake: 32 – Civil Protection Agency", "32"),
        ("Injured in the earthquake: 31 – Civil Protection Agency", "tells of injured"),
        ("31 people were killed in the earthquake", "by whose count"),
    ):
        found = [str(each) for each in verify_brief(_with_rows((text, ("F1", "E1"))), LOADED)]
        assert any("the answer on key_figures" in each and why in each for each in found), found


def test_whoever_writes_the_rows_is_told_whom_an_editor_rates_unreliable():
    """Such a count leads only where nobody else counts."""
    toll = BRIEF.figures[0]
    counts = tuple(each.model_copy(update={"discounted": each.current}) for each in toll.observations)
    brief = BRIEF.model_copy(update={"figures": (toll.model_copy(update={"observations": counts}), *BRIEF.figures[1:])})
    values, _ = show_facts(brief.figures[:1], Facts(brief, {}), for_prose=True)
    (told,) = (each["told"] for each in values["figures"])
    assert "according to Civil Protection Agency (rated unreliable: in front only where nobody else counts)" in told
