"""When somebody said something: the day beside the verb of saying."""

import pytest
from report_builder import article, claim, event, figure, name, report

from summarizer.grounding.report import ground_report

STAMPS = {"en": "10 May 2021", "pt": "10 de maio de 2021", "de": "10. Mai 2021", "es": "10 de mayo de 2021"}
BODY = {"en": "Port Office", "pt": "Secretaria de Saúde", "de": "Hafenamt", "es": "Protección Civil"}
"""The tenth of May 2021 was a Monday."""


def grounded(told, language, quote, **figured):
    """Ground an article of that Monday with one figure and one claim, both from its first sentence."""
    text = f"{STAMPS[language]}\n\n{told}\n"
    body = BODY[language]
    return ground_report(
        report(
            headline=None,
            published="2021-05-10",
            published_text=[STAMPS[language]],
            language=language,
            names=[name(body, kind="organization")],
            events=[event(quote=quote, date=None, date_text=None, places=[], source=None, summary="People were hurt.")],
            figures=[figure(quote=quote, qualifier="exact", of="people", source=body, **figured)],
            claims=[claim(quote=quote, claimant=body, stance="asserts", claim="People were hurt.")],
        ),
        article(text),
    )


@pytest.mark.parametrize(
    ("language", "told", "quote"),
    [
        ("en", "The Port Office said on Saturday that 12 people were injured.", "12 people were injured"),
        ("en", "On Saturday the Port Office said that 12 people were injured.", "12 people were injured"),
        ("en", "The Port Office on Saturday said that 12 people were injured.", "12 people were injured"),
        ("en", "There were 12 people injured, the Port Office said on Saturday.", "12 people injured"),
        (
            "pt",
            "A Secretaria de Saúde informou no sábado que 12 pessoas ficaram feridas.",
            "12 pessoas ficaram feridas",
        ),
        ("de", "Das Hafenamt teilte am Samstag mit, 12 Menschen seien verletzt.", "12 Menschen seien verletzt"),
        ("es", "Protección Civil informó el sábado que hubo 12 heridos.", "hubo 12 heridos"),
    ],
)
def test_the_day_of_saying_is_that_beside_the_verb_and_not_that_of_the_article(language, told, quote):
    """Of a count and of what was said, in whatever language."""
    found = grounded(told, language, quote)
    assert [(each.as_of, each.as_of_basis) for each in found.figures] == [("2021-05-08", "derived")]
    assert [each.date for each in found.claims] == ["2021-05-08"]


@pytest.mark.parametrize(
    "told",
    [
        "The Port Office said that 12 people were injured on Saturday.",
        "On Saturday 12 people were injured, the Port Office said.",
        "The Port Office said that 12 people were injured, as Ilse Orm had said on Saturday.",
        "The Port Office said last week that 12 people were injured.",
        "The Port Office now says that 12 people were injured.",
    ],
    ids=["of what happened", "of what happened, before", "another's", "no day", "now"],
)
def test_another_day_of_the_sentence_is_not_the_day_of_saying(told):
    """What happened then, or somebody else said; and "now" is said of what was said otherwise before."""
    quote = "12 people were injured"
    assert [each.as_of for each in grounded(told, "en", quote).figures] == [None]


@pytest.mark.parametrize("day", ["on Monday", "today", "this morning"])
def test_what_was_said_on_the_day_of_the_article_by_its_own_words_is_of_that_day(day):
    """So that it is told apart from what the article only reports."""
    found = grounded(f"The Port Office said {day} that 12 people were injured.", "en", "12 people were injured")
    assert [(each.as_of, each.as_of_basis) for each in found.figures] == [("2021-05-10", "derived")]
    assert [each.date for each in found.claims] == ["2021-05-10"]


HAD_COUNTED = {
    "en": ("Port Office", "The Port Office, which had counted 20 dead, said on Saturday that it accepts the 21 dead.",
           "had counted 20 dead"),
    "fr": ("Croix-Bleue", "La Croix-Bleue, qui avait compté 20 morts, a dit samedi se rallier aux 21 morts.",
           "avait compté 20 morts"),
    "es": ("Cruz Azul", "La Cruz Azul, que había contado 20 muertos, dijo el sábado que acepta los 21 muertos.",
           "había contado 20 muertos"),
    "pt": ("Cruz Azul", "A Cruz Azul, que havia contado 20 mortos, disse no sábado que aceita os 21 mortos.",
           "havia contado 20 mortos"),
    "it": ("Croce Blu", "La Croce Blu, che aveva contato 20 morti, ha detto sabato che accetta i 21 morti.",
           "aveva contato 20 morti"),
    "de": ("Hafenamt", "Das Hafenamt, das 20 Tote gezählt hatte, sagte am Samstag, es seien 21 Tote.",
           "20 Tote gezählt hatte"),
    "nl": ("Havendienst", "De Havendienst, die 20 doden had geteld, zei zaterdag dat er 21 doden zijn.",
           "20 doden had geteld"),
}  # fmt: skip


@pytest.mark.parametrize("language", HAD_COUNTED)
def test_what_somebody_had_counted_is_not_of_the_day_on_which_he_gives_it_up(language):
    """Its own day nobody tells; the count that replaces it was given on that day."""
    body, told, old = HAD_COUNTED[language]
    new = told[told.index("21") :].rstrip(".")
    counts = {"of": "people", "metric": "killed", "qualifier": "exact", "source": body}
    found = ground_report(
        report(
            headline=None, published="2021-05-10", published_text=["2021-05-10"], language=language, claims=[],
            names=[name(body, kind="organization")],
            events=[event(quote=old, date=None, date_text=None, places=[], source=None, summary="People died.")],
            figures=[figure(quote=old, value=[20], is_superseded=True, **counts),
                     figure(quote=new, value=[21], **counts)],
        ),
        article(f"2021-05-10\n\n{told}\n"),
    )  # fmt: skip
    assert [(each.low, each.as_of) for each in found.figures] == [(20, None), (21, "2021-05-08")]


def test_a_day_that_the_model_gives_stands():
    """Code fills only what was left open."""
    told = "The Port Office said on Saturday that by Friday 12 people were injured."
    found = grounded(told, "en", "by Friday 12 people were injured", as_of="2021-05-07", as_of_text="by Friday")
    assert [each.as_of for each in found.figures] == ["2021-05-07"]


@pytest.mark.parametrize(
    ("language", "told", "day"),
    [
        ("de", "Beim Absturz sind am Samstagvormittag nach Angaben der Polizei zwei Menschen gestorben.",
         "am Samstagvormittag"),
        ("de", "Beim Absturz sind am Samstag laut Polizei zwei Menschen gestorben.", "am Samstag"),
        ("en", "Two people died in the crash on Saturday according to police.", "on Saturday"),
        ("es", "Dos personas murieron el sábado según la policía en el choque.", "el sábado"),
        ("pt", "Duas pessoas morreram no sábado segundo a polícia no acidente.", "no sábado"),
    ],
)  # fmt: skip
def test_a_day_before_on_whose_word_it_is_told_dates_what_happened(language, told, day):
    """It is no verb of saying that the day could belong to; behind a verb it does."""
    quote = told.rstrip(".").split(day, maxsplit=1)[0].strip() or told.rstrip(".")
    crash = event(kind="accident", quote=quote, date="2021-05-08", date_text=day, places=[], source=None,
                  summary="People died in a crash.")  # fmt: skip
    found = ground_report(
        report(
            headline=None, published="2021-05-10", published_text=[STAMPS[language]], language=language,
            names=[], events=[crash], figures=[], claims=[],
        ),
        article(f"{STAMPS[language]}\n\n{told}\n"),
    )  # fmt: skip
    assert [each.date for each in found.events] == ["2021-05-08"]
