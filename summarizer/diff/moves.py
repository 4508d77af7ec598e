"""The counts of one figure in two briefs in, the moves of its value out: what led before and what leads now.

A value is told by whose count moved: what leads of each body before and now. A number that leads and that no body had
before moves what its body says to have counted before, else what led of the whole figure, without what another body
still says or moved from itself. It alone is what leads by then: nobody counted the range from another body's number to
it. Where one leads no more, it is what leads of the whole figure. What joined beside that, an older count or a lesser
one, moves nothing; what is set back in either brief is no part of a move.
"""

from collections.abc import Collection, Hashable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import NamedTuple

from summarizer.telling.leading import leads
from summarizer.telling.phrases import number_of
from summarizer_schemas.brief import Figure, Observation


@dataclass(frozen=True, slots=True)
class Counts:
    """A figure as one brief tells it, and the quotes of its counts that lead only where there are no others."""

    figure: Figure
    set_back: Collection[str]

    @property
    def led(self) -> Sequence[Observation]:
        """The counts that lead."""
        return self.led_of(self.figure.observations)

    @property
    def standing(self) -> Sequence[Observation]:
        """The counts that nothing replaced and nothing speaks against."""
        return [
            each for each in self.figure.observations if each.current and set(each.quotes).isdisjoint(self.set_back)
        ]

    def led_of(self, counts: Iterable[Observation]) -> Sequence[Observation]:
        """Return those of some counts that lead them."""
        return leads(counts, self.figure.metric, self.set_back)


class Move(NamedTuple):
    """What led before and what leads now; `by` are the counts that brought it."""

    was: Sequence[Observation]
    now: Sequence[Observation]
    by: Sequence[Observation]


def moves(before: Counts, after: Counts) -> Iterator[Move]:
    """Yield how the value of a figure moved: first each count that leads it newly, then what leads other bodies'."""
    was, now = before.led, after.led
    own = [*_moves_of_bodies(before, after)]
    brought = {value for move in own for value in values(move.now)}
    joined = [each for each in now if value_of(each) not in {*values(was), *brought}]
    if not own and not joined and values(was) != values(now):
        yield Move(was, now, now)
    told = values(after.standing).union(*(values(move.was) for move in own))
    left = [each for each in was if value_of(each) not in told] or was
    yield from (Move(_given_up_for(each, before, after) or left, [each], [each]) for each in joined)
    yield from sorted(own, key=lambda move: values(move.now).isdisjoint(values(now)))


def may_be_told(counts: Counts) -> Iterator[Sequence[Observation]]:
    """Yield what a move may lead to: what leads the figure, each count of that, and what leads those of each body."""
    yield counts.led
    yield from ([each] for each in counts.led)
    for body in _bodies(counts.standing):
        yield counts.led_of(_of_body(body, counts.standing))


def value_of(count: Observation) -> Hashable:
    """Return by what a count is another: its number and not how firm that is, of "dozens" its words."""
    if count.low is None and count.high is None:
        return count.value_text.casefold()
    return number_of(count), count.low if count.high is None else count.high


def values(counts: Iterable[Observation]) -> frozenset[Hashable]:
    """Return what some counts give."""
    return frozenset(map(value_of, counts))


def _moves_of_bodies(before: Counts, after: Counts) -> Iterator[Move]:
    """Yield each body's move once; an article that names nobody, or a rumour, has one only where it leads."""
    told: set[Hashable] = set()
    leading = values(after.led)
    for body in _bodies(after.standing):
        now = after.led_of(_of_body(body, after.standing))
        was = _replaced_by(now, before, after) or before.led_of(_before(body, before, after))
        is_told = any(each.said_by and not each.is_rumour for each in now) or not leading.isdisjoint(values(now))
        move = (values(was), values(now))
        if was and is_told and values(was) != values(now) and move not in told:
            told.add(move)
            yield Move(was, now, now)


def _bodies(counts: Iterable[Observation]) -> Iterable[str]:
    return dict.fromkeys(origin for each in counts for origin in each.origins)


def _of_body(body: str, counts: Iterable[Observation]) -> list[Observation]:
    return [each for each in counts if body in each.origins]


def _before(body: str, before: Counts, after: Counts) -> list[Observation]:
    """Return what stood of a body's counts in the earlier brief, whose marks of origin are others; else its last."""
    quoted = {(quote, value_of(each)): each.origins for each in after.figure.observations for quote in each.quotes}
    named = _origins_of_names(after.figure.observations)

    def origins(count: Observation) -> Collection[str]:
        same = next((own for each in count.quotes if (own := quoted.get((each, value_of(count))))), ())
        return same or named.get(count.said_by or "", ())

    own = [each for each in before.figure.observations if body in origins(each)]
    # Another body's later number may have taken the place of its own, which is what it had said all the same.
    standing = [each for each in before.standing if each in own]
    return standing or [each for each in own if set(each.quotes).isdisjoint(before.set_back)]


def _origins_of_names(counts: Iterable[Observation]) -> Mapping[str, Collection[str]]:
    """Return the marks of origin by the name of the one body that a count has."""
    return {each.said_by: each.origins for each in counts if each.said_by and not each.also_said_by}


def _replaced_by(now: Sequence[Observation], before: Counts, after: Counts) -> list[Observation]:
    """Return the count that stood before and that those who give one now say to be replaced: "from 168 to 149"."""
    quotes = {quote for each in now for quote in each.quotes}
    given_up = (each for each in after.figure.observations if each.is_superseded and not quotes.isdisjoint(each.quotes))
    numbers = {number_of(each) for each in given_up} - {None, *map(number_of, now)}
    return [each for each in before.standing if number_of(each) in numbers][-1:]


def _given_up_for(count: Observation, before: Counts, after: Counts) -> list[Observation]:
    """Return what a body that is new to a figure says that its count replaces: what others had is no such thing."""
    own = [each for each in after.figure.observations if not set(each.origins).isdisjoint(count.origins)]
    given_up = [each for each in own if each.is_superseded and value_of(each) != value_of(count)]
    return _replaced_by([count], before, after) or given_up[-1:]
