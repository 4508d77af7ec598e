"""The number words of Turkish, Arabic, Russian and Ukrainian: CLDR's, through unicode-rbnf, and a few of the news."""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

from summarizer.ground.words import word_set

_FURTHER: Final = {
    "ar": "1 احد 1 احدى 2 اثنا 2 اثني 2 اثنتي 2 اثنتا 2 اثنان 2 اثنين 2 اثنتان 2 اثنتين 3 ثلاث 4 اربع 5 خمس 6 ست 7 سبع "
    "8 ثمان 8 ثماني 9 تسع 10 عشر 200 مئتين 200 مئتا 200 مئتي 300 ثلاثمئة 400 اربعمئة 500 خمسمئة 600 ستمئة 700 "
    "سبعمئة 800 ثمانمئة 800 ثمانيمئة 900 تسعمئة 2000 الفين 2000 الفان 2000000 مليونان 2000000 مليونين",
    "ru": "2 двое 2 двоих 3 трое 3 троих 4 четверо 4 четверых 5 пятеро 5 пятерых 6 шестеро 6 шестерых 7 семеро 7 "
    "семерых 8 восьмеро 8 восьмерых 9 девятеро 9 девятерых 10 десятеро 10 десятерых",
    "tr": "2 ikisi 2 ikisini 3 üçü 3 üçünü 4 dördü 4 dördünü 5 beşi 5 beşini 6 altısı 6 altısını 7 yedisi 7 yedisini 8 "
    "sekizi 8 sekizini 9 dokuzu 9 dokuzunu",
    "uk": "1 одного 1 одному 1 одним 1 одної 1 одній 1 однієї 1 однією 1 одну 1 одних 2 двом 2 двома 2 двоє 2 двох 3 "
    "трьом 3 трьома 3 троє 3 трьох 4 чотирьом 4 чотирма 4 четверо 4 чотирьох 5 п'ятьом 5 п'ятьма 5 п'ятьома 5 "
    "п'ятеро 5 п'яти 5 п'ятьох 6 шістьом 6 шістьма 6 шестеро 6 шести 6 шістьох 7 сімом 7 сімома 7 семеро 7 семи 7 "
    "сімох 8 восьмеро 9 дев'ятеро 10 десятеро 11 одинадцятьох 12 дванадцятьох 13 тринадцятьох 14 "
    "чотирнадцятьох 15 п'ятнадцятьох 16 шістнадцятьох 17 сімнадцятьох 18 вісімнадцятьох 19 "
    "дев'ятнадцятьох 30 тридцятьох 8 вісьмом 8 вісьмома 8 восьми 8 вісьмох 9 дев'ятьом 9 дев'ятьма 9 "
    "дев'яти 9 дев'ятьох 10 десятьом 10 "
    "десятьма 10 десяти 10 десятьох 11 одинадцяти 12 дванадцяти 13 тринадцяти 14 чотирнадцяти 15 п'ятнадцяти 16 "
    "шістнадцяти 17 сімнадцяти 18 вісімнадцяти 19 дев'ятнадцяти 20 двадцятьом 20 двадцятьма 20 двадцяти 20 "
    "двадцятьох 30 тридцятьом 30 тридцятьма 30 тридцяти 30 тридцятьох 40 сорока 50 п'ятдесяти 60 шістдесяти 70 "
    "сімдесяти 80 вісімдесяти 90 дев'яноста 100 ста 200 двохсот 300 трьохсот 400 чотирьохсот 500 п'ятисот 600 "
    "шестисот 700 семисот 800 восьмисот 900 дев'ятисот",
}
"""Words that CLDR does not write: collective numbers, the cases of Ukrainian, short forms of Arabic."""
_FURTHER_POWERS: Final = {
    "ar": "3 الف 3 الفا 3 الاف 6 مليون 6 مليونا 6 ملايين 9 مليار 9 مليارا 9 مليارات",
    "uk": "3 тисячу",
}
_TENFOLD: Final = {
    "ru": dict.fromkeys(word_set("десятка десятков"), 10) | dict.fromkeys(word_set("сотни сотен"), 100),
    "uk": dict.fromkeys(word_set("десятки десятків"), 10) | dict.fromkeys(word_set("сотні сотень"), 100),
}
"""Nouns that multiply what stands before them: "два десятка"."""
_NEVER_FIRM: Final = word_set("الفا الاف ملايين مليارات مليونا مليارا")
_OBLIQUE: Final = ("-genitive", "-dative", "-locative", "-ablative")
_POWERS: Final = (3, 6, 9)
_FOLDS: Final = str.maketrans(
    {"ё": "е", "ı": "i", "ʼ": "'", "أ": "ا", "إ": "ا", "آ": "ا", "ـ": None, "\u0307": None}
    | {chr(mark): None for mark in range(0x064B, 0x0660)}
)


@dataclass(frozen=True, slots=True)
class NumberWords:
    """A language's number words, folded.

    Attributes:
        values: those that add up, and their worth.
        powers: magnitudes from a thousand on.
        tenfold: nouns that multiply what stands before them.
        firm: magnitudes that count one by themselves ("тысяча").
        single: those and their other cases ("тысячи"), which may be a plural as well.
        stems: how a word begins that looks like one of them with an ending.
        is_arabic: whether "and" joins them, and the unit goes before the ten.
        is_glued: whether they may be written in one.
    """

    values: dict[str, int]
    powers: dict[str, int]
    tenfold: dict[str, int]
    firm: frozenset[str]
    single: frozenset[str]
    stems: tuple[str, ...]
    is_arabic: bool
    is_glued: bool

    def knows(self, word: str) -> bool:
        """Tell whether it is one of them."""
        return word in self.values or word in self.powers or word in self.tenfold


@lru_cache(maxsize=4)
def number_words(language: str) -> NumberWords:
    """Return the number words of a language: "tr", "ar", "ru" or "uk"."""
    # Imported on the first number in one of these languages: most runs need it never.
    from unicode_rbnf import RbnfEngine  # noqa: PLC0415

    engine = RbnfEngine.for_language(language)

    def written(number: int) -> Iterator[tuple[str, list[str]]]:
        for rules, text in engine.format_number(number).text_by_ruleset.items():
            if rules.startswith(("spellout-cardinal", "spellout-numbering")):
                yield rules, folded(text.replace("\u00ad", "")).split()

    values: dict[str, int] = {}
    for number in (*range(20), *range(20, 100, 10), *range(100, 1000, 100)):
        values |= {spelt[0]: number for _, spelt in written(number) if len(spelt) == 1}
    powers: dict[str, int] = {}
    firm, single = set[str](), set[str]()
    for worth in (10**power for power in _POWERS):
        for count in (1, 2, 5, 11):
            for rules, spelt in written(count * worth):
                if count > 1 and len(spelt) == 1:
                    values[spelt[0]] = count * worth
                    continue
                powers[spelt[-1]] = worth
                single |= {spelt[-1]} if count == 1 else set()
                firm |= {spelt[-1]} if count == 1 and not rules.endswith(_OBLIQUE) else set()
    further = {word: 10**power for power, word in _pairs(_FURTHER_POWERS.get(language, ""))}
    values |= {word: worth for worth, word in _pairs(_FURTHER.get(language, ""))}
    if language == "ar":
        values |= {f"{word[:-2]}ين": worth for word, worth in values.items() if word.endswith("ون")}
    shortest = 3 if language == "tr" else 4
    return NumberWords(
        values=values,
        powers=powers | further,
        tenfold=_TENFOLD.get(language, {}),
        firm=frozenset(firm | further.keys()) - _NEVER_FIRM,
        single=frozenset(single | further.keys()) - _NEVER_FIRM,
        stems=() if language == "ar" else tuple(word for word in (*values, *powers) if len(word) >= shortest),
        is_arabic=language == "ar",
        is_glued=language == "tr",
    )


def _pairs(text: str) -> Iterator[tuple[int, str]]:
    numbers, words = text.split()[::2], text.split()[1::2]
    for number, word in zip(numbers, words, strict=True):
        yield int(number), folded(word)


def folded(word: str) -> str:
    """Return a word without the differences in which these languages write it either way."""
    return word.translate(_FOLDS).replace("مائ", "مئ")
