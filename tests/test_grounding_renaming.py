"""Who has no name that readers of English know goes by the article's own words, and nothing goes back for it."""

import pytest
from report_builder import article, claim, event, figure, name, report

from summarizer.grounding.renaming import is_role, renamed
from summarizer.grounding.report import ground_report

PLAIN = {"headline": None, "published": None, "published_text": [], "figures": [], "claims": [], "names": []}


def ground(text, language, **items):
    """Ground a report on a text, with an event whose quote is its first sentence."""
    first = text.split(".")[0]
    told = event(
        kind="other",
        summary="It happened.",
        date=None,
        date_text=None,
        places=[],
        source=None,
        quote=first,
        by=[],
        to=[],
    )
    return ground_report(
        report(**PLAIN | {"language": language, "gist": "News.", "events": [told]} | items), article(text)
    )


def said(who, quote):
    """A claim of somebody."""
    return claim(
        claimant=who, stance="asserts", claim="The dam is sound.", quote=quote, to=[], date_text=None, date=None
    )


@pytest.mark.parametrize(
    ("language", "called", "written", "kind", "text"),
    [
        ("it", "landlord of Haldenhof", "L'oste", "person",
         "La diga tiene. L'oste dice che la diga è sicura."),
        ("de", "landlord of Haldenhof", "Der Wirt", "person", "Der Damm hält. Der Wirt sagt, der Damm sei sicher."),
        ("de", "successor of Brandt", "Mein Nachfolger", "person", "Der Damm hält. Mein Nachfolger sagt, er sei fest."),
        ("en", "City of Arnau", "The town hall", "organization", "The dam holds. The town hall says the dam is sound."),
        ("de", "Kozhev", "Koschew", "person", "Der Damm hält. Koschew sagt, der Damm sei sicher."),
    ],
)  # fmt: skip
def test_a_role_and_a_transliteration_give_way_to_the_articles_words(language, called, written, kind, text):
    """The name goes by the article's spelling, in lists as well; that is a correction, and nothing goes back."""
    quote = text.split(". ")[1].rstrip(".")
    names = [name(called, written, kind=kind)]
    grounded = ground(text, language, names=names, claims=[said(called, quote)])
    assert grounded.refused == ()
    assert [each.report.name for each in grounded.names] == [written]
    assert [each.report.claimant for each in grounded.claims] == [written]
    assert any(written in each.reason for each in grounded.corrected)


@pytest.mark.parametrize(
    ("called", "written", "text"),
    [
        ("Red Front", "Gunmen", "The dam holds. Gunmen say the dam is sound."),
        ("Hansen", "Hanson", "The dam holds. Hanson says the dam is sound."),
        ("Kerstin Ovesen", "Olga Brandvik", "The dam holds. Olga Brandvik says the dam is sound."),
        ("landlord of Haldenhof", "he", "The dam holds. Then he says the dam is sound."),
    ],
)
def test_what_may_be_another_goes_back(called, written, text):
    """A name of its own that the article does not write is no role; a pronoun names nobody."""
    grounded = ground(text, "en", names=[name(called, written, kind="person")])
    assert grounded.names == ()
    assert {each.kind for each in grounded.refused} == {"name"}


@pytest.mark.parametrize(
    ("called", "is_one"),
    [("spokesman of the ministry", True), ("City of Arnau", True), ("Kozhev", False), ("Red Front", False)],
)
def test_a_role_is_told_from_a_name(called, is_one):
    """A role begins small, or is a common noun of somewhere."""
    assert is_role(called) is is_one


def test_a_role_stays_english_within_a_sentence():
    """The claim is a sentence: "landlord" is a word there and no name."""
    names = [name("landlord of Haldenhof", "Der Wirt", kind="person")]
    told = said("landlord of Haldenhof", "Der Wirt sagt, der Wirt sei sicher")
    told = told.model_copy(update={"claim": "The landlord of Haldenhof is safe."})
    kept = renamed(report(**PLAIN | {"names": names, "claims": [told]}), {"landlord of Haldenhof": "Der Wirt"})
    assert [(each.claimant, each.claim) for each in kept.claims] == [("Der Wirt", "The landlord of Haldenhof is safe.")]


def test_a_headline_over_two_lines_is_one():
    """Its break becomes a space, and nothing goes back."""
    text = "BULLETIN No. 6\non the flood in Arnau\n\nThe dam holds. It is sound."
    grounded = ground(text, "en", headline="BULLETIN No. 6\non the flood in Arnau")
    assert grounded.refused == ()
    assert grounded.header.headline == "BULLETIN No. 6 on the flood in Arnau"


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Er bleibt mit den beiden anderen in Haft."),
        ("it", "Resta in carcere con entrambi."),
        ("es", "Sigue en la cárcel con ambos."),
        ("nl", "Hij blijft met beide anderen in de cel."),
    ],
)
def test_both_are_two_in_a_summary(language, text):
    """The summary's "two" is the article's "beiden"."""
    told = event(
        kind="other", summary="He stays in custody with the two others.", date=None, date_text=None, places=[],
        source=None, quote=text.rstrip("."), by=[], to=[],
    )  # fmt: skip
    assert ground(text, language, events=[told]).refused == ()


def test_three_are_no_both():
    """Only "two" is said by such a word."""
    told = event(
        kind="other", summary="He and three others stay in custody.", date=None, date_text=None, places=[],
        source=None, quote="Er bleibt mit den beiden anderen in Haft", by=[], to=[],
    )  # fmt: skip
    assert ground("Er bleibt mit den beiden anderen in Haft.", "de", events=[told]).refused


def test_two_held_are_beiden():
    """The figure's number is read in the same word."""
    text = "Er bleibt mit den beiden anderen in Haft."
    told = figure(
        metric="detained", of="suspects", value=[2], qualifier="exact", quote="mit den beiden anderen in Haft"
    )
    grounded = ground(text, "de", figures=[told])
    assert [(each.low, each.report.metric) for each in grounded.figures] == [(2, "detained")]
