"""Does a number that an editor writes befall those whom its facts count? Words in any language in, objections out.

"Quatre morts" is borne out by a four that counts dead, and not by four houses. The gate of prose reads fates in English
alone; what an editor writes may be in the language of the brief, and is about figures, whose metrics the gate has held.
"""

from collections.abc import Iterable, Iterator, Sequence
from typing import Final, NamedTuple

from summarizer.domain.article import Span
from summarizer.domain.metrics import SURE_IN_PROSE
from summarizer.grounding.counted import counted_at, may_be_counted
from summarizer.grounding.fates import fates_at, metrics_agree
from summarizer.grounding.numbers import COUNTED, read_numbers
from summarizer.grounding.numbers.joins import Reading
from summarizer.grounding.prose import Foreign
from summarizer.merging.facts import Facts
from summarizer_schemas.brief import Figure
from summarizer_schemas.vocabulary import Metric

_AN_ARTICLE: Final = 1
"""In most languages the word for one is an article, so evidence has it everywhere and nowhere."""


def of_another_fate(text: str, cites: Iterable[str], facts: Facts, language: str) -> Iterator[str]:
    """Object to a number of the dead, the hurt or the missing that counts nobody so in any fact that is cited."""
    cited = tuple(cites)
    claims = [(each, fates) for each in _counts(text, language) if (fates := _fates(text, each, language))]
    figures = [each for id_ in cited if isinstance(each := facts.by_id[id_], Figure)]
    for reading, fates in claims:
        if reading.low == _AN_ARTICLE or _is_counted_so(reading, fates, figures):
            continue
        if not any(metrics_agree(fates, told) for told in _told_of(reading, cited, facts)):
            written = text[reading.written_start : reading.written_end]
            yield f"'{written}' is told of the {'/'.join(sorted(fates))}, and no fact counts so many of them"


class NumberTold(NamedTuple):
    """A number of a text.

    Attributes:
        value: it, or one end of a range.
        fates: what befell those whom it counts; none where the words tell of none.
        counted: what it counts, in the words and the language of the text.
    """

    value: float
    fates: frozenset[Metric]
    counted: str
    language: str


def tolls_in(text: str, language: str) -> Iterator[NumberTold]:
    """Yield the numbers of a text."""
    for reading in read_numbers(text, language):
        if reading.role in COUNTED:
            fates = _fates(text, reading, language)
            counted = counted_at(text, Span(reading.written_start, reading.written_end), language)
            values = {reading.low, reading.high} - {None}
            yield from (NumberTold(float(value), fates, counted, language) for value in values if value is not None)


def may_befall(figure: Figure, fates: frozenset[Metric]) -> bool:
    """Tell whether a figure may be of those whom these fates befell; where none is told, any may."""
    return not fates or metrics_agree(fates, {figure.metric})


def may_count(figure: Figure, told: NumberTold) -> bool:
    """Tell whether a figure may be what a number gives: of "two trains collide, 24 dead" no two bodies are the two."""
    return may_befall(figure, told.fates) and may_be_counted(figure.of, told.counted, told.language)


def _counts(text: str, language: str) -> Iterator[Reading]:
    return (each for each in read_numbers(text, language) if each.role in COUNTED and each.low)


def _fates(text: str, reading: Reading, language: str) -> frozenset[Metric]:
    return fates_at(text, Span(reading.written_start, reading.written_end), language) & SURE_IN_PROSE


def _is_counted_so(reading: Reading, fates: frozenset[Metric], figures: Sequence[Figure]) -> bool:
    own = (each for each in figures if metrics_agree(fates, {each.metric}))
    return any(reading.low in (count.low, count.high) for each in own for count in each.observations)


def _told_of(reading: Reading, cited: Iterable[str], facts: Facts) -> Iterator[frozenset[Metric]]:
    """Yield what the evidence tells of the same number, article by article in its own language."""
    evidence = facts.evidence(cited)
    texts = (*(Foreign(each, "en") for each in (*evidence.words, *evidence.context)), *evidence.foreign)
    for text, tag in texts:
        yield from (_fates(text, each, tag) for each in _counts(text, tag) if each.low == reading.low)
