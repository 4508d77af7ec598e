"""A figure in, the row out in which it stands: with the parts of it that are told, or the whole that it is a part of.

A part is told where one body counted both it and the whole at one time. Parts that come to less than their whole are
told with the rest that their article gives.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from summarizer.domain.counted_people import counted_key, counts_everybody, fate_before
from summarizer.domain.metrics import METRICS
from summarizer.domain.names import plain, words_of
from summarizer.grounding.counted import counts_people
from summarizer.merging.facts import is_off
from summarizer.merging.figures.series import count_of, is_before, share
from summarizer.render.annex import Guide
from summarizer.render.figures import is_over, largest_in, led_in
from summarizer.telling.phrases import number_of
from summarizer_schemas.brief import Event, Figure, Observation


@dataclass(frozen=True)
class FigureRow:
    """A figure that is told, with the parts of it that are told beside it.

    Attributes:
        figure: what is counted.
        event: whose it is; None where none is known.
        parts: those of its parts that are told.
        left: of those whom the news left in a state, how many are still in it; None of whatever else.
        whole: of how many it is a part that is told in their place; None of whatever is no part.
        fates: of those who escaped, how many are caught again and how many at large, by the name of the fate.
        rivals: what other bodies count of a part that is told, each with that part.
    """

    figure: Figure
    event: Event | None
    parts: tuple[Figure, ...]
    left: Figure | None = None
    whole: Figure | None = None
    fates: tuple[tuple[str, Figure], ...] = ()
    rivals: tuple[tuple[Figure, Observation], ...] = ()

    @property
    def told(self) -> tuple[Figure, ...]:
        """All whose numbers it tells."""
        beside = (*(each for _, each in self.fates), *(each for each in (self.left, self.whole) if each is not None))
        return (self.figure, *self.parts, *beside)


@dataclass(frozen=True)
class Parts:
    """Tells which figures of a brief are parts of which others."""

    guide: Guide

    @cached_property
    def of_whole(self) -> dict[str, list[Figure]]:
        """The parts of each whole."""
        found: dict[str, list[Figure]] = {}
        for each in self.guide.brief.figures:
            if each.id in self.wholes:
                found.setdefault(self.wholes[each.id], []).append(each)
        return found

    @cached_property
    def wholes(self) -> Mapping[str, str]:
        """The whole of each part: as an article says, or of what was destroyed what it counts as damaged beside it."""
        found = {each.id: each.part_of.figure for each in self.guide.brief.figures if each.part_of}
        for own in self.guide.figures_of.values():
            damaged = [each for each in own if each.metric == "damaged"]
            for part in (each for each in own if each.metric == "destroyed" and each.id not in found):
                wholes = [each.id for each in damaged if self._is_among(part, each)]
                found |= {part.id: wholes[0]} if len(wholes) == 1 else {}
        return {part: whole for part, whole in found.items() if part != whole}

    def _is_among(self, destroyed: Figure, damaged: Figure) -> bool:
        is_one = counted_key(destroyed.of) == counted_key(damaged.of)
        is_less = 0 < self._largest(destroyed) < self._largest(damaged)
        return is_one and is_less and self.whole_of(damaged, destroyed) is not None

    def row(self, figure: Figure) -> FigureRow:
        """Return the row of a figure: of parts of one sort and place the largest, none that says what another does."""
        event = self.guide.facts.get(figure.event)
        parts = self.of_whole.get(figure.id, [])
        sound = [
            each
            for each in parts
            if self._largest(each) > 1
            and not self.guide.is_planted([each.id])
            and not (_says_nothing(each, figure) and not self._is_beside_a_group(each, parts))
            and not _says_where_found(each, figure)
        ]
        told = [each for each in sound if self.whole_of(figure, each) and not is_off(each)]
        sort = {each.id: (each.of, each.event if each.event != figure.event else "") for each in told}
        largest = {sort[each.id]: each for each in sorted(told, key=self._largest)}
        whole = [*largest.values(), *self._rest_of(figure, [*largest.values()])]
        once = self._without_retold(_without_twins(whole, self._largest))
        kept = tuple(self._that_fit(figure, sorted(once, key=lambda each: -self._largest(each))))
        rivals = tuple((part, each) for part in kept for each in self.rivals_of(figure, part))
        of_all = self._whole_of_row(figure)
        return FigureRow(figure, event if isinstance(event, Event) else None, kept, whole=of_all, rivals=rivals)

    def _that_fit(self, figure: Figure, parts: Sequence[Figure]) -> Iterator[Figure]:
        """Yield the parts, the largest first, as far as they come to no more than their whole.

        "Of the 13 nine are Portuguese, six died in the village and three are Germans" reads as a sum, and is none.
        """
        left = self._largest(figure)
        for part in parts:
            number = min((number_of(each) or 0 for each in led_in(self.guide, part)), default=0)
            if number <= left:
                left -= number
                yield part

    def _without_retold(self, parts: Sequence[Figure]) -> list[Figure]:
        """Leave out a part that another article tells in other words: "11 moved to Lowick", "11 referred to Lowick"."""
        kept: list[Figure] = []
        for part in parts:
            if not any(self._is_retold(part, each) for each in kept):
                kept.append(part)
        return kept

    def _is_retold(self, one: Figure, other: Figure) -> bool:
        """Tell whether two articles' parts of one number are one group: of one place or body, by no other people.

        An article that gives both has two groups.
        """
        if (one.metric, self._largest(one)) != (other.metric, self._largest(other)):
            return False
        counts, others = led_in(self.guide, one), led_in(self.guide, other)
        if {each.whole for each in counts} != {each.whole for each in others}:
            return False
        if not self._articles(one.observations).isdisjoint(self._articles(other.observations)):
            return False
        words, more = {*one.of.split()}, {*other.of.split()}
        names = {each for each in words if each[:1].isupper()}
        if names != {each for each in more if each[:1].isupper()} or any(map(counts_people, words ^ more)):
            return False
        is_of_one_body = any(share(count_of(each, ""), count_of(its, "")) for each in counts for its in others)
        return bool(names) or (is_of_one_body and len(words_of(one.of) & words_of(other.of)) > 1)

    def _is_beside_a_group(self, part: Figure, parts: Sequence[Figure]) -> bool:
        """Tell whether whoever was there, by a word of their own, are a part beside a group: inmates beside guards."""
        if counted_key(part.of, part.metric) == counted_key("people"):
            return False
        own = led_in(self.guide, part)
        groups = [each for each in parts if not _says_nothing(each, part) and self._largest(each) > 1]
        return any(
            self._are_of_one_count(one, other) and one.whole is not None and one.whole == other.whole
            for each in groups
            for one in led_in(self.guide, each)
            for other in own
        )

    def counts_of_part(self, figure: Figure, part: Figure) -> Sequence[Observation]:
        """Return the counts of a part that are of the number told of its whole: of 20 dead the 14 of who counts 20."""
        led, wholes = led_in(self.guide, part), self._counts_told(figure)
        if part.status != "conflicting":
            return led
        numbers = {number_of(each) for each in wholes}
        bodies = [count_of(each, "") for each in wholes]
        own = [each for each in led if each.whole in numbers or any(share(count_of(each, ""), one) for one in bodies)]
        return own or led

    def rivals_of(self, figure: Figure, part: Figure) -> Sequence[Observation]:
        """Return the counts of a part by bodies that count another number of these people than the whole's own does."""
        if part.metric != figure.metric:
            return ()
        own = self.counts_of_part(figure, part)
        return [each for each in led_in(self.guide, part) if each not in own and each.said_by]

    def _counts_told(self, figure: Figure) -> Sequence[Observation]:
        """Return the counts that lead a figure, and those that stand beside them with the same numbers."""
        led = led_in(self.guide, figure)
        numbers = {number_of(each) for each in led}
        return [*(each for each in figure.observations if each.current and number_of(each) in numbers), *led]

    def _whole_of_row(self, figure: Figure) -> Figure | None:
        """Return the whole of a figure that has a row in its place: of 9,100 who were evacuated 7,050 are still out."""
        whole = self.guide.facts.get(figure.part_of.figure) if figure.part_of else None
        if not isinstance(whole, Figure) or is_over(whole) or self.guide.is_planted([whole.id]):
            return None
        is_one = whole.metric == figure.metric and whole.event == figure.event
        return whole if is_one and self._largest(whole) > self._largest(figure) > 0 else None

    def _rest_of(self, figure: Figure, parts: Sequence[Figure]) -> list[Figure]:
        """Return the count with which parts come to their whole: of 38, beside 21 and 15, the two who died.

        One article gives all of them. Without the rest, a reader who adds the parts up takes the whole for wrong.
        """
        led = led_in(self.guide, figure)
        whole = number_of(led[0]) if len(led) == 1 else None
        if whole is None or len(parts) < 2 or not METRICS[figure.metric].is_of_people:
            return []
        of_parts = [self._articles(led_in(self.guide, each)) for each in parts]
        articles = self._articles(led).intersection(*of_parts)
        rest = whole - sum(self._largest(each) for each in parts)
        fits = [
            each
            for each in self.guide.figures_of[figure.event]
            if each.id not in {figure.id, *(part.id for part in parts)}
            and METRICS[each.metric].is_of_people
            and any(
                number_of(count) == rest and not articles.isdisjoint(self._articles([count]))
                for count in led_in(self.guide, each)
            )
        ]
        # Of several the one whose words say what had befallen them: two of the injured, and not the two missing.
        fits = [each for each in fits if fate_before(each.of, each.metric)] if len(fits) > 1 else fits
        return fits if rest > 0 and len(fits) == 1 else []

    def _articles(self, counts: Iterable[Observation]) -> frozenset[str]:
        return self.guide.articles_of(quote for count in counts for quote in count.quotes)

    def _largest(self, figure: Figure) -> float:
        return largest_in(self.guide, figure)

    def part_of_part(self, part: Figure) -> Figure | None:
        """Return the largest part of a part that is told: of those in hospital the ones in danger."""
        within = [
            each
            for each in self.of_whole.get(part.id, ())
            if 1 < self._largest(each) < self._largest(part)
            and not self.guide.is_planted([each.id])
            and not _says_nothing(each, part)
            and self.whole_of(part, each)
        ]
        return max(within, key=self._largest, default=None)

    def whole_of(self, figure: Figure, part: Figure) -> Observation | None:
        """Return the count that leads a figure of which a part is told: one body counted both, of one time.

        A part that another body counted, or that was counted before the whole rose, is none of the number told; nor is
        one of an unknown day, unless one article gives both at one time. Where several numbers lead, it is a part of
        the one that its article names, else of that of its own body; of which of them nothing tells, it is of none.
        """
        own = led_in(self.guide, part)
        fits = [
            whole for whole in self._counts_told(figure) if any(self._are_of_one_count(whole, each) for each in own)
        ]
        if named := {each.whole for each in own} - {None}:
            fits = [whole for whole in fits if not named.isdisjoint((whole.low, whole.high))]
        if len({number_of(whole) for whole in fits}) > 1:
            fits = [whole for whole in fits if any(share(count_of(whole, ""), count_of(each, "")) for each in own)]
        return fits[-1] if len({number_of(whole) for whole in fits}) == 1 else None

    def _are_of_one_count(self, whole: Observation, part: Observation) -> bool:
        """Tell whether a part and a whole are on one body's word, or on one article's, and of one time."""
        one, other = count_of(whole, ""), count_of(part, "")
        is_one_article = not self._articles([whole]).isdisjoint(self._articles([part]))
        is_single_word = share(one, other) or is_one_article or None in (whole.said_by, part.said_by)
        if one.day is None or other.day is None:
            return is_one_article and one.day == other.day
        return is_single_word and not is_before(one, other) and not is_before(other, one)


def _without_twins(parts: Sequence[Figure], number: Callable[[Figure], float]) -> list[Figure]:
    """Leave out a part that says what another one does: the 38 in hospital are the 38 who are still in hospital."""
    words = {each.id: words_of(each.of) for each in parts}
    twins = [
        one.id
        for n, one in enumerate(parts)
        for m, other in enumerate(parts)
        if n != m
        and (one.metric, number(one)) == (other.metric, number(other))
        and (words[one.id] < words[other.id] or (words[one.id] == words[other.id] and m < n))
    ]
    return [each for each in parts if each.id not in twins]


def _says_nothing(part: Figure, whole: Figure) -> bool:
    """Tell a part of an event's toll of which nothing says what it is a part by: "16, of them 15 people"."""
    is_of_event = part.event == whole.event and part.metric == whole.metric
    return is_of_event and counts_everybody(part.of, part.metric)


_BODIES: Final = frozenset({"body", "bodies", "corpse", "corpses", "remains", "coffin", "coffins"})


def _says_where_found(part: Figure, whole: Figure) -> bool:
    """Tell a part that another event counts by its bodies: where the sea gave up three is not where three died."""
    return part.event != whole.event and part.metric == whole.metric and not _BODIES.isdisjoint(plain(part.of).split())
