"""Which thing of the later brief is which of the earlier one: two briefs come in, pairs of ids go out.

Hides how pairs are chosen where several would do: those that share most come first, each thing is paired once, and
what is left over has become part of the thing with which it shares most. Unsure means apart.
"""

from collections import Counter, defaultdict
from collections.abc import Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field

from summarizer.changes.evidence import Evidence
from summarizer.changes.identity import Mark, Thing, description, looks, marks
from summarizer_schemas import Brief


@dataclass(frozen=True, slots=True)
class Matches:
    """Pairs of ids, of all sorts together: no two sorts share a letter.

    Attributes:
        kept: what is the same, by its id in the later brief.
        joined: what has become part of another thing, by its id in the earlier brief.
        split: what was part of another thing, by its id in the later brief.
    """

    kept: dict[str, str] = field(default_factory=dict)
    joined: dict[str, str] = field(default_factory=dict)
    split: dict[str, str] = field(default_factory=dict)


def match(old: Brief, new: Brief, evidence: Evidence) -> Matches:
    """Find what both briefs have, whatever its id is in either."""
    same_words = evidence.shared
    same_texts = {id_: (earlier,) for id_, earlier in {**evidence.sources, **evidence.changed}.items()}
    matching = _Matching(evidence)
    matching.pair(old.events, new.events, same_words)
    matching.pair(old.figures, new.figures, same_words)
    matching.pair(old.statements, new.statements, same_words)
    matching.pair(old.disputes, new.disputes, same_words, is_divisible=False)
    matching.pair(old.episodes, new.episodes, matching.related())
    matching.pair(old.names, new.names, same_texts, is_divisible=False)
    return matching.matches


class _Matching:
    """Pairs the things of two briefs, sort by sort: later sorts are known by earlier ones."""

    def __init__(self, evidence: Evidence) -> None:
        self.matches = Matches({**evidence.sources, **evidence.quotes})
        self._changed = evidence.changed

    def pair(
        self,
        olds: Sequence[Thing],
        news: Sequence[Thing],
        shared: Mapping[str, Iterable[str]],
        *,
        is_divisible: bool = True,
    ) -> None:
        """Pair the things of one sort.

        Args:
            olds: those of the earlier brief.
            news: those of the later brief.
            shared: for an id of the later brief, the ids of the earlier one that mean the same.
            is_divisible: whether one thing can become two, and two one.
        """
        ranked = _ranked(olds, news, shared)
        kept = self.matches.kept
        taken: set[str] = set()
        for old, new in ranked:
            if old not in taken and new not in kept:
                kept[new] = old
                taken.add(old)
        if is_divisible:
            for old, new in ranked:
                if old not in taken:
                    self.matches.joined.setdefault(old, new)
                if new not in kept:
                    self.matches.split.setdefault(new, old)
        self._pair_by_description(
            [each for each in olds if each.id not in taken and each.id not in self.matches.joined],
            [each for each in news if each.id not in kept and each.id not in self.matches.split],
        )

    def related(self) -> Mapping[str, Sequence[str]]:
        """Return, for each id of the later brief, all that it has to do with in the earlier one."""
        found: dict[str, list[str]] = defaultdict(list)
        joined = ((new, old) for old, new in self.matches.joined.items())
        for new, old in (*self.matches.kept.items(), *joined, *self.matches.split.items()):
            found[new].append(old)
        return found

    def _pair_by_description(self, olds: Iterable[Thing], news: Iterable[Thing]) -> None:
        known = self.matches.kept | dict(self._changed)
        itself = {old: old for old in known.values()}
        before = _alone((description(each, itself), each.id) for each in olds)
        after = _alone((description(each, known), each.id) for each in news)
        self.matches.kept.update({after[what]: before[what] for what in after.keys() & before.keys()})


def _ranked(
    olds: Sequence[Thing], news: Sequence[Thing], shared: Mapping[str, Iterable[str]]
) -> Sequence[tuple[str, str]]:
    """Return all pairs that share a mark: those that share most first, then those that look alike, then in order."""
    holders: dict[Mark, list[int]] = defaultdict(list)
    for place, old in enumerate(olds):
        for mark in set(marks(old)):
            holders[mark].append(place)
    counts: Counter[tuple[int, int]] = Counter()
    for place, new in enumerate(news):
        reached = {(earlier, beside) for id_, beside in marks(new) for earlier in shared.get(id_, ())}
        counts.update((holder, place) for mark in reached for holder in holders[mark])

    def rank(pair: tuple[int, int]) -> tuple[object, ...]:
        unlike = [one != other for one, other in zip(looks(olds[pair[0]]), looks(news[pair[1]]), strict=True)]
        return -counts[pair], unlike, pair

    return [(olds[old].id, news[new].id) for old, new in sorted(counts, key=rank)]


def _alone(described: Iterable[tuple[Hashable | None, str]]) -> dict[Hashable, str]:
    """Return the one id that each description fits; what fits several, or nothing, is left out."""
    fitting: dict[Hashable, list[str]] = defaultdict(list)
    for what, id_ in described:
        if what is not None:
            fitting[what].append(id_)
    return {what: ids[0] for what, ids in fitting.items() if len(ids) == 1}
