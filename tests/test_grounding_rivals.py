"""Who did something, where an article names another in the quote's own sentence, or him only later."""

import pytest
from report_builder import article, event, name, report

from summarizer.grounding.report import ground_report

NAMES = (
    name("Police", "police", "Police", "La policía", "policía", "Polizei", kind="organization"),
    name("Harbour Court", "the Harbour Court", "El tribunal", "das Gericht", kind="organization"),
    name("Ilse Orm", "Ilse Orm", "Orm", kind="person"),
)


def doers(text, quote, by, *, language="en"):
    """Return who is left as the doer of an event that is told in a text."""
    listed = [each for each in NAMES if any(spelling in text for spelling in each.as_written)]
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
