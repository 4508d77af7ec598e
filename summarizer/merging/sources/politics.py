"""Who of a folder speaks for a party: words for a source and its names come in, yes or no and whose voice it is go out.

What a name is, articles say beside it; one that says it tells it of all. A member of parliament speaks for the party
that he is said to be of, and "the opposition" is the one party that articles call so, where there is one: whoever of
them gives a later number replaces the earlier one of all.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from typing import Final

from summarizer.domain.article import GroundedReport
from summarizer.domain.names import plain
from summarizer.domain.politicians import (
    are_called_of_politics,
    are_called_opposition,
    is_of_politics,
    is_opposition,
    tells_of_politics,
)
from summarizer.merging.names import Names

_MAY_BE: Final = ("person", "organization", "other")
"""Kinds of names that a party, or somebody of one, is taken for."""


class Politics:
    """Tells who speaks for a party."""

    def __init__(self, reports: Sequence[GroundedReport], names: Names) -> None:
        self._reports = reports
        self._names = names
        self._is_of = cache(self._is_called_of_politics)
        self._tells = cache(self._tells_of_politics)

    def speaks(self, source: int, words: str, entities: Sequence[int]) -> bool:
        """Tell whether words for a source, or the names that they mean, are of party politics.

        Args:
            source: the article's index.
            words: the article's words for who knows.
            entities: whom they mean, where that is known.
        """
        if is_of_politics(words) or (entities and all(map(self._is_of, entities))):
            return True
        return not entities and any(self._is_of(each) for each in self._within(source, words))

    def homes(self, counting: Iterable[int]) -> Mapping[int, int]:
        """Give the party for which each counter speaks that is a politician or "the opposition"; both as entities."""
        counting = [each for each in counting if self._is_of(each)]
        texts = list(dict.fromkeys(text for each in counting for text in self._texts(each)))
        parties = [n for n in self._bodies() if self._is_a_party(n, texts)] if counting else []
        called = [n for n in parties if self._is_called_opposition(n, texts)]
        found: dict[int, int] = {}
        for n in counting:
            own = [party for party in parties if self._is_said_to_be_of(n, party)] if n not in parties else []
            if not own and n not in parties and self._is_the_opposition(n):
                own = called
            if len(own) == 1:
                found[n] = own[0]
        return found

    def _bodies(self) -> Iterable[int]:
        return (n for n, each in enumerate(self._names.entities) if each.kind == "organization")

    def _is_a_party(self, body: int, texts: Sequence[str]) -> bool:
        """Tell whether a body is a party that has a name; "the opposition" has none."""
        spelt = self._names.spellings(body)
        return not self._is_the_opposition(body) and (
            any(map(is_of_politics, spelt)) or are_called_of_politics(spelt, texts)
        )

    def _is_called_opposition(self, party: int, texts: Sequence[str]) -> bool:
        spelt = self._names.spellings(party)
        return any(map(is_opposition, spelt)) or are_called_opposition(spelt, texts)

    def _is_the_opposition(self, entity: int) -> bool:
        return is_opposition(self._names.entities[entity].name)

    def _is_said_to_be_of(self, entity: int, party: int) -> bool:
        """Tell whether somebody's name, or what is said beside it, holds a party's."""
        spelt = "|".join(re.escape(each) for each in self._names.spellings(party) if each[:1].isupper())
        own = self._names.spellings(entity)
        says = rf"(?<!\w)(?:{spelt})(?!\w)"
        return any(re.search(says, each) for each in own) or are_called_of_politics(own, self._texts(entity), says=says)

    def _within(self, source: int, words: str) -> Iterable[int]:
        """Yield the bodies whose names stand within words for a source: "Accord's list"."""
        told = f" {plain(words)} "
        for name in self._reports[source].names:
            if name.report.kind == "organization" and any(f" {plain(each)} " in told for each in name.as_written):
                yield self._names.listed(name.report)

    def _is_called_of_politics(self, entity: int) -> bool:
        if self._names.entities[entity].kind not in _MAY_BE:
            return False
        spelt = self._names.spellings(entity)
        if any(map(is_of_politics, spelt)):
            return True
        texts = self._texts(entity)
        return bool(texts) and are_called_of_politics(spelt, texts)

    def _texts(self, entity: int) -> Sequence[str]:
        listing = self._names.first_articles(entity)
        return [self._reports[source].article.text for source in listing if self._tells(source)]

    def _tells_of_politics(self, source: int) -> bool:
        return tells_of_politics(self._reports[source].article.text)
