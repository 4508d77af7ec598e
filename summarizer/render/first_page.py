"""A brief in, what its first page must not be without out: who died, the counts of its title, what an editor put first.

Sentences that tell these stand before the rule whatever else there is room for. A brief of one screen has no rule, and
the first toll alone of all: the title's counts and what an editor put first stand there in a few words.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cached_property, lru_cache

from summarizer.domain.metrics import METRICS
from summarizer.grounding.fates import metrics_agree
from summarizer.grounding.numbers import read_numbers
from summarizer.merging.facts import status_of
from summarizer.render.annex import Guide
from summarizer.render.figures import led_in
from summarizer.telling.phrases import number_of
from summarizer.telling.whose_fate import NumberTold, may_count, tolls_in
from summarizer_schemas.brief import Figure, Number, Sentence


@lru_cache(maxsize=1)
def first_page(guide: Guide) -> "FirstPage":
    """Return what the first page of a brief must have."""
    return FirstPage(guide)


@dataclass(frozen=True)
class FirstPage:
    """Tells what one brief's first page must have."""

    guide: Guide

    @cached_property
    def asked_for(self) -> frozenset[str]:
        """The figures that an editor put first, and those of the title."""
        return self.of_title.union(each.id for each in self.guide.brief.figures if each.id in self.guide.pinned)

    @cached_property
    def numbers(self) -> frozenset[str]:
        """The figures whose numbers must stand there, wherever a sentence gives them."""
        return self.asked_for | self._deaths

    @cached_property
    def events(self) -> frozenset[str]:
        """The events of which something must stand there."""
        return frozenset(each.id for each in self.guide.brief.events if each.id in self.guide.pinned)

    @cached_property
    def of_title(self) -> frozenset[str]:
        """The figures of the main situation of which a count that stands may be what the title gives."""
        return frozenset().union(*self._title.values())

    def alike(self, figure: str) -> frozenset[str]:
        """Return a figure, and the others that may be the same count of the title: who tells one tells all."""
        return frozenset((figure,)).union(*(own for own in self._title.values() if figure in own))

    def leads_with_title(self, figure: Figure) -> bool:
        """Tell whether the value of a figure is a count of the title."""
        values = {told.value for told, own in self._title.items() if figure.id in own}
        return any(number_of(each) in values for each in led_in(self.guide, figure))

    def told_of_title(self, text: str) -> frozenset[str]:
        """Return the figures that may be a count of the title which a text gives, whatever it cites."""
        told = [*tolls_in(text, self.guide.brief.language)]
        given = (
            own
            for each, own in self._title.items()
            if any(
                each.value == one.value and (not each.fates or not one.fates or metrics_agree(each.fates, one.fates))
                for one in told
            )
        )
        return frozenset().union(*given)

    @cached_property
    def _title(self) -> Mapping[NumberTold, frozenset[str]]:
        """The figures that may be each count of the title."""
        own = [each for each in self.guide.brief.figures if self.guide.is_of_main(each)]
        return {
            told: frozenset(each.id for each in own if told.value in self._standing(each) and may_count(each, told))
            for told in tolls_in(self.guide.brief.title, self.guide.brief.language)
        }

    def given_in(self, sentence: Sentence) -> frozenset[str]:
        """Return the figures whose numbers must stand there and that a sentence gives."""
        given = self._numbers(sentence.text)
        cited = (self.guide.facts.get(each) for each in sentence.cites if each in self.numbers)
        return frozenset(each.id for each in cited if isinstance(each, Figure) and self._is_given(each, given))

    def _is_given(self, figure: Figure, given: frozenset[Number]) -> bool:
        standing = self._standing(figure)
        if figure.id in self.of_title and figure.id not in {*self._deaths, *self.guide.pinned}:
            standing &= self._numbers(self.guide.brief.title)
        return not standing or not standing.isdisjoint(given)

    @cached_property
    def _deaths(self) -> frozenset[str]:
        """The figures of the dead of the main situation's news."""
        own = (each for each in self.guide.brief.figures if METRICS[each.metric].has_dead)
        return frozenset(each.id for each in own if self.guide.is_of_main(each) and is_of_news(self.guide, each))

    def _standing(self, figure: Figure) -> frozenset[Number]:
        set_back = self.guide.set_back(figure)
        stands = (each for each in figure.observations if each.current and set_back.isdisjoint(each.quotes))
        return _without_none(map(number_of, stands))

    def _numbers(self, text: str) -> frozenset[Number]:
        return _without_none(each.low for each in read_numbers(text, self.guide.brief.language))


def is_of_news(guide: Guide, figure: Figure) -> bool:
    """Tell whether a figure is of this news and no total beside it, and rests on words that are meant for readers."""
    is_news = status_of(figure, guide.facts) not in {"background", "planned", "total"}
    return is_news and not guide.is_planted([figure.id])


def _without_none(numbers: Iterable[Number | None]) -> frozenset[Number]:
    return frozenset(each for each in numbers if each is not None)
