"""Which counts of one event are of the same people, and so stand on one line."""

import pytest
from merge_builder import event, figure, named, report

from summarizer.merging import merge_reports

NAMES = (named("Northport"), named("Red Cross", "organization", "the Red Cross"))
SANK = "A ferry sank off Northport"


def told(published, *counts):
    """One article about one ferry; a count is a number, what is counted, and more."""
    text, items = f"{SANK} on {published}. ", []
    for number, of, more in counts:
        quote = f"{number} {of} died"
        text += f"{quote}. The Red Cross said so, the Red Cross. "
        items.append(figure(quote, number, of=of, **({"source": "the Red Cross"} | more)))
    return report(text, published, event(SANK, kind="accident", date="2021-05-03", places=["Northport"]), *items,
                  names=NAMES)  # fmt: skip


def lines(*reports):
    """Return the numbers of each line, by what it counts."""
    return {each.of: [o.low for o in each.observations] for each in merge_reports(reports).figures}


@pytest.mark.parametrize("word", ["passengers", "civilians", "evacuees", "residents", "victims", "people killed"])
def test_words_for_whoever_was_there_share_a_line(word):
    """They are the same dead by another word."""
    assert lines(told("2021-05-03", (7, "people", {})), told("2021-05-04", (9, word, {}))) == {"people": [7, 9]}


@pytest.mark.parametrize("word", ["children", "soldiers", "crew members", "Germans", "women on board"])
def test_kinds_that_news_tells_apart_have_a_line_of_their_own(word):
    """Also where their number is one of the whole's."""
    assert lines(told("2021-05-03", (7, "people", {})), told("2021-05-04", (7, word, {}))) == {
        "people": [7],
        word: [7],
    }


def test_a_part_has_a_line_of_its_own():
    """'109 of the 126 were evacuees': no other article's evacuees are all the dead."""
    one = told("2021-05-03", (126, "people", {}), (109, "evacuees", {"part_of": 126}))
    other = told("2021-05-04", (98, "evacuees", {}))
    assert lines(one, other) == {"people": [126], "evacuees": [109, 98]}


def test_a_part_of_the_people_is_not_the_people():
    """Four of the twelve died in hospital."""
    one = told("2021-05-03", (12, "people", {}), (4, "people who died in hospital", {"part_of": 12}))
    assert lines(one) == {"people": [12], "people who died in hospital": [4]}


def test_two_parts_are_two_lines_unless_their_words_say_the_same():
    """Those found on a beach are not those who were identified, whatever the whole."""
    found, named = "people whose bodies were found on the beach", "people who have been identified"
    one = told("2021-05-03", (12, "people", {}), (2, found, {"part_of": 12}))
    other = told("2021-05-04", (14, "people", {}), (9, named, {"part_of": 14}))
    again = told("2021-05-05", (15, "people", {}), (10, "people who were identified", {"part_of": 15}))
    assert lines(one, other, again) == {"people": [12, 14, 15], found: [2], named: [9, 10]}


def test_two_counts_of_one_article_are_of_two_kinds_of_people():
    """An article that gives 40 passengers and 12 villagers counts neither twice."""
    one = told("2021-05-03", (40, "passengers", {}), (12, "villagers", {}))
    assert lines(one, told("2021-05-04", (41, "people", {}))) == {"passengers": [40], "villagers": [12], "people": [41]}


def test_an_old_and_a_new_count_of_one_article_are_of_the_same_people():
    """It gives 43 people, up from 12 passengers."""
    old = {"as_of": "2021-05-03", "is_superseded": True}
    assert lines(told("2021-05-04", (43, "people", {}), (12, "passengers", old))) == {"people": [12, 43]}


def test_a_narrower_word_joins_where_its_number_is_the_whole_s():
    """'10 union members' are the ten dead; eleven would be somebody else's count."""
    ten, eleven = told("2021-05-04", (10, "union members", {})), told("2021-05-04", (11, "union members", {}))
    dead = told("2021-05-03", (10, "people", {}))
    assert lines(dead, ten) == {"people": [10, 10]}
    assert lines(dead, eleven) == {"people": [10], "union members": [11]}


def test_others_leave_somebody_out():
    """'Seven other people' beside a named dead are not seven dead."""
    assert lines(told("2021-05-03", (7, "other people", {})), told("2021-05-04", (7, "people", {}))) == {
        "other people": [7],
        "people": [7],
    }


def test_the_others_of_one_event_share_a_line():
    """Seven other people are seven people other than the one who is named, however her name is spelt."""
    one, other = (7, "people other than Mira Solberg", {}), (8, "other people", {})
    assert lines(told("2021-05-03", one), told("2021-05-04", other)) == {"people other than Mira Solberg": [7, 8]}
