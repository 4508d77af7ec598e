"""Victims among the dead, and those who are buried: who is dead though the words leave it open.

"Among the dead are eight women. The youngest victim is a boy." The word leaves open what befell somebody. "The victims"
are those who were told of, and they are dead where the paragraph tells, up to them, of the dead and of nobody who was
hurt, is missing or is trapped. "12 victims", of whom nothing was told before, are 12 casualties.

"Five were buried" may be told of a landslide. They are dead where people bury them, or where an article that tells of
deaths has nothing that falls on people.
"""

import re
from functools import lru_cache
from typing import Final

from summarizer.domain.article import Span, paragraph_around, sentence_around
from summarizer.domain.metrics import STRICT
from summarizer.domain.words import TEXTS_KEPT
from summarizer.grounding.fates.sentence import COMMAS, NOTHING, FateMention, Sentence, falls, laid_open
from summarizer_schemas.vocabulary import Metric

_VICTIMS: Final = re.compile(
    r"victims?|víctimas?|victimes?|vittim[ae]|vítimas?|opfern?|slachtoffers?|жертв\w*|kurban\w*|ضحايا|ضحية"
)
"""The word, alone: "casualties" and "bajas" are as often the hurt."""
_COUNTED: Final = 4
"""Tokens behind a number in which it counts them: "29 of the victims"; "11 in Lowick" may be others."""
_LEFT_OPEN: Final[frozenset[Metric]] = frozenset({"casualties"})
_UNTOLD: Final[frozenset[Metric]] = frozenset({"detained"})
"""A toll that says nothing of the victims."""


def are_dead_victims(text: str, number: Span, told: frozenset[Metric], tag: str) -> bool:
    """Tell whether those counted are the victims, and their paragraph tells of dead before them and of no others.

    Args:
        text: the article.
        number: where the number stands.
        told: what the words around it tell of those counted.
        tag: the article's language.
    """
    own = sentence_around(text, number)
    sentence = laid_open(text[own.start : own.end], tag)
    last = sentence.place(number.start - own.start, number.end - own.start)[1]
    is_one = number.start == number.end
    within = range(len(sentence.tokens)) if is_one else range(last, last + _COUNTED)
    if told & STRICT != _LEFT_OPEN or not _has_the_victims(sentence, within):
        return False
    at, fates = paragraph_around(text, number).start, NOTHING
    while at < own.end:
        around = sentence_around(text, Span(at, at + 1))
        fates |= _told_in(laid_open(text[around.start : around.end], tag))
        at = max(around.end, at) + 1
    return fates & STRICT - _UNTOLD == {"killed"}


def laid_to_rest(text: str, sentence: Sentence, first: int, told: frozenset[Metric]) -> frozenset[Metric]:
    """Return what is told of those who are buried: that they are dead, if they are not buried alive.

    Args:
        text: the article.
        sentence: the one that counts them.
        first: the token of the number, or of who is one.
        told: what the sentence's words tell of them.
    """
    if "trapped" not in told or sentence.is_of_nature:
        return told
    of_trapped = [each for each in sentence.fates if "trapped" in each.of("deed", "state", "verb")]
    are_buried = len(of_trapped) == 1 and _is_straight_behind(sentence, first, of_trapped[0])
    is_sure = sentence.is_of_rites or (not falls(text) and _tells_deaths(text, sentence.tag))
    return frozenset({"killed"}) if are_buried and is_sure else told


def _is_straight_behind(sentence: Sentence, first: int, fate: FateMention) -> bool:
    """Tell "three neighbours buried" and "whose brother was buried" from those who bury, or others' dead."""
    grammar, between = sentence.grammar, range(first + 1, fate.first)
    ends = COMMAS | grammar.relative | grammar.clause
    is_near = grammar.verb_last or fate.first - first <= _COUNTED
    is_passive = is_near or any(sentence.text(i) in grammar.passive for i in between)
    is_noun = sentence.text(fate.last + 1) in sentence.persons or fate.last + 1 in sentence.starting
    is_object = is_noun and sentence.text(fate.last) in grammar.determiners | grammar.ones
    return "rite" in fate.uses and is_passive and not is_object and not any(sentence.text(i) in ends for i in between)


@lru_cache(maxsize=TEXTS_KEPT)
def _tells_deaths(text: str, tag: str) -> bool:
    """Tell whether a text tells of somebody's death."""
    return any(laid_open(each, tag).is_of_deaths for each in text.splitlines() if each)


def _has_the_victims(sentence: Sentence, within: range) -> bool:
    """Tell whether "the victims", who were told of before, stand within some tokens of a sentence."""
    articles = sentence.grammar.determiners | sentence.grammar.genitive
    words = (i for i in within if _VICTIMS.fullmatch(sentence.text(i)))
    return any(not articles.isdisjoint((sentence.text(i - 1), sentence.text(i - 2))) for i in words)


def _told_in(sentence: Sentence) -> frozenset[Metric]:
    """Return what a sentence tells but by the word for victims alone."""
    others = (each for each in sentence.fates if not _VICTIMS.fullmatch(sentence.text(each.last - 1)))
    return NOTHING.union(*(each.of("deed", "state", "verb", "noun", "toll") for each in others))
