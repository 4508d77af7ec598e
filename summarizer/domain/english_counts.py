"""How many of what, in English: numbers and what is counted in, words for a sentence out.

Numbers keep every digit that they have: only what is round is written with "million" or "billion". The noun that is
counted is the last plural before what belongs to it ("police officers with burns", "roads where people live"): one of
them is in the singular. A word for a number takes "of" only where it is a noun itself. Nothing of an article's own
words is pasted before an English noun, unless it is English.
"""

import re
from decimal import Decimal
from typing import Final

from summarizer.domain.countries import is_of_a_state
from summarizer.domain.english import HedgedCount
from summarizer.domain.words import base_of, is_english
from summarizer_schemas.brief import Number

_SCALES: Final = ((10**12, "trillion"), (10**9, "billion"), (10**6, "million"))
_DECIMALS: Final = 2
"""A number with more decimals of a million than this is written out: 1,234,567, not 1.234567 million."""


def number_told(number: Number) -> str:
    """Return a number as a paper writes it: "1,300", "4 million", "172.81 billion"."""
    exact = Decimal(str(number))
    for size, word in _SCALES:
        scaled = (exact / size).normalize()
        if abs(scaled) >= 1 and -int(scaled.as_tuple().exponent) <= _DECIMALS:
            return f"{scaled:,f} {word}"
    return f"{int(exact):,}" if exact == int(exact) else f"{exact.normalize():,f}"


_BELONGS: Final = frozenset({
    "of", "in", "on", "at", "with", "without", "from", "to", "for", "by", "who", "whom", "whose", "which", "that",
    "under", "over", "near", "between", "among", "during", "after", "before", "since", "as", "against", "about", "into",
    "aboard", "than", "per", "and", "or", "where", "when", "while", "whether", "because", "if", "not", "is", "are",
    "was", "were", "be", "been", "has", "have", "had", "do", "does", "did", "will", "would", "can", "could", "so",
    "such", "around", "across", "along", "through", "within", "outside", "inside", "behind", "beyond", "above",
    "below", "until", "including", "like", "except", "besides", "toward", "towards", "amid", "via",
    "throughout", "despite", "beneath", "how", "what", "upon", "off", "out", "up", "down",
})  # fmt: skip
"""What stands behind one of these is not counted itself."""
_IRREGULAR: Final = re.compile(
    r".*(?:men|women|children|people)|feet|teeth|geese|mice|lives|wives|knives", re.IGNORECASE
)
_NO_PLURAL: Final = re.compile(
    r".*(?:ss|us|is)|news|series|species|headquarters|barracks|works|premises|gas|bus|police|percent", re.IGNORECASE
)
_NOUN_OF_NUMBER: Final = re.compile(
    r"\b(?:dozens|scores|tens|hundreds|thousands|millions|billions|number|handful|couple|majority|half|third|quarter|most)"
    r"\W*$",
    re.IGNORECASE,
)


def singular(of: str) -> str:
    """Return one of what is counted: "police officers" is "police officer", "people treated" one "person treated"."""
    words = of.split()
    end = next((place for place, word in enumerate(words) if word.lower().strip(",") in _BELONGS), len(words))
    plurals = [place for place in range(end) if _is_plural(_head(words[place]))]
    if not plurals:
        return of
    place = plurals[-1]
    word = _head(words[place])
    words[place] = f"{_one_of(word)}{words[place][len(word) :]}"
    return " ".join(words)


_JOINED: Final = re.compile(r"(?<=s)-(?:in|by|on|of|at)\b.*")
"""What stands behind the plural in a compound: "fathers-in-law", "passers-by"."""


def _head(word: str) -> str:
    return _JOINED.sub("", word).rstrip(",")


def _is_plural(word: str) -> bool:
    if word[:1].isupper():
        return word.endswith("s") and is_of_a_state(word[:-1])
    if _IRREGULAR.fullmatch(word):
        return True
    return word.endswith("s") and len(word) > 3 and not _NO_PLURAL.fullmatch(word)


def _one_of(word: str) -> str:
    if word[:1].isupper():
        return word[:-1]
    if word.endswith("people"):
        return f"{word.removesuffix('people')}person"
    if word.endswith("children"):
        return word.removesuffix("ren")
    if word.endswith("men"):
        return f"{word.removesuffix('men')}man"
    one = base_of(word)
    return one if one != word else word.removesuffix("s")


def of_what(word: str, what: str) -> str:
    """Join an article's own word for a number and what is counted: "“dozens” of sailors", "“several” sailors".

    What is no English stands for itself: "a number of sailors (“Dutzende”)".
    """
    if not all(map(is_english, re.findall(r"[^\W\d_]+", word.lower()))):
        return f"a number of {what} (“{word}”)"
    return f"“{word}” of {what}" if _NOUN_OF_NUMBER.search(word) else f"“{word}” {what}"


def is_single(count: HedgedCount) -> bool:
    """Tell whether a count is of one person or thing."""
    return {count.low, count.high} <= {1, None} and (count.low, count.high) != (None, None)


def count_told(amount: str | None, word: str, of: str, *, is_one: bool) -> str:
    """Say how many of what: "at least 12 sailors", "1 sailor", "“dozens” of sailors".

    Args:
        amount: the number with how firm it is; None where an article gives a word alone.
        word: what the article writes.
        of: what is counted, in English, several of them.
        is_one: whether it is one of them.
    """
    if amount is None:
        return of_what(word, of)
    what = singular(of) if is_one else of
    return f"{amount} {what}".strip()
