"""Who did something, where an article names another in the quote's own sentence, or him only later."""

import pytest
from report_builder import article, event, name, report

from summarizer.grounding.report import ground_report

NAMES = (
    name("Police", "police", "Police", "La policía", "policía", "Polizei", kind="organization"),
    name("Harbour Court", "the Harbour Court", "El tribunal", "das Gericht", kind="organization"),
    name("Ilse Orm", "Ilse Orm", "Orm", kind="person"),
)


def doers(text, quote, by, *, language="en", names=NAMES):
    """Return who is left as the doer of an event that is told in a text."""
    listed = [each for each in names if any(spelling in text for spelling in each.as_written)]
    listed = [
        each.model_copy(update={"as_written": [form for form in each.as_written if form in text]}) for each in listed
    ]
    told = event(
        kind="other",
        summary="It was done.",
        date=None,
        date_text=None,
        places=[],
        by=[by],
        to=[],
        source=None,
        quote=quote,
    )
    empty = {"headline": None, "published": None, "published_text": [], "figures": [], "claims": []}
    said = report(**empty, gist="It was done.", language=language, names=listed, events=[told])
    (found,) = ground_report(said, article(f"{text}\n")).events
    return found.report.by


@pytest.mark.parametrize(
    ("text", "quote", "wrong", "right", "language"),
    [
        ("Police broke up a march, a day after the Harbour Court had spoken.", "Police broke up a march",
         "Harbour Court", "Police", "en"),
        ("Ilse Orm said the driver was being sought by police.", "was being sought by police",
         "Ilse Orm", "Police", "en"),
        ("La policía cerró el puente, según informó Ilse Orm.", "La policía cerró el puente",
         "Ilse Orm", "Police", "es"),
        ("Am Montag sperrte die Polizei den Hafen, wie Ilse Orm sagte.", "sperrte die Polizei den Hafen",
         "Ilse Orm", "Police", "de"),
    ],
)  # fmt: skip
def test_whom_a_quote_has_as_its_subject_or_agent_did_it(text, quote, wrong, right, language):
    """Whoever else its sentence names did not."""
    assert doers(text, quote, wrong, language=language) == []
    assert doers(text, quote, right, language=language) == [right]


ASKED = {
    "en": ("Why was it that nobody came?", "Police were late.", "What did you do then?", "We shut the gates at noon"),
    "de": (
        "Warum kam denn niemand?",
        "Die Polizei kam spät.",
        "Was haben Sie getan?",
        "Wir schlossen am Mittag die Tore",
    ),
    "es": ("¿Quién llegó primero?", "La policía llegó tarde.", "¿Y después?", "Cerramos las puertas al mediodía"),
}


@pytest.mark.parametrize("language", ASKED)
def test_what_we_did_in_an_answer_was_done_by_nobody_of_whom_it_told_before(language):
    """The pronoun, or the verb that says so, is the subject."""
    asked, other, then, quote = ASKED[language]
    rain = "Rain. " * 60
    text = f"Ilse Orm, 41.\n\n{asked}\n{other} {rain}\n\n{then}\n{quote}. {rain}\n\n{asked}\n{rain}"
    assert doers(text, quote, "Police", language=language) == []


def test_of_what_was_done_to_us_somebody_else_is_the_doer():
    """A third person is whoever was told of before."""
    asked, other, then, _ = ASKED["en"]
    rain = "Rain. " * 60
    text = f"Ilse Orm, 41.\n\n{asked}\n{rain}\n\n{then}\n{other} They took our keys. {rain}\n\n{asked}\n{rain}"
    assert doers(text, "They took our keys", "Police") == ["Police"]


def test_a_doer_is_not_named_first_in_a_later_paragraph():
    """A reader of the quote could not know him."""
    text = "The gates were shut at noon by hand.\n\nThe Harbour Court sat later. It was long."
    before = "Police came, and the Harbour Court sat.\n\nThe gates were shut at noon by hand."
    assert doers(text.replace("The Harbour", "On Friday the Harbour"), "gates were shut at noon", "Harbour Court") == []
    assert doers(before.replace("Police", "The police"), "gates were shut at noon", "Harbour Court") == [
        "Harbour Court"
    ]


@pytest.mark.parametrize(("pronoun", "by"), [("She", "Harbour Court"), ("It", "Ilse Orm")])
def test_a_pronoun_means_nobody_of_another_sort(pronoun, by):
    """A court is no "she", and a person no "it"."""
    text = f"Ilse Orm went to the Harbour Court. {pronoun} closed the northern gate."
    other = {"She": "Ilse Orm", "It": "Harbour Court"}[pronoun]
    assert doers(text, "closed the northern gate", by) == []
    assert doers(text, "closed the northern gate", other) == [other]


def test_whoever_speaks_for_a_body_is_not_put_in_its_place():
    """What its president announces the body does."""
    text = "The Harbour Court has a head. Its president, Ilse Orm, announced a new list."
    assert doers(text.replace("The Harbour", "Here the Harbour"), "announced a new list", "Harbour Court") == [
        "Harbour Court"
    ]


LED = (
    name("River Front", "River Front", "Frente del Río", "Flussfront", "Front du Fleuve", kind="armed_group"),
    name("Paul Lind", "Paul Lind", kind="person"),
    name("Orla Union", "Orla Union", kind="organization"),
)


@pytest.mark.parametrize(
    ("text", "quote", "language"),
    [
        ("Paul Lind leads the River Front. On Sunday his fighters burnt a depot.", "his fighters burnt a depot", "en"),
        ("The River Front obeys Paul Lind. His fighters burnt a depot on Sunday.", "His fighters burnt a depot", "en"),
        ("Paul Lind dirige el Frente del Río. El domingo sus hombres quemaron todo.", "sus hombres quemaron", "es"),
        ("Paul Lind führt die Flussfront. Seine Männer brannten alles nieder.", "Seine Männer brannten", "de"),
        ("Paul Lind dirige le Front du Fleuve. Ses hommes ont tout brûlé.", "Ses hommes ont tout brûlé", "fr"),
    ],
)
def test_what_his_fighters_did_the_body_did_that_he_leads(text, quote, language):
    """A possessive means whoever leads, and what is his is the body's."""
    assert doers(text, quote, "River Front", language=language, names=LED) == ["River Front"]


def test_his_fighters_are_of_no_body_with_which_he_is_never_told():
    """The body has to be told of with him."""
    text = "The Orla Union met at noon.\n\nPaul Lind leads the River Front. His fighters burnt a depot on Sunday."
    assert doers(text, "His fighters burnt a depot", "Orla Union", names=LED) == []
