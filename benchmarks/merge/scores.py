"""How well groups match the truth: the group and the cluster of each account come in, precision and recall go out.

Pairwise: of the pairs put together, how many belong together, and of those that belong together, how many were put
together. B³ (Bagga and Baldwin 1998) asks the same for each account and averages, so that a large group does not
outweigh many small ones.
"""

from collections import Counter
from collections.abc import Hashable, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Scores:
    """Shares between 0 and 1."""

    pair_precision: float
    pair_recall: float
    b3_precision: float
    b3_recall: float


def score(grouped: Sequence[tuple[Hashable, Hashable]]) -> Scores:
    """Score a grouping, given the (group, cluster) of each account."""
    groups = Counter(group for group, _ in grouped)
    clusters = Counter(cluster for _, cluster in grouped)
    both = Counter(grouped)
    together, right, wanted = (sum(map(_pairs, counted.values())) for counted in (groups, both, clusters))
    return Scores(
        pair_precision=right / together if together else 1.0,
        pair_recall=right / wanted if wanted else 1.0,
        b3_precision=sum(n * n / groups[group] for (group, _), n in both.items()) / len(grouped),
        b3_recall=sum(n * n / clusters[cluster] for (_, cluster), n in both.items()) / len(grouped),
    )


def _pairs(n: int) -> int:
    return n * (n - 1) // 2
