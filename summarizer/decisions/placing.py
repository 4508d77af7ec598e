"""Which situation events belong to, by an editor: the situations as they are and entries in, plans of situations out.

A situation is named by itself or by one of its events; where that event is put elsewhere too, what follows it goes with
it. So an event can join one that the editor has put into a situation of its own, in whatever order the entries stand.
What leads in a circle means nothing.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final, NamedTuple

from summarizer.decisions.about import Settling, Taken, because, settle
from summarizer.decisions.entries import SituationEntry
from summarizer.decisions.regrouping import AccountFinder
from summarizer.domain.english import listed
from summarizer.merging.events.bundles import Plan
from summarizer.merging.events.grouping import AccountGroups, Group
from summarizer.merging.situations import Situation
from summarizer_schemas.brief import Decision

_NOTHING: Final = "no situation is called “{}”, and none has an event that rests on it"
_SEVERAL: Final = "{} situations are meant by “{}” (keys {}); write more of it, or a key"
_CIRCLE: Final = "it leads to itself by way of other entries; name the situation by an event that stays in it"
_SHOWN: Final = 60
PLACING: Final = (SituationEntry,)


class _Move(NamedTuple):
    """An entry, the events that it moves, and where to.

    `episode` is the number of the situation that it names, `beside` the event by which it does; both None: their own.
    """

    taken: Taken
    events: tuple[Group, ...]
    episode: int | None
    beside: Group | None


@dataclass(frozen=True)
class Placement:
    """The situations as the editor has them (None: as they were), what became of her entries, and how to tell it."""

    plans: tuple[Plan, ...] | None
    refused: tuple[Decision, ...] = ()
    standing: tuple[_Move, ...] = ()

    @property
    def moved(self) -> frozenset[int]:
        """An account of each event that was moved."""
        return frozenset(group[0] for each in self.standing for group in each.events)


def place(places: AccountFinder, situation: Situation, held: AccountGroups, taken: Iterable[Taken]) -> Placement:
    """Put events into other situations.

    Args:
        places: finds the accounts that words mean.
        situation: the facts as they were, with their situations.
        held: the accounts that are one event, as the editor has them.
        taken: the entries.
    """
    placing = _Placing(places, situation, held)
    understood = [placing.understood(each) for each in taken]
    moves = [each for each in understood if isinstance(each, _Move)]
    refused = [each for each in understood if isinstance(each, Decision)]
    kept, contradicted = settle([_settling(each, moves) for each in moves])
    standing = {each.taken for each in kept}
    straight, circular = placing.without_circles([each for each in moves if each.taken in standing])
    refused += [*contradicted, *(each.taken.refused(_CIRCLE) for each in circular)]
    plans = placing.plans(straight) if straight else None
    return Placement(plans, tuple(refused), tuple(straight))


def tell_placed(placed: Placement, event_of: Mapping[int, str]) -> list[Decision]:
    """Tell what became of each entry, by the numbers of the facts."""
    found = list(placed.refused)
    for each in placed.standing:
        events = tuple(dict.fromkeys(event_of[group[0]] for group in each.events))
        told = "Told in a situation of their own" if each.episode is None else "Told in this situation"
        found.append(each.taken.applied(f"{told}{because(each.taken.entry)}", events))
    return found


def _settling(move: _Move, moves: Iterable[_Move]) -> Settling:
    """Say of each event where an entry puts it: by the situation, or beside an event that another entry moves."""
    moved = {group for each in moves if each is not move for group in each.events}
    where: object = move.beside if move.beside in moved else move.episode
    where = frozenset(move.events) if where is None else where
    return Settling(move.taken, {("situation", group): where for group in move.events})


class _Placing:
    """Finds where events are put."""

    def __init__(self, places: AccountFinder, situation: Situation, held: AccountGroups) -> None:
        self._places = places
        self._situation = situation
        self._finder = places.finder
        self._group_of = {index: group for group in held.groups for index in group}
        self._numbers = {each.id: number for number, each in enumerate(situation.episodes)}

    def understood(self, taken: Taken) -> "_Move | Decision":
        """Find what an entry names."""
        entry = taken.entry
        assert isinstance(entry, SituationEntry), "no other entry puts events into situations"
        events: dict[Group, None] = {}
        for words in entry.events:
            found = self._places.accounts(words, entry)
            if isinstance(found, str):
                return taken.refused(found)
            events |= dict.fromkeys(self._group_of[index] for index in found)
        if entry.situation is None:
            return _Move(taken, tuple(events), None, None)
        ids = self._finder.find("situation", entry.situation)
        shown = entry.situation if len(entry.situation) <= _SHOWN else f"{entry.situation[:_SHOWN]}…"
        if len(ids) != 1:
            keys = listed(sorted(self._finder.keys(ids)))
            return taken.refused(_SEVERAL.format(len(ids), shown, keys) if ids else _NOTHING.format(shown))
        return _Move(taken, tuple(events), self._numbers[ids[0]], self._named_by(entry.situation, ids[0]))

    def _named_by(self, words: str, episode: str) -> Group | None:
        """Return the event by which words name a situation; None where it is by its title."""
        own = self._situation.episodes[self._numbers[episode]].events
        event = next((each for each in self._finder.find("event", words) if each in own), None)
        accounts = (index for index, of in sorted(self._places.event_of.items()) if of == event)
        return next((self._group_of[index] for index in accounts), None)

    @staticmethod
    def without_circles(moves: Sequence[_Move]) -> tuple[list[_Move], list[_Move]]:
        """Part the moves that end somewhere from those that lead to themselves."""
        mover = _movers(moves)
        straight = [each for each in moves if _end(each, mover)]
        return straight, [each for each in moves if each not in straight]

    def plans(self, moves: Sequence[_Move]) -> tuple[Plan, ...]:
        """Return every situation with the accounts of its events; those that are put there come last."""
        mover = _movers(moves)
        moved = {index for each in moves for group in each.events for index in group}
        event_of = self._places.event_of
        told: dict[str, list[int]] = {}
        for index, event in sorted(event_of.items()):
            told.setdefault(event, []).append(index)
        plans: dict[object, list[int]] = {
            number: [index for event in each.events for index in told.get(event, ()) if index not in moved]
            for number, each in enumerate(self._situation.episodes)
        }
        for each in sorted(moves, key=lambda one: one.events):
            end = _end(each, mover)
            assert end is not None, "circles are taken out"
            where: object = end.events if end.episode is None else end.episode
            own = plans.setdefault(where, [])
            own += [index for group in each.events for index in group if index not in own]
        return tuple(Plan(None, tuple(each)) for each in plans.values() if each)


def _movers(moves: Iterable[_Move]) -> Mapping[Group, _Move]:
    return {group: each for each in moves for group in each.events}


def _end(move: _Move, mover: Mapping[Group, _Move]) -> _Move | None:
    """Follow a move to the one that says where it ends; None where it never does."""
    met: list[_Move] = []
    while move not in met:
        met.append(move)
        following = mover.get(move.beside) if move.beside else None
        if following is None or following == move:  # to where it is named by itself: there it was
            return move
        move = following
    return None
