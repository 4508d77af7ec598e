"""The fates that figures tell, which bear out words about their event: the event and the report in, metrics out.

News tells of an event in one paragraph and of those whom it befell in others: "The driver said the dam had come down. …
By noon the clinic had taken in 14 injured." The event's own figures tell of them. Only a figure that the article bears
out with its metric does, and none of the numbers and days of its sentence: these are told of other things as well.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final

from summarizer.domain.article import GroundedFigure, Span
from summarizer.grounding.by_event import ToldOf
from summarizer.grounding.lengths import object_to_wording
from summarizer.grounding.page import Page
from summarizer.grounding.put_right import corrected_figure, in_words_of
from summarizer.grounding.quotes import Miss
from summarizer_schemas.report import ArticleReport, EventReport, FigureReport
from summarizer_schemas.vocabulary import Metric

_RANGE: Final = 2
"""Numbers of a figure at most."""


def fates_of_event(event: EventReport, spans: Sequence[Span], report: ArticleReport, page: Page) -> frozenset[Metric]:
    """Return the metrics of an event's own figures, as far as the article bears them out.

    Args:
        event: of the report.
        spans: where its quote stands.
        report: with all that hangs on its events.
        page: the article.
    """
    return _fates(_borne_out(event, spans, report, page))


def fates_told(figures: Iterable[GroundedFigure]) -> frozenset[Metric]:
    """Return the metrics of the figures of an article that count somebody."""
    return _fates(each.report for each in figures)


def _borne_out(event: EventReport, spans: Sequence[Span], report: ArticleReport, page: Page) -> Iterator[FigureReport]:
    told = ToldOf(spans, (event.kind,))
    for figure in report.figures:
        if figure.event != event.n or len(figure.value) > _RANGE or any(object_to_wording(figure)):
            continue
        found = page.locate(figure.quote, near=spans[0].start if spans else None)
        if isinstance(found, Miss):
            continue
        worded = in_words_of(figure, found, page)
        corrected = corrected_figure(worded.figure, found, page, told)
        if not (worded.objections or corrected.objections):
            yield corrected.figure


def _fates(figures: Iterable[FigureReport]) -> frozenset[Metric]:
    return frozenset(each.metric for each in figures if any(each.value))
