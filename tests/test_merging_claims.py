"""Claims: one speech act is one statement, and two versions of one fact are two."""

import pytest
from merge_builder import claim, event, named, report

from summarizer.merging import merge_reports

NAMES = (named("Lowick"), named("Harbour Police", "organization"), named("North Line", "company"),
         named("South Line", "company"))  # fmt: skip


def told(text, quote, claimant, claimed, **changes):
    """An article in which somebody asserts something of a collision."""
    collision = event("Two boats collided", kind="accident", date="2021-05-03", places=["Lowick"])
    said = claim(quote, claimant, "asserts", claim=claimed, **changes)
    return report(f"Two boats collided off Lowick. {text}", "2021-05-04", collision, said, names=NAMES)


def statements(first, second, claimant="Harbour Police", **changes):
    """What the statements of two articles, each with one claim, come to."""
    reports = [
        told(f"{claimant} told {where} what it knew.", f"{claimant} told {where}", claimant, text, **given)
        for where, text, given in (("one paper", first, changes.get("one", {})),
                                   ("another paper", second, changes.get("other", {})))
    ]  # fmt: skip
    return [each.claim for each in merge_reports(reports).statements]


BOAT = "The pilot of the northern boat left the lane before the collision."


def test_one_speech_act_of_two_articles_is_one_statement():
    """A named body that says nearly the same in two articles said it once."""
    assert statements(BOAT, BOAT.replace("before", "shortly before")) == [BOAT]


@pytest.mark.parametrize(
    ("first", "second", "changes"),
    [
        ("The boat had 40 people aboard that night.", "The boat had 60 people aboard that night.", {}),
        ("The crew had seen the light of the other boat.", "The crew had not seen the light of the other boat.", {}),
        (BOAT.replace("pilot", "pilot Kell"), BOAT.replace("pilot", "pilot Roe"), {}),
        (BOAT, BOAT, {"one": {"to": ["North Line"]}, "other": {"to": ["South Line"]}}),
    ],
    ids=["two numbers", "a denial", "two names", "two who are meant"],
)
def test_two_versions_of_a_fact_stay_two(first, second, changes):
    """They differ in what matters, however many words they share."""
    assert len(statements(first, second, **changes)) == 2


def test_two_whom_nobody_names_say_one_thing_only_in_the_same_words():
    """The witnesses of one paper blame the northern boat, those of another the southern."""
    southern = BOAT.replace("northern", "southern")
    assert {*statements(BOAT, southern, "witnesses")} == {BOAT, southern}
    assert statements(BOAT, BOAT, "witnesses") == [BOAT]
