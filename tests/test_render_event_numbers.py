"""The numbers below an event's line in the timeline."""

import pytest
from brief_builder import BRIEF

from summarizer.render.annex import Guide
from summarizer.render.document import plain
from summarizer.render.event_numbers import numbers_of
from summarizer.render.localisation import in_language

QUAKE = BRIEF.events[0]
KILLED = BRIEF.figures[0]
LAST = KILLED.observations[-1]


def _count(number, said_by="Civil Protection Agency", quote="Q4", day="2021-03-05", **more):
    given = {"low": number, "high": number, "said_by": said_by, "quotes": (quote,), "as_of": day, "value_text": "n"}
    origins = (said_by or quote,)
    return LAST.model_copy(update={**given, "origins": origins, "current": True, "is_superseded": False, **more})


def _figure(id_, metric, of, *counts, event="E20", **more):
    made = {"id": id_, "event": event, "metric": metric, "of": of, "observations": counts, "part_of": None}
    low = min((each.low for each in counts if each.low is not None), default=None)
    return KILLED.model_copy(update=made | {"low": low, "high": low, **more})


def _numbers(summary, *figures, others=(), **more):
    """Return what stands below an event with these figures, E20 of 2 March."""
    own = tuple(each.id for each in figures)
    event = QUAKE.model_copy(update={"id": "E20", "summary": summary, "figures": own, **more})
    main = BRIEF.episodes[0].model_copy(update={"events": ("E1", "E20"), "figures": ("F1", *own)})
    made = {"events": (QUAKE, event), "figures": (*others, *figures), "episodes": (main,), "answers": ()}
    brief = BRIEF.model_copy(update=made | {"statements": (), "disputes": (), "gaps": ()})
    return [plain(each) for each in numbers_of(Guide(brief), event)]


@pytest.mark.parametrize(
    ("summary", "metric", "of", "told"),
    [
        ("A hospital treated injured people.", "injured", "people", "Injured: 58 (F20)"),
        ("People were allowed back.", "other", "people allowed back", "People allowed back: 58 (F20)"),
        ("Police arrested people for looting.", "detained", "people", "Detained: 58 (F20)"),
        ("The province sent teams.", "deployed", "relief teams", "Deployed (relief teams): 58 (F20)"),
    ],
)
def test_a_line_has_the_number_that_its_summary_leaves_out(summary, metric, of, told):
    """Of whatever is counted, though the table of key figures has it, too."""
    assert _numbers(summary, _figure("F20", metric, of, _count(58, day="2021-03-03"))) == [told]


def test_where_bodies_differ_or_a_party_counts_the_line_says_who():
    """As the key figures do."""
    differ = _figure("F20", "killed", "people", _count(23), _count(28, "Mayor Ana Ruiz", "Q3"))
    (told,) = _numbers("The river burst its banks.", differ)
    assert told.startswith("Killed: 23 to 28, according to ")
    assert "Civil Protection Agency" in told
    assert "Ana Ruiz" in told
    party = _figure("F20", "killed", "soldiers", _count(50, "Army", is_party=True))
    assert "according to Army, a party" in _numbers("Rebels attacked a post.", party)[0]


@pytest.mark.parametrize(
    ("summary", "metric", "of", "is_told"),
    [
        ("A patient died in hospital.", "killed", "patients", True),
        ("Ana Ruiz, a teacher, died of her burns.", "killed", "women", True),
        ("The driver, in a coma, could not be questioned.", "injured", "bus drivers", True),
        ("A copy of a letter reached the regulator.", "other", "letters", True),
        ("A blast hit the market.", "killed", "people", False),
        ("A strike killed people in the town.", "killed", "people", False),
    ],
)
def test_a_count_of_one_that_the_summary_tells_is_not_told_again(summary, metric, of, is_told):
    """Below the death of a teacher, "Killed (women): 1" reads as one woman among the dead."""
    assert (_numbers(summary, _figure("F20", metric, of, _count(1, day="2021-03-03"))) == []) is is_told


def test_a_line_tells_few_numbers_each_fate_once():
    """Fates before things, nothing twice under two names, no people of whom nothing is said."""
    day = {"day": "2021-03-03"}
    figures = (
        _figure("F20", "other", "gates", _count(6, **day)),
        _figure("F21", "other", "gates of the dam", _count(6, **day)),
        _figure("F22", "injured", "people", _count(58, **day)),
        _figure("F23", "other", "people", _count(7, **day)),
        _figure("F24", "killed", "people", _count(12, **day)),
    )
    assert _numbers("It happened.", *figures) == ["Killed: 12 (F24); Injured: 58 (F22)"]
    assert _numbers("It happened.", *figures[:3]) == ["Injured: 58 (F22); Gates: 6 (F20)"]
    part = _figure("F26", "killed", "people other than the driver", _count(11, **day))
    houses = [_figure(f"F3{n}", "destroyed", each, _count(2, **day)) for n, each in enumerate(("homes", "houses"))]
    assert _numbers("It happened.", figures[4], part, *houses) == ["Killed: 12 (F24); Destroyed (homes): 2 (F30)"]


def test_a_count_of_days_later_has_its_day():
    """Three dead of 2 March, counted on the 5th, are no toll of the 2nd; what the next day's paper counts is."""
    dead, hurt = ("F20", "killed", "people"), ("F21", "injured", "people")
    told = _numbers("It happened.", _figure(*dead, _count(3)), _figure(*hurt, _count(9)))
    assert told == ["Killed: 3 (F20); Injured: 9 (F21), reported 5 March 2021"]
    assert "as of" not in _numbers("It happened.", _figure(*dead, _count(3, day="2021-03-03")))[0]
    reported = _numbers("It happened.", _figure(*dead, _count(3, day="2021-03-08")), date=None, date_text=None)
    assert "reported 8 March 2021" in reported[0]


@pytest.mark.parametrize(
    "summary",
    [
        "The civil protection service lowered the death toll.",
        "The agency corrected the number of dead, as a body had been counted twice.",
        "The toll was revised down after a recount.",
    ],
)
def test_a_toll_that_was_lowered_is_told_with_what_holds_since(summary):
    """From what to what, and the count that leads, if it rose again: that it fell is not the last word."""
    given_up = _count(19, quote="Q3", day="2021-03-03", current=False, is_superseded=True)
    fell = _count(18, quote="Q3", day="2021-03-03", current=False)
    toll = _figure("F1", "killed", "people", given_up, fell, _count(23), event="E1")
    assert _numbers(summary, others=(toll,)) == ["Killed: 19 → 18 → 23, reported 5 March 2021 (F1)"]
    holds = fell.model_copy(update={"current": True})
    toll = _figure("F1", "killed", "people", given_up, holds, event="E1")
    assert _numbers(summary, others=(toll,)) == ["Killed: 19 → 18 (F1)"]
    assert _numbers("A judge freed the driver.", others=(toll,)) == []


def test_numbers_of_several_bodies_or_days_have_each_its_own():
    """The Government's dead and the lawyers' missing are no parts of one tally, and neither is of the first day."""
    killed = _figure("F20", "killed", "people", _count(20, "Government", day="2021-03-13", origins=("U2",)))
    missing = _figure("F21", "missing", "people", _count(12, "Red Cross", day="2021-03-12", origins=("U7",)))
    (told,) = _numbers("Prisoners rose up.", killed, missing)
    assert told == (
        "Killed: 20, according to Government, reported 13 March 2021 (F20); "
        "Missing: 12, according to the Red Cross, reported 12 March 2021 (F21)"
    )


def test_who_was_missing_days_before_the_last_count_is_left_out():
    """The "about 30" of the first day are among the 68 of the fourth; that nobody had fled was said before."""
    escaped = _figure("F20", "other", "escaped inmates", _count(68, day="2021-03-06"))
    missing = _figure("F21", "missing", "men", _count(30, day="2021-03-03"))
    none = _figure("F22", "other", "inmates who left", _count(0, day="2021-03-02"))
    (told,) = _numbers("Prisoners broke out.", escaped, missing, none)
    assert told == "Escaped inmates: 68 (F20)"


def test_some_of_all_by_the_same_word_are_told_out_of_how_many():
    """29 of the 68 who escaped are at large; "Escapees: 29" would be another count of those who did."""
    all_ = _figure("F20", "other", "escapees", _count(68, day="2021-03-03"))
    some = _figure("F21", "other", "escapees", _count(29, day="2021-03-03", whole=68))
    assert "Escapees: 29, out of 68 (F21)" in _numbers("Prisoners broke out.", all_, some)[0]


@pytest.mark.parametrize(("tag", "whole"), [("fr", "1\u202f900"), ("de", "1.900"), ("en", "1,900")])
def test_out_of_how_many_is_a_number_of_the_readers(tag, whole):
    """A French reader takes "1,900" for less than two."""
    all_ = _figure("F20", "other", "escapees", _count(1900, day="2021-03-03"))
    some = _figure("F21", "other", "escapees", _count(29, day="2021-03-03", whole=1900))
    with in_language(tag):
        assert whole in _numbers("Prisoners broke out.", all_, some)[0].partition("29")[2].partition("(F21)")[0]
