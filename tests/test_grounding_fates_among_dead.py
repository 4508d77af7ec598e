"""In a list of the dead their wounds and burials are told of the dead; rests, answers and denials take up a fate."""

import pytest
from fate_reader import fates_of

AMONG_THE_DEAD = (
    (
        "en",
        "We listed 40 dead in the town. Nine died at the ford. Twelve had burns, four of them on the face.",
        "Twelve",
    ),
    ("en", "We listed 40 dead in the town. Nine died at the ford. Twelve had burns, four of them on the face.", "four"),
    ("en", "We listed 40 dead in the town. The last twelve were taken home and buried.", "twelve"),
    ("de", "Wir haben 40 Tote gezählt. Neun starben an der Furt. Zwölf hatten Schusswunden.", "Zwölf"),
    ("fr", "Nous avons recensé 40 morts. Neuf sont morts au gué. Douze portaient des blessures par balle.", "Douze"),
    ("es", "Hemos contado 40 muertos. Nueve murieron en el vado. Doce tenían heridas de bala.", "Doce"),
    ("it", "Abbiamo contato 40 morti. Nove sono morti al guado. Dodici avevano ferite da arma da fuoco.", "Dodici"),
    ("pt", "Contámos 40 mortos. Nove morreram no vau. Doze tinham ferimentos de bala.", "Doze"),
    ("nl", "We telden 40 doden. Negen stierven bij de oever. Twaalf hadden schotwonden.", "Twaalf"),
    ("ru", "Мы насчитали 40 погибших. Девять погибли у брода. У двенадцати были огнестрельные ранения.", "двенадцати"),
    (
        "uk",
        "Ми нарахували 40 загиблих. Дев'ятеро загинули біля броду. У дванадцятьох були вогнепальні поранення.",
        "дванадцятьох",
    ),
    (
        "fr",
        "Cela fait neuf défunts.\n\nAucun des neuf n'est tombé. J'ai signé : huit plaies par balle, une brûlure.",
        "huit",
    ),
    ("en", "Not all of the eleven bodies come from the march: two were those of drivers injured in a crash.", "two"),
    ("fr", "Les onze corps ne viennent pas tous de là : deux seraient ceux de chauffeurs accidentés.", "deux"),
    ("de", "Nicht alle elf Leichen stammen von dort: zwei seien die von verletzten Fahrern.", "zwei"),
    ("es", "Los once cuerpos no vienen de allí: dos serían los de conductores accidentados.", "dos"),
)
AMONG_OTHERS = (
    ("en", "We listed 40 dead in the town. Another 50 were hurt. Twelve had burns.", "Twelve"),
    ("en", "We listed 40 dead in the town. Twelve people were injured.", "Twelve"),
    ("en", "We listed nine dead in the town. Twelve had burns.", "Twelve"),
    ("en", "We listed 40 dead in the town. Twelve had light burns.", "Twelve"),
    ("en", "We listed 40 dead in the town. Twelve had burns and survived.", "Twelve"),
    ("es", "Hemos contado 40 muertos. Doce mujeres resultaron heridas.", "Doce"),
    ("fr", "Nous avons recensé 40 morts. Douze ont été blessés.", "Douze"),
    ("en", "63 people died.\n\nThe number of tents includes two large ones.", "two"),
    ("en", "12 firefighters, cave rescue technicians and nine dogs are deployed.", "12"),
)
RESTS = (
    ("en", "250 people were seized, of whom 90 were freed. The court charged 120; the other 40 are being heard."),
    ("de", "250 Menschen wurden festgenommen, 90 kamen frei. Angeklagt sind 120; die übrigen 40 werden noch verhört."),
    ("fr", "250 personnes ont été arrêtées, dont 90 ont été libérées. On en poursuit 120 ; les 40 autres attendent."),
    ("es", "Fueron detenidas 250 personas, de las que 90 quedaron libres. Hay 120 procesados; los otros 40 declaran."),
    ("ru", "Задержали 250 человека, 90 отпустили. Обвинения предъявили 120; остальные 40 ещё на допросе."),
)
ANSWERS = (
    ("en", "How many dead? The ministry admits to five. It speaks of 38 injured.", "five"),
    ("fr", "Combien de morts ? Le ministère en reconnaît cinq depuis jeudi, et 38 blessés.", "cinq"),
    ("fr", "Combien de morts ? Le ministère parle de 38 blessés. La Ligue en était déjà à « sept » jeudi.", "sept"),
    ("es", "¿Cuántos muertos? El ministerio reconoce cinco desde el jueves.", "cinco"),
    ("it", "Quanti morti? Il ministero ne riconosce cinque da giovedì.", "cinque"),
    ("pt", "Quantos mortos? O ministério reconhece cinco desde quinta-feira.", "cinco"),
    ("nl", "Hoeveel doden? Het ministerie erkent er vijf.", "vijf"),
    ("ru", "Сколько погибших? Министерство признаёт пять.", "пять"),
    ("en", "The council on Monday raised to nine the number of people it says have died in the flood.", "nine"),
    ("fr", "La mairie a porté lundi à neuf le nombre de personnes qui, selon elle, sont mortes.", "neuf"),
    ("it", "Il comune ha portato a nove il numero delle persone che a suo dire sono morte.", "nove"),
    ("fr", "Cela fait sept défunts. Je lis que l'État en compte neuf pour tout le pays.", "neuf"),
    ("en", "63 people died.\n\nThe new figure, also released then, includes the same two officers.", "two"),
    ("es", "Murieron 63 personas.\n\nLa nueva cifra del ministerio incluye los mismos dos agentes.", "dos"),
    ("fr", "63 personnes sont mortes.\n\nLe nouveau chiffre du ministère inclut les mêmes deux agents.", "deux"),
    ("it", "Sono morte 63 persone.\n\nIl nuovo bilancio del ministero include gli stessi due agenti.", "due"),
    ("pt", "Morreram 63 pessoas.\n\nO novo número do ministério inclui os mesmos dois agentes.", "dois"),
)
SURVIVED_NOT = (
    ("en", "She lived. Two others who came in that day did not; one was a child.", "Two"),
    ("de", "Sie überlebte. Zwei andere nicht.", "Zwei"),
    ("fr", "Elle a survécu. Deux autres, non.", "Deux"),
    ("es", "Ella sobrevivió. Otros dos no.", "dos"),
    ("it", "È sopravvissuto. Altri due no.", "due"),
    ("pt", "Ela sobreviveu. Dois outros não.", "Dois"),
    ("nl", "Zij overleefde. Twee anderen niet.", "Twee"),
    ("ru", "Она выжила. Двое других — нет.", "Двое"),
)
DEATHS_IN_HOSPITALS = (
    ("en", "In hospital there have been 38 deaths.", "38"),
    ("es", "En el hospital se registraron 38 muertes.", "38"),
    ("ru", "В больнице зарегистрировано 38 смертей.", "38"),
    ("uk", "У лікарні зареєстровано 38 смертей.", "38"),
)


@pytest.mark.parametrize(("language", "text", "number"), AMONG_THE_DEAD)
def test_wounds_and_burials_in_a_list_of_the_dead_are_theirs(language, text, number):
    """A paragraph that counts the dead, and nobody who lived, goes on about them."""
    assert "killed" in fates_of(text, number, language)


@pytest.mark.parametrize(("language", "text", "number"), AMONG_OTHERS)
def test_wounds_beside_the_dead_are_those_of_the_living_where_one_is_told_of(language, text, number):
    """So are those of more people than died."""
    assert "killed" not in fates_of(text, number, language)


@pytest.mark.parametrize(("language", "text"), RESTS)
def test_the_rest_has_the_fate_of_the_number_to_which_its_parts_add_up(language, text):
    """What was told of the last part alone is not theirs."""
    assert fates_of(text, "40", language) == {"detained"}


@pytest.mark.parametrize(("language", "text", "number"), ANSWERS)
def test_an_answer_and_a_new_count_have_the_fate_that_was_asked_for(language, text, number):
    """The noun is left out, or has a clause of its own behind the count."""
    assert "killed" in fates_of(text, number, language)


@pytest.mark.parametrize(("language", "text", "number"), SURVIVED_NOT)
def test_those_of_whom_it_is_denied_that_they_lived_died(language, text, number):
    """The denial takes up the verb of the sentence before."""
    assert "killed" in fates_of(text, number, language)


def test_a_denial_of_something_else_kills_nobody():
    """It takes up no survival where it has a verb of its own, or where somebody lived somewhere."""
    assert "killed" not in fates_of("She survived. Two others did not come to the hearing.", "Two", "en")
    assert "killed" not in fates_of("She lived in Leeds. Two others did not.", "Two", "en")


@pytest.mark.parametrize(("language", "text", "number"), DEATHS_IN_HOSPITALS)
def test_deaths_in_a_hospital_count_nobody_hurt(language, text, number):
    """A place says where they died."""
    assert fates_of(text, number, language) == {"killed"}


@pytest.mark.parametrize(
    ("language", "text", "number", "metric"),
    [
        ("ru", "Шестерых продолжают искать.", "Шестерых", "missing"),
        ("uk", "Шістьох досі шукають.", "Шістьох", "missing"),
        ("de", "Der Bach riss zwei Brücken mit.", "zwei", "destroyed"),
    ],
)
def test_whom_people_still_look_for_is_missing_and_what_water_takes_along_is_destroyed(language, text, number, metric):
    """The object may stand before its verb."""
    assert metric in fates_of(text, number, language)
