"""How a name is reduced before it is compared: words come in, plain keys go out.

Hides transliteration (anyascii), titles, articles and particles, and the consonant skeleton that variants of one
transliteration share ('Kharkiv', 'Kharkov').
"""

import re
from functools import lru_cache
from typing import Final

from anyascii import anyascii

TITLES: Final = frozenset({
    "president", "mr", "mrs", "ms", "miss", "dr", "sir", "dame", "lord", "lady", "king", "queen", "prince",
    "princess", "sheikh", "pope", "bishop", "general", "gen", "lieutenant", "colonel", "col", "major",
    "captain", "sergeant", "admiral", "minister", "premier", "chancellor", "senator", "governor", "mayor",
    "judge", "justice", "prof", "professor", "secretary", "spokesman", "spokeswoman", "spokesperson",
})  # fmt: skip
PLACE_TYPES: Final[dict[str, str]] = {
    "city": "town", "town": "town", "village": "town", "suburb": "town", "municipality": "town",
    "district": "district", "county": "district", "subdistrict": "district",
    "province": "province", "governorate": "province", "oblast": "province", "state": "province", "region": "region",
    "prefecture": "province", "countryside": "region", "department": "province", "raion": "district",
    "airport": "site", "airbase": "site", "base": "site", "camp": "site", "border": "site", "river": "site",
    "highway": "site", "hospital": "site", "sea": "site", "crossing": "site",
    "valley": "tract", "peninsula": "tract", "coast": "tract",
}  # fmt: skip
"""Words that tell what sort of place a name means; places of two sorts are two places."""

_DASHED = re.compile(r"\b(?:al|el|ul|ad|ar|as|an|ash|az|at|ez|es|er)-(?=\w)|\bal\s+(?=\w)")
_POSSESSIVE = re.compile(r"['’]s\b")
_WORD = re.compile(r"[a-z]{3,}")
_NO_SENSE: Final = frozenset({""})
_SMALL_WORDS: Final = frozenset({
    "of", "for", "the", "and", "in", "on", "to", "de", "la", "le", "du", "des", "a", "an",
})  # fmt: skip


@lru_cache(maxsize=262144)
def plain(text: str) -> str:
    """Reduce a name: ASCII, lower case, without leading titles and articles, particles, possessives and punctuation."""
    ascii_text = anyascii(_POSSESSIVE.sub("", text)).casefold()
    ascii_text = _DASHED.sub("", ascii_text.replace("'", "").replace("`", "").replace('"', ""))
    words = re.findall(r"[a-z0-9&]+", ascii_text)
    while len(words) > 1 and (words[0] == "the" or words[0] in TITLES):
        words = words[1:]
    return " ".join(words)


@lru_cache(maxsize=262144)
def skeleton(word: str) -> str:
    """Give a word's consonants: vowels, h, w and y left out, doubles as one, c and q as k or s, ph as f.

    Transliterations of one word differ in what is left out. A word without consonants is its own skeleton.
    """
    folded = re.sub(r"c(?=[eiy])", "s", word.replace("ph", "f")).replace("c", "k").replace("q", "k")
    bare = re.sub(r"[aeiouhwy]", "", folded)
    return re.sub(r"(.)\1+", r"\1", bare) or word


def place_type(key: str) -> str:
    """Give what sort of place a plain name says that it means, or '' when it does not say."""
    sorts = [PLACE_TYPES[word] for word in key.split() if word in PLACE_TYPES]
    return sorts[0] if sorts and len(key.split()) > len(sorts) else ""


def acronym(key: str) -> str:
    """Give the initials of a plain name of three words or more, small words left out; '' for shorter ones."""
    initials = [word[0] for word in key.split() if word not in _SMALL_WORDS]
    return "".join(initials) if len(initials) > 2 else ""


def words_of(text: str) -> frozenset[str]:
    """Give the words of a sentence that carry meaning, cut to their stems, for comparing two tellings of one event."""
    return frozenset(map(_sense, _WORD.findall(anyascii(text).casefold()))) - _NO_SENSE


@lru_cache(maxsize=65536)
def words_of_name(name: str) -> frozenset[str]:
    """Give the words of a name as `words_of` does, and remember them: a name comes again and again."""
    return words_of(name)


@lru_cache(maxsize=65536)
def _sense(word: str) -> str:
    """Give the stem of a word, or of the word that news uses for the same; '' for one that carries no meaning."""
    if word in _COMMON:
        return ""
    stem = _stem(word)
    return _stem(_SAME_IN_NEWS.get(stem, stem))


_SAME_IN_NEWS: Final[dict[str, str]] = {
    "troop": "soldier", "servicemen": "soldier", "raid": "strike", "airstrike": "strike", "warplane": "plane",
    "aircraft": "plane", "jet": "plane", "fighter": "plane", "bomb": "strike", "died": "kill", "dead": "kill",
    "death": "kill", "hurt": "injur",
    "wound": "injur", "injure": "injur", "quake": "earthquake", "tremor": "earthquake",
    "gunman": "shoot", "gunmen": "shoot", "shot": "shoot",
    "gunfire": "shoot", "blast": "explosion", "explod": "explosion",
    "poll": "election", "vote": "election", "deal": "agreement", "accord": "agreement", "truce": "ceasefire",
}  # fmt: skip


_COMMON: Final = frozenset({
    "the", "and", "that", "with", "from", "for", "into", "its", "their", "his", "her", "has", "have", "had",
    "was", "were", "been", "being", "are", "is", "after", "before", "during", "over", "near", "while", "who",
    "which", "they", "them", "this", "these", "those", "than", "then", "also", "said", "says", "say", "about",
    "against", "between", "under", "amid", "on", "in", "at", "by", "to", "of", "as", "an", "several", "many",
    "some", "more", "most", "other", "others", "all", "part", "parts", "area", "areas",
})  # fmt: skip


def _stem(word: str) -> str:
    """Cut a common English ending, so that 'killed' and 'kills' are one word."""
    for ending in ("ings", "ing", "ers", "ies", "ed", "er", "es", "s"):
        if word.endswith(ending) and len(word) - len(ending) >= 4:
            return word[: -len(ending)]
    return word
