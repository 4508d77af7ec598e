"""Gaps, what was left out, sources and quotes → the closing sections, where every citation ends.

Hides how evidence is shown: each quote within the words around it, under its article, with its place in the article's
text. What was withheld or failed is listed with the reason: nothing vanishes.
"""

from collections.abc import Iterator

from summarizer.readable import readable_date
from summarizer.render.escape import code, escape
from summarizer.render.layout import Guide, anchor, bullets, link, links
from summarizer.render.wording import GAP, PUBLISHED
from summarizer_schemas.brief import Failure, Quote, Source, Withheld


def evidence_sections(guide: Guide) -> Iterator[str]:
    """Yield the sections from the information gaps to the account of the brief's making."""
    yield from _gaps(guide)
    yield from _left_out(guide)
    yield "## Sources"
    yield bullets(_source(each) for each in guide.brief.sources) or "No article could be used."
    yield from _quotes(guide)
    yield "## How this brief was made"
    yield _making(guide)


def _gaps(guide: Guide) -> Iterator[str]:
    yield "## Information gaps"
    if not guide.brief.gaps:
        yield "None were found; that does not mean that there are none."
        return
    yield bullets(
        f"**{GAP[each.kind]}:** {escape(each.text)}{f' ({links(each.about)})' if each.about else ''}"
        for each in guide.brief.gaps
    )


def _left_out(guide: Guide) -> Iterator[str]:
    if not (guide.brief.withheld or guide.brief.failures):
        return
    yield '## <a id="left-out"></a>Left out, and why'
    if guide.brief.withheld:
        yield "What the language model gave and the articles do not bear out. None of it is a fact of this brief."
        yield bullets(_withheld(each) for each in guide.brief.withheld)
    if guide.brief.failures:
        yield "Files that could not be used:"
        yield bullets(_failure(each) for each in guide.brief.failures)


def _withheld(item: Withheld) -> str:
    where = link(item.source) if item.source else "summary"
    quote = f" Quote given: “{escape(item.quote)}”." if item.quote else ""
    return f"{escape(item.kind)} ({where}): “{escape(item.item)}”. Reason: {escape(item.reason)}.{quote}"


def _failure(failure: Failure) -> str:
    stage = "it could not be read" if failure.stage == "load" else "no report of it could be had"
    fingerprint = f" (SHA-256 {escape(failure.sha256)})" if failure.sha256 else ""
    return f"{code(failure.file)}{fingerprint}: {stage}. Reason: {escape(failure.reason)}"


def _source(source: Source) -> str:
    headline = f"“{escape(source.headline)}”, " if source.headline else ""
    copies = f". The same text is in {', '.join(code(each) for each in source.copies)}" if source.copies else ""
    gist = f"\n  - What it reports: {escape(source.gist)}" if source.gist else ""
    return (
        f"{anchor(source.id)}**{escape(source.id)}** {escape(source.publisher or 'Publisher not named')}, {headline}"
        f"{_published(source)}. Language: {escape(source.language)}. File: {code(source.file)}, "
        f"{source.chars:,} characters, SHA-256 {escape(source.sha256)}{copies}{gist}"
    )


def _published(source: Source) -> str:
    stamps = "; ".join(f"“{escape(each)}”" for each in source.published_text)
    written = f": {stamps}" if stamps else ""
    if source.published is None:
        return f"date of publication not known{written}"
    return f"published {escape(readable_date(source.published))} ({PUBLISHED[source.published_basis]}{written})"


def _quotes(guide: Guide) -> Iterator[str]:
    if not guide.brief.quotes:
        return
    yield "## Quotes"
    yield "The words that were relied on stand in bold within the words around them."
    by_source: dict[str, list[Quote]] = {each.id: [] for each in guide.brief.sources}
    for quote in guide.brief.quotes:
        by_source.setdefault(quote.source, []).append(quote)
    for source, quotes in by_source.items():
        if quotes:
            yield f"From {guide.published_by(source)}:"
            yield bullets(_quote(each) for each in quotes)


def _quote(quote: Quote) -> str:
    before = f"…{escape(quote.prefix)}{' ' * quote.prefix[-1:].isspace()}" if quote.prefix.strip() else ""
    after = f"{' ' * quote.suffix[:1].isspace()}{escape(quote.suffix)}…" if quote.suffix.strip() else ""
    return (
        f"{anchor(quote.id)}**{escape(quote.id)}** {before}“**{escape(quote.exact)}**”{after} "
        f"(characters {quote.start:,} to {quote.end:,})"
    )


def _making(guide: Guide) -> str:
    run = guide.brief.run
    usage = run.usage
    return (
        f"Model: {escape(run.model)}. It answered {usage.requests:,} requests, {usage.reasks:,} of which asked again "
        f"for what did not hold; {usage.input_tokens:,} tokens in, {usage.output_tokens:,} out. SHA-256 of the "
        f"prompts {escape(run.prompts_sha256)}, of the schemas {escape(run.schema_sha256)}. The same articles "
        "and the same answers give the same brief, letter for letter."
    )
