"""Dates and time words of other languages: words and their language go in; the same words come out as English has them.

Names and numbers are those of `vocabulary`; the small words around them stand in `languages`. `phrases` then reads the
whole as it reads English, so a word that is not known leaves a phrase without a date. Words of a language that is not
known here stay as they are, but for 2024年11月20日, which is a date whatever is spoken.
"""

import re
import unicodedata
from typing import Final

from summarizer.ground.dates import vocabulary
from summarizer.ground.dates.languages import Language, language_of
from summarizer.ground.dates.vocabulary import MONTHS, UNITS, WEEKDAYS
from summarizer.ground.dates.written import full_year

_CALENDAR: Final = "|".join((*MONTHS, *WEEKDAYS))
_PERIODS: Final = "week|weekend|month|year"
_SEASONS: Final = "spring|summer|autumn|winter"
_UNIT: Final = rf"(?:{'|'.join(UNITS)})s?"
_EAST_ASIAN: Final = re.compile(r"(?:(\d{4}) ?[年년] ?)?(\d{1,2}) ?[月월](?: ?(\d{1,2}) ?[日号일])?")
_DAY_FIRST: Final = re.compile(r"(?<![\w./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|(?<!-)\d{2})(?![\w/-]|[.:]\d)")
"""Outside English the day comes first (CLDR's short dates); in English the order is open."""
_IN_TEXT: Final = tuple(
    (re.compile(pattern), by)
    for pattern, by in (
        (rf"(?<=\d)(?:\.|er|º|°|-?го|-?е)? (?:de |di )?(?={_CALENDAR})", " "),
        (rf"(?<=\d)\.(?={_CALENDAR})", " "),
        (rf"({'|'.join(MONTHS)}),? (?:de |del |do )?(?=\d{{4}})", r"\1 "),
        (rf"\b({_CALENDAR}) ?[/(] ?\1\)?", r"\1"),
        (r"(?<=\d{4})'\w+", ""),
    )
)
_IN_PHRASE: Final = tuple(
    (re.compile(pattern), by)
    for pattern, by in (
        (rf"(?:yesterday|today),? +(?=(?:{'|'.join(WEEKDAYS)})\b)", ""),
        (rf"\b({_CALENDAR}|week|weekend|month|year|{_SEASONS}) (last|next|this)\b(?! (?:{_PERIODS})\b)", r"\2 \1"),
        (rf"^(\d+ {_UNIT}) (last|next)$", r"\2 \1"),
        (rf"\b(\d+) (last|next) (?={_UNIT}\b)", r"\2 \1 "),
        (rf"^(\d{{4}}) ({'|'.join(MONTHS)}|{_SEASONS})$", r"\2 \1"),
        (rf"\b(\d+) last ({'|'.join(MONTHS)})\b", r"\1 \2"),
        (rf"\bmonth (?={'|'.join(MONTHS)})|\bthis (?=last|next)", ""),
        (r"^(?:to|and) | to$", ""),
        (r"\bdays? (?=\d)", ""),
        (rf"^last (?=\d+ (?:{'|'.join(MONTHS)}))", ""),
        (r"^(.+) (until|since|between|early|mid|late)$", r"\2 \1"),
        (r"^(?:since|from) (.+) (?:to|until) (.+)$", r"\1 to \2"),
        (rf"^(since )?(?:before|ago) ((?:\S+ )?{_UNIT})$", r"\1\2 ago"),
        (rf"^since (\d+ {_UNIT})$", r"since \1 ago"),
        (rf"^({'|'.join(UNITS)}) ago$", r"a \1 ago"),
        (rf"^(.*(?:{_CALENDAR}|\d{{4}}).*) ago$", r"before \1"),
    )
)
"""English has its small words before what they are about."""


def dates_in_english(text: str, language: str) -> str:
    """Return a text with its dates as English writes them: names of months and weekdays, digits, and their order."""
    text = _EAST_ASIAN.sub(_east_asian, text)
    known = language_of(language)
    if known is None or not known.locales:
        return text
    text = "".join(str(unicodedata.decimal(char)) if char.isdecimal() else char for char in vocabulary.unvowelled(text))
    text = _DAY_FIRST.sub(_day_first, text)
    if known.joined:
        text = vocabulary.joined(known.code).sub(r"\1 ", text)
    names = vocabulary.names(known.code)
    text = vocabulary.pattern(known.code).sub(lambda found: _named(found, known, names), text)
    for pattern, by in _IN_TEXT:
        text = pattern.sub(by, text)
    return text


def words_in_english(phrase: str, language: str) -> str:
    """Return time words as English has them, as far as they are known."""
    known = language_of(language)
    if known is None or not known.locales:
        return dates_in_english(phrase, language)
    words = dates_in_english(phrase, language).casefold()
    words = re.sub("[’ʼ`´]", "'", words.replace("\u0307", ""))
    for pattern, by in vocabulary.rewrites(known.code):
        words = pattern.sub(by, words)
    small = vocabulary.small_words(known.code)
    words = vocabulary.counts(known.code).sub(
        lambda found: str(vocabulary.values(known.code)[vocabulary.bare(found[0])]), words
    )
    words = vocabulary.counted(known.code).sub(
        lambda found: f"{found[1]} {vocabulary.units(known.code)[vocabulary.bare(found[2])]}", words
    )
    words = vocabulary.small_pattern(known.code).sub(lambda found: small[vocabulary.bare(found[0])], words)
    words = " ".join(words.replace("،", ",").split()).strip(" .,")
    for pattern, by in _IN_PHRASE:
        words = pattern.sub(by, words)
    return re.sub(rf"\b(?:{_CALENDAR})\b", lambda name: name[0].capitalize(), words)


def _east_asian(found: re.Match[str]) -> str:
    year, month, day = found.groups()
    if not 1 <= int(month) <= len(MONTHS):
        return found[0]
    return " ".join(filter(None, (day, MONTHS[int(month) - 1].capitalize(), year)))


def _day_first(found: re.Match[str]) -> str:
    day, month, year = int(found[1]), int(found[3]), found[4]
    if not (1 <= day <= 31 and 1 <= month <= len(MONTHS)):
        return found[0]
    return f"{day} {MONTHS[month - 1]} {full_year(year)}"


def _named(found: re.Match[str], language: Language, names: dict[str, str]) -> str:
    """Return a name in English; a common word with neither a capital nor a number beside it is none."""
    text, (start, end) = found.string, found.span()
    beside = f"{text[max(0, start - 2) : start]} {text[end : end + 2]}"
    is_beside_number = any(map(str.isdecimal, beside))
    if found[0][0].islower() and not is_beside_number and re.match(rf"(?:{language.commons})(?!\w)", text[start:]):
        return found[0]
    return names[vocabulary.bare(vocabulary.plain(found[1] or found[2]))]
