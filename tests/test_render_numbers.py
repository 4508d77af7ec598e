import pytest
from brief_builder import BRIEF
from foreign_text import with_texts

from summarizer.domain.metrics import METRICS
from summarizer.render.annex import Guide
from summarizer.render.figures import counted
from summarizer.render.html.marked import large_numbers
from summarizer.render.key_figures import rows_of
from summarizer.render.sections import describe
from summarizer.telling import phrases
from summarizer_schemas.brief import Answer, Sentence


def numbers(brief=BRIEF, length="full"):
    """Return the large numbers of a brief."""
    return large_numbers(Guide(brief), describe(brief, length).sections)


@pytest.mark.parametrize(
    ("value", "hedge", "number"),
    [
        ("12", "", "12"),
        ("at least 12", "at least", "12"),
        ("more than 1,300", "more than", "1,300"),
        ("$172.81 billion", "", "$172.81 billion"),
        ("about $5 million", "about", "$5 million"),
        ("12 to 15", "", "12 to 15"),
        ("magnitude 6.1", "magnitude", "6.1"),
        ("dozens", "", "dozens"),
        ("12 / at least 15", "", "12 / at least 15"),
    ],
)
def test_words_before_a_number_stand_apart_from_it(value, hedge, number):
    """What stands large is the number, with its currency or unit."""
    rows = (Sentence(text=f"Killed in Melin: {value} – Agency, 5 March 2021", cites=("F1",)),)
    first = numbers(BRIEF.model_copy(update={"answers": (Answer(question="key_figures", sentences=rows),)}))[0]
    assert (first.hedge, first.number) == (hedge, number)
    assert (first.what, "".join(map(str, first.body)), first.quote) == ("Killed in Melin", "Agency, 5 March 2021", "Q3")


def test_the_numbers_are_those_of_the_rows():
    """Each is told as its row is."""
    rows = [row.parts for row in rows_of(Guide(BRIEF))]
    for each in numbers():
        assert any(each.what == row.what and row.how_many.endswith(each.number) for row in rows)


def test_each_metric_of_the_main_situation_has_one_number_and_four_are_the_most():
    """The first row of each, in the order of the table."""
    guide = Guide(BRIEF)
    rows = [row for row in rows_of(guide) if guide.is_of_main(row.figure)]
    found = numbers()
    assert 2 <= len(found) <= 4
    assert len(found) <= len({row.figure.metric for row in rows}) * 2
    assert found[0].quote in rows[0].figure.observations[-1].quotes + rows[0].figure.observations[0].quotes


def test_without_a_table_of_key_figures_there_are_no_large_numbers():
    """No number stands at the head that the table has not."""
    assert numbers(BRIEF.model_copy(update={"figures": ()})) == []


def test_of_another_situation_no_number_leads():
    """The title is of the main situation, and so are the numbers under it."""
    beside = BRIEF.episodes[0].model_copy(update={"events": (), "figures": ()})
    assert numbers(BRIEF.model_copy(update={"episodes": (beside, *BRIEF.episodes[1:])})) == []


def test_hostile_words_are_kept_as_words():
    """What others wrote is not read as part of the layout."""
    for each in numbers(with_texts(BRIEF, "<b> – at least 99 & {{ 7 }}")):
        assert each.number
        assert "\n" not in each.what


def test_what_a_body_says_on_its_own_page_is_put_down_to_it():
    """The masthead of a release says which office sent it; a reader looks for the body."""
    body = next(each for each in BRIEF.names if each.kind in ("government", "organization"))
    quote = BRIEF.quotes[0]
    for publisher, told in ((f"{body.name} – Press Office", body.name), ("The Tarvo Post", "The Tarvo Post")):
        sources = [each.model_copy(update={"publisher": publisher}) for each in BRIEF.sources]
        guide = Guide(BRIEF.model_copy(update={"sources": tuple(sources)}))
        assert str(guide.outlets([quote.id])).count(told) == 1
        assert "Press Office" not in str(guide.outlets([quote.id]))


@pytest.mark.parametrize(
    ("metric", "of", "label", "sentence"),
    [
        ("killed", "injured people moved to Almeda", "Killed (injured people moved to Almeda)", "were killed"),
        ("missing", "displaced people", "Missing (displaced people)", "were missing"),
        ("injured", "rescued people", "Injured (rescued people)", "were injured"),
        ("killed", "bodies in the harbour", "Bodies in the harbour", ""),
        ("injured", "wounded people", "Wounded people", ""),
        ("damaged", "badly damaged houses", "Badly damaged houses", ""),
        ("casualties", "dead and injured", "Dead and injured", ""),
    ],
)
def test_what_befell_people_is_said_unless_who_they_are_says_it(metric, of, label, sentence):
    """The dead who had been hurt are no injured people."""
    count = BRIEF.figures[0].observations[0].model_copy(update={"low": 2, "high": 2, "qualifier": "exact", "of": of})
    figure = BRIEF.figures[0].model_copy(update={"metric": metric, "of": of, "observations": (count,)})
    assert counted(figure, "news") == label
    assert phrases.counted(figure, count).endswith(sentence)
    assert phrases.counted(figure, count).endswith(f"were {METRICS[metric].in_sentence}") == bool(sentence)


@pytest.mark.parametrize(
    ("of", "label"),
    [("workers", "Workers"), ("pupils", "Pupils"), ("people", "Population"), ("inhabitants", "Population")],
)
def test_whoever_works_or_learns_somewhere_is_not_its_population(of, label):
    """A number of them is called by who they are."""
    figure = BRIEF.figures[0].model_copy(update={"metric": "population", "of": of})
    assert counted(figure, "news") == label
