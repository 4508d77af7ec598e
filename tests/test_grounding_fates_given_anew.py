"""A count that somebody changes, as "it": it is still of those who were told of, where one fate was told."""

import pytest
from fate_reader import fates_of

CHANGED = (
    ("en", "We reported that thirteen people had died. On Monday the council lowered it to 12."),
    ("es", "Murieron trece personas. El lunes el concejo lo rebajó a 12."),
    ("fr", "Treize personnes sont mortes. Lundi, le conseil l'a ramené à 12."),
    ("de", "Dreizehn Menschen starben. Am Montag senkte der Rat sie auf 12."),
    ("de", "Dreizehn Menschen starben. Der Rat hat sie auf 12 gesenkt."),
    ("it", "Sono morte tredici persone. Lunedì la prefettura lo ha ridotto a 12."),
    ("it", "Lunedì i morti erano nove. Ieri notte sono diventati 12."),
    ("pt", "Morreram treze pessoas. Na segunda-feira a câmara reduziu-o para 12."),
    ("nl", "Dertien mensen kwamen om. Maandag bracht de dienst het terug naar 12."),
    ("ru", "Погибли тринадцать человек. В понедельник ведомство снизило его до 12."),
    ("ru", "Утром мэр говорил о трёх погибших, к вечеру — уже о 12."),
    ("uk", "Загинули тринадцять людей. У понеділок відомство зменшило його до 12."),
)
OTHERS = (
    ("en", "Thirteen people died and 30 were hurt. On Monday the council lowered it to 12."),
    ("en", "Thirteen people died. The company lowered its price to 12."),
    ("en", "Thirteen people were killed. The speed limit was too high. The council lowered it to 12."),
    ("en", "Thirteen people were killed. The council lowered the age to 12."),
    ("es", "Murieron trece personas. La empresa rebajó el precio a 12."),
    ("fr", "Treize personnes sont mortes. La vitesse était trop élevée. Le conseil l'a ramenée à 12."),
    ("de", "Dreizehn Menschen starben. Der Preis war hoch. Am Montag senkte der Rat ihn auf 12."),
    ("ru", "Погибли тринадцать человек. Цена была высокой. Ведомство снизило его до 12."),
)


@pytest.mark.parametrize(("language", "text"), CHANGED)
def test_it_that_is_changed_is_the_count_told_before(language, text):
    """A dash stands for the verb of before."""
    assert "killed" in fates_of(text, "12", language)


@pytest.mark.parametrize(("language", "text"), OTHERS)
def test_it_may_be_something_else(language, text):
    """Of two fates neither is taken up, nor one over a sentence that tells of something else."""
    assert "killed" not in fates_of(text, "12", language)
