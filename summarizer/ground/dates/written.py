"""Explicit dates: text goes in; the dates that stand in it come out, with the parts that it gives and no others.

Read are ISO dates, `12 February 2020`, `Feb. 12th, 2020`, `20.02.2020`, `3-5 March`, `September 2018`, `2011`. Numbers
whose order is open (03/04/2020) are not read, nor are years of two digits.
"""

import re
from collections.abc import Iterator
from typing import Final, NamedTuple

from summarizer.ground.dates.edtf import Partial

MONTHS: Final = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
MONTH: Final = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_DAY: Final = r"(?:3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)?"
_YEAR: Final = r"(?:1[5-9]|20)[0-9]{2}"
_FROM: Final = r"(?:from |between )?"
_TO: Final = r"(?: ?- ?| to | and | or | through | until )"

# The first letter of a group's name is the part that it holds; e is a range's last day, z its last year.
_DATED: Final = (
    rf"(?P<y_iso>{_YEAR})(?P<s_iso>[-/.])(?P<m_iso>0[1-9]|1[0-2])(?P=s_iso)(?P<d_iso>[0-3][0-9])(?:t[0-9:.+z-]*)?",
    rf"(?P<a_num>[0-9]{{1,2}})(?P<s_num>[-/.])(?P<b_num>[0-9]{{1,2}})(?P=s_num)(?P<y_num>{_YEAR})",
    rf"(?P<d_dm>{_DAY})[ -]?(?:of )?(?P<m_dm>{MONTH})\.?(?:(?:, ?| |-)(?P<y_dm>{_YEAR}))?",
    rf"(?P<m_md>{MONTH})\.?[ -](?P<d_md>{_DAY})(?:(?:, ?| )(?P<y_md>{_YEAR}))?",
    rf"(?P<m_my>{MONTH})\.?,?[ -](?P<y_my>{_YEAR})",
)
_WHOLE: Final = (
    *_DATED,
    rf"{_FROM}(?P<d_ddm>{_DAY}){_TO}(?P<e_ddm>{_DAY}) (?P<m_ddm>{MONTH})(?: (?P<y_ddm>{_YEAR}))?",
    rf"{_FROM}(?P<m_mdd>{MONTH}) (?P<d_mdd>{_DAY}){_TO}(?P<e_mdd>{_DAY})(?: (?P<y_mdd>{_YEAR}))?",
    rf"(?P<m_m>{MONTH})",
    rf"(?P<y_yy>{_YEAR}) ?- ?(?P<z_yy>{_YEAR})",
    rf"(?P<y_y>{_YEAR})",
)
_ANYWHERE: Final = re.compile(rf"(?<![\w/.-])(?:{'|'.join(_DATED)})(?![\w/]|[-.:][0-9])", re.IGNORECASE | re.ASCII)
_ALL: Final = re.compile("|".join(_WHOLE), re.ASCII)


class Written(NamedTuple):
    """An explicit date, and where it stands (half-open code points)."""

    date: Partial
    start: int
    end: int


def find_written(text: str) -> Iterator[Written]:
    """Find the explicit dates in running text; a month or a year alone is not taken for one."""
    for match in _ANYWHERE.finditer(text):
        read = _parts(match)
        if read:
            yield Written(read[0], match.start(), match.end())


def read_written(phrase: str) -> tuple[Partial, Partial] | None:
    """Read a phrase, in lower case and without commas, that is one explicit date or range: its first and last part."""
    match = _ALL.fullmatch(phrase)
    return _parts(match) if match else None


def _parts(match: re.Match[str]) -> tuple[Partial, Partial] | None:
    parts = {name[0]: value.lower() for name, value in match.groupdict().items() if value}
    if "a" in parts:
        return _in_order(int(parts["y"]), int(parts["a"]), int(parts["b"]))
    year = int(parts["y"]) if "y" in parts else None
    month = _month(parts["m"]) if "m" in parts else None
    start = Partial(year, month, _day(parts["d"]) if "d" in parts else None)
    end = start
    if "e" in parts:
        end = Partial(year, month, _day(parts["e"]))
    elif "z" in parts:
        end = Partial(int(parts["z"]))
    is_sound = (
        start.is_valid() and end.is_valid() and (start.year or 0, start.day or 0) <= (end.year or 0, end.day or 0)
    )
    return (start, end) if is_sound else None


def _month(text: str) -> int:
    return int(text) if text.isdigit() else MONTHS.index(text[:3]) + 1


def _day(text: str) -> int:
    return int(text.rstrip("stndrh"))


def _in_order(year: int, one: int, two: int) -> tuple[Partial, Partial] | None:
    """Read two numbers as day and month if only one order is a date."""
    orders = {Partial(year, month, day) for day, month in ((one, two), (two, one))}
    dates = [order for order in orders if order.is_valid()]
    return (dates[0], dates[0]) if len(dates) == 1 else None
