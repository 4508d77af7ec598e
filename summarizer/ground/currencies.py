"""Words → the currencies that they name, by ISO 4217 code: signs, codes and the beginnings of their names.

One row a currency that news of every country tells of, for all languages that are read; of the others what CLDR has. A
name that several currencies share ("dollar", "crown") names each of them, so "40 million dollars" may be told as USD,
and as CAD too.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import Final

from summarizer.ground.words import without_marks, word_set

_NAMES: Final = {
    "USD": "$ us$ dollar dólar dolar доллар долар دولار 美元 ドル",
    "CAD": "$ c$ dollar dólar dolar доллар долар دولار 加元",
    "AUD": "$ a$ dollar dólar dolar доллар долар دولار 澳元",
    "NZD": "$ nz$ dollar dólar dolar доллар долар دولار",
    "HKD": "$ hk$ dollar dólar dolar доллар долар دولار 港元",
    "EUR": "€ euro євро евро avro يورو 欧元 ユーロ",
    "GBP": "£ pound quid sterling libra livre pfund sterlin esterlin фунт جنيه 英镑 ポンド",
    "CHF": "fr franc francs frank francos franchi franken франк فرنك 瑞士法郎",
    "XAF": "franc francs frank franken франк فرنك fcfa",
    "XOF": "franc francs frank franken франк فرنك fcfa",
    "CZK": "crown kč koruna korun corona couronne krone coroa крон كرون",
    "SEK": "crown kr krona kronor corona couronne krone coroa крон كرون",
    "NOK": "crown kr krone kroner corona couronne krone coroa крон كرون",
    "DKK": "crown kr krone kroner corona couronne krone coroa крон كرون",
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
    "MYR": "ringgit",
    "NGN": "₦ naira найра",
    "KES": "shilling chelín шиллинг شلن ksh",
    "UGX": "shilling شلن",
    "TZS": "shilling شلن",
    "SOS": "shilling شلن",
    "ETB": "birr быр",
    "GHS": "₵ cedi",
    "ZAR": "rand",
    "ZMW": "kwacha",
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
    "fr kr rs rp dh tl leu lei lev leva лей лея леев лев лева sol soles som sum rand real won dong"
)
"""Names that begin too many other words to stand for an inflected form."""
_CENTS: Final = (  # also the British "66p"
    r"(?<![^\W\d_])(?:cents?|pence|centavos?|céntimos?|centimes?|centesimi|копе\w+|копі\w+|kuruş\w*)(?![^\W\d_])|(?<=\d)p(?![^\W\d_])"
)
_LATIN_ENDING: Final = "(?:s|es|e|n|en|er|lar|ler|lık|lik|luk|lük|ı|i|u|ü|a|y|ya|ye|da|de|dan|den|sı|si)?"
"""Plurals and cases; more letters make another word ("coronavirus", "library")."""
_CODE: Final = re.compile(r"\b[A-Z]{3}\b")


def has_currency(text: str) -> bool:
    """Tell whether a currency stands in a text, by its sign, its code or its name."""
    return _any().search(without_marks(text)) is not None


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
    forms = _forms(code) if code in _NAMES else _forms_in_cldr(code)
    return re.compile("|".join(forms), re.IGNORECASE)


_NOUN_LAST: Final = word_set("en de nl ru tr uk")
"""Languages that say the country first: "Mozambican meticals", "meticais moçambicanos"."""
_STEM: Final = 5
"""Letters that inflected forms of a currency's noun share: "meticais", "meticales"."""


def _forms_in_cldr(code: str) -> Iterator[str]:
    """Yield patterns of a currency's code and of its noun in the languages that are read."""
    from babel.numbers import get_currency_name  # noqa: PLC0415 - as above

    yield rf"(?<![^\W\d_]){code}(?![^\W\d_])"
    for language in ("en", "es", "fr", "de", "it", "nl", "pt", "tr", "ar", "ru", "uk"):
        words = without_marks(get_currency_name(code, count=2, locale=language)).split()
        noun = words[-1 if language in _NOUN_LAST else 0]
        if len(noun) >= _STEM:
            yield rf"(?<![^\W\d_]){re.escape(noun[:_STEM])}\w{{0,4}}"


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
