"""Number words of English in, what they are worth out.

A grammar of our own: [tens-unit] hundred (and) … thousand … million …, tested by writing numbers out. It reads
"twenty-five", "half a million" and "a couple of hundred". word2number reads "two to three million" as 5,000,000,
text2num leaves the "two" of it unread, and neither reads "a dozen".
"""

from collections.abc import Sequence
from decimal import Decimal
from typing import Final, NamedTuple

from summarizer.domain.languages.en import LEXICON
from summarizer.domain.languages.language import worths
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
PLURALS: Final = worths(
    "10 dozens tens 20 scores 100 hundreds 1000 thousands 100000 lakhs 1000000 millions 10000000 crores "
    "1000000000 billions 1000000000000 trillions"
)
"""The plurals that stand for a number, and of which order it is."""
VAGUE: Final = LEXICON.vague.keys()
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
