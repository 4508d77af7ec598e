"""What CLDR knows of one language's dates: its code goes in; expressions, and what they say in English, come out.

Names of months, weekdays and units are CLDR's (through babel), with the cases that follow by rule; numbers in words are
those that unicode-rbnf writes. `foreign` puts them to use.
"""

import re
from collections.abc import Iterable, Iterator
from datetime import timedelta
from functools import lru_cache
from typing import Final, Literal

from summarizer.ground.dates.languages import Language, language_of

MONTHS: Final = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
)  # fmt: skip
WEEKDAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
UNITS: Final[dict[Literal["hour", "day", "week", "month", "year"], timedelta]] = {
    "hour": timedelta(hours=1),
    "day": timedelta(days=1),
    "week": timedelta(days=7),
    "month": timedelta(days=30),
    "year": timedelta(days=365),
}
"""Units that time words count in, as CLDR calls them; how long babel takes each to be."""
_MOST_IN_WORDS: Final = 31
"""News counts days and weeks in words no farther than a month."""


def plain(name: str) -> str:
    """Return a name as it is compared: small letters, straight apostrophes, no closing full stop."""
    return re.sub("[’ʼ`´]", "'", name.casefold().replace("i\u0307", "i")).rstrip(".")


def unvowelled(text: str) -> str:
    """Return a text without what may be left out: Arabic's vowel signs and tatweel, and soft hyphens."""
    return re.sub("[\u064b-\u0652\u0656-\u065f\u0670\u0640\u00ad]", "", text)


def bare(word: str) -> str:
    """Return a word without the apostrophes that files lose."""
    return re.sub("['’ʼ`´]", "", word)


@lru_cache(maxsize=16)
def names(code: str) -> dict[str, str]:
    """Return every spelling of the months and weekdays, and the English name."""
    return {bare(name): english for width in ("abbreviated", "wide") for name, english in _spelt(code, width).items()}


@lru_cache(maxsize=32)
def _spelt(code: str, width: str) -> dict[str, str]:
    """Return the names of one width; of weekdays no abbreviations."""
    # Imported on the first date in one of these languages: most runs need it never.
    from babel import Locale  # noqa: PLC0415

    language = known(code)
    found: dict[str, str] = {}
    for locale in map(Locale.parse, language.locales):
        for form in ("format", "stand-alone"):
            names = [(name, MONTHS[number - 1]) for number, name in locale.months[form][width].items()]
            if width == "wide":
                names += [(name, WEEKDAYS[number]) for number, name in locale.days[form][width].items()]
            found |= {spelling: english for name, english in names for spelling in _cases(name, language)}
    return found


def _cases(name: str, language: Language) -> Iterator[str]:
    spelt = plain(name)
    yield spelt
    for ending, other in language.endings:
        if spelt.endswith(ending):
            yield spelt.removesuffix(ending) + other


@lru_cache(maxsize=16)
def pattern(code: str) -> re.Pattern[str]:
    """Match a name; an abbreviation only behind a day, since "mar" is a sea."""
    whole = _spelt(code, "wide")
    short = _one_of(_spelt(code, "abbreviated").keys() - whole.keys())
    behind_day = rf"|(?<=\d[ .])({short})\.?(?!\w)" if short else "|()(?!)"
    return re.compile(rf"(?<!\w)({_one_of(whole)}){known(code).suffix}(?!\w){behind_day}", re.IGNORECASE)


@lru_cache(maxsize=16)
def joined(code: str) -> re.Pattern[str]:
    """Match what is written together with a name behind it."""
    return re.compile(rf"(?<!\w)({known(code).joined})(?=(?:{_one_of(_spelt(code, 'wide'))})(?!\w))")


@lru_cache(maxsize=16)
def rewrites(code: str) -> tuple[tuple[re.Pattern[str], str], ...]:
    """Return the rewrites of a language, with its number words, and English months and weekdays, in their places."""
    counts, orders = (_one_of(_numbers(code, is_ordinal=each)) for each in (False, True))
    numbers = "|".join(filter(None, (counts, orders)))
    stands_for = {
        "<n>": rf"(?:\d{{1,2}}|{numbers})",
        "<c>": rf"(?:\d{{1,2}}|{counts})",
        "<m>": "|".join(MONTHS),
        "<w>": f"(?:{'|'.join(WEEKDAYS)})",
    }

    def filled(expression: str) -> re.Pattern[str]:
        for sign, words in stands_for.items():
            expression = expression.replace(sign, words)
        return re.compile(expression)

    return tuple((filled(expression), by) for expression, by in known(code).rewrites)


@lru_cache(maxsize=16)
def small_words(code: str) -> dict[str, str]:
    """Return the small words of a language, without apostrophes, and the names of units."""
    words = {bare(word): english for english, listed in known(code).words.items() for word in listed.split("|")}
    return {**units(code), **words}


@lru_cache(maxsize=16)
def small_pattern(code: str) -> re.Pattern[str]:
    """Match a small word of a language."""
    listed = "|".join(known(code).words.values()).split("|")
    return re.compile(rf"(?<!\w)(?:{_one_of({*listed, *units(code)})})(?!\w)")


@lru_cache(maxsize=16)
def units(code: str) -> dict[str, str]:
    """Return the names of units as they stand behind a number, by themselves and in "2 days ago"."""
    from babel.dates import format_timedelta  # noqa: PLC0415
    from babel.units import format_unit  # noqa: PLC0415

    found: dict[str, str] = {}
    for unit, length in UNITS.items():
        for count in (100, 11, 5, 3, 2, 1):  # each of CLDR's plural forms, the singular last
            spelt = [format_unit(count, f"duration-{unit}", locale=code)]
            spelt += [
                format_timedelta(way * count * length, unit, threshold=999, add_direction=True, locale=code)
                for way in (1, -1)
            ]
            names = (re.search(rf"{count} ([^\W\d_]+)", unvowelled(text)) for text in spelt)
            found |= {bare(plain(name[1])): unit if count == 1 else f"{unit}s" for name in names if name}
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
        found |= {plain(unvowelled(word)): number for word in words}
    return found


@lru_cache(maxsize=16)
def values(code: str) -> dict[str, int]:
    """Return what the words for numbers mean, by their spelling without apostrophes."""
    words = {**_numbers(code, is_ordinal=True), **_numbers(code)}
    return {bare(word): number for word, number in words.items()}


@lru_cache(maxsize=16)
def counts(code: str) -> re.Pattern[str]:
    """Match a number in words before a unit, or one word before it ("les dix derniers jours"), or before a month."""
    listed = _one_of(units(code))
    cardinals, ordinals = (_one_of(_numbers(code, is_ordinal=is_ordinal)) for is_ordinal in (False, True))
    days = "|".join(filter(None, (ordinals, cardinals)))
    return re.compile(
        rf"(?<!\w)(?:(?:{cardinals})(?= (?:[^\W\d_]+ )?(?:{listed}){known(code).suffix}(?!\w))"
        rf"|(?:{days})(?= (?:de |من )?(?:{'|'.join(MONTHS)})))"
    )


@lru_cache(maxsize=16)
def counted(code: str) -> re.Pattern[str]:
    """Match a number and its unit: a Russian year behind a number is a unit, behind a date it is nothing."""
    return re.compile(rf"(?<!\w)(\d{{1,3}}) ({_one_of(units(code))})(?!\w)")


def known(code: str) -> Language:
    """Return the small words of a language that is known here."""
    language = language_of(code)
    assert language is not None
    return language


def _one_of(words: Iterable[str]) -> str:
    """Return a pattern that matches one of some words, the longest first; an apostrophe may be lost."""
    return "|".join(re.escape(word).replace("'", "['’ʼ`´]?") for word in sorted(words, key=len, reverse=True))
