"""Dates and time words of other languages: words and their language go in; the same words come out as English has them.

The names of months and weekdays are CLDR's (through babel), with the cases of Russian and Ukrainian that follow by
rule; the small words around them are listed here. `phrases` then reads the whole as it reads English, so a word that
is not known leaves a phrase without a date. Words of a language that is not known here stay as they are.
"""

import re
import unicodedata
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Final

_MONTHS: Final = (
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
)  # fmt: skip
_WEEKDAYS: Final = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")
_LOCALES: Final = {"es": ["es"], "fr": ["fr"], "de": ["de", "de_AT"], "it": ["it"], "pt": ["pt"], "tr": ["tr"],
                   "ar": ["ar", "ar_SY", "ar_DZ"], "ru": ["ru"], "uk": ["uk"]}  # fmt: skip
"""Arabic names its months in three ways; Austria has a January of its own."""
_CASES: Final = {
    "ru": (("а", "у"), ("я", "ю"), ("а", "е"), ("я", "е"), ("а", "ы"), ("к", "ка"), ("г", "га")),
    "uk": (("а", "у"), ("я", "ю"), ("а", "і"), ("я", "і"), ("ого", "ому"), ("а", "и"), ("к", "ка"), ("ер", "ерга")),
}
"""Endings of names in CLDR, and those that they have in "on Friday", "since Friday" and "in March"."""
_SMALL: Final = {
    "es": "anteayer=day before yesterday|ayer=yesterday|hoy=today|esta mañana=today|esta tarde=today|esta noche=today|"
    "anoche=overnight|por la mañana=|de la mañana=|mañana=tomorrow|desde=since|pasado=last|pasada=last|próximo=next|"
    "próxima=next|este=this|esta=this|semana=week|mes=month|año=year|por la tarde=|por la noche=|tarde=|noche=|"
    "madrugada=|día=|el=|la=|los=|las=|de=|del=|en=|a=",
    "fr": "avant-hier=day before yesterday|hier=yesterday|aujourd'hui=today|demain=tomorrow|depuis=since|dernier=last|"
    "dernière=last|prochain=next|prochaine=next|ce=this|cette=this|semaine=week|mois=month|année=year|an=year|soir=|"
    "matin=|après-midi=|nuit=|le=|la=|les=|du=|de=|en=|au=|1er=1",
    "de": "vorgestern=day before yesterday|gestern=yesterday|heute=today|am morgen=|morgen=tomorrow|seit=since|"
    "letzten=last|letzte=last|letzter=last|vergangenen=last|vergangene=last|vergangener=last|nächsten=next|nächste=next|"
    "diesen=this|diese=this|dieser=this|diesem=this|woche=week|monat=month|jahr=year|abend=|nacht=|nachmittag=|früh=|"
    "der=|die=|den=|dem=|des=|am=|im=|in=|vom=|von=",
    "tr": "evvelsi gün=day before yesterday|dün=yesterday|bugün=today|yarın=tomorrow|geçen=last|geçtiğimiz=last|"
    "gelecek=next|önümüzdeki=next|bu=this|hafta=week|ay=month|yıl=year|günü=|ayında=|yılında=|tarihinde=|sabah=|"
    "sabahı=|akşam=|akşamı=|gece=|gecesi=|öğleden sonra=",
    "ar": "أول أمس=day before yesterday|أمس=yesterday|اليوم=today|غدا=tomorrow|منذ=since|الماضي=last|الماضية=last|"
    "المقبل=next|المقبلة=next|القادم=next|القادمة=next|هذا=this|هذه=this|الأسبوع=week|الشهر=month|العام=year|السنة=year|"
    "يوم=|في=|من=|شهر=|عام=|سنة=|مساء=|صباح=|فجر=|ليل=|ليلة=",
    "ru": "позавчера=day before yesterday|вчера=yesterday|сегодня=today|завтра=tomorrow|с=since|прошлой=last|"
    "прошлую=last|прошлом=last|прошлого=last|прошлый=last|следующей=next|следующую=next|следующем=next|этой=this|"
    "этом=this|этого=this|на=|неделе=week|неделю=week|месяце=month|месяца=month|году=year|года=|г=|в=|во=|утром=|днем=|"
    "днём=|вечером=|ночью=|утро=|вечер=|день=",
    "uk": "позавчора=day before yesterday|вчора=yesterday|учора=yesterday|сьогодні=today|завтра=tomorrow|з=since|"
    "від=since|минулого=last|минулої=last|минулий=last|наступного=next|наступної=next|цього=this|цієї=this|тижня=week|"
    "місяця=month|року=|році=|р=|у=|в=|на=|вранці=|ввечері=|увечері=|вночі=|уночі=|день=|ніч=",
    "it": "ieri=yesterday|oggi=today|domani=tomorrow|scorso=last|scorsa=last|il=|lo=|la=|di=|del=|nel=|a=",
    "pt": "anteontem=day before yesterday|ontem=yesterday|hoje=today|amanhã=tomorrow|desde=since|passado=last|"
    "passada=last|o=|a=|de=|do=|da=|em=|no=|na=",
}  # fmt: skip
"""Words around dates, and what English says for them; what changes no date becomes nothing."""
_CALENDAR: Final = "|".join((*_MONTHS, *_WEEKDAYS))
_IN_TEXT: Final = tuple(
    (re.compile(pattern), by)
    for pattern, by in (
        (rf"(?<=\d)(?:\.|er)? (?:de |di )?(?={_CALENDAR})", " "),
        (rf"(?<=\d)\.(?={_CALENDAR})", " "),
        (rf"({'|'.join(_MONTHS)}),? (?:de |del |do )?(?=\d{{4}})", r"\1 "),
        (rf"\b({_CALENDAR}) ?[/(] ?\1\)?", r"\1"),
        (r"(?<=\d{4})'\w+", ""),
        (rf"({_CALENDAR})'\w+", r"\1"),
    )
)
_IN_PHRASE: Final = tuple(
    (re.compile(pattern), by)
    for pattern, by in (
        (rf"(?:yesterday|today),? +(?=(?:{'|'.join(_WEEKDAYS)})\b)", ""),
        (rf"\b({_CALENDAR}|week|month|year) (last|next|this)\b", r"\2 \1"),
    )
)


def dates_in_english(text: str, language: str) -> str:
    """Return a text with the names of its months and weekdays in English, and its digits as English has them."""
    names = _names(_primary(language))
    if not names:
        return text
    text = "".join(str(unicodedata.decimal(char)) if char.isdecimal() else char for char in text)
    text = _pattern(_primary(language)).sub(lambda found: names[_plain(found[1] or found[2])], text)
    for pattern, by in _IN_TEXT:
        text = pattern.sub(by, text)
    return text


def words_in_english(phrase: str, language: str) -> str:
    """Return time words as English has them, as far as they are known."""
    small = _small(_primary(language))
    if not small:
        return phrase
    words = dates_in_english(phrase, language).casefold().replace("’", "'")
    words = re.sub("[\u064b-\u065f\u0640]", "", words)
    words = _small_pattern(_primary(language)).sub(lambda found: small[found[0]], words)
    words = " ".join(words.replace("،", ",").split()).strip(" .,")
    for pattern, by in _IN_PHRASE:
        words = pattern.sub(by, words)
    return words


def _primary(language: str) -> str:
    return re.split("[-_]", language.lower(), maxsplit=1)[0]


def _plain(name: str) -> str:
    return name.casefold().replace("’", "'").replace("ʼ", "'").replace("i\u0307", "i").rstrip(".")


@lru_cache(maxsize=16)
def _names(language: str) -> dict[str, str]:
    """Return every spelling of the months and weekdays, and the English name."""
    return {**_spelt(language, "abbreviated"), **_spelt(language, "wide")}


@lru_cache(maxsize=32)
def _spelt(language: str, width: str) -> dict[str, str]:
    """Return the names of one width; of weekdays no abbreviations."""
    # Imported on the first date in one of these languages: most runs need it never.
    from babel import Locale  # noqa: PLC0415

    found: dict[str, str] = {}
    for locale in map(Locale.parse, _LOCALES.get(language, ())):
        for form in ("format", "stand-alone"):
            names = [(name, _MONTHS[number - 1]) for number, name in locale.months[form][width].items()]
            if width == "wide":
                names += [(name, _WEEKDAYS[number]) for number, name in locale.days[form][width].items()]
            found |= {spelling: english for name, english in names for spelling in _cases(name, language)}
    return found


def _cases(name: str, language: str) -> Iterator[str]:
    plain = _plain(name)
    yield plain
    for ending, other in _CASES.get(language, ()):
        if plain.endswith(ending):
            yield plain.removesuffix(ending) + other


@lru_cache(maxsize=16)
def _pattern(language: str) -> re.Pattern[str]:
    """Match a name; an abbreviation only behind a day, since "mar" is a sea."""
    whole = _spelt(language, "wide")
    short = _one_of(_spelt(language, "abbreviated").keys() - whole.keys())
    part_of_day = "(?:abend|morgen|nachmittag|mittag|nacht|früh)?" if language == "de" else ""
    behind_day = rf"|(?<=\d[ .])({short})\.?(?!\w)" if short else "|()(?!)"
    return re.compile(rf"(?<!\w)({_one_of(whole)}){part_of_day}(?!\w){behind_day}", re.IGNORECASE)


@lru_cache(maxsize=16)
def _small(language: str) -> dict[str, str]:
    pairs = (pair.partition("=") for pair in _SMALL.get(language, "").split("|") if pair)
    return {word: english for word, _, english in pairs}


@lru_cache(maxsize=16)
def _small_pattern(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w)(?:{_one_of(_small(language))})(?!\w)")


def _one_of(words: Iterable[str]) -> str:
    """Return a pattern that matches one of some words, the longest first."""
    return "|".join(re.escape(word).replace("'", "['’ʼ]") for word in sorted(words, key=len, reverse=True))
