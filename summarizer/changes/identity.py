"""What a thing of a brief is known by when it is looked for in another brief: a thing comes in, marks and looks go out.

Marks are found first: what both briefs may have, such as a quote, and what must be the same beside it. Looks tell
apart what has the same marks. A description serves where no mark is shared, and only where it fits one thing alone.
"""

from collections.abc import Hashable, Iterator, Mapping

from summarizer.facts import quote_ids
from summarizer_schemas.brief import Dispute, Episode, Event, Figure, Name, Statement

Thing = Event | Figure | Statement | Dispute | Episode | Name
Mark = tuple[str, Hashable]
"""The id of a quote, an event or a source, and what must be the same beside it."""


def marks(thing: Thing) -> Iterator[Mark]:
    """Yield what a thing rests on: of a figure with its number, of a statement with its stance."""
    if isinstance(thing, Figure):
        for each in thing.observations:
            is_vague = each.low is None and each.high is None
            value = each.value_text.casefold() if is_vague else (each.low, each.high)
            yield from ((quote, (thing.metric, value)) for quote in each.quotes)
    elif isinstance(thing, Episode):
        yield from ((event, None) for event in thing.events)
    elif isinstance(thing, Name):
        yield from ((alias.source, alias.as_written) for alias in thing.aliases)
    elif isinstance(thing, Dispute):
        yield from ((quote, what) for quote in quote_ids(thing) for what in (thing.kind, thing.question))
    else:
        stance = thing.stance if isinstance(thing, Statement) else None
        yield from ((quote, stance) for quote in quote_ids(thing))


def looks(thing: Thing) -> tuple[str, ...]:
    """Return what two things with the same marks may still differ in, the most telling first."""
    if isinstance(thing, Event):
        return thing.summary, thing.key
    if isinstance(thing, Figure):
        return thing.of, thing.key
    if isinstance(thing, Statement):
        return thing.claimant, thing.claim, thing.key
    if isinstance(thing, Dispute):
        return thing.question, thing.key
    return (thing.title, thing.key) if isinstance(thing, Episode) else (thing.name, thing.kind)


def description(thing: Thing, known: Mapping[str, str]) -> Hashable | None:
    """Describe a thing by what both briefs have; None where that says too little.

    Args:
        thing: of either brief.
        known: what the ids of its brief are in the earlier one.
    """
    if isinstance(thing, Event):
        source = known.get(thing.reports[0].source)
        is_placed = thing.date is not None or bool(thing.places)
        return (source, thing.kind, thing.date, frozenset(thing.places)) if source and is_placed else None
    if isinstance(thing, Figure):
        event = known.get(thing.event)
        return (event, thing.metric, thing.of.casefold()) if event else None
    if isinstance(thing, Name):
        return thing.name, thing.kind
    if isinstance(thing, Episode):
        return None
    about = frozenset(known.get(each) for each in thing.about)
    if not about or None in about:
        return None
    return (thing.kind, about) if isinstance(thing, Dispute) else (thing.claimant, thing.stance, thing.claim, about)
