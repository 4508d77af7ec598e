from merge_builder import event, figure, named, report

from summarizer.merging import merge_reports

NAMES = (named("Chile", "government"), named("Valdivia"), named("Peru", "government"), named("Lima"))


def article(text, published, *items):
    """One article that names the places."""
    return report(text, published, *items, names=NAMES)


def at(quote, date, *places, **changes):
    """A fire at some places."""
    return event(quote, date=date, places=list(places), **changes)


def test_events_far_apart_in_time_are_two_situations():
    """Two fires of one town, a year apart, are two episodes with their own periods."""
    merged = merge_reports(
        [
            article(
                "A fire in Valdivia, Chile.", "2020-03-02", at("A fire in Valdivia", "2020-03-01", "Valdivia", "Chile")
            ),
            article("Fire again in Valdivia.", "2021-03-02", at("Fire again", "2021-03-01", "Valdivia", "Chile")),
        ]
    )
    assert [episode.period for episode in merged.episodes] == ["2020-03-01", "2021-03-01"]


def test_events_close_in_time_that_share_names_are_one_situation():
    """A week of fires in one town is one episode."""
    merged = merge_reports(
        [
            article(
                "A fire in Valdivia, Chile.", "2020-03-02", at("A fire in Valdivia", "2020-03-01", "Valdivia", "Chile")
            ),
            article("Fire again in Valdivia.", "2020-03-08", at("Fire again", "2020-03-07", "Valdivia", "Chile")),
        ]
    )
    assert [episode.period for episode in merged.episodes] == ["2020-03-01/2020-03-07"]
    assert merged.episodes[0].title == "Valdivia: disaster, 1 March 2020"


def test_events_of_one_week_in_two_countries_are_two_situations():
    """Nearness in time alone makes no situation."""
    merged = merge_reports(
        [
            article(
                "A fire in Valdivia, Chile.", "2020-03-02", at("A fire in Valdivia", "2020-03-01", "Valdivia", "Chile")
            ),
            article("A fire in Lima, Peru.", "2020-03-02", at("A fire in Lima", "2020-03-01", "Lima", "Peru")),
        ]
    )
    assert len(merged.episodes) == 2


def test_background_makes_no_situation_and_stretches_none():
    """An old fire told as background belongs to the article's situation and not to its period."""
    merged = merge_reports(
        [
            article(
                "A fire in Valdivia. In 1960 a quake hit Valdivia.",
                "2020-03-02",
                at("A fire in Valdivia", "2020-03-01", "Valdivia"),
                at("In 1960 a quake hit Valdivia", "1960", "Valdivia", status="background"),
            )
        ]
    )
    (episode,) = merged.episodes
    assert len(episode.events) == 2
    assert episode.period == "2020-03-01"


def test_an_undated_article_is_a_situation_of_its_own():
    """Without a date there is no period, and the gap is named."""
    merged = merge_reports(
        [
            article(
                "A fire in Valdivia, Chile.", "2020-03-02", at("A fire in Valdivia", "2020-03-01", "Valdivia", "Chile")
            ),
            article("On Sunday a fire in Lima.", None, at("a fire in Lima", None, "Lima", "Peru")),
        ]
    )
    assert [episode.period for episode in merged.episodes] == ["2020-03-01", None]
    assert merged.episodes[1].title == "Lima: disaster"
    assert [gap.about for gap in merged.gaps if gap.kind == "undated"] == [("S2",)]


def test_sources_are_numbered_by_what_they_hold():
    """Names of files do not matter; the earliest article is the first source."""
    late = report("A fire was out.", "2020-03-05", at("A fire", None), file="a.txt")
    early = report("A fire broke out.", "2020-03-01", at("A fire", None), file="z.txt")
    assert [source.file for source in merge_reports([late, early]).sources] == ["z.txt", "a.txt"]


def test_the_context_of_a_quote_is_its_sentence():
    """A quote knows the sentence around it, and initials or titles end none."""
    text = "It rained. Mr. Jones saw a fire in Valdivia at 5.30 p.m. on Sunday. It went out."
    merged = merge_reports([report(text, None, at("a fire in Valdivia", None))])
    (quote,) = merged.quotes
    assert text[quote.context_start : quote.context_end].startswith("Mr. Jones saw")
    assert quote.prefix.endswith("Jones saw ")


def test_keys_stay_when_a_later_article_is_added():
    """A fact keeps its key when another article tells it too."""
    first = article(
        "A fire in Valdivia killed 7 people.",
        "2020-03-02",
        at("A fire in Valdivia", "2020-03-01", "Valdivia"),
        figure("killed 7 people", 7),
    )
    second = article(
        "A fire hit Valdivia on 1 March.", "2020-03-04", at("A fire hit Valdivia", "2020-03-01", "Valdivia")
    )
    alone, both = merge_reports([first]), merge_reports([second, first])
    assert [found.key for found in alone.events] == [found.key for found in both.events]
    assert [found.key for found in alone.figures] == [found.key for found in both.figures]


def test_what_follows_within_days_at_the_same_place_is_one_situation():
    """Relief two days after a fire, told by another article under other names, belongs to the fire."""
    fire = article("A fire in Valdivia.", "2020-03-02", at("A fire in Valdivia", "2020-03-01", "Valdivia", "Chile"))
    relief = article(
        "Tents came to Valdivia.",
        "2020-03-04",
        at("Tents came to Valdivia", "2020-03-03", "Valdivia", "Lima", kind="humanitarian"),
    )
    assert len(merge_reports([fire, relief]).episodes) == 1


def test_another_kind_of_event_at_the_same_place_is_another_situation():
    """An election in the week of a fire is no part of it."""
    fire = article("A fire in Valdivia.", "2020-03-02", at("A fire in Valdivia", "2020-03-01", "Valdivia", "Chile"))
    vote = article(
        "Valdivia voted.", "2020-03-04", at("Valdivia voted", "2020-03-03", "Valdivia", "Lima", kind="election")
    )
    assert len(merge_reports([fire, vote]).episodes) == 2


def test_an_undated_article_is_bound_by_its_own_years():
    """What it says has gone on since a year, it says later; a dated one needs no such words."""
    text = "A quake hit Northport. The port had been shut since 2023."
    for published, gaps in ((None, 1), ("2024-05-04", 0)):
        found = merge_reports([report(text, published, event("A quake hit Northport"))]).gaps
        assert sum("(“since 2023”) it appeared after 2023." in each.text for each in found) == gaps
