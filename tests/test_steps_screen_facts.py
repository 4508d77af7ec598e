"""Which facts the first screen is written from, and how it is shown what they are about."""

from merge_builder import event, figure, named, report

from summarizer.merging import merge_reports
from summarizer.merging.facts import Facts
from summarizer.steps.prompts import Prompts
from summarizer.steps.screen_facts import for_the_screen
from summarizer.steps.shown import PromptRoom, show_facts
from summarizer_schemas.report import Answers

NAMES = [named("Lowick"), named("Red Cross", "organization")]


def facts_of(*reports):
    """The facts of some reports."""
    situation = merge_reports([*reports])
    text_of = {each.article.text_sha256: each.article.text for each in reports}
    return Facts(situation, {each.id: text_of[each.text_sha256] for each in situation.sources})


def shown(facts, sort):
    """What a request for prose shows of the facts of a sort."""
    return show_facts([*facts.by_id.values()], facts, for_prose=True)[0][sort]


def test_a_quote_stands_within_its_sentence():
    """That somebody was killed says less than the sentence: on a video, and as a hostage."""
    text = "At noon a video showed the killing of a guard, one of the hostages. Nobody claimed it."
    killing = event("the killing of a guard", kind="crime", places=[])
    (only,) = shown(facts_of(report(text, "2021-03-04", killing)), "events")
    assert "“At noon a video showed ‹the killing of a guard›, one of the hostages.”" in only["evidence"]


def test_a_count_that_is_given_again_has_the_day_on_which_it_was_made():
    """Who writes on Friday what a body counted on Thursday has not counted on Friday."""

    def told(text, published):
        blast = event("A bomb exploded in Lowick", kind="bombing", date="2021-03-02", places=["Lowick"])
        dead = figure("21 people were killed", 21, source="Red Cross")
        return report(text, published, blast, dead, names=NAMES)

    first = told("A bomb exploded in Lowick; 21 people were killed, said the Red Cross.", "2021-03-04")
    again = told("A bomb exploded in Lowick on Tuesday; 21 people were killed, the Red Cross says.", "2021-03-05")
    (only,) = shown(facts_of(first, again), "figures")
    assert "counted 4 March 2021, given again 5 March 2021" in only["told"]


def test_what_a_body_tells_on_its_own_page_is_its_word():
    """A ministry's release names nobody, as its sender is its masthead; a paper names nobody."""
    text = "The Port Ministry met. 21 people were rescued."
    ministry = [named("Port Ministry", "government", "Port Ministry", "Ministério do Porto")]
    items = [event("The Port Ministry met", kind="other", places=[], by=["Port Ministry"])]
    items += [figure("21 people were rescued", 21, metric="rescued")]
    for publisher, who in (
        ("Port Ministry – Press Office", "according to Port Ministry, counted"),
        ("The Lowick Post", "according to The Lowick Post, naming nobody"),
        ("Port Ministry Watch", "according to Port Ministry Watch, naming nobody"),
    ):
        (only,) = shown(facts_of(report(text, "2021-03-04", *items, names=ministry, publisher=publisher)), "figures")
        assert who in only["told"]


def test_how_things_were_before_is_shown_ahead_of_the_least_of_the_news():
    """A prison that was too full explains more than the fortieth thing that happened that week."""
    lines = [f"In Lowick school number {n} stayed closed." for n in range(1, 41)]
    before = "The prison of Lowick was built for 640 men."
    text = " ".join(["Prisoners rose in Lowick.", *lines, before])
    items = [event("Prisoners rose in Lowick", kind="riot", date="2021-03-02", places=["Lowick"])]
    items += [event(each.rstrip("."), kind="other", places=["Lowick"]) for each in lines]
    items += [event(before.rstrip("."), kind="situation", places=["Lowick"], status="background")]
    facts = facts_of(report(text, "2021-03-04", *items, names=NAMES))
    told = [*facts.by_id.values()]

    def values(chosen):
        empty = {"task": "answers", "title": "", "sentences": 2, "overview": [], "further": [], "open_questions": []}
        return {
            **empty, "rest": "", "deadly": 0, "most_of_toll": 2, "words": 300, "sentences_in_all": 12,
            **show_facts(chosen, facts, for_prose=True)[0],
        }  # fmt: skip

    room = PromptRoom(Prompts(), "compose", Answers, 6_850)
    chosen = for_the_screen(told, room, facts, values)
    assert len(chosen) < len(told)
    assert before in {f"{each.summary.rstrip('.')}." for each in chosen}
    assert for_the_screen(told, PromptRoom(Prompts(), "compose", Answers, 24_000), facts, values) == told


def chosen_for_the_screen(facts, budget):
    """The facts that a request of so many tokens holds, of all."""

    def values(chosen):
        empty = {"task": "answers", "title": "", "sentences": 2, "overview": [], "further": [], "open_questions": []}
        return {
            **empty, "rest": "", "deadly": 0, "most_of_toll": 2, "words": 300, "sentences_in_all": 12,
            **show_facts(chosen, facts, for_prose=True)[0],
        }  # fmt: skip

    return for_the_screen([*facts.by_id.values()], PromptRoom(Prompts(), "compose", Answers, budget), facts, values)


def test_the_hours_that_led_to_the_main_event_are_shown_ahead_of_the_least_of_the_news():
    """When a bus left and when it called for help is the course of its fire, though it was before it."""
    lines = [f"In Lowick school number {n} stayed closed." for n in range(1, 61)]
    left, called = "The bus left Lowick at 8.15 p.m. on Monday.", "The driver's call was logged at 11.12 p.m."
    text = " ".join(["A bus burned at Lowick.", left, called, *lines])
    items = [event("A bus burned at Lowick", kind="accident", date="2021-03-02", places=["Lowick"])]
    items += [event(each.rstrip("."), kind="other", places=["Lowick"]) for each in lines]
    items += [
        event(left.rstrip("."), kind="other", places=["Lowick"], status="background", date="2021-03-01"),
        event(called.rstrip("."), kind="other", places=[], status="background"),
    ]
    facts = facts_of(report(text, "2021-03-04", *items, names=NAMES))
    chosen = chosen_for_the_screen(facts, 6_500)
    assert len(chosen) < len(facts.by_id)
    assert {left, called} <= {f"{each.summary.rstrip('.')}." for each in chosen[:3]}


def test_the_parts_of_the_main_toll_are_shown_ahead_of_single_dead():
    """How many of the dead were children comes before the cousin of somebody who is quoted."""
    singles = ["cook", "oiler", "sister", "uncle", "cousin", "neighbour", "clerk"]
    lines = [f"One {each} died." for each in singles]
    rest = [f"In Lowick school number {n} stayed closed." for n in range(1, 61)]
    toll = "A bus burned at Lowick and 29 people were killed."
    text = " ".join([toll, *lines, "Of the 29 dead, 7 were children.", *rest])
    items = [
        event("A bus burned at Lowick", kind="accident", date="2021-03-02", places=["Lowick"]),
        figure("29 people were killed", 29),
        *(figure(each.rstrip("."), 1, of=f"{who}s") for each, who in zip(lines, singles, strict=True)),
        figure("Of the 29 dead, 7 were children", 7, of="children", part_of=29),
        *(event(each.rstrip("."), kind="other", places=["Lowick"]) for each in rest),
    ]
    facts = facts_of(report(text, "2021-03-04", *items, names=NAMES))
    assert [each.of for each in facts.by_id.values() if each.id[0] == "F" and each.part_of] == ["children"]
    chosen = chosen_for_the_screen(facts, 6_500)
    assert len(chosen) < len(facts.by_id)
    assert "children" in {each.of for each in chosen if each.id[0] == "F"}


def test_a_count_that_its_body_lowered_is_shown_with_what_it_lowered_it_to():
    """Who writes of a toll has to tell that it was lowered, also where it rose four times since."""
    hall = named("Town Hall", "government", "The town hall")

    def told(number, day, *more, text=None):
        text = text or f"A dam burst in Lowick. The town hall counted {number} dead."
        counts = figure(f"counted {number} dead", number, source="Town Hall", as_of=f"2021-05-{day:02}")
        burst = event("A dam burst in Lowick", kind="disaster", places=["Lowick"], date="2021-05-03")
        return report(text, f"2021-05-{day:02}", burst, counts, *more, names=[named("Lowick"), hall])

    corrected = "A dam burst in Lowick. The town hall counted 10 dead, down from 11."
    replaced = figure("down from 11", 11, source="Town Hall", is_superseded=True)
    rises = [told(number, day) for number, day in ((13, 6), (15, 7), (17, 8), (19, 9), (22, 10))]
    facts = facts_of(told(6, 3), told(11, 4), told(10, 5, replaced, text=corrected), *rises)
    (line,) = [each["told"] for each in shown(facts, "figures")]
    assert "10 people" in line
    assert "11 people" in line
    assert "19 people" in line
    assert "13 people" not in line
    assert "6 people" not in line
