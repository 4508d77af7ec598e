"""An election of an invented state, told by thirteen articles: results by region, a poll, a recount, a court, denials.

An earlier election is told as background, one article is undated, and two people share a surname.
"""

import pytest
from merge_builder import claim, event, figure, named, report, written_in
from situation_reader import Reader, merged_as

NAMES = (
    named("Verania"),
    named("Veranian government", "government", "the government"),
    named("Election Commission", "organization", "Election Commission", "the commission"),
    named("Northern Province"),
    named("Southern Province"),
    named("Port Aldis"),
    named("Lena Rosa", "person"),
    named("Tomas Rosa", "person"),
    named("Ivan Kern", "person", "Ivan Kern", "Kern"),
    named("Constitutional Court", "government"),
    named("Open Vote", "organization"),
    named("Datum Institute", "organization"),
    named("Union Front", "organization"),
)
TIMES, NATIONAL, STAR = "Aldis Times", "National News", "Evening Star"
COMMISSION = "the Election Commission"


def told(text, published, *items, publisher=None):
    """One article, with those of the names that it writes."""
    names = written_in(text, NAMES)
    return report(text, published, *items, names=names, publisher=publisher)


def vote(quote, date="2022-10-02", **changes):
    """The election, as most tell it."""
    usual = {"kind": "election", "places": ["Verania"], "summary": "Verania held a presidential election."}
    return event(quote, date=date, **(usual | changes))


def share(quote, value, of, event=1, source=COMMISSION):
    """A share of the votes."""
    return figure(quote, value, metric="share", of=of, event=event, source=source)


ROSA, KERN = "votes for Lena Rosa", "votes for Ivan Kern"
WON = "Lena Rosa won the presidential election in Verania."
FOLDER = (
    told(
        "30 September 2022. Lena Rosa leads Ivan Kern by 48% to 44% before Sunday's election in Verania, Datum "
        "Institute found.",
        "2022-09-30",
        event("Lena Rosa leads Ivan Kern", kind="situation", places=["Verania"], summary="Lena Rosa leads in a poll."),
        vote("Sunday's election in Verania", status="planned", summary="Verania is to hold an election."),
        share("48% to 44%", 48, "support for Lena Rosa", source="Datum Institute"),
        publisher=TIMES,
    ),
    told(
        "2 October 2022. Verania voted on Sunday. Turnout was 61%, the Election Commission said.",
        "2022-10-02",
        vote("Verania voted on Sunday"),
        share("Turnout was 61%", 61, "turnout"),
        publisher=TIMES,
    ),
    told(
        "3 October 2022. Lena Rosa won 50.4% in Sunday's election in Verania and Ivan Kern 47.9%, the Election "
        "Commission said. In Northern Province Kern won 58%.",
        "2022-10-03",
        vote("Sunday's election in Verania", by=["Lena Rosa"], source=COMMISSION, summary=WON),
        vote("In Northern Province Kern won", places=["Northern Province"], summary="Kern won in Northern Province."),
        share("Lena Rosa won 50.4%", 50.4, ROSA),
        share("Ivan Kern 47.9%", 47.9, KERN),
        share("Kern won 58%", 58, KERN, event=2),
        publisher=NATIONAL,
    ),
    told(
        "3 October 2022. Lena Rosa has won Verania's election with 50.4% of the vote, officials said. Ivan Kern "
        "accused the commission of fraud. The Election Commission denied it.",
        "2022-10-03",
        vote("Lena Rosa has won Verania's election", None, by=["Lena Rosa"], source="officials", summary=WON),
        share("with 50.4% of the vote", 50.4, ROSA, source="officials"),
        claim("accused the commission", "Ivan Kern", "accuses", claim="There was fraud.", to=["Election Commission"]),
        claim("The Election Commission denied it", "Election Commission", "denies", claim="There was fraud."),
        publisher=STAR,
    ),
    told(
        "4 October 2022. In Southern Province Lena Rosa won 64% on Sunday, the Election Commission said.",
        "2022-10-04",
        vote("In Southern Province Lena Rosa won 64%", places=["Southern Province"], by=["Lena Rosa"], summary=WON),
        share("Lena Rosa won 64%", 64, ROSA),
        publisher=TIMES,
    ),
    told(
        "4 October 2022. Observers of Open Vote reported 120 incidents in the vote in Verania; the government denied "
        "them.",
        "2022-10-04",
        vote("reported 120 incidents in the vote", None, source="Open Vote", summary="Observers reported incidents."),
        figure("120 incidents", 120, metric="other", of="incidents", source="Open Vote"),
        claim("the government denied", "Veranian government", "denies", claim="Observers reported incidents."),
        publisher=STAR,
    ),
    told(
        "5 October 2022. Final results gave Lena Rosa 50.6%, the Election Commission said in Verania on Wednesday.",
        "2022-10-05",
        vote("Final results gave Lena Rosa", "2022-10-05", summary="The commission announced final results."),
        share("gave Lena Rosa 50.6%", 50.6, ROSA),
        publisher=TIMES,
    ),
    told(
        "5 October 2022. Two protesters died in Port Aldis on Monday, police said; the Union Front said three did.",
        "2022-10-05",
        event("died in Port Aldis on Monday", kind="protest", date="2022-10-03", places=["Port Aldis"]),
        figure("Two protesters died", 2, of="protesters", source="police"),
        figure("said three did", 3, of="protesters", source="the Union Front"),
        publisher=NATIONAL,
    ),
    told(
        "4 October 2022. Clashes at a protest in Port Aldis killed protesters on Monday.",
        "2022-10-04",
        event("Clashes at a protest in Port Aldis", kind="riot", date="2022-10-03", places=["Port Aldis"]),
        publisher=STAR,
    ),
    told(
        "10 October 2022. The Constitutional Court ordered a recount in Southern Province on Monday.",
        "2022-10-10",
        event(
            "ordered a recount in Southern Province",
            kind="court",
            date="2022-10-10",
            places=["Southern Province"],
            by=["Constitutional Court"],
        ),
        publisher=TIMES,
    ),
    told(
        "11 October 2022. The Constitutional Court refused a recount in Northern Province on Monday.",
        "2022-10-11",
        event(
            "refused a recount in Northern Province",
            kind="decision",
            date="2022-10-10",
            places=["Northern Province"],
            by=["Constitutional Court"],
        ),
        publisher=NATIONAL,
    ),
    told(
        "17 October 2022. After the recount Lena Rosa has 50.5%, the Election Commission said in Verania on Monday. In "
        "2018 Ivan Kern won with 55%.",
        "2022-10-17",
        vote("After the recount Lena Rosa has", "2022-10-17", summary="The commission announced a recount's result."),
        vote("In 2018 Ivan Kern won", "2018", status="background", by=["Ivan Kern"], summary="Ivan Kern won."),
        share("Lena Rosa has 50.5%", 50.5, ROSA),
        share("Ivan Kern won with 55%", 55, KERN, event=2, source=None),
        publisher=TIMES,
    ),
    told(
        "Lena Rosa won the vote in Verania on Sunday. Tomas Rosa, a senator, congratulated his cousin.",
        None,
        vote("Lena Rosa won the vote in Verania", None, date_text="on Sunday", by=["Lena Rosa"], summary=WON),
    ),
)


@pytest.fixture(scope="module")
def read():
    """The situation, ready to be asked."""
    return Reader(merged_as(FOLDER, ("died in Port Aldis on Monday", "Clashes at a protest")))


def test_the_vote_of_a_province_is_not_the_vote_of_the_state(read):
    """Results by region are of other events, in one article or two, so that their shares never conflict."""
    assert read.are_apart("Verania voted on Sunday", "In Northern Province", "In Southern Province")
    assert not any(dispute[0] == "how_many" and "47.9" in dispute for dispute in read.disputed())


def test_the_result_that_officials_give_the_next_day_is_of_this_election(read):
    """Told without a day, of a rare kind, by the same winner: one election, and two sources that agree."""
    assert read.are_one("Verania voted on Sunday", "Lena Rosa has won Verania's election")
    assert read.figures("Verania voted on Sunday")["share", ROSA].status == "agreed"


def test_a_planned_and_a_past_election_are_others(read):
    """What was announced before, the election of 2018, and each later result keep their own shares."""
    assert read.are_apart("Verania voted on Sunday", "In 2018 Ivan Kern won", "Final results gave", "After the recount")


def test_a_poll_is_no_result(read):
    """A poll's shares hang on a situation."""
    assert read.event("Lena Rosa leads Ivan Kern").kind == "situation"
    assert ("share", ROSA) not in read.figures("Lena Rosa leads Ivan Kern")


def test_an_accusation_of_fraud_asks_whether_and_not_who(read):
    """A commission is accused of what it is asked whether it happened at all."""
    assert ("whether", "There was fraud", "denies it") in read.disputed()


def test_what_observers_report_and_the_government_denies_is_disputed(read):
    """A denial of an event itself stands against those who tell it."""
    assert ("whether", "Observers reported incidents", "denies it") in read.disputed()


def test_a_protest_and_its_riot_are_one_and_their_dead_are_disputed(read):
    """Two or three died on one day in one port."""
    assert read.are_one("died in Port Aldis on Monday", "Clashes at a protest")
    assert ("how_many", "2", "3") in read.disputed()


def test_a_court_s_rulings_on_two_provinces_are_two(read):
    """One day, one court, two provinces."""
    assert read.are_apart("ordered a recount in Southern", "refused a recount in Northern")


def test_the_undated_article_takes_the_day_of_its_company(read):
    """Its Sunday is the election's, and that is inferred."""
    assert read.inferred("Lena Rosa won the vote in Verania") == ["2022-10-02"]


def test_people_of_one_surname_are_two(read):
    """The winner and the senator."""
    assert {each.name for each in read.situation.names if "Rosa" in each.name} == {"Lena Rosa", "Tomas Rosa"}
