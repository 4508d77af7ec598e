"""Quotes in, the passages of the articles that they stand in out: numbered, none of them told twice.

A quote of a few words bears a sentence out and hides what turns its sense: who only believes it, of how many it is
said, what it is a part of. So each is shown in the sentences round it, and quotes that stand near one another share a
passage.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Final

from summarizer.domain.article import Span, sentence_around
from summarizer.domain.edtf import readable_date
from summarizer.merging.facts import Facts
from summarizer_schemas.brief import Quote

_LONGEST: Final = 700
"""Code points of what is shown round one quote: some five sentences, or the two or three paragraphs of a news agency
that belong together. Of two folders of ten articles each the passages of the longest request then have a third more
bytes than its sentences had alone, which stood under each item anew; shown once, they make the request shorter."""
_BESIDE: Final = 2
"""Sentences on either side of a quote's own: a reserve, a denial or who is meant stands there."""


def stretches_of(quotes: Iterable[str], facts: Facts, *, is_wide: bool = True) -> dict[str, Span]:
    """Return what is shown round each quote: its sentence with its neighbours, or no more than its sentence."""
    return {each: _around(facts.quotes[each], facts, is_wide=is_wide) for each in quotes}


def _around(quote: Quote, facts: Facts, *, is_wide: bool) -> Span:
    text = facts.texts.get(quote.source)
    if text is None:
        return Span(quote.start, quote.end)
    own = Span(quote.context_start, quote.context_end)
    return passage_around(text, own) if is_wide else own


@dataclass(frozen=True)
class Passages:
    """The passages of some quotes.

    Attributes:
        facts: whose quotes they are.
        stretches: what is shown round each.
    """

    facts: Facts
    stretches: Mapping[str, Span]

    @cached_property
    def _numbers(self) -> Mapping[tuple[str, Span], int]:
        """The stretches that are shown, apart and in order of the articles, with their numbers from 1."""
        found: dict[str, set[Span]] = {}
        for quote, span in self.stretches.items():
            found.setdefault(self.facts.quotes[quote].source, set()).add(span)
        shown = ((source, span) for source in sorted(found, key=_place) for span in _joined(sorted(found[source])))
        return {each: n for n, each in enumerate(shown, start=1)}

    @cached_property
    def _homes(self) -> Mapping[str, tuple[str, Span]]:
        """The passage of each quote."""
        by_source: dict[str, list[Span]] = {}
        for source, span in self._numbers:
            by_source.setdefault(source, []).append(span)
        homes = {}
        for quote, own in self.stretches.items():
            source = self.facts.quotes[quote].source
            homes[quote] = (source, next(each for each in by_source[source] if own.end <= each.end))
        return homes

    def number_of(self, quote: str) -> int:
        """Return the number, from 1, of the passage in which a quote stands."""
        return self._numbers[self._homes[quote]]

    def text_of(self, quote: str) -> str:
        """Return the words of the passage in which a quote stands, in one line."""
        return self._text(*self._homes[quote], self.facts.quotes[quote].exact)

    def near(self, quote: str) -> str:
        """Return a quote's own sentence and its neighbours, in one line: what a passage of many quotes has of this."""
        one = self.facts.quotes[quote]
        return self._text(one.source, self.stretches[quote], one.exact)

    def _text(self, source: str, span: Span, without_article: str) -> str:
        text = self.facts.texts.get(source)
        return " ".join((without_article if text is None else text[span.start : span.end]).split())

    def told(self) -> Iterator[str]:
        """Yield each passage with its article's day, in the order of the numbers."""
        exact = {home: self.facts.quotes[quote].exact for quote, home in self._homes.items()}
        for source, span in self._numbers:
            yield f"({day_of_article(source, self.facts)}) {self._text(source, span, exact[source, span])}"


def day_of_article(source: str, facts: Facts) -> str:
    """Return the day of an article in words."""
    published = facts.sources[source].published
    return f"article of {readable_date(published)}" if published else "article without a date"


def passage_around(text: str, own: Span) -> Span:
    """Return a quote's sentence with its neighbours, the next before the one that went before, while there is room."""
    start, end = own
    for _ in range(_BESIDE):
        behind = _behind(text, end)
        if behind - start <= _LONGEST:
            end = behind
        before = _before(text, start)
        if end - before <= _LONGEST:
            start = before
    return Span(start, end)


def _behind(text: str, end: int) -> int:
    rest = text[end : end + _LONGEST]
    at = end + len(rest) - len(rest.lstrip())
    return sentence_around(text, Span(at, at + 1)).end if at < end + len(rest) else end


def _before(text: str, start: int) -> int:
    at = len(text[:start].rstrip())
    return sentence_around(text, Span(at - 1, at)).start if at else start


def _joined(spans: Iterable[Span]) -> Iterator[Span]:
    """Yield spans that overlap, or that only white space could part, as one."""
    last: Span | None = None
    for each in spans:
        if last and each.start <= last.end + 1:
            last = Span(last.start, max(last.end, each.end))
        else:
            yield from (last,) if last else ()
            last = each
    yield from (last,) if last else ()


def _place(source: str) -> tuple[int, str]:
    """Return where an article stands among the others: S2 before S10."""
    return len(source), source
