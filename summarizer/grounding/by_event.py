"""A figure's metric by its event: an open number and what its report hangs it on in, whether that tells the metric out.

News tells once what befell people, and goes on in numbers: "1,300 have fled over the bridge. … On Monday the police
registered 1,140 arrivals." Where a number's own clause tells nothing of those counted, neither by a fate nor by a verb
of its own, it counts what its event is about: what a sentence tells in which that is quoted, or what such an event does
to people. That holds only of metrics without which a figure is a plain number: who died is told of the number, or not
at all.
"""

from collections.abc import Collection, Sequence
from typing import Final, NamedTuple

from summarizer.domain.article import Span, paragraph_around, sentence_around
from summarizer.domain.languages import reads_words
from summarizer.domain.metrics import METRICS
from summarizer.grounding.fates import fates_at, fates_in, is_unsaid
from summarizer.grounding.near import REACH
from summarizer.grounding.page import Page
from summarizer_schemas.vocabulary import EventKind, Metric


class ToldOf(NamedTuple):
    """The event on which a figure hangs: where it is quoted, and of what kinds it is."""

    spans: Sequence[Span] = ()
    kinds: Collection[EventKind] = ()


NO_EVENT: Final = ToldOf()


def told_by_event(metric: Metric, number: Span, event: ToldOf, page: Page) -> bool:
    """Tell whether its event bears out the metric of a number that has no word of its own.

    Args:
        metric: the figure's.
        number: where its number stands, its qualifiers included.
        event: the event on which it hangs.
        page: the article.
    """
    row = METRICS[metric]
    if row.without != "other" or row.needs != "word" or not event.spans or not reads_words(page.language):
        return False
    text, tag = page.article.text, page.language
    if fates_at(text, number, tag) - {metric} or not is_unsaid(text, number, tag):
        return False
    own, told = sentence_around(text, number), {metric, *row.takes_in}
    near = [each for each in _sentences(event.spans, text) if _is_near(each, number, text)]
    if near and not set(row.borne_by).isdisjoint(event.kinds):
        return True
    return any(each != own and not told.isdisjoint(fates_in(text[each.start : each.end], tag)) for each in near)


def _sentences(spans: Sequence[Span], text: str) -> list[Span]:
    return list(dict.fromkeys(sentence_around(text, span) for span in spans))


def _is_near(sentence: Span, number: Span, text: str) -> bool:
    """Tell whether a sentence stands in a number's paragraph, or as near as what is told of one event."""
    paragraph = paragraph_around(text, number)
    is_inside = paragraph.start <= sentence.start < paragraph.end
    return is_inside or max(sentence.start - number.end, number.start - sentence.end) <= REACH
