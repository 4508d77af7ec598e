"""A number that changes to another, and points to it as well: what is told of both, and that it comes to an end."""

import pytest
from fate_reader import fates_of

from summarizer.grounding.numbers import read_numbers

_CARTS = (
    ("en", "The carts have risen from four to seven, among them five new ones.", "four", "seven"),
    ("de", "Die Karren sind von vier auf sieben gestiegen, darunter fünf neue.", "vier", "sieben"),
    ("fr", "Les charrettes sont passées de quatre à sept, dont cinq neuves.", "quatre", "sept"),
    ("es", "Los carros han subido de cuatro a siete, entre ellos cinco nuevos.", "cuatro", "siete"),
    ("it", "I carri sono intanto saliti da quattro a sette, tra cui cinque nuovi.", "quattro", "sette"),
    ("pt", "As carroças subiram de quatro para sete, entre elas cinco novas.", "quatro", "sete"),
    ("nl", "De karren stegen van vier naar zeven, waaronder vijf nieuwe.", "vier", "zeven"),
    ("ru", "Тележек стало с четырёх до семи, из них пять новых.", "четырёх", "семи"),
)


@pytest.mark.parametrize(("language", "text", "was", "now"), _CARTS)
def test_what_changed_from_one_number_to_another_without_a_fate_has_none(language, text, was, now):
    """Each of the two points to the other, and neither tells anything."""
    assert [fates_of(text, each, language) for each in (was, now)] == [set(), set()]


@pytest.mark.parametrize(
    ("language", "text", "was", "now"),
    [
        ("en", "Those arrested have risen from four to seven, among them five guards.", "four", "seven"),
        ("de", "Die Festgenommenen sind von vier auf sieben gestiegen, darunter fünf Wärter.", "vier", "sieben"),
        ("fr", "Les personnes arrêtées sont passées de quatre à sept, dont cinq gardiens.", "quatre", "sept"),
        ("es", "Los detenidos han subido de cuatro a siete, entre ellos cinco agentes.", "cuatro", "siete"),
    ],
)
def test_both_numbers_of_a_change_have_the_fate_of_their_subject(language, text, was, now):
    """Whoever was counted before is counted now."""
    assert [fates_of(text, each, language) for each in (was, now)] == [{"detained"}, {"detained"}]


@pytest.mark.parametrize(
    ("language", "text", "was", "now"),
    [
        ("en", "The police raised the toll from seven to 11 injured.", "seven", "11"),
        ("en", "The police updated the casualty toll from 7 to 11 injured.", "7", "11"),
        ("fr", "La gendarmerie a relevé son bilan de sept à onze blessés.", "sept", "onze"),
        ("fr", "La police a actualisé son bilan de 7 à 11 blessés.", "7", "11"),
        ("es", "La policía elevó el número de víctimas de siete a once heridos.", "siete", "once"),
        ("es", "La policía actualizó el saldo de 7 a 11 heridos.", "7", "11"),
        ("it", "I carabinieri hanno portato il bilancio delle vittime da sette a undici feriti.", "sette", "undici"),
        ("it", "I carabinieri hanno aggiornato il bilancio da 7 a 11 feriti.", "7", "11"),
        ("pt", "A polícia elevou o número de vítimas de sete para onze feridos.", "sete", "onze"),
        ("de", "Die Polizei korrigierte die Opferzahl von sieben auf elf Verletzte.", "sieben", "elf"),
        ("nl", "De politie verhoogde het aantal slachtoffers van zeven naar elf gewonden.", "zeven", "elf"),
        ("ru", "Полиция увеличила число жертв с семи до одиннадцати раненых.", "семи", "одиннадцати"),
        ("ru", "Полиция обновила число жертв с 7 до 11 раненых.", "7", "11"),
        ("uk", "Поліція збільшила кількість жертв з семи до одинадцяти поранених.", "семи", "одинадцяти"),
    ],
)
def test_the_old_number_of_a_toll_counts_what_the_new_one_does(language, text, was, now):
    """The word for the toll alone would make the dead of both."""
    assert all("injured" in fates_of(text, each, language) for each in (was, now))
    assert [each.low for each in read_numbers(text, language)] == [7, 11]


@pytest.mark.parametrize(
    ("language", "text", "numbers"),
    [
        ("fr", "Quoi de neuf à Kindia ?", []),
        ("tr", "Ondan iki kişi öldü.", [2]),
    ],
)
def test_a_word_that_means_something_else_as_well_is_no_number(language, text, numbers):
    """In such company "neuf" is new, and "ondan" may be "from him"."""
    assert [each.low for each in read_numbers(text, language)] == numbers
