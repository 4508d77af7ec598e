"""The kind of an event against its article: no gas attack comes out of a text that nowhere speaks of gas.

A kind makes titles and is what events are compared by, so kinds of violence need a word in the article that can mean
them. The words are English: of another language nothing can be told.
"""

import re
from functools import lru_cache
from typing import Final

from summarizer_schemas.vocabulary import EventKind

_WORDS: Final[dict[EventKind, str]] = {
    "airstrike": r"air|aerial|jets?\b|planes?\b|warplanes?|bomb|raid|drone|helicopter|missile|strike",
    "shelling": r"shell|artiller|rocket|mortar|bombard|cannon|grad\b|missile|fire",
    "bombing": r"bomb|blast|explo|detonat|blew|ied\b|mine|grenade",
    "chemical_attack": r"chemical|gas\b|gassed|gassing|sarin|chlorine|nerve|toxic|poison",
    "armed_clash": r"clash|fight|fought|battle|attack|combat|offensive|fire|ambush|shot|shoot|assault|advance|push|"
    r"captur|retak|repel|counter|skirmish|war",
    "shootdown": r"down|shot|crash",
    "attack_on_civilians": r"attack|kill|shot|shoot|massacr|execut|target|hit|strike|struck|murder|behead|lynch|stab|"
    r"dead|died|die|death",
    "abduction": r"abduct|kidnap|hostage|seiz|captur|disappear|taken|snatch|missing",
    "riot": r"riot|loot|clash|unrest|violen|mob|torch|vandal|set (?:\w+ )?(?:fire|ablaze|alight)",
}


def object_to_kind(kind: EventKind, text: str, language: str) -> str | None:
    """Tell why an article cannot bear out a kind of event; None where it may."""
    if kind not in _WORDS or not language.lower().startswith("en") or kind in _told_in(text):
        return None
    return f"the article has no word for the kind {kind}"


@lru_cache(maxsize=64)
def _told_in(text: str) -> frozenset[EventKind]:
    """Give the kinds for which an article has a word."""
    return frozenset(kind for kind, words in _WORDS.items() if re.search(rf"\b(?:{words})", text, re.IGNORECASE))
