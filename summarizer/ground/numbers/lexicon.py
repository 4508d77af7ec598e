"""The words about numbers, language by language: magnitudes, percent, months, qualifiers.

Out goes one `Lexicon` for a language tag. It hides which words a language has, and how it separates thousands.
Digits with their magnitude, percent sign and qualifier are read in every language here; number words in English by
`english`, in Spanish, French, German, Italian and Portuguese by `spelt`, in Turkish, Arabic, Russian and Ukrainian by
`inflected`; in other languages not.
"""

from dataclasses import dataclass, field, replace
from typing import Final

from summarizer.ground.numbers.english import SCALES, VAGUE
from summarizer.ground.words import word_set
from summarizer_schemas.vocabulary import Qualifier

LABEL_NOUNS: Final = word_set(
    "article act airbus apollo block boeing bus category chapter channel clause flight gate grade group highway "
    "interstate level line motorway no number order page phase platform protocol psalm resolution road room route "
    "section sector size stage terminal unit verse volume zone"
)
UNIT_SUFFIXES: Final = word_set(
    "km kms m cm mm kg g mg t ha mph kph kmh kmph h hr hrs min mins sec secs c f kw mw gw kwh mwh mb gb tb ft lb "
    "lbs in oz mi sq pc pp l ml nm"
)
METRE_NEIGHBOURS: Final = word_set(
    "high tall deep wide long away from above below off radius sprint race hurdles freestyle relay diameter "
    "distance north south east west"
)
CURRENCY_CODES: Final = word_set("usd eur gbp try syp rub uah inr rs us a c au ca nz hk r chf jpy cny rmb")
CURRENCY_SIGNS: Final = frozenset("$€£¥₺₽₴₹₪₩₦")

_ENGLISH_SCALES: Final = SCALES | {
    "k": 10**3, "m": 10**6, "mn": 10**6, "mln": 10**6, "b": 10**9, "bn": 10**9, "tn": 10**12, "trn": 10**12,
}  # fmt: skip
SCALE_LETTERS: Final = frozenset({"k", "m", "mn", "mln", "b", "bn", "tn", "trn"})
"""Magnitudes that are read only where they hang on digits: "1.3m"."""


Phrases = dict[str, tuple[tuple[tuple[str, ...], Qualifier], ...]]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """What one language says around its digits.

    Attributes:
        decimal: the decimal sign; the other of `.` and `,` separates thousands.
        scales: magnitude words after a number, lower case.
        percent: words after a number that make it a share; a tuple of words is a phrase.
        months: names of months, lower case, without a closing full stop.
        before: phrases before a number and what they make of it, longest first, by their last word.
        after: phrases behind a number, by their first word.
        between: words that join two numbers to a range.
        vague: words that stand for a number that nobody gives.
        words: whether number words are read by our own English grammar.
        spelt: the code by which text2num reads the number words of another language.
        inflected: the code by which CLDR has the number words of a language that text2num does not read.
    """

    decimal: str = "."
    scales: dict[str, int] = field(default_factory=dict)
    percent: tuple[tuple[str, ...], ...] = ()
    months: frozenset[str] = frozenset()
    before: Phrases = field(default_factory=dict)
    after: Phrases = field(default_factory=dict)
    between: frozenset[str] = frozenset()
    vague: frozenset[str] = frozenset()
    words: bool = False
    spelt: str = ""
    inflected: str = ""


def _before(**named: str) -> Phrases:
    """Turn `about="some|in the region of"` into phrases by their last word, longest first."""
    return _by_word(-1, named)


def _after(**named: str) -> Phrases:
    """Turn `about="or so|odd"` into phrases by their first word, longest first."""
    return _by_word(0, named)


def _by_word(place: int, named: dict[str, str]) -> Phrases:
    pairs = [(tuple(phrase.split()), name) for name, phrases in named.items() for phrase in phrases.split("|")]
    pairs.sort(key=lambda pair: -len(pair[0]))
    keys = dict.fromkeys(phrase[place] for phrase, _ in pairs)
    return {key: tuple(pair for pair in pairs if pair[0][place] == key) for key in keys}  # type: ignore[misc]


def _many(text: str) -> tuple[tuple[str, ...], ...]:
    return tuple(tuple(phrase.split()) for phrase in text.split("|"))


def _scales(text: str) -> dict[str, int]:
    """Turn "3 mil mille 6 million" into each word's power of ten."""
    scales, power = {}, 0
    for word in text.split():
        if word.isdecimal():
            power = int(word)
        else:
            scales[word] = 10**power
    return scales


_LEXICA: Final = {
    "en": Lexicon(
        scales=_ENGLISH_SCALES,
        percent=_many("percent|per cent|pct|percentage points|percentage point"),
        months=word_set(
            "january february march april may june july august september october november december jan feb mar apr jun "
            "jul aug sep sept oct nov dec"
        ),
        before=_before(
            at_least="at least|no fewer than|no less than|not fewer than|not less than|a minimum of|minimum of|minimum",
            more_than="more than|over|above|exceeding|exceeded|exceeds|upwards of|upward of|in excess of|"
            "surpassed|topped|past|greater than|higher than",
            about="about|around|some|approximately|roughly|an estimated|estimated|circa|approx|ca|in the region of|"
            "something like|~|≈|an average of",
            almost="almost|nearly|close to|nearing|approaching|just short of|just under|virtually",
            fewer_than="fewer than|less than|under|below|lower than",
            up_to="up to|as many as|as much as|no more than|not more than|at most|a maximum of|maximum of|at the most",
        ),
        after=_after(
            at_least="or more|at least|+|- plus|plus|and counting|at a minimum|at minimum",
            about="or so|or thereabouts|- odd|odd|- ish|- something",
            up_to="or fewer|or less|at most|at the most",
        ),
        between=frozenset({"to", "or"}),
        vague=VAGUE,
        words=True,
    ),
    "es": Lexicon(
        decimal=",",
        scales=_scales("3 mil 6 millón millones millon 12 billón billones"),
        percent=_many("por ciento"),
        months=word_set(
            "enero febrero marzo abril mayo junio julio agosto septiembre setiembre octubre noviembre diciembre"
        ),
        before=_before(
            at_least="al menos|por lo menos|como mínimo|no menos de|un mínimo de",
            more_than="más de|más que|sobre",
            about="unos|unas|alrededor de|aproximadamente|en torno a|cerca de",
            almost="casi",
            fewer_than="menos de",
            up_to="hasta|no más de|como máximo|un máximo de",
        ),
        after=_after(at_least="o más|como mínimo", about="aproximadamente"),
        between=frozenset({"a", "o", "y"}),
        spelt="es",
        vague=word_set("decenas cientos centenares miles millones docenas varios varias"),
    ),
    "fr": Lexicon(
        decimal=",",
        scales=_scales("3 mille milliers 6 million millions 9 milliard milliards 12 billion billions"),
        percent=_many("pour cent|pourcent"),
        months=word_set("janvier février mars avril mai juin juillet août septembre octobre novembre décembre"),
        before=_before(
            at_least="au moins|pas moins de|un minimum de|au minimum",
            more_than="plus de|plus d'",
            about="environ|quelque|autour de|à peu près|aux alentours de",
            almost="près de|presque",
            fewer_than="moins de",
            up_to="jusqu'à|au plus|pas plus de|un maximum de",
        ),
        after=_after(at_least="au moins|ou plus", about="environ"),
        between=frozenset({"à", "ou", "et"}),
        spelt="fr",
        vague=word_set("dizaines centaines milliers millions plusieurs"),
    ),
    "de": Lexicon(
        decimal=",",
        scales=_scales(
            "2 hundert 3 tausend tsd 6 million millionen mio 9 milliarde milliarden mrd 12 billion billionen"
        ),
        percent=_many("prozent"),
        months=word_set("januar jänner februar märz april mai juni juli august september oktober november dezember"),
        before=_before(
            at_least="mindestens|wenigstens|zumindest|nicht weniger als",
            more_than="mehr als|über",
            about="rund|etwa|ungefähr|zirka|circa|ca|gegen",
            almost="fast|knapp|beinahe|nahezu",
            fewer_than="weniger als|unter",
            up_to="bis zu|höchstens|maximal|nicht mehr als",
        ),
        between=frozenset({"bis", "oder", "und"}),
        spelt="de",
        vague=word_set("dutzende hunderte tausende zehntausende hunderttausende millionen mehrere"),
    ),
    "it": Lexicon(
        decimal=",",
        scales=_scales("3 mila 6 milione milioni 9 miliardo miliardi"),
        percent=_many("per cento|percento"),
        months=word_set(
            "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre"
        ),
        before=_before(
            at_least="almeno|non meno di",
            more_than="più di|oltre",
            about="circa|intorno a",
            almost="quasi",
            fewer_than="meno di",
            up_to="fino a|al massimo",
        ),
        between=frozenset({"a", "o", "e"}),
        spelt="it",
        vague=word_set("decine centinaia migliaia milioni diversi diverse"),
    ),
    "pt": Lexicon(
        decimal=",",
        scales=_scales("3 mil 6 milhão milhões 9 bilhão bilhões 12 trilhão trilhões"),
        percent=_many("por cento"),
        months=word_set("janeiro fevereiro março abril maio junho julho agosto setembro outubro novembro dezembro"),
        before=_before(
            at_least="pelo menos|ao menos|no mínimo|não menos de",
            more_than="mais de|acima de",
            about="cerca de|aproximadamente|por volta de|em torno de|uns|umas",
            almost="quase",
            fewer_than="menos de",
            up_to="até|no máximo",
        ),
        between=frozenset({"a", "ou", "e"}),
        spelt="pt",
        vague=word_set("dezenas centenas milhares milhões vários várias"),
    ),
    "tr": Lexicon(
        decimal=",",
        scales=_scales("3 bin 6 milyon 9 milyar 12 trilyon"),
        months=word_set("ocak şubat mart nisan mayıs haziran temmuz ağustos eylül ekim kasım aralık"),
        before=_before(at_least="en az", about="yaklaşık|aşağı yukarı", almost="neredeyse", up_to="en fazla|en çok"),
        after=_after(
            more_than="den fazla|dan fazla|ten fazla|tan fazla|' den fazla|' dan fazla|' ten fazla|' tan fazla"
        ),
        between=frozenset({"ila", "veya"}),
        inflected="tr",
        vague=word_set("onlarca yüzlerce binlerce milyonlarca çok"),
    ),
    "ar": Lexicon(
        scales=_scales("2 مئة مائة 3 ألف آلاف ألفا الف 6 مليون ملايين مليونا 9 مليار مليارات مليارا"),
        percent=_many("في المئة|في المائة|بالمئة|بالمائة"),
        months=word_set(
            "يناير فبراير مارس أبريل إبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر شباط آذار نيسان أيار "
            "حزيران تموز آب أيلول"
        ),
        before=_before(
            at_least="ما لا يقل عن|لا يقل عن",
            more_than="أكثر من|اكثر من|أزيد من",
            about="نحو|حوالي|حوالى|زهاء",
            almost="قرابة|ما يقرب من|ما يقارب",
            fewer_than="أقل من",
            up_to="ما يصل إلى|حتى",
        ),
        after=_after(at_least="على الأقل|على الاقل", about="تقريبا"),
        between=frozenset({"إلى", "الى", "أو"}),
        inflected="ar",
        vague=word_set("عشرات مئات آلاف الآلاف ملايين عدة"),
    ),
    "ru": Lexicon(
        decimal=",",
        scales=_scales(
            "3 тысяча тысячи тысяч тыс 6 миллион миллиона миллионов млн 9 миллиард миллиарда миллиардов млрд"
        ),
        percent=_many("процент|процента|процентов"),
        months=word_set("января февраля марта апреля мая июня июля августа сентября октября ноября декабря"),
        before=_before(
            at_least="как минимум|не менее|по меньшей мере|минимум",
            more_than="более|более чем|больше|свыше",
            about="около|примерно|порядка|приблизительно",
            almost="почти",
            fewer_than="менее|меньше",
            up_to="до|не более|максимум",
        ),
        between=frozenset({"до", "или"}),
        inflected="ru",
        vague=word_set("десятки сотни тысячи миллионы несколько"),
    ),
    "uk": Lexicon(
        decimal=",",
        scales=_scales(
            "3 тисяча тисячі тисяч тис 6 мільйон мільйона мільйони мільйонів млн 9 мільярд мільярди мільярдів млрд"
        ),
        percent=_many("відсоток|відсотки|відсотків"),
        months=word_set("січня лютого березня квітня травня червня липня серпня вересня жовтня листопада грудня"),
        before=_before(
            at_least="щонайменше|не менше|принаймні|мінімум",
            more_than="понад|більше|більш як",
            about="близько|приблизно",
            almost="майже",
            fewer_than="менше",
            up_to="до|не більше",
        ),
        between=frozenset({"до", "або"}),
        inflected="uk",
        vague=word_set("десятки сотні тисячі мільйони кілька"),
    ),
}
CJK_SCALES: Final = {
    "万": 10**4, "萬": 10**4, "亿": 10**8, "億": 10**8, "千": 10**3, "百": 10**2, "만": 10**4, "억": 10**8, "천": 10**3,
}  # fmt: skip
_COMMA_DECIMALS: Final = word_set(
    "bg bs ca cs da el es et fi fr hr hu id it lt lv mk nb nl nn no pl pt ro ru sk sl sq sr sv tr uk vi az be de"
)
_POINT_REGIONS: Final = word_set("MX US PR GT HN NI SV PA DO PE")
"""Spanish-speaking countries that write 1,300.5."""


WORDS_READ: Final = tuple(tag for tag, words in _LEXICA.items() if words.words or words.spelt or words.inflected)
"""The languages whose number words are read."""


def lexicon(language: str) -> Lexicon:
    """Return the words of a BCP 47 language tag; of a language that is not here, its decimal sign at least."""
    primary, *rest = language.replace("_", "-").split("-")
    found = _LEXICA.get(primary.lower(), Lexicon(decimal="," if primary.lower() in _COMMA_DECIMALS else "."))
    if primary.lower() == "es" and _POINT_REGIONS & {part.upper() for part in rest}:
        return replace(found, decimal=".")
    return found


def reads_words(language: str) -> bool:
    """Tell whether numbers written as words ("twenty-five") are read in this language; digits are in every one."""
    return language.replace("_", "-").split("-")[0].lower() in WORDS_READ
