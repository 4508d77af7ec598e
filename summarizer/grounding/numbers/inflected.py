"""Number words of Turkish, Arabic, Russian and Ukrainian in, what they are worth out.

The words are those with which CLDR writes numbers (through unicode-rbnf), in every case and gender that it has, and a
few more that news uses. Code decides how they add up, and what is left vague: a number that goes on in a word that is
not known ("yirmi beşi", "двадцать пятый"), a half, "несколько тысяч". "One" alone is a pronoun as often as a number and
counts nothing.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import cache, lru_cache
from itertools import pairwise
from typing import Final, NamedTuple

from summarizer.domain.words import word_set
from summarizer.grounding.numbers.english_numerals import Numeral
from summarizer.grounding.numbers.tokens import SENTENCE_STARTS, Token, texts

_FURTHER: Final = {
    "ar": "1 واحدا 3 ثلاثا 4 اربعا 5 خمسا 6 ستا 7 سبعا 8 ثمانيا 9 تسعا "
    "1 احد 1 احدى 2 اثنا 2 اثني 2 اثنتي 2 اثنتا 2 اثنان 2 اثنين 2 اثنتان 2 اثنتين 3 ثلاث 4 اربع 5 خمس 6 ست 7 سبع "
    "8 ثمان 8 ثماني 9 تسع 10 عشر 200 مئتين 200 مئتا 200 مئتي 300 ثلاثمئة 400 اربعمئة 500 خمسمئة 600 ستمئة 700 "
    "سبعمئة 800 ثمانمئة 800 ثمانيمئة 900 تسعمئة 2000 الفين 2000 الفان 2000 الفي 2000 الفا 2000000 مليونان "
    "2000000 مليونين "
    "2000000 مليوني 2000000000 ملياري 2000000000 مليارين 2000000000 ملياران",
    "ru": "2 двое 2 двоих 3 трое 3 троих 4 четверо 4 четверых 5 пятеро 5 пятерых 6 шестеро 6 шестерых 7 семеро 7 "
    "семерых 8 восьмеро 8 восьмерых 9 девятеро 9 девятерых 10 десятеро 10 десятерых",
    "tr": " ".join(
        f"{worth} {word}{case}"
        for worth, word, cases in (
            (2, "ikisi", "ni nin ne nden"),
            (3, "üçü", "nü nün ne nden"),
            (4, "dördü", "nü nün ne nden"),
            (5, "beşi", "ni nin ne nden"),
            (6, "altısı", "nı nın na ndan"),
            (7, "yedisi", "ni nin ne nden"),
            (8, "sekizi", "ni nin ne nden"),
            (9, "dokuzu", "nu nun na ndan"),
            (20, "yirmisi", "ni nin ne nden"),
            (30, "otuzu", "nu nun na ndan"),
            (40, "kırkı", "nı nın na ndan"),
            (50, "ellisi", "ni nin ne nden"),
            (60, "altmışı", "nı nın na ndan"),
            (70, "yetmişi", "ni nin ne nden"),
            (80, "sekseni", "ni nin ne nden"),
            (90, "doksanı", "nı nın na ndan"),
        )
        for case in ("", *cases.split())
    )
    + "".join(
        f" {worth} {word}{case}"
        for worth, word, cases in (
            (2, "ikimiz", "i in e den"),
            (3, "üçümüz", "ü ün e den"),
            (4, "dördümüz", "ü ün e den"),
            (5, "beşimiz", "i in e den"),
            (6, "altımız", "ı ın a dan"),
            (7, "yedimiz", "i in e den"),
            (8, "sekizimiz", "i in e den"),
            (9, "dokuzumuz", "u un a dan"),
        )
        for case in ("", *cases.split())
    ),
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
"""Words that CLDR does not write: collective numbers, the cases of Ukrainian, short forms of Arabic.

Turkish tells by an ending that so many of those counted are meant: "üçü" are three of them, "üçümüz" three of us.
"""
_TURKISH_PARTS: Final = frozenset(word.replace("ı", "i") for word in _FURTHER["tr"].split()[1::2])
_OF_PEOPLE: Final = ("еро", "ерых", "ерым", "ерьох", "ером")
"""Endings of the numbers from eleven on that count people: "двенадцатеро", "сімнадцятеро"."""
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


@cache
def number_words(language: str) -> NumberWords:
    """Return the number words of a language, by CLDR's code for it: "tr", "ar", "ru" or "uk"."""
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
    values |= {
        f"{word.removesuffix('ь')}{ending}": worth
        for word, worth in values.items()
        if word.endswith("дцять" if language == "uk" else "дцать")
        for ending in _OF_PEOPLE
    }
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


_COMBINING: Final = {
    "ru": {"дву": 2, "тре": 3, "четыре": 4},
    "uk": {"дво": 2},
}
"""Forms of numbers that stand before another stem alone: "двукратный", "дворічний"."""


def bare_number(word: str) -> str:
    """Return a Turkish number word without its ending: "bin" of "bini", "üç" of "üçtür"; "" where it is none."""
    words = number_words("tr")
    for ending in (*_CASES, *PREDICATES):
        stem = word.removesuffix(ending)
        whole = f"{stem[:-1]}t" if stem.endswith("dörd") else stem
        if stem != word and whole and _harmonises(stem, ending) and _pieces(folded(whole), words):
            return stem
    return ""


def _harmonises(stem: str, ending: str) -> bool:
    """Tell whether an ending has vowels that may follow those of a word: "bine" may, and "bina" (a building) not."""
    last = next((each for each in reversed(stem) if each in _FRONT + _BACK), "")
    first = next((each for each in ending if each in _FRONT + _BACK), last)
    return (last in _FRONT) == (first in _FRONT)


_FRONT: Final = "eiöü"
_BACK: Final = "aıou"


def is_part_in_turkish(number: str) -> bool:
    """Tell whether a Turkish number says that so many of those told of are meant: "altısı", "beşimiz"."""
    return folded(number.rpartition(" ")[2]) in _TURKISH_PARTS


def is_plainly_number(stem: str) -> bool:
    """Tell a Turkish number word that means nothing else with a case: "yüzü" is a face as well, "onu" is "him"."""
    return folded(stem) not in _OTHER_WORDS and len(stem) >= _SHORTEST_PLAIN


_CASES: Final = tuple(
    sorted(
        word_set(
            "i ı u ü yi yı yu yü e a ye ya den dan ten tan in ın un ün nin nın nun nün inden ından undan ünden sinden "
            "sından sundan sünden"
        ),
        key=len,
        reverse=True,
    )
)
"""Endings of the cases that a number has in news, and of "so many of a hundred" before them ("yüzde sekseninden")."""
PREDICATES: Final = tuple(
    word_set(
        "dır dir dur dür tır tir tur tür ydı ydi ydu ydü dı di du dü tı ti tu tü ymış ymiş ymuş ymüş mış miş muş müş "
        "yken ken"
    )
)
"""Endings of "is", "was" and "is said to be" on a number: "sayısı üçtür"."""
_OTHER_WORDS: Final = frozenset(map(folded, word_set("bir on yüz bin altı yedi elli beş üç iki")))
_SHORTEST_PLAIN: Final = 4


@lru_cache(maxsize=1024)
def worth_in_one(word: str, language: str) -> int | None:
    """Return what number words that are written as one are worth: 25 of "двадцатипяти"; None where they are none."""
    known = number_words(language).values | _COMBINING.get(language, {})
    parts = [known[each] for each in _cut(folded(word), tuple(known))]
    falls = all(before % 10 ** len(str(behind)) == 0 for before, behind in pairwise(parts))
    return sum(parts) if parts and falls else None


_VAGUE_BEFORE: Final = word_set(
    "نصف ربع ثلث عدة بضع بضعة yarım çeyrek birkaç пол половина половину четверть четверти несколько "
    "нескольких пара пару пів половини чверть чверті кілька кількох декілька buçuk половиной "
    "половиною "
    "الحادي الحادية الثاني الثانية الثالث الثالثة الرابع الرابعة الخامس الخامسة السادس السادسة السابع السابعة الثامن "
    "الثامنة التاسع التاسعة"
)
_HALF_BEHIND: Final = (("ونصف",), ("و", "نصف"), ("buçuk",), ("с", "половиной"), ("з", "половиною"))
_PART_BEHIND: Final = (("وربع",), ("وثلث",))
_ONE_AND_HALF: Final = word_set("полтора полторы полутора півтора півтори")
_HALF: Final = Decimal("0.5")
_ORDINAL: Final = re.compile(
    "(?:перв|втор|трет|четверт|пят|шест|седьм|восьм|девят|десят|надцат|сот|перш|друг|п'ят|шост|сьом|дев'ят)"
    "(?:ый|ой|ий|ая|яя|ое|ье|ую|ого|его|ому|ему|ым|им|ом|ем|ья|ья|ьей|ье|а|я|е|у|ої|ій|ьої|ьому)"
)
"""An ordinal of Russian or Ukrainian, with which a number in words may end."""
_NOT_ALONE: Final = word_set("احد احدي احدى семью الفا ثمان ثلاثا اربعا خمسا ستا سبعا ثمانيا تسعا")
"""Numbers only beside another: "somebody", "family", "five times"; alone "ألفا" is one thousand or two."""
_AND: Final = "و"
_HANGING: Final = frozenset("بلف")
"""Arabic's "with", "for" and "so", which hang on the word behind them: "بأربعة"."""
_SHORTEST_HANGING: Final = 4
"""Letters of a word with one of them; "لست" is "I am not", and no "for six"."""


class _Sum(NamedTuple):
    """A number as far as it is read: whole groups, the group under way, and the smallest magnitude so far."""

    total: int = 0
    group: int | None = None
    power: int = 10**12

    @property
    def value(self) -> int:
        return self.total + (self.group or 0)


def inflected_at(tokens: Sequence[Token], i: int, language: str, qualifiers: Collection[str]) -> Numeral | None:
    """Read the numeral that begins at token `i`, if one does.

    Args:
        tokens: the text's tokens.
        i: where to read.
        language: "tr", "ar", "ru" or "uk".
        qualifiers: words before a number ("more than"); behind one "тысячи" is a thousand, else thousands.
    """
    words = number_words(language)
    if folded(tokens[i].text) in _ONE_AND_HALF:
        return _times_power(tokens, i + 1, 1 + _HALF, words)
    return _whole_at(tokens, i, words, qualifiers)


def _whole_at(tokens: Sequence[Token], i: int, words: NumberWords, qualifiers: Collection[str]) -> Numeral | None:
    before = "".join(texts(tokens, i - 1))
    word = folded(tokens[i].text)
    is_magnitude = i > 0 and tokens[i - 1].kind == "digits" and word in words.powers
    if is_magnitude or not _may_begin(word, words, before in qualifiers) or _is_name(tokens, i, before):
        return None
    read, last = _read(tokens, i, words)
    is_vague = before in _VAGUE_BEFORE or before.removeprefix(_AND) in _VAGUE_BEFORE
    if (half := _behind_half(tokens, last)) > last:
        return Numeral(None, 1, half) if is_vague else _with_half(tokens, half, read, words)
    if last == i + 1 and (word in _NOT_ALONE or read.value == 1):
        return None
    if (behind := _behind_digits(tokens, last, words)) > last:
        rest = tokens[last].text
        is_read = behind == last + 1 and rest.isdecimal() and read.group is None and int(rest) < read.power
        return Numeral(Decimal(read.value + int(rest)) if is_read else None, 1, behind)
    if is_vague or _goes_on(tokens, last, words):
        return Numeral(None, 1, last)
    return Numeral(*_parted(read), last)


def _may_begin(word: str, words: NumberWords, is_qualified: bool) -> bool:
    first = _pieces(word, words)[:2]
    bare = first[-1] if first[:1] == (_AND,) else "".join(first[:1])
    return bare in words.values or bare in (words.single if is_qualified else words.firm)


def _is_name(tokens: Sequence[Token], i: int, before: str) -> bool:
    return tokens[i].capital and i > 0 and not tokens[i].opens and before not in SENTENCE_STARTS


def _read(tokens: Sequence[Token], i: int, words: NumberWords) -> tuple[_Sum, int]:
    """Add up words as long as they make one number."""
    so_far, last, is_joined = _Sum(), i, True
    j = i
    while j < len(tokens) and tokens[j].kind == "word":
        pieces = _pieces(folded(tokens[j].text), words)
        if not pieces and tokens[j].text == _AND and j > i:
            is_joined, j = True, j + 1
            continue
        for piece in pieces:
            is_joined |= piece != pieces[0]
            added = _added(so_far, piece, words, is_joined=is_joined)
            if added is None:
                return so_far, last
            so_far, is_joined = added, False
        if not pieces:
            break
        j = last = j + 1
    return so_far, last


def _pieces(word: str, words: NumberWords) -> tuple[str, ...]:
    """Cut a word into number words: Arabic's "and" hangs on the next, and Turkish may write a number in one."""
    if words.is_arabic and word.startswith(_AND) and (rest := _without_article(word[1:], words)):
        return (_AND, rest)
    if words.knows(word):
        return (word,)
    if words.is_arabic:
        hangs = word[:1] in _HANGING and (len(word) > _SHORTEST_HANGING or word[1:] in _NOT_ALONE)
        rest = _without_article(word, words) or (_without_article(word[1:], words) if hangs else "")
        return (rest,) if rest else ()
    return _cut(word, (*words.values, *words.powers)) if words.is_glued else ()


def _without_article(word: str, words: NumberWords) -> str:
    """Return an Arabic number word without its article: "القتلى الثلاثة"; "" of another word, and of a weekday."""
    if words.knows(word):
        return word
    bare = word.removeprefix(_THE)
    return bare if bare != word and words.knows(bare) and bare not in _WEEKDAYS | _NEVER_FIRM else ""


_THE: Final = "ال"
_WEEKDAYS: Final = word_set("احد اثنين")
"""What is Sunday and Monday with the article."""


@lru_cache(maxsize=1024)
def _cut(word: str, known: tuple[str, ...]) -> tuple[str, ...]:
    for start in sorted((each for each in known if word.startswith(each)), key=len, reverse=True):
        rest = _cut(word[len(start) :], known)
        if rest or start == word:
            return (start, *rest)
    return ()


def _added(so_far: _Sum, word: str, words: NumberWords, *, is_joined: bool) -> _Sum | None:
    """Return the sum with one more word; None where the word belongs to another number."""
    total, group, power = so_far
    if word == _AND:
        return so_far
    if word in words.powers:
        worth = words.powers[word]
        return None if worth >= power else _Sum(total + (group or 1) * worth, None, worth)
    if word in words.tenfold:
        is_few = group is not None and 2 <= group <= 9
        return so_far._replace(group=(group or 1) * words.tenfold[word]) if is_few else None
    worth = words.values[word]
    if worth >= 1000:
        return None if group is not None or worth >= power else _Sum(total + worth, None, 1000)
    if group is None:
        return so_far._replace(group=worth) if not total or worth else None
    return _within_group(so_far, group, worth, words, is_joined=is_joined)


def _within_group(so_far: _Sum, group: int, worth: int, words: NumberWords, *, is_joined: bool) -> _Sum | None:
    """Add to a group below a thousand: hundreds, tens, units; Arabic's unit goes before the ten."""
    if worth == 100 and 2 <= group <= 9 and not (words.is_arabic and is_joined):
        return so_far._replace(group=group * 100)
    unit, tens = group % 10, group % 100 // 10
    if words.is_arabic and unit and not tens:
        fits = worth in range(20, 100, 10) if is_joined else worth == 10
    elif tens:
        fits = not unit and 0 < worth < 10 and tens > 1 - words.is_glued and not words.is_arabic
    else:
        fits = not unit and 0 < worth < 100 and is_joined >= words.is_arabic
    return so_far._replace(group=group + worth) if fits else None


def _behind_digits(tokens: Sequence[Token], last: int, words: NumberWords) -> int:
    """Return the token behind the digits that a magnitude in words goes on in: "два миллиона 300 тысяч"."""
    if _is_power(tokens, last - 1, words) and last < len(tokens) and tokens[last].kind == "digits":
        last += 1
        while _is_power(tokens, last, words):
            last += 1
    return last


def _is_power(tokens: Sequence[Token], j: int, words: NumberWords) -> bool:
    return j < len(tokens) and folded(tokens[j].text) in words.powers


def _behind_half(tokens: Sequence[Token], last: int) -> int:
    """Return the token behind the "and a half" that stands at token `last`, else `last`."""
    return last + next((len(half) for half in _HALF_BEHIND if texts(tokens, last, len(half)) == half), 0)


def _with_half(tokens: Sequence[Token], last: int, read: _Sum, words: NumberWords) -> Numeral:
    """Return a number and a half, with the half's magnitude at token `last`: "два с половиной миллиона".

    A half behind a magnitude is one of that only where it says so ("مليون ونصف المليون"); else the number is vague.
    """
    if read.group is None:
        magnitude = _without_article(folded("".join(texts(tokens, last))), words)
        says_so = words.powers.get(magnitude) == read.power
        return Numeral(Decimal(read.total) / read.power + _HALF if says_so else None, read.power, last + says_so)
    return _times_power(tokens, last, read.value + _HALF, words)


def _times_power(tokens: Sequence[Token], last: int, mantissa: Decimal, words: NumberWords) -> Numeral:
    """Return a mantissa with the magnitude that stands at token `last`, if one does."""
    if not _is_power(tokens, last, words):
        return Numeral(mantissa, 1, last)
    return Numeral(mantissa, words.powers[folded(tokens[last].text)], last + 1)


def _goes_on(tokens: Sequence[Token], last: int, words: NumberWords) -> bool:
    """Tell whether a part, or what looks like more of the number, stands behind it."""
    if any(texts(tokens, last, len(part)) == part for part in _PART_BEHIND):
        return True
    if last >= len(tokens) or tokens[last].kind != "word" or tokens[last].capital > tokens[last - 1].capital:
        return False  # "altısı Beşyüzevler'de": a name begins there
    word = folded(tokens[last].text)
    stem = next((each for each in words.stems if word.startswith(each)), None)
    is_ending = stem is not None and (not words.is_glued or _harmonises(stem, tokens[last].text[len(stem) :]))
    return is_ending or _ORDINAL.fullmatch(word) is not None


def _parted(read: _Sum) -> tuple[Decimal, int]:
    """Return a number as mantissa and magnitude: of "two to three million" the first lacks the magnitude."""
    is_one_group = read.group is None and read.power < 10**12 and read.total % read.power == 0
    is_small = is_one_group and read.total // read.power < 1000
    return (Decimal(read.total // read.power), read.power) if is_small else (Decimal(read.value), 1)
