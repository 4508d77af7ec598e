"""Who may have done what, and where: the names of an event or a claim by what they are, and by who does what to whom.

Decides that a ministry is no place and a town no doer, that nobody does an earthquake, and that a sentence
with an explicit verb ("A killed B", "B was killed by A") is not told the wrong way round. Where there is no such verb
code cannot tell, and refuses nothing.
"""

import re
from collections.abc import Collection, Iterable, Sequence
from enum import Enum
from functools import lru_cache
from typing import Final, Literal

from babel import Locale

from summarizer.ground.wordings import Wordings
from summarizer.ground.words import word_set
from summarizer.grounded import Span
from summarizer_schemas.vocabulary import EventKind, NameKind

_WHERE: Final[frozenset[NameKind]] = frozenset({"place", "government"})
"""A state stands in the list as its government, and is a place as well."""
_BODIES: Final = word_set(
    "ministry government army police party front brigade brigades forces navy council parliament department agency "
    "commission committee union administration authority authorities organization organisation movement group court "
    "militia battalion regiment company corporation bank news observatory service cabinet congress senate secretariat "
    "office bureau association federation league alliance coalition guard guards command troops rebels fighters"
)
"""What a name is whose last word, or whose word before "of", is one of them."""
_HOUSES: Final = word_set(
    "airport hospital clinic school university college museum prison port harbour zoo theatre monastery mosque church "
    "refinery plant factory mine"
)
"""Places that are bodies as well, and speak: "the airport expects"."""
_DOERLESS: Final[frozenset[EventKind]] = frozenset({"disaster"})
_DOER, _SUFFERER = "\N{BLACK CIRCLE}", "\N{WHITE CIRCLE}"
"""What stands for a name while a sentence is read: a sign that is no letter, so that "A-backed" is not A."""
_BE: Final = r"(?:was|were|is|are|be|been|being|got|gets?)"
_FILLER: Final = (
    r"(?:\s+(?!(?:by|who|which|that|and|but|while|after|before|when|as|said|says|not|never|no|of|from|with|against)\b)"
    r"[\w'’-]+){0,4}"
)
"""Up to four words that go on about the same."""
_SOME_OF: Final = (
    r"(?:\s+(?:members?|fighters?|gunm[ae]n|soldiers?|troops|forces|militants?|agents?|units?|men|police|officers?)"
    r"\s+(?:of|from)(?:\s+the)?)?"
)


_BODY: Final = (
    r"(?:\s+(?:movement|group|government|army|forces|troops|police|fighters|navy|coast guard|party|company))?"
)
"""What a body is called behind its name: "the Red Lantern movement"."""
_TITLED: Final = r"(?:,(?:\s+[\w'’-]+){0,2})"
"""Between what somebody is and the name: "his minister, General Orm"."""
Verbs = Literal["deeds", "sayings"]
"""What one does to another, or says to or against another."""


class Roles(Enum):
    """What a sentence tells of who did something to whom."""

    TOLD = "told"
    SWAPPED = "swapped"
    UNCLEAR = "unclear"


def can_be_where(name: str, kinds: Collection[NameKind]) -> bool:
    """Tell whether a name of these kinds can be where something happened."""
    return not _WHERE.isdisjoint(kinds) and not _is_body(name)


def can_do(name: str, kinds: Collection[NameKind], event: EventKind) -> bool:
    """Tell whether a name of these kinds can have done an event of this kind: a state can, a town cannot."""
    return event not in _DOERLESS and can_act(name, kinds)


def can_act(name: str, kinds: Collection[NameKind]) -> bool:
    """Tell whether a name of these kinds can do or say anything."""
    is_house = not _HOUSES.isdisjoint(name.casefold().split())
    return set(kinds) != {"place"} or _is_body(name) or is_house or name.casefold() in _states()


def roles_told(text: str, doers: Iterable[Span], sufferers: Iterable[Span], words: Wordings, what: Verbs) -> Roles:
    """Tell whether a text says, with an explicit verb, who did something to whom.

    Args:
        text: the sentence, or the sentences, around a quote.
        doers: where in it those are named who are said to have done it.
        sufferers: where those are named to whom it is said to have been done.
        words: of its language.
        what: which verbs.
    """
    named = {span: mark for mark, spans in ((_DOER, doers), (_SUFFERER, sufferers)) for span in spans}
    if len(set(named.values())) < 2:
        return Roles.UNCLEAR
    marked, last = "", 0
    for span, mark in sorted(named.items()):
        if span.start >= last:
            marked += text[last : span.start] + mark
            last = span.end
    marked += text[last:]
    if _does(_DOER, _SUFFERER, words, what).search(marked):
        return Roles.TOLD
    return Roles.SWAPPED if _does(_SUFFERER, _DOER, words, what).search(marked) else Roles.UNCLEAR


@lru_cache(maxsize=64)
def _does(doer: str, sufferer: str, words: Wordings, what: Verbs) -> re.Pattern[str]:
    """Return what finds "doer killed sufferer" and "sufferer was killed by doer"."""
    if what == "deeds":
        verb, done = words.deeds, words.done
    else:
        verb, done = words.sayings or words.accuses, words.said_to
    filler = words.filler or _FILLER
    active = (
        rf"{doer}{_BODY}(?:\s+(?:{words.between}))?(?:\s+\w+ly)?\s+(?:{verb}){filler}{_TITLED}?{_SOME_OF}\s+{sufferer}"
    )
    passive = rf"{sufferer}{filler}?\s+(?:{_BE}\s+)?(?:\w+ly\s+)?(?:{done})\s+(?:{words.by}){filler}{_SOME_OF}\s+{doer}"
    return re.compile(f"{active}|{passive}", re.IGNORECASE)


def _is_body(name: str) -> bool:
    """Tell whether a name's main word names a body: "Ministry of Health", "Corvana Army"; "Army Hill" is a place."""
    words: Sequence[str] = name.casefold().split()
    main = words[words.index("of") - 1] if "of" in words[1:] else words[-1] if words else ""
    return main in _BODIES


@lru_cache(maxsize=1)
def _states() -> frozenset[str]:
    """Give the English names of states and territories (CLDR)."""
    return frozenset(name.casefold() for code, name in Locale("en").territories.items() if len(code) == 2)
