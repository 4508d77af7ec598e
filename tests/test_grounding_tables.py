"""A cell of a table: the head of its column and the caption tell who gives its number, and what befell whom."""

import pytest
from report_builder import article, event, figure, name, report

from summarizer.domain.article import Span
from summarizer.grounding.report import ground_report
from summarizer.grounding.table_cells import columns_in

LABELS = {
    "en": ("Day", "Number of dead, by source"),
    "fr": ("Jour", "Nombre de morts, par source"),
    "es": ("Día", "Número de muertos, por fuente"),
    "de": ("Tag", "Zahl der Toten, nach Quelle"),
    "it": ("Giorno", "Numero di morti, per fonte"),
    "pt": ("Dia", "Número de mortos, por fonte"),
    "nl": ("Dag", "Aantal doden, per bron"),
    "ru": ("День", "Число погибших, по источникам"),
    "uk": ("День", "Кількість загиблих, за джерелами"),
    "ar": ("اليوم", "عدد القتلى حسب المصدر"),
}
"""Of a language: the head of the first column, and the caption."""
LEAD = "Lowick 2021."
BODIES = ("Harbour Union", "Blue Star")


def counted(language, rows, *, source, value, quote):
    """Return the source and the metric of a count from a table, and what was emptied in it."""
    text = "\n\n".join([LEAD, *rows])
    found = ground_report(
        report(
            headline=None, published=None, published_text=[], gist="", language=language, claims=[],
            names=[name(each, kind="organization") for each in BODIES],
            events=[event(quote="Lowick 2021", date=None, date_text=None, places=[], source=None,
                          summary="Something happened.")],
            figures=[figure(quote=quote, value=[value], of="people", metric="killed", qualifier="exact",
                            source=source)],
        ),
        article(text),
    )  # fmt: skip
    return [(each.report.source, each.report.metric) for each in found.figures]


@pytest.mark.parametrize("language", LABELS)
def test_who_heads_a_column_gives_its_numbers_and_the_caption_tells_of_whom(language):
    """The rows stand apart as they do in what is read from a document; whoever heads another column gives none."""
    day, caption = LABELS[language]
    rows = [f"{day} | {' | '.join(BODIES)}", "3 | 14 | -", "4 | 17 | 19", caption]
    assert counted(language, rows, source="Harbour Union", value=14, quote="3 | 14") == [("Harbour Union", "killed")]
    assert counted(language, rows, source="Blue Star", value=19, quote="4 | 17 | 19") == [("Blue Star", "killed")]
    above = [caption, *rows[:-1]]
    assert counted(language, above, source="Blue Star", value=19, quote="17 | 19") == [("Blue Star", "killed")]
    assert counted(language, rows, source="Harbour Union", value=19, quote="4 | 17 | 19") == [(None, "killed")]
    assert counted(language, rows, source="Blue Star", value=14, quote="3 | 14") == [(None, "killed")]


@pytest.mark.parametrize("caption", ["Numbers, by source", "Number of dead and injured, by source", "They were dead."])
def test_a_caption_that_tells_no_fate_or_two_or_is_a_sentence_tells_of_nobody(caption):
    """Which of two fates a column counts it does not say."""
    rows = ["Day | Harbour Union | Blue Star", "3 | 14 | -", caption]
    assert counted("en", rows, source="Harbour Union", value=14, quote="3 | 14") == [("Harbour Union", "other")]


def test_the_head_of_its_own_column_goes_before_the_caption():
    """Rows may stand apart or on lines that follow each other."""
    rows = ["Town | Dead | Injured", "Lowick | 14 | 19", "Blue Star: those found"]
    for text in ("\n".join(rows), "\n\n".join(rows)):
        cells = columns_in(text, Span(text.index("14"), text.index("19") + 2))
        told = [text[each.head.start : each.head.end] for each in cells]
        assert told == ["Dead", "Injured"]
    assert counted("en", rows, source="Blue Star", value=14, quote="Lowick | 14") == [("Blue Star", "killed")]
    assert counted("en", rows, source="Blue Star", value=19, quote="Lowick | 14 | 19") != [("Blue Star", "killed")]
