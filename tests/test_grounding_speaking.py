"""Who speaks where nobody is named near the quote: reported speech, speech that goes on, nouns, documents."""

import pytest
from report_builder import article, claim, event, figure, name, report

from summarizer.grounding.report import ground_report

PEOPLE = [name("Ilse Orm", kind="person"), name("Tom Vant", kind="person"), name("Orla", kind="company")]
REPORTED = {
    "de": (
        "Tom Vant ging.\n\nDie Geologin Ilse Orm sieht es anders. Der Hang sei feucht.\n\n{more}\n\n{quote}.",
        "Der Riss bewege sich noch immer, auch wenn es niemand zugeben wolle, und im Tal müsse man das wissen.",
        "Gewarnt habe sie niemand",
    ),
    "fr": (
        "Tom Vant est rentré.\n\nLa géologue Ilse Orm en doute. Le mur aurait cédé.\n\n{more}\n\n{quote}.",
        "Les travaux auraient été repoussés, faute de crédits, et personne n'aurait pris la peine de fermer la route.",
        "La liste existerait depuis deux ans",
    ),
    "es": (
        "Tom Vant se fue.\n\nLa geóloga Ilse Orm dijo que el muro cedió.\n\n{more}\n\n{quote}.",
        "Añadió que las obras se hicieron deprisa, con arena del río, y que en el barrio lo sabía todo el mundo.",
        "Recordó que nadie tocó la campana",
    ),
    "it": (
        "Tom Vant è tornato.\n\nLa perita Ilse Orm ha detto che il muro ha ceduto.\n\n{more}\n\n{quote}.",
        "I lavori sarebbero stati fatti in fretta, con la sabbia del fiume, e nel quartiere lo saprebbero tutti.",
        "Il collaudo sarebbe stato simulato",
    ),
    "pt": (
        "Tom Vant foi embora.\n\nA geóloga Ilse Orm disse que o muro cedeu.\n\n{more}\n\n{quote}.",
        "Explicou que as obras foram feitas à pressa, com areia do rio, e que no bairro toda a gente o sabia bem.",
        "O alarme, sublinhou, não tocou",
    ),
    "nl": (
        "Tom Vant ging naar huis.\n\nVolgens Ilse Orm was de dijk zwak.\n\n{more}\n\n{quote}.",
        "Het werk zou haastig zijn gedaan, met zand uit de rivier, en iedereen in de wijk zou dat geweten hebben.",
        "Een oefening zou er nooit zijn gehouden",
    ),
    "ru": (
        "Tom Vant ушёл.\n\nIlse Orm рассказала, что стена рухнула.\n\n{more}\n\n{quote}.",
        "По её словам, работы велись наспех, с песком из реки, и в районе об этом знали все без исключения.",
        "Дамбу, говорит она, не чинили",
    ),
    "uk": (
        "Tom Vant пішов.\n\nIlse Orm розповіла, що стіна впала.\n\n{more}\n\n{quote}.",
        "За її словами, роботи вели поспіхом, з піском із річки, і в районі про це знали всі без винятку.",
        "Вона додала, що дамбу не лагодили",
    ),
    "tr": (
        "Tom Vant gitti.\n\nMühendis Ilse Orm duvarın çöktüğünü söyledi.\n\n{more}\n\n{quote}.",
        "İşin aceleyle, nehir kumuyla yapıldığını anlattı. Mahallede bunu herkesin bildiğini de ekledi.",
        "Onarımın hiç yapılmadığını belirtti",
    ),
    "ar": (
        "ذهب Tom Vant.\n\nقالت Ilse Orm إن الجدار انهار.\n\n{more}\n\n{quote}.",
        "وأضافت أن العمل أنجز على عجل برمل النهر، وأن الجميع في الحي كانوا يعرفون ذلك جيدا منذ البداية.",
        "وذكرت أن السد لم يصلح",
    ),
    "en": (
        "Tom Vant went home.\n\nIlse Orm, a geologist, said the wall had given way.\n\n{more}\n\n{quote}.",
        "She said that the work had been done in haste, with sand from the river, and that everyone there knew.",
        "The village had never been warned",
    ),
}  # fmt: skip
"""Of a language: an article, what goes on in it, and what is said in its last paragraph."""


def said(text, claimant, quote, *, language, names):
    """Return whose claim passes, if it does, of what is said in an article."""
    told = claim(claimant=claimant, claim="It is so.", quote=quote, to=[], about=None, date=None, date_text=None,
                 stance="asserts")  # fmt: skip
    return [each.report.claimant for each in of(text, language, names, claims=[told]).claims]


def of(text, language, names, **items):
    """Ground a report of an article that has no headline and no date."""
    told = {"headline": None, "published": None, "published_text": [], "gist": "", "language": language,
            "names": names, "events": [], "figures": [], "claims": []} | items  # fmt: skip
    return ground_report(report(**told), article(text))


@pytest.mark.parametrize("language", REPORTED)
def test_reported_speech_goes_on_over_paragraphs_under_whoever_spoke_last(language):
    """A mood, "she added" and a left out subject show that it does; whoever was named before that one says nothing."""
    text, more, quote = REPORTED[language]
    text = text.format(more="\n\n".join([more] * 7), quote=quote)
    assert said(text, "Ilse Orm", quote, language=language, names=PEOPLE[:2]) == ["Ilse Orm"]
    assert said(text, "Tom Vant", quote, language=language, names=PEOPLE[:2]) == []


@pytest.mark.parametrize("between", ["Tom Vant sieht das anders.", "„Es regnet“, hieß es. Tom Vant ging zum Hang.",
                                     "Ein Nachbar sagte, der Hang sei nass.",
                                     "Die Orla hat den Bau eingestellt."])  # fmt: skip
def test_whoever_is_named_in_between_may_be_speaking_so_that_it_is_nobody_before(between):
    """A person, somebody without a name, and a body with which the paragraph begins."""
    text, more, quote = REPORTED["de"]
    text = text.format(more="\n\n".join([more] * 7), quote=f"{between} {quote}")
    assert said(text, "Ilse Orm", quote, language="de", names=PEOPLE) == []


def test_quoted_speech_goes_on_whether_or_not_its_paragraphs_are_closed():
    """Each opens anew."""
    line = (
        "« La nuit, on se cachait dans les champs, et le jour il fallait éviter les routes, car ils passaient à moto."
    )
    for closing in ("", " »"):
        text = "\n\n".join(["Tom Vant distribue l'eau.", "Ilse Orm est arrivée. « On a marché », raconte-t-elle.",
                            *[line + closing] * 7, "« Personne n'est venu nous défendre. »"])  # fmt: skip
        quote = "Personne n'est venu nous défendre"
        assert said(text, "Ilse Orm", quote, language="fr", names=PEOPLE[:2]) == ["Ilse Orm"]


FILLERS = "\n\n".join(["Es regnete den ganzen Tag, und am Tor stand bis zum Abend niemand, der etwas wusste."] * 12)
BODIES = [name("Gewerkschaft Orla", kind="organization"), name("Marrow", kind="company"),
          name("Ilse Orm", kind="person")]  # fmt: skip


@pytest.mark.parametrize(
    ("noun", "claimant", "kept"),
    [
        ("Die Gewerkschaft", "Gewerkschaft Orla", ["Gewerkschaft Orla"]),
        ("Die Organisation", "Gewerkschaft Orla", ["Gewerkschaft Orla"]),
        ("Die Firma", "Gewerkschaft Orla", []),
        ("Die Firma", "Marrow", ["Marrow"]),
        ("Die Sprecherin", "Ilse Orm", ["Ilse Orm"]),
        ("Ein Verband", "Gewerkschaft Orla", []),
    ],
)
def test_a_definite_noun_is_the_name_that_has_it_or_stood_beside_it_or_is_the_only_one_of_its_sort(
    noun, claimant, kept
):
    """An indefinite one is somebody else."""
    text = (f"Die Gewerkschaft Orla streikt. Ihre Sprecherin Ilse Orm schweigt. Marrow baut.\n\n{FILLERS}\n\n"
            f"{noun} sagte, das Werk werde schließen.")  # fmt: skip
    assert said(text, claimant, f"{noun} sagte, das Werk werde schließen", language="de", names=BODIES) == kept


SENDER = [name("Orla Union", "Orla Union", "Unione Orla", kind="organization"), name("Marrow", kind="company"),
          name("Ilse Orm", kind="person")]  # fmt: skip


@pytest.mark.parametrize(
    ("language", "head", "foot", "kept"),
    [
        ("en", "STATEMENT BY THE ORLA UNION", "", ["Orla Union"]),
        ("en", "Press release\n\nOrla Union on the fall of a crane at Marrow", "", ["Orla Union"]),
        ("en", "Open letter to Marrow\n\nWe wait. We ask.", "Orla Union", ["Orla Union"]),
        ("en", "Open letter to Marrow\n\nThe union wrote it.", "", []),
        ("en", "Statement: Orla Union and Marrow", "", []),
        ("en", "Orla Union at odds with Marrow", "", []),
        ("it", "Lettera aperta alla Marrow\n\nScriviamo. Chiediamo.", "Unione Orla", ["Orla Union"]),
    ],
)
def test_a_document_speaks_as_its_sender_all_through(language, head, foot, kept):
    """Whom it is sent to is not its sender; two that may have sent it, and news, are nobody's."""
    rain = "\n\n".join(["Nobody stood at the gate all day, and it rained without end on the road there."] * 8)
    text = f"{head}\n\n{rain}\n\nThe brakes were worn.\n\n{rain}\n\n{foot}"
    assert said(text, "Orla Union", "The brakes were worn", language=language, names=SENDER[:2]) == kept
    assert said(text, "Marrow", "The brakes were worn", language=language, names=SENDER[:2]) == []


@pytest.mark.parametrize(
    ("language", "told", "quote", "source", "kept"),
    [
        ("de", "Orla Union widerspricht.", "Nach ihren Angaben starben neun Menschen", "ihren Angaben", "Orla Union"),
        ("de", "Orla Union widerspricht.", "Nach ihren Angaben starben neun Menschen", "ihren", "Orla Union"),
        ("es", "La Orla Union lo desmiente.", "Según sus cálculos, murieron nueve personas", "sus cálculos",
         "Orla Union"),
        ("de", "Es regnete.", "Nach ihren Angaben starben neun Menschen", "ihren Angaben", None),
    ],
)  # fmt: skip
def test_a_possessive_gives_a_number_to_whoever_has_the_floor(language, told, quote, source, kept):
    """Where nobody has it, a reader learns that the source is lost."""
    counted = figure(event=1, metric="killed", of="people", value=[9], qualifier="exact", source=source, quote=quote,
                     as_of=None, as_of_text=None)  # fmt: skip
    happened = {"n": 1, "kind": "other", "summary": "People died.", "status": "news", "date": None, "date_text": None,
                "places": [], "by": [], "to": [], "source": None, "quote": quote}  # fmt: skip
    grounded = of(f"{told} {quote}.", language, SENDER[:1], events=[happened], figures=[counted])
    assert [each.report.source for each in grounded.figures] == [kept]
    assert any(each.is_lost and "source" in each.reason for each in grounded.corrected) is (kept is None)


@pytest.mark.parametrize(
    ("language", "text", "claimant"),
    [
        ("de", "Für den Mord an Tom Vant macht die Orla ihn verantwortlich.", "Orla"),
        ("nl", "Na de dood van Tom Vant zei Ilse Orm dat de weg vrij is.", "Ilse Orm"),
        ("fr", "« Ce n'est pas fini », nous dit Ilse Orm, première adjointe.", "Ilse Orm"),
    ],
)
def test_who_stands_behind_a_preposition_or_is_spoken_to_is_no_speaker(language, text, claimant):
    """Where a clause begins with something else, its subject stands behind the verb."""
    names = [*PEOPLE, name("Vant Info", "nous", kind="company")] if language == "fr" else PEOPLE
    named = [each for each in names if any(form in text for form in each.as_written)]
    assert said(text, claimant, text.rstrip("."), language=language, names=named) == [claimant]


def sources_of(text, *figures, names=(), language="en", publisher=None):
    """Whose the figures of an article are."""
    bare = {"date": None, "date_text": None, "source": None, "places": [], "summary": "It was told."}
    happened = event(**bare, quote=figures[0].quote)
    told = report(language=language, names=[*names], events=[happened], figures=[*figures], publisher=publisher)
    return [each.report.source for each in ground_report(told, article(text)).figures]


def claimants_of(text, *claims, names=(), language="en", publisher=None):
    """Whose the claims of an article are."""
    told = report(language=language, names=[*names], claims=[*claims], publisher=publisher)
    return [each.report.claimant for each in ground_report(told, article(text)).claims]


@pytest.mark.parametrize(
    ("language", "text", "quote", "pronoun"),
    [
        ("nl", "Volgens Orla waren er 16 vaten. Lantern komt hoger uit. Zij telt 58 vaten.", "58 vaten", "Zij"),
        (
            "en",
            "According to Orla there were 16 barrels. Lantern puts it higher. It counts 58 barrels.",
            "58 barrels",
            "It",
        ),
    ],
)
def test_it_is_the_body_whose_count_was_told_last(language, text, quote, pronoun):
    """And not the one that gave another number a sentence before."""
    names = [name("Orla", kind="company"), name("Lantern", kind="organization")]
    count = figure(qualifier="exact", metric="other", of="barrels", value=[58], quote=quote, source=pronoun)
    assert sources_of(text, count, names=names, language=language) == ["Lantern"]


def test_she_is_who_was_said_to_have_told_it_and_not_a_people_that_stands_beside_her():
    """An adjective of a country behind a relative is no name for whom it is about."""
    text = (
        "Volgens een nicht van de familie, die de Kaapverdische club leidt, waren er vijf; zij noemt een baby van tien."
    )
    baby = figure(qualifier="exact", metric="other", of="babies", value=[1], quote="een baby van tien", source="zij")
    names = [name("Cape Verde", "Kaapverdische", kind="government")]
    assert sources_of(text, baby, names=names, language="nl") == ["een nicht van de familie"]


def test_a_noun_of_two_companies_stays_with_the_one_that_a_reader_took_it_for():
    """The boat went from one owner to another, and both are "de rederij"."""
    text = (
        "Rederij Orla verkocht de boot in 2009. In 2016 kwam zij in handen van Lantern. "
        + "Het was een oude boot. " * 40
        + "\n\nDe rederij zegt dat de brand in een wagen is ontstaan."
    )
    names = [name("Orla", "Rederij Orla", kind="company"), name("Lantern", kind="company")]
    quote = "De rederij zegt dat de brand in een wagen is ontstaan"
    for whose in ("Lantern", "Orla"):
        said = claim(claimant=whose, stance="asserts", claim="The fire began in a car.", quote=quote, about=None)
        assert claimants_of(text, said, names=names, language="nl") == [whose]


def test_what_i_must_say_is_no_speaker():
    """In Dutch the verb stands behind "ik", far from its subject."""
    text = "Tom Vant vertelt.\n\n„Er waren genoeg vesten, dat moet ik eerlijk zeggen, en 3 vlotten deden het.”"
    count = figure(qualifier="exact", metric="other", of="rafts", value=[3], quote="3 vlotten deden het", source=None)
    assert sources_of(text, count, names=[PEOPLE[1]], language="nl") == [None]


@pytest.mark.parametrize(
    ("text", "whose"),
    [
        (
            "Some survivors saw another thing. Tom Vant said he smelled smoke. Another said 3 rafts failed.",
            "Some survivors",
        ),
        ("Tom Vant said he smelled smoke. Another said 3 rafts failed.", None),
    ],
)
def test_another_is_one_of_those_who_were_told_of(text, whose):
    """Without them it names nobody."""
    count = figure(qualifier="exact", metric="other", of="rafts", value=[3], quote="3 rafts failed", source="Another")
    assert sources_of(text, count, names=[PEOPLE[1]]) == [whose]


def test_our_members_are_those_of_the_body_that_sends_the_document():
    """A union says what its members hold."""
    text = "PRESS RELEASE\n\nLantern Union\n\nThe firm blames a cable. Our members do not accept this."
    said = claim(claimant="Our members", stance="denies", claim="A cable was to blame.", about=None,
                 quote="Our members do not accept this")  # fmt: skip
    union = name("Lantern Union", kind="organization")
    assert claimants_of(text, said, names=[union], publisher="Lantern Union") == ["Lantern Union"]


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Sieben Arbeiter, die gerade Pause machten, starben."),
        ("de", "Sieben Arbeiter (alle aus Tarvo), die das Tor frei gaben, starben."),
        ("de", "Sieben Arbeiter eines Betriebs, der keine Angaben machte, starben."),
        ("de", "Es starben sieben Arbeiter, die dort Urlaub machten."),
        ("nl", "Zeven arbeiders, die een waarschuwing gaven, stierven."),
        ("nl", "Zeven arbeiders van een bedrijf dat brandde, dat geen alarm gaf, stierven."),
    ],
)
def test_a_relative_clause_with_a_verb_that_elsewhere_says_something_names_no_speaker(language, text):
    """Its first word is a pronoun there, and what stands before its verb an object."""
    dead = figure(qualifier="exact", metric="killed", of="workers", value=[7], quote=text.rstrip("."), source=None)
    assert sources_of(text, dead, language=language) == [None]


@pytest.mark.parametrize(
    ("text", "source"),
    [
        ("Sieben Arbeiter starben, das Werk teilte es mit.", "das Werk"),
        ("Sieben Arbeiter starben, die Polizei meldete das am Abend.", "die Polizei"),
    ],
)
def test_behind_a_comma_a_determiner_begins_a_subject_where_a_verb_of_saying_goes_on(text, source):
    """In a relative clause the verb is the last word."""
    dead = figure(qualifier="exact", metric="killed", of="workers", value=[7], quote=text.rstrip("."), source=None)
    assert sources_of(text, dead, language="de") == [source]


def test_she_is_not_somebody_without_a_name_who_speaks_in_her_own_words():
    """Whom a speaker tells of has not taken the floor."""
    text = "Ilse Orm spoke. She said that it had not come; a neighbour suggested that it was lost. 14 came, she added."
    counted = figure(value=[14], metric="other", of="people", quote="14 came", source="she", qualifier="exact")
    told = report(names=[name("Ilse Orm", kind="person")], figures=[counted], claims=[],
                  events=[event(quote="Ilse Orm spoke", source=None, places=[], by=[], to=[], date=None, date_text=None,
                                summary="Ilse Orm spoke.", kind="other")],
                  headline=None, publisher=None, published=None, published_text=[], gist="A talk.")  # fmt: skip
    assert [each.report.source for each in ground_report(told, article(text)).figures] == ["Ilse Orm"]
