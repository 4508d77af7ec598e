"""What code put right or emptied in an article's report, field by field."""

import pytest
from brief_builder import BRIEF
from report_builder import article, event, figure, report

from summarizer.decisions.taking import fingerprint
from summarizer.grounding.report import ground_report
from summarizer.merging import merge_reports
from summarizer.steps.assemble import assemble
from summarizer.steps.first_screen import Composed

TEXT = (
    "Port News, 5 May 2021\n\nThe ferry Heron sank on 4 May 2021. The coast guard said 14 sailors were injured. "
    "The harbour was closed."
)
HEADER = {"published": "2021-05-05", "published_text": ["5 May 2021"]}


def _grounded():
    sunk = event(summary="The ferry Heron sank.", quote="The ferry Heron sank", places=[], date=None, date_text=None)
    hurt = figure(
        metric="injured", of="sailors", value=[14], qualifier="exact", source="Ana Ruiz", scope="all of the crew",
        scope_text="all hands", quote="14 sailors were injured",
    )  # fmt: skip
    return ground_report(report(names=[], events=[sunk], figures=[hurt], claims=[], **HEADER), article(TEXT))


def test_a_field_that_code_emptied_is_listed_with_what_it_was_and_why():
    """A scope that the article does not have is told as it was given."""
    (scope,) = [each for each in _grounded().changed if each.field == "scope"]
    assert (scope.kind, scope.before, scope.after) == ("figure", "all of the crew", None)
    assert "14" in scope.text
    assert "all hands" in scope.why


def test_the_brief_for_programs_has_what_code_put_right():
    """By its article; the fingerprint by which an editor signs does not hang on it, as no reader is told it."""
    grounded = _grounded()
    brief = assemble(merge_reports([grounded]), Composed({}, (), (), ()), [grounded], (), BRIEF.run)
    (told,) = [each for each in brief.put_right if each.field == "scope"]
    assert (told.source, told.before, told.after) == ("S1", "all of the crew", None)
    assert fingerprint(brief) == fingerprint(brief.model_copy(update={"put_right": ()}))


@pytest.mark.parametrize(
    ("given", "listed"), [("2021-05-03", [("2021-05-03", "2021-05-04")]), ("2021-05-04", []), (None, [])]
)
def test_a_day_that_code_moved_is_listed_and_one_that_it_found_is_not(given, listed):
    """On Tuesday, in an article of a Wednesday, is the day before; where no day was given none was put right."""
    text = "Port News, 5 May 2021\n\nThe ferry Heron sank on Tuesday."
    sunk = event(summary="The ferry Heron sank.", quote="The ferry Heron sank on Tuesday", places=[], source=None,
                 date=given, date_text="on Tuesday")  # fmt: skip
    grounded = ground_report(report(names=[], events=[sunk], figures=[], claims=[], **HEADER), article(text))
    assert [each.date for each in grounded.events] == ["2021-05-04"]
    assert [(each.before, each.after) for each in grounded.changed if each.field == "date"] == listed


@pytest.mark.parametrize(
    ("language", "text", "quote", "words"),
    [
        (
            "it",
            "Era prevista l'8 gennaio, poi il 19 gennaio. Il lotto è stato riempito il 12.",
            "riempito il 12",
            "il 12",
        ),
        ("es", "Estaba prevista para el 19 de enero. El lote se llenó el 12.", "se llenó el 12", "el 12"),
        ("fr", "Elle était prévue le 19 janvier. Le lot a été rempli le 12.", "rempli le 12", "le 12"),
    ],
)
def test_a_day_without_a_month_may_be_of_the_month_told_before(language, text, quote, words):
    """Small letters are how most languages write a month."""
    filled = event(summary="A batch was filled.", quote=quote, places=[], source=None, date="2021-01-12",
                   date_text=words)  # fmt: skip
    text = f"Port News, 5 May 2021\n\n{text}"
    grounded = ground_report(
        report(names=[], events=[filled], figures=[], claims=[], language=language, **HEADER), article(text)
    )
    assert [each.date for each in grounded.events] == ["2021-01-12"]


def test_what_stands_as_it_was_given_is_not_listed():
    """Nor the words of an article by which another field was found."""
    listed = {(each.kind, each.field) for each in _grounded().changed}
    assert {field for _, field in listed} <= {"scope", "source"}
    assert {kind for kind, _ in listed} == {"figure"}
