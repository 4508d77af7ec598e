"""Which total an event is inside: merged events come in, links to their totals go out.

Hides when a link is evident: the figures say so ('ten of the dead'), or one article gives both, of compatible
kinds, the total's time and places hold the event's, and no other total of that article does so more closely.
"""

from collections.abc import Mapping, Sequence

from summarizer.merge.events import MergedEvent
from summarizer.merge.figures import Line
from summarizer.merge.kinds import are_compatible
from summarizer.merge.places import Geography

_EVIDENT_DAYS = 62
"""In a longer total, one cannot tell whether it counts a day's events already."""


def parts_of_totals(
    events: Sequence[MergedEvent], lines: Sequence[Line], parts: Mapping[int, int], geography: Geography
) -> Mapping[int, int]:
    """Give for each event that is evidently inside a total that total, by index."""
    found: dict[int, int] = {}
    by_source: dict[int, list[int]] = {}
    for index, event in enumerate(events):
        if event.status == "total":
            for source in {mention.source for mention in event.mentions}:
                by_source.setdefault(source, []).append(index)
    for part, whole in parts.items():
        inner, outer = lines[part].event, lines[whole].event
        if inner != outer and events[outer].status == "total":
            found[inner] = outer
    for index, event in enumerate(events):
        if index in found or event.status not in ("news", "total"):
            continue
        told = {total for mention in event.mentions for total in by_source.get(mention.source, ()) if total != index}
        holding = [total for total in told if _holds(events[total], event, geography)]
        if holding:
            found[index] = min(holding, key=lambda total: (_days(events[total]), total))
    return {inner: outer for inner, outer in found.items() if found.get(outer) != inner}


def _days(event: MergedEvent) -> float:
    return event.when.days if event.when else float("inf")


def _holds(total: MergedEvent, event: MergedEvent, geography: Geography) -> bool:
    if not are_compatible(total.kind, event.kind):
        return False
    if total.when is None or event.when is None or not total.when.holds(event.when) or total.when == event.when:
        return False
    if total.when.days > _EVIDENT_DAYS or (
        not set(total.by) & set(event.by) if total.by or event.by else total.kind != event.kind
    ):
        return False
    return geography.share(total.places, event.places)
