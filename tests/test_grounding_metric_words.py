"""The words of the article to which a report points for what befell those counted."""

import pytest
from report_builder import article, event, figure, report

from summarizer.grounding.report import ground_report

TOLLS = (
    "Three counts of the dead are in use.\n\n"
    "The ministry: 15, of whom one was a cook.\n\n"
    "The union: 18 prisoners, by its members' notes.\n\n"
    "The clinic is treating 40 injured people."
)
OTHERS = {
    "es": ("Tres listas de muertos circulan.\n\nEl sindicato: 18 presos, según sus notas.", "18 presos", "muertos"),
    "de": ("Drei Zahlen der Toten gehen um.\n\nDie Gewerkschaft: 18 Häftlinge, so ihr Papier.", "18 Häftlinge",
           "Zahlen der Toten"),
    "ar": ("تختلف حصيلة القتلى بين ثلاث جهات.\n\nالنقابة: 18 سجينا بحسب أوراقها.", "18 سجينا", "حصيلة القتلى"),
}  # fmt: skip


def metric_of(text, quote, metric, words, value=18, language="en"):  # noqa: PLR0913, PLR0917 - an article and a figure
    """What the gate makes of the metric of one figure; None where it refuses the figure."""
    told = report(
        headline=None, publisher=None, published=None, published_text=[], gist="A count.", language=language, names=[],
        claims=[], events=[event(kind="other", summary="Somebody counted.", date=None, date_text=None, places=[],
                                 source=None, quote=quote, by=[], to=[])],
        figures=[figure(value=[value], metric=metric, metric_text=words, of="prisoners", quote=quote, source=None,
                        scope=None, scope_text=None, as_of=None, as_of_text=None)],
    )  # fmt: skip
    return next((each.report.metric for each in ground_report(told, article(text)).figures), None)


def test_a_count_leans_on_the_words_to_which_it_points():
    """Without them a reader alone knows that the prisoners of the list are dead."""
    assert metric_of(TOLLS, "18 prisoners", "killed", "counts of the dead") == "killed"
    assert metric_of(TOLLS, "18 prisoners", "killed", None) != "killed"


@pytest.mark.parametrize("language", OTHERS)
def test_so_it_does_in_other_languages(language):
    """The words are read with the tables of the article's own language."""
    text, quote, words = OTHERS[language]
    assert metric_of(text, quote, "killed", words, language=language) == "killed"


def test_one_who_died_of_burns_is_dead():
    """Within the number's own sentence death is the last that befell anybody."""
    text = "A prisoner with burns to most of his body died on Sunday."
    assert metric_of(text, "A prisoner with burns", "killed", "died", value=1) == "killed"


@pytest.mark.parametrize(
    ("text", "quote", "metric", "words"),
    [
        (TOLLS, "18 prisoners", "killed", "counts of the missing"),
        (TOLLS, "18 prisoners", "injured", "counts of the dead"),
        (TOLLS, "18 prisoners", "injured", "40 injured people"),
        ("Nobody died in the fire. The union names 18 prisoners.", "18 prisoners", "killed", "died"),
        ("Two died there. Later 18 prisoners were hurt.", "18 prisoners were hurt", "killed", "died"),
        ("Two died. Forty were hurt. The list has 18 prisoners.", "18 prisoners", "killed", "died"),
    ],
    ids=["not there", "another fate", "behind it", "denied", "own sentence", "between"],
)
def test_words_that_do_not_bear_it_out_bear_nothing(text, quote, metric, words):
    """Words of another fate, behind the number or denied, and words before another fate, are of no use."""
    assert metric_of(text, quote, metric, words) != metric


def test_words_too_far_away_bear_nothing():
    """What was said of the dead a page before says nothing of a count."""
    text = "Three counts of the dead are in use.\n\n" + "It rained on the hill. " * 40 + "\n\nThe union: 18 prisoners."
    assert metric_of(text, "18 prisoners", "killed", "counts of the dead") != "killed"
