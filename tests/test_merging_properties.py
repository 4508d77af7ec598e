"""What holds of every merge, whatever the articles say."""

from dataclasses import replace
from itertools import chain, combinations, permutations

import pytest
from examples import examples
from hypothesis import given, settings
from hypothesis import strategies as st
from merge_builder import claim, event, figure, named, report

from summarizer.merging import merge, merge_reports, told_in_turn
from summarizer.merging.disputes.numbers import is_given_up
from summarizer.merging.events.bundles import Plan, Proposal, Undecided
from summarizer.merging.events.grouping import hold
from summarizer.merging.events.merged import merge_events
from summarizer.merging.folder import resolve

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
few = settings(max_examples=examples(15), deadline=None)


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
def test_an_event_of_one_account_is_as_that_account_tells_it(folder):
    """One account is merged as two that are alike would be."""
    for mention in resolve(folder).mentions:
        (once,) = merge_events([mention], [(0,)])
        (twice,) = merge_events([mention, mention], [(0, 1)])
        assert once == twice._replace(mentions=once.mentions, cites=once.cites)


@st.composite
def proposals(draw):
    """What a model may say, however wrong: unknown accounts, accounts in several events, events in no story."""
    numbers = st.integers(min_value=0, max_value=15)
    groups = draw(st.lists(st.lists(numbers, max_size=12).map(tuple), max_size=6, unique=True).map(tuple))
    pairs = draw(st.lists(st.builds(Undecided, numbers, numbers, st.just("Unclear.")), max_size=3))
    titles = st.sampled_from([None, "A strike", "Idlib: 5,000 dead, 1 May 1999", "\u202eevil", ""])
    stories = draw(st.lists(st.builds(Plan, titles, st.lists(numbers, max_size=9).map(tuple)), max_size=4))
    return Proposal(groups, tuple("Same." for _ in groups), tuple(pairs), tuple(stories), by="model")


@few
@given(folders, proposals())
def test_no_proposal_joins_what_is_excluded_or_shares_nothing(folder, proposal):
    """Whatever is proposed, every account is in one event, with company that it shares something with, and no other."""
    resolved = resolve(folder)
    accounts, evidence = resolved.accounts, resolved.evidence
    held = hold(proposal.groups, accounts, evidence)
    assert sorted(index for group in held.groups for index in group) == list(range(len(accounts)))
    for group in held.groups:
        assert not any(evidence.excludes(accounts[a], accounts[b]) for a, b in combinations(group, 2))
        if len(group) > 1:
            assert all(any(evidence.bears_company(accounts[a], accounts[b]) for b in group if a != b) for a in group)


@few
@given(folders, st.randoms())
def test_how_a_group_is_split_is_a_function_of_the_set(folder, random):
    """Neither the order of the groups nor of the accounts in them changes what is held."""
    resolved = resolve(folder)
    everything = list(range(len(resolved.accounts)))
    cut = len(everything) // 2
    groups = [everything[:cut], everything[cut:]]
    expected = hold(groups, resolved.accounts, resolved.evidence)
    for group in groups:
        random.shuffle(group)
    random.shuffle(groups)
    assert hold(groups, resolved.accounts, resolved.evidence) == expected


@few
@given(folders, proposals())
def test_a_proposal_loses_nothing_and_makes_nothing_up(folder, proposal):
    """Every event stands in one situation, and validating the facts changes nothing."""
    merged = merge_reports(folder, proposal=proposal)
    placed = [found for episode in merged.episodes for found in episode.events]
    assert sorted(placed) == sorted(found.id for found in merged.events)
    for fact in merged.events:
        assert type(fact).model_validate(fact.model_dump(), strict=True) == fact


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


@given(
    st.lists(st.integers(), min_size=1, max_size=4, unique=True).flatmap(lambda tags: st.tuples(*map(reports, tags)))
)
@settings(max_examples=examples(10))
def test_facts_that_are_told_in_turn_are_those_of_the_situation(told):
    """Whoever takes one fact after the other gets what stands in the situation, the quotes by article."""
    folder = resolve(told)
    situation = merge(folder)
    held = [*situation.events, *situation.figures, *situation.statements, *situation.disputes, *situation.sources]
    in_turn = [*told_in_turn(folder)]
    assert in_turn[: len(held)] == held
    quotes = in_turn[len(held) : len(held) + len(situation.quotes)]
    assert sorted(quotes, key=lambda quote: int(quote.id[1:])) == list(situation.quotes)
    rest = in_turn[len(held) + len(quotes) :]
    assert rest == [*situation.episodes, *situation.names, *situation.gaps]


SIDES = ["River Force", "Hill Council", "Red Crescent"]
CLASH = {"kind": "armed_clash", "by": SIDES[:1], "to": SIDES[1:2], "places": ["Tarhi"]}
some_fights = st.sampled_from(
    [
        {"status": "news", "date": "2026-01-18"},
        {"status": "total", "date": "2026-01-18/2026-01-28"},
        {"status": "total", "date": "2026"},
        {"status": "news", "date": None},
    ]
)
some_tolls = st.lists(
    st.tuples(st.sampled_from(SIDES), st.sampled_from([7, 12, 23]), st.sampled_from(["fighters", "men"])), max_size=3
)
some_words = st.lists(
    st.tuples(
        st.sampled_from(SIDES),
        st.sampled_from(["accuses", "asserts", "denies", "denies"]),
        st.sampled_from(["Prisoners were shot there.", "Fire came from the school."]),
        st.lists(st.sampled_from(SIDES[:2]), max_size=1),
        st.sampled_from([1, None]),
    ),
    max_size=3,
)


@st.composite
def contested(draw, tag):
    """One article about a fight, with tolls on somebody's word and with what he accuses others of, or denies."""
    text, items = f"Article {tag}: they fought at Tarhi. ", [event("they fought", **CLASH, **draw(some_fights))]
    for who, toll, of in draw(some_tolls):
        quote = f"{toll} {of} died, the {who} said"
        text += f"{quote}. "
        items.append(figure(quote, toll, of=f"{of} of the Hill Council", source=who))
    for who, stance, said, to, about in draw(some_words):
        quote = f"the {who} {stance} it"
        text += f"{quote}. "
        items.append(claim(quote, who, stance, claim=said, to=to, about=about))
    names = [named("Tarhi"), *(named(side, "armed_group") for side in SIDES)]
    return report(text, draw(st.sampled_from([None, "2026-01-19", "2026-01-29"])), *items, names=names)


@given(st.tuples(*(contested(tag) for tag in range(4))))
@settings(max_examples=60, deadline=None)
def test_what_disputes_are_looked_up_by_leaves_nothing_out(told):
    """Where each line in conflict and each denial is held against all there is, the disputes are the same."""
    expected = merge_reports(told)

    def every_line(beside, _index):
        return iter(beside._lines)

    def every_other(beside, index):
        others = (other for other in range(len(beside._lines)) if other != index)
        return (beside.counted(other, beside._lines[other].observed) for other in others)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("summarizer.merging.disputes.standing._Beside.with_its_counts", every_line)
        patch.setattr("summarizer.merging.disputes.standing._Beside.with_its_bodies", every_other)
        patch.setattr("summarizer.merging.disputes._Beside._keys", lambda *_: iter(("all",)))
        assert merge_reports(told) == expected


@pytest.mark.parametrize("towns", [10, 20])
def test_a_count_in_conflict_is_held_against_few_however_many_police_count_elsewhere(towns, monkeypatch):
    """Each fire of a month of its own has two tolls, one by the police: no other fire is looked at for it."""
    held = []

    def spy(line, others):
        kept = list(others)
        held.append(len(kept))
        return is_given_up(line, kept)

    monkeypatch.setattr("summarizer.merging.disputes.standing.is_given_up", spy)
    merge_reports([_fire(town, body, toll) for town in range(towns) for body, toll in (("police", 7), ("mayor", 9))])
    assert held == [0] * towns


def _fire(town, body, toll):
    month, place = f"{2000 + town}-05", f"Town {'abcdefghijklmnopqrstuvwxyz'[town]}"
    told = f"A fire in {place} killed {toll} people, the {body} said"
    item = event(told, date=f"{month}-04", places=[place])
    names = [named(place), named("police", "government"), named("mayor", "person")]
    return report(f"{told}.", f"{month}-05", item, figure(told, toll, source=body), names=names)
