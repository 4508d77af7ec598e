"""A paper that corrects itself says what was wrong, whoever is told to have said it; who is accused accuses nobody."""

import pytest
from report_builder import article, claim, event, name, report

from summarizer.grounding.report import ground_report

_PAPER = name("The Lowick Post", kind="media")
_GUARD = name("Coast Watch", kind="government")


def _claims(text, language="en", publisher=None, names=(_PAPER, _GUARD), **said):
    told = {"headline": None, "published": None, "published_text": [], "gist": "A slide.", "figures": []}
    happened = event(
        summary="Something happened.", quote=said["quote"], date=None, date_text=None, places=[], source=None
    )
    told |= {"events": [happened], "claims": [claim(**said)], "names": [*names], "publisher": publisher}
    return ground_report(report(language=language, **told), article(text)).claims


@pytest.mark.parametrize(
    ("heading", "sentence", "quote", "language"),
    [
        ("Correction", "A story on page 2 wrote that Coast Watch said 21 had died. It had not.", None, "en"),
        ("Berichtigung", "In der Ausgabe vom Montag sagte Coast Watch, 21 seien tot. Das stimmt nicht.", None, "de"),
        ("Rectificatif", "Dans notre édition, Coast Watch a dit que 21 étaient morts. C'est faux.", None, "fr"),
        ("Rectificatie", "In de krant zei Coast Watch dat er 21 doden waren. Dat klopt niet.", None, "nl"),
    ],
)
def test_a_paper_corrects_what_another_was_told_to_say(heading, sentence, quote, language):
    """The one whose words were misreported did not say it of the paper."""
    text = f"{heading}: the slide\n\nThe Lowick Post\n\n{sentence}\n"
    said = {"claimant": "The Lowick Post", "stance": "asserts", "claim": "Coast Watch had not counted the dead."}
    said |= {"to": ["Coast Watch"], "about": None, "quote": quote or sentence}
    found = _claims(text, language, "The Lowick Post", **said)
    assert [each.report.claimant for each in found] == ["The Lowick Post"]


def test_another_article_gives_a_claim_to_whoever_says_it():
    """Without a correction nothing is taken back."""
    text = "The slide\n\nThe Lowick Post\n\nOn Monday Coast Watch said of The Lowick Post that it had lied.\n"
    said = {"claimant": "The Lowick Post", "stance": "asserts", "claim": "It had lied.", "to": ["Coast Watch"]}
    found = _claims(text, publisher="The Lowick Post", about=None, quote="Coast Watch said of The Lowick Post", **said)
    assert [each.report.claimant for each in found] != ["The Lowick Post"]


@pytest.mark.parametrize(
    ("text", "quote", "language"),
    [
        ("Harbour League published a study. The report also accuses Coast Watch of delay.",
         "The report also accuses Coast Watch", "en"),
        ("Harbour League veröffentlichte eine Studie. Der Bericht beschuldigt auch Coast Watch.",
         "Der Bericht beschuldigt auch Coast Watch", "de"),
        ("Harbour League a publié une étude. Le rapport accuse aussi Coast Watch de retard.",
         "Le rapport accuse aussi Coast Watch", "fr"),
        ("Harbour League publicó un estudio. El informe acusa también a Coast Watch.",
         "El informe acusa también a Coast Watch", "es"),
    ],
)  # fmt: skip
def test_a_report_that_accuses_somebody_is_not_his(text, quote, language):
    """The noun that points back means whoever published it, and never the one behind the verb."""
    said = {"claimant": "Harbour League", "stance": "accuses", "claim": "Coast Watch was late.", "about": None}
    names = (name("Harbour League", kind="organization"), _GUARD)
    found = _claims(text, language, names=names, to=["Coast Watch"], quote=quote, **said)
    assert [each.report.claimant for each in found] == ["Harbour League"]


@pytest.mark.parametrize(
    ("sentence", "quote", "is_kept"),
    [
        ("Coast Watch was not asked. We regret the distress caused to its crew.", "We regret the distress", True),
        ("Coast Watch was not asked. A reader said: “We regret the distress.”", "We regret the distress", False),
        ("Coast Watch was not asked. Its crew regret the distress.", "regret the distress", False),
    ],
)
def test_we_in_what_a_paper_corrects_is_the_paper_itself(sentence, quote, is_kept):
    """Its name stands only above; the "we" of whoever is quoted is another's, and another's regret as well."""
    between = "The road to the hill was shut on Monday.\n\n" * 60
    text = f"Corrections and clarifications\n\nThe Lowick Post\n\n{between}{sentence}\n"
    said = {"claimant": "The Lowick Post", "stance": "voices_concern", "claim": "It regrets the distress."}
    found = _claims(text, "en", "The Lowick Post", to=[], about=None, quote=quote, **said)
    assert ("The Lowick Post" in {each.report.claimant for each in found}) == is_kept
