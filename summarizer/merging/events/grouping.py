"""Which accounts are one event: accounts and groups that are proposed in, groups that the evidence bears out, out.

The model proposes, code holds (`hold`). A group is split where anything excludes two of its accounts, and no chain
joins what is excluded. And company needs an anchor: an account that shares nothing with another of its group is set
apart. How a group is split is a function of the set of its accounts and of nothing else: not of their order, nor of
other groups. What code is sure of, that one text told in two articles tells one event, it joins itself.
"""

from array import array
from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from itertools import combinations
from typing import Final, NamedTuple

from summarizer.domain.edtf import Window, days_between, fits_weekdays
from summarizer.domain.event_kinds import AREAL, DISTINCTIVE, MUTUAL, SELDOM, are_compatible
from summarizer.domain.names import sites_of
from summarizer.merging.events.accounts import Account, Geography, Values, first_of
from summarizer.merging.events.bundles import Proposal, Undecided, shares_of, sharing
from summarizer.merging.events.exclusions import NO_ANCHOR, OTHER_WEEKDAY, ExclusionEvidence, is_one_text

_WEIGHTS: Final[Mapping[str, float]] = {
    "party": 1, "another party": 1, "exact place": 2, "place": 1, "day": 2, "number": 2, "words": 4,
}  # fmt: skip
"""What each anchor is worth; two accounts that share exact place, day and kind are nearly always of one event."""
_WHAT: Final = frozenset({"party", "number", "words"})
"""The anchors that tell what was done, not only where and when."""
_SAME_KIND: Final = 1.0
"""That both are of one kind is worth less than any anchor that tells where or when: most of a folder is of one kind."""
_OTHER_DOERS = _OTHER_STRUCK = _OTHER_WORDS = -2.0
"""What it costs that both name others who did it, others to whom, and that no word of their summaries is shared: as
much as an exact place or a day is worth, so that these alone do not join what is told otherwise."""
_OTHER_SITE: Final = -2.0
"""That one names a school and the other a market: news of one town and day that name two sites are mostly two."""
_OTHER_TOLL, _FAR_APART = -2.0, 3
"""What it costs that one counts so many times as many as the other; tolls rise by more, seldom within days."""
_LIKE_WORDS: Final = 0.5
"""The share of the shorter summary's words that the longer has, from which two summaries tell alike."""
_AHEAD: Final = frozenset({"planned", "cancelled", "feared"})
_NEWS_LAG_DAYS: Final = 4
"""How old the undated news of a dated article may be: weeklies and follow-ups name the day."""
_KNOWN_LAG_DAYS: Final = 14
"""How old may be what an article takes as known and gives no day."""
_DAY_AFTER: Final = 1
"""A rare event told with the next day, as when a result or a claim came in, is the same."""
_THRESHOLD: Final = 5.0
"""Exact place, day and kind; without the kind it takes a party, a number or words besides."""
_RIVAL: Final = 1.0
"""How much better one of two that exclude each other must fit."""
_CROWD: Final = 200
"""What more accounts than this share tells nothing of two of them."""

Pair = tuple[int, int]


def propose_by_rule(accounts: Sequence[Account], evidence: ExclusionEvidence) -> Proposal:
    """Join the accounts that are evidently one event, and name those that fit two which exclude each other.

    This is for a run without a model. A pair is one event where it shares enough, by the weights of what two accounts
    share, and nothing excludes it. An account that fits two which exclude each other as well joins neither: what is
    joined wrongly hides deaths, what is left apart is only told twice. Only accounts that meet under a place, a party,
    a number or a text are compared, so that cost grows with the events and not with their square.
    """
    fits = _fits(accounts, evidence)
    rivals = _rivals(fits, accounts, evidence)
    home = list(range(len(accounts)))
    members = {index: [index] for index in home}
    for (one, other), _ in sorted(fits.items(), key=lambda each: (-each[1], each[0])):
        left, right = sorted((home[one], home[other]))
        if left == right or (one, other) in rivals or not _may_join(members[left], members[right], accounts, evidence):
            continue
        members[left] += members.pop(right)
        for index in members[left]:
            home[index] = left
    groups = tuple(sorted(tuple(sorted(group)) for group in members.values()))
    undecided = tuple(Undecided(one, other, "one of them fits another event as well") for one, other in sorted(rivals))
    return Proposal(groups, ("",) * len(groups), undecided)


def _may_join(
    ones: Iterable[int], others: Sequence[int], accounts: Sequence[Account], evidence: ExclusionEvidence
) -> bool:
    return not any(evidence.excludes(accounts[one], accounts[other]) for one in ones for other in others)


def _fits(accounts: Sequence[Account], evidence: ExclusionEvidence) -> Mapping[Pair, float]:
    """Give the points of each pair that may be one event."""
    found = {}
    for one, other in _meeting(accounts, evidence):
        left, right = accounts[one], accounts[other]
        if left.told_in == right.told_in or not _may_be_one(left, right):
            continue
        if not _may_be_there(left, right, evidence.geography):
            continue
        alike = _told_alike(left.words, right.words)
        points = _points(left, right, evidence) + alike + _tolls(left, right)
        if points >= _THRESHOLD and _tell_what(left, right, evidence, alike) and not evidence.excludes(left, right):
            found[one, other] = points
    return found


def _may_be_one(one: Account, other: Account) -> bool:
    """Tell whether two accounts tell one sort of thing, of one time and place as far as both give them.

    Totals count with totals alone, and what has not happened with what has not.
    """
    if not are_compatible(one.kind, other.kind) or _sort(one) != _sort(other):
        return False
    if {one.kind, other.kind} <= AREAL and first_of(one.places) != first_of(other.places):
        return False
    if one.kind == other.kind == "situation":
        return True
    first, second = _presumed(one), _presumed(other)
    if first is None or second is None:
        return fits_weekdays(one.weekdays, second) if second else not first or fits_weekdays(other.weekdays, first)
    days = _DAY_AFTER if {one.kind, other.kind} <= DISTINCTIVE else 0
    return (
        days_between(first, second) <= days
        and fits_weekdays(one.weekdays, second)
        and fits_weekdays(other.weekdays, first)
    )


def _may_be_there(one: Account, other: Account, geography: Geography) -> bool:
    return geography.may_be_one(one.places, other.places) and geography.holds_vaguer(one.places, other.places)


def _presumed(account: Account) -> Window | None:
    """Give when an account's event was, or the time before its publication in which it must lie, for comparing only."""
    published = account.published
    if account.when or published is None or not published.has_year or account.status in _AHEAD:
        return account.when
    lag = _NEWS_LAG_DAYS if account.status == "news" else _KNOWN_LAG_DAYS
    return Window(published.first - lag, published.last, has_year=True)


def _sort(account: Account) -> str:
    return "news" if account.status == "background" else account.status


def _tell_what(one: Account, other: Account, evidence: ExclusionEvidence, alike: float) -> bool:
    """Tell whether more than place, day and kind is shared: a city has many attacks on a day, and few disasters."""
    is_seldom = {one.kind, other.kind} <= DISTINCTIVE | SELDOM
    return is_seldom or alike > 0 or not _WHAT.isdisjoint(evidence.anchors(one, other).shared)


def _points(one: Account, other: Account, evidence: ExclusionEvidence) -> float:
    shared = sum(_WEIGHTS[anchor] for anchor in evidence.anchors(one, other).shared)
    return shared + _roles(one, other) + (_SAME_KIND if one.kind == other.kind else 0)


def _roles(one: Account, other: Account) -> float:
    """Give what it costs that two accounts name others who did it or to whom, or change them over.

    In what two sides do to each other, either may be told as the doer.
    """
    if {one.kind, other.kind} <= MUTUAL:
        return 0.0
    doers = bool(one.by and other.by and one.by.isdisjoint(other.by)) + bool(one.by & other.to)
    struck = bool(one.to and other.to and one.to.isdisjoint(other.to))
    return _OTHER_DOERS * doers + _OTHER_STRUCK * struck


def _told_alike(ones: frozenset[str], others: frozenset[str]) -> float:
    shorter, shared = min(len(ones), len(others)), len(ones & others)
    if sites_of(ones) and sites_of(others) and sites_of(ones).isdisjoint(sites_of(others)):
        return _OTHER_SITE
    if not shared:
        return _OTHER_WORDS
    return 2 * shared / shorter if shared >= _LIKE_WORDS * shorter else 0.0


def _tolls(one: Account, other: Account) -> float:
    """Give what it costs that what both count is far apart, for each of it."""
    return sum(
        _OTHER_TOLL
        for key in one.counted.keys() & other.counted.keys()
        if _are_far_apart(_numbers(one.counted[key]), _numbers(other.counted[key]))
    )


def _are_far_apart(ones: Sequence[float], others: Sequence[float]) -> bool:
    if not ones or not others:
        return False
    return min(ones) > _FAR_APART * max(others) or min(others) > _FAR_APART * max(ones)


def _numbers(values: Values) -> list[float]:
    return [number for pair in values for number in pair if number is not None]


def _meeting(accounts: Sequence[Account], evidence: ExclusionEvidence) -> Iterator[Pair]:
    """Give each pair that meets under something that few share, once, share by share: each is a number until then."""
    shares, count = shares_of(len(accounts)), len(accounts)
    meeting = [array("Q") for _ in range(shares)]
    keys = ({hash(key) for key in evidence.keys(account)} for account in accounts)
    for _, met in sharing(keys, shares):
        for one, other in combinations(met, 2) if len(met) <= _CROWD else ():
            meeting[one % shares].append(one * count + other)
    while meeting:
        yield from (divmod(packed, count) for packed in set(meeting.pop()))


def _rivals(fits: Mapping[Pair, float], accounts: Sequence[Account], evidence: ExclusionEvidence) -> frozenset[Pair]:
    """Find the pairs of which one account fits, nearly as well, another that excludes the first."""
    fitting: dict[int, list[tuple[int, float]]] = defaultdict(list)
    for (one, other), points in fits.items():
        fitting[one].append((other, points))
        fitting[other].append((one, points))
    found: set[Pair] = set()
    for index, others in fitting.items():
        for (one, points), (other, other_points) in combinations(sorted(others)[:_CROWD], 2):
            if abs(points - other_points) < _RIVAL and evidence.excludes(accounts[one], accounts[other]):
                found |= {(min(index, each), max(index, each)) for each in (one, other)}
    return frozenset(found)


_NO_DAY: Final = float("inf")
Group = tuple[int, ...]
"""Accounts by index, sorted."""
BY_EDITOR: Final = "the editor keeps them apart"
"""Why two groups are two where a person has said so."""


class PartedAccounts(NamedTuple):
    """Two groups of one proposed event, by their first accounts, and why they are two."""

    one: int
    other: int
    why: str


@dataclass(frozen=True, slots=True)
class AccountGroups:
    """Which accounts are one event.

    Attributes:
        groups: sorted, each sorted; every account is in one.
        parted: what was proposed to be one event and is not.
        joined: the groups, by their first accounts, that code joined or added to.
        edited: the groups, by their first accounts, that an editor joined.
    """

    groups: tuple[Group, ...]
    parted: tuple[PartedAccounts, ...] = ()
    joined: frozenset[int] = field(default=frozenset())
    edited: frozenset[int] = field(default=frozenset())


def hold(proposed: Iterable[Iterable[int]], accounts: Sequence[Account], evidence: ExclusionEvidence) -> AccountGroups:
    """Hold a proposal to the evidence.

    Args:
        proposed: the accounts that are said to be one event, by index; unknown ones are ignored, one that is said to be
            in two events goes to the one in which it has more anchors, and one that is in none stands alone.
        accounts: all of them.
        evidence: what excludes two of them, and what they share.
    """
    groups: list[list[int]] = []
    parted: list[PartedAccounts] = []
    for members in _once(proposed, len(accounts), _Strength(accounts, evidence)):
        # The pairs of one group are no other's, so what is known of them is let go with it.
        split, why = _split(members, accounts, evidence, _Strength(accounts, evidence))
        groups += split
        parted += why
    joined, united = _join_texts(groups, accounts, evidence)
    first = {index: min(group) for group in united for index in group}
    return AccountGroups(
        groups=tuple(sorted(tuple(sorted(group)) for group in united)),
        parted=tuple(
            sorted(
                {PartedAccounts(first[each.one], first[each.other], each.why) for each in parted}
                - {each for each in parted if first[each.one] == first[each.other]}
            )
        ),
        joined=frozenset(first[index] for index in joined),
    )


class _Strength:
    """How many anchors a pair of accounts has; asked for again and again, worked out once."""

    def __init__(self, accounts: Sequence[Account], evidence: ExclusionEvidence) -> None:
        self._accounts = accounts
        self._evidence = evidence
        self._known: dict[tuple[int, int], int] = {}

    def __call__(self, one: int, other: int) -> int:
        pair = (one, other) if one < other else (other, one)
        if pair not in self._known:
            self._known[pair] = len(self._evidence.anchors(*(self._accounts[index] for index in pair)).shared)
        return self._known[pair]

    def has_company(self, one: int, others: Sequence[int]) -> bool:
        """Tell whether an account shares something with another; anchors, which are known, are asked for first."""
        if self.among(one, others):
            return True
        return any(
            self._evidence.bears_company(self._accounts[one], self._accounts[other]) for other in others if other != one
        )

    def among(self, one: int, others: Iterable[int]) -> int:
        return sum(self(one, other) for other in others if other != one)


def _once(proposed: Iterable[Iterable[int]], count: int, strength: _Strength) -> list[list[int]]:
    """Give each account one group: the first of those in which it has most anchors."""
    groups = [sorted({index for index in group if 0 <= index < count}) for group in proposed]
    homes: dict[int, list[int]] = defaultdict(list)
    for number, group in enumerate(groups):
        for index in group:
            homes[index].append(number)
    kept: dict[int, list[int]] = defaultdict(list)
    for index, numbers in sorted(homes.items()):
        best = numbers[0] if len(numbers) == 1 else max(numbers, key=partial(_hold_of, index, groups, strength))
        kept[best].append(index)
    return [*kept.values(), *([index] for index in range(count) if index not in homes)]


def _hold_of(index: int, groups: Sequence[Sequence[int]], strength: _Strength, number: int) -> tuple[int, list[int]]:
    """Rank a group that an account may belong to: by what it shares there, then the one of earlier accounts."""
    return strength.among(index, groups[number]), [-each for each in groups[number]]


def _split(
    members: Sequence[int], accounts: Sequence[Account], evidence: ExclusionEvidence, strength: _Strength
) -> tuple[list[list[int]], list[PartedAccounts]]:
    """Part a proposed event where its accounts exclude each other or one has no company in it."""
    if len(members) == 1:
        return [list(members)], []
    order = sorted(members, key=lambda index: _rank(index, members, accounts, strength))
    excluded = {
        frozenset((one, other)): why
        for one, other in combinations(order, 2)
        if (why := evidence.excludes(accounts[other], accounts[one]))
    }
    misfits = _misfits(order, excluded)
    groups: list[list[int]] = []
    parted: list[PartedAccounts] = []
    for index in sorted(order, key=misfits.__contains__):
        fitting = []
        for group in groups:
            why = next(filter(None, (excluded.get(frozenset((index, other))) for other in group)), None)
            if why:
                parted.append(PartedAccounts(index, group[0], why))
            else:
                fitting.append(group)
        if fitting and misfits:
            fitting[0].append(index)  # the first is of all that fits
        elif fitting:
            max(fitting, key=lambda group: (strength.among(index, group) / len(group), -group[0])).append(index)
        else:
            groups.append([index])
    return _in_company(groups, parted, accounts, strength)


_FEW: Final = 0.25
"""The share of a group up to which accounts that others of it exclude are misfits, and no second event."""


def _misfits(order: Sequence[int], excluded: Collection[frozenset[int]]) -> frozenset[int]:
    """Return the few without which nothing in a proposed event excludes anything; none where they are not few.

    One account that is in its way, such as the count of a town beside that of the valley by the same article, parts a
    running total of many accounts no more than itself. Of two that exclude each other the one with less company goes.
    """
    against: dict[int, set[int]] = defaultdict(set)
    for one, other in excluded:
        against[one].add(other)
        against[other].add(one)
    found: set[int] = set()
    place = {each: number for number, each in enumerate(order)}
    while any(against.values()):
        worst = max(against, key=lambda each: (len(against[each]), place[each]))
        found.add(worst)
        for other in against.pop(worst):
            against[other].discard(worst)
        if len(found) > _FEW * len(order):
            return frozenset()
    return frozenset(found)


def _rank(
    index: int, members: Sequence[int], accounts: Sequence[Account], strength: _Strength
) -> tuple[int, float, tuple[str, int, int]]:
    when = accounts[index].when
    return -strength.among(index, members), when.first if when else _NO_DAY, accounts[index].key


def _in_company(
    groups: Iterable[Sequence[int]], parted: list[PartedAccounts], accounts: Sequence[Account], strength: _Strength
) -> tuple[list[list[int]], list[PartedAccounts]]:
    """Set apart each account that shares nothing with another of its group, or whose weekday is not the group's."""
    kept: list[list[int]] = []
    for group in groups:
        left, lonely = list(group), [0]
        while len(left) > 1 and lonely:
            lonely = [index for index in left if not strength.has_company(index, left)]
            parted += [PartedAccounts(index, _another(index, left), NO_ANCHOR) for index in lonely]
            left = [index for index in left if index not in lonely]
            kept += [[index] for index in lonely]
        strangers = _of_other_weekdays(left, accounts)
        parted += [PartedAccounts(index, _another(index, left), OTHER_WEEKDAY) for index in strangers]
        kept += [[index] for index in strangers]
        kept += [rest] if (rest := [index for index in left if index not in strangers]) else []
    return kept, parted


def _another(index: int, group: Sequence[int]) -> int:
    return next(other for other in group if other != index)


def _of_other_weekdays(group: Sequence[int], accounts: Sequence[Account]) -> list[int]:
    """List the undated accounts whose own weekday is not a day of the company; of an undated article none is sure."""
    when = company_date([accounts[index] for index in group])
    if when is None:
        return []
    return [index for index in group if accounts[index].published and not fits_weekdays(accounts[index].weekdays, when)]


def company_date(accounts: Iterable[Account]) -> Window | None:
    """Give the days on which an event was by those of its accounts that date it: the most exact, then the most told."""
    windows = [account.when for account in accounts if account.when]
    told: Mapping[Window, int] = {each: windows.count(each) for each in windows}
    return min(told, key=lambda each: (not each.has_year, each.days, -told[each], each), default=None)


def _join_texts(
    groups: Sequence[list[int]], accounts: Sequence[Account], evidence: ExclusionEvidence
) -> tuple[set[int], list[list[int]]]:
    """Join groups whose accounts are told in the same words by two articles, where nothing excludes that.

    Returns:
        Accounts of the groups that were joined, and all groups.
    """
    home = {index: number for number, group in enumerate(groups) for index in group}
    members = {number: list(group) for number, group in enumerate(groups)}
    told: dict[str, list[int]] = defaultdict(list)
    for index in sorted(home, key=lambda each: accounts[each].key):
        told[accounts[index].quote].append(index)
    joined: set[int] = set()
    for first, *others in told.values():
        for other in others:
            left, right = home[first], home[other]
            if left == right or not is_one_text(accounts[first], accounts[other]):
                continue
            if _any(members[left], members[right], lambda a, b: bool(evidence.excludes(accounts[a], accounts[b]))):
                continue
            members[left] += members.pop(right)
            home |= dict.fromkeys(members[left], left)
            joined.add(first)
    return joined, list(members.values())


def _any(ones: Iterable[int], others: Sequence[int], holds: Callable[[int, int], bool]) -> bool:
    return any(holds(one, other) for one in ones for other in others)
