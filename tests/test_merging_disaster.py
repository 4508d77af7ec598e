"""A flood of invented places, told by twelve articles over four days: what an analyst would want one, and what two.

The toll grows, is revised, and is given for town and valley; there are a reprint, an undated article, last year's
flood, two towns of one name, and two people of one surname.
"""

import pytest
from merge_builder import claim, event, figure, named, report
from situation_reader import Reader, merged_as

NAMES = (
    named("Ostra", "government"),
    named("Ostrian government", "government", "the government"),
    named("Marel"),
    named("Marel valley", "place", "the Marel valley"),
    named("Santa Rosa"),
    named("Civil Protection", "organization", "civil protection"),
    named("Red Cross", "organization"),
    named("Ana Prado", "person", "Governor Ana Prado", "Prado"),
)
BURST = "The Marel river burst its banks and flooded the town of Marel."
STRUCK = "A flood struck the town of Marel."


def flood(quote, date="2023-06-05", **changes):
    """The flood of Marel."""
    return event(quote, kind="disaster", date=date, **({"places": ["Marel", "Ostra"], "summary": STRUCK} | changes))


def wire(end, publisher):
    """The first story, as two papers print it."""
    text = (
        "6 June 2023. Nine people died when the Marel river burst its banks on Monday night and flooded the town of "
        f"Marel, civil protection said. Dozens are missing.{end}"
    )
    told = flood(
        "the Marel river burst its banks", date_text="on Monday night", source="civil protection", summary=BURST
    )
    dead = figure("Nine people died", 9, source="civil protection")
    return report(
        text,
        "2023-06-06",
        told,
        dead,
        figure("Dozens are missing", None, metric="missing"),
        names=NAMES,
        publisher=publisher,
    )


GROWN = report(
    "7 June 2023. The death toll of the flood in Marel has risen to 12, civil protection said on Wednesday. Rescuers "
    "searched the mud for 20 missing people.",
    "2023-06-07",
    flood("the flood in Marel", None, status="background", source="civil protection"),
    event(
        "Rescuers searched the mud",
        kind="humanitarian",
        date="2023-06-07",
        places=["Marel"],
        summary="Rescuers searched the mud for missing people.",
    ),
    figure("has risen to 12", 12, source="civil protection"),
    figure("20 missing people", 20, metric="missing"),
    names=NAMES,
    publisher="Morning Post",
)
LAST_YEAR = report(
    "7 June 2023. Monday's flood in Marel killed 12 people, civil protection said. The waters of May last year took 31 "
    "lives there.",
    "2023-06-07",
    flood("Monday's flood in Marel", date_text="Monday"),
    flood("The waters of May last year", "2022-05", date_text="May last year", status="background"),
    figure("killed 12 people", 12, source="civil protection"),
    figure("took 31 lives", 31, event=2),
    names=NAMES,
    publisher="Evening Star",
)
VALLEY = report(
    "8 June 2023. At least 15 people have been killed in the floods that hit Ostra's Marel valley this week, Governor "
    "Ana Prado said.",
    "2023-06-08",
    flood(
        "the floods that hit Ostra's Marel valley",
        "2023-06-05/2023-06-08",
        date_text="this week",
        places=["Marel valley", "Ostra"],
        source="Governor Ana Prado",
        summary="Floods hit the Marel valley in Ostra.",
    ),
    figure("At least 15 people have been killed", 15, qualifier="at_least", source="Governor Ana Prado"),
    names=NAMES,
    publisher="Ostra Today",
)
REVISED = report(
    "9 June 2023. Governor Ana Prado put the dead of this disaster at 14 on Friday, as one man had been counted twice.",
    "2023-06-09",
    flood(
        "this disaster",
        None,
        status="background",
        places=["Ostra"],
        source="Governor Ana Prado",
        summary="Floods struck Ostra.",
    ),
    figure("dead of this disaster at 14", 14, source="Governor Ana Prado"),
    names=NAMES,
    publisher="Ostra Today",
)
UNDATED = report(
    "The water left hundreds homeless in Marel on Monday, the Red Cross said.",
    None,
    flood("The water left hundreds homeless", None, date_text="on Monday", source="the Red Cross"),
    figure("left hundreds homeless", None, metric="displaced", source="the Red Cross"),
    names=NAMES,
)
LANDSLIDE = report(
    "7 June 2023. In Santa Rosa, Ostra, a landslide on Tuesday killed 3 people, civil protection said.",
    "2023-06-07",
    flood(
        "a landslide on Tuesday",
        "2023-06-06",
        places=["Santa Rosa", "Ostra"],
        source="civil protection",
        summary="A landslide struck Santa Rosa.",
    ),
    figure("killed 3 people", 3),
    names=NAMES,
    publisher="Morning Post",
)
NAMESAKE = report(
    "7 June 2023. A landslide killed 5 people in Santa Rosa in Limara on Tuesday, police said.",
    "2023-06-07",
    flood(
        "A landslide killed 5 people",
        "2023-06-06",
        places=["Santa Rosa", "Limara"],
        source="police",
        summary="A landslide struck Santa Rosa.",
    ),
    figure("killed 5 people", 5, source="police"),
    names=(named("Santa Rosa"), named("Limara", "government"), named("Limaran Police", "government", "police")),
    publisher="Limara Times",
)
FLED = report(
    "8 June 2023. Some 4,000 people have left their homes in Marel since Monday, the Red Cross said. Bruno Prado, a "
    "farmer, said that no warning was given. The government denied that it gave no warning.",
    "2023-06-08",
    event(
        "have left their homes in Marel",
        kind="displacement",
        status="total",
        date="2023-06-05/2023-06-08",
        places=["Marel"],
        source="the Red Cross",
        summary="People left their homes in Marel.",
    ),
    figure("Some 4,000 people", 4000, metric="displaced", qualifier="about", source="the Red Cross"),
    claim("no warning was given", "Bruno Prado", "asserts", claim="No warning was given.", to=["Ostrian government"]),
    claim("The government denied", "Ostrian government", "denies", claim="The government gave no warning."),
    names=(*NAMES, named("Bruno Prado", "person", "Bruno Prado")),
    publisher="Evening Star",
)
FLED_ON = report(
    "9 June 2023. More than 4,500 people have fled Marel, the Red Cross said. The flood has killed 16 people, "
    "hospitals said.",
    "2023-06-09",
    event(
        "have fled Marel",
        kind="displacement",
        status="total",
        places=["Marel"],
        source="the Red Cross",
        summary="People fled the town of Marel.",
    ),
    flood("The flood has killed", None, status="background", places=["Marel"], source="hospitals"),
    figure("More than 4,500 people", 4500, metric="displaced", qualifier="more_than", source="the Red Cross"),
    figure("has killed 16 people", 16, event=2, source="hospitals"),
    names=NAMES,
    publisher="Morning Post",
)
SOLDIERS = report(
    "9 June 2023. The government will send 200 soldiers to Marel on Saturday. It had sent 50 there on Wednesday.",
    "2023-06-09",
    event(
        "will send 200 soldiers to Marel",
        kind="humanitarian",
        status="planned",
        date="2023-06-10",
        places=["Marel"],
        by=["Ostrian government"],
        summary="The government is to send soldiers to Marel.",
    ),
    event(
        "It had sent 50 there on Wednesday",
        kind="humanitarian",
        date="2023-06-07",
        places=["Marel"],
        by=["Ostrian government"],
        summary="The government sent soldiers to Marel.",
    ),
    figure("200 soldiers", 200, metric="deployed", of="soldiers"),
    figure("had sent 50", 50, metric="deployed", of="soldiers", event=2),
    names=NAMES,
    publisher="Ostra Today",
)


@pytest.fixture(scope="module")
def read():
    """The situation, ready to be asked."""
    folder = [
        wire("", "Morning Post"),
        wire(" Reporting by agencies.", "Daily Echo"),
        GROWN,
        LAST_YEAR,
        VALLEY,
        REVISED,
    ]
    folder = [*folder, UNDATED, LANDSLIDE, NAMESAKE, FLED, FLED_ON, SOLDIERS]
    return Reader(merged_as(folder, ("have left their homes", "have fled Marel")))


def test_what_articles_of_the_next_days_take_as_known_is_the_flood_of_these_days(read):
    """A flood told without a day, as known, is this week's, and not last year's."""
    assert read.are_one("burst its banks", "the flood in Marel", "Monday's flood in Marel", "The flood has killed")
    assert read.are_apart("burst its banks", "The waters of May last year")
    assert not read.event("The waters of May last year").possibly_same_as


def test_a_growing_toll_is_updated_and_other_bodies_stand_beside_it(read):
    """Civil protection's nine became twelve; the hospitals' sixteen, two days later, follows."""
    dead = read.figures("burst its banks")["killed", "people"]
    assert dead.status == "updated"
    assert dead.note == "Over time: “9” → “12” (Civil Protection). By others: “16” (hospitals)."
    assert [(each.low, each.current) for each in dead.observations] == [
        (9, False),
        (9, False),
        (12, False),
        (12, False),
        (16, True),
    ]
    assert ("how_many", "12", "16") not in read.disputed()


def test_a_vague_number_gives_way_to_the_same_body_s_number(read):
    """'Dozens' became twenty on the same word."""
    missing = read.figures("burst its banks")["missing", "people"]
    assert missing.note == "Over time: “Dozens are missing” → “20” (Civil Protection)."


def test_a_valley_is_not_its_town(read):
    """What the governor counts in the valley is no other count of the town's dead."""
    assert read.are_apart("burst its banks", "Ostra's Marel valley")


def test_a_running_total_is_one_where_one_body_counts_on(read):
    """The Red Cross counts those who fled, with and without saying since when."""
    assert read.are_one("have left their homes", "have fled Marel")
    fled = read.figures("have fled Marel")["displaced", "people"]
    assert (fled.status, fled.low, fled.high) == ("updated", 4500, None)


def test_towns_of_one_name_in_two_states_are_two(read):
    """Two landslides of one day in two towns called Santa Rosa."""
    assert read.are_apart("a landslide on Tuesday", "A landslide killed 5 people")


def test_deeds_of_one_day_and_town_are_two_where_no_word_is_shared(read):
    """Searching the mud is not sending soldiers, though both are relief of one day."""
    assert read.are_apart("searched the mud", "It had sent 50 there", "will send 200 soldiers")
    assert not read.event("searched the mud").possibly_same_as


def test_the_undated_article_takes_the_day_of_its_company(read):
    """Its Monday is the flood's, and that is inferred."""
    (date,) = read.inferred("left hundreds homeless")
    assert date == "2023-06-05"
    assert len(read.gaps("undated")) == 1


def test_a_denial_of_what_somebody_asserts_asks_whether_and_not_who(read):
    """Nobody is accused of the flood."""
    assert [dispute[0] for dispute in read.disputed() if "No warning was given" in dispute] == ["whether"]


def test_people_of_one_surname_are_two(read):
    """The governor and the farmer."""
    assert {each.name for each in read.situation.names if "Prado" in each.name} == {"Ana Prado", "Bruno Prado"}
