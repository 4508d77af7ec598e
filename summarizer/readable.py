"""A date as EDTF → a date as people read it: "11 February 2020", "27 November" of an unknown year.

Hides EDTF (ISO 8601-2 level 1) from readers. What is unknown is never filled in; that no article gives a year, a brief
says once. Prompts and briefs say dates in this one way, so that a date in the brief's prose can be found again in what
it rests on.
"""

import re
from collections.abc import Callable, Sequence
from typing import Final, NamedTuple

from summarizer_schemas.brief import Number, Observation, Source
from summarizer_schemas.vocabulary import Qualifier

_MONTHS: Final = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip
_DATE: Final = re.compile(r"([\dX]{4})(?:-(\d\d|XX))?(?:-(\d\d|XX))?([?~%]?)")
_COUNTED_FROM: Final = re.compile(
    r"\b(?:after|before|later|earlier|then|previous|following|next|same)\b", re.IGNORECASE
)
_STARTS: Final = frozenset({
    "a", "an", "the", "this", "that", "these", "those", "it", "its", "they", "their", "there", "he", "she", "his",
    "her", "we", "our", "some", "many", "most", "several", "all", "both", "no", "one", "two", "at", "about", "more",
    "in", "on",
})  # fmt: skip
"""Words that have a capital only where they begin a sentence."""
_DOUBT: Final = {"": "", "?": " (uncertain)", "~": " (approximately)", "%": " (approximately, uncertain)"}


_HEDGE: Final[dict[Qualifier, str]] = {
    "exact": "", "at_least": "at least ", "more_than": "more than ", "about": "about ", "almost": "almost ",
    "up_to": "up to ", "fewer_than": "fewer than ", "range": "", "vague": "",
}  # fmt: skip


class _Day(NamedTuple):
    """The parts of a date that are known, in words; an empty part is not known."""

    day: str
    month: str
    year: str
    doubt: str


def listed(words: Sequence[str]) -> str:
    """Return a list as it is spoken: "a, b and c"."""
    *others, last = words or ("",)
    return f"{', '.join(others)} and {last}" if others else last


def hedged(count: Observation, written: Callable[[Number], str]) -> str | None:
    """Return a count with how firm it is: "at least 12", "4,000 to 5,000"; None where it has no number.

    Args:
        count: the count.
        written: how its numbers are written.
    """
    low, high, hedge = count.low, count.high, _HEDGE[count.qualifier]
    if low is not None and high is not None and low != high:
        return f"{hedge}{written(low)} to {written(high)}"
    if low is not None:
        return f"{hedge or ('' if high is not None else 'at least ')}{written(low)}"
    return None if high is None else f"{hedge or 'up to '}{written(high)}"


def within_a_sentence(sentence: str) -> str:
    """Return a sentence as it stands within another one: without its full stop, and "the army" for "The army"."""
    told = sentence.strip().rstrip(".")
    first, space, rest = told.partition(" ")
    return f"{first.lower()}{space}{rest}" if first.lower() in _STARTS else told


def capitalised(text: str) -> str:
    """Return a text with a capital at its beginning; the rest keeps its letters."""
    return f"{text[:1].upper()}{text[1:]}"


def readable_date(edtf: str, *, ahead: bool = False) -> str:
    """Return a date or an interval in words; one with an open end is told as a start, `ahead` as a plan."""
    start, slash, end = edtf.partition("/")
    if not slash:
        return _words(_read(start))
    if start == "..":
        return f"on or before {_words(_read(end))}"
    if end == "..":
        return f"{'from' if ahead else 'since'} {_words(_read(start))}{' on' if ahead else ''}"
    return _interval(_read(start), _read(end))


def readable_when(edtf: str | None, date_text: str | None, *, ahead: bool = False, with_words: bool = False) -> str:
    """Return when something was or is to be; without a date, the article's own time words, quoted. Not escaped.

    Args:
        edtf: the date.
        date_text: the time words that it was read from, as the article has them.
        ahead: it is a plan.
        with_words: tell the words beside the date too: "in the last three months" is no exact range of days.
    """
    when = readable_date(edtf, ahead=ahead) if edtf is not None else "date not given"
    return f"{when} (“{date_text}”)" if date_text and (edtf is None or with_words) else when


def stands_alone(date_text: str | None) -> bool:
    """Tell whether time words say something by themselves: 'a day after' does not, 'on Saturday' does."""
    return date_text is not None and not _COUNTED_FROM.search(date_text)


def chronological(edtf: str | None) -> tuple[int, str, str]:
    """Return a sort key: by the first day, then the last; what has no year comes after, what has no date last."""
    if edtf is None:
        return (2, "", "")
    start, _, end = edtf.partition("/")
    known = [side for side in (start, end) if side not in {"", ".."}]
    return (int(known[0].startswith("XXXX")), known[0], known[-1])


def _read(text: str) -> _Day:
    match = _DATE.fullmatch(text)
    if match is None:
        return _Day("", "", text, "")
    year, month, day, doubt = match.groups(default="")
    return _Day(
        day="" if day in {"", "XX"} else str(int(day)),
        month="" if month in {"", "XX"} else _MONTHS[int(month) - 1],
        year=_year(year),
        doubt=_DOUBT[doubt],
    )


def _year(digits: str) -> str:
    if digits == "XXXX":
        return ""
    if digits.endswith("XX"):
        return f"between {digits[:2]}00 and {digits[:2]}99"
    return f"the {digits[:3]}0s" if digits.endswith("X") else digits


def _words(date: _Day) -> str:
    if not (date.day or date.month or date.year):
        return "date not given"
    if not (date.month or date.year):
        return f"day {date.day}, month and year not given{date.doubt}"
    known = f"{date.day} {date.month}".strip() if date.month or not date.day else f"day {date.day}, month not given"
    if not date.year:
        return f"{known}{date.doubt}"
    separator = " " if date.month and date.year.isdigit() else ", "
    return f"{known}{separator if known else ''}{date.year}{date.doubt}"


def _interval(start: _Day, end: _Day) -> str:
    """Say what both ends share once: "29 February – 3 March 2020", "1–3 March 2020"."""
    plain = not (start.doubt or end.doubt) and start.year == end.year and start.month and end.month
    if not plain or bool(start.day) != bool(end.day):
        return f"{_words(start)} – {_words(end)}"
    if start.day and start.month == end.month:
        return f"{start.day}–{_words(end)}"
    return f"{start.day} {start.month}".strip() + f" – {_words(end)}"


def publisher_of(source: Source) -> str | None:
    """Return who published an article: as its text says, else as its file says beside the text."""
    return source.publisher or (source.metadata.publisher if source.metadata else None)
