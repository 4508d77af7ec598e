"""How numbers are read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from summarizer.domain.languages import reads_words
from summarizer.grounding.numbers import (
    implied_numbers,
    numbers_differ,
    read_numbers,
    readings_of,
    without_foreign_hours,
    without_hours_of,
)


def read(text, language="en"):
    """Return each number of a text as written, with its bounds, qualifier and role."""
    return [
        (text[each.written_start : each.written_end], each.low, each.high, each.qualifier, each.role)
        for each in read_numbers(text, language)
    ]


def counts(text, language="en"):
    """Return the bounds of each count of a text."""
    return [(each.low, each.high) for each in read_numbers(text, language) if each.role == "count"]


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("12 civilians", 12),
        ("1,300 civilians", 1300),
        ("1 300 dead", 1300),
        ("1\u00a0300 dead", 1300),
        ("12,345,678.5 t", 12345678.5),
        ("1.3m people", 1_300_000),
        ("1.3 million people", 1_300_000),
        ("$1.3bn", 1_300_000_000),
        ("three million refugees", 3_000_000),
        ("twenty-five dead", 25),
        ("twenty five dead", 25),
        ("a dozen people", 12),
        ("two dozen people", 24),
        ("half a million people", 500_000),
        ("half-a-dozen jets", 6),
        ("a family of seven", 7),
        ("one hundred and five people", 105),
        ("fifteen hundred men", 1500),
        ("two and a half million people", 2_500_000),
        ("one point three million people", 1_300_000),
        ("three million five hundred thousand people", 3_500_000),
        ("minus seven Celsius", -7),
        ("-7°C", -7),
        ("2 lakh people", 200_000),
        ("1,30,000 people", 130_000),
        ("١٢٣ people", 123),
        ("１２ people", 12),
        ("12万人", 120_000),
        ("3-million people", 3_000_000),
        ("a 5m wide hole", 5),
        ("one attack hit the town", 1),
        ("at least 2000 people", 2000),
        ("1900 soldiers", 1900),
        ("a 200-strong militia", 200),
        ("a million and a half people", 1_500_000),
        ("three quarters of a million people", 750_000),
        ("2½ million people", 2_500_000),
        ("a dozen and a half people", 18),
        ("12,5 million people", 12_500_000),
        ("six-hundred people", 600),
        ("two-hundred-fifty people", 250),
        ("one thousand, two hundred and three people", 1203),
        ("1,\n200 people", 1200),
        ("a 5m wave", 5),
        ("$5m in aid", 5_000_000),
    ],
)
def test_a_count_is_read(text, value):
    """Digits, magnitudes and English number words are read for what they are worth."""
    assert counts(text) == [(value, value)]


@pytest.mark.parametrize(
    ("text", "low", "high"),
    [
        ("some two to three million people", 2_000_000, 3_000_000),
        ("12-15 dead", 12, 15),
        ("12–15 dead", 12, 15),
        ("between 12 and 15 people", 12, 15),
        ("2-3 million people", 2_000_000, 3_000_000),
        ("two or three men", 2, 3),
        ("$2bn-$3bn", 2_000_000_000, 3_000_000_000),
        ("12,000 to 15,000 people", 12_000, 15_000),
        ("between two and three hundred people", 200, 300),
        ("20-30,000 people", 20_000, 30_000),
        ("From 20 to 30 people died", 20, 30),
        ("20 – 30 people", 20, 30),
        ("10k-15k people", 10_000, 15_000),
        ("between US$45 million and US$60 million", 45_000_000, 60_000_000),
        ("from A$45 to A$60", 45, 60),
    ],
)
def test_a_range_is_one_number(text, low, high):
    """Two numbers joined to a range are one reading with both bounds."""
    assert [each[1:4] for each in read(text)] == [(low, high, "range")]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("pagavano dai 19 ai 24 euro", "it"),
        ("dal 19 al 24 per cento", "it"),
        ("del 19 al 24 por ciento", "es"),
        ("pagan de los 19 a los 24 euros", "es"),
        ("pagavam dos 19 aos 24 euros", "pt"),
        ("des 19 aux 24 tonnes", "fr"),
    ],
)
def test_a_range_may_have_its_small_words_grown_together_with_articles(text, language):
    """From and to are the same words with an article."""
    assert [(each.low, each.high) for each in read_numbers(text, language)] == [(19, 24)]


@pytest.mark.parametrize(
    ("text", "language", "low", "high"),
    [
        ("On a sorti quatre, cinq enfants", "fr", 4, 5),
        ("une panne de vingt, trente minutes", "fr", 20, 30),
        ("İki üç kişi bağırdı", "tr", 2, 3),
        ("Ne vidi cadere due, tre", "it", 2, 3),
        ("رأيت ثلاثة أربعة رجال", "ar", 3, 4),
        ("Un, deux, trois blessés", "fr", None, None),
        ("At gate two, three people fell", "en", None, None),
    ],
)
def test_a_number_word_beside_the_next_one_is_a_range(text, language, low, high):
    """In English "or" stands between them; a list is none."""
    ranges = [(each.low, each.high) for each in read_numbers(text, language) if each.qualifier == "range"]
    assert ranges == ([(low, high)] if low else [])


@pytest.mark.parametrize(
    "text",
    [
        "rose from 12 to 15",
        "the toll rose 3 to 56",
        "won 3-1",
        "killed 3 and wounded 9",
        "had risen from 6 to 17 litres per second",
    ],
)
def test_a_change_is_no_range(text):
    """A rise from one number to another, and a score, are two numbers."""
    assert len(counts(text)) == 2


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("es", "los heridos subieron de 19 a 24"),
        ("es", "los muertos pasaron de 19 a 24"),
        ("es", "se ha incrementado de 19 a 24"),
        ("pt", "os feridos subiram de 19 a 24"),
        ("fr", "les blessés sont passés de 19 à 24"),
        ("it", "i feriti sono saliti da 19 a 24"),
        ("it", "hanno rivisto la stima, portandola da 19 a 24"),
        ("es", "revisaron la cifra, elevándola de 19 a 24"),
        ("fr", "ont revu le bilan, le portant de 19 à 24"),
        ("pt", "reviram o número, elevando-o de 19 para 24"),
        ("it", "i feriti sono saliti dai 19 ai 24"),
        ("es", "los heridos subieron de los 19 a los 24"),
        ("fr", "le nombre est passé des 19 aux 24"),
        ("nl", "het aantal gewonden steeg van 19 naar 24"),
        ("ru", "число раненых выросло с 19 до 24"),
        ("uk", "кількість поранених зросла з 19 до 24"),
    ],
)
def test_a_change_is_no_range_in_any_form_of_its_verb(language, text):
    """Singular or plural, of whatever tense: what was 19 is 24, and neither is lost."""
    assert [each.low for each in read_numbers(text, language)] == [19, 24]


@pytest.mark.parametrize(
    ("text", "written", "qualifier"),
    [
        ("At least 12 died", "At least 12", "at_least"),
        ("no fewer than 12 died", "no fewer than 12", "at_least"),
        ("12 or more died", "12 or more", "at_least"),
        ("50+ died", "50+", "at_least"),
        ("more than 1,300 died", "more than 1,300", "more_than"),
        ("well over 100 died", "well over 100", "more_than"),
        ("Tarvo handed over six men", "six", "exact"),
        ("police turned over 12 rifles", "12", "exact"),
        ("some 50 soldiers", "some 50", "about"),
        ("about a dozen men", "about a dozen", "about"),
        ("an estimated 2 million people", "an estimated 2 million", "about"),
        ("12 or so men", "12 or so", "about"),
        ("almost 900,000 people", "almost 900,000", "almost"),
        ("close to 12 men", "close to 12", "almost"),
        ("up to 12 men", "up to 12", "up_to"),
        ("as many as 12 men", "as many as 12", "up_to"),
        ("no more than 12 men", "no more than 12", "up_to"),
        ("fewer than five men", "fewer than five", "fewer_than"),
        ("as high as 470,000", "as high as 470,000", "up_to"),
        ("AS MANY AS 12 MEN", "AS MANY AS 12", "up_to"),
        ("at least another 12 men", "at least another 12", "at_least"),
        ("more than $3bn", "more than $3bn", "more_than"),
        ("over the last 10 days", "10", "exact"),
        ("12 killed, at least 5 hurt", "12", "exact"),
    ],
)
def test_words_say_how_firm_a_number_is(text, written, qualifier):
    """The words before and behind a number are read with it."""
    first = read(text)[0]
    assert (first[0], first[3]) == (written, qualifier)


@pytest.mark.parametrize(
    "text", ["dozens", "hundreds of thousands", "several", "scores of people", "a few hundred", "several dozen"]
)
def test_a_vague_number_has_no_value(text):
    """A word such as "dozens" is a number without a value."""
    assert [(low, high, qualifier) for _, low, high, qualifier, _ in read(text)] == [(None, None, "vague")]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("the decree took the price from 1.80 to 2.75 dollars", "en"),
        ("il decreto che ha portato il gallone di gasolio da 1,80 a 2,75 dollari", "it"),
        ("el decreto llevó el galón de 1,80 a 2,75 dólares", "es"),
        ("o decreto levou o litro de 1,80 a 2,75 reais", "pt"),
        ("le décret a porté le litre de 1,80 à 2,75 euros", "fr"),
        ("der Erlass hob den Preis von 1,80 auf 2,75 Euro", "de"),
    ],
)
def test_what_somebody_takes_from_one_number_to_another_is_no_range(text, language):
    """Before and after are two numbers, whoever changed it."""
    assert [(each.low, each.high) for each in read_numbers(text, language)] == [(1.8, 1.8), (2.75, 2.75)]


def test_a_span_of_days_without_spaces_holds_no_name():
    """The dash between two months hangs on both: "1 January-20 February"."""
    assert [each.role for each in read_numbers("1 January–20 February 2020")] == ["date", "date", "year"]


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("93% of them", "share"),
        ("80 per cent of them", "share"),
        ("two-thirds of them", "share"),
        ("half of them", "share"),
        ("the 7th attack", "ordinal"),
        ("the 21st century", "ordinal"),
        ("the twenty-first attack", "ordinal"),
        ("in 2018", "year"),
        ("the 2018 elections", "year"),
        ("after 2011 protests", "year"),
        ("mid-2018", "year"),
        ("the 1990s", "year"),
        ("on February 11", "date"),
        ("on 11 February", "date"),
        ("11 February", "date"),
        ("at 5 p.m.", "time"),
        ("at 14:18", "time"),
        ("1500 GMT", "time"),
        ("an SU-25 jet", "label"),
        ("the M5 highway", "label"),
        ("Flight 370", "label"),
        ("No. 10", "label"),
        ("a 5G mast", "label"),
        ("a five-storey house", "compound"),
        ("a nine-year war", "compound"),
        ("a 12-year-old", "compound"),
        ("Ana Reyes, 32, said so", "age"),
        ("aged 45", "age"),
        ("children under 12", "age"),
        ("Ward 12", "label"),
        ("Checkpoint 300", "label"),
        ("all but two", "excepted"),
        ("nine out of ten", "share"),
        ("one in five", "share"),
        ("one of them", "pronoun"),
        ("no one", None),
        ("he scores a goal", None),
        ("a baby", None),
    ],
)
def test_what_counts_nothing_is_no_count(text, role):
    """Shares, ordinals, years, dates, times, names with digits, compounds and pronouns are told from counts."""
    assert [each[-1] for each in read(text)] == ([role] if role else [])


@pytest.mark.parametrize("text", ["12-15 February", "February 12-15", "20.02.20"])
def test_days_in_a_row_are_dates(text):
    """Both days of a range of days, and every part of a date in digits, are dates."""
    assert {each[-1] for each in read(text)} == {"date"}


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("on 12 and 13 March", "en"),
        ("on 12, 13 and 14 March", "en"),
        ("el 12 y el 13 de marzo", "es"),
        ("les 12 et 13 mars", "fr"),
        ("am 12. und 13. März", "de"),
        ("12 ve 13 Mart", "tr"),
        ("12 и 13 марта", "ru"),
        ("12 و13 مارس", "ar"),
    ],
)
def test_days_of_one_month_that_are_joined_are_dates(text, language):
    """The month stands with the last of them alone."""
    assert {each.role for each in read_numbers(text, language)} == {"date"}


@pytest.mark.parametrize("text", ["on 16 February 10 people were hurt", "am 16. Februar 10 Verletzte"])
def test_a_number_behind_a_whole_date_is_a_count(text):
    """Its month has a day already."""
    assert [each.role for each in read_numbers(text, "de" if "Februar " in text else "en")] == ["date", "count"]


@pytest.mark.parametrize("text", ["the dead were 12, 13 March 2025", "12 died and 13 March passed", "12 and 13 people"])
def test_a_count_beside_a_date_stays_one(text):
    """A comma alone joins no day to a date, nor does what has words between."""
    assert read_numbers(text)[0].role == "count"


@pytest.mark.parametrize(
    ("text", "language", "percent"),
    [
        ("half of them", "en", 50),
        ("half the population", "en", 50),
        ("two thirds of the town", "en", 67),
        ("three-quarters of them", "en", 75),
        ("a quarter of the force", "en", 25),
        ("it has spent barely a third", "en", 33),
        ("nine out of ten people", "en", 90),
        ("one in five", "en", 20),
        ("la mitad de la población", "es", 50),
        ("nueve de cada diez personas", "es", 90),
        ("les deux tiers de la ville", "fr", 67),
        ("neuf personnes sur dix", "fr", 90),
        ("zwei Drittel der Stadt", "de", 67),
        ("neun von zehn Menschen", "de", 90),
        ("four of every ten wells", "en", 40),
        ("three of each five wells", "en", 60),
        ("and that half stayed in port", "en", 50),
        ("about half had left", "en", 50),
        ("half a percent", "en", 0.5),
        ("a hundredth of a percent", "en", 0.01),
        ("medio por ciento", "es", 0.5),
        ("una centésima de punto porcentual", "es", 0.01),
        ("un dixième de pour cent", "fr", 0.1),
        ("ein halbes Prozent", "de", 0.5),
        ("mezzo punto percentuale", "it", 0.5),
        ("meio por cento", "pt", 0.5),
        ("een half procent", "nl", 0.5),
        ("не достигает сотой доли процента", "ru", 0.01),
        ("десяту частку відсотка", "uk", 0.1),
        ("чотири із кожних десяти колодязів", "uk", 40),
        ("yüzde yarım", "tr", 0.5),
    ],
)
def test_a_fraction_of_a_whole_is_a_share_in_percent(text, language, percent):
    """Halves, thirds and proportions are shares in whole percent, and no counts."""
    assert [(each[1], each[-1]) for each in read(text, language)] == [(percent, "share")]


def test_rates_and_denied_numbers_count_nothing():
    """Both numbers of a rate, and the number behind "not", are told from counts."""
    assert [each[-1] for each in read("12 per 100,000 people")] == ["rate", "rate"]
    assert [each[-1] for each in read("15, not 12 as first reported")] == ["count", "denied"]
    assert counts("On March 3 300 people died") == [(300, 300)]


@pytest.mark.parametrize(
    ("text", "language", "value", "qualifier"),
    [
        ("1.300 Tote", "de", 1300, "exact"),
        ("MÁS DE 300 muertos", "es", 300, "more_than"),
        ("superarán los 6.700 millones", "es", 6_700_000_000, "more_than"),
        ("ni 100 coches", "es", 100, "fewer_than"),
        ("nicht einmal 100 Autos", "de", 100, "fewer_than"),
        ("zählte keine tausend Streikende", "de", 1000, "fewer_than"),
        ("er waren geen honderd mensen", "nl", 100, "fewer_than"),
        ("выросло до 12", "ru", 12, "exact"),
        ("до 12 человек", "ru", 12, "up_to"),
        ("rund 1,3 Millionen Menschen", "de", 1_300_000, "about"),
        ("al menos 12 mil muertos", "es", 12_000, "at_least"),
        ("más de 1.300 civiles", "es", 1300, "more_than"),
        ("eine Bürgschaft über 5 Millionen Euro", "de", 5_000_000, "exact"),
        ("Kosten von über 5 Millionen Euro", "de", 5_000_000, "more_than"),
        ("1,300 civiles", "es-MX", 1300, "exact"),
        ("1 300 morts", "fr", 1300, "exact"),
        ("près de 3,5 millions", "fr", 3_500_000, "almost"),
        ("en az 12 kişi", "tr", 12, "at_least"),
        ("2,5 milyon kişi", "tr", 2_500_000, "exact"),
        ("ما لا يقل عن ١٢ شخصا", "ar", 12, "at_least"),
        ("١٬٣٠٠ شخص", "ar", 1300, "exact"),
        ("نحو 3 ملايين", "ar", 3_000_000, "about"),
        ("около 3,5 млн человек", "ru", 3_500_000, "about"),
        ("щонайменше 12 осіб", "uk", 12, "at_least"),
    ],
)
def test_digits_are_read_in_every_language(text, language, value, qualifier):
    """Digits are read with their language's separators, magnitudes and qualifiers."""
    assert [each[1:4] for each in read(text, language)] == [(value, value, qualifier)]


@pytest.mark.parametrize(
    ("text", "language", "low", "high", "qualifier"),
    [
        ("al menos veinticinco muertos", "es", 25, 25, "at_least"),
        ("unos ciento veinte mil desplazados", "es", 120_000, 120_000, "about"),
        ("veintiún mil personas", "es", 21_000, 21_000, "exact"),
        ("dos o tres millones de personas", "es", 2_000_000, 3_000_000, "range"),
        ("entre R$ 45 milhões e R$ 60 milhões", "pt", 45_000_000, 60_000_000, "range"),
        ("plus de mille trois cents morts", "fr", 1300, 1300, "more_than"),
        ("quatre-vingt-dix-sept blessés", "fr", 97, 97, "exact"),
        ("vingt et un morts", "fr", 21, 21, "exact"),
        ("neuf soldats", "fr", 9, 9, "exact"),
        ("il y en a neuf qui y étaient", "fr", 9, 9, "exact"),
        ("j'en trouve neuf", "fr", 9, 9, "exact"),
        ("deux à trois millions de personnes", "fr", 2_000_000, 3_000_000, "range"),
        ("mindestens fünfundzwanzig Tote", "de", 25, 25, "at_least"),
        ("Zwei Tote", "de", 2, 2, "exact"),
        ("zehn Prozent", "de", 10, 10, "exact"),
        ("venticinque morti", "it", 25, 25, "exact"),
        ("dois milhões de pessoas", "pt", 2_000_000, 2_000_000, "exact"),
    ],
)
def test_number_words_are_read_in_five_more_languages(text, language, low, high, qualifier):
    """Number words of Spanish, French, German, Italian and Portuguese are read, ranges and qualifiers included."""
    assert [each[1:4] for each in read(text, language)] == [(low, high, qualifier)]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("un hombre y una mujer", "es"),
        ("uno de los heridos", "es"),
        ("dos y medio", "es"),
        ("el tercer muerto", "es"),
        ("varios miles de personas", "es"),
        ("un homme et une femme", "fr"),
        ("un véhicule neuf a brûlé", "fr"),
        ("quelques mille personnes", "fr"),
        ("ein Mann und eine Frau", "de"),
        ("mehrere hundert Menschen", "de"),
        ("около 1900 года", "ru"),
        ("близько 1900 року", "uk"),
        ("um 1900", "de"),
        ("circa 1900", "it"),
        ("otuz beşinci kişi", "tr"),
        ("zweieinhalb Millionen Menschen", "de"),
        ("der erste Angriff", "de"),
        ("il signor Otto", "it"),
    ],
)
def test_what_is_no_number_in_other_languages_gets_no_value(text, language):
    """Articles, halves, dozens, adjectives, ordinals, names and vague thousands have no value."""
    assert [low for _, low, _, _, role in read(text, language) if role == "count" and low is not None] == []


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("medio millón de personas", "es", 500_000),
        ("2 millones y medio de personas", "es", 2_500_000),
        ("dos millones y medio de personas", "es", 2_500_000),
        ("dois milhões e meio de pessoas", "pt", 2_500_000),
        ("deux millions et demi de personnes", "fr", 2_500_000),
        ("un mur de quatre mètres et demi", "fr", 4.5),
        ("a wall of four metres and a half", "en", 4.5),
        ("un muro de cuatro metros y medio", "es", 4.5),
        ("un muro di quattro metri e mezzo", "it", 4.5),
        ("um muro de quatro metros e meio", "pt", 4.5),
        ("asesinado por tres hombres", "es", 3),
        ("buscas por nove moradores", "pt", 9),
        ("dos docenas de muertos", "es", 24),
        ("media docena de casas", "es", 6),
        ("un centenar de muertos", "es", 100),
        ("tres decenas de casas", "es", 30),
        ("três dezenas de casas", "pt", 30),
        ("trois dizaines de maisons", "fr", 30),
        ("tre decine di case", "it", 30),
        ("due centinaia di case", "it", 200),
        ("une douzaine de personnes", "fr", 12),
        ("un demi-million de personnes", "fr", 500_000),
        ("un millier de personnes", "fr", 1000),
        ("zwei Dutzend Tote", "de", 24),
        ("eine halbe Million Menschen", "de", 500_000),
        ("un centinaio di morti", "it", 100),
        ("meia dúzia de casas", "pt", 6),
        ("iki düzine kişi", "tr", 24),
        ("üç bina yıkıldı", "tr", 3),
        ("yedi binada hasar var", "tr", 7),
        ("on iki bin kişi", "tr", 12_000),
        ("Ölenlerin altısı Beşyol'da", "tr", 6),
        ("продано около 1900", "ru", 1900),
        ("эвакуировали более 2000", "ru", 2000),
        ("продано близько 1900", "uk", 1900),
        ("verkauft wurden rund 1900", "de", 1900),
        ("se vendieron unas 1900", "es", 1900),
        ("environ 1900 ont été vendues", "fr", 1900),
        ("oltre 2000 sono fuggiti", "it", 2000),
        ("yaklaşık 1900 satıldı", "tr", 1900),
        ("3 miljoen mensen", "nl", 3_000_000),
        ("12 tys. osób", "pl", 12_000),
        ("5 करोड़ लोग", "hi", 50_000_000),
        ("12 هزار نفر", "fa", 12_000),
    ],
)
def test_dozens_halves_and_every_languages_magnitudes_are_read(text, language, value):
    """Nouns that are a number, half a magnitude, and the magnitudes that CLDR has are read in full."""
    assert counts(text, language) == [(value, value)]


@pytest.mark.parametrize(
    ("text", "language", "qualifier"),
    [
        ("más de un centenar de heridos", "es", "more_than"),
        ("cerca de uma dezena de casas", "pt", "about"),
        ("mehr als ein Dutzend Tote", "de", "more_than"),
        ("più di un centinaio di feriti", "it", "more_than"),
    ],
)
def test_what_stands_before_the_article_of_a_noun_that_is_a_number_qualifies_it(text, language, qualifier):
    """The article between "more than" and "a hundred or so" is none of its own."""
    assert [each[3] for each in read(text, language) if each[4] == "count"] == [qualifier]


@pytest.mark.parametrize(("text", "language"), [("12 tysiącami osób", "pl"), ("12 тысячам человек", "ru")])
def test_digits_before_what_may_be_a_magnitude_have_no_value(text, language):
    """A form of a magnitude that nobody knows makes its number unreadable, not a thousandth of itself."""
    assert counts(text, language) == []


def test_which_languages_have_their_number_words_read():
    """Number words are read in eleven languages, and `reads_words` says so."""
    assert all(map(reads_words, ["en-GB", "es-MX", "fr", "de", "nl", "it", "pt-BR", "tr", "ar-SY", "ru", "uk"]))
    assert not any(map(reads_words, ["zh", "pl", "und"]))


GERMAN_ONES = ["null", "ein", "zwei", "drei", "vier", "fünf", "sechs", "sieben", "acht", "neun", "zehn", "elf", "zwölf"]
GERMAN_TENS = ["zwanzig", "dreißig", "vierzig", "fünfzig", "sechzig", "siebzig", "achtzig", "neunzig"]


def in_german(number):
    """Write a number below a million out in German."""
    if number >= 1000:
        rest = in_german(number % 1000) if number % 1000 else ""
        return f"{in_german(number // 1000)}tausend{rest}"
    if number >= 100:
        return f"{GERMAN_ONES[number // 100]}hundert{in_german(number % 100) if number % 100 else ''}"
    if number <= 12:
        return GERMAN_ONES[number]
    if number < 20:
        return {16: "sech", 17: "sieb"}.get(number, GERMAN_ONES[number - 10]) + "zehn"
    unit = f"{GERMAN_ONES[number % 10]}und" if number % 10 else ""
    return unit + GERMAN_TENS[number // 10 - 2]


@given(st.integers(2, 999_999).filter(lambda number: number % 100 != 1))
def test_a_number_in_german_words_reads_back(number):
    """Every number below a million that is written out in German reads back."""
    assert counts(f"gezählt wurden {in_german(number)} Menschen", "de") == [(number, number)]


def test_a_value_is_looked_for_as_it_is():
    """A single value, a range and a vague number are each found only as such, and only among counts."""
    readings = read_numbers("At least 12 of 15-20 died, dozens were hurt, 93% in 2018")
    assert [each.qualifier for each in readings_of(readings, [12.0])] == ["at_least"]
    assert len(readings_of(readings, [15, 20])) == 1
    assert readings_of(readings, [15]) == ()
    assert len(readings_of(readings, [])) == 1
    assert readings_of(readings, [93]) == ()
    assert len(readings_of(readings, [93], roles={"share"})) == 1
    assert readings_of(readings, [2018]) == ()


ONES = (
    "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve",
    "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
)  # fmt: skip
TENS = ("", "", "twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety")


def in_words(number):
    """Write a number out in English."""
    if number < 20:
        return ONES[number]
    if number < 100:
        return TENS[number // 10] + (f"-{ONES[number % 10]}" if number % 10 else "")
    for power, name in ((10**6, "million"), (1000, "thousand"), (100, "hundred")):
        if number >= power:
            rest = f" and {in_words(number % power)}" if 0 < number % power < 100 else ""
            rest = rest or (f" {in_words(number % power)}" if number % power else "")
            return f"{in_words(number // power)} {name}{rest}"
    raise AssertionError


@given(st.integers(2, 999_999_999))
def test_a_number_in_words_reads_back(number):
    """Every number written out in English reads back."""
    assert counts(f"they counted {in_words(number)} people") == [(number, number)]


STYLES = [("en", ","), ("de", "."), ("fr", "\u202f"), ("ru", " "), ("de-CH", "’")]


@given(st.integers(0, 999) | st.integers(2101, 10**12), st.sampled_from(STYLES))
def test_a_number_in_digits_reads_back(number, style):
    """Every number in digits reads back with any language's thousands separator."""
    language, separator = style
    text = f"x: {number:,} +".replace(",", separator)
    assert [each.low for each in read_numbers(text, language)] == [number]


ANY_TEXT = st.text(st.one_of(st.characters(), st.sampled_from("0123456789 .,-%$'")), max_size=80)


@given(ANY_TEXT, st.sampled_from(["en", "de", "ar", "zh"]))
def test_any_text_can_be_read(text, language):
    """No text makes reading fail, and every span lies in order within the text."""
    for each in read_numbers(text, language):
        assert 0 <= each.written_start <= each.start < each.end <= len(text)
        assert each.end <= each.written_end <= len(text)
        assert (each.low is None) == (each.high is None)


@pytest.mark.parametrize(
    ("language", "text", "reading"),
    [
        ("es", "Obtuvo mil 12 votos", ("mil 12", 1012, "exact")),
        ("es", "La participación rondó el 79 por ciento", ("rondó el 79 por ciento", 79, "about")),
        ("es", "En casi el 40 por ciento", ("casi el 40 por ciento", 40, "almost")),
        ("fr", "Presque la moitié des gens", ("Presque la moitié", 50, "almost")),
        ("it", "Quasi la metà degli abitanti", ("Quasi la metà", 50, "almost")),
        ("de", "Gut die Hälfte der Bewohner", ("Gut die Hälfte", 50, "more_than")),
        ("de", "Gut 200 Bewohner", ("Gut 200", 200, "more_than")),
        ("de", "über die 12 Toten", ("12", 12, "exact")),
        ("nl", "Bijna de helft van de bewoners", ("Bijna de helft", 50, "almost")),
        ("en", "around a third sleep outdoors", ("around a third", 33, "about")),
        ("en", "or less than a third.", ("less than a third", 33, "fewer_than")),
    ],
)
def test_a_hedge_stands_over_an_article(language, text, reading):
    """How firm a number is stays with it where an article stands between; "about the twelve" is no hedge."""
    found = [(written, low, qualifier) for written, low, _, qualifier, _ in read(text, language)]
    assert found == [reading]


def test_a_third_person_is_no_fraction():
    """An ordinal behind an article counts nothing."""
    assert read("Two were killed and a third, a nurse, was hurt.")[1:] == []


@pytest.mark.parametrize(
    ("text", "value"),
    [("raised D42,500 for it", 42_500), ("a fine of KSh4,000", 4000), ("paid R12.5m", 12_500_000), ("K3 million", 3e6)],
)
def test_digits_hang_on_a_currencys_letters(text, value):
    """Letters on grouped digits, or on a magnitude, are a currency's and no name's."""
    assert [each.low for each in read_numbers(text, "en") if each.role == "count"] == [value]


@pytest.mark.parametrize("text", ["the M23 rebels", "an A320 landed", "route N500", "a B-52", "the D35 to Mill"])
def test_letters_on_few_digits_are_a_name(text):
    """A name with digits counts nothing."""
    assert {each.role for each in read_numbers(text, "en")} <= {"label", "compound", "count"}
    assert not [each for each in read_numbers(text, "en") if each.qualifier != "exact"]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Llegaron en grupos de tres y cuatro.", "es"),
        ("Ils passaient par groupes de trois et quatre.", "fr"),
        ("Sie kamen in Gruppen von drei und vier.", "de"),
    ],
)
def test_groups_of_two_sizes_are_a_range(text, language):
    """Groups of three and four have three to four each."""
    assert [(each.low, each.high, each.qualifier) for each in read_numbers(text, language)] == [(3, 4, "range")]


@pytest.mark.parametrize(
    ("text", "language", "value"),
    [
        ("una cuarentena de vecinos", "es", 40),
        ("una veintena de vecinos", "es", 20),
        ("una sesentena de vecinos", "es", 60),
        ("une quarantaine de voisins", "fr", 40),
        ("una quarantina di vicini", "it", 40),
        ("una ventina di vicini", "it", 20),
        ("uma trintena de vizinhos", "pt", 30),
        ("uma quarentena de vizinhos", "pt", 40),
    ],
)
def test_collectives_of_tens_are_numbers(text, language, value):
    """Romance languages count in nouns: about forty neighbours."""
    assert [each.low for each in read_numbers(text, language)] == [value]


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("guardan una cuarentena obligatoria", "es"),
        ("una cuarentena en el puerto", "es"),
        ("uma quarentena para os passageiros", "pt"),
        ("guardan cuarentena", "es"),
    ],
)
def test_a_quarantine_is_no_forty(text, language):
    """Who is kept apart is not counted."""
    assert not read_numbers(text, language)


@pytest.mark.parametrize(
    ("language", "text", "value"),
    [
        ("es", "—Tres quedaron fuera.", 3),
        ("es", "—Mil doscientos doce comieron allí.", 1212),
        ("pt", "— Três ficaram de fora.", 3),
        ("pt", "— Mil pessoas.", 1000),
        ("fr", "— Mille personnes.", 1000),
        ("fr", "― Quatre sont restés.", 4),
        ("de", "—Drei blieben draußen.", 3),
        ("de", "• Tausend Menschen.", 1000),
        ("it", "— Quattro sono rimasti.", 4),
        ("it", "—Mille persone.", 1000),
        ("nl", "—Drie bleven buiten.", 3),
        ("tr", "—Yedi kişi dışarıda kaldı.", 7),
        ("ru", "—Трое остались снаружи.", 3),
        ("uk", "—Троє лишилися надворі.", 3),
    ],
)
def test_a_number_with_which_a_speech_begins_is_no_name(language, text, value):
    """A capital behind a dash of speech or a bullet is that of a sentence."""
    assert counts(text, language) == [(value, value)]


@pytest.mark.parametrize(
    ("text", "translation", "differ"),
    [
        ("the words around '8.500' do not tell of dead", "as palavras em volta de «8.500» não falam de mortos", False),
        ("the words around '8.500' do not tell of dead", "as palavras em volta de «9.500» não falam de mortos", True),
        ("the words beside 8,500 do not tell of dead", "as palavras junto a 8.500 não falam de mortos", False),
        ("the words around 'dúzia' do not tell of dead", "as palavras em volta de «dúzia» não falam de mortos", False),
        ("the words around “12 people”: 3 are named", "as palavras “12 people”: 4 são nomeadas", True),
    ],
)
def test_what_a_text_quotes_is_no_number_of_its_own_language(text, translation, differ):
    """A reason in English that quotes a Portuguese article keeps its digits when it is translated."""
    assert numbers_differ((text, "en"), (translation, "pt")) == differ


@pytest.mark.parametrize(
    ("tag", "translation"),
    [
        ("fr", "Les maisons à moins de 500 mètres de la digue sont vides."),
        ("es", "Las casas a menos de 500 metros del dique están vacías."),
        ("pt", "As casas a menos de 500 metros do dique estão vazias."),
        ("it", "Le case a meno di 500 metri dalla diga sono vuote."),
        ("it", "Le case entro 500 metri dalla diga sono vuote."),
        ("nl", "De huizen op minder dan 500 meter van de dijk zijn leeg."),
        ("nl", "De huizen binnen 500 meter van de dijk zijn leeg."),
        ("de", "Die Häuser in weniger als 500 Metern Entfernung vom Deich sind leer."),
        ("de", "Die Häuser innerhalb von 500 Metern um den Deich sind leer."),
        ("ru", "Дома в пределах 500 метров от дамбы пусты."),
        ("uk", "Будинки у межах 500 метрів від дамби порожні."),
        ("ar", "المنازل على بعد أقل من 500 متر من السد خالية."),
    ],
)
def test_within_a_distance_is_at_less_than_it_in_a_translation(tag, translation):
    """At more than it is its contrary."""
    english = "The houses within 500 metres of the dyke are empty."
    assert not numbers_differ((english, "en"), (translation, tag))
    assert not numbers_differ((translation, tag), (english, "en"))
    assert numbers_differ((english, "en"), ("Les maisons à plus de 500 mètres de la digue sont vides.", "fr"))


@pytest.mark.parametrize(
    ("tag", "translation"),
    [
        ("fr", "Les deux tunnels sont fermés."),
        ("de", "Beide Tunnel sind gesperrt."),
        ("de", "Die zwei Tunnel sind gesperrt."),
        ("es", "Los dos túneles están cerrados."),
        ("es", "Ambos túneles están cerrados."),
        ("it", "Entrambi i tunnel sono chiusi."),
        ("it", "I due tunnel sono chiusi."),
        ("pt", "Os dois túneis estão fechados."),
        ("nl", "Beide tunnels zijn dicht."),
        ("tr", "Her iki tünel de kapalı."),
        ("ru", "Оба тоннеля закрыты."),
        ("uk", "Обидва тунелі закриті."),
    ],
)
def test_both_is_two_in_a_translation(tag, translation):
    """From English and into it; three is another number."""
    english = "Both tunnels are closed."
    assert not numbers_differ((english, "en"), (translation, tag))
    assert not numbers_differ((translation, tag), (english, "en"))
    assert numbers_differ((english, "en"), ("Les trois tunnels sont fermés.", "fr"))


@pytest.mark.parametrize(
    ("tag", "twice", "thrice"),
    [
        ("it", "I controlli furono rinviati due volte.", "I controlli furono rinviati tre volte."),
        ("fr", "Les contrôles ont été reportés deux fois.", "Les contrôles ont été reportés trois fois."),
        ("es", "Los controles se aplazaron dos veces.", "Los controles se aplazaron tres veces."),
        ("pt", "Os controlos foram adiados duas vezes.", "Os controlos foram adiados três vezes."),
        ("de", "Die Prüfungen wurden zweimal verschoben.", "Die Prüfungen wurden dreimal verschoben."),
        ("nl", "De controles werden tweemaal uitgesteld.", "De controles werden drie keer uitgesteld."),
        ("ru", "Проверки дважды откладывали.", "Проверки трижды откладывали."),
        ("uk", "Перевірки двічі відкладали.", "Перевірки тричі відкладали."),
        ("tr", "Denetimler iki kez ertelendi.", "Denetimler üç kez ertelendi."),
        ("ar", "أُجلت عمليات التفتيش مرتين.", "أُجلت عمليات التفتيش ثلاث مرات."),
    ],
)
def test_how_often_is_told_in_one_word_or_with_a_number(tag, twice, thrice):
    """From English and into it, in whatever words each language has for it."""
    for english, translation in (
        ("Inspections were put off twice.", twice),
        ("Inspections were put off two times.", twice),
        ("Inspections were put off three times.", thrice),
    ):
        assert not numbers_differ((english, "en"), (translation, tag))
        assert not numbers_differ((translation, tag), (english, "en"))
    assert numbers_differ(("Inspections were put off four times.", "en"), (thrice, tag))


@pytest.mark.parametrize(
    ("tag", "translation"),
    [
        ("it", "Il terzo collega è stato trovato."),
        ("fr", "Le troisième collègue a été retrouvé."),
        ("es", "El tercer compañero fue hallado."),
        ("pt", "O terceiro colega foi encontrado."),
        ("de", "Der dritte Kollege wurde gefunden."),
        ("nl", "De derde collega werd gevonden."),
        ("ru", "Третий коллега найден."),
        ("uk", "Третій колега знайдений."),
        ("tr", "Üçüncü meslektaş bulundu."),
        ("ar", "عُثر على الزميل الثالث."),
    ],
)
def test_an_ordinal_is_no_fraction_in_a_translation(tag, translation):
    """Many a language says a third and the third alike."""
    for english in ("The third colleague was found.", "The 3rd colleague was found."):
        assert not numbers_differ((english, "en"), (translation, tag))
        assert not numbers_differ((translation, tag), (english, "en"))


def test_a_fraction_that_is_another_is_told_in_a_translation():
    """A quarter is no third, whatever ordinals stand around it."""
    for share in ("Un quarto delle case è distrutto.", "Due terzi delle case sono distrutti."):
        assert numbers_differ(("A third of the houses are destroyed.", "en"), (share, "it"))
        assert numbers_differ((share, "it"), ("A third of the houses are destroyed.", "en"))


@pytest.mark.parametrize(
    ("tag", "told", "many"),
    [
        ("fr", "une dizaine de morts", 10),
        ("fr", "une quinzaine de morts", 15),
        ("fr", "une soixantaine de morts", 60),
        ("fr", "une centaine de morts", 100),
        ("de", "ein Dutzend Tote", 12),
        ("es", "una decena de muertos", 10),
        ("es", "un centenar de muertos", 100),
        ("it", "una decina di morti", 10),
        ("it", "un centinaio di morti", 100),
        ("pt", "uma dezena de mortos", 10),
        ("pt", "uma centena de mortos", 100),
        ("nl", "een vijftigtal doden", 50),
        ("ru", "десяток погибших", 10),
    ],
)
def test_a_noun_for_about_so_many_is_about_so_many(tag, told, many):
    """In both directions."""
    about = f"about {many} dead"
    for one, other in (((told, tag), (about, "en")), ((about, "en"), (told, tag))):
        assert not numbers_differ(one, other)
    assert numbers_differ((told, tag), (f"about {many + 10} dead", "en"))


def test_a_hundred_and_a_dozen_stand_for_what_other_languages_count_and_guess():
    """English has one word for both."""
    for translation in ("une centaine de morts", "cent morts"):
        assert not numbers_differ(("a hundred dead", "en"), (translation, "fr"))
    for translation in ("une douzaine de morts", "douze morts", "environ 12 morts"):
        assert not numbers_differ(("a dozen dead", "en"), (translation, "fr"))


def test_no_number_of_a_text_differs_from_that_of_the_same_text():
    """An editor's sentence in the language of the brief stands for its own translation."""
    text = "Avalanche : six morts et trois disparus, une soixantaine de secouristes"
    assert not numbers_differ((text, "en"), (text, "fr"))


@pytest.mark.parametrize(
    ("tag", "half_past_seven", "quarter_past_eleven"),
    [
        ("de", "um halb acht", "um Viertel nach elf"),
        ("nl", "om half acht", "om kwart over elf"),
        ("fr", "à sept heures et demie", "à onze heures et quart"),
        ("es", "a las siete y media", "a las once y cuarto"),
        ("pt", "às sete e meia", "às onze e um quarto"),
        ("it", "alle sette e mezza", "alle undici e un quarto"),
        ("ru", "в половине восьмого", "в четверть двенадцатого"),
        ("uk", "о пів на восьму", "чверть на дванадцяту"),
        ("tr", "saat yedi buçukta", "saat on biri çeyrek geçe"),
        ("ar", "الساعة السابعة والنصف", "الساعة الحادية عشرة والربع"),
    ],
)
def test_a_time_of_day_in_words_is_the_same_in_every_language(tag, half_past_seven, quarter_past_eleven):
    """Half past seven is the half before eight elsewhere; half past eight is another time, in words and in digits."""
    for english in ("at half past seven", "at 7.30", "at seven-thirty"):
        assert not numbers_differ((half_past_seven, tag), (english, "en"))
        assert not numbers_differ((english, "en"), (half_past_seven, tag))
    assert not numbers_differ((quarter_past_eleven, tag), ("at a quarter past eleven", "en"))
    for wrong in ("at half past eight", "at half past six", "at a quarter past seven"):
        assert numbers_differ((half_past_seven, tag), (wrong, "en"))
        assert numbers_differ((wrong, "en"), (half_past_seven, tag))
    assert numbers_differ((quarter_past_eleven, tag), ("at a quarter to eleven", "en"))


@pytest.mark.parametrize(
    ("text", "tag", "time"),
    [
        ("Het was vijf over half elf", "nl", "It was 10.35"),
        ("um zehn vor elf", "de", "at ten to eleven"),
        ("om negen voor elf", "nl", "at nine minutes to eleven"),
        ("às dez para as onze", "pt", "at ten to eleven"),
        ("à onze heures moins dix", "fr", "at ten to eleven"),
        ("a las once menos diez", "es", "at ten to eleven"),
    ],
)
def test_minutes_before_an_hour_are_a_time_of_day(text, tag, time):
    """And no two numbers, and no range of them."""
    assert not numbers_differ((text, tag), (time, "en"))
    assert numbers_differ((text, tag), ("at ten past eleven", "en"))


def test_one_of_so_many_is_told_as_it_is():
    """Of two, and of no other number."""
    assert not numbers_differ(("een van de twee motoren", "nl"), ("one of the two engines", "en"))
    assert numbers_differ(("een van de drie motoren", "nl"), ("one of the two engines", "en"))


@pytest.mark.parametrize(
    ("text", "language", "translation", "differ"),
    [
        ("gegen 22 Uhr", "de", "at around 10 p.m.", False),
        ("à 0h30 de terça", "pt", "at 12:30 a.m. on Tuesday", False),
        ("a las 13.50", "es", "at 1:50 p.m.", False),
        ("às 18h morreram 8", "pt", "at 6 p.m. 8 died", False),
        ("às 18h", "pt", "at 8 p.m.", True),
        ("alle 9.15 i morti erano 9", "it", "at 9:15 there were 15 dead", True),
        ("vier von sechs Toren", "de", "four of the six gates", False),
        ("vier von sechs Toren", "de", "five of the six gates", True),
        ("passaram de 31 para 24", "pt", "went from 31 to 24", False),
    ],
)
def test_a_translation_may_tell_hours_and_shares_its_own_way(text, language, translation, differ):
    """By the clock of twelve or of twenty-four, and four of six as two numbers; another hour or number differs."""
    assert numbers_differ((text, language), (translation, "en")) == differ
    assert numbers_differ((translation, "en"), (text, language)) == differ


@pytest.mark.parametrize(
    ("text", "language", "translation", "differ"),
    [
        ("Um 22 Uhr starben 10 Menschen", "de", "22 people died at 10 p.m.", True),
        ("na 48 uur", "nl", "after 36 hours", True),
        ("Um 22 Uhr starben 12 Menschen", "de", "At 10 p.m. 12 people died", False),
    ],
)
def test_an_hour_is_no_number_of_people(text, language, translation, differ):
    """What is told by the clock on one side stands for nothing else on the other."""
    assert numbers_differ((text, language), (translation, "en")) == differ


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [
        ("de", "Ein vierjähriges Kind", 4), ("de", "der Vierjährige", 4), ("de", "ein viertägiger Streik", 4),
        ("de", "ein dreistöckiges Haus", 3), ("de", "eine zwölfstündige Sitzung", 12),
        ("de", "ein zweiwöchiger Streik", 2), ("de", "ein zweieinhalbjähriger Junge", 2.5),
        ("de", "ein vierundzwanzigjähriger Mann", 24), ("de", "ein Fünfjahresplan", 5),
        ("nl", "een vierjarige jongen", 4), ("nl", "een driedaagse staking", 3), ("nl", "een vijfkoppig gezin", 5),
        ("nl", "een tweeëntwintigjarige man", 22),
        ("fr", "un quinquagénaire", 50), ("fr", "un mandat quinquennal", 5), ("it", "un ottantenne", 80),
        ("it", "una trentaduenne", 32), ("it", "i quattordicenni", 14), ("it", "un piano quadriennale", 4),
        ("es", "un sexagenario", 60), ("es", "una quinceañera", 15), ("pt", "uma octogenária", 80),
        ("ru", "четырёхлетний ребёнок", 4), ("ru", "пятилетняя девочка", 5), ("ru", "трехэтажный дом", 3),
        ("ru", "двухдневный визит", 2), ("ru", "двадцатипятилетний мужчина", 25), ("ru", "столетний дом", 100),
        ("uk", "чотирирічний хлопчик", 4), ("uk", "п'ятирічна дівчинка", 5), ("uk", "дворічний хлопчик", 2),
        ("uk", "триповерховий будинок", 3), ("uk", "двадцятип'ятирічний", 25), ("tr", "dört yaşındaki çocuk", 4),
        ("ar", "لجنة ثلاثية", 3),
    ],
)  # fmt: skip
def test_a_number_within_a_word_describes_and_counts_nothing(language, text, number):
    """Many languages have one word for "four-year-old"; of whatever number, it is no count of children."""
    (reading,) = read_numbers(text, language)
    assert (reading.low, reading.high) == (number, number)
    assert reading.role in {"compound", "age"} or "koppig" in text


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Einjährige Zweifler achten sie."), ("de", "zweistellige Zahl"),
        ("de", "das nächste Vierteljahr"),
        ("nl", "de jarige zeventiger"), ("it", "solenne e perenne, maggiorenne"), ("ru", "летний вечер, этажный план"),
        ("ru", "многоэтажный дом"), ("uk", "річний план"), ("fr", "la centrale"), ("es", "el cuarto"),
    ],
)  # fmt: skip
def test_a_word_that_only_ends_so_has_no_number(language, text):
    """What stands before the ending has to be a number, and more than one."""
    assert not [each for each in read_numbers(text, language) if each.role == "compound"]


_FOUR_YEARS = {
    "en": "a four-year-old child", "de": "ein vierjähriges Kind", "nl": "een vierjarig kind",
    "fr": "un enfant de quatre ans", "it": "un bambino di quattro anni", "es": "un niño de 4 años",
    "pt": "uma criança de quatro anos",
    "ru": "четырёхлетний ребёнок", "uk": "чотирирічна дитина", "tr": "dört yaşındaki bir çocuk",
    "ar": "طفل عمره أربع سنوات",
}  # fmt: skip
_FIVE_YEARS = {
    "en": "a five-year-old child", "de": "ein fünfjähriges Kind", "nl": "een vijfjarig kind",
    "fr": "un enfant de cinq ans", "it": "un bambino di cinque anni", "es": "un niño de 5 años",
    "pt": "uma criança de cinco anos",
    "ru": "пятилетний ребёнок", "uk": "п'ятирічна дитина", "tr": "beş yaşındaki bir çocuk", "ar": "طفل عمره خمس سنوات",
}  # fmt: skip


@pytest.mark.parametrize("one", _FOUR_YEARS)
@pytest.mark.parametrize("other", _FOUR_YEARS)
def test_a_translation_may_say_a_number_within_a_word_or_beside_it(one, other):
    """Of all languages each way; another number differs, whether it stands in a word or by itself."""
    if one != other:
        assert not numbers_differ((_FOUR_YEARS[one], one), (_FOUR_YEARS[other], other))
        assert numbers_differ((_FOUR_YEARS[one], one), (_FIVE_YEARS[other], other))


@pytest.mark.parametrize(
    ("text", "language", "translation", "into"),
    [
        ("a century-old house", "en", "ein hundertjähriges Haus", "de"),
        ("een tweevoudig kampioen", "nl", "a two-time champion", "en"),
        ("Die Zahl stieg auf das Vierfache.", "de", "The number rose fourfold.", "en"),
        ("ein zweifacher Mord", "de", "a double murder", "en"),
        ("двукратный чемпион", "ru", "a two-time champion", "en"),
        ("un quinquagénaire", "fr", "ein Mann in den Fünfzigern", "de"),
        ("zwei vierjährige Kinder", "de", "two four-year-old children", "en"),
    ],
)
def test_what_one_language_says_without_a_number_is_not_asked_of_another(text, language, translation, into):
    """A number within a word bears out what a translation has, and need not be told."""
    assert not numbers_differ((text, language), (translation, into))
    assert not numbers_differ((translation, into), (text, language))


@pytest.mark.parametrize(
    ("day", "tag", "differ"),
    [
        ("hasta el 14 de octubre", "es", False),
        ("hasta el 15 de octubre", "es", True),
        ("jusqu'au 14 octobre", "fr", False),
        ("fino al 14 ottobre", "it", False),
        ("bis zum 14. Oktober", "de", False),
    ],
)
def test_until_a_day_is_no_bound_of_a_number(day, tag, differ):
    """A day has no firmness that a translation could lose."""
    assert numbers_differ(("The road was closed by 14 October", "en"), (f"La ruta {day}", tag)) == differ


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "The bank widened its fund from three to five million."),
        ("es", "El banco amplió el lunes de tres a cinco millones su fondo."),
        ("fr", "La banque a élargi son fonds de trois à cinq millions."),
        ("it", "La banca ha ampliato da tre a cinque milioni il fondo."),
        ("pt", "O banco ampliou de três a cinco milhões o fundo."),
    ],
)
def test_what_is_widened_from_one_number_to_another_holds_the_second(language, text):
    """It is no range from the one to the other."""
    assert [(each.low, each.high) for each in read_numbers(text, language)][-1] == (5_000_000, 5_000_000)


@pytest.mark.parametrize(
    ("language", "translation"),
    [
        ("fr", "On estime que 1 900 personnes ont perdu leur gagne-pain."),
        ("fr", "Selon les estimations, 1 900 personnes ont perdu leur gagne-pain."),
        ("es", "Se estima que 1.900 personas perdieron su sustento."),
        ("pt", "Estima-se que 1.900 pessoas perderam o sustento."),
        ("it", "Si stima che 1.900 persone abbiano perso il lavoro."),
        ("de", "Man schätzt, dass 1.900 Menschen ihre Arbeit verloren haben."),
        ("de", "Schätzungen zufolge haben 1.900 Menschen ihre Arbeit verloren."),
        ("nl", "Geschat wordt dat 1.900 mensen hun werk kwijt zijn."),
        ("ru", "По оценкам, 1900 человек потеряли работу."),
        ("uk", "За оцінками, 1900 людей втратили роботу."),
        ("tr", "Tahminlere göre 1.900 kişi işini kaybetti."),
        ("ar", "تشير التقديرات إلى أن 1900 شخص فقدوا عملهم."),
        ("en", "It is estimated that 1,900 people lost their living."),
    ],
)
def test_words_that_make_a_number_an_estimate_are_read_in_every_language(language, translation):
    """They count nobody by themselves."""
    told = [each for each in read_numbers(translation, language) if each.low == 1900]
    assert [each.qualifier for each in told] == ["about"]
    assert not numbers_differ(("An estimated 1,900 people have lost their livelihoods.", "en"), (translation, language))


@pytest.mark.parametrize(
    ("tag", "told", "said"),
    [
        ("de", "Die Zahl ist von fünf auf neun gestiegen", "The number has risen from five to nine"),
        ("it", "sopra i 40 centimetri di neve", "above 40 centimetres of snow"),
        ("it", "Ho stimato 640 mila euro", "I estimated 640 thousand euros"),
        ("uk", "вибух на шостому причалі", "an explosion at berth six"),
        ("uk", "у дев'ятій шахті", "in mine nine"),
        ("uk", "Вісімдесят відсотків опіків", "Burns over eighty percent"),
        ("fr", "18 000 foyers sans courant", "about 18,000 homes without power"),
    ],
)
def test_a_translation_has_the_numbers_in_whatever_words_and_is_no_evidence_of_how_firm_they_are(tag, told, said):
    """A hedge that is read in one language and not in the other makes no other number."""
    assert not numbers_differ((told, tag), (said, "en"))
    assert not numbers_differ((said, "en"), (told, tag))
    assert numbers_differ((told, tag), (f"{said}, and 31 more", "en"))


@pytest.mark.parametrize(
    ("told", "said"),
    [
        ("Mindestens 25 Menschen starben", "At most 25 people died"),
        ("Höchstens 25 Menschen starben", "More than 25 people died"),
        ("Weniger als 25 Menschen starben", "At least 25 people died"),
    ],
)
def test_a_bound_that_is_turned_round_is_another_number(told, said):
    """At least so many and at most so many are contraries."""
    assert numbers_differ((told, "de"), (said, "en"))


@pytest.mark.parametrize(
    ("sentence", "around", "is_given"),
    [
        ("Le toit a cédé vers 10h40.", "The roof fell at about 10:40 a.m.", True),
        ("Le toit a cédé à 4 heures.", "The roof fell at 4 a.m.", True),
        ("Das Dach fiel gegen 22.40 Uhr.", "The roof fell at 10:40 p.m.", True),
        ("The roof fell at 10:40.", "Le toit a cédé vers 10h40.", True),
        ("Крыша рухнула около 10:40.", "Le toit a cédé vers 10h40.", True),
        ("Le toit a cédé vers 10h40.", "The roof fell at 10:40 p.m.", False),
        ("Le toit a cédé vers 10h45.", "The roof fell at 10:40 a.m.", False),
        ("Le toit a tué 4 personnes.", "The roof fell at 4 a.m.", False),
    ],
)
def test_an_hour_that_the_article_gives_beside_a_quote_is_left_out_of_what_is_checked(sentence, around, is_given):
    """In whatever language and notation; another hour, and a count, are not."""
    assert any(each.isdigit() for each in without_hours_of(sentence, [around])) is not is_given


@pytest.mark.parametrize(
    ("language", "text", "low", "qualifier"),
    [
        ("en", "a swell of a metre and a half", 1.5, "exact"),
        ("en", "more than a mile and a half away", 1.5, "more_than"),
        ("es", "olas de un metro y medio", 1.5, "exact"),
        ("fr", "une houle d'un mètre et demi", 1.5, "exact"),
        ("it", "onde di un metro e mezzo", 1.5, "exact"),
        ("pt", "ondas de um metro e meio", 1.5, "exact"),
        ("en", "Almost half had burned before", 50, "almost"),
        ("en", "Half was sold", 50, "exact"),
        ("ar", "آلافاً من الناس", None, "vague"),
        ("ar", "كثيرين عادوا إلى بيوتهم", None, "vague"),
    ],
)
def test_a_half_stands_behind_an_article_and_its_unit_and_before_a_verb(language, text, low, qualifier):
    """Arabic's "many" and its thousands as an object are vague numbers as well."""
    assert [(each.low, each.qualifier) for each in read_numbers(text, language)] == [(low, qualifier)]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "His daughter-in-law died."),
        ("es", "Murió el panadero."),
        ("fr", "La boulangère est morte."),
        ("de", "Der Schreiner starb."),
        ("it", "È morta la vedova."),
        ("pt", "Morreu o padeiro."),
        ("nl", "De schoondochter stierf."),
        ("ru", "Погиб музыкант."),
        ("uk", "Загинув пекар."),
        ("tr", "Gelinini arıyor."),
        ("ar", "قتل صهره أمس."),
    ],
)
def test_a_relative_and_whoever_has_a_trade_is_one(language, text):
    """Articles tell of one person by such a word alone."""
    assert [each.low for each in implied_numbers(text, language)] == [1]


@pytest.mark.parametrize(
    ("arabic", "english", "other"),
    [
        ("إصابات بالرصاص في جثتين", "bullet wounds in two bodies", "bullet wounds in three bodies"),
        ("حصيلة الوفيات إلى خمس عشرة", "the death toll to fifteen", "the death toll to twenty"),
        (
            "لا يتجاوز عدد الجرحى في حصيلة الوزارة ستة وأربعين",
            "the injured do not exceed forty-six",
            "the injured exceed forty-six",
        ),
    ],
)
def test_a_translation_from_arabic_keeps_its_numbers(arabic, english, other):
    """A noun may be two by its ending, the five of fifteen is no fifth, and a verb may be denied far before."""
    assert not numbers_differ((arabic, "ar"), (english, "en"))
    assert numbers_differ((arabic, "ar"), (other, "en"))


@pytest.mark.parametrize(
    ("tag", "to_two", "past_two"),
    [
        ("de", "um zwanzig vor zwei", "um zwanzig nach zwei"),
        ("nl", "om twintig voor twee", "om twintig over twee"),
        ("fr", "à deux heures moins vingt", "à deux heures vingt"),
        ("es", "a las dos menos veinte", "a las dos y veinte"),
        ("pt", "às duas menos vinte", "às duas e vinte"),
        ("pt", "aos vinte para as duas", "às duas e vinte"),
        ("it", "alle due meno venti", "alle due e venti"),
        ("ru", "без двадцати два", "в двадцать минут третьего"),
        ("uk", "за двадцять друга", "двадцять по другій"),
        ("uk", "за двадцять хвилин друга", "двадцять хвилин на третю"),
        ("tr", "ikiye yirmi kala", "ikiyi yirmi geçe"),
        ("ar", "في الثانية إلا عشرين دقيقة", "في الثانية وعشرين دقيقة"),
    ],
)
def test_minutes_to_and_past_an_hour_are_read_in_the_words_of_every_language(tag, to_two, past_two):
    """Twenty to two is 1:40, in words and in digits, for prose and for translations, and is no twenty past."""
    for told in ("twenty to two", "1:40"):
        assert not numbers_differ((to_two, tag), (f"a crane worked until {told}", "en"))
        left = without_foreign_hours(f"A crane worked until {told}.", [(to_two, tag)])
        assert "two" not in left
        assert "1:40" not in left
        assert "two" in without_foreign_hours("until twenty to two", [(past_two, tag)])


def test_what_fell_from_twenty_to_two_is_no_hour():
    """Both are numbers of their own."""
    assert without_foreign_hours("They fell from twenty to two.", [("за двадцять друга", "uk")]).endswith("two.")
