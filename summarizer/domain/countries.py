"""States and currencies in words: which of them a word names, by CLDR (through babel) and the tables here.

`is_state` tells whether words name a state, in English or in the language of an article. Names of states and languages
are CLDR's. An adjective is mostly that of the state's language, or shares its letters; what shares none is listed here.

`States` tells which state the words of a name mean ('Chile' and 'Chilean Army' mean one), in every language whose
numbers the gate reads, by the regular endings of English adjectives ('Chilean', 'Iraqi', 'Sudanese') and one table of
what follows no rule. What two states share ('Congolese', 'Nigerian' by rule alone) names neither. Here nothing is
compared by its letters.

Currencies are known by ISO 4217 code: by their signs, codes and the beginnings of their names. There is one row for
each currency that news of every country tells of, for all languages that are read; the others have what CLDR has. A
name that several currencies share ("dollar", "crown") names each of them, so "40 million dollars" may be told as USD,
and as CAD too.
"""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache
from typing import Final

from anyascii import anyascii
from babel import Locale, UnknownLocaleError

from summarizer.domain.languages import CODES, ENGLISH
from summarizer.domain.languages import language as reading
from summarizer.domain.names import plain
from summarizer.domain.words import TEXTS_KEPT, without_marks, word_set

_STATE_STEM: Final = 4
"""Letters that a state's adjective shares with its name at least."""
_SHORTEST, _LONGER = 3, 7
"""Letters of such a beginning at least ("rus" of "ruso"), and by how many a word that begins so may be longer."""
_OWN: Final = 6
"""Letters of a beginning at least that no common word of another language shares: "jamai" is in "jamais"."""
_ENDING: Final = 2
"""Letters at the end of a state's name that its adjective may have otherwise: "Alemania", "alemán"."""
_OTHERWISE: Final = {
    "US": "american estadounidense norteamerican eeuu usa amerikan americain statunitense ssha amerik "
    "abdnin",
    "GB": "british britain britan britanni britisch ingles anglais",
    "NL": "netherlands dutch holand holland golland hollan",
    "FR": "french", "ES": "spanish", "PL": "polish", "DK": "danish", "CH": "swiss", "FI": "finnish", "IE": "irish",
    "CI": "ivoir elfenbein marfil avorio ivoorkust fildisi", "MD": "moldau", "EU": "evrosoiuz evrosoyuz yevrosoyuz",
    "GR": "greek", "TH": "thai", "KR": "korean", "KP": "korean", "PH": "filipino philippine", "SE": "swedish",
    "TR": "turkish", "SA": "saudi", "AE": "emirati", "SV": "salvadoran", "IL": "israeli",
}  # fmt: skip
"""Beginnings of words for states that share no letters with CLDR's name, in plain letters."""
_ADJECTIVES: Final = {"US": "American", "GB": "British", "NL": "Dutch", "CH": "Swiss", "IE": "Irish"}
"""English adjectives that are no language's name."""
_WORD: Final = re.compile(r"[^\W\d_]{3,}")
_ANY_WORD: Final = re.compile(r"[^\W\d_]+")


def is_state(word: str) -> bool:
    """Tell whether an English word, in whatever letters, is a state's or a language's name, or a state's adjective."""
    return word.casefold() in _states()


@lru_cache(maxsize=1)
def _states() -> frozenset[str]:
    english = Locale("en")
    names = (*english.territories.values(), *english.languages.values(), *_ADJECTIVES.values())
    return frozenset(str(name).casefold() for name in names)


def is_of_a_state(word: str) -> bool:
    """Tell whether an English word names a state or its people: "Indonesian", "American"."""
    return any(name in Locale("en").territories for name in _meant(_plain(word), "en"))  # codes stand among the names


@lru_cache(maxsize=TEXTS_KEPT)
def states_named(text: str, language: str) -> tuple[str, ...]:
    """Return the English names and adjectives of the states and unions that a text in another language names."""
    written = [*dict.fromkeys(_WORD.findall(text))]
    words = [*dict.fromkeys(map(_plain, written))]
    short = (_short(language).get(each, ()) for each in written if len(each) == _SHORTEST)
    single = (_meant(word, language) for word in words)
    hung = (_hung(language).get(stem, ()) for each in written if (stem := _without_hanging(each)))
    told = (*short, *single, *hung, *_of_many_words(text, language))
    return tuple(dict.fromkeys(name for names in told for name in names))


def _meant(word: str, language: str) -> tuple[str, ...]:
    """Return the English names of the states that a word in plain letters may name or describe."""
    beginnings = _beginnings(language)
    lengths = (each for each in range(_SHORTEST, len(word) + 1) if len(word) - each < _LONGER + (each > _SHORTEST))
    return tuple(name for length in lengths for name in beginnings.get(word[:length], ()))


def _of_many_words(text: str, language: str) -> Iterator[Sequence[str]]:
    """Yield the English names of each state whose name in a language has several words, in whatever case they stand."""
    listed = _names_of_many_words(language)
    words = [_plain(word) for word in _ANY_WORD.findall(text)] if listed else []
    for at, word in enumerate(words):
        for first in (word[:length] for length in range(_SHORTEST - 1, len(word) + 1)):
            for stems, names in listed.get(first, ()):
                if all(_is_of_stem(each, stem) for each, stem in zip(words[at:], stems, strict=False)) and (
                    len(words) - at >= len(stems)
                ):
                    yield names


def _is_of_stem(word: str, stem: str) -> bool:
    return word.startswith(stem) and len(word) <= len(stem) + _STATE_STEM


@lru_cache(maxsize=16)
def _names_of_many_words(language: str) -> Mapping[str, Sequence[tuple[Sequence[str], Sequence[str]]]]:
    """Give the names of several words by the beginning of the first: the beginnings of all, and the English names."""
    found: dict[str, list[tuple[Sequence[str], Sequence[str]]]] = {}
    for code, name in _codes_and_names(language):
        words = [_plain(word) for word in _ANY_WORD.findall(name)]
        if len(words) > 1 and all(words):
            stems = tuple(word[: max(_STATE_STEM, len(word) - _ENDING)] for word in words)
            found.setdefault(stems[0], []).append((stems, _in_english(code)))
    return found


@lru_cache(maxsize=16)
def _short(language: str) -> Mapping[str, Sequence[str]]:
    """Give the English names of each state whose name has but three letters, which it must stand in: "Çad", "Чад"."""
    return {name: _in_english(code) for code, name in _codes_and_names(language) if len(name) == _SHORTEST}


_HANGING: Final = re.compile(
    r"(?:[وف]?[بكل]?ال|[وف]?لل|[وفب])?(?P<stem>[\u0620-\u064a]{3,}?)(?:[وف]?ي(?:ة|ا|ون|ين|ات)?|ي?ا)?"
)
"""An Arabic word with what hangs on it: "and the", "of the" before it, the endings of an adjective behind it."""


def _without_hanging(word: str) -> str | None:
    """Return an Arabic word without its article and endings, as states and their adjectives share it: "مصر"."""
    found = _HANGING.fullmatch(word)
    return found["stem"] if found else None


@lru_cache(maxsize=16)
def _hung(language: str) -> Mapping[str, Sequence[str]]:
    """Give the English names of each state by its Arabic one without what hangs on it; nothing of other scripts."""
    stems = ((_without_hanging(name), code) for code, name in _codes_and_names(language))
    return {stem: _in_english(code) for stem, code in stems if stem}


def _codes_and_names(language: str) -> Iterator[tuple[str, str]]:
    """Yield the code of each state and union with its name in a language."""
    for code, name in _locale(language).territories.items():
        if isinstance(code, str) and len(code) == 2 and code.isalpha():
            yield code, str(name)


@cache
def _in_english(code: str) -> tuple[str, ...]:
    """Return by which names and adjectives English knows a state: CLDR's, and those of the table."""
    listed = (word.strip() for words in _ALSO.get(code, "").split(";") for word in words.split(","))
    return (code, str(Locale("en").territories[code]), *filter(None, listed))


@lru_cache(maxsize=16)
def _beginnings(language: str) -> Mapping[str, Sequence[str]]:
    """Give the English names of each state by what words for it begin with in a language.

    An adjective may begin otherwise than the name, and as another language's: "péruvien" as "Peru", "молдавский" as
    "Moldavië". Of other languages only longer beginnings are taken, which are no common word's.
    """
    found: dict[str, list[str]] = {}
    english, local = Locale("en"), _locale(language)
    for code, _ in _codes_and_names(ENGLISH):
        stems = {
            *_stem(str(local.territories.get(code, ""))),
            *(each for each in _stems_elsewhere().get(code, ()) if len(each) >= _OWN),
            *_whole(str(english.territories[code])),
            *_whole(str(local.territories.get(code, ""))),
            *_OTHERWISE.get(code, "").split(),
        }
        for stem in sorted(stems):
            found.setdefault(stem, []).extend(_in_english(code))
    for code, adjective in english.languages.items():
        stem = _plain(str(local.languages.get(code, "")))[:-1]
        if len(stem) >= _SHORTEST and len(code) == 2:
            found.setdefault(stem, []).append(str(adjective))
    return found


@cache
def _stems_elsewhere() -> Mapping[str, frozenset[str]]:
    """Give the beginnings of each state's names in all languages that are read."""
    found: dict[str, set[str]] = defaultdict(set)
    for tag in CODES:
        for code, name in _codes_and_names(tag):
            found[code].update(_stem(name))
    return {code: frozenset(stems) for code, stems in found.items()}


def _whole(name: str) -> tuple[str, ...]:
    """Return a short name in plain letters, with which long adjectives begin: the "peru" of "péruviennes"."""
    plain = _plain(name)
    return (plain,) if " " not in name and _STATE_STEM <= len(plain) <= _OWN else ()


def _stem(name: str) -> tuple[str, ...]:
    """Return the beginning of a name of one word; one of several stands as a whole."""
    plain = _plain(name)
    is_one = " " not in name and len(plain) >= _STATE_STEM
    return (plain[: max(_STATE_STEM, len(plain) - _ENDING)],) if is_one else ()


@lru_cache(maxsize=64)
def _locale(language: str) -> Locale:
    try:
        return Locale.parse(language.partition("-")[0])
    except (UnknownLocaleError, ValueError):
        return Locale("en")


def _plain(word: str) -> str:
    return re.sub(r"[^a-z]", "", anyascii(word).casefold())


_NAMES: Final = {
    "USD": "$ us$ dollar dólar dolar доллар долар دولار 美元 ドル",
    "CAD": "$ c$ dollar dólar dolar доллар долар دولار 加元",
    "AUD": "$ a$ dollar dólar dolar доллар долар دولار 澳元",
    "NZD": "$ nz$ dollar dólar dolar доллар долар دولار",
    "HKD": "$ hk$ dollar dólar dolar доллар долар دولار 港元",
    "EUR": "€ euro євро евро avro يورو 欧元 ユーロ",
    "GBP": "£ pound quid sterling libra livre pfund sterlin esterlin фунт جنيه 英镑 ポンド",
    "CHF": "sfr fr franc francs frank francos franchi franken франк فرنك 瑞士法郎",
    "XAF": "franc francs frank franken франк فرنك fcfa",
    "XOF": "franc francs frank franken франк فرنك fcfa",
    "CZK": "crown kč koruna korun corona couronne krone coroa крон كرون",
    "SEK": "skr crown kr krona kronor corona couronne krone coroa крон كرون",
    "NOK": "nkr crown kr krone kroner corona couronne krone coroa крон كرون",
    "DKK": "dkr crown kr krone kroner corona couronne krone coroa крон كرون",
    "ISK": "crown króna krónur krone couronne крон كرون",
    "HUF": "forint форинт",
    "PLN": "zloty złot zlot злот",
    "RON": "leu lei лей лея леев",
    "BGN": "lev leva лев лева",
    "RSD": "dinar динар دينار",
    "DZD": "dinar динар دينار",
    "IQD": "dinar динар دينار",
    "JOD": "dinar динар دينار",
    "KWD": "dinar динар دينار",
    "LYD": "dinar динар دينار",
    "TND": "dinar динар دينار",
    "AED": "dirham дирхам درهم dh",
    "MAD": "dirham дирхам درهم dh",
    "SAR": "riyal riad rial риал ريال",
    "QAR": "riyal rial риал ريال",
    "IRR": "rial riyal toman риал туман ريال تومان",
    "YER": "rial riyal риал ريال",
    "SYP": "pound lira livre libra pfund фунт лир ليرة",
    "LBP": "pound lira livre libra pfund фунт лир ليرة",
    "EGP": "pound livre libra pfund фунт جنيه",
    "SDG": "pound livre libra pfund фунт جنيه",
    "TRY": "₺ tl lira лир ліра ліри ليرة",
    "ILS": "₪ shekel sheqel séquel siclo schekel шекел شيكل şekel 谢克尔",
    "RUB": "₽ ruble rouble rublo rubel рубл روبل ruble 卢布",
    "UAH": "₴ hryvni grivna grivnia grivnas griwna гривн гривен hrywnja 格里夫纳",
    "BYN": "ruble rouble rublo rubel рубл",
    "KZT": "₸ tenge тенге",
    "GEL": "₾ lari лари ларі",
    "AMD": "dram drams драм",
    "AZN": "manat манат",
    "UZS": "som sum сум сом",
    "INR": "₹ rs rupee rupia roupie rupie rupi рупи روبية 卢比",
    "PKR": "rs rupee rupia roupie rupie rupi рупи روبية",
    "LKR": "rs rupee rupia roupie rupie rupi рупи روبية",
    "NPR": "rs rupee rupia roupie rupie rupi рупи روبية",
    "IDR": "rp rupiah рупи",
    "BDT": "৳ taka така",
    "CNY": "¥ rmb yuan renminbi юан يوان 元 人民币",
    "JPY": "¥ yen yens иен йен єн ين 円 日元",
    "KRW": "₩ won вон 원",
    "THB": "฿ baht бат",
    "VND": "₫ dong",
    "PHP": "₱ peso песо",
    "MYR": "rm ringgit",
    "NGN": "₦ naira найра",
    "KES": "shilling chelín шиллинг شلن ksh",
    "UGX": "ush shilling شلن",
    "TZS": "tsh shilling شلن",
    "SOS": "shilling شلن",
    "ETB": "birr быр",
    "GHS": "₵ cedi",
    "ZAR": "rand",
    "MZN": "metical meticais meticals",
    "AOA": "kwanza",
    "MGA": "ariary",
    "GMD": "dalasi dalasis",
    "MRU": "ouguiya ouguiyas",
    "RWF": "franc francs",
    "CDF": "franc francs",
    "GNF": "franc francs",
    "MMK": "kyat kyats",
    "KHR": "riel riels",
    "MNT": "tugrik tögrög togrog",
    "MDL": "leu lei лей лея леев",
    "MKD": "denar денар",
    "KGS": "som сом",
    "TJS": "somoni сомони",
    "HTG": "gourde gourdes",
    "JMD": "$ dollar dólar dolar",
    "TWD": "nt$ dollar dólar dolar 新台币",
    "SGD": "s$ dollar dólar dolar",
    "ZMW": "kwacha",
    "MWK": "kwacha",
    "MXN": "$ mx$ peso песо",
    "ARS": "$ peso песо",
    "CLP": "$ peso песо",
    "COP": "$ peso песо",
    "UYU": "$ peso песо",
    "CUP": "$ peso песо",
    "DOP": "$ peso песо",
    "BRL": "r$ real reais реал ريال",
    "PEN": "s/ sol soles",
    "BOB": "boliviano",
    "PYG": "₲ guaraní guarani",
    "VES": "bolívar bolivar",
    "CRC": "₡ colón colones",
    "GTQ": "quetzal",
    "HNL": "lempira",
    "BTC": "₿ bitcoin биткоин",
}
_WHOLE: Final = word_set(
    "fr sfr kr skr nkr dkr ush tsh rm "
    "rs rp dh tl leu lei lev leva лей лея леев лев лева sol soles som sum rand real won dong"
)
"""Names that begin too many other words to stand for an inflected form."""
_CENTS: Final = (  # also the British "66p"
    r"(?<![^\W\d_])(?:cents?|pence|centavos?|céntimos?|centimes?|centesimi|копе\w+|копі\w+|kuruş\w*)(?![^\W\d_])|(?<=\d)p(?![^\W\d_])"
)
_LATIN_ENDING: Final = (
    "(?:s|es|e|n|en|er|lar|ler|lık|lik|luk|lük|ı|i|u|ü|a|y|yı|yi|nın|nin|ın|in|un|ün|yla|yle|"
    "ya|ye|da|de|dan|den|sı|si)?"
)
"""Plurals and cases; more letters make another word ("coronavirus", "library")."""
_CODE: Final = re.compile(r"\b[A-Z]{3}\b")


def has_currency(text: str) -> bool:
    """Tell whether a currency stands in a text, by its sign, its code or its usual name."""
    return _any().search(without_marks(text)) is not None


def tells_of_money(sentence: str) -> bool:
    """Tell whether a currency stands in a sentence, or a number with any noun for one: "250 millones de reales"."""
    return has_currency(sentence) or _behind_a_number().search(without_marks(sentence)) is not None


def codes_in(words: str) -> Iterator[str]:
    """Yield the codes of currencies that stand in words."""
    return (code for code in _CODE.findall(words) if code in _codes())


def without_codes(words: str) -> str:
    """Return words without the codes of currencies, whose a currency is, and the names of units in them.

    The article may have the bare name: "francs" or "Franken" for "Swiss francs", "51C" for "degrees Celsius".
    """
    bare = _CODE.sub(lambda found: "" if found[0] in _codes() else found[0], words)
    return _UNITS.sub("", _of_state().sub("", bare)).strip()


_UNITS: Final = re.compile(r"\b(?:Celsius|Fahrenheit|Richter|Kelvin)\b")
"""Units that are written as names, for which an article has a sign."""


@lru_cache(maxsize=1)
def _of_state() -> re.Pattern[str]:
    """Match whose a currency is, before each noun that CLDR has for one: "Zambian" of "Zambian kwacha"."""
    from babel import Locale  # noqa: PLC0415 - as below

    names = [str(name).split() for name in Locale("en").currencies.values()]
    nouns = {words[-1].casefold() for words in names if len(words) > 1 and words[-1].isalpha()}
    return re.compile(rf"\b[A-Z][a-z]+ (?=(?i:{'|'.join(sorted(map(re.escape, nouns)))})s?\b)")


def names_currency(text: str, code: str) -> bool:
    """Tell whether a text names the currency that has a code."""
    return _pattern(code).search(without_marks(text)) is not None


@lru_cache(maxsize=1)
def _codes() -> frozenset[str]:
    """Return all codes that CLDR knows."""
    from babel import Locale  # noqa: PLC0415 - most articles tell of no money

    return frozenset(Locale("en").currencies) | _NAMES.keys()


@lru_cache(maxsize=128)
def _pattern(code: str) -> re.Pattern[str]:
    if code not in _NAMES:
        return re.compile("|".join(_forms_in_cldr(code)), re.IGNORECASE)
    nouns = (rf"(?<![^\W\d_]){re.escape(each)}(?![^\W\d_])" for each in _nouns_in_cldr(code))
    return re.compile("|".join((*_forms(code), *nouns)), re.IGNORECASE)


_NOUN_LAST: Final = word_set("en de nl ru tr uk")
"""Languages that say the country first: "Mozambican meticals", "meticais moçambicanos"."""
_STEM: Final = 5
"""Letters that inflected forms of a currency's noun share: "meticais", "meticales"."""


def _forms_in_cldr(code: str) -> Iterator[str]:
    """Yield patterns of a currency's code and of its noun in the languages that are read."""
    yield rf"(?<![^\W\d_]){code}(?![^\W\d_])"
    yield from (rf"(?<![^\W\d_]){re.escape(noun[:_STEM])}\w{{0,4}}" for noun in _nouns_in_cldr(code, _STEM))


_FORMS_FOR: Final = (1, 2, 5)
"""Numbers for which a noun has another form in some language."""
_NEW: Final = word_set("nouveau nouveaux novo novos novi nuovo nuovi nuevo nuevos новых нових новые нові")
"""What stands before the noun in some names: "nuovi sicli israeliani"."""


@lru_cache(maxsize=256)
def _nouns_in_cldr(code: str, least: int = 4) -> tuple[str, ...]:
    """Return what a currency is called in the languages that are read, in each number: "reales", "réals", "reali".

    Args:
        code: the currency's.
        least: letters; a shorter word is one of too many languages.
    """
    from babel.numbers import get_currency_name  # noqa: PLC0415 - as above

    found: dict[str, None] = {}
    for language in CODES:
        names = [without_marks(get_currency_name(code, count=count, locale=language)) for count in _FORMS_FOR]
        told = [re.split(r"[\s-]+", name.casefold()) for name in names]
        is_genitive = language in _INFLECTED and len({words[-1] for words in told}) == 1
        for each in told:
            words = [word for word in each if word not in _NEW] or each
            noun = words[-1 if language in _NOUN_LAST and not is_genitive else 0]
            found |= {noun: None} if len(noun) >= least and noun.isalpha() else {}
    return tuple(found)


_INFLECTED: Final = word_set("ru uk")
"""Languages in which a noun has another form for each number, and whose it is behind it none: "долларов Фиджи"."""


@lru_cache(maxsize=1)
def _behind_a_number() -> re.Pattern[str]:
    """Match a currency by any of its nouns behind a number: "250 millones de reales", and no "datos reales"."""
    nouns = sorted({noun for code in _in_use() | _NAMES.keys() for noun in _nouns_in_cldr(code, _STEM)})
    scales = {without_marks(each) for code in CODES for each in reading(code).lexicon.scales if each.isalpha()}
    number = rf"(?:\d|(?<![^\W\d_])(?:{'|'.join(sorted(scales))}))"
    joint = r"\s+(?:(?:de|di|do|da|von|van)\s+|d['’]\s?)?"
    return re.compile(rf"{number}{joint}(?:{'|'.join(map(re.escape, nouns))})(?![^\W\d_])", re.IGNORECASE)


@lru_cache(maxsize=1)
def _in_use() -> frozenset[str]:
    """Return the codes of the currencies that are legal tender somewhere, as CLDR has them."""
    from babel.core import get_global  # noqa: PLC0415 - as above

    rows = get_global("territory_currencies").values()
    return frozenset(code for row in rows for code, _, end, is_tender in row if end is None and is_tender)


@lru_cache(maxsize=1)
def _any() -> re.Pattern[str]:
    forms = dict.fromkeys(form for code in _NAMES for form in _forms(code))
    return re.compile("|".join((*forms, _CENTS)), re.IGNORECASE)


def _forms(code: str) -> Iterator[str]:
    """Yield patterns of a currency's forms; a sign and a Chinese name stand anywhere, a word where a word begins."""
    yield rf"(?<![^\W\d_]){code}(?![^\W\d_])"
    for name in without_marks(_NAMES[code]).split():
        is_bare = not name[-1].isalpha() or ord(name[0]) >= 0x3000
        ending = "" if name in _WHOLE else _LATIN_ENDING if name.isascii() or name[0] < "\u0250" else r"[^\W\d_]{0,5}"
        start = r"(?:(?<![^\W\d_])|(?<=ال))" if name[0] >= "\u0600" else r"(?<![^\W\d_])"
        yield re.escape(name) if is_bare else start + re.escape(name) + ending + r"(?![^\W\d_])"


_NO_STATES: Final = frozenset({"EU", "EZ", "QO", "UN", "XA", "XB", "ZZ"})
"""What CLDR lists among its territories and is a union or a placeholder."""
_ENDINGS: Final = ("n", "an", "ian", "ese", "i", "ish")
_ALSO: Final[dict[str, str]] = {
    "AE": "uae, emirates; emirati", "AF": "; afghan", "AR": "; argentine, argentinean", "BA": "bosnia; bosnian",
    "BB": "; barbadian", "BE": "; belgian", "BF": "; burkinabe", "BS": "; bahamian",
    "CD": "dr congo, drc, democratic republic of the congo, democratic republic of congo",
    "CG": "republic of the congo", "CH": "; swiss", "CI": "ivory coast; ivorian", "CY": "; cypriot",
    "CZ": "czech republic; czech", "DE": "; german", "DK": "; danish", "DO": "; dominican", "EC": "; ecuadorean",
    "ES": "; spanish", "FI": "; finnish", "FR": "; french", "GB": "uk, britain, great britain; british",
    "GL": "; greenlandic", "GR": "; greek", "HK": "hong kong", "HN": "; honduran", "IE": "; irish", "IS": "; icelandic",
    "KG": "; kyrgyz", "KP": "dprk", "KZ": "; kazakh", "LA": "; laotian", "LB": "; lebanese", "MC": "; monegasque",
    "ME": "; montenegrin", "MG": "; malagasy", "MK": "macedonia; macedonian", "MM": "burma; burmese",
    "MU": "; mauritian", "MV": "; maldivian", "MZ": "; mozambican", "NE": "; nigerien", "NG": "; nigerian",
    "NL": "holland; dutch", "NO": "; norwegian", "PA": "; panamanian", "PE": "; peruvian",
    "PH": "; philippine, filipino", "PL": "; polish", "PS": "palestine; palestinian", "PT": "; portuguese",
    "RU": "russian federation", "SA": "; saudi", "SE": "; swedish", "SI": "; slovene", "SK": "; slovak",
    "SV": "; salvadoran, salvadorean", "SZ": "swaziland; swazi", "TG": "; togolese", "TH": "; thai", "TJ": "; tajik",
    "TL": "east timor; east timorese", "TM": "; turkmen", "TR": "turkey", "TT": "; trinidadian",
    "US": "us, usa, america, united states of america; american", "UZ": "; uzbek", "VA": "vatican, holy see",
    "XK": "; kosovar",
}  # fmt: skip
"""Names that English news gives to states besides CLDR's, and after ';' adjectives that follow no rule.

No library has both: countryinfo has one adjective a state ('Icelander', 'Kirghiz') and others' for their territories.
"""
ORGANS: Final = frozenset({
    "army", "navy", "force", "forces", "police", "guard", "military", "troops", "soldiers", "parliament", "ministry",
    "department",
})  # fmt: skip
"""Words of bodies that a state has, and is not."""
_NOT_THE_STATES: Final = frozenset(
    {"backed", "supported", "allied", "aligned", "led", "free", "opposition", "rebel", "exile"}
)
"""Words of bodies that are not of the state that they name."""
_LONGEST = 6
"""Words of the longest name of a state: 'Democratic Republic of the Congo' has five, and an article before it."""


class States:
    """The states of the world, and those of one folder."""

    def __init__(self, own: Iterable[str] = ()) -> None:
        names = sorted({name for name in own if not (ORGANS | {"government"}) & set(name.split())})
        self._own = _clear(_name_forms(name, name) for name in names) | dict(zip(names, names, strict=True))
        self._known = _known()

    @staticmethod
    def called(key: str) -> str:
        """Give the state of which a plain name is the whole name, as a key, or '': 'burma', but not 'burmese'."""
        return _names().get(key, "")

    def of_body(self, name: str) -> str:
        """Give the state that a body is of: the one that its name begins with, or else ends with after 'of'."""
        words = plain(name).split()
        if _NOT_THE_STATES & set(words):
            return ""
        return self._begins(words) or self._begins(words[_after_of(words) :])

    def read(self, words: Sequence[str]) -> tuple[str, tuple[str, ...]]:
        """Give the states that a name holds anywhere, as one key, and its other words in order."""
        found, others, at = [], [], 0
        while at < len(words):
            state, length = self._at(words, at)
            found += [state] if state else []
            others += [] if state else [words[at]]
            at += length
        return " ".join(found), tuple(others)

    def _begins(self, words: Sequence[str]) -> str:
        return self._at(words, 0)[0] if words else ""

    def _at(self, words: Sequence[str], start: int) -> tuple[str, int]:
        """Give the longest state that stands at a place of some words, and its length; ('', 1) where none does."""
        for end in range(min(len(words), start + _LONGEST), start, -1):
            key = " ".join(words[start:end])
            if state := self._known.get(key) or self._own.get(key):
                return state, end - start
        return "", 1


@cache
def world() -> States:
    """Return the states of the world, of whose names a new table would be made for each name that is looked at."""
    return States()


def _after_of(words: Sequence[str]) -> int:
    """Give the place after the last 'of' or 'in', and after an article there; the end where there is none."""
    after = max((at + 1 for at, word in enumerate(words) if word in ("of", "in")), default=len(words))
    return after + (words[after : after + 1] == ["the"])


@lru_cache(maxsize=1)
def _known() -> dict[str, str]:
    """Give every state's key by its names and adjectives."""
    regular = _clear(_name_forms(name, code) for name, code in _cldr("en").items())
    return regular | _names() | _listed(1)


@lru_cache(maxsize=1)
def _names() -> dict[str, str]:
    """Give every state's key by its names alone."""
    foreign = _clear(_cldr(language).items() for language in CODES)
    return foreign | _cldr("en") | _listed(0)


def _cldr(language: str) -> dict[str, str]:
    # Imported where states are asked for: most commands need none.
    from babel import Locale  # noqa: PLC0415

    names: Iterable[tuple[str, str]] = Locale.parse(language, sep="-").territories.items()
    written = {name.split("(")[0].replace("&", "and").replace("St.", "Saint"): code for code, name in names}
    return {plain(name): code for name, code in written.items() if code.isalpha() and code not in _NO_STATES}


def _listed(column: int) -> dict[str, str]:
    """Give the names (0) or the adjectives (1) of the table."""
    listed = ((code, (words + ";").split(";")[column].split(",")) for code, words in _ALSO.items())
    return {plain(word): code for code, words in listed for word in words if word.strip()}


def _name_forms(name: str, key: str) -> Iterator[tuple[str, str]]:
    """Give the adjectives that English makes of a name by rule, each with the state's key."""
    for stem in sorted({name, name.rstrip("aeiouy")}):
        if len(stem) > 2:
            yield from ((stem + ending, key) for ending in _ENDINGS)


def _clear(lists: Iterable[Iterable[tuple[str, str]]]) -> dict[str, str]:
    """Gather words with what each means, without those that mean two things."""
    meaning: dict[str, set[str]] = defaultdict(set)
    for word, key in (pair for pairs in lists for pair in pairs):
        meaning[word].add(key)
    return {word: min(keys) for word, keys in meaning.items() if len(keys) == 1}
