"""Who speaks all through a text: of an account that another writes down, a bulletin, a speech over paragraphs."""

import pytest
from report_builder import article, claim, event, figure, name, report

from summarizer.grounding.report import ground_report

ORM, VANT = name("Ilse Orm", kind="person"), name("Tom Vant", kind="person")


def grounded(text, language, names, **changes):
    """Ground a report of these names with other items."""
    told = {"headline": None, "publisher": None, "published": None, "published_text": [], "gist": "",
            "language": language, "names": names, "events": [], "figures": [], "claims": []} | changes  # fmt: skip
    return ground_report(report(**told), article(text))


def claimants(text, language, names, quote, claimant, **changes):
    """Return whose claim passes, if it does, of what is said in an article."""
    told = claim(claimant=claimant, claim="Something is so.", quote=quote, to=[], about=None, date=None,
                 date_text=None, stance="asserts")  # fmt: skip
    return [each.report.claimant for each in grounded(text, language, names, claims=[told], **changes).claims]


RAIN = {
    "en": "It rained all night on the hill, and nobody came down the road before noon.",
    "de": "Es regnete die ganze Nacht, und bis zum Mittag kam niemand die Straße herunter.",
    "es": "Llovió toda la noche en el cerro, y nadie bajó por el camino antes del mediodía.",
    "fr": "Il a plu toute la nuit sur la colline, et personne n'est descendu avant midi.",
    "it": "Piovve tutta la notte sulla collina, e nessuno scese per la strada prima di mezzogiorno.",
    "nl": "Het regende de hele nacht op de heuvel, en niemand kwam voor de middag naar beneden.",
    "pt": "Choveu toda a noite no monte, e ninguém desceu pela estrada antes do meio-dia.",
    "ru": "Всю ночь на холме шёл дождь, и до полудня по дороге никто не спустился.",
    "uk": "Усю ніч на пагорбі йшов дощ, і до полудня дорогою ніхто не спустився.",
    "tr": "Tepede bütün gece yağmur yağdı ve öğlene kadar yoldan kimse inmedi.",
    "ar": "هطل المطر طوال الليل على التل ولم ينزل أحد من الطريق قبل الظهر.",
}
ACCOUNTS = {
    "en": ("As told to Tom Vant", "Ilse Orm, 41, keeps the ferry.", "I saw the wall fall", "My boat was gone.", "I"),
    "de": ("Aufgezeichnet von Tom Vant", "Ilse Orm, 41, führt die Fähre.", "Ich sah die Mauer fallen",
           "Mein Boot war fort.", "Ich"),
    "es": ("Testimonio recogido por Tom Vant", "Ilse Orm, 41, lleva la barca.", "Yo vi caer el muro",
           "Mi barca ya no estaba.", "Yo"),
    "fr": ("Propos recueillis par Tom Vant", "Ilse Orm, 41 ans, tient le bac.", "Je voyais tomber le mur",
           "Mon bateau avait disparu, et je pleurais.", "Je"),
    "it": ("Testimonianza raccolta da Tom Vant", "Ilse Orm, 41 anni, guida il traghetto.", "Io ho visto cadere il muro",
           "La mia barca non c'era più.", "Io"),
    "nl": ("Opgetekend door Tom Vant", "Ilse Orm (41) vaart de pont.", "Ik zag de muur vallen", "Mijn boot was weg.",
           "Ik"),
    "pt": ("Depoimento recolhido por Tom Vant", "Ilse Orm, 41 anos, conduz o barco.", "Eu vi cair o muro",
           "O meu barco já não estava.", "Eu"),
    "ru": ("Рассказ записал Tom Vant", "Ilse Orm, 41 год, водит паром.", "Я видела, как упала стена",
           "Моя лодка пропала.", "Я"),
    "uk": ("Розповідь записав Tom Vant", "Ilse Orm, 41 рік, водить пором.", "Я бачила, як упала стіна",
           "Моя лодка зникла.", "Я"),
    "tr": ("Ilse Orm'un ağzından", "Ilse Orm, 41, feribotu işletiyor.", "Ben duvarın çöküşünü gördüm",
           "Kayığım gitmişti, bana haber vermediler.", "Ben"),
    "ar": ("كما روتها Ilse Orm", "تدير Ilse Orm العبارة.", "أنا رأيت الجدار يسقط", "كنت وحدي.", "أنا"),
}  # fmt: skip
"""Of a language: who wrote an account down, who tells it, what it says, and its word for "I"."""


@pytest.mark.parametrize("language", ACCOUNTS)
def test_an_account_that_another_writes_down_is_of_whom_it_introduces(language):
    """Its reporter, who is named on the line above, is not meant by "I"."""
    line, introduced, seen, own, i = ACCOUNTS[language]
    rain = "\n\n".join([RAIN[language]] * 10)
    text = f"The night of the wall\n\n{line}\n\n{introduced}\n\n{own} {RAIN[language]}\n\n{rain}\n\n{seen}.\n\n{rain}"
    names = [ORM, VANT] if "Tom Vant" in line else [ORM]
    assert claimants(text, language, names, seen, "Ilse Orm") == ["Ilse Orm"]
    happened = event(kind="disaster", summary="A wall fell.", quote=seen, source=i, by=[], to=["Ilse Orm"], places=[],
                     date=None, date_text=None)  # fmt: skip
    got = grounded(text, language, names, events=[happened])
    assert [(each.report.source, each.report.to) for each in got.events] == [("Ilse Orm", ["Ilse Orm"])]


@pytest.mark.parametrize("language", ACCOUNTS)
def test_an_account_under_a_headline_of_its_tellers_words_is_his_until_the_reporter_goes_on(language):
    """Nothing else says that another wrote it down; a line with an author's name above it may be of its "I"."""
    _, introduced, seen, own, _ = ACCOUNTS[language]
    rain = " ".join([RAIN[language]] * 6)
    text = f'"{seen}"\n\nThe Lantern\n\n{introduced}\n\n{own} {rain}\n\n{rain} {seen}.\n\n{own} {rain}\n\n'
    told = RAIN[language]
    assert claimants(text + rain, language, [ORM], told, "Ilse Orm") == ["Ilse Orm"]
    resumed = text.replace(told, "Hm.") + f"{told}\n\n{introduced}\n\n{'Hm. ' * 150}"
    assert claimants(resumed, language, [ORM], told, "Ilse Orm") == []
    signed = text.replace("The Lantern", "Tom Vant") + rain
    assert claimants(signed, language, [ORM, VANT], told, "Ilse Orm") != ["Ilse Orm"]


def test_what_an_account_quotes_is_not_its_tellers_and_news_that_says_i_is_its_reporters():
    """Nobody is introduced as its teller where the article does not say that another writes it down."""
    line, introduced, seen, own, _ = ACCOUNTS["en"]
    rain = "\n\n".join([RAIN["en"]] * 10)
    head = f"The night of the wall\n\n{line}\n\n{introduced}\n\n{own}\n\n{rain}\n\n"
    quoted = f'{head}The driver just said, "It is all gone now."\n\n{rain}\n\n{seen}.\n\n{rain}'
    assert claimants(quoted, "en", [ORM, VANT], "It is all gone now", "Ilse Orm") == []
    news = f"{head}{seen}.\n\n{rain}".replace(line, "By Tom Vant")
    assert claimants(news, "en", [ORM, VANT], seen, "Ilse Orm") == []


WORKS = name("Ministry of Works", "Ministry of Works", "MINISTRY OF WORKS", kind="government")
OFFICE = name("Flood Office", "Flood Office", "Flood Office (FO)", kind="organization")
BULLETINS = {
    "en": ("Bulletin No. 7: the Lowick dam", "People are asked to stay away from the dam"),
    "de": ("Lagebericht Nr. 7: Talsperre Lowick", "Die Bevölkerung wird gebeten, die Sperre zu meiden"),
    "es": ("Boletín de situación n.º 7: presa de Lowick", "Se exhorta a la población a no acercarse a la presa"),
    "fr": ("Point de situation n° 7 : barrage de Lowick", "La population est priée de ne pas s'approcher"),
    "it": ("Bollettino n. 7: diga di Lowick", "Si invita la popolazione a non avvicinarsi alla diga"),
    "nl": ("Situatierapport nr. 7: de dam van Lowick", "De bevolking wordt gevraagd weg te blijven van de dam"),
    "pt": ("Boletim n.º 7: barragem de Lowick", "Pede-se à população que não se aproxime da barragem"),
    "ru": ("Сводка № 7: плотина Ловик", "Жителей просят не подходить к плотине"),
    "uk": ("Зведення № 7: гребля Ловік", "Мешканців просять не підходити до греблі"),
    "tr": ("Durum raporu No. 7: Lowick barajı", "Halkın baraja yaklaşmaması rica olunur"),
    "ar": ("نشرة رقم 7: سد لويك", "يرجى من السكان عدم الاقتراب من السد"),
}


@pytest.mark.parametrize("language", BULLETINS)
def test_a_bulletin_speaks_as_the_office_of_its_letterhead_and_as_the_body_above_it(language):
    """Its letterhead may fill several lines, with empty ones between them."""
    title, asked = BULLETINS[language]
    rain = "\n\n".join([RAIN[language]] * 10)
    text = f"MINISTRY OF WORKS\n\nFlood Office (FO)\n\n{title}\n\n{rain}\n\n{asked}.\n\n{rain}"
    for claimant in ("Ministry of Works", "Flood Office"):
        assert claimants(text, language, [WORKS, OFFICE], asked, claimant) == [claimant]
    news = text.replace(f"{title}\n\n", "")
    assert claimants(news, language, [WORKS, OFFICE], asked, "Flood Office") == []


@pytest.mark.parametrize("language", BULLETINS)
def test_what_a_bulletin_asks_of_people_is_a_demand(language):
    """It asks in the passive, or by a verb without a subject."""
    title, asked = BULLETINS[language]
    told = claim(claimant="Flood Office", claim="People should stay away.", quote=asked, to=[], about=None, date=None,
                 date_text=None, stance="demands")  # fmt: skip
    got = grounded(f"Flood Office\n{title}\n\n{asked}.", language, [OFFICE], claims=[told])
    assert [each.report.stance for each in got.claims] == ["demands"]


@pytest.mark.parametrize(
    ("language", "opening", "item"),
    [
        ("en", "What we ask", "that Marrow hand over its file"),
        ("de", "Wir fordern:", "dass Marrow die Akte herausgibt"),
        ("it", "Chiediamo:", "che Marrow consegni il fascicolo"),
        ("fr", "Nous demandons :", "que Marrow remette le dossier"),
    ],
)
def test_a_list_is_of_whoever_opens_it(language, opening, item):
    """An item may name another, of whom something is asked."""
    union, marrow = name("Orla Union", kind="organization"), name("Marrow", kind="company")
    rain = "\n\n".join([RAIN[language]] * 10)
    head = {"en": "Briefing note", "de": "Stellungnahme", "it": "Comunicato", "fr": "Communiqué"}[language]
    text = f"{head}\nOrla Union\n\n{rain}\n\n{opening}\n- {item};\n- {item} in full."
    assert claimants(text, language, [union, marrow], f"{item} in full", "Orla Union") == ["Orla Union"]


SPEECHES = {
    "nl": ("Via de telefoon vertelt hij wat er gebeurde.", "„We zaten binnen.", "Er gingen twee boten open",
           "Toen kwam de rook.”", "Ik"),
    "de": ("Am Telefon erzählt er, was geschah.", "„Wir saßen drinnen.", "Zwei Boote gingen auf",
           "Dann kam der Rauch.“", "Ich"),
    "en": ("On the phone he tells what happened.", "“We sat inside.", "Two of the boats opened",
           "Then the smoke came.”", "I"),
    "fr": ("Au téléphone, il raconte ce qui est arrivé.", "« Nous étions assis.", "Deux canots se sont ouverts",
           "Puis la fumée est venue. »", "Je"),
}  # fmt: skip


@pytest.mark.parametrize("language", SPEECHES)
def test_a_speech_goes_on_over_paragraphs_up_to_where_its_marks_close(language):
    """Its paragraphs need not open it anew."""
    before, opened, said, closed, _ = SPEECHES[language]
    rain = RAIN[language]
    text = (
        f"Tom Vant (34) rijdt.\n\n{before}\n\n{opened} {rain} {rain} {rain}\n\n{rain} {rain} {rain} {said}.\n\n{closed}"
    )
    text = text.replace("Tom Vant (34) rijdt.\n\n", "Tom Vant (34): ")
    assert claimants(text, language, [VANT, ORM][:1], said, "Tom Vant") == ["Tom Vant"]


def counted(text, names, quote, source):
    """Return the source that is kept of nine of something."""
    told = figure(event=1, metric="other", of="boats", value=[9], qualifier="exact", source=source, quote=quote,
                  as_of=None, as_of_text=None)  # fmt: skip
    happened = event(kind="other", summary="Something happened.", quote=quote, source=None, by=[], to=[], places=[],
                     date=None, date_text=None)  # fmt: skip
    return [each.report.source for each in grounded(text, "en", names, events=[happened], figures=[told]).figures]


ORLA = name("Orla", kind="organization")


@pytest.mark.parametrize(
    ("text", "source", "kept"),
    [
        ("Ilse Orm keeps nine ponds by the river.\n\n“Nine boats sank,” she says.", "she", "Ilse Orm"),
        ("Ilse Orm said so.\n\n“So,” she said. The pilot Tom Vant left, she said.\n\n“Nine boats sank,” she said.",
         "she", "Ilse Orm"),
        ("Ilse Orm said the wall fell. Nine boats sank, among them that of Tom Vant, she said.", "she", "Ilse Orm"),
        ("His aunt Ilse Orm was there.\n\nIt rained.\n\nMy aunt phoned at noon. She says nine boats sank.", "She",
         "Ilse Orm"),
        ("Ilse Orm spoke. Tom Vant came. Nine boats sank, she said.", "she", None),
        ("Orla's evening count stands at eight. It had told of nine boats before.", "It", "Orla"),
        ("A report released by Orla tells why. The report names Marrow. It told of nine boats.", "It", "Orla"),
    ],
)  # fmt: skip
def test_a_pronoun_goes_on_about_whom_the_text_before_is_told_of(text, source, kept):
    """Who is named only in what somebody says is not whoever says it; between two it is nobody."""
    names = [each for each in (ORM, VANT, ORLA, name("Marrow", kind="company")) if each.name in text]
    quote = next(
        each
        for each in ("Nine boats sank", "nine boats sank", "It had told of nine boats", "It told of nine boats")
        if each in text
    )
    assert counted(text, names, quote, source) == [kept]


def test_a_person_named_with_a_deed_keeps_a_claim_of_a_sentence_without_a_subject():
    """In a bulletin the governor is named once, and goes on without being named."""
    rain = "\n\n".join([RAIN["es"]] * 8)
    text = (f"Flood Office\nBoletín n.º 7\n\n{rain}\n\nEl gobernador, Tom Vant, precisa que nadie avisó. "
            f"Lamenta, por tanto, el tono de la prensa.\n\n{rain}")  # fmt: skip
    quote = "Lamenta, por tanto, el tono de la prensa"
    assert claimants(text, "es", [OFFICE, VANT], quote, "Tom Vant") == ["Tom Vant"]


def test_a_quote_that_begins_with_an_answer_stays_whose_it_is_though_another_speaks_behind_it():
    """Who is quoted in its next sentence says only that."""
    rain = "\n\n".join(["Why is the road closed so often here?\nNobody keeps a list of that in the town."] * 3)
    text = (f"Ilse Orm runs the ferry.\n\n{rain}\n\nWhat of the pilot?\nTom Vant was always tired.\n\n"
            f"Did he ever complain about it to you?\nEverybody knew. He said the dam leaked.")  # fmt: skip
    quote = "Everybody knew. He said the dam"
    assert claimants(text, "en", [ORM, VANT], quote, "Ilse Orm") == ["Ilse Orm"]


TOPICS = {
    "en": ("Statement", "Tom Vant is neither held nor sought", "Tom Vant retorts that he is held"),
    "fr": ("Communiqué", "Tom Vant n'est ni détenu ni recherché", "Tom Vant rétorque qu'il est détenu"),
    "de": ("Stellungnahme", "Tom Vant ist weder in Haft noch gesucht", "Tom Vant entgegnet, er sei in Haft"),
    "es": ("Comunicado", "Tom Vant no está ni detenido ni buscado", "Tom Vant replica que está detenido"),
    "nl": ("Persbericht", "Tom Vant zit niet vast en wordt niet gezocht", "Tom Vant werpt tegen dat hij vastzit"),
}


@pytest.mark.parametrize("language", TOPICS)
def test_a_document_may_tell_of_somebody_who_says_nothing_there(language):
    """Where somebody may be saying something, by any verb, its word is not the sender's."""
    head, told, said = TOPICS[language]
    rain = "\n\n".join([RAIN[language]] * 10)
    text = f"{head}\nFlood Office\n\n{rain}\n\n{{}}.\n\n{rain}"
    assert claimants(text.format(told), language, [OFFICE, VANT], told, "Flood Office") == ["Flood Office"]
    assert claimants(text.format(said), language, [OFFICE, VANT], said, "Flood Office") != ["Flood Office"]


def test_a_source_that_is_told_with_what_he_is_is_the_name_that_it_holds():
    """An interview names "father Tom Vant" once and lets him answer to its end."""
    rain = "\n\n".join(["Why is the road closed so often here?\nNobody keeps a list of that in the town."] * 8)
    text = f"Father Tom Vant runs the school.\n\n{rain}\n\nWhat of the boats?\nWe lost nine boats in one night."
    assert counted(text, [VANT], "We lost nine boats in one night", "Father Tom Vant") == ["Father Tom Vant"]
    assert counted(text, [VANT, ORM], "We lost nine boats in one night", "Father Luc Orm") == ["Tom Vant"]


def test_what_leans_on_a_name_that_is_asked_about_waits_for_it():
    """Who says it and a summary that names him are judged again once he is named as the article does."""
    text = "قال كريم فارس إن الجسر كان قديما. وسقط الجسر يوم الاثنين."
    joseph = name("Joseph Fares", "كريم فارس", kind="person")
    fell = event(summary="A bridge fell before Joseph Fares.", quote="وسقط الجسر يوم الاثنين", places=[], by=[], to=[],
                 date=None, date_text=None, kind="accident", source=None)  # fmt: skip
    old = claim(claimant="Joseph Fares", claim="The bridge was old.", quote="إن الجسر كان قديما", to=[], about=None,
                date=None, date_text=None, stance="asserts")  # fmt: skip
    refused = grounded(text, "ar", [joseph], events=[fell], claims=[old]).refused
    assert {each.kind: each.unasked for each in refused} == {"name": False, "event": True, "claim": True}
