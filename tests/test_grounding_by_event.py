"""A figure's metric is borne out by its event where its own clause says nothing of those counted."""

import pytest
from report_builder import article, claim, event, figure, name, report

from summarizer.domain.metrics import METRICS
from summarizer.grounding.by_event import ToldOf, told_by_event
from summarizer.grounding.near import REACH
from summarizer.grounding.report import ground_report

FLIGHT = "Some 400 people have fled over the bridge at Lowick."
FLED = {
    "kind": "situation",
    "summary": "People fled over the bridge at Lowick.",
    "date": None,
    "date_text": None,
    "places": [],
    "source": None,
    "quote": "400 people have fled over the bridge at Lowick",
}


def grounded(sentence, metric, quoted, **about):
    """Ground a figure of 140 of a sentence behind the one that tells of the event."""
    first, between, of = (about.pop(key, told) for key, told in (("first", FLIGHT), ("between", ""), ("of", "people")))
    told = figure(metric=metric, of=of, value=[140], qualifier="exact", source=None, quote=quoted)
    values = {
        "language": "en", "headline": None, "published": None, "published_text": [], "gist": "People fled.",
        "names": [], "claims": [], "events": [event(**FLED | about)], "figures": [told],
    }  # fmt: skip
    return ground_report(report(**values), article(f"{first}{between} {sentence}\n"))


def metrics(found):
    """Return the metrics of the figures that stand."""
    return [each.report.metric for each in found.figures]


def test_an_open_number_counts_what_its_event_tells():
    """What befell people is told once, and goes on in numbers."""
    found = grounded("On Monday the police registered 140 entries.", "displaced", "registered 140 entries")
    assert metrics(found) == ["displaced"]
    assert not any(each.is_lost for each in found.corrected)


@pytest.mark.parametrize(
    "sentence",
    [
        "On Monday 140 people marched.",
        "On Monday the mayor praised 140 people.",
        "The bridge was guarded by 140 people.",
        "Lowick is a town of 140.",
        "The police denied that 140 came.",
        "There are 140 more than on Sunday.",
    ],
)
def test_a_number_of_which_something_is_said_does_not(sentence):
    """A verb of theirs, one that has them as its object, what they are and what is denied speak for something else."""
    assert "displaced" not in metrics(grounded(sentence, "displaced", sentence[:-1]))


def test_nor_does_one_far_from_its_event():
    """The event's words stand as near as what is told of one event does."""
    far = "\n\n" + "The weather was fine. " * (REACH // 10)
    found = grounded("The police registered 140 entries.", "displaced", "registered 140 entries", between=far)
    assert metrics(found) == ["other"]


@pytest.mark.parametrize("metric", sorted(metric for metric, row in METRICS.items() if row.without == "refused"))
def test_a_toll_is_told_of_its_number_or_not_at_all(metric):
    """Of 400 dead of an event no bare number of another sentence is one more who died."""
    found = grounded("The police registered 140 entries.", metric, "registered 140 entries")
    assert metric not in metrics(found)


@pytest.mark.parametrize(("kind", "expected"), [("disaster", "affected"), ("business", "other")])
def test_a_kind_of_event_bears_out_what_it_does_to_people(kind, expected):
    """Of a flood an open number counts those whom it hit; of a business it does not."""
    about = {"kind": kind, "summary": "The flood reached Lowick.", "quote": "The flood reached Lowick"}
    about |= {"first": "The flood reached Lowick.", "of": "families"}
    found = grounded("There are 140 families at the school.", "affected", "140 families at the school", **about)
    assert metrics(found) == [expected]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("The Red Cross assists 140 families.", "other"),
        ("The agency has reached 140 families with food.", "other"),
        ("Volunteers gave blankets to 140 families.", "other"),
        ("There are 140 families at the school, and help is on its way.", "affected"),
    ],
)
def test_whom_a_body_helps_are_not_all_who_were_hit(sentence, expected):
    """The caseload of one aid body is no count of those whom a flood hit; what it is of stands in what is counted."""
    about = {"kind": "disaster", "summary": "The flood reached Lowick.", "quote": "The flood reached Lowick"}
    about |= {"first": "The flood reached Lowick.", "of": "families"}
    assert metrics(grounded(sentence, "affected", "140 families", **about)) == [expected]


def test_without_an_event_nothing_is_borne_out_so():
    """A figure whose event is not known has its own words alone."""
    assert not told_by_event("displaced", None, ToldOf(), None)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("sentence", "of", "given", "stands"),
    [
        ("In the town 140 people slept in tents.", "people", "affected", "displaced"),
        ("Mud went through 140 villages and swept houses away.", "villages", "affected", "affected"),
        ("The storm damaged 140 houses.", "houses", "destroyed", "damaged"),
        ("Rescuers say that 140 miners are trapped under the rubble.", "miners", "missing", "trapped"),
        ("The plant will lay off 140 employees.", "employees", "affected", "other"),
        ("The fire killed 140 people.", "people", "affected", None),
    ],
)
def test_a_metric_gives_way_to_the_one_that_the_words_tell(sentence, of, given, stands):
    """What the words say stands, and nobody is asked; a weak word is put into no graver one, nor into the dead."""
    found = grounded(sentence, given, sentence[:-1], of=of)
    assert metrics(found) == ([stands] if stands else []) or (stands is None and metrics(found) == ["other"])


COLUMN = """The arithmetic of the drowned
By Ana Orlan

14 November 2025

Nobody lied in every number. I think something worse: each side counted what it suited it to know.

{filler}

My pupils could count better, and I shall tell them so. The tow made a procedure of a mishap.
"""


@pytest.mark.parametrize(("signature", "stands"), [("By Ana Orlan", True), ("A view from Lowick", False)])
def test_whoever_signs_a_column_that_says_i_makes_its_claims(signature, stands):
    """Her name stands once, above the text; without it nobody is known to say so."""
    text = COLUMN.replace("By Ana Orlan", signature).format(filler="The sea was calm that day. " * 30)
    said = claim(claimant="Ana Orlan", claim="The tow made a procedure of a mishap.", stance="asserts", to=[],
                 about=None, date=None, date_text=None, quote="The tow made a procedure of a mishap")  # fmt: skip
    values = {
        "language": "en", "headline": None, "published": None, "published_text": [], "gist": "A column.",
        "names": [name("Ana Orlan", kind="person")], "claims": [said], "events": [], "figures": [],
    }  # fmt: skip
    found = ground_report(report(**values), article(text))
    assert [each.report.claimant for each in found.claims] == (["Ana Orlan"] if stands else [])


@pytest.mark.parametrize(
    ("of", "metric"), [("passengers", "other"), ("people on board", "other"), ("people", "affected")]
)
def test_those_whom_a_vehicle_carried_are_not_affected_by_what_it_met_with(of, metric):
    """How many were on the train is told of an accident, and no word says that it hurt them."""
    crash = "A train left the rails at Lowick."
    found = grounded(
        "The train had 140 people on board." if of != "passengers" else "The train carried 140 passengers.",
        "affected",
        "140 people on board" if of != "passengers" else "carried 140 passengers",
        of=of, first=crash, kind="accident", quote="A train left the rails at Lowick", summary=crash,
    )  # fmt: skip
    assert metrics(found) == [metric]
