"""An article's own particulars, as far as its text bears them out: headline, outlet, stamps, language, gist."""

from dataclasses import replace
from typing import Final

from summarizer.ground import dates
from summarizer.ground.check import Check
from summarizer.ground.page import Page
from summarizer.ground.quotes import Miss
from summarizer.grounded import Header, Span
from summarizer_schemas.report import ArticleReport

_SIGNS: Final = "?!¿¡？！؟…«»“”‘’\"'()"
"""Signs around words that say something: "Was it sabotage?" asks."""
_EMPTY: Final = Header(None, None, None, "absent", (), "und", None)
"""What is left of particulars in which nothing can be trusted."""


def check_header(report: ArticleReport, page: Page) -> tuple[Header, Check]:
    """Return the particulars that stand in the article, in its own characters; the others are emptied.

    Only a day of publication that no stamp bears out goes back: it dates all that an article tells.
    """
    check = Check("header", 0, report.headline or report.gist, None)
    judged = page.article.judged
    if not check.wording(report):
        published, basis = dates.published(None, (), editor=judged.published)
        return replace(_EMPTY, publisher=judged.publisher, published=published, published_basis=basis), check

    def verbatim(what: str, words: str | None) -> str | None:
        if words is None:
            return None
        found = page.locate(words)
        if isinstance(found, Miss):
            check.correct(f"{what}: {words!r}: {found.reason}")
            return None
        return _with_signs(page.article.text, words, found)

    headline = verbatim("headline", report.headline)
    publisher = judged.publisher or verbatim("publisher", report.publisher)
    stamps = tuple(stamp for text in report.published_text if (stamp := verbatim("stamp", text)))
    published, basis = dates.published(
        report.published, stamps, page.article.dated_by_file, language=page.language, editor=judged.published
    )
    if report.published and not (published and dates.says_no_more(report.published, published)):
        stamped = published if basis not in ("metadata", "editor") else None
        reason = f"date of publication: the stamps {list(stamps)} give {stamped or 'no date'}, not {report.published}"
        (check.correct if published else check.object)(reason)
    objections = page.object_to_prose(report.gist, [page.text.within])
    for reason in objections:
        check.correct(f"the gist: {reason}", is_lost=True)
    gist = None if objections else report.gist
    if page.language != report.language:
        check.correct(
            f"language: {report.language!r} is no BCP 47 tag; by its letters the text is in {page.language!r}"
        )
    return Header(headline, publisher, published, basis, stamps, page.language, gist), check


def _with_signs(text: str, words: str, found: tuple[Span, ...]) -> str:
    """Return the article's words with the signs around them that were given and stand there: quotes do without."""
    opening = words[: len(words) - len(words.lstrip(_SIGNS))]
    closing = words[len(words.rstrip(_SIGNS)) :]
    start, end = found[0].start, found[-1].end
    before = max((opening[i:] for i in range(len(opening) + 1) if text[:start].endswith(opening[i:])), key=len)
    behind = max((closing[:i] for i in range(len(closing) + 1) if text.startswith(closing[:i], end)), key=len)
    return f"{before}{' '.join(text[one:other] for one, other in found)}{behind}"
