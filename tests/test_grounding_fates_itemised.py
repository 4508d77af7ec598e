"""A number in a list whose parts add up to one told before is of the same people."""

import pytest
from fate_reader import fates_of

ASIDES = (
    ("en", "He held the last five hostages – the manager and 4 clerks – until six."),
    ("es", "Tenía a los cinco rehenes – el gerente y 4 empleados – en la sala."),
    ("fr", "Il tenait les cinq otages – le gérant et 4 employés – dans la salle."),
    ("de", "Mit den letzten fünf Geiseln – dem Filialleiter und 4 Angestellten – harrte er aus."),
    ("it", "Teneva i cinque ostaggi – il direttore e 4 impiegati – nella sala."),
    ("pt", "Mantinha os cinco reféns – o gerente e 4 empregados – na sala."),
)

NAMELY = (
    ("en", "detained", "Nineteen people were abducted, namely 16 students and three drivers."),
    ("en", "detained", "Police arrested 17 people: the foreman Lee Orr and 16 guards."),
    ("en", "injured", "The injured number 43, said the agency: 16 guests and 27 clerks; nine are in a bad way."),
    ("fr", "detained", "On a enlevé dix-neuf personnes, à savoir 16 élèves et trois adultes."),
    ("it", "injured", "I feriti sono 18, fa sapere l'Asl: 16 ospiti e due cuochi, distribuiti in cinque cliniche."),
    ("es", "killed", "Los fallecidos eran 17: 16 vecinos y Malena, que deja dos hijos."),
    ("es", "killed", "El balance era de 17 muertos, 16 vecinos y Huber."),
    ("de", "detained", "Man meldet 18 Festnahmen, Direktor Lahr, 16 Wärter und einen Händler, sowie vierzehn Waffen."),
    ("pt", "detained", "Foram raptadas 19 pessoas, nomeadamente 16 alunos e três motoristas."),
    ("nl", "detained", "De politie hield 17 mensen aan: directeur Jan Smit en 16 bewakers."),
    ("ru", "detained", "Похищены 19 человек: 16 студентов и три водителя."),
    ("uk", "detained", "Викрадено 19 людей: 16 студентів і троє водіїв."),
    ("ar", "detained", "اختطف المسلحون 19 شخصاً: 16 طالباً وثلاثة سائقين."),
    ("tr", "detained", "19 kişi kaçırıldı: 16 öğrenci ve üç şoför."),
)  # fmt: skip


@pytest.mark.parametrize(("language", "metric", "text"), NAMELY)
def test_a_list_that_comes_to_the_number_before_it_tells_who_those_are(language, metric, text):
    """Names and articles are one each; more may follow behind the list, which ends where it comes to the number."""
    assert metric in fates_of(text, "16", language)


@pytest.mark.parametrize(("language", "metric", "text"), NAMELY[1:-1])
def test_a_list_of_another_sum_tells_of_others(language, metric, text):
    """Twenty-six of 19 are none of them; the first and the last sentence tell it of any number."""
    before, _, behind = text.partition("16")
    assert metric not in fates_of(f"{before}26{behind}", "26", language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Nineteen people were arrested, and 16 men and three women watched."),
        ("en", "Nineteen people were arrested, 16 men and three women were sent home."),
        ("es", "Detuvieron a 19 personas, 16 hombres y tres mujeres huyeron."),
        ("fr", "On a arrêté 19 personnes, 16 hommes et trois femmes ont fui."),
        ("de", "Man nahm 19 Menschen fest, 16 Männer und drei Frauen flohen."),
    ],
)
def test_a_list_with_a_verb_of_its_own_tells_of_others(language, text):
    """What happens to be the same sum is the subject of another clause."""
    assert "detained" not in fates_of(text, "16", language)


@pytest.mark.parametrize(("language", "text"), ASIDES)
def test_between_dashes_it_is_told_who_those_before_are(language, text):
    """One with an article and four make the five."""
    assert "detained" in fates_of(text, "4", language)


@pytest.mark.parametrize(("language", "text"), ASIDES)
def test_between_dashes_another_sum_is_of_others(language, text):
    """Five clerks and the manager are not the five."""
    assert "detained" not in fates_of(text.replace("4", "9"), "9", language)


PARTS = (
    ("en", "The port put its toll at 20 after a hurt man died. It breaks this down as 13 and {}, with 46 wounded."),
    ("es", "El puerto elevó a 20 los muertos. Los desglosa en 13 y {}, con 46 heridos."),
    ("fr", "Le bilan est de 20 morts. Ils se répartissent en 13 et {}."),
    ("de", "Der Hafen meldet 20 Tote, und zwar 13 und {}."),
    ("it", "Il bilancio è di 20 morti. Sono suddivisi in 13 e {}."),
    ("pt", "O porto fala em 20 mortos. Discrimina-os em 13 e {}."),
    ("nl", "De haven meldt 20 doden. Ze zijn onderverdeeld in 13 en {}."),
    ("ru", "Порт сообщил о 20 погибших, а именно: 13 и {}."),
)


@pytest.mark.parametrize(("language", "text"), PARTS)
def test_the_parts_into_which_a_toll_is_broken_down_have_its_fate(language, text):
    """They come to it."""
    assert "killed" in fates_of(text.format(7), "7", language)
    assert "killed" in fates_of(text.format(7), "13", language)


def test_parts_of_another_sum_are_of_something_else():
    """They come to no toll that was told."""
    assert "killed" not in fates_of(PARTS[0][1].format(9), "9", "en")
