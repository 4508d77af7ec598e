"""An article's own particulars, as far as its text bears them out: headline, outlet, stamps, language, gist."""

from summarizer.ground import dates
from summarizer.ground.page import Page
from summarizer.ground.quotes import Miss
from summarizer.grounded import Header, Refused, Span
from summarizer_schemas.report import ArticleReport


def check_header(report: ArticleReport, page: Page) -> tuple[Header, list[Refused]]:
    """Return the particulars that stand in the article, in its own characters, and what is wrong with the others."""
    refused: list[Refused] = []

    def verbatim(what: str, words: str | None) -> str | None:
        if words is None:
            return None
        found = page.locate(words)
        if isinstance(found, Miss):
            refused.append(Refused("header", 0, f"{what}: {words}", words, found.reason, found.nearest))
            return None
        return " ".join(page.article.text[start:end] for start, end in found)

    headline = verbatim("headline", report.headline)
    publisher = verbatim("publisher", report.publisher)
    stamps = tuple(stamp for text in report.published_text if (stamp := verbatim("stamp", text)))
    published, basis = dates.published(report.published, stamps)
    if report.published and report.published != published:
        reason = f"the stamps {list(stamps)} give {published or 'no date'}, not {report.published}"
        refused.append(Refused("header", 0, f"date of publication: {report.published}", None, reason))
    objections = page.object_to_prose(report.gist, [Span(0, len(page.article.text))])
    refused.extend(Refused("header", 0, f"gist: {report.gist}", None, reason) for reason in objections)
    gist = None if objections else report.gist
    return Header(headline, publisher, published, basis, stamps, report.language, gist), refused
