"""A day that is only that of an article stands with a word of reporting."""

import pytest
from merge_builder import claim, event, figure, named, report
from situation_reader import merged_as

from summarizer.merging.facts import Facts
from summarizer.steps.shown import show_facts
from summarizer.telling.reported_days import with_days_reported
from summarizer.telling.rules import objections

NAMES = (named("Lowick"), named("Port Office", "organization"), named("Ilse Orm", "person"))
MARCH_15 = "2021-03-15"
"""A Monday."""


def told(text, *items, publisher="The Post", language="en", date="2021-03-14", names=NAMES):
    """The facts of one article of 15 March on a fire of the day before."""
    fire = event("A fire broke out in Lowick", kind="accident", places=["Lowick"], date=date, date_text=None)
    text = f"A fire broke out in Lowick. {text}"
    one = report(text, MARCH_15, fire, *items, names=names, publisher=publisher, language=language)
    situation = merged_as([one], ["fire"])
    return Facts(situation, {each.id: text for each in situation.sources})


COUNTED = figure("12 people were killed", 12, source="Port Office")
COUNT = "The Port Office put the toll in its evening bulletin; 12 people were killed, it said."
SAID = claim("the gate was open", claimant="Ilse Orm", stance="asserts", claim="The gate was open")


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        ("The Port Office said on 15 March 2021 that 12 people were killed.",
         "The Port Office said, as reported on 15 March 2021, that 12 people were killed."),
        ("On 15 March 2021 the Port Office counted 12 dead.",
         "As reported on 15 March 2021, the Port Office counted 12 dead."),
        ("The toll is 12, up from 9 in the evening bulletin of 15 March.",
         "The toll is 12, up from 9 in the evening bulletin reported on 15 March."),
        ("The Port Office, on 15 March, counted 12 dead; a union 13.",
         "The Port Office, as reported on 15 March, counted 12 dead; a union 13."),
        ("Killed: 12 – the Port Office, 15 March", "Killed: 12 – the Port Office, as reported on 15 March"),
        ("Killed: 12 – as of 15 March, the Port Office", "Killed: 12 – as reported on 15 March, the Port Office"),
    ],
    ids=["said", "in front", "bulletin of", "between commas", "row", "row that begins with it"],
)  # fmt: skip
def test_the_day_of_an_article_stands_with_a_word_of_reporting(text, mended):
    """Nobody is told to have spoken, counted or put out anything on it."""
    facts = told(COUNT, COUNTED)
    assert with_days_reported(text, ["F1"], facts) == mended
    assert with_days_reported(mended, ["F1"], facts) == mended


@pytest.mark.parametrize(
    "text",
    [
        "The Port Office counted 12 dead, the Post reported on 15 March 2021.",
        "On 15 March 2021 The Post told of 12 dead.",
        "Killed in the fire: 12 – The Post, 15 March",
        "By 15 March 2021 12 people were dead.",
        "The fire of 14 March killed 12 people.",
    ],
)
def test_a_day_that_reads_as_it_is_stays(text):
    """With a word of reporting, beside the outlet, as a bound of time, or a day that a fact has."""
    assert with_days_reported(text, ["F1"], told(COUNT, COUNTED)) == text


@pytest.mark.parametrize(
    ("text", "mended"),
    [
        (
            "12 people were killed, according to the Port Office on 15 March 2021, which had counted 14.",
            "12 people were killed, as reported on 15 March 2021, according to the Port Office, which had counted 14.",
        ),
        (
            "12 people were killed, according to the Port Office, 15 March 2021, which had counted 14.",
            "12 people were killed, as reported on 15 March 2021, according to the Port Office, which had counted 14.",
        ),
        (
            "According to the Port Office on 15 March 2021, which had counted 14, 12 people were killed.",
            "As reported on 15 March 2021, according to the Port Office, which had counted 14, 12 people were killed.",
        ),
        (
            "Counted by the Port Office on 15 March 2021, which had counted 14, are 12 dead.",
            "Counted by the Port Office, which had counted 14, are 12 dead.",
        ),
    ],
)
def test_a_word_of_reporting_parts_no_noun_from_its_relative_clause(text, mended):
    """Before the speaker, or nowhere: "the office, as reported on 15 March, which" is no English."""
    assert with_days_reported(text, ["F1"], told(COUNT, COUNTED)) == mended


@pytest.mark.parametrize(
    ("told_there", "more"),
    [
        ("Ilse Orm said on Monday that the gate was open.", {}),
        ("Ilse Orm said today that the gate was open.", {}),
        ("Ilse Orm said on March 15 that the gate was open.", {}),
        ("Ilse Orm writes that the gate was open.", {"publisher": "Ilse Orm"}),
    ],
    ids=["weekday", "today", "date", "her own text"],
)
def test_a_day_on_which_somebody_spoke_by_the_article_stays(told_there, more):
    """A weekday, "today" or a date beside the words; and what a body puts out itself it says on that day."""
    text = "Ilse Orm said on 15 March 2021 that the gate was open."
    assert with_days_reported(text, ["C1"], told(told_there, SAID, **more)) == text


@pytest.mark.parametrize(
    ("language", "told_there"),
    [("es", "Ilse Orm dijo el lunes que “the gate was open”."), ("fr", "Ilse Orm a dit lundi : “the gate was open”."),
     ("de", "Ilse Orm sagte am Montag: “the gate was open”."), ("it", "Ilse Orm ha detto lunedì: “the gate was open”."),
     ("ru", "Ilse Orm сказала в понедельник: “the gate was open”.")],
)  # fmt: skip
def test_the_weekday_is_read_in_other_languages(language, told_there):
    """The article's own words tell that it was that day."""
    text = "Ilse Orm said on 15 March 2021 that the gate was open."
    assert with_days_reported(text, ["C1"], told(told_there, SAID, language=language)) == text


def test_what_code_cannot_put_right_goes_back_with_the_form_that_passes():
    """A day that stands before what it dates has no word in front that could give way."""
    facts = told(COUNT, COUNTED)
    (reason,) = [
        each for each in objections("The 15 March 2021 bulletin has 12 dead.", ["F1"], facts) if "15 March" in each
    ]
    assert "say 'as reported on 15 March 2021'" in reason
    assert not [*objections("The Port Office said on 15 March 2021 that 12 people were killed.", ["F1"], facts)]


def test_a_writer_is_shown_which_day_is_only_that_of_the_report():
    """Of a count, of what was said, and of what a body says in its own text."""
    shown, _ = show_facts([*told(COUNT, COUNTED).by_id.values()], told(COUNT, COUNTED), for_prose=True)
    assert "according to Port Office, reported on 15 March 2021" in shown["figures"][0]["told"]
    for publisher, when in (("The Post", "reported on 15 March 2021"), ("Ilse Orm", "said on 15 March 2021")):
        facts = told("Ilse Orm says that the gate was open.", SAID, publisher=publisher)
        shown, _ = show_facts([*facts.by_id.values()], facts, for_prose=True)
        assert shown["statements"][0]["when"] == f"date not given; {when}"
