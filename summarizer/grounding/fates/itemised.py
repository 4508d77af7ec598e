"""A number in a list of parts → the number told before to which the parts add up.

"With the last five hostages – the manager and four clerks – he held out." That the parts come to a number that was told
is evidence enough that they are the same people.
"""

from collections.abc import Iterator
from itertools import pairwise
from typing import Final

from summarizer.domain.article import Span
from summarizer.grounding.fates.before import counts_persons
from summarizer.grounding.fates.left_out import has_verb_at
from summarizer.grounding.fates.referring import Place, place_of, value_at
from summarizer.grounding.fates.sentence import AND, COMMAS, TIMES, Sentence

_OPENERS: Final = frozenset({":", ";", "("})
_CLOSERS: Final = frozenset({".", ";", ")"})
_DASHES: Final = frozenset({"-", "–", "—"})


def itemised(at: Place) -> Span | None:
    """Return where the number stands to which the list adds up in which the number at a place stands."""
    own = next((i for i in at.sentence.numbers if at.first <= i < at.last), None)
    if own is None:
        return _sum_of_list(at) or _sum_behind_colon(at)  # an article that counts: "and a policeman"
    at = at._replace(first=own)
    return _sum_of_list(at) or _sum_behind_colon(at)


def _sum_of_list(at: Place) -> Span | None:
    """Return the number of its sentence to which a list behind a sign adds up that holds the number at a place.

    "5,800 are displaced: 2,300 in two schools and 3,500 abroad", "three are in custody, two from Orne and a Dane",
    "five hostages – the manager and four clerks –", "19 people, namely 16 students and three drivers, were abducted".
    The list ends where it comes to the number, so that more may follow.
    """
    sentence = at.sentence
    for start in _starts(sentence, at.first):
        wholes = {value_at(sentence, i): i for i, end in sentence.numbers.items() if end <= start}
        for end in _ends(sentence, start, at.last) if wholes else ():
            parts = _parts(sentence, start + 1, end)
            whole = wholes.get(sum(filter(None, parts)))
            if whole is not None and len(parts) > 1 and None not in parts:
                return place_of(at._replace(first=whole, last=sentence.numbers[whole]))
    return None


def _starts(sentence: Sentence, first: int) -> list[int]:
    """Return the signs behind which a list may begin that goes on to a number, the nearest first."""
    no_list = next((i for i in range(first, -1, -1) if sentence.is_finite(i)), -1)
    return [i for i in range(first - 1, no_list, -1) if sentence.text(i) in COMMAS | _OPENERS or _is_dash(sentence, i)]


def _is_dash(sentence: Sentence, i: int) -> bool:
    return sentence.text(i) in _DASHES and sentence.tokens[i].spaced


def _ends(sentence: Sentence, start: int, last: int) -> Iterator[int]:
    """Yield the signs with which a list may end that begins behind a sign and has no verb."""
    for i in range(start + 1, len(sentence.tokens) + 1):
        if i >= last and (sentence.text(i) in COMMAS | _CLOSERS | {""} or _is_dash(sentence, i)):
            yield i
        if has_verb_at(sentence, i):
            return


def _sum_behind_colon(at: Place) -> Span | None:
    """Return the number before a colon to which the parts behind it add up, each of which begins with its number.

    "5,800 are displaced: 2,300 in two schools, 1,600 with families and 1,900 abroad"; a part of one may have an
    article, as in "22 dead: 17 prisoners, four guards and a policeman". Persons may be some of them alone.
    """
    sentence = at.sentence
    colon = max((i for i in range(at.first) if sentence.text(i) == ":"), default=None)
    if colon is None:
        return None
    begins = COMMAS | sentence.grammar.joins | {":", ";"}
    parts = [i for i in sentence.numbers if i > colon and sentence.text(sentence.written(i)[0] - 1) in begins]
    behind = range(colon + 1, len(sentence.tokens))
    single = [i for i in behind if sentence.text(i) in sentence.grammar.ones and sentence.text(i - 1) in begins]
    parts += [i for i in single if i not in sentence.numbers]
    total = sum(value_at(sentence, i) or 0 if i in sentence.numbers else 1 for i in parts)
    before = {i: value_at(sentence, i) or 0 for i, end in sentence.numbers.items() if end <= colon}
    wholes = [i for i, value in before.items() if value == total]
    if not wholes and counts_persons(sentence, at.first) and not any(map(sentence.is_verb, range(colon, at.first))):
        wholes = [i for i, value in before.items() if value > total and sentence.text(sentence.numbers[i]) not in TIMES]
    whole = next(iter(wholes), None) if at.first in parts and len(parts) > 1 else None
    return None if whole is None else place_of(at._replace(first=whole, last=sentence.numbers[whole]))


def _parts(sentence: Sentence, start: int, stop: int) -> list[float | None]:
    """Return how many each part of a list is: its number, or one behind an article or with a name; None for neither.

    What joins two parts may have grown together with a number: "ستة طلاب وثلاثة سائقين".
    """
    grammar, parts = sentence.grammar, list[float | None]()
    joins = [i for i in range(start, stop) if sentence.text(i) in COMMAS | grammar.joins]
    grown = [i for i in sentence.numbers if start < i < stop and AND in grammar.joins and sentence.text(i)[0] == AND]
    for left, right in pairwise(sorted({start, *(i + 1 for i in joins), *grown, stop})):
        words = [i for i in range(left, right) if i not in joins]
        numbers = [i for i in sentence.numbers if i in words and not sentence.measures(i)]
        is_one = sentence.text(left) in grammar.determiners | grammar.ones or any(
            sentence.tokens[i].capital for i in words
        )
        if words:
            parts.append(value_at(sentence, numbers[0]) if numbers else 1 if is_one else None)
    return parts
