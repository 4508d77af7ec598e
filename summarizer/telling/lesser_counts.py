"""Counts that lead no figure where others do: a brief's figures in, the quotes of such counts out.

A number that somebody reckoned from the air is none beside those of whoever counted. And whoever runs the train or the
dam is a party to what came of it: where an authority counts the people too, his number is no end of a span.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property
from itertools import chain
from typing import Final

from summarizer.domain.languages.any_language import whole_words
from summarizer.domain.metrics import DAMAGE, METRICS
from summarizer_schemas import Brief
from summarizer_schemas.brief import Event, Figure, Quote
from summarizer_schemas.vocabulary import NameKind

_ESTIMATES: Final = re.compile(whole_words(lambda row: row.estimates), re.IGNORECASE)
_OF_AUTHORITIES: Final = frozenset({
    "prosecutor", "prosecution", "prosecutors", "governor", "mayor", "prefect", "minister", "ministry", "coroner",
    "sheriff", "police", "government",
})  # fmt: skip
"""In how a body or person is called, that it is an office of a state or town, under whatever kind a report has it."""
_WORDS: Final = re.compile(r"\w+")
_ENDS: Final = re.compile(r"[.;!?\n؟]\s")
"""Ends of what stands before a quote in its sentence."""


@dataclass(frozen=True)
class LesserCounts:
    """Tells which counts of a brief stand behind others."""

    brief: Brief
    facts: Mapping[str, object]
    quoted: Mapping[str, Quote]

    def set_back(self, figure: Figure) -> frozenset[str]:
        """Return the quotes of a figure's counts that lead only where there are no others.

        They are what is not told beside others, and what whoever runs the thing counts where an authority does.
        """
        return self.not_told(figure).union(self.of_operators(figure))

    def not_told(self, figure: Figure) -> frozenset[str]:
        """Return the quotes of a figure's counts that are told only where there are no others.

        They are planted, or of what is only estimated where somebody who is no party counted, or of who
        repeats a body's number.
        """
        return self.planted.union(self.estimated(figure), self.repeated(figure))

    @cached_property
    def planted(self) -> frozenset[str]:
        """The ids of the quotes that are of words not meant for readers."""
        return frozenset(quote.id for quote in self.quoted.values() if quote.planted)

    def estimated(self, figure: Figure) -> frozenset[str]:
        """Return the quotes of what is only estimated, where somebody who is named and no party counted.

        How many came to a rally everybody estimates; of people who came to harm, and of damage, somebody counts.
        """
        row = METRICS[figure.metric]
        if len(figure.observations) < 2 or not (row.is_harm or row.is_lasting or figure.metric in DAMAGE):
            return frozenset()
        own = [each for each in figure.observations if all(map(self._is_estimate, each.quotes))]
        # One article says that it is an estimate, another gives the same body's number bare.
        same = {(each.said_by, each.low, each.high) for each in own}
        guesses = [each for each in figure.observations if (each.said_by, each.low, each.high) in same]
        others = [each for each in figure.observations if each not in guesses and each.current and each.low is not None]
        is_counted = any(each.said_by and not each.stands_back for each in others)
        return frozenset(quote for each in guesses for quote in each.quotes) if is_counted else frozenset()

    def repeated(self, figure: Figure) -> frozenset[str]:
        """Return the quotes of a body's number on the word of a person, or of whom nothing lists ("official sources").

        A sister who is interviewed, and "by the official account", have counted nobody; who speaks for the body is one
        with it.
        """
        told = [each for each in figure.observations if each.said_by and each.current]
        listed = [each for each in told if self._kinds.get(each.said_by or "", "person") != "person"]
        bodies = [each for each in listed if not each.stands_back]  # what a party says, somebody else bears out
        own = (
            each
            for each in told
            if each not in listed
            and any(
                (each.low, each.high) == (one.low, one.high) and set(each.origins).isdisjoint(one.origins)
                for one in bodies
            )
        )
        return frozenset(quote for each in own for quote in each.quotes)

    def of_operators(self, figure: Figure) -> frozenset[str]:
        """Return the quotes of a company's count of people at an accident or a disaster that an authority counts."""
        event = self.facts.get(figure.event)
        is_ill = isinstance(event, Event) and event.kind in METRICS["affected"].borne_by
        if not is_ill or len(figure.observations) < 2:
            return frozenset()
        own = [each for each in figure.observations if self._kinds.get(each.said_by or "") == "company"]
        others = (each for each in figure.observations if each.current and each not in own)
        is_counted = any(not self._authorities.isdisjoint(each.origins) for each in others)
        return frozenset(quote for each in own for quote in each.quotes) if is_counted else frozenset()

    def _is_estimate(self, quote: str) -> bool:
        told = self.quoted[quote]
        return _ESTIMATES.search(f"{_ENDS.split(told.prefix)[-1]}{told.exact}") is not None

    @cached_property
    def _kinds(self) -> Mapping[str, NameKind]:
        return {each.name: each.kind for each in self.brief.names}

    @cached_property
    def _authorities(self) -> frozenset[str]:
        """The origins that are an office of a state or town in some count, whoever speaks for it in others."""
        counts = (each for figure in self.brief.figures for each in figure.observations)
        return frozenset(chain.from_iterable(each.origins for each in counts if each.said_by in self._offices))

    @cached_property
    def _offices(self) -> frozenset[str]:
        own = (
            each.name
            for each in self.brief.names
            if each.kind == "government"
            or (
                each.kind != "company"
                and not _OF_AUTHORITIES.isdisjoint(_WORDS.findall((each.told_as or each.name).casefold()))
            )
        )
        return frozenset(own)
