"""An earlier brief and a later one in, the later one as a sequel out: under the earlier ids, with what changed.

`require_common` tells what must hold of an earlier brief before another carries it on. `carry_on` finds what is the
same, under which ids, and what that leaves new, revised, withdrawn.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, TypeVar

from summarizer.diff.matching import Matches, common_evidence, files_of, match, quotes_behind
from summarizer.diff.revisions import contradictions, gone_articles, revisions, withdrawals
from summarizer.domain.article import Article
from summarizer.domain.edtf import window
from summarizer.domain.languages import primary
from summarizer.errors import InputError
from summarizer.merging.facts import Fact, Facts
from summarizer_schemas import Brief
from summarizer_schemas.brief import Episode
from summarizer_schemas.changes import Changes, Contradiction, Highest, Joined, Revision, Since, Split, Standing
from summarizer_schemas.closed import Closed

__all__ = ["Earlier", "carry_on", "require_common"]


@dataclass(frozen=True, slots=True)
class Earlier:
    """A brief that another carries on, and the SHA-256 of its file."""

    brief: Brief
    sha256: str


def require_common(earlier: Earlier, articles: Sequence[Article]) -> None:
    """Refuse an earlier brief of which no article is there, before anything is paid for; one without any will do.

    Raises:
        InputError: neither a text nor a file of the earlier brief is among the articles.
    """
    before = earlier.brief
    texts = {source.text_sha256 for source in before.sources}
    files = {file for source in before.sources for file in files_of(source)}
    is_there = (each.text_sha256 in texts or not files.isdisjoint((each.file, *each.copies)) for each in articles)
    if not before.sources or any(is_there):
        return
    raise InputError(
        f"--since: none of the {len(before.sources)} articles of the earlier brief (“{before.title}”) is among the "
        f"{len(articles)} given, so nothing can be compared; give the earlier articles with the new ones, or leave "
        "--since out"
    )


_ID_FIELDS: Final = frozenset(
    {"id", "source", "quotes", "cites", "episodes", "events", "figures", "event", "figure", "part_of"}
    | {"possibly_same_as", "overtaken_by", "about", "counts"}
)
"""The fields of a brief that hold ids, or parts with ids in them; no other text names an id."""
_SORTS: Final = tuple(Highest.model_fields)
SomePart = TypeVar("SomePart", bound=Closed)


def carry_ids(old: Brief, new: Brief, kept: Mapping[str, str]) -> Mapping[str, str]:
    """Return the id that each thing of the later brief gets; `kept` are those that it has from the earlier one.

    What both briefs have keeps its id; what is new gets the next number above all that were ever given, in the order of
    the brief. A number is never given to something else, not even after what had it is gone.
    """
    highest = highest_numbers(old).model_dump()
    ids = dict(kept)
    for sort in _SORTS:
        for thing in getattr(new, sort):
            if thing.id not in ids:
                highest[sort] += 1
                ids[thing.id] = f"{thing.id[0]}{highest[sort]}"
    return ids


def highest_numbers(*briefs: Brief) -> Highest:
    """Return the highest number that each sort has in some briefs, or had in those that they carry on."""
    given = [brief.changes.highest.model_dump() for brief in briefs if brief.changes]
    given += [
        {sort: max((int(thing.id[1:]) for thing in getattr(brief, sort)), default=0) for sort in _SORTS}
        for brief in briefs
    ]
    return Highest(**{sort: max(each[sort] for each in given) for sort in _SORTS})


def renumbered(part: SomePart, ids: Mapping[str, str]) -> SomePart:
    """Return a part of a brief, or a whole one, with every id in it exchanged for another."""
    fields = type(part).model_fields
    return part.model_copy(update={name: _exchanged(getattr(part, name), ids, name in _ID_FIELDS) for name in fields})


def _exchanged(value: object, ids: Mapping[str, str], is_id: bool) -> object:
    if isinstance(value, Closed):
        return renumbered(value, ids)
    if isinstance(value, tuple):
        return tuple(_exchanged(each, ids, is_id) for each in value)
    return ids.get(value, value) if is_id and isinstance(value, str) else value


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
    asked = {each.id for each in old.disputes}
    joined = {id_: into for id_, into in matches.joined.items() if id_ not in asked}
    withdrawn = tuple(withdrawals(old, new, joined))
    unasked = [each.id for each in withdrawn if each.reason == "not_asked"]  # what ended otherwise has not gone on
    reworded = dict(_reworded(old, new, {id_: matches.joined[id_] for id_ in unasked if id_ in matches.joined}))
    joined |= reworded
    return Changes(
        since=Since(sha256=earlier.sha256, title=_title_shown(old, new), as_of=old.as_of, articles=len(old.sources)),
        highest=highest_numbers(old, new),
        added=added,
        late=_late(old, new, added),
        gone=gone_articles(old, new),
        new=tuple(id_ for id_, is_new in fresh if is_new),
        reread=tuple(id_ for id_, is_new in fresh if not is_new),
        revised=revised,
        contradicted=contradicted,
        withdrawn=tuple(each for each in withdrawn if each.id not in reworded),
        joined=tuple(Joined(id=id_, into=into) for id_, into in joined.items()),
        split=tuple(Split(id=id_, out_of=out_of) for id_, out_of in matches.split.items()),
        stands=_standing(new, matches, revised, contradicted),
    )


def _reworded(old: Brief, new: Brief, into: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    """Yield the disputes that are another one now with that, where both are of one statement or count, or of none."""
    details = {each.id: {id_ for id_ in each.about if id_[0] != "E"} for each in new.disputes}
    for dispute in old.disputes:
        own, now = {id_ for id_ in dispute.about if id_[0] != "E"}, into.get(dispute.id)
        if now and (not own.isdisjoint(details[now]) or own == details[now]):
            yield dispute.id, now


def _title_shown(old: Brief, new: Brief) -> str:
    """Return the earlier brief's title as its readers saw it, if those of the later one read the same language."""
    first = next(iter(old.episodes), None)
    told = first.translation if first and primary(old.language) == primary(new.language) else None
    if first is None or told is None or not old.title.startswith(first.title):
        return old.title
    return told.text + old.title[len(first.title) :]


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
