"""The story of a comparison: what is the same, under which ids, and what that leaves new, revised, withdrawn."""

from collections.abc import Iterator, Mapping

from summarizer.changes.carrying import carry_ids, highest_numbers, renumbered
from summarizer.changes.earlier import Earlier
from summarizer.changes.evidence import common_evidence, quotes_behind
from summarizer.changes.matching import Matches, match
from summarizer.changes.revisions import contradictions, revisions
from summarizer.changes.withdrawals import gone_articles, withdrawals
from summarizer.facts import Fact, Facts
from summarizer.merge.events.dates import window
from summarizer_schemas import Brief
from summarizer_schemas.brief import Episode
from summarizer_schemas.changes import Changes, Contradiction, Joined, Revision, Since, Split, Standing


def carry_on(earlier: Earlier, later: Brief) -> Brief:
    """Return the later brief under the earlier one's ids, with what changed."""
    old, new = earlier.brief, later.model_copy(update={"changes": None, "digests": ()})
    matches = match(old, new, common_evidence(old, new))
    ids = carry_ids(old, new, matches.kept)
    carried = renumbered(new, ids)
    return carried.model_copy(update={"changes": _changes(earlier, carried, _under(ids, matches))})


def _under(ids: Mapping[str, str], matches: Matches) -> Matches:
    """Return the pairs under the ids that the later brief has got."""
    return Matches(
        {ids[new]: old for new, old in matches.kept.items()},
        {old: ids[new] for old, new in matches.joined.items()},
        {ids[new]: old for new, old in matches.split.items()},
    )


def _changes(earlier: Earlier, new: Brief, matches: Matches) -> Changes:
    old = earlier.brief
    added = tuple(source.id for source in new.sources if source.id not in matches.kept)
    fresh = tuple(_fresh(new, matches))
    revised, contradicted = tuple(revisions(old, new)), tuple(contradictions(old, new))
    return Changes(
        since=Since(sha256=earlier.sha256, title=old.title, as_of=old.as_of, articles=len(old.sources)),
        highest=highest_numbers(old, new),
        added=added,
        late=_late(old, new, added),
        gone=gone_articles(old, new),
        new=tuple(id_ for id_, is_new in fresh if is_new),
        reread=tuple(id_ for id_, is_new in fresh if not is_new),
        revised=revised,
        contradicted=contradicted,
        withdrawn=tuple(withdrawals(old, new, matches.joined)),
        joined=tuple(Joined(id=id_, into=into) for id_, into in matches.joined.items()),
        split=tuple(Split(id=id_, out_of=out_of) for id_, out_of in matches.split.items()),
        stands=_standing(new, matches, revised, contradicted),
    )


def _fresh(new: Brief, matches: Matches) -> Iterator[tuple[str, bool]]:
    """Yield the facts that the earlier brief did not have, and whether an added article tells them."""
    facts = Facts(new, {}).by_id
    source_of = {quote.id: quote.source for quote in new.quotes}
    things: tuple[Episode | Fact, ...] = (*new.episodes, *facts.values())
    for thing in things:
        if thing.id not in matches.kept and thing.id not in matches.split:
            yield thing.id, any(source_of[quote] not in matches.kept for quote in quotes_behind(thing, facts))


def _late(old: Brief, new: Brief, added: tuple[str, ...]) -> tuple[str, ...]:
    """Return the added articles that were out before the earlier brief's latest, and are news all the same."""
    before = window(old.as_of)
    published = {source.id: window(source.published) for source in new.sources}
    dated = [(id_, when) for id_ in added if (when := published[id_]) and when.has_year]
    return tuple(id_ for id_, when in dated if before and when.last < before.first)


def _standing(
    new: Brief, matches: Matches, revised: tuple[Revision, ...], contradicted: tuple[Contradiction, ...]
) -> Standing:
    moved = {each.id for each in revised} | {id_ for each in contradicted for id_ in each.about}
    stands = {*matches.kept} - moved

    def count(things: tuple[Fact, ...]) -> int:
        return sum(thing.id in stands for thing in things)

    return Standing(
        events=count(new.events),
        figures=count(new.figures),
        statements=count(new.statements),
        disputes=count(new.disputes),
    )
