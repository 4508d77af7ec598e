from itertools import combinations

import pytest
from brief_builder import BRIEF
from drawn import SVG, boxes, briefs, hrefs, parse, titles, words
from hypothesis import given, settings

from summarizer.render.pictures import timeline
from summarizer_schemas.brief import DateVariant, Gap


def brief_of(*dates, period=None, **more):
    """Return a brief of one episode whose events, E1 onwards, have these dates."""
    events = tuple(
        BRIEF.events[0].model_copy(update={"id": f"E{number}", "date": date, "date_variants": (), **more})
        for number, date in enumerate(dates, 1)
    )
    episode = BRIEF.episodes[0].model_copy(update={"events": tuple(each.id for each in events), "period": period})
    return BRIEF.model_copy(update={"events": events, "episodes": (episode,), "gaps": ()})


def marks(svg, id_):
    """Return the shapes of an event's mark: circles, bars and arrowheads."""
    [link] = [link for link in parse(svg).iter(f"{SVG}a") if link.get("href") == f"#{id_}"]
    return [each for each in link.iter() if each.tag in {f"{SVG}circle", f"{SVG}rect", f"{SVG}path"}]


def kinds(svg, id_):
    """Return what shapes an event's mark has."""
    return [each.tag.removeprefix(SVG) for each in marks(svg, id_)]


@settings(max_examples=30)
@given(briefs())
def test_any_brief_gives_well_formed_xml_whose_links_lead_to_ids_of_the_brief(brief):
    """For all briefs: the picture is XML, and every link leads to an event or a situation."""
    assert set(hrefs(timeline(brief))) <= {f"#{each.id}" for each in (*brief.events, *brief.episodes)}


@settings(max_examples=30)
@given(briefs())
def test_every_event_has_its_one_mark(brief):
    """For all briefs: each event is linked once, dated or not."""
    linked = [each for each in hrefs(timeline(brief)) if each.startswith("#E")]
    assert sorted(linked) == sorted(f"#{event.id}" for event in brief.events)


@pytest.mark.parametrize("width", [340, 1100])
@settings(max_examples=30)
@given(brief=briefs())
def test_labels_never_overlap_nor_leave_the_page(width, brief):
    """For all briefs, on a phone and on a wide page: no two texts share room."""
    drawn = boxes(timeline(brief), width)
    assert not [(one.text, other.text) for one, other in combinations(drawn, 2) if one.meets(other)]
    assert all(box.right <= width + 1 for box in drawn)


def test_a_day_is_a_dot_and_a_span_that_is_given_a_bar():
    """Neither is dashed: both are given."""
    svg = timeline(brief_of("2021-03-02", "2021-03-02/2021-03-05", period="2021-03-01/2021-03-09"))
    assert kinds(svg, "E1") == ["circle"]
    assert kinds(svg, "E2") == ["rect"]
    assert not any(each.get("stroke-dasharray") for id_ in ("E1", "E2") for each in marks(svg, id_))


@pytest.mark.parametrize("date", ["2021-03", "2021-03-05?", "2021-03-XX", "2021-03-05~/2021-03-07"])
def test_a_date_that_is_some_day_within_a_span_or_in_doubt_is_dashed(date):
    """A month is a dashed bar around all its days, never its first day."""
    svg = timeline(brief_of(date, period="2021-03-01/2021-03-31"))
    assert [each.get("stroke-dasharray") for each in marks(svg, "E1")] == ["3 2"]


@pytest.mark.parametrize(
    ("date", "shapes"),
    [
        ("2021-03-04/..", ["rect", "path"]),
        ("../2021-03-04", ["rect", "path"]),
        ("2021-02-01/2021-04-01", ["rect", "path", "path"]),
        ("2019", ["path"]),
    ],
)
def test_what_reaches_beyond_the_axis_ends_in_an_arrow(date, shapes):
    """An open end, a longer span and a day far away each point off the axis."""
    assert kinds(timeline(brief_of(date, period="2021-03-01/2021-03-09")), "E1") == shapes


def test_a_later_day_stands_further_right():
    """Time runs from left to right."""
    svg = timeline(brief_of("2021-03-02", "2021-03-05", period="2021-03-01/2021-03-09"))
    [first], [second] = marks(svg, "E1"), marks(svg, "E2")
    assert float(first.get("cx")[:-1]) < float(second.get("cx")[:-1])


def test_the_axis_spans_the_news_and_not_the_background():
    """An event of 1999 told as background does not squeeze this week's news."""
    dated = brief_of("1999", "2021-03-02", "2021-03-05")
    old = dated.events[0].model_copy(update={"status": "background"})
    svg = timeline(dated.model_copy(update={"events": (old, *dated.events[1:])}))
    assert {"2 March 2021", "to 5 March 2021"} <= set(words(svg))
    assert kinds(svg, "E1") == ["path"]


def test_an_event_without_a_date_stands_apart_with_its_time_words():
    """It is listed under the axis by its id; its title quotes the article's words."""
    svg = timeline(brief_of("2021-03-02", None, date_text="on Monday"))
    assert "No date given: 1 event" in words(svg)
    assert kinds(svg, "E2") == []
    assert any(title.startswith("E2, “on Monday”") for title in titles(svg))


def test_a_date_without_a_year_has_no_place_on_the_axis():
    """27 November of a year not given is not drawn beside March 2021."""
    svg = timeline(brief_of("2021-03-02", "XXXX-11-27"))
    assert kinds(svg, "E2") == []
    assert "year?" in words(svg)


def test_a_date_that_sources_contradict_is_shown_with_the_other_one_in_another_colour():
    """Both dates have a mark, and the row says the other one."""
    dated = brief_of("2021-03-02", period="2021-03-01/2021-03-09")
    variants = tuple(DateVariant(date=each, date_text=None, quotes=("Q1",)) for each in ("2021-03-02", "2021-03-07"))
    event = dated.events[0].model_copy(update={"date_variants": variants})
    gap = Gap(kind="date_conflict", about=("E1",), text="The reports date this differently.")
    svg = timeline(dated.model_copy(update={"events": (event,), "gaps": (gap,)}))
    first, second = marks(svg, "E1")
    assert "dispute" in second.get("fill")
    assert "dispute" not in first.get("fill")
    assert "Or 7 March 2021" in words(svg)


def test_dates_of_one_event_that_go_together_are_no_contradiction():
    """Where one source says March and another 2 March, there is one mark."""
    dated = brief_of("2021-03-02")
    variants = (DateVariant(date="2021-03", date_text=None, quotes=("Q1",)),)
    event = dated.events[0].model_copy(update={"date_variants": variants})
    assert len(marks(timeline(dated.model_copy(update={"events": (event,)})), "E1")) == 1


def test_what_is_planned_or_feared_is_called_so():
    """Nobody takes for done what is only feared."""
    assert "E1 2 March 2021 (feared)" in words(timeline(brief_of("2021-03-02", status="feared")))


def test_a_brief_without_events_has_an_empty_picture():
    """No key stands under nothing."""
    assert words(timeline(BRIEF.model_copy(update={"events": ()}))) == []


def test_the_same_brief_gives_the_same_text():
    """Nothing of the run, the clock or the host is in a picture."""
    assert timeline(BRIEF) == timeline(BRIEF.model_copy(deep=True))


def test_nothing_in_the_picture_is_a_style_a_script_or_an_outside_address():
    """Only shapes, texts and links within the page, whatever a summary holds."""
    svg = timeline(brief_of("2021-03-02", summary="<script>alert(1)</script><a href='http://evil.example'>x</a>"))
    elements = list(parse(svg).iter())
    assert {each.tag.removeprefix(SVG) for each in elements} <= {"svg", "g", "a", "title", "text", "tspan"} | {
        "circle", "rect", "line", "path"
    }  # fmt: skip
    assert not [name for each in elements for name in each.attrib if name == "style" or name.startswith("on")]
    assert all(each.startswith("#") for each in hrefs(svg))
