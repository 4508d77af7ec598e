"""Time words that count from another event ("one day after"): they and their sentence go in; fuller words come out.

Hides from which day they count. "On Monday, a day after rebels shot down a jet": the jet fell a day before Monday.
"This came one day after the town fell on Monday": it came a day after Monday; and where somebody said so on Monday,
that the town fell may have been news of that day or of the day before. A sentence that names no day on that side of the
words, or several, leaves them as they are.
"""

import re
from typing import Final

from summarizer.ground.dates.counting import NUMBER
from summarizer.ground.dates.written import find_written

_COUNTED: Final = re.compile(rf"(?P<count>{NUMBER}|the) (?P<unit>days?) (?P<side>after|before)", re.IGNORECASE)
_WEEKDAY: Final = re.compile(r"\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b", re.IGNORECASE)
_TOLD: Final = re.compile(
    r"\b(?:said|says|told|reported|announced|stated|wrote)\b(?:\W+(?:on|late|early|earlier))*\W*$", re.IGNORECASE
)
_OTHER_SIDE: Final = {"after": "before", "before": "after"}


def is_counted(date_text: str) -> bool:
    """Tell whether time words count from another event and do not say when that was."""
    return _COUNTED.fullmatch(date_text.strip()) is not None


def in_full(date_text: str, sentence: str, at: int, *, is_start: bool) -> str:
    """Give time words with the day that they count from, as far as their sentence names it.

    Args:
        date_text: the words, which count from another event.
        sentence: the sentence in which they stand.
        at: where in it they begin.
        is_start: whether the event is the one that they count from, and not the one that came after or before it.
    """
    words = _COUNTED.fullmatch(date_text.strip())
    before, after = sentence[:at], sentence[at + len(date_text) :]
    days = _days(before if is_start else after)
    if words is None or len(days) != 1:
        return date_text
    (start, day) = days[0]
    side = words["side"].lower()
    count = "one" if words["count"].lower() == "the" else words["count"]
    counted = f"{count} {words['unit']} {_OTHER_SIDE[side] if is_start else side} {day}"
    is_told = not is_start and _TOLD.search(after[:start])
    return f"{day} to {counted}" if is_told and counted.startswith(("a day after", "one day after")) else counted


def _days(text: str) -> list[tuple[int, str]]:
    """List the days that a text names, each with its place."""
    written = [(each.start, text[each.start : each.end]) for each in find_written(text)]
    return written or [(match.start(), match[0]) for match in _WEEKDAY.finditer(text)]
