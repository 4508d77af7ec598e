"""A person's name and the articles that have it → what they say the person is, in their own words.

Hides how English newspapers say it: before the name ("UN Syria envoy Ana Ruiz") or behind it between commas ("Ana Ruiz,
the UN's envoy for Syria,"). Only English articles are looked at, since the words go into English sentences. Of several
the one that most places have is taken, then the shortest: the same whatever the order of the articles.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

_OFFICES: Final = (
    r"activist|adviser|advisor|ambassador|analyst|archbishop|bishop|captain|chair(?:man|woman|person)?|chancellor|"
    r"chief|colonel|commander|commissioner|congress(?:man|woman)|coordinator|correspondent|councillor|deputy|director|"
    r"doctor|economist|engineer|envoy|executive|founder|general|governor|head|inspector|judge|king|lawmaker|lawyer|"
    r"leader|lieutenant|major|manager|mayor|minister|official|officer|owner|photographer|premier|president|priest|"
    r"prince|princess|professor|prosecutor|queen|rapporteur|reporter|representative|resident|secretary|senator|"
    r"sergeant|sheikh|spokes(?:man|woman|person)|superintendent|surgeon|survivor|undersecretary|witness"
)
_OFFICE: Final = re.compile(rf"\b(?:{_OFFICES})\b", re.IGNORECASE)
"""What somebody is who is quoted; a word that is missing leaves the name alone, which is no fault."""
_BESIDE: Final = frozenset({
    "prime", "foreign", "vice", "deputy", "chief", "state", "regional", "provincial", "military", "police", "army",
    "rebel", "opposition", "senior", "former", "special", "human", "rights", "political", "union", "labor", "labour",
    "defense", "defence", "interior", "finance", "company", "city", "district", "local", "secretary", "general",
    "agency", "ministry", "government", "disaster", "rescue", "relief",
})  # fmt: skip
"""Small words that may stand before an office."""
_NO_ROLE: Final = frozenset({
    "on", "in", "at", "but", "and", "as", "while", "when", "after", "before", "however", "meanwhile", "also", "that",
    "if", "with", "by", "from", "to", "according", "january", "february", "march", "april", "may",
    "june", "july", "august", "september", "october", "november", "december", "monday", "tuesday", "wednesday",
    "thursday", "friday", "saturday", "sunday",
})  # fmt: skip
"""Words with a capital that belong to no office."""
_ARTICLES: Final = frozenset({"the", "a", "an"})
_SAYS_LITTLE: Final = frozenset({
    "head", "chief", "deputy", "general", "executive", "representative", "official", "officer", "owner", "manager",
    "leader",
})  # fmt: skip
"""Offices that say nothing without whose they are."""
_MOST_BEFORE: Final = 6
_FARTHEST: Final = 100
"""Code points before a name within which its office stands."""
_MOST_BEHIND: Final = 12
"""Words; what is longer tells a story."""
_WORDS_BEFORE: Final = re.compile(r"[\w.’'-]+")
_BEHIND: Final = re.compile(r", ([^,.;:“”\"()\n\d]{3,90}?)(?:,|\.(?=\s|$))")
_TELLS: Final = re.compile(
    r"\b(?:said|says|told|tells|was|were|is|are|had|has|who|which|its|their|his|her|our|my)\b", re.IGNORECASE
)


class Role(NamedTuple):
    """What a person is, in an article's words, and whether these stand before the name."""

    words: str
    stands_before: bool

    def with_name(self, name: str) -> str:
        """Return both: "UN envoy Ana Ruiz"; "Ana Ruiz, the UN's envoy for Syria", to which a comma belongs."""
        return f"{self.words} {name}" if self.stands_before else f"{name}, {self.words}"


def role_of(spellings: Iterable[str], texts: Iterable[str]) -> Role | None:
    """Return what English articles say that a person is; None where they do not say it beside the full name.

    Args:
        spellings: of the person's name; one word alone may be somebody else's.
        texts: of the articles.
    """
    full = [re.escape(each) for each in sorted(set(spellings), key=lambda each: (-len(each), each)) if " " in each]
    if not full:
        return None
    named = re.compile(rf"(?<!\w)(?:{'|'.join(full)})(?!\w)")
    found = Counter(role for text in texts for match in named.finditer(text) for role in _roles(text, *match.span()))
    return min(found, key=lambda each: (-found[each], len(each.words), each)) if found else None


def _roles(text: str, start: int, end: int) -> Iterator[Role]:
    if words := _before(text[:start]):
        yield Role(_small(words), stands_before=True)
    behind = _BEHIND.match(text, end)
    if behind and (words := " ".join(behind[1].split())) and len(words.split()) <= _MOST_BEHIND:
        is_role = _OFFICE.search(words) and not _TELLS.search(words) and words.split()[0].lower() not in _NO_ROLE
        if is_role:
            yield Role(_small(words), stands_before=False)


def _before(before: str) -> str:
    """Return the words before a name that end with an office: "UN Syria envoy"."""
    if not before.endswith(" "):
        return ""
    run = re.split(r"[,;:“”\"()\n]|\.\s", before[-_FARTHEST:])[-1]
    words = [each[0] for each in _WORDS_BEFORE.finditer(run)]
    if not words or not _OFFICE.fullmatch(words[-1]):
        return ""
    taken = [words.pop()]
    while words and len(taken) < _MOST_BEFORE and _belongs(words[-1], is_shouted=taken[-1].isupper()):
        taken.insert(0, words.pop())
    if len(taken) == 1 and taken[0].lower() in _SAYS_LITTLE:
        return ""
    first = taken[0].lower()
    if not words and re.search(rf"\b{first}\b", before):  # it has a capital because it begins its sentence
        taken[0] = first
    return " ".join(taken)


def _belongs(word: str, *, is_shouted: bool) -> bool:
    """Tell whether a word before an office is a part of it; in capitals a word is known by itself alone."""
    if word.lower() in _BESIDE or _OFFICE.fullmatch(word):
        return True
    return word[:1].isupper() and not is_shouted and word.lower() not in _NO_ROLE | _ARTICLES


def _small(words: str) -> str:
    """Return words of an article in capitals as others write them."""
    return words.lower() if words.isupper() else words
