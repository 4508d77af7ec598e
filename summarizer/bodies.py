"""Counts as the facts have them → the same, with nobody named for them who is no body.

Hides who is none: a place that is not said to speak ("Ankara said" is its government), words that break off ("an
invading force and"), a pronoun, and in German a word without a capital, which is no noun. Where nobody is left, the
article says it itself.
"""

import re
from collections.abc import Iterable, Mapping
from functools import cached_property
from typing import Final, Protocol

from summarizer_schemas.brief import Figure, Name, Observation, Quote, Source

_BREAKS_OFF: Final = re.compile(
    r"(?:^|\s)(?:and|or|but|of|the|an?|in|on|at|to|for|from|by|with|that|which|who|as|than|y|de|del|la|el|und|der|die|das|"
    r"et|le|les|des|du|e|do|da)$",
    re.IGNORECASE,
)
"""A description that ends so was cut out of a sentence."""
_PRONOUN: Final = re.compile(
    r"(?:(?:one|some|many|most|all|both|two|three|several|none) of )?"
    r"(?:it|he|she|they|them|we|us|you|i|this|that|these|those|who|which|il|elle|ils|elles|on|er|sie|es|wir|man|él|ella|"
    r"ellos|ellas|ele|ela|eles|elas|lui|lei|loro|он|она|они|o|onlar)",
    re.IGNORECASE,
)
_LETTER: Final = re.compile(r"[^\W\d_]")
_SPEAKS: Final = (
    r"according to (?:the )?{name}\b|\b{name}(?:['’]s)? (?:has |have |had |also |later )?"
    r"(?:said|says|put|puts|counted|counts|reported|reports|gave|gives|claimed|claims|confirmed|confirms|announced|"
    r"announces|told|tells|denied|denies|admitted|admits|acknowledged|acknowledges|estimates|estimated)\b"
)


class Speaking(Protocol):
    """What has names, quotes and articles: a `Situation` or a `Brief`."""

    @property
    def names(self) -> tuple[Name, ...]: ...  # noqa: D102
    @property
    def quotes(self) -> tuple[Quote, ...]: ...  # noqa: D102
    @property
    def sources(self) -> tuple[Source, ...]: ...  # noqa: D102


class Bodies:
    """Tells who of those that are named for counts is a body."""

    def __init__(self, holder: Speaking) -> None:
        self._holder = holder

    def only(self, figure: Figure) -> Figure:
        """Return a figure whose counts name bodies alone."""
        counts = tuple(map(self.of_count, figure.observations))
        return figure if counts == figure.observations else figure.model_copy(update={"observations": counts})

    def of_count(self, count: Observation) -> Observation:
        """Return a count that names bodies alone; the first of them leads."""
        named = [each for each in (count.said_by, *count.also_said_by) if each]
        kept = [each for each in named if self.is_body(each, count.quotes)]
        if kept == named and (count.said_by or not named):
            return count
        return count.model_copy(update={"said_by": kept[0] if kept else None, "also_said_by": tuple(kept[1:])})

    def is_body(self, speaker: str, quote_ids: Iterable[str]) -> bool:
        """Tell whether a speaker of these quotes is a body."""
        quotes = [self._quotes[each] for each in quote_ids if each in self._quotes]
        if speaker in self._places:
            speaks = re.compile(_SPEAKS.format(name=re.escape(speaker)), re.IGNORECASE)
            return any(speaks.search(f"{each.prefix}{each.exact}{each.suffix}") for each in quotes)
        if speaker in self._names:
            return True
        is_german = bool(quotes) and all(self._languages[each.source].startswith("de") for each in quotes)
        is_no_noun = is_german and speaker.islower() and " " not in speaker
        is_said = _LETTER.search(speaker) and not _BREAKS_OFF.search(speaker) and not _PRONOUN.fullmatch(speaker)
        return bool(is_said) and not is_no_noun

    @cached_property
    def _names(self) -> frozenset[str]:
        return frozenset(each.name for each in self._holder.names)

    @cached_property
    def _places(self) -> frozenset[str]:
        return frozenset(each.name for each in self._holder.names if each.kind == "place")

    @cached_property
    def _quotes(self) -> Mapping[str, Quote]:
        return {each.id: each for each in self._holder.quotes}

    @cached_property
    def _languages(self) -> Mapping[str, str]:
        return {each.id: each.language for each in self._holder.sources}
