"""Victims among the dead: victims whose paragraph has told of the dead alone are dead.

"Among the dead are eight women. The youngest victim is a boy." The word leaves open what befell somebody. "The victims"
are those who were told of, and they are dead where the paragraph tells, up to them, of the dead and of nobody who was
hurt, is missing or is trapped. "12 victims", of whom nothing was told before, are 12 casualties.
"""

import re
from typing import Final

from summarizer.domain.article import Span, paragraph_around, sentence_around
from summarizer.domain.metrics import STRICT
from summarizer.grounding.fates.sentence import NOTHING, Sentence, laid_open
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


def _has_the_victims(sentence: Sentence, within: range) -> bool:
    """Tell whether "the victims", who were told of before, stand within some tokens of a sentence."""
    articles = sentence.grammar.determiners | sentence.grammar.genitive
    words = (i for i in within if _VICTIMS.fullmatch(sentence.text(i)))
    return any(not articles.isdisjoint((sentence.text(i - 1), sentence.text(i - 2))) for i in words)


def _told_in(sentence: Sentence) -> frozenset[Metric]:
    """Return what a sentence tells but by the word for victims alone."""
    others = (each for each in sentence.fates if not _VICTIMS.fullmatch(sentence.text(each.last - 1)))
    return NOTHING.union(*(each.of("deed", "state", "verb", "noun", "toll") for each in others))
