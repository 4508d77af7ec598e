"""An article's own particulars, as far as its text bears them out: headline, outlet, stamps, language, gist."""

from typing import Final

from summarizer.ground import dates
from summarizer.ground.page import Page
from summarizer.ground.quotes import Miss
from summarizer.ground.wording import in_short, object_to_wording
from summarizer.grounded import Header, Refused, Span
from summarizer_schemas.report import ArticleReport

_SIGNS: Final = "?!¿¡？！؟…«»“”‘’\"'()"
"""Signs around words that say something: "Was it sabotage?" asks."""
_EMPTY: Final = Header(None, None, None, "absent", (), "und", None)
"""What is left of particulars in which nothing can be trusted."""


def check_header(report: ArticleReport, page: Page) -> tuple[Header, list[Refused]]:
    """Return the particulars that stand in the article, in its own characters, and what is wrong with the others."""
    refused = [
        Refused("header", 0, in_short(report.headline or report.gist), None, reason)
        for reason in object_to_wording(report)
    ]
    if refused:
        return _EMPTY, refused

    def verbatim(what: str, words: str | None) -> str | None:
        if words is None:
            return None
        found = page.locate(words)
        if isinstance(found, Miss):
            refused.append(Refused("header", 0, f"{what}: {words}", words, found.reason, found.nearest))
            return None
        return _with_signs(page.article.text, words, found)

    headline = verbatim("headline", report.headline)
    publisher = verbatim("publisher", report.publisher)
    stamps = tuple(stamp for text in report.published_text if (stamp := verbatim("stamp", text)))
    published, basis = dates.published(report.published, stamps, page.article.dated_by_file, language=page.language)
    if report.published and not (published and dates.says_no_more(report.published, published)):
        stamped = published if basis != "metadata" else None
        reason = f"the stamps {list(stamps)} give {stamped or 'no date'}, not {report.published}"
        refused.append(Refused("header", 0, f"date of publication: {report.published}", None, reason))
    objections = page.object_to_prose(report.gist, [page.text.within])
    refused.extend(Refused("header", 0, f"gist: {report.gist}", None, reason) for reason in objections)
    gist = None if objections else report.gist
    if page.language != report.language:
        reason = f"this is no BCP 47 tag, such as 'en'; by its letters the text is in {page.language!r}"
        refused.append(Refused("header", 0, f"language: {report.language}", None, reason))
    return Header(headline, publisher, published, basis, stamps, page.language, gist), refused


def _with_signs(text: str, words: str, found: tuple[Span, ...]) -> str:
    """Return the article's words with the signs around them that were given and stand there: quotes do without."""
    opening = words[: len(words) - len(words.lstrip(_SIGNS))]
    closing = words[len(words.rstrip(_SIGNS)) :]
    start, end = found[0].start, found[-1].end
    before = max((opening[i:] for i in range(len(opening) + 1) if text[:start].endswith(opening[i:])), key=len)
    behind = max((closing[:i] for i in range(len(closing) + 1) if text.startswith(closing[:i], end)), key=len)
    return f"{before}{' '.join(text[one:other] for one, other in found)}{behind}"
