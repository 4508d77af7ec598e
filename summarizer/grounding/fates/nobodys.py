"""A number of which no fate is told: a sentence and a place in, whether its clause counts something else out.

A bare number takes up what was told before it ("nine died; by Friday it was sixteen"), but not where its own clause has
a subject that is none of those: "and the shops 31".
"""

from typing import Final

from summarizer.domain.languages import language
from summarizer.domain.words import word_set
from summarizer.grounding.fates.before import days_of
from summarizer.grounding.fates.behind import befell
from summarizer.grounding.fates.sentence import COMMAS, FAR, STOPS, WHEN, Sentence
from summarizer.grounding.numbers.changing import tells_change

_OF: Final = word_set("of de di d von van")
"""Genitives without an article: "a father of two girls"."""
_THAT_OF: Final = word_set("celui celle quello quella")
"""What stands for a noun of counting, and is no article."""


def is_nobodys(sentence: Sentence, first: int, last: int) -> bool:
    """Tell whether no fate is told of the number at the tokens [first, last)."""
    if _is_of_one(sentence, first, last):
        return True
    is_bare = not sentence.text(last)[:1].isalpha() or tells_change(sentence.text(last)) or _is_small(sentence, last)
    if not is_bare:
        return False
    return _is_of_second_subject(sentence, first) and not befell(sentence, first, last).told


def _is_of_one(sentence: Sentence, first: int, last: int) -> bool:
    """Tell those whom one person has: "the driver, a father of two girls, died" tells nothing of the girls."""
    known = language(sentence.tag).lexicon
    are_persons = not {sentence.text(last), sentence.text(last).removesuffix("n")}.isdisjoint(sentence.persons)
    return are_persons and sentence.text(first - 1) in _OF and sentence.text(first - 2) in known.persons - known.crowds


def _is_small(sentence: Sentence, last: int) -> bool:
    return sentence.text(last) in sentence.grammar.prepositions | sentence.grammar.joins


def _own_clause(sentence: Sentence, first: int) -> range:
    """Return the tokens before a number back to where its clause begins, a fate or another number ends."""
    ends = COMMAS | STOPS | sentence.grammar.joins | sentence.grammar.clause
    for i in range(first - 1, max(-1, first - FAR), -1):
        if sentence.text(i) in ends or i + 1 in sentence.ending or i + 1 in sentence.numbers.values():
            return range(i + 1, first)
    return range(max(0, first - FAR + 1), first)


def _is_of_second_subject(sentence: Sentence, first: int) -> bool:
    """Tell the 31 of "the dead number 28 and the shops 31": another subject beside one whose fate opens the sentence.

    Whoever counts the same has a verb of giving ("the union says 31"), or a name: "celui de Morn de 31".
    """
    grammar, clause = sentence.grammar, _own_clause(sentence, first)
    opener = clause.start - 1
    before = [at for at, end in sentence.numbers.items() if end <= opener]
    if not before or sentence.text(opener) not in grammar.joins | COMMAS:
        return False
    told = next((each for each in sentence.fates if each.of("toll", "noun", "state")), None)
    is_subject = told is not None and told.last <= min(before) and not _has_verb(sentence, 0, told.first)
    begins = sentence.text(clause.start) in grammar.determiners - grammar.prepositions | _THAT_OF
    nouns = [i for i in clause if _is_other_noun(sentence, i)]
    return is_subject and begins and len(nouns) == 1 and not _is_same(sentence, clause)


def _has_verb(sentence: Sentence, start: int, end: int) -> bool:
    return any(sentence.is_finite(i) or sentence.text(i) in sentence.giving for i in range(start, end))


def _is_other_noun(sentence: Sentence, i: int) -> bool:
    """Tell a word that is none of the small ones, nor one for a count."""
    grammar = sentence.grammar
    small = (grammar.determiners, grammar.genitive, grammar.reaching, grammar.tallies, grammar.soft, _THAT_OF)
    other = (grammar.prepositions, grammar.being, grammar.tallying)
    return sentence.tokens[i].kind == "word" and not any(sentence.text(i) in words for words in (*small, *other))


def _is_same(sentence: Sentence, clause: range) -> bool:
    """Tell whether a clause gives the same count anew: by a verb, a time, a name or as "the total"."""
    tally = next((i for i in clause if sentence.text(i) in sentence.grammar.tallies), None)
    if tally is not None and sentence.text(tally + 1) not in sentence.grammar.genitive:
        return True
    days, is_german = days_of(sentence.tag), language(sentence.tag).lexicon.capital_nouns
    return _has_verb(sentence, clause.start, clause.stop) or any(
        sentence.text(i) in days
        or sentence.text(i) in WHEN
        or sentence.text(i).endswith("'s")
        or (sentence.tokens[i].capital and not is_german)
        for i in clause
    )
