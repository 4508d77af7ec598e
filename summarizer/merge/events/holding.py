"""What becomes of a proposal of which accounts are one event: groups in, groups that the evidence bears out, out.

The model proposes, code holds. A group is split where anything excludes two of its accounts, and no chain joins what
is excluded. And company needs an anchor: an account that shares nothing with another of its group is set apart. How a
group is split is a function of the set of its accounts and of nothing else: not of their order, nor of other groups.
What code is sure of, that one text told in two articles tells one event, it joins itself.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from summarizer.merge.events.accounts import Account
from summarizer.merge.events.dates import Window, fits_weekdays
from summarizer.merge.events.exclusions import NO_ANCHOR, OTHER_WEEKDAY, Evidence, is_one_text

_NO_DAY: Final = float("inf")
Group = tuple[int, ...]
"""Accounts by index, sorted."""
BY_EDITOR: Final = "the editor keeps them apart"
"""Why two groups are two where a person has said so."""


class Parted(NamedTuple):
    """Two groups of one proposed event, by their first accounts, and why they are two."""

    one: int
    other: int
    why: str


@dataclass(frozen=True, slots=True)
class Held:
    """Which accounts are one event.

    Attributes:
        groups: sorted, each sorted; every account is in one.
        parted: what was proposed to be one event and is not.
        joined: the groups, by their first accounts, that code joined or added to.
        edited: the groups, by their first accounts, that an editor joined.
    """

    groups: tuple[Group, ...]
    parted: tuple[Parted, ...] = ()
    joined: frozenset[int] = field(default=frozenset())
    edited: frozenset[int] = field(default=frozenset())


def hold(proposed: Iterable[Iterable[int]], accounts: Sequence[Account], evidence: Evidence) -> Held:
    """Hold a proposal to the evidence.

    Args:
        proposed: the accounts that are said to be one event, by index; unknown ones are ignored, one that is said to be
            in two events goes to the one in which it has more anchors, and one that is in none stands alone.
        accounts: all of them.
        evidence: what excludes two of them, and what they share.
    """
    strength = _Strength(accounts, evidence)
    groups: list[list[int]] = []
    parted: list[Parted] = []
    for members in _once(proposed, len(accounts), strength):
        split, why = _split(members, accounts, evidence, strength)
        groups += split
        parted += why
    joined, united = _join_texts(groups, accounts, evidence)
    first = {index: min(group) for group in united for index in group}
    return Held(
        groups=tuple(sorted(tuple(sorted(group)) for group in united)),
        parted=tuple(
            sorted(
                {Parted(first[each.one], first[each.other], each.why) for each in parted}
                - {each for each in parted if first[each.one] == first[each.other]}
            )
        ),
        joined=frozenset(first[index] for index in joined),
    )


class _Strength:
    """How many anchors a pair of accounts has; asked for again and again, worked out once."""

    def __init__(self, accounts: Sequence[Account], evidence: Evidence) -> None:
        self._accounts = accounts
        self._evidence = evidence
        self._known: dict[tuple[int, int], int] = {}

    def __call__(self, one: int, other: int) -> int:
        pair = (one, other) if one < other else (other, one)
        if pair not in self._known:
            self._known[pair] = len(self._evidence.anchors(*(self._accounts[index] for index in pair)).shared)
        return self._known[pair]

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
        best = max(numbers, key=lambda number: (strength.among(index, groups[number]), [-i for i in groups[number]]))
        kept[best].append(index)
    return [*kept.values(), *([index] for index in range(count) if index not in homes)]


def _split(
    members: Sequence[int], accounts: Sequence[Account], evidence: Evidence, strength: _Strength
) -> tuple[list[list[int]], list[Parted]]:
    """Part a proposed event where its accounts exclude each other or one has no company in it."""
    if len(members) == 1:
        return [list(members)], []
    order = sorted(members, key=lambda index: _rank(index, members, accounts, strength))
    groups: list[list[int]] = []
    parted: list[Parted] = []
    for index in order:
        fitting = []
        for group in groups:
            why = next(filter(None, (evidence.excludes(accounts[index], accounts[other]) for other in group)), None)
            if why:
                parted.append(Parted(index, group[0], why))
            else:
                fitting.append(group)
        if fitting:
            max(fitting, key=lambda group: (strength.among(index, group) / len(group), -group[0])).append(index)
        else:
            groups.append([index])
    return _in_company(groups, parted, accounts, strength)


def _rank(
    index: int, members: Sequence[int], accounts: Sequence[Account], strength: _Strength
) -> tuple[int, float, tuple[str, int, int]]:
    when = accounts[index].when
    return -strength.among(index, members), when.first if when else _NO_DAY, accounts[index].key


def _in_company(
    groups: Iterable[Sequence[int]], parted: list[Parted], accounts: Sequence[Account], strength: _Strength
) -> tuple[list[list[int]], list[Parted]]:
    """Set apart each account that shares nothing with another of its group, or whose weekday is not the group's."""
    kept: list[list[int]] = []
    for group in groups:
        left, lonely = list(group), [0]
        while len(left) > 1 and lonely:
            lonely = [index for index in left if not strength.among(index, left)]
            parted += [Parted(index, _another(index, left), NO_ANCHOR) for index in lonely]
            left = [index for index in left if index not in lonely]
            kept += [[index] for index in lonely]
        strangers = _of_other_weekdays(left, accounts)
        parted += [Parted(index, _another(index, left), OTHER_WEEKDAY) for index in strangers]
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
    groups: Sequence[list[int]], accounts: Sequence[Account], evidence: Evidence
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
