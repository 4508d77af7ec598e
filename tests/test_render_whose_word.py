"""On whose word an event stands, where it is told outside of the timeline."""

import json
import re

from merge_builder import event, figure, named, report
from test_diff import brief_of, monday, since
from test_render_diff import lines

from summarizer.render import render, render_geojson

FLED = "Police said that Juan Pol is on the run"
FELL = "The ministry struck one dead man, Ivo Ruz, off its count"


def _tuesday(quote, *more, summary=None, **fields):
    names = [named("Police", "government"), named("Health Ministry", "government", "ministry")]
    text = f"{quote}. The newspaper has no more to tell of it today."
    told = event(quote, kind="other", summary=summary or f"{quote}.", **fields)
    return report(text, "2021-03-02", told, *more, names=names, file="tuesday.txt")


def _brief(*reports):
    return since(brief_of(monday()), brief_of(monday(), *reports))


def test_a_new_event_on_one_bodys_word_is_told_as_its_word():
    """What the police alone say of a man is no fact of the list of changes."""
    brief = _brief(_tuesday(FLED, summary="Juan Pol is on the run.", source="Police"))
    told = lines(render(brief, "md"))
    assert any("Juan Pol is on the run, according to police" in line for line in told), told


def test_a_new_event_of_one_article_names_the_article():
    """As a figure does for which no body is named."""
    told = lines(render(_brief(_tuesday(FLED, summary="Juan Pol is on the run.")), "md"))
    assert any(re.search(r"Juan Pol is on the run, according to .*S2", line) for line in told), told


def test_the_summary_on_a_map_says_whose_word_it_is():
    """A reader of a map sees the summary alone."""
    brief = _brief(_tuesday(FLED, summary="Juan Pol is on the run.", source="Police"))
    told = [each["properties"] for each in json.loads(render_geojson(brief))["features"]]
    (fled,) = [each for each in told if "Juan Pol" in each["summary"]]
    assert fled["summary"] == "Juan Pol is on the run, according to police."
    assert fled["said_by"] == ["Police"]


def test_a_new_figure_whose_event_has_no_place_is_told_by_the_events_sentence():
    """By its doer and day alone it reads as another death, of an official."""
    struck = {"by": ["Health Ministry"], "summary": "The Health Ministry struck a man off its count."}
    count = figure("one dead man, Ivo Ruz", 1, source="Health Ministry")
    told = lines(render(_brief(_tuesday(FELL, count, **struck)), "md"))
    (line,) = [each for each in told if re.match(r"  - F\d", each)]
    assert "– The Health Ministry struck a man off its count (" in line
