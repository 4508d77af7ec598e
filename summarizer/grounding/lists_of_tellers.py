"""A sentence in which several tell several numbers, and one of the numbers in; who gives that one out.

"Há 27 mortos, segundo a Proteção Civil, e 31, segundo a Câmara": each teller stands behind what he gives, or each
before it, all through the sentence; in a table each heads his column. Where the order tells nothing, nobody is told. A
paper that passes on what others counted is no teller of such a list. Who tells what is told of a part has not given the
whole.
"""

import re
from collections.abc import Sequence
from itertools import groupby
from typing import Final, NamedTuple

from summarizer.domain.article import Span, sentence_around
from summarizer.domain.languages.any_language import whole_words
from summarizer.grounding.near import is_within
from summarizer.grounding.numbers import COUNTED
from summarizer.grounding.page import Page
from summarizer.grounding.parties import ClauseSpeaker, is_outlet, speaker_of
from summarizer.grounding.pronouns import said_in, where_named
from summarizer.grounding.statements import Said
from summarizer.grounding.table_cells import column_of

_SEVERAL: Final = 2


_OF_WHICH: Final = re.compile(rf"{whole_words(lambda row: row.of_which)}\W*$", re.IGNORECASE)


class _Piece(NamedTuple):
    """A number of a sentence, or somebody who tells; `said` is None of a number."""

    at: Span
    said: Said | None


def teller_in_list(page: Page, spans: Sequence[Span]) -> ClauseSpeaker | None:
    """Return who gives the number in spans, where its sentence has several numbers and as many who tell them."""
    number = next(iter(page.readings_in(spans)), None)
    if number is None:
        return None
    pieces = _pieces(page, sentence_around(page.article.text, Span(number.start, number.end)))
    tellers = [each.said for each in pieces if each.said]
    speakers = {speaker_of(page, each) for each in tellers}
    is_list = len(speakers) >= _SEVERAL and all(
        each.is_known and each.is_report and not is_outlet(page, each) for each in speakers
    )
    found = _given_by(pieces, number.start) if is_list else None
    return speaker_of(page, found) if found else None


def is_of_other_column(page: Page, who: str, spans: Sequence[Span]) -> bool:
    """Tell whether somebody heads a column of the table of a number, and it is not the number's own."""
    text, places = page.article.text, where_named(page, who)
    column = next(filter(None, (column_of(text, span) for span in spans)), None)
    if column is None or not any(is_within(each, places) for each in column.others):
        return False
    own = sentence_around(text, spans[0])
    return not any(is_within(each, places) for each in (own, column.head, *column.captions))


def teller_of_its_part(page: Page, spans: Sequence[Span]) -> ClauseSpeaker | None:
    """Return who is told to give only a part of the number in spans: "40 million, of which, says the mayor, 6 came"."""
    number = next(iter(page.readings_in(spans)), None)
    if number is None:
        return None
    text = page.article.text
    pieces = _pieces(page, sentence_around(text, Span(number.start, number.end)))
    behind = [each for each in pieces if each.at.start >= number.end]
    if len(behind) < _SEVERAL or behind[0].said is None or behind[1].said is not None:
        return None
    is_of_part = _OF_WHICH.search(text, number.end, behind[0].at.start) is not None
    return speaker_of(page, behind[0].said) if is_of_part else None


def _pieces(page: Page, sentence: Span) -> list[_Piece]:
    said = said_in(page, sentence)
    tellers = [_Piece(Span(min(each.subject.start, each.verb.start), each.verb.end), each) for each in said]
    counts = [each for each in page.readings_in([sentence]) if each.role in COUNTED]
    numbers = [_Piece(Span(each.start, each.end), None) for each in counts if not _is_in_a_name(each.start, said)]
    return sorted((*tellers, *numbers), key=lambda each: each.at)


def _is_in_a_name(at: int, said: Sequence[Said]) -> bool:
    return any(each.subject.start <= at < each.subject.end for each in said)


def _given_by(pieces: Sequence[_Piece], at: int) -> Said | None:
    """Return who gives the number at a place: each teller the numbers before him, or each those behind him.

    Of "according to A 12, and 15, according to B" the ends tell; with a number more between them nothing does.
    """
    is_teller = [each.said is not None for each in pieces]
    runs = [(told, len([*own])) for told, own in groupby(is_teller)]
    if any(told and many > 1 for told, many in runs):
        return None
    place = next((n for n, each in enumerate(pieces) if each.said is None and each.at.start == at), None)
    if place is None or (is_teller[0] and is_teller[-1]):
        return None
    before = next((each.said for each in reversed(pieces[:place]) if each.said), None)
    behind = next((each.said for each in pieces[place:] if each.said), None)
    if is_teller[0] and is_teller[-1]:
        return before if place == 1 else behind
    return before if is_teller[0] else behind if is_teller[-1] else None
