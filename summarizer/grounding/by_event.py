"""A figure's metric by its event: an open number and what its report hangs it on in, whether that tells the metric out.

News tells once what befell people, and goes on in numbers: "1,300 have fled over the bridge. … On Monday the police
registered 1,140 arrivals." Where a number's own clause tells nothing of those counted, neither by a fate nor by a verb
of its own, it counts what its event is about: what a sentence tells in which that is quoted, or what such an event does
to people. That holds only of metrics without which a figure is a plain number: who died is told of the number, or not
at all.
"""

import re
from collections.abc import Collection, Sequence
from typing import Final, NamedTuple

from summarizer.domain.article import Span, paragraph_around, sentence_around
from summarizer.domain.languages import persons_of, reads_words
from summarizer.domain.languages.any_language import whole_words
from summarizer.domain.metrics import METRICS, WEAK
from summarizer.domain.words import word_set
from summarizer.grounding.counted import counted_at, counts_people, kinds_of
from summarizer.grounding.fates import fates_at, fates_in, is_unsaid
from summarizer.grounding.near import REACH
from summarizer.grounding.numbers import read_numbers
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
    told = fates_at(text, number, tag)
    if told <= WEAK and _is_of_its_noun(metric, number, event, page):
        return True
    if told - {metric} or not is_unsaid(text, number, tag) or (metric == "affected" and _is_helped(number, text)):
        return False
    own, wanted = sentence_around(text, number), {metric, *row.takes_in}
    near = [each for each in _sentences(event.spans, text) if _is_near(each, number, text)]
    is_done_there = not row.counts_forces and not set(row.borne_by).isdisjoint(event.kinds)
    if near and is_done_there and not _has_owner(number, text):
        return True
    return any(each != own and not wanted.isdisjoint(fates_in(text[each.start : each.end], tag)) for each in near)


def _is_of_its_noun(metric: Metric, number: Span, event: ToldOf, page: Page) -> bool:
    """Tell whether what a number counts is a metric's by itself: policemen in a clash, a bank's own depositors."""
    row, text, tag = METRICS[metric], page.article.text, page.language
    counted = counted_at(text, number, tag)
    if row.counts_forces:
        return not kinds_of(counted, tag).isdisjoint(_FORCES) and not set(row.borne_by).isdisjoint(event.kinds)
    is_many = any((each.low or 0) >= _MANY for each in read_numbers(text[number.start : number.end], tag))
    is_person = any(word.casefold() in persons_of(tag) or counts_people(word) for word in counted.split())
    return row.counts_own and is_many and is_person and _has_owner(number, text)


def _is_helped(number: Span, text: str) -> bool:
    """Tell whether a number's clause counts those to whom aid came: whom a body helps are not all who were hit."""
    sentence = sentence_around(text, number)
    before = _CLAUSE.split(text[sentence.start : number.start])[-1]
    behind = _CLAUSE.split(text[number.end : sentence.end])[0]
    return _HELPED.search(f"{before} {behind}") is not None


def _has_owner(number: Span, text: str) -> bool:
    """Tell whether the words straight before a number say whose those are that it counts."""
    return _LAST_WORD.search(text, max(0, number.start - _WORD_REACH), number.start) is not None


_HELPED: Final = re.compile(whole_words(lambda row: row.helped), re.IGNORECASE)
_CLAUSE: Final = re.compile(r"[,;:،؛](?=\s)")
_FORCES: Final = word_set("soldiers police fighters carers helicopters jets drones tanks carriers")
_MANY: Final = 20
"""From here on those whom somebody has are a body's and no family's: "her two sons"."""
_WORD_REACH: Final = 20
"""Code points before a number in which a possessive stands."""
_LAST_WORD: Final = re.compile(
    r"(?:(?<!\w)(?:its|their|our|sus|nuestros|nuestras|ses|leurs|nos|seine[nrm]?|ihre[nrm]?|unsere[nrm]?|suoi|sue|loro|"
    r"seus|suas|nossos|zijn|haar|hun|onze)|['’]s)\s+$",
    re.IGNORECASE,
)
"""What says straight before a number whose those are that it counts."""


def _sentences(spans: Sequence[Span], text: str) -> list[Span]:
    return list(dict.fromkeys(sentence_around(text, span) for span in spans))


def _is_near(sentence: Span, number: Span, text: str) -> bool:
    """Tell whether a sentence stands in a number's paragraph, or as near as what is told of one event."""
    paragraph = paragraph_around(text, number)
    is_inside = paragraph.start <= sentence.start < paragraph.end
    return is_inside or max(sentence.start - number.end, number.start - sentence.end) <= REACH
