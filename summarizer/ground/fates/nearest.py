"""The fate that is nearest to a number of which its clause, as far as it can be followed, tells nothing.

News bends its clauses in more ways than `before` and `behind` follow, and a true figure must not fall for that: a list
("five tanks, two carriers and other equipment were destroyed"), an unknown verb before a known phrase ("have been
pulled to safety"), a noun that counts ("an exodus of thousands"). So a fate in the number's sentence is its own where
nothing between the two tells anything else: no verb but its auxiliaries, no clause that begins, no denial, and no
other number that is nearer to it.
"""

from collections.abc import Iterator
from typing import Final

from summarizer.ground.fates.sentence import AS, FAR, NOTHING, WEAK, Sentence, Told
from summarizer_schemas.vocabulary import Metric

_STOPS: Final = frozenset({";", ":", ".", "!", "?"})
_TOLL_VERBS: Final = 4
"""Tokens between a toll and the number that it reaches, at least one of which says so: "had climbed to"."""


def nearest_to(sentence: Sentence, first: int, last: int) -> frozenset[Metric]:
    """Return the fates that are nearest to the number at the tokens [first, last), and are its own.

    Behind a number these are states and verbs ("relatives of the dead" are none), before it nouns and tolls ("an exodus
    of"). Of a whole ("12 of the 40"), and of an article that counts ("a dozen"), nothing is told in this way.
    """
    if sentence.is_part_of(first) or first not in sentence.numbers:
        return NOTHING
    found = [
        (_distance(fate, first, last), _own_uses(sentence, fate, first, last))
        for fate in sentence.fates
        if not _is_of_persons(sentence, fate)
        and _is_its_own(sentence, fate, first, last)
        and not _tell_another(sentence, fate, first, last)
    ]
    telling = [(distance, told) for distance, told in found if distance <= FAR and told - WEAK]
    nearest = min((distance for distance, _ in telling), default=0)
    return frozenset().union(NOTHING, *(told for distance, told in telling if distance == nearest))


def _is_of_persons(sentence: Sentence, fate: Told) -> bool:
    """Tell a state that stands for those whom it befell: "relatives of the dead"."""
    return sentence.text(fate.first - 1) in sentence.telling.determiners and not fate.of("toll")


def _own_uses(sentence: Sentence, fate: Told, first: int, last: int) -> frozenset[Metric]:
    if fate.first < first and sentence.text(fate.first - 1) in sentence.telling.passive:
        return fate.of("toll")  # "29 pêcheurs sont morts, 11 ont regagné la côte": a predicate is no noun
    if fate.first < first:
        return fate.of("noun", "toll")
    return fate.of("state", "verb", "deed") | (fate.of("noun") if fate.first == last else NOTHING)


def _distance(fate: Told, first: int, last: int) -> int:
    return fate.first - last if fate.first >= last else first - fate.last


def _is_its_own(sentence: Sentence, fate: Told, first: int, last: int) -> bool:
    """Tell whether no other number outside of a list with this one is nearer to a fate."""
    own = _distance(fate, first, last)
    between = range(last, fate.first) if fate.first >= last else range(fate.last, first)
    others = [(at, end) for at, end in sentence.numbers.items() if at != first and at not in between]
    return all(_distance(fate, at, end) >= own for at, end in others)


def _tell_another(sentence: Sentence, fate: Told, first: int, last: int) -> bool:
    """Tell whether the words between a number and a fate tell something else of the number."""
    is_behind = fate.first >= last
    if _is_of_the_next(sentence, fate, last):
        return True
    start, end = (last, fate.first) if is_behind else (fate.last, first)
    if not is_behind and fate.of("toll") and end - start > _TOLL_VERBS:
        start = end - _TOLL_VERBS  # whose toll it is may be told at length
    return any(_tells(sentence, i, fate, is_behind=is_behind) for i in range(start, end))


def _is_of_the_next(sentence: Sentence, fate: Told, last: int) -> bool:
    """Tell "83 fell ill, five died": the 83 have a fate of their own."""
    later = min((at for at in sentence.numbers if last <= at < fate.first), default=last)
    own = (each for each in sentence.fates if last <= each.first < later)
    return any("affected" in each.of("state", "verb") for each in own)


def beside(sentence: Sentence, last: int) -> frozenset[Metric]:
    """Return the fate that stands straight behind a number that ends before the token `last`: "46 injured"."""
    fate = sentence.starting.get(last)
    return fate.of("state", "noun") if fate else NOTHING


def is_bare(sentence: Sentence, last: int) -> bool:
    """Tell a number that stands without what it counts, in a sentence without any fate: "On Thursday it was six"."""
    follows = sentence.text(last)
    return not sentence.fates and (not follows or not follows[0].isalpha() or follows in sentence.telling.soft)


def _tells(sentence: Sentence, i: int, fate: Told, *, is_behind: bool) -> bool:
    text, telling = sentence.text(i), sentence.telling
    if is_behind and i == fate.first - 1 and text in AS:
        return False  # "listed 22 people as missing"
    if text in _STOPS or any(text in words for words in (telling.clause, telling.negations, telling.relative)):
        return True
    if is_behind and text in telling.parts - telling.prepositions:
        return True  # "111 people ill, 190 of them fatally"
    if not sentence.is_verb(i) or i in sentence.numbers.values():
        return False  # "two armed pickups": a participle behind a number is an adjective
    if is_behind and i == fate.first - 1:  # "have been pulled to safety"
        return not any(text in telling.passive for text in _words_before(sentence, i))
    return not fate.of("toll")


def _words_before(sentence: Sentence, i: int) -> Iterator[str]:
    yield from (sentence.text(at) for at in range(max(0, i - 2), i))
