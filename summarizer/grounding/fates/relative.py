"""A number and the relative clause or participle behind it → what that tells of those counted, and of whom else not.

"Vier Männer, die am Donnerstag in der Altstadt festgenommen worden waren, …": the verb chain stands at the end, behind
whatever the clause says of time and place; other languages have it straight behind the pronoun. Those counted are its
subject only where it is passive, or a verb that has no object.

Behind a whole it tells of the whole, and the verb of the main clause of the part: "seven of the 20 workers who were
trapped on Monday have been rescued", "three of the 12 hurt in the crash died".
"""

from collections.abc import Sequence
from typing import Final, NamedTuple

from summarizer.domain.metrics import WEAK
from summarizer.domain.words import word_set
from summarizer.grounding.fates.behind import befell
from summarizer.grounding.fates.sentence import CLAUSE_ENDS, COMMAS, FAR, NOTHING, TIMES, FateMention, Sentence
from summarizer.grounding.numbers import COUNTED
from summarizer_schemas.vocabulary import Metric

SUBJECTS: Final = word_set(
    "who which that die der das qui que che которые который которая которое які який яка яке котрі"
)
"""Relative pronouns that may be their clause's subject."""
_NOMINATIVES: Final = word_set("die der das ein eine ihr ihre sein seine de het een hun zijn")
"""Where these stand behind the pronoun, another is the subject: "die die Polizei festgenommen hatte"."""
_ARTICLES: Final = word_set("der das")
"""Pronouns that are articles without a comma before them; German "die" is, too, and Dutch "die" is none."""
_NOUN: Final = 4
"""Tokens between a number and its relative pronoun: its noun, an adjective and the comma."""
_VERB_LAST: Final = word_set("worden")
"""A participle of German and Dutch, whose passives end the clause."""


def told_in_relative(sentence: Sentence, last: int) -> frozenset[Metric]:
    """Return the fate that a relative clause tells of those whom the number before the token `last` counts."""
    pronoun = _pronoun(sentence, last)
    if pronoun is None:
        return NOTHING
    clause = range(pronoun + 1, _clause_end(sentence, pronoun + 1))
    if _has_another_subject(sentence, clause):
        return NOTHING
    fates = [each for each in sentence.fates if each.first in clause]
    told = {each.of("verb", "state") for each in fates if _is_of_subject(sentence, each, clause)}
    has_one = len(told) == 1
    return next(iter(told)) if has_one else NOTHING


class _Attribute(NamedTuple):
    """What is told of a whole beside the predicate of its part, and the token where that predicate begins."""

    told: frozenset[Metric]
    predicate: int


def parted(sentence: Sentence, first: int, last: int) -> frozenset[Metric]:
    """Return what is told of a part by its predicate, or of a whole by its own attribute; nothing of other numbers.

    A part of which the predicate tells no fate has that of its whole, and so has one of the dead beside its own: "five
    of the 12 dead had been arrested".
    """
    if sentence.is_part_of(first):
        own = _attribute(sentence, last)
        return own.told if own else NOTHING
    end = _end_of_whole(sentence, last)
    of_whole = _attribute(sentence, end) if end else None
    if of_whole is None:
        return NOTHING
    told = befell(sentence, first, of_whole.predicate).told
    return told | (of_whole.told & _DEAD) if told - WEAK else of_whole.told


_DEAD: Final[frozenset[Metric]] = frozenset({"killed"})


def _end_of_whole(sentence: Sentence, last: int) -> int | None:
    """Return the token behind the whole that follows a part: behind the 20 of "seven of the 20"."""
    i, grammar = last, sentence.grammar
    while sentence.text(i) in grammar.genitive | grammar.determiners:
        i += 1
    return next((sentence.numbers[at] for at in sentence.numbers if i > last and sentence.written(at)[0] == i), None)


def _attribute(sentence: Sentence, last: int) -> _Attribute | None:
    """Return what stands behind a whole as its relative clause, or as a participle, where a predicate follows."""
    grammar, pronoun = sentence.grammar, _pronoun(sentence, last)
    start = last if pronoun is None else pronoun + 1
    fate = next((each for each in sentence.fates if each.first >= start and each.of("state", "verb")), None)
    is_aside = pronoun is not None and sentence.text(pronoun - 1) in COMMAS
    predicate = _predicate(sentence, fate.last) if fate and not is_aside else None
    if fate is None or predicate is None:
        return None
    if pronoun is not None:
        is_its_verb = _is_of_subject(sentence, fate, range(start, predicate))
    else:
        near = range(last, fate.first)
        ends = grammar.prepositions | grammar.clause | grammar.being | _HAVING | COMMAS
        has_verb = any(sentence.is_finite(i) or sentence.text(i) in ends for i in near)
        is_its_verb = len(near) <= _NOUN and not has_verb and bool(fate.of("state"))
    return _Attribute(fate.of("state", "verb"), predicate) if is_its_verb else None


def _predicate(sentence: Sentence, start: int) -> int | None:
    """Return where the verb of the main clause begins; None where another clause does."""
    grammar, past = sentence.grammar, None
    others = grammar.clause | grammar.joins | sentence.giving | (grammar.relative - grammar.determiners)
    for i in range(start, min(len(sentence.tokens), start + FAR)):
        text, fate = sentence.text(i), sentence.starting.get(i)
        if text in CLAUSE_ENDS or text in others:
            break
        if text in grammar.passive | grammar.being or sentence.is_finite(i) or (fate and fate.of("verb")):
            return i
        if fate and fate.of("state") and not grammar.is_free:
            past = past or i  # English "slept" may be a participle as well: an auxiliary behind it is the predicate
    return past


def _pronoun(sentence: Sentence, last: int) -> int | None:
    """Return the relative pronoun that follows a number's noun; None where anything else stands between."""
    grammar = sentence.grammar
    small = grammar.prepositions | grammar.genitive | grammar.joins | grammar.clause | grammar.passive
    for i in range(last, last + _NOUN):
        text, is_behind_comma = sentence.text(i), sentence.text(i - 1) in COMMAS
        is_relative = text in SUBJECTS and text in grammar.relative
        if is_relative and i > last and (is_behind_comma or text not in _ARTICLES):
            return i
        is_comma = text in COMMAS and i > last
        is_noun = sentence.text(i)[:1].isalpha() and text not in small and text not in grammar.determiners
        if not (is_comma or is_noun) or is_behind_comma or i in sentence.numbers or sentence.is_finite(i):
            return None
    return None


def _clause_end(sentence: Sentence, start: int) -> int:
    stop = min(len(sentence.tokens), start + FAR)
    return next((i for i in range(start, stop) if sentence.text(i) in CLAUSE_ENDS), stop)


def _has_another_subject(sentence: Sentence, clause: Sequence[int]) -> bool:
    """Tell whether a clause counts somebody else, denies, goes on in another, or has a subject of its own."""
    grammar = sentence.grammar
    others = grammar.clause | grammar.negations | (grammar.relative - grammar.determiners)
    if not clause or (sentence.text(clause[0]) in _NOMINATIVES and sentence.text(clause[0]) in grammar.determiners):
        return True
    counted = (i for i in clause if i in sentence.numbers and sentence.readings[i].role in COUNTED)
    is_counting = any(sentence.text(sentence.numbers[i]) not in TIMES for i in counted)
    return is_counting or any(sentence.text(i) in others for i in clause)


def _is_of_subject(sentence: Sentence, fate: FateMention, clause: Sequence[int]) -> bool:
    """Tell whether a fate is the verb of a clause's subject, at its end or straight behind the pronoun."""
    grammar = sentence.grammar
    before, behind = range(clause[0], fate.first), range(fate.last, clause[-1] + 1)
    small = grammar.soft | grammar.passive
    is_straight = all(sentence.text(i) in small for i in before)
    is_last = not _VERB_LAST.isdisjoint(grammar.passive) and all(sentence.text(i) in small for i in behind)
    if not (is_straight or is_last):
        return False
    near = [sentence.text(i) for i in (*before[-2:], *behind)] if is_last else [sentence.text(i) for i in before]
    is_passive = not (grammar.passive - _HAVING).isdisjoint(near)
    return bool(fate.of("verb")) or (bool(fate.of("state")) and is_passive)


_HAVING: Final = word_set(
    "habría habrían hubiera hubieran haya hayan hemos han ha había habían hanno ont a avait avaient ayant têm tinham "
    "terá terão teria teriam tenha tenham vio vieron had has have"
)
"""Auxiliaries that are no passive by themselves: "habían detenido al juez"."""
