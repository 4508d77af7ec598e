"""What a sentence must not hide: whose account it is, who accuses whom, and the half of the day."""

from dataclasses import replace

import pytest
from merge_builder import claim, event, named, report

from summarizer.merging import merge_reports
from summarizer.merging.facts import Facts
from summarizer.telling.changed import first_and_last
from summarizer.telling.rules import objections
from summarizer_schemas.brief import Dispute, Position

NAMES = (
    named("Lowick"),
    named("Red Guard", "armed_group"),
    named("Blue Army", "military"),
    named("Omar Vela", "person"),
)
GUARD = "The Red Guard attacked the gate of Lowick at dawn, the Blue Army said. The Red Guard denied that it attacked."
FIGHT = {"kind": "armed_clash", "date": "2021-05-03", "places": ["Lowick"], "by": ["Red Guard"], "to": ["Blue Army"]}


def facts_of(text, *items):
    """The merged facts of one article, with the ids of its events and statements."""
    situation = merge_reports([report(text, "2021-05-04", *items, names=NAMES)])
    ids = [each.id for each in (*situation.events, *situation.statements)]
    return Facts(situation, {"S1": text}), ids


def of_the_attack(*more):
    """An attack on one side's word that the other side denies."""
    attack = event(
        "attacked the gate of Lowick at dawn", source="Blue Army", summary="The Red Guard attacked the gate.", **FIGHT
    )
    denial = claim("denied that it attacked", "Red Guard", "denies", claim="The Red Guard attacked the gate.")
    return facts_of(GUARD, attack, denial, *more)


def test_one_side_s_account_of_what_the_other_denies_is_no_sentence_of_its_own():
    """Both are told, or what both tell."""
    facts, (attack, denial) = of_the_attack()
    alone = "The gate of Lowick was attacked at dawn, according to the Blue Army."
    assert "account alone" in " ".join(objections(alone, [attack], facts))
    both = "The Red Guard attacked the gate, the Blue Army said; the Red Guard denied that it attacked."
    assert [*objections(both, [attack, denial], facts)] == []


def test_what_a_side_alone_tells_is_not_told_as_a_fact():
    """Who says it is said."""
    facts, (attack, _) = of_the_attack()
    assert "say who says it" in " ".join(objections("The Red Guard attacked the gate of Lowick.", [attack], facts))


def test_what_an_article_tells_in_its_own_voice_needs_no_speaker():
    """Nor what somebody tells who is no party."""
    own = event("attacked the gate of Lowick at dawn", summary="The Red Guard attacked the gate.", **FIGHT)
    facts, (attack,) = facts_of(GUARD, own)
    assert [*objections("The Red Guard attacked the gate of Lowick.", [attack], facts)] == []


ACCUSES = {"to": ["Red Guard"], "claim": "The Red Guard began."}


def test_each_side_accuses_the_other_only_where_both_do():
    """One claimant is one side."""
    text = "Both fought at Lowick. The Blue Army accused the Red Guard of having begun."
    fight = event("fought at Lowick", summary="They fought at Lowick.", **FIGHT)
    facts, (_, accused) = facts_of(text, fight, claim("accused the Red Guard", "Blue Army", "accuses", **ACCUSES))
    (reason,) = objections("Each side accuses the other of having begun.", [accused], facts)
    assert "Blue Army accuses somebody" in reason


@pytest.mark.parametrize("words", ["Each side accused the other of having begun", "They traded accusations"])
def test_an_article_may_say_by_itself_that_they_accuse_each_other(words):
    """Its word for it is enough."""
    text = f"Both fought at Lowick. {words}."
    fight = event("fought at Lowick", summary="They fought at Lowick.", **FIGHT)
    facts, (_, accused) = facts_of(text, fight, claim(words, "Blue Army", "accuses", **ACCUSES))
    assert [*objections("Each side accuses the other of having begun.", [accused], facts)] == []


@pytest.mark.parametrize(
    ("sentence", "is_open"),
    [
        ("Omar Vela said that the gates were opened at 11.50 on 6 November.", True),
        ("Omar Vela said that the gates were opened at 11.50 p.m. on 6 November.", False),
        ("Omar Vela said that the gates were opened at about 11:50 at night.", False),
        ("Omar Vela said that the gates were opened at 02.00.", False),
        ("Omar Vela said that the gates were opened at 23.50.", False),
        ("Omar Vela said that prices stood at 3.50 dinars.", False),
    ],
)
def test_an_hour_without_its_half_of_the_day_is_asked_for(sentence, is_open):
    """Before noon or after it; a clock of twenty-four hours needs nothing."""
    facts, (attack, _) = of_the_attack()
    told = [each for each in objections(sentence, [attack], facts) if "noon" in each]
    assert bool(told) == is_open


WARNED = (
    ("2021-05-05", "The Coast Office said on Tuesday that nobody had warned it. It denied any warning."),
    ("2021-05-07", "Omar Vela said on Thursday that he had warned of it."),
)


def denied_before():
    """The merged facts of a denial of Tuesday and of what was said on Thursday, with the ids of both statements."""
    names = (*NAMES, named("Coast Office", "government"))
    first = claim("denied any warning", "Coast Office", "denies", about=None, date="2021-05-04", claim="There was one.")
    then = claim("he had warned of it", "Omar Vela", "asserts", about=None, date="2021-05-06", claim="He had warned.")
    made = [
        report(text, day, event(text.split(".")[0], kind="other", summary="It fell."), said | {"about": 1}, names=names)
        for (day, text), said in zip(WARNED, (first, then), strict=True)
    ]
    situation = merge_reports(made)
    sides = [Position(holder=each.claimant, position="no", quotes=each.quotes) for each in situation.statements]
    dispute = Dispute(
        id="D1", key="d", question="Was there a warning?", kind="whether", about=(), positions=tuple(sides)
    )
    facts = Facts(replace(situation, disputes=(dispute,)), {})
    return facts, dispute


@pytest.mark.parametrize(
    ("sentence", "is_open"),
    [
        ("Omar Vela said that he had warned of it, and the Coast Office denied it.", True),
        ("Omar Vela said that he had warned of it; the Coast Office had denied that on 4 May 2021.", False),
        ("Vela said on 6 May 2021 that he had warned of it, which the Coast Office on 4 May had denied.", False),
        ("Omar Vela said that he had warned of it.", False),
        ("The Coast Office first denied a warning; then Omar Vela said that he had warned of it.", False),
    ],
)
def test_a_denial_of_an_earlier_day_is_told_with_it(sentence, is_open):
    """Who denied on Tuesday did not answer what was said on Thursday."""
    facts, dispute = denied_before()
    told = [each for each in objections(sentence, [dispute.id], facts) if "give that day" in each]
    assert bool(told) == is_open


def test_sides_have_the_days_on_which_they_spoke():
    """Those of the articles only where nothing tells another, and none where all spoke on one day."""
    facts, dispute = denied_before()
    assert facts.days_of_sides(dispute) == (" (4 May 2021)", " (6 May 2021)")
    alone = dispute.model_copy(update={"positions": dispute.positions[:1] * 2})
    assert facts.days_of_sides(alone) == ("", "")
    undated = replace(facts.holder, statements=())
    assert [Facts(undated, {}).day_of_side(each) for each in dispute.positions] == [
        ("2021-05-05", False),
        ("2021-05-07", False),
    ]


def spoken(*told):
    """The merged facts of what the Coast Office said, each on its day, and the side that all of it is."""
    names = (*NAMES, named("Coast Office", "government"))
    made = []
    for n, (day, stance, words) in enumerate(told):
        quote = f"the Coast Office said something, {n}"
        said = claim(quote, "Coast Office", stance, date=day, claim=words)
        told_as = event(quote, kind="other", summary=f"It fell, {n}.")
        made.append(report(f"In paper {n} {quote}.", f"2021-05-1{n}", told_as, said, names=names))
    situation = merge_reports(made)
    quotes = tuple(quote for each in situation.statements for quote in each.quotes)
    side = Position(holder="Coast Office", position="no, the gate worked, by hand", quotes=quotes)
    return Facts(situation, {}), side


WORKED, BY_HAND = "All gates were working normally.", "One gate was moved by hand."


@pytest.mark.parametrize(
    ("told", "steps"),
    [
        (((None, "asserts", WORKED), ("2021-05-04", "asserts", WORKED), ("2021-05-06", "asserts", BY_HAND)), True),
        ((("2021-05-04", "denies", BY_HAND), ("2021-05-06", "asserts", BY_HAND)), True),
        ((("2021-05-04", "asserts", WORKED), ("2021-05-06", "asserts", WORKED)), False),
        ((("2021-05-04", "asserts", WORKED), ("2021-05-04", "asserts", BY_HAND)), False),
        (((None, "asserts", WORKED), (None, "asserts", BY_HAND)), False),
        ((("2021-05-04", "asserts", WORKED), (None, "asserts", BY_HAND)), False),
        ((("XXXX-05-04", "asserts", WORKED), ("2021-05-06", "asserts", BY_HAND)), True),
    ],
)
def test_a_side_that_said_two_things_on_two_days_has_said_them_one_after_the_other(told, steps):
    """In whatever order articles tell it; who says one thing throughout, or all on one day, has one answer."""
    for order in (told, told[::-1]):
        found = first_and_last(spoken(*order)[1], spoken(*order)[0])
        assert (found is not None) is steps
        assert found is None or [each.claim for each in found][-1] == BY_HAND
