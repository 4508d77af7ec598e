"""Where code is not sure it empties a field and names it: it puts in no other body, status or graver word."""

import pytest
from report_builder import article, claim, event, figure, name, report

from summarizer.domain.article import Span
from summarizer.domain.languages import wordings_of
from summarizer.grounding.event_words import status_of_quote
from summarizer.grounding.report import ground_report
from summarizer.grounding.statements import speakers_in

EMPTY = {"headline": None, "published": None, "published_text": [], "gist": "It rained.", "names": []}
RAIN = {"kind": "other", "summary": "It rained in Lowick.", "date": None, "date_text": None, "places": [],
        "by": [], "to": [], "source": None, "quote": "It rained in Lowick"}  # fmt: skip


def ground(text, language="en", **items):
    """Ground a report on rain in Lowick, told in the first sentence of a text."""
    values = EMPTY | {"language": language, "events": [event(**RAIN)], "figures": [], "claims": []} | items
    return ground_report(report(**values), article(f"It rained in Lowick.\n\n{text}\n"))


def source_of(text, quote, language="en", names=(), source=None):
    """Return whose a number of a text is, which counts things of no event's source."""
    told = figure(metric="other", of="things", value=[12], qualifier="exact", quote=quote, source=source)
    (kept,) = ground(text, language, figures=[told], names=list(names)).figures
    return kept.report.source


@pytest.mark.parametrize(
    ("language", "text", "quote"),
    [
        ("en", "The trade employs 12 people and, according to the unions, eight of ten are poor.", "employs 12 people"),
        ("es", "El sector emplea a 12 personas y, según los sindicatos, ocho de cada diez son pobres.", "12 personas"),
        ("de", "Es kamen 12 Menschen aus dem Tal. „Sie waren lange fort“, sagte die Wirtin.", "12 Menschen"),
        ("en", "The previously stated number of 12 was wrong.", "stated number of 12"),
        ("de", "Die zuvor genannte Zahl von 12 war falsch.", "Zahl von 12"),
    ],
)
def test_who_speaks_elsewhere_in_a_sentence_gives_no_number(language, text, quote):
    """A speaker of the next clause, or of a speech behind a full stop, and an adverb are no source."""
    assert source_of(text, quote, language) is None


@pytest.mark.parametrize(
    ("text", "who"),
    [
        ("Her lawyer, Ana Orm, said Pavel Dray had seen 12 people.", "Ana Orm"),
        ("The head of the union Tarn, Ana Orm, said that 12 people came.", "Ana Orm"),
        ("Tarn, which Ana Orm leads, said that 12 people came.", "Tarn"),
    ],
)
def test_a_name_between_commas_before_a_verb_is_its_subject(text, who):
    """Who follows the verb, or whose office it is, says nothing."""
    listed = {each: text.find(each) for each in ("Ana Orm", "Pavel Dray", "Tarn") if each in text}
    named = tuple((each, Span(at, at + len(each))) for each, at in sorted(listed.items(), key=lambda one: one[1]))
    words = wordings_of("en")
    assert words is not None
    assert [each.name for each in speakers_in(text, Span(0, len(text)), named, words)] == [who]


def test_the_events_source_goes_before_whoever_else_speaks():
    """A figure without a source has that of its event where that stands beside it."""
    text = "Ana Orm said it had been raining for days. The town counted 12 drains."
    rain = event(**RAIN | {"source": "Ana Orm", "quote": "it had been raining for days"})
    told = figure(metric="other", of="drains", value=[12], qualifier="exact", quote="counted 12 drains")
    listed = [name("Ana Orm", kind="person")]
    assert [each.report.source for each in ground(text, events=[rain], figures=[told], names=listed).figures] == [
        "Ana Orm"
    ]


@pytest.mark.parametrize(
    ("language", "quote", "who"),
    [
        ("en", "Civil Defence says the sirens sounded, but residents deny it", "residents"),
    ],
)
def test_who_denies_in_the_second_clause_of_a_quote_keeps_the_denial(language, quote, who):
    """The first speaker of the sentence asserts what the second denies."""
    body = quote.split(" di")[0].split(" says")[0]
    denial = claim(claimant=who, stance="denies", claim="The sirens sounded.", about=None, to=[], quote=quote)
    grounded = ground(f"{quote}.", language, claims=[denial], names=[name(body, kind="organization")])
    assert [each.report.claimant for each in grounded.claims] == [who]


@pytest.mark.parametrize(
    ("text", "quote", "is_kept"),
    [
        ("Tarn was flooded. The city has asked Osterby for help.", "The city has asked Osterby for help", True),
        ("Tarn has asked Osterby for help.", "Tarn has asked Osterby for help", True),
        ("Police in Tarn asked Osterby for help.", "Police in Tarn asked Osterby for help", False),
        ("It was wet in Tarn. The mayor of the city asked for help.", "The mayor of the city asked for help", False),
    ],
)
def test_a_place_speaks_where_it_opens_a_clause_with_a_verb_of_saying(text, quote, is_kept):
    """'The city has asked' is the city's word; what is said in it is not."""
    told = claim(claimant="Tarn", stance="demands", claim="Help should come.", about=None, to=[], quote=quote)
    found = ground(text, claims=[told], names=[name("Tarn"), name("Osterby")]).claims
    assert ("Tarn" in [each.report.claimant for each in found]) is is_kept


@pytest.mark.parametrize(
    ("quote", "status"),
    [
        ("Gegen den Fahrer wird wegen Diebstahls ermittelt", "news"),
        ("Die Kinder werden vom Hilfsdienst betreut", "news"),
        ("Die Straße wird von Soldaten gehalten", "news"),
        ("Das Werk wird von einer Stiftung betrieben", "news"),
        ("Die Firma wird 200 Stellen streichen", "planned"),
        ("Die Regierung wird zurücktreten, sagte er", "planned"),
    ],
)
def test_a_german_passive_of_what_is_going_on_is_no_future(quote, status):
    """'Wird ermittelt' is under way; only an infinitive at the end of its clause looks ahead."""
    assert status_of_quote("news", quote, "de") == status


@pytest.mark.parametrize(
    ("summary", "status"), [("Classes were suspended.", "news"), ("Classes are held in Lowick.", "cancelled")]
)
def test_that_something_was_called_off_is_news(summary, status):
    """The event is the calling off, unless the model tells what was called off as if it went ahead."""
    told = event(**RAIN | {"summary": summary, "quote": "las clases quedan suspendidas"})
    (kept,) = ground("En Lowick las clases quedan suspendidas.", "es", events=[told]).events
    assert kept.report.status == status


@pytest.mark.parametrize(
    ("qualifier", "stands"), [("up_to", "up_to"), ("exact", "exact"), ("more_than", "exact"), ("about", "exact")]
)
def test_a_limit_is_its_number_and_the_most_that_is_allowed(qualifier, stands):
    """'The limit of 12 people' may be told as up to 12, and not as more."""
    text = "The pier has a limit, 12 people."
    told = figure(metric="other", of="people", value=[12], qualifier=qualifier, quote="a limit, 12 people")
    assert [each.report.qualifier for each in ground(text, figures=[told]).figures] == [stands]


@pytest.mark.parametrize(
    ("language", "text", "is_old"),
    [
        ("de", "In ersten Meldungen war noch von 12 Tätern die Rede.", True),
        ("en", "Witnesses spoke of 12 gunmen. That was soon found to be false.", True),
        ("es", "Que había 12 presos en el monte: no.", True),
        ("en", "Witnesses spoke of 12 gunmen. They were armed.", False),
    ],
)
def test_a_number_that_is_denied_or_a_first_report_keeps_its_mark(language, text, is_old):
    """It would else stand as a number that holds."""
    quote = next(part for part in ("12 Tätern", "12 gunmen", "12 presos") if part in text)
    told = figure(metric="other", of="people", value=[12], qualifier="exact", is_superseded=True, quote=quote)
    assert [each.report.is_superseded for each in ground(text, language, figures=[told]).figures] == [is_old]


def test_we_of_another_language_names_nobody():
    """'Nous étions soixante' has no source that a reader would know."""
    text = "Nous étions à bord. Le capitaine a compté 12 personnes."
    told = event(**RAIN | {"source": "Nous", "quote": "étions à bord"})
    (kept,) = ground(text, "fr", events=[told]).events
    assert kept.report.source is None


@pytest.mark.parametrize("stance", ["expects", "suspects"])
def test_what_is_not_ruled_out_may_be_expected(stance):
    """'No descartan que aumente' is held possible, and no plain assertion."""
    quote = "Las autoridades no descartan que la cifra aumente"
    told = claim(claimant="Las autoridades", stance=stance, claim="The toll rises.", about=None, to=[], quote=quote)
    assert [each.report.stance for each in ground(f"{quote}.", "es", claims=[told]).claims] == [stance]


@pytest.mark.parametrize(
    ("language", "text", "source", "passes"),
    [
        ("es", "Hay nueve muertos y no siete, como figura en el informe oficial.", "el informe oficial", True),
        ("de", "Es sind neun Tote und nicht sieben, wie die Armee meldet.", "die Armee", True),
        ("en", "There are nine dead and not seven, as the army says.", "the army", True),
        ("en", "There are nine dead and not seven, as the army says.", None, False),
        ("en", "The mayor counts nine dead and not seven, as the army says.", "The mayor", False),
        ("en", "There are nine dead and not seven, as the army first reported.", "the army", False),
    ],
)
def test_a_number_that_one_denies_is_of_whoever_holds_to_it(language, text, source, passes):
    """Who is told behind the denied number stands for it, and who denies it does not."""
    told = figure(metric="killed", of="people", value=[7], qualifier="exact", quote=text[:-1], source=source)
    assert bool(ground(text, language, figures=[told]).figures) is passes


@pytest.mark.parametrize(
    ("text", "value", "passes"),
    [
        ("Die 38 Jahre alten Schichtführenden starben in der Nacht.", 1, False),
        ("Der 38 Jahre alte Schichtführer starb in der Nacht.", 38, False),
    ],
)
def test_a_german_age_counts_nobody(text, value, passes):
    """It is no number of those who are that old, and says nothing of one."""
    told = figure(metric="killed", of="shift leaders", value=[value], qualifier="exact", quote=text[:-1])
    assert bool(ground(text, "de", figures=[told]).figures) is passes


@pytest.mark.parametrize(
    ("text", "when", "said", "kept"),
    [
        ("A fund had raised money as of noon Wednesday.", "as of noon Wednesday", "../2025-10-22", "../2025-10-22"),
        ("The war broke out in April 2023. It has killed many.", "in April 2023", "2023-04/..", "2023-04/.."),
        ("The war broke out in April 2023. It has killed many.", "in April 2023", "2023-05/..", "2023-04"),
    ],
)
def test_a_date_that_says_less_than_its_words_stands(text, when, said, kept):
    """What was raised as of a day was raised by then, and a total goes on behind the day on which it begins."""
    quote = text.rsplit(". ", 1)[-1].removesuffix(".")
    status = "total" if "war" in text else "news"
    told = event(**RAIN | {"summary": "It went on.", "quote": quote, "date": said, "date_text": when, "status": status})
    header = {"published": "2025-10-22", "published_text": ["22 October 2025"]}
    values = EMPTY | header | {"language": "en", "events": [told], "figures": [], "claims": []}
    (found,) = ground_report(report(**values), article(f"22 October 2025\n\n{text}\n")).events
    assert found.date == kept


def one_figure(text, language="en", happened=None, **changes):
    """Ground one figure of people on an event of its text."""
    told = figure(**{"of": "people", "qualifier": "exact", "quote": text[:-1]} | changes)
    (kept,) = ground(text, language, events=[event(**RAIN | (happened or {}))], figures=[told]).figures
    return kept.report


@pytest.mark.parametrize(
    ("text", "value", "of", "kept"),
    [
        ("Dos clínicas abrieron, y 52 de los heridos llegaron al hospital.", 52, "people taken to hospitals", None),
        ("The sheriff said 63 people came to four halls.", 63, "people taken to hospitals", "people"),
        ("The sheriff said 63 people came to four hospitals.", 63, "people badly hurt", "people"),
    ],
)
def test_what_is_no_longer_of_a_toll_keeps_the_words_for_where_it_is(text, value, of, kept):
    """Where the article tells of care, "taken to hospitals" is all that says who the 63 are; "hurt" it does not say."""
    language = "es" if text.startswith("Dos") else "en"
    assert one_figure(text, language, metric="injured", value=[value], of=of).of == (kept or of)


@pytest.mark.parametrize(
    ("text", "quote", "kind", "metric"),
    [
        ("Six victims will be buried in Lowick.", "will be buried in Lowick", "other", "other"),
        ("An air strike will leave six victims in Lowick.", "An air strike will leave", "airstrike", "casualties"),
    ],
)
def test_who_is_dealt_with_by_a_plan_is_not_planned_to_be_a_victim(text, quote, kind, metric):
    """Six victims who will be buried were victims before; an attack is planned with its toll."""
    plan = {"status": "planned", "kind": kind, "quote": quote, "summary": "It will be done."}
    told = one_figure(text, happened=plan, metric="casualties", value=[6], of="victims")
    assert told.metric == metric
