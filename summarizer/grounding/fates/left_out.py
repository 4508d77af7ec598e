"""A number whose noun and fate are left out → the number told before it that has both.

News tells a fate once and goes on without it: "46 are dead: 19 of the Force, 18 of the Council and nine civilians",
"seven civilians died. The seventh is a shepherd". Such a number has the fate of the nearest number before it that fits:
the sum of its list, or the number of which it is the last one. Where its own clause has a verb, nothing is left out.
"""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from summarizer.domain.article import Span
from summarizer.domain.languages import primary
from summarizer.grounding.fates.referring import Place, numbers_before, place_of, value_at, whole_of
from summarizer.grounding.fates.sentence import COMMAS, Sentence
from summarizer.grounding.numbers import ordinals

_NEAR: Final = 2
"""Sentences back to which "the eighth" may point."""
_ELIDED: Final = frozenset({"l"})
"""An article before a vowel: "l'ottavo è un pastore"."""
_ADDED: Final = 12
"""Sentences back to which a list may add up: that its sum was told is no chance."""
_SUBJECT: Final = 2
"""Tokens of a subject that was told before: "the" and its noun."""
_LIST: Final = 2
"""Numbers that make a list; one by itself equals many another."""


def filled_in(at: Place) -> Span | None:
    """Return where the number stands that has noun and fate of the one at a place; None where nothing is left out."""
    return next(sums_of(at), None) or _who_they_are(at) or _summed_up(at)


def sums_of(at: Place) -> Iterator[Span]:
    """Yield the numbers to which a list behind a colon adds up, or a list of those who were told of before.

    No noun is asked for: that the numbers of a list come to one that was told is evidence enough. A part of one may
    have an article: "six of bullets, a blow to the head".
    """
    sentence = at.sentence
    start = _list_start(sentence, at.first)
    has_own = any(each.last == at.first and each.of("verb", "deed") for each in sentence.fates)  # "and wounding 15"
    if start is None or has_own:
        return
    values = [value_at(sentence, i) for i in sorted(sentence.numbers) if i >= start]
    ones = _ones(sentence, start) if sentence.text(start - 1) == ":" else 0
    if len(values) + ones < _LIST or not values or None in values:
        return
    parts = sum(value for value in values if value is not None)
    if parts + ones == 2 * (values[0] or 0):
        return  # "four are sought, three in the town and one at the bridge": its own sum
    yield from (place_of(each) for each in _outside(at, start) if value_at(each.sentence, each.first) == parts + ones)


def _ones(sentence: Sentence, start: int) -> int:
    """Count the parts of a list that an article counts."""
    begins = COMMAS | sentence.grammar.joins | {":", ";"}
    ones = (i for i in range(start, len(sentence.tokens)) if sentence.text(i) in sentence.grammar.ones)
    return sum(sentence.text(i - 1) in begins for i in ones)


def broken_down(at: Place) -> Span | None:
    """Return the number that is told again in parts: the 20 of "20 dead. It breaks this down as 16 men and four women".

    The parts follow each other behind the words for it, and come to a number that was told before.
    """
    sentence = at.sentence
    lead = _BREAKING_DOWN.search(sentence.words)
    start = next((i for i, each in enumerate(sentence.tokens) if lead and each.start >= lead.end()), None)
    parts: list[int] = []
    for i in sorted(sentence.numbers) if start is not None else ():
        before = sentence.text(sentence.written(i)[0] - 1)
        is_next = before in COMMAS | sentence.grammar.joins if parts else sentence.written(i)[0] == start
        if i >= (start or 0) and not is_next:
            break
        parts += [i] if i >= (start or 0) else []
    values = [value_at(sentence, i) for i in parts]
    if start is None or at.first not in {sentence.written(i)[0] for i in parts} or len(parts) < _LIST or None in values:
        return None
    total = sum(value or 0 for value in values)
    return next((place_of(each) for each in _outside(at, start) if value_at(each.sentence, each.first) == total), None)


_BREAKING_DOWN: Final = re.compile(
    r"(?<!\w)(?:(?:break(?:s|ing)?|broke|broken|split(?:s|ting)?|divided)(?: \w+){0,3} (?:down )?(?:as|into)|"
    r"(?:made up|consist\w+|compos\w+) of|compris\w+|namely|"
    r"desglos\w+(?: \w+)? (?:en|así|como)|(?:repartid|dividid)[ao]s (?:en|entre)|se compone[n]? de|a saber|"
    r"(?:décompos\w+|ventil\w+|réparti\w*|répartissent|divis\w+) (?:en|entre|ainsi)|à savoir|composée?s? de|"
    r"aufgeschlüsselt(?: in| nach)?|setz(?:t|en) sich zusammen aus|teil(?:t|en) sich auf in|und zwar|nämlich|"
    r"(?:suddivis|ripartit|divis)\w+ (?:in|tra|così)|vale a dire|ossia|"
    r"(?:discrimin|desdobr|repart|divid)[\w-]+(?: \w+)? (?:em|entre|assim)|"
    r"(?:uitgesplitst|onderverdeeld|verdeeld) in|splitst \w+ (?:uit )?in|bestaat uit|namelijk|"
    r"а именно|в составе|складывается из|состоит из|а саме|складається з|"
    r"dağılımı|şöyle|وهم|موزعين بين|موزعة بين|تتوزع بين)(?:\s*:)?",
    re.IGNORECASE,
)
"""How papers begin to tell of what a number is made up."""


def is_of_own_sum(at: Place) -> bool:
    """Tell a number of a list behind a colon that begins with its sum: "confirmed it: 27, 14 here and 13 there"."""
    sentence, start = at.sentence, _list_start(at.sentence, at.first)
    if not start or sentence.giving.isdisjoint(sentence.text(i) for i in range(start)):
        return False
    values = [value_at(sentence, i) for i in sorted(sentence.numbers) if i >= start]
    return len(values) > _LIST and None not in values and values[0] == sum(value or 0 for value in values[1:])


def _list_start(sentence: Sentence, first: int) -> int | None:
    """Return where the list begins in which a number stands: behind its colon, or with its sentence."""
    colon = next((i for i in range(first - 1, -1, -1) if sentence.text(i) == ":"), None)
    if colon is not None:
        is_list = not any(has_verb_at(sentence, i) for i in range(colon + 1, first))
        return colon + 1 if is_list and sentence.text(first - 1) in {":", *COMMAS} | sentence.grammar.joins else None
    told = [each for each in sentence.fates if each.of("noun") == {"casualties"}]
    return 0 if told or _is_row(sentence) else None


def _is_row(sentence: Sentence) -> bool:
    """Tell "29 were taken from the river; two died in hospital": each part begins with its number."""
    before = {sentence.text(sentence.written(i)[0] - 1) for i in sentence.numbers}
    opens = {"", ";", *COMMAS} | sentence.grammar.joins
    is_opening = bool(sentence.numbers) and sentence.written(min(sentence.numbers))[0] == 0
    has_part = any(whole_of(sentence, *sentence.written(i)) for i in sentence.numbers)  # "15 in hospital, six of them"
    return is_opening and before <= opens and not sentence.is_of_living and not has_part


def has_verb_at(sentence: Sentence, i: int) -> bool:
    """Tell a verb, and not a noun behind its article or number that ends like one: Dutch "de garde"."""
    grammar, is_counted = sentence.grammar, i in sentence.numbers.values()
    return sentence.is_verb(i) and not is_counted and sentence.text(i - 1) not in grammar.determiners | grammar.genitive


def _outside(at: Place, start: int) -> Iterable[Place]:
    """Give the numbers told before a list that begins at the token `start`."""
    return (each for each in numbers_before(at, _ADDED) if each.around != at.around or each.last <= start)


def _who_they_are(at: Place) -> Span | None:
    """Return the number of which a sentence tells who the last one is: "the eighth is a shepherd"."""
    sentence, grammar = at.sentence, at.sentence.grammar
    is_told = sentence.text(0) in grammar.determiners | _ELIDED and sentence.text(_SUBJECT) in grammar.being
    between = range(_SUBJECT + 1, at.first)
    if not is_told or any(sentence.is_verb(i) or sentence.text(i) in grammar.clause for i in between):
        return None
    value = ordinals(primary(sentence.tag)).get(sentence.text(1), 0)
    fitting = (each for each in numbers_before(at, _NEAR) if value_at(each.sentence, each.first) == value)
    return next(map(place_of, fitting), None) if value else None


def _summed_up(at: Place) -> Span | None:
    """Return the number before a sentence that goes on counting: "that makes seven civilians"."""
    sentence, grammar = at.sentence, at.sentence.grammar
    is_sum = at.first == _LIST and sentence.text(0) in grammar.determiners and sentence.text(1) in sentence.giving
    behind = sentence.text(at.last + 1)
    if not is_sum or sentence.text(at.last) not in sentence.persons or behind[:1].isalpha():
        return None
    return next(map(place_of, numbers_before(at, 1)), None)
