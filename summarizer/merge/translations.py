"""Which bodies may be one under names of two languages: bodies and their articles come in, a doubt goes out.

Hides that code knows no translations: a health ministry and a 'ministère de la santé' may be one, and so may a police
and a 'gendarmerie'. Nothing is joined here. Who may be one is no second source of a number that both give.
"""

from collections.abc import Sequence
from typing import Final

from summarizer.grounded import GroundedReport
from summarizer.merge.apart import Features, Given, are_apart, features_of
from summarizer.merge.names import Names
from summarizer.merge.spelling import plain
from summarizer.merge.states import States
from summarizer_schemas.vocabulary import NameKind

_TRANSLATED: Final = frozenset[NameKind]({"government", "military", "organization"})
"""Kinds of bodies whose names are common words, which a newsroom translates; a paper's or a firm's stays as it is."""


class Translations:
    """What the articles' languages and lists of names say of two bodies."""

    def __init__(self, reports: Sequence[GroundedReport], names: Names) -> None:
        self._names = names
        self._languages = [report.header.language for report in reports]
        listed = ((names.listed(each.report), source) for source, report in enumerate(reports) for each in report.names)
        self._articles: dict[int, set[int]] = {}
        for entity, source in listed:
            self._articles.setdefault(entity, set()).add(source)
        self._features: dict[int, Features] = {}

    def may_be_one(self, one: int, other: int) -> bool:
        """Tell whether no language has names of both, and nothing that they are called keeps them apart."""
        if one == other or not {self._names.entities[each].kind for each in (one, other)} <= _TRANSLATED:
            return False
        ones, others = ({self._languages[source] for source in self._articles[each]} for each in (one, other))
        return ones.isdisjoint(others) and not are_apart(self._of(one), self._of(other))

    def _of(self, entity: int) -> Features:
        if entity not in self._features:
            known = self._names.entities[entity]
            self._features[entity] = features_of(Given("body", plain(known.name)), {known.kind}, States())
        return self._features[entity]
