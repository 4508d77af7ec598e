"""Whether the numbers of two sides exclude each other: figures or answers come in, what is in conflict goes out.

Two bodies may count one thing in two words, on two lines, and a side may cite a second number beside the one that is
disputed. Numbers of one line differ where its series says so; those of two lines of one event, where they count the
same and cannot both be right. Answers that differ in firmness alone ("dozens", "at least 40") differ in nothing.
"""

import re
from collections.abc import Callable, Collection, Hashable, Iterable, Iterator, Sequence
from decimal import Decimal
from itertools import combinations, product
from typing import Final, NamedTuple

from summarizer.domain.counted_people import counted_key
from summarizer.domain.edtf import Window
from summarizer.domain.languages import ENGLISH
from summarizer.domain.measures import in_one_unit
from summarizer.domain.metrics import GROWS, METRICS, MOVES
from summarizer.domain.names import words_of
from summarizer.grounding.numbers import read_numbers
from summarizer.grounding.numbers.joins import Reading
from summarizer.merging.figures.added import is_added
from summarizer.merging.figures.agreement import are_compatible, clashing, may_have_grown
from summarizer.merging.figures.differences import REACH, reason_behind
from summarizer.merging.figures.series import (
    OPEN_ABOVE,
    Count,
    CountSeries,
    Observed,
    are_one_number,
    count_of,
    in_time,
    is_before,
    is_less,
    share,
)
from summarizer_schemas.brief import Figure, Number, Observation
from summarizer_schemas.vocabulary import Metric, Qualifier

_VAGUE: Final = {"dozen": (20, 200), "score": (40, 400), "hundred": (200, 2_000), "thousand": (2_000, 20_000)}
"""What readers take such words for when no number stands beside them: from two to so many that the next word is used.
Wide on purpose: what is held against it is a number that nobody would call so."""


_ITS_PEOPLE: Final = frozenset(
    counted_key(each) for each in ("fighters", "men", "members", "soldiers", "troops", "combatants")
)
"""Words by which bodies call those who fight for one of them."""


def counts_said(answer: str, figure: Figure) -> Sequence[Observation]:
    """Return the counts of a figure whose number an answer gives; all of them where it gives none of them.

    An article that counted 7 days before has not said 16, though both are counts of one figure on nobody's word.
    """
    numbers = {(each.low, each.high) for each in read_numbers(answer)}
    said = [each for each in figure.observations if (each.low, each.high) in numbers]
    return said or figure.observations


class HeldFigure(NamedTuple):
    """A figure that a side rests on, and those of its quotes in which the side's holder counts."""

    figure: Figure
    quotes: Collection[str]


class _Amount(NamedTuple):
    low: Number | None
    high: Number | None
    qualifier: Qualifier


def in_conflict(question: str, sides: Sequence[Sequence[HeldFigure]]) -> Sequence[Sequence[Figure]]:
    """Return for each side those of its figures that are in conflict with another side's."""
    figures = [told for side in sides for told in side]
    if all(differ_as_instruments_do(each.figure.of, each.figure.metric, _counts(each)) for each in figures) and (
        differ_as_instruments_do("magnitude", "measurement", [one for each in figures for one in _counts(each)])
    ):
        return [[] for _ in sides]
    kept: list[list[Figure]] = [[] for _ in sides]
    for (here, one), (there, other) in combinations(enumerate(sides), 2):
        for left, right in _excluding(words_of(question), one, other):
            kept[here].append(left)
            kept[there].append(right)
    return kept


def _has(figure: Figure, side: Sequence[HeldFigure]) -> bool:
    return any(told.figure.id == figure.id for told in side)


def shared_line(sides: Sequence[Sequence[HeldFigure]]) -> Figure | None:
    """Return a figure that all sides rest on."""
    return next((told.figure for told in sides[0] if all(_has(told.figure, other) for other in sides[1:])), None)


def _excluding(
    asked: frozenset[str], one: Sequence[HeldFigure], other: Sequence[HeldFigure]
) -> Iterator[tuple[Figure, Figure]]:
    """Yield the pairs of figures of one event, each of a side, whose counts exclude each other."""
    for left, right in product(one, other):
        if left.figure.event == right.figure.event and _exclude(asked, left, right):
            yield left.figure, right.figure


def _exclude(asked: frozenset[str], one: HeldFigure, other: HeldFigure) -> bool:
    """Tell whether two bodies count one thing, each by its last word, and cannot both be right.

    On one line nothing that stands was replaced by what came later; of what is counted anew two lines do not tell that.
    """
    metrics = {one.figure.metric, other.figure.metric} - {"other"}
    if len(metrics) > 1:
        return False
    metric: Metric = next(iter(metrics), "other")
    for left, right in product(_counts(one), _counts(other)):
        is_counted = left.is_named and right.is_named and None not in (left.number, right.number)
        if not is_counted or share(left, right) or are_compatible(left, right):
            continue
        if one.figure.id == other.figure.id:
            return True
        counted = _Described(one.figure.of, left), _Described(other.figure.of, right)
        if _are_of_one_state(left, right, metric) and _are_of_one_quantity(asked, *counted):
            return True
    return False


def _are_of_one_state(left: Count, right: Count, metric: Metric) -> bool:
    """Tell whether neither of two counts on two lines is only a later state of the other."""
    if metric in GROWS or metric in MOVES:
        return clashing([left._replace(people=""), right._replace(people="")], metric) is not None
    return not may_have_grown(left, right)


class _Described(NamedTuple):
    of: str
    given: Count


def _are_of_one_quantity(asked: frozenset[str], this: _Described, that: _Described) -> bool:
    """Tell whether two descriptions have a word in common, or each one with the question.

    A part and its whole exclude each other where the part is more.
    """
    ours, theirs = _counted(this.of), _counted(that.of)
    if ours < theirs or theirs < ours:
        part, whole = (that, this) if ours < theirs else (this, that)
        return is_less(whole.given, part.given)
    told = [words_of(each.of) - _ANYBODY for each in (this, that)]
    return ours == theirs or not told[0].isdisjoint(told[1]) or not any(asked.isdisjoint(each) for each in told)


_ANYBODY: Final = words_of("people persons")
"""Words that say nothing of who is counted."""


def _counted(of: str) -> frozenset[str]:
    """Return whom a count is of, as words: "fighters" and "men" of one body are its people, where a body is named."""
    words = frozenset(counted_key(in_one_unit(of)[0]).split())
    return words - _ITS_PEOPLE if words - _ITS_PEOPLE and " of " in of else words


def _counts(told: HeldFigure) -> list[Count]:
    """Return the counts of a side that nothing has replaced, in the unit of their kind."""
    own = [each for each in told.figure.observations if each.current and set(each.quotes) & set(told.quotes)]
    _, factor = in_one_unit(told.figure.of)
    return [_times(count_of(each, each.quotes[0]), factor) for each in own]


def _times(count: Count, factor: float) -> Count:
    low, high = (None if each is None else each * factor for each in (count.low, count.high))
    return count._replace(low=low, high=high)


def is_settled(line: CountSeries, others: Iterable[CountSeries]) -> bool:
    """Tell whether another line has the very counts that conflict, by body, number and day, and has them replaced.

    A toll is told of the flood and of its total: what was counted anew there is not disputed here.
    """
    counts = {count_key(each) for each in line.current if not each.is_vague}
    for other in others:
        if other is line or (other.metric, other.expected) != (line.metric, line.expected):
            continue
        stands = {count_key(each): each.current for each in other.observed}
        if counts <= stands.keys() and not all(stands[each] for each in counts):
            return True
    return False


def count_key(each: Observed) -> Hashable:
    """Give what makes a count the same on another line: whose it is, its number and its day."""
    return each.speaker.origin, each.as_count.number, each.as_of


class CountedLine(NamedTuple):
    """A line as it is looked at for what was counted anew: whom it counts, its counts, and its event with its days."""

    metric: Metric
    of: str
    counts: Sequence[Count]
    event: object
    when: Window | None


def is_given_up(line: CountedLine, others: Iterable[CountedLine]) -> bool:
    """Tell whether somebody who counts on a line has another number since, of the same people.

    What a side claimed on the first day is told of that day's fight, and what it admits to later of the whole: the
    first claims are disputed no more, whoever still holds to one of them.
    """
    whom = _counted(line.of)
    for other in others:
        # A communique counts losses, of which the dead are told later.
        is_one_matter = other.metric == line.metric or all(METRICS[each.metric].has_dead for each in (line, other))
        if not is_one_matter or _counted(other.of) != whom or not _is_around(other, line):
            continue
        if any(share(old, new) and is_before(old, new) and not are_one_number(old, new)
               for old in line.counts for new in other.counts if None not in (old.number, new.number)):  # fmt: skip
            return True
    return False


def _is_around(other: CountedLine, line: CountedLine) -> bool:
    """Tell whether a line is of the same event, or of one whose days hold it."""
    if other.event == line.event:
        return True
    return other.when is not None and line.when is not None and other.when.holds(line.when)


def is_explained(line: CountSeries, parts: Iterable[CountSeries]) -> bool:
    """Tell whether two numbers differ by just those who are feared dead, whom one body counts and the other does not.

    Args:
        line: one whose counts conflict.
        parts: the lines that an article says are a part of it.
    """
    numbers = sorted({each.as_count.number for each in line.current if each.as_count.number is not None})
    feared = {each.low for part in parts if part.expected == "feared" for each in part.current if each.low == each.high}
    return len(numbers) == 2 and numbers[1][0] - numbers[0][0] in feared


def is_given_by_one(line: CountSeries, beside: Iterable[CountSeries]) -> bool:
    """Tell whether a side of two numbers gives the other's too, of more of the same: it explains both.

    "34 lorries burnt", and to the customs 41 are the "lorries burnt or damaged": whoever says 41 counts these.

    Args:
        line: one whose counts conflict.
        beside: the other lines of its event.
    """
    counts = {each.as_count for each in line.current if each.as_count.number is not None}
    numbers = {each.number for each in counts}
    whom = _counted(line.of)
    wider = [each for other in beside if whom < _counted(other.of) for each in other.current]
    return len(numbers) == 2 and any(
        share(own, told.as_count) and told.as_count.number in numbers - {own.number} and is_less(own, told.as_count)
        for own in counts
        for told in wider
    )


def are_in_conflict(line: CountSeries) -> bool:
    """Tell whether two counts of a line that stand are in conflict."""
    return clashing(in_time([each.as_count for each in line.current]), line.metric) is not None


def without_added(line: CountSeries, text_of: Callable[[int], str]) -> CountSeries:
    """Return a line without what its articles give as added, where other numbers are left to differ."""
    kept = tuple(each for each in line.observed if not (each.current and is_added(each, text_of)))
    return line._replace(observed=kept) if kept else line


def says_why(line: CountSeries, text_of: Callable[[int], str]) -> bool:
    """Tell whether an article that gives two numbers of a line says behind one of them why they differ.

    Args:
        line: the counts.
        text_of: the text of an article, by its source.
    """
    told: dict[int, list[tuple[object, int]]] = {}
    for each in line.current:
        if not each.is_vague:
            told.setdefault(each.source, []).append((each.as_count.number, max(cite.end for cite in each.cites)))
    return any(
        len({number for number, _ in own}) > 1
        and any(reason_behind(text_of(source)[end : end + REACH], line.metric) for _, end in own)
        for source, own in told.items()
    )


MAGNITUDE: Final = re.compile(r"\bmagnitude\b|\brichter\b", re.IGNORECASE)
"""What is measured is a quake's strength."""
_OF_INSTRUMENTS: Final = 0.3
"""By how much two networks' magnitudes of one quake differ as a rule; each measures in its own way."""


def differ_as_instruments_do(of: str, metric: Metric, counts: Iterable[Count]) -> bool:
    """Tell whether what is measured are magnitudes that lie so near together that nobody disputes them."""
    numbers = [float(value) for each in counts if each.number is not None for value in each.number]
    near = bool(numbers) and max(numbers) - min(numbers) <= _OF_INSTRUMENTS + _ROUNDING
    return metric == "measurement" and bool(MAGNITUDE.search(of)) and near


_ROUNDING: Final = 1e-9
"""What floating point adds to 6.9 - 6.6."""


def numbers_of(answer: str) -> frozenset[tuple[object, object]]:
    """Return the numbers that an answer gives, from and to; no hours, and nothing that it denies."""
    given = (each for each in _numbers(answer) if each.role != "denied")
    return frozenset((each.low, each.high) for each in given if each.low is not None)


def are_numbers(answers: Sequence[str]) -> bool:
    """Tell whether each answer gives a number."""
    return all(_numbers(answer) for answer in answers)


def differ_in_firmness_alone(answers: Sequence[str]) -> bool:
    """Tell whether answers are one but for numbers, each of which may be right beside every other; hours never are."""
    told = [_numbers(answer) for answer in answers]
    if any(len(numbers) != 1 or numbers[0].role == "time" for numbers in told):
        return False
    amounts = [_amount(answer, numbers[0]) for answer, numbers in zip(answers, told, strict=True)]
    rests = [_rest(answer, numbers[0]) for answer, numbers in zip(answers, told, strict=True)]
    return all(
        (rests[one] <= rests[other] or rests[other] <= rests[one]) and are_compatible(amounts[one], amounts[other])
        for one, other in combinations(range(len(answers)), 2)
    )


def rounds_another(answer: str, others: Iterable[str]) -> bool:
    """Tell whether an answer is another one but for its number, which is that one's made round: "about 30" of 33."""
    told = _numbers(answer)
    if len(told) != 1 or told[0].qualifier not in _MADE_ROUND:
        return False
    exact = (each for each in others if len(own := _numbers(each)) == 1 and own[0].qualifier == "exact")
    return any(differ_in_firmness_alone([answer, each]) for each in exact)


_MADE_ROUND: Final = frozenset[Qualifier]({"about", "almost", "more_than", "fewer_than", "vague"})


def _numbers(answer: str) -> Sequence[Reading]:
    return read_numbers(answer, ENGLISH)


def _rest(answer: str, number: Reading) -> frozenset[str]:
    return words_of(f"{answer[: number.written_start]} {answer[number.written_end :]}")


def _amount(answer: str, number: Reading) -> _Amount:
    low, high = (_plain(each) for each in (number.low, number.high))
    if number.qualifier in OPEN_ABOVE:
        high = None
    elif number.qualifier in ("up_to", "fewer_than"):
        low = None
    elif low is None and high is None:
        words = answer[number.start : number.end].casefold()
        low, high = next((bounds for word, bounds in _VAGUE.items() if word in words), (None, None))
    _, factor = in_one_unit(answer[number.written_end :])
    low, high = (None if each is None else each * factor for each in (low, high))
    return _Amount(low, high, number.qualifier)


def _plain(value: Decimal | float | None) -> Number | None:
    return None if value is None else int(value) if value == int(value) else float(value)
