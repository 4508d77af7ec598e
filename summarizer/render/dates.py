"""A date as EDTF → a date as people read it in the language of the brief: "11 de febrero de 2020".

Hides the forms of a language (CLDR through babel). In English a date is said as prompts and prose say it; in every
language what is unknown is never filled in.
"""

import re
from datetime import date
from typing import Final, NamedTuple

from summarizer.domain.edtf import DATE
from summarizer.domain.edtf import readable_date as in_english
from summarizer.render import messages as say
from summarizer.render.localisation import is_english, locale, quoted

_BEGINS_WITH_DAY: Final = re.compile(r"\d{1,2}(\.?)(?!\d)")
"""As the dates of every language here do."""
_LEAP_YEAR: Final = 2000
"""Stands for a year that is not known, and is never shown; it has a 29 February."""


class _Day(NamedTuple):
    """The parts of a date that are known: None is not known, and `years` is a decade or a century in words."""

    year: int | None
    month: int | None
    day: int | None
    years: str
    doubt: str

    @property
    def skeleton(self) -> str:
        """The parts that are shown, as CLDR names them; a day without its month has no form."""
        has_day = self.day and self.month
        return f"{'y' if self.year else ''}{'MMMM' if self.month else ''}{'d' if has_day else ''}"

    @property
    def stands_for(self) -> date:
        """A calendar day with these parts."""
        return date(self.year or _LEAP_YEAR, self.month or 1, self.day if self.day and self.month else 1)


def readable_date(edtf: str, *, ahead: bool = False) -> str:
    """Return a date or an interval in words; one with an open end is told as a start, `ahead` as a plan."""
    if is_english():
        return in_english(edtf, ahead=ahead)
    start, slash, end = edtf.partition("/")
    if not slash:
        return _words(start)
    if start == "..":
        return say.UNTIL(day=_words(end))
    if end == "..":
        return (say.FROM if ahead else say.SINCE)(day=_words(start))
    return _interval(start, end)


def readable_when(edtf: str | None, date_text: str | None, *, with_words: bool = False) -> str:
    """Return when something was; without a date, the article's own time words, quoted. Not escaped.

    Args:
        edtf: the date.
        date_text: the time words that it was read from, as the article has them.
        with_words: tell the words beside the date too: "in the last three months" is no exact range of days.
    """
    when = readable_date(edtf) if edtf is not None else say.DATE_NOT_GIVEN()
    return f"{when} ({quoted(date_text)})" if date_text and (edtf is None or with_words) else when


def two_days(start: str, end: str) -> tuple[str, str]:
    """Return two days in words; the month and the year that they share stand with the second: "2" and "3 de marzo"."""
    last = readable_date(end)
    day = _BEGINS_WITH_DAY.match(last)
    if day and len(start) == len(end) and start[:7] == end[:7]:
        return f"{int(start[8:])}{day[1]}", last
    return readable_date(f"XXXX{start[4:]}" if start[:4] == end[:4] else start), last


def short_day(when: date, *, with_day: bool, with_year: bool) -> str:
    """Return a day or a month in a few letters, as an axis has room for: "11 feb 2020"."""
    from babel.dates import format_skeleton  # noqa: PLC0415 - a brief in English needs it not

    skeleton = f"{'y' if with_year else ''}MMM{'d' if with_day else ''}"
    return str(format_skeleton(skeleton, when, locale=locale()))


def _read(text: str) -> _Day | None:
    found = DATE.fullmatch(text)
    if found is None:
        return None
    year, month, day, doubt = found.groups(default="")
    return _Day(
        year=int(year) if year.isdigit() else None,
        month=int(month) if month.isdigit() else None,
        day=int(day) if day.isdigit() else None,
        years=_years(year),
        doubt=say.UNCERTAIN[doubt],
    )


def _years(year: str) -> str:
    """Return a decade or a century in words; "" of a year that is known, or not known at all."""
    if year == "XXXX" or year.isdigit():
        return ""
    if year.endswith("XX"):
        return say.CENTURY(first=f"{year[:2]}00", last=f"{year[:2]}99")
    return say.DECADE(year=f"{year[:3]}0")


def _words(text: str) -> str:
    read = _read(text)
    if read is None:
        return text
    return f"{_known(read)}{read.doubt}"


def _known(read: _Day) -> str:
    if read.day and not read.month:
        if not (read.year or read.years):
            return say.NO_YEAR_KNOWN(day=str(read.day))
        return say.NO_MONTH(day=str(read.day), year=str(read.year or read.years))
    shown = _formatted(read) if read.skeleton else ""
    if read.years:
        return say.OF_YEARS(month=shown, years=read.years) if shown else read.years
    return shown or say.DATE_NOT_GIVEN()


def _formatted(read: _Day) -> str:
    from babel.dates import format_date, format_skeleton, get_month_names  # noqa: PLC0415 - English needs it not

    if read.skeleton == "MMMM":
        return str(get_month_names("wide", context="stand-alone", locale=locale())[read.stands_for.month])
    if read.skeleton == "yMMMMd":
        return str(format_date(read.stands_for, "long", locale=locale()))
    return str(format_skeleton(read.skeleton, read.stands_for, locale=locale()))


def _interval(start: str, end: str) -> str:
    """Say what both ends share once: "29 de febrero – 3 de marzo de 2020", "1–3 de marzo de 2020"."""
    first, last = _read(start), _read(end)
    apart = f"{_words(start)} – {_words(end)}"
    if first is None or last is None or first.skeleton != last.skeleton or first.year != last.year:
        return apart
    if not first.month or first.doubt or last.doubt or first.years or last.years:
        return apart
    if first.day and first.month == last.month:
        return _days_of_a_month(first.day, _known(last))
    return f"{_known(first._replace(year=None))} – {_known(last)}"


def _days_of_a_month(first: int, last: str) -> str:
    """Put a first day before a date, which begins with its day in every language here: "1.–3. März 2020"."""
    day = _BEGINS_WITH_DAY.match(last)
    return f"{first}{day[1]}–{last}" if day else f"{first} – {last}"
