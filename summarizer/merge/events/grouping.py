"""Which accounts are one event by code's own rules, for a run without a model: accounts come in, groups go out.

Hides the weights of what two accounts share. A pair is one event where it shares enough and nothing excludes it, and an
account that fits two which exclude each other as well joins neither: what is joined wrongly hides deaths, what is left
apart is only told twice. Only accounts that meet under a place, a party, a number or a text are compared, so that cost
grows with the events and not with their square.
"""

from collections import defaultdict
from collections.abc import Hashable, Iterable, Iterator, Mapping, Sequence
from itertools import combinations
from typing import Final

from summarizer.merge.events.accounts import Account, Values
from summarizer.merge.events.bundles import Proposal, Undecided
from summarizer.merge.events.dates import Window, days_between, fits_weekdays
from summarizer.merge.events.exclusions import Evidence
from summarizer.merge.events.places import Geography, first_of
from summarizer.merge.kinds import AREAL, DISTINCTIVE, MUTUAL, SELDOM, are_compatible, sites_of

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


def propose_by_rule(accounts: Sequence[Account], evidence: Evidence) -> Proposal:
    """Join the accounts that are evidently one event, and name those that fit two which exclude each other."""
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


def _may_join(ones: Iterable[int], others: Sequence[int], accounts: Sequence[Account], evidence: Evidence) -> bool:
    return not any(evidence.excludes(accounts[one], accounts[other]) for one in ones for other in others)


def _fits(accounts: Sequence[Account], evidence: Evidence) -> Mapping[Pair, float]:
    """Give the points of each pair that may be one event."""
    words = [account.words for account in accounts]
    found = {}
    for one, other in _meeting(accounts, evidence):
        left, right = accounts[one], accounts[other]
        if left.telling == right.telling or not _may_be_one(left, right):
            continue
        if not _may_be_there(left, right, evidence.geography):
            continue
        alike = _told_alike(words[one], words[other])
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


def _tell_what(one: Account, other: Account, evidence: Evidence, alike: float) -> bool:
    """Tell whether more than place, day and kind is shared: a city has many attacks on a day, and few disasters."""
    is_seldom = {one.kind, other.kind} <= DISTINCTIVE | SELDOM
    return is_seldom or alike > 0 or not _WHAT.isdisjoint(evidence.anchors(one, other).shared)


def _points(one: Account, other: Account, evidence: Evidence) -> float:
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


def _meeting(accounts: Sequence[Account], evidence: Evidence) -> Iterator[Pair]:
    """Give each pair that meets under something that few share, once."""
    under: dict[Hashable, list[int]] = defaultdict(list)
    for index, account in enumerate(accounts):
        for key in evidence.keys(account):
            under[key].append(index)
    seen: set[Pair] = set()
    for met in under.values():
        if len(met) <= _CROWD:
            new = set(combinations(met, 2)) - seen
            seen |= new
            yield from new


def _rivals(fits: Mapping[Pair, float], accounts: Sequence[Account], evidence: Evidence) -> frozenset[Pair]:
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
