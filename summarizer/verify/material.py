"""A brief laid beside its articles: each source with its article, each quote with its place; and what a finding is.

`changed_parts` tells what of a brief was changed since it was written: a digest of each part is kept beside it, and
worked out again. Whoever changes a word by hand is told which part it is in; whoever wants to hide it can work the
digests out anew, so they are no signature. What the evidence tells of a changed part is `verify`'s business.
"""

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from hashlib import sha256
from typing import Final

from pydantic import BaseModel

from summarizer.decisions import Taken, before_asking
from summarizer.decisions.entries import NameEntry, entry_of
from summarizer.domain.article import Article, GroundedName, Span
from summarizer.errors import InputError
from summarizer.grounding.dates import updated_on
from summarizer.grounding.page import Page
from summarizer.grounding.quotes import ArticleText
from summarizer.loading import Loaded
from summarizer.merging.facts import Facts
from summarizer_schemas import Brief
from summarizer_schemas.brief import Digest, Quote, Source
from summarizer_schemas.report import NameReport

WHOLE: Final = "brief"
"""The name of the digest over all others, which tells what was added, taken out or put in another order."""
_HEX: Final = 8
"""Hex digits of a part's digest: one in four thousand million changes goes unseen."""


def with_digests(brief: Brief) -> Brief:
    """Return the brief with the digests of what it holds."""
    told = tuple(Digest(part=part, sha256=digest) for part, digest in digests_of(brief).items())
    return brief.model_copy(update={"digests": told})


def digests_of(brief: Brief) -> dict[str, str]:
    """Return the SHA-256 of each part by its name, cut to 8 hex digits, and that of the whole in full."""
    parts = {name: _digest(value)[:_HEX] for name, value in _parts(brief)}
    return {WHOLE: _digest(parts), **parts}


def changed_parts(brief: Brief) -> Iterator[tuple[str, str]]:
    """Yield where a brief is not as it was written, and what happened there."""
    kept, now = {each.part: each.sha256 for each in brief.digests}, digests_of(brief)
    if not kept:
        yield WHOLE, "it has no digests, so what was changed since it was written cannot be told"
        return
    named = [name for name in (*now, *(name for name in kept if name not in now)) if name != WHOLE]
    changed = [(name, _change(kept, now, name)) for name in named if kept.get(name) != now.get(name)]
    yield from changed
    if not changed and kept.get(WHOLE) != now[WHOLE]:
        yield WHOLE, "its parts were put in another order, or its digests changed, since it was written"


def _change(kept: Mapping[str, str], now: Mapping[str, str], name: str) -> str:
    if name not in kept:
        return "was added since the brief was written"
    return "was changed since the brief was written" if name in now else "was taken out since the brief was written"


def _parts(brief: Brief) -> Iterator[tuple[str, object]]:
    """Yield each item of the brief's lists by its id, or by its list and number, and each other field by its name."""
    for field in Brief.model_fields:
        value = getattr(brief, field)
        if field == "digests":
            continue
        if isinstance(value, tuple):
            for number, item in enumerate(value, start=1):
                yield getattr(item, "id", f"{field} {number}"), item
        else:
            yield field, value


def _digest(value: object) -> str:
    told = value.model_dump_json() if isinstance(value, BaseModel) else repr(value)
    return sha256(told.encode()).hexdigest()


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
    def renaming(self) -> Sequence[NameEntry]:
        """What an editor says of names, by the decisions that the brief shows as applied."""
        found = (entry_of(each) for each in self.brief.decisions if each.kind == NameEntry.kind and each.applied)
        return [each for each in found if isinstance(each, NameEntry)]

    @cached_property
    def sources(self) -> Mapping[str, Source]:
        """Every source by its id."""
        return {source.id: source for source in self.brief.sources}

    @cached_property
    def spellings(self) -> Sequence[str]:
        """Every name, and every spelling of it."""
        listed = self.brief.names
        return [*(alias.as_written for each in listed for alias in each.aliases), *(each.name for each in listed)]

    @cached_property
    def pages(self) -> Mapping[str, Page]:
        """Each article as the gate reads it."""
        names = {id_: frozenset(self.names.get(id_, ())) for id_ in self.articles}
        return {
            id_: Page(
                article,
                ArticleText(article.text),
                source.language,
                source.published,
                names[id_],
                tuple(self._listed(id_)),
                updated=updated_on(source.published_text, source.published, language=source.language),
                publisher=source.publisher,
            )
            for id_, article in self.articles.items()
            for source in (self.sources[id_],)
        }

    def _listed(self, source: str) -> Iterator[GroundedName]:
        """Yield the names that an article has, as the gate lists them."""
        for name in self.brief.names:
            spellings = [alias.as_written for alias in name.aliases if alias.source == source]
            if spellings:
                yield GroundedName(
                    NameReport(name=name.name, as_written=spellings, kind=name.kind, who=None, who_text=None),
                    tuple(spellings),
                )

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
