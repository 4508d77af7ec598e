"""Counts in, those that are none of a toll out: what is added to one, finds of bodies, who is in hospital yet."""

import re
from collections.abc import Callable, Sequence
from typing import Final

from summarizer.domain.languages.any_language import alternatives, whole_words
from summarizer.domain.metrics import GROWS, OF_DEAD
from summarizer.merging.figures.series import Counted, Observed, is_less
from summarizer_schemas.vocabulary import Metric

_BODIES: Final = re.compile(r"\b(?:bod(?:y|ies)|corpses?|remains)\b", re.IGNORECASE)
"""What is found of the dead, in the English of a report."""


def with_additions_apart(given: Sequence[Counted], metric: Metric, text_of: Callable[[int], str]) -> Sequence[Counted]:
    """Return an event's counts of one metric with those set apart that an article gives beside the toll they add to.

    "Fourteen are confirmed dead, and two more bodies were on their way": the two are no toll. Neither are the bodies of
    one find, where who tells of it has more dead, or nobody is named for it; nor those of the injured who are still in
    hospital, where more were counted: they are no later state of all.

    Args:
        given: the counts.
        metric: theirs.
        text_of: the text of an article, by its source.
    """
    if metric not in GROWS:
        return given
    tolls: dict[int, list[Observed]] = {}
    for each in given:
        if each.observed.part_of is None and not (each.observed.is_vague or each.observed.is_superseded):
            tolls.setdefault(each.observed.source, []).append(each.observed)
    told = [each._replace(apart=_apart(each.observed, tolls, metric, text_of)) for each in given]
    finds = {_find(each) for each in told if each.apart == _FOUND}
    told = [each._replace(apart=_FOUND) if not each.apart and _find(each) in finds else each for each in told]
    return _with_patients_apart(told, text_of) if metric == "injured" else told


_STILL_IN_CARE: Final = re.compile(whole_words(lambda row: row.still_in_care), re.IGNORECASE)


def _with_patients_apart(given: Sequence[Counted], text_of: Callable[[int], str]) -> Sequence[Counted]:
    """Set apart those whom all quotes of a count tell as still in hospital, where more people were injured."""
    patients = [each for each in given if not each.apart and _are_still_in_care(each.observed, text_of)]
    others = [each.observed.as_count for each in given if each not in patients]
    return [
        each._replace(apart="still in care")
        if each in patients and any(is_less(each.observed.as_count, other) for other in others)
        else each
        for each in given
    ]


def _are_still_in_care(count: Observed, text_of: Callable[[int], str]) -> bool:
    """Tell whether a count is of those still in hospital, by all its quotes; what is told as a part is one already."""
    if count.part_of is not None or count.is_vague:
        return False
    quotes = (" ".join(text_of(cite.source)[cite.start : cite.end].split()) for cite in count.cites)
    return all(_STILL_IN_CARE.search(each) for each in quotes)


def _apart(count: Observed, tolls: dict[int, list[Observed]], metric: Metric, text_of: Callable[[int], str]) -> str:
    """Return what sets a count apart from the toll that its article gives; "" where nothing does."""
    more = [each for each in tolls.get(count.source, ()) if is_less(count.as_count, each.as_count)]
    if not more or count.part_of is not None or count.is_superseded:
        return ""
    if is_added(count, text_of):
        return "others"
    is_find = metric in OF_DEAD and counts_bodies(count.of)
    own = [each for each in more if count.speaker.said_by is None or each.speaker.origin == count.speaker.origin]
    return _FOUND if is_find and own else ""


_FOUND: Final = "found"


def _find(each: Counted) -> object:
    """Return by what the bodies of a find are the same, whoever tells of them; None of what is no find."""
    is_find = counts_bodies(each.observed.of) and each.observed.part_of is None
    return (each.key, each.observed.as_count.number) if is_find else None


_ADDED_BEFORE: Final = f"(?:{alternatives(lambda row: row.further)})"
_ADDED_WITHIN: Final = 32
"""Code points on both sides of a number in which that is told."""
_ADDED_BEHIND: Final = f"(?:{alternatives(lambda row: row.more)})"


def is_added(count: Observed, text_of: Callable[[int], str]) -> bool:
    """Tell whether an article gives a number as what was added to another: "has added five since last night".

    It is no answer to how many there were.

    Args:
        count: the number.
        text_of: the text of an article, by its source.
    """
    told = (text_of(cite.source)[max(0, cite.start - _ADDED_WITHIN) : cite.end + _ADDED_WITHIN] for cite in count.cites)
    return any(tells_added(count.value_text, each) for each in told)


def tells_added(number: str, text: str) -> bool:
    """Tell whether words give a number, as they write it, as what was added to another."""
    told = re.escape(number)
    added = re.compile(
        rf"\b{_ADDED_BEFORE}\s+{told}\b|(?<!\w)\+\s?{told}\b|\b{told}\s+{_ADDED_BEHIND}\b", re.IGNORECASE
    )
    return bool(number) and added.search(text) is not None


def counts_bodies(of: str) -> bool:
    """Tell whether words for what is counted are of bodies that were found."""
    return _BODIES.search(of) is not None
