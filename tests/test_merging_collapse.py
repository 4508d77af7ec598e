"""A block of flats that falls down in an invented town, told by eight articles over four days.

Two bodies count the dead, the missing grow fewer, yesterday's toll stands in today's paper, and one article has a
table.
"""

import pytest
from merge_builder import event, figure, named, report, written_in

from summarizer.merging import merge_reports

NAMES = (
    named("Kelmar", "place", "Kelmar"),
    named("Fire Service", "organization", "the fire service", "The fire service", "fire service"),
    named("Health Office", "organization", "the Health Office", "The Health Office"),
    named("Dana Orel", "person", "Dana Orel"),
)
FELL = {"kind": "accident", "date": "2022-05-02", "places": ["Kelmar"], "summary": "A block of flats fell in Kelmar."}
FIRE, HEALTH, CHIEF = "the fire service", "The Health Office", "fire chief Dana Orel"


def told(published, publisher, text, *figures):
    """One article about the collapse; each figure's quote stands in the text."""
    quote = text.split(".")[0]
    names = written_in(text, NAMES)
    return report(text, published, event(quote, **FELL), *figures, names=names, publisher=publisher)


MONDAY = told(
    "2022-05-02",
    "Kelmar Star",
    "A block of flats in Kelmar fell down on Monday. It killed at least 4 people, the fire service said. "
    "Some 40 people are missing, it added.",
    figure("killed at least 4 people", 4, qualifier="at_least", source=FIRE),
    figure("Some 40 people are missing", 40, metric="missing", qualifier="about", source=FIRE),
)
TUESDAY_HEALTH = told(
    "2022-05-03",
    "Daily Ferry",
    "Seven people were killed when a block of flats fell down in Kelmar. The Health Office gave that toll, "
    "while the fire service spoke of 31 missing.",
    figure("Seven people were killed", 7, source=HEALTH),
    figure("31 missing", 31, metric="missing", source=FIRE),
)
TUESDAY_FIRE = told(
    "2022-05-03",
    "Kelmar Star",
    "Eleven residents died in the fallen block in Kelmar. Late on Monday the toll had stood at 4, said fire chief Dana "
    "Orel, head of the fire service. Now 24 people are missing, she said.",
    figure("Eleven residents died", 11, of="residents", source=CHIEF),
    figure("the toll had stood at 4", 4, source=CHIEF, as_of="2022-05-02", as_of_text="Late on Monday",
           is_superseded=True),
    figure("24 people are missing", 24, metric="missing", source=CHIEF),
)  # fmt: skip
TUESDAY_OLD = told(
    "2022-05-03",
    "Harbour Post",
    "At least 4 people died as a house in Kelmar fell down on Monday. The toll is from the fire service.",
    figure("At least 4 people died", 4, qualifier="at_least", source=FIRE),
)
WEDNESDAY_TABLE = told(
    "2022-05-04",
    "Daily Ferry",
    "The fallen block in Kelmar: the dead and missing day by day, from the fire service.\n2 May | 4 dead\n"
    "3 May | 11 dead\n4 May | 15 dead\n4 May | 3 missing\n",
    figure("2 May | 4 dead", 4, source=FIRE, as_of="2022-05-02", as_of_text="2 May"),
    figure("3 May | 11 dead", 11, source=FIRE, as_of="2022-05-03", as_of_text="3 May"),
    figure("4 May | 15 dead", 15, source=FIRE, as_of="2022-05-04", as_of_text="4 May"),
    figure("4 May | 3 missing", 3, metric="missing", source=FIRE, as_of="2022-05-04", as_of_text="4 May"),
)
_COUNTED = (
    "Families waited behind the tape in Kelmar all day. The Health Office put the dead at 17, three of them children. "
    "Nobody could say why the block had given way, and the owner of the house was not to be found anywhere."
)
WEDNESDAY_HEALTH = told(
    "2022-05-04",
    "Harbour Post",
    _COUNTED,
    figure("put the dead at 17", 17, source=HEALTH),
    figure("three of them children", 3, of="children", part_of=17, source=HEALTH),
)
WEDNESDAY_COPY = told(
    "2022-05-04",
    "Evening Bell",
    f"{_COUNTED} Photo: a crane lifts a slab, seen from the roof of the school across the road, by our reporter.",
    figure("put the dead at 17", 17, source=HEALTH),
)
THURSDAY = told(
    "2022-05-05",
    "Kelmar Star",
    "The block that fell down in Kelmar killed 15 people. So say Dana Orel and the Health Office, which had first said "
    "17. Nobody, 0 people, is missing any longer, according to the fire service.",
    figure("killed 15 people", 15, source="Dana Orel", also_sources=["the Health Office"]),
    figure("had first said 17", 17, source="the Health Office", is_superseded=True),
    figure("0 people", 0, metric="missing", source=FIRE),
)
FOLDER = (
    MONDAY, TUESDAY_HEALTH, TUESDAY_FIRE, TUESDAY_OLD, WEDNESDAY_TABLE, WEDNESDAY_HEALTH, WEDNESDAY_COPY, THURSDAY,
)  # fmt: skip


def counted(reports):
    """Return the figures by metric and what is counted."""
    merged = merge_reports(reports)
    assert len(merged.events) == 1
    return {(each.metric, each.of): each for each in merged.figures}


@pytest.fixture(scope="module")
def whole():
    """The figures of all eight articles."""
    return counted(FOLDER)


def values(figure, *, current):
    """Return the values that stand, or those that do not, each once, in order."""
    return list(dict.fromkeys(each.low for each in figure.observations if each.current == current))


def test_the_dead_are_one_series_by_body(whole):
    """Residents and people are the same dead, and each body's counts stand one after the other."""
    dead = whole["killed", "people"]
    assert (dead.status, dead.low, dead.high, dead.best) == ("updated", 15, 15, 15)
    assert dead.note == "Over time: “4” → “11” → “15” (Fire Service), “7” → “17” → “15” (Health Office)."
    assert values(dead, current=True) == [15]
    assert values(dead, current=False) == [4, 7, 11, 17]


def test_the_missing_are_a_series_that_falls(whole):
    """Forty, thirty-one, twenty-four, three, nobody."""
    missing = whole["missing", "people"]
    assert (missing.status, missing.low, missing.high) == ("updated", 0, 0)
    assert missing.note == "Over time: “40” → “31” → “24” → “3” → “0” (Fire Service)."
    assert values(missing, current=False) == [40, 31, 24, 3]


def test_a_day_before_two_bodies_were_in_conflict():
    """Fifteen by the fire service and seventeen by the Health Office on one day."""
    dead = counted(FOLDER[:7])["killed", "people"]
    assert (dead.status, dead.low, dead.high) == ("conflicting", 15, 17)
    assert "“15” by Fire Service" in dead.note
    assert "“17” by Health Office" in dead.note


def test_the_children_are_a_part(whole):
    """They have a line of their own under the dead."""
    children = whole["killed", "children"]
    assert children.low == 3
    assert children.part_of.figure == whole["killed", "people"].id


def test_the_last_count_is_on_two_bodies_word(whole):
    """The chief speaks for the fire service, and the Health Office confirms her."""
    last = whole["killed", "people"].observations[-1]
    assert (last.said_by, last.also_said_by, len(last.origins)) == ("Dana Orel", ("Health Office",), 2)
    fire = {each.origins for each in whole["killed", "people"].observations if each.said_by == "Fire Service"}
    assert fire == {last.origins[:1]}
