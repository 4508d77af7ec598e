"""Tokens that write one amount: digits, words and scales in, a value out.

This decides where a number begins and ends and what it is worth; what it counts, and how firmly, is decided in `sorts`
and `joins`.

The number words of Spanish, French, German, Dutch, Italian and Portuguese are read by text2num. Code decides where a
number begins and ends, and what it must not be taken for: "un" is an article, the "cent" of "pour cent" no hundred, "un
véhicule neuf" a new one, the thousand of "einige tausend" vague. A half counts behind a magnitude ("deux millions et
demi"); any other, and dozens, stay unread here.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from decimal import Decimal
from functools import lru_cache
from typing import Final, Literal

from summarizer.domain.languages.language import Lexicon
from summarizer.domain.words import word_set
from summarizer.grounding.numbers.english_numerals import STARTS, Numeral, numeral_at
from summarizer.grounding.numbers.inflected import inflected_at
from summarizer.grounding.numbers.tokens import (
    CJK_SCALES,
    CURRENCY_SIGNS,
    METRE_NEIGHBOURS,
    SCALE_LETTERS,
    SENTENCE_STARTS,
    Token,
    attached,
    texts,
)
from summarizer_schemas.brief import Number

ONE: Final = word_set("un une uno una unos unas ein eine einen einem einer um uma een één")
"""Articles, which are one before a noun that is a number: "una docena"."""
_PER: Final = word_set("pour por per")
_HUNDREDS: Final = word_set("cent cento ciento cien")
"""What makes a share of those before it: "por ciento", but not "por dos hombres"."""
_ORDINALS: Final = word_set("tercer")
"""Words of rank that text2num takes for numbers."""
HALF: Final = word_set("medio media demi demie halb halbe halben halber half halve mezzo mezza meio meia")
HALF_JOINS: Final = word_set("et y e und с з و")
"""What joins a half to the number before it."""
_SOME: Final = word_set(
    "enkele verscheidene "
    "paar einige wenige mehrere quelques plusieurs algunos algunas pocos pocas varios varias alcuni alcune pochi "
    "poche "
    "diversi diverse alguns algumas vários várias"
)
_LONGEST: Final = 16
"""Tokens of a number, hyphens included."""
_MILLION: Final = 10**6


def spelt_at(tokens: Sequence[Token], i: int, language: str, scales: dict[str, int]) -> Numeral | None:
    """Read the numeral that begins at token `i`, if one does.

    Args:
        tokens: the text's tokens.
        i: where to read.
        language: text2num's code, "es" or the like.
        scales: the language's words of magnitude, and their worth.
    """
    word = tokens[i].text
    if worth_of(word, language) is None or scales.get(word, 0) >= _MILLION or _is_other(tokens, i):
        return None
    last = _end(tokens, i, language)
    if last == i + 1 and word in ONE:
        return None
    before = "".join(texts(tokens, i - 1))
    scale = scales.get(tokens[last - 1].text, 1) if last > i + 1 else 1
    counted = worth_of(_joined(tokens, i, last - 1), language) if scale > 1 else None
    has_half = goes_on_with_half(tokens, last)
    if before in _SOME or before.endswith(tuple(HALF)) or (has_half and counted is None):
        return Numeral(None, 1, last)
    if has_half and counted is not None:
        return Numeral(counted + Decimal("0.5"), scale, last + 2)
    if counted is not None:
        return Numeral(Decimal(counted), scale, last)
    return Numeral(Decimal(worth_of(_joined(tokens, i, last), language) or 0), 1, last)


@lru_cache(maxsize=8192)
def worth_of(words: str, language: str) -> int | None:
    """Return what words are worth as one whole number; None where they are none."""
    # Imported on the first number in one of these languages: most runs need it never.
    from text_to_num import text2num  # type: ignore[import-untyped]  # noqa: PLC0415

    if language == "fr" and words.endswith(_SEA_MILES):
        return None
    try:
        return int(text2num(words.replace("veintiún", "veintiuno"), language))
    except ValueError:
        return None


_SEA_MILES: Final = "milles"
"""French miles at sea; a thousand has no plural."""
_BEFORE_NINE: Final = frozenset(
    {"dont", "que", "les", "ces", "ses", "leurs", "aux", "environ", "quelque", "autres", "sur"}
)
"""Before "neuf" they count nine: "dont neuf ne donnent pas d'eau"."""


_OF_THEM: Final = re.compile(
    r"(?:^|[ '’])en (?:(?:a|ai|as|ont|avons|avez|avait|avaient|avions) )?"
    r"(?:a|ai|as|ont|avons|avez|avait|avaient|eu|compt\w+|trouv\w+|dénombr\w+|recens\w+|rest\w+|vois|voit|vu|manqu\w+)$"
)
_VERB_AND_EN: Final = 3
"""Tokens in which the pronoun and its verb stand: "en a eu neuf"."""


def _is_other(tokens: Sequence[Token], i: int) -> bool:
    """Tell a percent word, a name ("Otto") and the French "neuf" that means new."""
    before = "".join(texts(tokens, i - 1))
    is_name = tokens[i].capital and i > 0 and not tokens[i].opens and before not in SENTENCE_STARTS
    is_name = is_name and not _is_shouted(tokens, i)
    is_new = tokens[i].text == "neuf" and not "".join(texts(tokens, i + 1)).endswith(
        ("s", "x", "mille", "cent", "cents", "ont", "aient")
    )
    is_new = is_new and before not in _BEFORE_NINE and before not in SENTENCE_STARTS and i > 0
    # "il y en a neuf", "j'en trouve neuf": what is counted stands as a pronoun before the verb
    is_new = is_new and not _OF_THEM.search(" ".join(each.text for each in tokens[max(0, i - _VERB_AND_EN) : i]))
    is_share = before in _PER and tokens[i].text in _HUNDREDS
    return is_share or is_name or is_new or tokens[i].text in _ORDINALS


def _is_shouted(tokens: Sequence[Token], i: int) -> bool:
    """Tell a word of a heading in capitals, where even the small words have them."""
    near = [each for each in tokens[max(0, i - _SHOUTED) : i + _SHOUTED + 1] if each.kind == "word"]
    return len(near) > _SHOUTED and all(each.capital for each in near)


_SHOUTED: Final = 3
"""Words on either side that have capitals in a heading, and not in a name."""


def _end(tokens: Sequence[Token], i: int, language: str) -> int:
    """Return the token behind the longest numeral from `i` on; an "and" or a hyphen may stand within."""
    last = j = i + 1
    while j < len(tokens) and j - last <= 2 and j - i < _LONGEST and tokens[j].kind in {"word", "sign"}:
        j += 1
        if worth_of(_joined(tokens, i, j), language) is not None:
            last = j
    return last


def _joined(tokens: Sequence[Token], start: int, stop: int) -> str:
    pieces = [f"{' ' if token.spaced else ''}{token.text}" for token in tokens[start:stop]]
    return "".join(pieces).strip()


def goes_on_with_half(tokens: Sequence[Token], j: int) -> bool:
    """Tell whether "and a half" stands behind a number."""
    after = texts(tokens, j, 2)
    return len(after) == 2 and after[0] in HALF_JOINS and after[1] in HALF


MOST_DIGITS: Final = 18
"""Longer runs of digits are names of things, not counts."""


@dataclass(frozen=True, slots=True)
class Amount:
    """A number over the tokens [first, last), worth `mantissa` × `scale`; None: vague, or unreadable digits."""

    first: int
    last: int
    mantissa: Decimal | None
    scale: int
    start: int
    end: int
    kind: Literal["digits", "words", "vague", "unreadable"]

    @property
    def value(self) -> Number | None:
        """The number, an int wherever it is whole."""
        return None if self.mantissa is None else plain(self.mantissa * self.scale)


def plain(value: Decimal) -> Number:
    """Return an int where the value is whole, else a float."""
    return int(value) if value == value.to_integral_value() else float(value)


def digits_value(written: str, words: Lexicon) -> Decimal | None:
    """Read digits with their separators by the language's habit; None where they are no number.

    A separator that stands twice, or one of the two that stands first, separates thousands; a single one before
    three digits does so where the language uses it so, and never after a leading zero.
    """
    if sum(map(str.isdigit, written)) > MOST_DIGITS:
        return None
    written = written.replace("\n", "")
    signs = [char for char in written if not char.isdigit()]
    if not signs:
        return Decimal(written)
    *_, last = signs
    groups = re.split(r"\D", written)
    decimal = "." if words.decimal == "." else ","
    if len(set(signs)) > 1:
        is_decimal = signs.count(last) == 1
    elif last in ".,":
        is_decimal = len(signs) == 1 and (last == decimal or len(groups[-1]) != 3 or groups[0].startswith("0"))
        if is_decimal and last != decimal and decimal == "." and len(groups[-1]) != 3:
            return None
    else:
        is_decimal = last == "\u066b"
    whole = groups[:-1] if is_decimal else groups
    if len(whole) > 1 and not _are_groups(whole):
        return None
    return Decimal("".join(whole) + ("." + groups[-1] if is_decimal else ""))


def _are_groups(groups: Sequence[str]) -> bool:
    """Tell whether digits are grouped in threes, or in the Indian way (1,30,000)."""
    first, *middle, last = groups
    if not 1 <= len(first) <= 3 or len(last) != 3 or first.startswith("0"):
        return False
    return all(len(group) == 3 for group in middle) or all(len(group) == 2 for group in middle)


def amounts_in(tokens: Sequence[Token], words: Lexicon) -> tuple[Amount, ...]:
    """Find every amount, from left to right, none within another."""
    found, last = [], 0
    for i, token in enumerate(tokens):
        is_plain = token.kind != "digits" and words.words and token.text not in STARTS
        if i < last or is_plain:
            continue
        amount = _amount_at(tokens, i, words)
        if amount is not None:
            found.append(amount)
            last = amount.last
    return tuple(found)


def _amount_at(tokens: Sequence[Token], i: int, words: Lexicon) -> Amount | None:
    token = tokens[i]
    if token.kind == "digits":
        return _digits_at(tokens, i, words)
    if token.kind != "word":
        return None
    numeral = _numeral_at(tokens, i, words)
    if numeral is None:
        return None
    if numeral.mantissa is not None and numeral.last == i + 1 and token.text in words.scales:
        worth = numeral.mantissa * numeral.scale
        if rest := _rest_at(tokens, i + 1, words, int(worth)):  # "mil 12 votos"
            return Amount(i, rest[1], worth + rest[0], 1, token.start, tokens[rest[1] - 1].end, "words")
    kind: Literal["vague", "words"] = "vague" if numeral.mantissa is None else "words"
    return Amount(i, numeral.last, numeral.mantissa, numeral.scale, token.start, tokens[numeral.last - 1].end, kind)


def _numeral_at(tokens: Sequence[Token], i: int, words: Lexicon) -> Numeral | None:
    """Read a number in words as far as the language's words are known."""
    word = tokens[i].text
    if words.words:
        return numeral_at(tokens, i)
    if found := _group_noun_at(tokens, i, words):
        return found
    if words.inflected and (numeral := inflected_at(tokens, i, words.inflected, words.before)):
        return numeral
    if word in words.vague:
        return Numeral(None, 1, i + 1)
    return spelt_at(tokens, i, words.spelt, words.scales) if words.spelt else None


def _group_noun_at(tokens: Sequence[Token], i: int, words: Lexicon) -> Numeral | None:
    """Read nouns that are numbers ("docena", "dos docenas", "media docena"), and half a magnitude ("medio millón")."""
    word = tokens[i].text
    part = Decimal(1)
    j = i
    if word in words.halves:
        part, j = Decimal("0.5"), i + 1
        j += texts(tokens, j) == ("-",)
    following = "".join(texts(tokens, j))
    if j == i and _is_one_of_scale(tokens, i, words):
        return Numeral(Decimal(1), words.scales["".join(texts(tokens, i + 1))], i + 2)
    if following in _QUARANTINES and not _counts_forty(tokens, j):
        return None
    scale = words.groups.get(following) or (words.scales.get(following, 0) if j > i else 0)
    if scale:
        return Numeral(part, scale, j + 1)
    if word in words.groups:
        return None
    count = spelt_at(tokens, i, words.spelt, words.scales) if words.spelt else None
    if words.inflected:
        count = inflected_at(tokens, i, words.inflected, words.before)
    last = count.last if count else 0
    of_group = _worth_of_group("".join(texts(tokens, last)), words)
    if count is None or count.mantissa is None or not of_group:
        return None
    return Numeral(count.mantissa * count.scale, of_group, last + 1)


def _is_one_of_scale(tokens: Sequence[Token], i: int, words: Lexicon) -> bool:
    """Tell "einer Million Euro", whose article makes one of it, from "eine Million zweihunderttausend"."""
    scale, behind = texts(tokens, i + 1)[:1], "".join(texts(tokens, i + 2))
    is_last = not behind or not words.spelt or worth_of(behind, words.spelt) is None
    return tokens[i].text in ONE and bool(scale) and words.scales.get(scale[0], 0) >= _MILLION and is_last


def _worth_of_group(word: str, words: Lexicon) -> int | None:
    """Return what a noun that is a number is worth, in the plural too, which alone says no number: "quatro dezenas"."""
    singulars = (word, word.removesuffix("s"), word.removesuffix("es"), f"{word[:-1]}a", f"{word[:-1]}o")
    return next((words.groups[each] for each in singulars if each in words.groups), None)


_QUARANTINES: Final = word_set("cuarentena quarentena")
"""Spanish and Portuguese words for forty, by which those kept apart are called more often."""


def _counts_forty(tokens: Sequence[Token], i: int) -> bool:
    """Tell "una cuarentena de vecinos", and "una cuarentena no había", from a quarantine."""
    following = texts(tokens, i + 1, 2)
    has_article = texts(tokens, i - 1)[:1] and tokens[i - 1].text in ONE
    is_of_many = following[:1] == ("de",) and following[1:2] != () and tokens[i + 2].kind == "word"
    return bool(has_article) and (is_of_many or following[:1] in {("no",), ("não",), ("se",), ("había",), ("havia",)})


def _digits_at(tokens: Sequence[Token], i: int, words: Lexicon) -> Amount:
    start = tokens[i].start
    value = digits_value(tokens[i].text, words)
    if value is None:
        value = _decimal_of_magnitude(tokens, i, words)
    if value is None:
        return Amount(i, i + 1, None, 1, start, tokens[i].end, "unreadable")
    j, scale = i + 1, 1
    if texts(tokens, j, 3) == ("and", "a", "half"):
        value, j = value + Decimal("0.5"), j + 3
    elif texts(tokens, j)[:1] and tokens[j].text in _VULGAR and not tokens[j].spaced:
        value, j = value + _VULGAR[tokens[j].text], j + 1
    if j < len(tokens) and not tokens[j].spaced and tokens[j].text[0] in CJK_SCALES:
        return _before_cjk(tokens, i, value)
    while (power := _scale_at(tokens, j, words)) is not None:
        scale, j = scale * power[0], power[1]
    if scale > 1 and (half := _half_behind(tokens, j, words)):
        value, j = value + Decimal("0.5"), half
    if scale > 1 and not words.words and (rest := _rest_at(tokens, j, words, scale)):
        value, scale, j = value * scale + rest[0], 1, rest[1]
    if scale > 1 and (behind := _behind_words(tokens, j, words)) > j:
        return Amount(i, behind, None, 1, start, tokens[behind - 1].end, "unreadable")
    is_read = not (goes_on_with_half(tokens, j) or _may_be_magnitude(tokens, j, words))
    return Amount(
        i, j, value if is_read else None, scale, start, tokens[j - 1].end, "digits" if is_read else "unreadable"
    )


_VULGAR: Final = {"½": Decimal("0.5"), "¼": Decimal("0.25"), "¾": Decimal("0.75")}
_SHORTEST_STEM: Final = 4
"""Letters with which a word must begin like a magnitude to be taken for a form of it."""


def _decimal_of_magnitude(tokens: Sequence[Token], i: int, words: Lexicon) -> Decimal | None:
    """Read "12,5 million" in a language that writes 12.5: before a magnitude nothing else can be meant."""
    whole, _, part = tokens[i].text.partition(",")
    is_decimal = whole.isdecimal() and part.isdecimal() and len(part) <= 2
    return Decimal(f"{whole}.{part}") if is_decimal and _scale_at(tokens, i + 1, words) else None


def _half_behind(tokens: Sequence[Token], j: int, words: Lexicon) -> int | None:
    """Return the token behind "and a half" or "y medio", which adds half of the magnitude before it."""
    if texts(tokens, j, 3) == ("and", "a", "half"):
        return j + 3
    after = texts(tokens, j, 2)
    return j + 2 if len(after) == 2 and after[0] in HALF_JOINS and after[1] in words.halves else None


def _may_be_magnitude(tokens: Sequence[Token], j: int, words: Lexicon) -> bool:
    """Tell a word that begins like a magnitude of the language and is none of those known: a case of it, perhaps."""
    if words.words or words.spelt or j >= len(tokens) or tokens[j].kind != "word":
        return False
    text = tokens[j].text
    stems = (scale[: max(_SHORTEST_STEM, len(scale) - 2)] for scale in words.scales if len(scale) >= _SHORTEST_STEM)
    return text not in words.scales and text not in words.groups and text.startswith(tuple(stems))


def _rest_at(tokens: Sequence[Token], j: int, words: Lexicon, below: int) -> tuple[Decimal, int] | None:
    """Read what is added to a magnitude: the 300 of "15 bin 300", the 200 thousand of "1 млн 200 тыс."."""
    if j < len(tokens) and tokens[j].text == "." and tokens[j - 1].text in {"тыс", "тис", "mio", "mrd"}:
        j += 1
    if texts(tokens, j) == ("و",):
        j += 1
    if j >= len(tokens) or tokens[j].kind != "digits" or not tokens[j].text.isdecimal():
        return None
    rest = _digits_at(tokens, j, words)
    worth = Decimal(0) if rest.mantissa is None else rest.mantissa * rest.scale
    return (worth, rest.last) if 0 < worth < below else None


def _behind_words(tokens: Sequence[Token], j: int, words: Lexicon) -> int:
    """Return the token behind the words that a magnitude goes on in: "15 bin beş yüz"; such a sum is left unread."""
    is_word = j < len(tokens) and tokens[j].kind == "word" and not words.words
    numeral = _numeral_at(tokens, j, words) if is_word else None
    return numeral.last if numeral and numeral.mantissa is not None else j


def _before_cjk(tokens: Sequence[Token], i: int, value: Decimal) -> Amount:
    """Read a magnitude written without a space ("12万人"); one that goes on in digits is left unread."""
    word = tokens[i + 1]
    scale, length = 1, 0
    while length < len(word.text) and word.text[length] in CJK_SCALES:
        scale, length = scale * CJK_SCALES[word.text[length]], length + 1
    goes_on = length == len(word.text) and attached(tokens, i + 2, "digits")
    end = word.start + length
    if goes_on:
        return Amount(i, i + 3, None, 1, tokens[i].start, tokens[i + 2].end, "unreadable")
    return Amount(i, i + 2, value, scale, tokens[i].start, end, "digits")


def _scale_at(tokens: Sequence[Token], j: int, words: Lexicon) -> tuple[int, int] | None:
    """Read a magnitude behind digits: ("million", "-million", "m"); return its power and where it ends."""
    if texts(tokens, j) == ("-",) and attached(tokens, j + 1, "word"):
        word = tokens[j + 1].text
        return (words.scales[word], j + 2) if word in words.scales and word not in SCALE_LETTERS else None
    word = "".join(texts(tokens, j))
    if word not in words.scales:
        return None
    if tokens[j].spaced and len(word) == 1 and word.isascii():
        return None
    if word == "m" and _is_metres(tokens, j):
        return None
    return words.scales[word], j + 1


def _is_metres(tokens: Sequence[Token], j: int) -> bool:
    """Tell "5m high" and "a 5m wave" from "5m people", "$5m" and "a 5m euro loan"."""
    after = [text for text in texts(tokens, j + 1, 2) if text != "-"]
    if not after or (texts(tokens, j - 2) and tokens[j - 2].text in CURRENCY_SIGNS):
        return False
    is_one_thing = texts(tokens, j - 2) in {("a",), ("an",), ("the",)} and after[0][:1].isalpha()
    return after[0] in METRE_NEIGHBOURS or (is_one_thing and not after[0].endswith("s") and after[0] not in _MILLIONS)


_MILLIONS: Final = word_set("euro dollar pound yen rupee lira people dollar-a-year strong men women")
"""Singular words behind "a 5m" that are counted in millions."""
