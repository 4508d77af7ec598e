"""What was left out, sources and quotes → the closing sections, where every citation ends.

Hides how evidence is shown. What was withheld or failed is listed with the reason: nothing vanishes. The standard
length gives the words that were relied on, the full length those around them too, and every file's fingerprint.
"""

from collections.abc import Collection, Iterator
from typing import Final

from summarizer.readable import publisher_of, readable_date
from summarizer.render.document import (
    Block,
    Bullets,
    Code,
    Item,
    Label,
    Line,
    Link,
    Paragraph,
    Part,
    Section,
    Strong,
    bullets,
    joined,
)
from summarizer.render.guide import Guide, quotes_by_source
from summarizer.render.lengths import elsewhere
from summarizer.render.wording import PLANTED, PUBLISHED
from summarizer_schemas.brief import Failure, Metadata, Quote, Source, Withheld

_MOST_WITHHELD: Final = 12


def left_out(guide: Guide, *, is_full: bool) -> Iterator[Section]:
    """Yield the section of what was withheld and of files that could not be used."""
    withheld, failures = guide.brief.withheld, guide.brief.failures
    blocks: list[Block] = []
    if withheld:
        told = "What the language model gave and the check could not confirm. None of it is a fact of this brief."
        shown = withheld if is_full else withheld[:_MOST_WITHHELD]
        blocks += [Paragraph((told,)), bullets(map(_withheld, shown))]
        if rest := len(withheld) - len(shown):
            blocks.append(elsewhere(rest, "item"))
    if failures:
        blocks += [Paragraph(("Files that could not be used:",)), bullets(_failure(each) for each in failures)]
    if blocks:
        yield Section("left-out", "Left out, and why", tuple(blocks))


def sources(guide: Guide, *, is_full: bool) -> Section:
    """Return the section of the articles that were used."""
    planted = {each.source for each in guide.brief.quotes if each.planted}
    items = tuple(_source(each, is_full=is_full, is_planted=each.id in planted) for each in guide.brief.sources)
    block: Block = Bullets(items) if items else Paragraph(("No article could be used.",))
    return Section("sources", "Sources", (block,))


def quotes(guide: Guide, cited: Collection[str] | None) -> Iterator[Section]:
    """Yield the section of quotes by article: of those `cited` the words, or (None) of all with those around them."""
    blocks: list[Block] = []
    for source, found in quotes_by_source(guide.brief).items():
        shown = [each for each in found if cited is None or each.id in cited]
        if shown:
            lines = (_in_context(each) if cited is None else (Label(each.id), " ", *quoted(each)) for each in shown)
            blocks += [Paragraph(("From ", *guide.outlet(source), ":")), bullets(lines)]
    if cited is not None and (rest := len([each for each in guide.brief.quotes if each.id not in cited])):
        blocks.append(elsewhere(rest, "quote"))
    if blocks:
        yield Section("quotes", "Quotes", tuple(blocks))


def quoted(quote: Quote) -> Line:
    """Return the words of a quote, within quotation marks, its page if it has one, and what the model translates."""
    page = (f" (page {quote.page})",) if quote.page else ()
    return ("“", quote.exact, "”", *page, *_translated(quote))


def _translated(quote: Quote) -> Line:
    return (" (translated by the model: “", quote.translation.text, "”)") if quote.translation else ()


def _in_context(quote: Quote) -> Line:
    before = ("…", quote.prefix) if quote.prefix.strip() else ()
    after = (quote.suffix, "…") if quote.suffix.strip() else ()
    page = f"page {quote.page}, " if quote.page else ""
    place = f" ({page}characters {quote.start:,} to {quote.end:,})"
    return (Label(quote.id), " ", *before, "“", Strong(quote.exact), "”", *after, place, *_translated(quote))


def _withheld(item: Withheld) -> Line:
    where: Part = Link(item.source, item.source) if item.source else "summary"
    given = (" Quote given: “", item.quote, "”.") if item.quote else ()
    return (item.kind, " (", where, "): “", item.item, "”. Reason: ", item.reason, ".", *given)


def _failure(failure: Failure) -> Line:
    stage = "it could not be read" if failure.stage == "load" else "no report of it could be had"
    return (Code(failure.file), f": {stage}. Reason: ", failure.reason)


def _source(source: Source, *, is_full: bool, is_planted: bool) -> Item:
    headline = ("“", source.headline, "”, ") if source.headline else ()
    copies = joined(", ", ((Code(each),) for each in source.copies))
    line = (Label(source.id), " ", publisher_of(source) or "Publisher not named", ", ", *headline, *_published(source))
    line += (". File: ", Code(source.file), *((". The same text is in ", *copies) if copies else ()))
    line += _beside(source.metadata) if source.metadata else ()
    line += (f" {PLANTED}",) if is_planted else ()
    return Item(line, tuple(_particulars(source)) if is_full else ())


def _beside(metadata: Metadata) -> Line:
    """Tell what the file says beside the text, as what it is."""
    headline = f"“{metadata.headline}”" if metadata.headline else None
    byline = f"by {metadata.byline}" if metadata.byline else None
    said = ", ".join(each for each in (metadata.publisher, headline, byline) if each)
    return (
        *((". Beside the text the file says: ", said) if said else ()),
        *((". It was fetched from ", Code(metadata.address)) if metadata.address else ()),
        *((". The file holds only a summary of the article",) if metadata.is_summary else ()),
    )


def _particulars(source: Source) -> Iterator[Line]:
    if source.gist:
        yield ("What it reports: ", source.gist)
    language = ("Language: ", source.language, f". {source.chars:,} characters. ")
    yield (*language, f"SHA-256 {source.sha256}")


def _published(source: Source) -> Line:
    stamps = joined("; ", (("“", each, "”") for each in source.published_text))
    written = (": ", *stamps) if stamps else ()
    if source.published is None:
        return ("date of publication not known", *written)
    return (f"published {readable_date(source.published)} ({PUBLISHED[source.published_basis]}", *written, ")")
