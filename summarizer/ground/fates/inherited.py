"""What is told of another number and of this one with it: of its whole, or of one that it is joined to."""

from itertools import takewhile
from typing import Final, Literal

from summarizer.ground.fates.before import done_to
from summarizer.ground.fates.sentence import COMMAS, FAR, HURT, NOTHING, PERSONAL, Sentence
from summarizer.ground.languages.language import Use
from summarizer_schemas.vocabulary import Metric

_OF_WHICH: Final = ("of", "which")
"""Opens a part in English, where "which" by itself opens any clause."""
_NEAR: Final = 3
"""Tokens between a part and the "of them" that makes it one."""


def whole_of(sentence: Sentence, first: int, last: int) -> tuple[int, int] | tuple[()] | None:
    """Return the number of which this one is a part, () if its whole has no number, None if it is no part.

    Parts are "including five", "five of them", "13 of whom".
    """
    parts = sentence.telling.parts
    before = takewhile(
        lambda i: sentence.text(i) in parts or not sentence.is_verb(i), range(first - 1, first - 1 - _NEAR, -1)
    )
    near = {sentence.text(i) for i in (*before, *range(last, last + _NEAR))}
    is_of_which = any((sentence.text(i), sentence.text(i + 1)) == _OF_WHICH for i in range(first - _NEAR, first - 1))
    if near.isdisjoint(parts) and not is_of_which:
        return None
    numbers = [i for i in sentence.numbers if i < first and sentence.numbers[i] <= first]
    return sentence.written(max(numbers)) if numbers else ()


def earlier_of(sentence: Sentence, first: int) -> tuple[int, int] | None:
    """Return the number that replaces this one: the 15 of "15, up from 12" and of "15, not 12 as first reported"."""
    before = [i for i in sentence.numbers if i < first and sentence.numbers[i] <= first]
    if not before:
        return None
    behind, start = sentence.tokens[sentence.numbers[max(before)] - 1].end, sentence.tokens[first].start
    is_replaced = sentence.is_replaced(sentence.words[behind:start])
    is_denied = (
        sentence.text(first - 1) in sentence.telling.negations
        and sentence.text(first - 2) in COMMAS | sentence.telling.joins
    )
    return sentence.written(max(before)) if is_replaced or is_denied else None


def named_whole(sentence: Sentence, first: int) -> frozenset[Metric]:
    """Return what is told of a whole without a number: "the dead included five children"."""
    told = [each.of("state", "noun") & HURT for each in sentence.fates if each.last <= first]
    return next((each for each in reversed(told) if each), NOTHING)


def joined_before(sentence: Sentence, first: int) -> frozenset[Metric]:
    """Return the deed that is done to what stands before, and to this: "killing a man and two children"."""
    if (alongside := _told_alongside(sentence, first)) is not None:
        return alongside
    link = _link_before(sentence, first)
    if sentence.text(link) not in sentence.telling.joins and sentence.text(link) not in COMMAS:
        return NOTHING
    for i in range(link - 1, max(-1, first - FAR), -1):
        if fate := sentence.ending.get(i + 1):
            return fate.of(*_uses_of_object(sentence, fate.first, fate.last))
        if i in sentence.numbers and (told := done_to(sentence, sentence.written(i)[0])):
            return told  # "among the dead are 12 soldiers, five policemen and a driver"
        text = sentence.text(i)
        is_deed = sentence.text(i - 1) in sentence.telling.joins and text.endswith(sentence.telling.participle_endings)
        if text in sentence.telling.clause or text in {";", ":"} or sentence.is_finite(i) or is_deed:
            return NOTHING
    return NOTHING


def _link_before(sentence: Sentence, first: int) -> int:
    """Return the token before a number, its articles and its personal "a" left out: "al juez y a sus dos escoltas"."""
    telling, link = sentence.telling, first - 1
    while sentence.text(link) in telling.determiners or (telling.deed_first and sentence.text(link) in PERSONAL):
        link -= 1
    return link


def _uses_of_object(sentence: Sentence, first: int, last: int) -> tuple[Use, ...]:
    """Return in which uses the fate at [first, last) is told of what stands behind it; none without an object."""
    telling, following = sentence.telling, sentence.text(last)
    is_object = last in sentence.numbers or any(
        following in words for words in (telling.determiners, telling.ones, telling.genitive, telling.soft, PERSONAL)
    )
    if not is_object or (sentence.text(first - 1) in telling.passive and not telling.is_free):
        return ()
    verb: tuple[Literal["verb"], ...] = ("verb",) if telling.is_free else ()
    noun: tuple[Literal["noun"], ...] = ("noun",) if following in telling.genitive else ()
    return ("deed", "state", *verb, *noun)


def _told_alongside(sentence: Sentence, first: int) -> frozenset[Metric] | None:
    """Return the fate that a number shares with those before: "was detained, along with two managers"; None if none."""
    words = sentence.words[: sentence.tokens[_behind_articles(sentence, first)].start].rstrip()
    joined = next((each for each in sentence.telling.along.finditer(words) if each.end() == len(words)), None)
    if joined is None:
        return None
    link = sentence.place(joined.start(), joined.start())[0]
    for i in range(link - 1, max(-1, link - FAR), -1):
        if fate := sentence.ending.get(i + 1):
            return fate.of("state", "verb")
        if i in sentence.numbers or sentence.is_verb(i) or sentence.text(i) in sentence.telling.clause:
            return NOTHING
    return NOTHING


def _behind_articles(sentence: Sentence, first: int) -> int:
    while sentence.text(first - 1) in sentence.telling.determiners:
        first -= 1
    return first
