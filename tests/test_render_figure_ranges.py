from itertools import combinations

import pytest
from brief_builder import BRIEF
from drawn import SVG, boxes, briefs, hrefs, parse, words
from hypothesis import given, settings

from summarizer.render.pictures import figure_ranges
from summarizer_schemas.brief import Dispute, Observation


def observation(low, high, qualifier="exact", **more):
    """Return an observation of the Red Cross, quoted once."""
    given = {
        "value_text": "a few",
        "of": "people",
        "said_by": "Red Cross",
        "also_said_by": (),
        "origins": ("U1",),
        "is_party": False,
        "as_of": "2021-03-05",
        "as_of_text": None,
        "as_of_basis": "published",
        "is_superseded": False,
        "quotes": ("Q1",),
        "current": True,
    }
    return Observation(low=low, high=high, qualifier=qualifier, **given | more)


def drawn(*observations, status="conflicting"):
    """Return the picture of one figure with these observations."""
    figure = BRIEF.figures[0].model_copy(update={"observations": observations, "status": status})
    return figure_ranges(BRIEF.model_copy(update={"figures": (figure,)}))[figure.id]


def shapes(svg):
    """Return the shapes of each observation's mark, in the order of the rows."""
    rows = [each for each in parse(svg).iter(f"{SVG}g") if each.get("role") == "listitem"]
    found = {f"{SVG}{name}" for name in ("circle", "rect", "path")}
    return [[each for each in row.iter() if each.tag in found] for row in rows]


def kinds(svg):
    """Return what shapes each observation's mark has."""
    return [[each.tag.removeprefix(SVG) for each in row] for row in shapes(svg)]


def test_only_figures_that_are_disputed_or_were_updated_have_a_picture():
    """A figure on which all agree needs none."""
    assert set(figure_ranges(BRIEF)) == {"F1", "F4"}


def test_a_figure_on_which_a_dispute_turns_has_a_picture():
    """Also where its status alone would not give it one."""
    dispute = Dispute(id="D9", key="0" * 8, question="How many?", kind="how_many", about=("F7",), positions=())
    assert "F7" in figure_ranges(BRIEF.model_copy(update={"disputes": (dispute,)}))


@settings(max_examples=30)
@given(briefs())
def test_any_figure_gives_well_formed_xml_whose_links_lead_to_ids_of_the_brief(brief):
    """For all observations: the picture is XML, and every link leads to the figure or to a quote."""
    known = {f"#{each.id}" for each in (*brief.figures, *brief.quotes)}
    assert all(set(hrefs(svg)) <= known for svg in figure_ranges(brief).values())


@pytest.mark.parametrize("width", [340, 1100])
@settings(max_examples=30)
@given(brief=briefs())
def test_labels_never_overlap_nor_leave_the_page(width, brief):
    """For all observations, on a phone and on a wide page: no two texts share room."""
    for svg in figure_ranges(brief).values():
        texts = boxes(svg, width)
        assert not [(one.text, other.text) for one, other in combinations(texts, 2) if one.meets(other)]
        assert all(box.right <= width + 1 for box in texts)


def test_a_number_is_a_dot_and_a_range_a_bar():
    """A range is drawn from its low to its high end."""
    assert kinds(drawn(observation(31, 31), observation(22, 26, "range"))) == [["circle"], ["rect"]]


def test_at_least_points_up_the_axis_and_up_to_down():
    """The arrow points to where the number may be."""
    up, down = shapes(drawn(observation(12, None, "at_least"), observation(None, 60, "up_to")))
    assert [each.tag for each in up] == [f"{SVG}circle", f"{SVG}path", f"{SVG}path"]
    assert up[1].get("d") == "M4 0H18"
    assert down[1].get("d") == "M-4 0H-18"


def test_about_has_a_dashed_ring_around_its_dot():
    """The dot itself is not dashed."""
    [[dot, ring], _] = shapes(drawn(observation(40, 40, "about"), observation(31, 31)))
    assert dot.get("stroke-dasharray") is None
    assert ring.get("stroke-dasharray")


def test_what_was_replaced_is_hollow_with_a_line_to_what_replaced_it():
    """A reader sees the way from 12 to 31."""
    svg = drawn(observation(12, 12, current=False), observation(31, 31, as_of="2021-03-06"), status="updated")
    [[old], [new]] = shapes(svg)
    assert "paper" in old.get("fill")
    assert "paper" not in new.get("fill")
    assert [each for each in parse(svg).iter(f"{SVG}line") if each.get("stroke-dasharray")]


def test_a_figure_in_words_stands_as_the_article_s_word():
    """A row says “Dozens”, and the axis has no mark for it."""
    svg = drawn(observation(None, None, "vague", value_text="Dozens"), observation(31, 31))
    assert "“Dozens”, Red Cross, as of 5 March 2021" in words(svg)
    assert kinds(svg)[0] == []


def test_figures_in_words_alone_have_no_axis():
    """Without a number there is nothing to measure."""
    svg = drawn(*[observation(None, None, "vague", value_text=each) for each in ("Dozens", "Scores")])
    assert not list(parse(svg).iter(f"{SVG}line"))


def test_the_rows_stand_in_the_order_of_the_counts():
    """The brief has its counts in the order in which they were made, and the picture keeps it."""
    svg = drawn(
        observation(1, 1, as_of="2021-03-05"), observation(2, 2, as_of="2021-03-06"), observation(3, 3, as_of=None)
    )
    told = [line for line in words(svg) if "Red Cross" in line]
    assert [line[0] for line in told] == ["1", "2", "3"]


def test_the_axis_begins_at_zero():
    """38 beside 50 does not look like a tenth of it."""
    assert "0" in words(drawn(observation(40, 40), observation(31, 31)))


def test_a_number_without_a_named_holder_is_its_publisher_s():
    """Every row says whose number it is."""
    line = next(line for line in words(drawn(observation(31, 31, said_by=None), observation(2, 2))) if "31," in line)
    assert BRIEF.sources[0].publisher in line
