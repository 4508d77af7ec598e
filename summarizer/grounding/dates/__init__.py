"""Which dates an article bears out: time words and stamps in, EDTF, its basis and the reason of a refusal out.

The model chooses which lines are stamps; `published_on` reads by rule what they say, and on which basis the article is
dated. `bears_out` judges a model's date of an item by the words that it rests on. If there are time words, they decide.
Only without them may the one explicit date in the text around the quote speak. A date never rests on what is known of
the event from elsewhere.
"""

import re
from collections.abc import Sequence
from typing import Final, NamedTuple

from summarizer.domain.edtf import MONTHS, OPEN_START, DateRange, Partial, agrees, bounds, says_no_more
from summarizer.domain.languages.any_language import alternatives
from summarizer.grounding.dates.anchored import counting_from_today
from summarizer.grounding.dates.context import EITHER, Setting, in_context, in_full, is_counted
from summarizer.grounding.dates.foreign import as_count_day, dates_in_english, plain, words_in_english
from summarizer.grounding.dates.frames import read, resolve
from summarizer.grounding.dates.written import MONTH, Written, find_written
from summarizer_schemas import is_edtf
from summarizer_schemas.vocabulary import DateBasis, PublishedBasis

__all__ = [
    "Setting",
    "Stamp",
    "Verdict",
    "as_count_day",
    "bears_out",
    "bounds",
    "counting_from_today",
    "dates_in_english",
    "in_context",
    "in_full",
    "is_counted",
    "only_date",
    "published_on",
    "read_stamps",
    "resolve",
    "says_no_more",
    "updated_on",
    "words_in_english",
]

_UPDATE: Final = re.compile(alternatives(lambda row: row.updated), re.IGNORECASE)
_PUBLICATION: Final = re.compile(
    alternatives(lambda row: row.published),
    re.IGNORECASE,
)


_SEAMS: Final = re.compile(r"(?<=[^\W\d_]{3})(?=\d)|(?<=\d)(?=[^\W\d_]{3})|(?<=[a-z])(?=[A-Z])")
"""Where a page's pieces were glued: "UpdatedApr", "15Apr", "2017Last". An ordinal's two letters are no seam."""
_GLUED: Final = re.compile(
    rf"(?<![^\W\d_])({MONTH}\.? [0-3]?[0-9])(?=(?:19|20)[0-9]{{2}}(?![0-9]))"
    r"|(?<=[./ -])((?:19|20)[0-9]{2})(?=[0-9]{1,2}[:.][0-9]{2}(?![0-9]))",
    re.IGNORECASE,
)
"""Digits glued to digits: "Apr 152017", "15.04.201717:35"."""
_LATE_DAYS: Final = 31
"""A file that is a month younger than its article's day and month may be of another year."""


_LIVE_DAYS: Final = 3
"""How long a page of news is written on."""


class Stamp(NamedTuple):
    """A date (EDTF) in a stamp, and whether the words before it make it that of an update."""

    date: str
    is_update: bool


def read_stamps(published_text: Sequence[str], language: str = "en") -> tuple[Stamp, ...]:
    """Read every explicit date of the stamps; the words between the date before and this one tell what it is.

    A month alone is the date of a stamp that says no more.
    """
    stamps = []
    for text in (_unglued(each, language) for each in published_text):
        is_update, reached = False, 0
        for written in find_written(text, is_stamp=True):
            words = text[reached : written.start]
            updates, publications = (_last(pattern, words) for pattern in (_UPDATE, _PUBLICATION))
            if updates != publications:
                is_update = updates > publications
            elif reached:
                is_update = False
            stamps.append(Stamp(str(written.date), is_update))
            reached = written.end
        if not reached and (month := _month_of_issue(text)):
            stamps.append(Stamp(month, is_update=False))
    return tuple(stamps)


def _month_of_issue(stamp: str) -> str | None:
    """Return the month that a stamp of a few words tells alone, as that of a magazine's issue: "late March edition"."""
    months = [MONTHS.index(word) + 1 for word in re.findall(r"[^\W\d_]+", stamp.lower()) if word in _ISSUES]
    is_short = len(stamp.split()) <= _STAMP and not any(map(str.isdigit, stamp))
    return f"XXXX-{months[0]:02}" if is_short and len(months) == 1 else None


_ISSUES: Final = frozenset(MONTHS) - {"may"}
"""Months, but for one that is a verb as well."""
_STAMP: Final = 6
"""Words of a stamp that tells an issue."""


def _unglued(text: str, language: str) -> str:
    english = dates_in_english(_SEAMS.sub(" ", text), language)
    english = _DATE_TIME_GROUP.sub(r"\g<day> \g<month> \g<year>", english)
    return _GLUED.sub(lambda found: f"{found[0]} ", english)


_DATE_TIME_GROUP: Final = re.compile(
    r"(?<!\d)(?P<day>0[1-9]|[12]\d|3[01])(?:[01]\d|2[0-3])[0-5]\d(?: ?(?:[A-Z]|GMT|UTC|CES?T))? "
    rf"(?P<month>{MONTH})\.? (?P<year>\d{{4}}|\d\d)(?!\d)",
    re.IGNORECASE,
)
"""How agencies and forces stamp (ACP 121): "192140 Sep 25" is the 19th, at 21.40, and "311200Z OCT 89" the 31st."""


def published_on(
    claimed: str | None,
    published_text: Sequence[str],
    metadata: str | None = None,
    *,
    language: str = "en",
    editor: str | None = None,
) -> tuple[str | None, PublishedBasis]:
    """Give the date of publication that the stamps bear out, and the basis.

    Stamps of publication go before stamps of an update, and more exact dates before less exact ones that agree. If
    the stamps still differ, the model's choice counts when it is one of them; else the answer is the whole interval
    from the first to the last, "inferred": both may be right, and phrases are then resolved against both ends.
    Where the stamps give no date, or one that lacks its year or its day, the date that the file gives beside the text
    (`metadata`, such as a mail's) counts, or gives the year. What an editor says goes before all of them.
    """
    if editor:
        return editor, "editor"
    date, basis = _stamped(claimed, read_stamps(published_text, language))
    is_issue = date is not None and date.startswith("XXXX-") and len(date) == len("XXXX-MM")
    if metadata and (date is None or is_issue or (date != metadata and says_no_more(date, metadata))):
        return metadata, "metadata"
    dated = _with_year(date, metadata) if date and metadata else None
    return (dated, "metadata") if dated else (date, basis)


def updated_on(published_text: Sequence[str], published: str | None, *, language: str = "en") -> str | None:
    """Give the last day on which a page that was published on a day went on being written, by its stamps.

    "Wednesday" in it may count from either. Any later stamp counts: a model may copy one without its "Updated". What
    comes later than news goes on corrects, and tells no news.
    """
    day = bounds(published)[1] if published else None
    if day is None:
        return None
    stamped = [bounds(stamp.date)[1] for stamp in read_stamps(published_text, language)]
    near = [each for each in stamped if each and 0 < (each - day).days <= _LIVE_DAYS]
    return max(near).isoformat() if near else None


def _with_year(date: str, metadata: str) -> str | None:
    """Give a day without a year the year of a file that is at most a month younger."""
    youngest = bounds(metadata)[1]
    if youngest is None or not date.startswith("XXXX-") or date.count("-") != 2 or "/" in date:
        return None
    month, day = map(int, date.split("-")[1:])
    for year in (youngest.year + 1, youngest.year, youngest.year - 1):
        partial = Partial(year, month, day)
        first = partial.first() if partial.is_valid() else None
        if first and -1 <= (youngest - first).days <= _LATE_DAYS:  # a day ahead: clocks differ round the world
            return str(partial)
    return None


def _stamped(claimed: str | None, stamps: Sequence[Stamp]) -> tuple[str | None, PublishedBasis]:
    basis: PublishedBasis = "updated" if all(stamp.is_update for stamp in stamps) else "stated"
    dates = sorted({stamp.date for stamp in stamps if stamp.is_update == (basis == "updated")})
    dates = [date for date in dates if not any(date != other and says_no_more(date, other) for other in dates)]
    if not dates:
        return None, "absent"
    if len(dates) == 1:
        return dates[0], basis
    if claimed in dates:
        return claimed, basis
    dated = [date for date in dates if not date.startswith("X")]
    if not dated:
        return None, "absent"
    return (dated[0], basis) if len(dated) == 1 else (f"{dated[0]}/{dated[-1]}", "inferred")


def _last(pattern: re.Pattern[str], words: str) -> int:
    return max((match.start() for match in pattern.finditer(words)), default=-1)


class Verdict(NamedTuple):
    """Either the basis on which a date holds, or the reason why it does not."""

    basis: DateBasis | None
    reason: str | None


def bears_out(  # noqa: PLR0913 - a date, what it rests on, and from where that is read
    date: str,
    date_text: str | None,
    published: str | None,
    text: str,
    *,
    ahead: bool = False,
    weekday: int | None = None,
) -> Verdict:
    """Tell whether the words bear out a date: "stated" in them, "derived" by rule from the publication date, or not.

    Args:
        date: the model's date, EDTF.
        date_text: the words that tell when; that they stand in the article is for the caller to check.
        published: the article's date of publication as far as its stamps bear it out, EDTF.
        text: the paragraph around the quote.
        ahead: the item is planned or expected.
        weekday: that of a day of publication without a year, if it is known.
    """
    if not is_edtf(date):
        reason = f"{date!r} is no EDTF date; give one such as 2020-02-11, 2020-02 or 2020-02-29/2020-03-03, or null"
        return Verdict(None, reason)
    only = None if date_text else only_date(text)
    words = date_text or (text[only.start : only.end] if only else None)
    if words is None:
        reason = (
            f"no time words are given for {date}, and the text around the quote does not hold one single date: "
            "copy the time words into date_text, or leave date null"
        )
        return Verdict(None, reason)
    for each in (*words.split(EITHER), *_without_asides(words)):
        by_words, by_rule = (read(each, anchor, ahead=ahead, weekday=weekday) for anchor in (None, published))
        if by_words and agrees(date, by_words):
            return Verdict("stated", None)
        if by_rule and (agrees(date, by_rule) or is_one_of(date, each, by_rule)):
            return Verdict("derived", None)
    return Verdict(None, _reason(date, words, published, by_rule))


def _without_asides(words: str) -> tuple[str, ...]:
    """Give the one part of time words that is a date, if what commas part from it moves it nowhere.

    "Monday, as the tide came in" is Monday. That is sure enough to bear out a date that a reader gave, and too little
    to work one out.
    """
    parts = [part for part in words.split(",") if part.strip()]
    dated = [part for part in parts if read(part, _ANY_DAY)]
    asides = [part for part in parts if part not in dated]
    return tuple(dated) if len(dated) == 1 and asides and not any(map(_MOVES.search, asides)) else ()


_ANY_DAY: Final = "2001-06-13"
_MOVES: Final = re.compile(
    r"\d|\b(?:after|before|later|earlier|since|until|till|from|by|ago|last|next|days?|weeks?|months?|years?)\b",
    re.IGNORECASE,
)
"""What may count from a day, or to another one."""


def is_one_of(date: str, words: str, reading: DateRange) -> bool:
    """Tell whether a date is one of those that words leave open, and reads more exactly than code can.

    A night has two days, "last Monday" in the week of that Monday may be either, and so may "last August" in November.
    """
    phrase = plain(words)
    if _OPEN_MONTH.fullmatch(phrase) and date in (str(reading.start), str(reading.end)):
        return True
    if date.startswith(OPEN_START):
        return "overnight" in phrase and reading.start is None and _days_between(date[3:], str(reading)[3:]) == 1
    first, last = bounds(str(reading))
    if first is None or last is None or date not in (first.isoformat(), last.isoformat()):
        return False
    is_night = re.search(r"overnight|night before last", phrase) is not None and (last - first).days == 1
    return is_night or (_OPEN_WEEKDAY.fullmatch(phrase) is not None and (last - first).days == _WEEK)


_WEEK: Final = 7
_OPEN_WEEKDAY: Final = re.compile(r"(?:last|next) [a-z]+day")
_OPEN_MONTH: Final = re.compile(rf"(?:last|next) (?:{'|'.join(MONTHS)})")


def _days_between(date: str, other: str) -> int | None:
    first, last = bounds(date)[0], bounds(other)[0]
    return (last - first).days if first and last else None


def _reason(date: str, words: str, published: str | None, by_rule: DateRange | None) -> str:
    if " is of the " in words:
        return f"{words} that it names, and does not say when this happened: leave date null"
    article = f"an article of {published}" if published else "an article without a date of publication"
    if by_rule and words.endswith(" of some year"):
        return f"a sentence that remembers gives no year: {words!r} is {by_rule}, not {date}"
    if by_rule:
        return f"{words!r} in {article} is {by_rule}, not {date}"
    if published is None and read(words, "2000-01-01"):
        return f"{words!r} in {article} cannot be dated: leave date null"
    return f"{words!r} gives no date by any rule: copy only the time words into date_text, or leave date null"


def only_date(text: str) -> Written | None:
    """Give the explicit day in a text, in English, when it holds that date and no other."""
    found = list(find_written(text))
    return found[0] if len({written.date for written in found}) == 1 and found[0].date.day else None
