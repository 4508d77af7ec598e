"""An event's summary may tell the fates of its own figures, and a gist those of all figures that are kept."""

import pytest
from report_builder import article, event, figure, report

from summarizer.grounding.report import ground_report

_BETWEEN = "It was laid in 1911 out of larch planks, tarred twice a year, and trawlers were hauled up on it. " * 12
_SLIPWAY = f"""Slipway gives way at Corlen

The old slipway gave way on Tuesday, the port's master said.

{_BETWEEN}

By the evening the clinic had taken in 14 injured dockers, it said. Nobody else was in the water.

A diver said that three riggers had gone missing. Two welders were unhurt.

Some 4,300 people were evacuated from the quays.
"""
_FELL = {
    "summary": "The slipway gave way, and people were hurt.",
    "quote": "The old slipway gave way on Tuesday",
    "places": [],
    "source": None,
    "date": None,
    "date_text": None,
}
_HURT = {"of": "dockers", "value": [14], "qualifier": "exact", "quote": "14 injured dockers"}


def _grounded(text=_SLIPWAY, **changes):
    told = {"headline": None, "published": None, "published_text": [], "names": [], "gist": "A slipway gave way."}
    told |= {"events": [event(**_FELL)], "figures": [], "claims": []}
    return ground_report(report(**told | changes), article(text))


def test_a_summary_may_tell_what_the_events_own_figures_count():
    """The fate stands in another paragraph, where a figure that hangs on the event is quoted."""
    assert _grounded().events == ()
    assert len(_grounded(figures=[figure(**_HURT)]).events) == 1


@pytest.mark.parametrize(
    "other",
    [
        {"of": "welders", "value": [2], "quote": "Two welders were unhurt"},
        {"metric": "missing", "of": "riggers", "value": [3], "quote": "three riggers had gone missing"},
        {**_HURT, "value": [41]},
        {**_HURT, "event": 2},
        {**_HURT, "quote": "14 injured stevedores on the quays"},
    ],
)
def test_a_figure_that_is_not_borne_out_or_tells_of_another_fate_bears_out_no_summary(other):
    """Nobody is hurt by a figure of the missing, by one that the article does not have, or by another event's."""
    assert _grounded(figures=[figure(**_HURT | {"qualifier": "exact"} | other)]).events == ()


def test_a_number_of_a_figures_sentence_is_none_of_the_event():
    """A figure bears out what befell somebody, and not the number beside it."""
    many = {**_FELL, "summary": "The slipway gave way, and 4,300 people were hurt."}
    assert _grounded(events=[event(**many)], figures=[figure(**_HURT)]).events == ()


@pytest.mark.parametrize(
    ("gist", "language", "text", "stands"),
    [
        ("Thousands were evacuated from the quays.", "en", _SLIPWAY, True),
        ("Hundreds were evacuated from the quays.", "en", _SLIPWAY, False),
        ("Thousands were injured on the quays.", "en", _SLIPWAY, False),
        ("Thousands were evacuated.", "de", "Am Abend wurden 6.200 Menschen evakuiert. Es gab 14 Verletzte.", True),
        ("Hundreds were injured.", "de", "Am Abend wurden 620 Menschen evakuiert. Es gab 14 Verletzte.", False),
        ("Hundreds were evacuated.", "ru", "Вечером эвакуировали 620 человек. Ранены 14 человек.", True),
        ("Hundreds were killed.", "ru", "Вечером эвакуировали 620 человек. Ранены 14 человек.", False),
        ("Thousands were evacuated.", "tr", "Akşam 6.200 kişi tahliye edildi. 14 kişi yaralandı.", True),
        ("Thousands were killed.", "tr", "Akşam 6.200 kişi tahliye edildi. 14 kişi yaralandı.", False),
    ],
)
def test_thousands_are_as_many_as_an_article_counts_of_the_same_fate(gist, language, text, stands):
    """A gist rounds 6,200 evacuated to thousands; other numbers of that size bear nothing out."""
    found = _grounded(text, gist=gist, language=language, events=[])
    assert (found.header.gist is not None) == stands
