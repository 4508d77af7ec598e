"""What changed from one brief to the next: which ids stay, and what is called new, revised, withdrawn."""

import asyncio
import re
from dataclasses import replace
from itertools import permutations

import pytest
from brief_builder import BRIEF, LOADED, digest
from conftest import SEEDS
from examples import examples
from hypothesis import given, settings
from merge_builder import claim, event, figure, named, report
from test_merging_properties import folders

from summarizer.config import Settings
from summarizer.diff import Earlier, carry_on, renumbered, require_common
from summarizer.domain.article import Refused
from summarizer.errors import InputError
from summarizer.loading import load_articles
from summarizer.merging import merge_reports
from summarizer.paths import CASSETTES
from summarizer.pipeline import make_brief
from summarizer.render import render
from summarizer.steps.assemble import assemble
from summarizer.steps.first_screen import Composed
from summarizer.verify import verify_brief
from summarizer.verify.links import check_links, ids_by_sort
from summarizer.verify.material import with_digests
from summarizer_schemas import Brief
from summarizer_schemas.brief import Decision, Failure, Translation, Withheld

few = settings(max_examples=examples(12))
SORTS = ("sources", "quotes", "episodes", "events", "figures", "statements", "disputes", "names")


def brief_of(*reports, failures=()) -> Brief:
    """The brief of some reports, without prose."""
    return assemble(merge_reports(reports), Composed({}, (), (), ()), reports, failures, BRIEF.run)


def earlier(brief: Brief) -> Earlier:
    """A brief as it would be read from its file."""
    return Earlier(brief, digest(render(brief, "json")))


def since(old: Brief, new: Brief) -> Brief:
    """The new brief, carrying on the old one."""
    return carry_on(earlier(old), new)


def ids(brief: Brief) -> set[str]:
    """Every id of a brief."""
    return {each.id for sort in SORTS for each in getattr(brief, sort)}


MONDAY = "A quake struck Melin on 1 March. Rescuers in Melin said 22 people were killed."
TUESDAY = "The quake in Melin of 1 March killed 31 people, rescuers said. A dam near Tarvo burst on 2 March."
WEDNESDAY = "Shops opened again in Tarvo on 3 March. The mayor denied that a dam burst."
PLACES = [named("Melin"), named("Tarvo"), named("Rescuers", "organization", "Rescuers", "rescuers")]
QUAKE = {"kind": "disaster", "date": "2021-03-01", "places": ["Melin"]}


def monday(**changes):
    """The first day's report."""
    values = {"text": MONDAY, "published": "2021-03-01", "toll": "22 people were killed", "number": 22} | changes
    quake = event("A quake struck Melin", summary="A quake struck Melin.", **QUAKE)
    toll = figure(values["toll"], values["number"], source="Rescuers")
    return report(values["text"], values["published"], quake, toll, names=PLACES, file="monday.txt")


def tuesday():
    """The second day's report: another toll, and another event."""
    return report(
        TUESDAY,
        "2021-03-02",
        event("The quake in Melin", summary="A quake struck Melin.", **QUAKE),
        event("A dam near Tarvo burst", kind="accident", date="2021-03-02", places=["Tarvo"]),
        figure("killed 31 people, rescuers said", 31, source="rescuers"),
        names=PLACES,
        file="tuesday.txt",
    )


def wednesday():
    """The third day's report: an event of its own."""
    reopened = event("Shops opened again in Tarvo", kind="business", date="2021-03-03", places=["Tarvo"])
    return report(WEDNESDAY, "2021-03-03", reopened, names=PLACES, file="wednesday.txt")


def test_a_later_toll_of_the_same_body_is_a_revision_with_both_values_and_who_says_so():
    """22 → 31 under the figure's old id, by the rescuers, with the new article's quote."""
    old = brief_of(monday())
    new = since(old, brief_of(monday(), tuesday()))
    (toll,) = old.figures
    (value,) = [each for each in new.changes.revised if each.what == "value"]
    assert (value.id, value.was, value.now, value.said_by) == (toll.id, ("22",), ("31",), ("Rescuers",))
    assert {quote.source for quote in new.quotes if quote.id in value.quotes} == set(new.changes.added) == {"S2"}


def test_the_earlier_brief_is_called_as_its_readers_know_it():
    """In the language of both; a brief in another one has the title that was written first."""
    told = Translation(language="es", text="Un terremoto en Melin")
    titled = BRIEF.episodes[0].model_copy(update={"translation": told})
    old = BRIEF.model_copy(update={"language": "es", "episodes": (titled, *BRIEF.episodes[1:])})
    assert since(old, old).changes.since.title.startswith("Un terremoto en Melin")
    assert since(old, BRIEF).changes.since.title == BRIEF.title


def test_what_only_a_new_article_tells_is_new_and_nothing_else_is():
    """The dam is new; the quake, told again, keeps its id and is now told by two."""
    old = brief_of(monday())
    new = since(old, brief_of(monday(), tuesday()))
    summaries = {each.id: each.summary for each in new.events}
    assert [summaries[each] for each in new.changes.new if each[0] == "E"] == ["A dam near Tarvo burst."]
    assert [each.id for each in old.events] == [each.id for each in new.events if each.summary.startswith("A quake")]


def test_what_is_gone_with_its_article_is_withdrawn_with_what_it_said():
    """Without the second article, its event and toll are withdrawn, and the first toll is the latest again."""
    old = brief_of(monday(), tuesday())
    changes = since(old, brief_of(monday())).changes
    assert [(each.file, each.reason) for each in changes.gone] == [("tuesday.txt", "not_given")]
    assert [(each.told, each.reason) for each in changes.withdrawn] == [("A dam near Tarvo burst.", "not_given")]
    assert [(each.was, each.now) for each in changes.revised if each.what == "value"] == [(("31",), ("22",))]


def test_a_retired_number_is_never_given_again():
    """The dam's id is gone on the second day, and the shops of the third day do not get it."""
    first = brief_of(monday(), tuesday())
    second = since(first, brief_of(monday()))
    third = since(second, brief_of(monday(), wednesday()))
    assert ids(second) < ids(first)
    assert not (ids(third) - ids(second)) & ids(first)


def test_what_comes_back_after_it_was_withdrawn_gets_a_new_number():
    """The brief of the day before does not know the dam: it is new, and is not called by a number in use before."""
    first = brief_of(monday(), tuesday())
    second = since(first, brief_of(monday()))
    third = since(second, brief_of(monday(), tuesday()))
    (dam,) = [each.id for each in third.events if each.summary.startswith("A dam")]
    assert dam in third.changes.new
    assert dam not in ids(first)


def test_an_article_with_a_new_text_carries_on_what_it_still_says():
    """A page that was corrected from 22 to 25 is gone and added, its event stays, and its toll is revised."""
    corrected = monday(text=MONDAY.replace("22", "25"), toll="25 people were killed", number=25)
    old = brief_of(monday())
    new = since(old, brief_of(corrected))
    (gone,) = new.changes.gone
    assert (gone.reason, gone.now) == ("changed", new.sources[0].id)
    assert new.sources[0].id not in ids(old)
    assert [each.id for each in (*new.events, *new.figures)] == [each.id for each in (*old.events, *old.figures)]
    assert [(each.was, each.now) for each in new.changes.revised] == [(("22",), ("25",))]
    assert (new.changes.new, new.changes.withdrawn) == ((), ())


def test_a_fact_that_the_gate_refuses_now_is_withdrawn_with_the_reason():
    """The article is there, the figure is withheld this time: the reason is the gate's."""
    without = replace(monday(), figures=())
    refused = Withheld(
        source="S1", stage="extract", kind="figure", item="22", quote="22 people were killed", reason="not so"
    )
    new = brief_of(without).model_copy(update={"withheld": (refused,)})
    (gone,) = since(brief_of(monday()), new).changes.withdrawn
    assert (gone.told, gone.reason, gone.detail) == ("22 people (killed)", "withheld", "not so")


def test_a_fact_that_the_model_did_not_report_again_is_withdrawn_as_that():
    """The article is there and nothing was refused: the model reported it once and not again."""
    new = brief_of(replace(monday(), figures=()))
    (gone,) = since(brief_of(monday()), new).changes.withdrawn
    assert (gone.id, gone.reason, gone.sources) == ("F1", "not_reported", ("S1",))


def test_what_the_model_finds_now_in_an_article_that_was_there_is_not_new():
    """A figure that was overlooked in a known article is read otherwise; nothing has happened since."""
    changes = since(brief_of(replace(monday(), figures=())), brief_of(monday())).changes
    assert (changes.new, changes.reread) == ((), ("F1",))


def test_an_article_that_could_not_be_used_this_time_is_said_to_have_failed():
    """A fact is not withdrawn by anybody because a file could not be read."""
    failure = Failure(file="tuesday.txt", sha256=None, stage="load", reason="torn")
    changes = since(brief_of(monday(), tuesday()), brief_of(monday(), failures=(failure,))).changes
    assert {each.reason for each in (*changes.gone, *changes.withdrawn)} == {"failed"}


def test_two_events_that_are_one_now_are_joined_and_one_number_is_retired():
    """The event that shares more quotes keeps its id; the other's leads to it."""
    told = brief_of(monday(), tuesday())
    quake, dam = told.events
    both = quake.model_copy(update={"reports": (*quake.reports, *dam.reports), "figures": quake.figures})
    joined = told.model_copy(
        update={
            "events": (both,),
            "episodes": tuple(each.model_copy(update={"events": (quake.id,)}) for each in told.episodes[:1]),
            "names": (),
        }
    )
    changes = since(told, joined).changes
    assert [(each.id, each.into) for each in changes.joined] == [(dam.id, quake.id)]
    assert changes.withdrawn == ()
    back = since(joined, told).changes
    assert [(each.id, each.out_of) for each in back.split if each.id[0] == "E"] == [(dam.id, quake.id)]
    assert back.new == ()


def test_a_new_denial_contradicts_what_was_there():
    """A denial of the second day, with what it denies, names the event of the first that both are about, once."""
    quake = event("The quake in Melin", summary="A quake struck Melin.", **QUAKE)
    denial = claim("rescuers said", "Rescuers", "denies", claim="A quake struck Melin.")
    later = report(TUESDAY, "2021-03-02", quake, denial, names=PLACES)
    old = brief_of(monday())
    new = since(old, brief_of(monday(), later))
    (contradicted,) = new.changes.contradicted
    assert contradicted.by == new.disputes[0].id
    assert contradicted.about == (old.events[0].id,)
    assert new.changes.stands.events == 0


def _without_a_dispute(number="D2", **figure):
    """The brief when one dispute is gone, and what its figure is by now."""
    left = tuple(each for each in BRIEF.disputes if each.id != number)
    (asked,) = (each for each in BRIEF.disputes if each.id == number)
    told = tuple(each.model_copy(update=figure) if each.id in asked.about else each for each in BRIEF.figures)
    return BRIEF.model_copy(update={"disputes": left, "figures": told})


def test_a_dispute_of_numbers_that_are_at_odds_no_more_is_settled():
    """Whoever had another one has counted anew."""
    (gone,) = since(BRIEF, _without_a_dispute(status="updated")).changes.withdrawn
    assert (gone.id, gone.told, gone.reason) == ("D2", "How many people were missing?", "settled")
    assert gone.detail in {each.id for each in BRIEF.figures}


def test_a_dispute_that_is_only_not_asked_again_is_not_settled():
    """Its numbers are at odds as before."""
    (gone,) = since(BRIEF, _without_a_dispute(status="conflicting")).changes.withdrawn
    assert (gone.id, gone.reason) == ("D2", "not_asked")


DAM, TOWN, MINISTRY = (
    BRIEF.statements[0].model_copy(update={"id": f"C{n}", "key": f"c{n}", "claimant": who, "quotes": (f"Q{n}",)})
    for n, who in enumerate(("The mayor", "The town", "The ministry"), start=1)
)


def _asked(question, *sides, id_="D1", about=("C1", "C2", "C3")):
    """A brief that has a dispute of the two; a side is a holder, an answer and a quote."""
    positions = tuple(
        BRIEF.disputes[0].positions[0].model_copy(update={"holder": who, "position": said, "quotes": (quote,)})
        for who, said, quote in sides
    )
    dispute = BRIEF.disputes[0].model_copy(
        update={"id": id_, "kind": "whether", "question": question, "positions": positions, "about": about}
    )
    return BRIEF.model_copy(update={"disputes": (dispute,), "statements": (DAM, TOWN, MINISTRY), "decisions": ()})


TOLD = (("The mayor", "yes", "Q1"), ("The town", "no", "Q2"))


def test_a_number_of_a_dispute_is_never_given_to_another_question():
    """Of three who differ on whether a letter was sent two differ on whether it was read: the sides are others."""
    old = _asked("Was the letter sent?", *TOLD, ("The ministry", "no", "Q3"))
    changes = since(old, _asked("Was the letter read by the town?", *TOLD)).changes
    assert changes.reread == ("D2",)
    assert not changes.revised


def test_a_question_whose_statements_are_all_there_is_reworded_and_not_withdrawn():
    """It is told once: as the one that shares its statements, and disputes none of them anew."""
    old = _asked("Was the letter sent?", *TOLD, ("The ministry", "no", "Q3"))
    changes = since(old, _asked("Was the letter read by the town?", *TOLD)).changes
    assert [(each.id, each.into) for each in changes.joined] == [("D1", "D2")]
    assert (changes.withdrawn, changes.contradicted) == ((), ())


def test_a_question_about_another_statement_of_the_same_words_is_no_rewording():
    """One sentence says two things: each has its own question, and the first is only not put this time."""
    changes = since(
        _asked("Was the letter sent?", *TOLD, ("The ministry", "no", "Q3"), about=("C1", "C2")),
        _asked("Was the letter read by the town?", *TOLD, about=("C3",)),
    ).changes
    assert (changes.joined, [(each.id, each.reason) for each in changes.withdrawn]) == ((), [("D1", "not_asked")])


def test_a_question_of_which_one_side_gave_way_is_settled_and_not_reworded():
    """Another question about what the mayor said does not take its place."""
    old = _asked("Was the letter sent?", *TOLD)
    new = _asked("When was the letter sent?", TOLD[0], ("The ministry", "no", "Q3"), about=("C1", "C3"))
    new = new.model_copy(update={"statements": (DAM, TOWN.model_copy(update={"overtaken_by": "C1"}), MINISTRY)})
    changes = since(old, new).changes
    assert [(each.id, each.reason) for each in changes.withdrawn] == [("D1", "settled")]
    assert changes.joined == ()


def test_who_drops_a_count_has_not_withdrawn_the_dispute_about_the_others():
    """The figure stands, so the dispute has ended for its own reason."""
    (asked,) = (each for each in BRIEF.disputes if each.id == "D2")
    (figure_,) = (each for each in BRIEF.figures if each.id in asked.about)
    (lost, *_) = figure_.observations
    (file,) = (
        each.file
        for each in BRIEF.sources
        for quote in BRIEF.quotes
        if quote.id == lost.quotes[0] and quote.source == each.id
    )
    drop = Decision(
        kind="drop",
        given={"figure": lost.value_text, "article": file, "reason": "a rumour"},
        applied=True,
        told=f"The figure “{lost.value_text}” ({figure_.of}): a rumour",
        why=None,
        about=(),
    )
    new = _without_a_dispute(status="updated").model_copy(update={"decisions": (drop,)})
    (gone,) = since(BRIEF, new).changes.withdrawn
    assert (gone.id, gone.reason) == ("D2", "settled")


def test_without_a_decision_no_editor_has_dropped_a_dispute():
    """Not even one with a side that none of its facts bears out."""
    old = _asked("Was the letter sent?", *TOLD, ("The ministry", "no", "Q3"), about=("C1", "C2"))
    (gone,) = since(old, old.model_copy(update={"disputes": ()})).changes.withdrawn
    assert gone.reason == "not_asked"


def test_how_many_independent_sources_tell_an_event_is_no_revision():
    """One more article tells what is known."""
    more = tuple(each.model_copy(update={"origins": each.origins + 1}) for each in BRIEF.events)
    assert since(BRIEF, BRIEF.model_copy(update={"events": more})).changes.revised == ()


def test_a_dispute_about_a_detail_does_not_contradict_its_event():
    """Nor does a denial of something else than the event, and what was disputed before is not disputed anew."""
    quake = event("The quake in Melin", summary="A quake struck Melin.", **QUAKE)
    said = claim("Shops opened again", "Mayor", "asserts", claim="The town had the report.")
    denial = claim("The mayor denied", "Rescuers", "denies", claim="The town had the report.")
    people = (*PLACES, named("Mayor", "person", "mayor"))
    first = report(f"{MONDAY} Shops opened again.", "2021-03-01", quake_of_monday(), said, names=people)
    second = report(f"{TUESDAY} The mayor denied it.", "2021-03-02", quake, denial, names=people)
    other = claim("The mayor denied", "Rescuers", "denies", claim="The alarm was silent.")
    third = report(f"{TUESDAY} The mayor denied all.", "2021-03-03", quake, other, names=people)
    one, two, three = brief_of(first), brief_of(first, second), brief_of(first, second, third)
    (contradicted,) = since(one, two).changes.contradicted
    assert {each[0] for each in contradicted.about} == {"C"}
    assert since(two, three).changes.contradicted == ()


def quake_of_monday():
    """The event of the first day."""
    return event("A quake struck Melin", summary="A quake struck Melin.", **QUAKE)


@pytest.mark.parametrize(
    ("question", "sides"),
    [
        ("Had the letter been sent?", TOLD),
        (
            "Is it true that the letter was sent?",
            (("The mayor", "the letter was sent", "Q1"), ("The town", "denies it", "Q2")),
        ),
        ("Was the letter sent?", TOLD[:1]),
        ("Was the letter sent?", (*TOLD, ("The ministry", "no", "Q3"))),
    ],
)
def test_one_question_keeps_its_number(question, sides):
    """In other words with the same sides, and in the same words with others."""
    changes = since(_asked("Was the letter sent?", *TOLD), _asked(question, *sides)).changes
    assert (changes.new, changes.reread, changes.withdrawn) == ((), (), ())


def test_sides_that_are_told_in_other_words_on_the_same_quotes_have_not_moved():
    """A model words a position otherwise; nobody said anything since."""
    sides = (("The mayor", "the letter was sent", "Q1"), ("The town", "denies it", "Q2"))
    old = _asked("Was the letter sent?", *TOLD)
    assert since(old, _asked("Is it true that the letter was sent?", *sides)).changes.revised == ()
    assert since(old, _asked("Was the letter sent?", ("The mayor", "no", "Q3"), TOLD[1])).changes.revised != ()


def test_a_dispute_of_which_one_side_gave_way_is_settled():
    """The town says since what it had denied."""
    old = _asked("Was the letter sent?", *TOLD)
    later = TOWN.model_copy(update={"overtaken_by": "C1"})
    new = old.model_copy(update={"disputes": (), "statements": (DAM, later, MINISTRY)})
    (gone,) = since(old, new).changes.withdrawn
    assert (gone.id, gone.reason, gone.detail) == ("D1", "settled", "C1"), "and by what"


@pytest.mark.parametrize(("day", "reason"), [(None, "settled"), ("2021-03-01", "settled"), ("2021-03-20", "not_asked")])
def test_a_side_gives_way_with_all_that_it_had_said_before(day, reason):
    """An admission ends a dispute though the reason that was named for the denial stands; not what is said after it."""
    old = _asked("Was the letter sent?", ("The mayor", "yes", "Q1"), ("The town", "no", "Q2"))
    (asked,) = old.disputes
    sides = (asked.positions[0], asked.positions[1].model_copy(update={"quotes": ("Q2", "Q3")}))
    reason_given = MINISTRY.model_copy(update={"claimant": "The town", "date": day})
    old = old.model_copy(
        update={"disputes": (asked.model_copy(update={"positions": sides}),), "statements": (DAM, TOWN, reason_given)}
    )
    denied = TOWN.model_copy(update={"overtaken_by": "C1"})
    admitted = DAM.model_copy(update={"date": "2021-03-10"})
    new = old.model_copy(update={"disputes": (), "statements": (admitted, denied, reason_given)})
    assert [(each.id, each.reason) for each in since(old, new).changes.withdrawn] == [("D1", reason)]


def test_an_article_older_than_the_earlier_brief_is_new_and_called_late():
    """What comes in late is new to the reader, who is told that it is not the latest."""
    changes = since(brief_of(tuesday(), wednesday()), brief_of(tuesday(), wednesday(), monday())).changes
    assert changes.late == changes.added != ()


def test_an_earlier_brief_of_another_subject_is_refused_before_anything_is_asked():
    """No article in common: the message says what to give."""
    with pytest.raises(InputError, match="give the earlier articles"):
        require_common(earlier(BRIEF), [monday().article])
    require_common(earlier(BRIEF), LOADED.articles[:1])


def test_an_earlier_brief_without_articles_makes_all_new():
    """On the first day nothing could be used: that is no reason to refuse the second."""
    nothing = brief_of()
    require_common(earlier(nothing), [monday().article])
    changes = since(nothing, brief_of(monday())).changes
    assert (changes.added, changes.withdrawn, changes.reread) == (("S1",), (), ())


def test_what_is_quoted_by_other_words_of_the_same_passage_is_the_same():
    """A model that is asked again quotes a little more or less, and words its summary otherwise."""
    again = report(
        MONDAY,
        "2021-03-01",
        event("quake struck Melin on 1 March", summary="An earthquake hit Melin.", **QUAKE),
        figure("said 22 people were killed", 22, source="Rescuers"),
        names=PLACES,
        file="monday.txt",
    )
    old = brief_of(monday())
    new = since(old, brief_of(again))
    assert [each.id for each in (*new.events, *new.figures)] == [each.id for each in (*old.events, *old.figures)]
    assert (new.changes.new, new.changes.reread, new.changes.revised, new.changes.withdrawn) == ((), (), (), ())
    assert not {each.id for each in new.quotes} & {each.id for each in old.quotes}


BOTH = "Shells hit Melin and Tarvo on Monday, killing 12 soldiers and 5 officers."


def shelled(*items):
    """A report in which one sentence tells two things."""
    return report(BOTH, None, *items, names=PLACES)


def test_one_passage_that_tells_two_events_gives_each_its_own_id():
    """Where the quotes are the same, what is told of them decides, in whatever order it is told."""
    melin, tarvo = (
        event("Shells hit Melin and Tarvo", kind="shelling", summary=f"Shells hit {place}.", places=[place])
        for place in ("Melin", "Tarvo")
    )
    old = brief_of(shelled(melin, tarvo))
    new = since(old, brief_of(shelled(tarvo, melin)))
    assert {each.id: each.summary for each in new.events} == {each.id: each.summary for each in old.events}


def test_one_passage_that_gives_two_numbers_gives_each_its_own_id():
    """A figure is the one with its number, whatever is said to be counted."""
    shells = event("Shells hit Melin", kind="shelling", places=["Melin"])
    quote = "killing 12 soldiers and 5 officers"
    old = brief_of(shelled(shells, figure(quote, 12, of="soldiers"), figure(quote, 5, of="officers")))
    new = since(old, brief_of(shelled(shells, figure(quote, 5, of="dead"))))
    assert [each.id for each in new.figures] == [each.id for each in old.figures if each.of == "officers"]
    assert [each.told for each in new.changes.withdrawn] == ["12 soldiers (killed)"]


def test_a_passage_quoted_longer_is_the_same_where_nothing_else_is_known():
    """An event without date and place is known by its words."""
    old = brief_of(shelled(event("Shells hit Melin", kind="shelling", summary="Shells fell.")))
    longer = event("Shells hit Melin and Tarvo", kind="shelling", summary="There was shelling.")
    changes = since(old, brief_of(shelled(longer))).changes
    assert (changes.stands.events, changes.reread, changes.withdrawn) == (1, (), ())


def test_every_id_of_a_brief_is_exchanged():
    """Under other numbers a brief holds together as before and verifies, and none of the old ones is left in it."""
    ferry, boat = BRIEF.events[1:3]
    linked = (ferry.model_copy(update={"possibly_same_as": (boat.id,)}), boat.model_copy(update={"part_of": ferry.id}))
    brief = BRIEF.model_copy(update={"events": (BRIEF.events[0], *linked, BRIEF.events[3])})
    moved = renumbered(brief, {id_: f"{id_[0]}{int(id_[1:]) + 100}" for id_ in ids(brief)})
    assert not set(re.findall(r"\b[A-Z]\d+\b", moved.model_dump_json(exclude={"digests"}))) & ids(brief)
    assert verify_brief(with_digests(moved), LOADED) == ()


@few
@given(folders)
def test_no_text_names_an_id(folder):
    """What is not exchanged holds no id: neither who disputes what, nor what is missing, nor why things were joined."""
    refused = (Refused("figure", 1, "12 people", "12 killed", "not so"),)
    brief = brief_of(*(replace(each, refused=refused) for each in folder))
    shown = renumbered(brief, dict.fromkeys(ids(brief), "")).model_dump_json(exclude={"quotes", "withheld"})
    assert re.findall(r"\b[SQPEFCDN][1-9]\d*\b", shown) == []


@few
@given(folders)
def test_a_brief_compared_with_itself_has_not_changed(folder):
    """Everything stands, under the id that it has."""
    brief = brief_of(*folder)
    same = since(brief, brief)
    assert same.model_copy(update={"changes": None}) == brief
    changes = same.changes.model_dump(exclude={"since", "highest", "stands"})
    assert not any(changes.values())


@few
@given(folders)
def test_adding_an_article_reports_nothing_as_new_that_was_there(folder):
    """Every new fact cites the added article, nothing was read otherwise, and all that stands keeps its id."""
    old, new = brief_of(*folder[:2]), brief_of(*folder)
    carried = since(old, new)
    changes = carried.changes
    source_of = {quote.id: quote.source for quote in carried.quotes}
    for sort in ("events", "figures", "statements", "disputes"):
        for fact in getattr(carried, sort):
            cited = {source_of[quote] for quote in _quotes(fact)}
            if fact.id in changes.new:
                assert cited & set(changes.added)
    assert changes.gone == ()
    assert not [each for each in changes.reread if each[0] in "EFC"]
    assert not [each for each in changes.withdrawn if each.id[0] in "EFC"]
    retired = {each.id for each in (*changes.joined, *changes.withdrawn)}
    assert ids(old) - retired <= ids(carried)


@few
@given(folders)
def test_no_id_is_used_twice_over_three_days(folder):
    """Articles come and go, and an id means one thing for good."""
    first = brief_of(*folder[:2])
    second = since(first, brief_of(*folder[1:]))
    third = since(second, brief_of(*folder))
    for brief in (second, third):
        every = [id_ for listed in ids_by_sort(brief).values() for id_ in listed]
        assert len(every) == len(set(every))
        assert [*check_links(brief)] == []
    texts = {quote.id: _words(first, quote) for quote in first.quotes}
    texts |= {quote.id: _words(second, quote) for quote in second.quotes}
    assert all(texts.get(quote.id, _words(third, quote)) == _words(third, quote) for quote in third.quotes)
    assert not (ids(third) - ids(second)) & ids(first)


@few
@given(folders)
def test_the_order_of_articles_changes_nothing_and_neither_does_doing_it_again(folder):
    """One earlier brief and one set of articles give one sequel."""
    old = brief_of(*folder[:2])
    once = since(old, brief_of(*folder))
    assert all(since(old, brief_of(*order)) == once for order in permutations(folder))
    assert since(old, once) == once


def _quotes(fact):
    if hasattr(fact, "quotes"):
        return fact.quotes
    holders = getattr(fact, "reports", None) or getattr(fact, "observations", None) or fact.positions
    return [quote for each in holders for quote in each.quotes]


def _words(brief, quote):
    text = next(each.text_sha256 for each in brief.sources if each.id == quote.source)
    return text, quote.start, quote.end


@pytest.fixture(scope="module")
def days(tmp_path_factory):
    """Briefs of parts of the seeds, by how many articles; prose is not recorded for them."""

    def made(*numbers, old=None):
        folder = tmp_path_factory.mktemp("day")
        for path in sorted(SEEDS.iterdir()):
            if int(path.name[:3]) in numbers:
                (folder / path.name).write_bytes(path.read_bytes())
        since = None
        if old:
            since = folder.with_suffix(".json")
            since.write_text(render(old, "json"))
        settings = Settings.of(replay=CASSETTES, since=since, consolidate=False).resolve({})
        return asyncio.run(make_brief([folder], settings))

    return made


def test_two_more_articles_of_the_seeds_add_to_what_was_there(days):
    """Three of the seeds, then all five: all that was there stands under its id, and what is new is from the two."""
    old = days(0, 1, 2)
    new = days(0, 1, 2, 3, 4, old=old)
    changes = new.changes
    assert len(changes.added) == 2
    assert ids(old) < ids(new)
    assert (changes.gone, changes.withdrawn, changes.joined, changes.split, changes.reread) == ((), (), (), (), ())
    assert {each.id for each in new.events} - {each.id for each in old.events} <= {*changes.new}
    assert verify_brief(new, _loaded(new), earlier(old)) == ()


def _loaded(brief):
    names = {source.file for source in brief.sources}
    return load_articles([path for path in SEEDS.iterdir() if path.name in names])


def test_an_article_of_the_seeds_taken_away_takes_away_what_only_it_told(days):
    """Four of the seeds, then without the second: each withdrawn fact is of that article alone."""
    old = days(0, 1, 2, 3)
    new = days(0, 2, 3, old=old)
    changes = new.changes
    (gone,) = changes.gone
    assert gone.file.startswith("001")
    assert changes.withdrawn
    assert all((each.sources, each.reason) == ((gone.id,), "not_given") for each in changes.withdrawn)
    assert (changes.added, changes.new, changes.reread) == ((), (), ())
    assert verify_brief(new, _loaded(new), earlier(old)) == ()


def test_two_counts_in_words_that_become_one_are_joined_and_none_is_withdrawn():
    """What was "dozens" and "scores" of one figure stands once, with the quotes of both: nobody took anything back."""
    brief = brief_of(
        report(
            "Dozens were hurt in Melin. Scores were hurt in Tarvo.",
            "2021-03-02",
            event("Dozens were hurt in Melin", **QUAKE, n=1),
            event("Scores were hurt in Tarvo", kind="protest", date="2021-03-02", places=["Tarvo"], n=2),
            figure("Dozens were hurt", None, metric="injured", event=1),
            figure("Scores were hurt", None, metric="injured", event=2),
            names=PLACES,
        )
    )
    one, other = brief.figures
    (count,), (further,) = one.observations, other.observations
    joined = count.model_copy(update={"quotes": (*count.quotes, *further.quotes)})
    now = brief.model_copy(update={"figures": (one.model_copy(update={"observations": (joined,)}),)})
    changes = since(brief, now).changes
    assert [each.id for each in changes.joined] == [other.id]
    assert not [each for each in changes.withdrawn if each.id == other.id]
