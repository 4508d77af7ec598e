"""Dates of other languages put into English words: time words and their language in, the same words in English out.

Names of months, weekdays and units are CLDR's (through babel), with the cases that follow by rule; numbers in words are
those that unicode-rbnf writes. The small words around them stand in `domain.languages`. `frames` then reads the whole
as it reads English, so a word that is not known leaves a phrase without a date. Words of a language that is not known
here stay as they are, but for 2024年11月20日, which is a date whatever is spoken.

`plain` gives a phrase its one spelling, in small letters. What changes no date goes: clock times, parts of the day,
articles and prepositions. Words that are common words too ("during the march") give nothing unless they are written as
a date.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from datetime import timedelta
from functools import lru_cache
from typing import Final, Literal

from summarizer.domain.edtf import A_SEASON, A_WEEKDAY, MONTHS, WEEKDAYS
from summarizer.domain.languages import date_words_of
from summarizer.domain.languages.any_language import alternatives
from summarizer.domain.languages.en import DATES as ENGLISH
from summarizer.domain.languages.language import DateWords
from summarizer.domain.words import TEXTS_KEPT, Rewrites, rewrites, rewritten
from summarizer.grounding.dates.written import full_year

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


def plain_words(name: str) -> str:
    """Return a name as it is compared: small letters, straight apostrophes, no closing full stop."""
    return re.sub("[’ʼ`´]", "'", name.casefold().replace("i\u0307", "i")).rstrip(".")


def unvowelled(text: str) -> str:
    """Return a text without what may be left out: Arabic's vowel signs and tatweel, and soft hyphens."""
    return re.sub("[\u064b-\u0652\u0656-\u065f\u0670\u0640\u00ad]", "", text)


def bare(word: str) -> str:
    """Return a word without the apostrophes that files lose."""
    return re.sub("['’ʼ`´]", "", word)


@lru_cache(maxsize=16)
def cldr_names(code: str) -> dict[str, str]:
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
            cldr_names = [(name, MONTHS[number - 1]) for number, name in locale.months[form][width].items()]
            if width == "wide":
                cldr_names += [(name, WEEKDAYS[number]) for number, name in locale.days[form][width].items()]
            found |= {spelling: english for name, english in cldr_names for spelling in _cases(name, language)}
    return found


def _cases(name: str, language: DateWords) -> Iterator[str]:
    spelt = plain_words(name)
    yield spelt
    for ending, other in language.endings:
        if spelt.endswith(ending):
            yield spelt.removesuffix(ending) + other


@lru_cache(maxsize=16)
def name_pattern(code: str) -> re.Pattern[str]:
    """Match a name; an abbreviation only behind a day, since "mar" is a sea."""
    whole = _spelt(code, "wide")
    short = _one_of(_spelt(code, "abbreviated").keys() - whole.keys())
    behind_day = rf"|(?:(?<=\d[ .])|(?<=\d\. ))({short})\.?(?!\w)" if short else "|()(?!)"
    return re.compile(rf"(?<!\w)({_one_of(whole)}){known(code).suffix}(?!\w){behind_day}", re.IGNORECASE)


@lru_cache(maxsize=16)
def joined(code: str) -> re.Pattern[str]:
    """Match what is written together with a name behind it."""
    return re.compile(rf"(?<!\w)({known(code).joined})(?=(?:{_one_of(_spelt(code, 'wide'))})(?!\w))")


@lru_cache(maxsize=16)
def _rewrites(code: str) -> Rewrites:
    """Return the rewrites of a language, with its number words, and English months and weekdays, in their places."""
    counts, orders = (_one_of(_numbers(code, is_ordinal=each)) for each in (False, True))
    numbers = "|".join(filter(None, (counts, orders)))
    stands_for = {
        "<n>": rf"(?:\d{{1,2}}|{numbers})",
        "<c>": rf"(?:\d{{1,2}}|{counts})",
        "<m>": "|".join(MONTHS),
        "<w>": f"(?:{A_WEEKDAY})",
    }

    def filled(expression: str) -> str:
        return re.sub("<[ncmw]>", lambda sign: stands_for[sign[0]], expression)

    return rewrites(*((filled(expression), by) for expression, by in known(code).rewrites))


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
            cldr_names = (re.search(rf"{count} ([^\W\d_]+)", unvowelled(text)) for text in spelt)
            found |= {bare(plain_words(name[1])): unit if count == 1 else f"{unit}s" for name in cldr_names if name}
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
        found |= {plain_words(unvowelled(word)): number for word in words}
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


def known(code: str) -> DateWords:
    """Return the small words of a language that is known here."""
    language = date_words_of(code)
    assert language is not None
    return language


def _one_of(words: Iterable[str]) -> str:
    """Return a pattern that matches one of some words, the longest first; an apostrophe may be lost."""
    return "|".join(re.escape(word).replace("'", "['’ʼ`´]?") for word in sorted(words, key=len, reverse=True))


_CALENDAR: Final = "|".join((*MONTHS, *WEEKDAYS))
_PERIODS: Final = "week|weekend|month|year"
_UNIT: Final = rf"(?:{'|'.join(UNITS)})s?"
_EAST_ASIAN: Final = re.compile(r"(?:(\d{4}) ?[年년] ?)?(\d{1,2}) ?[月월](?: ?(\d{1,2}) ?[日号일])?")
_DAY_FIRST: Final = re.compile(r"(?<![\w./-])(\d{1,2})([./-])(\d{1,2})\2(\d{4}|(?<!-)\d{2})(?![\w/-]|[.:]\d)")
"""Outside English the day comes first (CLDR's short dates); in English the order is open."""
_IN_TEXT: Final = (
    (rf"(?<=\d)(?:\.|er|º|°|-?го|-?е)? (?:de |di )?(?={_CALENDAR})", " "),
    (rf"(?<=\d)\.(?={_CALENDAR})", " "),
    (rf"({'|'.join(MONTHS)}),? (?:de |del |do )?(?=\d{{4}})", r"\1 "),
    (rf"\b({_CALENDAR}) ?[/(] ?\1\)?", r"\1"),
    (r"(?<=\d{4})(?:'\w+|-(?:о?го|о?му|м|й)\b)", ""),
)
_IN_PHRASE: Final = (
    (rf"(?:yesterday|today|tomorrow),? +(?=(?:{A_WEEKDAY})\b)", ""),
    (rf"\b({_CALENDAR}|week|weekend|month|year|{A_SEASON}) (last|next|this)\b(?! (?:{_PERIODS})\b)", r"\2 \1"),
    (rf"^(\d+ {_UNIT}) (last|next)$", r"\2 \1"),
    (rf"\b(\d+) (last|next) (?={_UNIT}\b)", r"\2 \1 "),
    (rf"'(?=(?:{'|'.join(MONTHS)}|{A_SEASON})\b)", ""),
    (rf"\b(\d{{4}})(?: year)?(?: ?,)? ({'|'.join(MONTHS)}|{A_SEASON})\b(?! \d)", r"\2 \1"),
    (rf"\b((?:last|this|next) year),? ({'|'.join(MONTHS)}|{A_SEASON})\b", r"\2 \1"),
    (rf"\b(\d+) last ({'|'.join(MONTHS)})\b", r"\1 \2"),
    (rf"^(?:on )?(\d+) next ({'|'.join(MONTHS)})$", r"coming \1 \2"),
    (rf"^(?:on )?next (?=\d+ (?:{'|'.join(MONTHS)})$)", "coming "),
    (rf"\bmonth (?={'|'.join(MONTHS)})|\bthis (?=last|next)", ""),
    (r"^(?:to|and) | to$", ""),
    (r"\bdays? (?=\d)", ""),
    (rf"\b(?:last|past|coming|next) (?=(?:{A_WEEKDAY}),? \d)", ""),
    (rf"^last (?=\d+ (?:{'|'.join(MONTHS)}))", ""),
    (r"^(.+) (until|since|between|early|mid|late)$", r"\2 \1"),
    (r"^(?:since|from) (.+) (?:to|until) (.+)$", r"\1 to \2"),
    (rf"^(since )?(?:before|ago) ((?:(?!early |mid |late )\S+ )?{_UNIT})$", r"\1\2 ago"),
    (rf"^since (\d+ {_UNIT})$", r"since \1 ago"),
    (rf"^({'|'.join(UNITS)}) ago$", r"a \1 ago"),
    (rf"^(.*(?:{_CALENDAR}|\d{{4}}).*) ago$", r"before \1"),
    (rf"\blast (?=(?:{A_WEEKDAY})\b)", "past "),
)
"""English has its small words before what they are about. Its "last Monday" may be that of the week before; in other
languages it is the latest: "dimanche dernier"."""


_MONTH: Final = re.compile(rf"\b(?:{'|'.join(MONTHS)})\b", re.IGNORECASE)
_OTHER_DIGIT: Final = re.compile(r"(?![0-9])\d")
"""A digit of another script."""


@lru_cache(maxsize=2)
def _compiled(pairs: tuple[tuple[str, str], ...]) -> Rewrites:
    """Compile rewrites, which takes long and which a folder in English never needs."""
    return rewrites(*pairs)


def dates_in_english(text: str, language: str) -> str:
    """Return a text with its dates as English writes them: names of months and weekdays, digits, and their order."""
    text = _EAST_ASIAN.sub(_east_asian, text)
    known = date_words_of(language)
    if known is None or not known.locales:
        return text
    text = _OTHER_DIGIT.sub(lambda digit: str(unicodedata.decimal(digit[0])), unvowelled(text))
    text = _DAY_FIRST.sub(_day_first, text)
    if known.joined:
        text = joined(known.code).sub(r"\1 ", text)
    names = cldr_names(known.code)
    text = name_pattern(known.code).sub(lambda found: _named(found, known, names), text)
    return rewritten(text, _compiled(_IN_TEXT))


@lru_cache(maxsize=TEXTS_KEPT)
def words_in_english(phrase: str, language: str) -> str:
    """Return time words as English has them, as far as they are known."""
    known = date_words_of(language)
    if known is None or not known.locales:
        return dates_in_english(phrase, language)
    words = dates_in_english(phrase, language).casefold()
    words = re.sub("[’ʼ`´]", "'", words.replace("\u0307", ""))
    if not _MONTH.search(words):
        words = _numbered(known.code).sub(_as_ordinal, words)
    words = rewritten(words, _rewrites(known.code))
    small = small_words(known.code)
    words = counts(known.code).sub(lambda found: str(values(known.code)[bare(found[0])]), words)
    words = counted(known.code).sub(lambda found: f"{found[1]} {units(known.code)[bare(found[2])]}", words)
    words = small_pattern(known.code).sub(lambda found: small[bare(found[0])], words)
    words = " ".join(words.replace("،", ",").split()).strip(" .,")
    words = rewritten(words, _compiled(_IN_PHRASE))
    if known.is_monday_first:
        words = re.sub(r"\b(last|this|next) week\b", r"\1 calendar week", words)
    return re.sub(rf"\b(?:{_CALENDAR})\b", lambda name: name[0].capitalize(), words)


@lru_cache(maxsize=16)
def _numbered(code: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{known(code).numbered})(?!\w)")


def _as_ordinal(found: re.Match[str]) -> str:
    """Write the number of a day as English does, "5th", so that it is no hour and no count."""
    return f"{found[0][: found.start(1) - found.start()]}{found[1]}th"


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


def _named(found: re.Match[str], language: DateWords, names: dict[str, str]) -> str:
    """Return a name in English; a common word with neither a capital nor a number beside it is none."""
    text, (start, end) = found.string, found.span()
    beside = f"{text[max(0, start - 2) : start]} {text[end : end + 2]}"
    is_beside_number = any(map(str.isdecimal, beside))
    if found[0][0].islower() and not is_beside_number and re.match(rf"(?:{language.commons})(?!\w)", text[start:]):
        return found[0]
    return names[bare(plain_words(found[1] or found[2]))]


_PERIOD: Final = r"(?:day|week|month|year|decade)\b"
_HOUR: Final = r"(?:[0-2]?[0-9](?:[:.][0-5][0-9])?|[0-2][0-9][0-5][0-9])"
_CLOCK: Final = (
    rf"(?:{_HOUR} ?[ap]m|[0-2]?[0-9]:[0-5][0-9](?: hours)?|[0-2][0-9][0-5][0-9](?= (?:hours|gmt|utc|local|today)))\b"
)
_TIME: Final = rf"(?:{_HOUR} ?[ap]m|[0-2]?[0-9]:[0-5][0-9]|noon|midday|midnight|dawn|dusk)"
"""A time of day at either end of a stretch: "from 8 a.m. to noon"."""
_HOURS: Final = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve"
_AN_HOUR: Final = rf"(?:{_HOURS}|1?[0-9]|2[0-4])"
_OF_DAY: Final = (
    r"morning|mid-?morning|lunch-?time|afternoon|mid-?afternoon|tea-?time|evening|nightfall|night|noon|midday"
    r"|midnight|dawn|dusk|daybreak|daylight|first light|sunrise|sunup|sunset|sundown|(?:the )?rush hour"
    r"|(?:opening|closing) bell|opening|close"
)
"""Parts of a day, of a market's too, which change no date."""
_PAST_THE_HOUR: Final = (
    r"(?:a quarter|half|five|ten|twenty(?:-five)?|(?:some |a few |one |[0-9]{1,2} )?minutes?) "
    r"(?:past|to|before|after)"
)
_BEHIND_HOUR: Final = (
    r"(?= (?:in the|on (?!the)|this|that|yesterday|today|tonight|tomorrow"
    rf"|{A_WEEKDAY})\b|$)"
)
"""What stands behind an hour that has nothing to tell it from a count."""
_AROUND: Final = r"(?:(?:just|shortly|soon|some ?time|a little) )?(?:before|after|around|about|at|by|near)"
_APOSTROPHES: Final = str.maketrans(dict.fromkeys("\u2018\u2019\u02bc\u00b4`\u2032", "'"))
_REWRITES: Final = tuple(
    (re.compile(pattern), by)
    for pattern, by in (
        (r"[\u2010-\u2015\u2212]", "-"),
        (r"'s\b", ""),
        (r"\b(yesterday|today|tonight|tomorrow)s\b", r"\1"),
        (rf"^({A_WEEKDAY})s\b", r"\1"),
        (r"[,;()\"“”\[\]]", " "),
        (r"(?<=[a-z])\.", ""),
        (r"\bmid-", "mid "),
        (r"\bpre-?dawn\b", "dawn"),
        (r"(?<=[a-z])-(?=[a-z])", " - "),
        (rf"\b(?:from |between )?{_TIME} ?(?:-|to|until|till|and) ?{_TIME}(?!\w)", " "),
        (r"(?<![\w:.])[0-2]?[0-9][.:][0-5][0-9] ?(?:gmt|utc|cet|cest|est|edt|bst)\b", " "),
        (rf"(?<![\w:.])(?:{_AROUND} )?(?:(?:from |between )?{_HOUR} ?(?:-|to|and|or) ?)?{_CLOCK}", " "),
        (rf"\b(?:{_AROUND} )?{_PAST_THE_HOUR} (?:{_AN_HOUR}|noon|midday|midnight)\b", " "),
        (rf"\b(?:{_AROUND} )?(?:{_AN_HOUR}) o'clock\b", " "),
        (rf"\b(?:between|from) {_AN_HOUR} (?:and|to) {_AN_HOUR}{_BEHIND_HOUR}", " "),
        (rf"(?:\b{_AROUND}|^) {_AN_HOUR}{_BEHIND_HOUR}|^{_AN_HOUR}{_BEHIND_HOUR}", " "),
        (rf"\b{_AROUND} (?:{_OF_DAY})\b|\bat [0-2][0-9][0-5][0-9]\b", " "),
        (r"\b(?:all (?:through|throughout|day|night|of)|all|the (?:whole|entire)|whole|entire) ", " "),
        (r"\bthrough the (?=night|day)|\bovernight (?=(?:from|between|on) )", " "),
        (rf"\bovernight (?:since )?(?=(?:{A_WEEKDAY}|yesterday)\b)", " "),
        (r"\b(?:began|begun|beginning(?! of)|started|starting|ended|ending|lasted|lasting|ran|running) ", " "),
        (r"\b(?:earlier |later )?this (?:morning|afternoon|evening)\b", "today"),
        (r"\b(?:tonight|now|(?:earlier|later) (?:today|in the day))\b", "today"),
        (r"\b(?:the )?night before last\b", "nightbeforelast"),
        (r"\b(?:last night|yesterday (?:night|evening))\b", "overnight"),
        (r"^(.+) at the earliest\b", r"from \1"),
        (r" at the latest\b", ""),
        (r"\b(?:the )?new year(?: day)?\b", "1 january"),
        (r"\b(?:the )?period to\b", "until"),
        (r"\b(?:in|over|during|through) the course of\b", " "),
        (r"\b(?:early|small|wee|late|first|last|dawn|morning|evening|night(?:time)?) hours\b", "early"),
        (rf"\b(?:in|over|during|for|within|throughout) the (last|next|coming) (?={_PERIOD})", r"\1 one "),
        (rf"\bpast (?={_PERIOD})", "past one "),
        (r"\bas of\b|\bso far\b|\bonwards?\b|\b(?:local|mean) time\b|\b(?:gmt|utc|est|edt|cet|ist)\b", " "),
        (rf"\b(?:{_OF_DAY})\b", " "),
        (r"\bnightbeforelast\b", "night before last"),
        (rf"\bmonth (?:of )?(?=(?:{'|'.join(MONTHS)})\b)|(?<=[a-z]) (?:of )?(?:the )?year (?=\d{{4}}\b)", " "),
        (rf"\b({'|'.join(MONTHS)}) month\b", r"\1"),
        (r"\b(?:the|on|of|in|at|during|over|throughout|within|for|alone)\b", " "),
    )
)
"""What makes two spellings of a phrase one, in this order; the last two take out words that change no date."""
_COMMON: Final = re.compile(
    rf"(?:(?P<before>[0-9]|[^\W\d_]+)[ -])?\b(?P<word>{ENGLISH.commons})\b(?P<number>[.,]{{0,2}} ?[0-9])?",
    re.IGNORECASE,
)
_ORDINAL: Final = re.compile(r"(?<!\w)[0-9]{1,2}(?:st|nd|rd|th)(?!\w)")
_NAMED: Final = re.compile(rf"\b(?:{_CALENDAR})\b", re.IGNORECASE)
_DEADLINE: Final = re.compile(r"^(?:by|until|till|up to|(?:the )?period to) ", re.IGNORECASE)
_PUBLISHED: Final = re.compile(
    rf"(?:(?<!\w)(?:a )?(?:{alternatives(lambda row: row.published)}|dated)\w*(?: (?:in|on|en|le))?\s?)",
    re.IGNORECASE,
)
"""That a count was published: "a report published in 1998" counted in 1998."""
_DETERMINERS: Final = frozenset(("the", "a", "an", "his", "her", "its", "their", "our", "your", "that"))
_LEADS: Final = frozenset(("in", "by", "on", "since", "until", "till", "early", "late", "mid", "of"))
"""What a month stands behind, and a march or a may do not."""


@lru_cache(maxsize=TEXTS_KEPT)
def plain(date_text: str) -> str:
    """Return the one spelling of time words; "" for a common word that only looks like one."""
    phrase = date_text.translate(_APOSTROPHES)
    if any(_is_common_word(found) for found in _COMMON.finditer(phrase)):
        return ""
    phrase = unicodedata.normalize("NFKC", phrase).casefold()
    phrase = rewritten(" ".join(phrase.split()), _REWRITES)
    return " ".join(phrase.split()).strip(" .:-")


def as_count_day(words: str) -> str:
    """Return English time words as they tell when a count was made: what stood "by 14 May" was counted on 14 May."""
    return _PUBLISHED.sub("", _DEADLINE.sub("", words)).strip()


def is_part_of_day(date_text: str) -> bool:
    """Tell whether English time words give the time of a day and not which day: "by nightfall", "at half past six"."""
    phrase = date_text.translate(_APOSTROPHES)
    return plain(date_text) == "" and not any(_is_common_word(found) for found in _COMMON.finditer(phrase))


def is_numbered_day(date_text: str) -> bool:
    """Tell whether English time words call a day by its number alone: "on the 10th", "3rd to 4th"."""
    phrase = plain(date_text)
    return _ORDINAL.search(phrase) is not None and not _NAMED.search(phrase)


def _is_common_word(found: re.Match[str]) -> bool:
    """Tell whether it is no date: "the march", "may"; "5 march", "in march" and "March" are."""
    before = (found["before"] or "").casefold()
    if found["number"] or before.isdigit():
        return False
    return before in _DETERMINERS or (found["word"].islower() and before not in _LEADS)
