"""What is proposed of a folder, and which accounts are asked about together where it is too large for one request.

Accounts are cut into bundles by what they share, never by their order: by their place (or, without one, a party), then
by their day. Each account has a code, a row of bits that is made of these. A bundle holds the accounts whose codes
begin alike; where it is too large, it is cut by one bit more (a radix tree). So a bundle depends on the accounts with
its bits alone, and one more article changes only its own bundles. What may be one and fell into two bundles meets
again, the likeliest first.
"""

from array import array
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from hashlib import sha256
from itertools import chain, combinations
from math import ceil
from typing import Final, Literal, NamedTuple

from summarizer.merging.events.exclusions import ExclusionEvidence
from summarizer.merging.folder import Folder

_HASH_BITS: Final = 64
"""Two places of a folder with one hash would only be asked about together."""
_DAY_BITS: Final = 22
"""What the days of four-digit years take."""
_CROWD: Final = 100
"""What more groups than this share tells nothing of two of them; seen in a made-up town with ten incidents a week."""
_LEAST_SHARED: Final = 2
"""Anchors of two groups that are worth a second look: a place and a day, a party and a number."""
_FILLED: Final = 0.7
"""The share that the leaves of a tree of random bits are full by on average: the natural logarithm of two."""
_REQUESTS_A_BUNDLE: Final = 3
"""How many requests a bundle's worth of accounts may cost in all rounds."""

_CODE_BITS: Final = _HASH_BITS + _DAY_BITS + _HASH_BITS
_SHARE: Final = 10_000
"""Groups for each share of the pairs that are compared: some 50 MB of keys and pairs as objects."""

Group = tuple[int, ...]


@dataclass(frozen=True, slots=True)
class RequestRoom:
    """How much a request holds: tokens in all, of the prompt alone, and of each account."""

    budget: int
    prompt: int
    accounts: Sequence[int]

    def holds(self, indexes: Iterable[int]) -> bool:
        """Tell whether these accounts fit into one request."""
        return self.prompt + sum(self.accounts[index] for index in indexes) <= self.budget

    @property
    def bundles(self) -> int:
        """How many requests all accounts make, each as full as a radix tree's leaves are: 0.7 of what it holds."""
        return max(1, ceil(sum(self.accounts) / max(1.0, _FILLED * (self.budget - self.prompt))))


class Bundles:
    """Cuts the accounts of a folder, and remembers which of them were asked about together."""

    def __init__(self, folder: Folder, room: RequestRoom) -> None:
        self._folder = folder
        self._evidence: ExclusionEvidence = folder.evidence
        self._room = room
        self._asked_in: list[tuple[int, ...]] = [()] * len(folder.accounts)
        """The bundles that each account stood in, by number: a few of each, where its pairs would be hundreds."""
        self._asked = 0
        self._worthwhile: dict[int, array[int]] = {}
        """The pairs of the last look, by how much they share."""
        self._crowded: set[int] | None = None
        """The keys under which too many met at the last look."""
        self.most_requests = _REQUESTS_A_BUNDLE * room.bundles + 1

    def first(self) -> list[list[int]]:
        """Cut all accounts."""
        codes = [self._code(index) for index in range(len(self._folder.accounts))]
        return list(self._cut(list(range(len(codes))), codes, _CODE_BITS))

    def _cut(self, indexes: list[int], codes: Sequence[int], bit: int) -> Iterator[list[int]]:
        """Yield bundles of accounts whose codes are alike above a bit, which is counted from the last."""
        if len(indexes) < 2 or self._room.holds(indexes) or not bit:
            if indexes:
                yield indexes
            return
        for value in (0, 1):
            yield from self._cut([index for index in indexes if codes[index] >> bit - 1 & 1 == value], codes, bit - 1)

    def _code(self, index: int) -> int:
        account, cast = self._folder.accounts[index], self._folder.cast
        named = account.places[:1] or sorted(account.by | account.to, key=str)[:1]
        home = "".join(map(cast.show, named))
        day = account.when.first if account.when else 0
        return (_bits(home) << _DAY_BITS | day) << _HASH_BITS | _bits("/".join(map(str, account.key)))

    def next(self, groups: Sequence[Group], asked: Iterable[Sequence[int]]) -> list[list[int]]:
        """Give bundles of representatives of groups that may be one and were not asked about together.

        Args:
            groups: the events so far.
            asked: the bundles of the round before.
        """
        self.note(asked)
        clusters = Homes()
        for left, right in self.unmet(groups):
            # Requests hold a few dozen accounts, so the sum is soon made.
            if not clusters.are_joined(left, right) and self._room.holds(
                chain(clusters.members(left), clusters.members(right))
            ):
                clusters.join((left, right))
        return self._packed(clusters.all())

    def note(self, asked: Iterable[Sequence[int]]) -> None:
        """Note bundles whose accounts were asked about together."""
        for bundle in asked:
            self._asked += 1
            for index in bundle:
                self._asked_in[index] += (self._asked,)

    def _packed(self, clusters: Iterable[Group]) -> list[list[int]]:
        """Put small clusters into one request, those with the smallest keys first."""
        bundles: list[list[int]] = []
        for cluster in sorted(clusters):
            if bundles and self._room.holds([*bundles[-1], *cluster]):
                bundles[-1] += cluster
            else:
                bundles.append(list(cluster))
        return [sorted(bundle) for bundle in bundles]

    def unmet(self, groups: Sequence[Group]) -> Iterator[tuple[int, int]]:
        """Yield the representatives of groups that may be one and were never asked about together, likeliest first.

        Groups only ever grow together from round to round, and whoever stands for a larger one has stood for a smaller
        one before. So what was found worthwhile is kept, as one number a pair, and only what was too crowded is looked
        at again.
        """
        ordered = sorted(set(groups))
        standing = [self._representative(group) for group in ordered]
        met = [tuple({number for index in group for number in self._asked_in[index]}) for group in ordered]
        found: dict[int, array[int]] = {}
        for shared, one, other in chain(self._known(standing), self._new(standing, met)):
            if not _have_met(met[one], met[other]):
                found.setdefault(shared, array("Q")).append(one * len(ordered) + other)
        self._worthwhile = {
            shared: array("Q", (self._packed_pair(standing, packed) for packed in sorted(set(pairs))))
            for shared, pairs in sorted(found.items(), reverse=True)
        }
        for pairs in self._worthwhile.values():
            yield from (divmod(packed, len(self._asked_in)) for packed in pairs)

    def _packed_pair(self, standing: Sequence[int], packed: int) -> int:
        """Return a pair of groups, by number, as the pair of accounts that stand for them."""
        one, other = divmod(packed, len(standing))
        return standing[one] * len(self._asked_in) + standing[other]

    def _known(self, standing: Sequence[int]) -> Iterator[tuple[int, int, int]]:
        """Yield what was worthwhile before, as far as both still stand for a group: what they share, which groups."""
        number_of = {index: number for number, index in enumerate(standing)} if self._worthwhile else {}
        for shared, pairs in self._worthwhile.items():
            for packed in pairs:
                one, other = (number_of.get(index) for index in divmod(packed, len(self._asked_in)))
                if one is not None and other is not None:
                    yield shared, min(one, other), max(one, other)

    def _new(self, standing: Sequence[int], met: Sequence[tuple[int, ...]]) -> Iterator[tuple[int, int, int]]:
        """Yield what is found worthwhile among the groups that meet under a key for the first time; see `_known`."""
        for pairs in self._meeting(standing, met):
            for one, other in pairs:
                shared = self._shared(standing[one], standing[other])
                if shared >= _LEAST_SHARED:
                    yield shared, one, other

    def _shared(self, one: int, other: int) -> int:
        """Count what two accounts share; nothing where they exclude each other."""
        left, right = self._folder.accounts[one], self._folder.accounts[other]
        return 0 if self._evidence.excludes(left, right) else len(self._evidence.anchors(left, right).shared)

    def _meeting(self, standing: Sequence[int], met: Sequence[tuple[int, ...]]) -> Iterator[set[tuple[int, int]]]:
        """Yield, share by share, the pairs of groups that have a key in common and have not met, by number."""
        shares = shares_of(len(standing))
        meeting = [array("Q") for _ in range(shares)]
        crowded: set[int] = set()
        for key, own in sharing((self._keys(index) for index in standing), shares):
            if len(own) > _CROWD:
                crowded.add(key)
                continue
            for one, other in combinations(own, 2):
                if not _have_met(met[one], met[other]):
                    meeting[one % shares].append(one * len(standing) + other)
        self._crowded = crowded
        while meeting:
            yield {divmod(packed, len(standing)) for packed in meeting.pop()}

    def _keys(self, index: int) -> Iterator[int]:
        """Yield an account's keys, as hashes; under one that was not too crowded before, all have been looked at."""
        for key in {hash(each) for each in self._evidence.keys(self._folder.accounts[index])}:
            if self._crowded is None or key in self._crowded:
                yield key

    def _representative(self, group: Group) -> int:
        """Choose the account of a group that says most, and of equals the first."""
        accounts = self._folder.accounts
        if len(group) == 1:
            return group[0]

        def said(index: int) -> int:
            account = accounts[index]
            return len(account.places) + len(account.by) + len(account.to) + len(account.counted) + bool(account.when)

        return max(group, key=lambda index: (said(index), -index))


def _have_met(ones: tuple[int, ...], others: tuple[int, ...]) -> bool:
    """Tell whether two groups stood in one bundle."""
    return any(number in others for number in ones)


def shares_of(count: int) -> int:
    """Return in how many shares what so many accounts have is looked at."""
    return 1 + count // _SHARE


def sharing(keys: Iterable[Iterable[int]], shares: int) -> Iterator[tuple[int, Sequence[int]]]:
    """Yield each key, and the numbers of those who have it, in order; the keys of one share after those of another.

    Args:
        keys: of each, as hashes, each once.
        shares: in how many shares the keys are looked at; those of one alone are objects at a time.
    """
    parts = [(array("q"), array("I")) for _ in range(shares)]
    for number, own in enumerate(keys):
        for key in own:
            mine, owners = parts[key % shares]
            mine.append(key)
            owners.append(number)
    while parts:
        under: dict[int, list[int]] = defaultdict(list)
        for key, number in zip(*parts.pop(), strict=True):
            under[key].append(number)
        yield from under.items()


def _bits(text: str) -> int:
    return int.from_bytes(sha256(text.encode()).digest()[: _HASH_BITS // 8])


class Homes:
    """Sets of accounts that are joined by what they share.

    The smaller set moves into the larger, so that each account moves a few times at most, however many join.
    """

    def __init__(self, groups: Iterable[Iterable[int]] = ()) -> None:
        self._home: dict[int, list[int]] = {}
        for group in groups:
            self.join(group)

    def join(self, members: Iterable[int]) -> None:
        """Put together all that any of some members is joined with."""
        joined: list[int] | None = None
        for member in members:
            own = self._home.get(member) or self._home.setdefault(member, [member])
            if joined is None or own is joined:
                joined = own
                continue
            moved, joined = sorted((own, joined), key=len)
            joined += moved
            self._home.update(dict.fromkeys(moved, joined))

    def are_joined(self, one: int, other: int) -> bool:
        """Tell whether two are joined, be it through others."""
        return one == other or (one in self._home and self._home[one] is self._home.get(other))

    def is_alone(self, one: int) -> bool:
        """Tell whether one is joined with no other."""
        return len(self._home.get(one, (one,))) == 1

    def members(self, one: int) -> Group:
        """Give all that one is joined with, sorted."""
        return tuple(sorted(self._home.get(one, (one,))))

    def number(self) -> Mapping[int, int]:
        """Give each account the number of its set; the sets are numbered in any order."""
        numbers: dict[int, int] = {}
        return {member: numbers.setdefault(id(home), len(numbers)) for member, home in self._home.items()}

    def all(self) -> tuple[Group, ...]:
        """Give every set, once, sorted."""
        return tuple(sorted({id(home): tuple(sorted(home)) for home in self._home.values()}.values()))


class Plan(NamedTuple):
    """One situation: its title, or None, and an account of each of its events, the main event first."""

    title: str | None
    accounts: tuple[int, ...]


class Undecided(NamedTuple):
    """Two accounts, each of an event, that were left apart and may be one; and what would decide it."""

    one: int
    other: int
    reason: str


@dataclass(frozen=True, slots=True)
class Proposal:
    """A proposal, by the model or by code's own rules.

    Attributes:
        groups: the accounts that are one event.
        reasons: for each group, why; "" where none is given.
        undecided: what was left apart and may be one.
        situations: the stories, in the order in which they matter; () leaves it to code.
    """

    groups: tuple[tuple[int, ...], ...]
    reasons: tuple[str, ...]
    undecided: tuple[Undecided, ...] = ()
    situations: tuple[Plan, ...] = ()
    by: Literal["model", "code"] = "code"

    def of_known(self, count: int) -> "Proposal":
        """Return the proposal without accounts that there are not: of so many, numbered from 0."""
        known = range(count)
        return replace(
            self,
            groups=tuple(tuple(index for index in group if index in known) for group in self.groups),
            undecided=tuple(each for each in self.undecided if each.one in known and each.other in known),
            situations=tuple(
                Plan(plan.title, tuple(index for index in plan.accounts if index in known)) for plan in self.situations
            ),
        )
