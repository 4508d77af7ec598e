"""Who tells what no speaker is named for: answers of an interview, a body's own page, and what is asked."""

import pytest
from report_builder import article, claim, event, figure, name, report

from summarizer.grounding.report import ground_report
from summarizer.grounding.tellers import is_release

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
        ("GTL – Gewerkschaft", "GTL", ["GTL"]),
        ("Lowicker Bote", "GTL", []),
        (None, "GTL", []),
    ],
)
def test_on_its_own_page_a_body_that_says_we_speaks_everywhere(publisher, claimant, kept):
    """A page in the first person needs no speaker; nobody else speaks on it without being named."""
    said = ("Das Geld ist da", claimant, "asserts", "The money is there.")
    assert claimed(UNION, BODIES, said, publisher=publisher) == kept


LABELS = """Ilse Orm leitet die Orlawerke

Frage: Sind Sie zufrieden mit dem Jahr, das nun endet?
Orm: Ja.

F: Das Werk in Lowick bleibt also offen.
Orm: Dazu sage ich nichts. {filler}

Der Rat entscheidet.

F: Wird denn gebaut, und wenn ja, wann beginnt es?
Orm: Im Mai.

F: Haben Sie mit dem Rat gesprochen, oder er mit Ihnen?
Orm: Nein.
"""


@pytest.mark.parametrize(
    ("quote", "kept"),
    [
        ("Dazu sage ich nichts", ["Ilse Orm"]),
        ("Der Rat entscheidet", ["Ilse Orm"]),
        ("Das Werk in Lowick bleibt also offen", []),
    ],
)
def test_labels_tell_whose_turn_a_line_is_and_an_answer_may_have_paragraphs(quote, kept):
    """A label may be cut short later; a line of its own that asks nothing goes on with the answer."""
    text = LABELS.format(filler="Niemand hat hier je eine Liste geführt, und das seit vielen Jahren. " * 12)
    names = [name("Ilse Orm", kind="person"), name("Orlawerke", kind="company"), name("Lowick")]
    far = text.replace("Ja.", "Ja. " + "Das Jahr war lang und nass und dunkel. " * 20)
    assert claimed(far, names, (quote, "Ilse Orm", "asserts", "It was so.")) == kept


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


MARKET = """À Lowick on cherche encore

« La pelle devait venir mercredi, {first}. On cherche encore. »

Mardi, il était de l'autre côté. Il a vu 12 motos. Puis la rue fut vide.

Le secrétaire Tom Vant avance 39 morts. « Le ministère compte les corps. Cinq sont de Lowick », explique-t-il.
"""


@pytest.mark.parametrize(
    ("first", "source"),
    [
        ("dit Luc Orm, maçon", "Luc Orm"),
        ("dit un maçon", None),
        ("dit Luc Orm, voisin de Tom Vant", None),
        ("dit-on", None),
    ],
)
def test_a_pronoun_that_opens_a_paragraph_is_the_one_witness_of_the_paragraph_before(first, source):
    """Who is not named, or stands beside another, may be somebody else."""
    text = MARKET.format(first=first)
    names = [name("Luc Orm", kind="person"), name("Tom Vant", kind="person"), name("Lowick")]
    counted = seen(text, names if "Luc" in first else names[1:], "Il a vu 12 motos", "motorcycles", 12, "Il")
    assert [each.report.source for each in counted] == [source]


def test_a_french_pronoun_that_hangs_on_its_verb_is_who_speaks_outside_of_the_quotation():
    """Verbs within the quotation are of what is said, and tell of no speaker."""
    names = [name("Tom Vant", kind="person"), name("Lowick"), name("Ministère", "Le ministère", kind="government")]
    counted = seen(MARKET.format(first="dit-on"), names, "Cinq sont de Lowick", "people", 5, "il")
    assert [each.report.source for each in counted] == ["Tom Vant"]


def seen(text, names, *counted):
    """Ground a figure in a French article: its quote, what it counts, its value and its source."""
    quote, of, value, source = counted
    happened = event(summary="There was something.", date=None, date_text=None, places=[], source=None, kind="other",
                     quote=quote)  # fmt: skip
    told = figure(metric="other", of=of, value=[value], qualifier="exact", source=source, quote=quote)
    return grounded(text, names, language="fr", events=[happened], figures=[told]).figures


ACCUSED = "El Gobierno acusó al Frente, que {verb}. Nadie más habló."


@pytest.mark.parametrize(
    ("verb", "stance", "kept"),
    [
        ("lo niega", "denies", ["Frente"]),
        ("lo niega", "asserts", []),
        ("calla", "denies", []),
    ],
)
def test_who_is_accused_and_denies_it_is_the_one_who_denies(verb, stance, kept):
    """The accusation is another's; without a word of denial the accused says nothing."""
    names = [name("Gobierno", "El Gobierno", kind="government"), name("Frente", kind="armed_group")]
    said = claim(claimant="Frente", claim="The Frente did it.", quote=f"acusó al Frente, que {verb}", to=["Gobierno"],
                 about=None, date=None, date_text=None, stance=stance)  # fmt: skip
    found = grounded(ACCUSED.format(verb=verb), names, language="es", claims=[said]).claims
    assert [each.report.claimant for each in found] == kept


PLANT = """Marrow ferma le linee di Lowick

LOWICK – La Marrow ha fermato ieri le linee. {filler}

La Frigor non parla. La ripresa, che {who} sperava per domenica, slitta a lunedì.
"""


@pytest.mark.parametrize(
    ("who", "doer", "kept"),
    [
        ("l'azienda", "Marrow", ["Marrow"]),
        ("un'altra azienda", "Marrow", []),
        ("il sindaco", "Marrow", []),
        ("l'azienda", "Orlawerke", []),
    ],
)
def test_the_company_of_which_an_article_is_told_is_meant_by_its_noun(who, doer, kept):
    """Another company, and a noun of anybody else, is not the one of the first paragraphs."""
    filler = "Il mercato era calmo e nessuno ha voluto parlare con i giornali della sera. " * 12
    text = PLANT.format(who=who, filler=f"{filler}La Orlawerke tace.\n\n{filler}\n\n{filler}")
    names = [name("Marrow", kind="company"), name("Orlawerke", kind="company"), name("Frigor", kind="company")]
    happened = event(summary="The restart is put off.", date=None, date_text=None, places=[], source=None, kind="other",
                     by=[doer], quote=f"La ripresa, che {who} sperava per domenica, slitta a lunedì")  # fmt: skip
    assert [each.report.by for each in grounded(text, names, language="it", events=[happened]).events] == [kept]


@pytest.mark.parametrize(
    ("quote", "claimant", "kept"),
    [
        ("Weil hier niemand eine Liste geführt hat", "Tom Vant", []),
        ("Ja. Das Jahr war gut", "Orlawerke", []),
    ],
)
def test_an_answer_without_a_speaker_is_of_who_answers_though_others_are_named_near_it(quote, claimant, kept):
    """Of the body that is led an answer is only where it says "we"."""
    text = ASKED.replace(_FILLER, _FILLER.split("\n\n")[0])
    assert claimed(text, PEOPLE, (quote, claimant, "asserts", "It was so.")) == kept


@pytest.mark.parametrize(
    ("quote", "claimant", "kept"),
    [
        ("la revendication de la Brigade Orla", "Brigade Orla", ["Brigade Orla"]),
        ("la revendication de la Brigade Orla", "Luc Orm", ["Brigade Orla"]),
        ("l'attaque contre la Brigade Orla", "Brigade Orla", []),
    ],
)
def test_a_confession_that_is_told_by_a_noun_is_of_whom_the_noun_names(quote, claimant, kept):
    """Whoever else is named near it has confessed to nothing."""
    text = f"Luc Orm, préfet de Lowick, lit hier {quote} avec prudence."
    names = [name("Luc Orm", kind="person"), name("Brigade Orla", kind="armed_group"), name("Lowick")]
    said = (quote, claimant, "claims_responsibility", "It did it.")
    assert claimed(text, names, said, language="fr") == kept


def test_a_sentence_of_a_bodys_own_page_that_names_somebody_else_is_not_the_bodys():
    """The page of a union also tells what others say, with verbs that no table has."""
    text = UNION.replace("Das Geld ist da.", "Tom Vant entgegnet, das Geld sei da.")
    said = ("das Geld sei da", "GTL", "asserts", "The money is there.")
    assert claimed(text, BODIES, said, publisher=BODIES[0].as_written[1]) != ["GTL"]


LONG = "Nobody here has ever kept a list of that, and so it has been for many years. " * 12
RELEASE = """Communiqué No. 7: order restored in Lowick
Ministry of Justice of Orland, Press Office, 11 September 2024

The prison has been under control since the morning. {filler}

There was no negotiation with the men. {filler}

They did not "choose to remain", as a newspaper has it. "Nobody was asked and nobody was heard," said Tom Vant.
"""
SENDERS = [name("Ministry of Justice", kind="government"), name("Tom Vant", kind="person")]


@pytest.mark.parametrize(
    ("text", "quote", "claimant", "kept"),
    [
        (RELEASE, "There was no negotiation with the men", "Ministry of Justice", ["Ministry of Justice"]),
        (RELEASE, 'They did not "choose to remain"', "Ministry of Justice", ["Ministry of Justice"]),
        (RELEASE, "Nobody was asked and nobody was heard", "Ministry of Justice", []),
        (RELEASE.replace("Communiqué No. 7: o", "O").replace(", Press Office", ""),
         "There was no negotiation with the men", "Ministry of Justice", []),
    ],
)  # fmt: skip
def test_a_release_speaks_as_whoever_sends_it_outside_of_what_others_say(text, quote, claimant, kept):
    """It need not say "we"; a word or two within marks is a term that it takes up, and nobody's speech."""
    publisher = "Ministry of Justice of Orland, Press Office"
    said = (quote, claimant, "asserts", "Something is so.")
    told = text.format(filler=LONG)
    assert claimed(told, SENDERS, said, publisher=publisher) == kept


SISTER = """"They told us who killed my brother"

Ana Orm keeps a shop in Lowick. Her brother Tom, a guard, died on Monday.

When did you last speak with him, and of what?

On Sunday. He asked for the children. {filler}

Did he ever speak of weapons that got into the prison?

Everyone spoke about it.

Will you accept the compensation that the ministry offers?

It does not buy silence.
"""


def test_who_answers_is_introduced_by_name_and_not_by_who_he_is_to_somebody():
    """A headline's "my brother" is listed for the brother, who answers nothing."""
    people = [name("Tom Orm", "my brother", "Tom", kind="person"), name("Ana Orm", kind="person")]
    said = ("It does not buy silence", "Ana Orm", "asserts", "Money does not buy silence.")
    assert claimed(SISTER.format(filler=LONG), people, said) == ["Ana Orm"]


@pytest.mark.parametrize(
    ("headline", "is_one"),
    [
        ("Communiqué No. 7: order restored", True),
        ("Comunicado de prensa\n\nOficina de Prensa", True),
        ("Il ministro ha comunicato le nuove misure", False),
        ("Según informó en un comunicado, murieron tres", False),
    ],
)
def test_a_release_calls_itself_one_at_the_head_of_a_line(headline, is_one):
    """News that quotes a communiqué is none."""
    assert is_release(f"{headline}\n\nText.") == is_one


@pytest.mark.parametrize(
    ("language", "words", "ours"),
    [
        ("es", "Según nuestros registros viajaban 171 personas. Marrow lo lamenta.", "nuestros registros"),
        ("en", "By our records 171 people were on board. Marrow regrets it.", "our records"),
        ("fr", "Selon nos registres 171 personnes étaient à bord. Marrow le regrette.", "nos registres"),
        ("de", "Nach unseren Listen waren 171 Menschen an Bord. Marrow bedauert es.", "unseren Listen"),
        ("pt", "Segundo os nossos registos viajavam 171 pessoas. A Marrow lamenta.", "nossos registos"),
        ("it", "Secondo i nostri registri viaggiavano 171 persone. Marrow se ne duole.", "nostri registri"),
        ("nl", "Volgens onze lijsten waren 171 mensen aan boord. Marrow betreurt het.", "onze lijsten"),
        ("ru", "По нашим данным, на борту был 171 человек. Марроу сожалеет.", "нашим данным"),
    ],
)
def test_our_records_are_those_of_the_body_that_publishes_them(language, words, ours):
    """A number by "our records" in a body's own words is that body's, and no second teller's."""
    marrow = "Марроу" if language == "ru" else "Marrow"
    told = figure(metric="other", of="people on board", value=[171], qualifier="exact", source=ours,
                  quote=words.split(".")[0])  # fmt: skip
    crash = event(kind="accident", summary="A train crashed.", date=None, date_text=None, places=[], source=None,
                  quote=words.split(".")[0])  # fmt: skip
    for publisher, whose in ((marrow, "Marrow"), ("Oruro Wire", None)):
        names = [name("Marrow", marrow, kind="company")]
        found = grounded(words, names, language=language, publisher=publisher, figures=[told], events=[crash])
        assert [each.report.source for each in found.figures][:1] in ([whose or ours], [whose])
