"""A model's report × its article → what the article bears out, and what it does not.

The order matters: names first, since events lean on them, then the article's own particulars, since dates lean on its
publication, then events, since figures and claims hang on them.
"""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import TypeVar

from summarizer.article import Article
from summarizer.ground.header import check_header
from summarizer.ground.items import check_claim, check_event, check_figure, check_name
from summarizer.ground.page import Page
from summarizer.grounded import GroundedReport, Refused
from summarizer_schemas.report import ArticleReport

Item = TypeVar("Item")
Kept = TypeVar("Kept")


def ground_report(report: ArticleReport, article: Article) -> GroundedReport:
    """Return the part of `report` that the text of `article` bears out, and every refusal with its reason."""
    refused: list[Refused] = []

    def kept(
        items: Iterable[Item], check: Callable[[int, Item], tuple[Kept | None, list[Refused]]]
    ) -> tuple[Kept, ...]:
        passed = []
        for number, item in enumerate(items, start=1):
            grounded, objections = check(number, item)
            refused.extend(objections)
            if grounded is not None:
                passed.append(grounded)
        return tuple(passed)

    page = Page(article, report.language)
    names = kept(report.names, lambda number, name: check_name(number, name, page))
    page = replace(page, names=frozenset(name.report.name for name in names))
    header, objections = check_header(report, page)
    refused.extend(objections)
    page = replace(page, published=header.published)
    taken: set[int] = set()
    events = kept(report.events, lambda number, event: check_event(number, event, page, taken))
    figures = kept(report.figures, lambda number, figure: check_figure(number, figure, page, events))
    claims = kept(report.claims, lambda number, claim: check_claim(number, claim, page, events))
    return GroundedReport(article, header, names, events, figures, claims, tuple(refused))
