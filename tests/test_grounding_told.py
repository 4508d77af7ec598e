"""How news of a language tells what befell people and things: the right reading passes, the wrong fate does not."""

import csv
from pathlib import Path

import pytest
from report_builder import article, event, figure, report

from summarizer.grounding.report import ground_report

TABLES = sorted((Path(__file__).parent / "languages").glob("told_*.csv"))


def _rows(path):
    """Return the language of a table and its rows."""
    with path.open(encoding="utf-8", newline="") as table:
        return path.stem.removeprefix("told_"), [*csv.DictReader(table)]


def _value(row):
    """Return the value of a row's number; none of a vague one."""
    return [] if row["number"] is None else [float(row["number"])]


def _metrics(language, row, metric):
    """Return the metrics of what passes of a figure that is said to be of `metric`."""
    said = {"metric": metric, "of": row["of"], "value": _value(row), "qualifier": row["qualifier"]}
    happened = event(
        kind="other",
        summary="Something happened.",
        date=None,
        date_text=None,
        places=[],
        source=None,
        quote=row["text"],
    )
    told = report(
        language=language,
        headline=None,
        published=None,
        published_text=[],
        names=[],
        gist="Something happened.",
        events=[happened],
        figures=[figure(quote=row["text"], **said)],
        claims=[],
    )
    grounded = ground_report(told, article(row["text"]))
    return {each.report.metric for each in grounded.figures}


@pytest.mark.parametrize("table", TABLES, ids=lambda path: path.stem)
def test_the_fate_that_a_sentence_tells_passes(table):
    """The words of a fate in their many forms bear its figure out."""
    language, rows = _rows(table)
    assert rows
    passed = [(row["text"], _metrics(language, row, row["told"])) for row in rows]
    assert passed == [(row["text"], {row["told"]}) for row in rows]


@pytest.mark.parametrize("table", TABLES, ids=lambda path: path.stem)
def test_another_fate_than_the_sentence_tells_does_not_pass(table):
    """A weak model's reading of the same sentence is refused, or is a number of `other`."""
    language, rows = _rows(table)
    assert [row["text"] for row in rows if row["not_told"] in _metrics(language, row, row["not_told"])] == []


@pytest.mark.parametrize(
    ("language", "text", "number"),
    [
        ("en", "Fourteen people are now missing, three more than on Monday.", "3"),
        ("de", "Inzwischen werden 14 Menschen vermisst, drei mehr als am Montag.", "3"),
        ("fr", "On compte désormais 14 disparus, trois de plus que lundi.", "3"),
        ("pt", "Há agora 14 desaparecidos, mais três do que na segunda-feira.", "3"),
        ("es", "Hay ya 14 desaparecidos, tres más que el lunes.", "3"),
        ("nl", "Nu worden 14 mensen vermist, drie meer dan maandag.", "3"),
    ],
)
def test_a_difference_counts_nobody(language, text, number):
    """What a count is larger by is the number of no one's fate."""
    row = {"of": "people", "number": number, "qualifier": "exact", "text": text}
    assert "missing" not in _metrics(language, row, "missing")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "A number of passengers were hurt."),
        ("es", "Un número indeterminado de pasajeros resultó herido."),
        ("de", "Eine Reihe von Fahrgästen wurde verletzt."),
        ("fr", "Un certain nombre de passagers ont été blessés."),
        ("it", "Un certo numero di passeggeri è rimasto ferito."),
        ("nl", "Een aantal passagiers raakte gewond."),
        ("ru", "Ряд пассажиров получили ранения."),
        ("ar", "أصيب عدد من الركاب."),
    ],
)
def test_a_number_of_them_is_a_figure_without_a_value(language, text):
    """Phrases that count vaguely have the fate of their clause, and no other."""
    row = {"of": "passengers", "number": None, "qualifier": "vague", "text": text}
    assert _metrics(language, row, "injured") == {"injured"}
    assert "killed" not in _metrics(language, row, "killed")


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", "Not a single passenger was hurt."),
        ("es", "Ni un solo pasajero resultó herido."),
        ("de", "Kein einziger Fahrgast wurde verletzt."),
        ("fr", "Pas un seul passager n'a été blessé."),
        ("it", "Nemmeno un passeggero è rimasto ferito."),
        ("nl", "Geen enkele passagier raakte gewond."),
        ("ru", "Ни один пассажир не пострадал."),
        ("uk", "Жоден пасажир не постраждав."),
    ],
)
def test_not_a_single_one_is_nought(language, text):
    """Phrases that count none are a zero of their clause's fate, and of no other."""
    row = {"of": "passengers", "number": "0", "qualifier": "exact", "text": text}
    assert _metrics(language, row, "injured") == {"injured"}
    assert "killed" not in _metrics(language, row, "killed")


@pytest.mark.parametrize("things", ["tankers", "apartments", "settlements"])
def test_a_thing_that_is_called_like_persons_was_not_hurt(things):
    """What befalls the living befell no thing, whatever its plural ends in."""
    row = {"of": things, "number": "12", "qualifier": "exact", "text": f"The raid left 12 {things} burned."}
    assert "injured" not in _metrics("en", row, "injured")


@pytest.mark.parametrize(
    ("language", "text", "metric"),
    [
        ("it", "I colleghi dei feriti sono 40.", "injured"),
        ("it", "Gli autobus degli sfollati restano 40.", "displaced"),
        ("fr", "Les parents des blessés sont 40.", "injured"),
        ("es", "Los familiares de los heridos son 40.", "injured"),
        ("en", "The relatives of the injured are 40.", "injured"),
    ],
)
def test_whose_they_are_is_not_what_a_number_behind_a_verb_counts(language, text, metric):
    """Forty colleagues of the injured are not forty injured."""
    row = {"of": "people", "number": "40", "qualifier": "exact", "text": text}
    assert metric not in _metrics(language, row, metric)
