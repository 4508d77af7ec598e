"""Numbers that are told without one: "a rebel was killed" and "killing its owner" are one, "no casualties" is none.

"Both" and "a pair" are two, and so is Arabic's dual.

Decided only where a figure asks for one or for nought; whether an article counts, or is just one, its fate tells. A
noun for one person counts one with any word before it but a number ("21 человек", "52-year-old man").
"""

from collections.abc import Iterator, Sequence
from typing import Final

from summarizer.ground.languages import Telling, is_noun_for_one, language
from summarizer.ground.languages.language import worths
from summarizer.ground.numbers.joins import Reading
from summarizer.ground.numbers.tokens import Token, texts, tokens_of, without_elisions


def implied_numbers(text: str, tag: str, of: str = "") -> Iterator[Reading]:
    """Give a reading of one at each article and noun for one, and of nought at each word for nobody.

    Args:
        text: where to look.
        tag: its language, BCP 47.
        of: what is counted, in English and in the plural: an English text may tell of one of them.
    """
    telling, persons = language(tag).telling, language(tag).lexicon.persons
    if language(tag).lexicon.words:
        persons = persons | _singulars(of)
    tokens = tuple(without_elisions(tokens_of(text)))
    for i, token in enumerate(tokens):
        if token.text in _TOGETHER:
            many = _TOGETHER[token.text]
            yield Reading(token.start, token.end, many, many, "exact", "implied", token.start, token.end)
        if tag.startswith("ar") and _is_dual(token.text, persons):
            yield Reading(token.start, token.start, 2, 2, "exact", "implied", token.start, token.start)
        if _is_one(tokens, i, persons, tag) and not (_has_number(tokens, i) or _is_denied(tokens, i, telling)):
            yield Reading(token.start, token.start, 1, 1, "exact", "implied", token.start, token.start)
        for value, words in ((1, telling.ones), (0, telling.nobody)):
            if token.text in words:
                end = tokens[i + 1].end if texts(tokens, i, 2) == ("no", "one") else token.end
                yield Reading(token.start, end, value, value, "exact", "implied", token.start, end)


def _is_one(tokens: Sequence[Token], i: int, persons: frozenset[str], tag: str) -> bool:
    """Tell a word that means one: a noun for one person, "he", a noun behind an article of the singular."""
    word, known = tokens[i].text, language(tag).lexicon
    if i and tokens[i - 1].text in known.the_one:
        return word in persons - known.crowds or is_noun_for_one(word, tag)
    is_genitive = known.capital_nouns and tokens[i].capital and word.removesuffix("s") in persons
    return word in persons or word in known.he or is_genitive


_TOGETHER: Final = worths(
    "2 both pair duo beide beiden ambos ambas pareja entrambi entrambe coppia ikisi оба обе обоих обеих обидва обидві "
    "обох كلاهما كليهما كلتاهما 3 trio"
)
"""Words that tell how many there are without counting."""
_DUALS: Final = ("تان", "تين", "ان", "ين")


def _is_dual(word: str, persons: frozenset[str]) -> bool:
    """Tell whether an Arabic word is the dual of a noun for a person: "رجلين", "امرأتان" two of them."""
    bare = word.removeprefix("و").removeprefix("ب").removeprefix("ل")
    for ending in _DUALS:
        stem = bare.removesuffix(ending)
        if stem != bare and (stem in persons or f"{stem}ة" in persons):
            return True
    return bare.endswith("تي") and f"{bare[:-2]}ة" in persons


_DENIED_NEAR: Final = 3
_SHORTEST_PLURAL: Final = 3
_NEAR: Final = 2
"""Tokens before a noun in which a number counts it: "zwei verletzte Fahrer"."""


def _singulars(of: str) -> frozenset[str]:
    """Return what one of those is called whom English words in the plural name, as far as an ending tells."""
    plurals = [word for word in of.casefold().split() if word.endswith("s") and len(word) > _SHORTEST_PLURAL]
    endings = (("ies", "y"), ("ves", "fe"), ("ves", "f"), ("es", ""), ("s", ""))
    return frozenset(
        f"{word.removesuffix(plural)}{single}"
        for word in plurals
        for plural, single in endings
        if word.endswith(plural)
    )


def _is_denied(tokens: Sequence[Token], i: int, telling: Telling) -> bool:
    """Tell "no passenger" and "sans faire de victime", which count none."""
    return any(token.text in telling.nobody | telling.negations for token in tokens[max(0, i - _DENIED_NEAR) : i])


def _has_number(tokens: Sequence[Token], i: int) -> bool:
    return any(token.kind == "digits" and token.spaced for token in tokens[max(0, i - _NEAR) : i])
