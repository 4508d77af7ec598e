from datetime import date
from itertools import combinations

import pytest
from brief_builder import BRIEF
from drawn import SVG, boxes, briefs, parse
from examples import examples
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.render import render
from summarizer.render.annex import Guide
from summarizer.render.charts.svg import SIZE, width_of
from summarizer.render.charts.timeline import NARROWEST, Axis, ticks, timeline
from summarizer.render.document import left_for_the_annex, plain
from summarizer.render.timeline import _when
from summarizer.render.timeline import timeline as told_in_order
from summarizer.telling.slips import SLIP
from summarizer_schemas.brief import DateVariant, Gap, Position

FORMS = {"circle", "rect", "path"}


def drawn(*dates, period=None, **more):
    """Return the timeline of events, E1 onwards, that have these dates."""
    events = tuple(
        BRIEF.events[0].model_copy(update={"id": f"E{number}", "date": date, "date_variants": (), **more})
        for number, date in enumerate(dates, 1)
    )
    return timeline(BRIEF.model_copy(update={"gaps": ()}), events, period)


def marks(made, id_):
    """Return the shapes of an event's mark: circles, bars and arrowheads."""
    return [each for each in parse(made.strips[id_].drawing).iter() if each.tag.removeprefix(SVG) in FORMS]


def kinds(made, id_):
    """Return what shapes an event's mark has."""
    return [each.tag.removeprefix(SVG) for each in marks(made, id_)]


@settings(max_examples=examples(15))
@given(briefs())
def test_any_events_give_strips_of_shapes_alone(brief):
    """For all briefs: strips are XML without words, links, styles or scripts, and are hidden from screen readers."""
    made = timeline(brief, brief.events, brief.episodes[0].period)
    for strip in made.strips.values() if made else ():
        root = parse(strip.drawing)
        assert root.get("aria-hidden") == "true"
        assert {each.tag.removeprefix(SVG) for each in root.iter()} <= {"svg", "line", *FORMS}
        assert not [name for each in root.iter() for name in each.attrib if name == "style" or name.startswith("on")]


@settings(max_examples=examples(15))
@given(briefs())
def test_every_event_with_a_day_has_a_mark(brief):
    """For all briefs: what has a strip has a mark on it, if only an arrow that points off the axis."""
    made = timeline(brief, brief.events, None)
    for id_ in made.strips if made else ():
        assert marks(made, id_)


DAYS = st.integers(1, 3_652_059)


@settings(max_examples=examples(100))
@given(DAYS, st.integers(0, 20_000) | DAYS)
def test_the_words_of_ticks_never_touch_nor_leave_the_page(first, length):
    """For all axes, from one day to ten thousand years, on a phone and on a wide page."""
    axis = Axis(first, min(3_652_059, first + length))
    for width in (NARROWEST, 780):
        placed = sorted((tick.at / 100 * width, *_words(tick, width)) for tick in ticks(axis))
        assert placed
        assert all(left >= -0.5 and right <= width + 0.5 for _, left, right in placed)
        assert all(one[2] < other[1] for one, other in combinations(placed, 2))


def _words(tick, width):
    wide = width_of(tick.label, SIZE - 1)
    left = tick.at / 100 * width - wide * {"start": 0, "middle": 0.5, "end": 1}[tick.anchor]
    return left, left + wide


@pytest.mark.parametrize(
    ("first", "last", "labels"),
    [
        ("2021-03-01", "2021-03-03", ["1 Mar 2021", "2 Mar", "3 Mar"]),
        ("2019-12-20", "2020-03-03", ["Jan 2020", "Feb", "Mar"]),
        ("1990-01-01", "2020-12-31", ["1990", "2000", "2010", "2020"]),
        ("2021-03-01", "2021-03-01", ["1 Mar 2021"]),
    ],
)
def test_the_ticks_are_days_months_or_years_and_tell_the_year_once(first, last, labels):
    """The finest that there is room for."""
    ends = (date.fromisoformat(each).toordinal() for each in (first, last))
    assert [each.label for each in ticks(Axis(*ends))] == labels


def test_a_day_is_a_dot_and_a_span_that_is_given_a_bar():
    """Neither is dashed: both are given."""
    made = drawn("2021-03-02", "2021-03-02/2021-03-05", period="2021-03-01/2021-03-09")
    assert (kinds(made, "E1"), kinds(made, "E2")) == (["circle"], ["rect"])
    assert not any(each.get("stroke-dasharray") for id_ in ("E1", "E2") for each in marks(made, id_))
    assert made.key == ()


@pytest.mark.parametrize("date", ["2021-03", "2021-03-05?", "2021-03-XX", "2021-03-05~/2021-03-07"])
def test_a_date_that_is_some_day_within_a_span_or_in_doubt_is_dashed_and_in_the_key(date):
    """A month is a dashed bar around all its days, never its first day."""
    made = drawn(date, "2021-03-02", period="2021-03-01/2021-03-31")
    assert [each.get("stroke-dasharray") for each in marks(made, "E1")] == ["3 2"]
    assert [told for _, told in made.key] == ["some day within"]


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
    assert kinds(drawn(date, "2021-03-02", period="2021-03-01/2021-03-09"), "E1") == shapes


def test_a_later_day_stands_further_right():
    """Time runs from left to right."""
    made = drawn("2021-03-02", "2021-03-05", period="2021-03-01/2021-03-09")
    [first], [second] = marks(made, "E1"), marks(made, "E2")
    assert float(first.get("cx")[:-1]) < float(second.get("cx")[:-1])


def test_the_axis_spans_the_news_and_not_the_background():
    """An event of 1999 told as background does not squeeze this week's news."""
    events = [
        BRIEF.events[0].model_copy(update={"id": f"E{nth}", "date": date, "date_variants": (), "status": status})
        for nth, (date, status) in enumerate([("1999", "background"), ("2021-03-02", "news"), ("2021-03-05", "news")])
    ]
    made = timeline(BRIEF, events, None)
    assert [box.text for box in boxes(made.scale, 400)] == ["2 Mar 2021", "4 Mar"]
    assert kinds(made, "E0") == ["path"]


@pytest.mark.parametrize("date", [None, "XXXX-11-27"])
def test_what_has_no_date_or_no_year_has_no_strip(date):
    """27 November of a year not given is not drawn beside March 2021."""
    assert set(drawn("2021-03-02", date, "2021-03-05").strips) == {"E1", "E3"}


def test_one_day_alone_makes_no_timeline():
    """There is nothing that it could be seen beside."""
    assert drawn("2021-03-02", None) is None


def test_a_date_that_sources_contradict_is_shown_with_the_other_one_in_another_colour():
    """Both dates have a mark, and the other one is told in words."""
    variants = tuple(DateVariant(date=each, date_text=None, quotes=("Q1",)) for each in ("2021-03-02", "2021-03-07"))
    events = [
        BRIEF.events[0].model_copy(update={"id": f"E{nth}", "date": "2021-03-02", "date_variants": variants})
        for nth in (1, 2)
    ]
    gap = Gap(kind="date_conflict", about=("E1",), text="The reports date this differently.")
    made = timeline(BRIEF.model_copy(update={"gaps": (gap,)}), events, None)
    other, own = marks(made, "E1")
    assert ("dispute" in other.get("fill"), "dispute" in own.get("fill")) == (True, False)
    assert made.strips["E1"].others == ("7 March 2021",)
    assert (len(marks(made, "E2")), made.strips["E2"].others) == (1, ())


def test_each_date_that_accounts_give_is_told_once():
    """With all the words that say it, and all their quotes."""
    variants = (
        DateVariant(date="2021-03-02", date_text="on Tuesday", quotes=("Q1",)),
        DateVariant(date="2021-03-02", date_text="am Dienstag", quotes=("Q2",)),
        DateVariant(date="2021-03-03", date_text=None, quotes=("Q3",)),
    )
    quake = BRIEF.events[0].model_copy(update={"date_variants": variants})
    told = render(BRIEF.model_copy(update={"events": (quake, *BRIEF.events[1:])}), "md", length="full")
    (line,) = [each for each in told.splitlines() if "Dates given: " in each]
    assert (
        "Dates given: 2 March 2021 (“on Tuesday”; “am Dienstag”) [[Q1](#q1), [Q2](#q2)]; 3 March 2021 [[Q3](#q3)]"
        in line
    )


def test_the_standard_timeline_tells_each_day_before_any_day_s_second_event():
    """A reader follows what happened day by day, however many articles tell of the first one."""
    first = BRIEF.events[0]
    days = ["2021-03-03", "2021-03-03", "2021-03-04", "2021-03-05"]
    events = [
        first.model_copy(update={"id": f"E{n}", "date": day, "origins": 9 - n, "figures": ()})
        for n, day in enumerate(days, 20)
    ]
    state = first.model_copy(update={"id": "E30", "kind": "situation", "date": "2021-03-06", "figures": ()})
    main = BRIEF.episodes[0].model_copy(update={"events": (first.id, *(each.id for each in events), "E30")})
    brief = BRIEF.model_copy(
        update={"events": (*BRIEF.events, *events, state), "episodes": (main, *BRIEF.episodes[1:])}
    )
    told = [each.id for each in told_in_order(Guide(brief), is_full=False).units]
    places = {id_: told.index(id_) for id_ in ("E20", "E21", "E22", "E23", "E30")}
    assert max(places["E22"], places["E23"]) < places["E21"] < places["E30"]


def test_the_line_of_what_was_cut_counts_every_event_that_stands_elsewhere():
    """Those of other situations and of the background as well."""
    section = told_in_order(Guide(BRIEF), is_full=False)
    (line,) = left_for_the_annex([section], {"timeline": 0})
    assert f"{len(BRIEF.events)} events" in plain(line.line)


def _told_in_full(*events, gaps=(), **more):
    """Return the ids of the main situation's timeline, in its order; E1 is the main event of 2 March."""
    first = BRIEF.events[0]
    main = BRIEF.episodes[0].model_copy(update={"events": (first.id, *(each.id for each in events))})
    made = {"events": (first, *events), "episodes": (main, *BRIEF.episodes[1:]), "figures": (), "gaps": gaps}
    section = told_in_order(Guide(BRIEF.model_copy(update=made | more)), is_full=True)
    told = str(section.build(section.units))
    return sorted((each.id for each in section.units), key=lambda id_: told.index(f"Label(id='{id_}'"))


def _news(id_, day, *sources, **more):
    first = BRIEF.events[0]
    reports = tuple(first.reports[0].model_copy(update={"source": each, "date": day}) for each in sources)
    given = {"id": id_, "date": day, "date_basis": "stated", "reports": reports, "figures": ()}
    return first.model_copy(update=given | more)


def test_what_one_article_alone_tells_against_others_is_no_line_where_it_may_be_a_slip():
    """The resignation was offered, as two tell, and one has the minister gone: nobody reads that he left."""
    offered, left = _news("E20", "2021-03-04", "S1", "S2"), _news("E21", "2021-03-05", "S2")
    slip = Gap(kind="open_question", about=("E20", "E21"), text=f"{SLIP}whether the minister left or offered to.")
    assert "E21" not in _told_in_full(offered, left, gaps=(slip,))
    assert "E21" in _told_in_full(offered, left, gaps=(slip.model_copy(update={"text": "Whether the minister left."}),))
    against = "Whether the minister is in office, after one article has him offer to go and another has him gone."
    assert "E21" not in _told_in_full(offered, left, gaps=(slip.model_copy(update={"text": against}),))
    alone = offered.model_copy(update={"reports": offered.reports[:1]})
    assert {"E20", "E21"} <= {*_told_in_full(alone, left, gaps=(slip,))}


def test_a_question_on_how_articles_contradict_each_other_doubts_the_lone_account():
    """Whatever the model calls it; a question on what nobody knows doubts none."""
    refused, left = _news("E20", "2021-03-04", "S1", "S2"), _news("E21", "2021-03-05", "S2")
    asked = "Whether the minister is in office, after one article has his resignation refused and another has him gone."
    gap = Gap(kind="open_question", about=("E20", "E21"), text=asked)
    assert "E21" not in _told_in_full(refused, left, gaps=(gap,))
    assert "E21" in _told_in_full(refused, left, gaps=(gap.model_copy(update={"text": "Whether he will go."}),))


def test_what_a_comment_alone_tells_is_no_line():
    """Its author has the facts from others, of whom none has this one; where all comment, they are what there is."""
    event = _news("E20", "2021-03-04", "S2")
    sources = tuple(each.model_copy(update={"is_comment": each.id == "S2"}) for each in BRIEF.sources)
    assert "E20" not in _told_in_full(event, _news("E21", "2021-03-04", "S1", "S2"), sources=sources)
    assert "E21" in _told_in_full(event, _news("E21", "2021-03-04", "S1", "S2"), sources=sources)
    everyone = tuple(each.model_copy(update={"is_comment": True}) for each in BRIEF.sources)
    assert "E20" in _told_in_full(event, sources=everyone)


def test_a_week_in_which_something_was_stands_behind_its_days():
    """Who was freed "last week" was not freed on Monday, before what he is held for."""
    arrest, freed = _news("E20", "2021-03-04", "S1"), _news("E21", "2021-03-01/2021-03-07", "S1", date_basis="derived")
    told = _told_in_full(freed, arrest)
    assert told.index("E20") < told.index("E21")
    span = freed.model_copy(update={"date_basis": "stated"})
    assert _told_in_full(span, arrest)[0] == "E21"


def test_what_has_no_day_is_not_told_last_for_that():
    """An undated article's event stands by the last day of which that article tells."""
    sources = tuple(each.model_copy(update={"published": None}) if each.id == "S2" else each for each in BRIEF.sources)
    undated = _news("E20", None, "S2", date_basis="unknown")
    events = (undated, _news("E21", "2021-03-04", "S2"), _news("E22", "2021-03-06", "S1"))
    told = _told_in_full(*events, sources=sources)
    assert told.index("E20") < told.index("E22") == len(told) - 1


def test_a_line_says_whose_the_day_is_that_stands_with_the_words_of_another():
    """What is told in the words of an article with another day has the day of the one that gives it, and its name."""
    event = _news("E20", "2021-03-04", "S1", "S2")
    theirs, its = event.reports
    theirs = theirs.model_copy(update={"date": "2021-03-02", "date_basis": "stated", "quotes": ("Q1",)})
    its = its.model_copy(update={"summary": "The ferry is still there.", "date_text": None, "quotes": ("Q5",)})
    made = {"events": (event.model_copy(update={"reports": (theirs, its), "date_text": None}),), "figures": ()}
    section = told_in_order(Guide(BRIEF.model_copy(update=made | {"episodes": ()})), is_full=True)
    (line,) = [plain(item.line) for block in section.build(section.units) for item in block.items]
    outlet = plain(Guide(BRIEF).outlets(("Q5",)))
    assert f"4 March 2021 ({outlet}) – " in line


def test_what_two_sides_tell_against_each_other_is_told_as_one_side_s():
    """The union calls a gate broken, the company hand-worked: no two sources bear the company's word out."""
    event = _news("E20", "2021-03-04", "S1", "S2")
    company, union = event.reports
    company = company.model_copy(update={"said_by": "Norte Homes", "summary": event.summary})
    union = union.model_copy(update={"said_by": "Dock Union", "summary": "A gate was broken."})
    sides = tuple(Position(holder=each, position="no", quotes=("Q1",)) for each in ("Norte Homes", "Dock Union"))
    dispute = BRIEF.disputes[0].model_copy(update={"about": ("E20",), "positions": sides, "kind": "whether"})

    def line(*reports, disputes=(dispute,)):
        made = {"events": (event.model_copy(update={"reports": reports, "origins": 2}),), "figures": ()}
        made |= {"episodes": (), "disputes": disputes}
        section = told_in_order(Guide(BRIEF.model_copy(update=made)), is_full=True)
        (told,) = [plain(item.line) for block in section.build(section.units) for item in block.items]
        return told

    assert "– Norte Homes, in" in line(company, union)
    assert "– Norte Homes, in" in line(union, company)
    borne_out = "2 independent sources"
    assert borne_out in line(company, union, disputes=())
    assert borne_out in line(company, union.model_copy(update={"said_by": None}))
    assert borne_out in line(company, union.model_copy(update={"said_by": "Coast Office"}))


def test_one_of_several_days_stands_behind_what_is_of_those_days():
    """What was at the weekend, one cannot tell on which day, is not told before what was on Sunday."""
    sunday = _news("E20", "2021-03-07", "S1")
    weekend = _news("E21", "2021-03-06/2021-03-08", "S1", date_basis="derived", date_text="the weekend")
    assert _told_in_full(weekend, sunday)[-2:] == ["E20", "E21"]
    span = weekend.model_copy(update={"date_text": "from Saturday to Monday"})
    assert _told_in_full(span, sunday)[-2:] == ["E21", "E20"]


def _chosen(*events):
    """Return the ids of the main situation's events, the first to be told first."""
    first = BRIEF.events[0]
    main = BRIEF.episodes[0].model_copy(update={"events": (first.id, *(each.id for each in events))})
    made = {"events": (first, *events), "episodes": (main, *BRIEF.episodes[1:]), "figures": (), "gaps": ()}
    return [each.id for each in told_in_order(Guide(BRIEF.model_copy(update=made)), is_full=False).units]


def test_a_timeline_reaches_the_latest_day():
    """What one source tells beside the weightier events of earlier days, if it is the first of the last day."""
    earlier = [_news(f"E2{n}", "2021-03-04", "S1", "S2", kind="humanitarian", origins=1) for n in range(5)]
    assert _chosen(*earlier, _news("E30", "2021-03-05", "S1", kind="humanitarian", origins=1)).index("E30") == 1


def test_a_killing_that_several_tell_is_the_line_of_its_day_before_what_more_of_them_tell():
    """Arrests have four papers, the guard who was killed that day three."""
    arrests = _news("E20", "2021-03-04", "S1", "S2", kind="arrest", origins=4)
    killing = _news("E21", "2021-03-04", "S1", "S2", kind="crime", origins=3, figures=("F9",))
    dead = BRIEF.figures[0].model_copy(update={"id": "F9", "event": "E21"})
    assert _first_of(arrests, killing, dead) == "E21"
    marches = arrests.model_copy(update={"id": "E19", "origins": 3})
    assert _first_of(arrests, marches, dead.model_copy(update={"event": "E1"})) == "E20"


def _first_of(one, other, figure):
    """Return which of two events of one day stands first in the standard timeline."""
    main = BRIEF.episodes[0].model_copy(update={"events": ("E1", one.id, other.id)})
    made = {"events": (BRIEF.events[0], one, other), "episodes": (main,), "figures": (figure,)}
    brief = BRIEF.model_copy(update=made | {"answers": (), "statements": (), "disputes": (), "gaps": ()})
    units = [each.id for each in told_in_order(Guide(brief), is_full=False).units]
    return min((one.id, other.id), key=units.index)


@pytest.mark.parametrize("kind", ["arrest", "court", "decision", "appointment", "agreement", "bombing"])
def test_what_changes_something_comes_before_what_goes_along_with_it(kind):
    """An arrest or an offer to resign, though it is the second of its day, before four patients who were moved."""
    first = _news("E20", "2021-03-04", "S1", "S2", kind="court", origins=2)
    second = _news("E21", "2021-03-04", "S1", kind=kind, origins=1)
    moved = _news("E22", "2021-03-05", "S1", kind="humanitarian", origins=1)
    told = _chosen(moved, first, second)
    assert told.index("E21") < told.index("E22")
    by_two = moved.model_copy(update={"origins": 2})
    told = _chosen(by_two, first, second)
    assert told.index("E22") < told.index("E21")


def test_time_words_beside_a_day_say_more_than_the_day():
    """No weekday, and no word of another language than the brief's; an event without a day keeps its article's."""
    guide = Guide(BRIEF)
    tuesday = evening = _news("E20", "2021-03-02", "S1", date_basis="derived")

    def words(event, text, source):
        reports = tuple(each.model_copy(update={"date_text": text, "source": source}) for each in event.reports)
        return plain(_when(guide, event.model_copy(update={"date_text": text, "reports": reports})))

    assert words(tuesday, "on Tuesday", "S1") == "2 March 2021 – "
    assert words(evening, "late on Tuesday evening", "S1") == "2 March 2021 (“late on Tuesday evening”) – "
    assert words(evening, "la noche del martes", "S4") == "2 March 2021 – "
    undated = _news("E20", None, "S4", date_basis="unknown")
    assert words(undated, "la noche", "S4") == "(reported 14 October 2021) "
    assert words(undated, "on Monday", "S1") == "(“on Monday”, reported 3 March 2021) "


def test_words_that_lead_to_another_event_do_not_stand_beside_a_day():
    """Of 14 October, "two days after" reads as the 16th; another account's own words may stand there."""
    guide = Guide(BRIEF)
    event = _news("E20", "2021-03-02", "S1", "S1", date_basis="derived")
    first, second = event.reports

    def beside(*words):
        reports = tuple(
            each.model_copy(update={"date_text": own}) for each, own in zip((first, second), words, strict=True)
        )
        return plain(_when(guide, event.model_copy(update={"date_text": words[0], "reports": reports})))

    assert beside("two days after", "the next day") == "2 March 2021 – "
    assert beside("two days after", "late on Tuesday evening") == "2 March 2021 (“late on Tuesday evening”) – "


def test_the_hour_of_an_event_without_a_day_stands_before_the_day_of_its_article():
    """Whatever language its article is in; words that have the hour already are not told again."""
    quote = BRIEF.quotes[0].model_copy(update={"exact": "La alarma sonó a las 13.50", "source": "S4"})
    guide = Guide(BRIEF.model_copy(update={"quotes": (quote, *BRIEF.quotes[1:])}))
    event = _news("E20", None, "S4", date_basis="unknown")
    reports = tuple(each.model_copy(update={"quotes": ("Q1",), "date_text": "a las 13.50"}) for each in event.reports)
    event = event.model_copy(update={"reports": reports, "date_text": "a las 13.50"})
    assert plain(_when(guide, event)) == "(“a las 13.50”, reported 14 October 2021) "


def test_what_has_an_hour_of_the_first_day_comes_before_the_second_event_of_another():
    """When the fire was out, though one article alone tells it."""
    out = _news("E20", "2021-03-02", "S1", kind="other", date_basis="derived", origins=1)
    reports = tuple(each.model_copy(update={"date_text": "at 13.50"}) for each in out.reports)
    out = out.model_copy(update={"reports": reports})
    days = [_news(f"E3{n}", f"2021-03-0{4 + n // 2}", "S1", "S2", origins=2) for n in range(6)]
    told = _chosen(*days, out)
    assert told.index("E20") < told.index("E31")


def _lines(*events):
    """The lines of a timeline of these events, in its order."""
    made = BRIEF.model_copy(update={"events": events, "figures": (), "episodes": ()})
    section = told_in_order(Guide(made), is_full=True)
    return [plain(item.line) for block in section.build(section.units) for item in block.items]


def test_what_begins_on_a_day_and_what_has_no_year_stand_at_their_day():
    """A strike from Friday comes before trains from Saturday; the year of a day is that of its article."""
    trains = _news("E21", "2021-03-06/..", "S1").model_copy(update={"status": "planned", "date_basis": "derived"})
    strike = _news("E22", "2021-03-05/..", "S1").model_copy(update={"status": "planned", "date_basis": "derived"})
    later = _news("E23", "2021-03-03", "S1")
    yearless, ahead = _news("E24", "XXXX-03-02", "S1"), _news("E25", "XXXX-12-01", "S1", status="planned")
    told = _lines(ahead, trains, strike, later, yearless)
    published = Guide(BRIEF).sources["S1"].published
    assert published.startswith("2021")
    assert [line.split()[0] for line in told] == ["E24", "E23", "E22", "E21", "E25"]


def test_the_words_of_one_article_stand_with_its_name_alone():
    """Others that give the same day have not said it in these words."""
    event = _news("E20", "2021-03-04", "S1", "S1", "S2")
    told, theirs, its = event.reports
    told = told.model_copy(update={"date": "2021-03-02", "date_basis": "stated"})
    theirs = theirs.model_copy(update={"summary": "It sank.", "date_text": "late on Thursday", "quotes": ("Q1",)})
    its = its.model_copy(update={"summary": "It is gone.", "date_text": "4 March", "quotes": ("Q2",)})
    reports = (told, theirs, its)
    (line,) = _lines(event.model_copy(update={"reports": reports, "date_text": None, "date_basis": "derived"}))
    beside = line.partition(" – ")[0]
    outlets = Guide(BRIEF).outlets
    assert "“late on Thursday”" in beside
    assert plain(outlets(("Q1",))) in beside
    assert plain(outlets(("Q2",))) not in beside


def test_a_body_that_publishes_its_own_word_is_named_once():
    """Its communiqué is its word, and no paper's."""
    guide = Guide(BRIEF)
    publisher = guide.sources["S1"].publisher
    event = _news("E20", "2021-03-04", "S1")
    (own,) = event.reports
    (line,) = _lines(event.model_copy(update={"reports": (own.model_copy(update={"said_by": publisher}),)}))
    assert line.count(publisher) == 1


def test_background_of_the_weeks_before_stands_at_its_day():
    """An inspection ten days before a crash leads up to it; what was years before comes behind the news."""
    crash = _news("E20", "2021-03-03", "S1")
    before = {"status": "background"}
    inspected, built = _news("E21", "2021-02-21", "S1", **before), _news("E22", "2015-03-01", "S1", **before)
    yearless = _news("E23", "XXXX-02-22", "S1", **before)
    assert [line.split()[0] for line in _lines(crash, built, yearless, inspected)] == ["E21", "E23", "E20", "E22"]


@pytest.mark.parametrize(("dated", "shown"), [(4, ["E1", "E2", "E3", "E4"]), (3, ["E1", "E2", "E3", "E9"])])
def test_what_has_only_the_day_of_an_article_waits_where_enough_events_have_their_own(dated, shown):
    """It would stand between days as if it had happened then; in the full length it does."""
    own = tuple(
        BRIEF.events[0].model_copy(update={"id": f"E{n}", "date": f"2021-03-0{n}", "status": "news", "figures": ()})
        for n in range(1, dated + 1)
    )
    undated = BRIEF.events[0].model_copy(
        update={"id": "E9", "date": None, "date_text": None, "status": "news", "figures": (), "date_variants": ()}
    )
    events = (*own, undated)
    main = BRIEF.episodes[0].model_copy(update={"events": tuple(each.id for each in events), "overview": ()})
    brief = BRIEF.model_copy(update={"events": events, "episodes": (main,), "gaps": (), "figures": (), "answers": ()})
    assert sorted(each.id for each in told_in_order(Guide(brief), is_full=False).units) == shown
    assert "E9" in {each.id for each in told_in_order(Guide(brief), is_full=True).units}
