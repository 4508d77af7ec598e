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


def test_the_dead_among_those_hurt_are_no_rival_of_the_toll():
    """Of 38 injured people two have died: that is no count of all who were killed."""
    one, other = told("2021-05-03", (21, "people", {})), told("2021-05-04", (2, "injured people", {}))
    assert lines(one, other) == {"people": [21], "injured people": [2]}


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


def test_a_narrower_word_is_not_the_whole_by_a_number_that_others_had_replaced_by_then():
    """Ten who are still in a ward days after the whole rose to 14 are not the ten of the first day."""
    first, since = told("2021-05-03", (10, "people", {})), told("2021-05-04", (14, "people", {}))
    later = told("2021-05-08", (10, "people still in a ward", {}))
    assert lines(first, since, later) == {"people": [10, 14], "people still in a ward": [10]}
    assert lines(first, later) == {"people": [10, 10]}


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


def told_by_one_article(text, *figures, published="2021-05-04"):
    """Merge one article about one quake: what is counted, and the lines that it comes to."""
    names = (*NAMES, named("Red Cross", "organization", "the Red Cross", "Red Cross"))
    shake = event("An earthquake shook Northport", date="2021-05-03", places=["Northport"])
    told = report(f"An earthquake shook Northport. {text}", published, shake, *figures, names=names)
    return merge_reports([told]).figures


def test_a_part_told_by_the_word_of_its_whole_is_no_rival_of_it():
    """Two of the five gates are no other count of the gates."""
    whole, part = told_by_one_article(
        "The hall has five gates. Two of the five gates did not open.",
        figure("five gates", 5, metric="other", of="gates"),
        figure("Two of the five gates", 2, metric="other", of="gates that did not open", part_of=5),
    )
    assert (whole.low, whole.high, part.low, part.high) == (5, 5, 2, 2)
    assert part.part_of is not None
    assert part.part_of.figure == whole.id


def test_what_one_article_says_of_some_and_of_others_parts_them():
    """Those who died on the spot and those who died on the way are two counts, and no contradiction."""
    found = told_by_one_article(
        "Four died on the spot and two died on the way.",
        figure("Four died on the spot", 4, of="people who died on the spot"),
        figure("two died on the way", 2, of="people who died on the way"),
    )
    assert [(each.low, each.high, each.status) for each in found] == [(4, 4, "single_source"), (2, 2, "single_source")]


def test_two_single_persons_of_one_article_stay_two():
    """One woman and another woman are not one, also where they are told by one word."""
    found = told_by_one_article(
        "A baker was killed at home. A teacher was killed at school.",
        figure("A baker was killed", 1, of="women"),
        figure("A teacher was killed", 1, of="women"),
    )
    assert [each.low for each in found] == [1, 1]


def test_one_person_whom_two_bodies_count_is_one():
    """What two give on their own word is one count that both bear out."""
    (found,) = told_by_one_article(
        "A woman was killed, the Red Cross said. The mayor said that a woman was killed.",
        figure("A woman was killed, the Red Cross said", 1, of="women", source="the Red Cross"),
        figure("a woman was killed", 1, of="women", source="The mayor"),
    )
    assert found.status == "agreed"


def test_what_replaced_a_count_may_be_told_by_another_word_for_the_same_people():
    """Five abducted people of whom the article says that they are four employees were replaced by those."""
    (found,) = told_by_one_article(
        "Four employees were abducted. At first five people were reported.",
        figure("Four employees were abducted", 4, metric="other", of="abducted employees"),
        figure("five people were reported", 5, metric="other", of="abducted people", is_superseded=True),
    )
    assert [(each.low, each.current) for each in found.observations] == [(5, False), (4, True)]
    assert "no article tells" not in found.note


def test_that_no_article_tells_what_replaced_a_count_is_not_said_where_one_does():
    """Its quote leaves out what became of them, so it is filed as any number."""
    found = told_by_one_article(
        "Among the dead there were 11 women, the police said. It has since said that nine women were among them.",
        figure("there were 11 women", 11, of="women", source="the police", is_superseded=True),
        figure("nine women were among them", 9, metric="other", of="women", source="the police", unproved="killed"),
    )
    assert [each.metric for each in found] == ["killed", "other"]
    assert not any("no article tells" in each.note for each in found)


def test_that_no_article_tells_what_replaced_a_count_is_said_beside_other_people_s():
    """The men are no answer, nor are women who were hurt."""
    found = told_by_one_article(
        "Among the dead there were 11 women, the police said, which is wrong. Seven men died. Nine women were hurt.",
        figure("there were 11 women", 11, of="women", source="the police", is_superseded=True),
        figure("Seven men died", 7, of="men", source="the police"),
        figure("Nine women were hurt", 9, metric="injured", of="women", source="the police"),
    )
    assert [each.metric for each in found if "no article tells" in each.note] == ["killed"]


def test_of_two_counts_the_one_in_its_quote_replaced_a_superseded_one():
    """What was corrected and what it was corrected to stand in one quote, and the others elsewhere."""
    found = told_by_one_article(
        "In all 63 people came to the clinics, correcting a figure of 58. Later 90 guests were counted.",
        figure("90 guests", 90, metric="other", of="guests"),
        figure("63 people came", 63, metric="other", of="people"),
        figure("63 people came to the clinics, correcting a figure of 58", 58, metric="other", of="passengers",
               is_superseded=True),
    )  # fmt: skip
    assert [[each.low for each in line.observations] for line in found] == [[90], [58, 63]]


def test_a_floor_on_somebodys_word_is_not_superseded_by_anothers_number_in_the_same_article():
    """At least 54 by the doctors and 72 by a committee both stand, where one article gives both."""
    (found,) = told_by_one_article(
        "At least 54 people were killed, doctors said. The Red Cross counts 72 people killed.",
        figure("At least 54 people were killed", 54, qualifier="at_least", source="doctors"),
        figure("72 people killed", 72, source="The Red Cross"),
        published=None,
    )
    assert [(each.low, each.current) for each in found.observations] == [(54, True), (72, True)]


@pytest.mark.parametrize(("before", "is_part"), [((), False), (((8, "people"),), True)])
def test_a_part_of_a_later_whole_makes_no_part_of_what_another_counted_before(before, is_part):
    """Four of the eight are in a ward; of the six of two days before no article says of how many they are."""
    hurt = {"metric": "injured"}
    first = [(number, of, hurt) for number, of in before]
    one = told("2021-05-03", *first, (6, "people in one ward", hurt))
    other = told("2021-05-05", (8, "people", hurt), (4, "people in one ward", hurt | {"part_of": 8, "source": None}))
    figures = {each.of: each for each in merge_reports([one, other]).figures}
    assert (figures["people in one ward"].part_of is not None) is is_part


@pytest.mark.parametrize(("one", "other"), [("m", "metres"), ("km", "kilometres"), ("meters", "metres")])
def test_a_unit_by_its_sign_and_by_its_word_is_one(one, other):
    """A fall of 25 m in one article, and of 25 metres in another."""
    fell = [
        report(f"{SANK}. It lies in 25 {unit} of water.", day,
               event(SANK, kind="accident", date="2021-05-03", places=["Northport"]),
               figure(f"in 25 {unit} of water", 25, metric="distance", of=unit), names=NAMES)
        for unit, day in ((one, "2021-05-03"), (other, "2021-05-04"))
    ]  # fmt: skip
    assert [[each.low for each in line] for line in [found.observations for found in merge_reports(fell).figures]] == [
        [25, 25]
    ]
