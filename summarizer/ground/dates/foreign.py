"""Dates and time words of other languages: words and their language go in; the same words come out as English has them.

The names of months, weekdays and units are CLDR's (through babel), with the cases that follow by rule, and numbers in
words are those that unicode-rbnf writes; the small words around them stand in `languages`. `phrases` then reads the
whole as it reads English, so a word that is not known leaves a phrase without a date. Words of a language that is not
known here stay as they are, but for 2024年11月20日, which is a date whatever is spoken.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from datetime import timedelta
from functools import lru_cache
from typing import Final, Literal

from summarizer.ground.dates.languages import Language, language_of
from summarizer.ground.dates.written import full_year

_MONTHS: Final = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
)  # fmt: skip
_WEEKDAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_UNITS: Final[dict[Literal["hour", "day", "week", "month", "year"], timedelta]] = {
    "hour": timedelta(hours=1),
    "day": timedelta(days=1),
    "week": timedelta(days=7),
    "month": timedelta(days=30),
    "year": timedelta(days=365),
}
"""Units that time words count in, as CLDR calls them; how long babel takes each to be."""
_MOST_IN_WORDS: Final = 31
"""News counts days and weeks in words no farther than a month."""
_CALENDAR: Final = "|".join((*_MONTHS, *_WEEKDAYS))
_SEASONS: Final = "spring|summer|autumn|winter"
_UNIT: Final = rf"(?:{'|'.join(_UNITS)})s?"
_EAST_ASIAN: Final = re.compile(r"(?:(\d{4}) ?[年년] ?)?(\d{1,2}) ?[月월](?: ?(\d{1,2}) ?[日号일])?")
_DAY_FIRST: Final = re.compile(r"(?<![\w./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|(?<!-)\d{2})(?![\w/-]|[.:]\d)")
"""Outside English the day comes first (CLDR's short dates); in English the order is open."""
_IN_TEXT: Final = tuple(
    (re.compile(pattern), by)
    for pattern, by in (
        (rf"(?<=\d)(?:\.|er|º|°|-?го|-?е)? (?:de |di )?(?={_CALENDAR})", " "),
        (rf"(?<=\d)\.(?={_CALENDAR})", " "),
        (rf"({'|'.join(_MONTHS)}),? (?:de |del |do )?(?=\d{{4}})", r"\1 "),
        (rf"\b({_CALENDAR}) ?[/(] ?\1\)?", r"\1"),
        (r"(?<=\d{4})'\w+", ""),
    )
)
_IN_PHRASE: Final = tuple(
    (re.compile(pattern), by)
    for pattern, by in (
        (rf"(?:yesterday|today),? +(?=(?:{'|'.join(_WEEKDAYS)})\b)", ""),
        (rf"\b({_CALENDAR}|week|weekend|month|year|{_SEASONS}) (last|next|this)\b", r"\2 \1"),
        (rf"\b(\d+) (last|next) (?={_UNIT}\b)", r"\2 \1 "),
        (rf"^(\d{{4}}) ({'|'.join(_MONTHS)}|{_SEASONS})$", r"\2 \1"),
        (rf"\b(\d+) last ({'|'.join(_MONTHS)})\b", r"\1 \2"),
        (rf"\bmonth (?={'|'.join(_MONTHS)})|\bthis (?=last|next)", ""),
        (r"^(?:to|and) | to$", ""),
        (r"\bdays? (?=\d)", ""),
        (rf"^last (?=\d+ (?:{'|'.join(_MONTHS)}))", ""),
        (r"^(.+) (until|since|between|early|mid|late)$", r"\2 \1"),
        (r"^(?:since|from) (.+) (?:to|until) (.+)$", r"\1 to \2"),
        (rf"^(?:before|ago) ((?:\S+ )?{_UNIT})$", r"\1 ago"),
        (rf"^({'|'.join(_UNITS)}) ago$", r"a \1 ago"),
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
    text = "".join(str(unicodedata.decimal(char)) if char.isdecimal() else char for char in _unvowelled(text))
    text = _DAY_FIRST.sub(_day_first, text)
    if known.joined:
        text = _joined(known.code).sub(r"\1 ", text)
    names = _names(known.code)
    text = _pattern(known.code).sub(lambda found: _named(found, known, names), text)
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
    for expression, by in known.rewrites:
        words = re.sub(expression, by, words)
    small = _small(known.code)
    words = _counts(known.code).sub(lambda found: str(_values(known.code)[_bare(found[0])]), words)
    words = _counted(known.code).sub(lambda found: f"{found[1]} {_units(known.code)[_bare(found[2])]}", words)
    words = _small_pattern(known.code).sub(lambda found: small[_bare(found[0])], words)
    words = " ".join(words.replace("،", ",").split()).strip(" .,")
    for pattern, by in _IN_PHRASE:
        words = pattern.sub(by, words)
    return re.sub(rf"\b(?:{_CALENDAR})\b", lambda name: name[0].capitalize(), words)


def _east_asian(found: re.Match[str]) -> str:
    year, month, day = found.groups()
    if not 1 <= int(month) <= len(_MONTHS):
        return found[0]
    return " ".join(filter(None, (day, _MONTHS[int(month) - 1].capitalize(), year)))


def _day_first(found: re.Match[str]) -> str:
    day, month, year = int(found[1]), int(found[3]), found[4]
    if not (1 <= day <= 31 and 1 <= month <= len(_MONTHS)):
        return found[0]
    return f"{day} {_MONTHS[month - 1]} {full_year(year)}"


def _named(found: re.Match[str], language: Language, names: dict[str, str]) -> str:
    """Return a name in English; a common word with neither a capital nor a number beside it is none."""
    text, (start, end) = found.string, found.span()
    beside = f"{text[max(0, start - 2) : start]} {text[end : end + 2]}"
    is_beside_number = any(map(str.isdecimal, beside))
    if found[0][0].islower() and not is_beside_number and re.match(rf"(?:{language.commons})(?!\w)", text[start:]):
        return found[0]
    return names[_bare(_plain(found[1] or found[2]))]


def _plain(name: str) -> str:
    return re.sub("[’ʼ`´]", "'", name.casefold().replace("i\u0307", "i")).rstrip(".")


def _unvowelled(text: str) -> str:
    """Return a text without what may be left out: Arabic's vowel signs and tatweel, and soft hyphens."""
    return re.sub("[\u064b-\u0652\u0656-\u065f\u0670\u0640\u00ad]", "", text)


def _bare(word: str) -> str:
    """Return a word without the apostrophes that files lose."""
    return re.sub("['’ʼ`´]", "", word)


@lru_cache(maxsize=16)
def _names(code: str) -> dict[str, str]:
    """Return every spelling of the months and weekdays, and the English name."""
    return {_bare(name): english for width in ("abbreviated", "wide") for name, english in _spelt(code, width).items()}


@lru_cache(maxsize=32)
def _spelt(code: str, width: str) -> dict[str, str]:
    """Return the names of one width; of weekdays no abbreviations."""
    # Imported on the first date in one of these languages: most runs need it never.
    from babel import Locale  # noqa: PLC0415

    language = _known(code)
    found: dict[str, str] = {}
    for locale in map(Locale.parse, language.locales):
        for form in ("format", "stand-alone"):
            names = [(name, _MONTHS[number - 1]) for number, name in locale.months[form][width].items()]
            if width == "wide":
                names += [(name, _WEEKDAYS[number]) for number, name in locale.days[form][width].items()]
            found |= {spelling: english for name, english in names for spelling in _cases(name, language)}
    return found


def _cases(name: str, language: Language) -> Iterator[str]:
    plain = _plain(name)
    yield plain
    for ending, other in language.endings:
        if plain.endswith(ending):
            yield plain.removesuffix(ending) + other


@lru_cache(maxsize=16)
def _pattern(code: str) -> re.Pattern[str]:
    """Match a name; an abbreviation only behind a day, since "mar" is a sea."""
    whole = _spelt(code, "wide")
    short = _one_of(_spelt(code, "abbreviated").keys() - whole.keys())
    behind_day = rf"|(?<=\d[ .])({short})\.?(?!\w)" if short else "|()(?!)"
    return re.compile(rf"(?<!\w)({_one_of(whole)}){_known(code).suffix}(?!\w){behind_day}", re.IGNORECASE)


@lru_cache(maxsize=16)
def _joined(code: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)({_known(code).joined})(?=(?:{_one_of(_spelt(code, 'wide'))})(?!\w))")


@lru_cache(maxsize=16)
def _small(code: str) -> dict[str, str]:
    """Return the small words of a language, without apostrophes, and the names of units."""
    words = {_bare(word): english for english, listed in _known(code).words.items() for word in listed.split("|")}
    return {**_units(code), **words}


@lru_cache(maxsize=16)
def _small_pattern(code: str) -> re.Pattern[str]:
    listed = "|".join(_known(code).words.values()).split("|")
    return re.compile(rf"(?<!\w)(?:{_one_of({*listed, *_units(code)})})(?!\w)")


@lru_cache(maxsize=16)
def _units(code: str) -> dict[str, str]:
    """Return the names of units as they stand behind a number, by themselves and in "2 days ago"."""
    from babel.dates import format_timedelta  # noqa: PLC0415
    from babel.units import format_unit  # noqa: PLC0415

    found: dict[str, str] = {}
    for unit, length in _UNITS.items():
        for count in (100, 11, 5, 3, 2, 1):  # each of CLDR's plural forms, the singular last
            spelt = [format_unit(count, f"duration-{unit}", locale=code)]
            spelt += [
                format_timedelta(way * count * length, unit, threshold=999, add_direction=True, locale=code)
                for way in (1, -1)
            ]
            names = (re.search(rf"{count} ([^\W\d_]+)", _unvowelled(text)) for text in spelt)
            found |= {_bare(_plain(name[1])): unit if count == 1 else f"{unit}s" for name in names if name}
    return found


@lru_cache(maxsize=32)
def _numbers(code: str, *, is_ordinal: bool = False) -> dict[str, int]:
    """Return the words for small numbers, in all their genders and cases."""
    from unicode_rbnf import FormatPurpose, RbnfEngine  # noqa: PLC0415

    engine = RbnfEngine.for_language(code)
    purpose = FormatPurpose.ORDINAL if is_ordinal else FormatPurpose.CARDINAL
    if is_ordinal and not any("spellout-ordinal" in name for name in engine.rulesets):  # CLDR has no Ukrainian ones
        return {}
    found: dict[str, int] = {}
    for number in range(1, _MOST_IN_WORDS + 1):
        words = engine.format_number(number, purpose).text_by_ruleset.values()
        found |= {_plain(_unvowelled(word)): number for word in words}
    return found


@lru_cache(maxsize=16)
def _values(code: str) -> dict[str, int]:
    """Return what the words for numbers mean, by their spelling without apostrophes."""
    words = {**_numbers(code, is_ordinal=True), **_numbers(code)}
    return {_bare(word): number for word, number in words.items()}


@lru_cache(maxsize=16)
def _counts(code: str) -> re.Pattern[str]:
    """Match a number in words before a unit, or one word before it ("les dix derniers jours"), or before a month."""
    units = _one_of(_units(code))
    cardinals, ordinals = (_one_of(_numbers(code, is_ordinal=is_ordinal)) for is_ordinal in (False, True))
    days = "|".join(filter(None, (ordinals, cardinals)))
    return re.compile(
        rf"(?<!\w)(?:(?:{cardinals})(?= (?:[^\W\d_]+ )?(?:{units}){_known(code).suffix}(?!\w))"
        rf"|(?:{days})(?= (?:de |من )?(?:{'|'.join(_MONTHS)})))"
    )


@lru_cache(maxsize=16)
def _counted(code: str) -> re.Pattern[str]:
    """Match a number and its unit: a Russian year behind a number is a unit, behind a date it is nothing."""
    return re.compile(rf"(?<!\w)(\d{{1,3}}) ({_one_of(_units(code))})(?!\w)")


def _known(code: str) -> Language:
    language = language_of(code)
    assert language is not None
    return language


def _one_of(words: Iterable[str]) -> str:
    """Return a pattern that matches one of some words, the longest first; an apostrophe may be lost."""
    return "|".join(re.escape(word).replace("'", "['’ʼ`´]?") for word in sorted(words, key=len, reverse=True))
