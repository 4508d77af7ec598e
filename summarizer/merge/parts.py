"""Which figure is a part of which: lines come in, links between them go out.

Hides how 'including five children' finds its whole: by the whole's number, among the same article's figures of the same
metric, of the same event first. Nothing is linked where two wholes fit.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

from summarizer.merge.figures import Line, Observed


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
