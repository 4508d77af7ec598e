"""What an article takes back holds nowhere, whose count it was, and of which office or party."""

from dataclasses import replace

import pytest
from merge_builder import event, figure, named, report, written_in

from summarizer.domain.article import Span
from summarizer.merging import merge_reports

SHOOK = "An earthquake shook Northport"
NAMES = (
    named("Northport"),
    named("Coast Wire", "media"),
    named("Ministry of Health", "government", "the health ministry", "Ministry of Health"),
    named("Chilean Ministry of Health", "government"),
    named("Accord", "organization", "Accord"),
    named("Ana Ruiz", "person"),
    named("Omar Vela", "person"),
    named("City of Northport", "organization", "the city"),
    named("town hall", "organization", "the town hall"),
)


def told(day, text, *counts):
    """One article about one quake; a count is a quote, a number, who gives it, and more."""
    text = f"{SHOOK}. {text}"
    items = [
        figure(quote, number, source=source, **(more[0] if more else {})) for quote, number, source, *more in counts
    ]
    here = written_in(text, NAMES)
    shake = event(SHOOK, date="2021-05-03", places=["Northport"])
    return report(text, f"2021-05-{day:02}", shake, *items, names=here)


def stands(*reports, metric="killed"):
    """Return the numbers that stand, with who gives them."""
    figures = merge_reports(reports).figures
    counts = (each for line in figures if line.metric == metric for each in line.observations)
    return {(each.low, each.said_by) for each in counts if each.current}


WIRE = told(5, "Coast Wire counted 29 dead.", ("counted 29 dead", 29, "Coast Wire"))
OFFICE = told(
    4, "The health ministry, Ministry of Health, counted 25 dead.", ("counted 25 dead", 25, "Ministry of Health")
)


def test_a_count_that_another_article_takes_back_stands_no_more():
    """That article gives no figure of it."""
    later = told(7, "Coast Wire has withdrawn its 29. Nobody knows more.")
    assert stands(OFFICE, WIRE, later) == {(25, "Ministry of Health")}
    assert (29, "Coast Wire") in stands(OFFICE, WIRE)


def test_a_count_of_the_days_since_stands():
    """Only what was told before can be taken back."""
    before = told(4, "Coast Wire has withdrawn its 29.")
    assert (29, "Coast Wire") in stands(WIRE, before)


def test_it_is_taken_back_for_whoever_the_sentence_names():
    """Another body's equal number stands."""
    other = told(5, "The Ministry of Health counted 29 dead.", ("counted 29 dead", 29, "Ministry of Health"))
    later = told(7, "Coast Wire has withdrawn its 29.")
    assert stands(WIRE, other, later) == {(29, "Ministry of Health")}


def test_it_is_taken_back_under_whatever_metric_it_was_filed():
    """The injured of the first days were counted by another method."""
    hurt = told(
        4,
        "The Ministry of Health counted 94 injured.",
        ("counted 94 injured", 94, "Ministry of Health", {"metric": "injured"}),
    )
    later = told(7, "The number of 94 was calculated by a different method and should not be compared.")
    assert stands(hurt, later, metric="injured") == set()


def test_what_a_number_that_was_taken_back_had_replaced_does_not_stand_again():
    """The 71 of the day before are as old as ever."""
    told_before = told(
        4,
        "The Ministry of Health counted 71 injured.",
        ("counted 71 injured", 71, "Ministry of Health", {"metric": "injured"}),
    )
    hurt = told(
        5,
        "The Ministry of Health counted 94 injured.",
        ("counted 94 injured", 94, "Ministry of Health", {"metric": "injured"}),
    )
    later = told(7, "The number of 94 was wrong.")
    assert stands(told_before, hurt, later, metric="injured") == set()


def test_a_party_that_drops_its_number_has_none():
    """Nor has the deputy who told it, nor does his "more than thirty" stand."""
    deputy = told(
        4,
        "Ana Ruiz, a deputy of the opposition Accord, spoke of more than 30 dead.",
        ("more than 30 dead", 30, "Ana Ruiz", {"qualifier": "more_than"}),
    )
    listed = told(5, "The opposition party Accord has a list of 33 dead.", ("a list of 33 dead", 33, "Accord"))
    later = told(7, "Accord tabled a motion; it no longer speaks of 33.")
    assert stands(OFFICE, deputy, listed, later) == {(25, "Ministry of Health")}


@pytest.mark.parametrize(
    ("text", "quote", "source"),
    [
        ("Ana Ruiz, a deputy of the opposition Accord, said 33 dead.", "33 dead", "Ana Ruiz"),
        ("The opposition party Accord said 33 dead.", "33 dead", "Accord"),
        ("An Accord list has 33 dead. The opposition party Accord made it.", "33 dead", "An Accord list"),
    ],
)
def test_a_party_s_count_is_told_as_one(text, quote, source):
    """By a bare name, by the party's, or in its list."""
    figures = merge_reports([OFFICE, told(5, text, (quote, 33, source))]).figures
    (count,) = (each for line in figures for each in line.observations if each.low == 33)
    assert count.is_of_politics
    assert count.stands_back


def test_a_town_hall_its_city_and_its_mayor_are_one_voice():
    """So the later count replaces the earlier one."""
    mayor = told(4, "Mayor Omar Vela said 31 had died.", ("31 had died", 31, "Omar Vela"))
    city = told(
        5, "There were 24 dead, the city of Northport, City of Northport, said.", ("24 dead", 24, "City of Northport")
    )
    hall = told(6, "The board of the town hall has 28 dead.", ("28 dead", 28, "the town hall"))
    assert stands(mayor, city, hall) == {(28, "town hall")}


def test_a_ministry_with_and_without_its_state_is_one_voice():
    """Where the folder has no other state's."""
    other = told(
        6, "The Chilean Ministry of Health counted 23 dead.", ("counted 23 dead", 23, "Chilean Ministry of Health")
    )
    assert stands(OFFICE, other) == {(23, "Chilean Ministry of Health")}


def test_a_columnist_s_number_is_nobody_s_count():
    """It stands where nobody else counts."""
    column = told(8, "A deputy, it is said, has 33 dead.", ("33 dead", 33, "A deputy"))
    text = f"THE COMMENT | Opinion\n{column.article.text}"
    moved = len(text) - len(column.article.text)
    spans = [Span(each.start + moved, each.end + moved) for each in column.figures[0].spans]
    own = replace(column.figures[0], spans=tuple(spans))
    column = replace(column, article=replace(column.article, text=text), figures=(own,))
    assert stands(OFFICE, column) == {(25, "Ministry of Health")}
    assert stands(column) == {(33, "A deputy")}


def test_one_of_those_counted_before_is_no_later_count():
    """A student whose pelvis was broken is one of the 94."""
    hurt = told(
        4,
        "The Ministry of Health counted 94 injured.",
        ("counted 94 injured", 94, "Ministry of Health", {"metric": "injured"}),
    )
    text = "Ana Ruiz lies in a clinic with a broken pelvis"
    one = told(7, f"{text}.", (text, 1, None, {"metric": "injured"}))
    # Of somebody who is named, no word of the article is the number.
    one = replace(one, figures=tuple(replace(each, value_text="") for each in one.figures))
    figures = merge_reports([hurt, one]).figures
    assert sorted(len(each.observations) for each in figures if each.metric == "injured") == [1, 1]


def test_parts_of_which_nothing_says_which_are_no_series():
    """The two who died in surgery do not become the three who died in hospital."""
    surgery = told(
        4,
        "Of the 25 dead, 2 died in surgery.",
        ("the 25 dead", 25, None),
        ("2 died in surgery", 2, None, {"part_of": 25}),
    )
    hospital = told(
        6,
        "Of the 25 dead, 3 died in hospital.",
        ("the 25 dead", 25, None),
        ("3 died in hospital", 3, None, {"part_of": 25}),
    )
    figures = merge_reports([surgery, hospital]).figures
    assert sorted(each.observations[0].low for each in figures if each.part_of) == [2, 3]


def _of(*given, extra=()):
    """Return the numbers that stand of what bodies counted day after day; each is a name and its words."""
    names = [named("Northport"), *extra]
    names += [named(name, kind, *spelt) for name, kind, *spelt in dict.fromkeys(each[:-1] for each in given)]
    told = []
    for n, (name, _, spelt, number) in enumerate(given):
        text = f"{SHOOK}\n\n{spelt} counted {number} dead."
        counted = figure(f"counted {number} dead", number, source=name)
        told.append(report(text, f"2021-05-{4 + n:02}", event(SHOOK, date="2021-05-03"), counted, names=names))
    return {number for number, _ in stands(*told)}


PROSECUTION = ("Public Prosecutor's Office", "organization", "the prosecution")


@pytest.mark.parametrize(
    ("holder", "office"),
    [
        (("Ana Ruiz", "person", "Prosecutor Ana Ruiz"), PROSECUTION),
        (("Ana Ruiz", "person", "La fiscal Ana Ruiz"), PROSECUTION),
        (("Ana Ruiz", "person", "Le préfet Ana Ruiz"), ("Prefecture of Ostmark", "government", "the prefecture")),
        (("Ana Ruiz", "person", "Governor Ana Ruiz"), ("Governor's Office", "government", "the governorate")),
        (("Ana Ruiz", "person", "Sheriff Ana Ruiz"), ("Kelso Sheriff's Office", "organization", "the deputies")),
    ],
)
def test_an_office_and_who_holds_it_are_one_voice(holder, office):
    """So the later count replaces the earlier one, whichever of them gives it."""
    assert _of((*holder, 28), (*office, 24)) == {24}


def test_the_prosecutor_of_another_body_speaks_not_for_the_office():
    """Whose prosecutor somebody is may stand before the word."""
    court = ("Ana Ruiz", "person", "The ICC prosecutor Ana Ruiz")
    assert _of((*court, 28), (*PROSECUTION, 24)) == {28, 24}


MINISTRY = ("Ministry of Health", "government", "the ministry of health")
PROVINCIAL = ("provincial health ministry", "government", "the provincial health ministry")
OF_OSTMARK = ("Ostmark Ministry of Health", "government", "the Ostmark ministry of health")
NATIONAL = ("National Ministry of Health", "government", "the national ministry of health")


@pytest.mark.parametrize(
    ("given", "left"),
    [
        ([(*MINISTRY, 28), (*PROVINCIAL, 26), (*OF_OSTMARK, 24)], {24}),
        ([(*MINISTRY, 28), (*PROVINCIAL, 24)], {24}),
        ([(*PROVINCIAL, 28), (*NATIONAL, 24)], {28, 24}),
        ([(*MINISTRY, 30), (*NATIONAL, 28), (*OF_OSTMARK, 24)], {30, 28, 24}),
    ],
)
def test_a_ministry_by_its_level_alone_is_that_of_the_only_region(given, left):
    """The ministry of the province is the one that is named; beside a national one a bare name is nobody's."""
    assert _of(*given, extra=[named("Ostmark")]) == left


CORRECTED = told(
    5,
    "Four deaths had been reported; the police corrected the count of four to three.",
    ("the count of four to three", 3, "the police"),
)
RISEN = told(6, "The death toll has risen to four again.", ("risen to four again", 4, None))


@pytest.mark.parametrize(
    "retold",
    [
        (),
        (told(6, "On 5 May the police counted three dead. The earlier count of four was wrong."),),
        (told(6, "Three people were killed, the police said. Their earlier count of four was wrong."),),
        (told(7, "Three people were killed at first. The count of four on that day was wrong."),),
    ],
)
def test_a_number_that_was_taken_back_may_be_reached_anew(retold):
    """The police lower four to three; one more dies the next day, when another article still tells of the mistake."""
    before = told(4, "Four people were killed, the police said.", ("Four people were killed", 4, "the police"))
    assert (4, None) in stands(before, CORRECTED, *retold, RISEN)
    assert (4, "the police") not in stands(before, CORRECTED, *retold, RISEN)


def test_a_number_is_taken_back_on_the_day_that_the_article_states_for_the_count_in_its_place():
    """The article that tells of the mistake is as late as the one that tells of the new death."""
    retold = told(
        6,
        "The police said on 5 May that three people were killed, after an earlier count of four was wrong.",
        ("three people were killed", 3, "the police", {"as_of": "2021-05-05", "as_of_text": "on 5 May"}),
    )
    dated = [replace(each, as_of="2021-05-05", as_of_basis="stated") for each in retold.figures]
    retold = replace(retold, figures=tuple(dated))
    assert (4, None) in stands(retold, RISEN)
