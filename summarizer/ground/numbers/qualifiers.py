"""The words before and behind a number that say how firm it is: "at least", "or more"."""

from collections.abc import Sequence
from typing import Final

from summarizer.ground.languages import Lexicon
from summarizer.ground.numbers.english import TENS, UNITS
from summarizer.ground.numbers.lexicon import CURRENCY_CODES, CURRENCY_SIGNS
from summarizer.ground.numbers.spelt import ONE
from summarizer.ground.numbers.tokens import Token, texts
from summarizer.ground.words import word_set
from summarizer_schemas.vocabulary import Qualifier

_INCREMENTS: Final = word_set("another further additional a")
_FIRMNESS: Final = word_set("well just far slightly only significantly much considerably")
BETWEEN: Final = {("between",), ("entre",), ("zwischen",), ("tra",), ("fra",), ("между",), ("між",), ("بين",)}


def qualified(tokens: Sequence[Token], words: Lexicon, i: int) -> tuple[int, Qualifier | None]:
    """Return where the words that qualify a number at token `i` begin, and what they say."""
    while i > 0 and (tokens[i - 1].text in CURRENCY_SIGNS or _is_currency_code(tokens, i)):
        i -= 1
    j = i
    is_noun = "".join(texts(tokens, i)) in words.groups  # "más de un centenar"
    while j > 0 and (tokens[j - 1].text in _INCREMENTS or (is_noun and tokens[j - 1].text in ONE)):
        j -= 1
    for at in dict.fromkeys((i, j)):
        for phrase, qualifier in words.before.get(tokens[at - 1].text, ()) if at else ():
            k = at - len(phrase)
            if k >= 0 and texts(tokens, k, len(phrase)) == phrase and not _has_risen(tokens, k, phrase):
                return k - (k > 0 and tokens[k - 1].text in _FIRMNESS), qualifier
    return (i - 1, None) if texts(tokens, i - 1) in BETWEEN else (i, None)


def _has_risen(tokens: Sequence[Token], k: int, phrase: tuple[str, ...]) -> bool:
    """Tell the "до" of "выросло до 12", which is "to", from that of "до 12 человек", which is "up to"."""
    return phrase == ("до",) and k > 0 and tokens[k - 1].text.startswith(_RISEN)


_RISEN: Final = (
    "зрос", "вирос", "збільш", "вырос", "возрос", "увелич", "подня", "підня", "повыс", "сниз", "зниз", "сократ"
)  # fmt: skip


def _is_currency_code(tokens: Sequence[Token], i: int) -> bool:
    """Tell "US" in "US$5" and "EUR" in "EUR5" from the words "us" and "a"."""
    return tokens[i - 1].text in CURRENCY_CODES and tokens[i - 1].capital and not tokens[i].spaced


def qualified_behind(tokens: Sequence[Token], words: Lexicon, j: int) -> tuple[int, Qualifier | None]:
    """Return the token behind the words that qualify a number which ends before the token `j`, and what they say."""
    for phrase, qualifier in words.after.get("".join(texts(tokens, j)), ()):
        k = j + len(phrase)
        if texts(tokens, j, len(phrase)) == phrase and not _begins_number(tokens, k):
            return k, qualifier
    return j, None


def _begins_number(tokens: Sequence[Token], j: int) -> bool:
    return j < len(tokens) and (tokens[j].kind == "digits" or tokens[j].text in UNITS or tokens[j].text in TENS)
