"""A number that changes to another, and points to it as well: what is told of both, and that it comes to an end."""

import pytest
from fate_reader import fates_of

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
