"""The verb that governs a number's clause → whether those counted died, whatever else its words say of them.

Who the dead are (inmates, patients, the missing), of what they died (burns, shots) and where (in hospital, in custody)
are told beside the verb of dying, and are no fate of their own. The verb may stand far from the number: behind what is
told of one person ("an inmate with burns on 70% of his body did not recover and died"), behind an aside ("two of the
hurt, a woman and her niece, died"), once for a whole list ("nine died of burns, three of gunshots"), or as the deaths
of which the list tells the parts ("deaths by fire rose to 31; three are those who were shot").
"""

import re
from typing import Final

from summarizer.domain.metrics import METRICS, STRICT, UNWELL, WEAK
from summarizer.domain.words import word_set
from summarizer.grounding.fates.behind import has_subject_behind
from summarizer.grounding.fates.sentence import COMMAS, FAR, NOTHING, QUOTES, STOPS, FateMention, Sentence
from summarizer.grounding.numbers import COUNTED
from summarizer_schemas.vocabulary import Metric

_DEAD: Final[frozenset[Metric]] = frozenset({"killed"})
_DEATH: Final = _DEAD | {*METRICS["killed"].bears}
"""What is told of the dead by how they died."""
_AGAINST: Final = STRICT | UNWELL | {"rescued"}
_HURT: Final = re.compile(
    r"injur|wound|hurt|herid|lesion|ferid|ferit|bless|verletz|verwund|gewond|gekwets|yaral|ранен|поранен|пострад|травм|"
    r"постражд|جريح|جرح|إصاب|اصاب|مصاب"
)
"""Beginnings of words that call somebody hurt; the others for the injured say only how, and the dead may be meant."""


def says_how(sentence: Sentence, fate: FateMention) -> bool:
    """Tell words that say by what somebody came to harm, and call nobody hurt: "shot", "esfaqueados"."""
    told = fate.of("state", "noun", "deed", "verb")
    return told == {"injured"} and not any(_HURT.match(sentence.text(i)) for i in range(fate.first, fate.last))


def is_of_dying(sentence: Sentence, fate: FateMention) -> bool:
    """Tell a verb of dying: "died", "were killed", "sont morts"."""
    if "killed" in fate.of("verb"):
        return True
    is_passive = any(sentence.text(i) in sentence.grammar.passive for i in (fate.first - 1, fate.first - 2))
    return is_passive and "killed" in fate.of("state")


def dies_behind(sentence: Sentence, last: int) -> bool:
    """Tell whether a verb of dying follows those counted, behind an aside or joined to another verb of theirs."""
    grammar = sentence.grammar
    for j in range(last, min(len(sentence.tokens), last + FAR)):
        text = sentence.text(j)
        if text in STOPS or text in grammar.clause:
            return False
        fate = sentence.starting.get(j)
        if fate is None or not is_of_dying(sentence, fate):
            continue
        opener = _opener(sentence, fate.first)
        is_joined = sentence.text(opener) in grammar.joins and _has_verb(sentence, last, opener)
        is_theirs = is_joined or _is_one_phrase(sentence, last, opener + 1)
        return is_theirs and not has_subject_behind(sentence, fate.last)
    return False


def _is_one_phrase(sentence: Sentence, start: int, stop: int) -> bool:
    """Tell whether nothing but what describes those counted stands within tokens: "with burns on 70% of his body"."""
    grammar = sentence.grammar
    ends = COMMAS | grammar.joins | grammar.relative - grammar.determiners
    for i in range(start, stop):
        is_other = i in sentence.numbers and sentence.readings[i].role in COUNTED
        if is_other or sentence.text(i) in ends or sentence.is_finite(i):
            return False
    return True


def _opener(sentence: Sentence, i: int) -> int:
    """Return the token before a verb and its small words."""
    grammar = sentence.grammar
    i -= 1
    while sentence.text(i) in grammar.passive | (grammar.soft - grammar.determiners - grammar.joins):
        i -= 1
    return i


def _has_verb(sentence: Sentence, start: int, stop: int) -> bool:
    """Tell whether a verb, known or denied, stands within tokens, to which another may be joined."""
    return any(sentence.is_verb(i) or sentence.text(i) in sentence.grammar.negations for i in range(start, stop))


def dies_with_the_list(sentence: Sentence, first: int, last: int) -> bool:
    """Tell whether a number stands in a list with one verb of dying: "nine died of burns, three of gunshots"."""
    grammar = sentence.grammar
    opener = first - 1
    if sentence.text(opener) in grammar.joins and sentence.text(opener - 1) in COMMAS:
        opener -= 1
    if sentence.text(opener) not in grammar.joins | COMMAS | {";"} or not _is_of_cause(sentence, last):
        return False
    for at in sorted((i for i in sentence.numbers if sentence.numbers[i] < first), reverse=True):
        end = sentence.numbers[at]
        if fate := _verb_of(sentence, end, first):
            return is_of_dying(sentence, fate)
        if not _is_of_cause(sentence, end):
            return False
    return False


def _verb_of(sentence: Sentence, start: int, stop: int) -> FateMention | None:
    """Return the first fate told by a verb behind a number and before the next."""
    ends = sentence.grammar.relative - sentence.grammar.determiners | sentence.grammar.clause
    stop = min([stop, *(i for i in range(start, stop) if i in sentence.numbers or sentence.text(i) in ends)])
    verbs = (each for each in sentence.fates if start <= each.first < stop)
    return next((each for each in verbs if each.of("verb") or is_of_dying(sentence, each)), None)


def _is_of_cause(sentence: Sentence, last: int) -> bool:
    """Tell a number behind which, over an aside, a preposition follows and no verb: "three from gunshots".

    Where those of whom nothing else is said are cared for, they may be alive: "three in hospital".
    """
    grammar, i = sentence.grammar, last
    while sentence.text(i) in QUOTES:
        i += 1
    if sentence.text(i) in COMMAS:
        closing = next(
            (at for at in range(i + 1, min(len(sentence.tokens), i + FAR)) if sentence.text(at) in COMMAS), None
        )
        if closing is None:
            return False
        i = closing + 1
    opening = grammar.prepositions - _WITH | grammar.genitive | _OF_CAUSE
    if sentence.text(i) not in opening:
        return False
    for j in range(i, len(sentence.tokens)):
        text = sentence.text(j)
        ends = text in COMMAS or text in STOPS or text in grammar.relative
        if ends or text in grammar.joins:
            return True
        fate = sentence.starting.get(j)
        is_said = text in grammar.passive | grammar.being or (fate is not None and bool(fate.of("verb")))
        if is_said or (fate is not None and not _told_by_cause(fate) <= _DEATH):
            return False
        if fate is None and sentence.is_finite(j) and sentence.text(j - 1) not in opening:
            return False
    return True


def _told_by_cause(fate: FateMention) -> frozenset[Metric]:
    """Return what the words behind a preposition tell, as far as it may speak against a death: care does."""
    told = fate.of("state", "verb", "noun", "toll")
    return told & _AGAINST


_OF_CAUSE: Final = word_set("from of by through à par de por an durch per da aan door от від")
_WITH: Final = word_set("with con com mit avec met с з")
"""Opens what the living have as well: "nine died, three with burns"."""


def is_part_of_deaths(sentence: Sentence, first: int, last: int) -> bool:
    """Tell "as mortes passaram a 31; são três os baleados": a sentence of deaths counts those who came to it so."""
    grammar = sentence.grammar
    at = last
    while sentence.text(at) in grammar.determiners:
        at += 1
    fate = sentence.starting.get(at)
    has_article = at > last or sentence.text(first - 1) in grammar.determiners
    if fate is None or not has_article or not says_how(sentence, fate):
        return False
    before = [each for each in sentence.fates if each.last <= first]
    told = NOTHING.union(*(each.of("noun", "toll") for each in before if not says_how(sentence, each)))
    return told - WEAK == _DEAD and any(sentence.numbers[i] <= first for i in sentence.numbers)
