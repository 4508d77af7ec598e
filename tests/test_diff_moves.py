"""How the value of a figure is told to have moved: by whose count, from what led to what leads."""

from hypothesis import given
from merge_builder import event, figure, named, report
from test_diff import brief_of, few, since
from test_merging_properties import folders

from summarizer.diff.moves import value_of, values
from summarizer.diff.revisions import BriefIndex

NAMES = [
    named("Melin"),
    named("Police", "organization", "Police", "police"),
    named("Civil Defence", "organization", "Civil Defence"),
    named("Red Cross", "organization", "Red Cross"),
]
FIRE = event("A fire broke out in Melin", summary="A fire broke out in Melin.", date="2021-03-01", places=["Melin"])


def told(day, *sentences):
    """A report of the fire of one day, with (words, number, body, more) for each count."""
    text = " ".join(["A fire broke out in Melin on 1 March.", *(words for words, *_ in sentences)])
    counts = [
        figure(words.rstrip("."), number, source=body, **{"metric": "injured"} | dict(*more))
        for words, number, body, *more in sentences
    ]
    return report(text, f"2021-03-0{day}", FIRE, *counts, names=NAMES, file=f"{day}.txt")


POLICE_9 = ("Police said nine people were injured.", 9, "Police")
POLICE_14 = ("Police said 14 people were injured.", 14, "Police")
DEFENCE_12 = ("Civil Defence counted 12 people injured.", 12, "Civil Defence")
DEFENCE_20 = ("Civil Defence counted 20 people injured.", 20, "Civil Defence")
CROSS_30 = ("The Red Cross said 30 people were injured.", 30, "Red Cross")


def moves(old, new):
    """The moves of values, as (was, now, by whom)."""
    told = since(brief_of(*old), brief_of(*old, *new)).changes.revised
    return [(each.was, each.now, each.said_by) for each in told if each.what == "value"]


def test_each_body_whose_count_moved_has_its_own_move():
    """Police and civil defence counted anew: what each had before and has now, and no list of all numbers."""
    found = moves([told(1, POLICE_9, DEFENCE_12)], [told(2, POLICE_14, DEFENCE_20)])
    assert sorted(found) == [(("12",), ("20",), ("Civil Defence",)), (("9",), ("14",), ("Police",))]


def test_what_another_body_still_says_is_no_part_of_a_move():
    """The count of the Red Cross stands as before: it is not listed beside the one that moved."""
    assert moves([told(1, POLICE_9, CROSS_30)], [told(2, POLICE_14)]) == [(("9",), ("14",), ("Police",))]


def test_a_count_that_leads_for_the_first_time_moves_what_led():
    """Nobody had 30 before: the value goes from what led to what the body that joined counts, and to no range."""
    assert moves([told(1, POLICE_9)], [told(2, CROSS_30)]) == [(("9",), ("30",), ("Red Cross",))]


def test_a_lower_count_that_stands_beside_what_led_is_told_alone():
    """What the police still say is no part of what the Red Cross counts: "14 → 9", and not "14 → 9 to 14"."""
    nine = ("The Red Cross said nine people were injured.", 9, "Red Cross")
    assert moves([told(1, POLICE_14)], [told(2, nine)]) == [(("14",), ("9",), ("Red Cross",))]


def test_each_body_that_counts_anew_has_its_own_line_of_one_number():
    """The police went from 9 to 14 as two others joined: nobody counted 14 to 30."""
    found = moves([told(1, POLICE_9)], [told(2, POLICE_14, CROSS_30, DEFENCE_20)])
    assert all(len(was) == len(now) == len(by) == 1 for was, now, by in found)
    assert {(was, now, by) for was, now, by in found} == {
        (("9",), ("14",), ("Police",)),
        (("9",), ("30",), ("Red Cross",)),
    }


def test_a_body_that_joins_moves_what_no_other_body_still_says_or_has_moved_from():
    """Police said 14, the Red Cross 30 and now 28; that Civil Defence counts 16 is no move from the 30."""
    lowered = ("The Red Cross now says 28 people were injured.", 28, "Red Cross")
    joined = ("Civil Defence counted 16 people injured.", 16, "Civil Defence")
    old = [told(1, ("Police said 14 people were injured.", 14, "Police"), CROSS_30)]
    expected = {(("14",), ("16",), ("Civil Defence",)), (("30",), ("28",), ("Red Cross",))}
    assert {*moves(old, [told(4, lowered, joined)])} == expected
    assert moves(old, [told(4, joined)]) == [(("14",), ("16",), ("Civil Defence",))]


def test_a_number_that_somebody_else_gives_too_moves_nothing():
    """The same number by another body is told by who counts it, and is no change."""
    again = ("The Red Cross said nine people were injured.", 9, "Red Cross")
    assert moves([told(1, POLICE_9)], [told(2, again)]) == []


def test_an_earlier_count_that_comes_in_late_moves_nothing():
    """The police's count of the first day, learnt on the third, is older than what was told of the second."""
    assert moves([told(2, POLICE_14)], [told(1, POLICE_9)]) == []


def test_what_an_article_says_to_be_replaced_is_what_was():
    """Who corrects 20 to 12 is told from 20 to 12, under whatever name the 20 stood before."""
    ill = {"metric": "other", "of": "people who fell ill"}
    crew = ("Civil Defence and Police said 20 people were ill.", 20, "Civil Defence and Police", ill)
    words = "Civil Defence corrected it from 20 to 12"
    later = told(
        3,
        (f"{words}.", 20, "Civil Defence", ill | {"is_superseded": True}),
        (f"{words}.", 12, "Civil Defence", ill),
    )
    first = ("Civil Defence said six people were ill.", 6, "Civil Defence", ill)
    ((was, now, by),) = moves([told(1, first), told(2, crew)], [later])
    assert (was, now, by) == (("20",), ("12",), ("Civil Defence",))


def test_a_new_body_moves_from_what_it_says_to_have_counted_before_and_not_from_what_another_counts():
    """The operator's nine are no earlier count of the Red Cross, which had 32 and now has 30."""
    words = "The Red Cross said 30 people were injured"
    earlier = "The Red Cross had spoken of 32 injured"
    later = told(3, (f"{words}.", 30, "Red Cross"), (f"{earlier}.", 32, "Red Cross", {"is_superseded": True}))
    assert moves([told(1, POLICE_9)], [later]) == [(("32",), ("30",), ("Red Cross",))]


def test_a_body_moves_from_what_it_had_said_though_another_number_led():
    """The police's nine gave way to a later 30 of others; that the police say 14 now is their move from nine."""
    old = brief_of(told(1, POLICE_9), told(2, CROSS_30))
    (line,) = old.figures
    given_way = tuple(each.model_copy(update={"current": each.low == 30}) for each in line.observations)
    old = old.model_copy(update={"figures": (line.model_copy(update={"observations": given_way}),)})
    new = brief_of(told(1, POLICE_9), told(2, CROSS_30), told(3, POLICE_14))
    found = [(each.was, each.now, each.said_by) for each in since(old, new).changes.revised if each.what == "value"]
    assert found == [(("9",), ("14",), ("Police",))]


@few
@given(folders)
def test_a_value_is_revised_whenever_another_leads_and_always_to_what_stands(folder):
    """Each move is one, leads to counts that are told, and no figure that leads with another number has none."""
    old, new = brief_of(*folder[:2]), brief_of(*folder[1:])
    carried = since(old, new)
    before, after = BriefIndex.of(old, "en"), BriefIndex.of(carried, "en")
    moved = {each.id for each in carried.changes.revised if each.what == "value"}
    for each in carried.changes.revised:
        assert each.was != each.now
        assert each.now in after.shown(each.id, each.what)
    for id_, fact in after.facts.items():
        if id_[0] == "F" and id_ in before.facts:
            was, now = before.counts(before.facts[id_]), after.counts(fact)
            joined = values(now.led) - values(was.led)
            assert id_ in moved or not joined
            rejected = {value_of(each) for each in fact.observations} - values(now.standing)
            told = [each for each in carried.changes.revised if each.id == id_ and each.what == "value"]
            assert not [each for each in told if now.standing and rejected.issuperset(each.now)]
