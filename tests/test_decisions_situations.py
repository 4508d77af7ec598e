"""Events that an editor puts into another situation: where they are told then, and what becomes of the prose."""

from itertools import permutations

import pytest
from decided import TWO_SITUATIONS, decide, loaded, outcome
from examples import examples
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.decisions.entries import entry_of
from summarizer.render import render, render_json
from summarizer.verify import verify_brief

FIRE, BRIDGE, OTHER = "A fire burned in Lowick", "A bridge fell in Lowick", "another bridge fell in Lowick"


def move(*events, to=None, reason=None):
    """An entry that puts events into another situation."""
    text = f"[[situation]]\nevents = {[*events]}\n"
    return text + (f"situation = '{to}'\n" if to else "") + (f"reason = '{reason}'\n" if reason else "")


def told(brief):
    """The summaries of the events of each situation."""
    summaries = {each.id: each.summary for each in brief.events}
    return [[summaries[each] for each in episode.events] for episode in brief.episodes]


def sound(brief, situations=TWO_SITUATIONS):
    """Whether `verify` finds nothing that it does not find without decisions; facts may have other numbers."""
    before = {each.what for each in verify_brief(decide(situations=situations), loaded())}
    return [str(each) for each in verify_brief(brief, loaded()) if each.what not in before] == []


def test_an_event_is_told_in_the_situation_into_which_it_is_put():
    """The one that it leaves is gone where it was its only event, and what was put there is marked."""
    made = decide(move(FIRE, to="Lowick: a bridge fell", reason="One story."), situations=TWO_SITUATIONS)
    (only,) = made.episodes
    assert only.title == "Lowick: a bridge fell"
    (decision,) = made.decisions
    assert (decision.applied, decision.told) == (True, "Told in this situation: One story.")
    assert "put into this situation by the editor" in render(made, "md", "full")
    assert sound(made)


def test_an_event_can_get_a_situation_of_its_own():
    """The one that it leaves keeps its title; a sentence of its overview goes along with what it is on."""
    made = decide(move(FIRE) + move(OTHER, to=FIRE), situations=TWO_SITUATIONS)
    assert [len(each.events) for each in made.episodes] == [1, 2]
    assert made.episodes[0].title == decide().episodes[0].title
    assert made.episodes[0].overview == ()
    assert [each.text for each in made.episodes[1].overview] == ["A fire burned in Lowick on 9 May 2021."]
    assert sound(made)


def test_a_situation_keeps_its_title_and_prose_when_its_main_event_is_put_elsewhere():
    """What it is called by is the rest of it, as far as the rest bears it out."""
    made = decide(move(BRIDGE, to="Lowick: a fire burned"), situations=TWO_SITUATIONS)
    homes = {tuple(each.events): each.title for each in made.episodes}
    assert sorted(map(len, homes)) == [1, 2]
    assert {title for events, title in homes.items() if len(events) == 2} == {"Lowick: a fire burned"}
    assert sound(made)


def test_the_first_screen_tells_no_longer_what_left_the_main_situation():
    """Its sentence is withheld with the reason, and code's plain one on what is left stands there."""
    made = decide(move(BRIDGE), situations=())
    gone = {each.id for each in made.events if each.summary.startswith("A bridge fell")}
    main = made.episodes[0]
    if not gone & {*main.events}:
        (answer,) = [each for each in made.answers if each.question == "what_happened"]
        assert all(gone.isdisjoint(each.cites) for each in answer.sentences)
    assert sound(made, ())


def test_an_event_joins_one_that_got_a_situation_of_its_own():
    """What names an event that is put elsewhere follows it there, whichever entry stands first."""
    entries = [move(FIRE), move(OTHER, to=FIRE)]
    made = [decide("".join(each)) for each in permutations(entries)]
    assert made[0] == made[1]
    assert sorted(map(len, told(made[0]))) == [1, 2]
    assert all(each.applied for each in made[0].decisions)
    assert sound(made[0])


def test_entries_that_lead_in_a_circle_mean_nothing():
    """Each is named, and nothing is moved."""
    made = decide(move(FIRE, to=OTHER) + move(OTHER, to=FIRE))
    assert [each.applied for each in made.decisions] == [False, False]
    assert all("leads to itself" in each.why for each in made.decisions)
    assert told(made) == told(decide())


def test_two_situations_for_one_event_contradict_each_other():
    """Whichever stands first, both are named."""
    pair = [move(FIRE), move(FIRE, to="Lowick: a bridge fell")]
    made = [decide("".join(each), situations=TWO_SITUATIONS) for each in permutations(pair)]
    assert made[0] == made[1]
    assert all("contradicts" in each.why for each in made[0].decisions)


def test_a_piece_of_a_parted_event_can_be_put_elsewhere():
    """To part and to move go together, since the accounts are named by their quotes."""
    apart = f"[[different]]\nevents = ['{BRIDGE}', 'The Lowick bridge fell on 3 May']\n"
    made = decide(apart + move("The Lowick bridge fell on 3 May"))
    assert sorted(len(each.events) for each in made.episodes) == [1, 3]
    assert all(each.applied for each in made.decisions)
    assert sound(made)


def test_it_is_carried_over_and_can_be_taken_back():
    """As every decision; where the model puts the event there by itself it changes nothing."""
    before = decide(move(FIRE))
    carried = [entry_of(each) for each in before.decisions]
    assert told(decide("", carried)) == told(before)
    assert told(decide("", carried, TWO_SITUATIONS)) == told(decide(situations=TWO_SITUATIONS))
    undone = decide(move(FIRE) + "undo = true\n", carried)
    assert (told(undone), undone.decisions) == (told(decide()), ())


@pytest.mark.parametrize(
    ("text", "complaint"),
    [
        (move("no such words"), "no event rests on"),
        (move(FIRE, to="no such words"), "no situation is called"),
        (move("fell"), "write more of the quote, or a key"),
        (move(FIRE, to="in Lowick"), "2 situations are meant"),
    ],
)
def test_what_fits_nothing_or_several_is_named(text, complaint):
    """With the keys to choose from where there are several."""
    (only,) = decide(text, situations=TWO_SITUATIONS).decisions
    assert complaint in only.why
    assert not only.applied


WORDS = (FIRE, BRIDGE, OTHER, "gone", "<script>alert(1)</script>")
MOVES = st.builds(
    move, st.sampled_from(WORDS), to=st.none() | st.sampled_from([*WORDS, *(each.title for each in TWO_SITUATIONS)])
)


@settings(max_examples=examples(12))
@given(st.lists(MOVES, max_size=4), st.randoms())
def test_any_moves_in_any_order_make_one_sound_brief(moves, random):
    """Contradicting, circular, hostile or twice: the same bytes, each event in one situation, each refusal named."""
    shuffled = [*moves, *moves[:2]]
    random.shuffle(shuffled)
    made = decide("".join(moves), situations=TWO_SITUATIONS)
    assert render_json(decide("".join(shuffled), situations=TWO_SITUATIONS)) == render_json(made)
    assert sorted(each for episode in made.episodes for each in episode.events) == sorted(
        each.id for each in made.events
    )
    assert all(each.applied or each.why for each in outcome(made, "situation"))
    assert "<script>alert" not in render(made, "html", articles=loaded().articles)
    assert sound(made)


def test_verify_finds_events_that_are_not_told_in_the_situation_that_is_named():
    """A brief that calls its own order an editor's is found out."""
    made = decide(move(FIRE, to="Lowick: a bridge fell"), situations=TWO_SITUATIONS)
    plain = decide(situations=TWO_SITUATIONS)
    (decision,) = made.decisions
    fire = next(each.id for each in plain.events if "fire" in each.summary)
    forged = plain.model_copy(update={"decisions": (decision.model_copy(update={"about": (fire,)}),)})
    assert [each for each in verify_brief(forged, loaded()) if "it names P1" in each.what]
    wide = decision.model_copy(update={"about": tuple(each.id for each in plain.events)})
    forged = plain.model_copy(update={"decisions": (wide,)})
    assert [each for each in verify_brief(forged, loaded()) if "in 2 situations" in each.what]
