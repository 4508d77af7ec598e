"""Whose toll an article gives in its own voice: counts and articles come in, those counts on their body's word out.

A wire story has the toll in its first sentence, "killing 21 people", and who counted further down: "The toll rose when
a patient died, the prosecutor said." Its 21 is the next step of the prosecutor's series, and no count of the paper.
"""

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Final

from summarizer.domain.article import GroundedReport, Span, sentence_around
from summarizer.domain.counted_people import are_further, counts_everybody
from summarizer.domain.languages import Wordings, has_word, wordings_of
from summarizer.domain.languages.language import NEVER
from summarizer.domain.metrics import GROWS, METRICS
from summarizer.domain.names import BODIES
from summarizer.grounding.fates.sentence import laid_open
from summarizer.merging.figures.series import Count, Counted, Voices, in_time, is_before, is_less
from summarizer.merging.figures.taken_back import Line
from summarizer.merging.sources import Speaker
from summarizer.merging.sources.independence import Origin
from summarizer_schemas.vocabulary import Metric

_SPEAKING: Final = ("person", *BODIES)
_Timed = tuple[Counted, Count]
"""A count, and as the rules look at it beside the others."""


def with_issuers(
    told: Mapping[Line, Sequence[Counted]], reports: Sequence[GroundedReport], voices: Voices
) -> dict[Line, Sequence[Counted]]:
    """Put each toll in an article's own voice on the word of the one body that its article names for the toll.

    That body counts the same people elsewhere, and no more of them on a day before; and nobody else holds the number.
    """
    found: dict[Line, Sequence[Counted]] = {}
    for line, given in told.items():
        _, metric, _ = line
        if metric in GROWS and METRICS[metric].is_of_people:
            timed = [*zip(given, in_time([each.observed.as_count for each in given]), strict=True)]
            found[line] = [_issued(each, timed, metric, reports, voices) for each in timed]
        else:
            found[line] = given
    return found


def _issued(
    own: _Timed, given: Sequence[_Timed], metric: Metric, reports: Sequence[GroundedReport], voices: Voices
) -> Counted:
    """Return a count on the word of the one body whose next step it may be, and that its article names."""
    counted, count = own
    others = [(each.observed.speaker.origin, one) for each, one in given if one.is_named and _is_toll(each, metric)]
    if count.is_named or count.is_superseded or not _is_toll(counted, metric):
        return counted
    if any(each.number == count.number and not each.is_superseded for _, each in others):
        return counted
    beyond = {origin for origin, each in others if not _may_come_before(each, count)}
    counters = {origin for origin, _ in others} - beyond
    source = counted.observed.source
    named = _named_for_toll(source, reports[source], metric, voices) if counters else {}
    issuers = [speaker for origin, speaker in named.items() if origin in counters]
    observed = counted.observed
    return counted._replace(observed=observed._replace(speaker=issuers[0])) if len(issuers) == 1 else counted


def _is_toll(counted: Counted, metric: Metric) -> bool:
    """Tell whether a count is of all who were there: who tells of one child, or of a part, has no toll."""
    told = counted.observed
    is_whole = counts_everybody(told.of, metric) and told.part_of is None
    return is_whole and not are_further(told.value_text) and max(told.as_count.number or (0, 0)) > 1


def _may_come_before(count: Count, own: Count) -> bool:
    """Tell whether a body's count may be an earlier step of a toll: no larger, and of no later day; else given up."""
    return count.is_superseded or not (is_less(own, count) or is_before(own, count))


def _named_for_toll(source: int, report: GroundedReport, metric: Metric, voices: Voices) -> Mapping[Origin, Speaker]:
    """Give whom an article names in a sentence that tells of the toll, and that somebody said so.

    "The toll may rise, the governor warned" says nothing of whose count the toll is.
    """
    text, tag = report.article.text, report.header.language
    words = wordings_of(tag)
    found: dict[Origin, Speaker] = {}
    if words is None:
        return found
    for name in report.names:
        for spelling in name.as_written if name.report.kind in _SPEAKING else ():
            for match in re.finditer(rf"(?<!\w){re.escape(spelling)}(?!\w)", text):
                around = sentence_around(text, Span(match.start(), match.end()))
                if _says_toll(text[around.start : around.end], metric, words, tag):
                    speaker = voices.speakers.speaker(source, spelling, match.start())
                    found.setdefault(speaker.origin, speaker)
    return found


def _says_toll(sentence: str, metric: Metric, words: Wordings, tag: str) -> bool:
    """Tell whether a sentence says that somebody gave the toll, and not that he fears for it."""
    if not _says(words).search(sentence) or has_word(words, words.statuses.get("feared", NEVER), sentence):
        return False
    return any(metric in each.of("toll") for each in laid_open(sentence, tag).fates)


@lru_cache(maxsize=16)
def _says(words: Wordings) -> re.Pattern[str]:
    return re.compile(rf"(?<!\w){words.joined}(?:{words.says}|{words.according})(?!\w)", re.IGNORECASE)
