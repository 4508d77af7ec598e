"""Facts → by what a reader can choose among them: article, situation, kind of event, and how sure they are.

Hides what counts as disputed: a dispute is about it, its figures conflict, or who did it is accused and denied.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property

from summarizer.facts import Fact, quote_ids
from summarizer.merge.kinds import spoken
from summarizer.render.document import Label, Line, Link
from summarizer.render.guide import Guide
from summarizer_schemas.brief import Dispute, Event, Figure

SURE = (("single", "one independent source only"), ("disputed", "disputed"))


@dataclass(frozen=True, slots=True)
class Facets:
    """Ids of sources and episodes, kinds of events, and words of `SURE`; each without repetition."""

    sources: tuple[str, ...]
    episodes: tuple[str, ...]
    kinds: tuple[str, ...]
    sure: tuple[str, ...]


@dataclass(frozen=True)
class Chooser:
    """Tells the facets of the facts of one brief."""

    guide: Guide

    @cached_property
    def choices(self) -> Mapping[str, Sequence[tuple[str, str]]]:
        """What can be chosen, facet by facet, each as its value and as a reader knows it."""
        brief = self.guide.brief
        kinds = sorted({event.kind for event in brief.events}, key=lambda kind: spoken(kind, several=True))
        return {
            "sources": [
                (each.id, f"{each.id} {each.publisher or each.headline or each.file}") for each in brief.sources
            ],
            "episodes": [(each.id, f"{each.id} {each.title}") for each in brief.episodes],
            "kinds": [(kind, spoken(kind, several=True)) for kind in kinds],
            "sure": SURE,
        }

    def facets_of(self, lines: Iterable[Line]) -> Facets | None:
        """Return by what an entry can be chosen: by the fact that it is labelled as, or else leads to last."""
        parts = [part for line in lines for part in line]
        labels = [part.id for part in parts if isinstance(part, Label)]
        links = [part.to for part in reversed(parts) if isinstance(part, Link)]
        return next((found for each in (*labels, *links) if (found := self._facets(each))), None)

    def _facets(self, id_: str) -> Facets | None:
        fact = self.guide.facts.get(id_)
        if fact is None:
            return None
        events = [*self._events(fact)]
        sources = (self._source_of.get(each) for each in quote_ids(fact))
        episodes = (self._episode_of.get(each.id) for each in events)
        return Facets(
            sources=tuple(dict.fromkeys(each for each in sources if each)),
            episodes=tuple(dict.fromkeys(each for each in episodes if each)),
            kinds=tuple(dict.fromkeys(each.kind for each in events)),
            sure=("single",) * _is_single(fact) + ("disputed",) * self._is_disputed(fact),
        )

    def _events(self, fact: Fact) -> Iterator[Event]:
        """Yield the events that a fact is, belongs to or is about."""
        if isinstance(fact, Event):
            yield fact
            return
        for id_ in (fact.event,) if isinstance(fact, Figure) else fact.about:
            other = self.guide.facts.get(id_)
            if isinstance(other, Event | Figure):
                yield from self._events(other)

    def _is_disputed(self, fact: Fact) -> bool:
        if isinstance(fact, Dispute) or fact.id in self._in_dispute:
            return True
        if isinstance(fact, Figure):
            return fact.status == "conflicting"
        return isinstance(fact, Event) and fact.attribution == "contested"

    @cached_property
    def _in_dispute(self) -> frozenset[str]:
        return frozenset(id_ for dispute in self.guide.brief.disputes for id_ in dispute.about)

    @cached_property
    def _episode_of(self) -> dict[str, str]:
        return {event: episode.id for episode in self.guide.brief.episodes for event in episode.events}

    @cached_property
    def _source_of(self) -> dict[str, str]:
        return {quote.id: quote.source for quote in self.guide.brief.quotes}


def _is_single(fact: Fact) -> bool:
    if isinstance(fact, Figure):
        return fact.status == "single_source"
    return isinstance(fact, Event) and fact.origins <= 1
