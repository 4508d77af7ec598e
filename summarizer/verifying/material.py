"""A brief laid beside the articles: each source with its article, each quote with its place; and what a finding is."""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property

from summarizer.article import Article
from summarizer.decisions import Taken, before_asking
from summarizer.decisions.reading import entry_of
from summarizer.errors import InputError
from summarizer.facts import Facts
from summarizer.ground.page import Page
from summarizer.ground.quotes import ArticleText
from summarizer.grounded import GroundedName, Span
from summarizer.loading import Loaded
from summarizer_schemas import Brief
from summarizer_schemas.brief import Quote, Source
from summarizer_schemas.report import NameReport


@dataclass(frozen=True, slots=True)
class Finding:
    """Something that does not hold: where in the brief, and what is wrong. `str()` is one line for a terminal.

    Attributes:
        where: the part of the brief.
        what: what is wrong.
        is_by_digest: whether the digest of that part alone tells it; else the articles or the brief itself do.
    """

    where: str
    what: str
    is_by_digest: bool = False

    def __str__(self) -> str:
        line = f"{self.where}: {self.what}"
        return "".join(each if each.isprintable() else each.encode("unicode_escape").decode() for each in line)


@dataclass(frozen=True)
class Material:
    """A brief, and the articles that are there now."""

    brief: Brief
    loaded: Loaded

    @cached_property
    def articles(self) -> Mapping[str, Article]:
        """The article of each source, by its text, or else by its file; a source without one is absent."""
        described = self._described
        by_text = {article.text_sha256: article for article in described}
        by_file = {name: article for article in described for name in (*article.copies, article.file)}
        found = {each.id: by_text.get(each.text_sha256) or by_file.get(each.file) for each in self.brief.sources}
        return {id_: article for id_, article in found.items() if article is not None}

    @property
    def _described(self) -> Sequence[Article]:
        """The articles as the editor describes them, by the decisions that the brief shows as applied."""
        taken = []
        for each in self.brief.decisions:
            if each.applied and "article" in each.given:
                with suppress(InputError):  # what is no entry describes nothing
                    taken.append(Taken(entry_of(each)))
        return before_asking(self.loaded.articles, taken).articles

    @cached_property
    def sources(self) -> Mapping[str, Source]:
        """Every source by its id."""
        return {source.id: source for source in self.brief.sources}

    @cached_property
    def pages(self) -> Mapping[str, Page]:
        """Each article as the gate reads it."""
        names = {id_: frozenset(self.names.get(id_, ())) for id_ in self.articles}
        return {
            id_: Page(
                article,
                ArticleText(article.text),
                self.sources[id_].language,
                self.sources[id_].published,
                names[id_],
                tuple(self._listed(id_)),
            )
            for id_, article in self.articles.items()
        }

    def _listed(self, source: str) -> Iterator[GroundedName]:
        """Yield the names that an article has, as the gate lists them."""
        for name in self.brief.names:
            spellings = [alias.as_written for alias in name.aliases if alias.source == source]
            if spellings:
                yield GroundedName(NameReport(name=name.name, as_written=spellings, kind=name.kind), tuple(spellings))

    @cached_property
    def facts(self) -> Facts:
        """The facts by id, with what they offer to a sentence."""
        return Facts(self.brief, {id_: article.text for id_, article in self.articles.items()})

    @cached_property
    def quotes(self) -> Mapping[str, Quote]:
        """Every quote by its id."""
        return {quote.id: quote for quote in self.brief.quotes}

    @cached_property
    def names(self) -> Mapping[str, Sequence[str]]:
        """The names of each source, and how it writes them."""
        names: dict[str, list[str]] = {}
        for name in self.brief.names:
            for alias in name.aliases:
                names.setdefault(alias.source, []).extend((name.name, alias.as_written))
        return names

    def exact(self, ids: Iterable[str]) -> list[str]:
        """Return the words of quotes."""
        return [self.quotes[each].exact for each in ids]

    def by_source(self, ids: Iterable[str]) -> Mapping[str, Sequence[Span]]:
        """Return where quotes stand, source by source; nothing unless all of their articles are there."""
        spans: dict[str, list[Span]] = {}
        for quote in (self.quotes[each] for each in ids):
            spans.setdefault(quote.source, []).append(Span(quote.start, quote.end))
        return spans if spans.keys() <= self.pages.keys() else {}


def digits(texts: Iterable[str]) -> set[int]:
    """Return every run of digits as a number: "1,300 on 5 March" is 1, 300 and 5."""
    return {int(run) for text in texts for run in re.findall(r"\d+", text)}
