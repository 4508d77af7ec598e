"""The fate that is nearest to a number of which its clause, as far as it can be followed, tells nothing.

News bends its clauses in more ways than `before` and `behind` follow, and a true figure must not fall for that: a list
("five tanks, two carriers and other equipment were destroyed"), an unknown verb before a known phrase ("have been
pulled to safety"), a noun that counts ("an exodus of thousands"). So a fate in the number's sentence is its own where
nothing between the two tells anything else: no verb but its auxiliaries, no clause that begins, no denial, and no
other number that is nearer to it.
"""

from collections.abc import Iterator
from typing import Final

from summarizer.ground.fates.sentence import AS, COMMAS, FAR, NOTHING, QUOTES, WEAK, Sentence, Told
from summarizer_schemas.vocabulary import Metric

_STOPS: Final = frozenset({";", ":", ".", "!", "?"})
_GAPPED: Final = 5
"""Tokens of whoever counts, between what opens a clause without a verb and its number: "the teachers' union eleven"."""
_ATTRIBUTING: Final = frozenset({"according", "selon", "según", "segundo", "laut", "secondo", "по"})
"""Opens who gives a number, behind it: "four according to the prosecutor"."""
_OPENERS: Final = frozenset({"(", ";"})
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
    return sentence.has_article(fate) and not fate.of("toll")


def _own_uses(sentence: Sentence, fate: Told, first: int, last: int) -> frozenset[Metric]:
    if fate.first < first and sentence.text(fate.first - 1) in sentence.telling.passive:
        return fate.of("toll")  # "29 pêcheurs sont morts, 11 ont regagné la côte": a predicate is no noun
    if fate.first < first:
        return fate.of("noun", "toll")
    deed = NOTHING if sentence.telling.deed_first else fate.of("deed")  # "tres sicarios asesinan a un juez"
    return deed | fate.of("state", "verb") | (fate.of("noun") if fate.first == last else NOTHING)


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
    if fate is None:
        return NOTHING
    is_joined = sentence.text(fate.last) in sentence.telling.joins  # "425 fallecidos o desaparecidos"
    return sentence.joint(fate, ("state", "noun"), sentence.starting.get(fate.last + 1) if is_joined else None)


def is_bare(sentence: Sentence, first: int, last: int) -> bool:
    """Tell a number without what it counts, behind a word that only gives it: "on Thursday it was six", "it says 27".

    "Three of them have a fever" tells something of its own, and so does "the bus carried 40".
    """
    telling, follows = sentence.telling, sentence.text(last)
    is_alone = not follows or not follows[0].isalpha() or follows in (telling.soft | telling.giving) - telling.genitive
    link = next((sentence.text(i) for i in range(first - 1, -1, -1) if sentence.text(i) not in QUOTES), "")
    words = telling.giving | telling.soft | telling.passive | telling.tallying
    is_replaced = sentence.is_replaced(sentence.words[: sentence.tokens[first].start])  # "the figure is up from nine"
    return is_alone and (link in words or _puts(sentence, first) or is_replaced)


def _puts(sentence: Sentence, first: int) -> bool:
    """Tell "put the number at nine": a verb that gives, a noun of counting, and what takes it to the number."""
    telling = sentence.telling
    before = [sentence.text(i) for i in range(max(0, first - _GAPPED), first)]
    return bool(before) and before[-1] in telling.reaching and not telling.giving.isdisjoint(before[:-1])


def taken_up(sentence: Sentence, first: int, last: int) -> frozenset[Metric]:
    """Return the fate told before a bare number, which the number takes up: "nine dead; by Friday it said sixteen".

    So does what is joined with its verb left out: "lost their lives in the one town and seven in the other". Between
    the two no verb may tell anything else.
    """
    telling = sentence.telling
    is_gapped = _is_gapped(sentence, first, last)
    if not (is_gapped or is_bare(sentence, first, last)):
        return NOTHING
    quiet, is_apart = telling.giving | telling.passive | telling.tallying, is_gapped
    for i in range(first - 1, max(-1, first - FAR), -1):
        fate = sentence.ending.get(i + 1)
        if fate and sentence.text(i) not in telling.giving:
            is_ours = not _is_denying(sentence, fate) and (is_apart or fate.first not in sentence.numbers.values())
            return NOTHING if not is_ours else fate.of("state", "verb", "noun", "toll") - WEAK
        text = sentence.text(i)
        if text in telling.negations or (sentence.is_finite(i) and text not in quiet):
            return NOTHING
        is_apart |= text in COMMAS or text in _STOPS or text in telling.clause
    return NOTHING


def _is_gapped(sentence: Sentence, first: int, last: int) -> bool:
    """Tell a number whose verb is left out: "counts nine injured, the union eleven", "74 injured (52 on Tuesday)"."""
    telling, follows = sentence.telling, sentence.text(last)
    ends = not follows or not follows[0].isalpha() or follows in telling.prepositions | telling.joins | _ATTRIBUTING
    if not ends:
        return False
    for i in range(first - 1, max(-1, first - 1 - _GAPPED), -1):
        text = sentence.text(i)
        if text in COMMAS or text in telling.joins or text in _OPENERS:
            return True
        says_something = text in telling.clause or text in telling.relative or sentence.is_verb(i)
        if says_something or i in sentence.numbers or text in _STOPS:
            return False
    return False


def _is_denying(sentence: Sentence, fate: Told) -> bool:
    return sentence.text(fate.first - 1) in sentence.telling.negations


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
