"""Which accounts are one event by the evidence, and by an editor: groups and entries in, other groups out.

She may join events as the model may: what excludes two accounts excludes them here too, unless she says why it does
not, and then the brief says so. What she parts goes to the pieces that it shares most with. Which entry comes first
changes nothing: all that are joined are one, and what one entry joins and another parts is a contradiction of both.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations, product
from typing import Final, NamedTuple

from summarizer.decisions.about import (
    CONTRADICTED,
    Finder,
    Settling,
    Shown,
    Taken,
    because,
    fits_words,
    in_short,
    key_of_span,
    not_translated,
    settle,
)
from summarizer.decisions.entries import DifferentEntry, Entry, SameEntry
from summarizer.domain.article import KEY_CHARS
from summarizer.domain.english import listed
from summarizer.merging.events.bundles import Homes
from summarizer.merging.events.exclusions import NO_ANCHOR
from summarizer.merging.events.grouping import BY_EDITOR, AccountGroups, Group, PartedAccounts
from summarizer.merging.folder import Folder, source_id
from summarizer.merging.situations import Situation
from summarizer_schemas.brief import Decision

REGROUPING: Final = (SameEntry, DifferentEntry)
_NOTHING: Final = "no event rests on “{}”"
_SEVERAL: Final = "{} events rest on “{}” (keys {}); write more of the quote, or a key"
_ONE_ALREADY: Final = "all that it names is one account of one event, which cannot be parted"
_VETO: Final = "the evidence keeps them apart: {}; give a reason to join them all the same"
_SHOWN: Final = 60


class _Standing(NamedTuple):
    """An entry that stands, an account of each event that it names, and what it overrules."""

    taken: Taken
    accounts: tuple[int, ...]
    overrules: str | None = None


@dataclass(frozen=True)
class Regrouped:
    """The groups as the editor has them (None: as they were), what became of her entries, and how to tell the rest."""

    held: AccountGroups | None
    refused: tuple[Decision, ...]
    standing: tuple[_Standing, ...]


@dataclass(frozen=True)
class _Named:
    """An entry with the accounts that each of its events is told by."""

    taken: Taken
    accounts: tuple[Group, ...]

    @property
    def first(self) -> tuple[int, ...]:
        return tuple(each[0] for each in self.accounts)

    @property
    def overlaps(self) -> bool:
        return any(not {*one}.isdisjoint(other) for one, other in combinations(self.accounts, 2))

    @property
    def pairs(self) -> Iterator[tuple[int, int]]:
        for one, other in combinations(self.accounts, 2):
            yield from ((min(pair), max(pair)) for pair in product(one, other) if pair[0] != pair[1])


def regroup(folder: Folder, held: AccountGroups, places: "AccountFinder", taken: Iterable[Taken]) -> Regrouped:
    """Join and part events.

    Args:
        folder: its accounts.
        held: which of them are one event by the evidence.
        places: finds the accounts that words mean.
        taken: the entries about events that are one, or are not.
    """
    named, refused = _understood(places, taken)
    kept, contradicted = _settled(named, held)
    joining, parting = _Joining(folder, held), _Parting(folder)
    standing: list[_Standing] = []
    for one in kept:
        if isinstance(one.taken.entry, SameEntry):
            why = joining.veto(one)
            if why and not one.taken.entry.reason:
                refused.append(one.taken.refused(_VETO.format(why)))
            else:
                joining.join(one)
                standing.append(_Standing(one.taken, one.first, why))
    changed = joining.held()
    for one in kept:
        if isinstance(one.taken.entry, DifferentEntry):
            changed = parting.part(one, changed)
            standing.append(_Standing(one.taken, one.first))
    is_as_it_was = (changed.groups, changed.parted, changed.edited) == (held.groups, held.parted, held.edited)
    return Regrouped(None if is_as_it_was else changed, (*refused, *contradicted), tuple(standing))


def _understood(places: "AccountFinder", taken: Iterable[Taken]) -> tuple[list[_Named], list[Decision]]:
    """Find the accounts that entries name."""
    named: list[_Named] = []
    refused: list[Decision] = []
    for each in taken:
        accounts = [places.accounts(words, each.entry) for words in getattr(each.entry, "events", ())]
        found = _Named(each, tuple(one for one in accounts if not isinstance(one, str)))
        if why := next((one for one in accounts if isinstance(one, str)), None):
            refused.append(each.refused(why))
        elif isinstance(each.entry, DifferentEntry) and found.overlaps:
            refused.append(each.refused(_ONE_ALREADY))
        else:
            named.append(found)
    return named, refused


def tell_regrouped(regrouped: Regrouped, event_of: Mapping[int, str]) -> list[Decision]:
    """Tell what became of each entry, by the numbers of the facts."""
    found = list(regrouped.refused)
    for taken, accounts, overrules in regrouped.standing:
        events = tuple(dict.fromkeys(event_of[each] for each in accounts))
        is_join = isinstance(taken.entry, SameEntry)
        told = "These accounts are one event" if is_join else "These are different events"
        why = f"although {overrules}" if overrules else None
        found.append(taken.applied(f"{told}{because(taken.entry)}", events, why))
    return found


class AccountFinder:
    """Finds the accounts that an entry's words mean.

    Attributes:
        event_of: the id of the event that each account tells, by the account's number.
        finder: looks facts up.
    """

    def __init__(
        self, folder: Folder, held: AccountGroups, situation: Situation, shown: Shown = not_translated
    ) -> None:
        self._folder = folder
        self.finder = Finder(situation, situation.episodes, shown)
        self._events = situation.events
        self._group_of = {index: group for group in held.groups for index in group}
        self.event_of = events_of(folder, situation)

    def accounts(self, words: str, entry: Entry) -> Group | str:
        """Return the accounts that words mean, or why they mean none."""
        own = [index for index in range(len(self._folder.mentions)) if self._is_told_by(index, words)]
        whole = [index for index in own if self._is_told_by(index, words, is_whole=True)]
        found = whole or own
        if not found:
            events = set(self.finder.find("event", words))
            found = [index for index, event in sorted(self.event_of.items()) if event in events]
        groups = {self._group_of[index] for index in found}
        shown = words if len(words) <= _SHOWN else f"{words[:_SHOWN]}…"
        if not groups:
            return _NOTHING.format(shown)
        if len(groups) > 1:
            keys = sorted(each.key for each in self._events if each.id in {self.event_of[index] for index in found})
            return _SEVERAL.format(len(groups), shown, listed(keys))
        # To join, any account stands for its event; else only those that the words are of, since it may be parted.
        return next(iter(groups)) if isinstance(entry, SameEntry) else tuple(found)

    def _is_told_by(self, index: int, words: str, *, is_whole: bool = False) -> bool:
        mention = self._folder.mentions[index]
        article = self._folder.reports[mention.source].article
        for cite in mention.cites:
            if len(words) == KEY_CHARS and words == key_of_span(article.text_sha256, cite.start, cite.end):
                return True
            exact = article.text[cite.start : cite.end]
            if fits_words(words, exact) and (not is_whole or (fits_words(exact, words) and len(words) >= len(exact))):
                return True
        return False


def events_of(folder: Folder, situation: Situation) -> Mapping[int, str]:
    """Return the id of the event that each account tells, by the account's number."""
    spans = {quote.id: (quote.source, quote.start, quote.end) for quote in situation.quotes}
    told: dict[tuple[object, ...], list[int]] = defaultdict(list)
    for index, mention in enumerate(folder.mentions):
        source = source_id(mention.source)
        cites = tuple(dict.fromkeys((source, each.start, each.end) for each in mention.cites))
        told[source, mention.told_in[1], mention.event.report.summary, cites].append(index)
    found: dict[int, str] = {}
    for event in situation.events:
        for each in event.reports:
            own = told[each.source, each.part, each.summary, tuple(spans[quote] for quote in each.quotes)]
            if own:
                found[own.pop(0)] = event.id
    return found


def _settled(named: Sequence[_Named], held: AccountGroups) -> tuple[list[_Named], list[Decision]]:
    """Return the entries that do not contradict each other, also where several joins make one event."""
    by_taken = {each.taken: each for each in named}
    kept, refused = settle(
        [
            Settling(each.taken, dict.fromkeys(each.pairs, isinstance(each.taken.entry, SameEntry)))
            for each in named
        ]
    )  # fmt: skip
    left = [by_taken[each.taken] for each in kept]
    joins = [each for each in left if isinstance(each.taken.entry, SameEntry)]
    homes = Homes([*held.groups, *([index for group in each.accounts for index in group] for each in joins)])
    before = Homes(held.groups)
    wrong: dict[Taken, Taken] = {}
    for each in left:
        if isinstance(each.taken.entry, DifferentEntry):
            for one, other in each.pairs:
                home = homes.members(one)
                if other in home and other not in before.members(one):
                    guilty = [join for join in joins if {*join.accounts[0]} & {*home}]
                    wrong[each.taken] = guilty[0].taken
                    wrong |= {join.taken: each.taken for join in guilty}
    refused += [taken.refused(CONTRADICTED.format(in_short(other.entry))) for taken, other in wrong.items()]
    return [each for each in left if each.taken not in wrong], refused


class _Joining:
    """Joins groups of accounts."""

    def __init__(self, folder: Folder, held: AccountGroups) -> None:
        self._folder = folder
        self._before = held
        self._homes = Homes(held.groups)
        self._first: set[int] = set()

    def veto(self, named: _Named) -> str | None:
        """Say what speaks against joining, if anything does."""
        evidence, accounts = self._folder.evidence, self._folder.accounts
        for one, other in combinations({self._homes.members(group[0]) for group in named.accounts}, 2):
            pairs = sorted(tuple(sorted(pair)) for pair in product(one, other))
            for a, b in pairs:
                if why := evidence.excludes(accounts[a], accounts[b]):
                    return why
            if not any(evidence.bears_company(accounts[a], accounts[b]) for a, b in pairs):
                return NO_ANCHOR
        return None

    def join(self, named: _Named) -> None:
        """Make one event of what an entry names."""
        self._homes.join(index for group in named.accounts for index in group)
        self._first.add(named.accounts[0][0])

    def held(self) -> AccountGroups:
        """Return the groups as they are now."""
        groups = tuple(sorted(self._homes.all()))
        first = {index: group[0] for group in groups for index in group}
        parted = {PartedAccounts(first[each.one], first[each.other], each.why) for each in self._before.parted}
        return AccountGroups(
            groups=groups,
            parted=tuple(sorted(each for each in parted if each.one != each.other)),
            joined=frozenset(first[each] for each in self._before.joined),
            edited=frozenset(self._homes.members(each)[0] for each in self._first),
        )


class _Parting:
    """Parts groups of accounts."""

    def __init__(self, folder: Folder) -> None:
        self._folder = folder

    def part(self, named: _Named, held: AccountGroups) -> AccountGroups:
        """Return the groups in which what an entry names is of different events."""
        seeds = [[*group] for group in named.accounts]
        pieces: list[list[int]] = []
        for group in held.groups:
            inside = [own for seed in seeds if (own := [index for index in seed if index in group])]
            pieces += self._split(group, inside) if len(inside) > 1 else [[*group]]
        groups = tuple(sorted(tuple(sorted(piece)) for piece in pieces))
        first = {index: group[0] for group in groups for index in group}
        apart = {PartedAccounts(first[one[0]], first[other[0]], BY_EDITOR) for one, other in combinations(seeds, 2)}
        parted = {PartedAccounts(first[each.one], first[each.other], each.why) for each in held.parted}
        return AccountGroups(
            groups=groups,
            parted=tuple(sorted(parted | apart)),
            joined=frozenset(first[each] for each in held.joined),
            edited=frozenset(first[each] for each in held.edited),
        )

    def _split(self, group: Sequence[int], seeds: Sequence[Sequence[int]]) -> list[list[int]]:
        """Give each account that no seed has to the seed with which it shares most."""
        taken = {index for seed in seeds for index in seed}
        pieces = [list(seed) for seed in seeds]
        for index in (index for index in group if index not in taken):
            shared = [self._shared(index, seed) for seed in seeds]
            nearest = shared.index(max(shared))
            pieces[nearest].append(index)
        return pieces

    def _shared(self, index: int, seed: Sequence[int]) -> float:
        accounts, evidence = self._folder.accounts, self._folder.evidence
        return sum(len(evidence.anchors(accounts[index], accounts[each]).shared) for each in seed) / len(seed)
