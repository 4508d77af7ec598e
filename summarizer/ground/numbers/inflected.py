"""Number words of Turkish, Arabic, Russian and Ukrainian → what they are worth.

The words are those that CLDR writes numbers with (through unicode-rbnf), in every case and gender that it has, and a
few more that news uses. Decided here is how they add up, and what is left vague: a number that goes on in a word that
is not known ("yirmi beşi", "двадцать пятый"), a half, "несколько тысяч". "One" alone is a pronoun as often as a number
and counts nothing.
"""

import re
from collections.abc import Collection, Sequence
from decimal import Decimal
from functools import lru_cache
from typing import Final, NamedTuple

from summarizer.ground.numbers.english import Numeral
from summarizer.ground.numbers.inflections import NumberWords, folded, number_words
from summarizer.ground.numbers.tokens import Token, texts
from summarizer.ground.words import word_set

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
