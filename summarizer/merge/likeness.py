"""Whether two mentions are one event: a pair comes in, points with readable reasons or a veto go out.

Hides the weights. What is compared, in this order: days, places, kinds, sides, and only then words. Equal numbers
are no evidence; that both count the same thing of the same people is. Two reports of one article are two events by
default, because the article tells them as two.
"""

from dataclasses import dataclass

from summarizer.merge.counting import names_a_group
from summarizer.merge.dates import Window
from summarizer.merge.kinds import DISTINCTIVE, are_compatible, spoken
from summarizer.merge.mentions import Mention
from summarizer.merge.places import Geography, Nearness
from summarizer.merge.sides import Sides

THRESHOLD = 6.0
CLOSE_CALL = 5.0
TELL_APART = 1.5
"""How much better one of two candidates that exclude each other must fit."""

_SHORT_DAYS, _MIDDLE_DAYS, _LONG_DAYS = 3, 31, 62
_SAME_TOTAL_LIKENESS = 0.3
_SAME_PERIOD = 0.6
_ALIKE_WORDS, _SOME_WORDS, _OTHER_WORDS = 0.6, 0.4, 0.15
_TWICE, _TWICE_RETOLD, _TWICE_RARE = 6.0, 1.5, 0.5
_RETOLD_WORDS = 0.8
_TOLLS = frozenset({"killed", "injured", "missing", "casualties", "displaced", "detained", "rescued"})


@dataclass(frozen=True, slots=True)
class Likeness:
    """How well two mentions fit; `fit` is None for a veto, and `reasons` say why.

    Attributes:
        fit: points for what they have in common.
        told_as_two: points to take off because one article tells both.
    """

    fit: float | None
    reasons: tuple[str, ...]
    told_as_two: float = 0.0

    @property
    def is_veto(self) -> bool:
        """Whether the two cannot be one event."""
        return self.fit is None

    @property
    def points(self) -> float:
        """How strongly the two are one event; minus infinity for a veto."""
        return float("-inf") if self.fit is None else self.fit - self.told_as_two


class Judge:
    """Compares mentions, knowing the sides and places of the folder."""

    def __init__(self, sides: Sides, geography: Geography) -> None:
        self.sides = sides
        self._geography = geography

    def compare(self, one: Mention, other: Mention) -> Likeness:
        """Tell how well two mentions fit as one event."""
        nearness = self._geography.nearness(one.places, other.places)
        veto = _veto(one, other) or ("different places" if nearness is Nearness.APART else None)
        if veto or self._are_other_parties(one, other):
            return Likeness(None, (veto or "different parties",))
        parts = [_days(one, other), _place(nearness), _kind(one, other), self._shared_parties(one, other)]
        parts += [_counted(one, other), _words(one, other)]
        fit = sum(points for points, _ in parts)
        return Likeness(fit, tuple(reason for _, reason in parts if reason), _told_as_two(one, other))

    def _shared_parties(self, one: Mention, other: Mention) -> tuple[float, str]:
        shared = (one.by | one.to) & (other.by | other.to)
        if not shared:
            return self._unshared_parties(one, other)
        points = min(3.0, len(shared) + 0.5 * len(one.to & other.to))
        if one.by and one.to and (one.by, one.to) == (other.by, other.to):
            points += 1
        return points, f"{len(shared)} shared part{'y' if len(shared) == 1 else 'ies'}"

    def _unshared_parties(self, one: Mention, other: Mention) -> tuple[float, str]:
        if self.sides.states(one.to) & self.sides.states(other.to):
            return 1.0, "done to one side"
        if self.sides.states(one.by | one.to) & self.sides.states(other.by | other.to):
            return 0.5, "one side in both"
        return (-1.5 if one.by and other.by else 0.0) - (1.0 if one.to and other.to else 0.0), ""

    def _are_other_parties(self, one: Mention, other: Mention) -> bool:
        """Tell whether each names bodies that it was done to, and no party of the one is near a party of the other."""
        if not self.sides.bodies(one.to) or not self.sides.bodies(other.to):
            return False
        return not self.sides.are_allied(one.by | one.to, other.by | other.to)


def _veto(one: Mention, other: Mention) -> str | None:
    """Say why two mentions cannot be one event, from their days, kinds and status."""
    if not are_compatible(one.kind, other.kind):
        return "different kinds"
    if {one.status, other.status} & {"planned", "feared"} and one.status != other.status:
        return "one has happened, the other is planned or feared"
    if one.source != other.source and not (one.presumed and other.presumed) and one.text_class != other.text_class:
        return "no date"
    if one.presumed and other.presumed and not one.presumed.overlaps(other.presumed):
        return "different days"
    return _veto_totals(one, other)


def _veto_totals(one: Mention, other: Mention) -> str | None:
    """Keep a total apart from what it contains, and from totals of another period."""
    totals = [mention for mention in (one, other) if mention.status == "total"]
    if not totals:
        return None
    if one.when is None or other.when is None:
        return "a total" if len(totals) == 1 or one.when != other.when else None
    if len(totals) == 1:
        single = other if totals[0] is one else one
        return "a total and what it contains" if single.when and single.when.days <= _SHORT_DAYS else None
    if one.when.likeness(other.when) < _SAME_TOTAL_LIKENESS and not _start_together(one.when, other.when):
        return "totals of different periods"
    return None


def _start_together(one: Window, other: Window) -> bool:
    return not one.is_open and not other.is_open and abs(one.first - other.first) <= 1


def _days(one: Mention, other: Mention) -> tuple[float, str]:
    if one.when is None or other.when is None:
        told = one.event.report.date_text
        if one.source == other.source and told and told == other.event.report.date_text:
            return 2.0, "same words for the day"
        return 0.0, ""
    return _shared_days(one.when, other.when)


def _shared_days(one: Window, other: Window) -> tuple[float, str]:
    """Weigh two windows that overlap: the vaguer the vaguer one is, the less that says."""
    longest = max(one.days, other.days)
    if longest <= _SHORT_DAYS:
        return (3.0, "same day") if longest == 1 else (2.0, "days that overlap")
    if longest <= _MIDDLE_DAYS:
        return 1.0, "times that overlap"
    if min(one.days, other.days) > _MIDDLE_DAYS and one.likeness(other) >= _SAME_PERIOD:
        return 1.0, "same period"
    return (0.0 if longest <= _LONG_DAYS else -1.0), ""


def _place(nearness: Nearness) -> tuple[float, str]:
    spoken_nearness = {
        Nearness.SAME_TOWN: "same place",
        Nearness.SHARED_TOWN: "a place in common",
        Nearness.SAME_REGION: "same region",
    }
    return nearness.value, spoken_nearness.get(nearness, "")


def _kind(one: Mention, other: Mention) -> tuple[float, str]:
    if one.kind != other.kind:
        return 1.0, f"{spoken(one.kind)} and {spoken(other.kind)} may be one"
    points = 3.0 if one.kind in DISTINCTIVE else 2.0
    return (0.5, "") if one.kind in ("other", "situation") else (points, f"both {spoken(one.kind, several=True)}")


def _counted(one: Mention, other: Mention) -> tuple[float, str]:
    """Weigh that both count the same of the same people ('French soldiers killed'), whatever the numbers."""
    metrics = sorted(metric for metric, _ in _shared_counts(one, other))
    return (1.5, f"both count the same people or things {metrics[0]}") if metrics else (0.0, "")


def _shared_counts(one: Mention, other: Mention) -> list[tuple[str, str]]:
    """List what both count, where that says whose people or things they are."""
    shared = one.counted.keys() & other.counted.keys()
    return [(metric, group) for metric, group in shared if metric in _TOLLS and names_a_group(group)]


def _words(one: Mention, other: Mention) -> tuple[float, str]:
    """Weigh the words that the shorter summary shares with the longer."""
    if not one.words or not other.words:
        return 0.0, ""
    share = len(one.words & other.words) / min(len(one.words), len(other.words))
    if share >= _ALIKE_WORDS:
        return 2.0, "told in like words"
    if share >= _SOME_WORDS:
        return 1.0, ""
    return (-1.0, "") if share < _OTHER_WORDS else (0.0, "")


def _told_as_two(one: Mention, other: Mention) -> float:
    """Give what it costs that one article tells two events.

    It costs less where the article seems to tell one event again: of a kind that seldom comes twice, in nearly the same
    words, or counting one group without another number.
    """
    if one.source != other.source:
        return 0.0
    if one.kind == other.kind and one.kind in DISTINCTIVE:
        return _TWICE_RARE
    alike = len(one.words & other.words) >= _RETOLD_WORDS * len(one.words | other.words)
    shared = _shared_counts(one, other)
    again = alike or (shared and all(one.counted[each] & other.counted[each] for each in shared))
    return _TWICE_RETOLD if again else _TWICE
