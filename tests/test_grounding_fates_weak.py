"""Weak evidence: who somebody is, and where, beside a fate that is told of the same people."""

import pytest
from fate_reader import fates_of

WHO = (
    ("en", "Eleven", "Eleven inmates in the prison of Morn died."),
    ("en", "two", "The dead are seven prisoners and two guards."),
    ("en", "eight", "The fire killed eight refugees and a nurse."),
    ("de", "vierzehn", "Im Gefängnis kamen 19 Menschen ums Leben: vierzehn Häftlinge und vier Wärter."),
    ("fr", "sept", "Les morts sont sept détenus et deux gardiens."),
    ("es", "catorce", "Murieron veinte personas en la cárcel: catorce presos y dos guardias."),
    ("it", "quattordici", "Sono morte venti persone in carcere: quattordici detenuti e due agenti."),
    ("pt", "catorze", "Morreram vinte pessoas na prisão: catorze presos e dois guardas."),
    ("nl", "veertien", "In de gevangenis stierven 20 mensen: veertien gedetineerden en twee bewakers."),
    ("ru", "четырнадцать", "В тюрьме погибли 16 человек: четырнадцать заключённых и два охранника."),
    ("tr", "Üç", "Üç kişi cezaevinde öldü."),
)
WHERE = (
    ("en", "16", "21 of the deaths occurred in health centres and 16 at home or on the way to hospital."),
    ("en", "nine", "Twenty people died in hospital and nine at home or on the way to a clinic."),
    ("es", "nueve", "Murieron veinte personas en el hospital y nueve en casa o de camino al hospital."),
    ("fr", "seize", "21 de ces décès sont survenus à l'hôpital et seize à domicile ou sur le chemin de l'hôpital."),
    ("de", "sechzehn", "21 dieser Todesfälle ereigneten sich in Kliniken und sechzehn auf dem Weg ins Krankenhaus."),
    ("it", "nove", "Venti persone sono morte in ospedale e nove a casa o sulla via dell'ospedale."),
    ("pt", "nove", "Vinte pessoas morreram no hospital e nove em casa ou a caminho do hospital."),
    ("nl", "negen", "Twintig mensen stierven in het ziekenhuis en negen thuis of op weg naar het ziekenhuis."),
    ("ru", "девять", "Двадцать человек умерли в больнице и девять дома или по дороге в больницу."),
)
OTHERS = (
    ("en", "nine", "Twenty people died in the crash and nine were taken to hospital.", "injured"),
    ("en", "nine", "Twenty were killed, nine are in hospital.", "injured"),
    ("en", "nine", "20 killed in the crash, nine in hospital.", "injured"),
    ("en", "3,000", "The strike killed 12 people in a camp of 3,000 refugees.", "refugees"),
    ("es", "nueve", "Hay veinte muertos en la aldea y nueve en el hospital.", "injured"),
    ("es", "56", "Hubo 56 prisioneros y 140 no volvieron.", "detained"),
    ("fr", "neuf", "Il y a vingt morts et neuf personnes à l'hôpital.", "injured"),
    ("de", "neun", "Zwanzig Menschen starben, und im Krankenhaus liegen neun.", "injured"),
    ("pt", "nove", "Vinte pessoas morreram e nove foram levadas ao hospital.", "injured"),
)


@pytest.mark.parametrize(("language", "number", "text"), WHO)
def test_who_the_dead_were_never_speaks_against_their_death(language, number, text):
    """A noun such as "prisoners", and a place such as "in prison", is left out beside a verb or noun of death."""
    told = fates_of(text, number, language)
    assert "killed" in told
    assert told.isdisjoint({"detained", "refugees", "injured"})


@pytest.mark.parametrize(("language", "number", "text"), WHERE)
def test_a_second_number_of_a_verb_left_out_has_the_fate_of_the_first(language, number, text):
    """Over "and" only the places differ: those who died at home, or on the way to a hospital, are dead."""
    assert fates_of(text, number, language) == {"killed"}


@pytest.mark.parametrize(("language", "number", "text", "metric"), OTHERS)
def test_who_has_a_fate_of_their_own_beside_the_dead_keeps_it(language, number, text, metric):
    """A second verb, a headline's list and those who hang on something else are other people."""
    told = fates_of(text, number, language)
    assert metric in told
    assert "killed" not in told


NOT_MOVED = (
    ("en", "Seven", "Twelve people were injured. Seven were arrested."),
    ("en", "Seven", "Twelve people were injured. Seven buses were taken to Morn."),
    ("en", "Seven", "Twelve people died. Seven were taken to Morn."),
    ("de", "Sieben", "Zwölf Menschen wurden verletzt. Sieben wurden festgenommen."),
)


@pytest.mark.parametrize(("language", "number", "text"), NOT_MOVED)
def test_who_is_no_part_of_the_injured_has_none_of_their_fate(language, number, text):
    """Another verb, another noun, and the dead who are brought away."""
    assert fates_of(text, number, language).isdisjoint({"injured", "killed"})


TOTALS = (
    ("en", "26", "killed", "A woman died on Sunday, which brings the total to 26."),
    ("en", "29", "killed", "A woman died, which brings the total to 26 instead of the 29 announced on Saturday."),
    ("de", "26", "killed", "Am Sonntag starb eine Frau, womit die Zahl auf 26 steigt."),
    ("fr", "26", "killed", "Une femme est morte dimanche, ce qui porte le bilan à 26."),
    ("es", "26", "killed", "El domingo murió una mujer, lo que eleva el total a 26."),
    ("it", "26", "killed", "Domenica è morta una donna, il che porta il totale a 26."),
    ("pt", "26", "killed", "No domingo morreu uma mulher, o que eleva o total para 26."),
    ("nl", "26", "killed", "Zondag overleed een vrouw, waarmee het totaal op 26 komt."),
    ("ru", "26", "killed", "В воскресенье умерла женщина, что довело общее число до 26."),
    ("it", "sette", "detained", "Gli arrestati sono intanto saliti da quattro a sette."),
    ("pt", "sete", "detained", "Os detidos subiram de quatro para sete."),
    ("de", "sieben", "detained", "Die Verhafteten sind inzwischen von vier auf sieben gestiegen."),
)


@pytest.mark.parametrize(("language", "number", "metric", "text"), TOTALS)
def test_a_total_counts_what_its_sentence_has_told(language, number, metric, text):
    """The noun of a total is left out, and a plural participle is the subject of a count that changes."""
    assert metric in fates_of(text, number, language)


def test_the_price_that_rises_beside_a_death_is_no_toll():
    """Only a noun of counting without another noun reaches a number."""
    assert fates_of("A woman died on Sunday, and the price rose to 26.", "26") == frozenset()


def test_a_prison_that_holds_so_many_arrests_nobody():
    """For how many a house has room is its population."""
    assert fates_of("The prison was built for 640 men and held 1,118.", "1,118") == {"population"}
    assert "detained" in fates_of("Police held 12 people overnight.", "12")
    assert "detained" in fates_of("Gunmen at the prison held 12 hostages.", "12")


def test_posts_that_are_manned_are_no_jobs():
    """An ambiguous noun tells of work only where its clause tells nothing else."""
    assert fates_of("Six posts were in place on the road.", "Six") == {"deployed"}
    assert fates_of("The plant cut six posts.", "six") == {"jobs"}


ASIDES = (
    ("en", "Fifteen", "Fifteen refugees, among them four children, drowned."),
    ("de", "Fünfzehn", "Fünfzehn Flüchtlinge, darunter vier Kinder, ertranken."),
    ("fr", "Quinze", "Quinze réfugiés, dont quatre enfants, se sont noyés."),
    ("es", "Siete", "Siete refugiados fueron asesinados en un campamento."),
    ("de", "sieben", "Bei der Revolte wurden sieben Häftlinge getötet und zwölf verletzt."),
    ("es", "tres", "Entre los muertos hay cinco presos y tres guardias."),
    ("de", "zwei", "Elf wurden auf der Straße getötet und zwei in der Klinik."),
    ("en", "two", "Nine people died in the blast and two later in hospital."),
)


@pytest.mark.parametrize(("language", "number", "text"), ASIDES)
def test_a_fate_reaches_over_an_aside_and_from_the_end_of_its_clause(language, number, text):
    """Who they were and where is left out there as well."""
    told = fates_of(text, number, language)
    assert "killed" in told
    assert told.isdisjoint({"detained", "refugees", "injured"})


ALIKE = (
    ("en", "two", "17 people were seized, of them 14 guards, two cooks and a nurse."),
    ("en", "Three", "Three fugitives were caught on Sunday."),
)


@pytest.mark.parametrize(("language", "number", "text"), ALIKE)
def test_the_verb_of_a_whole_tells_the_fate_of_the_second_of_its_parts(language, number, text):
    """The parts have no verb of their own."""
    assert "detained" in fates_of(text, number, language)


@pytest.mark.parametrize(
    ("number", "text"),
    [
        ("three", "Arrested: the deputy director, three guards fled."),
        ("Twelve", "Twelve people were caught in the crossfire."),
        ("two", "Arrested: the deputy director, after two days."),
    ],
)
def test_who_stands_in_no_list_of_a_head_has_none_of_its_fate(number, text):
    """A verb of their own, an idiom and a time are no list."""
    assert "detained" not in fates_of(text, number)


BESIDE_DEATHS = (
    ("de", "neun", "injured", "Nach dem Tod von zwei Menschen liegen neun im Krankenhaus."),
    ("en", "nine", "injured", "After the death of two men nine are in hospital."),
    ("es", "nueve", "injured", "Tras la muerte de dos hombres hay nueve en el hospital."),
    ("en", "Four", "detained", "Four men are in prison over the deaths of two boys."),
    ("en", "Twelve", "detained", "Twelve inmates are in jail for killing a guard."),
    ("fr", "Quatre", "detained", "Quatre hommes sont en prison pour le meurtre de deux enfants."),
    ("it", "Quattro", "detained", "Quattro uomini sono in carcere per l'omicidio di un bambino."),
    ("pt", "Quatro", "detained", "Quatro homens estão na prisão pela morte de um menino."),
    ("nl", "Vier", "detained", "Vier mannen zitten in de cel voor de dood van een jongen."),
)


@pytest.mark.parametrize(("language", "number", "metric", "text"), BESIDE_DEATHS)
def test_who_is_somewhere_because_of_a_death_is_not_dead(language, number, metric, text):
    """A noun for somebody else's death, and a deed for which somebody is held, govern no place."""
    told = fates_of(text, number, language)
    assert metric in told


OWN_DEEDS = (
    ("en", "Forty", "refugees", "Forty refugees from the camp buried the dead."),
    ("en", "Nine", "detained", "Nine prisoners accused of killing a guard were moved."),
    ("en", "nine", "detained", "Guards killed two men and nine prisoners fled to the roof."),
    ("en", "Six", "detained", "Six prisoners, two of them wounded, were handed over."),
    ("de", "5.000", "refugees", "5.000 Flüchtlinge kamen aus der Stadt, in der zwölf Menschen starben."),
)


@pytest.mark.parametrize(("language", "number", "metric", "text"), OWN_DEEDS)
def test_who_does_something_else_is_still_called_what_they_are(language, number, metric, text):
    """What they do to others, and what befalls some of them, leaves them prisoners or refugees."""
    assert metric in fates_of(text, number, language)


@pytest.mark.parametrize(
    ("language", "number", "text"),
    [
        ("fr", "Neuf", "Neuf détenus ont tué deux gardiens."),
        ("it", "Nove", "Nove detenuti hanno ucciso due agenti."),
        ("de", "Neun", "Neun Häftlinge töteten zwei Wärter."),
        ("en", "Nine", "Nine prisoners killed two guards."),
    ],
)
def test_who_kills_others_is_not_dead(language, number, text):
    """A perfect with those behind it to whom it was done is a deed."""
    assert "killed" not in fates_of(text, number, language)
