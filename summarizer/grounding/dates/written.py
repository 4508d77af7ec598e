"""Explicit dates: text goes in; the dates that stand in it come out, with the parts that it gives and no others.

Read are ISO dates, `12 February 2020`, `Feb. 12th, 2020`, `20.02.2020`, `3-5 March`, `September 2018`, `2011`, and
where a date stands for itself (a stamp, time words) `31 OCT 89`. Numbers whose order is open (03/04/2020) are not read.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import permutations
from typing import Final, NamedTuple

from summarizer.domain.edtf import MONTHS, Partial

SHORT_MONTHS: Final = tuple(month[:3] for month in MONTHS)
MONTH: Final = (
    r"(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
    r"|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)"
)
_DAY: Final = r"(?:3[01]|[12][0-9]|0?[1-9])(?:st|nd|rd|th)?"
_YEAR: Final = r"(?:1[5-9]|20)[0-9]{2}"
_SHORT: Final = r"(?:'[0-9]{2}|[4-9][0-9]|[0-3][0-9](?= ?(?:$|[^\w\s.:]|[0-9]{1,2}[:.][0-9]{2})))"
"""A year of two digits; what may also be an hour or a count must be the last word."""
_FIRST_SHORT: Final = 69
"""POSIX reads 69 to 99 as years of the twentieth century (strptime, %y)."""
_FROM: Final = r"(?:from |between )?"
_TO: Final = r"(?: ?- ?| to | and | or | through | until )"

# The first letter of a group's name is the part that it holds; e is a range's last day, z its last year, t a year of
# two digits.
_NUMBERS: Final = (
    rf"(?P<y_iso>{_YEAR})(?P<s_iso>[-/.])(?P<m_iso>0[1-9]|1[0-2])(?P=s_iso)(?P<d_iso>[0-3][0-9])(?:t[0-9:.+z-]*)?",
    rf"(?P<a_num>[0-9]{{1,2}})(?P<s_num>[-/.])(?P<b_num>[0-9]{{1,2}})(?P=s_num)(?P<y_num>{_YEAR})",
)
_SHORTENED: Final = (
    r"(?P<a_sh>[0-9]{1,2})(?P<s_sh>[-/.])(?P<b_sh>[0-9]{1,2})(?P=s_sh)(?P<t_sh>[0-9]{2})",
    rf"(?P<d_st>{_DAY})[ -]?(?P<m_st>{MONTH})\.?[ -]?(?P<t_st>{_SHORT})",
    rf"(?P<m_mt>{MONTH})\.?[ -](?P<d_mt>{_DAY})(?:, ?| )(?P<t_mt>'[0-9]{{2}}|[4-9][0-9])",
    rf"(?P<m_t>{MONTH})\.? (?P<t_t>'[0-9]{{2}})",
)
_DATED: Final = (
    *_NUMBERS,
    rf"(?P<d_dm>{_DAY})[ -]?(?:of )?(?P<m_dm>{MONTH})\.?(?:(?:, ?| |-)(?P<y_dm>{_YEAR}))?",
    rf"(?P<m_md>{MONTH})\.?[ -](?P<d_md>{_DAY})(?:(?:, ?| )(?P<y_md>{_YEAR}))?",
    rf"(?P<m_my>{MONTH})\.?,?[ -](?P<y_my>{_YEAR})",
)
_WHOLE: Final = (
    *_SHORTENED,
    *_DATED,
    rf"{_FROM}(?P<d_ddm>{_DAY}){_TO}(?P<e_ddm>{_DAY}) (?P<m_ddm>{MONTH})(?: (?P<y_ddm>{_YEAR}))?",
    rf"{_FROM}(?P<m_mdd>{MONTH}) (?P<d_mdd>{_DAY}){_TO}(?P<e_mdd>{_DAY})(?: (?P<y_mdd>{_YEAR}))?",
    rf"(?P<m_m>{MONTH})",
    rf"(?P<y_yy>{_YEAR}) ?- ?(?P<z_yy>{_YEAR})",
    rf"(?P<y_y>{_YEAR})",
)


def _anywhere(*patterns: str) -> re.Pattern[str]:
    return re.compile(rf"(?<![\w/.-])(?:{'|'.join(patterns)})(?![\w/]|[-.:][0-9])", re.IGNORECASE | re.ASCII)


_ANYWHERE: Final = _anywhere(*_DATED)
_IN_STAMPS: Final = _anywhere(*_SHORTENED, *_DATED)
_ALL: Final = re.compile("|".join(_WHOLE), re.ASCII)


class Written(NamedTuple):
    """An explicit date, and where it stands (half-open code points)."""

    date: Partial
    start: int
    end: int


def find_written(text: str, *, is_stamp: bool = False) -> Iterator[Written]:
    """Find the explicit dates in running text; a month or a year alone is not taken for one.

    Years of two digits are read in a stamp alone: in a sentence the two digits may count something.
    """
    for match in (_IN_STAMPS if is_stamp else _ANYWHERE).finditer(text):
        read = _parts(match)
        if read:
            yield Written(read[0], match.start(), match.end())


@lru_cache(maxsize=1024)  # the same words of a sentence are read for each of its items, in each of its frames
def read_written(phrase: str) -> tuple[Partial, Partial] | None:
    """Read a phrase, in lower case and without commas, that is one explicit date or range: its first and last part."""
    match = _ALL.fullmatch(phrase)
    return _parts(match) if match else None


def full_year(digits: str) -> int:
    """Return a year that is written with two digits or with four."""
    year = int(digits.lstrip("'"))
    if len(digits.lstrip("'")) > 2:
        return year
    return year + (1900 if year >= _FIRST_SHORT else 2000)


def _parts(match: re.Match[str]) -> tuple[Partial, Partial] | None:
    parts = {name[0]: value.lower() for name, value in match.groupdict().items() if value}
    if "a" in parts:
        return _in_order(parts)
    year = full_year(parts["y"]) if "y" in parts else full_year(parts["t"]) if "t" in parts else None
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
    return int(text) if text.isdigit() else SHORT_MONTHS.index(text[:3]) + 1


def _day(text: str) -> int:
    return int(text.rstrip("stndrh"))


def _in_order(parts: dict[str, str]) -> tuple[Partial, Partial] | None:
    """Read numbers as day, month and year if only one order is a date; a year of two digits may also come first."""
    if "y" in parts:
        orders = {
            Partial(int(parts["y"]), int(month), int(day)) for day, month in permutations((parts["a"], parts["b"]))
        }
    else:
        one, two, last = parts["a"], parts["b"], parts["t"]
        told = ((last, one, two), (last, two, one), (one, two, last))
        orders = {Partial(full_year(f"{int(y):02}"), int(month), int(day)) for y, month, day in told}
    dates = [order for order in orders if order.is_valid()]
    return (dates[0], dates[0]) if len(dates) == 1 else None
