"""Sums of money and their currencies, and numbers that are told without one."""

import pytest
from report_builder import article

from summarizer.domain.article import Span
from summarizer.domain.countries import has_currency, names_currency, tells_of_money, without_codes
from summarizer.grounding.figures import implied_in
from summarizer.grounding.numbers import read_numbers
from summarizer.grounding.numbers.tokens import hangs_on_letters
from summarizer.grounding.page import Page
from summarizer.grounding.quotes import ArticleText


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("a fine of 38 million euros", "EUR"),
        ("a loan of £90,000", "GBP"),
        ("prometeu R$ 15 milhões", "BRL"),
        ("80 тисяч доларів", "USD"),
        ("مليون دولار", "USD"),
        ("bribes of 1.2 million crowns", "CZK"),
        ("um prejuízo de 41 milhões de meticais", "MZN"),
        ("90 Zambian kwacha a bag", "ZMW"),
        ("una multa de 250 millones de reales", "BRL"),
        ("une amende de 30 millions de réals", "BRL"),
        ("um empréstimo de 12 milhões de xelins", "KES"),
        ("eine Strafe von 5 Millionen Uganda-Schilling", "UGX"),
        ("due milioni di corone svedesi", "SEK"),
        ("an offer of 150,000 escudos for each family", "CVE"),
        ("3 milyon Norveç kronu", "NOK"),
    ],
)
def test_a_currency_is_known_by_its_sign_or_name_in_any_language(text, code):
    """A sign, a code or a case of the name tells the currency."""
    assert names_currency(text, code)


@pytest.mark.parametrize(
    ("text", "is_money"),
    [
        ("El instituto multó a la minera con 250 millones de reales.", True),
        ("Pagó 40 chelines por cada saco.", True),
        ("Costò 300 mila corone.", True),
        ("Los 12 casos son reales.", False),
        ("Trovati 30 pesci.", False),
    ],
)
def test_a_currency_is_known_by_its_noun_in_the_language_behind_a_number(text, is_money):
    """CLDR has the nouns; of a word that means something else besides, only behind a number."""
    assert tells_of_money(text) is is_money


@pytest.mark.parametrize(
    "text", ["12 people came to the sale", "the European team won 3-2", "Frankfurt and France have the coronavirus"]
)
def test_other_words_name_no_currency_of_another_kind(text):
    """No other currency than the one that is named is taken from a text."""
    assert not names_currency(text, "USD")
    assert not names_currency(text, "EUR")


def test_a_code_is_no_name_that_the_article_must_hold():
    """What is counted may be given by its currency's code."""
    assert without_codes("EUR of aid") == "of aid"
    assert without_codes("NATO soldiers") == "NATO soldiers"
    assert without_codes("Zambian kwacha a bag") == "kwacha a bag"
    assert without_codes("degrees Celsius") == "degrees"
    assert not has_currency("Twelve sailors drowned")


@pytest.mark.parametrize(
    ("text", "of", "values"),
    [
        ("The shed burned down, killing its owner.", "owners", [1]),
        ("Rescuers lifted a goat from the roof.", "goats", [1, 1]),
        ("The fire spread without harming any passenger.", "people", [0, 0]),
        ("Nobody was hurt.", "people", [0]),
    ],
)
def test_a_single_person_or_nobody_is_read_without_a_number(text, of, values):
    """A noun for one person counts one, unless it is denied; a word for nobody counts nought."""
    page = Page(article(text), ArticleText(text), "en")
    assert [each.low for each in implied_in([Span(0, len(text))], page, of)] == values


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("Автобус упал под Хорвином\n\nСемь человек погибли.", "ru", 7),
        ("Accidente en la Sierra\n\nDos montañeros murieron.", "es", 2),
        ("5 binden fazla kişi yürüdü.", "tr", 5000),
        ("Altı kişiden dördü kurtarıldı.", "tr", 4),
        ("bin 200 kişi", "tr", 1200),
    ],
)
def test_a_number_is_read_at_the_head_of_a_paragraph_and_in_a_case(text, language, value):
    """A capital behind an empty line is no name, and a Turkish number may carry its case."""
    assert value in {each.low for each in read_numbers(text, language)}


def test_an_age_behind_a_person_counts_nobody():
    """The 14 of "a girl of 14" is an age, and so is "the youngest just 13"."""
    roles = {
        each.low: each.role for each in read_numbers("A girl of 14 and 19 youths, the youngest just 13, were held.")
    }
    assert roles == {14: "age", 19: "count", 13: "age"}


def test_a_sum_whose_currency_is_letters_on_its_digits_is_money():
    """'D42,500' is a sum of money, and as many people are none."""
    text = "She sold two boats to raise D42,500 for the crossing, and 2,000 people came."
    for written, is_sum in (("42,500", True), ("2,000", False)):
        start = text.index(written)
        assert hangs_on_letters(text, start) is is_sum
