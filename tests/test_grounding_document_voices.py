"""Whose word a whole document, speech or portrait is: who signs a release, by what office, and who is named later."""

from dataclasses import replace

import pytest
from report_builder import article, claim, name, report

from summarizer.domain.article import Metadata
from summarizer.grounding.report import ground_report
from summarizer.grounding.tellers import long_speeches


def person(called, who_text=None, *, written=None):
    """A person with the words by which the article says what he is."""
    return name(called, written or called, kind="person").model_copy(update={"who_text": who_text})


def claimants(text, language, names, quote, claimant, *, stance="asserts"):  # noqa: PLR0913 - what a claim has
    """Return whose claim passes, if it does, of what is said in an article."""
    told = claim(claimant=claimant, claim="Something is so.", quote=quote, to=[], about=None, date=None,
                 date_text=None, stance=stance)  # fmt: skip
    values = {"headline": None, "publisher": None, "published": None, "published_text": [], "gist": "",
              "language": language, "names": names, "events": [], "figures": [], "claims": [told]}  # fmt: skip
    return [each.report.claimant for each in ground_report(report(**values), article(text)).claims]


VANT = person("Tom Vant")
RELEASES = {
    "en": ("PRESS RELEASE", "The Mayor", "The pier is closed", "The Mayor thanks all who came", "The Mayor,"),
    "de": ("MEDIENINFORMATION Nr. 4", "Die Landrätin", "Der Steg ist gesperrt",
           "Die Landrätin dankt allen, die kamen", "Die Landrätin:"),
    "fr": ("COMMUNIQUÉ DE PRESSE", "Le Préfet", "La jetée est fermée", "Le Préfet remercie les habitants",
           "Le Préfet,"),
    "es": ("COMUNICADO", "La Alcaldesa", "El muelle está cerrado", "La Alcaldesa da las gracias a todos",
           "La Alcaldesa,"),
    "it": ("COMUNICATO STAMPA", "Il Sindaco", "Il molo è chiuso", "Il Sindaco ringrazia tutti",
           "Il Sindaco,"),
    "pt": ("COMUNICADO", "O Prefeito", "O cais está fechado", "O Prefeito agradece a todos",
           "O Prefeito,"),
    "nl": ("PERSBERICHT", "De burgemeester", "De pier is gesloten", "De burgemeester dankt iedereen",
           "De burgemeester,"),
    "ru": ("ПРЕСС-РЕЛИЗ", "Губернатор", "Пирс закрыт", "Губернатор благодарит всех жителей", "Губернатор"),
    "uk": ("ПРЕСРЕЛІЗ", "Губернатор", "Пірс закрито", "Губернатор дякує всім мешканцям", "Губернатор"),
    "tr": ("BASIN AÇIKLAMASI", "Kaymakam", "İskele kapatıldı", "Kaymakam halka teşekkür ediyor", "Kaymakam"),
    "ar": ("بيان صحفي", "المحافظ", "أغلق الرصيف", "المحافظ يشكر جميع السكان", "المحافظ"),
}  # fmt: skip
"""Of a language: what a release calls itself, an office, two of its sentences, and the line above its signature."""
NEWS = {
    "en": "News", "de": "Nachrichten", "fr": "Actualités", "es": "Noticias", "it": "Notizie", "pt": "Notícias",
    "nl": "Nieuws", "ru": "Новости", "uk": "Новини", "tr": "Haberler", "ar": "أخبار",
}  # fmt: skip


@pytest.mark.parametrize("language", RELEASES)
def test_a_release_is_the_word_of_the_person_who_signs_it_by_name_or_by_office(language):
    """He is named once, at its foot; of news under which his name stands nothing is his that names nobody."""
    title, office, plain, by_office, closing = RELEASES[language]
    orm = person("Ilse Orm", office, written="ILSE ORM")
    text = f"{title}\nLowick\n\n{plain}. 14.\n\n{by_office}. 23.\n\n{closing}\nILSE ORM"
    for quote in (plain, by_office):
        assert claimants(text, language, [orm, VANT], quote, "Ilse Orm") == ["Ilse Orm"]
    news = text.replace(title, NEWS[language])
    assert claimants(news, language, [orm, VANT], plain, "Ilse Orm") == []


LETTERS = {
    "en": "Dear partners,", "de": "Sehr geehrte Damen und Herren,", "fr": "Chers collègues,",
    "es": "Estimados vecinos:", "it": "Gentili colleghi,", "pt": "Prezados colegas,", "nl": "Beste buren,",
    "ru": "Уважаемые коллеги!", "uk": "Шановні колеги!", "tr": "Sayın komşular,", "ar": "السادة الجيران،",
}  # fmt: skip
"""Of a language: how a letter or a mail begins."""


@pytest.mark.parametrize("language", LETTERS)
def test_a_letter_or_a_mail_is_the_word_of_whoever_signs_it_by_name_or_by_what_she_is(language):
    """Her office stands under her name; another whom it names has said nothing, and of news nothing is hers."""
    _, office, plain, *_ = RELEASES[language]
    text = f"{LETTERS[language]}\n\n{plain}. 14. Tom Vant.\n\n{plain}. 23.\n\nIlse Orm\n{office}, Lowick"
    names = [person("Ilse Orm"), VANT]
    for who in ("Ilse Orm", f"{office}, Lowick"):
        assert claimants(text, language, names, plain, who) == ["Ilse Orm"]
    assert claimants(text, language, names, f"{plain}. 23", "Tom Vant") == []
    news = text.replace(LETTERS[language], NEWS[language])
    assert claimants(news, language, names, f"{plain}. 23", "Ilse Orm") == []


def test_the_body_from_whose_address_a_mail_came_says_it_outside_of_what_others_say():
    """Its name may stand in the address alone."""
    text = "Dear partners,\n\nThe well is shut. 14.\n\nTom Vant says that the pier is open.\n\nIlse Orm\nCoordinator"
    mail = replace(article(text), metadata=Metadata(publisher="Lowick Blue Star Information Desk"))
    told = claim(claimant="Lowick Blue Star", stance="asserts", claim="Something is so.", to=[], about=None)
    values = {"headline": None, "publisher": None, "published": None, "published_text": [], "gist": "", "events": [],
              "names": [VANT, person("Ilse Orm")], "figures": [], "language": "en"}  # fmt: skip
    claims = [told.model_copy(update={"quote": each}) for each in ("The well is shut", "the pier is open")]
    found = ground_report(report(**values, claims=claims), mail)
    assert [each.report.quote for each in found.claims] == ["The well is shut"]


@pytest.mark.parametrize(("kind", "publisher"), [("organization", "Lowick Blue Star"), ("person", None)])
def test_the_body_that_a_mail_is_from_publishes_it(kind, publisher):
    """Also where the report has it by an English name, and its own looks like no body's; a person publishes nothing."""
    mail = replace(article("Blue Star Lowick: the well is shut. 14."), metadata=Metadata(byline="Lowick Blue Star"))
    values = {"headline": None, "publisher": "Society of the Star", "published": None, "published_text": [], "gist": "",
              "events": [], "claims": [], "figures": [], "language": "en"}  # fmt: skip
    star = person("Lowick Blue Star").model_copy(update={"kind": kind, "as_written": ["Blue Star Lowick"]})
    assert ground_report(report(**values, names=[star]), mail).header.publisher == publisher


@pytest.mark.parametrize("language", RELEASES)
def test_who_is_to_be_asked_at_the_foot_of_a_release_has_not_sent_it(language):
    """A colon stands before his name."""
    title, _, plain, *_ = RELEASES[language]
    text = f"{title}\nLowick\n\n{plain}. 14.\n\n{plain}. 23.\n\nInfo: Tom Vant"
    assert claimants(text, language, [VANT], plain, "Tom Vant") == []


@pytest.mark.parametrize(
    ("head", "kept"),
    [
        ("Statement by Mayor Tom Vant", ["Tom Vant"]),
        ("Statement\nTom Vant, Mayor of Lowick", ["Tom Vant"]),
        ("Statement on Tom Vant", []),
        ("Tom Vant freed\nStatement", []),
        ("Open letter to Tom Vant", []),
    ],
)
def test_a_statement_is_of_the_person_who_heads_it_and_of_nobody_whom_it_is_about(head, kept):
    """A line of its head ends with his name or with what he is."""
    rain = "\n\n".join(["Nobody stood at the gate all day, and it rained without end on the road there."] * 12)
    text = f"{head}\n\n{rain}\n\nThe pier is closed.\n\n{rain}"
    assert claimants(text, "en", [VANT], "The pier is closed", "Tom Vant") == kept


OFFICES = {
    "en": ("Captain Ilse Orm came on Monday", "Captain", "For the captain the wall was old"),
    "de": ("Die Hafenmeisterin Ilse Orm kam am Montag", "Hafenmeisterin", "Für die Hafenmeisterin war die Mauer alt"),
    "fr": ("La capitaine Ilse Orm est venue lundi", "capitaine", "Pour la capitaine le mur était vieux"),
    "es": ("La capitana Ilse Orm vino el lunes", "capitana", "Para la capitana el muro era viejo"),
    "it": ("La comandante Ilse Orm è venuta lunedì", "comandante", "Per la comandante il muro era vecchio"),
    "pt": ("A comandante Ilse Orm veio na segunda-feira", "comandante", "Para a comandante o muro era velho"),
    "nl": ("De havenmeester Ilse Orm kwam maandag", "havenmeester", "Voor de havenmeester was de muur oud"),
    "ru": ("Начальник порта Ilse Orm приехала в понедельник", "Начальник порта", "Начальник порта помнит старую стену"),
    "uk": ("Начальник порту Ilse Orm приїхала в понеділок", "Начальник порту", "Начальник порту пам'ятає стару стіну"),
    "tr": ("Liman Başkanı Ilse Orm pazartesi geldi", "Liman Başkanı", "Başkan duvarı eski buluyor"),
    "ar": ("جاءت الأمين العام للميناء، Ilse Orm، يوم الاثنين", "الأمين العام للميناء",
           "لا ينكر الأمين العام أن الجدار قديم"),
}  # fmt: skip
"""Of a language: a sentence with a name, what its bearer is, and a sentence that calls her so."""


@pytest.mark.parametrize("language", OFFICES)
def test_who_stands_in_a_sentence_by_office_may_say_what_it_tells(language):
    """Another person of whom the article tells may not."""
    named, office, quote = OFFICES[language]
    names = [person("Ilse Orm", office), VANT]
    text = f"{named}. Tom Vant.\n\n{quote}."
    assert claimants(text, language, names, quote, "Ilse Orm") == ["Ilse Orm"]
    plain = text.replace(named, named.replace("Ilse Orm", "Ada Rell"))
    assert claimants(plain, language, names, quote, "Ilse Orm") == []


def test_a_noun_before_another_noun_is_no_office_and_an_office_of_a_body_is_not_the_body():
    """What is the defence's is no "defence minister", and "le préfet du département" is not the department."""
    orm = person("Ilse Orm", "defence minister")
    text = "The defence minister Ilse Orm came.\n\nIt rained. Nobody in the defence hall was asked."
    assert claimants(text, "en", [orm], "Nobody in the defence hall was asked", "Ilse Orm") == []
    region = name("Marrow", kind="government")
    text = "Le préfet de Marrow est venu.\n\nLe préfet juge que le mur était vieux."
    assert claimants(text, "fr", [region], "le mur était vieux", "Marrow") == []


LEADS = {
    "en": ("The captain who led the crew has denied that the boat was late", "“We came,” said Captain Ilse Orm."),
    "de": ("Die Kapitänin des Bootes hat bestritten, dass es zu spät kam", "„Wir kamen“, sagte Ilse Orm."),
    "fr": ("La capitaine du bateau a démenti que le secours fût tardif", "« Nous sommes venus », a dit Ilse Orm."),
    "es": ("La capitana del barco negó que la ayuda llegara tarde", "«Llegamos», dijo Ilse Orm."),
    "it": ("La comandante della barca ha negato che i soccorsi fossero lenti", "«Siamo venuti», ha detto Ilse Orm."),
}
"""Of a language: how an article opens with somebody without a name, and how it goes on."""


@pytest.mark.parametrize("language", LEADS)
def test_who_opens_an_article_by_what_he_is_may_be_whoever_is_named_next_and_speaks(language):
    """Somebody who is only named behind him is not."""
    lead, following = LEADS[language]
    names = [person("Ilse Orm"), VANT]
    text = f"{lead}.\n\n{following} Tom Vant.\n\nTom Vant."
    assert claimants(text, language, names, lead, "Ilse Orm", stance="denies") == ["Ilse Orm"]
    assert claimants(text, language, names, lead, "Tom Vant", stance="denies") == []


def test_a_straight_mark_opens_a_speech_over_paragraphs_that_one_behind_a_sentence_closes():
    """Where the next mark opens another speech the first has lost its end."""
    rain = "Bütün gece yağmur yağdı ve kimse yoldan inmedi. " * 6
    orm, said = person("Ilse Orm", "usta"), "Kapı kapalıydı"
    opened = 'Geceyi demir ustası Ilse Orm anlattı. Kısaltarak veriyoruz.\n\n"Saat ikiydi.'
    text = f"Ankara sustu. {opened}\n\n{rain}\n\n{said}."
    closed, lost = f'{text}\n\nBoru patladı."\n\nYol açık.', f'{text}\n\nO gün "kötü" idi.\n\nYol açık.'
    assert claimants(closed, "tr", [orm], said, "Ilse Orm") == ["Ilse Orm"]
    apart = closed.replace('patladı."', 'patladı ", dedi')
    assert [len(long_speeches(each)) for each in (closed, apart, lost)] == [1, 1, 0]


@pytest.mark.parametrize(
    ("language", "text", "quote"),
    [
        ("de", "Tom Vant baut Boote. „Gute“, sagt er. Den Lotsen nennt er langsam. „Der schweigt.“",
         "Den Lotsen nennt er langsam. „Der schweigt.“"),
        ("nl", "Tom Vant bouwt boten. „Goede”, zegt hij. De loods noemt hij traag. „Die zwijgt.”",
         "De loods noemt hij traag. „Die zwijgt.”"),
    ],
)  # fmt: skip
def test_who_begins_a_sentence_as_the_object_of_another_does_not_have_the_floor(language, text, quote):
    """The pronoun behind the verb is its subject."""
    pilot = name("the pilot", "Lotsen" if language == "de" else "loods", kind="person")
    assert claimants(text, language, [VANT, pilot], quote, "Tom Vant") == ["Tom Vant"]


@pytest.mark.parametrize(
    ("language", "head", "told"),
    [
        ("de", "Pressemitteilung\nStab Lowick", "Berichte, wonach Ilse Orm festgenommen worden sei, sind falsch"),
        ("fr", "Communiqué de presse\nStab Lowick", "Le bruit selon lequel Ilse Orm aussi serait, est faux"),
    ],
)
def test_in_a_document_a_mood_that_closes_its_clause_makes_nobody_a_speaker(language, head, told):
    """The person is told of, and the document says it."""
    names = [name("Stab Lowick", kind="organization"), person("Ilse Orm")]
    rain = "\n\n".join(["14 Uhr. 15 Uhr. 16 Uhr. 17 Uhr. 18 Uhr. 19 Uhr. 20 Uhr. 21 Uhr. 22 Uhr."] * 12)
    text = f"{head}\n\n{rain}\n\n{told}."
    assert claimants(text, language, names, told, "Stab Lowick", stance="denies") == ["Stab Lowick"]


def test_a_numbered_paragraph_is_told_by_nobody_who_speaks_in_the_one_before():
    """A line opens a list only where its first item stands behind it."""
    names = [name("Orla Union", kind="organization"), name("Marrow", kind="company")]
    rain = "It rained all night on the hill, and nobody came down the road before noon. " * 12
    wrote = "Marrow wrote that it had no list."
    text = f"Press release\nOrla Union\n\n4. Deaths. {rain}\n\n{wrote}\n\n5. Roads. The road was shut."
    assert claimants(text, "en", names, "The road was shut", "Orla Union") == ["Orla Union"]
    assert claimants(text, "en", names, "The road was shut", "Marrow") != ["Marrow"]


def test_a_release_tells_of_somebody_before_a_colon_and_behind_it():
    """Who is not on the run has said nothing, whatever stands behind the colon."""
    told = {
        "es": ("NOTA DE PRENSA", "rechaza las acusaciones", "El señor Tom Vant no está prófugo", "se presentará hoy"),
        "en": ("PRESS RELEASE", "rejects the charges", "Mr Tom Vant is not on the run", "he will come today"),
    }
    for language, (what, charges, before, behind) in told.items():
        text = f"{what}\n\nOrla {charges}.\n\n{before}: {behind}.\n\nOrla"
        names = [VANT, name("Orla", kind="company")]
        for quote in (before, behind):
            assert claimants(text, language, names, quote, "Orla") == ["Orla"]
