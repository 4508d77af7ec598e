"""A number in a list whose parts add up to one told before is of the same people."""

import pytest
from fate_reader import fates_of

LISTS = (
    ("en", "In all, 218 people are displaced. They are in three places:\n\n"),
    ("es", "En total hay 218 personas desplazadas. Están en tres lugares:\n\n"),
    ("fr", "Au total, 218 personnes ont été déplacées. Elles sont dans trois lieux :\n\n"),
    ("de", "Insgesamt wurden 218 Menschen vertrieben. Sie sind an drei Orten:\n\n"),
    ("it", "In tutto sono sfollate 218 persone. Sono in tre luoghi:\n\n"),
    ("pt", "Ao todo, 218 pessoas estão desalojadas. Elas foram levadas para três pontos:\n\n"),
)
LINES = "• Lowick 2 : 112\n• Harwick: 71\n• Marrow: 35\n\nLowick."
ASIDES = (
    ("en", "He held the last five hostages – the manager and 4 clerks – until six."),
    ("es", "Tenía a los cinco rehenes – el gerente y 4 empleados – en la sala."),
    ("fr", "Il tenait les cinq otages – le gérant et 4 employés – dans la salle."),
    ("de", "Mit den letzten fünf Geiseln – dem Filialleiter und 4 Angestellten – harrte er aus."),
    ("it", "Teneva i cinque ostaggi – il direttore e 4 impiegati – nella sala."),
    ("pt", "Mantinha os cinco reféns – o gerente e 4 empregados – na sala."),
)


@pytest.mark.parametrize("number", ["112", "71", "35"])
@pytest.mark.parametrize(("language", "opening"), LISTS)
def test_lines_that_add_up_to_a_number_have_its_fate(language, opening, number):
    """The list's opening tells what befell those whom its lines count."""
    assert "displaced" in fates_of(opening + LINES, number, language)


@pytest.mark.parametrize(("language", "opening"), LISTS)
def test_lines_that_come_to_another_sum_have_no_fate(language, opening):
    """What does not add up may count anything."""
    assert fates_of(opening + LINES.replace("35", "36"), "71", language) == set()
    assert fates_of(opening.replace("218", "219") + LINES, "71", language) == set()


@pytest.mark.parametrize(("language", "text"), ASIDES)
def test_between_dashes_it_is_told_who_those_before_are(language, text):
    """One with an article and four make the five."""
    assert "detained" in fates_of(text, "4", language)


@pytest.mark.parametrize(("language", "text"), ASIDES)
def test_between_dashes_another_sum_is_of_others(language, text):
    """Five clerks and the manager are not the five."""
    assert "detained" not in fates_of(text.replace("4", "9"), "9", language)
