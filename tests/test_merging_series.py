"""Which of several counts of one quantity stand, and how they stand to each other."""

from dataclasses import replace
from itertools import permutations

import pytest
from brief_builder import BRIEF
from examples import examples
from hypothesis import given, settings
from hypothesis import strategies as st
from merge_builder import event, figure, named, report

from summarizer.domain.edtf import latest_of, window
from summarizer.merging import merge_reports
from summarizer.merging.figures.agreement import agreement
from summarizer.merging.figures.series import Count, count_cited, in_order, is_before, leading, share, standing

MONITOR, OFFICE, ARMY = frozenset({"monitor"}), frozenset({"office"}), frozenset({"army"})


def count(number, day=None, bodies=MONITOR, **more):
    """A count by the monitor, in an article of its own unless it is said."""
    qualifier = more.get("qualifier", "exact")
    values = {
        "low": number,
        "high": None if qualifier in ("at_least", "more_than") else number,
        "qualifier": "exact",
        "people": "people",
        "bodies": bodies,
        "is_named": True,
        "article": f"{number} {day} {sorted(bodies)} {qualifier}",
        "day": window(f"2021-05-{day:02}") if isinstance(day, int) else window(day),
        "stands_back": False,
        "is_superseded": False,
    }
    return Count(**(values | more))


def nobody(number, day=None, **more):
    """A count that an article gives in its own voice."""
    return count(number, day, frozenset({f"article {number} {day}"}), is_named=False, **more)


def left(*counts, metric="killed"):
    """Return the numbers that stand, by size."""
    stands = standing(counts, metric)
    return sorted({each.number[0] for each, is_left in zip(counts, stands, strict=True) if is_left})


def status(*counts, metric="killed"):
    """Return how counts stand to each other."""
    return agreement(counts, metric).status


AT_LEAST, ABOUT = {"qualifier": "at_least"}, {"qualifier": "about"}


@pytest.mark.parametrize(("places", "told"), [((40, 60), [19, 11, 14]), ((60, 40), [11, 19, 14])])
def test_what_an_article_tells_of_before_keeps_its_order(places, told):
    """As "first said nineteen, then eleven": a toll may have been lowered; whichever is given first."""
    before = [
        count(number, 3, article="a", is_superseded=True, is_repeated=True, place=place)
        for number, place in zip((19, 11), places, strict=True)
    ]
    for series in permutations([*before, count(14, 3, article="a", place=20)]):
        assert [series[place].low for place in in_order(series, "killed")] == told


def test_a_body_s_later_count_replaces_its_earlier_one():
    """58, then 72, then 86."""
    series = count(58, 1), count(72, 2), count(86, 3)
    assert left(*series) == [86]
    assert status(*series) == "updated"


@pytest.mark.parametrize(
    ("scope", "low"),
    [
        ("deaths at the Lowick hospital, without those in the capital", 18),
        ("only bodies found in the houses; not those who died in hospital", 18),
        ("bodies received at the town morgue", 18),
        ("patients of one hospital", 18),
        ("bodies received at this hospital and burials", 14),
        ("without a woman who died of another cause", 14),
        ("only the dead who have been identified", 14),
        ("", 14),
    ],
)
def test_a_count_of_one_place_makes_no_range_and_no_conflict_with_those_of_all(scope, low):
    """It stands on the line with its scope; alone, or above what others count, it is told as any."""
    one, whole = count(14, 9, ARMY, scope=scope), count(18, 9, OFFICE)
    found = agreement([one, whole], "killed")
    assert (found.low, found.status) == (low, "single_source" if low == 18 else "conflicting")
    assert agreement([one], "killed").low == 14
    assert agreement([one, count(9, 9, OFFICE)], "killed").high == 14


@pytest.mark.parametrize(("whose", "found"), [(OFFICE, "single_source"), (MONITOR, "updated")])
def test_another_body_s_word_without_a_number_is_no_earlier_state_of_a_number(whose, found):
    """A body that said "several" and counts six since has counted them."""
    several = count(None, 1, whose, high=None, qualifier="vague")
    assert status(several, count(6, 3)) == found


@pytest.mark.parametrize("metric", ["killed", "missing", "money"])
def test_a_body_s_count_may_fall(metric):
    """40, then 24: whatever is counted, a body may mend its own number."""
    assert left(count(40, 1), count(24, 2), metric=metric) == [24]


def test_yesterday_s_count_in_today_s_article_replaces_nothing():
    """The monitor had replaced 43 when another article gave it again."""
    assert left(count(43, 1), count(86, 2), count(43, 3)) == [86]
    assert left(count(43, 1), count(86, 2), count(43, 2)) == [86]


def test_an_old_count_that_nobody_stands_for_is_its_body_s():
    """An article in its own voice repeats the 43 that the monitor had replaced."""
    assert left(count(43, 1), count(43, None), count(86, 2), nobody(43, None)) == [86]
    assert left(count(40, 1), count(24, 2), nobody(40, 2), metric="missing") == [24]
    assert left(count(40, 1), count(24, 2), nobody(39, 2), metric="missing") == [24, 39]


def test_a_count_given_as_superseded_never_stands():
    """'Had first said 10': also where no article has what came after, or another gives it without saying so."""
    assert left(count(10, 3, is_superseded=True), count(10, 4)) == []
    assert status(count(10, 3, is_superseded=True)) == "updated"
    assert left(count(10, 1), count(9, 3), count(10, 3, is_superseded=True)) == [9]


def test_an_earlier_time_of_count_decides_not_the_article_s_day():
    """A table's rows have days of their own."""
    rows = [count(each, day, article="table") for each, day in ((17, 14), (21, 15))]
    assert left(*rows) == [21]
    assert left(*rows, count(19, "../2021-05-14")) == [21]


def test_of_one_body_and_day_a_toll_s_larger_count_is_the_later():
    """Two articles of a day; what is no toll keeps both."""
    assert left(count(24, 1), count(43, 1)) == [43]
    assert left(count(24, 1), count(43, None)) == [43]
    assert left(count(24, 1), count(43, 1), metric="missing") == [24, 43]
    assert left(count(24, 1, article="one"), count(43, 1, article="one")) == [24, 43]


def test_another_body_s_later_and_larger_toll_follows():
    """1 by a doctor, 24 by the agency a day later; no later toll is smaller."""
    assert left(count(1, 1), count(24, 2, OFFICE)) == [24]
    assert left(count(24, 1), count(22, 2, OFFICE)) == [22, 24]


def test_what_moves_follows_both_ways():
    """The missing of the next day, more or fewer."""
    assert left(count(40, 1), count(24, 2, OFFICE), count(3, 3), metric="missing") == [3]


def test_what_is_not_counted_anew_stays():
    """Another body's magnitude of the next day is another measurement."""
    assert left(count(6.1, 1), count(6.2, 2, OFFICE), metric="measurement") == [6.1, 6.2]
    assert status(count(6.1, 1), count(6.2, 2, OFFICE), metric="measurement") == "conflicting"


def test_a_party_s_count_replaces_nobody_s():
    """The army's larger number of the next day is its word against the monitor's."""
    told = count(58, 1), count(500, 2, ARMY, stands_back=True)
    assert left(*told) == [58, 500]
    assert status(*told) == "conflicting"


def test_of_one_day_a_smaller_toll_that_nobody_stands_for_is_the_earlier():
    """11 in an article's own voice, at least 24 by officials; not if officials count fewer."""
    assert left(nobody(11, 1), count(24, 1, **AT_LEAST)) == [24]
    assert left(nobody(24, 1), count(11, 1)) == [11, 24]
    assert left(nobody(11, 1), nobody(24, 1)) == [11, 24]
    assert left(nobody(11, 1, **AT_LEAST), nobody(24, 1)) == [24]


def test_an_article_that_gives_two_tolls_at_once_replaces_neither():
    """'304 are confirmed dead … the province gives 352': the article holds to its own number beside the province's."""
    own, province = nobody(304, 11, article="one"), count(352, 11, OFFICE, article="one")
    assert left(own, province) == [304, 352]
    assert left(own, province, count(352, 11, OFFICE, article="another")) == [352]
    floor = nobody(304, 11, article="one", qualifier="at_least", high=None)
    assert left(floor, province) == [352]


def test_an_undated_at_least_leaves_room_for_the_larger_toll():
    """At least 22, no day given, and 130: nothing speaks against 22 being the earlier."""
    assert left(count(22, None, OFFICE, **AT_LEAST), count(130, 3)) == [130]
    assert left(count(22, None, OFFICE), count(130, 3)) == [22, 130]


def test_number_words_give_way_to_numbers():
    """'Dozens' of the day before."""
    vague = count(None, 1, qualifier="vague", low=None, high=None)
    assert standing((vague, count(20, 2)), "killed") == (False, True)
    assert standing((count(20, 1), vague._replace(day=window("2021-05-02"))), "killed") == (True, True)


def test_conflict_needs_two_independent_bodies():
    """Neither one body, nor an article that names nobody, contradicts a body."""
    assert status(count(7, 1), count(9, 1, OFFICE)) == "conflicting"
    assert status(count(7, 1), count(9, 1, MONITOR | OFFICE), metric="missing") == "different_scope"
    assert status(count(9, 1), nobody(12, 1)) == "different_scope"


def test_conflict_needs_one_time():
    """A day apart is still one time; later, and where a day is not known, it is not."""
    assert status(count(9, 1), count(7, 2, OFFICE)) == "conflicting"
    assert status(count(9, 1), count(7, 3, OFFICE)) == "different_scope"
    assert status(count(9, 1), count(7, None, OFFICE)) == "different_scope"


def test_conflict_needs_one_scope():
    """Seven people and five civilians."""
    assert status(count(7, 1), count(5, 1, OFFICE, people="civilian")) == "different_scope"


def test_days_without_a_year_are_of_the_year_of_the_others():
    """A stamp without a year stands beside dated ones, and a story that runs over New Year goes on in January."""
    assert left(count(9, "2021-05-01"), count(12, "XXXX-05-02"), count(15, "XXXX-05-03")) == [15]
    assert left(count(15, "2021-05-03"), count(12, "XXXX-05-02")) == [15]
    assert left(count(9, "XXXX-01-02"), count(10, "XXXX-12-31"), metric="missing") == [9]
    assert left(count(9, "2022-01-02"), count(10, "XXXX-12-31"), metric="missing") == [9]


@pytest.mark.parametrize(
    ("one", "other", "expected"),
    [
        ((44, AT_LEAST), (44, {}), "agreed"),
        ((44, AT_LEAST), (41, AT_LEAST), "different_scope"),
        ((140, ABOUT), (150, AT_LEAST), "different_scope"),
        ((140, ABOUT), (144, {}), "agreed"),
        ((140, ABOUT), (146, {}), "different_scope"),
        ((50, ABOUT), (52, {}), "agreed"),
        ((50, {}), (52, {}), "conflicting"),
        ((100, ABOUT), (140, {}), "conflicting"),
        ((1300, {"qualifier": "more_than"}), (1326, {}), "agreed"),
        ((1300, {"qualifier": "more_than"}), (1290, {}), "conflicting"),
        ((900_000, {"qualifier": "almost"}), (893_000, {}), "agreed"),
        ((900_000, {"qualifier": "almost"}), (903_000, {}), "different_scope"),
        ((6.1, ABOUT), (6.14, {}), "agreed"),
    ],
)
def test_agreement_is_equal_or_rounded(one, other, expected):
    """Two bodies of one day; a bare number is rounded to nothing."""
    counts = count(one[0], 1, **one[1]), count(other[0], 1, OFFICE, **other[1])
    assert status(*counts) == expected


def test_the_latest_count_leads_and_a_party_s_only_alone():
    """Of those that stand; on one day somebody's word before nobody's, then what more bodies confirm."""
    told = count(9, 1), count(7, 2, OFFICE), count(50, 3, ARMY, stands_back=True)
    assert told[leading(told, standing(told, "killed"))].number == (7, 7)
    day = nobody(24, 1), count(11, 1), count(12, 1, OFFICE | ARMY)
    assert day[leading(day, standing(day, "killed"))].number == (12, 12)


def test_a_later_toll_that_its_article_says_holds_others_leaves_another_body_s_as_it_was():
    """The office's twelve of Saturday and the hospital's thirteen, with a woman on the bus, both hold on Tuesday."""
    given = count(12, 5, OFFICE, article="a"), count(13, 8, article="a", scope="with the woman on the bus")
    assert left(count(11, 3, OFFICE), *given) == [12, 13]
    assert left(*given, metric="missing") == [13]
    assert left(given[0], given[1]._replace(scope="")) == [13]
    assert left(given[0], given[1]._replace(article="b")) == [13]


def test_an_undated_toll_is_told_before_the_first_larger_one():
    """24 of no day stands before 43, and 126 behind all."""
    told = count(126, None), count(43, 2), count(24, None), count(22, 1)
    assert [told[place].number[0] for place in in_order(told, "killed")] == [22, 24, 43, 126]


def test_a_repeated_old_count_was_made_before_the_one_that_replaced_it():
    """An article of the 10th that tells how 69 became 61 on the 8th does not date the 69 to the 10th."""
    old = {"is_superseded": True, "is_repeated": True}
    told = (
        count(61, 8, article="a"), count(69, 10, article="a", **old), count(64, 10, article="b"),
        count(61, 11, article="b", **old), count(15, 5),
    )  # fmt: skip
    assert [told[place].number[0] for place in in_order(told, "killed")] == [15, 69, 61, 61, 64]


def test_an_undated_toll_that_dated_ones_have_passed_does_not_stand():
    """49 of no day lies between 27 and 66; 12 of no day may be another body's own count."""
    way = count(27, 5, OFFICE, **AT_LEAST), nobody(66, 12)
    assert left(*way, count(49, None)) == [66]
    assert left(nobody(66, 12), count(49, None)) == [49, 66]
    assert left(*way, count(49, None), metric="money") == [27, 49, 66]


def test_an_undated_round_number_is_the_one_that_its_body_replaced():
    """A report of no day with "nearly 70" has the ministry's 69; after a 61 there is none such that stands."""
    given_up = count(69, 7), count(61, 8), nobody(66, 12)
    assert left(*given_up, nobody(70, None, qualifier="almost")) == [66]
    assert left(nobody(66, 12), nobody(80, None, qualifier="almost")) == [66, 80]


def test_a_toll_that_was_lowered_is_withdrawn_by_whomever_it_was_given():
    """The office lowers it from 38 to 34, and the minister's and a paper's 38 of the day before stand no longer."""
    article = {"article": "lowered"}
    lowered = count(38, 2, OFFICE, is_superseded=True, **article), count(34, 3, OFFICE, **article)
    minister, paper = count(38, 2, frozenset({"minister"})), nobody(38, 3)
    assert left(*lowered, minister, paper) == [34]
    assert left(*lowered, minister, count(36, 6, OFFICE), count(37, 6, MONITOR)) == [36, 37]
    assert left(*lowered, count(38, None, frozenset({"minister"}))) == [34]


def test_a_toll_that_was_lowered_stands_where_a_body_gives_it_since_or_holds_to_it():
    """The monitor's 38 of a later day has risen anew; beside the lower one in one article it is another count."""
    lowered = (
        count(38, 2, OFFICE, is_superseded=True, article="lowered"),
        count(34, 3, OFFICE, article="lowered"),
    )
    assert left(*lowered, count(38, 5)) == [38]
    assert left(*lowered, count(38, 3, article="lowered")) == [34, 38]


def test_a_number_that_was_given_up_is_reached_anew_after_a_smaller_one():
    """Lowered from 21 to 19, risen to 20, and a paper of the day after has 21: that is news, and no echo."""
    lowered = count(21, 2, ARMY, is_superseded=True, article="lowered"), count(19, 2, OFFICE, article="lowered")
    risen = count(20, 3, OFFICE)
    assert left(*lowered, risen, nobody(21, 4)) == [21]
    assert left(*lowered, risen, nobody(21, 3)) == [20]
    assert left(*lowered, nobody(21, 2)) == [19]


def test_what_a_body_lowered_its_count_to_replaces_no_count_that_contradicted_the_higher_one():
    """The monitor has 62, the day after the office says 58, and the monitor corrects its 62 to 60."""
    first, other = count(62, 3), nobody(58, 4)
    given_up, lowered = count(62, 7, is_superseded=True, article="late"), count(60, 7, article="late")
    for metric in ("rescued", "killed"):
        assert left(first, other, given_up, lowered, metric=metric) == [58, 60]
        assert left(first, other, lowered, metric=metric) == [58, 60]
        assert left(first, count(58, 4, OFFICE), lowered, metric=metric) == [58, 60]
        chief = {"bodies": ARMY, "article": "late"}
        assert left(first, other, count(62, 7, is_superseded=True, **chief), count(60, 7, **chief)) == [58, 60]
    assert left(nobody(58, 2), first, given_up, lowered) == [60], "58 was a step on the way to 62"
    assert left(first, count(57, 4), count(57, 5, OFFICE), count(60, 7)) == [60], "it rose again since"


def test_of_those_who_were_brought_out_no_body_s_count_is_a_later_state_of_another_s():
    """The operator has 58 and, three days later, the rescuers 60: two sides. A toll rises by whomever it is counted."""
    operator, rescuers = count(58, 4, OFFICE), count(60, 7, ARMY)
    assert left(operator, rescuers, metric="rescued") == [58, 60]
    assert left(operator, rescuers, metric="killed") == [60]
    assert left(nobody(58, 4), rescuers, metric="rescued") == [60], "no body stands for it"
    assert left(operator, count(60, 7, OFFICE), metric="rescued") == [60], "its own later count"


def test_of_those_who_are_still_in_a_ward_a_later_count_of_anybody_is_the_one_that_holds():
    """The police have ten and, two days later, the hospital nine: nobody counted from nine to ten."""
    police, hospital = count(10, 4, OFFICE), count(9, 6, ARMY)
    still = [each._replace(is_of_state=True) for each in (police, hospital)]
    assert left(*still, metric="injured") == [9]
    assert left(police, hospital, metric="injured") == [9, 10]
    assert left(police, still[1], metric="injured") == [9, 10], "one of them is of all"


def test_a_toll_that_rose_withdraws_no_other_body_s():
    """What an article tells as an old, smaller number says nothing of whoever else gives it."""
    rising = count(30, 2, OFFICE, is_superseded=True, article="rising"), count(34, 3, OFFICE, article="rising")
    assert left(*rising, count(30, 3)) == [30, 34]


some_days = st.none() | st.integers(1, 5) | st.sampled_from(["2021-05", "2021-05-02/2021-05-04", "XXXX-05-03"])
some_counts = st.builds(
    lambda number, day, qualifier, bodies, is_named, article, stands_back, is_superseded: count(
        number,
        day,
        bodies if is_named else frozenset({f"article {article}"}),
        qualifier="vague" if number is None else qualifier,
        is_named=is_named,
        article=str(article),
        stands_back=stands_back and is_named,
        is_superseded=is_superseded,
    ),
    st.none() | st.integers(0, 4),
    some_days,
    st.sampled_from(["exact", "at_least", "about"]),
    st.sets(st.sampled_from(["monitor", "office", "army"]), min_size=1, max_size=2).map(frozenset),
    st.booleans(),
    st.integers(1, 4),
    st.booleans(),
    st.sampled_from([False, False, False, True]),
)
some_series = st.lists(some_counts, min_size=1, max_size=4)
some_metrics = st.sampled_from(["killed", "missing", "money"])
many = settings(max_examples=examples(20), deadline=None)


@many
@given(some_series, some_metrics)
def test_all_is_a_function_of_the_set(counts, metric):
    """Any order of the counts gives the same that stand, the same range and the same status."""
    expected = agreement(counts, metric)
    kept = sorted(map(repr, _kept(counts, metric)))
    for order in permutations(counts):
        assert agreement(order, metric) == expected
        assert sorted(map(repr, _kept(order, metric))) == kept


def _kept(counts, metric):
    return [each for each, stands in zip(counts, standing(counts, metric), strict=True) if stands]


@many
@given(some_series, some_metrics)
def test_something_stands_unless_all_is_given_as_superseded(counts, metric):
    """No two counts replace each other; what a body had before a number that it gave up is as old as ever."""
    given_up = [each for each in counts if each.is_superseded]
    numbers = {each.number for each in given_up}
    before = [each for each in counts if any(share(each, one) and is_before(each, one) for one in given_up)]
    if any(each.number not in numbers and each not in before for each in counts):
        assert _kept(counts, metric)


@many
@given(some_series, some_metrics, st.data())
def test_a_repeated_old_count_never_stands_and_changes_nothing(counts, metric, data):
    """What a body gave and has replaced may be told again by a later article: all stays as it was."""
    named = [each for each in counts if each.is_named and each.number is not None and len(each.bodies) == 1]
    gone = [
        (old, new)
        for old in named
        for new in named
        if old.bodies == new.bodies
        and old.number != new.number
        and not new.is_superseded
        and isinstance(old.day, tuple)
        and isinstance(new.day, tuple)
        and old.day.has_year == new.day.has_year
        and old.day.last < new.day.first
        and not any(each.number == new.number and each.bodies & new.bodies and each is not new for each in counts)
    ]
    if not gone:
        return
    old, _ = data.draw(st.sampled_from(gone))
    later = window("2021-05-20")
    again = old._replace(day=later, article="again", is_superseded=False)
    before, after = standing(counts, metric), standing([*counts, again], metric)
    assert not after[-1]
    assert after[:-1] == before


@many
@given(some_series, some_metrics)
def test_no_number_is_made(counts, metric):
    """The range and the best value are numbers that are given."""
    found = agreement(counts, metric)
    given_numbers = {None} | {each.low for each in counts} | {each.high for each in counts}
    assert {found.low, found.high, found.best} <= given_numbers
    assert found.low is None or found.high is None or found.low <= found.high


def test_an_at_least_that_a_body_had_passed_replaces_nothing():
    """A paper prints "at least 112" of a monitor that had counted 126 before; a lower exact count mends."""
    passed = count(112, 2, **AT_LEAST)
    assert left(count(126, 1), passed) == [126]
    assert left(count(126, 1, **AT_LEAST), passed, count(112, None), count(126, None)) == [126]
    assert left(count(126, 1), count(112, 2)) == [112]


def test_the_latest_day_of_publication_may_lack_its_year():
    """A folder is as old as its last article, though that one's stamp has no year; without any year nobody knows."""
    assert latest_of(["2025-03-12", "XXXX-03-15", None, "2025-03-14"]) == "XXXX-03-15"
    assert latest_of(["2025-03-16", "XXXX-03-15"]) == "2025-03-16"
    assert latest_of(["2025-03-15", "XXXX-03-15"]) == "2025-03-15"
    assert latest_of(["XXXX-03-15", None]) is None


def test_an_article_of_a_month_is_not_later_than_one_of_a_day_in_it():
    """Unless that month begins after it."""
    assert latest_of(["2026-03-17", "2026-03"]) == "2026-03-17"
    assert latest_of(["2026-03-17", "2026"]) == "2026-03-17"
    assert latest_of(["2026-03-17", "2026-04"]) == "2026-04"


def test_what_was_counted_last_night_is_the_number_of_the_day_before():
    """A paper prints it under another name of the body, which has a new number by then."""
    before = count(298, "2021-05-10", frozenset({"state"}))
    night = count(298, "2021-05-10/2021-05-11", frozenset({"council"}))
    after = count(304, "2021-05-11", frozenset({"government"}))
    assert left(before, night, after) == [304]
    assert sorted(left(night, after)) == [298, 304]


def undated(number, last_told, bodies=OFFICE, **more):
    """A count of an article without a date, which tells of nothing after a day of May."""
    return count(number, None, bodies, not_before=window(f"2021-05-{last_told:02}"), **more)


def test_a_count_without_a_day_gives_way_to_one_of_a_day_that_its_article_knows_nothing_of():
    """Nothing tells that it is the later: of the missing whatever it is, of a toll the smaller."""
    assert left(count(3, 12), undated(20, 10), metric="missing") == [3]
    assert left(count(3, 12), undated(2, 10), metric="missing") == [3]
    assert left(count(33, 12), undated(30, 11), metric="injured") == [33]
    assert left(count(33, 12), undated(40, 11), metric="injured") == [33, 40]


def test_a_count_without_a_day_stays_beside_one_of_the_days_that_its_article_knows():
    """Both may be of one day, and then they differ."""
    assert left(count(3, 12), undated(20, 12), metric="missing") == [3, 20]
    assert left(count(33, 12), undated(30, 12)) == [30, 33]
    assert left(count(3, 12, stands_back=True), undated(20, 10), metric="missing") == [3, 20]


def test_a_count_without_a_day_is_told_before_what_its_article_knows_nothing_of():
    """And a toll before the first that is larger, as ever."""
    counts = count(9, 10), count(5, 13), undated(7, 11)
    assert in_order(counts, "missing") == (0, 2, 1)
    assert in_order((count(7, 10), count(9, 11), undated(4, 10)), "killed") == (2, 0, 1)


def test_a_count_of_a_brief_stands_in_the_article_of_its_first_quote_that_the_brief_has():
    """However many it rests on; without any it stands nowhere."""
    quotes = {each.id: each for each in BRIEF.quotes}
    count = next(each for figure in BRIEF.figures for each in figure.observations)
    first = quotes[count.quotes[0]]
    others = tuple(each for each in quotes if quotes[each].source != first.source)[:1]
    cited = count.model_copy(update={"quotes": ("Q999", first.id, *others)})
    assert (found := count_cited(cited, quotes)).article == first.source
    assert found.place == first.end
    assert count_cited(cited, {}).article == ""


def known_since(number, bodies, since, article="without a date"):
    """A count of an article without a date that is known to be of a day or later."""
    return count(number, None, bodies, not_before=window(f"2021-05-{since:02}"), article=article)


def test_two_bodies_counts_of_one_article_without_a_date_are_disputed():
    """13 by the office and 25 by the monitor, as it has them by now; a paper of the next day repeats the 25."""
    office = known_since(13, OFFICE, 6)
    told = (count(15, 5, OFFICE), count(13, 6, OFFICE), office, known_since(25, MONITOR, 6), nobody(25, 7))
    for series in permutations(told):
        assert left(*series, metric="missing") == [13, 25]
    assert status(*told, metric="missing") == "conflicting"
    assert status(*told[:2], known_since(25, MONITOR, 6), metric="missing") != "conflicting"


def test_who_repeats_what_a_body_has_replaced_since_disputes_nothing():
    """121 survivors by the office, then by the army's press; one died, and the office has 120."""
    told = count(121, 1, OFFICE), count(121, 3, MONITOR), count(120, 4, OFFICE)
    assert left(*told, metric="other") == [120]
    assert left(count(121, 1, OFFICE), count(121, 5, MONITOR), count(120, 4, OFFICE), metric="other") == [120, 121]
    assert left(count(121, 3, MONITOR), count(120, 4, OFFICE), metric="other") == [120, 121]


def test_a_number_that_its_body_lowered_the_same_day_comes_before_what_it_lowered_it_to():
    """It is one number, whether the morning's article gives it or the evening's takes it back: it fell."""

    def told(text, day, *counts):
        burst = event("A dam burst in Lowick", kind="disaster", places=["Lowick"], date="2021-05-03")
        hall = named("Town Hall", "government", "The town hall")
        return report(text, day, burst, *counts, names=[named("Lowick"), hall])

    def counted(number, day, quote, **more):
        return figure(quote, number, source="Town Hall", as_of=day, **more)

    monday, tuesday, friday = "2021-05-03", "2021-05-04", "2021-05-07"
    first = "A dam burst in Lowick. The town hall counted 6 dead."
    morning = "A dam burst in Lowick. The town hall counted 11 dead."
    evening = "A dam burst in Lowick. The town hall counted 10 dead, and not 11 as it had said in the morning."
    later = "A dam burst in Lowick. The town hall counted 13 dead."
    back = figure("not 11 as it had said in the morning", 11, source="Town Hall", is_superseded=True)
    merged = merge_reports([
        told(first, monday, counted(6, monday, "counted 6 dead")),
        told(evening, tuesday, counted(10, tuesday, "counted 10 dead"), back),
        told(morning, tuesday, counted(11, tuesday, "counted 11 dead")),
        told(later, friday, counted(13, friday, "counted 13 dead")),
    ])  # fmt: skip
    (dead,) = merged.figures
    assert [each.low for each in dead.observations] == [6, 11, 11, 10, 13]
    assert dead.note == "Over time: “6” → “11” → “10” → “13” (Town Hall)."


@pytest.mark.parametrize("metric", ["missing", "killed", "injured", "trapped", "displaced"])
@pytest.mark.parametrize("published", [None, "2021-05-05", "2021-05-07"])
def test_a_single_person_is_no_earlier_count_of_many(metric, published):
    """A husband of whom a paper tells is one of those who are counted, and the number was never one."""
    burst = event("A dam burst in Lowick", kind="disaster", places=["Lowick"], date="2021-05-03")
    hall = named("Town Hall", "government", "The town hall")

    def told(number, day):
        text = f"A dam burst in Lowick. The town hall counted {number} of them."
        counts = figure(f"counted {number} of them", number, metric=metric, source="Town Hall", as_of=day)
        return report(text, day, burst, counts, names=[named("Lowick"), hall])

    one = figure("Her husband is among them", 1, metric=metric)
    paper = report("A dam burst in Lowick. Her husband is among them.", published, burst, one, names=[named("Lowick")])
    paper = replace(paper, figures=(replace(paper.figures[0], value_text="husband"),))
    merged = merge_reports([told(22, "2021-05-04"), told(17, "2021-05-05"), told(12, "2021-05-06"), paper])
    assert sorted(sorted(each.low for each in line.observations) for line in merged.figures) == [[1], [12, 17, 22]]
