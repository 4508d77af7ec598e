"""Decisions with what each of them settles → those that stand, and why the others do not.

Hides contradiction. A decision settles matters: this article's date, whether these two accounts are one event. Two of
one file that settle a matter otherwise are both named, and neither is applied, so their order changes nothing. What
is carried over from an earlier brief gives way to the file in silence; an entry with `undo` takes it back.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final

from summarizer.decisions.entries import Entry
from summarizer.decisions.reading import dump
from summarizer_schemas.brief import Decision

CONTRADICTED: Final = "another decision contradicts it ({}); keep one of them"
NOTHING_TO_UNDO: Final = "the earlier brief carries over nothing that it could take back; take it out"
Matter = Hashable


@dataclass(frozen=True)
class Taken:
    """One entry on its way.

    Attributes:
        is_carried: whether it comes from the earlier brief, and not from the file.
    """

    entry: Entry
    is_carried: bool = False

    def applied(self, told: str, about: Sequence[str] = (), overrules: str | None = None) -> Decision:
        """Return it as the brief tells it, applied."""
        return self._decision(told, overrules, about, applied=True)

    def refused(self, why: str) -> Decision:
        """Return it as the brief tells it, not applied."""
        return self._decision(in_short(self.entry), why, (), applied=False)

    def _decision(self, told: str, why: str | None, about: Sequence[str], *, applied: bool) -> Decision:
        return Decision(
            kind=self.entry.kind, given=self.entry.values, applied=applied, told=told, why=why, about=tuple(about)
        )


@dataclass(frozen=True)
class Settling:
    """A decision, and how it settles which matters."""

    taken: Taken
    settles: Mapping[Matter, object] = field(default_factory=dict)


def settle(given: Sequence[Settling]) -> tuple[list[Settling], list[Decision]]:
    """Return the decisions that stand, and those that do not, with the reason."""
    undoing = [each for each in given if each.taken.entry.undo]
    carried = [each for each in given if each.taken.is_carried and not each.taken.entry.undo]
    own = [each for each in given if not each.taken.is_carried and not each.taken.entry.undo]
    undone = {matter for each in undoing for matter in each.settles}
    carried_matters = {matter for each in carried for matter in each.settles}
    told = {matter for each in own for matter in each.settles}
    pool = [each for each in carried if undone.isdisjoint(each.settles) and told.isdisjoint(each.settles)] + own
    ways: dict[Matter, dict[object, Taken]] = defaultdict(dict)
    for each in pool:
        for matter, how in each.settles.items():
            ways[matter].setdefault(how, each.taken)
    refused = [each.taken.refused(NOTHING_TO_UNDO) for each in undoing if carried_matters.isdisjoint(each.settles)]
    kept = []
    for each in pool:
        against = next(_others(each, ways), None)
        if against is None:
            kept.append(each)
        else:
            refused.append(each.taken.refused(CONTRADICTED.format(in_short(against.entry))))
    return kept, refused


def _others(settling: Settling, ways: Mapping[Matter, Mapping[object, Taken]]) -> Iterator[Taken]:
    """Yield who settles one of the same matters otherwise."""
    for matter, how in settling.settles.items():
        yield from (taken for other, taken in ways[matter].items() if other != how)


_MOST_SHOWN: Final = 160


def in_short(entry: Entry) -> str:
    """Return an entry on one line, cut where it is long."""
    line = " ".join(dump([entry]).split())
    return line if len(line) <= _MOST_SHOWN else f"{line[:_MOST_SHOWN].rstrip()} …"


def because(entry: Entry) -> str:
    """Return the reason that an entry gives, to stand behind what it does."""
    reason = getattr(entry, "reason", None)
    return f": {reason}" if reason else ""
