"""A number that points back to one told before it: the two numbers in, the fate that is told of both out.

News counts once and then goes on about those counted: "The fever killed 84. Of these, 29 lived in the town." "Among the
23 are two officers." "Nine were guards." Such a number tells no fate of its own; it has that of the number to which it
points. That is the nearest number before it that is not smaller. Where the whole is given again ("the 23") it is the
nearest that is the same; where the whole is a word ("three of the identified") the nearest of which that word was said.
What points to a number of which nothing is told has no fate, either.

What is told of another number may be told of this one with it: of its whole, or of one that it is joined to.
"""

from collections.abc import Iterator
from itertools import takewhile
from typing import Final, Literal, NamedTuple

from summarizer.domain.article import Span, sentence_around
from summarizer.domain.countries import states_named
from summarizer.domain.languages.language import Use
from summarizer.domain.metrics import JOINED, UNWELL, WEAK
from summarizer.domain.words import word_set
from summarizer.grounding.fates.before import HOW_BADLY, done_to
from summarizer.grounding.fates.relative import told_in_relative
from summarizer.grounding.fates.sentence import (
    AND,
    COMMAS,
    FAR,
    NOTHING,
    PARTS_END,
    PERSONAL,
    TIMES,
    Sentence,
    laid_open,
)
from summarizer_schemas.vocabulary import Metric

_OF_WHICH: Final = ("of", "which")
"""Opens a part in English, where "which" by itself opens any clause."""
_NEAR_BEFORE: Final = 3
"""Tokens between a part and the "of them" that makes it one."""


def whole_of(sentence: Sentence, first: int, last: int) -> tuple[int, int] | tuple[()] | None:
    """Return the number of which this one is a part, () if its whole has no number, None if it is no part.

    Parts are "including five", "five of them", "13 of whom".
    """
    parts = sentence.grammar.parts
    before = takewhile(
        lambda i: sentence.text(i) in parts or not sentence.is_verb(i), range(first - 1, first - 1 - _NEAR_BEFORE, -1)
    )
    behind = takewhile(lambda i: sentence.text(i) not in COMMAS, range(last, last + _NEAR_BEFORE))
    near = {sentence.text(i) for i in (*before, *behind)}
    is_of_which = any(
        (sentence.text(i), sentence.text(i + 1)) == _OF_WHICH for i in range(first - _NEAR_BEFORE, first - 1)
    )
    if near.isdisjoint(parts) and not is_of_which:
        return _fronted_whole(sentence, first)
    earlier = (i for i in sentence.numbers if i < first)
    numbers = [i for i in earlier if not sentence.measures(i)]
    # "27 bodies had been brought to two hospitals, among them six women": two are no whole of six.
    own = value_at(sentence, first)
    larger = [i for i in numbers if own is None or (value_at(sentence, i) or own) >= own]
    return sentence.written(max(larger or numbers)) if numbers else ()


def _fronted_whole(sentence: Sentence, first: int) -> tuple[int, int] | None:
    """Return the whole with which a sentence begins: the five of "Of the five still missing, one is a volunteer"."""
    grammar = sentence.grammar
    if sentence.text(0) not in grammar.genitive | grammar.among | grammar.fronting:
        return None
    whole = min(sentence.numbers, default=first)
    comma = next((i for i in range(whole, first) if sentence.text(i) in COMMAS), None)
    is_opening = 0 < whole <= _NEAR_BEFORE and whole < first
    is_told = comma is not None or (grammar.is_free and whole < first)  # "Von den 12 Toten waren drei Kinder"
    has_other = any(whole < at < first for at in sentence.numbers)
    return sentence.written(whole) if is_opening and is_told and not has_other else None


def _list_end(sentence: Sentence, start: int) -> int:
    """Return where a list ends that begins at a token: with a comma behind which it counts no more, or its sentence."""
    grammar = sentence.grammar
    for i in range(start, len(sentence.tokens)):
        follows = i + 2 if sentence.text(i + 1) in grammar.joins else i + 1
        goes_on = follows in sentence.numbers or sentence.text(follows) in grammar.ones
        if sentence.text(i) in PARTS_END | {"("} or (sentence.text(i) in COMMAS and not goes_on):
            return i
    return len(sentence.tokens)


def part_beside(sentence: Sentence, first: int, last: int) -> tuple[int, int] | None:
    """Return the part of a whole to which this number is joined: "among them those of nine women and six children"."""
    before = [i for i in sentence.numbers if sentence.numbers[i] < first]
    if sentence.text(first - 1) not in sentence.grammar.joins | COMMAS or not before:
        return None
    other = max(before)
    near = range(sentence.numbers[other], first - 1)
    is_beside = len(near) <= _NEAR_BEFORE and not any(map(sentence.is_verb, (*near, *range(last, last + _NEAR_BEFORE))))
    is_part = is_beside and whole_of(sentence, other, sentence.numbers[other]) is not None
    return sentence.written(other) if is_part else None


def earlier_of(sentence: Sentence, first: int) -> tuple[int, int] | None:
    """Return the number that replaces this one: the 15 of "15, up from 12" and of "15, not 12 as first reported"."""
    before = [i for i in sentence.numbers if i < first]
    if not before:
        return None
    last = sentence.numbers.get(first, first + 1)
    is_of_others = sentence.text(last) in sentence.grammar.genitive and sentence.text(first - 1) in _AGAINST
    if sentence.text(last) in _WHO or (is_of_others and sentence.text(last + 1) in sentence.grammar.determiners):
        return None  # "53 died, compared with 15 who came home", "22 died against 300 of the enemy"
    behind, start = sentence.tokens[sentence.numbers[max(before)] - 1].end, sentence.tokens[first].start
    is_replaced = sentence.is_replaced(sentence.words[behind:start])
    is_denied = (
        sentence.text(first - 1) in sentence.grammar.negations
        and sentence.text(first - 2) in COMMAS | sentence.grammar.joins
    )
    return sentence.written(max(before)) if is_replaced or is_denied else None


_AGAINST: Final = word_set("against contra contre gegen contro tegen против проти")
"""Before a number they set it against another, or tell whom those fought who are counted."""
_WHO: Final = frozenset({"who", "whose", "whom", "que", "qui", "che", "quienes", "которые", "які"})
"""Opens what is told of a number by itself."""


def named_whole(sentence: Sentence, first: int) -> frozenset[Metric]:
    """Return what is told of a whole without a number: "the dead included five children"."""
    told = [each.of("state", "noun") & JOINED for each in sentence.fates if each.last <= first]
    return next((each for each in reversed(told) if each), NOTHING)


def joined_before(sentence: Sentence, first: int) -> frozenset[Metric]:
    """Return the deed that is done to what stands before, and to this: "killing a man and two children"."""
    if (alongside := _fate_alongside(sentence, first)) is not None:
        return alongside
    link = _link_before(sentence, first)
    if sentence.text(link) not in sentence.grammar.joins and sentence.text(link) not in COMMAS:
        return NOTHING
    for i in range(link - 1, max(-1, first - FAR), -1):
        if (fate := sentence.ending.get(i + 1)) and not {each.metric for each in fate.words} <= WEAK | UNWELL:
            return fate.of(*_uses_of_object(sentence, fate.last))
        if i in sentence.numbers and (told := done_to(sentence, sentence.written(i)[0])):
            return told  # "among the dead are 12 soldiers, five policemen and a driver"
        text = sentence.text(i)
        if text in sentence.grammar.clause or text in {";", ":"} or sentence.is_finite(i):
            return NOTHING
    return NOTHING


def _link_before(sentence: Sentence, first: int) -> int:
    """Return the token before a number, its articles and its personal "a" left out: "al juez y a sus dos escoltas"."""
    grammar, link = sentence.grammar, first - 1
    while sentence.text(link) in grammar.determiners | _HIS or (grammar.deed_first and sentence.text(link) in PERSONAL):
        link -= 1
    return link


def _uses_of_object(sentence: Sentence, last: int) -> tuple[Use, ...]:
    """Return in which uses the fate before `last` is told of what stands behind it; none without an object."""
    grammar, following = sentence.grammar, sentence.text(last)
    is_name = last < len(sentence.tokens) and sentence.tokens[last].capital  # "killed Ana Orlan, 66, and two children"
    is_object = (
        is_name
        or following in sentence.persons
        or any(
            following in words
            for words in (grammar.determiners, grammar.ones, grammar.genitive, grammar.soft, PERSONAL)
        )
    )
    has_no_articles = not grammar.genitive and last < len(sentence.tokens) and sentence.tokens[last].kind == "word"
    is_object |= has_no_articles and not any(following in words for words in (grammar.prepositions, grammar.clause))
    if not is_object:
        return ()
    verb: tuple[Literal["verb"], ...] = ("verb",) if grammar.is_free else ()
    noun: tuple[Literal["noun"], ...] = ("noun",) if following in grammar.genitive else ()
    rite: tuple[Literal["rite"], ...] = () if sentence.is_of_nature else ("rite",)
    return ("deed", "state", *rite, *verb, *noun)


def _fate_alongside(sentence: Sentence, first: int) -> frozenset[Metric] | None:
    """Return the fate that a number shares with those before: "was detained, along with two managers"; None if none."""
    words = sentence.words[: sentence.tokens[_behind_articles(sentence, first)].start].rstrip()
    joined = next((each for each in sentence.grammar.along.finditer(words) if each.end() == len(words)), None)
    if joined is None:
        return None
    link = sentence.place(joined.start(), joined.start())[0]
    for i in range(link - 1, max(-1, link - FAR), -1):
        if fate := sentence.ending.get(i + 1):
            return fate.of("state", "verb")
        is_other = i in sentence.numbers and sentence.text(sentence.numbers[i]) not in TIMES
        if is_other or sentence.is_verb(i) or sentence.text(i) in sentence.grammar.clause:
            return NOTHING
    return NOTHING


def _behind_articles(sentence: Sentence, first: int) -> int:
    while sentence.text(first - 1) in sentence.grammar.determiners:
        first -= 1
    return first


_NEAR: Final = 2
"""Sentences back to which "of these" and "nine were guards" may point."""
_CALLED_BACK: Final = 4
"""Sentences back in which those were counted who are called by their word again: "nineteen of the inmates"."""
_SAME: Final = 12
"""Sentences back in which a whole that is given again may have been told."""
_POINTER: Final = 4
"""Tokens between "of these" and its number: "of these, at least 29"."""
_OPENING: Final = 40
"""Code points with which a sentence begins that says who those told of before are."""
_HIS: Final = frozenset({"zijn"})
"""Dutch for "his" and for "are": between "and" and a number it is the former."""
_OF: Final = frozenset({"bei"})
"""Opens "bei den Toten handelt es sich um"."""
_OUT_OF: Final = frozenset({"sur", "su"})
"""Opens a whole: "sur les 36"."""
_WITHOUT_ARTICLE: Final = frozenset({"of", "de", "di", "d", "von", "van"})
"""Genitives that have not grown together with an article."""
_STEM: Final = 5
"""Letters in which the word of a whole and that said before it agree: "the injured miners", "miner"."""
_WHOLE_WORDS: Final = 4
"""Tokens between a part and the word that names its whole: "three of the recently identified"."""


class Place(NamedTuple):
    """A number of a text: where it stands."""

    text: str
    around: Span
    sentence: Sentence
    first: int
    last: int


def antecedent(at: Place) -> Span | None:
    """Return where the number stands to which the number at a place points; None where it points to none."""
    if _is_pointing(at):
        return _nearest(at, value_at(at.sentence, at.first))
    if is_predicated(at):
        return _given_again(at) or _nearest(at, value_at(at.sentence, at.first))
    if (start := _identified_from(at)) is not None:
        return _identified(at, start)
    if _opening_whole(at) is not None:
        return _given_again(at)
    if whole := whole_of(at.sentence, at.first, at.last):
        start = at.around.start
        return Span(start + at.sentence.tokens[whole[0]].start, start + at.sentence.tokens[whole[1] - 1].end)
    return _called(at) or _listed_with(at)


def _listed_with(at: Place) -> Span | None:
    """Return the whole of a number in an Arabic list that points to it: "بينهم ثلاثة رضع، وستة من جرحى السوق"."""
    sentence = at.sentence
    before = [i for i in sentence.numbers if i < at.first]
    if not before or not sentence.text(at.first).startswith(AND) or AND not in sentence.grammar.joins:
        return None
    first, last = sentence.written(max(before))
    is_list = not any(map(sentence.is_verb, range(last, at.first)))
    is_list &= not any(each.of("verb", "deed") for each in sentence.fates if last <= each.first < at.first)
    other = at._replace(first=first, last=last)
    return antecedent(other) if is_list and (_is_pointing(other) or _listed_with(other)) else None


def _is_pointing(at: Place) -> bool:
    """Tell whether "of these" stands before a number, or "of them" behind it."""
    sentence = at.sentence
    start = sentence.tokens[max(0, at.first - _POINTER)].start
    before = sentence.words[start : sentence.tokens[at.first].start]
    behind = sentence.words[sentence.tokens[at.last - 1].end :] if at.last else ""
    back = sentence.grammar.back
    return any(True for _ in back.finditer(before)) or back.match(behind.lstrip()) is not None


def is_predicated(at: Place) -> bool:
    """Tell "nine were guards": a bare subject of which it is said who they are."""
    sentence, grammar = at.sentence, at.sentence.grammar
    before = sentence.text(at.first - 1)
    opens = not before or before in COMMAS or before in {";", ":"} or before in grammar.joins
    if opens and at.last and grammar.origin.match(sentence.words[sentence.tokens[at.last - 1].end :].lstrip()):
        return True
    if not opens or sentence.text(at.last) not in grammar.being:
        return False
    if sentence.text(at.last + 1) in _THOSE and sentence.text(at.last + 2) in grammar.genitive:
        return True  # "eleven bodies: two were those of drivers"
    noun = at.last + 1
    while sentence.text(noun) in grammar.determiners | grammar.ones | grammar.genitive:
        noun += 1
    fate = sentence.starting.get(noun)
    if fate is not None and fate.of("state"):
        return False  # "seven were injured" says what befell them, and not who they are
    return _is_person(sentence, sentence.text(noun)) or _is_people(sentence, noun)


_THOSE: Final = word_set("those ceux celles los las quelli quelle os as die jene diejenigen")
"""What stands for a noun that was told before."""


def _is_people(sentence: Sentence, i: int) -> bool:
    """Tell whose citizens people are said to be: "four were Swiss"."""
    follows = sentence.text(i + 1)
    ends = not follows or not follows[0].isalpha()
    return ends and bool(sentence.text(i)) and bool(states_named(sentence.tokens[i].text, sentence.tag))


def _identified_from(at: Place) -> int | None:
    """Return where those are named of whom a sentence says who they are: behind "es handelt sich um", "se trata de"."""
    sentence = at.sentence
    opening = sentence.grammar.identifying.search(sentence.words, 0, _OPENING)
    if opening is None or not sentence.tokens or sentence.words[: opening.start()].strip("\"“„«' \n"):
        return None
    start = sentence.place(opening.end() - 1, opening.end())[1]
    between = range(start, at.first)
    is_open = start <= at.first and not any(map(sentence.is_verb, between))
    return start if is_open and all(sentence.text(i) not in sentence.grammar.clause for i in between) else None


def _identified(at: Place, start: int) -> Span | None:
    """Return the number before of those who are named from a token on: to which they add up, or else the nearest."""
    sentence = at.sentence
    counted = [
        value_at(sentence, i) or 0
        for i, end in sentence.numbers.items()
        if i >= start and sentence.text(end) not in TIMES
    ]
    within = {i for first, end in sentence.numbers.items() for i in range(first, end)}
    ones = [i for i in range(start, len(sentence.tokens)) if sentence.text(i) in sentence.grammar.ones]
    total = sum(counted) + sum(i not in within for i in ones)
    earlier = [each for each in numbers_before(at, _NEAR) if each.around != at.around]
    equal = (each for each in earlier if value_at(each.sentence, each.first) == total)
    return next(map(place_of, equal), None) or _nearest(at, value_at(sentence, at.first) or 1)


def opening_fate(sentence: Sentence, first: int) -> frozenset[Metric]:
    """Return the fate of a whole without a number, with which a sentence begins: "of the injured, nine went home"."""
    grammar, i = sentence.grammar, 1
    while sentence.text(i) in grammar.determiners:
        i += 1
    fate = sentence.starting.get(i)
    if fate is None or fate.last > first or sentence.text(0) not in grammar.genitive | grammar.among | _OF:
        return NOTHING
    between = range(fate.last, first)
    is_ours = not any(i in sentence.numbers or sentence.text(i) in PARTS_END for i in between)
    return fate.of("state", "noun") if is_ours else NOTHING


def apposed(sentence: Sentence, first: int, last: int) -> frozenset[Metric]:
    """Return the fate of those whom a list behind their name counts: "the dead, 12 men and five women, were from Lyon".

    Behind a colon the list ends the sentence; between commas what follows goes on about them.
    """
    grammar, i = sentence.grammar, 0
    while sentence.text(i) in grammar.determiners:
        i += 1
    fate = sentence.starting.get(i)
    sign = sentence.text(fate.last) if fate else ""
    if fate is None or fate.last >= first or sign not in COMMAS | {":"}:
        return NOTHING
    start = fate.last + 1
    begins = any(sentence.written(at)[0] == start for at in sentence.numbers)
    end = _list_end(sentence, start) if begins else 0
    is_of_them = sentence.text(end) in {".", ""} if sign == ":" else _is_predicate(sentence, end)
    is_list = last <= end and not any(map(sentence.is_verb, range(fate.last, end)))
    has_clause = any(sentence.text(j) in grammar.clause | sentence.giving for j in range(fate.last, end))
    return fate.of("state", "noun") if is_list and is_of_them and not has_clause else NOTHING


def _is_predicate(sentence: Sentence, comma: int) -> bool:
    """Tell whether a verb follows a comma, of those who are named before the aside that it closes."""
    follows, grammar = sentence.text(comma + 1), sentence.grammar
    is_said = follows in sentence.giving
    return (
        sentence.text(comma) in COMMAS
        and not is_said
        and (
            follows in grammar.being | grammar.passive | grammar.soft
            or sentence.is_finite(comma + 1)
            or grammar.is_free
        )
    )


def _is_person(sentence: Sentence, word: str) -> bool:
    """Tell a noun for persons, in a case of which the tables have another: "охранниками"."""
    known = sentence.persons
    if word in known or word.removesuffix("s") in known:
        return True
    has_cases = not sentence.grammar.genitive and len(word) >= _STEM
    return has_cases and any(word[:_STEM] == each[:_STEM] for each in known)


def _opening_whole(at: Place) -> int | None:
    """Return the whole with which a sentence begins: the 23 of "among the 23 are two officers"."""
    sentence, grammar = at.sentence, at.sentence.grammar
    for i in sorted(i for i in sentence.numbers if i < at.first):
        j = i - 1
        while sentence.text(j) in grammar.determiners - grammar.genitive:
            j -= 1
        has_article = j < i - 1 or sentence.text(j) in grammar.genitive - _WITHOUT_ARTICLE  # "dos 36"
        is_opening = j == 0 or (j == 1 and sentence.text(0) not in grammar.besides)
        if has_article and is_opening and sentence.text(j) in grammar.among | grammar.genitive | _OUT_OF:
            return i
    return None


def _given_again(at: Place) -> Span | None:
    """Return the number of the whole with which a sentence begins, where its fate is told: there, or before."""
    again = _opening_whole(at)
    if again is None:
        return None
    end = at.sentence.numbers[again]
    is_own = end in at.sentence.starting or _has_fate_before_comma(at.sentence, end)
    is_own = is_own or bool(told_in_relative(at.sentence, end))
    own = place_of(at._replace(first=again, last=end)) if is_own else None
    return own or _same(at, value_at(at.sentence, again))


def _has_fate_before_comma(sentence: Sentence, start: int) -> bool:
    """Tell "of the five still missing, one is": a whole of which its own words tell what befell it."""
    comma = next((i for i in range(start, len(sentence.tokens)) if sentence.text(i) in COMMAS), start)
    return any(start <= each.first < comma and each.of("state", "verb") for each in sentence.fates)


def _called(at: Place) -> Span | None:
    """Return the number before of which that word was said by which a whole is called: "of the identified"."""
    sentence, grammar = at.sentence, at.sentence.grammar
    if sentence.text(at.last) not in grammar.genitive or sentence.text(at.last + 1) not in grammar.determiners:
        return None
    names = [
        sentence.text(i)[:_STEM]
        for i in range(at.last + 2, at.last + _WHOLE_WORDS)
        if i < len(sentence.tokens) and sentence.tokens[i].kind == "word" and len(sentence.text(i)) >= _STEM
    ]
    for place in numbers_before(at, _CALLED_BACK) if names else ():
        end = at.first if place.around == at.around else len(place.sentence.tokens)
        said = [token.text[:_STEM] for token in place.sentence.tokens[place.last : end]]
        if names[0] in said:
            return place_of(place)
    return None


def _nearest(at: Place, value: float | None) -> Span | None:
    return next((place_of(place) for place in numbers_before(at, _NEAR) if _may_hold(place, value)), None)


def whole_again(at: Place) -> Span | None:
    """Return where the whole that stands straight behind a part was told before: "two of the six worked there"."""
    sentence, grammar, i = at.sentence, at.sentence.grammar, at.last
    while sentence.text(i) in grammar.genitive | grammar.determiners:
        i += 1
    between = {sentence.text(j) for j in range(at.last, i)}
    has_article = not between <= _WITHOUT_ARTICLE and not between.isdisjoint(grammar.genitive)
    if not has_article or i not in sentence.numbers:
        return None
    end = sentence.numbers[i]
    is_noun_left_out = sentence.is_verb(end) or not sentence.text(end)[:1].isalpha()
    small = grammar.passive | grammar.being | grammar.soft
    is_theirs = is_noun_left_out or sentence.text(end) in small or _is_person(sentence, sentence.text(end))
    return _same(at, value_at(sentence, i)) if is_theirs else None


def is_badly_hurt(sentence: Sentence, first: int, last: int) -> bool:
    """Tell "twelve were hit, two of them seriously": how badly says what befell them, and so their part does."""
    whole = whole_of(sentence, first, last)
    if whole is not None and _is_badly(sentence, last):
        return True
    own = sentence.written(first) if first in sentence.numbers else None
    parts = ((at, end) for at, end in sentence.numbers.items() if at >= last and _is_badly(sentence, end))
    return own is not None and any(whole_of(sentence, *each) == own for each in parts)


def _is_badly(sentence: Sentence, last: int) -> bool:
    """Tell whether "seriously" or its like stands straight behind a number, or behind its "of them"."""
    return any(
        sentence.text(i) in HOW_BADLY
        and all(sentence.text(j) in _OF_THEM | sentence.grammar.parts for j in range(last, i))
        for i in range(last, last + _NEAR_BEFORE + 1)
    )


_OF_THEM: Final = word_set("of d entre von van de di fra tra з із из")
"""What stands between a part and "them"."""


def told_again(at: Place) -> Span | None:
    """Return where the same number as the one at a place stands before, in a sentence of its own."""
    return _same(at, value_at(at.sentence, at.first))


def _same(at: Place, value: float | None) -> Span | None:
    if value is None:
        return None
    earlier = (each for each in numbers_before(at, _SAME) if each.around != at.around)
    return next((place_of(each) for each in earlier if value_at(each.sentence, each.first) == value), None)


def _may_hold(place: Place, value: float | None) -> bool:
    """Tell whether so many may be among those whom a number counts; how many dozens are, nobody says."""
    whole = value_at(place.sentence, place.first)
    return whole is None or value is None or whole >= value


def numbers_before(at: Place, sentences: int) -> Iterator[Place]:
    """Yield the numbers before a place, the nearest first: of its sentence, and of so many before that."""
    numbers = sorted((i for i in at.sentence.numbers if at.sentence.numbers[i] <= at.first), reverse=True)
    for i in numbers:
        if not at.sentence.measures(i):
            yield at._replace(first=i, last=at.sentence.numbers[i])
    start = at.around.start
    for _ in range(sentences):
        if start <= 1:
            return
        around = sentence_around(at.text, Span(start - 2, start - 1))
        sentence = laid_open(at.text[around.start : around.end], at.sentence.tag)
        for i in sorted(sentence.numbers, reverse=True):
            if not sentence.measures(i):
                yield Place(at.text, around, sentence, i, sentence.numbers[i])
        start = around.start


def value_at(sentence: Sentence, first: int) -> float | None:
    """Return the value of the number at a token, if it has one."""
    reading = sentence.readings.get(first)
    return None if reading is None or reading.low is None else float(reading.low)


def place_of(place: Place) -> Span:
    """Return where the number of a place stands in the text, its qualifiers included."""
    reading, start = place.sentence.readings[place.first], place.around.start
    return Span(start + reading.written_start, start + reading.written_end)
