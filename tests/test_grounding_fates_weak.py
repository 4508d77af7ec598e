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
