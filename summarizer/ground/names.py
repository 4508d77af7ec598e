"""The names that a report lists × its article → those that the article bears out, and what is wrong with the others.

Decides that a name stands in the article in one of its spellings, and is nobody else's.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from anyascii import anyascii
from rapidfuzz import fuzz

from summarizer.ground.check import Check
from summarizer.ground.page import Page
from summarizer.ground.prose import fates_objections
from summarizer.ground.words import FUNCTION_WORDS, metrics_in
from summarizer.grounded import GroundedName, Refused
from summarizer_schemas.report import NameReport

_LONGEST_PARTICLE: Final = 2
"""Letters: "al", "de", "el"."""
_MOST_WORDS: Final = 12
_NAME_WORD: Final = re.compile(r"(?<!\S)[^\W\d_]{4,}|\d+")
"""Words by themselves that are longer than particles, and digits."""
_SAME_WORD: Final = 70
"""rapidfuzz's ratio of two spellings of one word: Bashar and Bashir have 83, Assad and Asad 89."""

_ABJAD: Final = re.compile("[\u0590-\u05ff\u0600-\u06ff]")
"""Hebrew and Arabic letters."""
_VOWEL: Final = re.compile("[aeiouwy]")


def check_name(item: int, name: NameReport, page: Page) -> tuple[GroundedName | None, list[Refused]]:
    """Keep the spellings that stand in the article; a name without any is refused, and a person with more than those.

    A body or a place may go by its standard name where the article uses another ("the regime"); a person may not, since
    a first name from elsewhere can be the wrong one.
    """
    check = Check("name", item, name.name, None)
    if not check.wording(name):
        return None, check.objections
    for reason in _object_to_name(name, page):
        check.object(reason)
    standing = [spelling for spelling in name.as_written if page.writes(spelling)]
    for spelling in name.as_written:
        if spelling not in standing:
            check.object(f"the article nowhere writes {spelling!r}", fatal=False)
    if not name.as_written:
        check.object("as_written is empty: give the article's spelling", fatal=False)
    if name.kind == "person" and standing and (unwritten := _unwritten(name.name, standing)):
        check.object(
            f"the article's spellings do not have {' '.join(unwritten)!r}: name nobody more fully than it does"
        )
    if check.fatal or not standing:
        return None, check.objections
    kept = name.model_copy(update={"as_written": standing})
    return GroundedName(kept, tuple(standing)), check.objections


def _object_to_name(name: NameReport, page: Page) -> Iterator[str]:
    """Yield what a name says that the article does not: a name is no place for numbers, deeds and fates."""
    if len(name.name.split()) > _MOST_WORDS:
        yield f"{name.name!r} is a sentence and no name"
    is_english = page.language.lower().startswith("en")
    small = [word for word in _NAME_WORD.findall(name.name) if word.isdecimal() or (is_english and word.islower())]
    strange = [word for word in small if word not in page.vocabulary and word not in FUNCTION_WORDS]
    if strange:
        yield f"the article does not have the words {', '.join(map(repr, strange))} of the name {name.name!r}"
    for reason in fates_objections(name.name, [page.article.text], page.language) if metrics_in(name.name) else ():
        yield f"the name {name.name!r}: {reason}"


def _unwritten(name: str, spellings: Sequence[str]) -> list[str]:
    """Return the words of a name that no spelling has, transliteration and particles aside.

    A script that leaves vowels out can bear out consonants alone.
    """
    whole = [word for spelling in spellings for word in _plain_words(spelling)]
    bare = [_consonants(word) for spelling in spellings if _ABJAD.search(spelling) for word in _plain_words(spelling)]
    words = [word for word in _plain_words(name) if len(word) > _LONGEST_PARTICLE]
    return [word for word in words if not _is_among(word, whole) and not _is_among(_consonants(word), bare)]


def _is_among(word: str, others: Sequence[str]) -> bool:
    return any(fuzz.ratio(word, other) >= _SAME_WORD for other in others)


def _consonants(word: str) -> str:
    return _VOWEL.sub("", word)


def _plain_words(name: str) -> list[str]:
    return "".join(letter if letter.isalnum() else " " for letter in anyascii(name).casefold()).split()
