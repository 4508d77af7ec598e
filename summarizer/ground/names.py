"""The names that a report lists × its article → those that the article bears out, and what is wrong with the others.

Decides that a name stands in the article in one of its spellings, and is nobody else's: a person's is spelt as the
article spells it (see `persons`), and a body's is made of the article's words, of what the prompt asks for in the place
of others ("armed groups" for "terrorists"), or of the initials that the article has.
"""

import re
from collections.abc import Iterator
from typing import Final

from summarizer.ground.check import Check
from summarizer.ground.fates import fates_in
from summarizer.ground.page import Page
from summarizer.ground.persons import unwritten_in
from summarizer.ground.prose import fates_objections
from summarizer.ground.prose.ordinary import is_ordinary
from summarizer.ground.prose.states import is_of_a_state
from summarizer.ground.words import FUNCTION_WORDS, word_set
from summarizer.grounded import GroundedName
from summarizer_schemas.report import NameReport
from summarizer_schemas.vocabulary import NameKind

_MOST_WORDS: Final = 12
_NAME_WORD: Final = re.compile(r"(?<!\S)[^\W\d_]{4,}|\d+")
"""Words by themselves that are longer than particles, and digits."""
_CAPITAL_WORD: Final = re.compile(r"\b[A-Z][a-z]{2,}\b")
_BODIES: Final[frozenset[NameKind]] = frozenset(
    {"government", "military", "armed_group", "organization", "company", "media"}
)
_STEM: Final = 4
"""Letters that a word shares with its plural, its adjective or its people: "Syria", "Syrian"."""
_TROOPS: Final = word_set("armed forces army navy air force corps")
"""The prompt's words for a state's forces, whatever the article calls them."""
_OF_STATES: Final = word_set("United States Kingdom Republic Federal")
_LOADED: Final = (
    "terrorist terrorists terror extremist extremists jihadist jihadists gunmen gunman thugs bandits fanatics "
    "militants insurgents martyrs"
)
_INSTEAD: Final = {
    **dict.fromkeys(
        (
            "armed",
            "group",
            "groups",
            "fighters",
            "militants",
            "rebels",
            "insurgents",
            "attackers",
            "opponents",
            "gunmen",
        ),
        word_set(_LOADED),
    ),
    **dict.fromkeys(("government", "forces", "authorities", "officials"), word_set("regime junta puppet occupier")),
    "television": word_set("tv telly broadcaster"),
    "evacuees": word_set("evacuated evacuation evacuees"),
    "bombing": word_set("blast explosion"),
}
"""Plain words, and the loaded or shortened ones of an article for which a name may have them."""
_SMALL_NOUN: Final = re.compile(
    r"(?:^|\s)(?!(?:al|el|bin|ibn|der|den|van|von|de|da|di|du|la|"
    r"le)\b)[^\W\d_A-ZÀ-ÞА-Я][^\W\d_]{3,}"
)
"""A word of a spelling that no name has: "le préfet", "Ihr mutmaßlicher Kopf"."""
_CASED: Final = re.compile(r"[A-Za-zÀ-ɏЀ-ӿ]")
"""A letter of a script that has capitals."""
_SAME_BODIES: Final = ({"islamic", "state", "daesh", "isis", "isil"},)
"""Words for one body that share no letters."""


def check_name(item: int, name: NameReport, page: Page) -> tuple[GroundedName | None, Check]:
    """Keep the spellings that stand in the article; a name without any is refused, and a person with more than those.

    A place may go by its standard name where the article uses another; a person may not, since a first name from
    elsewhere can be the wrong one, nor a body that the article never names.
    """
    check = Check("name", item, name.name, None)
    if not check.wording(name):
        return None, check
    for reason in _object_to_name(name, page):
        check.object(reason)
    standing = [spelling for spelling in name.as_written if page.writes(spelling)]
    for spelling in name.as_written:
        if spelling not in standing:
            (check.correct if standing else check.object)(f"the article nowhere writes {spelling!r}")
    if not name.as_written:
        check.object("as_written is empty: give the article's spelling")
    unwritten = unwritten_in(name.name, standing, page.language) if name.kind == "person" and standing else []
    if unwritten and not _is_shared(unwritten, standing, page) and not _is_office(name, standing, page):
        check.object(
            f"the article's spellings do not have {' '.join(unwritten)!r}: name nobody more fully than it "
            f"does, and as it does: {standing[0]!r}"
        )
    if check.fails or not standing:
        return None, check
    kept = name.model_copy(update={"as_written": standing})
    return GroundedName(kept, tuple(standing)), check


def _is_shared(unwritten: list[str], standing: list[str], page: Page) -> bool:
    """Tell whether a family name is told of two at once: "Emil and Josef Krantz"."""
    pairs = (rf"{re.escape(each)},?(?:\s+\w+,)?\s+\w+\s+\w[\w'’-]*\s+{re.escape(unwritten[0])}" for each in standing)
    return len(unwritten) == 1 and any(re.search(each, page.article.text, re.IGNORECASE) for each in pairs)


def _is_office(name: NameReport, standing: list[str], page: Page) -> bool:
    """Tell whether somebody is called by what he is, as the article does: "Mayor of Szelk" for "le maire".

    That is told in common words, of places and persons whom the article has; a name would be written with a capital.
    """
    told = {word: word.casefold() for word in name.name.split() if word.casefold() not in FUNCTION_WORDS}
    common = [word for word in told if is_ordinary(told[word]) or is_of_a_state(word)]
    rest = {told[word] for word in told if word not in common}
    is_small = any(_SMALL_NOUN.search(each) or not _CASED.search(each) for each in standing)
    return bool(common) and is_small and rest <= page.vocabulary


def _object_to_name(name: NameReport, page: Page) -> Iterator[str]:
    """Yield what a name says that the article does not: a name is no place for numbers, deeds and fates."""
    if len(name.name.split()) > _MOST_WORDS:
        yield f"{name.name!r} is a sentence and no name"
    if (bare := re.sub(r"['’]s$", "", name.name)) != name.name and re.search(
        rf"(?<!\w){re.escape(bare)}(?![\w'’])", page.article.text
    ):
        yield f"{name.name!r} is the possessive of the name {bare!r}"
    is_english = page.language.lower().startswith("en")
    small = [word for word in _NAME_WORD.findall(name.name) if word.isdecimal() or (is_english and word.islower())]
    strange = [word for word in small if word not in FUNCTION_WORDS and not _is_said(word, page)]
    if strange:
        yield f"the article does not have the words {', '.join(map(repr, strange))} of the name {name.name!r}"
    elif is_english and name.kind in _BODIES and (added := _added(name, page)):
        yield f"the article names no {name.name!r}: it does not have {' '.join(added)!r}"
    for reason in fates_objections(name.name, [page.article.text], page.language) if fates_in(name.name) else ():
        yield f"the name {name.name!r}: {reason}"


def _added(name: NameReport, page: Page) -> list[str]:
    """Return the capital words of a body's name that nothing in the article stands for."""
    words = _CAPITAL_WORD.findall(name.name)
    if words and is_ordinary(words[0].casefold()) and len(words) == 1:
        return []  # "Attackers of the buses" is a description
    initials = "".join(word[0] for word in name.name.split() if word[:1].isupper())
    if any(initials == spelling.replace(".", "").upper() for spelling in name.as_written):
        return []
    return [
        word
        for word in words
        if not _is_said(word.casefold(), page)
        and not (is_of_a_state(word) or word in _OF_STATES)
        and not (name.kind == "military" and word.casefold() in _TROOPS)
    ]


def _is_said(word: str, page: Page) -> bool:
    """Tell whether an article has a word, another form of it, or one in the place of which it stands."""
    known = page.vocabulary
    if word in known or any(word in body and not body.isdisjoint(known) for body in _SAME_BODIES):
        return True
    if not _INSTEAD.get(word, frozenset()).isdisjoint(known):
        return True
    return len(word) >= _STEM and not word.isdecimal() and word[:_STEM] in page.stems
