"""What a figure counts, reduced so that two figures of one thing meet: words for it come in, a key goes out.

Hides singular and plural, word order, and words that news uses for the same people ('troops', 'soldiers').
"""

from functools import lru_cache
from typing import Final

from summarizer.merge.spelling import plain

_SAME: Final[dict[str, str]] = {
    "troop": "soldier", "serviceman": "soldier", "servicemen": "soldier", "servicemember": "soldier",
    "trooper": "soldier", "soldiery": "soldier",
    "person": "people", "persons": "people", "individual": "people", "life": "people", "lives": "people",
    "resident": "people", "victim": "people", "body": "people", "bodies": "people", "toll": "people",
    "inhabitant": "people",
    "kid": "child", "children": "child", "minor": "child", "men": "man", "women": "woman",
    "dead": "people", "death": "people", "fatality": "people", "fatalities": "people", "casualty": "people",
    "policemen": "policeman", "gunmen": "gunman", "aircraft": "aircraft", "km": "kilometre", "kilometer": "kilometre",
}  # fmt: skip
_IDLE: Final = frozenset({
    "of", "the", "a", "an", "and", "or", "other", "others", "another", "total", "all", "killed", "dead",
    "injured", "wounded", "missing", "displaced",
})  # fmt: skip
_UNSPECIFIC: Final = frozenset({"people", "child", "woman", "man", "civilian", "victim", "family", "civilians"})


@lru_cache(maxsize=65536)
def counted_key(of: str) -> str:
    """Reduce what is counted to its words, singular and sorted: 'French troops' is 'french soldier'."""
    words = {_SAME.get(word, _SAME.get(_singular(word), _singular(word))) for word in plain(of).split()}
    specific = {word for word in words if word not in _IDLE}
    if len(specific) > 1:
        specific -= {"people"} if specific & {"civilian", "child", "woman", "man"} else set()
    return " ".join(sorted(specific)) or "people"


def names_a_group(key: str) -> bool:
    """Tell whether a counted key says whose people or things they are, beyond 'civilians' and 'children'."""
    return bool(set(key.split()) - _UNSPECIFIC)


def _singular(word: str) -> str:
    if word.endswith("ies") and len(word) > 4:
        return word[:-3] + "y"
    if word.endswith("s") and not word.endswith(("ss", "us", "is")) and len(word) > 3:
        return word[:-1]
    return word
