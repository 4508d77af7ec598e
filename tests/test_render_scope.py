"""Why two bodies' counts differ, wherever a reader meets the two numbers."""

import pytest
from brief_builder import BRIEF
from merge_builder import event, figure, named, report

from summarizer.loading import Loaded
from summarizer.merging import merge_reports
from summarizer.merging.facts import Facts
from summarizer.render import render_markdown
from summarizer.render.annex import Guide
from summarizer.steps.assemble import assemble
from summarizer.steps.compose import Composed
from summarizer.steps.shown import show_facts
from summarizer.steps.terms import terms_of
from summarizer.verify import verify_brief
from summarizer_schemas.brief import Paraphrase, Sentence

TEXT = (
    "A hill slid onto Lowick. The ministry counted 23 dead: only bodies that doctors have identified. "
    "The mayor counted 28 dead."
)
PEOPLE = (named("ministry", "government"), named("Lowick"))


def _brief(scope="only bodies that doctors have identified", words="only bodies that doctors have identified"):
    told = report(
        TEXT,
        "2021-05-04",
        event("A hill slid onto Lowick", kind="disaster", places=["Lowick"], date="2021-05-04"),
        figure("counted 23 dead", 23, metric="killed", source="ministry", scope=scope, scope_text=words),
        figure("counted 28 dead", 28, metric="killed", source="The mayor"),
        names=PEOPLE,
    )
    situation = merge_reports([told])
    return assemble(situation, Composed({}, (), (), ()), [told], (), BRIEF.run), situation, told


def test_wherever_the_number_stands_a_reader_sees_what_the_count_holds():
    """In the dispute and in the annex, beside the body whose count it is."""
    brief, _, _ = _brief()
    told = render_markdown(brief)
    holds = "only bodies that doctors have identified)"
    assert f"Ministry: 23 ({holds} [" in told
    assert f"- 23, according to ministry, reported 4 May 2021 ({holds} [" in told


def test_whoever_writes_the_prose_and_whoever_translates_are_shown_it():
    """The words are told with the count, and readers of another language see theirs."""
    brief, situation, _ = _brief()
    values, _ = show_facts(situation.figures, Facts(situation, {"S1": TEXT}), for_prose=True)
    assert any("it counts: only bodies that doctors have identified" in each["told"] for each in values["figures"])
    asked = terms_of(brief, "es", lambda _: False, lambda _: False).asked
    assert "only bodies that doctors have identified" in {each.text for each in asked}


@pytest.mark.parametrize(("scope", "faults"), [("only bodies that doctors have identified", 0), ("only children", 1)])
def test_verify_holds_it_to_the_article(scope, faults):
    """As the gate does."""
    brief, _, told = _brief(scope)
    found = verify_brief(brief, Loaded(articles=(told.article,), failures=()))
    assert len([each for each in found if "the scope" in each.what]) == faults


@pytest.mark.parametrize(("scope", "is_taken"), [("an estimate", True), (None, False)])
def test_what_was_estimated_by_its_scope_may_be_told_as_estimated(scope, is_taken):
    """The number's own sentence has it bare."""
    text = "A hill slid onto Lowick. The ministry counted 23 dead, which is an estimate."
    told = report(
        text,
        "2021-05-04",
        event("A hill slid onto Lowick", kind="disaster", places=["Lowick"], date="2021-05-04"),
        figure(
            "counted 23 dead", 23, metric="killed", source="ministry", scope=scope, scope_text=scope and "an estimate"
        ),
        names=PEOPLE,
    )
    facts = Facts(merge_reports([told]), {"S1": text})
    objections = facts.objections("The ministry counted an estimated 23 dead in Lowick.", ("E1", "F1"))
    assert (objections == ()) is is_taken


@pytest.mark.parametrize(
    ("sentence", "called"),
    [("UTV, the track workers' union, denies it.", "UTV"), ("UTV denies it.", "UTV, the track workers' union")],
)
def test_a_body_that_the_first_screen_introduces_goes_by_its_name_in_tables(sentence, called):
    """A reader meets it above every table."""
    who = Paraphrase(text="the track workers' union", as_written="the track workers' union", source="S1")
    body = BRIEF.names[0].model_copy(
        update={"name": "UTV", "kind": "organization", "who": who, "told_as": "UTV, the track workers' union"}
    )
    answer = BRIEF.answers[0].model_copy(update={"sentences": (Sentence(text=sentence, cites=("E1",)),)})
    guide = Guide(BRIEF.model_copy(update={"names": (body, *BRIEF.names), "answers": (answer, *BRIEF.answers[1:])}))
    assert guide.in_office(["UTV"]) == [called]
