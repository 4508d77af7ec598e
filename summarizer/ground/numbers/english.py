"""English number words → what they are worth: "twenty-five", "half a million", "a couple of hundred".

word2number reads "two to three million" as 5,000,000, text2num leaves the "two" of it unread, and neither reads
"a dozen": hence a grammar of our own, [tens-unit] hundred (and) … thousand … million …, tested by writing numbers out.
"""

from collections.abc import Sequence
from decimal import Decimal
from typing import Final, NamedTuple

from summarizer.ground.numbers.tokens import Token, texts
from summarizer.ground.words import word_set

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
FRACTIONS: Final = word_set(
    "half halves thirds quarter quarters third fourth fourths fifth fifths sixth sixths eighth eighths tenth "
    "tenths majority"
)
PLURALS: Final = word_set("dozens scores tens hundreds thousands millions billions trillions lakhs crores")
VAGUE: Final = word_set("several many numerous multiple countless few couple handful")
SCALES: Final = {
    "hundred": 10**2, "thousand": 10**3, "lakh": 10**5, "million": 10**6, "crore": 10**7, "billion": 10**9,
    "trillion": 10**12,
}  # fmt: skip

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
    """Read "half a million", "half-a-dozen", "a quarter of a million"."""
    j = i
    if texts(tokens, i, 3) == ("a", "quarter", "of"):
        part, j = Decimal("0.25"), i + 3
    elif tokens[i].text == "half":
        part, j = Decimal("0.5"), i + 1
    else:
        return None
    while texts(tokens, j) and tokens[j].text in {"a", "-"}:
        j += 1
    whole = tokens[j].text if texts(tokens, j) else ""
    if whole != "dozen" and whole not in SCALES:
        return None
    return Numeral(part, 12 if whole == "dozen" else SCALES[whole], j + 1)


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
        j = end + 1 if texts(tokens, end) == ("and",) else end
    if not parts:
        return None
    if len(parts) == 1:
        return Numeral(*parts[0], end)
    return Numeral(sum((value * power for value, power in parts), Decimal(0)), 1, end)


def _group_at(tokens: Sequence[Token], j: int, *, is_first: bool) -> tuple[Decimal, int] | None:
    """Read one group: "twenty-five", "three hundred and six", "a hundred", "two and a half", "one point three"."""
    word, after = (*texts(tokens, j, 2), "", "")[:2]
    if is_first and word in {"a", "an"} and (after in SCALES or after == "dozen"):
        value, j = Decimal(1), j + 1
    elif is_first and (word in SCALES or word == "dozen"):
        value = Decimal(1)
    elif (small := _below_hundred_at(tokens, j)) is not None:
        value, j = small
    else:
        return None
    if texts(tokens, j) == ("hundred",):
        value, j = value * 100, j + 1
        k = j + 1 if texts(tokens, j) == ("and",) else j
        rest = _below_hundred_at(tokens, k)
        value, j = (value + rest[0], rest[1]) if rest else (value, j)
    if texts(tokens, j, 3) == ("and", "a", "half"):
        return value + Decimal("0.5"), j + 3
    if texts(tokens, j) == ("point",):
        return _decimals_at(tokens, j, value)
    return value, j


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
    k = j + 1 if texts(tokens, j) == ("-",) and not tokens[j].spaced else j
    word = texts(tokens, k)
    if word == ("dozen",):
        return 12, k + 1
    if word and word[0] in SCALES and word[0] != "hundred" and SCALES[word[0]] < below:
        return SCALES[word[0]], k + 1
    return 1, j
