"""Whether two mentions are one event: a pair comes in, points with readable reasons or a veto go out.

Hides the weights. What is compared, in this order: days, places, kinds, sides, and only then words. Equal numbers
are no evidence; that both count the same thing of the same people is. Two reports of one article are two events by
default, because the article tells them as two; not so of two parts of a long article, which tell by themselves.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache, lru_cache
from typing import Final

from summarizer.merge.counting import names_a_group
from summarizer.merge.dates import Window
from summarizer.merge.kinds import BROAD, COMPATIBLE, DISTINCTIVE, MUTUAL, SELDOM, spoken
from summarizer.merge.mentions import Mention
from summarizer.merge.names import Party
from summarizer.merge.places import Geography
from summarizer.merge.sides import Sides
from summarizer.merge.traits import Roles, Traits, all_traits
from summarizer.merge.vetoes import SHORT_DAYS, is_one_body, veto
from summarizer_schemas.vocabulary import EventKind

THRESHOLD = 6.0
CLOSE_CALL = 5.0
TELL_APART = 1.5
"""How much better one of two candidates that exclude each other must fit."""

_MIDDLE_DAYS, _LONG_DAYS = 31, 62
_SAME_WEEKS = 0.5
_UNLIKE_DOERS, _UNLIKE_STRUCK = 1.5, 1.0
_NO_DAY, _DAYS_AFTER, _LONG_AFTER = -1.0, 1.0, -2.0
_FRESH_DAYS = 14
"""How long after an event an account that takes it as known, and gives no day, may still be of it."""
_ALIKE_WORDS, _SOME_WORDS, _OTHER_WORDS = 0.6, 0.4, 0.15
_UNLIKE_WORDS, _UNLIKE_DEEDS = -1.0, -2.0
_MANY_WORDS = 3
_OTHER_SITES = -2.0
_COUNTED_ON, _STANDING = 2.0, 4.5
_TWICE, _TWICE_RETOLD, _TWICE_RARE = 6.0, 1.5, 0.5
_RETOLD_WORDS = 0.8
_REMEMBERED = 65536
"""For how many pairs of places, and of parties, what was found is kept: the same meet again and again."""
_TOLLS = frozenset({"killed", "injured", "missing", "casualties", "displaced", "detained", "rescued"})
_NEVER: Final = float("-inf")

Weight = tuple[float, str]
"""Points, and why, as a reader is told; '' where that goes without saying."""


@dataclass(slots=True, eq=False)
class Likeness:
    """How well two mentions fit; there are as many as pairs, so they are made without what `frozen` costs.

    Attributes:
        fit: points for what they have in common; minus infinity for a veto.
        points: how strongly the two are one event: fewer where one article tells both.
        weighed: what the points are for, or why there is a veto.
    """

    fit: float
    points: float
    weighed: tuple[Weight, ...]

    @property
    def reasons(self) -> tuple[str, ...]:
        """Why they are one event, or cannot be; made when asked for, as few are."""
        return tuple([reason for _, reason in self.weighed if reason])


@cache
def _vetoed(why: str) -> Likeness:
    """Give the one object for a veto: many pairs are vetoed, for one of a few reasons."""
    return Likeness(_NEVER, _NEVER, ((_NEVER, why),))


class Judge:
    """Compares the mentions of a folder, each by its index."""

    def __init__(self, mentions: Sequence[Mention], sides: Sides, geography: Geography) -> None:
        self.traits = all_traits(mentions, sides, geography)
        self._nearness = lru_cache(_REMEMBERED)(geography.nearness)
        self._shared_parties = lru_cache(_REMEMBERED)(_shared_parties)

    def excludes(self, left: int, right: int) -> str | None:
        """Say why two mentions cannot be one event, if anything says so."""
        one, other = self.traits[left], self.traits[right]
        return veto(one, other, self._nearness(one.where, other.where))

    def compare(self, left: int, right: int) -> Likeness:
        """Tell how well two mentions fit as one event."""
        one, other = self.traits[left], self.traits[right]
        nearness = self._nearness(one.where, other.where)
        if excluded := veto(one, other, nearness):
            return _vetoed(excluded)
        weighed = (
            _days(one, other),
            nearness.weight,
            _KINDS[one.kind, other.kind],
            self._shared_parties(one.roles, other.roles, one.kind in MUTUAL and other.kind in MUTUAL),
            *_counts(one, other),
            _words(one, other),
        )
        fit = sum([points for points, _ in weighed])
        return Likeness(fit, fit - _told_as_two(one, other), weighed)


def _is_rare(one: Traits, other: Traits) -> bool:
    """Tell whether news of these days can hardly mean two: a rare kind, or what one takes as known, of a place."""
    if one.kind in DISTINCTIVE:
        return True
    is_at_site = one.where.is_site and one.where.first == other.where.first
    return (one.kind in SELDOM or is_at_site) and "background" in (one.status, other.status)


def _shared_parties(one: Roles, other: Roles, is_mutual: bool) -> Weight:
    """Weigh who is in both, each in one role; in what two sides do to each other the roles may be changed over."""
    shared = (one.by & other.by) | (one.to & other.to)
    if is_mutual:
        shared |= (one.by | one.to) & (other.by | other.to)
    cost = _unlike_in_mutual(one, other, shared) if is_mutual else _unlike(one, other)
    if shared:
        points = min(3.0, len(shared) + 0.5 * len(one.to & other.to))
        if one.by and one.to and (one.by, one.to) == (other.by, other.to):
            points += 1
        return points - cost, f"{len(shared)} shared part{'y' if len(shared) == 1 else 'ies'}"
    if one.struck & other.struck:
        return 1.0 - cost, "done to one side"
    return (0.5 - cost, "one side in both") if one.sided & other.sided else (-cost, "")


def _unlike_in_mutual(one: Roles, other: Roles, shared: frozenset[Party]) -> float:
    """Give what it costs that the two name others besides those in both, and none of one side."""
    ones, others = (one.by | one.to) - shared, (other.by | other.to) - shared
    return _UNLIKE_DOERS if ones and others and one.states.isdisjoint(other.states) else 0.0


def _unlike(one: Roles, other: Roles) -> float:
    """Give what it costs that the two name other doers, and others that it was done to, and none of one side."""
    doers = one.by and other.by and not one.by & other.by and not one.doing & other.doing
    struck = one.to and other.to and not one.to & other.to and not one.struck & other.struck
    return (_UNLIKE_DOERS if doers else 0.0) + (_UNLIKE_STRUCK if struck else 0.0)


def _days(one: Traits, other: Traits) -> Weight:
    if one.when is not None and other.when is not None:
        return _shared_days(one.when, other.when)
    if one.source == other.source:
        told = one.mention.event.report.date_text
        is_same = one.telling == other.telling and told and told == other.mention.event.report.date_text
        return (2.0, "same words for the day") if is_same else (0.0, "")
    # The last day that an account may mean is its own or, where it gives none, that of its publication.
    if not (one.is_dated and other.is_dated and _is_rare(one, other)):
        return _NO_DAY, ""
    days = _FRESH_DAYS if "background" in (one.status, other.status) else SHORT_DAYS
    return (_DAYS_AFTER, "told within days") if abs(one.last - other.last) <= days else (_LONG_AFTER, "")


def _shared_days(one: Window, other: Window) -> Weight:
    """Weigh two windows that overlap: the vaguer the vaguer one is, the less that says."""
    longest = max(one.days, other.days)
    if longest <= SHORT_DAYS:
        return (3.0, "same day") if longest == 1 else (2.0, "days that overlap")
    if min(one.days, other.days) > SHORT_DAYS and one.likeness(other) >= _SAME_WEEKS:
        return 1.0, "nearly the same time"
    if longest <= _MIDDLE_DAYS:
        return 0.0, "times that overlap"
    return (0.0 if longest <= _LONG_DAYS else -1.0), ""


def _kind(one: EventKind, other: EventKind) -> Weight:
    if one != other:
        return 1.0, f"{spoken(one)} and {spoken(other)} may be one"
    points = 3.0 if one in DISTINCTIVE else 2.0
    return (0.5, "") if one in BROAD else (points, f"both {spoken(one, several=True)}")


_KINDS: Final = {(one, other): _kind(one, other) for one, others in COMPATIBLE.items() for other in others}


def _counts(one: Traits, other: Traits) -> tuple[Weight, ...]:
    """Weigh what both count, and that a later article counts on; nothing where they count nothing in common."""
    if one.counted and other.counted and one.counted.keys() & other.counted.keys():
        return _counted(one, other), _counted_on(one, other)
    return ()


def _counted(one: Traits, other: Traits) -> Weight:
    """Weigh that both count the same of the same people ('French soldiers killed'); less where the numbers differ."""
    shared = _shared_counts(one, other)
    if not shared:
        return 0.0, ""
    agree = all(one.counted[each] & other.counted[each] for each in shared)
    return (2.5 if agree else 1.0), f"both count the same people or things {min(metric for metric, _ in shared)}"


def _counted_on(one: Traits, other: Traits) -> Weight:
    """Weigh that a later article counts on: what stands at one place, or a toll on the word of the same body."""
    if one.source == other.source:
        return 0.0, ""
    if one.kind == other.kind == "situation" and one.where.first == other.where.first is not None:
        return _STANDING, "the same is counted there"
    if not is_one_body(one.mention, other.mention):
        return 0.0, ""
    is_total = one.status == other.status == "total"
    return (_COUNTED_ON, "one body counts on") if is_total or _is_rare(one, other) else (0.0, "")


def _shared_counts(one: Traits, other: Traits) -> list[tuple[str, str]]:
    """List what both count, where that says whose people or things they are."""
    shared = one.counted.keys() & other.counted.keys()
    return [(metric, group) for metric, group in shared if metric in _TOLLS and names_a_group(group)]


def _words(one: Traits, other: Traits) -> Weight:
    """Weigh the words that the shorter summary shares with the longer, and whether they name the same site.

    Words are all that tells what a broad kind is.
    """
    if not one.words or not other.words:
        return 0.0, ""
    if one.sites and other.sites and one.sites.isdisjoint(other.sites):
        return _OTHER_SITES, ""
    shared = len(one.words & other.words)
    share = shared / min(len(one.words), len(other.words))
    if share >= _ALIKE_WORDS and shared >= _MANY_WORDS:
        return 2.0, "told in like words"
    if share >= _SOME_WORDS:
        return 1.0, ""
    is_broad = one.kind in BROAD and other.kind in BROAD
    return (_UNLIKE_DEEDS if is_broad else _UNLIKE_WORDS) if share < _OTHER_WORDS else 0.0, ""


def _told_as_two(one: Traits, other: Traits) -> float:
    """Give what it costs that one article, or one part of a long one, tells two events.

    It costs less where the article seems to tell one event again: of a kind that seldom comes twice, in nearly the same
    words, or counting one group without another number.
    """
    if one.telling != other.telling:
        return 0.0
    if one.kind == other.kind and one.kind in DISTINCTIVE:
        return _TWICE_RARE
    alike = len(one.words & other.words) >= _RETOLD_WORDS * len(one.words | other.words)
    first, second = one.counted, other.counted
    shared = _shared_counts(one, other)
    again = alike or (shared and all(first[each] & second[each] for each in shared))
    return _TWICE_RETOLD if again else _TWICE
