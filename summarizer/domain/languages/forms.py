"""Forms of a word in, the words out that a table may have for it: of "ortağının" (of his partner) "ortak".

Tables of Turkish and Arabic nouns have each noun once, while a text hangs cases, possessors, articles and small words
on it. What is no noun of a table is none after its endings are taken, so that a wrong form does no harm by itself.
"""

import re
from functools import lru_cache
from os.path import commonprefix
from typing import Final

from summarizer.domain.words import word_set

_OWNED: Final = "sı si su sü ı i u ü ım im um üm mız miz muz müz ımız imiz umuz ümüz"
_CASES: Final = "nı ni nu nü nın nin nun nün na ne nda nde ndan nden yla yle"
_BARE_CASES: Final = (
    "ı i u ü yı yi yu yü ın in un ün nın nin nun nün a e ya ye da de ta te dan den tan ten la le yla yle"
)
_TURKISH: Final = tuple(
    sorted(
        {*_OWNED.split(), *_BARE_CASES.split(), *(one + case for one in _OWNED.split() for case in _CASES.split())},
        key=len,
        reverse=True,
    )
)
TURKISH_CASES: Final = "n?[ıiuü]n?|n?[ae]|y[aeıiuü]|n?[dt][ae]n?|n[ıiuü]n|y?l[ae]"
"""A pattern of the endings of a Turkish noun, its owner's included, that no apostrophe parts from it."""
_HARD: Final = {"ğ": "k", "b": "p", "c": "ç", "d": "t"}
"""Consonants that a vowel behind them has made soft."""
_SHORTEST: Final = 3
_HANGING: Final = ("", "و", "ف", "ب", "ل", "ك", "وب", "ول", "فب")
_ARTICLES: Final = ("ال", "لل")
_OF_PERSONS: Final = ("ها", "هما", "هم", "هن", "ه", "نا")
DUAL_ENDINGS: Final = ("تان", "تين", "ان", "ين")


_SLAVIC: Final = word_set(
    "а я у ю ы и е о ь й ой ей ий ый ою ею ом ем ём ам ям ами ями ах ях ов ев ого его ому ему ым им ых их ая яя ую юю "
    "ое ее і ї є єю ії ій ові еві єві єм ою ього ьому"
)
"""Endings by which the cases of a Russian or Ukrainian name differ."""
_HANGS: Final = re.compile(r"['’][^\W\d_]+$")
"""The case of a Turkish name, which an apostrophe parts from it: "Orla'dan"."""


CASED_WORD: Final = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")
"""A word of a name, with the case that hangs on it."""
IN_CASES: Final = frozenset({"ru", "tr", "uk"})
"""Languages, by their codes, whose names stand in cases."""


def is_in_case(word: str, other: str, code: str) -> bool:
    """Tell whether two words are one name in two cases, by a language's code."""
    word, other = (each.replace("İ", "i").casefold() for each in (word, other))
    if code == "tr":
        one, two = _HANGS.sub("", word), _HANGS.sub("", other)
        return not bases(one, code).isdisjoint(bases(two, code))
    if code not in IN_CASES:
        return word == other
    shared = len(commonprefix((word, other)))  # noqa: RUF071 - letters it is
    return any(
        {word[cut:], other[cut:]} <= _SLAVIC | {""} for cut in range(max(_SHORTEST, shared - _CHANGING), shared + 1)
    )


def out_of_dative(words: str) -> str:
    """Return Turkish words for somebody without the dative that "göre" asks for: "valiliğe" as "valilik"."""
    if hangs := _HANGS.search(words):
        return words[: hangs.start()]
    if found := _OWNED_DATIVE.search(words):
        return words[: found.start("dative")]
    bare = re.sub(r"(?:(?<=[aeıioöuü])y)?[ae]$", "", words)
    return f"{bare[:-1]}k" if bare.endswith("ğ") else bare


_OWNED_DATIVE: Final = re.compile(r"(?:s[ıiuü]|l[ae]r[ıi]| [^\W\d_]+[ıiuü])(?P<dative>n[ae])$")
"""The dative of a noun that is somebody's: "kayıtlarına"; a noun alone may end so as well ("basına")."""
_CHANGING: Final = 1
"""Letters of an ending that two cases may share: "ого" and "ой"."""


@lru_cache(maxsize=20_000)  # the words of some hundred articles
def bases(word: str, code: str) -> frozenset[str]:
    """Return the words of which one may be a form, itself included, by a language's code; itself alone of others."""
    if code == "tr":
        return frozenset(_turkish(word))
    return frozenset(_arabic(word)) if code == "ar" else frozenset({word})


def _turkish(word: str) -> list[str]:
    found = [word]
    for ending in _TURKISH:
        stem = word.removesuffix(ending)
        if stem != word and len(stem) >= _SHORTEST:
            found += [stem, *([stem[:-1] + _HARD[stem[-1]]] if stem[-1] in _HARD else [])]
    return found


def _arabic(word: str) -> list[str]:
    """Take what hangs before a word, its article and its accusative: "والصيدلي", "قائدا"."""
    found = []
    for small in _HANGING:
        rest = word.removeprefix(small)
        if rest == word and small:
            continue
        for article in ("", *_ARTICLES):
            bare = rest.removeprefix(article)
            if (bare != rest or not article) and len(bare) >= _SHORTEST:
                found += [bare, *([bare[:-1]] if bare.endswith("ا") and len(bare) > _SHORTEST else [])]
                found += _without_owner(bare) if not article else []
    return found or [word]


def _without_owner(word: str) -> list[str]:
    """Return an Arabic noun without whose it is: "سائقهما" (their driver), "زوجته" (his wife)."""
    stems = [word.removesuffix(each) for each in _OF_PERSONS if word.endswith(each)]
    long = [stem for stem in stems if len(stem) >= _SHORTEST]
    return [*long, *(f"{stem[:-1]}ة" for stem in long if stem.endswith("ت"))]


@lru_cache(maxsize=20_000)
def singular_of_dual(word: str) -> frozenset[str]:
    """Return the nouns of which an Arabic word may be the dual: "سيارتي" and "السيارتين" of "سيارة", "طفلاها" of "طفل".

    Before what it hangs on, and before its owner, a dual loses its last letter.
    """
    found: set[str] = set()
    for bare in _arabic(word):
        for owner in ("", *_OF_PERSONS):
            own = bare.removesuffix(owner) if owner else bare
            if own == bare and owner:
                continue
            endings = DUAL_ENDINGS if not owner else ("تا", "تي", "ا", "ي")
            found |= _singulars(own, endings if owner else (*endings, "تا", "تي"))
    return frozenset(found)


def _singulars(word: str, endings: tuple[str, ...]) -> set[str]:
    found: set[str] = set()
    for ending in endings:
        stem = word.removesuffix(ending)
        if stem != word and len(stem) >= _SHORTEST - 1:
            found |= {f"{stem}ة"} if ending.startswith("ت") else {stem}
    return found
