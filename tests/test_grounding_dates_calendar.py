"""Time words of eleven languages beside a calendar: on any day of publication they are the day that one counts out."""

from datetime import date, timedelta

import pytest
from babel.dates import get_day_names
from hypothesis import given
from hypothesis import strategies as st
from report_builder import article

from summarizer.grounding.check import time_words
from summarizer.grounding.dates import bears_out
from summarizer.grounding.dates.foreign import words_in_english
from summarizer.grounding.dates.frames import resolve
from summarizer.grounding.page import Page
from summarizer.grounding.quotes import ArticleText

DAYS = st.dates(date(1990, 1, 1), date(2035, 12, 31))
WEEKDAYS = st.integers(0, 6)
LATELY = {
    "de": ("am vergangenen {}", "vergangenen {}", "am letzten {}"),
    "es": ("el pasado {}", "el {} pasado", "el último {}"),
    "fr": ("{} dernier",),
    "it": ("{} scorso", "lo scorso {}"),
    "pt": ("no {} passado", "{} passado"),
    "nl": ("afgelopen {}",),
    "tr": ("geçtiğimiz {}",),
    "ar": ("{} الماضي",),
    "ru": ("в минувший {}",),
    "uk": ("минулий {}",),
}
"""The nearest such day before publication, also where that day is in the same week."""
SOON = {
    "de": ("am kommenden {}",),
    "es": ("el próximo {}", "el {} que viene"),
    "fr": ("{} prochain",),
    "it": ("{} prossimo", "il prossimo {}"),
    "pt": ("no próximo {}", "{} que vem"),
    "nl": ("komende {}", "aanstaande {}"),
    "tr": ("önümüzdeki {}",),
    "ar": ("{} المقبل",),
    "ru": ("в ближайший {}",),
    "uk": ("найближчий {}",),
}
NEAR = {
    -1: {
        "en": "yesterday", "de": "gestern Morgen", "es": "ayer por la mañana", "fr": "hier matin", "it": "ieri mattina",
        "pt": "ontem de manhã", "nl": "gisteren morgen", "tr": "dün sabah", "ar": "أمس", "ru": "вчера утром",
        "uk": "вчора вранці",
    },
    0: {
        "en": "this morning", "de": "heute früh", "es": "esta mañana", "fr": "ce matin", "it": "stamattina",
        "pt": "esta manhã", "nl": "vanmorgen", "tr": "bu sabah", "ar": "صباح اليوم", "ru": "сегодня",
        "uk": "сьогодні вранці",
    },
    1: {
        "en": "tomorrow", "de": "morgen früh", "es": "mañana", "fr": "demain matin", "it": "domani mattina",
        "pt": "amanhã", "nl": "morgen", "tr": "yarın", "ar": "غدا", "ru": "завтра утром", "uk": "завтра вранці",
    },
}  # fmt: skip
NIGHT = {
    "en": "overnight into {}", "de": "in der Nacht zum {}", "ru": "в ночь на {}", "uk": "у ніч на {}",
}  # fmt: skip
LAST_WEEK = {
    "de": ("vergangene Woche", "in der Vorwoche"), "fr": ("la semaine dernière",), "it": ("la settimana scorsa",),
    "nl": ("vorige week",), "ru": ("на прошлой неделе",), "uk": ("минулого тижня",), "tr": ("geçen hafta",),
}  # fmt: skip


def forms(table):
    """List each form with its language."""
    return [
        (code, form) for code, listed in table.items() for form in ((listed,) if isinstance(listed, str) else listed)
    ]


def name_of(index, code):
    """Give the name of a weekday; Portuguese ones as a masculine form, which Saturday and Sunday are."""
    return str(get_day_names("wide", locale=code)[index if code != "pt" else 5 + index % 2])


def counted_out(day, index, code, step):
    """Count day by day from publication to the nearest such weekday."""
    wanted = index if code != "pt" else 5 + index % 2
    found = day + timedelta(days=step)
    while found.weekday() != wanted:
        found += timedelta(days=step)
    return found.isoformat()


@pytest.mark.parametrize(("code", "form"), forms(LATELY))
@given(day=DAYS, index=WEEKDAYS)
def test_last_monday_is_the_nearest_one_back(code, form, day, index):
    """Words such as "am vergangenen Montag" and "dimanche dernier" are one day, also in the week of that day."""
    words = form.format(name_of(index, code))
    assert resolve(words_in_english(words, code), day.isoformat()) == counted_out(day, index, code, -1)


@pytest.mark.parametrize(("code", "form"), forms(SOON))
@given(day=DAYS, index=WEEKDAYS)
def test_next_monday_is_the_nearest_one_ahead(code, form, day, index):
    """What is to come on "el próximo lunes" needs no other word to lie ahead."""
    words = form.format(name_of(index, code))
    assert resolve(words_in_english(words, code), day.isoformat()) == counted_out(day, index, code, 1)


@pytest.mark.parametrize(("days", "code"), [(days, code) for days, listed in NEAR.items() for code in listed])
@given(day=DAYS)
def test_the_morning_is_no_day_of_its_own(days, code, day):
    """A word for a part of the day that also means tomorrow moves nothing: "gestern Morgen", "ayer por la mañana"."""
    found = resolve(words_in_english(NEAR[days][code], code), day.isoformat())
    assert found == (day + timedelta(days=days)).isoformat()


@pytest.mark.parametrize("form", ["am frühen Morgen", "am Morgen", "por la mañana", "de madrugada"])
@given(day=DAYS)
def test_a_part_of_a_day_alone_gives_no_day(form, day):
    """Which morning it was, the words do not say."""
    code = "de" if form.startswith("am") else "es"
    assert resolve(words_in_english(form, code), day.isoformat()) is None


@pytest.mark.parametrize(("code", "form"), forms(NIGHT))
@given(day=DAYS, index=WEEKDAYS, ahead=st.booleans())
def test_the_night_to_a_day_ends_on_it(code, form, day, index, ahead):
    """On either side of publication it is the night before that day; a model may give either of its two days."""
    name = name_of(index, code)
    words = words_in_english(form.format(name.replace("среда", "среду").replace("пятница", "пятницу")), code)
    wanted = index
    last = day
    while last.weekday() != wanted:
        last += timedelta(days=1 if ahead else -1)
    first = last - timedelta(days=1)
    assert resolve(words, day.isoformat(), ahead=ahead) == f"{first}/{last}"
    for either in (first, last):
        assert bears_out(either.isoformat(), words, day.isoformat(), "", ahead=ahead).basis == "derived"
    assert bears_out((last + timedelta(days=1)).isoformat(), words, day.isoformat(), "", ahead=ahead).basis is None


@pytest.mark.parametrize(("code", "form"), forms(LAST_WEEK))
@given(day=DAYS)
def test_a_week_begins_on_monday_where_all_who_speak_the_language_say_so(code, form, day):
    """Last week is the ISO week before that of publication."""
    year, week, _ = (day - timedelta(days=7)).isocalendar()
    expected = f"{date.fromisocalendar(year, week, 1)}/{date.fromisocalendar(year, week, 7)}"
    assert resolve(words_in_english(form, code), day.isoformat()) == expected


def words_of(text, words, code, published):
    """Give time words as the gate reads them for an event that is quoted by the last word of a text."""
    page = Page(article(text), ArticleText(text), code, published)
    return time_words(page, words, page.locate(text.split()[-1].rstrip(".")), "It happened")


@pytest.mark.parametrize(
    ("text", "words", "code"),
    [
        ("Es waren mehr als am Vortag gezählt.", "am Vortag", "de"),
        ("Hubo menos que la víspera contados.", "la víspera", "es"),
        ("Il y en avait plus que la veille comptés.", "la veille", "fr"),
        ("Erano più che il giorno prima contati.", "il giorno prima", "it"),
        ("Havia mais do que na véspera contados.", "na véspera", "pt"),
        ("Het waren er meer dan de dag ervoor geteld.", "de dag ervoor", "nl"),
        ("There were more than the night before counted.", "the night before", "en"),
    ],
)
@given(day=DAYS)
def test_the_day_before_counts_from_publication_where_no_other_day_is_told(text, words, code, day):
    """In an article of Thursday "la veille" is Wednesday."""
    assert resolve(words_of(text, words, code, day.isoformat()), day.isoformat()) == str(day - timedelta(days=1))


def test_the_day_before_some_day_is_left_to_who_read_it():
    """Where another day is told, it may count from either: code gives neither, and takes both."""
    words = words_of(
        "Mercredi, deux trains circulaient. C'était plus que la veille comptés.", "la veille", "fr", "2025-10-09"
    )
    assert resolve(words, "2025-10-09") is None
    taken = [bears_out(f"2025-10-0{each}", words, "2025-10-09", "").basis for each in (6, 7, 8, 9)]
    assert taken == [None, "derived", "derived", None]


@pytest.mark.parametrize(
    ("words", "code", "expected"),
    [
        ("im Laufe des Montags", "de", "2024-02-19"),
        ("am Donnerstag der Vorwoche", "de", "2024-02-15"),
        ("anteanoche", "es", "2024-02-20/2024-02-21"),
        ("el lunes entre las 13 y las 20 horas", "es", "2024-02-19"),
        ("lundi à la mi-journée", "fr", "2024-02-19"),
        ("the night before last", "en", "2024-02-20/2024-02-21"),
        ("since the New Year", "en", "2024-01-01/2024-02-22"),
        ("desde las 17.00 del lunes hasta las 22.00 del martes", "es", "2024-02-19/2024-02-20"),
    ],
)
def test_more_words_for_days_are_read(words, code, expected):
    """In an article of Thursday, 22 February 2024."""
    assert resolve(words_in_english(words, code), "2024-02-22") == expected


def test_what_goes_on_since_january_is_of_this_year_in_december():
    """Eleven months are not too far for what has gone on since then."""
    assert resolve(words_in_english("Depuis janvier", "fr"), "2025-12-06") == "2025-01/2025-12-06"
