"""What code says of a count, whatever is counted: no broken grammar, no doubled words, no unit told twice."""

import re
from typing import get_args

import pytest
from brief_builder import BRIEF
from examples import examples
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.domain.english_counts import count_told, of_what, singular
from summarizer.merging.facts import Facts
from summarizer.render.figures import counted as labelled
from summarizer.steps.shown import show_facts
from summarizer.telling.phrases import counted
from summarizer_schemas.vocabulary import EventStatus, Metric, Qualifier

PEOPLE = (
    "people", "civilians", "police officers", "men in a critical condition", "people treated", "children of the dead",
    "Syrians", "women and girls", "bodies found", "families", "workers with burns", "passengers and crew", "",
)  # fmt: skip
THINGS = ("houses", "jobs to be cut", "bridges", "charges", "damaged houses", "boats that sank", "confirmed cases")
MEASURES = {
    "money": ("USD of debt", "GBP claimed, by a paper", "EUR", "soles", "rupiah per victim", "pence per share"),
    "share": ("percent of votes", "percent of the vote, by which it fell", "percent"),
    "distance": ("km", "km off Melin", "miles"),
    "measurement": ("magnitude", "km of depth", "mm of rain", "times the usual rain", "miles beneath the surface"),
}
COUNT = BRIEF.figures[0].observations[0]


@st.composite
def figures(draw):
    """A figure with one count, of any metric, hedge and number."""
    metric = draw(st.sampled_from(get_args(Metric)))
    of = draw(st.sampled_from(MEASURES.get(metric, PEOPLE if metric in PEOPLED else THINGS)))
    qualifier = draw(st.sampled_from(get_args(Qualifier)))
    low = draw(st.sampled_from((0 if qualifier == "exact" else 1, 1, 2, 12, 1300, 2_500_000, 172_810_000_000)))
    high = low + 3 if qualifier == "range" else low
    if qualifier == "vague":
        low = high = None
    words = draw(st.sampled_from(("dozens", "Several", "a number", "hundreds", "many"))) if low is None else f"{low:,}"
    count = COUNT.model_copy(
        update={"of": of, "low": low, "high": high, "qualifier": qualifier, "value_text": words, "said_by": None}
    )
    return BRIEF.figures[0].model_copy(update={"metric": metric, "of": of, "observations": (count,)})


PEOPLED = ("killed", "injured", "missing", "trapped", "casualties", "rescued", "displaced", "refugees", "detained",
           "affected")  # fmt: skip


@given(figure=figures(), status=st.sampled_from(get_args(EventStatus)))
@settings(max_examples=examples(20))
def test_whatever_is_counted_is_said_in_sound_english(figure, status):
    """In sentences, in labels and before the model."""
    (count,) = figure.observations
    shown = show_facts([figure], Facts(BRIEF, {}))[0]["figures"][0]["told"]
    for told in (counted(figure, count, status), labelled(figure, status), shown):
        assert not re.search(r"\b(\w+) \1\b|  |^ | $|\bof of\b|\(\)|,,| ,", told, re.IGNORECASE), told
        assert not re.search(
            r"(?:^|[^\d.,])1 (?!to )(?:\w+ )*?(?:people|men|women|houses|bridges|boats|jobs|families)\b", told
        )
        assert not re.search(r"[$£€][^a-z]*(?:USD|GBP|EUR)|(?:USD|GBP|EUR)\b.*[$£€]", told), told
        assert not re.search(r"(?:^|[^\d.,])1 (?!to )[\w ]*were\b|\b0 [a-z]+ (?:was|were)\b", told), told


@pytest.mark.parametrize(
    ("several", "one"),
    [
        ("fathers-in-law", "father-in-law"),
        ("passers-by", "passer-by"),
        ("police officers", "police officer"),
        ("people treated", "person treated"),
        ("men in a critical condition", "man in a critical condition"),
        ("grandchildren of Ana Ruiz", "grandchild of Ana Ruiz"),
        ("workers with lesser injuries", "worker with lesser injuries"),
        ("Syrians", "Syrian"),
        ("bodies found", "body found"),
        ("women", "woman"),
        ("staff", "staff"),
        ("members of the Workers", "member of the Workers"),
    ],
)
def test_one_of_what_is_counted_is_told_as_one(several, one):
    """The noun that is counted alone; what belongs to it keeps its letters."""
    assert singular(several) == one


@pytest.mark.parametrize(("word", "told"), [("dozens", "“dozens” of"), ("Several", "“Several”"), ("many", "“many”")])
def test_a_word_for_a_number_takes_of_where_it_is_a_noun(word, told):
    """Dozens of sailors, and several sailors."""
    assert of_what(word, "sailors") == f"{told} sailors"


FOREIGN = ("Mann", "Ein zweiter Helfer erlitt einen", "una mujer", "deux hommes", "двенадцать", "اثنا عشر", "düzine")


@given(
    words=st.sampled_from(FOREIGN),
    of=st.sampled_from(["husbands", "women", "police officers with burns", "girls", "roads where people live", "men"]),
    number=st.one_of(st.none(), st.integers(0, 10**9)),
)
def test_no_word_of_another_language_stands_before_an_english_noun(words, of, number):
    """A number is told in English, one thing in the singular, and an article's own word in brackets behind it."""
    amount = None if number is None else f"{number:,}"
    told = count_told(amount, words, of, is_one=number == 1)
    if amount is None:
        assert told == f"a number of {of} (“{words}”)"
    else:
        assert words not in told
        assert told == f"{amount} {singular(of) if number == 1 else of}"


@pytest.mark.parametrize(
    ("of", "one"),
    [
        ("roads where people are registered", "road where people are registered"),
        ("schools that teachers left", "school that teachers left"),
        ("villages cut off while troops were near", "village cut off while troops were near"),
        ("mothers of two children", "mother of two children"),
        ("old girls", "old girl"),
    ],
)
def test_what_is_counted_is_the_noun_and_not_what_is_told_of_it(of, one):
    """One of the roads is a road, whoever is registered there."""
    assert singular(of) == one
