import pytest
from brief_builder import BRIEF
from drawn import OBSERVATIONS, SVG, parse
from examples import examples
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.render.charts.history import history

FIGURE = BRIEF.figures[0]


def changed(*counts):
    """Return a figure with counts on days, each by a body: (number, day, body)."""
    first = FIGURE.observations[0]
    made = (
        first.model_copy(
            update={"low": number, "high": number, "qualifier": "exact", "as_of": day, "said_by": body, "current": True}
            | {"origins": (body or f"article {day}",), "is_superseded": False}
        )
        for number, day, body in counts
    )
    return FIGURE.model_copy(update={"observations": tuple(made)})


def test_a_toll_that_rose_goes_from_its_first_count_to_its_last():
    """The ends are told in words, the counts are dots on a line."""
    (made,) = history(changed((12, "2021-03-03", "Agency"), (31, "2021-03-05", "Agency"), (20, "2021-03-04", "Agency")))
    assert (made.body, made.first, made.last) == ("", "12, 3 March 2021", "31, 5 March 2021")
    dots = [*parse(made.drawing).iter(f"{SVG}circle")]
    assert [each.get("cx") for each in dots] == ["4%", "50%", "96%"]
    assert float(dots[0].get("cy")) > float(dots[1].get("cy")) > float(dots[2].get("cy"))


@pytest.mark.parametrize(
    "counts",
    [
        [(12, "2021-03-03", "Agency")],
        [(12, "2021-03-03", "Agency"), (31, "2021-03-03", "Red Cross")],
        [(12, "2021-03-03", "Agency"), (12, "2021-03-05", "Agency")],
        [(12, "2021-03-03", "Agency"), (31, None, "Agency")],
        [(12, "2021-03-03", "Agency"), (None, "2021-03-05", "Agency")],
    ],
)
def test_what_did_not_change_over_days_has_no_history(counts):
    """One count, one day, one number, no day and no number tell no change."""
    assert history(changed(*counts)) == ()


def test_each_body_has_a_line_of_its_own_with_its_own_ends():
    """A line, or two ends in words, of two bodies would say that the one's count became the other's."""
    made = history(
        changed(
            (7, "2021-03-03", "Agency"),
            (9, "2021-03-03", "Red Cross"),
            (12, "2021-03-05", "Agency"),
            (14, "2021-03-05", "Red Cross"),
            (40, "2021-03-06", "Union"),
        ),
        str.upper,
    )
    assert [(each.body, each.first, each.last) for each in made] == [
        ("AGENCY", "7, 3 March 2021", "12, 5 March 2021"),
        ("RED CROSS", "9, 3 March 2021", "14, 5 March 2021"),
    ]
    ends = [[each.get("cx") for each in parse(line.drawing).iter(f"{SVG}circle")] for line in made]
    assert ends[0] == ends[1], "all lines have the days of the whole figure"
    assert "96%" not in ends[0]


def test_a_body_and_its_officer_are_one_line():
    """Under the name by which most of its counts are given."""
    told = changed((14, "2021-03-03", "Agency"), (8, "2021-03-04", "Ana Ruiz"), (5, "2021-03-05", "Agency"))
    counts = (each.model_copy(update={"origins": ("U2",)}) for each in told.observations)
    (made,) = history(told.model_copy(update={"observations": tuple(counts)}))
    assert (made.body, made.first, made.last) == ("", "14, 3 March 2021", "5, 5 March 2021")


def test_what_was_given_up_is_not_the_end_of_its_line():
    """An article of the last day tells the old number only to replace it."""
    told = changed(
        (58, "2021-03-03", "Agency"),
        (64, "2021-03-04", "Agency"),
        (58, "2021-03-06", "Agency"),
        (64, "2021-03-06", "Agency"),
    )
    given_up = {"current": False, "is_superseded": True, "as_of_basis": "published"}
    counts = (*told.observations[:3], told.observations[3].model_copy(update=given_up))
    (made,) = history(told.model_copy(update={"observations": counts}))
    assert made.last == "58, 6 March 2021"
    assert [each.get("cx") for each in parse(made.drawing).iter(f"{SVG}circle")] == ["4%", "34.67%", "96%"]


def test_a_count_of_several_days_is_drawn_at_their_end():
    """So many had been treated by then."""
    (made,) = history(changed((58, "2021-03-04", "Agency"), (64, "2021-03-03/2021-03-05", "Agency")))
    assert (made.first, made.last) == ("58, 4 March 2021", "64, 3–5 March 2021")


def test_articles_that_name_nobody_make_no_line():
    """They are no body: the number of the one has not become that of the other."""
    assert history(changed((12, "2021-03-03", None), (31, "2021-03-05", None))) == ()


def test_one_body_beside_articles_that_name_nobody_is_named():
    """Else its line would seem to be all that there is."""
    (made,) = history(changed((7, "2021-03-03", "Agency"), (9, "2021-03-04", None), (12, "2021-03-05", "Agency")))
    assert made.body == "Agency"


def test_what_was_replaced_is_hollow_and_what_is_planted_left_out():
    """As the brief's first figure has it: at least 12, then 31."""
    (made,) = history(FIGURE)
    first, last = parse(made.drawing).iter(f"{SVG}circle")
    assert ("paper" in first.get("fill"), "accent" in last.get("fill")) == (True, True)
    assert made.first.startswith("at least 12")
    assert history(FIGURE, str, frozenset(FIGURE.observations[0].quotes)) == ()


@settings(max_examples=examples(25))
@given(st.lists(OBSERVATIONS, min_size=1, max_size=6))
def test_any_counts_are_drawn_within_the_picture(observations):
    """For all counts: no dot leaves the picture."""
    made = history(FIGURE.model_copy(update={"observations": tuple(observations)}))
    for dot in (dot for each in made for dot in parse(each.drawing).iter(f"{SVG}circle")):
        assert 0 <= float(dot.get("cx")[:-1]) <= 100
        assert 3 <= float(dot.get("cy")) <= 31


def test_beside_a_number_stand_only_the_lines_that_end_in_it():
    """Another body's last count is another number."""
    figure = changed((12, "2021-03-03", "Agency"), (31, "2021-03-05", "Agency"), (2, "2021-03-03", "Police"),
                     (3, "2021-03-04", "Police"))  # fmt: skip
    told = [each for each in figure.observations if each.low == 31]
    assert [each.last for each in history(figure, told=told)] == ["31, 5 March 2021"]
    assert len(history(figure)) == 2
    assert history(figure, told=[each for each in figure.observations if each.low == 2]) == ()
