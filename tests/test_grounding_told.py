"""How news of a language tells what befell people and things: the right reading passes, the wrong fate does not."""

import csv
from pathlib import Path

import pytest
from report_builder import article, event, figure, report

from summarizer.grounding.report import ground_report

TABLES = sorted((Path(__file__).parent / "languages").glob("told_*.csv"))


def _rows():
    for path in TABLES:
        with path.open(encoding="utf-8", newline="") as table:
            for row in csv.DictReader(table):
                yield pytest.param(path.stem.removeprefix("told_"), row, id=row["text"])


ROWS = [*_rows()]


def _metrics(language, row, metric):
    """Return the metrics of what passes of a figure that is said to be of `metric`."""
    said = {"metric": metric, "of": row["of"], "value": [float(row["number"])], "qualifier": row["qualifier"]}
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


@pytest.mark.parametrize(("language", "row"), ROWS)
def test_the_fate_that_a_sentence_tells_passes(language, row):
    """The words of a fate in their many forms bear its figure out."""
    assert _metrics(language, row, row["told"]) == {row["told"]}


@pytest.mark.parametrize(("language", "row"), ROWS)
def test_another_fate_than_the_sentence_tells_does_not_pass(language, row):
    """A weak model's reading of the same sentence is refused, or is a number of `other`."""
    assert row["not_told"] not in _metrics(language, row, row["not_told"])
