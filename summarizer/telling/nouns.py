"""What is counted → as it stands behind a number in a sentence: "1 person treated", "no houses", "dozens of sailors".

Hides English grammar: the noun that is counted is the last plural before what belongs to it ("police officers with
burns"), and a word for a number takes "of" only where it is a noun itself.
"""

import re
from typing import Final

from simplemma import lemmatize

from summarizer.ground.prose.states import is_of_a_state

_BELONGS: Final = frozenset({
    "of", "in", "on", "at", "with", "without", "from", "to", "for", "by", "who", "whom", "whose", "which", "that",
    "under", "over", "near", "between", "among", "during", "after", "before", "since", "as", "against", "about", "into",
    "aboard", "than", "per", "and", "or",
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
    plurals = [place for place in range(end) if _is_plural(words[place].strip(","))]
    if not plurals:
        return of
    place = plurals[-1]
    word = words[place].rstrip(",")
    words[place] = f"{_one_of(word)}{words[place][len(word) :]}"
    return " ".join(words)


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
    one = lemmatize(word, lang="en")
    return one if one != word else word.removesuffix("s")


def of_what(word: str, what: str) -> str:
    """Join an article's own word for a number and what is counted: "“dozens” of sailors", "“several” sailors"."""
    return f"“{word}” of {what}" if _NOUN_OF_NUMBER.search(word) else f"“{word}” {what}"
