"""Who is named for a count: bodies, and nobody else."""

import pytest
from merge_builder import event, figure, named, report

from summarizer.merging import merge_reports
from summarizer.merging.facts import Bodies, Facts
from summarizer.telling import plain_answer

NAMES = (named("Chile"), named("Melin"), named("Red Cross", "organization"))


def counted_by(speaker, text="A quake struck. 9 people were killed in Melin.", language="en", also=()):
    """Who stands for the count of one article, and what code says of it."""
    items = (event("A quake struck"), figure("9 people were killed", 9, source=speaker, also_sources=[*also]))
    situation = merge_reports([report(text, "2021-05-04", *items, names=NAMES, language=language)])
    (count,) = Bodies(situation).only(situation.figures[0]).observations
    return (count.said_by, count.also_said_by), plain_answer("toll", situation, Facts(situation, {"S1": text}))[0].text


@pytest.mark.parametrize("speaker", [
    "Melin", "an invading force and", "one of them", "Il", "the", "J'", "yo", "The same report", "an earlier article",
])  # fmt: skip
def test_who_is_no_body_gives_no_count(speaker):
    """A place, words that break off, a pronoun and a piece of a paper: the article says it itself."""
    named_for, said = counted_by(speaker)
    assert named_for == (None, ())
    assert "as one article reports" in said


def test_in_german_a_word_without_a_capital_is_nobody():
    """It is a verb; in another language it may be a noun."""
    assert counted_by("stammen", language="de")[0] == (None, ())
    assert counted_by("vecinos", language="es")[0] == ("vecinos", ())


@pytest.mark.parametrize("speaker", ["Red Cross", "residents", "a nurse", "the mayor of Melin", "the police report"])
def test_who_speaks_stays(speaker):
    """Bodies by name, and people as an article describes them."""
    assert counted_by(speaker)[0] == (speaker, ())


def test_a_state_that_is_said_to_speak_is_its_government():
    """As it is where an article says that it said something."""
    text = "A quake struck. Chile said 9 people were killed in Melin."
    assert counted_by("Chile", text)[0] == ("Chile", ())


def test_of_several_the_bodies_stay():
    """The first of them leads."""
    assert counted_by("Melin", also=("Red Cross",))[0] == ("Red Cross", ())
