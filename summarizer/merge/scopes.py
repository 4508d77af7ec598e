"""What a reader must know of a figure besides its observations: merged events and lines come in, scopes go out.

Hides who counts in a cause of their own: a body is a party to the fighting when any article that carries its figure
names it, or another body of its state, on either side of a violent event.
"""

from collections.abc import Iterable, Mapping, Sequence

from summarizer.merge.agreement import Scope
from summarizer.merge.events import MergedEvent
from summarizer.merge.figures import Line
from summarizer.merge.kinds import BELLIGERENT
from summarizer.merge.names import Party
from summarizer.merge.parts import other_counts
from summarizer.merge.sides import Sides

_STANDING = frozenset({"situation", "displacement", "humanitarian"})


def scopes(
    lines: Sequence[Line], events: Sequence[MergedEvent], parts: Mapping[int, int], sides: Sides
) -> tuple[Scope, ...]:
    """Give the scope of each line."""
    counts = other_counts(lines, parts)
    fighting = _fighting(events, {each.source for line in lines for each in line.observed if each.speaker.entities})
    found = []
    for index, line in enumerate(lines):
        event = events[line.event]
        found.append(
            Scope(
                by_party=_counting_parties(line, fighting, sides) if event.kind in BELLIGERENT else (),
                other_counts=counts.get(index, ()),
                is_standing=event.status == "total" or event.kind in _STANDING,
            )
        )
    return tuple(found)


def _fighting(events: Sequence[MergedEvent], sources: Iterable[int]) -> Mapping[int, set[Party]]:
    """Give for each of the sources who is on either side of the violence that it tells."""
    found: dict[int, set[Party]] = {source: set() for source in sources}
    for event in events:
        for mention in event.mentions:
            if (
                mention.source in found
                and mention.kind in BELLIGERENT
                and mention.status not in ("planned", "cancelled", "feared")
            ):
                found[mention.source].update(mention.by, mention.to)
    return found


def _counting_parties(line: Line, fighting: Mapping[int, set[Party]], sides: Sides) -> tuple[str, ...]:
    """Name those who give a figure and are party to the fighting that their article tells of."""
    named = [each for each in line.observed if each.speaker.entities]
    counting = [
        each.speaker.said_by
        for each in named
        if each.speaker.said_by
        and sides.bodies(each.speaker.entities)
        and sides.are_allied(each.speaker.entities, fighting[each.source])
    ]
    return tuple(dict.fromkeys(counting))
