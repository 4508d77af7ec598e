"""The few Markdown forms that a brief is built of: anchors, links, clusters of citations, tables.

Hides what holds on GitHub, in e-mail and in word processors alike: an empty `<a id>` before the thing, `[Q1](#q1)` to
get there, tables of one line a row. Ids are letters and digits in an anchor, whatever a brief's file says.
"""

import re
from collections.abc import Iterable, Sequence
from typing import Final

from summarizer.facts import Fact, Facts, quote_ids
from summarizer.render.escape import escape
from summarizer_schemas import Brief
from summarizer_schemas.brief import Source

_MOST_QUOTES: Final = 4
"""A sentence shows so many quotes; of more, one of each fact, and the way to the facts."""


def anchor(id_: str) -> str:
    """Return the place to which `link(id_)` leads."""
    return f'<a id="{_slug(id_)}"></a>'


def link(id_: str) -> str:
    """Return a link that shows the id and leads to it."""
    return f"[{escape(id_)}](#{_slug(id_)})"


def links(ids: Iterable[str]) -> str:
    """Return links to several things, separated by commas."""
    return ", ".join(link(each) for each in ids)


def cluster(quotes: Sequence[str]) -> str:
    """Return " [Q1, Q2]" with each quote a link, or nothing for no quotes."""
    return f" [{links(quotes)}]" if quotes else ""


def table(header: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a table; the cells are Markdown already, each on one line."""
    lines = [header, ["---"] * len(header), *rows]
    return "\n".join(f"| {' | '.join(line)} |" for line in lines)


def bullets(items: Iterable[str]) -> str:
    """Return a list, an item a line; an item may hold indented lines of its own."""
    return "\n".join(f"- {item}" for item in items)


class Guide:
    """Finds the way in one brief: from facts to their quotes, and from quotes to their sources."""

    def __init__(self, brief: Brief) -> None:
        self.brief = brief
        self.sources: dict[str, Source] = {source.id: source for source in brief.sources}
        self.facts: dict[str, Fact] = Facts(brief, {}).by_id
        self._source_of = {quote.id: quote.source for quote in brief.quotes}

    def quotes(self, ids: Iterable[str]) -> tuple[str, ...]:
        """Return the quotes of several facts, each once."""
        known = [self.facts[each] for each in ids if each in self.facts]
        return tuple(dict.fromkeys(quote for fact in known for quote in quote_ids(fact)))

    def shown(self, ids: Sequence[str]) -> tuple[str, ...]:
        """Return the quotes that stand beside a sentence: all while they are few, else one of each fact."""
        quotes = self.quotes(ids)
        if len(quotes) <= _MOST_QUOTES:
            return quotes
        first = dict.fromkeys(own[0] for each in ids if (own := self.quotes([each])))
        return tuple(first)[: _MOST_QUOTES - 1]

    def cite(self, ids: Sequence[str]) -> str:
        """Return a compact cluster for the facts that a sentence or a table row rests on."""
        shown = self.shown(ids)
        if len(shown) == len(self.quotes(ids)):
            return cluster(shown)
        return f" [{links(shown)}; all at {links(ids)}]"

    def outlet(self, quotes: Iterable[str]) -> str:
        """Return who published the quotes, by name and link, escaped: "The Daily (S1)"."""
        ids = dict.fromkeys(self._source_of[quote] for quote in quotes if quote in self._source_of)
        return ", ".join(self.published_by(each) for each in ids) or "no article"

    def published_by(self, id_: str) -> str:
        """Return one source by its publisher and link, escaped; by its link alone where no publisher is known."""
        source = self.sources.get(id_)
        return f"{escape(source.publisher)} ({link(id_)})" if source and source.publisher else link(id_)


def _slug(id_: str) -> str:
    return re.sub(r"[^a-z0-9]", "", id_.lower())
