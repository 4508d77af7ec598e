"""Number words of Spanish, French, German, Dutch, Italian and Portuguese → what they are worth.

The words are read by text2num. Decided here is where a number begins and ends, and what it must not be taken for: "un"
is an article, the "cent" of "pour cent" no hundred, "un véhicule neuf" a new one, the thousand of "einige tausend"
vague. A half counts behind a magnitude ("deux millions et demi"); any other, and dozens, stay unread here.
"""

from collections.abc import Sequence
from decimal import Decimal
from functools import lru_cache
from typing import Final

from summarizer.ground.numbers.english import Numeral
from summarizer.ground.numbers.tokens import Token, texts
from summarizer.ground.words import word_set

ONE: Final = word_set("un une uno una unos unas ein eine einen einem einer um uma een één")
"""Articles, which are one before a noun that is a number: "una docena"."""
_PER: Final = word_set("pour por per")
_HUNDREDS: Final = word_set("cent cento ciento cien")
"""What makes a share of those before it: "por ciento", but not "por dos hombres"."""
_ORDINALS: Final = word_set("tercer")
"""Words of rank that text2num takes for numbers."""
_HALF: Final = word_set("medio media demi demie halb halbe halben halber half halve mezzo mezza meio meia")
HALF_JOINS: Final = word_set("et y e und с з و")
"""What joins a half to the number before it."""
_SOME: Final = word_set(
    "enkele verscheidene "
    "paar einige wenige mehrere quelques plusieurs algunos algunas pocos pocas varios varias alcuni alcune pochi "
    "poche "
    "diversi diverse alguns algumas vários várias"
)
_SENTENCE_STARTS: Final = frozenset(".!?:;\"'«»“”„‘-¿¡(")
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
    if before in _SOME or before.endswith(tuple(_HALF)) or (has_half and counted is None):
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

    try:
        return int(text2num(words.replace("veintiún", "veintiuno"), language))
    except ValueError:
        return None


_BEFORE_NINE: Final = frozenset({"dont", "que", "les", "ces", "ses", "leurs", "aux", "environ", "quelque", "autres"})
"""Before "neuf" they count nine: "dont neuf ne donnent pas d'eau"."""


def _is_other(tokens: Sequence[Token], i: int) -> bool:
    """Tell a percent word, a name ("Otto") and the French "neuf" that means new."""
    before = "".join(texts(tokens, i - 1))
    is_name = tokens[i].capital and i > 0 and not tokens[i].opens and before not in _SENTENCE_STARTS
    is_new = tokens[i].text == "neuf" and not "".join(texts(tokens, i + 1)).endswith(
        ("s", "x", "mille", "cent", "cents")
    )
    is_new = is_new and before not in _BEFORE_NINE and before not in _SENTENCE_STARTS and i > 0
    is_share = before in _PER and tokens[i].text in _HUNDREDS
    return is_share or is_name or is_new or tokens[i].text in _ORDINALS


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
    return len(after) == 2 and after[0] in HALF_JOINS and after[1] in _HALF
