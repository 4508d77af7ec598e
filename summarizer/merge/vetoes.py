"""Why two mentions cannot be one event: their traits come in, a reason or None goes out.

Hides what excludes what. Days that exclude each other, kinds and places that do not go together, a total and what it
contains; no likeness outweighs one of these.
"""

from typing import Final

from summarizer.merge.dates import Window
from summarizer.merge.kinds import AREAL, COMPATIBLE
from summarizer.merge.mentions import Mention
from summarizer.merge.names import Party
from summarizer.merge.places import Nearness
from summarizer.merge.traits import Traits

SHORT_DAYS: Final = 3
_SAME_TOTAL_LIKENESS = 0.3
_NOT_YET: Final = frozenset({"planned", "cancelled", "feared"})


def veto(one: Traits, other: Traits, nearness: Nearness) -> str | None:
    """Say why two mentions cannot be one event; `nearness` is that of their places."""
    return _veto_told(one, other) or _veto_there(one, other, nearness)


def _veto_told(one: Traits, other: Traits) -> str | None:
    """Keep apart what is told as of two kinds, days or sorts of news; what is cheapest comes first."""
    if other.kind not in COMPATIBLE[one.kind]:
        return "different kinds"
    if one.is_dated and other.is_dated:
        if one.has_year != other.has_year or one.first > other.last or other.first > one.last:
            return "different days"
    elif one.source != other.source and one.text_class != other.text_class:
        return "no date"
    if one.status == other.status != "total":
        return None
    statuses = {one.status, other.status}
    if statuses & _NOT_YET and one.status != other.status:
        return "one has happened, the other is planned or feared"
    return _veto_totals(one.mention, other.mention) if "total" in statuses else None


def _veto_there(one: Traits, other: Traits, nearness: Nearness) -> str | None:
    """Keep apart what was done at two places, or to bodies of which none is near a party of the other."""
    if nearness is Nearness.APART:
        return "different places"
    if one.kind in AREAL and other.kind in AREAL and _are_other_areas(one.where.first, other.where.first):
        return "different places"
    if one.roles.has_struck_bodies and other.roles.has_struck_bodies and one.roles.sided.isdisjoint(other.roles.sided):
        return "different parties"
    return None


def _are_other_areas(one: Party | None, other: Party | None) -> bool:
    """Tell whether two places, each the scope of what was there, are two."""
    return one is not None and other is not None and one != other


def _veto_totals(one: Mention, other: Mention) -> str | None:
    """Keep a total apart from what it contains, and from totals of another period.

    A total without a period is the same as another only where one body counts on, or neither has one.
    """
    totals = [mention for mention in (one, other) if mention.status == "total"]
    if one.when is None or other.when is None:
        is_running = len(totals) == 2 and is_one_body(one, other) and one.counted.keys() & other.counted.keys()
        return None if is_running or (len(totals) == 2 and one.when == other.when) else "a total"
    if len(totals) == 1:
        single = other if totals[0] is one else one
        return "a total and what it contains" if single.when and single.when.days <= SHORT_DAYS else None
    if one.when.likeness(other.when) < _SAME_TOTAL_LIKENESS and not _start_together(one.when, other.when):
        return "totals of different periods"
    return None


def _start_together(one: Window, other: Window) -> bool:
    return not one.is_open and not other.is_open and abs(one.first - other.first) <= 1


def is_one_body(one: Mention, other: Mention) -> bool:
    """Tell whether both are on the word of one named body."""
    return bool(one.speaker.entities) and one.speaker.entities == other.speaker.entities
