"""What a number counts, against what a figure says it counts."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from report_builder import article, event, figure, report

from summarizer.domain.article import Span
from summarizer.domain.metrics import METRICS
from summarizer.grounding.counted import counted_at, object_to_counted
from summarizer.grounding.numbers import read_numbers
from summarizer.grounding.report import ground_report


def objection(text, number, of):
    """Return what is wrong with counting `of` by the number that is written so."""
    reading = next(each for each in read_numbers(text) if text[each.start : each.end] == number)
    return object_to_counted(of, text, Span(reading.written_start, reading.written_end))


@pytest.mark.parametrize(
    ("text", "number", "of"),
    [
        ("At least 12 civilians, including five children, were killed.", "12", "children"),
        ("12 were killed, most of them children.", "12", "children"),
        ("At least 10 people, including children, were killed.", "10", "children"),
        ("12 people, among them nine civilians, died.", "12", "civilians"),
        ("12 sailors, including five officers, were injured.", "12", "officers"),
        ("12 civilians were killed and nine soldiers injured.", "12", "soldiers"),
        ("Five women and two children died.", "Five", "children"),
        ("Seven people were killed in the town.", "Seven", "children"),
        ("12 militants died.", "12", "civilians"),
        ("12 tanks were destroyed.", "12", "people"),
        ("Five tanks and two armed pickups were destroyed.", "two", "tanks"),
        ("3,000 homes were flooded.", "3,000", "families"),
        ("It lies 12 kilometres away.", "12", "miles"),
        ("It cost €410 million.", "410 million", "USD"),
    ],
)
def test_a_number_of_something_else_is_refused(text, number, of):
    """A total is not its part, a soldier no civilian, a tank no person, a mile no kilometre, a euro no dollar."""
    assert objection(text, number, of)


@pytest.mark.parametrize(
    ("text", "number", "of"),
    [
        ("At least 12 civilians, including five children, were killed.", "12", "civilians"),
        ("At least 12 civilians, including five children, were killed.", "five", "children"),
        ("12 were killed, including five who were children.", "five", "children"),
        ("12 people, all of them children, died.", "12", "children"),
        ("Of the 12 children, five died.", "five", "children"),
        ("12 killed, including five people from one family.", "12", "people"),
        ("12 civilians died.", "12", "people"),
        ("12 people died.", "12", "civilians"),
        ("13 of its troops have been killed.", "13", "soldiers"),
        ("12 police officers died.", "12", "officers"),
        ("20 child soldiers were freed.", "20", "children"),
        ("Two armored personnel carriers were hit.", "Two", "vehicles"),
        ("Two helicopters were shot down.", "Two", "aircraft"),
        ("Nine schoolgirls drowned.", "Nine", "children"),
        ("Five boys drowned.", "Five", "children"),
        ("They pledged $45 million.", "45 million", "USD"),
        ("It was 12 km from here.", "12", "kilometres"),
        ("The sailors were ill: 12\nof them died.", "12", "sailors"),
        ("Some 7,500 jobs will go.", "7,500", "positions"),
    ],
)
def test_honest_wording_is_not_refused(text, number, of):
    """Synonyms, broader words and words that no table knows pass."""
    assert objection(text, number, of) is None


def test_a_figure_of_the_whole_is_not_the_figure_of_its_part():
    """The gate refuses twelve officers where twelve sailors include five."""
    grounded = ground_report(report(figures=[figure(of="officers")]), article())
    assert grounded.figures == ()
    assert "'officers'" in grounded.refused[0].reason


def test_of_two_equal_numbers_the_one_that_counts_the_right_thing_is_taken():
    """Where a quote has the same number twice, the figure is that of what it says is counted."""
    text = "Two ships sank at Lowick. At least two sailors died."
    both = figure(metric="killed", of="sailors", value=[2], quote="Two ships sank at Lowick. At least two sailors died")
    sinking = event(
        places=[], source=None, date=None, date_text=None, summary="Ships sank.", quote="ships sank at Lowick"
    )
    changes = {"headline": None, "published": None, "published_text": [], "names": [], "gist": "Ships sank."}
    figures = [both.model_copy(update={"source": None})]
    grounded = ground_report(report(**changes, events=[sinking], figures=figures, claims=[]), article(text))
    assert [(each.low, each.value_text) for each in grounded.figures] == [(2, "At least two")]


STORM = """Storm at Lowick

At least 25 people were killed and 40 soldiers were injured at Lowick. Ten children were among the dead.
"""


@pytest.mark.parametrize(("whole", "passes"), [(25, True), (40, False), (9, False), (8, False)])
def test_the_whole_counts_what_its_part_may_be_of(whole, passes):
    """The whole of ten killed children is a number of the article, not less than ten, and not of injured soldiers.

    Another is emptied.
    """
    part = figure(metric="killed", of="children", value=[10], qualifier="exact", part_of=whole)
    part = part.model_copy(update={"quote": "Ten children were among the dead", "source": None})
    said = {"source": None, "date": None, "date_text": None, "summary": "A storm.", "quote": "Storm at Lowick"}
    storm = event(kind="disaster", places=[], **said)
    changes = {"headline": "Storm at Lowick", "published": None, "published_text": [], "names": [], "gist": "A storm."}
    grounded = ground_report(
        report(**changes, events=[storm], figures=[part], claims=[]), article(STORM + "9 people went home.\n")
    )
    assert [each.report.part_of for each in grounded.figures] == [whole if passes else None]


@given(st.text(max_size=80), st.text(max_size=20), st.integers(0, 80), st.integers(0, 80))
def test_any_text_can_be_asked(text, of, start, length):
    """No text and no words make the check fail, and what is counted stands in the text."""
    number = Span(min(start, len(text)), min(start + length, len(text)))
    object_to_counted(of, text, number)
    assert all(word in text for word in counted_at(text, number).split())


def test_persons_of_another_sort_that_the_article_names_are_not_counted():
    """Raiders are no herders where both are told of; the same noun, or a word for anybody, passes."""
    text = "Herders fled. Youths killed three raiders."
    assert objection(text, "three", "herders") is not None
    assert objection(text, "three", "raiders") is None
    assert objection("Miners fled. Three workers died.", "Three", "miners") is None


@pytest.mark.parametrize(
    ("counts", "kept"),
    [("people", {"people"}), ("animals", {"cows"}), ("beings", {"people", "cows"}), ("things", {"tents"})],
)
def test_a_metric_has_what_its_row_says_that_it_counts(counts, kept, monkeypatch):
    """A metric of animals takes no number of people, and one of people none of animals."""
    monkeypatch.setitem(METRICS, "rescued", replace(METRICS["rescued"], counts=counts))
    refused = {
        of: object_to_counted(of, f"12 {of} were rescued.", Span(0, 2), metric="rescued")
        for of in ("people", "cows", "tents")
    }
    assert {of for of, reason in refused.items() if reason is None} == kept


@pytest.mark.parametrize(
    ("language", "text", "of", "metric"),
    [
        ("en", "A captain of the Guard admitted to 12 deaths and left.", "fighters of the Guard", "killed"),
        ("en", "The union of bakers reported 12 arrests.", "bakers", "detained"),
        ("es", "El jefe de la Guardia admitió 12 muertes.", "fighters of the Guardia", "killed"),
        ("fr", "Un chef de la Garde a reconnu 12 décès.", "fighters of the Garde", "killed"),
    ],
)
def test_whose_deaths_are_counted_may_be_told_before(language, text, of, metric):
    """A noun for what befell somebody does not say whom; the subject of its sentence does."""
    at = text.index("12")
    assert object_to_counted(of, text, Span(at, at + 2), metric, language) is None


@pytest.mark.parametrize(
    ("text", "of"),
    [
        ("A captain of the Guard admitted to 12 deaths of civilians.", "fighters of the Guard"),
        ("A captain of the Guard admitted to 12 deaths.", "civilians"),
        ("A captain of the Guard admitted to 12 raids.", "fighters of the Guard"),
    ],
)
def test_the_deaths_of_others_are_none_of_those_told_before(text, of):
    """Who is called behind the noun died, and who stands nowhere did not."""
    at = text.index("12")
    assert object_to_counted(of, text, Span(at, at + 2), "killed")


def test_some_of_them_are_what_the_sentence_before_calls_them():
    """Which of those before are called otherwise behind the number is told of a part."""
    text = "The train had 40 wagons. Four of them left the rails, including two tank cars."
    at = text.index("Four")
    assert object_to_counted("derailed wagons", text, Span(at, at + 4)) is None
    assert object_to_counted("tank cars", text, Span(at, at + 4))


@pytest.mark.parametrize(
    ("language", "text", "of", "value", "is_kept"),
    [
        ("en", "The road was blocked in May, then twice in June.", "blockades of the road", 2, True),
        ("en", "The road was blocked in May, then twice in June.", "people", 2, False),
        ("en", "The road was blocked by twice as much snow.", "blockades of the road", 2, False),
        ("de", "Die Wache hat dreimal um Hilfe gebeten.", "requests for help", 3, True),
        ("de", "Die Wache hat dreimal um Hilfe gebeten.", "guards", 3, False),
        ("de", "Die Schulden sind dreimal so hoch.", "debts", 3, False),
        ("nl", "De wacht werd tweemaal aangevallen.", "attacks", 2, True),
        ("ru", "Охрана трижды просила помощи.", "requests for help", 3, True),
        ("ru", "Долг трижды больше.", "debts", 3, False),
        ("uk", "Охорона двічі просила допомоги.", "requests for help", 2, True),
        ("fr", "La garde a demandé de l'aide trois fois.", "requests for help", 3, True),
    ],
)
def test_how_often_a_deed_was_done_counts_it(language, text, of, value, is_kept):
    """A word for twice counts what its sentence tells of as done, and no people; a comparison counts nothing."""
    assert bool(_figures_of(language, text, of, value)) == is_kept


@pytest.mark.parametrize(
    ("language", "text", "of", "value", "is_kept"),
    [
        ("en", "Seventeen out of 20 rapid tests were positive.", "rapid tests", 17, True),
        ("en", "Seventeen out of 20 rapid tests were positive.", "rapid tests", 20, True),
        ("de", "Siebzehn von 20 Schnelltests waren positiv.", "rapid tests", 17, True),
        ("fr", "Dix-sept tests sur 20 étaient positifs.", "rapid tests", 20, True),
        ("es", "De las tres cámaras solo funcionaba una.", "cameras", 1, True),
        ("nl", "Het totaal komt op 26 tests.", "rapid tests", 26, True),
        ("nl", "Op twee tests na was alles goed.", "tests that were good", 26, False),
        ("fr", "Neuf malades sur dix guérissent.", "patients", 9, False),
    ],
)
def test_both_numbers_of_a_proportion_of_things_count_them(language, text, of, value, is_kept):
    """So many tests of twenty are tests; of ten people news tells a share alone."""
    assert bool(_figures_of(language, text, of, value)) == is_kept


@pytest.mark.parametrize(
    ("language", "text", "qualifier"),
    [
        ("en", "Operating profit more than halved.", "more_than"),
        ("de", "Der Gewinn hat sich halbiert.", "exact"),
        ("it", "L'utile si è dimezzato.", "exact"),
        ("nl", "De winst is gehalveerd.", "exact"),
    ],
)
def test_what_is_halved_is_a_share_of_half(language, text, qualifier):
    """A word for halving is fifty percent, as firm as its sentence says, and no other share."""
    told = {"metric": "share", "qualifier": qualifier}
    assert [each.low for each in _figures_of(language, text, "profit", 50, **told)] == [50]
    assert not _figures_of(language, text, "profit", 40, **told)


def _figures_of(language, text, of, value, **changes):
    """Return the figure of something counted that the gate lets through, if it does."""
    quote = text.rstrip(".")
    values = {"metric": "other", "qualifier": "exact"} | changes
    told = figure(of=of, value=[value], source=None, quote=quote, **values)
    there = event(
        kind="situation", summary="It was so.", quote=quote, source=None, places=[], date=None, date_text=None
    )
    changes = {"headline": None, "published": None, "published_text": [], "names": [], "gist": "It was so."}
    changes |= {"language": language, "events": [there], "figures": [told], "claims": []}
    return ground_report(report(**changes), article(f"{text}\n")).figures


def kept_of_proportion(language, text, of, value):
    """Tell whether a plain number of a proportion is kept in a report."""
    told = figure(metric="other", of=of, value=[value], qualifier="exact", source=None, quote=text.rstrip("."))
    of_event = event(kind="other", summary="Gates opened.", quote=text.rstrip("."), source=None, places=[])
    found = ground_report(report(events=[of_event], figures=[told], claims=[], language=language), article(f"{text}\n"))
    return bool(found.figures)


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("de", "Am Abend waren drei von sieben Schleusen offen."),
        ("fr", "Le soir, trois vannes sur sept étaient ouvertes."),
        ("it", "La sera tre paratoie su sette erano aperte."),
        ("en", "By evening three out of seven gates were open."),
    ],
)
def test_some_of_so_many_things_are_so_many(language, text):
    """Both numbers of a proportion of things count, beside the share."""
    assert kept_of_proportion(language, text, "gates", 3)
    assert kept_of_proportion(language, text, "gates", 7)


@pytest.mark.parametrize(
    ("language", "text", "of"),
    [
        ("de", "Drei von sieben Menschen flohen.", "people"),
        ("es", "Tres de cada siete puertas se abrieron.", "gates"),
        ("en", "Three out of ten gates were open.", "gates"),
    ],
)
def test_some_of_so_many_people_or_of_every_ten_are_a_share_alone(language, text, of):
    """News tells proportions of people, of ten, and of every so many."""
    assert not kept_of_proportion(language, text, of, 3)


@pytest.mark.parametrize(
    ("language", "text", "of", "written"),
    [
        ("en", "A fire destroyed a depot.", "depots", "a depot"),
        ("en", "A fire destroyed a depot.", "fires", "A fire destroyed"),
        ("it", "Un incendio ha distrutto un deposito.", "depots", "un deposito"),
        ("fr", "Un incendie a détruit un moulin.", "mills", "un moulin"),
        ("es", "Una explosión destruyó una escuela.", "schools", "una escuela"),
        ("pt", "Um incêndio destruiu um depósito.", "depots", "um depósito"),
        ("de", "Ein Brand zerstörte ein Lager.", "depots", "ein Lager"),
        ("nl", "Een brand verwoestte een molen.", "mills", "een molen"),
    ],
)
def test_what_an_event_did_to_one_thing_counts_that_thing_and_not_the_event(language, text, of, written):
    """The article before "fire" counts only where fires are counted."""
    metric = "other" if of == "fires" else "destroyed"
    (kept,) = kept_of_one(language, text, of, metric)
    assert (kept.report.metric, kept.value_text.split()[:2]) == (metric, written.split()[:2])


def kept_of_one(language, text, of, metric):
    """Return what passes of a figure of one, told without a number."""
    quote = text.rstrip(".")
    happened = event(kind="other", summary="It was so.", date=None, date_text=None, places=[], source=None, quote=quote)
    counted = figure(metric=metric, of=of, value=[1], qualifier="exact", quote=quote)
    told = report(
        language=language, headline=None, published=None, published_text=[], names=[], gist="It was so.",
        events=[happened], figures=[counted], claims=[],
    )  # fmt: skip
    return ground_report(told, article(text)).figures


@pytest.mark.parametrize(
    ("tag", "text", "number"),
    [
        ("en", "Two carriages overturned.", "Two"),
        ("es", "Dos vagones volcaron.", "Dos"),
        ("fr", "Deux wagons se sont renversés.", "Deux"),
        ("de", "Zwei Waggons sind umgestürzt.", "Zwei"),
        ("it", "Due vagoni si sono ribaltati.", "Due"),
        ("nl", "Twee wagons zijn gekanteld.", "Twee"),
    ],
)
@pytest.mark.parametrize("of", ["train cars that overturned", "train cars", "carriages", "railway wagons"])
def test_the_cars_of_a_train_are_its_carriages(tag, text, number, of):
    """One word of English has the cars of a road and of a train."""
    start = text.index(number)
    assert object_to_counted(of, text, Span(start, start + len(number)), tag=tag) is None


@pytest.mark.parametrize(
    ("text", "language", "number", "of"),
    [
        ("22 Jugendliche sind wieder zu Hause", "de", "22", "teenagers back home"),
        ("297 дітей відправлено додому", "uk", "297", "children sent home"),
        ("deux camions ont été poussés derrière le pont", "fr", "deux", "trucks pushed behind the bridge"),
    ],
)
def test_what_became_of_those_counted_is_not_what_is_counted(text, language, number, of):
    """The last plural of the English words is what they count; homes and borders behind it are none of it."""
    at = text.index(number)
    assert object_to_counted(of, text, Span(at, at + len(number)), "other", language) is None


@pytest.mark.parametrize(
    ("text", "language", "number"),
    [
        ("Ölenlerin beşi ilkokulun öğrencisi.", "tr", "beşi"),
        ("Серед загиблих п'ятеро учнів школи.", "uk", "п'ятеро"),
        ("Среди погибших пятеро учеников школы.", "ru", "пятеро"),
        ("بين القتلى خمسة تلاميذ", "ar", "خمسة"),
    ],
)
def test_pupils_of_a_school_are_children_in_any_language(text, language, number):
    """In some languages their word is that of grown students as well."""
    at = text.index(number)
    assert object_to_counted("pupils", text, Span(at, at + len(number)), "killed", language) is None
