"""A relative clause or a participle behind a whole tells of the whole, and the main verb of its part."""

import pytest

from summarizer.domain.article import Span
from summarizer.grounding.fates import fates_at

RESCUED = (
    (
        "es",
        "[Siete] de los {veinte} obreros que quedaron sepultados el lunes en el túnel fueron rescatados con vida.",
    ),
    ("en", "[Seven] of the {20} workers who were trapped on Monday were rescued alive."),
    ("en", "[Three] of the {12} miners trapped in a shaft flooded on Monday were rescued."),
    ("fr", "[Sept] des {vingt} ouvriers ensevelis dimanche ont été secourus vivants."),
    ("fr", "[Sept] des {vingt} ouvriers qui ont été ensevelis dimanche ont été secourus vivants."),
    ("de", "[Sieben] der {20} Arbeiter, die am Montag verschüttet wurden, sind lebend gerettet worden."),
    ("it", "[Sette] dei {venti} operai rimasti sepolti lunedì sono stati salvati."),
    ("pt", "[Sete] dos {vinte} operários que ficaram soterrados na segunda foram resgatados com vida."),
)
DIED = (
    ("en", "[Three] of the {12} people who were injured on Monday have died."),
    ("en", "[Three] of the {12} people hurt in the crash died."),
    ("es", "[Tres] de los {doce} que resultaron heridos el lunes han muerto."),
    ("de", "[Drei] der {zwölf} Menschen, die am Montag verletzt wurden, sind gestorben."),
    ("fr", "[Trois] des {douze} personnes qui ont été blessées lundi sont mortes."),
)
OF_NO_FATE = (
    ("en", "killed", "Three of the [12] people aboard were killed."),
    ("en", "killed", "Three of the [12] miners who work the seam were killed."),
    ("en", "killed", "Three of the [12] miners who were on shift were killed as they fled."),
    ("es", "killed", "Tres de los [doce] mineros que trabajan en la veta murieron."),
    ("es", "rescued", "Siete de los [veinte] obreros que quedaron sepultados el lunes fueron rescatados."),
    ("es", "damaged", "[Tres] de los doce mineros quedaron sepultados en el pozo inundado."),
    ("fr", "killed", "Trois des [douze] mineurs qui travaillaient là sont morts."),
    ("de", "killed", "Drei der [zwölf] Bergleute, die dort arbeiteten, starben."),
    ("en", "killed", "Three of the [12] people who buried the dead fell ill."),
)


def told(language, text, opening="[", closing="]"):
    """Return what a text tells of the number between two signs."""
    before, _, behind = text.partition(opening)
    number, _, rest = behind.partition(closing)
    before, rest = (each.translate(dict.fromkeys(map(ord, "[]{}"))) for each in (before, rest))
    return fates_at(before + number + rest, Span(len(before), len(before + number)), language)


@pytest.mark.parametrize(("language", "text"), RESCUED)
def test_who_is_rescued_of_the_trapped_is_rescued_and_all_were_trapped(language, text):
    """The main verb tells of the part, and the clause before it of the whole."""
    assert "rescued" in told(language, text)
    assert "trapped" not in told(language, text)
    assert "trapped" in told(language, text, "{", "}")
    assert "rescued" not in told(language, text, "{", "}")


@pytest.mark.parametrize(("language", "text"), DIED)
def test_who_dies_of_the_injured_is_dead_and_all_were_injured(language, text):
    """The main verb tells of the part, and the clause before it of the whole."""
    assert "killed" in told(language, text)
    assert "injured" not in told(language, text)
    assert "injured" in told(language, text, "{", "}")
    assert "killed" not in told(language, text, "{", "}")


@pytest.mark.parametrize(("language", "fate", "text"), OF_NO_FATE)
def test_what_befell_others_is_not_told_of_a_number(language, fate, text):
    """What a part's verb tells is not told of its whole, nor what a word beside the verb tells of anybody."""
    assert fate not in told(language, text)


def test_the_dead_have_what_befell_them_before_as_well():
    """Of some of the dead it may be told what had befallen them."""
    assert {"killed", "detained"} <= told("en", "[Five] of the 12 people killed on Monday had been arrested in May.")
