"""Where an article says what befell those whom a number counts, by the words to which the report points.

Grammar ties most numbers to their fate within the sentence (`grounding.fates`). A count also leans on a heading, on a
sentence before it, or on a list's lead: "Three counts of the dead: … the association, 20 prisoners". Which words it
leans on is a reader's judgement, so the report copies them; code holds that they stand near, that they tell that fate,
or none that a table knows, and do not deny it, and that the number's own sentence tells no other one.
"""

import re
from collections.abc import Sequence
from itertools import accumulate
from typing import Final

from summarizer.domain.article import Span, paragraph_around, sentence_around
from summarizer.domain.languages import language
from summarizer.domain.metrics import METRICS, OF_DEAD, OWN_WORK, metrics_where
from summarizer.grounding.fates import fates_in
from summarizer.grounding.fates.sentence import laid_open
from summarizer.grounding.near import REACH_OF_POINTED
from summarizer.grounding.numbers import COUNTED
from summarizer.grounding.page import Page
from summarizer_schemas.vocabulary import Metric

_BEFALLS: Final = metrics_where(lambda row: row.is_of_people and not row.is_weak)
"""Fates of people, one of which is not another."""
_WHO_THEY_ARE: Final = metrics_where(lambda row: row.is_harm and row.change == "moves" and not row.is_unfound)
"""What prisoners and refugees are called, whatever else befell them."""
_WORD: Final = re.compile(r"[^\W\d_]+")
_CLAUSE_END: Final = re.compile(r"[,;:.!?،؛؟]\s")


def tells_metric(metric: Metric, words: str | None, number: Span, told: frozenset[Metric], page: Page) -> bool:
    """Tell whether the words to which a figure points bear its metric out for a number.

    Args:
        metric: what the figure says befell those counted.
        words: the article's words for it, as copied; None where the figure points to none.
        number: where the number stands.
        told: what grammar finds told of the number.
        page: the article.
    """
    place, text = page.place_of_words(words, number.start) if words else None, page.article.text
    if place is None:
        return False
    said = fates_in(text[place.start : place.end], page.language)
    if not _is_near(place, number, text) or _is_denied(place, page):
        return False
    if metric not in said:
        return _may_mean(metric, said, number, told, page)
    return _leads_to(metric, place, number, page) or not _rivals(metric, place, number, told, page)


def _may_mean(metric: Metric, said: frozenset[Metric], number: Span, told: frozenset[Metric], page: Page) -> bool:
    """Tell whether words of which no table tells the fate may mean it: "the two who went blind", "was taken".

    Nothing may tell another fate of those counted, or more than that they are victims; of prisoners and refugees, who
    are only called so, nothing in the clause behind the number. A toll is told by its own word as well, in the number's
    paragraph or before it: what words mean that no table has is a reader's judgement, and that there are such people at
    all is not.
    """
    text = page.article.text
    befell = told & _happened(text[slice(*sentence_around(text, number))], page.language)
    if (told & _BEFALLS) <= _WHO_THEY_ARE:
        clause = _CLAUSE_END.split(text[number.end : sentence_around(text, number).end])[0]
        befell |= _happened(clause, page.language)
    if (said | befell) & _BEFALLS - {metric, *_open_for(metric), *_beside(metric)}:
        return False
    around = paragraph_around(text, number)
    near = text[max(0, around.start - REACH_OF_POINTED) : around.end]
    return METRICS[metric].without == "other" or metric in fates_in(near, page.language)


def _open_for(metric: Metric) -> frozenset[Metric]:
    """Return the fates that leave a metric open: victims may be dead."""
    return frozenset(each for each, row in METRICS.items() if metric in row.takes_in)


def _beside(metric: Metric) -> frozenset[Metric]:
    """Return the fates that may be told of the same people as well.

    Whoever was brought out, and lives, may be hurt, held or out of home; a house holds its own: "the jail held 690".
    """
    if METRICS[metric].counts_own:
        return _WHO_THEY_ARE
    return frozenset() if metric in OF_DEAD else OWN_WORK


def _leads_to(metric: Metric, place: Span, number: Span, page: Page) -> bool:
    """Tell words of a tally that lead to their number, whatever stands between: "the count of victims was at nine"."""
    between, text = Span(place.end, number.start), page.article.text
    sentence = sentence_around(text, number)
    if between.end < between.start or place.start < sentence.start:
        return False
    opening = text[sentence.start : place.end]
    is_tally = any(metric in each.of("toll") for each in laid_open(opening, page.language).fates)
    return is_tally and not any(each.role in COUNTED for each in page.readings_in([between]))


def _is_near(place: Span, number: Span, text: str) -> bool:
    start = paragraph_around(text, number).start - REACH_OF_POINTED
    return start <= place.start and place.end <= sentence_around(text, number).end


def _is_denied(place: Span, page: Page) -> bool:
    """Tell whether a "no" or a "not" stands before the words in their clause: "nobody died"."""
    text, grammar = page.article.text, language(page.language).grammar
    sentence = sentence_around(text, place)
    clause = _CLAUSE_END.split(text[sentence.start : place.start])[-1]
    return not (grammar.negations | grammar.nobody).isdisjoint(_words(clause))


def _rivals(metric: Metric, place: Span, number: Span, told: frozenset[Metric], page: Page) -> frozenset[Metric]:
    """Return the other fates that are told of the number in its sentence, or from the words before it on, of whomever.

    In one sentence with the number the words may well stand beside other fates; and who died in it is dead, whatever
    befell her before, where the words stand behind the number.
    """
    text = page.article.text
    sentence = sentence_around(text, number)
    total = _total_of(number, page)
    is_led = total is not None and place.end <= total.end
    end = total.end if total and is_led else sentence.end
    if place.start < sentence.start:
        start = sentence.start if _opens_count(metric, place, page) else place.end
        there = _happened(text[start:end], page.language)
    elif is_led:
        there = _happened(text[sentence.start : end], page.language)
    elif metric in OF_DEAD and _follow(place, number, page):
        there = frozenset()
    else:
        there = told & _happened(text[sentence.start : sentence.end], page.language)
    return (there & _BEFALLS) - {metric, *_open_for(metric), *_beside(metric)}


def _total_of(number: Span, page: Page) -> Span | None:
    """Return what its sentence tells up to the parts of a total, where a number is that or one of them; else None.

    "18 dead: 15 inside, 3 in care": the parts follow their total and make it up, and what is said of each says only
    where or how.
    """
    sentence = sentence_around(page.article.text, number)
    counts = [each for each in page.readings_in([sentence]) if each.role in COUNTED and each.low == each.high]
    for n, total in enumerate(counts):
        sums = [*accumulate(each.low or 0 for each in counts[n + 1 :])]
        if total.low in sums[1:] and number.start in {total.start} | {
            each.start for each in counts[n + 1 :][: sums.index(total.low) + 1]
        }:
            return Span(sentence.start, counts[n + 1].start)
    return None


def _opens_count(metric: Metric, place: Span, page: Page) -> bool:
    """Tell whether the words say that a count follows, which other news may interrupt: "three counts of the dead"."""
    found = laid_open(page.article.text[place.start : place.end], page.language).fates
    return any(metric in each.of("toll") for each in found)


def _follow(place: Span, number: Span, page: Page) -> bool:
    """Tell whether the words stand behind their number, and no other between: "killed one man and injured 23"."""
    between = Span(number.end, place.start)
    return between.start <= between.end and not any(each.role in COUNTED for each in page.readings_in([between]))


def _happened(text: str, tag: str) -> frozenset[Metric]:
    """Return the fates of which a text tells; what prisoners and refugees are called befell them before."""
    found = laid_open(text, tag).fates
    return frozenset().union(
        *(each.of("deed", "state", "verb", "toll") | (each.of("noun") - _WHO_THEY_ARE) for each in found)
    )


def _words(text: str) -> Sequence[str]:
    return [each.casefold() for each in _WORD.findall(text)]
