"""Whether two bodies may be one under names of two languages: articles and names come in, a doubt goes out."""

from collections.abc import Sequence
from typing import Final

from summarizer.domain.countries import States
from summarizer.domain.names import plain
from summarizer.merging.names import Names
from summarizer.merging.names.apart import Features, Given, are_apart, features_of
from summarizer_schemas.vocabulary import NameKind

TRANSLATED: Final = frozenset[NameKind]({"government", "military", "organization"})
"""Kinds of bodies whose names are common words, which a newsroom translates; a paper's or a firm's stays as it is."""


class TranslatedArticles:
    """What the articles' languages and lists of names say of two bodies."""

    def __init__(self, languages: Sequence[str], names: Names) -> None:
        self._names = names
        self._languages = languages
        self._features: dict[int, Features] = {}

    def may_be_one(self, one: int, other: int) -> bool:
        """Tell whether no language has names of both, and nothing that they are called keeps them apart."""
        if one == other or not {self._names.entities[each].kind for each in (one, other)} <= TRANSLATED:
            return False
        ones, others = ({self._languages[source] for source in self._names.listing[each]} for each in (one, other))
        return ones.isdisjoint(others) and not are_apart(self._of(one), self._of(other))

    def _of(self, entity: int) -> Features:
        if entity not in self._features:
            known = self._names.entities[entity]
            self._features[entity] = features_of(Given("body", plain(known.name)), {known.kind}, States())
        return self._features[entity]
