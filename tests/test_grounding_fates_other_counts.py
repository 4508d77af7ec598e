"""A number whose own clause counts something else has no fate from the clause or the sentence beside it."""

import pytest
from fate_reader import fates_of

VALUES = (
    ("en", "31", "The death toll rose to 28 and the price to 31."),
    ("es", "31", "Murieron doce personas. El termómetro marcaba 31."),
    ("de", "31", "Zwölf Menschen starben. Der Preis ist auf 31 gestiegen."),
    ("tr", "31", "On iki kişi öldü. Sıcaklık 31'e yükseldi."),
    ("nl", "31", "Het kaartje kostte 31."),
)
BESIDE_TOLLS = (
    ("en", "31", "The toll of the raid is 28, the number of tents 31."),
    ("en", "31", "The dead numbered 28 and the shops 31."),
    ("es", "31", "Los muertos son 28 y las tiendas 31."),
    ("es", "31", "El número de muertos es de 28 y el de tiendas de 31."),
    ("fr", "31", "Le nombre de morts est de 28 et celui des tentes de 31."),
    ("de", "31", "Die Zahl der Toten liegt bei 28, die der Zelte bei 31."),
    ("it", "31", "I morti sono 28 e le tende 31."),
    ("pt", "31", "Os mortos são 28 e as tendas 31."),
)
NAMES = (
    ("en", "640", "Two men were killed at Lowick. A clerk read out the names of 640 people."),
    ("en", "640", "Two men were killed on Sunday and the names of 640 people were read out."),
    ("fr", "640", "Deux hommes ont été tués. Le greffier donne les noms de 640 personnes."),
    ("de", "640", "Zwei Männer wurden getötet. Das Buch nennt die Namen von 640 Menschen."),
    ("en", "640", "Two men were killed. A list gives the addresses of 640 people."),
    ("de", "640", "Zwei Männer wurden getötet. Die Liste nennt die Namen von 640 Spendern."),
    ("ru", "640", "Двое мужчин погибли. Мэр назвал имена 640 человек."),
)
TOLLS = (
    ("en", "31", "Nine people died in the fire. By noon the number had risen to 31."),
    ("es", "31", "Nueve personas murieron en el incendio. La cifra subió a 31."),
    ("fr", "31", "Neuf personnes sont mortes dans l'incendie. Le bilan est monté à 31."),
    ("de", "31", "Neun Menschen starben bei dem Brand. Die Zahl ist auf 31 gestiegen."),
    ("it", "31", "Nove persone sono morte nell'incendio. Il bilancio è salito a 31."),
    ("pt", "31", "Nove pessoas morreram no incêndio. Na terça-feira eram 31."),
    ("nl", "31", "Negen mensen kwamen om bij de brand. Het aantal is tot 31 gestegen."),
    ("ru", "31", "При пожаре погибли девять человек. Число выросло до 31."),
    ("uk", "31", "Під час пожежі загинули дев'ять людей. Кількість зросла до 31."),
    ("tr", "31", "Yangında dokuz kişi öldü. Sayı 31'e yükseldi."),
    ("tr", "31", "Yangında dokuz kişi öldü. Salı günü sayı 31 oldu."),
    ("en", "31", "The ministry counts 28 dead and the union 31."),
    ("en", "31", "The toll is 28 in the north, the union says 31."),
    ("de", "31", "Die Zahl der Toten liegt bei 28, laut Opposition bei 31."),
    ("fr", "31", "Le nombre de morts est de 28 à Lowick et celui de Morn de 31."),
    ("de", "31", "Der Anschlag kostete 31 Menschen das Leben."),
    ("nl", "31", "De aanslag kostte 31 mensen het leven."),
    ("es", "31", "Los muertos son 28, la cifra oficial 31."),
    ("en", "31", "The dead number 28, and the total could rise to 31."),
    ("de", "31", "Die Zahl der Toten liegt bei 28, die Polizei geht von 31 aus."),
    ("de", "31", "Die Zahl der Toten lag bei 28, die endgültige Zahl bei 31."),
    ("it", "31", "I morti sono 28, il totale potrebbe salire a 31."),
    ("tr", "31", "Ölü sayısı hızla 31'e yükseldi."),
    ("de", "31", "Am Montag sind 31 Soldaten gefallen."),
    ("en", "31", "Twelve people died. A list gives the names of 31 people killed in the raid."),
)
WHOLES = (
    ("en", "twelve", "One of the twelve boys drowned."),
    ("es", "doce", "Uno de los doce pescadores murió."),
    ("fr", "douze", "Un des douze enfants est mort."),
    ("de", "zwölf", "Am Kanal ertrank gestern eines von zwölf Kindern."),
    ("it", "dodici", "Uno dei dodici bambini è morto."),
    ("pt", "doze", "Um dos doze meninos morreu."),
    ("nl", "twaalf", "Een van de twaalf kinderen verdronk."),
    ("ru", "12", "Один из 12 детей утонул."),
    ("ru", "12", "Пять из 12 детей утонули."),
    ("uk", "12", "Один із 12 хлопців потонув."),
    ("uk", "12", "П'ять із 12 хлопців потонули."),
    ("tr", "12", "12 çocuktan biri boğuldu."),
    ("tr", "12", "12 çocuktan beşi boğuldu."),
)


@pytest.mark.parametrize(("language", "number", "text"), VALUES)
def test_a_price_or_a_temperature_is_nobodys_number(language, number, text):
    """What has a number of its own counts none of those of whom another clause tells."""
    assert not fates_of(text, number, language)


@pytest.mark.parametrize(("language", "number", "text"), BESIDE_TOLLS)
def test_what_is_counted_beside_the_dead_has_its_own_number(language, number, text):
    """A second subject, whose verb is left out, is not dead."""
    assert not fates_of(text, number, language)


@pytest.mark.parametrize(("language", "number", "text"), NAMES)
def test_of_those_whose_names_are_read_out_nothing_else_is_told(language, number, text):
    """That others died before says nothing of them."""
    assert not fates_of(text, number, language)


@pytest.mark.parametrize(("language", "number", "text"), TOLLS)
def test_a_count_that_rises_is_that_of_those_told_before(language, number, text):
    """Both "the number" and "it" count those of whom the sentence before told, wherever the verb stands."""
    assert "killed" in fates_of(text, number, language)


@pytest.mark.parametrize(("language", "number", "text"), WHOLES)
def test_the_fate_of_a_part_is_not_that_of_its_whole(language, number, text):
    """One of twelve died, and not the twelve."""
    assert not fates_of(text, number, language)
