"""A place of care beside a verb of dying: who dies in hospital is dead."""

import pytest
from fate_reader import fates_of
from report_builder import article, event, figure, report

from summarizer.domain.article import Span
from summarizer.grounding.fates import fates_at
from summarizer.grounding.report import ground_report

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


IN_CARE = (
    ("en", "Four", "A coach overturned. Four of them are in hospital."),
    ("en", "Four", "A coach overturned. Four passengers are being treated."),
    ("es", "Siete", "El autobús volcó. Siete de ellos siguen en el hospital."),
    ("fr", "Trois", "Un car s'est renversé. Trois d'entre eux sont encore à l'hôpital."),
    ("de", "Sechs", "Der Bus kippte um. Sechs von ihnen liegen im Krankenhaus."),
    ("de", "Neun", "Der Bus kippte um. Neun liegen noch im Krankenhaus."),
    ("it", "Otto", "Il pullman si è ribaltato. Otto di loro sono in ospedale."),
    ("pt", "Cinco", "O ônibus tombou. Cinco deles estão no hospital."),
    ("en", "Four", "A coach overturned. Four are in a hospital at Lowick."),
    ("de", "Neun", "Der Bus kippte um. Neun liegen in einem Krankenhaus."),
    ("nl", "Zes", "De bus kantelde. Zes van hen worden in een ziekenhuis behandeld."),
    ("uk", "Шестеро", "Автобус перекинувся. Шестеро перебувають у шпиталі."),
    ("nl", "Zes", "De bus kantelde. Zes van hen liggen in het ziekenhuis."),
    ("ru", "Шестеро", "Автобус перевернулся. Шестеро из них находятся в больнице."),
    ("uk", "П'ятеро", "Автобус перекинувся. П'ятеро з них перебувають у лікарні."),
    ("tr", "altısı", "Otobüs devrildi. Yolculardan altısı hâlâ hastanede."),
)
SICK = (
    ("en", "Four", "Cholera broke out at Lowick. Four are in hospital."),
    ("es", "Siete", "Un brote de cólera llegó al pueblo. Siete siguen en el hospital."),
    ("fr", "Trois", "La fièvre a touché le village. Trois sont encore à l'hôpital."),
    ("de", "Neun", "Im Dorf brach Cholera aus. Neun liegen noch im Krankenhaus."),
    ("it", "Otto", "Un'epidemia ha colpito il paese. Otto sono in ospedale."),
    ("nl", "Zes", "In het dorp brak cholera uit. Zes liggen in het ziekenhuis."),
    ("ru", "Шестеро", "В селе вспышка холеры. Шестеро находятся в больнице."),
)


@pytest.mark.parametrize(("language", "number", "text"), [*IN_CARE, *SICK])
def test_who_is_in_care_may_be_hurt_or_affected(language, number, text):
    """What ails them is for the reader of the event to tell: words of care alone do not."""
    assert {"injured", "affected"} <= told(language, number, text)


@pytest.mark.parametrize("metric", ["injured", "ill", "affected"])
@pytest.mark.parametrize(
    ("language", "text", "quote"),
    [
        (
            "en",
            "A roof came down at Lowick. Two of those inside had a cough before. 31 were admitted.",
            "31 were admitted",
        ),
        ("es", "Bebieron metanol en una fiesta. 31 fueron internadas.", "31 fueron internadas"),
        ("pt", "O telhado caiu. 31 ficaram internadas.", "31 ficaram internadas"),
        ("de", "Im Lager wurde Rauch bemerkt. 31 liegen im Krankenhaus.", "31 liegen im Krankenhaus"),
    ],
)
def test_who_is_in_care_stays_as_the_reader_of_the_event_has_it(metric, language, text, quote):
    """Nothing is swapped for another of what those in care may be."""
    told = report(
        headline=None, publisher=None, published=None, published_text=[], gist="People in care.", language=language,
        names=[], claims=[],
        events=[event(kind="other", summary="People are in care.", date=None, date_text=None, places=[], source=None,
                      quote=quote, by=[], to=[])],
        figures=[figure(value=[31], qualifier="exact", metric=metric, metric_text=None, of="people", quote=quote,
                        source=None, scope=None, scope_text=None, as_of=None, as_of_text=None)],
    )  # fmt: skip
    grounded = ground_report(told, article(text))

    assert [each.report.metric for each in grounded.figures] == [metric]
    assert not [each for each in grounded.corrected if each.kind == "figure"]
