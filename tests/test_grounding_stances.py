"""Stances by language: sentences in, which stances they bear out and which they do not."""

import csv
from pathlib import Path

import pytest
from report_builder import article, claim, name, report

from summarizer.domain.article import Span
from summarizer.grounding.near import head_of_list
from summarizer.grounding.report import ground_report
from summarizer.grounding.statements import object_to_stance

_TABLE = Path(__file__).parent / "languages" / "stances.csv"
"""Rows of a sentence: its language, a stance, and whether it bears that out: yes, no, or only that and no assertion."""
_ROWS = [tuple(row.values()) for row in csv.DictReader(_TABLE.read_text(encoding="utf-8").splitlines())]


def _objection(language, stance, sentence, says="It was so."):
    return object_to_stance(claim(stance=stance, quote=sentence, claim=says), sentence, language)


@pytest.mark.parametrize(("language", "stance", "bears", "sentence"), _ROWS)
def test_a_sentence_bears_out_what_its_words_say(language, stance, bears, sentence):
    """Speech-act verbs, idioms and what a charge is called bear a stance out; a plain sentence bears none."""
    assert (_objection(language, stance, sentence) is None) is (bears != "no")


@pytest.mark.parametrize(("language", "sentence"), [(row[0], row[3]) for row in _ROWS if row[2] == "only"])
def test_what_is_denied_is_asserted_only_as_a_negative(language, sentence):
    """Who called the charge baseless does not assert the charge; he asserts that it is not so."""
    assert _objection(language, "asserts", sentence)
    assert _objection(language, "asserts", sentence, "It was not so.") is None
    assert _objection(language, "asserts", sentence, "The charge is baseless.") is None


_DEMANDS = {
    "en": ("The union's demands:", "Payment of 5,000 to each family"),
    "es": ("El sindicato exige:", "El pago de 5.000 a cada familia"),
    "fr": ("Les revendications du syndicat :", "Le versement de 5 000 à chaque famille"),
    "de": ("Die Forderungen der Gewerkschaft:", "Zahlung von 5.000 an jede Familie"),
    "it": ("Le richieste del sindacato:", "Il versamento di 5.000 a ogni famiglia"),
    "pt": ("As exigências do sindicato:", "O pagamento de 5.000 a cada família"),
    "nl": ("De eisen van de bond:", "Betaling van 5.000 aan elk gezin"),
    "tr": ("Sendikanın talepleri:", "Ailelere 5.000 lira ödenmesi"),
    "ru": ("Требования профсоюза:", "Выплата 5000 каждой семье"),
    "uk": ("Вимоги профспілки:", "Виплата 5000 кожній родині"),
    "ar": ("مطالب النقابة:", "دفع 5000 لكل عائلة"),
}


@pytest.mark.parametrize("tag", _DEMANDS)
@pytest.mark.parametrize(("mark", "is_in_list"), [("- ", True), ("3. ", True), ("It went on. ", False)])
def test_an_item_of_a_list_of_demands_is_one(tag, mark, is_in_list):
    """The word stands above the list alone, however long the items before it are."""
    head, item = _DEMANDS[tag]
    first = "x" * 300 if is_in_list else "Nobody came."
    text = f"Orla.\n\n{head}\n\n{mark}{first}\n{mark}{first}\n{mark}{item}\n"
    start = text.index(item)
    found = head_of_list(text, Span(start, start + len(item)))
    assert found == (head if is_in_list else "")
    assert (_objection(tag, "demands", f"{found}\n{item}") is None) is is_in_list


def test_a_demand_below_its_heading_stays_one():
    """Whoever reads a list knows from the line above it what its items are."""
    items = "\n".join(f"- {each}" for each in (f"{'Work ' * 50}for all", "Payment of 5,000 to each family"))
    text = f"Port News, 5 May 2021\n\nThe demands of Orla, the union:\n\n{items}\n"
    told = claim(claimant="Orla", stance="demands", quote="Payment of 5,000 to each family", claim="Pay.", about=None)
    told = told.model_copy(update={"to": [], "date": None, "date_text": None})
    listed = report(names=[name("Orla", kind="organization")], events=[], figures=[], claims=[told])
    grounded = ground_report(listed, article(text))
    assert [each.report.stance for each in grounded.claims] == ["demands"], grounded.refused
