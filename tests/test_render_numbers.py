import pytest
from brief_builder import BRIEF
from foreign_text import with_texts

from summarizer.render.document import Cites, Link, Strong
from summarizer.render.guide import Guide
from summarizer.render.html.numbers import _large, large_numbers
from summarizer.render.rows import rows_of
from summarizer.render.sections import describe


def numbers(brief=BRIEF, length="full"):
    """Return the large numbers of a brief."""
    return large_numbers(Guide(brief), describe(brief, length).sections)


@pytest.mark.parametrize(
    ("value", "hedge", "number"),
    [
        ("12", "", "12"),
        ("at least 12", "at least", "12"),
        ("more than 1,300", "more than", "1,300"),
        ("$172.81 billion", "", "$172.81 billion"),
        ("about $5 million", "about", "$5 million"),
        ("12 to 15", "", "12 to 15"),
        ("magnitude 6.1", "magnitude", "6.1"),
        ("“dozens”", "", "“dozens”"),
    ],
)
def test_words_before_a_number_stand_apart_from_it(value, hedge, number):
    """What stands large is the number, with its currency or unit."""
    cells = (("Killed – fire, Melin",), (Strong(value), ", of them 2 children"), ("Agency", Cites(("Q1",))))
    large = _large(cells)
    assert (large.hedge, large.number) == (hedge, number)
    assert (large.what, large.where, large.parts) == ("Killed", "fire, Melin", "of them 2 children")


def test_a_number_has_its_body_and_leads_to_its_words():
    """Evidence and the way to the figure stay in the table."""
    by_whom = ("Agency (5 March 2021)", Cites(("Q3", "Q4")), " (", Link("F1", "F1"), ")")
    cells = (("Killed",), (Strong("31"), ""), by_whom)
    large = _large(cells)
    assert (large.body, large.quote, large.where) == (("Agency (5 March 2021)",), "Q3", "")


def test_each_metric_of_the_main_situation_has_one_number_and_four_are_the_most():
    """The first row of each, in the order of the table."""
    guide = Guide(BRIEF)
    rows = [row for row in rows_of(guide).chosen if guide.is_of_main(row.figure)]
    found = numbers()
    assert 2 <= len(found) <= 4
    assert len(found) <= len({row.figure.metric for row in rows}) * 2
    assert found[0].quote in rows[0].figure.observations[-1].quotes + rows[0].figure.observations[0].quotes


def test_without_a_table_of_key_figures_there_are_no_large_numbers():
    """No number stands at the head that the table has not."""
    assert numbers(BRIEF.model_copy(update={"figures": ()})) == []


def test_of_another_situation_no_number_leads():
    """The title is of the main situation, and so are the numbers under it."""
    beside = BRIEF.episodes[0].model_copy(update={"events": (), "figures": ()})
    assert numbers(BRIEF.model_copy(update={"episodes": (beside, *BRIEF.episodes[1:])})) == []


def test_hostile_words_are_kept_as_words():
    """What others wrote is not read as part of the layout."""
    for each in numbers(with_texts(BRIEF, "<b> – at least 99 & {{ 7 }}")):
        assert each.number
        assert "\n" not in each.what
