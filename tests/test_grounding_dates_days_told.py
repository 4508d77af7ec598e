"""A reader's day stands where its words name it, whether or not a rule reads them."""

import pytest

from summarizer.grounding.dates.days_told import names_it

MONDAY = "2025-01-27"


@pytest.mark.parametrize(
    ("date", "words"),
    [
        ("2025-02-25", "on or about 25 February"),
        ("2025-01-24", "mismo Friday"),
        ("2025-01-26", "late yesterday to"),
        ("2025-01-24", "when we went to press on Friday"),
        ("2025-01-25", "lauf Saturday"),
        ("2022", "zuletzt 2022"),
        ("2025-01-27", "by late morning"),
    ],
)
def test_a_day_stands_that_is_of_what_its_words_name(date, words):
    """Words that no rule reads name a day, a month or a year all the same."""
    assert names_it(date, words, MONDAY, "", "en")


@pytest.mark.parametrize(
    ("date", "words"),
    [
        ("2025-02-24", "on or about 25 February"),
        ("2025-01-23", "mismo Friday"),
        ("2025-01-10", "mismo Friday"),
        ("2025-01-25", "late yesterday to"),
        ("2025-01-26", "by late morning"),
        ("2025-01-24", "two days after Friday"),
        ("2021-02-25", "on or about 25 February"),
    ],
)
def test_another_day_than_its_words_name_does_not(date, words):
    """Neither does one to which the words lead away from what they name."""
    assert not names_it(date, words, MONDAY, "", "en")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The hall came down on Friday 17 January."),
        ("it", "Il palazzetto è crollato venerdì 17 gennaio."),
        ("de", "Die Halle stürzte am Freitag, 17. Januar, ein."),
    ],
)
def test_a_weekday_may_be_that_of_a_day_that_the_article_tells(language, text):
    """That evening is no day of this week where the article tells of Friday the 17th."""
    assert names_it("2025-01-17", "on Friday evening", MONDAY, text, language)
    assert not names_it("2025-01-10", "on Friday evening", MONDAY, text, language)


def test_a_day_of_a_sentence_that_remembers_has_the_year_in_which_it_lies_near():
    """A year that a rule leaves open is a reader's to tell."""
    assert names_it("2025-01-15", "15 January of some year", MONDAY, "", "en")
    assert not names_it("1995-01-15", "15 January of some year", MONDAY, "", "en")


def test_what_has_been_so_since_a_day_came_about_on_it():
    """Its first day dates it as well."""
    assert names_it("2025-01-24", "since Friday", MONDAY, "", "en")
    assert not names_it("2025-01-25", "since Friday", MONDAY, "", "en")
