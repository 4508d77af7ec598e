"""Which state a word names: 'Chile' and 'Chilean' come in, the key that both share goes out.

Hides adjectives that are spelt unlike their country, and countries that begin alike.
"""

from typing import Final

from summarizer.merge.spelling import plain

_SHARED_LETTERS = 4
"""A country and its adjective share this many letters: 'Chile', 'Chilean'."""
_STATES: Final = {
    "french": "france", "polish": "poland", "spanish": "spain", "british": "britain", "uk": "britain",
    "dutch": "netherlands", "danish": "denmark", "swiss": "switzerland", "irish": "ireland", "us": "america",
    "usa": "america", "american": "america", "welsh": "wales", "finnish": "finland", "flemish": "flanders",
    "austrian": "austria", "australian": "australia", "nigerian": "nigeria", "nigerien": "niger",
    "malaysian": "malaysia", "malawian": "malawi", "slovak": "slovakia", "slovenian": "slovenia", "indian": "india",
    "indonesian": "indonesia", "mauritanian": "mauritania", "mauritian": "mauritius", "liberian": "liberia",
}  # fmt: skip
"""Adjectives that share fewer letters, or share them with another country."""
_NO_STATE: Final = frozenset({
    "united", "north", "south", "east", "west", "new", "democratic", "republic", "islamic", "ministry", "department",
    "backed", "supported", "free", "national", "federal", "royal", "local", "interim", "armed", "defense", "defence",
})  # fmt: skip


def state_of(name: str) -> str:
    """Give the state that a name begins with, as a key, or '' when it begins with none."""
    words = plain(name).split()
    if not words or _NO_STATE & set(words[:1]) or {"backed", "supported"} & set(words):
        return ""
    state = _STATES.get(words[0], words[0])
    return state if state in _STATES.values() else state[:_SHARED_LETTERS]
