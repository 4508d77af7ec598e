"""How facts point at the articles: spans of sources come in, numbered quotes and keys go out.

Hides numbering. Sources are numbered by what they hold alone, by the first day of publication (undated last) and
then by the SHA-256 of the text, so names of files do not matter. Quotes are numbered in the order in which they are
first asked for. A quote is a W3C TextQuoteSelector (exact, prefix, suffix) and TextPositionSelector (start, end);
offsets count code points. A key is the start of a SHA-256 over the earliest quote, in source order: it stays when
later articles are added.
"""

from collections.abc import Iterable, Sequence
from functools import cache
from hashlib import sha256
from operator import itemgetter

from summarizer.article import Article, count_words
from summarizer.grounded import GroundedReport, Span
from summarizer.merge.events.accounts import Citation
from summarizer.merge.events.dates import window
from summarizer.passages import sentence_around
from summarizer.planted import is_planted
from summarizer_schemas.brief import Quote, Source

AFFIX_CHARS = 32
"""Before and behind a quote: enough to tell it from its like in one text."""
_KEY_CHARS = 8
"""Hexadecimal digits: of 10,000 facts two share a key once in 86 folders, and are told apart by their order then."""


def in_source_order(reports: Iterable[GroundedReport]) -> tuple[GroundedReport, ...]:
    """Order reports by what they hold, and keep one of each text."""

    def key(report: GroundedReport) -> tuple[float, str, str]:
        published = window(report.header.published)
        dated = published is not None and published.has_year
        first = published.first if dated and published else float("inf")
        return first, report.article.text_sha256, report.article.file

    kept: dict[str, GroundedReport] = {}
    for report in sorted(reports, key=key):
        kept.setdefault(report.article.text_sha256, report)
    return tuple(kept.values())


def source_of(index: int, report: GroundedReport, copies: Iterable[str]) -> Source:
    """Describe one article as a source of the brief; `copies` are other files with its text."""
    article = report.article
    return Source.of_known(
        id=source_id(index),
        key=article.text_sha256[:_KEY_CHARS],
        file=article.file,
        copies=tuple(sorted(set(copies) - {article.file})),
        sha256=article.sha256,
        text_sha256=article.text_sha256,
        chars=len(article.text),
        words=count_words(article.text),
        headline=report.header.headline,
        publisher=report.header.publisher,
        published=report.header.published,
        published_basis=report.header.published_basis,
        published_text=report.header.published_text,
        language=report.header.language,
        gist=report.header.gist,
        metadata=article.metadata,
        translation=None,
        rating=article.judged.rating,
        is_party=article.judged.is_party,
    )


@cache
def source_id(index: int) -> str:
    """Give the id of a source by its index; one string for all that cite it."""
    return f"S{index + 1}"


class _Numbered(dict[Citation, str]):
    """The ids of quotes; one that is new gets the next number when it is asked for."""

    def __missing__(self, cite: Citation) -> str:
        self[cite] = name = f"Q{len(self) + 1}"
        return name


class Quotes:
    """Numbers the quotes that are asked for."""

    def __init__(self, reports: Sequence[GroundedReport]) -> None:
        self._articles = [report.article for report in reports]
        self._ids = _Numbered()

    def ids(self, cites: Iterable[Citation]) -> tuple[str, ...]:
        """Give the ids of quotes, numbering those that are new."""
        return tuple(map(self._ids.__getitem__, dict.fromkeys(cites)))

    def quotes(self) -> tuple[Quote, ...]:
        """Give every quote that was asked for."""
        # Article by article: where the sentences of a text end is found once, and only the last few texts' are kept.
        by_article = sorted(enumerate(self._ids.items()), key=lambda each: each[1][0].source)
        made = [(at, _quote(name, cite, self._articles[cite.source])) for at, (cite, name) in by_article]
        return tuple([quote for _, quote in sorted(made, key=itemgetter(0))])

    def keys(self, facts: Sequence[Sequence[Citation]]) -> tuple[str, ...]:
        """Give each fact of one list its key."""
        return fact_keys(facts, [article.text_sha256 for article in self._articles])


def fact_keys(facts: Iterable[Sequence[Citation]], texts: Sequence[str]) -> tuple[str, ...]:
    """Give each fact of one list its key; facts with one earliest quote are told apart by their order.

    Args:
        facts: the quotes of each.
        texts: the SHA-256 of each source's text.
    """
    seen: dict[Citation, int] = {}
    taken: set[str] = set()
    keys = []
    for cites in facts:
        earliest = min(cites)
        key = None
        while key is None or key in taken:
            seen[earliest] = nth = seen.get(earliest, 0) + 1
            text = f"{texts[earliest.source]}:{earliest.start}:{earliest.end}" + (f":{nth}" if nth > 1 else "")
            key = sha256(text.encode()).hexdigest()[:_KEY_CHARS]
        taken.add(key)
        keys.append(key)
    return tuple(keys)


def _quote(name: str, cite: Citation, article: Article) -> Quote:
    text = article.text
    context = sentence_around(text, Span(cite.start, cite.end))
    return Quote.of_known(
        id=name,
        source=source_id(cite.source),
        exact=text[cite.start : cite.end],
        start=cite.start,
        end=cite.end,
        prefix=text[max(0, cite.start - AFFIX_CHARS) : cite.start],
        suffix=text[cite.end : cite.end + AFFIX_CHARS],
        context_start=context.start,
        context_end=context.end,
        page=article.page_at(cite.start),
        planted=is_planted(text, [Span(cite.start, cite.end)]),
        translation=None,
    )
