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


RESCUED = {
    "en": ("The injured are known by now.\n\n18 prisoners were rescued.", "18 prisoners", "The injured", "injured"),
    "de": ("Über die Verletzten weiß man mehr.\n\n18 Häftlinge wurden geborgen.", "18 Häftlinge", "Verletzten",
           "injured"),
    "it": ("Gli sfollati sono 18, tutti illesi.", "18", "sfollati", "displaced"),
}  # fmt: skip


@pytest.mark.parametrize("language", RESCUED)
def test_who_was_rescued_may_be_hurt_or_out_of_home_as_well(language):
    """Only the dead are not rescued: 'the 18 who were rescued' says nothing against their being injured."""
    text, quote, words, metric = RESCUED[language]
    assert metric_of(text, quote, metric, words, language=language) == metric


@pytest.mark.parametrize("language", ["en", "de"])
def test_who_was_rescued_is_not_dead(language):
    """Words for the dead before them do not tell of those who were rescued."""
    text, quote, words, _ = RESCUED[language]
    text, dead = text.replace(words, OF_DEAD[language]), OF_DEAD[language]
    assert metric_of(text, quote, "killed", dead, language=language) != "killed"


PARTS = {
    "en": ("The toll stands at 18: fifteen inmates found inside, and three in hospital.", "The toll", (15, 3)),
    "pt": ("Foram confirmados 14 óbitos, sendo 12 no interior e 2 no hospital.", "óbitos", (12, 2)),
    "it": ("I morti sono 9, di cui 5 in ospedale e 4 sotto le macerie.", "morti", (5, 4)),
}


@pytest.mark.parametrize("language", PARTS)
def test_parts_that_make_up_a_toll_are_of_it_whatever_is_said_of_each(language):
    """In hospital, or inmates, they are dead: they follow the toll, and sum up to it."""
    text, words, values = PARTS[language]
    for value in values:
        assert metric_of(text, text, "killed", words, value=value, language=language) == "killed"
        assert metric_of(text, text, "missing", words, value=value, language=language) != "missing"
    other = text.replace("18", "19").replace("14 ", "15 ").replace("9,", "8,")
    assert metric_of(other, other, "killed", words, value=values[-1], language=language) != "killed"


def test_a_total_is_no_count_of_what_is_said_of_its_parts():
    """Six of the 23 died in hospital, and none of them is in care."""
    text = "The town counts 24 dead. The charity has 23: 17 at the site and six in hospital."
    assert metric_of(text, "has 23", "killed", "dead", value=23) == "killed"


def test_a_verb_of_its_own_outweighs_a_sum():
    """That 6 and 15 come to the 21 dead of a sentence before is chance."""
    text = "The town had 21 dead. People buried victims of shelling, which hit the market, killing six and wounding 15."
    assert metric_of(text, "wounding 15", "injured", "wounding", value=15) == "injured"


@pytest.mark.parametrize("quote", ["74 infections", "74 confirmed infections"])
def test_a_noun_that_tells_the_metric_may_be_what_is_counted(quote):
    """Infections are counted, and they are of people."""
    text = f"There are 10 deaths among {quote}."
    made = report(
        names=[], claims=[], events=[event(kind="other", summary="People fell ill.", date=None, date_text=None,
                                           places=[], source=None, quote=quote)],
        figures=[figure(value=[74], metric="ill", metric_text=quote, of=quote.removeprefix("74 "), quote=quote,
                        qualifier="exact", source=None)],
    )  # fmt: skip
    assert [each.report.metric for each in ground_report(made, article(text)).figures] == ["ill"]


def test_who_is_treated_as_something_is_in_no_care():
    """Care has no 'as' behind it."""
    text = "One of the 21 dead was a soldier. The watch treats the other 20 as civilians."
    assert metric_of(text, "the other 20 as civilians", "killed", "dead", value=20) == "killed"


@pytest.mark.parametrize(
    ("language", "text", "words"),
    [
        ("en", "Built for 210, the jail held 690 on the eve of the riot.", "held"),
        ("es", "El penal, con 210 plazas, aloja a 690.", "aloja"),
        ("es", "La penitenciaría albergaba a 690 hombres el viernes.", "albergaba"),
    ],
)
def test_whom_a_house_holds_are_those_who_live_there(language, text, words):
    """The same verbs tell of prisoners and of those who found shelter."""
    assert metric_of(text, text, "population", words, value=690, language=language) == "population"


OF_DEAD = {"en": "The dead", "de": "Toten"}


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


@pytest.mark.parametrize(
    ("language", "text", "quote", "value", "metric", "words"),
    [
        ("it", "La mattina dopo il conteggio delle vittime era fermo a nove. Sono morti.",
         "il conteggio delle vittime era fermo a nove", 9, "killed", "conteggio delle vittime"),
        ("de", "Auf der Liste der Vermissten stehen nach Jakobs Rettung noch drei Namen.",
         "Auf der Liste der Vermissten stehen nach Jakobs Rettung noch drei Namen", 3, "missing", "Vermissten"),
        ("en", "On the list of the dead stood, after the rescue of a boy, nine names.",
         "stood, after the rescue of a boy, nine names", 9, "killed", "list of the dead"),
    ],
)  # fmt: skip
def test_a_tally_leads_to_its_number_whatever_stands_between(language, text, quote, value, metric, words):  # noqa: PLR0913, PLR0917
    """The word for another fate between them says when it was, or how the count stood."""
    assert metric_of(text, quote, metric, words, value=value, language=language) == metric


def test_a_tally_does_not_lead_past_another_number():
    """What the second number counts is told anew."""
    text = "The list of the dead has nine names, and the clinic is treating 18 injured people."
    assert metric_of(text, "treating 18 injured people", "killed", "list of the dead") != "killed"


@pytest.mark.parametrize(
    ("language", "text", "quote", "value", "metric", "words"),
    [
        ("es", "La policía demoró a dos vendedores. Otro sigue detenido.", "demoró a dos vendedores", 2,
         "detained", "demoró"),
        ("es", "Hay muchos enfermos. 14 personas quedaron ciegas.", "14 personas quedaron ciegas", 14,
         "ill", "quedaron ciegas"),
        ("uk", "З корпусу вивели 46 людей.", "З корпусу вивели 46 людей", 46, "rescued", "вивели"),
        ("en", "Nine people died. Six of the victims came from Lowick.", "Six of the victims", 6,
         "killed", "victims"),
    ],
)  # fmt: skip
def test_words_that_no_table_has_mean_what_the_reader_says(language, text, quote, value, metric, words):  # noqa: PLR0913, PLR0917
    """So do the victims, of whom the article tells that they died."""
    assert metric_of(text, quote, metric, words, value=value, language=language) == metric


@pytest.mark.parametrize(("metric", "words"), [("killed", "were watching"), ("rescued", "were watching")])
def test_such_words_do_not_outweigh_another_fate(metric, words):
    """What the sentence tells of those counted is no matter of judgement."""
    text = "Nobody knew who had died. 18 prisoners who were watching were injured."
    assert metric_of(text, "18 prisoners who were watching were injured", metric, words) != metric


def test_such_words_are_no_toll_where_the_article_tells_of_none():
    """That somebody died is told by its own word."""
    assert metric_of("18 prisoners were watching.", "18 prisoners were watching", "killed", "were watching") != "killed"
