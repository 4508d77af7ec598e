"""A model's report × its article → what the article bears out, and what it does not.

The order matters: names first, since events lean on them, then the article's own particulars, since dates lean on its
publication, then events, since figures and claims hang on them.
"""

from collections.abc import Callable, Collection, Sequence
from dataclasses import replace
from typing import NamedTuple, TypeVar

from summarizer.article import Article
from summarizer.ground.check import Check
from summarizer.ground.header import check_header
from summarizer.ground.items import check_claim, check_event, check_figure
from summarizer.ground.names import check_name
from summarizer.ground.page import Page
from summarizer.ground.quotes import ArticleText
from summarizer.ground.tongue import tongue_of
from summarizer.ground.wording import most_items
from summarizer.grounded import Corrected, GroundedReport, Header, Refused
from summarizer_schemas.report import ArticleReport

Item = TypeVar("Item")
Kept = TypeVar("Kept")


class Before(NamedTuple):
    """What came of asking about a report before: items by kind and number in their list."""

    withdrawn: Collection[tuple[str, int]] = ()
    """Those that the model took back; they are not looked at."""
    asked: Collection[tuple[str, int]] = ()
    """Those that the model was asked about again."""


def ground_report(
    report: ArticleReport,
    article: Article,
    text: ArticleText | None = None,
    header: Header | None = None,
    *,
    before: Before | None = None,
) -> GroundedReport:
    """Return what of `report` the text of `article` bears out, and every refusal and correction with its reason.

    Args:
        report: what a model says of the article, or of a part of it.
        article: the whole article.
        text: its text, laid open before, and the part of it that is reported.
        header: the article's particulars, where an earlier part gave them; those of `report` are then not looked at.
        before: what came of asking before.
    """
    before = before or Before()
    refused: list[Refused] = []
    corrected: list[Corrected] = []

    def kept(
        kind: str, items: Sequence[Item], check: Callable[[int, Item], tuple[Kept | None, Check]]
    ) -> tuple[Kept, ...]:
        passed = []
        if len(items) > most:
            reason = f"a text of this length tells of {most:,} at most: those behind are not looked at"
            refused.append(Refused(kind, most + 1, f"{kind} {most + 1:,} to {len(items):,}", None, reason))
        for number, item in enumerate(items[:most], start=1):
            if (kind, number) in before.withdrawn:
                continue
            grounded, found = check(number, item)
            refused.extend(found.objections)
            if grounded is not None:
                corrected.extend(found.corrections)
                passed.append(grounded)
        return tuple(passed)

    page = Page(article, text or ArticleText(article.text), tongue_of(report.language, article.text))
    most = most_items(page.text.within.end - page.text.within.start)
    names = kept("name", report.names, lambda number, name: check_name(number, name, page))
    has: frozenset[str | int] = frozenset(each.name for each in report.names) | {each.n for each in report.events}
    page = replace(page, names=frozenset(name.report.name for name in names), listed=names, awaited=has)
    if header is None:
        header, found = check_header(report, page)
        refused.extend(found.objections)
        corrected.extend(found.corrections)
    page = replace(page, published=header.published)
    taken: set[int] = set()
    events = kept("event", report.events, lambda number, event: check_event(number, event, page, taken))
    figures = kept(
        "figure",
        report.figures,
        lambda number, figure: check_figure(
            number, figure, page, events, beside=report.figures, is_asked=("figure", number) in before.asked
        ),
    )
    claims = kept("claim", report.claims, lambda number, claim: check_claim(number, claim, page, events))
    return GroundedReport(article, header, names, events, figures, claims, tuple(refused), tuple(corrected))
