"""A number with no noun, or with "people" alone, of which its clause tells nothing → the fate of the count before it.

"Prosecutors had registered 25 dead. The union continues to speak of 31." "61 were killed in the strike and 26 in the
raid." "How many died here? On Saturday, two." What such a number counts and what befell them was told with the nearest
count before it, in its paragraph or the one before. Where its own clause has a verb that says more than that somebody
counts, where a unit, a day or money stands behind it, or where the nearest count has a noun and no fate, nothing is
left out that could be known.
"""

from collections.abc import Callable
from typing import Final

from summarizer.domain.article import Span, paragraph_around, sentence_around
from summarizer.domain.languages import language, primary
from summarizer.domain.languages.language import Use
from summarizer.domain.metrics import STRICT, UNWELL
from summarizer.domain.words import word_set
from summarizer.grounding.fates.before import counts_on, days_of, is_of_giver
from summarizer.grounding.fates.referring import Place, numbers_before, place_of
from summarizer.grounding.fates.sentence import (
    COMMAS,
    NOTHING,
    QUOTES,
    STOPS,
    TIMES,
    WHEN,
    FateMention,
    Sentence,
    laid_open,
)
from summarizer.grounding.numbers import COUNTED
from summarizer_schemas.vocabulary import Metric

_SENTENCES_BACK: Final = 4
"""Sentences back in which the count may stand that is taken up."""
_TOLD: Final = STRICT | UNWELL | {"rescued"}
_REST: Final = word_set(
    "others other remaining more rest restantes restante otros otras demás autres restants restantes übrigen anderen "
    "weitere weiteren altri altre restanti outros outras demais anderen overige andere others остальные остальных "
    "остальных другие інші решта решту"
)
"""What says behind or before a number that it counts the rest of those told before."""


def elided(at: Place, told_at: Callable[[str, Span, str], frozenset[Metric]]) -> frozenset[Metric]:
    """Return what is told of the count that a number takes up; nothing where it takes up none.

    Args:
        at: where the number stands.
        told_at: what a text tells of a number of it.
    """
    number = numeral(at)
    if number is None or not _is_elliptic(at._replace(first=number)):
        return NOTHING
    is_back = _is_fragment(at.sentence, number, at.last)
    is_apart = not is_back and not is_given_at(at._replace(first=number))
    return _taken_up(at, told_at, is_apart=is_apart)


def asked(at: Place) -> frozenset[Metric]:
    """Return the fate of the question with which a paragraph begins: "How many dead? The ministry admits to five".

    A question with a number of its own, or with two fates, may mean another.
    """
    number = numeral(at)
    start = paragraph_around(at.text, at.around).start
    opening = sentence_around(at.text, Span(start, start + 1))
    question = at.text[opening.start : opening.end].strip()
    if number is None or opening.start >= at.around.start or not question.endswith(("?", "؟")):
        return NOTHING
    if not _is_elliptic(at._replace(first=number)):
        return NOTHING
    fates = fates_asked(question, at.sentence.tag, "noun", "state", "verb") & STRICT
    return fates if len(fates) == 1 else NOTHING


def fates_asked(question: str, tag: str, *uses: Use) -> frozenset[Metric]:
    """Return what the words of some uses tell in a question; nothing of one with a number of its own."""
    told = laid_open(question, tag)
    has_number = any(each.low is not None for each in told.readings.values())
    return NOTHING if has_number else NOTHING.union(*(each.of(*uses) for each in told.fates))


def left_out_of(at: Place, told_at: Callable[[str, Span, str], frozenset[Metric]]) -> frozenset[Metric]:
    """Return what is told of the count before a number that is left out: "19 were held, all but three were released".

    Its own clause tells what befell the others.
    """
    return _taken_up(at, told_at, is_apart=False)


def numeral(at: Place) -> int | None:
    """Return the token at which the number of a place begins; None where an article counts."""
    return next((i for i in at.sentence.numbers if at.first <= i < at.last), None)


def is_left_out(sentence: Sentence, first: int, last: int) -> bool:
    """Tell the three of "all but three"."""
    return any(sentence.readings[i].role == "excepted" for i in sentence.numbers if first <= i < last)


def _taken_up(
    at: Place, told_at: Callable[[str, Span, str], frozenset[Metric]], *, is_apart: bool
) -> frozenset[Metric]:
    """Return what is told of the nearest count before a place, in its paragraph or the one before."""
    text, tag = at.text, at.sentence.tag
    own = paragraph_around(text, Span(at.around.start, at.around.start + 1)).start
    earliest = paragraph_around(text, Span(own - 3, own - 2)).start if own > _BREAK else 0
    told, nearest = NOTHING, None
    for each in numbers_before(at, _SENTENCES_BACK):
        if each.around.start < earliest or (nearest and nearest.around != each.around):
            break
        if (nearest and not _is_joined(nearest)) or not _counts(each) or _is_elliptic(each):
            continue
        if is_apart and each.around != at.around:
            break
        told, nearest = NOTHING if is_something_else(each) else told_at(text, place_of(each), tag), each
    return told if not told.isdisjoint(_TOLD) else NOTHING


def is_given_at(at: Place) -> bool:
    """Tell whether somebody gives the number at a place, by a verb straight before it."""
    first = at.sentence.written(at.first)[0]
    return _is_given(at.sentence, clause_of(at.sentence, first, at.last)[0], first)


def is_something_else(at: Place) -> bool:
    """Tell "47 were aboard": a number of whose bearers its clause says what they are, and no fate."""
    sentence, (first, last) = at.sentence, at.sentence.written(at.first)
    start, end = clause_of(sentence, first, last)
    is_said = sentence.text(last) in sentence.grammar.being | sentence.grammar.passive
    return is_said and not any(start <= each.first < end for each in sentence.fates)


def _is_joined(at: Place) -> bool:
    """Tell the nine of "seven dead and nine missing", behind which a number takes up the seven."""
    return at.sentence.text(at.sentence.written(at.first)[0] - 1) in at.sentence.grammar.joins | COMMAS


_BREAK: Final = 2
"""Code points of an empty line between paragraphs."""


def _is_elliptic(at: Place) -> bool:
    """Tell whether a number counts something, and its clause neither says what nor tells what befell them."""
    if not counts_something(at):
        return False
    sentence, (first, last) = at.sentence, at.sentence.written(at.first)
    start, end = clause_of(sentence, first, last)
    if any(
        each.first < end and each.last > start for each in sentence.fates if not _is_of_counting(sentence, each, first)
    ):
        return False
    is_given = _is_given(sentence, start, first)
    is_apart = _is_apart(sentence, start, first) and (start < first or _has_place(sentence, last, end))
    is_apart = is_apart or _is_fragment(sentence, first, last)
    return (is_given or is_apart) and _is_without_noun(sentence, last, end, is_given=is_given)


def counts_something(at: Place) -> bool:
    """Tell a number of something that is counted and no measure; "how many" is none."""
    return _counts(at) and at.sentence.readings[at.first].low is not None


def _counts(at: Place) -> bool:
    reading, follows = at.sentence.readings.get(at.first), at.sentence.text(at.last)
    is_counting = reading is not None and reading.role in COUNTED
    is_measure = at.sentence.measures(at.first) or follows in TIMES or follows in days_of(at.sentence.tag)
    return is_counting and not is_measure


def _is_of_counting(sentence: Sentence, fate: FateMention, first: int) -> bool:
    return sentence.text(fate.first) in sentence.giving or is_of_giver(sentence, fate, first)


def clause_of(sentence: Sentence, first: int, last: int) -> tuple[int, int]:
    """Return where the clause of a number begins and ends."""
    grammar = sentence.grammar
    ends = COMMAS | STOPS | grammar.joins | grammar.clause | grammar.relative - grammar.determiners | _SIGNS
    start = next((i + 1 for i in range(first - 1, -1, -1) if sentence.text(i) in ends), 0)
    end = next((i for i in range(last, len(sentence.tokens)) if sentence.text(i) in ends), len(sentence.tokens))
    return start, end


_DASHES: Final = frozenset("—–")
_SIGNS: Final = _DASHES | frozenset("()")


def _is_given(sentence: Sentence, start: int, first: int) -> bool:
    """Tell a number straight behind a verb that gives it: "said 12", "continues to speak of 31", "had reached 12"."""
    grammar = sentence.grammar
    verbs, small = sentence.giving | grammar.tallying, grammar.determiners | grammar.soft | QUOTES
    i = first - 1
    while i >= start and sentence.text(i) in small - verbs - _ABOUT:
        i -= 1
    if sentence.text(i) in (_ABOUT | grammar.reaching | _SIGNS) - verbs:
        i -= 1
    relative = grammar.relative - grammar.determiners
    hangs_on = sentence.text(start - 1) in relative and sentence.text(start) not in sentence.giving
    is_given = i >= start and sentence.text(i) in verbs and not hangs_on and counts_on(sentence, 0, first)
    return is_given or _takes_up(sentence, start, first)


def _takes_up(sentence: Sentence, start: int, first: int) -> bool:
    """Tell the pronoun for what is counted, and its verb: "l'État en compte neuf", "en était déjà à sept"."""
    grammar, pronoun = sentence.grammar, _OF_THEM.get(primary(sentence.tag))
    verbs = sentence.giving | grammar.tallying | grammar.being | grammar.passive
    near = range(max(start, first - _VERB), first)
    hangs_on = sentence.text(start - 1) in grammar.relative and sentence.text(start - 2) in COMMAS
    return not hangs_on and any(
        sentence.text(i) == pronoun and (sentence.text(i + 1) in verbs or sentence.is_verb(i + 1)) for i in near
    )


_OF_THEM: Final = {"fr": "en", "it": "ne"}
"""Pronouns that stand for those counted."""
_VERB: Final = 6
"""Tokens between such a pronoun and its number."""
_ABOUT: Final = word_set("of de d di da von em van over о об про bei auf at to")
"""What stands between a verb and the number that somebody gives by it: "spoke of 12"."""


def _is_apart(sentence: Sentence, start: int, first: int) -> bool:
    """Tell a number that begins its clause, or has only a time and small words before it: "On Saturday, two"."""
    grammar, opener = sentence.grammar, sentence.text(start - 1)
    is_dash = opener in _DASHES  # which stands for a verb: "к полудню — уже о шести"
    is_joined = is_dash or opener in grammar.joins | COMMAS | {";"}
    small = grammar.determiners | grammar.prepositions | WHEN | _REST | (grammar.soft if is_dash else frozenset())
    days = days_of(sentence.tag)
    return is_joined and all(sentence.text(i) in small or sentence.text(i) in days for i in range(start, first))


def _is_fragment(sentence: Sentence, first: int, last: int) -> bool:
    """Tell a sentence of a time and a number: "On Saturday, two." A number alone may be that of a list."""
    grammar, days = sentence.grammar, days_of(sentence.tag)
    small = grammar.determiners | grammar.prepositions | WHEN | COMMAS | STOPS | QUOTES | _SIGNS
    others = [sentence.text(i) for i in (*range(first), *range(last, len(sentence.tokens)))]
    return any(map(str.isalpha, others)) and all(text in small or text in days for text in others)


def _has_place(sentence: Sentence, last: int, end: int) -> bool:
    """Tell whether a place or a time stands behind a number to the end of its clause: "26 in the raid"."""
    return sentence.text(last) in sentence.grammar.prepositions and end > last


def _is_without_noun(sentence: Sentence, last: int, end: int, *, is_given: bool) -> bool:
    """Tell a number behind which its clause has neither a noun of its own, nor a verb."""
    grammar = sentence.grammar
    verbs = sentence.giving | grammar.passive | grammar.being
    if any(sentence.is_verb(i) or sentence.text(i) in verbs for i in range(last, end)):
        return False
    if is_given and sentence.text(last) in language(sentence.tag).nouns.get("people", frozenset()):
        last += 1
    follows = sentence.text(last)
    return (
        last >= end
        or not follows[:1].isalpha()
        or (not is_given and follows in (grammar.prepositions | grammar.soft) - grammar.genitive)
    )
