"""A shooting in an invented mall, told by twelve articles over five days: competing tolls, two suspects, corrections.

An earlier shooting is told as background, one article is undated, and the suspects share a surname.
"""

import pytest
from merge_builder import claim, event, figure, named, report, written_in
from situation_reader import Reader, merged_as

NAMES = (
    named("Birch Mall", "place", "Birch Mall", "the mall"),
    named("Harlow City", "place", "Harlow City", "Harlow"),
    named("Harlow Police Department", "government", "Harlow police", "police"),
    named("Mercy Hospital", "organization"),
    named("Jane Cole", "person", "Mayor Jane Cole"),
    named("Mark Hale", "person", "Mark Hale", "Hale"),
    named("Peter Hale", "person"),
    named("Tom Reyes", "person", "Police Chief Tom Reyes"),
    named("Laura Kim", "person", "Prosecutor Laura Kim"),
    named("Westgate store", "place", "the Westgate store"),
)
HERALD, NATIONAL, STAR = "Harlow Herald", "National News", "Evening Star"


def told(text, published, *items, publisher=None):
    """One article, with those of the names that it writes."""
    names = written_in(text, NAMES)
    return report(text, published, *items, names=names, publisher=publisher)


def shot(quote, date="2024-03-09", **changes):
    """The shooting, as most tell it."""
    usual = {"kind": "attack_on_civilians", "places": ["Birch Mall"], "summary": "People were killed at Birch Mall."}
    return event(quote, date=date, **(usual | changes))


def in_court(quote, summary):
    """A hearing of Monday."""
    return event(quote, kind="court", date="2024-03-11", places=["Harlow City"], to=["Mark Hale"], summary=summary)


def arrested(quote, date, who, **changes):
    """An arrest in the city."""
    return event(quote, kind="arrest", date=date, places=["Harlow City"], to=[who], **changes)


POLICE = {"by": ["Harlow Police Department"]}
FOLDER = (
    told(
        "9 March 2024. A gunman opened fire at Birch Mall in Harlow City on Saturday, killing at least four people, "
        "police said.",
        "2024-03-09",
        shot("A gunman opened fire at Birch Mall", source="police", summary="A gunman opened fire at Birch Mall."),
        figure("killing at least four people", 4, qualifier="at_least", source="police"),
        publisher=HERALD,
    ),
    told(
        "10 March 2024. A gunman opened fire at Birch Mall in Harlow City on Saturday, killing at least five people, "
        "police said. Two suspects are held.",
        "2024-03-10",
        shot("A gunman opened fire at Birch Mall", source="police", summary="A gunman opened fire at Birch Mall."),
        figure("killing at least five people", 5, qualifier="at_least", source="police"),
        publisher=HERALD,
    ),
    told(
        "10 March 2024. Six people were killed and eleven wounded in Saturday's shooting at Birch Mall, Mercy Hospital "
        "said. Harlow police put the number of dead at five.",
        "2024-03-10",
        shot(
            "Saturday's shooting at Birch Mall", kind="crime", summary="People were killed in a shooting at the mall."
        ),
        figure("Six people were killed", 6, source="Mercy Hospital"),
        figure("eleven wounded", 11, metric="injured", source="Mercy Hospital"),
        figure("put the number of dead at five", 5, source="Harlow police"),
        publisher=NATIONAL,
    ),
    told(
        "10 March 2024. Police arrested Mark Hale, 24, near the mall in Harlow on Saturday evening. He is suspected of "
        "the attack that killed five people. His brother, Peter Hale, was held by Harlow police at home on Sunday.",
        "2024-03-10",
        arrested("arrested Mark Hale", "2024-03-09", "Mark Hale", summary="Police arrested Mark Hale.", **POLICE),
        arrested("was held by Harlow police", "2024-03-10", "Peter Hale", summary="Police held Peter Hale.", **POLICE),
        shot("the attack that killed five people", None, status="background", by=["Mark Hale"]),
        figure("killed five people", 5, event=3),
        publisher=HERALD,
    ),
    told(
        "10 March 2024. The attack recalls that of March last year, when eight people died at the Westgate store in "
        "Harlow City. Dozens were hurt on Saturday at Birch Mall.",
        "2024-03-10",
        shot("eight people died at the Westgate store", "2023-03", status="background", places=["Westgate store"]),
        shot("Dozens were hurt on Saturday at Birch Mall", summary="People were hurt at Birch Mall."),
        figure("eight people died", 8),
        figure("Dozens were hurt", None, metric="injured", event=2),
        publisher=STAR,
    ),
    told(
        "11 March 2024. Police Chief Tom Reyes said on Monday that five people, including a child, died and twelve "
        "were injured at Birch Mall on Saturday. Peter Hale was released without charge in Harlow City.",
        "2024-03-11",
        shot("injured at Birch Mall on Saturday", source="Police Chief Tom Reyes", by=[]),
        arrested("Peter Hale was released", "2024-03-11", "Peter Hale", summary="Peter Hale was released."),
        figure("five people, including a child, died", 5, source="Police Chief Tom Reyes"),
        figure("including a child", 1, of="children", part_of=5, source="Police Chief Tom Reyes"),
        figure("twelve were injured", 12, metric="injured", source="Police Chief Tom Reyes"),
        publisher=NATIONAL,
    ),
    told(
        "12 March 2024. We said that six were killed at Birch Mall; Mercy Hospital now says five. Mark Hale denied "
        "that he was there.",
        "2024-03-12",
        shot("were killed at Birch Mall", None, status="background"),
        figure("Mercy Hospital now says five", 5, source="Mercy Hospital"),
        claim("Mark Hale denied that he was there", "Mark Hale", "denies", claim="Mark Hale was at Birch Mall."),
        publisher=NATIONAL,
    ),
    told(
        "11 March 2024. Mark Hale appeared in court in Harlow City on Monday. Prosecutor Laura Kim accused him of the "
        "killings.",
        "2024-03-11",
        in_court("Mark Hale appeared in court", "Mark Hale appeared in court."),
        claim("Laura Kim accused him", "Laura Kim", "accuses", claim="Mark Hale was at Birch Mall.", to=["Mark Hale"]),
        publisher="Court Wire",
    ),
    told(
        "11 March 2024. A judge in Harlow City ordered Mark Hale held without bail on Monday.",
        "2024-03-11",
        in_court("ordered Mark Hale held without bail", "A judge ordered Mark Hale held without bail in court."),
        publisher=STAR,
    ),
    told(
        "Mayor Jane Cole said that five people were shot dead at Birch Mall on Saturday.",
        None,
        shot("five people were shot dead", None, date_text="on Saturday", source="Mayor Jane Cole"),
        figure("five people were shot dead", 5, source="Mayor Jane Cole"),
    ),
    told(
        "13 March 2024. A vigil was held at Birch Mall on Tuesday; Harlow police said 2,000 people came, organisers "
        "said 5,000.",
        "2024-03-13",
        event(
            "A vigil was held", kind="protest", date="2024-03-12", places=["Birch Mall"], summary="A vigil was held."
        ),
        figure("2,000 people came", 2000, metric="other", source="Harlow police"),
        figure("organisers said 5,000", 5000, metric="other", source="organisers"),
        publisher=HERALD,
    ),
    told(
        "13 March 2024. Birch Mall opened again on Wednesday, four days after five people died there.",
        "2024-03-13",
        event(
            "Birch Mall opened again", kind="business", date="2024-03-13", places=["Birch Mall"], summary="It opened."
        ),
        shot("five people died there", None, status="background"),
        figure("five people died there", 5, event=2),
        publisher=STAR,
    ),
)


SHOOTING = (
    "A gunman opened fire",
    "Saturday's shooting",
    "the attack that killed five",
    "Dozens were hurt on Saturday",
    "injured at Birch Mall on Saturday",
    "were killed at Birch Mall",
    "five people died there",
    "five people were shot dead",
)


@pytest.fixture(scope="module")
def read():
    """The situation, ready to be asked."""
    return Reader(merged_as(FOLDER, SHOOTING))


def test_what_was_done_at_one_site_is_one_with_or_without_its_day(read):
    """Attack or crime, dated or told as known: one shooting at one mall."""
    assert read.are_one(*SHOOTING)


def test_last_year_s_attack_is_another(read):
    """The background is of another site and year."""
    assert read.are_apart("A gunman opened fire", "eight people died at the Westgate store")


def test_competing_tolls_that_each_body_mended_are_updated(read):
    """Police went from four to five and the hospital from six to five, and the note says which was whose."""
    dead = read.figures("A gunman opened fire")["killed", "people"]
    assert dead.status == "updated"
    for series in ("“4” → “5” (Harlow Police Department)", "“6” → “5” (Mercy Hospital)"):
        assert series in dead.note


def test_a_toll_that_rose_is_no_conflict(read):
    """The hospital's eleven wounded of Sunday were twelve by the police chief on Monday."""
    hurt = read.figures("A gunman opened fire")["injured", "people"]
    assert (hurt.status, hurt.low, hurt.high) == ("updated", 12, 12)
    assert "“11” (Mercy Hospital)" in hurt.note
    assert not any(kind == "how_many" and "11" in sides for kind, *sides in read.disputed())


def test_a_part_stays_under_its_whole(read):
    """The child is one of the five."""
    figures = read.figures("A gunman opened fire")
    assert figures["killed", "children"].part_of.figure == figures["killed", "people"].id


def test_two_suspects_of_one_surname_are_two_and_so_are_their_arrests(read):
    """One brother was arrested, the other held and let go."""
    assert read.are_apart("arrested Mark Hale", "was held by Harlow police", "Peter Hale was released")


def test_one_hearing_told_by_two_articles_is_one(read):
    """The appearance and the judge's order are of one court day."""
    assert read.are_one("Mark Hale appeared in court", "held without bail")


def test_the_undated_article_takes_the_day_of_its_company(read):
    """Its Saturday is the shooting's, and that is inferred."""
    assert read.are_one("A gunman opened fire", "five people were shot dead")
    assert len(read.inferred("five people were shot dead")) == 1


def test_a_denied_accusation_asks_who_did_it(read):
    """The prosecutor accuses, the accused denies."""
    assert ("who", "Mark Hale was at Birch Mall", "denies it") in read.disputed()


def test_numbers_of_a_crowd_that_one_article_gives_conflict(read):
    """Police and organisers count a vigil differently."""
    assert read.figures("A vigil was held")["other", "people"].status == "conflicting"
