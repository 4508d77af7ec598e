"""Why two accounts cannot be one event, and what they share: two accounts come in, a reason or anchors go out.

Hides what is evidence. A model proposes which accounts are one event; what is told here no proposal overrules. A
missing date, a vaguer place, another kind, toll or spelling excludes nothing, and neither does one account being news
and the other background: follow-ups tell one event in all these ways.
"""

import re
from collections.abc import Hashable, Iterator
from itertools import product
from typing import Final, NamedTuple

from summarizer.domain.edtf import Window, are_neighbours, days_between, differ_in_year_alone
from summarizer.domain.event_kinds import BELLIGERENT, kinds_where
from summarizer.domain.names import words_of, words_of_name
from summarizer.merging.events.accounts import Account, Geography, Values
from summarizer_schemas.vocabulary import EventKind

_DAYS_APART: Final = 1
"""Two accounts of one event may give neighbouring days: it was night, or a correspondent's clock is another."""
_SHORT_DAYS: Final = 3
"""Up to so many days are told as one event ('overnight', 'the weekend'); a total sums up more."""
_SAME_PERIOD: Final = 0.3
"""The share of days that two totals of one period have in common at least: 'this year', told in March and in May."""
LEAST_NUMBER: Final = 3
"""A lower number is too common to show that two accounts count the same: somebody is killed in most attacks."""
_LEAST_WORDS, _LEAST_WORDS_ANYWHERE = 4, 8
"""A shorter quote that stands in two articles may be chance; in two articles of nearly one text, half of that."""
_LEAST_SHARED, _NEARLY_ALL = 3, 0.6
"""How many words, and which share of the shorter summary's, two summaries of one telling have in common."""
_DISASTER: Final = kinds_where(lambda row: "mishap" in row.families)
_UNTOLD: Final[frozenset[EventKind]] = frozenset({"other"})
"""The kind of an account that tells of the dead of a disaster or an uprising, and not of that."""
_UNSAID: Final = kinds_where(lambda row: not {"other", "support"}.isdisjoint(row.families))
"""Kinds that do not say what happened, or tell of what lasts."""
_UNSPECIFIC: Final = frozenset({"", "other"})
_TELLING_NUMBER: Final = 1000
"""Two accounts that give one number of four digits count the same, in whatever words."""
_LEAST_TELLING: Final = 2
"""So many words of what happened, and of what is counted, bear company where a model sees one event."""
_IN_MOST_NEWS: Final = words_of(
    "people persons men women children civilians soldiers fighters members residents families officials victims "
    "kill killed dead wounded injured missing attack strike fight clash shoot explosion police army forces group "
    "government authority town city village district region country news report tell call know hold take give make "
    "happen come find found begin still remain first last new day week month year time number half dozens hundreds"
)
"""Words that tell no event from another."""

_UNITS: Final = words_of(
    "hours minutes seconds kilometres kilometers miles metres meters tonnes tons litres percent degrees points rounds "
    "dollars euros pounds times occasions"
)
"""Words for what is measured, of which a low number shows nothing."""


_DAYS_DIFFER: Final = "their days lie {} days apart"
_SLIP_DAYS: Final = 7
"""By so much a date goes wrong where 'Saturday' is read as that of another week."""
NO_ANCHOR: Final = "no place, day, name, number or wording that both give shows it"
OTHER_WEEKDAY: Final = "its weekday is another"
DOUBTS: Final = frozenset(
    {NO_ANCHOR, OTHER_WEEKDAY, *(_DAYS_DIFFER.format(gap) for gap in range(_DAYS_APART + 1, _SLIP_DAYS + 1))}
)
"""Reasons to part what the model takes for one event that leave open that it is one."""


def are_days_apart(reason: str) -> bool:
    """Tell whether a reason to part two accounts is that their days lie apart."""
    return re.fullmatch(_DAYS_DIFFER.format(r"\d+"), reason) is not None


class Anchors(NamedTuple):
    """What two accounts share, each as a reader is told it; the more, the surer that they are of one event."""

    shared: tuple[str, ...]

    def __bool__(self) -> bool:
        """Tell whether they share anything."""
        return bool(self.shared)


class ExclusionEvidence:
    """What the accounts of one folder say for and against two of them being one event."""

    def __init__(self, geography: Geography) -> None:
        self.geography = geography

    def excludes(self, one: Account, other: Account) -> str | None:
        """Say why two accounts cannot be one event, if anything says so."""
        return next(self._exclusions(one, other), None)

    def _exclusions(self, one: Account, other: Account) -> Iterator[str]:
        is_since = _is_counted_since(one, other) or _is_counted_since(other, one)
        if one.when and other.when and not is_since and (gap := days_between(one.when, other.when)) > _DAYS_APART:
            yield _DAYS_DIFFER.format(gap)
        if {one.status, other.status} & {"total"} and not is_since:
            yield from self._totals(one, other)
        if (_is_undone(one) and _happened(other)) or (_is_undone(other) and _happened(one)):
            yield "one happened, the other was feared or planned and did not"
        if self.geography.are_two(one.places, other.places):
            yield "their places are two"
        if one.told_in == other.told_in:
            yield from self._told_as_two(one, other)

    def _totals(self, one: Account, other: Account) -> Iterator[str]:
        """A total is neither an incident that it contains nor a total of another period or place."""
        if one.status != other.status:
            total, single = (one, other) if one.status == "total" else (other, one)
            is_long = total.is_of_period if total.when is None else not _is_short(total.when)
            if is_long and single.when and _is_short(single.when) and not _begins_it(single, total):
                yield "one is a total, the other an incident"
            return
        if one.when and other.when and not _is_one_period(one.when, other.when) and not _share_a_value(one, other):
            yield "they are totals of different periods"
        if _are_of_one_day(one.when, other.when) or _are_of_one_disaster(one, other):
            return
        if one.places and other.places and set(one.places).isdisjoint(other.places):
            yield "they are totals of different places"

    def _told_as_two(self, one: Account, other: Account) -> Iterator[str]:
        """One article that gives two accounts other places, times or tolls tells two events."""
        ones, others = self.geography.exact(one.places), self.geography.exact(other.places)
        if ones and others and not self.geography.share(one.places, other.places):
            yield "one article tells both, at two places"
        if one.when and other.when and not one.when.overlaps(other.when):
            yield "one article tells both, on two days"
        if one.weekdays and other.weekdays and not are_neighbours(one.weekdays, other.weekdays):
            yield "one article tells both, on two weekdays"
        if (one.status == "feared") != (other.status == "feared"):
            return  # "27 drowned and dozens more are feared dead" is one disaster
        are_totals = one.status == other.status == "total"
        if are_totals and one.counters != other.counters and one.counters.isdisjoint(other.counters):
            return  # "the ministry counts 26 dead, the doctors 41"; either may be given in the article's own voice
        for key in one.counted.keys() & other.counted.keys():
            if not _may_be_one_toll(one.counted[key], other.counted[key]):
                yield "one article tells both, with two tolls"

    def is_slip_of_year(self, one: Account, other: Account) -> bool:
        """Tell whether two accounts are one but for the year: one number, at one place, on one day or in one month."""
        if one.when is None or other.when is None or not differ_in_year_alone(one.when, other.when):
            return False
        return one.told_in != other.told_in and _share_a_value(one, other) and self.geography.share(
            one.places, other.places
        )  # fmt: skip

    def anchors(self, one: Account, other: Account) -> Anchors:
        """Give what two accounts share."""
        return Anchors(tuple(self._anchors(one, other)))

    def bears_company(self, one: Account, other: Account) -> bool:
        """Tell whether two accounts that a model takes for one event share enough to leave it at that.

        Besides an anchor that may be a number of one thing in two words ("14 municipalities cut off", "14 towns that no
        road reaches"), or words that tell one event from others: an account that gives neither place, day nor party is
        of the event all the same, and two events are worse than one whose accounts differ.
        """
        return bool(self.anchors(one, other)) or _count_alike(one, other) or _tell_alike(one, other)

    def keys(self, account: Account) -> Iterator[Hashable]:
        """Give under what an account meets those that it may share two anchors with: places, parties, days, numbers.

        Each pair of these is a key too, since one alone may be too common to tell anything.
        """
        places = {("place", place) for place in self.geography.around(account.places)}
        parties = {("party", party) for party in account.by | account.to}
        days = range(account.when.first, account.when.last + 1) if account.when and _is_short(account.when) else ()
        numbers = [(metric, values) for (metric, _), values in account.counted.items()]
        named = [*places, *parties]
        yield from (*named, *numbers, account.quote)
        yield from product(places, parties)
        yield from product(named, days)
        yield from product(numbers, (*named, *days))

    def _anchors(self, one: Account, other: Account) -> Iterator[str]:
        shared = (one.by | one.to) & (other.by | other.to)
        yield from ("party", "another party")[: len(shared)]
        if self.geography.exact(one.places) & self.geography.exact(other.places):
            yield "exact place"
        if self.geography.share(one.places, other.places):
            yield "place"
        if _are_of_one_day(one.when, other.when):
            yield "day"
        if _share_a_value(one, other):
            yield "number"
        if is_one_text(one, other) or _are_told_alike(one, other):
            yield "words"


def is_one_text(one: Account, other: Account) -> bool:
    """Tell whether two articles tell both in the same words."""
    least = _LEAST_WORDS if one.text_class == other.text_class else _LEAST_WORDS_ANYWHERE
    return one.told_in != other.told_in and one.quote == other.quote and len(one.quote.split()) >= least


def _are_of_one_day(one: Window | None, other: Window | None) -> bool:
    return bool(one and other and _is_short(one) and _is_short(other) and not days_between(one, other))


def _begins_it(single: Account, total: Account) -> bool:
    """Tell whether an incident is the first day of what a total counts, which is no war: an uprising, a flood."""
    if not _may_last(single, total) or single.when is None or total.when is None:
        return False
    return abs(single.when.first - total.when.first) <= _DAYS_APART


def _is_counted_since(total: Account, earlier: Account) -> bool:
    """Tell whether the day of a total is that of its article, "now": by then so many had died in what began before."""
    day, told, began = total.when, total.published, earlier.when
    if total.status != "total" or day is None or told is None or began is None or not _may_last(earlier, total):
        return False
    return day.days == 1 and day.first == told.last and began.last < day.first


def _may_last(one: Account, other: Account) -> bool:
    """Tell whether two accounts may be of one thing that lasts for days: of one kind, as far as it is told, and no war.

    Air strikes of four days are four raids; an uprising that lasts so long is one.
    """
    kinds = {one.kind, other.kind}
    return kinds.isdisjoint(BELLIGERENT) and len(kinds - _UNTOLD) <= 1


def _are_of_one_disaster(one: Account, other: Account) -> bool:
    """Tell whether two totals are of what goes by the town, the district and the valley where it is, as floods do."""
    kinds = {one.kind, other.kind}
    return kinds <= _DISASTER | _UNTOLD and not kinds.isdisjoint(_DISASTER)


def _is_short(when: Window) -> bool:
    return when.days <= _SHORT_DAYS


def _are_told_alike(one: Account, other: Account) -> bool:
    """Tell whether two summaries are nearly one: they share most words that carry meaning."""
    shared = len(one.words.intersection(other.stems))
    return shared >= _LEAST_SHARED and shared >= _NEARLY_ALL * min(len(one.stems), len(other.stems))


def _count_alike(one: Account, other: Account) -> bool:
    """Tell whether both give one number of what a word of both calls it, or one that is seldom given by chance.

    Two people are in most news, and two vendors are not.
    """
    return any(
        _same_numbers(values & others, _TELLING_NUMBER)
        or ((words := words_of_name(of) & words_of_name(other_of)) and _same_numbers(values & others, LEAST_NUMBER))
        or (words - _IN_MOST_NEWS - _UNITS and _same_numbers(values & others, LEAST_NUMBER - 1))
        for (_, of), values in one.counted.items()
        for (_, other_of), others in other.counted.items()
    )


def _tell_alike(one: Account, other: Account) -> bool:
    """Tell whether both use words that tell one event from others: two, or one of one kind; or are of one kind alone.

    What careful models took for one event and what has no more in common than its kind was one event, with few
    exceptions. Violence is of one kind in every raid, and what is told as "other" of none.
    """
    shared = _told(one) & _told(other)
    tells = bool(shared) or one.kind not in BELLIGERENT | _UNSAID
    is_one_kind = one.kind == other.kind and tells and not _count_otherwise(one, other)
    return len(shared) >= _LEAST_TELLING or is_one_kind


def _count_otherwise(one: Account, other: Account) -> bool:
    """Tell whether both count the same, and in no number alike."""
    both = one.counted.keys() & other.counted.keys()
    return bool(both) and not any(_may_be_one_toll(one.counted[key], other.counted[key]) for key in both)


def _told(account: Account) -> frozenset[str]:
    return account.words.union(*(words_of_name(of) for _, of in account.counted)) - _IN_MOST_NEWS


def _share_a_value(one: Account, other: Account) -> bool:
    """Tell whether both give one number with one unit, and not one so low that it shows nothing."""
    return any(
        metric == other_metric
        and (metric not in _UNSPECIFIC or of == other_of)
        and _same_numbers(values & others, LEAST_NUMBER)
        for (metric, of), values in one.counted.items()
        for (other_metric, other_of), others in other.counted.items()
    )


def _may_be_one_toll(ones: Values, others: Values) -> bool:
    """Tell whether a number is in both, or one is told as "more than 120" and as 124."""
    return not ones.isdisjoint(others) or any(
        low is not None and high is None and exact is not None and low <= exact <= low * NEXT_ROUND
        for some, rest in ((ones, others), (others, ones))
        for low, high in some
        for exact, _ in rest
    )


NEXT_ROUND: Final = 1.2
"""How many times its bound a count may be: papers write "more than 100" up to about 120."""


def _same_numbers(shared: Values, least: int) -> bool:
    return any(max((n for n in pair if n is not None), default=0) >= least for pair in shared)


def _is_undone(account: Account) -> bool:
    """Tell whether an account tells of what was feared or planned, and that it did not happen."""
    return account.status == "cancelled" or (account.status in ("feared", "planned") and account.denies)


def _happened(account: Account) -> bool:
    return account.status in ("news", "background") and not account.denies


def _is_one_period(one: Window, other: Window) -> bool:
    starts_together = not one.is_open and not other.is_open and abs(one.first - other.first) <= _DAYS_APART
    return one.has_year != other.has_year or one.likeness(other) >= _SAME_PERIOD or starts_together
