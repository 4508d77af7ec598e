"""A number with no noun of its own has the fate of the nearest count before it."""

import pytest
from fate_reader import fates_of

TAKEN_UP = (
    ("en", "Nine people are confirmed dead, though nurses at the clinic insist on 15."),
    ("fr", "Neuf personnes sont mortes, mais les infirmières insistent sur 15."),
    ("it", "I morti sono nove, ma le infermiere insistono su 15."),
    ("es", "Se confirmaron nueve muertos, aunque las enfermeras insisten en 15."),
    ("pt", "Há nove mortos confirmados, mas as enfermeiras insistem em 15."),
    ("de", "Neun Menschen sind tot, die Pflegerinnen der Klinik beharren auf 15."),
    ("nl", "Er zijn negen doden, maar de verpleegsters houden vast aan 15."),
    ("en", "The prosecutor had counted nine dead by noon. The dockers' union continues to speak of 15, a figure ..."),
    (
        "en",
        "The toll given on Sunday was nine dead and four missing. By Tuesday it had reached 15, with two lost.",
    ),
    ("en", "The committee keeps higher tolls: 40 killed in the market and 15 in the school as of Monday."),
    ("en", "She puts at nine the number of guests who died in the fire; a union of waiters has said 15."),
    ("en", "You ask how many died on our ward. On Saturday, fifteen."),
    ("es", "La fiscalía contó nueve muertos. El sindicato sigue hablando de 15, una cifra que nadie confirma."),
    (
        "fr",
        "Le syndicat compte neuf morts parmi ses membres. Il a renoncé au chiffre global de 15 qu'il avançait lundi.",
    ),
    ("fr", "La police fait état de neuf morts. La Ligue, elle, en était déjà à 15 vendredi soir."),
    ("de", "Die Zahl der Toten gibt das Krankenhaus mit neun an. Es führt eine Liste. Die Stadt bleibt bei 15."),
    (
        "de",
        "Von den 15 Menschen, die im Tunnel ums Leben kamen, waren nach Angaben des Betreibers neun auf dem Heimweg.",
    ),
    ("ru", "Сообщали о девяти погибших, днём префект назвала уже другую цифру — 15."),
    ("pt", "Há nove mortos e quatro desaparecidos. A câmara, que inclui duas mortes ocorridas na evacuação, conta 15."),
    ("it", "Sono nove i morti accertati. Il sindaco continua a parlare di 15, senza elenco."),
    ("nl", "Er zijn negen doden geborgen. De vakbond spreekt van 15, zonder lijst."),
)
MISSING = (
    (
        "en",
        "Nine were found dead: eight in Lowick and one below. Four are missing, three in Lowick and one below.",
    ),
    ("nl", "Het dodental stond op 27; drie mensen werden toen nog vermist."),
)
OTHERS = (
    ("en", "Nine people died in the fire. The union's hall is a building of 15 rooms."),
    ("en", "Nine people died in the fire. The union's bus took 15."),
    ("en", "Nine people died in the fire. The ferry carried 15."),
    ("en", "Nine people died in the fire. The company says 47 were aboard. The union speaks of 15."),
    ("en", "Nine people died in the fire, just before 15."),
    ("en", "Nine people died in the fire. The captain (15) was not aboard."),
    ("en", "Nine people died in the fire. There are 15 people whom nobody can reach."),
    ("es", "Murieron nueve personas. El tren llevaba 15."),
    ("fr", "Neuf personnes sont mortes. À la veillée, ils étaient 15."),
    ("de", "Neun Menschen starben. Der Bus hielt gegen 15 Uhr."),
    ("pt", "Morreram nove pessoas. A missa começou às 15."),
    ("it", "Degli evasi, 15 in tutto, non si sa nulla. Il giorno prima nove persone sono morte."),
)


@pytest.mark.parametrize(("language", "text"), TAKEN_UP)
def test_a_number_without_a_noun_takes_up_the_dead_who_were_counted_before(language, text):
    """It is a toll of somebody else's, of another day or of another place."""
    number = next(each for each in ("fifteen", "neun auf", "15") if each in text).removesuffix(" auf")
    assert "killed" in fates_of(text, number, language)


@pytest.mark.parametrize(("language", "text"), MISSING)
def test_parts_have_the_fate_of_their_own_whole(language, text):
    """That they come to a number told of others is chance; Dutch "toen" behind an auxiliary opens no clause."""
    number = next(each for each in ("drie", "tres", "three") if each in text)
    assert "missing" in (told := fates_of(text, number, language))
    assert "killed" not in told


@pytest.mark.parametrize(("language", "text"), OTHERS)
def test_a_number_of_something_else_takes_up_no_toll(language, text):
    """A verb of its own, a time, an age or other people stand between."""
    assert "killed" not in fates_of(text, "15", language)


@pytest.mark.parametrize(
    ("language", "text", "number", "fate"),
    [
        ("pt", "O número de mortos subiu para 18 e o de desaparecidos caiu para oito.", "oito", "missing"),
        ("pt", "O número de mortos subiu para 18 e o de feridos, para 40.", "40", "injured"),
        ("es", "El número de muertos subió a 18 y el de desaparecidos bajó a ocho.", "ocho", "missing"),
        ("es", "El número de muertos es de 18 y el de los desaparecidos, de ocho.", "ocho", "missing"),
        ("fr", "Le nombre de morts est passé à 18 et celui des disparus est tombé à huit.", "huit", "missing"),
        ("it", "Il numero dei morti è salito a 18 e quello dei dispersi è sceso a otto.", "otto", "missing"),
        ("de", "Die Zahl der Toten stieg auf 18 und jene der Verletzten auf 40.", "40", "injured"),
        ("de", "Die Zahl der Toten ist auf 18 gestiegen, die der Vermissten auf acht gesunken.", "acht", "missing"),
        ("nl", "Het aantal doden steeg naar 18 en dat van de vermisten daalde naar acht.", "acht", "missing"),
        ("en", "The number of dead rose to 18 and that of the missing fell to eight.", "eight", "missing"),
        ("en", "The death toll rose to 18 and the missing to eight.", "eight", "missing"),
        ("ru", "Число погибших выросло до 18, а пропавших без вести — сократилось до восьми.", "восьми", "missing"),
        ("uk", "Кількість загиблих зросла до 18, а поранених — до 40.", "40", "injured"),
        ("tr", "Ölenlerin sayısı 18'e, yaralıların ise 40'a yükseldi.", "40", "injured"),
        ("ar", "ارتفع عدد القتلى إلى 18 والجرحى إلى 40.", "40", "injured"),
    ],
)
def test_a_count_whose_noun_was_told_before_is_of_those_that_its_own_clause_names(language, text, number, fate):
    """The second number, "o de desaparecidos", counts the missing, and not those whom the first number counts."""
    assert fates_of(text, number, language) == {fate}


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [
        ("en", "The number of dead rose to 18, the hospital said, and then to 20.", "20"),
        ("pt", "O número de mortos subiu para 18, e o dos bombeiros chegou a 20.", "20"),
        ("de", "Die Zahl der Toten stieg auf 18 und am Freitag auf 20.", "20"),
    ],
)
def test_a_second_number_of_one_count_stays_its_own(language, text, number):
    """Where the clause of the second number names nobody else whom it counts."""
    assert "killed" in fates_of(text, number, language)
