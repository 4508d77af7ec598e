"""The counts of one quantity in, their order in time, which of them stand, and which leads out.

A count is what one body (or an article that names nobody) gives at one time; `Writer` makes it of a grounded figure,
with its body, its day and its people. The rules of which count replaces which look at the counts alone, and the order
in which these are given changes nothing: `merging` decides by them and `verify` repeats them. Time is days, as articles
seldom tell the hour; days of an unknown year are of the others' year.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal
from itertools import chain, permutations
from typing import Final, NamedTuple

from summarizer.domain.article import GroundedEvent, GroundedFigure, GroundedReport, sentence_around
from summarizer.domain.counted_people import counted_key, counts_everybody
from summarizer.domain.edtf import Window, on_one_calendar, window
from summarizer.domain.event_kinds import BELLIGERENT
from summarizer.domain.metrics import GROWS, MOVES, OWN_WORK, is_ended_by
from summarizer.grounding.event_words import is_paid_already
from summarizer.grounding.near import is_within
from summarizer.grounding.numbers import read_numbers
from summarizer.merging.events.accounts import Cast, Citation, cite
from summarizer.merging.events.hearsay import is_rumour
from summarizer.merging.names import Party
from summarizer.merging.sides import Sides
from summarizer.merging.sources import Speaker, Speakers
from summarizer.merging.sources.independence import Origin
from summarizer.merging.sources.judging import Judging
from summarizer_schemas.brief import Number, Observation, Quote
from summarizer_schemas.vocabulary import CountBasis, EventStatus, Expected, Metric, Qualifier

ROUND: Final = 0.1
"""By how much a number may differ from what it is rounded to: 'about 100' is not 140."""

OPEN_ABOVE: Final = frozenset[Qualifier]({"at_least", "more_than"})
"""What says that a number is a floor: the count may be any that is higher."""


class Count(NamedTuple):
    """What one article gives on somebody's word.

    Attributes:
        people: which people are counted, where a line holds several words for them.
        bodies: whose word it is; two counts that share one are not independent.
        is_named: whether the article says whose word it is; a rumour is nobody's.
        article: which article has it.
        day: the days on which it may have been counted.
        stands_back: whether it replaces nobody else's and leads only where nobody else counts: all who give it are
            a party to the events or of party politics, or an editor rates them E or F, or it is a rumour.
        is_superseded: whether the article gives it as one that another has replaced, or an article takes it back.
        perhaps: bodies that these may be under names of another language.
        is_repeated: whether the article gives it as one of before and not of when: its day is only the latest that it
            may be of.
        not_before: of a count without a day the last day of which its article tells: it was counted then or later.
        place: how far into its article it stands.
        is_of_comment: whether its article only comments on what others found.
        scope: what its article says that it holds or leaves out.
        is_of_state: whether it is of those who are still in a state that ends, so that the next may be lower.
    """

    low: Number | None
    high: Number | None
    qualifier: Qualifier
    people: str
    bodies: frozenset[str]
    is_named: bool
    article: str
    day: Window | None
    stands_back: bool
    is_superseded: bool
    perhaps: frozenset[str] = frozenset()
    is_repeated: bool = False
    not_before: Window | None = None
    place: int = 0
    is_of_comment: bool = False
    scope: str = ""
    is_of_state: bool = False

    @property
    def number(self) -> tuple[Number, Number] | None:
        """The number without the words before it, as lowest and highest; None of 'dozens'."""
        low, high = (self.high if self.low is None else self.low), (self.low if self.high is None else self.high)
        return None if low is None or high is None else (low, high)


def count_of(observation: Observation, article: str, place: int = 0) -> Count:
    """Return a count of a brief as these rules look at it.

    Args:
        observation: the count.
        article: any mark of the article that has it.
        place: how far into that article it stands.
    """
    return Count(
        low=observation.low,
        high=observation.high,
        qualifier=observation.qualifier,
        people=people_of(observation.of),
        bodies=frozenset(observation.origins),
        is_named=observation.said_by is not None and not observation.is_rumour,
        article=article,
        day=window(observation.as_of),
        stands_back=observation.stands_back,
        is_superseded=observation.is_superseded or observation.is_withdrawn,
        perhaps=frozenset(observation.origins_perhaps),
        is_repeated=observation.is_superseded and observation.as_of_basis != "stated",
        not_before=window(observation.not_before),
        place=place,
        is_of_comment=observation.is_of_comment,
        scope=observation.scope.text if observation.scope else "",
        is_of_state=_is_of_state(observation.of, observation.scope.text if observation.scope else ""),
    )


_STILL: Final = re.compile(r"\b(?:still|remain(?:s|ing|ed)?)\b", re.IGNORECASE)
"""In English, of those counted: they are in a state that others have left, "people still treated"."""


def _is_of_state(of: str, scope: str) -> bool:
    return _STILL.search(f"{of} {scope}") is not None


_ELSEWHERE: Final = re.compile(
    r"\b(?:without|not|excluding|except|leaves? out|leaving out)\b(?: \w+){0,2} those(?: who died)? (?:in|at|of|from)\b"
    r"|\bwithout (?:the )?(?:dead|deaths|bodies|victims|injured|wounded) (?:in|at|of|from)\b",
    re.IGNORECASE,
)
"""How a scope leaves out whoever is in another place: "without those in the capital"."""
_ONE_PLACE: Final = re.compile(
    r"\b(?:deaths?|dead|bod(?:y|ies)|patients|wounded|injured|received|admitted|treated|came|brought)\b"
    r"(?: \w+){0,2}? (?:at|in|of|by|to) (?:this|one|the)(?: [\w'’-]+){0,3}? (?:hospital|morgue|mortuary|clinic)\b",
    re.IGNORECASE,
)
"""How a scope says that it holds those of one place: "bodies received at the city morgue"."""
_MORE: Final = re.compile(r"\b(?:includ\w+|add\w*|also|and|with|plus|after|as well)\b", re.IGNORECASE)
"""What makes of one place more than it."""


def is_of_one_place(scope: str) -> bool:
    """Tell whether a count holds those of one place alone, by what its scope says in English.

    Who counts whom a doctor has certified, or leaves out one man whose death has another cause, counts the whole.
    """
    return bool(_ELSEWHERE.search(scope) or (_ONE_PLACE.search(scope) and not _MORE.search(scope)))


def of_the_whole(counts: Sequence[Count]) -> list[Count]:
    """Return counts without those of one place, where somebody counts more people, and in no one place."""
    whole = [each for each in counts if not is_of_one_place(each.scope)]
    firm = [each for each in whole if each.is_named and each.number is not None]
    return [each for each in counts if each in whole or not any(is_less(each, other) for other in firm)]


def count_cited(observation: Observation, quotes: Mapping[str, Quote]) -> Count:
    """Return a count of a brief as these rules look at it, in the article and at the place of the first of its quotes.

    Args:
        observation: the count.
        quotes: those of the brief, by id.
    """
    first = next((quotes[each] for each in observation.quotes if each in quotes), None)
    return count_of(observation, first.source, first.end) if first else count_of(observation, "")


def people_of(of: str) -> str:
    """Return which people a count is of, for words that mean whoever was there; '' of all others."""
    key = counted_key(of)
    return key if counts_everybody(of, "killed") else ""


def in_time(counts: Sequence[Count]) -> list[Count]:
    """Return counts of one story with days that can be compared: a day without a year is of the others' year."""
    if all(each.day is None or each.day.has_year for each in counts):
        return [*counts]
    days = on_one_calendar([each.day for each in counts])
    return [each._replace(day=day) for each, day in zip(counts, days, strict=True)]


def in_order(counts: Sequence[Count], metric: Metric) -> tuple[int, ...]:
    """Return the places of counts in the order in which they were made.

    What an article gives as superseded was made before what it gives as its body's count by now. Of one day what is
    given as superseded comes first, then a toll's smaller; a count without a day comes last, or of a toll before the
    first larger one, and before the first of a day that its article knows nothing of. What one article gives as
    superseded on one day and one body's word stands as it tells it: "first said 19, then 11".
    """
    counts = _by_the_latest_day(in_time(counts))
    counts = _with_the_withdrawn(counts) if metric in GROWS else counts
    places = sorted(range(len(counts)), key=lambda place: _in_time(counts[place], metric))
    dated = [place for place in places if counts[place].day is not None]
    for place in places[len(dated) :]:
        later = (n for n, each in enumerate(dated) if _may_be_later(counts[place], counts[each], metric))
        dated.insert(next(later, len(dated)), place)
    return _as_told(dated, counts)


def is_order_known(counts: Sequence[Count]) -> bool:
    """Tell whether counts of one body are known to have been made one after another.

    Of one without a day that nothing replaced, and one of another number, nobody knows which was first, unless its
    article tells of a day as late as the other's. Where its number has a day elsewhere, it repeats that.
    """
    counts = [each for each in in_time(counts) if each.number is not None]
    dated = {each.number for each in counts if each.day is not None}
    undated = [each for each in counts if each.day is None and not each.is_superseded and each.number not in dated]
    others = ((one, each) for one in undated for each in counts if each.number != one.number and not each.is_superseded)
    return all(_is_since(*pair) for pair in others)


def _is_since(undated: Count, count: Count) -> bool:
    since = undated.not_before if undated.day is None else None
    return since is not None and count.day is not None and since.first >= count.day.last


def _as_told(ordered: Sequence[int], counts: Sequence[Count]) -> tuple[int, ...]:
    """Return places of counts with the superseded ones of one article, day and body in the order of the article."""
    slots: dict[object, list[int]] = defaultdict(list)
    for slot, place in enumerate(ordered):
        count = counts[place]
        if count.is_superseded and count.article:
            slots[count.article, count.day, count.bodies].append(slot)
    told = [*ordered]
    for own in slots.values():
        places = sorted((ordered[slot] for slot in own), key=lambda place: counts[place].place)
        for slot, place in zip(own, places, strict=True):
            told[slot] = place
    return tuple(told)


def _may_be_later(undated: Count, count: Count, metric: Metric) -> bool:
    """Tell whether a count comes behind one without a day: a larger toll, or one of a day that it knows nothing of."""
    since, day = undated.not_before, count.day
    is_after = since is not None and day is not None and since.first < day.first
    return is_after or (metric in GROWS and is_less(undated, count))


def _by_the_latest_day(counts: Sequence[Count]) -> list[Count]:
    """Return the counts with what articles repeat no later than what they give as its body's first count since.

    The article's day, which is all that it has otherwise, may be days after the count that replaced it.
    """
    since = [each for each in counts if each.day is not None and not each.is_superseded]
    told = []
    for each in counts:
        own = [one.day for one in since if one.article == each.article and share(one, each)] if each.is_repeated else []
        first = min((day for day in own if day is not None), key=lambda day: (day.last, day.first), default=None)
        is_later = first is not None and each.day is not None and first.last < each.day.last
        told.append(each._replace(day=first) if is_later else each)
    return told


def _in_time(count: Count, metric: Metric) -> tuple[object, ...]:
    size = (count.number or (-1, -1)) if metric in GROWS else ()
    if count.day is None:
        return (2, 0, 0, not count.is_superseded, size)
    return (0, count.day.last, count.day.first, not count.is_superseded, size)


def standing(counts: Sequence[Count], metric: Metric) -> tuple[bool, ...]:
    """Tell which counts nothing has replaced.

    An old count that is told again replaces nothing. A body's later count replaces its earlier one; where days do not
    order two articles' counts of one body, a toll's larger one is the later. Then a count gives way to another body's
    that plainly follows it. A toll that was lowered is withdrawn, whoever else had given the number before.
    """
    if len({each.number for each in counts}) == 1 and not any(each.is_superseded for each in counts):
        return (True,) * len(counts)
    counts = in_time(counts)
    if metric in GROWS:
        counts = _with_the_withdrawn(counts)
    groups = alike(counts)
    # Two of a group do for all, since a rule asks at most whether there is one in another article.
    some = [each for those in groups.values() for each in _of_two_articles(those)]
    kept = {id(each) for each in _left(some, metric)}
    stands = {mark for mark, those in groups.items() if any(id(each) in kept for each in those)}
    return tuple(mark in stands for mark in _marks(counts))


def alike(counts: Sequence[Count]) -> Mapping[Count, Sequence[Count]]:
    """Group the counts of which the rules say the same; there may be many more articles than numbers and days."""
    groups: dict[Count, list[Count]] = defaultdict(list)
    for mark, each in zip(_marks(counts), counts, strict=True):
        groups[mark].append(each)
    return groups


def _marks(counts: Sequence[Count]) -> Sequence[Count]:
    """Reduce each count: without its article, and without the bodies that say nothing else in all the counts."""
    bare = [each._replace(article="", place=0, bodies=frozenset(), perhaps=frozenset()) for each in counts]
    said: dict[str, set[Count]] = defaultdict(set)
    for each, reduced in zip(counts, bare, strict=True):
        for body in each.bodies:
            said[body].add(reduced)
    return [
        reduced._replace(bodies=frozenset([body for body in each.bodies if len(said[body]) > 1]))
        for each, reduced in zip(counts, bare, strict=True)
    ]


def _of_two_articles(counts: Sequence[Count]) -> Sequence[Count]:
    other = next((each for each in counts if each.article != counts[0].article), None)
    return counts[:1] if other is None else (counts[0], other)


def _left(counts: Sequence[Count], metric: Metric) -> list[Count]:
    left = [each for each in counts if not _is_old(each, counts)]
    # A columnist's "thirty, or thirty-three" is no count beside those of whoever counted.
    found = [each for each in left if not each.is_of_comment]
    left = found if any(each.number for each in found) else left
    grows = metric in GROWS
    left = _without(left, lambda old, new: _has_replaced(new, old) and not (grows and _is_floor_of(new, old)))
    if grows:
        left = _without(left, lambda old, new: share(old, new) and _outgrows(old, new, counts))
        left = [each for each in left if not _is_passed(each, counts)]
    # What nobody stands for and a body gives on an unknown day is that body's, and no later than that.
    undated = {each.number for each in left if each.is_named and each.day is None}
    left = _without(
        left, lambda old, new: (new.is_named or new.number not in undated) and _knows_less(old, new, metric)
    )
    if not grows:
        left = [each for each in left if not _is_repeated_of(each, counts)]
    if metric in GROWS | MOVES:
        left = _without(
            left,
            lambda old, new: (
                (new.is_named or new.number not in undated)
                and _follows(old, new, metric)
                and not (grows and _is_lowered_past(old, new, counts))
                and not _is_held_to(old, new, counts)
                and not (grows and _was_given_by_then(new, old, counts))
            ),
        )
    return _without_echoes(left, counts)


def leading(counts: Sequence[Count], stands: Sequence[bool]) -> int:
    """Return the place of the count that is told first.

    That is the latest that stands; one by a party to the events only where nobody else counts, and on one day one on
    somebody's word before one on nobody's, then one that more bodies confirm, then the larger.
    """
    counts = in_time(counts)

    def rank(place: int) -> tuple[object, ...]:
        each = counts[place]
        is_dated, last = each.day is not None, each.day.last if each.day else 0
        named = (each.is_named, len(each.bodies), each.number or (0, 0))
        return stands[place], each.number is not None, not each.stands_back, is_dated, last, *named

    return max(range(len(counts)), key=rank)


def _without(counts: Sequence[Count], gives_way: Callable[[Count, Count], bool]) -> list[Count]:
    """Keep the counts that give way to none of the others; what gives way makes others give way all the same."""
    numbers = [each for each in counts if each.number is not None]
    return [old for old in counts if not any(gives_way(old, new) for new in numbers if new is not old)]


def _is_old(count: Count, counts: Sequence[Count]) -> bool:
    """Tell whether an article gives a count as superseded, or its body had replaced that number before."""
    if count.is_superseded:
        return True
    if count.number is None:
        return False
    same = [each for each in counts if each.number == count.number and (share(each, count) or not count.is_named)]
    if any(each.is_superseded and not _is_reached_anew(count, each, counts) for each in same):
        return True
    if any(_is_replaced_by(count, each) for each in counts):
        return True
    own = [each for each in counts if share(each, count) and each.number is not None and not each.is_superseded]
    since = [each for each in own if each.number != count.number and not is_before(count, each)]
    return any(is_before(first, new) and _is_first(new, own) for first in same if share(first, count) for new in since)


def _is_reached_anew(count: Count, given_up: Count, counts: Iterable[Count]) -> bool:
    """Tell whether a number that was given up is reached again on nobody's word: 21, lowered to 19, then 20, now 21.

    A body has a smaller one in between, and the article is of a later day than that.
    """
    if count.is_named or count.is_superseded:
        return False
    between = (each for each in counts if each.is_named and not each.is_superseded and is_less(each, count))
    return any(is_before(given_up, each) and is_before(each, count) for each in between)


def _is_replaced_by(count: Count, given_up: Count) -> bool:
    """Tell whether its body had another number since, and has given up that one as well."""
    is_dated = given_up.is_superseded and not given_up.is_repeated
    return is_dated and share(given_up, count) and is_before(count, given_up) and _differ(count, given_up)


def _is_first(count: Count, own: Iterable[Count]) -> bool:
    return not any(each.number == count.number and is_before(each, count) for each in own)


def _with_the_withdrawn(counts: Sequence[Count]) -> Sequence[Count]:
    """Mark each count of a number that was lowered as superseded, whoever gave it, unless it is of a day since.

    A toll that rises leaves another body's number as it was. One that an article gives as superseded beside a lower
    one was wrong: "the institute lowered it from 38 to 34" ends the minister's 38 as well as the ministry's.
    """
    articles = {each.article for each in counts if each.is_superseded and each.number is not None}
    told: dict[str, list[Count]] = defaultdict(list)
    for each in counts:
        if each.article in articles:
            told[each.article].append(each)
    lowered: dict[object, set[tuple[str, Window | None]]] = defaultdict(set)
    for old, new in chain.from_iterable(permutations(own, 2) for own in told.values()):
        if old.is_superseded and not new.is_superseded and is_less(new, old):
            lowered[old.number].add((new.article, new.day))
    return [
        each._replace(is_superseded=True) if _is_withdrawn(each, lowered.get(each.number, ())) else each
        for each in counts
    ]


def _is_withdrawn(count: Count, lowered: Iterable[tuple[str, Window | None]]) -> bool:
    """Tell whether a number was lowered since, where `lowered` are the articles and days of the lower ones.

    What the article that lowers it gives of the same day as another body's, that body holds to.
    """
    for article, day in lowered:
        if count.day is None or day is None:
            is_since = count.article != article
        else:
            is_since = count.day.last < day.first or (count.article != article and count.day.first <= day.last)
        if is_since:
            return True
    return False


def _follows(old: Count, new: Count, metric: Metric) -> bool:
    """Tell whether another body's count plainly follows: it is later and, of a toll, no less; not of a state that ends.

    Where days do not order them, a toll's smaller count is the earlier if nobody stands for it, and the other is on
    somebody's word or the smaller only an 'at least'; and if it is an 'at least' of an unknown day. What one article
    gives on somebody's word beside another body's, or as a number, it holds to; so does whoever counts his own work.
    """
    if metric in OWN_WORK and old.is_named and new.is_named and old.number is not None:
        return False
    if new.stands_back or share(old, new) or is_before(new, old) or are_one_number(old, new):
        return False
    if metric in GROWS and are_told_apart(old, new):
        return False
    if is_before(old, new):
        is_state = metric in MOVES or (old.is_of_state and new.is_of_state)
        return is_state or old.number is None or is_less(old, new)
    if metric not in GROWS or not is_less(old, new):
        return False
    is_floor, is_undated = old.high is None, old.day is None or new.day is None
    is_held_to = old.article == new.article and (old.is_named or not is_floor)
    return (is_floor and is_undated and not is_held_to) or (
        not old.is_named and (is_floor or (new.is_named and not is_held_to))
    )


def _is_held_to(old: Count, new: Count, counts: Iterable[Count]) -> bool:
    """Tell whether a body's number is told again as an "at least", no earlier than what would follow it.

    Papers write "at least 14" of a minister who counted 14 the evening before; that is still his 14.
    """
    own = (each for each in counts if each.number == old.number and share(each, old))
    return old.high is not None and any(each.high is None and not is_before(each, new) for each in own)


def _was_given_by_then(new: Count, old: Count, counts: Iterable[Count]) -> bool:
    """Tell whether somebody else gave a number by the day of a body's: that it is told again later follows nothing.

    A union counted 17 on the day on which the minister counted 14; so it does the day after, by whatever name.
    """
    if not old.is_named or old.day is None:
        return False
    named = (each for each in counts if each.is_named and not each.is_superseded and not share(each, old))
    return any(each.number == new.number and each.day and not is_before(old, each) for each in named)


def _is_lowered_past(old: Count, new: Count, counts: Iterable[Count]) -> bool:
    """Tell whether a toll came down from a larger one that was told before another body's: 62, of others 58, now 60.

    The 58 contradicted the 62, and is no step on the way to the 60. A toll that rose again since was lowered before:
    32, 23, of others 23, now 26.
    """
    larger = [each for each in counts if is_less(new, each)]
    own = {each.number for each in larger if share(each, new)}
    passed = [each for each in larger if each.number in own and is_before(each, old)]
    if not passed:
        return False
    steps = [each for each in counts if share(each, new) and is_less(each, new) and is_before(each, new)]
    return not any(is_before(each, step) for each in passed for step in steps)


def are_told_apart(one: Count, other: Count) -> bool:
    """Tell whether one article gives two bodies' counts and says that they hold other people.

    "On Saturday the prefecture's toll rose to twelve. The hospital's is thirteen, with the woman on the bus."
    """
    is_one_breath = one.article == other.article != "" and one.is_named and other.is_named
    return is_one_breath and one.scope != other.scope


def _is_passed(count: Count, counts: Sequence[Count]) -> bool:
    """Tell whether a toll without a day lies between two that have one: the dead were so many on their way there.

    What a party has not reached, or gives up to, says nothing of another's count.
    """
    if count.day is not None or count.number is None:
        return False
    dated = [each for each in counts if each.day is not None and not each.stands_back and not share(each, count)]
    fewer = [each for each in dated if is_less(each, count)]
    more = [each for each in dated if is_less(count, each) and not are_one_number(count, each)]
    return any(is_before(old, new) for old in fewer for new in more)


def _knows_less(old: Count, new: Count, metric: Metric) -> bool:
    """Tell whether a count without a day gives way to one of a day that its article knows nothing of.

    Nothing tells that it is the later one. Of what rises and falls any such gives way, of a toll the smaller.
    """
    if old.day is not None or old.not_before is None or new.day is None or new.stands_back or not _differ(old, new):
        return False
    is_of_then = metric in MOVES or (metric in GROWS and is_less(old, new))
    return is_of_then and old.not_before.first < new.day.first


def _is_repeated_of(count: Count, counts: Sequence[Count]) -> bool:
    """Tell whether a body has a number from another one, which had it before and has replaced it since.

    "The authorities" have the 121 survivors of the ministry, of whom it counts 120 when one has died.
    """
    if not count.is_named or count.stands_back or count.number is None:
        return False
    given = [each for each in counts if each.number == count.number and not share(each, count) and each.is_named]
    return any(
        share(old, new) and _differ(old, new) and is_before(count, new)
        for old in given
        if is_before(old, count)
        for new in counts
        if new.number is not None and not new.is_superseded
    )


def _has_replaced(new: Count, old: Count) -> bool:
    """Tell whether a count is another one of the same body, of a later day, or without one in an article of since."""
    return share(old, new) and (is_before(old, new) or _is_since(new, old)) and _differ(old, new)


def _outgrows(old: Count, new: Count, counts: Sequence[Count]) -> bool:
    """Tell whether a body's toll is the later since it is larger, where days do not tell and articles are two.

    An "at least" that its body had passed the day before tells nothing new: a paper prints what it has.
    """
    if is_before(new, old):
        return _differ(old, new) and _is_floor_of(old, new)
    if is_before(old, new) or not is_less(old, new) or are_one_number(old, new):
        return False
    same = (each for each in counts if each.low == old.low and share(each, old))
    return any(each.article != new.article for each in same)


def _without_echoes(left: Sequence[Count], counts: Sequence[Count]) -> list[Count]:
    """Leave out what nobody stands for and a body gave before it replaced it: the article repeats that body."""
    kept = {id(each) for each in left}
    given_up = {each.number for each in counts if each.is_named and id(each) not in kept}
    held = {each.number for each in left if each.is_named}
    replaced = [each for each in counts if each.is_named and each.number in given_up - held]
    left = [
        each
        for each in left
        if each.is_named
        or each.number is None
        or all(_is_reached_anew(each, old, counts) for old in replaced if old.number == each.number)
    ] or [*left]
    left = [each for each in left if not _is_rounded_of(each, replaced)]
    gone = [each for each in counts if id(each) not in kept and not each.is_superseded]
    return [each for each in left if not _is_printed_again(each, gone)] or left


def _is_rounded_of(count: Count, replaced: Iterable[Count]) -> bool:
    """Tell whether an undated "nearly 70" that nobody stands for is a 69 which its body replaced, made round."""
    return not count.is_named and count.day is None and any(_rounds_to(each, count) for each in replaced)


def _is_printed_again(count: Count, gone: Iterable[Count]) -> bool:
    """Tell whether a count that was made on one of several days is one that was replaced since, under another name.

    A paper of the 11th that counts "last night" has the number of the 10th; whoever gave that then has a new one.
    """
    day = count.day
    if day is None or day.first == day.last or count.number is None:
        return False
    alike = [each.day for each in gone if each.number == count.number and each.day is not None]
    return any(day.first <= each.first and each.last < day.last for each in alike)


def share(one: Count, other: Count) -> bool:
    """Tell whether two counts are on one body's word."""
    return not one.bodies.isdisjoint(other.bodies)


def _differ(one: Count, other: Count) -> bool:
    return one.number != other.number


def _is_floor_of(one: Count, other: Count) -> bool:
    """Tell whether a count is an "at least" that another one holds to, equal or larger."""
    left, right = one.number, other.number
    return left is not None and right is not None and one.high is None and left[0] <= right[0]


def is_less(one: Count, other: Count) -> bool:
    """Tell whether a number is less than another, whatever is said before it."""
    left, right = one.number, other.number
    return left is not None and right is not None and left != right and left[1] <= right[0]


def is_before(one: Count, other: Count) -> bool:
    """Tell whether a count was made on an earlier day."""
    early, late = one.day, other.day
    return early is not None and late is not None and early.last < late.first


def are_one_number(one: Count, other: Count) -> bool:
    """Tell whether two numbers are one: equal, or the one rounded to the other."""
    return not _differ(one, other) or _rounds_to(one, other) or _rounds_to(other, one)


def _rounds_to(exact: Count, rounded: Count) -> bool:
    given, number = exact.number, rounded.number
    if given is None or number is None or number[0] != number[1]:
        return False
    to, words = number[0], rounded.qualifier
    is_beyond = (words == "more_than" and given[0] < to) or (words in ("almost", "fewer_than") and given[1] > to)
    if words not in ("about", "almost", "more_than", "fewer_than") or is_beyond:
        return False
    exponent = Decimal(str(to)).normalize().as_tuple().exponent
    reach = min(10.0 ** int(exponent) / 2, ROUND * abs(to))
    return all(abs(each - to) <= reach for each in given)


ENDING: Final[frozenset[EventStatus]] = frozenset({"planned", "cancelled"})
"""Of a return, a release or a recovery that is told so, the state that it was to end holds."""
_EXPECTED: Final[Mapping[EventStatus, Expected]] = {"feared": "feared", "planned": "planned", "cancelled": "cancelled"}


class Observed(NamedTuple):
    """One count, as one article gives it.

    Attributes:
        of: what the article counts, in its report's words.
        speaker: whose word it is; `also` are the further bodies that the article quotes for the same number.
        as_of: when it was counted: as the article says, else its day of publication.
        is_party: whether all whose word it is are a party to the violence that the article tells of.
        is_of_politics: whether all whose word it is speak for a political party or sit in a parliament.
        expected: how its account tells the event, where that has not happened; else None.
        perhaps: the origins of other counts of its line that may be one with its own, under names of another language.
        current: whether no other count has replaced it.
        unproved: what its report said of those counted, where the article's words do not bear that out.
        discounted: whether an editor rates whoever gives it so low that it leads only where nobody else counts.
        not_before: where nothing says when it was counted, the last day (EDTF) of which its article tells.
        is_withdrawn: whether an article of the folder takes it back.
        is_of_comment: whether its article only comments on what others found.
        is_rumour: whether nobody stands for it: all whose word it is are a rumour, or nobody in particular.
        scope: what it holds or leaves out, in English and in the article's words.
        metric_text: the article's words for what befell those counted, where the quote's own do not say it.
        by_editor: whether an editor says what it counts.
    """

    source: int
    position: int
    low: Number | None
    high: Number | None
    qualifier: Qualifier
    value_text: str
    of: str
    speaker: Speaker
    also: tuple[Speaker, ...]
    as_of: str | None
    as_of_text: str | None
    as_of_basis: CountBasis
    cites: tuple[Citation, ...]
    part_of: Number | None
    is_party: bool
    is_of_politics: bool
    is_superseded: bool
    expected: Expected | None
    perhaps: tuple[Origin, ...] = ()
    current: bool = True
    discounted: bool = False
    unproved: Metric | None = None
    not_before: str | None = None
    is_withdrawn: bool = False
    is_of_comment: bool = False
    is_rumour: bool = False
    scope: tuple[str, str] | None = None
    metric_text: str | None = None
    by_editor: bool = False

    @property
    def speakers(self) -> tuple[Speaker, ...]:
        """All whose word it is."""
        return (self.speaker, *self.also)

    @property
    def is_vague(self) -> bool:
        """Whether it gives no number."""
        return self.low is None and self.high is None

    @property
    def counted_on(self) -> Window | None:
        """The days on which it may have been counted."""
        return window(self.as_of)

    @property
    def as_count(self) -> Count:
        """The count as `series` looks at it."""
        return Count(
            low=self.low,
            high=self.high,
            qualifier=self.qualifier,
            people=people_of(self.of),
            bodies=frozenset([" ".join(each.origin) for each in self.speakers]),
            is_named=self.speaker.said_by is not None and not self.is_rumour,
            article=str(self.source),
            day=self.counted_on,
            stands_back=self.is_party or self.is_of_politics or self.is_rumour or self.discounted,
            is_superseded=self.is_superseded or self.is_withdrawn,
            perhaps=frozenset([" ".join(each) for each in self.perhaps]),
            is_repeated=self.is_superseded and self.as_of_basis != "stated",
            not_before=None if self.as_of else window(self.not_before),
            place=self.cites[0].end if self.cites else 0,
            is_of_comment=self.is_of_comment,
            scope=self.scope[0] if self.scope else "",
            is_of_state=_is_of_state(self.of, self.scope[0] if self.scope else ""),
        )


class CountSeries(NamedTuple):
    """One quantity with all its counts, in the order of time; `event` by index.

    What is feared, planned or cancelled is a line of its own, beside what happened at the same event.
    """

    event: int
    metric: Metric
    counted: str
    of: str
    observed: tuple[Observed, ...]

    @property
    def expected(self) -> Expected | None:
        """How its accounts tell it, where it has not happened."""
        return self.observed[0].expected

    @property
    def current(self) -> tuple[Observed, ...]:
        """The counts that nothing has replaced."""
        return tuple([each for each in self.observed if each.current])

    @property
    def cites(self) -> tuple[Citation, ...]:
        """Every quote that bears it out."""
        return tuple(chain.from_iterable([each.cites for each in self.observed]))


class Counted(NamedTuple):
    """A count with the key of what is counted, and what keeps it from the line of that key, if anything does."""

    key: str
    observed: Observed
    apart: str = ""


class Voices(NamedTuple):
    """Who speaks in the articles of a folder, on whose side, and what an editor says of them."""

    cast: Cast
    speakers: Speakers
    sides: Sides
    judging: Judging
    last_told: Mapping[int, str]
    """The last day (EDTF) of which an article without a date tells, as the accounts of others date it."""


class Writer:
    """Takes the figures of one article."""

    def __init__(self, source: int, report: GroundedReport, voices: Voices) -> None:
        self._source = source
        self._published, self._language = report.header.published, report.header.language
        self._cast, self._speakers, self._sides, self._judging, last_told = voices
        self._last_told = last_told.get(source)
        self._told = {event.report.n: event for event in report.events}
        self._text, self._claims = report.article.text, report.claims
        self._fighting = self._parties()

    def counted(self, position: int, figure: GroundedFigure) -> Counted:
        """Take one figure."""
        event = self._told[figure.report.event]
        return Counted(self._cast.counted(self._source, figure, event), self._observed(position, figure, event))

    def _observed(self, position: int, figure: GroundedFigure, event: GroundedEvent) -> Observed:
        told, at = figure.report, figure.spans[0].start
        quoted = [words for words in (told.source, *told.also_sources) if words]
        found = [self._speakers.counter(self._source, words, at, event.report) for words in (quoted or (None,))]
        found = [*self._telling(event, at)] or found if not quoted else found
        of_origin: dict[Origin, Speaker] = {}
        for each in found:
            of_origin.setdefault(each.origin, each)
        speaker, *also = of_origin.values()
        stated = figure.as_of
        return Observed(
            source=self._source,
            position=position,
            low=figure.low,
            high=figure.high,
            qualifier=told.qualifier,
            value_text=figure.value_text,
            of=told.of,
            speaker=speaker,
            also=tuple(also),
            as_of=stated or self._published,
            as_of_text=told.as_of_text if stated else None,
            as_of_basis="stated" if stated else "published" if self._published else "unknown",
            cites=cite(self._source, figure.spans),
            expected=self._expected(figure, event),
            part_of=_whole_number(told.part_of),
            is_party=self._are_parties(event, [*of_origin.values()]),
            is_of_politics=bool(quoted) and all(map(self._is_of_politics, quoted, found)),
            is_superseded=told.is_superseded,
            discounted=self._judging.is_discounted(self._source, [*of_origin.values()]),
            unproved=figure.unproved,
            not_before=None if stated or self._published else self._last_told,
            is_of_comment=self._speakers.retells(self._source),
            is_rumour=self._is_rumour(quoted, figure, event, speaker),
            scope=(told.scope, told.scope_text) if told.scope and told.scope_text else None,
            metric_text=told.metric_text,
            by_editor=figure.by_editor,
        )

    def _is_rumour(self, quoted: Sequence[str], figure: GroundedFigure, event: GroundedEvent, speaker: Speaker) -> bool:
        """Tell whether nobody stands for a figure: who gives it, or tells its event in the same sentence."""
        words = quoted or self._teller(figure, event)
        if not words or speaker.entities:
            return False
        is_denied = self._is_denied(figure)
        return all(is_rumour(each, is_denied=is_denied) for each in words)

    def _expected(self, figure: GroundedFigure, event: GroundedEvent) -> Expected | None:
        """Return how an account tells what has not happened.

        Those whom a plan is to let go home are displaced already, and what was paid of what is planned is paid.
        """
        status = event.report.status
        is_so = status in ENDING and is_ended_by(figure.report.metric, event.report.summary)
        return None if is_so or (status == "planned" and self._is_paid(figure)) else _EXPECTED.get(status)

    def _is_paid(self, figure: GroundedFigure) -> bool:
        """Tell whether a figure's own clause says that it was paid already, whatever else its event plans."""
        start, end = figure.spans[0]
        clause_end = _CLAUSE_END.search(self._text, end)
        return is_paid_already(self._text[start : clause_end.start() if clause_end else None], self._language)

    def _teller(self, figure: GroundedFigure, event: GroundedEvent) -> Sequence[str]:
        is_told_there = any(is_within(sentence_around(self._text, each), figure.spans[:1]) for each in event.spans)
        return [event.report.source] if event.report.source and is_told_there else []

    def _is_denied(self, figure: GroundedFigure) -> bool:
        """Tell whether a body that is named denies the number in the same article."""
        denials = (each for each in self._claims if each.report.stance == "denies")
        return figure.low is not None and any(
            figure.low in {number for read in read_numbers(each.report.claim) for number in (read.low, read.high)}
            and bool(self._speakers.speaker(self._source, each.report.claimant, each.spans[0].start).entities)
            for each in denials
        )

    def _is_of_politics(self, words: str, speaker: Speaker) -> bool:
        return self._speakers.is_of_politics(self._source, words, speaker)

    def _telling(self, event: GroundedEvent, at: int) -> Iterator[Speaker]:
        """Yield the party on whose word an article tells a fight: a communique names nobody for its own counts."""
        if event.report.source and event.report.kind in BELLIGERENT:
            speaker = self._speakers.speaker(self._source, event.report.source, at)
            if self._is_party(speaker):
                yield speaker

    def _are_parties(self, event: GroundedEvent, speakers: Sequence[Speaker]) -> bool:
        """Tell whether all who speak are a party: by an editor's word, else by what the article tells."""
        judged = self._judging.is_party(self._source, speakers)
        return event.report.kind in BELLIGERENT and all(map(self._is_party, speakers)) if judged is None else judged

    def _is_party(self, speaker: Speaker) -> bool:
        """Tell whether a speaker is on a side of the violence: a body named there, or another of its state."""
        bodies = self._sides.bodies(speaker.entities)
        return bool(bodies) and self._sides.are_allied(speaker.entities, self._fighting)

    def _parties(self) -> frozenset[Party]:
        events = [each.report for each in self._told.values() if each.report.kind in BELLIGERENT]
        happened = [each for each in events if each.status not in ("planned", "cancelled", "feared")]
        return frozenset[Party]().union(*(self._cast.actors(self._source, (*each.by, *each.to)) for each in happened))


_CLAUSE_END: Final = re.compile(r"[,;:.!?،؛؟](?=\s|$)|\n")


def _whole_number(value: float | None) -> Number | None:
    return int(value) if value is not None and value == int(value) else value
