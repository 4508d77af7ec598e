"""The verb that governs a number's clause decides whether those counted died, and not the nearest word."""

import pytest
from fate_reader import fates_of

from summarizer.domain.article import Span
from summarizer.grounding.fates import fates_at

LISTS = (
    ("en", "Eleven died of smoke, four from gunshots and two, one of them a cook, from stab wounds."),
    ("es", "Once murieron por el humo, cuatro por disparos y dos por heridas de cuchillo."),
    ("pt", "Onze morreram por fumaça, quatro por disparos e dois por facadas."),
    ("fr", "Onze sont morts de brûlures, quatre par balles et deux de leurs blessures."),
    ("de", "Elf starben an Verbrennungen, vier durch Schüsse und zwei an Stichverletzungen."),
    ("it", "Undici sono morti per ustioni, quattro per colpi di pistola e due per ferite da taglio."),
    ("nl", "Elf stierven aan brandwonden, vier door schoten en twee aan steekwonden."),
)
WHO_THEY_ARE = (
    ("en", "The blaze killed 51 people. Of the 51, 44 were inmates and 7 were guards."),
    ("en", "The blaze killed 51 people. Of these, 44 were detainees."),
    ("es", "El fuego dejó 51 muertos. De los 51, 44 eran presos."),
    ("pt", "O fogo deixou 51 mortos. Dos 51, são 44 presos."),
    ("fr", "Le feu a fait 51 morts. Sur les 51, 44 étaient des détenus."),
    ("de", "Bei dem Feuer starben 51 Menschen. Von den 51 waren 44 Häftlinge."),
    ("it", "Il fuoco ha ucciso 51 persone. Dei 51, 44 erano detenuti."),
)
HOW_THEY_DIED = (
    ("pt", "As mortes por afogamento passaram a 27; seguem sendo 3 os baleados."),
    ("es", "Las muertes por humo subieron a 27; siguen siendo 3 los apuñalados."),
)
LATER = (
    ("es", "2 heridos, un sastre de 61 años y su nieta, de 9, murieron de noche en la clínica."),
    ("en", "2 men with burns on 60% of their bodies did not survive and died on Friday."),
    ("pt", "2 presas com queimaduras em 60% do corpo não resistiram e faleceram na sexta."),
    ("it", "2 detenuti con ustioni non ce l'hanno fatta e sono morti venerdì."),
    ("fr", "2 détenus brûlés à 60 % n'ont pas résisté et sont décédés vendredi."),
    ("de", "2 Verletzte, ein Koch und seine Nichte, starben in der Nacht."),
)
ALIVE = (
    ("en", "Three", "Three were shot."),
    ("en", "three", "Nine died and three were shot."),
    ("en", "three", "Nine dead, three in hospital."),
    ("en", "51", "The 126 were those absent: 32 who died, 51 in hospital and the 43."),
    ("es", "tres", "Nueve murieron y tres resultaron baleados."),
    ("es", "tres", "Las muertes subieron a 27; los heridos son tres."),
    ("es", "Tres", "Tres heridos huyeron, murieron dos guardias."),
    ("pt", "Três", "Três baleados fugiram e morreu um guarda."),
    ("pt", "três", "Nove morreram e três foram baleados."),
    ("en", "three", "Nine died in the blast, three with burns."),
    ("en", "30", "Nine died in 2019, and 30 in all were hurt."),
    ("es", "30", "Nueve murieron en la ruta, y 30 en total resultaron heridos."),
    ("de", "30", "Neun starben am Montag, und 30 in Lowick wurden verletzt."),
    ("fr", "30", "Neuf sont morts lundi, et 30 en tout ont été blessés."),
    ("pt", "30", "Nove morreram na rua, e 30 no total ficaram feridos."),
    ("it", "30", "Nove sono morti lunedì, e 30 in tutto sono rimasti feriti."),
    ("en", "Three", "Three wounded men said that nine died."),
    ("en", "Two", "Two were wounded, three burned and nine died."),
    ("de", "Drei", "Drei Verletzte flohen, und ein Wärter starb."),
    ("fr", "Trois", "Trois blessés ont fui et un gardien est mort."),
    ("it", "Tre", "Tre feriti sono fuggiti ed è morto un agente."),
    ("en", "12", "Of the 40 injured, 12 were inmates, and nine people died."),
    ("en", "12", "The fire killed nine. Of the 40 injured, 12 were inmates."),
)


def told(language, number, text):
    """Return what a text tells of those whom a number counts, where it stands last."""
    at = text.rindex(number)
    return fates_at(text, Span(at, at + len(number)), language)


@pytest.mark.parametrize(("language", "text"), LISTS)
def test_one_verb_of_dying_governs_all_parts_of_a_list(language, text):
    """Who is listed by what killed them is dead, though a word for wounds stands beside the number."""
    numbers = {"en": ("four", "two", "9"), "es": ("cuatro", "dos"), "pt": ("quatro", "dois"), "fr": ("quatre", "deux")}
    numbers |= {"de": ("vier", "zwei"), "it": ("quattro", "due"), "nl": ("vier", "twee")}
    found = [each for each in numbers[language] if f" {each}" in text]
    assert found
    assert all(told(language, each, text) == {"killed"} for each in found)


@pytest.mark.parametrize(("language", "text"), WHO_THEY_ARE)
def test_who_the_dead_are_is_no_fate_of_theirs(language, text):
    """Of 51 dead, 44 inmates are dead, and not detained."""
    assert told(language, "44", text) == {"killed"}


@pytest.mark.parametrize(("language", "text"), HOW_THEY_DIED)
def test_a_sentence_of_deaths_counts_by_what_they_died(language, text):
    """Those shot are dead where the sentence counts the deaths."""
    assert told(language, "3", text) == {"killed"}


@pytest.mark.parametrize(("language", "text"), LATER)
def test_a_verb_of_dying_behind_what_is_told_of_somebody_is_theirs(language, text):
    """An aside, a share of burnt skin or a denied verb stands between those counted and their death."""
    assert "killed" in told(language, "2", text)


@pytest.mark.parametrize(("language", "number", "text"), ALIVE)
def test_whoever_is_shot_or_hurt_beside_the_dead_is_not_dead(language, number, text):
    """A verb of dying with a subject of its own, or none at all, makes nobody else dead."""
    assert "killed" not in fates_of(text, number, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Of the 5 still missing, 1 is believed to be a nurse."),
        ("es", "De los 5 que siguen desaparecidos, 1 sería un médico."),
        ("pt", "Dos 5 que continuam desaparecidos, 1 seria um médico."),
        ("fr", "Des 5 encore disparus, 1 serait un médecin."),
        ("de", "Von den 5 noch Vermissten soll 1 ein Arzt sein."),
        ("it", "Dei 5 ancora dispersi, 1 sarebbe un medico."),
    ],
)
def test_a_part_has_the_fate_that_is_told_of_its_whole(language, text):
    """Whoever is one of those missing is missing."""
    assert told(language, "1", text) == {"missing"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Carcasses of 30 goats lay by a burnt-out van."),
        ("es", "Se han recuperado los restos de 30 personas."),
        ("pt", "Foram achadas as carcaças de 30 cabras."),
        ("fr", "Les restes de 30 personnes ont été retrouvés."),
        ("de", "Bislang sind die Überreste von 30 Menschen geborgen worden."),
        ("it", "Sono stati recuperati i resti di 30 persone."),
    ],
)
def test_whose_remains_are_recovered_is_dead(language, text):
    """Remains and carcasses are of the dead, whom nobody rescues."""
    assert "killed" in told(language, "30", text)
    assert "rescued" not in told(language, "30", text)


def test_remains_of_things_are_nobodys():
    """What is left of houses and vans kills nobody."""
    assert "killed" not in told("de", "30", "Die Überreste von 30 Häusern wurden geborgen.")
    assert "killed" not in told("fr", "30", "Les restes de 30 voitures ont été retrouvés.")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The blaze killed 51 people. 44 have been identified."),
        ("en", "The blaze killed 51 people and 44 were returned to their families."),
        ("es", "El fuego dejó 51 muertos. 44 han sido identificados."),
        ("pt", "O fogo deixou 51 mortos e 44 foram entregues às famílias."),
        ("fr", "Le feu a fait 51 morts. 44 ont été identifiés."),
        ("de", "Bei dem Feuer starben 51 Menschen; 44 sind identifiziert."),
        ("it", "Il fuoco ha ucciso 51 persone. 44 sono stati identificati."),
    ],
)
def test_who_is_identified_is_one_of_those_told_of_before(language, text):
    """News counts how many of the dead have a name by now."""
    assert told(language, "44", text) == {"killed"}


def test_who_is_identified_as_somebody_is_another():
    """Suspects are identified, too."""
    assert told("en", "4", "The blaze killed 51 people. 4 were identified as suspects.") == frozenset()
    assert "killed" not in told("en", "4", "The blaze killed 3 people. 4 have been identified.")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The group had 30 names of people dead or of whom nobody has heard."),
        ("fr", "Le comité a 30 noms de gens morts ou dont on est sans nouvelles."),
        ("pt", "O grupo tem 30 nomes de pessoas mortas ou de quem ninguém sabe nada."),
    ],
)
def test_dead_or_unheard_of_is_not_dead(language, text):
    """A count of the dead and of others is one of casualties."""
    assert "killed" not in told(language, "30", text)


@pytest.mark.parametrize(
    ("language", "fate", "text"),
    [
        ("en", "missing", "A spokesman said 30 were lacking to complete the roll."),
        ("en", "missing", "Families said 30 people do not appear on any list."),
        ("es", "missing", "Las madres cuentan 30 que no figuran en ninguna lista."),
        ("pt", "missing", "As mães contam 12 mortos e 30 que não estão em lugar nenhum."),
        ("fr", "missing", "Les familles disent que 30 personnes ne figurent sur aucune liste."),
        ("de", "missing", "Nach Angaben der Leitung fehlten beim Appell 30 Häftlinge."),
        ("it", "missing", "Le famiglie contano 30 persone in nessuna lista."),
        ("en", "rescued", "She said 30 officers and 22 guests, seven of them children, had been brought out."),
        ("en", "detained", "Nobody died, and 30 was the number of hostages."),
        ("pt", "detained", "Foram sete; 30 foi o número de reféns."),
        ("es", "detained", "Murieron siete; 30 fue el número de rehenes."),
        ("fr", "detained", "Sept sont morts ; 30 était le nombre d'otages."),
        ("pt", "killed", "Foram tratadas 112 pessoas, incluídas as 30 que depois morreram."),
        ("es", "killed", "Atendieron a 112 personas, incluidas las 30 que después murieron."),
    ],
)
def test_what_becomes_of_a_number_by_its_own_words(language, fate, text):
    """A list on which nobody stands, a count named by its noun, a death told later."""
    assert fate in told(language, "30", text)


@pytest.mark.parametrize(
    "text",
    [
        '"There is not a single death that was ours," he said, 30 of his officers having taken part.',
        "A group of prisoners' families put the figure far higher, at 30.",
    ],
)
def test_what_is_said_of_others_is_not_taken_up(text):
    """A denial within a speech, and those to whom something belongs, tell nothing of a number behind."""
    assert told("en", "30", text).isdisjoint({"killed", "detained"})


def test_an_aside_with_a_verb_of_its_own_leads_to_nobody():
    """Another clause has another subject."""
    text = "Murió un guardia, en la plaza gritó, Ana Ruiz huyó."
    assert "killed" not in fates_at(text, Span(text.index("Ana"), text.index("Ana")), "es")
