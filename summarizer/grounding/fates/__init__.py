"""What befell those whom a number counts: a text and a number's place in, the metrics that it may be out.

A number in a table's row has the fate that the head of its column tells: "| Town | Dead | Missing |",
or else its caption: "Number of the dead, by source".
"""

import re
from collections.abc import Set as AbstractSet
from functools import lru_cache
from typing import Final, Literal

from summarizer.domain.article import Span, sentence_around
from summarizer.domain.languages import language
from summarizer.domain.metrics import BY_WHO, JOINED, METRICS, STRICT, UNWELL, WEAK, metrics_where
from summarizer.domain.words import TEXTS_KEPT
from summarizer.grounding.fates.before import (
    beside,
    counts_on,
    done_to,
    gapped_after,
    has_verb_before,
    has_verb_behind,
    is_bare,
    is_denied,
    is_difference,
    is_of_giver,
    labelled,
    nearest_to,
    numbering,
    object_first,
    predicated,
    reached,
    taken_up,
    tallied_before,
)
from summarizer.grounding.fates.behind import befell
from summarizer.grounding.fates.elided import (
    asked,
    elided,
    fates_asked,
    is_left_out,
    is_something_else,
    left_out_of,
    numeral,
)
from summarizer.grounding.fates.elliptic import is_added_to, is_of_names, set_beside, told_by_reason
from summarizer.grounding.fates.governed import dies_behind, dies_with_the_list, is_part_of_deaths
from summarizer.grounding.fates.itemised import itemised
from summarizer.grounding.fates.left_out import broken_down, filled_in, is_of_own_sum, sums_of
from summarizer.grounding.fates.nobodys import is_nobodys
from summarizer.grounding.fates.recounted import recounted, told_before
from summarizer.grounding.fates.referring import (
    Place,
    antecedent,
    apposed,
    earlier_of,
    is_badly_hurt,
    is_predicated,
    joined_before,
    named_whole,
    opening_fate,
    part_beside,
    place_of,
    told_again,
    whole_again,
    whole_of,
)
from summarizer.grounding.fates.relative import parted, told_in_relative
from summarizer.grounding.fates.sentence import COMMAS, NOTHING, TIMES, WANTED, Sentence, laid_open
from summarizer.grounding.fates.stood_for import stood_for
from summarizer.grounding.fates.verb_last import told_at_end, whole_behind
from summarizer.grounding.fates.victims import laid_to_rest
from summarizer.grounding.numbers.changing import CHANGED_FROM, CHANGED_TO
from summarizer.grounding.table_cells import column_of
from summarizer_schemas.vocabulary import Metric

__all__ = [
    "does_something_else",
    "fates_at",
    "fates_in",
    "is_unsaid",
    "is_whole",
    "metrics_agree",
    "pointed_at",
    "words_for",
]


def fates_by_table(text: str, number: Span, tag: str) -> frozenset[Metric]:
    """Return what the head of a number's column tells, or else its table's caption; nothing where it is in no table.

    A caption that tells of several ("the dead and the hurt") does not tell which of them a column counts.

    Args:
        text: the text around.
        number: where the number stands.
        tag: the text's language, BCP 47.
    """
    column = column_of(text, number)
    if column is None:
        return NOTHING
    head, *captions = (_told_by_label(text[start:end], tag) for start, end in (column.head, *column.captions))
    return head or next((each for each in captions if len(each) == 1), NOTHING)


def _told_by_label(label: str, tag: str) -> frozenset[Metric]:
    fates = laid_open(label, tag).fates
    return frozenset().union(NOTHING, *(each.of("state", "verb", "noun", "toll") for each in fates))


_SENTENCES_BACK: Final = 3
"""How far back a bare number may take up what was told: "nine dead. By Friday it said sixteen. On Sunday it was 24"."""
_VAGUE: Final = WEAK | {"casualties"}
"""What leaves open whether those counted are dead: "29 of the victims"."""
_OF_WHOLE: Final[frozenset[Metric]] = frozenset({"killed", *METRICS["killed"].bears})
"""What a part is because its whole is, whatever else is told of it: "28 bodies, six of them with gunshot wounds"."""


@lru_cache(maxsize=TEXTS_KEPT)  # what was put right in a figure is judged again, at the same number
def fates_at(text: str, number: Span, tag: str = "en") -> frozenset[Metric]:
    """Return what a text tells of those whom the number at `number` counts; empty where it tells no fate of them.

    Args:
        text: any text, up to a whole article.
        number: where the number stands, its qualifiers included; or an article or a "no" that counts.
        tag: the text's language, BCP 47.
    """
    told = _fates_where_it_stands(text, number, tag)
    other = None if told - _TOLLS else _changed_with(text, number, tag)
    of_other = _fates_where_it_stands(text, other, tag) if other else NOTHING
    return of_other if not told or of_other - _TOLLS else told


def _place_at(text: str, number: Span, tag: str) -> Place:
    around = sentence_around(text, number)
    sentence = laid_open(text[around.start : around.end], tag)
    return Place(text, around, sentence, *sentence.place(number.start - around.start, number.end - around.start))


@lru_cache(maxsize=TEXTS_KEPT)
def _fates_where_it_stands(text: str, number: Span, tag: str) -> frozenset[Metric]:
    """Return what a text tells of a number by its own place and by those before it.

    That to which it changes is not asked for: it may point back to this one ("da quattro a sette").
    """
    if _GLUED.match(text, number.start, number.end):
        return NOTHING
    told, place = _told_at(text, number, tag), _place_at(text, number, tag)
    around, sentence = place.around, place.sentence
    if is_left_out(sentence, place.first, place.last):
        return left_out_of(place, _fates_where_it_stands)
    if "detained" in told and _are_free_again(text, number, tag):
        told |= {"rescued"}
    told = laid_to_rest(text, sentence, place.first, told)
    if "missing" in told and _are_wanted(sentence, number.end - around.start):
        told -= {"missing"}
    if "detained" in told and (house := _of_house(sentence, number.start - around.start)):
        told = (told if house == "either" else told - {"detained"}) | {"population"}
    if "rescued" not in told:
        return told
    if "jobs" in told:
        told -= {"jobs"} if _is_of_captives(text, around, tag) else {"rescued"}
    return _unrescued(sentence, told, number.end - around.start)


_GLUED: Final = re.compile(r"[A-Z][A-Za-z]{0,3}[$€£]?\d")
"""A currency's letters on its digits: "a loss of SFr18.4m" counts nobody."""


def _changed_with(text: str, number: Span, tag: str) -> Span | None:
    """Return the other number of a change, whose noun comes once: "reduziu de 19 para 18 os mortos"."""
    _, around, sentence, first, last = _place_at(text, number, tag)
    for start, end in sentence.numbers.items():
        older, newer = ((first, last), (start, end)) if start > first else ((start, end), (first, last))
        is_change = sentence.text(older[0] - 1) in CHANGED_FROM and sentence.text(older[1]) in CHANGED_TO
        if is_change and newer[0] == older[1] + 1:
            return Span(around.start + sentence.tokens[start].start, around.start + sentence.tokens[end - 1].end)
    return None


def _are_wanted(sentence: Sentence, end: int) -> bool:
    """Tell "looking for 12 volunteers": those counted are wanted, and nobody says that they went missing."""
    is_wanted = sentence.text(sentence.place(end, end)[1]) in WANTED
    return is_wanted and not any("missing" in each.of("state", "verb") for each in sentence.fates)


def _of_house(sentence: Sentence, start: int) -> Literal["house", "either", ""]:
    """Tell those who are in a house: "the prison was built for 640 men and held 1,118" arrests nobody.

    "It held 1,118" may be said of a house as well as of an army.
    """
    before = sentence.words[:start].rstrip()
    subject = _HOLDING.sub("", before).rstrip() if _HOLDING.search(before) else ""
    if _HOUSE.search(subject):
        return "house"
    return "either" if _IT.search(subject) else ""


_HOLDING: Final = re.compile(
    r"(?<!\w)(?:held|holds?|holding|houses?|housed)(?: (?:about|around|some|nearly|over|more than|at least))?$",
    re.IGNORECASE,
)
_HOUSE: Final = re.compile(
    r"(?<!at the )(?<!in the )(?<!from the )(?<!of the )(?<!\w)"
    r"(?:(?:prisons?|jails?|penitentiary|facility|facilities|institutions?|centres?|centers?|wings?|blocks?|"
    r"cells?|camps?)(?! (?:guards?|staff|officers?|services?|authorit\w+|officials?)(?!\w))"
    r"(?:,? (?!police|army|soldiers|officers|gunmen|rebels|inmates|prisoners|they)[\w-]+){0,12}|capacity[^.;]*|"
    r"(?:built|designed|meant|made) (?:for|to)[^.;]*)$",
    re.IGNORECASE,
)
"""An English house as the subject of "held", or what it was built for; an army holds people otherwise."""
_IT: Final = re.compile(r"(?<!\w)it$", re.IGNORECASE)
_HELD_BACK: Final = 8
"""Sentences back in which those who were let go are told to have been held; an article comes back to them late."""


def _are_free_again(text: str, number: Span, tag: str) -> bool:
    """Tell "three of those seized on Friday have turned up, unharmed": what is told behind how they were held."""
    _, _, sentence, _, last = _place_at(text, number, tag)
    found = (each for each in sentence.fates if each.first >= last and "rescued" in each.of("state", "verb"))
    end = next((each.first for each in found), last)
    numbers = (at for at in sentence.numbers if last <= at < end and not sentence.is_part_of(at))
    words = (sentence.text(i) for i in range(last, end))
    return end > last and not any(numbers) and sentence.grammar.clause.isdisjoint(words)


def _is_of_captives(text: str, sentence: Span, tag: str) -> bool:
    """Tell whether those who were let go had been held, and are no staff: their sentence or one before says so."""
    start = sentence.start
    for _ in range(_HELD_BACK):
        if start > 1:
            start = sentence_around(text, Span(start - 2, start - 1)).start
    return "detained" in fates_in(text[start : sentence.end], tag)


_NOUN: Final = 2
"""Words behind a number in which the noun stands that it counts."""


def _unrescued(sentence: Sentence, told: frozenset[Metric], end: int) -> frozenset[Metric]:
    """Take "rescued" from bodies that are brought ashore, and from those whom graves wait for there."""
    last = sentence.place(end, end)[1]
    bodies = language(sentence.tag).nouns.get("corpses", frozenset())
    ends, place = [last], (max((at for at, end in sentence.numbers.items() if end <= last), default=last), last)
    while (whole := part_beside(sentence, *place) or whole_of(sentence, *place)) and whole[1] < ends[-1]:
        ends.append(whole[1])
        place = whole
    if any(sentence.text(i) in bodies for end in ends for i in range(end, end + _NOUN)):
        return told - {"rescued"} | {"killed"}
    return told


def _told_at(text: str, number: Span, tag: str) -> frozenset[Metric]:
    at = _place_at(text, number, tag)
    _, around, sentence, *place = at
    if is_denied(sentence, place[0]) or is_difference(sentence, place[1]) or is_nobodys(sentence, *place):
        return NOTHING
    if (
        own := stood_for(sentence, *place)
        or parted(sentence, *place)
        or predicated(sentence, *place)
        or _told_at_end(at)
    ):
        return own
    if is_added_to(sentence, *place) or is_of_names(sentence, *place):
        return _listed(text, around.start, sentence, *place)
    told = _fates_of(sentence, *place) | beside(sentence, place[1])
    if own := _given_anew(at, told) or _governed(at, told) or object_first(sentence, *place):
        return own
    told = _with_others(at, told)
    if not told - WEAK:
        told |= told_in_relative(sentence, place[1])
    if told - WEAK:
        return told
    told |= elided(at, _fates_where_it_stands) or _told_around(at)
    return told or _asked_before(text, around.start, sentence, place[1]) or fates_by_table(text, number, tag)


def _told_around(at: Place) -> frozenset[Metric]:
    """Return the nearest fate around a number of which its clause tells nothing, or that of those told of before."""
    told = nearest_to(at.sentence, *_without_qualifier(at.sentence, at.first, at.last))
    if not told - WEAK:
        told |= _with_verb_left_out(at)
    if not told - WEAK:
        told |= _told_earlier(at)
    return told | _set_beside(at, told)


def _told_at_end(at: Place) -> frozenset[Metric]:
    """Return what the verb of a Turkish clause tells of a number far before it, or of that of which it is a part."""
    whole = whole_behind(at.sentence, at.first)
    if whole is None:
        return told_at_end(at.sentence, at.last)
    return _fates_where_it_stands(at.text, place_of(Place(at.text, at.around, at.sentence, *whole)), at.sentence.tag)


def _listed(text: str, start: int, sentence: Sentence, first: int, last: int) -> frozenset[Metric]:
    """Return what is told of a number to which another is added, or of those whose names it counts."""
    if is_of_names(sentence, first, last):
        return befell(sentence, first, last).told or _fates_before(text, start, sentence.tag) & _FLED
    return _fates_before(text, start, sentence.tag)


def _given_anew(at: Place, told: frozenset[Metric]) -> frozenset[Metric]:
    """Return what is told of a number that stands for a count of before, or confirms it."""
    sentence, last = at.sentence, at.last
    own = numbering(sentence, at.first, last) or asked(at)
    if not own and told.isdisjoint(JOINED | {"casualties"}):
        own = told_by_reason(at) or recounted(at, _fates_where_it_stands)
    if not own and not told - WEAK and (whole := broken_down(at)):
        own = _fates_where_it_stands(at.text, whole, sentence.tag)
    if not own and told <= _OF_THE_DEAD and is_of_own_sum(at):
        own = told_before(at, _SUMMED_BACK) & _DEAD
    return own


def _told_earlier(at: Place) -> frozenset[Metric]:
    """Return what the sentences before tell of those whom a number takes up."""
    sentence = at.sentence
    number = numeral(at)
    is_others = number is not None and is_something_else(at._replace(first=number))
    if is_others or not is_bare(sentence, at.first, at.last) or not _takes_up_before(sentence, at.first, at.last):
        return NOTHING
    return _fates_before(at.text, at.around.start, sentence.tag) or _told_of_same(at)


def _set_beside(at: Place, told: frozenset[Metric]) -> frozenset[Metric]:
    """Return what is told of a number that is added to another or set against it.

    What says only how badly they are hurt tells that they are: "twelve were hit, two of them seriously".
    """
    if told - WEAK:
        return NOTHING
    other = set_beside(at)
    found = _fates_where_it_stands(at.text, other, at.sentence.tag) - WEAK if other else NOTHING
    return found or (_HURT if is_badly_hurt(at.sentence, at.first, at.last) else NOTHING)


def _with_verb_left_out(at: Place) -> frozenset[Metric]:
    """Return what is told of a number that takes up the fate, or the verb, of one before it in its sentence."""
    sentence = at.sentence
    if whole_of(sentence, at.first, at.last):
        return NOTHING  # "40 marched, one of them with a flag": nothing is told of those of whom it is a part
    told = taken_up(sentence, at.first, at.last)
    if not told - WEAK and (other := gapped_after(sentence, at.first, at.last)):
        told |= _fates_where_it_stands(at.text, place_of(Place(at.text, at.around, sentence, *other)), sentence.tag)
    return told


def _with_others(at: Place, told: frozenset[Metric]) -> frozenset[Metric]:
    """Return what is told of a number, and of those to which it points where its own clause tells nothing of it."""
    text, sentence = at.text, at.sentence
    if not told - WEAK and (pointed_at := antecedent(at)):
        told |= _fates_where_it_stands(text, pointed_at, sentence.tag)
    if not told - WEAK and (whole_before := whole_again(at)):
        # One of the missing may have come back.
        told |= _fates_where_it_stands(text, whole_before, sentence.tag) - _UNFOUND
    if not told - _VAGUE and (left_out := filled_in(at)):
        told |= _fates_where_it_stands(text, left_out, sentence.tag)
    if not told - BY_WHO and (total := itemised(at)):
        told |= _fates_where_it_stands(text, total, sentence.tag)
    if told.isdisjoint(STRICT):
        told |= opening_fate(sentence, at.first)
    if not told - WEAK:
        told |= apposed(sentence, at.first, at.last)
    return told


def _governed(at: Place, told: frozenset[Metric]) -> frozenset[Metric]:
    """Return that those counted died where the verb of their clause says so, and all else only who they are or how."""
    sentence, first, last = at.sentence, at.first, at.last
    if not told <= _OF_THE_DEAD:
        return NOTHING
    if sentence.is_of_deaths:
        is_listed = dies_with_the_list(sentence, first, last) or is_part_of_deaths(sentence, first, last)
        if is_listed or (told - WEAK and dies_behind(sentence, last)):
            return _DEAD
    if (
        told
        and told.isdisjoint(_UNFOUND)
        and any("killed" in _fates_where_it_stands(at.text, each, sentence.tag) for each in sums_of(at))
    ):
        return _DEAD  # "28 dead: 17 in the station, eight on the bus, three in hospital"
    pointed_at = antecedent(at) if told and told.isdisjoint(_UNFOUND) else None
    whole = _fates_where_it_stands(at.text, pointed_at, sentence.tag) if pointed_at else NOTHING
    if "killed" in whole and whole <= _OF_WHOLE:
        return _DEAD | told & _OF_WHOLE
    return told | whole if whole & STRICT and is_predicated(at) else NOTHING


_CARED_FOR: Final = UNWELL | {"injured"}
_FLED: Final[frozenset[Metric]] = frozenset({"displaced"})
"""Of whom lists are made as they arrive, so that those on it are those who were told of before."""
_SUMMED_BACK: Final = 2
"""Sentences back in which somebody died whose death a list of the dead confirms with its sum."""
_DEAD: Final[frozenset[Metric]] = frozenset({"killed"})
_TOLLS: Final[frozenset[Metric]] = _DEAD | frozenset[Metric]({"casualties"})
"""What the word for a toll tells, until the noun of its new number says more: "raised the toll from 7 to 11 hurt"."""
_HURT: Final[frozenset[Metric]] = frozenset({"injured"})
_UNFOUND: Final = metrics_where(lambda row: row.is_unfound)
"""What those of whom a number points back to the dead are not, unless they died of it."""
_OF_THE_DEAD: Final = metrics_where(lambda row: row.is_beside_death)
"""What may be told of the dead beside their death: who they were, of what they died and where."""
_OPENERS: Final = ' \n\t–—-«“"'
"""What stands between a question and its answer."""


def _asked_before(text: str, start: int, sentence: Sentence, last: int) -> frozenset[Metric]:
    """Return the fate that a question counts, of a bare number with which the answer begins.

    "Who are the dead whom you received? – Thirty-six." A question with a number of its own, or with two fates, may mean
    another; so may a number with a noun behind it.
    """
    before = text[:start].rstrip(_OPENERS)
    follows = sentence.text(last)
    if not before.endswith(("?", "؟")) or follows[:1].isalpha():
        return NOTHING
    around = sentence_around(text, Span(len(before) - 1, len(before)))
    told = fates_asked(text[around.start : around.end], sentence.tag, "noun", "state") - WEAK
    return told if len(told) == 1 else NOTHING


def _takes_up_before(sentence: Sentence, first: int, last: int) -> bool:
    """Tell whether a bare number may go on about those of the sentences before.

    In a clause that hangs on a noun it counts what the noun names: "the first call …, of which it registered six".
    """
    relative = sentence.grammar.relative - sentence.grammar.determiners
    hangs_on = any(
        sentence.text(i) in relative and sentence.text(i - 1) in COMMAS and sentence.text(i + 1) not in sentence.giving
        for i in range(1, first)
    )
    return not hangs_on and _tells_nothing(sentence, last) and counts_on(sentence, 0, first)


def _tells_nothing(sentence: Sentence, last: int) -> bool:
    """Tell whether a sentence has no fate before the token `last` but verbs that give a number: "had counted 51".

    Who gives it may be called by one: "a committee of refugees counts 160".
    """
    return all(
        each.first >= last or sentence.text(each.first) in sentence.giving or is_of_giver(sentence, each, last)
        for each in sentence.fates
    )


def _without_qualifier(sentence: Sentence, first: int, last: int) -> tuple[int, int]:
    """Return the tokens of a number without "at least" before it; an article that counts ("a dozen") stays with it."""
    if sentence.text(first) in sentence.grammar.ones:
        return first, last
    return next((at for at in sentence.numbers if first <= at < last), first), last


def _fates_before(text: str, start: int, tag: str) -> frozenset[Metric]:
    """Return the fates of the last sentence before `start` that tells any, of the few before it.

    A number there that counts others is what a bare one behind it is of: "47 were aboard. The union says 63".
    """
    for _ in range(_SENTENCES_BACK):
        if start <= 1:
            break
        start, end = sentence_around(text, Span(start - 2, start - 1))
        sentence = laid_open(text[start:end], tag)
        told = fates_in(text[start:end], tag) or _laid_to_rest(sentence)
        if told - WEAK or _counts_others(sentence):
            return told
    return NOTHING


def _told_of_same(at: Place) -> frozenset[Metric]:
    """Return what was told of the same number farther back: "we were told 21 on Wednesday"."""
    same = told_again(at)
    return _fates_where_it_stands(at.text, same, at.sentence.tag) - WEAK if same else NOTHING


def _counts_others(sentence: Sentence) -> bool:
    """Tell whether a sentence has a number that counts something, and is no time and no bare one."""
    being = sentence.grammar.being | sentence.grammar.passive
    for i, end in sentence.numbers.items():
        follows = sentence.text(end)
        is_count = follows[:1].isalpha() and follows not in TIMES
        if is_count and (follows in being or not is_bare(sentence, i, end)):
            return True
    return False


def _laid_to_rest(sentence: Sentence) -> frozenset[Metric]:
    """Return that those are dead whom somebody buries: "They are buried before noon"."""
    told = NOTHING.union(*(each.of("rite") for each in sentence.fates))
    return NOTHING if sentence.is_of_nature else told


def pointed_at(text: str, number: Span, tag: str = "en") -> Span | None:
    """Return where the number stands of which another is a part: "20 victims, among them four"."""
    return antecedent(_place_at(text, number, tag))


def does_something_else(text: str, number: Span, tag: str = "en") -> bool:
    """Tell whether another verb follows those whom a number counts, as in "the driver said that"."""
    at = _place_at(text, number, tag)
    behind = befell(at.sentence, at.first, at.last)
    return not behind.is_open


def is_unsaid(text: str, number: Span, tag: str = "en") -> bool:
    """Tell whether nothing is said of those whom a number counts: no verb of theirs, and none that has them as object.

    A verb that gives a number ("registered 1,140 arrivals"), has them or says that they are there says nothing of them.
    """
    _, _, sentence, first, last = _place_at(text, number, tag)
    is_said = is_denied(sentence, first) or is_difference(sentence, last) or sentence.is_part_of(first)
    is_said |= has_verb_before(sentence, first) or has_verb_behind(sentence, last) or is_of_names(sentence, first, last)
    return not is_said and befell(sentence, first, last).is_open


def is_whole(text: str, number: Span, tag: str = "en") -> bool:
    """Tell whether a number is that of which its sentence counts a part: the 74 of "eleven of the 74 wagons"."""
    at = _place_at(text, number, tag)
    return at.sentence.is_part_of(at.first)


def fates_in(text: str, tag: str = "en") -> frozenset[Metric]:
    """Return the metrics whose words stand in a text, of whomever they tell."""
    return frozenset().union(*(each.of("deed", "state", "verb", "noun", "toll") for each in laid_open(text, tag).fates))


def words_for(metric: Metric, text: str, tag: str = "en", near: Span | None = None) -> tuple[str, ...]:
    """Return the words by which a text tells a metric, those nearest to a place in it first."""
    sentence, at = laid_open(text, tag), near.start if near else 0
    found = [
        Span(sentence.tokens[each.first].start, sentence.tokens[each.last - 1].end)
        for each in sentence.fates
        if metric in each.of("deed", "state", "verb", "noun", "toll", "rite", "holder")
    ]
    found.sort(key=lambda span: max(span.start - at, at - span.end))
    return tuple(text[span.start : span.end] for span in found)


def metrics_agree(some: AbstractSet[Metric], others: AbstractSet[Metric]) -> bool:
    """Tell whether two sets of metrics may be told of the same people: one is in both, or one takes in the other.

    This is for prose, which may tell of casualties where its evidence tells of the dead; a figure's own metric is told.
    """
    return any(
        one == other or other in METRICS[one].takes_in or one in METRICS[other].takes_in
        for one in some
        for other in others
    )


def _fates_of(sentence: Sentence, first: int, last: int) -> frozenset[Metric]:
    """Return what is told of the number at the tokens [first, last), by its own words or with another number."""
    if own := labelled(sentence, first) or predicated(sentence, first, last) or tallied_before(sentence, first):
        return own
    before, behind = done_to(sentence, first), befell(sentence, first, last)
    # "The toll rose to 43 with 29 missing": what a toll reaches is its own; a looser link gives way to what follows.
    told = before or reached(sentence, first, loosely=False) or behind.told or reached(sentence, first, loosely=True)
    if told and told.isdisjoint(JOINED - {"injured"}) and (whole := whole_of(sentence, first, last)):
        told |= _fates_of(sentence, *whole) & _OF_WHOLE
    told = told or _fates_with_another(sentence, first, last, is_open=behind.is_open)
    return behind.names | (told - _CARED_FOR if behind.names == _DEAD else told)  # "in hospital 38 deaths"


def _fates_with_another(sentence: Sentence, first: int, last: int, *, is_open: bool) -> frozenset[Metric]:
    """Return what is told of a number that replaces this one, of its whole, or of what it is joined to."""
    if later := earlier_of(sentence, first):
        return _fates_of(sentence, *later)
    whole = whole_of(sentence, first, last)
    if whole is not None:
        return _fates_of(sentence, *whole) if whole else named_whole(sentence, first)
    if same := part_beside(sentence, first, last):
        return _fates_of(sentence, *same)
    return joined_before(sentence, first) if is_open and not _opens_clause(sentence, first, last) else NOTHING


def _opens_clause(sentence: Sentence, first: int, last: int) -> bool:
    """Tell whether a number begins a clause with a verb of its own: "hit the town, and 100 people watched"."""
    is_next = sentence.text(first - 1) in sentence.grammar.joins and sentence.text(first - 2) in COMMAS
    return is_next and has_verb_behind(sentence, last)
