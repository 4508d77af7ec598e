"""A number that points back to one told before it → what is told of that one.

News counts once and then goes on about those counted: "The fever killed 84. Of these, 29 lived in the town." "Among the
23 are two officers." "Nine were guards." Such a number tells no fate of its own; it has that of the number to which it
points. That is the nearest number before it that is not smaller; where the whole is given again ("the 23") the nearest
that is the same; where the whole is a word ("three of the identified") the nearest of which that word was said. What
points to a number of which nothing is told has no fate, either.
"""

from collections.abc import Iterator
from typing import Final, NamedTuple

from summarizer.ground.fates.inherited import whole_of
from summarizer.ground.fates.sentence import COMMAS, Sentence, laid_open
from summarizer.grounded import Span
from summarizer.passages import sentence_around

_NEAR: Final = 2
"""Sentences back to which "of these" and "nine were guards" may point."""
_SAME: Final = 12
"""Sentences back in which a whole that is given again may have been told."""
_POINTER: Final = 4
"""Tokens between "of these" and its number: "of these, at least 29"."""
_STEM: Final = 5
"""Letters in which the word of a whole and that said before it agree: "the injured miners", "miner"."""
_WHOLE_WORDS: Final = 4
"""Tokens between a part and the word that names its whole: "three of the recently identified"."""


class Place(NamedTuple):
    """A number of a text: where it stands."""

    text: str
    around: Span
    sentence: Sentence
    first: int
    last: int


def antecedent(at: Place) -> Span | None:
    """Return where the number stands to which the number at a place points; None where it points to none."""
    if _is_pointing(at) or _is_predicated(at):
        return _nearest(at, _value(at.sentence, at.first))
    if again := _opening_whole(at):
        return _same(at, _value(at.sentence, again))
    if whole := whole_of(at.sentence, at.first, at.last):
        start = at.around.start
        return Span(start + at.sentence.tokens[whole[0]].start, start + at.sentence.tokens[whole[1] - 1].end)
    return _called(at)


def _is_pointing(at: Place) -> bool:
    """Tell whether "of these" stands before a number, or "of them" behind it."""
    sentence = at.sentence
    start = sentence.tokens[max(0, at.first - _POINTER)].start
    before = sentence.words[start : sentence.tokens[at.first].start]
    behind = sentence.words[sentence.tokens[at.last - 1].end :] if at.last else ""
    back = sentence.telling.back
    return any(True for _ in back.finditer(before)) or back.match(behind.lstrip()) is not None


def _is_predicated(at: Place) -> bool:
    """Tell "nine were guards": a bare subject of which it is said who they are."""
    sentence, telling = at.sentence, at.sentence.telling
    before = sentence.text(at.first - 1)
    opens = not before or before in COMMAS or before in {";", ":"} or before in telling.joins
    if not opens or sentence.text(at.last) not in telling.being:
        return False
    noun = at.last + 1
    while sentence.text(noun) in telling.determiners | telling.ones | telling.genitive:
        noun += 1
    return _is_person(sentence, sentence.text(noun))


def _is_person(sentence: Sentence, word: str) -> bool:
    """Tell a noun for persons, in a case of which the tables have another: "охранниками"."""
    known = sentence.persons
    if word in known or word.removesuffix("s") in known:
        return True
    has_cases = not sentence.telling.genitive and len(word) >= _STEM
    return has_cases and any(word[:_STEM] == each[:_STEM] for each in known)


def _opening_whole(at: Place) -> int | None:
    """Return the whole with which a sentence begins: the 23 of "among the 23 are two officers"."""
    sentence, telling = at.sentence, at.sentence.telling
    for i in sorted(i for i in sentence.numbers if i < at.first):
        j = i - 1
        while sentence.text(j) in telling.determiners:
            j -= 1
        if j < i - 1 and sentence.text(j) in telling.among | telling.genitive and j <= 1:
            return i
    return None


def _called(at: Place) -> Span | None:
    """Return the number before of which that word was said by which a whole is called: "of the identified"."""
    sentence, telling = at.sentence, at.sentence.telling
    if sentence.text(at.last) not in telling.genitive or sentence.text(at.last + 1) not in telling.determiners:
        return None
    names = [
        sentence.text(i)[:_STEM]
        for i in range(at.last + 2, at.last + _WHOLE_WORDS)
        if i < len(sentence.tokens) and sentence.tokens[i].kind == "word" and len(sentence.text(i)) >= _STEM
    ]
    for place in _before(at, _NEAR) if names else ():
        said = [token.text[:_STEM] for token in place.sentence.tokens[place.last :]]
        if names[0] in said:
            return _span(place)
    return None


def _nearest(at: Place, value: float | None) -> Span | None:
    return next((_span(place) for place in _before(at, _NEAR) if _may_hold(place, value)), None)


def _same(at: Place, value: float | None) -> Span | None:
    if value is None:
        return None
    earlier = (each for each in _before(at, _SAME) if each.around != at.around)
    return next((_span(each) for each in earlier if _value(each.sentence, each.first) == value), None)


def _may_hold(place: Place, value: float | None) -> bool:
    """Tell whether so many may be among those whom a number counts; how many dozens are, nobody says."""
    whole = _value(place.sentence, place.first)
    return whole is None or value is None or whole >= value


def _before(at: Place, sentences: int) -> Iterator[Place]:
    """Yield the numbers before a place, the nearest first: of its sentence, and of so many before that."""
    numbers = sorted((i for i in at.sentence.numbers if at.sentence.numbers[i] <= at.first), reverse=True)
    for i in numbers:
        yield at._replace(first=i, last=at.sentence.numbers[i])
    start = at.around.start
    for _ in range(sentences):
        if start <= 1:
            return
        around = sentence_around(at.text, Span(start - 2, start - 1))
        sentence = laid_open(at.text[around.start : around.end], at.sentence.tag)
        for i in sorted(sentence.numbers, reverse=True):
            yield Place(at.text, around, sentence, i, sentence.numbers[i])
        start = around.start


def _value(sentence: Sentence, first: int) -> float | None:
    reading = sentence.readings.get(first)
    return None if reading is None or reading.low is None else float(reading.low)


def _span(place: Place) -> Span:
    reading, start = place.sentence.readings[place.first], place.around.start
    return Span(start + reading.written_start, start + reading.written_end)
