"""How the counts of one quantity stand to each other: counts or a line come in, range, status and note go out.

Hides what is conflict, update and agreement. Nothing is added up or averaged: the range runs over the counts that
stand, and one value is called best only where most of two or more independent bodies give it. `verify` repeats this.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from itertools import combinations
from typing import Final, NamedTuple, Protocol

from summarizer.domain.counted_people import counted_key
from summarizer.domain.edtf import readable_date
from summarizer.domain.english import listed
from summarizer.domain.metrics import MOVES
from summarizer.merging.figures.series import (
    ROUND,
    Count,
    CountSeries,
    Observed,
    alike,
    are_one_number,
    are_told_apart,
    in_time,
    is_before,
    is_less,
    is_order_known,
    leading,
    of_the_whole,
    share,
    standing,
)
from summarizer.merging.sources import Speaker
from summarizer.merging.sources.independence import Origin
from summarizer_schemas.brief import Number
from summarizer_schemas.vocabulary import OWN_VOICE, FigureStatus, Metric, Qualifier

_ONE_TIME_DAYS: Final = 1
"""So far apart two counts may be and still be of one time: a paper prints what was counted the evening before."""
_ROUNDED: Final = frozenset[Qualifier]({"about", "almost", "range"})


class Agreement(NamedTuple):
    """What the counts of one quantity come to: their range, and how they stand to each other."""

    low: Number | None
    high: Number | None
    best: Number | None
    qualifier: Qualifier
    status: FigureStatus


class Agreed(NamedTuple):
    """What a line comes to, and the note that says so."""

    agreement: Agreement
    note: str


def agreement(counts: Sequence[Count], metric: Metric) -> Agreement:
    """Tell what counts come to.

    A party's count may be in conflict with an office's, and widens no range beside it; a rumour says nothing there, and
    a count of one place says nothing beside one of all.
    """
    counts = in_time(counts)
    stands = standing(counts, metric)
    given = [each for each, is_current in zip(counts, stands, strict=True) if is_current]
    current = of_the_whole(_without_rumours(given))
    numbers = [each for each in current if each.number is not None]
    led = [each for each in numbers if not each.stands_back] or numbers
    low, high = _range(led)
    status = _status([each for each in counts if each in current or each not in given], numbers, current, metric)
    return Agreement(low, high, _best(led), _qualifier(led or current or counts, low, high), status)


def _without_rumours(counts: Sequence[Count]) -> Sequence[Count]:
    """Leave out what nobody stands for, unless it alone gives a number."""
    sound = [each for each in counts if each.is_named or not each.stands_back]
    return sound if _has_number(sound) or (sound and not _has_number(counts)) else counts


def _has_number(counts: Iterable[Count]) -> bool:
    return any(each.number is not None for each in counts)


def sound(observed: Sequence[Observed]) -> list[Observed]:
    """Return those of the counts of a line on which its range and status rest."""
    counts = [each.as_count for each in observed]
    kept = of_the_whole(_without_rumours(counts))
    return [each for each, count in zip(observed, counts, strict=True) if count in kept]


def independent(counts: Iterable[Count]) -> Mapping[str, str]:
    """Return the bodies behind counts, each with the first of those that it may be one with; so many are independent.

    Beside a body that is named an article's own word is no second one: it may repeat the number that the other was
    given. Two that may be one under names of two languages confirm nothing.
    """
    listed = list(counts)
    named = [each for each in listed if each.is_named] or listed
    home = {body: body for each in named for body in each.bodies}
    for one, other in sorted({(one, other) for each in named for one in each.bodies for other in each.perhaps}):
        if other in home:
            first, second = sorted((home[one], home[other]))
            home = {body: first if at == second else at for body, at in home.items()}
    return home


def clashing(counts: Sequence[Count], metric: Metric) -> tuple[Count, Count] | None:
    """Return two counts that are in conflict: by independent bodies, of the same people, at about one time.

    What rises or falls from day to day, such as the missing, is in conflict on one day alone; and where no metric says
    how a number moves, as of damaged cars, a later count that is larger may have grown.
    Of whom one article gives both counts and says of each what it holds, both are right: they count other people.
    An article that names nobody is no body: it prints the latest that it has, and its hour is not known.
    """
    named = [first for first, *_ in alike(counts).values() if first.is_named and first.number is not None]
    for one, other in combinations(named, 2):
        same = _people(one, named) == _people(other, named) and not share(one, other)
        same = same and not (metric == "other" and may_have_grown(one, other))
        same = same and not (one.scope and other.scope and are_told_apart(one, other))
        if (
            same
            and _are_of_one_time(one, other, 0 if metric in MOVES else _ONE_TIME_DAYS)
            and not are_compatible(one, other)
        ):
            return one, other
    return None


def _people(count: Count, counts: Iterable[Count]) -> str:
    """Return whom a count is of: where its words leave that open, whom its body means by the number elsewhere.

    Who counted 29 dead and holds to 29 "bodies recovered" two days later counts the dead.
    """
    own = (each.people for each in counts if share(each, count) and each.number == count.number)
    return count.people or next(filter(None, own), "")


def differing(counts: Sequence[Count]) -> tuple[Count, Count] | None:
    """Return two counts whose numbers are not one, not even but for rounding."""
    numbers = [first for first, *_ in alike(counts).values() if first.number is not None]
    return next((pair for pair in combinations(numbers, 2) if not are_one_number(*pair)), None)


def agree_all(lines: Sequence[CountSeries]) -> tuple[Agreed, ...]:
    """Tell what the counts of each line come to, beside the other lines of its event."""
    of_event: dict[int, list[CountSeries]] = defaultdict(list)
    for line in lines:
        of_event[line.event].append(line)
    return tuple([agree(line, of_event[line.event]) for line in lines])


def agree(line: CountSeries, beside: Iterable[CountSeries] = ()) -> Agreed:
    """Tell what a line's counts come to; what replaced them may stand on one of the lines `beside` it."""
    counts = [each.as_count for each in line.observed]
    found = agreement(counts, line.metric)
    current = line.current
    notes = [_note(line, found, beside)]
    if found.best is not None and _is_shown_alone(current):
        notes.append("Most independent sources give one number, shown as best.")
    if parties := dict.fromkeys(who for each in line.observed if each.is_party for who in _names(each)):
        notes.append(f"Given by {listed(tuple(parties))}, itself a party to the events.")
    if any(each.is_vague for each in current) and not all(each.is_vague for each in current):
        words = dict.fromkeys(f"“{each.value_text}”" for each in current if each.is_vague)
        notes.append(f"Others give no number: {listed(tuple(words))}.")
    return Agreed(found, " ".join(filter(None, notes)))


def _is_shown_alone(current: Sequence[Observed]) -> bool:
    """Tell whether several numbers that stand are one but for rounding: of two that differ both are shown."""
    counts = [each.as_count for each in current if not (each.is_vague or each.as_count.stands_back)]
    return len({each.number for each in counts}) > 1 and differing(counts) is None


def _note(line: CountSeries, found: Agreement, beside: Iterable[CountSeries]) -> str:
    current = [each for each in sound(line.current) if not each.is_vague]
    counts = in_time([each.as_count for each in current])
    if found.status == "conflicting":
        return f"Sources differ: {', '.join(map(_count_in_words, _in_conflict(current, counts, line.metric)))}."
    if found.status == "updated":
        return _update_note(line, beside)
    if found.status == "different_scope":
        return _apart(current, counts, differing(counts))
    if found.status == "single_source":
        return _single_note(line)
    who = "Independent sources" if any(each.speaker.said_by for each in current) else "Articles that name no source"
    return f"{who} agree{' but for rounding' if differing(counts) is None and _is_rounded(counts) else ''}."


def _in_conflict(current: Sequence[Observed], counts: Sequence[Count], metric: Metric) -> Sequence[Observed]:
    """Return two counts that are in conflict, and between them each that is neither: the first of every number."""
    pair = clashing(counts, metric) or ()
    told = [each for each in counts if each in pair or (each.is_named and not each.stands_back)]
    first = {each.number: each for each in (*reversed(told), *pair)}
    return [each for each, one in zip(current, counts, strict=True) if first.get(one.number) is one]


def _is_rounded(counts: Sequence[Count]) -> bool:
    return len({each.number for each in counts}) > 1


def _apart(current: Sequence[Observed], counts: Sequence[Count], pair: tuple[Count, Count] | None) -> str:
    """Say why numbers that differ are no conflict."""
    assert pair is not None, "a line of different scopes has two numbers that differ"
    one, other = pair
    if one.article == other.article:
        how = "One article gives both"
    elif one.day is None or other.day is None:
        how = "Not known to be of one time"
    elif one.people != other.people:
        how = "Not of the same people"
    elif not one.day.overlaps(other.day):
        how = "For different times"
    elif one.is_named and other.is_named:
        how = "Differ without excluding each other"
    else:
        how = "Of one day, at what hour is not known"
    return f"{how}: {_pair(current, counts, pair)}."


def _pair(current: Sequence[Observed], counts: Sequence[Count], pair: tuple[Count, Count] | None) -> str:
    told = [next(each for each, one in zip(current, counts, strict=True) if one == count) for count in pair or ()]
    return ", ".join(map(_count_in_words, told))


def _count_in_words(each: Observed) -> str:
    when = f" ({readable_date(each.as_of)})" if each.as_of else ""
    return f"“{each.value_text}” by {_by(each)}{when}"


def _by(each: Observed) -> str:
    return listed(_names(each)) or OWN_VOICE


def _names(each: Observed) -> tuple[str, ...]:
    return tuple(speaker.said_by for speaker in each.speakers if speaker.said_by)


def _update_note(line: CountSeries, beside: Iterable[CountSeries]) -> str:
    """Tell what each body counted one after another, that first whose count leads, and what others counted beside it.

    Numbers of several bodies are no series: side by side they would read as a rise and a fall.
    """
    counts = [each.as_count for each in line.observed]
    latest = line.observed[leading(counts, [each.current for each in line.observed])]
    whose = _whose_series(line.observed)
    papers = {speaker.publisher for each in line.observed for speaker in each.speakers if whose(speaker) is None}
    series: dict[Origin | None, dict[object, str]] = {whose(speaker): {} for speaker in latest.speakers}
    called: dict[Origin | None, list[str]] = defaultdict(list)
    own: dict[Origin | None, list[Count]] = defaultdict(list)
    for each, count in zip(line.observed, counts, strict=True):
        if each.is_rumour and not latest.is_rumour:
            continue
        for speaker in each.speakers:
            body = whose(speaker)
            called[body].append(speaker.said_by or (speaker.publisher if body else None) or _NAMING_NOBODY)
            own[body].append(count)
            if count.number is not None or (speaker.said_by and not each.current):
                series.setdefault(body, {}).setdefault(count.number, f"“{each.value_text}”")
    in_series = {body: (body or len(papers) == 1) and _are_in_series(counts) for body, counts in own.items()}
    told = {}
    for body, values in series.items():
        if values:
            joint = " → " if in_series[body] else " / "
            told[body] = f"{joint.join(values.values())} ({max(called[body], key=called[body].count)})"
    moved = [words for body, words in told.items() if len(series[body]) > 1 and in_series[body]]
    others = [told[body] for body in own if body in told and told[body] not in moved]
    parts = [f"Over time: {', '.join(moved)}."] if moved else []
    parts += [f"{'By others' if moved else 'Counts'}: {', '.join(others)}."] if others else []
    is_lost = not latest.current and not any(_holds_since(line, each) for each in beside)
    return " ".join([*parts, *(["What replaced them no article tells."] if is_lost else [])])


def _holds_since(line: CountSeries, other: CountSeries) -> bool:
    """Tell whether a line has what replaced all counts of another: of the same people, on one body's or article's word.

    Of a number beside which no word says what became of them, its report has said it.
    """
    if other is line or counted_key(line.of, line.metric) != counted_key(other.of, other.metric):
        return False
    if _fates_told(line).isdisjoint(_fates_told(other)):
        return False
    return any(
        (share(new.as_count, old.as_count) or new.source == old.source)
        and not is_before(new.as_count, old.as_count)
        and new.as_count.number != old.as_count.number
        for new in other.current
        for old in line.observed
    )


def _fates_told(line: CountSeries) -> frozenset[Metric]:
    """Return what the articles, or their reports, say of those whom a line counts."""
    return frozenset({line.metric, *(each.unproved for each in line.observed if each.unproved)})


def _are_in_series(counts: Sequence[Count]) -> bool:
    """Tell whether counts are in a known order; papers that name nobody are no body."""
    is_of_one = all(share(each, counts[0]) or each.day is not None for each in counts)
    return is_of_one and is_order_known(counts)


_NAMING_NOBODY: Final = "articles that name no source"


def _whose_series(observed: Iterable[Observed]) -> Callable[[Speaker], Origin | None]:
    """Give what tells whose word it is; None of articles that name nobody, which are told together.

    A publisher that gives several numbers in its own voice, as an office in its bulletins, has a series of its own.
    """
    given: dict[Origin, set[object]] = defaultdict(set)
    for each in observed:
        for speaker in each.speakers if not each.is_vague else ():
            if speaker.publisher and not speaker.said_by:
                given[speaker.origin].add(each.as_count.number)
    return lambda speaker: speaker.origin if speaker.said_by or len(given[speaker.origin]) > 1 else None


def _single_note(line: CountSeries) -> str:
    kept = sound(line.observed)
    told = [each for each in kept if not each.is_vague] or kept
    articles = {each.source for each in told}
    quoting = [each for each in told if each.speaker.said_by]
    if not quoting and len(articles) == 1:
        return "Only in one article, which names no source."
    if not quoting:
        return "Only in one story, printed again."
    named = listed(tuple(dict.fromkeys(each.speaker.said_by for each in quoting if each.speaker.said_by)))
    if any(each.perhaps for each in quoting):
        return f"From {named}, which may be one body under names of two languages."
    where = ", in more than one article" if len(articles) > 1 else ""
    itself = any(not each.speaker.said_by for each in told)
    return f"Only from {quoting[0].speaker.said_by}{where}{'; told in an article’s own voice too' if itself else ''}."


def _status(
    counts: Sequence[Count], numbers: Sequence[Count], current: Sequence[Count], metric: Metric
) -> FigureStatus:
    if clashing(numbers, metric):
        return "conflicting"
    # Another body's "several" is no earlier state of a number of the same people.
    stated = [each for each in counts if each.number is not None or any(share(each, one) for one in current)]
    if not {each.number for each in stated} <= {each.number for each in current}:
        return "updated"
    if differing(numbers):
        return "different_scope"
    return "agreed" if len({*independent(numbers or current).values()}) > 1 and numbers else "single_source"


def _are_of_one_time(one: Count, other: Count, apart: int) -> bool:
    days = one.day, other.day
    if days == (None, None):
        return one.article != "" and one.article == other.article  # both as its article has them by now
    return days[0] is not None and days[1] is not None and days[0].gap(days[1]) <= apart


def may_have_grown(one: Count, other: Count) -> bool:
    """Tell whether a count is of a later day and larger."""
    return any(is_before(old, new) and is_less(old, new) for old, new in ((one, other), (other, one)))


class Bounded(Protocol):
    """A number with the words before it: what is left open has no bound."""

    @property
    def low(self) -> Number | None: ...  # noqa: D102
    @property
    def high(self) -> Number | None: ...  # noqa: D102
    @property
    def qualifier(self) -> Qualifier: ...  # noqa: D102


def are_compatible(one: Bounded, other: Bounded) -> bool:
    """Tell whether both numbers can be right: equal, within rounding, or one not below the other's 'at least'."""
    slack = ROUND if one.qualifier in _ROUNDED or other.qualifier in _ROUNDED else 0.0
    low = max(float("-inf") if each.low is None else float(each.low) for each in (one, other))
    high = min(float("inf") if each.high is None else float(each.high) for each in (one, other))
    return low * (1 - slack) <= high * (1 + slack)


def _range(numbers: Sequence[Count]) -> tuple[Number | None, Number | None]:
    """Return the lowest and the highest number; no highest where the highest is itself an 'at least'."""
    lows = [each.low for each in numbers if each.low is not None]
    highs = [each.high for each in numbers if each.high is not None]
    floors = [each.low for each in numbers if each.high is None and each.low is not None]
    top = max(highs, default=None)
    if floors and (top is None or max(floors) > top):
        top = None
    return (min(lows, default=None) if len(lows) == len(numbers) else None), top


def _best(numbers: Sequence[Count]) -> Number | None:
    """Return the one number that more than half of two or more independent bodies have."""
    bodies = independent(numbers)
    count = len({*bodies.values()})
    if count < 2:
        return None
    backing: dict[Number, set[str]] = defaultdict(set)
    for each in numbers:
        if each.low is not None and each.high in (each.low, None):
            backing[each.low] |= {bodies[body] for body in each.bodies & bodies.keys()}
    value = max(sorted(backing), key=lambda each: len(backing[each]), default=None)
    return value if value is not None and 2 * len(backing[value]) > count else None


def _qualifier(counts: Sequence[Count], low: Number | None, high: Number | None) -> Qualifier:
    given = [each.qualifier for each in counts]
    kinds = sorted(set(given))
    if len(kinds) == 1:
        return given[0] if given[0] != "exact" or low == high else "range"
    if low is not None and high is None:
        return "at_least"
    if low == high and "exact" in kinds:
        return "exact"
    return "range" if low != high else max(kinds, key=given.count)
