"""Fates that a number has from another number, or one person from the next sentence; what looks so and is not."""

import pytest

from summarizer.domain.article import Article, Span
from summarizer.grounding.fates import fates_at
from summarizer.grounding.figures import object_to_figure
from summarizer.grounding.page import Page
from summarizer.grounding.quotes import ArticleText
from summarizer_schemas.report import FigureReport, untold


def told(tag, text, number):
    """Return what a text tells of a number in it."""
    start = text.index(number)
    return fates_at(text, Span(start, start + len(number)), tag)


@pytest.mark.parametrize(
    ("tag", "text", "number", "fate"),
    [
        ("fr", "De neuf morts on est passé à 31, puis on est redescendu à 28 jeudi.", "28", "killed"),
        ("es", "Hubo vaivén: de los nueve muertos se pasó a 31 y el jueves se bajó a 28.", "28", "killed"),
        ("en", "The union raises the figure to 44, because it adds eleven burials.", "44", "killed"),
        ("en", "In sum 900 are displaced: 500 in two halls, 300 in tents and 100 at home.", "300", "displaced"),
        ("en", "People have been walking over the border. There are the names of 640 people.", "640", "displaced"),
        ("en", "Nine died and the shares fell to 28 on Thursday.", "28", ""),
        ("en", "Nine died when temperatures rose to 31.", "31", ""),
        ("en", "Nine were hurt instead of 26.", "26", "injured"),
        ("en", "Nine were hurt; the hall has room for 80 instead of 26.", "26", ""),
        ("de", "Die Klinik zählte neun Verletzte statt 26.", "26", "injured"),
        ("fr", "Ana cherche sa valise chez un voisin.", "un", ""),
        ("de", "Der Fahrer, Vater von zwei Töchtern, ist gestorben.", "zwei", ""),
        ("en", "A family of five was killed.", "five", "killed"),
    ],
)
def test_a_bare_number_has_the_fate_of_the_count_that_it_changes_completes_or_replaces(tag, text, number, fate):
    """What another clause counts, or a sum that does not add up, gives it none."""
    assert told(tag, text, number) - {"population"} == ({fate} if fate else set())


@pytest.mark.parametrize(
    ("tag", "text", "passes"),
    [
        ("es", "Me trajeron a un hombre que era de los atacantes. Murió en una hora.", True),
        ("es", "Me trajeron a un hombre que era de los atacantes. Murieron en una hora.", False),
        ("es", "Me trajeron a un hombre que era de los atacantes. Murió una enfermera.", False),
        ("en", "They brought a man to the ward. He died within an hour.", True),
        ("en", "They brought a man to the ward. His brother died within an hour.", False),
        ("en", "They brought a man to the ward. Died: two nurses.", False),
        ("fr", "On a amené un homme à la clinique. Il est mort une heure après.", True),
        ("fr", "On a amené un homme à la clinique. Sa sœur est morte une heure après.", False),
    ],
)
def test_one_person_dies_in_the_next_sentence_where_its_verb_has_no_other_subject(tag, text, passes):
    """The language leaves the subject out, or has "he"; several verbs and other subjects tell nothing of him."""
    page = Page(Article("next.txt", text, "", ""), ArticleText(text), tag)
    first = text.index(".") + 1
    values = untold(FigureReport) | {"event": 1, "metric": "killed", "of": "men", "value": [1], "qualifier": "exact"}
    one = FigureReport.model_validate(values | {"quote": text[:first]})
    assert passes == (not list(object_to_figure(one, [Span(0, first)], page)))
