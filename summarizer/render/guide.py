"""Finds the way in one brief: from facts to their quotes, from quotes to their sources, from sources to their names.

Hides how much evidence stands beside a sentence, and how an article is called.
"""

from collections.abc import Iterable, Mapping, Sequence
from functools import cached_property
from typing import Final, TypeVar

from summarizer.bodies import Bodies
from summarizer.facts import Fact, Facts, quote_ids
from summarizer.naming import Naming
from summarizer.render.document import Cites, Line, Link, Paragraph, Strong, Unnamed, joined
from summarizer.render.edited import marks_of
from summarizer.telling.nearness import told_in
from summarizer_schemas import Brief
from summarizer_schemas.brief import Episode, Event, Figure, Quote, Source, Statement
from summarizer_schemas.changes import Ids
from summarizer_schemas.vocabulary import DecisionKind

FactT = TypeVar("FactT", bound=Event | Figure)
_MOST_QUOTES: Final = 4
"""A sentence shows so many quotes; of more, one of each fact, and the way to the facts."""


class Guide:
    """One brief, with what is looked up in it again and again."""

    def __init__(self, brief: Brief) -> None:
        bodies = Bodies(brief)
        brief = brief.model_copy(update={"figures": tuple(map(bodies.only, brief.figures))})
        self.brief = brief
        self.sources: dict[str, Source] = {source.id: source for source in brief.sources}
        self.facts: dict[str, Fact] = Facts(brief, {}).by_id
        self.called = Naming(brief)
        self._told_as = {each.name: each.told_as for each in brief.names if each.told_as}
        self._source_of = {quote.id: quote.source for quote in brief.quotes}
        self.quoted: dict[str, Quote] = {quote.id: quote for quote in brief.quotes}

    @cached_property
    def edited(self) -> Mapping[str, tuple[str, ...]]:
        """What an editor did to each thing, in words, by its id."""
        return marks_of(self.brief)

    @cached_property
    def pinned(self) -> frozenset[str]:
        """The ids of the facts that an editor puts first."""
        return self._decided("pin")

    @cached_property
    def closed(self) -> frozenset[str]:
        """The ids of the disputes that an editor has closed."""
        return self._decided("close")

    def _decided(self, kind: DecisionKind) -> frozenset[str]:
        given = (each for each in self.brief.decisions if each.applied and each.kind == kind)
        return frozenset(id_ for each in given for id_ in each.about)

    @cached_property
    def told(self) -> frozenset[str]:
        """The ids of the facts that the brief's prose cites."""
        answers = (each for answer in self.brief.answers for each in answer.sentences)
        prose = (*answers, *(each for episode in self.brief.episodes for each in episode.overview))
        return frozenset(cite for sentence in prose for cite in sentence.cites)

    @cached_property
    def planted(self) -> frozenset[str]:
        """The ids of the quotes that are of words not meant for readers."""
        return frozenset(quote.id for quote in self.brief.quotes if quote.planted)

    def is_planted(self, ids: Iterable[str]) -> bool:
        """Tell whether one of several facts rests on such words."""
        return bool(self.planted) and not self.planted.isdisjoint(self.quotes(ids))

    @cached_property
    def main(self) -> Episode | None:
        """The main situation, of which the first screen tells."""
        return self.brief.episodes[0] if self.brief.episodes else None

    def is_of_main(self, fact: Fact) -> bool:
        """Tell whether a fact belongs to the main situation; without situations all do."""
        if self.main is None:
            return True
        own = {*self.main.events, *self.main.figures}
        if isinstance(fact, Event | Figure):
            return fact.id in own
        about = (each for id_ in fact.about for each in self._about(id_))
        return not own.isdisjoint((*fact.about, *about))

    def _about(self, id_: str) -> Ids:
        """Return what a statement that a dispute is about is about itself."""
        fact = self.facts.get(id_)
        return fact.about if isinstance(fact, Statement) else ()

    def in_office(self, speakers: Iterable[str]) -> list[str]:
        """Say speakers, a person with what he or she is: "mayor Ana Ruiz"; what stands behind a name fits no list."""
        own = list(dict.fromkeys(speakers))
        told = {each: self._told_as.get(each) for each in own}
        fits = {each: office for each, office in told.items() if office and (len(own) == 1 or ", " not in office)}
        return list(dict.fromkeys(fits.get(each) or self.called(each) for each in own))

    def quotes(self, ids: Iterable[str]) -> tuple[str, ...]:
        """Return the quotes of several facts, each once."""
        known = [self.facts[each] for each in ids if each in self.facts]
        return tuple(dict.fromkeys(quote for fact in known for quote in quote_ids(fact)))

    def cites(self, ids: Sequence[str], said: str = "") -> Cites:
        """Return the evidence of a sentence that rests on several facts; of much what is nearest to what it says."""
        return self.cites_quotes(self.quotes(ids), ids, said)

    def cites_quotes(self, quotes: tuple[str, ...], ids: Sequence[str], said: str = "") -> Cites:
        """Return these quotes as evidence; of more than a line holds, one of each fact and the way to the facts."""
        if len(quotes) <= _MOST_QUOTES:
            return Cites(quotes)
        known, told = set(quotes), told_in(said)

        def nearness(id_: str) -> int:
            quote = self.quoted[id_]
            return len(told & told_in(f"{quote.prefix}{quote.exact}{quote.suffix}"))

        own = [[quote for quote in self.quotes([each]) if quote in known] for each in ids]
        first = dict.fromkeys(max(each, key=nearness) for each in own if each)
        return Cites(tuple(first)[: _MOST_QUOTES - 1], tuple(ids))

    def outlets(self, quotes: Iterable[str]) -> Line:
        """Return who published the quotes: "The Daily (S1)"."""
        ids = dict.fromkeys(self._source_of[quote] for quote in quotes if quote in self._source_of)
        return joined(", ", map(self.outlet, ids)) or ("no article",)

    def outlet(self, id_: str) -> Line:
        """Return one article by its publisher and link; one whose publisher is not known by its id."""
        source = self.sources.get(id_)
        return (source.publisher, " (", Link(id_, id_), ")") if source and source.publisher else (Unnamed(id_, id_),)

    def by_episode(self, facts: Iterable[FactT]) -> list[tuple[Episode | None, list[FactT]]]:
        """Return facts by the situation that lists them, those of none at the end; situations without any left out."""
        rest: dict[str, FactT] = {fact.id: fact for fact in facts}
        groups: list[tuple[Episode | None, list[FactT]]] = []
        for each in self.brief.episodes:
            own = [rest.pop(id_) for id_ in (*each.events, *each.figures) if id_ in rest]
            groups += [(each, own)] if own else []
        return [*groups, (None, [*rest.values()])] if rest else groups


def situation(episode: Episode | None) -> Paragraph:
    """Return the line above what belongs to one situation, or to none."""
    if episode is None:
        return Paragraph((Strong("Part of no situation"),))
    return Paragraph((Link(episode.id, episode.id), " ", Strong(episode.title)))


def quotes_by_source(brief: Brief) -> dict[str, list[Quote]]:
    """Return the quotes under the articles that they are from, in the order of the articles."""
    found: dict[str, list[Quote]] = {each.id: [] for each in brief.sources}
    for quote in brief.quotes:
        found.setdefault(quote.source, []).append(quote)
    return {source: quotes for source, quotes in found.items() if quotes}
