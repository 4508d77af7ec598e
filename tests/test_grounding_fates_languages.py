"""How languages tell the fate of those counted: the words in tables, one file a language, one sentence a kind."""

import csv
from pathlib import Path

import pytest
from fate_reader import fates_of

from summarizer.domain.article import Span
from summarizer.domain.languages.language import PORTUGUESE, SPANISH, conjugated, paired, participles
from summarizer.grounding.fates import fates_at, fates_in
from summarizer.grounding.numbers import read_numbers

FOLDER = Path(__file__).parent / "languages"


@pytest.mark.parametrize("path", sorted(FOLDER.glob("fates.*.csv")), ids=lambda path: path.stem)
def test_a_number_has_the_fate_that_its_clause_tells_and_no_other(path):
    """A sentence of the language's papers tells the one fate of its number, and not the one that is easily misread."""
    language = path.stem.removeprefix("fates.")
    with path.open(encoding="utf-8", newline="") as table:
        rows = [*csv.DictReader(table, delimiter="|")]
    wrong = {}
    for row in rows:
        text, number = row["text"], row["number"]
        start = text.lower().index(number.lower())
        found = fates_at(text, Span(start, start + len(number)), language)
        if row["not"] in found or (row["told"] and row["told"] not in found):
            wrong[f"{number}: {text}"] = found
    assert rows
    assert wrong == {}


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


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [
        ("en", "The harbour master says his people buried 19.", "19"),
        ("en", "Four more were buried unrecorded.", "Four"),
        ("en", "On Friday 19 were buried in the cemetery of Orne.", "19"),
        ("fr", "19 enterrés, dit la capitainerie.", "19"),
        ("fr", "Le maire dit avoir enterré 19 personnes.", "19"),
        ("es", "Su gente enterró a 19.", "19"),
        ("es", "19 fueron enterrados ayer en el cementerio.", "19"),
        ("pt", "19 foram enterrados no cemitério.", "19"),
        ("it", "19 sono stati sepolti nel cimitero.", "19"),
        ("de", "19 wurden auf dem Friedhof begraben.", "19"),
        ("nl", "19 werden begraven.", "19"),
        ("en", "Three shepherds were buried without an autopsy.", "Three"),
        ("es", "Tres pastores fueron enterrados a toda prisa por sus familias.", "Tres"),
        ("pt", "Seis pessoas foram sepultadas às pressas.", "Seis"),
        ("fr", "Six personnes ont été enterrés à la hâte par leurs proches.", "Six"),
        ("it", "Sei persone sono state sepolte in fretta dai familiari.", "Sei"),
        ("de", "Sechs Menschen wurden von ihren Nachbarn eilig begraben.", "Sechs"),
        ("tr", "Muhtar dokuz kişiyi kendi imkânlarıyla defnettiklerini anlattı.", "dokuz"),
        ("tr", "Dokuz kişi yakınları tarafından gömüldü.", "Dokuz"),
        ("tr", "Dokuz meslektaşımızı yitirdik.", "Dokuz"),
        ("ar", "دفنّا سبعة من الجيران.", "سبعة"),
        ("es", "La fiebre dejó nueve muertos. Excluyen a tres pastores enterrados el lunes.", "tres"),
        ("it", "La febbre ha fatto nove morti. Tre pastori sono stati sepolti lunedì.", "Tre"),
    ],
)
def test_whom_people_bury_is_dead_and_nothing_else(language, text, number):
    """A burial tells of the dead, and neither traps nor destroys."""
    assert fates_of(text, number, language) == {"killed"}


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [
        ("en", "Forty were buried under the mud.", "Forty"),
        ("en", "Forty were buried.", "Forty"),
        ("en", "The firm buried 19 cables.", "19"),
        ("en", "The avalanche buried 19.", "19"),
        ("en", "Nineteen buried a neighbour in the cemetery.", "Nineteen"),
        ("es", "19 personas quedaron enterradas bajo el lodo.", "19"),
        ("fr", "L'avalanche a enterré 19 personnes.", "19"),
        ("fr", "19 enterrent un voisin au cimetière.", "19"),
        ("es", "El alud dejó nueve muertos. Tres pastores fueron sepultados el lunes.", "Tres"),
        ("it", "La frana ha fatto nove morti. Tre pastori sono stati sepolti lunedì.", "Tre"),
        ("en", "Nine died in the quake. Three shepherds were buried on Monday.", "Three"),
        ("en", "Nine died of the fever. Six of whose brothers came, were buried.", "Six"),
        ("tr", "Altı kişi çığda gömüldü.", "Altı"),
    ],
)
def test_whom_nature_buries_and_who_buries_another_are_not_read_as_dead(language, text, number):
    """A hill buries as well, and so are cables; mourners are alive."""
    assert "killed" not in fates_of(text, number, language)


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [
        ("en", "Boatmen brought ashore 57 bodies.", "57"),
    ],
)
def test_bodies_brought_ashore_are_not_rescued(language, text, number):
    """The dead are brought to land as well."""
    assert fates_of(text, number, language) == {"killed"}


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Dort wurden 62 Menschen aus den stehenden Gondeln abgeseilt."),
        ("en", "The 62 passengers were roped down from the cabins."),
        ("fr", "Les 62 passagers ont été treuillés hors des cabines."),
    ],
)
def test_who_is_roped_down_is_rescued(language, text):
    """Not so whoever ropes himself down."""
    assert fates_of(text, "62", language) == {"rescued"}
    assert fates_of("62 Aktivisten haben sich von der Brücke abgeseilt.", "62", "de") == set()


def test_who_is_brought_ashore_alive_is_rescued_beside_a_cemetery():
    """A cemetery makes nobody dead of whom it is told that he lives."""
    assert "rescued" in fates_of("57 were brought ashore alive, below the cemetery.", "57", "en")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "A sailor with a broken jaw lay there."),
        ("en", "A sailor lay there, jaw broken."),
        ("es", "Un marinero con la mandíbula rota."),
        ("fr", "Un marin, la mâchoire cassée."),
        ("it", "Un marinaio con la mascella rotta."),
        ("pt", "Um marinheiro com o braço partido."),
        ("de", "Ein Matrose mit gebrochenem Kiefer."),
        ("nl", "Een matroos met een gebroken kaak."),
        ("tr", "Çenesi kırık bir denizci."),
        ("ru", "Матрос со сломанной челюстью."),
        ("uk", "Матрос зі зламаною щелепою."),
        ("ar", "بحار مصاب بكسر في الفك"),
    ],
)
def test_a_broken_part_of_the_body_is_an_injury(language, text):
    """What is broken or fractured of a body is an injury in each language."""
    assert "injured" in fates_in(text, language)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "A broken promise."),
        ("es", "La puerta rota."),
        ("fr", "La vitre cassée."),
        ("it", "La finestra rotta."),
        ("de", "Das gebrochene Wort."),
    ],
)
def test_a_broken_thing_is_no_injury(language, text):
    """Windows and promises are not hurt."""
    assert "injured" not in fates_in(text, language)


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [
        ("fr", "Qui sont les morts que vous avez reçus ?\nVingt-neuf.", "Vingt-neuf"),
        ("fr", "Combien de blessés avez-vous encore ?\n– Vingt-neuf. Hier davantage.", "Vingt-neuf"),
        ("en", "How many dead did you receive?\n\nTwenty-nine.", "Twenty-nine"),
        ("es", "¿Cuántos muertos han recibido?\nVeintinueve.", "Veintinueve"),
        ("de", "Wie viele Tote haben Sie gezählt?\nNeunundzwanzig.", "Neunundzwanzig"),
        ("it", "Quanti morti avete contato?\nVentinove.", "Ventinove"),
        ("pt", "Quantos mortos receberam?\nVinte e nove.", "Vinte e nove"),
    ],
)
def test_a_bare_answer_counts_what_its_question_asks_for(language, text, number):
    """In an interview the noun stands in the question."""
    assert fates_of(text, number, language) <= {"killed", "injured"}
    assert fates_of(text, number, language)


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [
        ("en", "How many dead did you receive?\n\nTwenty-nine nurses work here.", "Twenty-nine"),
        ("en", "Were the dead the 12 of the ferry?\n\nTwenty-nine.", "Twenty-nine"),
        ("en", "Were they dead or injured?\n\nTwenty-nine.", "Twenty-nine"),
        ("fr", "Combien de lits avez-vous ?\nVingt-neuf.", "Vingt-neuf"),
    ],
)
def test_an_answer_with_its_own_noun_or_to_another_question_has_no_such_fate(language, text, number):
    """What the answer counts itself, and what was not asked, is no toll."""
    assert not fates_of(text, number, language) & {"killed", "injured"}


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [
        ("en", "Three men suspected of the theft are in custody, two Danes and a Finn.", "two"),
        ("es", "Cinco hombres están en custodia, tres daneses y dos finlandeses.", "tres"),
    ],
)
def test_a_closing_list_that_adds_up_has_the_fate_of_its_whole(language, text, number):
    """Two and one are the three of whom the sentence tells."""
    assert fates_of(text, number, language) == {"detained"}


def test_a_closing_list_that_does_not_add_up_has_no_fate_of_another_number():
    """Two and one are not four."""
    assert not fates_of("Four men are in custody, two boats and a car.", "two", "en")


@pytest.mark.parametrize(
    ("language", "fate", "text", "number"),
    [
        ("en", "missing", "The whereabouts of at least eight of them are unknown.", "at least eight"),
        ("tr", "killed", "Can kayıplarının 82'si ilçede.", "82"),
        ("en", "destroyed", "The storm brought down 40 houses.", "40"),
    ],
)
def test_more_words_for_a_fate_are_read(language, fate, text, number):
    """By their own construction."""
    assert fate in fates_of(text, number, language)
