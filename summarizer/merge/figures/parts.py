"""What is counted within what: lines and events come in; links from part to whole, and from event to total, go out.

Hides when a link is evident. 'Including five children' finds its whole by the whole's number, among the same article's
figures of the metric, of the same event first. An event is inside a total where the figures say so ('ten of the dead'),
or where one article gives both, of compatible kinds, the total's time and places hold the event's, and no other total
of that article does so more closely. Nothing is linked where two wholes fit.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from summarizer.merge.events.merged import MergedEvent
from summarizer.merge.events.places import Geography
from summarizer.merge.figures import Line, Observed
from summarizer.merge.kinds import are_compatible


def wholes(lines: Sequence[Line]) -> Mapping[int, int]:
    """Give for each line, by index, the line that an article says it is a part of."""
    parts = [(index, each) for index, line in enumerate(lines) for each in line.observed if each.part_of is not None]
    articles = {each.source for _, each in parts}
    told: dict[tuple[int, str], list[tuple[int, Observed]]] = defaultdict(list)
    for index, line in enumerate(lines):
        for each in line.observed:
            if each.source in articles:
                told[each.source, line.metric].append((index, each))
    fitting: dict[int, set[int]] = defaultdict(set)
    for index, part in parts:
        fitting[index] |= _fitting(index, part, lines, told[part.source, lines[index].metric])
    found: dict[int, int] = {}
    for index, fits in fitting.items():
        if len(fits) == 1 and not _leads_back(index, next(iter(fits)), found):
            found[index] = next(iter(fits))
    return found


def _fitting(index: int, part: Observed, lines: Sequence[Line], told: Iterable[tuple[int, Observed]]) -> set[int]:
    fits = {other for other, whole in told if other != index and part.part_of in (whole.low, whole.high)}
    return {other for other in fits if lines[other].event == lines[index].event} or fits


def _leads_back(part: int, whole: int, found: Mapping[int, int]) -> bool:
    """Tell whether a whole is itself, by way of others, a part of its part."""
    seen = {part}
    while whole not in seen:
        seen.add(whole)
        if whole not in found:
            return False
        whole = found[whole]
    return True


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
