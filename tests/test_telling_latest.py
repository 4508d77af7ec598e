"""What stands under the latest: what is known of the day of an article without a date, and how a sentence says so."""

import pytest
from merge_builder import event, figure, named, report
from situation_reader import merged_as

from summarizer.merging.facts import Facts
from summarizer.steps.shown import show_facts
from summarizer.telling.latest import with_undated_named

NAMES = (named("Lowick"), named("Port Office", "organization"))
FERRY = "A ferry sank off Lowick"
FIND = "A tug found the hull"
SENTENCE = "A tug has found the hull of the ferry."


def told(published, dead=None):
    """The facts of two days' counts of a body, and of a third article that tells of a find, perhaps with a count."""
    reports = []
    for day, n in (("2021-03-12", 10), ("2021-03-13", 14), (published, dead)):
        sank = event(FERRY, kind="accident", places=["Lowick"], date="2021-03-11")
        count = f"; {n} people were killed, the Port Office said" if n else ""
        items = [sank] + [figure(f"{n} people were killed", n, source="Port Office")] * bool(n)
        is_third = (day, n) == (published, dead)
        items += [event(FIND, kind="other", places=[], date=None, date_text=None)] * is_third
        text = f"{FERRY}{count}.{f' {FIND}.' if is_third else ''}"
        reports.append(report(text, day, *items, names=NAMES))
    situation = merged_as(reports, [FERRY], [FIND])
    return Facts(situation, {})


def find(facts):
    """The event of the find, and the article that tells it."""
    (found,) = [each for each in facts.holder.events if each.summary == FIND or FIND in str(each.summary)]
    return found, found.reports[0].source


@pytest.mark.parametrize(
    ("published", "dead", "day"),
    [(None, 19, "2021-03-13"), (None, None, "2021-03-11"), ("2021-03-14", 19, None)],
    ids=["goes on with a count", "tells the day of the event", "has a date"],
)
def test_an_article_without_a_date_is_of_no_day_before_what_it_tells(published, dead, day):
    """A body that had counted 14 on the 13th gave its 19 since then."""
    facts = told(published, dead)
    _, source = find(facts)
    assert facts.undated_since.get(source) == day


def test_a_writer_is_told_of_which_day_at_the_earliest_an_undated_account_is():
    """So that what goes on with the story is no less than the last of the dated news."""
    facts = told(None, 19)
    found, _ = find(facts)
    shown, _ = show_facts([found], facts, for_prose=True)
    assert shown["events"][0]["when"].endswith("its article is undated, of 13 March 2021 or later")


@pytest.mark.parametrize(
    ("published", "mended"),
    [
        (None, "A tug has found the hull of the ferry; the article is undated."),
        ("2021-03-14", "A tug has found the hull of the ferry; as reported on 14 March 2021."),
        ("XXXX-03", "A tug has found the hull of the ferry; as reported in March."),
    ],
)
def test_a_sentence_on_the_latest_says_what_is_known_of_its_day(published, mended):
    """Beside news of the last day what has none reads as news of that day."""
    facts = told(published)
    found, _ = find(facts)
    assert with_undated_named(SENTENCE, [found.id], facts) == mended
    dated = "A tug has found the hull, as reported on 14 March 2021."
    assert with_undated_named(dated, [found.id], facts) == dated


def test_what_has_a_day_stands_as_it_is():
    """The fact has it, and a reader finds it there."""
    facts = told(None)
    assert with_undated_named("A ferry sank.", [facts.holder.episodes[0].events[0]], facts) == "A ferry sank."
