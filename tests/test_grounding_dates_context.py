"""Dates in their sentence: what the words around time words make of them."""

import pytest
from report_builder import article

from summarizer.grounding.check import dated_paragraphs, is_aside, sole_date, time_words
from summarizer.grounding.dates import bears_out
from summarizer.grounding.dates.frames import resolve
from summarizer.grounding.page import Page
from summarizer.grounding.quotes import ArticleText

WEDNESDAY = "2024-11-20"
FIRE = "A fire destroyed the mill"


def verdict(text, words, claimed, **told):
    """Tell on what basis a date passes for the event at a quote, or None, as the gate does."""
    quote, about = told["quote"], told.get("about", FIRE)
    language, published = told.get("language", "en"), told.get("published", WEDNESDAY)
    page = Page(article(text), ArticleText(text), language, published)
    spans = page.locate(quote)
    told = time_words(page, words, spans, about) if words else sole_date(page, spans, about)
    return bears_out(claimed, told, published, dated_paragraphs(page, spans)).basis


def dated(text, words, *, language="en", about="It happened", published=WEDNESDAY):
    """Give the date that time words get in a text that begins with the event's quote."""
    page = Page(article(text), ArticleText(text), language, published)
    return resolve(time_words(page, words, page.locate(text.split()[0]), about), published)


@pytest.mark.parametrize(
    ("text", "words", "language"),
    [
        ("Funeral is on Saturday, the family said.", "on Saturday", "en"),
        ("Mourners will gather in the square on Saturday.", "Saturday", "en"),
        ("Miners have until Saturday to leave the shaft.", "Saturday", "en"),
        ("Entierro y misa serán el sábado en Orleta.", "el sábado", "es"),
        ("Obsèques et cortège auront lieu samedi.", "samedi", "fr"),
        ("Begräbnis und Andacht werden am Samstag stattfinden.", "am Samstag", "de"),
        ("Funerali e corteo si terranno sabato.", "sabato", "it"),
        ("Enterro e missa serão no sábado.", "no sábado", "pt"),
        ("Cenaze cumartesi günü kaldırılacak.", "cumartesi günü", "tr"),
        ("ستقام الجنازة يوم السبت في البلدة.", "يوم السبت", "ar"),
        ("Похороны состоятся в субботу.", "в субботу", "ru"),
        ("Похорон відбудеться у суботу.", "у суботу", "uk"),
    ],
)
def test_a_sentence_that_looks_ahead_means_the_next_such_day(text, words, language):
    """A weekday of what is to come is the next one, whatever status the event was given."""
    assert dated(text, words, language=language) == "2024-11-23"


@pytest.mark.parametrize(
    ("text", "words", "language"),
    [
        ("He will resign, police said on Saturday.", "on Saturday", "en"),
        ("Firemen said on Saturday that they will search on.", "on Saturday", "en"),
        ("El puente cayó el sábado y será derribado.", "el sábado", "es"),
        ("Flights were cancelled due to fog on Saturday.", "on Saturday", "en"),
        ("Firemen were scheduled for leave on Saturday.", "on Saturday", "en"),
        ("Tropas de Irán entraron el sábado.", "el sábado", "es"),
        ("Front et arrière furent touchés samedi.", "samedi", "fr"),
        ("No verão choveu no sábado.", "no sábado", "pt"),
        ("Halk cumartesi günü yiyecek dağıttı.", "cumartesi günü", "tr"),
        ("دمرت سيارات كثيرة يوم السبت.", "يوم السبت", "ar"),
        ("Alle konnten am Samstag gerettet werden.", "am Samstag", "de"),
        ("Der Damm brach am Samstag, er wird geflickt.", "am Samstag", "de"),
    ],
)
def test_what_is_past_stays_past(text, words, language):
    """A future in another clause moves no day, nor does a word that only looks like one."""
    assert dated(text, words, language=language) == "2024-11-16"


@pytest.mark.parametrize(
    ("text", "words", "language"),
    [
        ("Searching goes on until Sunday.", "until Sunday", "en"),
        ("Roads are closed until Sunday, police said.", "until Sunday", "en"),
        ("Búsqueda que sigue hasta el domingo.", "hasta el domingo", "es"),
        ("Suche dauert bis Sonntag.", "bis Sonntag", "de"),
        ("Recherche qui se poursuit jusqu'à dimanche.", "jusqu'à dimanche", "fr"),
        ("Поиски продолжаются до воскресенья.", "до воскресенья", "ru"),
    ],
)
def test_what_goes_on_until_a_day_lasts_to_the_next_such_day(text, words, language):
    """It goes on today, so that the day is to come."""
    assert dated(text, words, language=language) == "../2024-11-24"


def test_what_went_on_until_a_day_ended_on_the_last_such_day():
    """Nothing says that it goes on today."""
    assert dated("Searching went on until Sunday.", "until Sunday") == "../2024-11-17"


@pytest.mark.parametrize(
    ("text", "words", "language", "expected"),
    [
        ("Delivery is not expected before March 2025.", "before March 2025", "en", "2025-03/.."),
        ("Delivery is not due until Friday.", "until Friday", "en", "2024-11-22/.."),
        ("Nothing will be shown before Friday.", "before Friday", "en", "2024-11-22/.."),
        ("Flames were not put out until Monday.", "until Monday", "en", "2024-11-18"),
        ("Help did not come before Monday.", "before Monday", "en", "2024-11-18/2024-11-20"),
        ("Delivery comes not before March 2025.", "not before March 2025", "en", None),
        ("Entrega que no se espera antes de marzo de 2025.", "antes de marzo de 2025", "es", "2025-03/.."),
        ("Lieferung wird nicht vor März 2025 erwartet.", "vor März 2025", "de", "2025-03/.."),
        ("Livraison qui ne sera pas faite avant mars 2025.", "avant mars 2025", "fr", "2025-03/.."),
    ],
)
def test_a_day_before_which_nothing_comes_is_the_first_and_not_the_last(text, words, language, expected):
    """What is "not expected before March" is no event of March or earlier."""
    assert dated(text, words, language=language) == expected


@pytest.mark.parametrize("text", ["Trial resumes on Monday.", "Court meets Monday.", "Polling takes place on Monday."])
def test_what_is_set_for_a_day_in_the_present_tense_is_to_come(text):
    """A court that meets on Monday has not met."""
    assert dated(text, "Monday" if "on" not in text.split() else "on Monday") == "2024-11-25"


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Saturdays blast killed four.", "2024-11-16"),
        ("SATURDAYS BLAST KILLED FOUR.", "2024-11-16"),
        ("Markets open Saturdays and Sundays.", None),
        ("Markets are held on Saturdays here.", None),
    ],
)
def test_a_lost_apostrophe_is_not_a_habit(text, expected):
    """The "Saturdays blast" is that of Saturday; what is held Saturdays is held each week."""
    words = "SATURDAYS" if text.isupper() else "Saturdays"
    assert dated(text, words) == expected


@pytest.mark.parametrize(
    ("text", "words", "language", "expected"),
    [
        ("Sirens sounded. Earlier in the day a dam broke.", "Earlier in the day", "en", "2024-11-20"),
        ("Sirens sounded on Friday. Earlier in the day a dam broke.", "Earlier in the day", "en", "2024-11-15"),
        ("Sirens sounded on Friday and Monday. Later that day a dam broke.", "Later that day", "en", None),
        ("Sirens sounded. That day a dam broke.", "That day", "en", None),
        ("Sirens sounded on Friday. By nightfall a dam broke.", "By nightfall", "en", "../2024-11-15"),
        ("Sirens sounded on Friday. At half past six a dam broke.", "At half past six", "en", "2024-11-15"),
        ("Sirens sounded. At half past six a dam broke.", "At half past six", "en", None),
        ("Sirenas sonaron el viernes. Al anochecer cedió la presa.", "Al anochecer", "es", "2024-11-15"),
        ("Sirenas sonaron el viernes. Ese mismo día cedió la presa.", "Ese mismo día", "es", "2024-11-15"),
        ("Сирены выли в пятницу. В тот же день рухнула плотина.", "В тот же день", "ru", "2024-11-15"),
    ],
)
def test_the_same_day_is_the_one_that_was_told(text, words, language, expected):
    """It is the one day named before; "earlier in the day", where none is, is that of publication."""
    assert dated(text, words, language=language) == expected


@pytest.mark.parametrize(
    ("text", "quote", "words", "language"),
    [
        ("The October 7 fire is remembered in Orleta.", "fire is remembered", "October 7", "en"),
        ("The October 7 fire is remembered in Orleta.", "fire is remembered", None, "en"),
        ("Orleta marked the anniversary of those who died on October 7.", "those who died", "on October 7", "en"),
        ("Officials praised the October 7 rescue at the mill.", "rescue at the mill", "October 7", "en"),
        ("Se recuerda el incendio del 7 de octubre.", "el incendio", "7 de octubre", "es"),
        ("Orleta gedenkt der Opfer vom 7. Oktober.", "der Opfer", "7. Oktober", "de"),
        ("7 Ekim yangını kentte anıldı.", "yangını", "7 Ekim", "tr"),
        ("В Орлете вспоминали пожар 7 октября.", "пожар", "7 октября", "ru"),
    ],
)
def test_an_anniversary_or_an_attribute_gives_no_year(text, quote, words, language):
    """What is remembered, or called by its day, may be of any year: the nearest one back is not inferred."""
    assert verdict(text, words, "2024-10-07", quote=quote, language=language) is None
    assert verdict(text, words, "XXXX-10-07", quote=quote, language=language) == "stated"


def test_an_attribute_of_the_last_days_has_its_year():
    """Two days later "the October 7 fire" is that of this year, but not where it is remembered."""
    told = {"quote": "fire", "published": "2024-10-09"}
    assert verdict("The October 7 fire killed five.", "October 7", "2024-10-07", **told) == "derived"
    assert verdict("On October 7 a fire killed five.", "On October 7", "2024-10-07", **told) == "derived"
    assert verdict("A vigil marked the October 7 fire.", "October 7", "2024-10-07", **told) is None


def test_what_is_remembered_does_not_date_its_remembrance():
    """The vigil for a fire is not of the fire's day; a vigil on a day is of that day."""
    about = "Residents held a vigil"
    vigil = "A vigil for the October 7, 2023 fire was held."
    assert verdict(vigil, "October 7, 2023", "2023-10-07", quote="A vigil", about=about) is None
    held = "A vigil was held on November 18."
    assert verdict(held, "on November 18", "2024-11-18", quote="A vigil", about=about) == "derived"


@pytest.mark.parametrize(
    ("text", "words", "language"),
    [
        ("Fire inspectors cited the 2013 law on storage.", "2013", "en"),
        ("Fuego y humo violaron la ley de 2013.", "2013", "es"),
        ("Feuer brach aus, gegen das Gesetz von 2013.", "2013", "de"),
        ("Incendie contraire à la loi de 2013.", "2013", "fr"),
        ("Incendio contrario alla legge del 2013.", "2013", "it"),
        ("Incêndio contrário à lei de 2013.", "2013", "pt"),
        ("Yangın 2013 yasasını ihlal etti.", "2013", "tr"),
        ("Пожар нарушил закон 2013 года о складах.", "2013 года", "ru"),
        ("Пожежа порушила закон 2013 року про склади.", "2013 року", "uk"),
        ("الحريق خالف قانون 2013 للتخزين.", "2013", "ar"),
    ],
)
def test_the_date_of_a_law_is_not_the_event_s(text, words, language):
    """A year by which a law is called dates the law, and an event only if that is the law's."""
    told = {"quote": text.split()[0], "language": language}
    assert verdict(text, words, "2013", about="A fire broke out", **told) is None
    assert verdict(text, words, "2013", about="The law on storage was passed", **told) == "stated"


def test_a_refusal_says_what_a_date_belongs_to():
    """The reason names the law, or says that a sentence remembers."""
    assert "2013 is of the law that it names" in bears_out("2013", "2013 is of the law", None, "").reason
    words = "October 7 of some year"
    assert "a sentence that remembers gives no year" in bears_out("2024-10-07", words, WEDNESDAY, "").reason


def test_when_something_was_said_is_never_ahead():
    """The day of a saying is past, whatever is said."""
    text = "Strikes will go on, he announced from the balcony Saturday."
    page = Page(article(text), ArticleText(text), "en", WEDNESDAY)
    assert resolve(time_words(page, "Saturday", page.locate("Strikes")), WEDNESDAY) == "2024-11-16"


STORY = "The ferry Heron ran aground off Cape Marrow. The coast guard said nobody was hurt.\n\n"


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (STORY + "Photo: the Heron on 3 May 2024.", "3 May 2024"),
        (STORY + "The quay, in a picture taken on 3 May 2024.", "3 May 2024"),
        (STORY + "Correction, 3 May 2024: The Heron is a ferry and no tug.", "3 May 2024"),
        (STORY + "Correction: An earlier version said that it ran aground on 3 May 2024.", "3 May 2024"),
        (STORY + "Q: When did you sail?\nA: We sailed on 3 May 2024 as always.", "3 May 2024"),
        (STORY + "Foto: El Heron, 3 de mayo de 2024.", "3 de mayo de 2024"),
    ],
    ids=["a caption", "a picture", "a heading", "what is taken back", "an interview", "in Spanish"],
)
def test_a_day_of_a_caption_a_correction_or_an_interview_dates_no_event_told_elsewhere(text, words):
    """The words stand in the article, and not for what the article tells."""
    page = Page(article(text), ArticleText(text), "es" if "Foto" in text else "en", WEDNESDAY)
    assert is_aside(page, words, page.locate("ran aground off"))


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (STORY + "It happened on 3 May 2024.", "3 May 2024"),
        ("Correction: The ferry Heron ran aground off Cape Marrow on 3 May 2024.", "3 May 2024"),
        ("On 3 May 2024 the ferry Heron ran aground off Cape Marrow, as pictures show.", "3 May 2024"),
    ],
    ids=["another paragraph", "what a correction puts right", "its own sentence"],
)
def test_a_day_that_the_article_tells_of_the_event_dates_it(text, words):
    """Another paragraph, or the right day in a correction, is no aside."""
    page = Page(article(text), ArticleText(text), "en", WEDNESDAY)
    assert not is_aside(page, words, page.locate("ran aground off"))


def test_the_heading_of_a_correction_dates_nothing_in_its_paragraph():
    """Its only date is when the article was corrected."""
    text = "Correction, 3 May 2024: The ferry Heron ran aground off Cape Marrow."
    assert verdict(text, None, "2024-05-03", quote="ran aground off") is None


@pytest.mark.parametrize(
    "text",
    [
        "The generator would stop on Thursday at noon. Five people were evacuated before midnight.",
        "The talks will resume on Thursday. Five people were evacuated before midnight.",
    ],
)
def test_a_day_that_was_to_come_is_not_the_day_of_what_happened_before_midnight(text):
    """Nothing is dated back by the weekday of an announcement beside it."""
    page = Page(article(text), ArticleText(text), "en", WEDNESDAY)
    spans = page.locate("Five people were evacuated")
    assert resolve(time_words(page, "before midnight", spans, "Five were evacuated"), WEDNESDAY) is None


@pytest.mark.parametrize(
    ("text", "words", "language"),
    [
        ("Fighting began on Monday. Shops had closed the previous evening.", "the previous evening", "en"),
        ("Los combates empezaron el lunes. Las tiendas cerraron la víspera.", "la víspera", "es"),
        ("Les combats ont éclaté lundi. Les magasins avaient fermé la veille.", "la veille", "fr"),
        ("Die Kämpfe begannen am Montag. Die Läden schlossen am Vorabend.", "am Vorabend", "de"),
        ("Os combates começaram na segunda-feira. As lojas fecharam na véspera.", "na véspera", "pt"),
        ("De gevechten begonnen maandag. De winkels sloten daags tevoren.", "daags tevoren", "nl"),
        ("Бои начались в понедельник. Магазины закрылись накануне.", "накануне", "ru"),
        ("Бої почалися в понеділок. Крамниці зачинилися напередодні.", "напередодні", "uk"),
    ],
)
def test_an_eve_may_be_the_day_before_the_one_that_was_told(text, words, language):
    """'The previous evening' may count from the day of the sentence before."""
    page = Page(article(text), ArticleText(text), language, WEDNESDAY)
    quote = text.partition(". ")[2].split()[1]
    read = time_words(page, words, page.locate(quote), "It happened")
    assert bears_out("2024-11-17", read, WEDNESDAY, "").basis == "derived"


def test_a_day_by_its_number_may_be_of_the_month_that_was_told_before():
    """Which month it is, the reader of the whole article knows, and code checks that it is one of the two."""
    text = "Shelling began in September. A shell hit the school on the 10th."
    quote = "A shell hit the school"
    assert verdict(text, "on the 10th", "2024-09-10", quote=quote, about="A shell hit the school") == "derived"
    assert verdict(text, "on the 10th", "2024-11-10", quote=quote, about="A shell hit the school") == "derived"
    assert verdict(text, "on the 10th", "2024-10-10", quote=quote, about="A shell hit the school") is None


@pytest.mark.parametrize(
    ("text", "words", "language"),
    [
        ("Unions called a march for Saturday.", "Saturday", "en"),
        ("Unions called a march for Saturday.", "for Saturday", "en"),
        ("Neuschnee ist für Samstag angesagt.", "für Samstag", "de"),
        ("Une marche est annoncée pour samedi.", "samedi", "fr"),
        ("Convocan una marcha para el sábado.", "el sábado", "es"),
    ],
)
def test_what_is_meant_for_a_day_may_have_been_or_come(text, words, language):
    """Either day passes when a reader gives it, and code works out none."""
    told = {"quote": text, "about": "A march", "language": language}
    assert dated(text, words, language=language) is None
    assert verdict(text, words, "2024-11-16", **told) == verdict(text, words, "2024-11-23", **told) == "derived"
    assert verdict(text, words, "2024-11-22", **told) is None


def test_a_season_from_month_to_month_has_the_year_of_publication():
    """Two months behind a noun tell from when to when; no event is called by them."""
    text = "L'enquête, conduite de mai à août, porte sur cent villages."
    assert dated(text, "de mai à août", language="fr") == "2024-05/2024-08"


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("Monday, as the tide came in", "derived"),
        ("Monday, two days after the storm", None),
        ("Monday, a week ago", None),
    ],
)
def test_what_stands_beside_a_day_changes_nothing_unless_it_counts(words, expected):
    """Words that no rule knows are left aside only where they cannot move the day."""
    text = f"A dyke broke on {words}."
    assert verdict(text, words, "2024-11-18", quote="A dyke broke", about="A dyke broke") == expected
