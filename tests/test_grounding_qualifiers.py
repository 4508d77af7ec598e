"""Words that qualify a number, in eleven languages: they are never lost, whatever article or noun stands between."""

import pytest

from summarizer.grounding.numbers import read_numbers

TOLD = """
de | rund 40 km von der Grenze | about
en | 40 km or so from the border | about
es | a 40 km aproximadamente de la frontera | about
es | casi uno de cada cuatro habitantes | almost
fr | à 40 km environ de la frontière | about
fr | près d'un habitant sur quatre | almost
fr | moins d'un habitant sur dix | fewer_than
it | a 40 km circa dal confine | about
it | quasi un abitante su quattro | almost
pt | quase um em cada quatro habitantes | almost
pt | o total real passa de 8.000 | more_than
it | si chiude sopra i 40 centimetri di neve | more_than
fr | on ferme au-dessus de 40 centimètres | more_than
pt | passa de 12 para 15 mortos | exact
fr | le chiffre de 80 morts sera dépassé | more_than
en | The figure of 80 dead will be exceeded. | more_than
es | la cifra de 80 muertos será superada | more_than
it | la cifra di 80 morti sarà superata | more_than
pt | o número de 80 mortos será ultrapassado | more_than
de | gut 200 Menschen | more_than
de | gut die Hälfte der Haushalte | more_than
de | knapp ein Drittel der Häuser | almost
de | rund 12 Tote | about
de | unter den 40 Toten | exact
de | über die 12 Opfer | exact
de | 200 Menschen oder mehr. | at_least
de | reichlich 30 Häuser | more_than
en | closer to three-quarters | about
en | It is nearer 300. | about
en | a good 200 people | at_least
en | just shy of 40 people | almost
en | 200 people at least. | at_least
en | nearly half of the homes | almost
en | among the 40 dead | exact
en | somewhere around 20 homes | about
en | about half of the homes | about
en | barely 200 people | exact
es | casi el 40 por ciento | almost
es | rondó el 79 por ciento | about
es | una buena docena de casas | at_least
es | 200 y pico muertos | more_than
es | cerca de la mitad de las casas | about
es | no llega a 40 personas | fewer_than
es | 12 muertos como mínimo. | at_least
es | sobre los 12 muertos | exact
fr | Près d'un millier de personnes | almost
fr | une bonne centaine de morts | at_least
fr | plus d'un million de personnes | more_than
fr | plus d'une centaine de morts | more_than
fr | près d'une centaine de maisons | almost
fr | coupée en neuf endroits au moins. | at_least
fr | près de la moitié des maisons | almost
fr | avoisine les 200 morts | about
fr | d'environ 200 morts | about
fr | d'au moins 200 morts | at_least
fr | 200 et quelques morts | more_than
it | oltre il 30 per cento | more_than
it | circa un terzo delle case | about
it | 200 morti circa. | about
it | 200 circa sono partiti | about
it | più d'un centinaio di case | more_than
it | quasi la metà delle case | almost
it | sfiora i 200 morti | almost
it | un buon centinaio di case | at_least
nl | bijna de helft van de huizen | almost
nl | een kleine 200 mensen | almost
nl | ruim 200 mensen | more_than
nl | ruim de helft van de huizen | more_than
nl | een stuk of 12 huizen | about
nl | hooguit 12 mensen | up_to
pt | A fila passava de 2 quilômetros | more_than
es | cobran hasta un 40% menos | up_to
es | Calculo 60 presos | about
de | vielleicht 80 Menschen mit Fotos | about
en | easily 500 people | at_least
pt | quase metade das casas | almost
pt | quase 40 por cento das casas | almost
pt | ronda os 200 mortos | about
pt | uma boa centena de casas | at_least
pt | 200 pessoas ou mais. | at_least
pt | cerca de um terço das casas | about
ru | 200 с лишним человек | more_than
ru | без малого 200 человек | almost
ru | не меньше 200 человек | at_least
ru | почти половина домов | almost
ru | сто человек как минимум. | at_least
uk | майже половина будинків | almost
uk | 200 з гаком людей | more_than
uk | без малого 200 людей | almost
uk | добра сотня людей | at_least
tr | 200 küsur kişi | more_than
tr | 200'ün üzerinde kişi | more_than
tr | 200'e kadar kişi | up_to
tr | 200'e yakın kişi | almost
tr | yaklaşık olarak 200 kişi | about
tr | 200 civarında kişi | about
ar | بنحو 80 آلية | about
ar | ما يقارب 80 شخصا | almost
ar | 80 شخصا على الأقل. | at_least
ar | يربو على 80 شخصا | more_than
ar | 80 ونيف | more_than
ar | نحو نصف المنازل | about
"""


def test_what_qualifies_a_number_is_never_lost():
    """More than, about, almost, at least, at most, and what only looks like one of them."""
    rows = [row.split(" | ") for row in TOLD.strip().splitlines()]
    read = [[language, told, *_qualifiers(language, told)[:1]] for language, told, _ in rows]
    assert read == rows


def _qualifiers(language, told):
    return [each.qualifier for each in read_numbers(told, language)]


@pytest.mark.parametrize("told", ["Some 40 homes or", "They saw 40 at", "200 people, at"])
def test_a_text_that_breaks_off_in_a_qualifier_is_read(told):
    """A part of an article may end anywhere."""
    assert [each.low for each in read_numbers(told, "en")] in ([40], [200])


def test_two_numbers_of_two_things_are_no_range():
    """Respectively 33.1% and 67% are two shares."""
    found = read_numbers("contre respectivement 33,1% et 67% la veille", "fr")
    assert [(each.low, each.high) for each in found] == [(33.1, 33.1), (67, 67)]


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "The count, having gone up to 57, fell."),
        ("en", "The toll rose up to 57."),
        ("en", "Losses crept up to 57."),
        ("es", "El recuento trepó hasta 57."),
        ("fr", "Le bilan a progressé jusqu'à 57."),
        ("it", "Il conto è arrivato fino a 57."),
        ("pt", "O total chegou até 57."),
        ("de", "Die Zahl stieg bis zu 57."),
    ],
)
def test_where_a_number_has_risen_to_is_no_bound(language, told):
    """Behind a verb of rising "up to" is where the number went."""
    assert [each.qualifier for each in read_numbers(told, language)] == ["exact"]


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "not one sailor above a hundred"),
        ("en", "not one person above hundred"),
        ("en", "not a single soul over a hundred"),
        ("en", "not above a hundred"),
        ("es", "ni una persona más de cien"),
        ("fr", "pas une âme plus de cent"),
        ("fr", "pas au-delà de cent"),
        ("de", "nicht eine Person mehr als hundert"),
        ("it", "nemmeno una persona più di cento"),
        ("pt", "nem uma pessoa acima de cem"),
        ("nl", "niet één persoon meer dan honderd"),
        ("ru", "ни один человек больше ста"),
    ],
)
def test_not_one_more_than_a_number_is_at_most_that_many(language, told):
    """Who denies "more than" tells the most there may be."""
    assert [(each.low, each.qualifier) for each in read_numbers(told, language)][-1] == (100, "up_to")


@pytest.mark.parametrize(
    ("language", "told"),
    [
        ("en", "They did not sink, and more than a hundred swam."),
        ("en", "not a crowd of more than a hundred"),
        ("es", "no murieron, y más de cien nadaron"),
        ("fr", "pas un incendie, mais plus de cent"),
    ],
)
def test_a_denial_of_something_else_leaves_more_than_as_it_is(language, told):
    """Only "not one" and "not" beside it turn "more than" round."""
    assert [(each.low, each.qualifier) for each in read_numbers(told, language)][-1] == (100, "more_than")


@pytest.mark.parametrize(
    ("language", "told", "qualifier"),
    [
        ("it", "Il sindaco non parla più di quattro dispersi.", "exact"),
        ("it", "Non si tratta più di 40 case.", "exact"),
        ("it", "Il sindaco non parla più di più di 40 case.", "more_than"),
        ("it", "Il sindaco parla di più di 40 case.", "more_than"),
        ("fr", "Le maire ne parle plus de 40 maisons.", "exact"),
        ("fr", "Le barrage n'abrite plus de 40 familles.", "exact"),
        ("fr", "Le maire ne parle pas de plus de 40 maisons.", "more_than"),
        ("fr", "Le barrage abrite plus de 40 familles.", "more_than"),
        ("es", "El alcalde no habla más de 40 casas.", "exact"),
        ("es", "El alcalde ya no habla de más de 40 casas.", "more_than"),
        ("es", "El alcalde habla de más de 40 casas.", "more_than"),
        ("pt", "O prefeito não fala mais de 40 casas.", "exact"),
        ("pt", "O prefeito fala de mais de 40 casas.", "more_than"),
        ("de", "Der Ort spricht nicht mehr von 40 Häusern.", "exact"),
        ("de", "Der Ort hat nicht mehr als 40 Häuser.", "up_to"),
    ],
)
def test_the_more_of_no_longer_makes_no_more_than(language, told, qualifier):
    """Who speaks no longer of 40 spoke of 40, and not of more."""
    found = read_numbers(told, language)
    assert [(each.low, each.qualifier) for each in found] == [(found[-1].low, qualifier)]
