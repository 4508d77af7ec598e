"""The whole run over the five seeds, against what a reader of the articles says (`tests/gold/seeds.toml`).

`seeds_brief` is the brief of the recorded run. Anchors are words of an article; an event answers to an anchor when one
of its quotes overlaps them.
"""

import tomllib
from pathlib import Path

import pytest

from summarizer.domain.edtf import window

HERE = Path(__file__).parent
GOLD = tomllib.loads((HERE / "gold" / "seeds.toml").read_text(encoding="utf-8"))
SEEDS = {path.name[:3]: path for path in (HERE.parent / "seeds").glob("*.txt")}


class Reader:
    """Finds in a brief what answers to the gold's anchors."""

    def __init__(self, brief):
        self.brief = brief
        self.quotes = {quote.id: quote for quote in brief.quotes}
        self.sources = {source.file.rsplit("/", 1)[-1][:3]: source for source in brief.sources}
        self.texts = {article: SEEDS[article].read_text(encoding="utf-8-sig") for article in SEEDS}

    def covers(self, quote_ids, anchor):
        """Tell whether one of the quotes overlaps an anchor."""
        article, words = anchor.split(": ", 1)
        start = self.texts[article].index(words)
        end, source = start + len(words), self.sources[article].id
        found = [self.quotes[each] for each in quote_ids]
        return any(each.source == source and each.start < end and start < each.end for each in found)

    def events(self, anchor):
        """Events that answer to an anchor, by their own quotes or, failing that, by those of their figures."""
        own = {
            event.id
            for event in self.brief.events
            if self.covers([quote for report in event.reports for quote in report.quotes], anchor)
        }
        return own or {figure.event for figure in self.figures(anchor)}

    def figures(self, anchor, metric=None):
        """Figures that answer to an anchor."""
        return [
            figure
            for figure in self.brief.figures
            if metric in (None, figure.metric)
            and self.covers([quote for each in figure.observations for quote in each.quotes], anchor)
        ]

    def event(self, event_id):
        """The event of an id."""
        return next(event for event in self.brief.events if event.id == event_id)

    def sources_of(self, event):
        """The sources that tell an event."""
        return {report.source for report in event.reports}


@pytest.fixture(scope="module")
def reader(seeds_brief):
    """The brief, ready to be asked."""
    return Reader(seeds_brief)


def entries(kind, name):
    """Give the gold's entries of one kind, each named by one of its fields; some are not reached yet, and say why."""

    def marks(entry):
        return [pytest.mark.xfail(reason=entry["not_yet"])] if "not_yet" in entry else []

    return [pytest.param(entry, id=str(entry[name])[:60], marks=marks(entry)) for entry in GOLD[kind]]


@pytest.mark.parametrize("gold", entries("same", "why"))
def test_what_is_one_is_one(reader, gold):
    """Accounts of one event, in one article or in two, are one event."""
    answering = [reader.events(anchor) for anchor in gold["anchors"]]
    if gold.get("optional") and not all(answering):
        pytest.skip("the recorded answers leave out one of the two accounts")
    assert all(answering), "an account is lost"
    assert set.intersection(*answering), gold["why"]


@pytest.mark.parametrize("gold", entries("different", "why"))
def test_what_is_two_stays_two(reader, gold):
    """Events that look alike and are not one stay apart."""
    answering = [reader.events(anchor) for anchor in gold["anchors"]]
    assert all(answering), "an event is lost"
    for index, one in enumerate(answering):
        for other in answering[index + 1 :]:
            assert not one & other, gold["why"]


@pytest.mark.parametrize("gold", entries("dated", "anchor"))
def test_dates_are_those_of_the_articles(reader, gold):
    """An event has the date that its articles bear out, and none that they do not."""
    found = reader.events(gold["anchor"])
    assert found
    for event in map(reader.event, found):
        if gold.get("undated"):
            assert event.date is None
        elif event.date is None and gold.get("may_be_undated"):
            continue  # the words that date it may be of another attack
        elif gold.get("year_unknown"):
            assert event.date is None or "XXXX" in event.date
        else:
            told = window(event.date)
            assert told is not None, gold["why"]
            bounds = [window(gold["within"]), window(gold.get("may_be_wider"))]
            assert any(bound and bound.holds(told) for bound in bounds), (event.date, gold["why"])


@pytest.mark.parametrize("gold", entries("figure", "anchor"))
def test_figures_are_those_of_the_articles(reader, gold):
    """A figure has the number that its article gives, on the word of the one who gives it."""
    fitting = [figure for figure in reader.figures(gold["anchor"], gold["metric"]) if fits(reader, figure, gold)]
    assert fitting, f"no {gold['metric']} figure says so"
    if whole := gold.get("part_of"):
        wholes = {figure.id for figure in reader.figures(whole, gold["metric"])}
        assert any(figure.part_of and figure.part_of.figure in wholes for figure in fitting)


def fits(reader, figure, gold):
    """Tell whether one observation of a figure is what the gold says."""
    if figure.status in gold.get("not_status", []) or figure.status != gold.get("status", figure.status):
        return False
    if gold.get("note_says", "") not in figure.note:
        return False
    status = figure.expected or reader.event(figure.event).status
    if status != gold.get("event_status", status):
        return False
    for each in figure.observations:
        if not reader.covers(each.quotes, gold["anchor"]) or gold.get("said_by", "") not in (each.said_by or ""):
            continue
        if gold.get("vague"):
            if each.low is None and each.high is None:
                return True
        elif each.low == gold["low"] and gold.get("high", each.high) == each.high:
            return True
    return False


@pytest.mark.parametrize("gold", entries("not_conflicting", "why"))
def test_figures_of_different_scopes_are_not_in_conflict(reader, gold):
    """A part, a day and a running total are three figures, and no dispute is made of them."""
    groups = [{figure.id for figure in reader.figures(anchor)} for anchor in gold["anchors"]]
    assert all(groups)
    for index, one in enumerate(groups):
        for other in groups[index + 1 :]:
            assert not one & other
    disputed = [set(dispute.about) for dispute in reader.brief.disputes if dispute.kind == "how_many"]
    assert not any(about & ids for about in disputed for ids in groups)


@pytest.mark.parametrize("gold", entries("episode", "name"))
def test_situations_are_told_apart(reader, gold):
    """Each situation is an episode of its own, with its own period or none."""
    held = [reader.events(anchor) for anchor in gold["holds"]]
    episodes = [episode for episode in reader.brief.episodes if all(ids & set(episode.events) for ids in held)]
    assert len(episodes) == 1
    told_in = {source for each in episodes[0].events for source in reader.sources_of(reader.event(each))}
    assert told_in == {reader.sources[article].id for article in gold["articles"]}
    period = window(episodes[0].period)
    if gold.get("no_period"):
        assert period is None or not period.has_year
        return
    starts, ends = window(gold["starts"]), window(gold["ends"])
    assert starts.first <= period.first <= starts.last
    assert ends.first <= period.last <= ends.last


def test_there_are_as_many_situations_as_the_articles_tell(reader):
    """No background of an article makes a situation of its own."""
    assert len(reader.brief.episodes) == len(GOLD["episode"])


@pytest.mark.parametrize("article", GOLD["alone"]["articles"])
def test_an_article_without_a_year_shares_nothing_with_others(reader, article):
    """What has no year is joined to no other article's events, however alike the places and sides are."""
    source = reader.sources[article].id
    for event in reader.brief.events:
        sources = reader.sources_of(event)
        assert source not in sources or sources == {source}, event.summary


@pytest.mark.parametrize("gold", entries("source", "article"))
def test_articles_have_the_date_they_state(reader, gold):
    """A source has the date of publication that its text states, or none."""
    assert reader.sources[gold["article"]].published == gold.get("published")


@pytest.mark.parametrize("gold", entries("dispute", "why"))
def test_contradictions_are_disputes(reader, gold):
    """What the articles contradict each other, or themselves, on is an open question about that event."""
    about = {each for dispute in reader.brief.disputes if dispute.kind == gold["kind"] for each in dispute.about}
    assert about & reader.events(gold["anchor"])


@pytest.mark.parametrize("gold", entries("gap", "kind"))
def test_the_brief_owns_up_to_what_is_not_known(reader, gold):
    """Undated articles, contradicting days and tolls that rest on one source are named among the gaps."""
    about = {each for gap in reader.brief.gaps if gap.kind == gold["kind"] for each in gap.about}
    if "article" in gold:
        assert reader.sources[gold["article"]].id in about
    else:
        assert about & ({figure.id for figure in reader.figures(gold["anchor"])} | reader.events(gold["anchor"]))
