"""A place of care beside a verb of dying: who dies in hospital is dead."""

import pytest
from fate_reader import fates_of

from summarizer.domain.article import Span
from summarizer.grounding.fates import fates_at

DIED = (
    ("de", "Ein", "Ein 81 Jahre alter Mann ist nach Angaben der Behörde am Sonntag im Krankenhaus gestorben."),
    ("de", "Drei", "Drei Menschen sind im Spital verstorben."),
    ("de", "Ein", "Ein Mann ist am Montag im Krankenhaus seinen Verletzungen erlegen."),
    ("en", "Three", "Three men in hospital died on Sunday."),
    ("fr", "Trois", "Trois hommes sont à l'hôpital décédés."),
    ("es", "Tres", "Tres hombres en el hospital murieron el domingo."),
    ("pt", "Três", "Três homens no hospital morreram no domingo."),
    ("it", "Tre", "Tre uomini sono in ospedale deceduti domenica."),
    ("nl", "Drie", "Drie mannen zijn zondag in het ziekenhuis overleden."),
    ("tr", "Üç", "Üç kişi hastanede öldü."),
    ("ru", "Трое", "Трое мужчин в больнице скончались в воскресенье."),
    ("uk", "Троє", "Троє чоловіків у лікарні померли в неділю."),
    ("ar", "3", "3 رجال في المستشفى توفوا يوم الأحد."),
)
HURT = (
    ("de", "Zwei", "Zwei Frauen liegen im Krankenhaus, drei Männer sind gestorben."),
    ("en", "Four", "Four are in hospital and three died."),
    ("de", "Vier", "Vier liegen im Krankenhaus und drei sind tot."),
    ("es", "Cuatro", "Cuatro están en el hospital y tres murieron."),
)


def told(language, number, text):
    """Return what a text tells of those whom a number counts."""
    return fates_of(text, number, language)


@pytest.mark.parametrize(("language", "number", "text"), DIED)
def test_who_dies_in_hospital_is_dead_and_not_hurt(language, number, text):
    """A place of care never outweighs a verb of dying in its own clause."""
    assert told(language, number, text) == {"killed"}


@pytest.mark.parametrize(("language", "number", "text"), HURT)
def test_who_is_in_hospital_in_another_clause_is_hurt(language, number, text):
    """A place of care tells of the hurt where the verb of dying is told of others."""
    assert "injured" in told(language, number, text)
    assert "killed" not in told(language, number, text)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "2 clerks were hit in the leg."),
        ("es", "2 tenderos fueron alcanzados en la pierna."),
        ("fr", "2 commerçants ont été touchés à la jambe."),
        ("de", "2 Händler wurden am Bein getroffen."),
        ("it", "2 negozianti sono stati colpiti alla gamba."),
        ("pt", "2 comerciantes foram atingidos na perna."),
    ],
)
def test_who_is_hit_in_a_part_of_the_body_is_injured(language, text):
    """A leg is no roof: what hits it hurts somebody."""
    assert "injured" in fates_at(text, Span(0, 1), language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "2 casas fueron alcanzadas en la plaza."),
        ("fr", "2 maisons ont été touchées à la périphérie."),
        ("it", "2 case sono state colpite alla periferia."),
        ("pt", "2 casas foram atingidas na praça."),
    ],
)
def test_what_is_hit_in_a_part_of_a_town_is_not(language, text):
    """Houses are hit as well."""
    assert "injured" not in fates_at(text, Span(0, 1), language)
