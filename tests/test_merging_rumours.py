"""A number that nobody stands for, or that opponents of a government put about, beside those of whoever counts."""

import pytest
from merge_builder import event, figure, named, report, written_in

from summarizer.merging import merge_reports
from summarizer.merging.facts import Facts
from summarizer.telling.leading import leads
from summarizer.telling.rules import untold_counts

FELL = "The market hall fell in Northport"
NAMES = (
    named("Northport"),
    named("Civil Protection", "government", "Civil Protection"),
    named("Red Cross", "organization", "Red Cross"),
)


def told(day, *counts):
    """One article about the fall; a count is a number, who gives it, and more."""
    sentences = [f"{who} has {number} dead" for number, who, *_ in counts]
    text = ". ".join([FELL, *sentences, ""])
    items = [
        figure(quote, number, source=who, **(more[0] if more else {}))
        for quote, (number, who, *more) in zip(sentences, counts, strict=True)
    ]
    fall = event(FELL, kind="accident", date="2021-05-03", places=["Northport"])
    return report(text, f"2021-05-{day:02}", fall, *items, names=written_in(text, NAMES))


RESCUERS = (told(4, (17, "Civil Protection")), told(5, (23, "Civil Protection")))
RELIEF = told(6, (25, "Civil Protection", {"qualifier": "at_least"}), (29, "Red Cross"))


def toll(*reports):
    """The one line that articles come to."""
    (line,) = merge_reports(reports).figures
    return line


@pytest.mark.parametrize(
    "who",
    [
        "a rumour", "Une rumeur", "unos rumores", "Gerüchte", "posts on social media", "Les réseaux sociaux", "слухи",
        "des opposants", "opponents", "several opponents", "los opositores", "gli oppositori", "opositores",
    ],
)  # fmt: skip
def test_a_number_that_no_office_stands_for_leads_nothing_and_widens_no_range(who):
    """The lowest and the highest are of those whose task it is to count."""
    line = toll(*RESCUERS, RELIEF, told(6, (40, who)))
    assert [each.low for each in leads(line.observations, "killed")] == [25, 29]
    assert (line.low, line.high) == (25, 29)


def test_a_rumour_is_in_conflict_with_nobody():
    """An opponent is, as any party."""
    rumoured, opposed = (toll(*RESCUERS, RELIEF, told(6, (40, who))) for who in ("a rumour", "opponents"))
    assert rumoured.status == toll(*RESCUERS, RELIEF).status
    assert "40" not in rumoured.note
    assert "40" in opposed.note


def test_a_rumour_alone_is_told():
    """Nobody else has counted."""
    line = toll(told(6, (40, "a rumour")))
    assert [each.low for each in leads(line.observations, "killed")] == [40]
    assert (line.low, line.high) == (40, 40)


def test_who_posts_by_name_has_counted():
    """What a body writes on a network is its own word."""
    line = toll(told(6, (40, "Red Cross on social media"), (31, "Civil Protection")))
    assert [each.low for each in leads(line.observations, "killed")] == [31, 40]


def test_an_at_least_that_bounds_another_s_count_is_no_end_of_a_range():
    """Who has counted nothing before only says that they are no fewer."""
    line = toll(told(6, (25, "Civil Protection", {"qualifier": "at_least"}), (29, "Red Cross")))
    assert [each.low for each in leads(line.observations, "killed")] == [29]


@pytest.mark.parametrize("who", ["a rumour", "opponents"])
def test_a_sentence_on_the_toll_need_not_repeat_it(who):
    """It is asked for the count of each body that has counted."""
    situation = merge_reports([*RESCUERS, RELIEF, told(6, (40, who))])
    facts = Facts(situation, {})
    (line,) = situation.figures
    assert not [*untold_counts(["At least 25 are dead, and the Red Cross has 29."], line, facts)]
    assert [*untold_counts(["At least 25 are dead."], line, facts)]
