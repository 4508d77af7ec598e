"""Who tells what no speaker is named for: answers of an interview, a body's own page, and what is asked."""

import pytest
from report_builder import article, claim, event, figure, name, report

from summarizer.grounding.report import ground_report

_FILLER = "\n\n".join(["Warum ist das so?\nWeil hier niemand eine Liste geführt hat, und das seit vielen Jahren."] * 12)
ASKED = f"""„Wir zahlen selbst“

Ilse Orm führt die Orlawerke seit dem Sommer. Von Tom Vant

Frau Orm, sind Sie zufrieden?
Ja. Das Jahr war gut.

{_FILLER}

Wurde der Werkleiter entlassen?
Nein. Wir haben uns getrennt.

In Lowick heisst es, man habe ihn gewarnt.
Davon weiss ich nichts.

Im März sprachen Sie von 12 Millionen Unfallkosten.
Heute rechnen wir mit 19 Millionen brutto. Die Kasse zahlt 5 Millionen Franken.

Wird gebaut?
Das klärt der Rat.
"""
UNION = """Lowick: 310 Stellen weg? Nein, mehr

GTL – Gewerkschaft der Textilarbeiter Lowick

Am Montag hat die Firma Marrow den Abbau gemeldet. Marrow sagt, es seien 310 Stellen. Wir zählen 365.

Die Zahl sagt nicht alles, und uns hat niemand gefragt. „Wir hören zu“, sagt der Sprecher Tom Vant.
""" + "\n\n".join(["Am Tor stand den ganzen Tag über niemand, und es regnete ohne Ende auf die Strasse."] * 8) + """

Das Geld ist da.
"""  # fmt: skip


def grounded(text, names, **changes):
    """Ground a German report of these names with other items."""
    told = {"headline": None, "published": None, "published_text": [], "gist": "", "language": "de", "names": names,
            "events": [], "figures": [], "claims": []} | changes  # fmt: skip
    return ground_report(report(**told), article(text))


def claimed(text, names, said, **changes):
    """Return whose claim passes, if it does, of what is said: its quote, claimant, stance and words."""
    quote, claimant, stance, words = said
    told = claim(claimant=claimant, claim=words, quote=quote, to=[], about=None, date=None, date_text=None,
                 stance=stance)  # fmt: skip
    return [each.report.claimant for each in grounded(text, names, claims=[told], **changes).claims]


PEOPLE = [name("Ilse Orm", "Ilse Orm", "Frau Orm", kind="person"), name("Tom Vant", kind="person"),
          name("Orlawerke", kind="company"), name("Lowick")]  # fmt: skip


@pytest.mark.parametrize(
    ("quote", "claimant", "stance", "says", "kept"),
    [
        ("Das klärt der Rat", "Ilse Orm", "asserts", "The council decides.", ["Ilse Orm"]),
        ("Wird gebaut?\nDas klärt der Rat", "Ilse Orm", "asserts", "The council decides.", ["Ilse Orm"]),
        ("Wir haben uns getrennt", "Orlawerke", "asserts", "They parted.", ["Orlawerke"]),
        ("Wurde der Werkleiter entlassen?\nNein.", "Ilse Orm", "denies", "The head was dismissed.", ["Ilse Orm"]),
        ("Wurde der Werkleiter entlassen?\nNein.", "Ilse Orm", "asserts", "The head was dismissed.", []),
        ("Das klärt der Rat", "Tom Vant", "asserts", "The council decides.", []),
        ("In Lowick heisst es, man habe ihn gewarnt", "Ilse Orm", "asserts", "He was warned.", []),
        ("In Lowick heisst es, man habe ihn gewarnt", "Orlawerke", "asserts", "He was warned.", []),
        ("Wurde der Werkleiter entlassen?", "Ilse Orm", "asserts", "The head was dismissed.", []),
    ],
)
def test_who_answers_in_an_interview_speaks_and_so_does_the_body_that_he_leads(quote, claimant, stance, says, kept):
    """Lines of one block are a question and its answer; what is asked is nobody's word."""
    assert claimed(ASKED, PEOPLE, (quote, claimant, stance, says)) == kept


def test_who_is_addressed_in_a_question_is_whoever_answers():
    """German writes the address with a capital; the sum has its currency from the article."""
    happened = event(summary="There was an accident.", date=None, date_text=None, places=[], source=None, kind="other",
                     quote="Im März sprachen Sie von 12 Millionen Unfallkosten")  # fmt: skip
    costs = [
        figure(metric="money", of="CHF costs", value=[value], qualifier="exact", source=source, quote=quote)
        for value, source, quote in (
            (12_000_000, "Sie", "Im März sprachen Sie von 12 Millionen Unfallkosten"),
            (19_000_000, "wir", "Heute rechnen wir mit 19 Millionen brutto"),
        )
    ]
    found = grounded(ASKED, PEOPLE, events=[happened], figures=costs).figures
    assert [(each.report.source, each.report.metric) for each in found] == [("Ilse Orm", "money")] * 2


BODIES = [name("GTL", "GTL", "GTL – Gewerkschaft der Textilarbeiter Lowick", kind="organization"),
          name("Marrow", kind="company"), name("Tom Vant", kind="person")]  # fmt: skip


@pytest.mark.parametrize(
    ("publisher", "claimant", "kept"),
    [
        ("GTL – Gewerkschaft der Textilarbeiter Lowick", "GTL", ["GTL"]),
        ("GTL – Gewerkschaft der Textilarbeiter Lowick", "Marrow", []),
        (None, "GTL", []),
    ],
)
def test_on_its_own_page_a_body_that_says_we_speaks_everywhere(publisher, claimant, kept):
    """A page in the first person needs no speaker; nobody else speaks on it without being named."""
    said = ("Das Geld ist da", claimant, "asserts", "The money is there.")
    assert claimed(UNION, BODIES, said, publisher=publisher) == kept


def test_what_another_says_on_a_bodys_own_page_stays_the_others():
    """The quote's own verb gives it to somebody else."""
    said = ("Marrow sagt, es seien 310 Stellen", "GTL", "asserts", "There are 310 jobs.")
    assert claimed(UNION, BODIES, said, publisher=BODIES[0].as_written[1]) != ["GTL"]


@pytest.mark.parametrize(
    ("summary", "quote", "passes"),
    [
        ("The firm made a loss in the first half of the year.", "einen Verlust für das erste Halbjahr", True),
        ("The firm made a loss in the second half of the year.", "einen Verlust für das erste Halbjahr", False),
        ("Half of the firm made a loss.", "einen Verlust für das erste Halbjahr", False),
        ("The plant in Ticino is to close.", "Das tessinische Werk soll schliessen", False),
        ("The plant in Bavaria is to close.", "Das bavarische Werk soll schliessen", True),
        ("The plant in Morania is to close.", "Das bavarische Werk soll schliessen", False),
    ],
)
def test_half_years_and_adjectives_of_places_are_read_in_other_languages(summary, quote, passes):
    """A half of a year is a time, and "bavarisch" names the place; another half or place does not stand there."""
    text = f"Die Firma meldete gestern {quote}. Mehr sagte sie dazu nicht."
    happened = event(summary=summary, date=None, date_text=None, places=[], source=None, kind="other", quote=quote)
    assert bool(grounded(text, [], events=[happened]).events) == passes
