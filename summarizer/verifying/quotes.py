"""Does each quote stand where it is said to stand, with the words around it that are said to be around it?"""

from collections.abc import Iterator

from summarizer.grounded import Span
from summarizer.passages import sentence_around
from summarizer.verifying.material import Finding, Material
from summarizer_schemas.brief import Quote


def check_quotes(material: Material) -> Iterator[Finding]:
    """Yield what is wrong with the quotes of the articles that are there."""
    for quote in material.brief.quotes:
        article = material.articles.get(quote.source)
        if article is not None:
            yield from (Finding(f"quote {quote.id}", what) for what in _placed(quote, article.text))
            if quote.page != (page := article.page_at(quote.start)):
                yield Finding(f"quote {quote.id}", f"it begins on page {page}, not {quote.page}")


def _placed(quote: Quote, text: str) -> Iterator[str]:
    start, end = quote.start, quote.end
    if not 0 <= start < end <= len(text):
        yield f"its offsets {start} to {end} are not within the article's {len(text)} characters"
        return
    if text[start:end] != quote.exact:
        yield f"the article has {text[start:end]!r} at {start} to {end}, not {quote.exact!r}"
    if not text.endswith(quote.prefix, 0, start):
        yield f"the prefix {quote.prefix!r} does not stand before it"
    if not text.startswith(quote.suffix, end):
        yield f"the suffix {quote.suffix!r} does not stand behind it"
    around = sentence_around(text, Span(start, end))
    if around != (quote.context_start, quote.context_end):
        given = f"{quote.context_start} to {quote.context_end}"
        yield f"the sentence around it stands at {around.start} to {around.end}, not at {given}"
