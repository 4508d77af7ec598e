"""What becomes of the close calls that were judged: a grouping and verdicts come in, the grouping goes out.

Hides that a verdict is weaker than a veto. Groups that are judged one are joined all together or not at all, since
A = B and B = C say A = C: not where any two of their accounts exclude each other, nor where two of the groups are
judged two. Groups judged two are no close call any more. What is not judged, or judged unsure, stays as it is.
"""

from collections.abc import Iterable, Mapping, Sequence
from itertools import combinations, product

from summarizer.merge.grouping import Group, Grouping, Pair, unite
from summarizer.merge.likeness import Judge
from summarizer.merge.situation import Account
from summarizer_schemas.vocabulary import SameEvent

Judged = Mapping[tuple[Account, Account], SameEvent]
"""What was judged of two events, each by its first account."""


def settle(grouping: Grouping, verdicts: Judged, judge: Judge) -> Grouping:
    """Join the groups that are judged one, as far as nothing forbids it, and forget the close calls judged two.

    Args:
        grouping: with its close calls.
        verdicts: those on a pair that is no close call count for nothing.
        judge: knows what excludes what.
    """
    if not verdicts:
        return grouping
    judged = _by_group(grouping, verdicts, judge)
    apart = {pair for pair, verdict in judged.items() if verdict == "different"}
    unions = {
        union: _reason(union, grouping, judge)
        for union in _connected(pair for pair, verdict in judged.items() if verdict == "same")
        if not any(pair in apart or _are_two(*pair, grouping.groups, judge) for pair in combinations(union, 2))
    }
    kept = tuple(pair for pair in grouping.close if pair not in apart)
    return unite(Grouping(grouping.groups, grouping.reasons, kept), unions)


def _by_group(grouping: Grouping, verdicts: Judged, judge: Judge) -> dict[Pair, SameEvent]:
    first = {
        (judge.traits[group[0]].source, judge.traits[group[0]].mention.position): number
        for number, group in enumerate(grouping.groups)
    }
    close = set(grouping.close)
    judged = {}
    for (one, other), verdict in verdicts.items():
        if one in first and other in first:
            pair = min(first[one], first[other]), max(first[one], first[other])
            if pair in close:
                judged[pair] = verdict
    return judged


def _connected(pairs: Iterable[Pair]) -> list[tuple[int, ...]]:
    """Put together what is linked, however far round."""
    found: list[set[int]] = []
    for pair in pairs:
        touching = [each for each in found if not each.isdisjoint(pair)]
        found = [each for each in found if each not in touching] + [set(pair).union(*touching)]
    return [tuple(sorted(each)) for each in found]


def _are_two(one: int, other: int, groups: Sequence[Group], judge: Judge) -> bool:
    return any(judge.excludes(left, right) for left, right in product(groups[one], groups[other]))


def _reason(union: Sequence[int], grouping: Grouping, judge: Judge) -> str:
    """Say why they are one in the code's own words: what the model gives as a reason is not checked, and not shown."""
    across = [
        pair for one, other in combinations(union, 2) for pair in product(grouping.groups[one], grouping.groups[other])
    ]
    best = max((judge.compare(*pair) for pair in across), key=lambda each: (each.points, each.reasons))
    known = dict.fromkeys(reason for number in union if (reason := grouping.reasons[number]))
    return "; ".join([*known, f"{', '.join(best.reasons)}: a close call that the model judged to be one event"])
