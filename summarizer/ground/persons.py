"""A person's name and an article's spellings of it → the words of the name that are nobody's there.

Decides when two spellings are one person's: in an English article letter for letter, accents and apostrophes aside,
but for a few given names that English spells in many ways; in another language also where the spellings sound alike to
its readers ("Poutine", "Putin"); in a script of its own as its transliteration does. "Hansen" is not "Hanson", "Amin"
not "Amina", "Marie" not "Maria".
"""

import re
from collections.abc import Sequence
from typing import Final

from anyascii import anyascii
from rapidfuzz import fuzz

from summarizer.ground.words import word_set

_LONGEST_PARTICLE: Final = 2
"""Letters: "al", "de", "el"."""
_SAME_WORD: Final = 70
"""rapidfuzz's ratio of a name and its transliteration: Zelensky and Zelenskiy have 94, Bashar and Bashir 83."""
_LATIN: Final = re.compile("[A-Za-z\u00c0-\u024f]")
_ABJAD: Final = re.compile("[\u0590-\u05ff\u0600-\u06ff]")
"""Hebrew and Arabic letters."""
_VOWEL: Final = re.compile("[aeiouwy]")
_ONLY_WOMANS: Final = ("\u0629",)
_ARTICLE: Final = "\u0627\u0644"
"""Arabic's "al-", which English writes as a word of its own."""
_OPEN: Final = ("\u0629", "\u0649", "\u0627", "\u0647", "\u0621", "\u05d4", "\u05d0")
"""How a final "a" is written: in Arabic with teh marbuta, alef, heh or hamza, in Hebrew with he or alef."""
_SOUNDS_OPEN: Final = ("a", "ah", "eh", "e", "at", "et")
_APOSTROPHES: Final = re.compile("['’‘`´ʼ]")
"""Also what a soft sign becomes in Latin letters: "Melnychuk" is "Мельничук"."""
_YO: Final = re.compile("[ёЁ]")
_IDEOGRAPHS: Final = re.compile("[\u3400-\u9fff]")
"""Letters of names that are written without a space between their parts."""
_MANY_SPELLINGS: Final = tuple(
    word_set(each)
    for each in (
        "mohammed muhammad mohamed mohammad muhammed mohamad mahomet",
        "ahmed ahmad achmed",
        "hussein hussain husain hossein husayn",
        "hassan hasan",
        "yusuf yousef youssef yousuf yosef",
        "abdullah abdallah abdulla",
        "omar umar",
        "osama usama",
        "gaddafi qaddafi kadhafi gadhafi qadhafi",
        "assad asad",
        "saddam sadam",
        "alexander aleksandr alexandr oleksandr",
        "alexei alexey aleksei aleksey",
        "sergei sergey serhiy serhii",
        "dmitry dmitri dmitriy dmytro",
        "yury yuri yuriy iurii",
        "andrei andrey andriy",
        "mikhail michail mykhailo",
        "vladimir volodymyr wladimir",
        "zelensky zelenskyy zelenskiy zelenskyi",
        "yanukovych yanukovich",
        "khamenei khameini",
        "erdogan erdoghan",
    )
)
"""Names that English writes in many ways, a row for each."""
_CASE: Final = re.compile("(?<=...)(?:ogo|oho|omu|ymu|iyi|oyu|oiu|oyi|oi|oy|ym|im|iy|yi|yy|ii|ij|aia|aya)$")
"""Endings of Russian and Ukrainian adjectives that are surnames, in Latin letters: "Haiovyi", "Гайового"."""
_SOUNDS: Final = tuple(
    (re.compile(pattern), sound)
    for pattern, sound in (
        (r"tsch|tch|tsj", "ch"), (r"sch|sz", "sh"), (r"ou|oo", "u"), (r"ph", "f"), (r"dj", "j"), (r"kh", "h"),
        (r"w", "v"), (r"(?:of|ef|ov|ev)f?$", "ev"), (r"ine$", "in"), (r"[yj]", "i"), (r"q|c(?!h)", "k"), (r"h", ""),
        (r"(.)\1+", r"\1"),
    )
)  # fmt: skip
"""How languages with Latin letters spell one foreign name: what is written so sounds so, in this order."""


def unwritten_in(name: str, spellings: Sequence[str], language: str) -> list[str]:
    """Return the words of a person's name that no spelling has, particles aside.

    Args:
        name: the standard English name.
        spellings: those that stand in the article.
        language: of the article (BCP 47).
    """
    words = [word for word in _plain_words(name) if len(word) > _LONGEST_PARTICLE]
    is_english = language.lower().startswith("en")
    return [word for word in words if not any(_is_in(word, each, is_english=is_english) for each in spellings)]


def _is_in(word: str, spelling: str, *, is_english: bool) -> bool:
    """Tell whether a spelling has a word of a name."""
    written = _plain_words(spelling)
    if any(word == each or any({word, each} <= row for row in _MANY_SPELLINGS) for each in written):
        return True
    if _ABJAD.search(spelling):
        return any(_are_one_in_consonants(word, each) for each in spelling.split())
    if _IDEOGRAPHS.search(spelling):
        return any(word in each for each in written)
    if not _LATIN.search(spelling):
        return any(_sounds_alike(word, each) and not _ends_otherwise(word, each) for each in written)
    return not is_english and any(_sound(word) == _sound(each) for each in written)


def _are_one_in_consonants(word: str, written: str) -> bool:
    """Tell whether a word is written so in a script that leaves vowels out, but for the "a" at the end of a name."""
    written = written.removeprefix(_ARTICLE) or written
    if written.endswith(_ONLY_WOMANS) and not word.endswith(_SOUNDS_OPEN):
        return False
    if word.endswith("a") and not written.endswith(_OPEN):
        return False
    bare, other = (_VOWEL.sub("", each).removesuffix("h") for each in (word, "".join(_plain_words(written))))
    return fuzz.ratio(bare, other) >= _SAME_WORD


def _sounds_alike(word: str, written: str) -> bool:
    """Tell whether a word and a transliteration are one, in whatever way either spells it and in any case."""
    forms = (
        (word, written),
        (_sound(word), _sound(written)),
        tuple(_sound(_CASE.sub("", each)) for each in (word, written)),
    )
    return max(fuzz.ratio(one, other) for one, other in forms) >= _SAME_WORD


def _ends_otherwise(word: str, written: str) -> bool:
    """Tell whether two words differ in no more than the ending that tells one given name from another.

    "Амин" is no Amina and "Мария" no Marie; but "Амина" may be Amin in another case, and "Гульнаре" is Gulnara's.
    """
    one, two = (each.replace("iya", "ia") for each in (word, written))
    may_be_case = two in (one, f"{one}a") or (one.endswith("a") and two.endswith("e"))
    return one.rstrip("ae") == two.rstrip("ae") and not may_be_case


def _sound(word: str) -> str:
    for pattern, sound in _SOUNDS:
        word = pattern.sub(sound, word)
    return word


def _plain_words(name: str) -> list[str]:
    bare = _APOSTROPHES.sub("", anyascii(_APOSTROPHES.sub("", _YO.sub("yo", name))))
    return "".join(letter if letter.isalnum() else " " for letter in bare.casefold()).split()
