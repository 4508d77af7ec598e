"""Which facts a later one has overtaken: a model's pairs come in, those that the days and subjects bear out go out.

"Nobody was charged" is overtaken by "two men were charged", a merger that was to close by one that was called off.
Hides how later is told: by the day of the articles, since a plan's own day lies ahead; else by the fact's own day.
"""

from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from summarizer.facts import Fact, Facts, quote_ids
from summarizer.merge.names.spelling import words_of
from summarizer.readable import chronological
from summarizer_schemas.brief import Event, Statement

Overtakable = Event | Statement
_SHARED_WORDS: Final = 2
"""Words that carry meaning; with a name in common one is enough, since everything of a story shares its names."""


class NotOvertakenError(ValueError):
    """Why a proposed pair is none, for the model and for readers."""


def hold_overtaken(earlier: str, later: str, ids: Mapping[str, str], facts: Facts) -> tuple[str, str]:
    """Hold a proposed pair to its facts, and return it with the ids of the situation.

    Args:
        earlier: what no longer holds, by the id that the model was shown.
        later: what ended or changed it.
        ids: the situation's id of each id that the model was shown.
        facts: all facts.

    Raises:
        NotOvertakenError: the days or the subjects do not bear it out.
    """
    known = [facts.by_id[ids[each]] for each in (earlier, later) if each in ids]
    pair = [each for each in known if isinstance(each, Overtakable)]
    if len(pair) < len((earlier, later)):
        raise NotOvertakenError(f"{earlier} and {later} must both be events or statements that are shown")
    for reason in object_to_overtaking(pair[0], pair[1], facts):
        raise NotOvertakenError(reason)
    return pair[0].id, pair[1].id


def object_to_overtaking(earlier: Overtakable, later: Overtakable, facts: Facts) -> Iterator[str]:
    """Yield why one fact cannot have overtaken another."""
    if earlier.id == later.id:
        yield "nothing overtakes itself"
    elif not _is_later(earlier, later, facts):
        yield "the second is not told by an article of a later day, nor has it a later day of its own"
    elif not _are_of_one_subject(earlier, later):
        yield "the two share neither a name nor what they are about"


def without_circles(pairs: Sequence[tuple[str, str]]) -> dict[str, str]:
    """Return what overtook each fact, the first that was named; what would lead back to where it began is left out."""
    kept: dict[str, str] = {}
    for earlier, later in pairs:
        if earlier not in kept and earlier not in chain(later, kept):
            kept[earlier] = later
    return kept


def chain(id_: str, overtaken: Mapping[str, str]) -> tuple[str, ...]:
    """Return a fact and all that overtook it in turn."""
    found = [id_]
    while (later := overtaken.get(found[-1])) and later not in found:
        found.append(later)
    return tuple(found)


def overtakers(fact: Fact, facts: Facts) -> tuple[Overtakable, ...]:
    """Return what overtook a fact, and what overtook that in turn; () of what holds."""
    found: list[Overtakable] = []
    later = getattr(fact, "overtaken_by", None)
    while later and (next_one := facts.by_id.get(later)) and isinstance(next_one, Overtakable):
        if next_one in found:
            break
        found.append(next_one)
        later = next_one.overtaken_by
    return tuple(found)


def _is_later(earlier: Overtakable, later: Overtakable, facts: Facts) -> bool:
    published = {each.id: each.published for each in facts.holder.sources}

    def told(fact: Overtakable) -> list[str]:
        days = (published[facts.quotes[each].source] for each in quote_ids(fact))
        return sorted(each for each in days if each and chronological(each)[0] == 0)

    one, other = told(earlier), told(later)
    if one and other and one[0] != other[-1]:
        return one[0] < other[-1]
    days = [chronological(each.date) for each in (earlier, later)]
    return all(day[0] == 0 for day in days) and days[0][1:] < days[1][1:]


def _are_of_one_subject(one: Overtakable, other: Overtakable) -> bool:
    shared = words_of(_told(one)) & words_of(_told(other))
    return len(shared) >= _SHARED_WORDS or bool(shared and _names(one) & _names(other))


def _told(fact: Overtakable) -> str:
    return fact.summary if isinstance(fact, Event) else fact.claim


def _names(fact: Overtakable) -> frozenset[str]:
    own = (*fact.by, *fact.to, *fact.places) if isinstance(fact, Event) else (fact.claimant, *fact.to)
    return frozenset(own)
