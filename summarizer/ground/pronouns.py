"""A pronoun, or a word that only points back ("the group"), and a name → whether it may mean that name.

Decides by what the name is, by its title, and for "the ministry" and its like by what the body is called.
"""

import re
from collections.abc import Iterator
from typing import Final

from summarizer.grounded import GroundedName
from summarizer_schemas.vocabulary import NameKind

_PERSON: Final = re.compile(r"\b(?:he|him|his|she|her|hers|i|my|me)\b", re.IGNORECASE)
_BODY: Final = re.compile(
    r"\b(?:they|them|their|it|its|we|our|us|the (group|organi[sz]ation|ministry|company|firm|agency|party|army|"
    r"movement|union|committee|body|monitor|office))\b",
    re.IGNORECASE,
)
_CALLED: Final[dict[str, frozenset[NameKind]]] = {
    "group": frozenset({"armed_group", "organization"}),
    "organization": frozenset({"organization"}),
    "organisation": frozenset({"organization"}),
    "monitor": frozenset({"organization"}),
    "body": frozenset({"organization"}),
    "agency": frozenset({"organization", "media"}),
    "company": frozenset({"company"}),
    "firm": frozenset({"company"}),
    "army": frozenset({"military"}),
}
"""What sort of body goes by such a word, if it is not part of its name."""
_MAN: Final = re.compile(r"(?:\b(?:mr|sir|lord|king|prince|señor|don|monsieur|herr)\.?\s+)$", re.IGNORECASE)
_WOMAN: Final = re.compile(
    r"(?:\b(?:mrs|ms|miss|lady|queen|princess|dame|señora|doña|madame|frau)\.?\s+)$", re.IGNORECASE
)
_HIS: Final = re.compile(r"\b(?:he|him|his)\b", re.IGNORECASE)
_HERS: Final = re.compile(r"\b(?:she|her|hers)\b", re.IGNORECASE)
TITLE_REACH: Final = 12
"""Code points before a name in which its title stands."""
_SPEAKERS: Final[frozenset[NameKind]] = frozenset(
    {"government", "military", "armed_group", "organization", "company", "media", "people"}
)


def is_pronoun(words: str) -> bool:
    """Tell whether words name somebody only by pointing back: "he", "the group"."""
    return _PERSON.fullmatch(words) is not None or _BODY.fullmatch(words) is not None


def is_of_person(pronoun: str) -> bool:
    """Tell whether a pronoun means one person: "she", and not "it"."""
    return _PERSON.fullmatch(pronoun) is not None


def is_description(words: str) -> bool:
    """Tell whether words that point back say what they mean: "the group", and not "it"."""
    body = _BODY.fullmatch(words)
    return body is not None and body[1] is not None


def pronouns_in(text: str) -> Iterator[re.Match[str]]:
    """Yield the words of a text that point back to somebody."""
    yield from _PERSON.finditer(text)
    yield from _BODY.finditer(text)


def may_mean(pronoun: str, name: GroundedName, before: str) -> bool:
    """Tell whether a word that points back may mean a name.

    Args:
        pronoun: the word.
        name: the name.
        before: what stands straight before it, where a title would.
    """
    kind = name.report.kind
    if _PERSON.fullmatch(pronoun):
        wrong = _WOMAN if _HIS.fullmatch(pronoun) else _MAN if _HERS.fullmatch(pronoun) else None
        return kind == "person" and not (wrong and wrong.search(before))
    body = _BODY.fullmatch(pronoun)
    if body is None or kind not in _SPEAKERS:
        return False
    called = (body[1] or "").casefold()
    spelt = " ".join((name.report.name, *name.as_written)).casefold()
    return not called or called in spelt or kind in _CALLED.get(called, ())
