"""Does every id of a brief lead to one thing of the right sort, both ways, and is every key what it must be?"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import sha256
from typing import NamedTuple

from summarizer.facts import Facts, quote_ids
from summarizer.verifying.material import Finding
from summarizer_schemas import Brief
from summarizer_schemas.brief import Event, Figure, Sentence
from summarizer_schemas.changes import Changes

_KEY_CHARS = 8
_MOST_HANGING = 20
"""Facts of one sort and one quote that go with one that an editor drops."""


class _Reference(NamedTuple):
    """Ids that stand somewhere, and the sorts of things that they may lead to, by the letters of their ids."""

    where: str
    ids: Sequence[str]
    sorts: str
    is_needed: bool = False


def check_links(brief: Brief) -> Iterator[Finding]:
    """Yield ids that are not unique, and those that lead nowhere or to the wrong sort of thing."""
    sorts = ids_by_sort(brief)
    counts = Counter(id_ for ids in sorts.values() for id_ in ids)
    for id_ in sorted(id_ for id_, count in counts.items() if count > 1):
        yield Finding(f"id {id_}", "is given more than once")
    for where, ids, letters, is_needed in _references(brief):
        if is_needed and not ids:
            yield Finding(where, "cites nothing")
        for id_ in ids:
            if not any(id_ in sorts[letter] for letter in letters):
                yield Finding(where, f"there is no {id_} that it could mean")


def check_consistency(brief: Brief) -> Iterator[Finding]:
    """Yield links that the other side does not know, and quotes on which nothing rests; every id leads somewhere."""
    yield from _both_ways(brief)
    yield from _within(brief)
    cited = {quote for fact in Facts(brief, {}).by_id.values() for quote in quote_ids(fact)}
    cited |= {quote for item in brief.own for quote in item.quotes}
    for quote in brief.quotes:
        if quote.id not in cited:
            yield Finding(f"quote {quote.id}", "no fact rests on it")


def check_keys(brief: Brief) -> Iterator[Finding]:
    """Yield keys that are not the fingerprint of their fact's earliest quote.

    Facts with one earliest quote are told apart by their order, and what an editor dropped was one of them.
    """
    events = {event.id: event for event in brief.events}
    for facts in (brief.events, brief.figures, brief.statements, brief.disputes):
        found = [(fact.id, fact.key, quote_ids(fact)) for fact in facts]
        yield from _wrong_keys(brief, found)
    yield from _wrong_keys(brief, [(each.id, each.key, _quotes(each.events, events)) for each in brief.episodes])


def ids_by_sort(brief: Brief) -> Mapping[str, Sequence[str]]:
    """Return the ids of every sort of thing, by the letter with which they begin."""
    return {
        "S": [each.id for each in brief.sources],
        "Q": [each.id for each in brief.quotes],
        "P": [each.id for each in brief.episodes],
        "E": [each.id for each in brief.events],
        "F": [each.id for each in brief.figures],
        "C": [each.id for each in brief.statements],
        "D": [each.id for each in brief.disputes],
        "N": [each.id for each in brief.names],
    }


def _references(brief: Brief) -> Iterator[_Reference]:
    for quote in brief.quotes:
        yield _Reference(f"quote {quote.id}", [quote.source], "S")
    for episode in brief.episodes:
        yield _Reference(f"episode {episode.id}", episode.events, "E", is_needed=True)
        yield _Reference(f"episode {episode.id}", episode.figures, "F")
    yield from _references_of_prose(brief)
    for event in brief.events:
        yield from _references_of_event(event)
    for figure in brief.figures:
        yield from _references_of_figure(figure)
    for statement in brief.statements:
        yield _Reference(f"statement {statement.id}", statement.quotes, "Q", is_needed=True)
        yield _Reference(f"statement {statement.id}", statement.about, "E")
        overtaken = [statement.overtaken_by] if statement.overtaken_by else []
        yield _Reference(f"statement {statement.id}", overtaken, "EC")
    for dispute in brief.disputes:
        yield _Reference(f"dispute {dispute.id}", dispute.about, "EFC")
        yield _Reference(f"dispute {dispute.id}", quote_ids(dispute), "Q", is_needed=True)
        yield from (_Reference(f"dispute {dispute.id}", each.quotes, "Q", is_needed=True) for each in dispute.positions)
    for name in brief.names:
        yield _Reference(f"name {name.id}", [alias.source for alias in name.aliases], "S")
        yield _Reference(f"name {name.id}", name.events, "E")
    for number, item in enumerate(brief.own, start=1):
        yield _Reference(f"own item {number}", [item.source], "S", is_needed=True)
        yield _Reference(f"own item {number}", item.quotes, "Q", is_needed=True)
    yield from (_Reference(f"decision {n}", each.about, "SNPEFCD") for n, each in enumerate(brief.decisions, start=1))
    yield from _references_of_what_is_missing(brief)
    if brief.changes:
        yield from _references_of_changes(brief.changes)


def _references_of_prose(brief: Brief) -> Iterator[_Reference]:
    for episode in brief.episodes:
        yield from _cited(f"the overview of {episode.id}", episode.overview)
    for answer in brief.answers:
        yield from _cited(f"the answer on {answer.question}", answer.sentences)


def _cited(where: str, sentences: Iterable[Sentence]) -> Iterator[_Reference]:
    for number, sentence in enumerate(sentences, start=1):
        yield _Reference(f"sentence {number} of {where}", sentence.cites, "EFCD", is_needed=True)


def _references_of_event(event: Event) -> Iterator[_Reference]:
    where = f"event {event.id}"
    yield _Reference(where, event.figures, "F")
    yield _Reference(where, [event.part_of] if event.part_of else [], "E")
    yield _Reference(where, event.possibly_same_as, "E")
    yield _Reference(where, [event.overtaken_by] if event.overtaken_by else [], "EC")
    yield _Reference(where, [account.source for account in event.reports], "S", is_needed=True)
    yield from (_Reference(where, each.quotes, "Q", is_needed=True) for each in event.reports)
    yield from (_Reference(where, each.quotes, "Q", is_needed=True) for each in event.date_variants)


def _references_of_figure(figure: Figure) -> Iterator[_Reference]:
    where = f"figure {figure.id}"
    yield _Reference(where, [figure.event], "E")
    yield _Reference(where, [figure.part_of.figure] if figure.part_of else [], "F")
    yield _Reference(where, quote_ids(figure), "Q", is_needed=True)
    yield from (_Reference(where, each.quotes, "Q", is_needed=True) for each in figure.observations)


def _references_of_what_is_missing(brief: Brief) -> Iterator[_Reference]:
    for number, gap in enumerate(brief.gaps, start=1):
        yield _Reference(f"gap {number}", gap.about, "SEFCD")
    for number, item in enumerate(brief.withheld, start=1):
        yield _Reference(f"withheld item {number}", [item.source] if item.source else [], "S")


def _references_of_changes(changes: Changes) -> Iterator[_Reference]:
    where = "changes"
    yield _Reference(where, [*changes.added, *changes.late, *(each.now for each in changes.gone if each.now)], "S")
    facts = [*changes.new, *changes.reread, *(each.id for each in changes.split)]
    yield _Reference(where, [*facts, *(each.into for each in changes.joined)], "PEFCD")
    yield _Reference(where, [each.id for each in changes.revised], "EFCD")
    yield _Reference(where, [quote for each in changes.revised for quote in each.quotes], "Q")
    yield _Reference(where, [each.by for each in changes.contradicted], "DC")
    yield _Reference(where, [id_ for each in changes.contradicted for id_ in each.about], "EFC")


def _both_ways(brief: Brief) -> Iterator[Finding]:
    """Yield what one side says of a link and the other does not."""
    figures: dict[str, list[str]] = {event.id: [] for event in brief.events}
    for figure in brief.figures:
        figures[figure.event].append(figure.id)
    source_of = {quote.id: quote.source for quote in brief.quotes}
    homes = Counter(id_ for episode in brief.episodes for id_ in episode.events)
    for event in brief.events:
        where = f"event {event.id}"
        if sorted(event.figures) != sorted(figures[event.id]):
            yield Finding(where, "its figures are not those that name it as their event")
        if any(source_of[quote] != account.source for account in event.reports for quote in account.quotes):
            yield Finding(where, "an account cites another article than its own")
        if not 1 <= event.origins <= len(event.reports):
            yield Finding(where, f"{len(event.reports)} accounts cannot come from {event.origins} origins")
        if homes[event.id] != 1:
            yield Finding(where, f"stands in {homes[event.id]} episodes")
    for episode in brief.episodes:
        if sorted(episode.figures) != sorted(id_ for each in episode.events for id_ in figures[each]):
            yield Finding(f"episode {episode.id}", "its figures are not those of its events")


def _within(brief: Brief) -> Iterator[Finding]:
    """Yield what rests on something outside of that which it is about."""
    facts = Facts(brief, {}).by_id
    for event in brief.events:
        if not {quote for each in event.date_variants for quote in each.quotes} <= {*quote_ids(event)}:
            yield Finding(f"event {event.id}", "a date cites a quote that none of its accounts cites")
        if event.id in (event.part_of, *event.possibly_same_as):
            yield Finding(f"event {event.id}", "cannot be part of itself, or possibly itself")
    for figure in brief.figures:
        if figure.part_of and figure.part_of.figure == figure.id:
            yield Finding(f"figure {figure.id}", "cannot be part of itself")
    for dispute in brief.disputes:
        if not {*quote_ids(dispute)} <= {
            quote for id_ in dispute.about if id_ in facts for quote in quote_ids(facts[id_])
        }:
            yield Finding(f"dispute {dispute.id}", "a position cites a quote of none of the facts that it is about")


def _wrong_keys(brief: Brief, facts: Iterable[tuple[str, str, Sequence[str]]]) -> Iterator[Finding]:
    """Compare keys; facts with one earliest quote are told apart by their order."""
    dropped = sum(each.applied and each.kind == "drop" for each in brief.decisions)
    place = {source.id: number for number, source in enumerate(brief.sources)}
    texts = [source.text_sha256 for source in brief.sources]
    spans = {quote.id: (place[quote.source], quote.start, quote.end) for quote in brief.quotes}
    seen: Counter[tuple[int, int, int]] = Counter()
    for id_, key, quotes in facts:
        source, start, end = earliest = min(spans[quote] for quote in quotes)
        seen[earliest] += 1
        places = range(seen[earliest], seen[earliest] + dropped * _MOST_HANGING + 1)
        expected = [_key(f"{texts[source]}:{start}:{end}", nth) for nth in places]
        if key not in expected:
            yield Finding(f"key of {id_}", f"its earliest quote gives {expected[0]}, not {key}")


def _key(span: str, nth: int) -> str:
    return sha256(f"{span}:{nth}".encode() if nth > 1 else span.encode()).hexdigest()[:_KEY_CHARS]


def _quotes(ids: Iterable[str], events: Mapping[str, Event]) -> list[str]:
    return [quote for id_ in ids for quote in quote_ids(events[id_])]
