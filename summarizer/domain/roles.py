"""A person's name and the articles that have it → what they say the person is, in their own words.

Hides how English newspapers say it: before the name ("UN Syria envoy Ana Ruiz", "UN envoy for Syria Ana Ruiz"), before
it and a comma ("the UN's aid chief, Ana Ruiz"), or behind it ("Ana Ruiz, the UN's envoy for Syria,"), at times without
the commas; or in the sentences before, where the office spoke and the name goes on. Only English articles are looked
at, since the words go into English sentences. Of several the one that most places have is taken, then the shortest: the
same whatever the order of the articles. What a report itself says of a name (`who`) goes before all of it.
"""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple

from summarizer.domain.edtf import MONTHS, WEEKDAYS
from summarizer.domain.words import opening

_OFFICES: Final = (
    r"activist|administrator|adviser|advisor|ambassador|analyst|archbishop|bishop|captain|chair(?:man|woman|person)?|chancellor|"
    r"chief|colonel|commander|commissioner|commissioner-general|congress(?:man|woman)|convenor|convener|coordinator|correspondent|councillor|deputy|director|director-general|driver|"
    r"doctor|economist|engineer|envoy|executive|farmer|fisherman|foreman|founder|general|governor|head|inspector|imam|judge|king|lawmaker|lawyer|"
    r"leader|lieutenant|major|manager|mayor|medic|minister|nurse|official|officer|owner|pastor|pathologist|photographer|physician|premier|president|priest|"
    r"prince|princess|professor|prosecutor|queen|rapporteur|rescuer|reporter|representative|reverend|resident|secretary|secretary-general|senator|"
    r"sergeant|sheikh|spokes(?:man|woman|person)|superintendent|surgeon|survivor|teacher|trader|undersecretary|vet|veterinarian|volunteer|welder|witness|worker"
)
_OFFICE: Final = re.compile(rf"\b(?:{_OFFICES})\b", re.IGNORECASE)
"""What somebody is who is quoted; a word that is missing leaves the name alone, which is no fault."""
_BESIDE: Final = frozenset({
    "prime", "foreign", "vice", "deputy", "chief", "state", "regional", "provincial", "military", "police", "army",
    "rebel", "opposition", "senior", "former", "special", "human", "rights", "political", "union", "labor", "labour",
    "defense", "defence", "interior", "finance", "company", "city", "district", "local", "secretary", "general",
    "agency", "ministry", "government", "disaster", "rescue", "relief", "aid", "humanitarian", "emergency", "health",
    "refugee", "security", "weather", "observatory", "hospital", "association", "federation", "council", "court",
    "civil", "fire", "interim", "acting", "press", "country", "field", "medical",
})  # fmt: skip
"""Small words that may stand before an office."""
_NO_ROLE: Final = frozenset({
    "on", "in", "at", "but", "and", "as", "while", "when", "after", "before", "however", "meanwhile", "also", "that",
    "if", "with", "by", "from", "to", "according", *MONTHS, *WEEKDAYS,
})  # fmt: skip
"""Words with a capital that belong to no office."""
_ARTICLES: Final = frozenset({"the", "a", "an"})
_SAYS_LITTLE: Final = frozenset({
    "head", "chief", "deputy", "general", "executive", "representative", "official", "officer", "owner", "manager",
    "leader",
})  # fmt: skip
"""Offices that say nothing without whose they are."""
_MOST_BEFORE: Final = 6
_FARTHEST: Final = 140
"""Code points before a name within which its office stands."""
_MOST_BEHIND: Final = 12
"""Words; what is longer tells a story."""
_WORDS_BEFORE: Final = re.compile(r"[\w.’'-]+")
_BEHIND: Final = re.compile(r", ([^,.;:“”\"()\n]{3,90}?)(?:,|\.(?=\s|$)|(?= \())")
_WITHOUT_COMMAS: Final = re.compile(r" ((?:the|an?) [^,.;:“”\"()\n]{3,90}?) (?=said\b|says\b|told\b|tells\b)")
_BEFORE_A_COMMA: Final = re.compile(
    r"(?:^|[\s“])((?:the|an?|[A-Z][\w.]*['’]s?) [^,.;:“”\"()\n]{3,90}), $", re.IGNORECASE
)
"""An office that ends with a comma before the name: "the UN's aid chief, "."""
_OF_WHOM: Final = re.compile(r"((?:for|of|to) (?:the )?[A-Z]\w*(?: [A-Z]\w*){0,2}) $")
"""What the office is for, between it and the name: "envoy for Syria "."""
_TELLS: Final = re.compile(
    r"\b(?:said|says|told|tells|was|were|is|are|had|has|who|which|its|their|his|her|our|my)\b", re.IGNORECASE
)


class Role(NamedTuple):
    """What a person or a body is, and whether these words stand before the name."""

    words: str
    stands_before: bool

    def with_name(self, name: str) -> str:
        """Return both: "UN envoy Ana Ruiz"; "Ana Ruiz, the UN's envoy for Syria", to which a comma belongs."""
        return f"{self.words} {name}" if self.stands_before else f"{name}, {self.words}"


_WORD: Final = re.compile(r"[^\W_]+")


def told_once(told: str, name: str) -> str:
    """Return a name with its introduction for readers; of who is called by no more than what he is, that alone.

    Nobody is "a panel of experts, a court-appointed panel of experts".
    """
    words = told.removeprefix(f"{name}, ")
    return words if _says(words, name) else told


def _says(words: str, name: str) -> bool:
    """Tell whether an introduction says all of a name: in its words, or a body by initials, in whatever order."""
    told = _WORD.findall(words)
    initials = sorted(each[0] for each in told if each[0].isupper())
    own = [each for each in _WORD.findall(name) if each.lower() not in ("the", "a", "an")]
    known = {each.lower() for each in told}
    return len(own) > 1 and all(each.lower() in known or (each.isupper() and sorted(each) == initials) for each in own)


def role_as(who: str, *, is_person: bool) -> Role:
    """Return an introduction as a role: a short office stands before a person's name, all else behind the name."""
    return Role(who, is_person and _SHORT_OFFICE.fullmatch(who) is not None)


_SHORT_OFFICE: Final = re.compile(
    r"(?!(?:an?|the)\b)[\w’'-]+(?: (?!(?:of|for|in|at|on|to|from|who|with)\b)[\w’'-]+){0,3}"
)
"""Four words at most, that lean on nothing: "civil protection director", and no "director of the hospital"."""


def names_office(name: str) -> bool:
    """Tell whether what an article calls a person is or has an office: "the mayor", "President Ana Ruiz".

    A last name with a capital is none: "Stephen King".
    """
    alone = re.sub(r"^the ", "", name, flags=re.IGNORECASE)
    return any(each[0].islower() or not each.start() or each.end() < len(alone) for each in _OFFICE.finditer(alone))


def role_of(spellings: Iterable[str], texts: Iterable[str]) -> Role | None:
    """Return what English articles say that a person is; None where they do not say it beside the full name.

    Args:
        spellings: of the person's name; one word alone may be somebody else's.
        texts: of the articles.
    """
    given = sorted(set(spellings), key=lambda each: (-len(each), each))
    several = [each for each in given if " " in each] or given  # who has one name alone has no other
    # "President Ana Ruiz" is the name with what she is, so the name alone is sought.
    full = [re.escape(each) for each in several if not _OFFICE.search(each)]
    if not full:
        return None
    named = re.compile(rf"(?:{'|'.join(map(opening, full))})(?!\w)")
    every = [*texts]
    found = Counter(role for text in every for match in named.finditer(text) for role in _roles(text, *match.span()))
    found = found or Counter(role for text in every if (role := _introduced(text, named)))
    return min(found, key=lambda each: (-found[each], len(each.words), each)) if found else None


_INTRODUCED: Final = re.compile(
    rf"\b([Tt]he (?:[\w’'-]+ ){{0,3}}?(?:{_OFFICES})"
    r"(?: (?:in|of|for|at) (?:the )?[A-Z][\w’'-]+(?: [A-Z][\w’'-]+){0,2})?)"
    r" (?:said|says|told|found|announced|ruled|confirmed)\b"
)
_GOES_ON: Final = re.compile(r" (?:said|says|told|added|adds|announced|explained)\b")
_ANOTHER_NAME: Final = re.compile(
    r"(?<![.!?“\"] )(?<!\n)\b[A-Z][a-z’'-]+ [A-Z][a-z’'-]+|[.!?]\s+[A-Z][a-z’'-]+ [A-Z][a-z’'-]+"
)
_FARTHEST_BACK: Final = 400
"""Code points between an office that speaks and the name of who goes on: a paragraph."""


def _introduced(text: str, named: re.Pattern[str]) -> Role | None:
    """Return the office that spoke just before a name is first met, and goes on speaking under that name.

    "The public prosecutor said on Monday … Ana Ruiz told reporters": whoever is met by a bare name and speaks is the
    one who spoke, as long as one office did, and nobody else is named between.
    """
    first = named.search(text)
    if first is None or not _GOES_ON.match(text, first.end()):
        return None
    before = text[max(0, first.start() - _FARTHEST_BACK) : first.start()]
    offices = [*_INTRODUCED.finditer(before)]
    if len(offices) != 1 or _ANOTHER_NAME.search(before[offices[0].end() :]):
        return None
    return Role(_small(" ".join(offices[0][1].split())), stands_before=False)


def _roles(text: str, start: int, end: int) -> Iterator[Role]:
    if words := _before(text[:start]):
        yield Role(_small(words), stands_before=True)
    before = _BEFORE_A_COMMA.search(text[max(0, start - _FARTHEST) : start])
    behind = _BEHIND.match(text, end) or _WITHOUT_COMMAS.match(text, end)
    for found in (before, behind):
        words = " ".join(found[1].split()) if found else ""
        if words and len(words.split()) <= _MOST_BEHIND and _is_role(words):
            yield Role(_small(words), stands_before=False)


def _is_role(words: str) -> bool:
    """Tell whether words beside a name and a comma say what the person is, and tell no story."""
    first = words.partition(" ")[0].lower()
    return bool(_OFFICE.search(words)) and not _TELLS.search(words) and first not in _NO_ROLE


def _before(before: str) -> str:
    """Return the words before a name that end with an office, or with whom it is for: "UN Syria envoy"."""
    if not before.endswith(" "):
        return ""
    whom = _OF_WHOM.search(before[-_FARTHEST:])
    run = before[: len(before) - len(whom[0])] if whom else before
    words = _office_of(run)
    return f"{words} {whom[1]}" if words and whom else words


def _office_of(before: str) -> str:
    """Return the words at the end of a text that are an office."""
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
    """Return words of an article in capitals as others write them, and "the owner's lawyer" of a sentence's "The"."""
    first, _, rest = words.partition(" ")
    if words.isupper():
        return words.lower()
    is_title = first.lower() not in _ARTICLES and (not rest or not rest[:1].islower())
    is_common = first.lower() in _ARTICLES | _BESIDE or _OFFICE.fullmatch(first)
    return words if is_title or not is_common else f"{first.lower()} {rest}"
