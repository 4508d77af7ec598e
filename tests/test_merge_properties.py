"""What holds of every merge, whatever the articles say."""

from dataclasses import replace
from itertools import chain, combinations, permutations

from hypothesis import given, settings
from hypothesis import strategies as st
from merge_builder import claim, event, figure, named, report

from summarizer.merge import merge_reports
from summarizer.merge.candidates import candidates
from summarizer.merge.events import merge_events
from summarizer.merge.grouping import group_mentions
from summarizer.merge.likeness import THRESHOLD, Judge
from summarizer.merge.mentions import Cast, event_mentions
from summarizer.merge.names import resolve_names
from summarizer.merge.origins import Speakers, article_voices
from summarizer.merge.places import Geography
from summarizer.merge.sides import Sides

PLACES = ["Alba", "Borga", "Borga province", "Cerro"]
BODIES = ["Red Army", "Blue Front", "Green Police"]
NAMES = [named(place) for place in PLACES] + [named(body, "armed_group") for body in BODIES]
SENTENCE = "On day {n} a strike hit a town and killed {k} people, the {body} said. "

some_events = st.fixed_dictionaries(
    {
        "kind": st.sampled_from(["airstrike", "shelling", "armed_clash", "shootdown", "election"]),
        "status": st.sampled_from(["news", "news", "background", "total", "feared"]),
        "date": st.sampled_from([None, "2021-05-01", "2021-05-02", "2021-05", "2021-04-20/2021-05-02", "XXXX-05-01"]),
        "places": st.lists(st.sampled_from(PLACES), max_size=2, unique=True),
        "by": st.lists(st.sampled_from(BODIES), max_size=1),
        "to": st.lists(st.sampled_from(BODIES), max_size=1),
        "source": st.sampled_from([None, *BODIES]),
        "summary": st.sampled_from(["A strike hit a town.", "Shells fell.", "A vote was held in the town."]),
    }
)
some_numbers = st.sampled_from([None, 0, 7, 9, 12])
some_counts = st.fixed_dictionaries(
    {
        "metric": st.sampled_from(["killed", "killed", "missing"]),
        "of": st.sampled_from(["people", "people", "civilians", "soldiers", "other people"]),
        "qualifier": st.sampled_from(["exact", "exact", "at_least", "about"]),
        "also_sources": st.lists(st.sampled_from(BODIES), max_size=1),
        "as_of": st.sampled_from([None, None, "2021-05-01", "2021-05-02", "2021-05"]),
        "is_superseded": st.booleans(),
        "part_of": st.sampled_from([None, None, 12]),
    }
)


@st.composite
def reports(draw, tag):
    """One article with up to four events, a figure for each, and a denial."""
    told = draw(st.lists(st.tuples(some_events, some_numbers, some_counts), min_size=1, max_size=4))
    text, items = f"Article {tag}. ", []
    for n, (values, number, more) in enumerate(told, 1):
        body = values["source"] or "mayor"
        text += SENTENCE.format(n=n, k=number, body=body)
        items += [event(f"On day {n} a strike hit a town", **values)]
        counted = more | ({"qualifier": "vague"} if number is None else {})
        items += [figure(SENTENCE.format(n=n, k=number, body=body)[6:-10], number, event=n, **counted)]
    text += "It was denied."
    items.append(claim("It was denied", draw(st.sampled_from(BODIES)), "denies"))
    return report(text, draw(st.sampled_from([None, "2021-05-03", "2021-05-04"])), *items, names=NAMES)


folders = st.tuples(reports("one"), reports("two"), reports("three"))
few = settings(max_examples=60, deadline=None)


@few
@given(folders)
def test_order_does_not_matter(folder):
    """Any order of the articles gives the same situation."""
    expected = merge_reports(folder)
    assert all(merge_reports(order) == expected for order in permutations(folder))


@few
@given(folders)
def test_a_copy_changes_nothing_but_the_sources(folder):
    """The same text under another name is told as a copy of its source."""
    copy = replace(folder[0], article=replace(folder[0].article, file="zz-copy.txt"))
    once, twice = merge_reports(folder), merge_reports([*folder, copy])
    assert any("zz-copy.txt" in source.copies for source in twice.sources)
    assert replace(twice, sources=once.sources) == once


@few
@given(folders)
def test_no_group_holds_a_vetoed_pair(folder):
    """No two mentions of one event exclude each other."""
    names = resolve_names(folder)
    mentions = event_mentions(folder, Cast(names), Speakers(folder, names, article_voices(folder)))
    judge = Judge(mentions, Sides(names), Geography(names, mentions))
    grouping = group_mentions(judge)
    assert sorted(index for group in grouping.groups for index in group) == list(range(len(mentions)))
    for group in grouping.groups:
        assert not any(judge.excludes(one, other) for one, other in combinations(group, 2))


@few
@given(folders)
def test_an_event_of_one_account_is_as_that_account_tells_it(folder):
    """One account is merged as two that are alike would be."""
    names = resolve_names(folder)
    for mention in event_mentions(folder, Cast(names), Speakers(folder, names, article_voices(folder))):
        (once,) = merge_events([mention], [(0,)], [None])
        (twice,) = merge_events([mention, mention], [(0, 1)], [None])
        assert once == twice._replace(mentions=once.mentions, cites=once.cites)


@few
@given(folders)
def test_every_pair_that_fits_is_sought(folder):
    """What comparing every pair that shares a place or a party would join, the candidates hold, each pair once."""
    names = resolve_names(folder)
    mentions = event_mentions(folder, Cast(names), Speakers(folder, names, article_voices(folder)))
    judge = Judge(mentions, Sides(names), Geography(names, mentions))
    sought = list(candidates(judge.traits))
    assert len(sought) == len(set(sought))
    named_by = [{*each.places, *each.by, *each.to} for each in mentions]
    sharing = [pair for pair in combinations(range(len(mentions)), 2) if named_by[pair[0]] & named_by[pair[1]]]
    assert {pair for pair in sharing if judge.compare(*pair).points >= THRESHOLD} <= set(sought)


@few
@given(folders)
def test_two_halves_merged_before_leave_no_trace(folder):
    """Merging the reports of two folders that were merged before, and overlap, equals merging all of them once."""
    left, right = folder[:2], folder[1:]
    merge_reports(left), merge_reports(right)
    assert merge_reports([*left, *right]) == merge_reports(folder)


@few
@given(folders)
def test_no_number_is_made(folder):
    """Every number of the situation is one that an article gives."""
    given_numbers = (
        {None} | {each.low for r in folder for each in r.figures} | {each.high for r in folder for each in r.figures}
    )
    for found in merge_reports(folder).figures:
        assert {found.low, found.high, found.best} <= given_numbers
        assert found.low is None or found.high is None or found.low <= found.high


@few
@given(folders)
def test_every_id_resolves_and_every_quote_is_verbatim(folder):
    """Ids are unique and point at something; quotes are the articles' own characters, in their sentences."""
    merged = merge_reports(folder)
    parts = [merged.sources, merged.quotes, merged.episodes, merged.events, merged.figures, merged.statements]
    parts += [merged.disputes, merged.names]
    ids = [part.id for listed in parts for part in listed]
    assert len(ids) == len(set(ids))
    assert set(_pointed_at(merged)) <= set(ids)
    for listed in parts[2:7]:
        assert len({part.key for part in listed}) == len(listed)
    texts = {r.article.text_sha256: r.article.text for r in folder}
    text_of = {source.id: texts[source.text_sha256] for source in merged.sources}
    for quote in merged.quotes:
        text = text_of[quote.source]
        assert text[quote.start : quote.end] == quote.exact
        assert quote.context_start <= quote.start < quote.end <= quote.context_end <= len(text)
        assert text[: quote.start].endswith(quote.prefix)
        assert text[quote.end :].startswith(quote.suffix)


@few
@given(folders)
def test_every_fact_is_as_the_schema_wants_it(folder):
    """The merge writes its facts without having them validated; validating them changes nothing."""
    merged = merge_reports(folder)
    facts = [merged.sources, merged.quotes, merged.episodes, merged.events, merged.figures, merged.statements]
    for fact in (*chain.from_iterable(facts), *merged.disputes, *merged.names, *merged.gaps):
        held = fact.model_dump()
        assert type(fact).model_validate(held, strict=True) == fact
        assert list(held) == list(type(fact).model_fields)


@few
@given(folders)
def test_nothing_of_a_report_is_lost(folder):
    """Every event, figure and claim stands in the situation with its quote, and every event in one episode."""
    merged = merge_reports(folder)
    cited = {(quote.source, quote.start, quote.end) for quote in merged.quotes}
    source_of = {source.text_sha256: source.id for source in merged.sources}
    for each in folder:
        source = source_of[each.article.text_sha256]
        for item in (*each.events, *each.figures, *each.claims):
            assert {(source, *span) for span in item.spans} <= cited
    placed = [found for episode in merged.episodes for found in episode.events]
    assert sorted(placed) == sorted(found.id for found in merged.events)


def _pointed_at(merged):
    """List every id that one part of a situation gives for another."""
    pointing = frozenset(
        {"quotes", "figures", "events", "possibly_same_as", "about", "source", "figure", "event", "part_of"}
    )
    for listed in (
        merged.episodes,
        merged.events,
        merged.figures,
        merged.statements,
        merged.disputes,
        merged.names,
        merged.gaps,
    ):
        for part in listed:
            yield from _ids_in(part.model_dump(), pointing)


def _ids_in(value, pointing):
    for key, inner in value.items():
        if isinstance(inner, dict):
            yield from _ids_in(inner, pointing)
        elif inner and isinstance(inner, (list, tuple)) and isinstance(inner[0], dict):
            for each in inner:
                yield from _ids_in(each, pointing)
        elif key in pointing and inner is not None:
            yield from [inner] if isinstance(inner, str) else inner
