"""A figure passes only on positive evidence: the fate in the number's own clause, and what it counts."""

import pytest
from fate_reader import fates_of
from hypothesis import given
from hypothesis import strategies as st
from report_builder import article, event, figure, report

from benchmarks.grounding.readings import readings
from summarizer.domain.article import Span
from summarizer.domain.languages import CODES
from summarizer.grounding.fates import fates_at
from summarizer.grounding.numbers import read_numbers
from summarizer.grounding.report import ground_report

READINGS = list(readings(1, 7))


LANGUAGES = sorted({each.language for each in READINGS})


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_wrong_reading_of_a_true_sentence_is_refused(language):
    """What a sentence does not say of a number is no figure, though the number stands there."""
    wrong = [each for each in READINGS if each.language == language and not each.is_right]
    assert wrong
    assert [(each.text, each.figure.metric, each.figure.value) for each in wrong if each.passes()] == []


def test_no_wrong_reading_is_put_right_into_another_wrong_one():
    """What is put right is a right reading of its sentence, or a number of which no fate is told."""
    right = {(each.text, each.figure.metric, *each.figure.value) for each in READINGS if each.is_right}
    found = [(each.text, kept) for each in READINGS if not each.is_right and (kept := each.becomes())]
    told = [(text, kept.metric, *kept.value) for text, kept in found if kept.metric != "other"]
    assert told
    assert set(told) <= right


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_a_sentence_says_passes(language):
    """What a sentence says passes at the first try."""
    right = [each for each in READINGS if each.language == language and each.is_right]
    assert right
    assert [(each.text, each.figure.metric, each.figure.value) for each in right if not each.passes()] == []


@pytest.mark.parametrize(
    ("text", "number", "told"),
    [
        ("Some 300 people marched after 12 were killed.", "300", set()),
        ("Some 300 people marched after 12 were killed.", "12", {"killed"}),
        ("20 fighters who guarded the buses were killed.", "20", {"killed"}),
        ("12 men, five women and a child were killed.", "12", {"killed"}),
        ("The blast killed a man and two children.", "two", {"killed"}),
        ("The blast killed 12 people and 30 marched.", "30", set()),
        ("The number of people known to have died in the flood of the Orla has risen to 44.", "44", {"killed"}),
        ("The number of people feared to be missing after the flood rose to 44.", "44", {"missing"}),
        ("The count of those thought to be trapped in the mine by the river has reached 44.", "44", {"trapped"}),
        ("The number of people living with those who died in the flood has risen to 44.", "44", {"population"}),
        ("The number of tents for those who died in the flood has risen to 44.", "44", set()),
        ("The number of people at the vigil for those killed in the flood rose to 44.", "44", set()),
        ("12 were killed, including five who had come from abroad.", "five", {"killed"}),
        ("68 children were among the 126 people killed.", "68", {"killed"}),
        ("Twelve gunmen killed five people.", "Twelve", set()),
        ("The army denied that 12 people were killed.", "12", set()),
        ("12 people were not killed.", "12", set()),
        ("Gunmen killed and wounded dozens.", "dozens", {"casualties"}),
        ("The death toll of two bombings has risen to at least 112.", "at least 112", {"killed"}),
        ("The town is home to 240,000 residents.", "240,000", {"population"}),
    ],
)
def test_a_fate_is_told_in_the_clause_of_its_number(text, number, told):
    """Subjects, objects, parts and tolls have the fate of their clause, whatever stands elsewhere in the sentence."""
    assert fates_of(text, number) == told


def test_where_no_words_for_fates_are_known_the_model_is_believed():
    """In a language whose fates are not known a figure's number and quote must do."""
    text = "Wybuch zabił 12 osób w Lowick."
    changes = {"headline": None, "published": None, "published_text": [], "names": [], "gist": "A blast.", "claims": []}
    blast = event(places=[], source=None, date=None, date_text=None, summary="A blast.", quote="Wybuch zabił 12 osób")
    killed = figure(metric="killed", of="people", qualifier="exact", source=None, quote="zabił 12 osób")
    grounded = ground_report(report(**changes, language="pl", events=[blast], figures=[killed]), article(text))
    assert [each.low for each in grounded.figures] == [12]


TOLL = """Fire in Lowick

5 May 2021

At least 12 workers died in the fire on Monday, the coast guard and the mayor said, up from nine. Nobody was injured.

The fire is out.
"""


def counted(**changes):
    """Ground one figure of the fire, with changes; return it, and why anything of it was refused."""
    fire = event(places=[], source=None, date=None, date_text=None, summary="A fire.", quote="workers died in the fire")
    values = {"metric": "killed", "of": "workers", "quote": "At least 12 workers died in the fire on Monday"}
    about = {
        "headline": "Fire in Lowick",
        "published_text": ["5 May 2021"],
        "names": [],
        "gist": "A fire.",
        "claims": [],
    }
    grounded = ground_report(report(**about, events=[fire], figures=[figure(**values | changes)]), article(TOLL))
    return grounded.figures, " ".join(each.reason for each in grounded.corrected)


def test_a_further_source_stands_in_the_quotes_paragraph():
    """A body that the paragraph does not name is dropped and named, and the figure stays."""
    (kept,), reasons = counted(also_sources=["the mayor", "the navy"])
    assert kept.report.also_sources == ["the mayor"]
    assert "'the navy'" in reasons


def test_the_time_of_a_count_is_grounded_as_an_events_date_is():
    """When it was counted follows from the article's words, whatever the model makes of them."""
    (kept,), _ = counted(as_of="2021-05-03", as_of_text="on Monday")
    assert (kept.as_of, kept.as_of_basis) == ("2021-05-03", "derived")
    (kept,), reasons = counted(as_of="2021-05-02", as_of_text="on Monday")
    assert kept.as_of == "2021-05-03"
    assert "2021-05-03" in reasons


def test_a_superseded_count_needs_a_word_that_says_so():
    """'Up from nine' supersedes nine; without such a word a count stands as the latest."""
    (kept,), _ = counted(value=[9], qualifier="exact", is_superseded=True, quote="the mayor said, up from nine")
    assert kept.report.is_superseded
    (kept,), _ = counted(value=[0], of="people", metric="injured", qualifier="exact", quote="Nobody was injured")
    assert (kept.low, kept.value_text) == (0, "Nobody")
    text = "A man was hurt. Police closed the road. Five boys were hurt."
    assert not _superseded(text)


def _superseded(text):
    about = {"headline": None, "published": None, "published_text": [], "names": [], "gist": "Boys.", "claims": []}
    said = {"source": None, "date": None, "date_text": None, "summary": "Boys.", "quote": "Five boys were hurt"}
    hurt = event(kind="situation", places=[], **said)
    boys = figure(of="boys", value=[5], qualifier="exact", is_superseded=True, quote="Five boys were hurt")
    grounded = ground_report(report(**about, events=[hurt], figures=[boys]), article(text))
    return grounded.figures[0].report.is_superseded


@given(
    st.text(st.one_of(st.characters(), st.sampled_from("12 ,;()-killed were and of")), max_size=80),
    st.sampled_from(CODES),
)
def test_any_text_can_be_asked_for_its_fates(text, language):
    """No text in any language makes the reading of fates fail."""
    for each in read_numbers(text, language):
        fates_at(text, Span(each.written_start, each.written_end), language)


@pytest.mark.parametrize(
    ("text", "number", "metric"),
    [
        ("The previous death toll was 20 with 50 others injured.", "20", "killed"),
        ("The previous death toll was 20 with 50 others injured.", "50", "injured"),
        ("The death toll rose to 43 on Saturday with 29 still missing.", "43", "killed"),
        ("The death toll rose to 43 on Saturday with 29 still missing.", "29", "missing"),
        ("El número de muertos subió a 43, con 29 desaparecidos.", "43", "killed"),
        ("Le bilan est passé à 43 morts, avec 29 disparus.", "29", "missing"),
    ],
)
def test_what_a_toll_reaches_is_its_own(text, number, metric):
    """Another number behind it, with its own fate, takes nothing from a toll."""
    tag = "es" if text.startswith("El") else "fr" if text.startswith("Le") else "en"
    assert fates_of(text, number, tag) == {metric}


@pytest.mark.parametrize(
    ("language", "text", "told"),
    [
        ("en", "Missing: four. Dead: 12", {"four": "missing", "12": "killed"}),
        ("es", "Muertos: 12. Heridos: 30", {"12": "killed", "30": "injured"}),
        ("pt", "Desaparecidos: quatro. Mortos: 12", {"quatro": "missing", "12": "killed"}),
        ("fr", "Blessés : 12 ; morts : 3", {"12": "injured", "3": "killed"}),
        ("it", "Morti: NOVE. Feriti: 12", {"NOVE": "killed", "12": "injured"}),
        ("de", "Tote: zwölf, Verletzte: 30", {"zwölf": "killed", "30": "injured"}),
        ("ru", "Погибших: 12, раненых: 30", {"12": "killed", "30": "injured"}),
        ("uk", "Загиблих: 12, поранених: 30", {"12": "killed", "30": "injured"}),
        ("tr", "Ölü: 12, yaralı: 30", {"12": "killed", "30": "injured"}),
        ("ar", "القتلى: 12", {"12": "killed"}),
    ],
)
def test_a_label_tells_the_fate_of_the_number_behind_its_colon(language, text, told):
    """A list of counts has its fates before them, and each only its own."""
    assert {number: fates_of(text, number, language) for number in told} == {n: {fate} for n, fate in told.items()}


@pytest.mark.parametrize(
    ("language", "text", "number", "metric"),
    [
        ("es", "La policía detuvo en la madrugada de este sábado a siete tripulantes.", "siete", "detained"),
        ("es", "El gremio eleva los muertos a «unos diez».", "unos diez", "killed"),
        ("fr", "Le syndicat porte les blessés à 12.", "12", "injured"),
        ("es", "Faltan cuatro mineros.", "cuatro", "missing"),
        ("en", "Four miners are out of contact.", "Four", "missing"),
        ("en", "By Friday eight had been recaptured.", "eight", "detained"),
    ],
)
def test_what_news_calls_a_fate_is_one(language, text, number, metric):
    """A noun of time between verb and number says nothing, nor do quotation marks around the number."""
    assert fates_of(text, number, language) == {metric}


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Nineteen of the 44 people on board lost their lives.", "44"),
        ("A nurse has died. Of 70 contacts, three of them have a fever.", "three"),
    ],
)
def test_a_whole_and_the_healthy_are_not_killed(text, number):
    """What befell a part did not befall the whole, nor did the sentence before those who are told of in this one."""
    assert "killed" not in fates_of(text, number)


@pytest.mark.parametrize(
    ("text", "number", "language", "told"),
    [
        ("A defesa reduziu na sexta de 19 para 18 o número de mortos.", "19", "pt", "killed"),
        ("El gobierno redujo de 19 a 18 la cifra de muertos.", "19", "es", "killed"),
        ("Die Behörde senkte von 19 auf 18 die Zahl der Verletzten.", "19", "de", "injured"),
        ("La préfecture a ramené de 19 à 18 le nombre de disparus.", "19", "fr", "missing"),
    ],
)
def test_both_numbers_of_a_change_have_the_noun_that_stands_behind_the_second(text, number, language, told):
    """What was nineteen is eighteen now: the noun comes once."""
    assert told in fates_of(text, number, language)
