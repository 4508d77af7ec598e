"""A number whose subject stands for a noun of counting told before → the fate of those whom that subject counts.

"O número de mortos subiu para 18 e o de desaparecidos caiu para oito." "Die Zahl der Toten stieg auf 18, die der
Vermissten auf acht." "Число погибших выросло до 18, а раненых — до 40." The noun of counting is told once, and so may
be the verb; whose count the second number is says the fate that its own clause begins with.
"""

from typing import Final

from summarizer.domain.metrics import STRICT
from summarizer.domain.words import word_set
from summarizer.grounding.fates.recounted import is_without_noun
from summarizer.grounding.fates.sentence import COMMAS, NOTHING, FateMention, Sentence
from summarizer.grounding.numbers.changing import CHANGED_TO, tells_change
from summarizer_schemas.vocabulary import Metric

_STANDING: Final = word_set(
    "o a os as el la los las lo celui celle ceux celles quello quella die jene jener der das diejenige dat deze dit "
    "het that those the"
)
"""What stands for a noun of counting; Slavic languages, Turkish and Arabic leave it out."""
_SMALL: Final = word_set("de del d des du di dei degli delle dell della do da dos das der van of ise а على من")
_FELL: Final = word_set("caiu caíram baixou baixaram tombé tombée tombés tombe tombent")
"""Verbs by which a count falls as people do from stairs, so that elsewhere they say nothing of a number."""
_GLUED: Final = "و"
"""The Arabic "and", which is written on the next word."""
_DASHES: Final = frozenset("-–—")
_BOUNDS: Final = COMMAS | _DASHES | frozenset(";:")


def stood_for(sentence: Sentence, first: int, last: int) -> frozenset[Metric]:
    """Return the fate with which a number's clause begins, behind a count of others in the same sentence.

    Args:
        sentence: the sentence of the number.
        first: its first token.
        last: the token behind it.
    """
    subject = _subject(sentence, sentence.written(first)[0] if first in sentence.numbers else first)
    is_bare = tells_change(sentence.text(last)) or is_without_noun(sentence, last)  # "auf acht gesunken"
    if subject is None or not is_bare:
        return NOTHING
    opens = _opening(sentence, subject)
    is_counted = opens is not None and _counts_before(sentence, opens)
    return subject.of("noun", "state") & STRICT if is_counted else NOTHING


def _subject(sentence: Sentence, first: int) -> FateMention | None:
    """Return the fate straight before a number, but for the words by which a count comes to it."""
    grammar = sentence.grammar
    small = grammar.reaching | CHANGED_TO | grammar.soft | grammar.passive | grammar.being | grammar.tallying
    small |= _FELL | grammar.prepositions | grammar.genitive | grammar.determiners | _BOUNDS | _SMALL
    for each in reversed([each for each in sentence.fates if each.last <= first and each.of("noun", "state") & STRICT]):
        between = range(each.last, first)
        return each if all(sentence.text(i) in small or tells_change(sentence.text(i)) for i in between) else None
    return None


def _opening(sentence: Sentence, subject: FateMention) -> int | None:
    """Return the token with which the clause of a subject begins; None where more than small words stand before it."""
    grammar, i = sentence.grammar, subject.first - 1
    if sentence.text(subject.first).startswith(_GLUED):
        return subject.first
    small = grammar.determiners | grammar.genitive | _SMALL | _STANDING
    told = {i for each in sentence.fates for i in range(each.first, each.last)}  # "пропавших без вести" are two
    while i > 0 and (sentence.text(i) in small or i in told):
        i -= 1
    return i if i > 0 and sentence.text(i) in _BOUNDS | grammar.joins | grammar.clause else None


def _counts_before(sentence: Sentence, opens: int) -> bool:
    """Tell whether a noun of counting, or a toll, has its number before a place: "the number of dead rose to 18"."""
    numbers = [i for i, end in sentence.numbers.items() if end <= opens]
    tallies = {i for i in range(opens) if sentence.text(i) in sentence.grammar.tallies}
    tallies |= {each.first for each in sentence.fates if each.of("toll")}
    return bool(numbers) and any(i < max(numbers) for i in tallies)
