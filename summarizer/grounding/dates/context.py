"""What a sentence makes of its dates: time words and what stands around them in, fuller words, in English, out.

Words by themselves leave open, and their sentence says:

- from which day they count ("a day after"), and which day "the same day", "earlier in the day" or "by nightfall" is;
- whether they look ahead ("the funeral is on Saturday" → "coming Saturday", "the search goes on until Sunday");
- whether a day is denied to what comes before it ("not expected before spring" → "coming from spring");
- whether they are the time for which something is meant ("a protest for Saturday"), which may have been or come;
- of which month a day is that goes by its number ("on the 10th");
- whether "Saturdays" has lost its apostrophe or is each Saturday;
- whether a date is an attribute of something ("the October 7 fire" → "recent October 7"), dates a law, or belongs to
  what a sentence remembers ("October 7 of some year"): no year is worked out for it.

What comes out are words again, which `frames` reads, and which a refusal can show.
"""

import re
from functools import lru_cache
from typing import Final, NamedTuple

from summarizer.domain.edtf import A_WEEKDAY, MONTHS, DateRange
from summarizer.domain.languages import date_words_of, primary
from summarizer.domain.languages.any_language import of_all
from summarizer.domain.languages.language import DateWords
from summarizer.domain.words import FUNCTION_WORDS, without_names, word_set
from summarizer.grounding.dates.anchored import NUMBER
from summarizer.grounding.dates.foreign import dates_in_english, is_numbered_day, is_part_of_day, words_in_english
from summarizer.grounding.dates.frames import read
from summarizer.grounding.dates.written import find_written

_COUNTED: Final = re.compile(rf"(?P<count>{NUMBER}|the) (?P<unit>days?) (?P<side>after|before)", re.IGNORECASE)
_BACK: Final = re.compile(rf"(?P<count>{NUMBER}) (?P<unit>(?:day|week)s?) (?:before|earlier)", re.IGNORECASE)
EITHER: Final = " / "
"""What parts the days of which words mean one, and code cannot tell which."""
_DAY_OF_THE_WEEK: Final = re.compile(rf"\b(?:{A_WEEKDAY})\b", re.IGNORECASE)
_MONTH: Final = re.compile(rf"\b(?:{'|'.join(month.capitalize() for month in MONTHS)})\b")
_MONTH_IN_SMALL_LETTERS: Final = re.compile(_MONTH.pattern, re.IGNORECASE)
_TOLD: Final = re.compile(
    r"\b(?:said|says|told|reported|announced|stated|wrote)\b(?:\W+(?:on|late|early|earlier))*\W*$", re.IGNORECASE
)
_OTHER_SIDE: Final = {"after": "before", "before": "after"}


def is_counted(date_text: str) -> bool:
    """Tell whether time words count from another event and do not say when that was."""
    return _COUNTED.fullmatch(date_text.strip()) is not None


def in_full(date_text: str, sentence: str, at: int, *, is_start: bool) -> str:
    """Give time words with the day that they count from, as far as their sentence names it.

    "On Monday, a day after rebels shot down a jet": the jet fell a day before Monday. "This came one day after the town
    fell on Monday": it came a day after Monday; and where somebody said so on Monday, that the town fell may have been
    news of that day or of the day before. A sentence that names no day on that side of the words, or several, leaves
    them as they are.

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
    return written or [(match.start(), match[0]) for match in _DAY_OF_THE_WEEK.finditer(text)]


_WEEKDAY: Final = re.compile(rf"\b(?:{A_WEEKDAY}|yesterday|today)\b", re.IGNORECASE)
_LOST_APOSTROPHE: Final = re.compile(rf"(?:{A_WEEKDAY})s", re.IGNORECASE)
_EACH: Final = re.compile(r"\b(?:on|every|each|most|many|all|some)\W*$", re.IGNORECASE)
_CLAUSE_END: Final = re.compile(r"[,;:.!?()\"“”«»—،؛]|\b(?:said|says|that|who|which|when|after|told)\b", re.IGNORECASE)
_REACH: Final = 60
"""Code points before a date, in its clause, in which a sentence says that it looks ahead: about eight words."""
_EDGE: Final = re.compile(r"(before|until|till|up to)\s+", re.IGNORECASE)
_WOULD: Final = r"would"
"""How English reports what was to come."""
_MIDWEEK: Final = "2001-06-13"
"""Any day: words that mean another day when they look ahead are those that leave the direction open."""


class Setting(NamedTuple):
    """Where time words stand.

    Attributes:
        sentence: the sentence that holds them.
        start: where in it they begin.
        end: where in it they end.
        earlier: what the paragraph says before that sentence.
        is_start: whether the event stands behind them, so that they may count from it.
        before_paragraph: what the article says before that paragraph.
    """

    sentence: str
    start: int
    end: int
    earlier: str
    is_start: bool
    before_paragraph: str = ""

    @property
    def before(self) -> str:
        """What the sentence says before the words."""
        return self.sentence[: self.start]

    @property
    def after(self) -> str:
        """What the sentence says behind the words."""
        return self.sentence[self.end :]


def in_context(date_text: str, setting: Setting, tag: str, about: str | None) -> str:
    """Give time words with what their sentence says of them.

    Args:
        date_text: the words.
        setting: where they stand.
        tag: the language of the article, BCP 47.
        about: what the event is in the model's words; None where the words tell when something was said.
    """
    words = words_in_english(date_text, tag)
    language = date_words_of(tag)
    if language is None:
        return words
    counted = _counting(date_text, words, setting, language)
    if counted is not None:
        return counted
    if language.code == "en" and _LOST_APOSTROPHE.fullmatch(date_text.strip()):
        words = _possessive(words, setting)
    if about is None:
        return words
    return (
        _attribute(words, setting, language, about)
        or _not_before(words, setting, language)
        or _ahead(words, setting, language)
        or words
    )


def _counting(date_text: str, words: str, setting: Setting, language: DateWords) -> str | None:
    """Give words that count from another day, or point to one, with that day; None for all others."""
    if language.code == "en" and is_counted(date_text):
        full = in_full(date_text, setting.sentence, setting.start, is_start=setting.is_start)
        if full != date_text:
            return full
    back = _BACK.fullmatch(words.strip())
    if language.code == "en" and back and not setting.is_start:
        return _counted_back(back["count"].lower(), back["unit"].lower(), _told_before(setting, language.code))
    if eve := _eve(language.code).fullmatch(date_text.strip()):
        told = _day_before_that(setting, language.code)
        return EITHER.join(f"since {each}" for each in told.split(EITHER)) if eve["since"] else told
    if is_numbered_day(words):
        return EITHER.join((words, *(f"{words} {month}" for month in _months_before(setting, language.code))))
    if re.fullmatch(language.same_day, date_text.strip(), re.IGNORECASE) or is_part_of_day(words):
        return _day_before_it(words, setting, language.code)
    return None


def _months_before(setting: Setting, tag: str) -> list[str]:
    """List the months that the paragraph names before the words: "in April … on the 3rd"."""
    told = dates_in_english(f"{setting.earlier} {setting.before}", tag)
    named = _MONTH if primary(tag) == "en" else _MONTH_IN_SMALL_LETTERS  # English has a verb "may"
    return sorted({each.capitalize() for each in named.findall(told)})


def leaves_open(date_text: str, tag: str) -> bool:
    """Tell whether words need another day, or a month, that only a reader finds: "la veille", "le 5", "at 6 p.m."."""
    language = date_words_of(tag)
    is_eve = language is not None and _eve(language.code).fullmatch(date_text.strip())
    words = words_in_english(date_text, tag)
    return bool(is_eve) or is_numbered_day(words) or is_part_of_day(words)


@lru_cache(maxsize=16)
def _eve(code: str) -> re.Pattern[str]:
    """Match "the day before", and "since the day before"."""
    language = date_words_of(code)
    assert language is not None
    since = language.words.get("since", "since")
    return re.compile(rf"(?:(?P<since>{since})\s+)?(?:{language.day_before})", re.IGNORECASE)


def _day_before_that(setting: Setting, tag: str) -> str:
    """Give the day before publication, or before a day that was told before the words: which, code cannot tell."""
    return _counted_back("one", "day", _told_before(setting, tag))


def _counted_back(count: str, unit: str, told: set[str]) -> str:
    """Give the day that lies so far before one that was told, or before publication, parted by `EITHER`."""
    ago = "yesterday" if (count, unit) == ("one", "day") else f"{count} {unit} ago"
    return EITHER.join([ago, *(f"{count} {unit} before {each}" for each in sorted(told))])


def _told_before(setting: Setting, tag: str) -> set[str]:
    """List the days that the paragraph tells before the words, in English; "that day" where one was still to come.

    A day that was to come is not the day of what has happened: "it would stop on Thursday at noon. Five were carried
    out before midnight."
    """
    return _days_told(f"{setting.earlier} {setting.before}", tag)


def _days_told(text: str, tag: str) -> set[str]:
    """List the days that a text tells, in English; "that day" where one was still to come."""
    text = dates_in_english(text, tag)
    places = {each.start: text[each.start : each.end] for each in find_written(text)}
    places |= {match.start(): match[0].casefold() for match in _WEEKDAY.finditer(text)}
    return {"that day"} if any(_is_to_come(text[:start], tag) for start in places) else {*places.values()}


def _day_before_it(words: str, setting: Setting, tag: str) -> str:
    """Give the one day that was told before; "earlier in the day" where none was is the day of publication.

    Where a paragraph tells none, "in the evening" is of publication or of a day that was told before it.
    """
    days = _told_before(setting, tag)
    if len(days) == 1:
        return f"by {days.pop()}" if words.casefold().startswith("by ") else days.pop()
    if not days and is_part_of_day(words):
        edge = "by " if words.casefold().startswith("by ") else ""
        told = sorted({*_days_told(setting.before_paragraph, tag), "today"})
        return EITHER.join((words, *(f"{edge}{each}" for each in told)))
    return words if not days else "that day"


def _is_to_come(before: str, tag: str) -> bool:
    """Tell whether a clause up to a day looks ahead to it."""
    language = date_words_of(tag)
    clause = _CLAUSE_END.split(before[-_REACH:])[-1]
    return language is not None and (_has(language.ahead, without_names(clause)) or _has(_WOULD, clause))


def _possessive(words: str, setting: Setting) -> str:
    behind = re.match(r"\s+([^\W\d_]+)", setting.after)
    is_before_noun = behind is not None and behind[1].casefold() not in FUNCTION_WORDS
    return words[:-1] if is_before_noun and not _EACH.search(setting.before) else f"every {words}"


def _attribute(words: str, setting: Setting, language: DateWords, about: str) -> str | None:
    """Tell of an explicit date what it dates, where that is not simply the event."""
    reading = read(words, None)
    if reading is None:
        return None
    noun = _noun(setting, language)
    english = date_words_of("en")
    assert english is not None
    if noun and _has(language.works, noun) and not re.search(rf"\b(?:{english.works})\b", about, re.IGNORECASE):
        return f"{words} is of the {noun}"
    has_year = reading.start is not None and reading.start.year is not None
    if _has(language.remembered, setting.sentence):
        if _has(english.remembered, about):
            return f"{words} is of the {noun}" if noun else None
        return None if has_year else f"{words} of some year"
    if has_year or not noun or _is_span_of_months(reading):  # "conduite de mai à août" tells from when to when
        return None
    return f"recent {words}"


def _is_span_of_months(reading: DateRange) -> bool:
    return reading.start is not None and reading.start.day is None and reading.start != reading.end


_IS: Final = word_set(" ".join(of_all(lambda row: row.dated)))
"""Verbs by which the words date what is told itself: "l'ultima prova è del 19 febbraio"."""


def _noun(setting: Setting, language: DateWords) -> str | None:
    """Give the noun of which the words are an attribute."""
    words = setting.sentence[setting.start : setting.end]
    found = re.search(language.attribute, f"{setting.before}⟪{words}⟫{setting.after}", re.IGNORECASE)
    if found is None or found["noun"].casefold() in {*FUNCTION_WORDS, *_IS, *language.no_nouns.split("|")}:
        return None
    return str(found["noun"])


def _not_before(words: str, setting: Setting, language: DateWords) -> str | None:
    """Read "not before Friday" as from Friday on; "was not held until Friday" as Friday."""
    edge, clause = _EDGE.match(words), _clause(setting)
    if edge is None or not _has(language.negated, clause):
        return None
    day = words[edge.end() :]
    affirmed = re.sub(rf"(?<!\w)(?:{language.negated})(?!\w)", " ", clause, flags=re.IGNORECASE)
    if _has(language.ahead, " ".join(affirmed.split())):
        return f"coming from {day}"
    return day if edge[1].casefold() != "before" else f"from {day}"


def _clause(setting: Setting) -> str:
    """Give what stands before the words in their own clause."""
    return _CLAUSE_END.split(setting.before[-_REACH:])[-1]


def _ahead(words: str, setting: Setting, language: DateWords) -> str | None:
    if read(words, _MIDWEEK) == read(words, _MIDWEEK, ahead=True):
        return None
    clause = _clause(setting)
    if (edge := _EDGE.match(words)) and edge[1].casefold() != "before" and _has(language.lasting, clause):
        return f"coming {words}"
    behind = _CLAUSE_END.split(setting.after[:_REACH])[0]
    looks = _has(language.ahead, without_names(clause)) or re.match(
        rf"\W*(?:{language.behind})(?!\w)", behind, re.IGNORECASE
    )
    if looks:
        return f"coming {words}"
    is_destined = re.search(rf"(?<!\w)(?:{language.destined})\W*$", clause, re.IGNORECASE) or re.match(
        rf"\W*(?:{language.destined})(?!\w)", setting.sentence[setting.start : setting.end], re.IGNORECASE
    )
    return f"{words}{EITHER}coming {words}" if is_destined else None


def tells_of_what_is_done(setting: Setting, tag: str) -> bool:
    """Tell whether the words' own clause tells what has happened: "the ferry sank on Tuesday" is no Tuesday to come.

    Of an end ("schools were closed until Friday") such a verb says nothing: the end may be to come.
    """
    language = date_words_of(tag)
    words = setting.sentence[setting.start : setting.end]
    if language is None or _EDGE.match(words_in_english(words, tag)):
        return False
    behind = _CLAUSE_END.split(setting.after[:_REACH])[0]
    return _has(language.done, _clause(setting)) or _has(language.done, behind)


def _has(pattern: str, text: str) -> bool:
    return re.search(rf"(?<!\w)(?:{pattern})(?!\w)", text, re.IGNORECASE) is not None
