"""A number of which nothing is told → the fate of the count before it in its paragraph.

News tells a fate once and counts on. "43 are in hospital: 41 guests and two of the staff. The prefecture speaks of 47
people": who is counted there without a fate or a verb of their own are those told of before. "Nine died. Six worked at
the plant; the other three lived in the town": whatever those do who add up to the nine, they are the nine.
"""

from collections.abc import Callable, Iterator
from itertools import accumulate
from typing import Final

from summarizer.domain.article import Span, paragraph_around, sentence_around
from summarizer.domain.languages import language
from summarizer.domain.metrics import STRICT, UNWELL, WEAK
from summarizer.grounding.fates.before import counts_on
from summarizer.grounding.fates.elided import clause_of, counts_something, is_given_at, numeral
from summarizer.grounding.fates.nobodys import is_nobodys
from summarizer.grounding.fates.referring import Place, numbers_before, place_of, value_at
from summarizer.grounding.fates.sentence import ANSWERS, COMMAS, NOTHING, Sentence, laid_open
from summarizer.grounding.numbers.changing import tells_change
from summarizer_schemas.vocabulary import Metric

_BACK: Final = 2
"""Sentences back in which the count may stand."""
_TOLD: Final = STRICT | UNWELL | {"rescued"}
_USES: Final = ("deed", "verb", "state", "noun", "toll")

Told = Callable[[str, Span, str], frozenset[Metric]]


def counted_on(at: Place, told_at: Told, *, is_unsaid: bool) -> frozenset[Metric]:
    """Return what is told of the count that a number without a fate takes up; nothing where it takes up none.

    Args:
        at: where the number stands.
        told_at: what a text tells of a number of it.
        is_unsaid: whether no verb says anything of those whom it counts.
    """
    number = numeral(at)
    if number is None or not _is_open(at._replace(first=number)):
        return NOTHING
    at = at._replace(first=number)
    before = list(_before(at))
    return (_of_count(at, before, told_at) if is_unsaid else NOTHING) or _of_sum(at, before, told_at)


def _of_count(at: Place, before: list[Place], told_at: Told) -> frozenset[Metric]:
    """Return what is told of the nearest count, if only its parts stand between and nothing else is counted there.

    More than that are counted only where somebody gives them, and then they are called people at most.
    """
    own, parts = value_at(at.sentence, at.first) or 0, [0.0]
    for each in before:
        told = told_at(at.text, place_of(each), at.sentence.tag) & _TOLD if _may_be_whole(each) else NOTHING
        whole = value_at(each.sentence, each.first) or 0
        if told:
            start = _goes_on_from(at, each)
            is_part = own <= whole and (each.around == at.around or _opens(at))
            is_counted = max(parts) <= whole and (is_part or _is_given(at)) and not _is_listed(at)
            return told if is_counted and counts_on(at.sentence, start, at.sentence.written(at.first)[0]) else NOTHING
        parts.append(whole)
    return NOTHING


def _may_be_whole(at: Place) -> bool:
    """Tell whether a number counts persons, by any noun or none, or by one for what befell them."""
    return at.last in at.sentence.starting or at.last + 1 in at.sentence.starting or _is_of_persons(at, at.last)


def _goes_on_from(at: Place, whole: Place) -> int:
    """Return where the words begin that lead from a whole to a number: behind what is told of it, or a semicolon."""
    sentence = at.sentence
    signs = (i + 1 for i in range(at.first) if sentence.text(i) == ";")
    is_own = at.around == whole.around
    ends = [whole.last, *(each.last for each in sentence.fates if each.last <= at.first)] if is_own else [0]
    return max(*ends, *signs, 0)


def _opens(at: Place) -> bool:
    """Tell a number without a noun that opens its sentence: "seventeen were guests"; "there were 17" is of others."""
    first = at.sentence.written(at.first)[0]
    is_first = all(at.sentence.text(i) in at.sentence.grammar.determiners for i in range(first))
    return is_first and at.sentence.text(at.last) not in at.sentence.persons


def _is_given(at: Place) -> bool:
    """Tell whether somebody gives a number, and calls those whom it counts people at most."""
    sentence, follows = at.sentence, at.sentence.text(at.last)
    counting = sentence.grammar.tallies | ANSWERS
    is_tally = any(sentence.text(i) in counting or tells_change(sentence.text(i)) for i in range(at.first))
    people = language(sentence.tag).nouns.get("people", frozenset())
    return (is_tally or is_given_at(at)) and (_is_small(sentence, follows) or follows in people)


def _is_listed(at: Place) -> bool:
    """Tell a number of a list behind a colon, which tells who those before it are only if it comes to their number."""
    sentence = at.sentence
    sign = max((i for i in range(at.first) if sentence.text(i) in {":", ";"}), default=0)
    begins, small = COMMAS | sentence.grammar.joins | {":"}, sentence.grammar.determiners
    openers = (sentence.written(i)[0] - 1 for i in sentence.numbers if i > sign)
    parts = [i for i in openers if sentence.text(i - (sentence.text(i) in small)) in begins]
    return sentence.text(sign) == ":" and len(parts) > 1


def _before(at: Place) -> Iterator[Place]:
    """Yield the numbers before a place that count something, the nearest first, of its paragraph."""
    start = paragraph_around(at.text, at.around).start
    return (each for each in numbers_before(at, _BACK) if each.around.start >= start and counts_something(each))


def _of_sum(at: Place, before: list[Place], told_at: Told) -> frozenset[Metric]:
    """Return what is told of the number before to which this one comes with those between, or with one of them."""
    own, parts = value_at(at.sentence, at.first) or 0, list[float]()
    behind = [value_at(each.sentence, each.first) or 0 for each in _behind(at)]
    for each in before:
        whole = value_at(each.sentence, each.first) or 0
        runs = (sum(parts) + more for more in accumulate(behind, initial=0))
        sums = {own + more for more in (*parts, *behind[:1], *runs) if more}
        if whole in sums and (told := told_at(at.text, place_of(each), at.sentence.tag) & _TOLD):
            return told
        parts.append(whole)
    return NOTHING


def _behind(at: Place) -> Iterator[Place]:
    """Yield the numbers behind a place, of its sentence and the next in its paragraph."""
    end = paragraph_around(at.text, at.around).end
    start = len(at.text) - len(at.text[at.around.end :].lstrip())
    yield from (at._replace(first=i, last=stop) for i, stop in at.sentence.numbers.items() if i >= at.last)
    if start < end:
        around = sentence_around(at.text, Span(start, start + 1))
        after = laid_open(at.text[around.start : around.end], at.sentence.tag)
        yield from (Place(at.text, around, after, i, stop) for i, stop in after.numbers.items())


def _is_open(at: Place) -> bool:
    """Tell whether a number counts persons, or what was counted before, and its clause tells of no fate."""
    sentence, (first, last) = at.sentence, at.sentence.written(at.first)
    if not counts_something(at) or sentence.text(first - 1) == "(":
        return False
    start, end = clause_of(sentence, first, last)
    is_told = any(each.first < end and each.last > start and each.of(*_USES) - WEAK for each in sentence.fates)
    return not is_told and not is_nobodys(sentence, first, last) and _is_of_persons(at, last)


def _is_of_persons(at: Place, last: int) -> bool:
    """Tell whether persons stand behind a number, or no noun at all."""
    follows = at.sentence.text(last)
    return _is_small(at.sentence, follows) or follows in at.sentence.persons or at.sentence.is_verb(last)


def _is_small(sentence: Sentence, word: str) -> bool:
    """Tell a sign, and a word that is no noun and no verb of its own."""
    grammar = sentence.grammar
    small = (grammar.prepositions, grammar.joins, grammar.clause, grammar.relative, grammar.passive, grammar.being)
    return not word[:1].isalpha() or any(word in words for words in (*small, grammar.soft, sentence.giving))
