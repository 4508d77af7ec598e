"""A part of a number told before has the fate of its own predicate, or else that of the number."""

import pytest
from test_grounding_fates_relative import told

from summarizer.grounding.numbers import implied_numbers

TOLD = (
    (
        "fr",
        "injured",
        "Dix sont morts, dont deux cousins ; trente autres ont été blessés, [sept] d'entre eux grièvement.",
    ),
    ("fr", "injured", "Vingt agents ont été blessés, dont [deux] sérieusement."),
    ("en", "injured", "Nine died; 26 others were injured, [eight] of them seriously."),
    ("es", "injured", "Nueve murieron; otros 26 resultaron heridos, [ocho] de ellos de gravedad."),
    ("de", "injured", "Neun starben; 26 weitere wurden verletzt, [acht] von ihnen schwer."),
    ("it", "injured", "Nove sono morti; altri 26 sono rimasti feriti, [otto] dei quali gravemente."),
    ("pt", "injured", "Nove morreram; outros 26 ficaram feridos, [oito] deles com gravidade."),
    ("nl", "injured", "Negen mensen kwamen om; 26 anderen raakten gewond, [acht] van hen ernstig."),
    ("es", "injured", "El portero fue asesinado y otros dos vecinos resultaron heridos, [uno] de bala."),
    ("en", "injured", "The guard was killed and two others were wounded, [one] of them by a bullet."),
    ("en", "injured", "The guard was killed and two employees were wounded, [one] by a bullet."),
    ("pt", "injured", "O vigia foi morto e dois empregados ficaram feridos, [um] a tiro."),
    ("it", "injured", "Il guardiano è stato ucciso e altri due sono rimasti feriti, [uno] da un proiettile."),
    ("fr", "injured", "Le gardien a été tué et deux autres blessés, [un] par balle."),
    ("de", "injured", "Der Wächter wurde getötet, zwei Angestellte wurden verletzt, [einer] durch eine Kugel."),
    ("es", "rescued", "El dueño fue detenido junto con dos cocineros; [uno] de estos quedó libre."),
    ("en", "killed", "Two cooks had less luck: one lies in intensive care, [the other] died on Friday."),
    ("en", "injured", "Two cooks had less luck: [one] lies in intensive care, the other died on Friday."),
    (
        "es",
        "killed",
        "Dos cocineras tuvieron menos suerte: una sigue en cuidados intensivos, la [otra] murió el viernes.",
    ),
    (
        "fr",
        "killed",
        "Deux cuisinières ont eu moins de chance : l'une est en soins intensifs, l'[autre] est morte vendredi.",
    ),
    (
        "de",
        "killed",
        "Zwei Köche hatten weniger Glück: einer liegt auf der Intensivstation, der [andere] starb am Sonntag.",
    ),
    (
        "it",
        "killed",
        "Due cuoche hanno avuto meno fortuna: una è in terapia intensiva, l'[altra] è morta domenica.",
    ),
    (
        "pt",
        "killed",
        "Duas cozinheiras tiveram menos sorte: uma está nos cuidados intensivos, a [outra] morreu no domingo.",
    ),
    (
        "it",
        "killed",
        "Sono almeno 20 le vittime della frana; tra loro [tre] ragazzi. Almeno 20 persone sono morte.",
    ),
    (
        "it",
        "killed",
        "Sono almeno 20 i morti della frana a nove miglia dal porto; tra loro [tre] ragazzi.",
    ),
    ("es", "killed", "Son al menos 20 los muertos del alud a nueve kilómetros del puerto; entre ellos [tres] niños."),
    ("en", "killed", "At least 20 died in the slide nine miles off; among them [three] children."),
    ("es", "missing", "Ocho obreros salieron. Otros dos murieron. De los [cuatro] restantes no hay noticia."),
    ("fr", "missing", "Six sont morts. On est sans nouvelles des [trois] autres."),
    (
        "es",
        "injured",
        "Cuarenta salieron del taller; una docena sufrió cortes, y [uno], de 30 años, perdió una mano.",
    ),
    ("en", "injured", "Forty left the workshop; a dozen of them suffered cuts, and [one], aged 30, lost a hand."),
    ("en", "injured", "Nine died in the fire, and two others were injured, [one] of them a child."),
    ("fr", "displaced", "Neuf sont morts ; vingt-six ont été évacués, [huit] d'entre eux en hélicoptère."),
    ("es", "detained", "Hay ocho detenidos en la ciudad. [Tres] de los ocho trabajaron en el mismo puerto."),
    ("en", "detained", "Six men were arrested. [Two] of the six worked at the same site."),
    ("fr", "detained", "Six hommes ont été arrêtés. [Deux] des six travaillaient sur le même chantier."),
    ("de", "detained", "Sechs Männer wurden festgenommen. [Zwei] der sechs arbeiteten auf derselben Baustelle."),
    ("fr", "injured", "[Vingt] agents ont été atteints par des pavés, dont deux sérieusement."),
    ("fr", "injured", "Vingt agents ont été atteints par des pavés, dont [deux] sérieusement."),
    ("en", "injured", "[Twelve] officers were struck by stones, two of them seriously."),
    ("de", "injured", "Zwölf Beamte wurden von Steinen getroffen, [zwei] von ihnen schwer."),
    ("en", "killed", "[Twelve] officers were killed, two of them seriously ill."),
    ("en", "injured", "The quake killed 22 people. Five people died and [seven] were injured."),
    ("es", "injured", "El sismo mató a 22 personas. Cinco murieron y [siete] fueron heridos."),
    ("en", "killed", "The quake killed 22 people. [Seven] were guards."),
)
UNTOLD = (
    (
        "fr",
        "killed",
        "Dix sont morts, dont deux cousins ; trente autres ont été blessés, [sept] d'entre eux grièvement.",
    ),
    ("en", "killed", "Nine died; 26 others were injured, [eight] of them seriously."),
    ("es", "killed", "Nueve murieron; otros 26 resultaron heridos, [ocho] de ellos de gravedad."),
    ("de", "killed", "Neun starben; 26 weitere wurden verletzt, [acht] von ihnen schwer."),
    ("it", "killed", "Nove sono morti; altri 26 sono rimasti feriti, [otto] dei quali gravemente."),
    ("pt", "killed", "Nove morreram; outros 26 ficaram feridos, [oito] deles com gravidade."),
    ("nl", "killed", "Negen mensen kwamen om; 26 anderen raakten gewond, [acht] van hen ernstig."),
    ("en", "injured", "Two cooks had less luck: one lies in intensive care, [the other] died on Friday."),
    ("en", "killed", "Two cooks had less luck: [one] lies in intensive care, the other died on Friday."),
    ("es", "killed", "Ocho obreros salieron. Otros dos murieron. De los [cuatro] restantes no hay noticia."),
    ("en", "killed", "Nine died in the fire, and two others were injured, [one] of them a child."),
    ("es", "killed", "Nueve murieron y dos resultaron heridos, [uno] de bala."),
    ("fr", "killed", "Neuf sont morts ; vingt-six ont été évacués, [huit] d'entre eux en hélicoptère."),
    ("en", "killed", "Two brothers were in the car: [one] was unhurt, the other died."),
    ("en", "injured", "Twelve were injured and 40 marched, [one] of them with a flag."),
    ("en", "killed", "Twelve were injured and 40 marched, [one] of them with a flag."),
    ("es", "detained", "Hay seis detenidos. Dos de los [seis] trabajaron en la misma obra."),
    ("de", "killed", "Zwei Brüder saßen im Wagen: [einer] blieb unverletzt, der andere starb."),
    ("en", "killed", "Five were killed. Of the ten survivors, [two] were children."),
    ("en", "killed", "Nine died; 26 others fled, [eight] of them on foot."),
    ("en", "injured", "Nine died; 26 others fled, [eight] of them on foot."),
    ("es", "killed", "El gerente murió junto con dos capataces; [uno] de los testigos quedó libre."),
    ("en", "missing", "Six miners are missing. [Two] of the six swam to the shore."),
    ("en", "killed", "Nine died. Six men watched. [Two] of the six worked there."),
    ("en", "killed", "Six men died. [Two] of the nine worked there."),
    ("en", "killed", "Six men died. The firm opened [four] of the six gates."),
    ("en", "injured", "[Twelve] officers were at the gate, two of them for days."),
    ("en", "injured", "[Twelve] officers were killed, two of them seriously ill."),
    ("en", "killed", "The quake killed 22 people. Five people died and [seven] were injured."),
    ("es", "killed", "El sismo mató a 22 personas. Cinco murieron y [siete] fueron heridos."),
)


@pytest.mark.parametrize(("language", "fate", "text"), TOLD)
def test_a_part_has_its_own_fate_or_that_of_its_whole(language, fate, text):
    """What a part's own words tell goes before, and how badly somebody is hurt tells that they are."""
    assert fate in told(language, text)


@pytest.mark.parametrize(("language", "fate", "text"), UNTOLD)
def test_a_part_has_no_fate_of_others(language, fate, text):
    """What befell others in the sentence, or before, is not told of a part."""
    assert fate not in told(language, text)


@pytest.mark.parametrize(
    ("language", "text", "word"),
    [
        ("es", "Dos vecinos resultaron heridos, uno de bala.", "uno"),
        ("es", "Detuvieron a dos; uno de estos quedó libre.", "uno"),
        ("es", "Una docena sufrió cortes, y uno, de 30 años, perdió una mano.", "uno"),
    ],
)
def test_a_pronoun_for_one_of_those_told_of_counts_one(language, text, word):
    """One of several is told without what he is."""
    assert text.index(word) in {each.start for each in implied_numbers(text, language) if each.low == 1}


@pytest.mark.parametrize(
    ("language", "text", "word"),
    [
        ("es", "Uno de cada tres huyó.", "Uno"),
        ("es", "Salieron de uno en uno.", "uno"),
        ("es", "Es el enemigo número uno.", "uno"),
        ("en", "They went to the other side.", "other"),
    ],
)
def test_a_share_a_rank_and_an_adjective_count_nobody(language, text, word):
    """Such a word is no pronoun."""
    assert text.index(word) not in {each.start for each in implied_numbers(text, language) if each.low == 1}
