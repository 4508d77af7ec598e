"""Open questions: what an article answers is not called unknown, and what we worked out is no source's slip."""

from dataclasses import replace

import pytest
from merge_builder import event, figure, named, report

from summarizer.merging import merge_reports
from summarizer.merging.facts import Facts
from summarizer.merging.unanswered import asks_who, is_asked, is_raised, object_to_question
from summarizer.steps.questions import without_unraised
from summarizer_schemas.brief import Gap
from summarizer_schemas.report import OpenQuestion

NAMES = (
    named("Lowick"),
    named("Omar Vela", "person"),
    named("City Police", "organization"),
    named("Relief Council", "organization"),
)
ORDER = {"kind": "decision", "date": None, "by": ["Omar Vela"], "summary": "Omar Vela stopped the convoy."}


def objections(question, *reports, slip=False):
    """Why a question that all events and figures of some articles raise is none."""
    situation = merge_reports(list(reports))
    texts = {
        source.id: next(each.article.text for each in reports if each.article.text_sha256 == source.text_sha256)
        for source in situation.sources
    }
    facts = Facts(situation, texts)
    about = [each.id for each in (*situation.events, *situation.figures, *situation.statements)]
    asked = OpenQuestion(question=question, facts=about, is_slip=slip)
    return [*object_to_question(asked, about, facts)]


def camp(text, *figures):
    """An article on a camp, with its counts."""
    told = event(text.split(".")[0], kind="situation", summary="Labourers slept in the camp.")
    return report(text, "2025-11-11", told, *figures, names=NAMES)


LABOURERS = {"metric": "other", "of": "labourers"}


def test_how_many_is_not_asked_where_two_bodies_give_one_number():
    """A number that stands answers it."""
    text = "Labourers slept in the camp. 64 labourers, City Police said, and 64 labourers by the Relief Council."
    both = (
        figure("64 labourers, City Police", 64, source="City Police", **LABOURERS),
        figure("64 labourers by the Relief", 64, source="Relief Council", **LABOURERS),
    )
    assert objections("How many labourers slept in the camp", camp(text, *both)) != []


@pytest.mark.parametrize(
    ("question", "is_answered"),
    [("How many people worked in the camp", False), ("How many people died in the camp", True)],
)
def test_a_toll_answers_how_many_died_and_not_how_many_were_there(question, is_answered):
    """Both are people; what befell them is asked of the dead alone."""
    text = "Labourers slept in the camp. City Police said 14 people died. The Relief Council said 14 people died."
    both = (
        figure("Police said 14 people died", 14, source="City Police"),
        figure("Council said 14 people died", 14, source="Relief Council"),
    )
    assert bool(objections(question, camp(text, *both))) == is_answered


def test_how_many_stays_a_question_where_an_article_says_that_nobody_knows():
    """A list that is not complete answers nothing."""
    text = "Nobody knows how many labourers slept in the camp. There were 64 labourers on a list of City Police."
    listed = figure("64 labourers", 64, source="City Police", **LABOURERS)
    again = figure("64 labourers on a list", 64, source="Relief Council", **LABOURERS)
    assert objections("How many labourers slept in the camp", camp(text, listed, again)) == []


def test_a_day_that_was_worked_out_is_no_source_s_slip():
    """No article gives a day of the evacuation in its own words."""
    carried = event("Five were carried out", date="2026-01-15", summary="Five were carried out.", kind="humanitarian")
    told = report("Five were carried out before midnight.", "2026-01-21", carried, names=NAMES)
    question = "Whether the wounded were carried out on the day given, before the fighting"
    assert "worked out" in objections(question, told, slip=True)[0]


def test_a_day_of_an_article_s_own_may_be_its_slip():
    """The words that give the day stand there."""
    carried = event("Five were carried out", date="2026-01-15", summary="Five were carried out.", kind="humanitarian")
    told = report("Five were carried out on 15 January.", "2026-01-21", carried, names=NAMES)
    question = "Whether the wounded were carried out on the day given, before the fighting"
    assert objections(question, told, slip=True) == []


def test_two_numbers_of_two_named_bodies_are_no_slip():
    """Police had 51 and the council 29: an article says whose each is."""
    text = "A quake hit Lowick. The Relief Council had 29 dead; City Police counted 51 dead."
    counts = (figure("29 dead", 29, source="Relief Council"), figure("51 dead", 51, source="City Police"))
    told = report(
        text, "2025-11-07", event("A quake hit Lowick", date="2025-11-06", places=["Lowick"]), *counts, names=NAMES
    )
    assert "29 by Relief Council" in objections("Which count, 29 or 51, is that of the police", told, slip=True)[0]


def test_who_laid_a_mine_that_somebody_drove_over_is_not_asked():
    """It lay there since some fight; of a bomb it is asked."""
    blast = {"kind": "bombing", "date": "2026-01-22", "status": "news"}
    told = report(
        "A shepherd drove over a mine. A bomb went off in Lowick.",
        "2026-01-23",
        event("A shepherd drove over a mine", **blast),
        event("A bomb went off in Lowick", places=["Lowick"], **blast),
        names=NAMES,
    )
    asked = [each.text for each in merge_reports([told]).gaps if each.kind == "unknown_perpetrator"]
    assert [each.split(".")[0] for each in asked] == ["A bomb went off in Lowick"]


@pytest.mark.parametrize(
    ("summary", "is_asked"),
    [
        ("Investigators searched the rooms of a dairy in Lowick", False),
        ("Police arrested two men in Lowick", False),
        ("A dairy in Lowick recalled its cheese", False),
        ("Visitors were trapped in the jail of Lowick by the looting", False),
        ("A gunman opened fire on police in Lowick", True),
        ("A man was stabbed in Lowick, and police are investigating", True),
        ("Two letters were found at the dairy in Lowick", False),
        ("The books of a dairy in Lowick were forged", False),
    ],
)
def test_what_the_law_does_about_a_crime_is_no_deed_without_a_culprit(summary, is_asked):
    """A search, an arrest and a recall may be reported as a crime, and nobody asks who "did" them."""
    told = report(
        f"{summary}.", "2026-01-23", event(summary, kind="crime", date="2026-01-22", status="news"), names=NAMES
    )
    asked = [each.text for each in merge_reports([told]).gaps if each.kind == "unknown_perpetrator"]
    assert bool(asked) == is_asked


def fight(text, published, **changes):
    """An article in which somebody takes a town, or tries to."""
    told = {"kind": "armed_clash", "places": ["Lowick"], "by": ["City Police"], "summary": f"{text}."} | changes
    return report(f"{text}.", published, event(text, **told), names=NAMES)


@pytest.mark.parametrize(
    ("later", "is_answered"),
    [
        (fight("City Police took Lowick", "2025-11-12"), True),
        (fight("City Police tried to take Lowick", "2025-11-12"), False),
        (fight("City Police took Melin", "2025-11-12", places=["Melin"]), False),
        (fight("City Police took Lowick", "2025-11-09"), False),
    ],
    ids=["taken since", "tried", "another town", "taken before"],
)
def test_who_holds_a_town_is_not_asked_where_a_later_article_says_so(later, is_answered):
    """The party and the day of an account answer it; an attempt, another town and what was before do not."""
    first = fight("Rebels and City Police fought over Lowick", "2025-11-10")
    reasons = objections("who holds Lowick", first, later)
    assert ["tells who holds it" in each for each in reasons] == [True] * is_answered


def test_who_holds_a_town_stays_open_where_two_are_said_to():
    """Each side says that it has taken the town, on one day."""
    ours = fight("City Police took Lowick", "2025-11-12")
    theirs = fight("Relief Council took Lowick", "2025-11-12", by=["Relief Council"], date="2025-11-01")
    assert objections("who holds Lowick", ours, theirs) == []


@pytest.mark.parametrize(
    ("question", "is_again"),
    [
        ("Who sent the e-mail that claimed responsibility in the name of the Red Guard", True),
        ("Who laid the bomb in the station", False),
        ("Whether the e-mail that claimed responsibility was written abroad", False),
    ],
)
def test_one_question_is_asked_once(question, is_again):
    """In whichever words; another thing, or another question on the same thing, is another."""
    asked = ["Who wrote the e-mail that claimed responsibility.", "Who laid the bomb on the bus."]
    assert is_asked(question, asked) == is_again


@pytest.mark.parametrize(
    ("question", "is_who"),
    [
        ("Who laid the bomb in the station.", True),
        ("Who the man with the bag was.", True),
        ("Who is to lead the inquiry.", False),
        ("Whether anybody knew.", False),
    ],
)
def test_who_did_it_is_told_from_who_somebody_is(question, is_who):
    """A question who did something stands for the line that nobody is said to have done it."""
    assert asks_who(question) == is_who


@pytest.mark.parametrize(
    ("question", "more", "raised"),
    [
        ("Whether Omar Vela will be charged", "He went home.", False),
        ("Whether Omar Vela or anybody else will stand trial", "He went home.", False),
        ("Whether Omar Vela will be charged", "It is not known what a judge will say.", False),
        ("Whether Omar Vela will be charged", "He stopped it, and who will answer for it?", True),
        ("Whether Omar Vela was charged", "He went home.", True),
        ("What became of the convoy", "He went home.", True),
    ],
)
def test_what_a_court_may_decide_is_asked_where_an_article_asks_it(question, more, raised):
    """A reader can ask it of every arrest; what has happened may be asked of anything."""
    text = f"Omar Vela stopped the convoy. {more}"
    quote = more if more.endswith("?") else "Omar Vela stopped the convoy"
    situation = merge_reports([report(text, "2025-11-10", event(quote.rstrip(".?"), **ORDER), names=NAMES)])
    facts = Facts(situation, {"S1": text})
    assert is_raised(question, [situation.events[0].id], facts) is raised


def test_a_question_that_no_article_raises_is_left_out_and_withheld():
    """The others stay."""
    text = "Omar Vela stopped the convoy. He went home."
    situation = merge_reports([report(text, "2025-11-10", event("Omar Vela stopped the convoy", **ORDER), names=NAMES)])
    about = (situation.events[0].id,)
    asked = ("Why the convoy was stopped.", "Whether Omar Vela will be charged.")
    gaps = tuple(Gap(kind="open_question", about=about, text=each) for each in asked)
    situation = replace(situation, gaps=gaps)
    left = without_unraised(situation, Facts(situation, {"S1": text}))
    assert [each.text for each in left.gaps] == ["Why the convoy was stopped."]
    assert [each.item for each in left.withheld] == ["Whether Omar Vela will be charged."]
