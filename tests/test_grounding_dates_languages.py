"""Time words of the eleven languages that are read: each says the same, and gives the same date."""

import re

import pytest
from babel.dates import format_date, format_timedelta
from hypothesis import given
from hypothesis import strategies as st
from test_grounding_dates import DAYS

from summarizer.domain.languages import CODES, date_words_of
from summarizer.grounding.dates import bears_out, published_on
from summarizer.grounding.dates.foreign import words_in_english
from summarizer.grounding.dates.frames import resolve

WEDNESDAY = "2024-11-20"
FOREIGN = [code for code in CODES if code != "en"]
SAID = {
    "2024-11-18": {  # two days ago
        "nl": "twee dagen geleden",
        "en": "two days ago", "es": "hace dos días", "fr": "il y a deux jours", "de": "vor zwei Tagen",
        "it": "due giorni fa", "pt": "há dois dias", "tr": "iki gün önce", "ar": "قبل يومين", "ru": "два дня назад",
        "uk": "два дні тому",
    },
    "2024-11-10/2024-11-16": {  # a week ago
        "nl": "een week geleden",
        "en": "a week ago", "es": "hace una semana", "fr": "il y a une semaine", "de": "vor einer Woche",
        "it": "una settimana fa", "pt": "há uma semana", "tr": "bir hafta önce", "ar": "قبل أسبوع",
        "ru": "неделю назад", "uk": "тиждень тому",
    },
    "../2024-12-01": {  # until 1 December
        "nl": "tot 1 december",
        "en": "until December 1", "es": "hasta el 1 de diciembre", "fr": "jusqu'au 1er décembre",
        "de": "bis zum 1. Dezember", "it": "fino al 1° dicembre", "pt": "até 1º de dezembro",
        "tr": "1 Aralık'a kadar", "ar": "حتى 1 ديسمبر", "ru": "до 1 декабря", "uk": "до 1 грудня",
    },
    "2024-11-17/2024-11-18": {  # in the night to Monday
        "nl": "in de nacht van zondag op maandag",
        "en": "overnight into Monday", "es": "en la noche del domingo al lunes",
        "fr": "dans la nuit de dimanche à lundi", "de": "in der Nacht zu Montag",
        "it": "nella notte tra domenica e lunedì", "pt": "entre domingo e segunda-feira",
        "tr": "pazarı pazartesiye bağlayan gece", "ar": "بين الأحد والاثنين", "ru": "в ночь на понедельник",
        "uk": "у ніч на понеділок",
    },
    "2024-10-03/2024-10-05": {  # from 3 to 5 October
        "nl": "van 3 tot 5 oktober",
        "en": "from October 3 to 5", "es": "del 3 al 5 de octubre", "fr": "du 3 au 5 octobre",
        "de": "vom 3. bis 5. Oktober", "it": "dal 3 al 5 ottobre", "pt": "de 3 a 5 de outubro",
        "ar": "من 3 إلى 5 أكتوبر", "ru": "с 3 по 5 октября", "uk": "з 3 по 5 жовтня",
    },
    "2024-11-10/2024-11-20": {  # in the last ten days
        "en": "in the last ten days", "es": "en los últimos diez días", "fr": "au cours des dix derniers jours",
        "de": "in den letzten zehn Tagen", "it": "negli ultimi dieci giorni", "pt": "nos últimos dez dias",
        "tr": "son on günde", "ru": "за последние десять дней", "uk": "за останні десять днів",
    },
    "2024-09-16/2024-09-30": {  # at the end of September
        "nl": "eind september",
        "en": "at the end of September", "es": "a finales de septiembre", "fr": "fin septembre", "de": "Ende September",
        "it": "alla fine di settembre", "pt": "no fim de setembro", "tr": "eylül sonunda", "ar": "في أواخر سبتمبر",
        "ru": "в конце сентября", "uk": "наприкінці вересня",
    },
    "2023-04": {  # in April of the year 2023
        "en": "in the month of April of the year 2023", "es": "en el mes de abril del año 2023",
        "fr": "au mois d’avril de l’année 2023", "de": "im April des Jahres 2023",
        "it": "nell'aprile dell'anno 2023", "pt": "no mês de abril do ano de 2023",
        "nl": "in april van het jaar 2023", "tr": "2023 yılının nisan ayında",
        "ar": "في أبريل/نيسان من العام 2023", "ru": "в 2023 году, в апреле", "uk": "у квітні місяці 2023 року",
    },
    "2013": {  # in the summer of 2013
        "nl": "in de zomer van 2013",
        "en": "in the summer of 2013", "es": "en el verano de 2013", "fr": "pendant l'été 2013",
        "de": "im Sommer 2013", "it": "nell'estate del 2013", "pt": "no verão de 2013", "tr": "2013 yazında",
        "ar": "في صيف 2013", "ru": "летом 2013 года", "uk": "влітку 2013 року",
    },
    "2013-01/2013-03": {  # in the first quarter of 2013
        "en": "in the first quarter of 2013", "es": "en el primer trimestre de 2013",
        "fr": "au premier trimestre 2013", "de": "im ersten Quartal 2013", "it": "nel primo trimestre del 2013",
        "pt": "no primeiro trimestre de 2013", "ar": "في الربع الأول من عام 2013", "ru": "в первом квартале 2013 года",
        "uk": "у першому кварталі 2013 року",
    },
    "2024-11-19": {  # on Tuesday evening
        "en": "on Tuesday evening, at about 8:30 p.m.", "es": "el martes por la noche, a las 20:30",
        "fr": "mardi soir, vers 20h30", "de": "am Dienstagabend gegen 20.30 Uhr", "it": "martedì sera, alle 20.30",
        "pt": "na noite de terça-feira, às 20h30", "tr": "salı akşamı saat 20.30'da",
        "ar": "مساء الثلاثاء الساعة 20:30", "ru": "во вторник вечером, около 20:30",
        "uk": "у вівторок увечері, о 20:30",
    },
    "2024-11-14": {  # during the night of Thursday
        "en": "during the night of Thursday", "es": "durante la noche del jueves", "fr": "dans la nuit de jeudi",
        "it": "durante la notte di giovedì", "pt": "durante a noite de quinta-feira", "nl": "in de nacht van donderdag",
    },
    "2024-01/2024-09": {  # in the first nine months of the year
        "en": "in the first nine months of the year",
    },
    "2024-11-15": {  # on Friday, at a time of the clock in words
        "en": "on Friday at a quarter past four in the afternoon", "es": "el viernes a las cuatro y cuarto de la tarde",
        "fr": "vendredi vers huit heures et demie", "de": "am Freitag gegen halb neun",
        "it": "venerdì alle nove meno dieci", "pt": "na sexta-feira por volta das oito e meia",
        "tr": "cuma günü saat sekiz buçukta", "ar": "يوم الجمعة في الرابعة والربع عصرا",
        "ru": "в пятницу без десяти девять", "uk": "у п'ятницю близько пів на дев'яту",
    },
    "2024-11-20": {  # this morning, at seven
        "en": "seven this morning", "es": "a las siete de esta mañana", "fr": "vers sept heures ce matin",
        "de": "heute früh um sieben", "it": "alle sette di stamattina", "pt": "às sete horas desta manhã",
        "tr": "bu sabah saat yedide", "ar": "الساعة السابعة من صباح اليوم", "ru": "сегодня в семь утра",
        "uk": "сьогодні о сьомій ранку",
    },
    "2024-11-18/2024-11-19": {  # all night from Monday to Tuesday
        "en": "all through the night from Monday to Tuesday", "es": "toda la noche del lunes al martes",
        "fr": "Toute la nuit de lundi à mardi", "de": "die ganze Nacht von Montag auf Dienstag",
        "it": "tutta la notte tra lunedì e martedì", "pt": "toda a noite de segunda para terça-feira",
        "tr": "pazartesiyi salıya bağlayan gece boyunca", "ar": "طوال ليل الاثنين الثلاثاء",
        "ru": "всю ночь с понедельника на вторник", "uk": "усю ніч з понеділка на вівторок",
    },
    "2024-03/2024-11-20": {  # since March
        "en": "since March", "es": "desde marzo", "fr": "depuis le mois de mars", "de": "seit März", "it": "da marzo",
        "pt": "desde março", "tr": "mart ayından beri", "ar": "منذ شهر مارس", "ru": "с марта", "uk": "з березня",
    },
    "../2024-11-20": {  # by this morning
        "en": "by this morning", "es": "hasta esta mañana", "fr": "jusqu'à ce matin", "de": "bis heute Morgen",
        "it": "fino a stamattina", "pt": "até esta manhã", "tr": "bu sabaha kadar", "ar": "حتى صباح اليوم",
        "ru": "к сегодняшнему утру",
    },
    "2024-11-12": {  # Tuesday of last week
        "en": "Tuesday of last week", "es": "el martes de la semana pasada", "fr": "mardi de la semaine dernière",
        "de": "am Dienstag vergangener Woche", "it": "martedì della scorsa settimana",
        "pt": "na terça-feira da semana passada", "tr": "geçen hafta salı günü", "ar": "الثلاثاء من الأسبوع الماضي",
        "ru": "во вторник на прошлой неделе", "uk": "у вівторок минулого тижня",
    },
}  # fmt: skip
PHRASES = [(words, code) for by_code in SAID.values() for code, words in by_code.items() if "'" in words]


@pytest.mark.parametrize("date", SAID)
def test_one_thing_said_in_ten_languages_is_one_date(date):
    """Deadlines, nights, spans, seasons, quarters and clock times are read in each language as in English."""
    read = {code: resolve(words_in_english(words, code), WEDNESDAY) for code, words in SAID[date].items()}
    assert read == dict.fromkeys(SAID[date], date)


@pytest.mark.parametrize(
    ("words", "code", "date"),
    [
        ("in data odierna", "it", "2024-11-20"),
        ("odierne", "it", "2024-11-20"),
        ("nella notte di ieri", "it", "2024-11-19"),
        ("l'11 novembre", "it", "2024-11-11"),
        ("este mediodía", "es", "2024-11-20"),
        ("ce midi", "fr", "2024-11-20"),
    ],
)
def test_what_only_some_languages_say_gives_its_date(words, code, date):
    """An office's "today", a day behind an article without its vowel, and a noon that is this day's."""
    assert resolve(words_in_english(words, code), WEDNESDAY) == date


@pytest.mark.parametrize(("words", "code"), PHRASES)
def test_a_lost_apostrophe_changes_no_date(words, code):
    """Files lose apostrophes: "jusquau 1er décembre" and "1 Aralıka kadar" are read all the same."""
    whole = resolve(words_in_english(words, code), WEDNESDAY)
    if re.search(r"\b(?:l|nell)'", words):  # an article that has grown to its noun is another word
        assert resolve(words_in_english(words.replace("'", "’"), code), WEDNESDAY) == whole
    else:
        assert resolve(words_in_english(words.replace("'", ""), code), WEDNESDAY) == whole


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("durante la marcha", "es"), ("tras el ataque", "es"), ("un jour après", "fr"), ("nach dem Angriff", "de"),
        ("dopo l'attacco", "it"), ("depois do ataque", "pt"), ("saldırıdan sonra", "tr"), ("بعد الهجوم", "ar"),
        ("после удара", "ru"), ("після удару", "uk"), ("pazar", "tr"), ("bir pazar", "tr"), ("vor Tagen", "de"),
    ],
)  # fmt: skip
def test_words_that_give_no_date_give_none_in_any_language(words, code):
    """Words that point to another event, a span without a count, and a Turkish market are no dates."""
    assert resolve(words_in_english(words, code), WEDNESDAY) is None


@given(day=DAYS, code=st.sampled_from(FOREIGN))
def test_every_day_that_cldr_writes_is_read(day, code):
    """Whatever the day and language, CLDR's long date gives that day, and no other passes."""
    words = words_in_english(format_date(day, "long", locale=code), code)
    assert resolve(words, None) == day.isoformat()
    assert bears_out(day.replace(year=day.year - 1, day=1).isoformat(), words, None, "").basis is None


@given(count=st.integers(2, 31), unit=st.sampled_from(["day", "week", "month", "year"]), code=st.sampled_from(FOREIGN))
def test_every_span_that_cldr_writes_is_read(count, unit, code):
    """What is "11 days ago" in CLDR's words gives what it gives in English."""
    lengths = {"day": 86400, "week": 7 * 86400, "month": 30 * 86400, "year": 365 * 86400}
    said = format_timedelta(-count * lengths[unit], unit, threshold=999, add_direction=True, locale=code)
    assert resolve(words_in_english(said, code), WEDNESDAY) == resolve(f"{count} {unit}s ago", WEDNESDAY)


@pytest.mark.parametrize(
    ("stamp", "code", "date"),
    [
        ("03.04.2020", "de", "2020-04-03"), ("03/04/2020", "fr", "2020-04-03"), ("3.4.20", "ru", "2020-04-03"),
        ("03/04/2020", "en", None), ("2020/04/03", "ar", "2020-04-03"), ("2024年11月20日", "zh", "2024-11-20"),
        ("2024년 11월 20일", "ko", "2024-11-20"), ("11月20日", "ja", "XXXX-11-20"),
        ("٣ نوفمـــبر ٢٠٢٤", "ar", "2024-11-03"), ("۳ نُوفَمْبر ۲۰۲۴", "ar", "2024-11-03"),
        ("Actualizado15 abril2017", "es", "2017-04-15"),
    ],
)  # fmt: skip
def test_numbers_stand_in_the_order_of_their_language(stamp, code, date):
    """Outside English the day comes first; in East Asia year, month and day are named; in English the order is open."""
    assert published_on(None, [stamp], language=code)[0] == date


def test_each_language_has_the_same_forms():
    """No language lacks a mark (ahead, remembered, attribute, the same day, works), nor lists a word for two things."""
    never = r"(?!)"
    for code in CODES:
        language = date_words_of(code)
        assert language is not None
        assert language.code == code
        marks = (language.remembered, language.attribute, language.same_day, language.works)
        assert never not in marks
        assert (language.ahead, language.behind) != (never, never)
        assert bool(language.words) == (code != "en")
        listed = [word for words in language.words.values() for word in words.split("|")]
        assert len(listed) == len(set(listed)), code
    assert date_words_of("und") is None


@pytest.mark.parametrize(
    ("language", "words", "day"),
    [
        ("de", "am frühen Morgen", None),
        ("de", "morgen", "2024-11-21"),
        ("de", "am Donnerstag der Vorwoche", "2024-11-14"),
        ("de", "im Laufe des Montags", "2024-11-18"),
        ("de", "vom Montag", "2024-11-18"),
        ("de", "vom 6. November, 15.42 Uhr", "2024-11-06"),
        ("de", "vom Montag an", "2024-11-18/2024-11-20"),
        ("es", "anteanoche", "2024-11-18/2024-11-19"),
        ("en", "the night before last", "2024-11-18/2024-11-19"),
        ("fr", "dimanche dernier", "2024-11-17"),
        ("es", "el domingo pasado", "2024-11-17"),
        ("it", "domenica scorsa", "2024-11-17"),
        ("ru", "в прошлое воскресенье", "2024-11-17"),
        ("uk", "минулої неділі", "2024-11-17"),
        ("ar", "الأحد الماضي", "2024-11-17"),
    ],
)
def test_a_near_day_is_read(language, words, day):
    """A morning is no tomorrow, and the last Sunday of other languages than English is the latest."""
    assert resolve(words_in_english(words, language), WEDNESDAY) == day


def test_the_night_to_a_day_that_is_to_come_begins_on_the_day_before():
    """What is expected for the night to Friday comes on Thursday or Friday."""
    words = words_in_english("in der Nacht zum Freitag", "de")
    assert resolve(words, WEDNESDAY, ahead=True) == "2024-11-21/2024-11-22"


@pytest.mark.parametrize(("stamp", "date"), [("16. Nov", "XXXX-11-16"), ("3. Okt. 2025", "2025-10-03")])
def test_a_months_abbreviation_stands_behind_the_stop_of_a_german_day(stamp, date):
    """The stop of the ordinal parts the two."""
    assert published_on(None, [stamp], language="de")[0] == date


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("le 31 mars prochain", "fr"), ("el próximo 31 de marzo", "es"), ("il 31 marzo prossimo", "it"),
        ("am kommenden 31. März", "de"), ("no próximo dia 31 de março", "pt"), ("31 maart aanstaande", "nl"),
    ],
)  # fmt: skip
def test_the_next_day_of_a_month_is_the_one_that_comes(words, code):
    """It lies ahead of the publication, whatever is told of it."""
    assert resolve(words_in_english(words, code), "2025-12-10") == "2026-03-31"


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("on the 10th", "en"), ("el 10", "es"), ("el día 10", "es"), ("le 10", "fr"), ("am 10.", "de"),
        ("il 10", "it"), ("no dia 10", "pt"), ("ayın 10'unda", "tr"), ("op de 10e", "nl"), ("10-го числа", "ru"),
        ("10-го", "uk"), ("يوم 10", "ar"),
    ],
)  # fmt: skip
def test_a_day_that_goes_by_its_number_is_the_last_such_day(words, code):
    """It is no hour of the day of publication, and no count."""
    assert resolve(words_in_english(words, code), WEDNESDAY) == "2024-11-10"


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("the night of the 3rd to the 4th", "en"), ("la noche del 3 al 4", "es"), ("la nuit du 3 au 4", "fr"),
        ("in der Nacht vom 3. auf den 4.", "de"), ("nella notte tra il 3 e il 4", "it"), ("na noite de 3 para 4", "pt"),
    ],
)  # fmt: skip
def test_a_night_may_go_by_the_numbers_of_its_days(words, code):
    """Both days are of the same month, which is the last."""
    assert resolve(words_in_english(words, code), WEDNESDAY) == "2024-11-03/2024-11-04"


@pytest.mark.parametrize(("words", "code"), [("à 5 heures", "fr"), ("um 5 Uhr", "de"), ("a las 5", "es")])
def test_an_hour_is_no_day(words, code):
    """The number of an hour changes no date."""
    assert resolve(words_in_english(words, code), WEDNESDAY) is None


@pytest.mark.parametrize(
    ("words", "code"),
    [("before the end of the month", "en"), ("avant la fin du mois", "fr"), ("vor Ende des Monats", "de")],
)
def test_before_the_end_of_a_month_is_up_to_its_last_day(words, code):
    """The end is what it has to come before, and not the month's second half."""
    assert resolve(words_in_english(words, code), WEDNESDAY) == "../2024-11-30"


@pytest.mark.parametrize(
    ("published", "expected"),
    [("2021-02-17", "2020-12/2021-02-17"), ("2020-12-30", "2020-12/2020-12-30"), ("2020-07-01", "2019-12/2021-02")],
)
def test_this_winter_in_winter_is_the_one_that_goes_on(published, expected):
    """In July it may be the last one, the next one, or that of the south."""
    assert resolve(words_in_english("in diesem Winter", "de"), published) == expected


@pytest.mark.parametrize(
    ("words", "language", "date"),
    [
        ("15 Ekim itibarıyla", "tr", "2024-10-15"),
        ("15 Ekim'den beri", "tr", "2024-10-15/2024-10-20"),
        ("à la date du 15 octobre", "fr", "2024-10-15"),
        ("в 2019 году", "ru", "2019"),
        ("im Jahr 2021", "de", "2021"),
    ],
)
def test_as_of_a_day_is_that_day(words, language, date):
    """What counts from a day on goes on; what was counted as of it did not."""
    assert resolve(words_in_english(words, language), "2024-10-20") == date


PARTS_OF_DAY = {
    "de": ("am Samstagvormittag", "am Sonnabendnachmittag", "am Samstagspätnachmittag", "am Samstag zur Mittagszeit"),
    "es": ("el sábado por la mañana", "a media mañana del sábado", "el sábado a primera hora"),
    "fr": ("samedi en fin de matinée", "samedi à la mi-journée", "le 16 novembre au matin"),
    "it": ("nella tarda mattinata di sabato", "sabato all'ora di pranzo", "nel primo pomeriggio di sabato"),
    "pt": ("no fim da manhã de sábado", "sábado ao meio-dia", "na manhã do dia 16 de novembro"),
    "nl": ("zaterdagvoormiddag", "in de ochtend van 16 november", "zaterdag rond het middaguur", "zaterdag overdag",
           "zaterdag in de loop van de ochtend", "zaterdag aan het eind van de middag"),
    "ru": ("в первой половине дня в субботу", "во второй половине дня 16 ноября", "рано утром в субботу"),
    "uk": ("у першій половині дня в суботу", "у суботу по обіді", "пізно ввечері в суботу"),
    "tr": ("cumartesi öğleden önce", "cumartesi öğle vakti", "cumartesi sabahın erken saatlerinde"),
    "ar": ("السبت صباحا", "ضحى السبت", "في ساعة مبكرة من صباح السبت", "ظهيرة السبت"),
    "en": ("mid-morning Saturday", "on Saturday at lunchtime", "in the early hours of Saturday"),
}  # fmt: skip


@pytest.mark.parametrize(("language", "words"), [(code, each) for code, own in PARTS_OF_DAY.items() for each in own])
def test_a_part_of_a_day_is_of_that_day(language, words):
    """Whatever part it is, before the day, behind it or written together with it."""
    assert resolve(words_in_english(words, language), WEDNESDAY) == "2024-11-16"


@pytest.mark.parametrize(
    ("words", "code"),
    [
        ("2023 yılının Nisan'ında", "tr"), ("2023 nisanında", "tr"), ("geçen yılın nisan ayında", "tr"),
        ("в апреле 2023-го", "ru"), ("в апреле месяце 2023 года", "ru"), ("2023 року, у квітні", "uk"),
        ("im April vergangenen Jahres", "de"), ("in April of 2023", "en"), ("in the month of April 2023", "en"),
    ],
)  # fmt: skip
def test_a_month_and_its_year_may_stand_in_either_order_and_case(words, code):
    """A year may come first, in the genitive, or behind "the year"; last year is that of 2024."""
    assert resolve(words_in_english(words, code), WEDNESDAY) == "2023-04"
