"""Extracting: the conversation about one article."""

import asyncio

import pytest
from fake_model import NO_CORRECTIONS, FakeModel
from report_builder import article, claim, event, figure, name, report

from summarizer.errors import AnswerError
from summarizer.steps import ROUNDS
from summarizer.steps.extract import extract
from summarizer.steps.prompts import Prompts
from summarizer_schemas.report import Corrections


def corrections(**lists) -> Corrections:
    """Corrections of these items alone."""
    return Corrections.model_validate(NO_CORRECTIONS.model_dump() | lists)


def run(*answers):
    """Extract with a model that gives these answers; the report, and the model."""
    model = FakeModel({"extract-": answers})
    return asyncio.run(extract(article(), model.ask, Prompts())), model


def values(grounded):
    """The values of the figures that passed."""
    return [each.report.value for each in grounded.figures]


def test_a_report_that_the_article_bears_out_is_asked_for_once():
    """A sound answer costs one request."""
    grounded, model = run(report())
    assert grounded.refused == ()
    assert [schema for _, schema, _ in model.asked] == ["ArticleReport"]


def test_a_request_is_named_after_the_file_and_the_text():
    """A person finds the recording by the file's name, and code by the text's hash though the file be renamed."""
    _, model = run(report())
    assert model.asked[0][0] == f"extract-ferry-{article().text_sha256[:8]}"


def test_a_wrong_figure_goes_back_with_the_reason_and_is_mended():
    """What the gate refuses is asked for again, item by item, and the mended item takes its place."""
    wrong = report(figures=[figure(value=[13])])
    mended = corrections(figures=[figure().model_dump() | {"item": 1}])
    grounded, model = run(wrong, mended)
    assert (values(grounded), grounded.refused) == ([[12]], ())
    told = model.asked[1][2][-1]["content"]
    assert "figure 1" in told
    assert "13" in told


def test_what_passed_is_kept_while_the_rest_is_asked_for_again():
    """One bad quote does not throw away a good report."""
    wrong = report(claims=[claim(quote="admitted that the Heron was overloaded")])
    grounded, _ = run(wrong, NO_CORRECTIONS)
    assert (len(grounded.events), len(grounded.figures), len(grounded.claims)) == (1, 2, 0)


def test_a_correction_of_what_was_not_refused_is_ignored():
    """Asking again about one item does not let the model change another."""
    wrong = report(figures=[figure(value=[13]), figure(of="officers", value=[5], qualifier="exact", part_of=12)])
    other = figure(of="officers", value=[12], qualifier="at_least").model_dump()
    grounded, _ = run(wrong, corrections(figures=[other | {"item": 2}]))
    assert values(grounded) == [[5]]


def test_a_corrected_event_keeps_its_number():
    """Figures go on hanging on an event that was mended."""
    wrong = report(events=[event(quote="the ferry Heron sank off Cape Marrow")])
    grounded, _ = run(wrong, corrections(events=[event(n=7).model_dump() | {"item": 1}]))
    assert [each.report.n for each in grounded.events] == [1]
    assert values(grounded) == [[12], [5]]


def test_asking_again_ends_after_two_rounds_and_the_item_stays_refused():
    """A model that never mends its answer costs two more requests, and what is wrong is kept with its reason."""
    wrong = figure(value=[13])
    mended = corrections(figures=[wrong.model_dump() | {"item": 1}])
    grounded, model = run(report(figures=[wrong]), mended)
    assert len(model.asked) == 1 + ROUNDS
    assert values(grounded) == []
    assert [(each.kind, each.item) for each in grounded.refused] == [("figure", 1)]


def test_what_waits_for_its_event_is_not_sent_back_and_judged_again_by_code():
    """One wrong event goes back alone, though figures and a claim hang on it; mended, it brings them with it."""
    wrong = report(events=[event(quote="the ferry Heron sank off Cape Marrow")])
    grounded, model = run(wrong, corrections(events=[event().model_dump() | {"item": 1}]))
    assert model.asked[1][2][-1]["content"].count("what is wrong") == 1
    assert (values(grounded), grounded.claims[0].report.about, grounded.refused) == ([[12], [5]], 1, ())


def test_what_waits_for_its_name_follows_it_when_it_is_mended():
    """A name that is mended is mended wherever it is used."""
    port = name("Petra Dale", "Heron", kind="person")
    wrong = report(
        names=[name("Cape Marrow"), port, name("Marrow Lines", kind="company")], events=[event(to=["Petra Dale"])]
    )
    mended = name("Heron", kind="other").model_dump() | {"item": 2}
    grounded, model = run(wrong, corrections(names=[mended]))
    assert model.asked[1][2][-1]["content"].count("what is wrong") == 1
    assert (grounded.events[0].report.to, grounded.refused) == (["Heron"], ())


def test_an_item_goes_back_with_one_reason_the_gravest():
    """What withholds it is told before what only leaves a field open."""
    wrong = report(events=[event(date="2021-05-11", summary="The ferry Heron ran aground off Iceland.")], figures=[])
    _, model = run(wrong, NO_CORRECTIONS)
    told = model.asked[1][2][-1]["content"]
    assert told.count("what is wrong") == 1
    assert "Iceland" in told


def test_an_item_that_is_left_out_is_withdrawn_and_does_not_come_back():
    """It is not asked for again, stays out though what it waited for is mended, and is kept with its reason."""
    sunk = event(quote="the ferry Heron sank off Cape Marrow")
    wrong = report(events=[sunk], figures=[figure(value=[13])])
    still = corrections(events=[sunk.model_dump() | {"item": 1}])
    grounded, model = run(wrong, still, corrections(events=[event().model_dump() | {"item": 1}]))
    assert "figure 1" in model.asked[1][2][-1]["content"]
    assert "figure 1" not in model.asked[2][2][-1]["content"]
    assert values(grounded) == []
    assert [(each.kind, each.item) for each in grounded.refused] == [("figure", 1)]
    assert "the model withdrew it" in grounded.refused[0].reason


def test_what_code_puts_right_is_not_asked_for_again():
    """An event whose date code reads, and whose doer it empties, costs no request."""
    grounded, model = run(report(events=[event(date="2021-05-10", by=["Nobody"])]))
    assert len(model.asked) == 1
    assert [(each.date, each.report.by) for each in grounded.events] == [("2021-05-04", [])]


def test_a_toll_that_is_refused_twice_is_a_number_of_something_else():
    """The number is not lost, and nobody was killed who was injured."""
    wrong = figure(metric="killed")
    grounded, model = run(report(figures=[wrong]), corrections(figures=[{"item": 1, **wrong.model_dump()}]))
    assert len(model.asked) == 2
    assert [(each.report.metric, each.low) for each in grounded.figures] == [("other", 12)]


def test_an_answer_that_cannot_be_used_is_the_callers_to_handle():
    """A refusal by the model comes through as the error that it is."""
    with pytest.raises(AnswerError, match="refused"):
        run(AnswerError("ferry.txt: the model refused"))
