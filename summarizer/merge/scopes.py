"""What a reader must know of a figure besides its observations: merged events and lines come in, scopes go out.

Hides who counts in a cause of their own: a body is a party to the fighting when any article that carries its figure
names it, or another body of its state, on either side of a violent event.
"""

from collections.abc import Mapping, Sequence

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
    fighting = _fighting(events)
    counts = other_counts(lines, parts)
    found = []
    for index, line in enumerate(lines):
        event = events[line.event]
        counting = [
            each.speaker.said_by
            for each in line.observed
            if event.kind in BELLIGERENT
            and each.speaker.said_by
            and sides.bodies(each.speaker.entities)
            and sides.are_allied(each.speaker.entities, fighting.get(each.source, ()))
        ]
        found.append(
            Scope(
                by_party=tuple(dict.fromkeys(counting)),
                other_counts=counts.get(index, ()),
                is_standing=event.status == "total" or event.kind in _STANDING,
            )
        )
    return tuple(found)


def _fighting(events: Sequence[MergedEvent]) -> Mapping[int, set[Party]]:
    """Give for each source who is on either side of the violence that it tells."""
    found: dict[int, set[Party]] = {}
    for event in events:
        for mention in event.mentions:
            if mention.kind in BELLIGERENT and mention.status not in ("planned", "feared"):
                found.setdefault(mention.source, set()).update(mention.by | mention.to)
    return found
