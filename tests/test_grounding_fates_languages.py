"""How languages tell the fate of those counted: the words in tables, one file a language, one sentence a kind."""

import csv
from pathlib import Path

import pytest

from summarizer.domain.article import Span
from summarizer.domain.languages.language import PORTUGUESE, SPANISH, conjugated, paired, participles
from summarizer.grounding.fates import fates_at, fates_in
from summarizer.grounding.numbers import read_numbers

FOLDER = Path(__file__).parent / "languages"


def told() -> list[tuple[str, str, str, str, str]]:
    """Each sentence with its language, its number, what is told of that, and what is not."""
    rows = []
    for path in sorted(FOLDER.glob("fates.*.csv")):
        language = path.stem.removeprefix("fates.")
        with path.open(encoding="utf-8", newline="") as table:
            rows += [
                (language, row["text"], row["number"], row["told"], row["not"])
                for row in csv.DictReader(table, delimiter="|")
            ]
    return rows


@pytest.mark.parametrize(("language", "text", "number", "metric", "other"), told())
def test_a_number_has_the_fate_that_its_clause_tells_and_no_other(language, text, number, metric, other):
    """A sentence of the language's papers tells the one fate of its number, and not the one that is easily misread."""
    start = text.lower().index(number.lower())
    found = fates_at(text, Span(start, start + len(number)), language)
    assert other not in found
    assert not metric or metric in found


@pytest.mark.parametrize(
    ("text", "language", "role"),
    [
        ("Der Hagel traf 2000 Fahrzeuge.", "de", "count"),
        ("1800 Camper mussten ihre Zelte abbrechen.", "de", "count"),
        ("Bei der Wahl 2017 Stimmen zu kaufen, war leicht.", "de", "year"),
        ("Die Werft wurde 1987 geschlossen.", "de", "year"),
        ("La piena ha colpito 2000 persone.", "it", "count"),
        ("La diga del 1987 ha retto.", "it", "year"),
    ],
)
def test_four_digits_before_a_noun_of_news_are_a_count(text, language, role):
    """What news counts stands behind a count; a year stands without it."""
    assert [each.role for each in read_numbers(text, language)] == [role]


def test_the_forms_of_a_verb_are_those_of_news():
    """The third person of each tense, "we", the gerund; in a phrase only the first word is a verb."""
    assert {"rescata", "rescató", "rescataron", "rescatará", "rescatamos", "rescatando"} <= set(
        conjugated("rescatar", SPANISH).split()
    )
    assert {"perdeu_a_vida", "perderam_a_vida"} <= set(conjugated("perder_a_vida", PORTUGUESE).split())
    assert set(participles("herir").split()) == {"herido", "herida", "heridos", "heridas"}


def test_phrases_are_paired_with_and_without_a_word_between():
    """Each verb stands before each of its objects, and before an adjective of it where one may stand."""
    assert paired("sufr*", "cortes", between="~").split() == ["sufr*_cortes", "sufr*_~_cortes"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The tally should be treated with caution."),
        ("en", "The rumour was treated with great suspicion."),
        ("en", "The clerk is treating the ledger with caution."),
        ("en", "The lodgers were treated like thieves."),
        ("de", "Die Zahlen sind mit großer Vorsicht zu behandeln, sie wurden mit Vorsicht behandelt."),
        ("de", "Die Liste wird vertraulich behandelt."),
        ("es", "El recuento fue tratado con cautela y el alcalde, atendido con respeto."),
        ("pt", "Os números devem ser tratados com cautela."),
        ("nl", "De cijfers werden met voorzichtigheid behandeld."),
    ],
)
def test_a_number_or_a_man_treated_in_some_manner_is_not_in_a_doctors_hands(language, text):
    """To treat with caution, or as something, is no care of the injured."""
    assert not fates_in(text, language) & {"injured", "affected"}


def test_who_is_treated_as_dead_is_read_as_dead_alone():
    """What stands behind "treated as" is told, the treatment is not."""
    assert fates_in("Nobody may be treated as dead before noon.", "en") == {"killed"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Nine were treated for burns."),
        ("en", "Nine were treated as outpatients."),
        ("en", "Nine were treated with oxygen."),
        ("de", "Neun wurden im Spital behandelt."),
        ("es", "Nueve fueron atendidos en el hospital."),
        ("pt", "Nove foram tratados no hospital."),
    ],
)
def test_who_is_treated_for_something_or_somewhere_is_injured(language, text):
    """Persons whom somebody treats are injured."""
    assert "injured" in fates_in(text, language)
