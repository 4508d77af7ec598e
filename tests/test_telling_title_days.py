"""The days that a title gives its toll."""

import pytest
from merge_builder import event, figure, named, report

from summarizer.merging import merge_reports
from summarizer.merging.facts import Facts
from summarizer.telling.title_days import with_days_of_toll

TEXT = "Guards were held in Lowick from Sunday to Wednesday; 20 people were killed."


def retitled(title, date):
    """A title, on a toll of these days."""
    siege = event("Guards were held in Lowick", kind="riot", date=date, places=["Lowick"])
    own = report(TEXT, "2021-03-11", siege, figure("20 people were killed", 20), names=[named("Lowick")])
    situation = merge_reports([own])
    cites = [*(each.id for each in situation.events), *(each.id for each in situation.figures)]
    return with_days_of_toll(title, cites, Facts(situation, {"S1": TEXT}))


@pytest.mark.parametrize(
    ("title", "date", "told"),
    [
        ("Lowick: siege, 20 dead, 7 March 2021", "2021-03-07/2021-03-10", "Lowick: siege, 20 dead, 7–10 March 2021"),
        ("Lowick: siege, 20 dead, 7 March", "2021-03-07/2021-03-10", "Lowick: siege, 20 dead, 7–10 March"),
        ("Lowick: siege, 20 dead, 7 March 2021", "2021-03-07", "Lowick: siege, 20 dead, 7 March 2021"),
        ("Lowick: siege, 20 dead, 10 March 2021", "2021-03-07/2021-03-10", "Lowick: siege, 20 dead, 10 March 2021"),
        ("Lowick: siege, 20 dead, 7–10 March 2021", "2021-03-07/2021-03-10", "Lowick: siege, 20 dead, 7–10 March 2021"),
        ("Lowick: siege, 7 March 2021", "2021-03-07/2021-03-10", "Lowick: siege, 7 March 2021"),
        ("Lowick: siege, 20 dead, 7 March 2021", "2021-03-07/2021-06-10", "Lowick: siege, 20 dead, 7 March 2021"),
    ],
    ids=["first day", "without a year", "of one day", "another day", "all days", "no toll", "of months"],
)
def test_a_title_gives_a_toll_of_several_days_all_of_them(title, date, told):
    """Nobody is to read that all died on the first day."""
    assert retitled(title, date) == told
