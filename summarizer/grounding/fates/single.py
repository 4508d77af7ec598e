"""One person told without a number → what her own predicates tell: "Ana Ruiz, who is 40, lies in a coma with burns".

Of one who is named or called by a noun the verbs behind her tell what befell her, up to another person, another number
or a verb of saying. Whoever died of what else is told is dead.
"""

from collections.abc import Iterator
from itertools import takewhile
from typing import Final

from summarizer.domain.article import Span, sentence_around
from summarizer.domain.metrics import STRICT
from summarizer.domain.words import word_set
from summarizer.grounding.fates.behind import has_subject_behind
from summarizer.grounding.fates.relative import SUBJECTS
from summarizer.grounding.fates.sentence import AND, COMMAS, FAR, NOTHING, TIMES, WHOM, FateMention, Sentence, laid_open
from summarizer.grounding.fates.victims import laid_to_rest
from summarizer_schemas.vocabulary import Metric

_TOLD_OF: Final = STRICT | {"rescued"}
_DEAD: Final[frozenset[Metric]] = frozenset({"killed"})
_OTHERS: Final = word_set("; other autre otra otro andere anderen anderer altra altro outra outro ander другой другая")
"""What leads to somebody else: "one is in a coma, the other died"."""
_NOUN: Final = 3
"""Tokens behind an article in which the noun for one person stands: "a 52-year-old man"."""
_OF_ONE: Final = word_set("ist war wurde wird hat hatte is was werd heeft had")
"""Auxiliaries of one, with which German and Dutch close a clause that hangs on another."""
_AUXILIARY: Final = 2
"""Tokens before a participle in which its auxiliary stands."""


def of_one(text: str, number: Span, tag: str) -> frozenset[Metric]:
    """Return the fates that the predicates of one person tell, who is told at `number`; nothing where none does."""
    around = sentence_around(text, number)
    sentence = laid_open(text[around.start : around.end], tag)
    first = sentence.place(number.start - around.start, number.end - around.start)[0]
    if AND in sentence.grammar.joins and (fate := sentence.ending.get(first)) and fate.of("verb", "state", "deed"):
        return NOTHING  # Arabic tells of her before she is named; what follows is another's
    start = _noun_end(sentence, max(0, first))
    if start is None:
        return NOTHING
    start = _behind_apposition(sentence, first, start)
    told = NOTHING.union(*(each.of("verb", "state") for each in _predicates(sentence, start)))
    told = laid_to_rest(text, sentence, start - 1, told)
    return _DEAD if "killed" in told else told & _TOLD_OF


def _noun_end(sentence: Sentence, first: int) -> int | None:
    """Return the token behind what a person is called: her name, or a noun behind an article; None of a thing."""
    tokens = range(first, min(len(sentence.tokens), first + _NOUN + 1))
    near = takewhile(lambda i: i == first or sentence.text(i) not in sentence.grammar.joins, tokens)
    noun = next((i for i in near if sentence.text(i) in sentence.persons), None)
    is_name = sentence.tokens[first].capital and sentence.text(first) not in sentence.grammar.ones
    if (noun is None and not is_name) or any(i in sentence.numbers for i in range(first + 1, noun or first)):
        return None  # "another four people died"
    end = (first if noun is None else noun) + 1
    while end < len(sentence.tokens) and sentence.tokens[end].capital:
        end += 1
    return end


def _behind_apposition(sentence: Sentence, first: int, start: int) -> int:
    """Return where the verb stands of one who is called something between commas: ", a father of two, died"."""
    if sentence.text(first - 1) not in COMMAS and sentence.text(first - 2) not in COMMAS:
        return start
    verbs = sentence.grammar.passive | sentence.grammar.being
    for i in range(start, min(len(sentence.tokens), start + _ASIDE)):
        if sentence.text(i) in COMMAS:
            fate = sentence.starting.get(i + 1)
            is_verb = sentence.text(i + 1) in verbs or (fate is not None and bool(fate.of("verb")))
            return i + 1 if is_verb else start
    return start


_ASIDE: Final = 8
"""Tokens behind a noun up to the comma that closes what somebody is called."""


def _predicates(sentence: Sentence, start: int) -> Iterator[FateMention]:
    for i in range(start, min(len(sentence.tokens), start + FAR)):
        if _is_of_another(sentence, i, start):
            return
        fate = sentence.starting.get(i)
        if fate is None or not fate.of("verb", "state") & _TOLD_OF:
            continue
        if has_subject_behind(sentence, fate.last):
            return
        if _is_predicate(sentence, fate):
            yield fate


def _is_of_another(sentence: Sentence, i: int, start: int) -> bool:
    """Tell where somebody else is told of; her age between commas counts nobody."""
    text, follows = sentence.text(i), sentence.text(sentence.numbers.get(i, i))
    is_count = i in sentence.numbers and follows[:1].isalpha() and follows not in TIMES
    is_attribute = i == start and sentence.text(i + 1) in sentence.grammar.prepositions  # "a man counted among"
    is_said = text in sentence.giving and not is_attribute
    is_related = text in SUBJECTS - sentence.grammar.determiners and i > start + 1
    is_person = text in sentence.persons and not _is_beside(sentence, i)
    return text in _OTHERS | WHOM or is_related or is_said or is_count or is_person


def _is_beside(sentence: Sentence, i: int) -> bool:
    """Tell a person behind a preposition, of whom no clause goes on: "counted among the victims in Lowick"."""
    grammar, before, follows = sentence.grammar, i - 1, sentence.text(i + 1)
    while sentence.text(before) in grammar.determiners:
        before -= 1
    goes_on = follows in COMMAS or follows in grammar.relative - grammar.determiners
    return sentence.text(before) in grammar.prepositions and not goes_on


def _is_predicate(sentence: Sentence, fate: FateMention) -> bool:
    """Tell a verb, a participle with its auxiliary, and where or with what somebody lies, from an adjective."""
    grammar = sentence.grammar
    before = (sentence.text(i) for i in range(fate.first - _AUXILIARY, fate.first))
    is_last = sentence.text(fate.last) in _OF_ONE and not sentence.text(fate.last + 1)[:1].isalpha()
    is_passive = is_last or not grammar.passive.isdisjoint(before)  # "der gestern gestorben ist"
    return bool(fate.of("verb")) or is_passive or sentence.text(fate.first) in grammar.prepositions
