"""Number words of English, Turkish, Arabic, Russian and Ukrainian in, what they are worth out.

English has a grammar of our own: [tens-unit] hundred (and) … thousand … million …, tested by writing numbers out. It
reads "twenty-five", "half a million" and "a couple of hundred". word2number reads "two to three million" as 5,000,000,
text2num leaves the "two" of it unread, and neither reads "a dozen".

The words of the other four are those with which CLDR writes numbers (through unicode-rbnf), in every case and gender
that it has, and a few more that news uses. Code decides how they add up, and what is left vague: a number that goes on
in a word that is not known ("yirmi beşi", "двадцать пятый"), a half, "несколько тысяч". "One" alone is a pronoun as
often as a number and counts nothing.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import Final, NamedTuple

from summarizer.domain.languages.en import LEXICON
from summarizer.domain.words import word_set
from summarizer.grounding.numbers.tokens import Token, texts

UNITS: Final = {
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19,
}  # fmt: skip
TENS: Final = {
    "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80,
    "ninety": 90,
}  # fmt: skip
ORDINALS: Final = word_set(
    "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth "
    "fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth sixtieth "
    "seventieth eightieth ninetieth hundredth thousandth millionth"
)
PLURALS: Final = word_set("dozens scores tens hundreds thousands millions billions trillions lakhs crores")
VAGUE: Final = LEXICON.vague
SCALES: Final = {word: worth for word, worth in LEXICON.scales.items() if len(word) > len("trn")}
"""The magnitudes that are words, without the letters that hang on digits."""

STARTS: Final = frozenset({*UNITS, *TENS, *SCALES, *PLURALS, *VAGUE, "a", "an", "half", "dozen"})
"""The words with which an English numeral may begin."""


class Numeral(NamedTuple):
    """A number worth `mantissa` × `scale`, or a vague one (None); `last` is the token behind it."""

    mantissa: Decimal | None
    scale: int
    last: int


def numeral_at(tokens: Sequence[Token], i: int) -> Numeral | None:
    """Read the English numeral that begins at token `i`, if one does."""
    return _vague_at(tokens, i) or _half_at(tokens, i) or _cardinal_at(tokens, i)


def _vague_at(tokens: Sequence[Token], i: int) -> Numeral | None:
    """Read "dozens", "hundreds of thousands", "several hundred", "a few dozen", "a number of"."""
    word = tokens[i].text
    j = i + 1
    if word == "a" and texts(tokens, j, 2) == ("number", "of"):
        return Numeral(None, 1, j + 1)
    if word in PLURALS:
        if word in {"scores", "tens"} and not _counts_things(tokens, j):
            return None
        while texts(tokens, j) == ("of",) and texts(tokens, j + 1) and tokens[j + 1].text in PLURALS:
            j += 2
        return Numeral(None, 1, j)
    if word == "a" and texts(tokens, j) and tokens[j].text in {"few", "couple", "handful"}:
        j += 1
    elif word not in VAGUE:
        return None
    k = j + 1 if texts(tokens, j) == ("of",) else j
    while texts(tokens, k) and (tokens[k].text == "dozen" or tokens[k].text in SCALES):
        j = k = k + 1
    return Numeral(None, 1, j)


def _counts_things(tokens: Sequence[Token], j: int) -> bool:
    """Tell "scores of people" and "scores killed" from "scores a goal" and "test scores"."""
    return texts(tokens, j) != () and tokens[j].text in {
        "of", "more", "others", "people", "dead", "killed", "injured", "wounded", "missing", "arrested", "were", "are",
    }  # fmt: skip


def _half_at(tokens: Sequence[Token], i: int) -> Numeral | None:
    """Read "half a million", "half-a-dozen", "three quarters of a million"; "a third of a million" has no value."""
    found = _part_at(tokens, i)
    if found is None:
        return None
    part, j = found
    while texts(tokens, j) and tokens[j].text in {"a", "-", "of"}:
        j += 1
    whole = tokens[j].text if texts(tokens, j) else ""
    if whole != "dozen" and whole not in SCALES:
        return None
    scale = 12 if whole == "dozen" else SCALES[whole]
    return Numeral(None if part is None else part, 1 if part is None else scale, j + 1)


def _part_at(tokens: Sequence[Token], i: int) -> tuple[Decimal | None, int] | None:
    """Read "half", "a quarter of a", "three-quarters of a"; the part is None where it is no decimal number."""
    word = tokens[i].text
    if word == "half":
        return Decimal("0.5"), i + 1
    count = Decimal(1) if word in {"a", "an"} else Decimal(UNITS.get(word, 0))
    j = i + 2 if texts(tokens, i + 1) == ("-",) else i + 1
    denominator = _DENOMINATORS.get("".join(texts(tokens, j)))
    if not count or denominator is None or texts(tokens, j + 1, 2) != ("of", "a"):
        return None
    return count / denominator if denominator != 3 else None, j + 3


_DENOMINATORS: Final = {
    "half": 2, "third": 3, "thirds": 3, "quarter": 4, "quarters": 4, "fifth": 5, "fifths": 5, "tenth": 10, "tenths": 10
}  # fmt: skip


def _cardinal_at(tokens: Sequence[Token], i: int) -> Numeral | None:
    """Read a number written out in English: groups below a thousand, each with a smaller magnitude than the last."""
    parts: list[tuple[Decimal, int]] = []
    j, end, last_power = i, i, 10**18
    while (group := _group_at(tokens, j, is_first=not parts)) is not None:
        value, end = group
        power, end = _power_at(tokens, end, last_power)
        parts.append((value, power))
        if power in {1, 12}:
            break
        last_power = power
        j = _next_group(tokens, end)
    if not parts:
        return None
    if texts(tokens, end, 3) == ("and", "a", "half"):
        parts[-1] = (parts[-1][0] + Decimal("0.5"), parts[-1][1])
        end += 3
    if len(parts) > 1:
        return Numeral(sum((value * power for value, power in parts), Decimal(0)), 1, end)
    value, power = parts[0]
    is_hundreds = power == 1 and texts(tokens, end - 1) == ("hundred",) and value % 100 == 0
    return Numeral(value / 100, 100, end) if is_hundreds else Numeral(value, power, end)


def _next_group(tokens: Sequence[Token], end: int) -> int:
    """Return where a number may go on behind a magnitude: behind "and", or behind a comma before hundreds."""
    if texts(tokens, end) == ("and",):
        return end + 1
    if texts(tokens, end) == (",",) and texts(tokens, end + 2) == ("hundred",):
        return end + 1
    return end + 1 if texts(tokens, end) == ("-",) and not tokens[end].spaced else end


def _group_at(tokens: Sequence[Token], j: int, *, is_first: bool) -> tuple[Decimal, int] | None:
    """Read one group: "twenty-five", "three hundred and six", "six-hundred-fifty", "one point three"."""
    word, after = (*texts(tokens, j, 2), "", "")[:2]
    if is_first and word in {"a", "an"} and (after in SCALES or after == "dozen"):
        value, j = Decimal(1), j + 1
    elif is_first and (word in SCALES or word == "dozen"):
        value = Decimal(1)
    elif (small := _below_hundred_at(tokens, j)) is not None:
        value, j = small
    else:
        return None
    hundred = _behind_hyphen(tokens, j)
    if texts(tokens, hundred) == ("hundred",):
        value, j = value * 100, hundred + 1
        k = j + 1 if texts(tokens, j) == ("and",) else _behind_hyphen(tokens, j)
        rest = _below_hundred_at(tokens, k)
        value, j = (value + rest[0], rest[1]) if rest else (value, j)
    if texts(tokens, j, 3) == ("and", "a", "half"):
        return value + Decimal("0.5"), j + 3
    if texts(tokens, j) == ("point",):
        return _decimals_at(tokens, j, value)
    return value, j


def _behind_hyphen(tokens: Sequence[Token], j: int) -> int:
    is_hyphen = texts(tokens, j) == ("-",) and not tokens[j].spaced
    return j + 1 if is_hyphen and j + 1 < len(tokens) and not tokens[j + 1].spaced else j


def _below_hundred_at(tokens: Sequence[Token], j: int) -> tuple[Decimal, int] | None:
    word = texts(tokens, j)
    if not word:
        return None
    if word[0] in UNITS:
        return Decimal(UNITS[word[0]]), j + 1
    if word[0] not in TENS:
        return None
    ten = TENS[word[0]]
    k = j + 2 if texts(tokens, j + 1) == ("-",) and not tokens[j + 1].spaced else j + 1
    unit = UNITS.get(texts(tokens, k)[0], 0) if texts(tokens, k) else 0
    return (Decimal(ten + unit), k + 1) if 1 <= unit <= 9 else (Decimal(ten), j + 1)


def _decimals_at(tokens: Sequence[Token], j: int, whole: Decimal) -> tuple[Decimal, int]:
    k, decimals = j + 1, ""
    while texts(tokens, k) and UNITS.get(tokens[k].text, 10) < 10:
        decimals, k = decimals + str(UNITS[tokens[k].text]), k + 1
    return (whole + Decimal(f"0.{decimals}"), k) if decimals else (whole, j)


def _power_at(tokens: Sequence[Token], j: int, below: int) -> tuple[int, int]:
    """Read the magnitude behind a group, smaller than the one before it; 1 where there is none."""
    k = _behind_hyphen(tokens, j)
    word = texts(tokens, k)
    if word == ("dozen",):
        return 12, k + 1
    if word and word[0] in SCALES and word[0] != "hundred" and SCALES[word[0]] < below:
        return SCALES[word[0]], k + 1
    return 1, j


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


_VAGUE_BEFORE: Final = word_set(
    "نصف ربع ثلث عدة بضع بضعة yarım çeyrek birkaç пол половина половину четверть четверти полтора полторы несколько "
    "нескольких пара пару пів половини чверть чверті півтора півтори кілька кількох декілька buçuk половиной "
    "половиною "
    "الحادي الحادية الثاني الثانية الثالث الثالثة الرابع الرابعة الخامس الخامسة السادس السادسة السابع السابعة الثامن "
    "الثامنة التاسع التاسعة"
)
_HALF_BEHIND: Final = (
    ("ونصف",),
    ("و", "نصف"),
    ("وربع",),
    ("وثلث",),
    ("buçuk",),
    ("с", "половиной"),
    ("з", "половиною"),
)
_ORDINAL: Final = re.compile(
    "(?:перв|втор|трет|четверт|пят|шест|седьм|восьм|девят|десят|надцат|сот|перш|друг|п'ят|шост|сьом|дев'ят)"
    "(?:ый|ой|ий|ая|яя|ое|ье|ую|ого|его|ому|ему|ым|им|ом|ем|ья|ья|ьей|ье|а|я|е|у|ої|ій|ьої|ьому)"
)
"""An ordinal of Russian or Ukrainian, with which a number in words may end."""
_NOT_ALONE: Final = word_set("احد احدي احدى семью الفا ثمان")
"""Numbers only beside another: "somebody", "family"; alone "ألفا" is one thousand or two."""
_SENTENCE_STARTS: Final = frozenset(".!?:;\"'«»“”„‘-(،؛؟…")
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
    before = "".join(texts(tokens, i - 1))
    word = folded(tokens[i].text)
    is_magnitude = i > 0 and tokens[i - 1].kind == "digits" and word in words.powers
    if is_magnitude or not _may_begin(word, words, before in qualifiers) or _is_name(tokens, i, before):
        return None
    read, last = _read(tokens, i, words)
    if last == i + 1 and (word in _NOT_ALONE or read.value == 1):
        return None
    if (behind := _behind_digits(tokens, last, words)) > last:
        rest = tokens[last].text
        is_read = behind == last + 1 and rest.isdecimal() and read.group is None and int(rest) < read.power
        return Numeral(Decimal(read.value + int(rest)) if is_read else None, 1, behind)
    if before in _VAGUE_BEFORE or _goes_on(tokens, last, words):
        return Numeral(None, 1, last)
    return Numeral(*_parted(read), last)


def _may_begin(word: str, words: NumberWords, is_qualified: bool) -> bool:
    first = _pieces(word, words)[:2]
    bare = first[-1] if first[:1] == (_AND,) else "".join(first[:1])
    return bare in words.values or bare in (words.single if is_qualified else words.firm)


def _is_name(tokens: Sequence[Token], i: int, before: str) -> bool:
    return tokens[i].capital and i > 0 and not tokens[i].opens and before not in _SENTENCE_STARTS


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
    if words.is_arabic and word.startswith(_AND) and words.knows(word[1:]):
        return (_AND, word[1:])
    if words.knows(word):
        return (word,)
    if words.is_arabic and word[:1] in _HANGING and len(word) > _SHORTEST_HANGING and words.knows(word[1:]):
        return (word[1:],)
    return _cut(word, (*words.values, *words.powers)) if words.is_glued else ()


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


def _goes_on(tokens: Sequence[Token], last: int, words: NumberWords) -> bool:
    """Tell whether a half, or what looks like more of the number, stands behind it."""
    if any(texts(tokens, last, len(half)) == half for half in _HALF_BEHIND):
        return True
    if last >= len(tokens) or tokens[last].kind != "word":
        return False
    word = folded(tokens[last].text)
    return word.startswith(words.stems) or _ORDINAL.fullmatch(word) is not None


def _parted(read: _Sum) -> tuple[Decimal, int]:
    """Return a number as mantissa and magnitude: of "two to three million" the first lacks the magnitude."""
    is_one_group = read.group is None and read.power < 10**12 and read.total % read.power == 0
    is_small = is_one_group and read.total // read.power < 1000
    return (Decimal(read.total // read.power), read.power) if is_small else (Decimal(read.value), 1)
