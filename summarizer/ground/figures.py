"""Is a figure what its quote says: value, qualifier, metric, what is counted, whole?

Decides on readings of the article's own text, not of the quote alone, so that "At least 12" quoted as "12" is still at
least 12. The words of the metric are checked within the clause that the quote is in.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from summarizer.ground.counted import counted_at, kinds_of, may_be, object_to_counted
from summarizer.ground.numbers import COUNTED, Reading, Role, readings_of, reads_words
from summarizer.ground.page import Page
from summarizer.ground.words import TELLABLE, metrics_agree, metrics_at, metrics_near
from summarizer.grounded import Span
from summarizer_schemas.brief import Number
from summarizer_schemas.report import FigureReport
from summarizer_schemas.vocabulary import Metric

_SHARE: Final[frozenset[Role]] = frozenset({"share"})
_FATES: Final[frozenset[Metric]] = frozenset({"killed", "injured", "missing", "casualties", "rescued"})
"""What must be told in the sentence at least; of the rest another clause tells nothing."""


def object_to_figure(figure: FigureReport, spans: Sequence[Span], page: Page) -> Iterator[str]:
    """Yield what is wrong with a figure whose quote stands at `spans`."""
    readings = page.readings_in(spans)
    read = _reading(figure, readings, page.article.text)
    if read is None:
        yield _not_there(figure, readings, page)
        return
    yield from _object_to_reading(figure, read, page.article.text)
    if figure.part_of is not None:
        yield from _object_to_whole(figure, figure.part_of, page)


def range_as_written(
    figure: FigureReport, spans: Sequence[Span], page: Page
) -> tuple[Number | None, Number | None, str]:
    """Return the lowest and the highest value that a sound figure leaves open, and its number as the article has it.

    "At least 12" has no highest value, "up to 30" no lowest, "dozens" neither; "about 50" is 50 for both.
    """
    read = _reading(figure, page.readings_in(spans), page.article.text)
    assert read is not None, "only a figure that the gate lets through has a range"
    written = " ".join(page.article.text[read.written_start : read.written_end].split())
    low = None if read.qualifier in {"up_to", "fewer_than"} else read.low
    high = None if read.qualifier in {"at_least", "more_than"} else read.high
    return low, high, written


def _reading(figure: FigureReport, readings: Sequence[Reading], text: str) -> Reading | None:
    """Return the reading that says the figure's value; of several the one with the least to object to."""
    fitting = readings_of(readings, figure.value, _SHARE if figure.metric == "share" else COUNTED)
    if len(fitting) == 1:
        return fitting[0]
    return min(fitting, key=lambda reading: len(list(_object_to_reading(figure, reading, text))), default=None)


def _object_to_reading(figure: FigureReport, read: Reading, text: str) -> Iterator[str]:
    """Yield what is wrong with taking a number of the article for a figure's: how firm, of whose fate, of what."""
    written = text[read.written_start : read.written_end]
    if figure.qualifier != read.qualifier:
        yield f"the article writes {written!r}: that is {read.qualifier}, not {figure.qualifier}"
    told = metrics_near(text, read.start, read.end)
    if not told and figure.metric in _FATES:
        told = metrics_at(text, read.start, read.end)
    if told and figure.metric in TELLABLE and not metrics_agree({figure.metric}, told):
        yield f"the words around {written!r} tell of {', '.join(sorted(told))}, not of {figure.metric}"
    if reason := object_to_counted(figure.of, text, Span(read.written_start, read.written_end)):
        yield reason


def _object_to_whole(figure: FigureReport, whole: float, page: Page) -> Iterator[str]:
    """Yield what is wrong with a part's whole: not in the article, less than its part, or of something else."""
    wholes = readings_of(page.readings, [whole], COUNTED | _SHARE)
    if not wholes:
        yield f"the whole, {_plain(whole)}, is no number of the article"
    elif figure.metric != "share" and figure.value and figure.value[-1] > whole:
        yield f"the whole, {_plain(whole)}, is less than its part"
    elif not any(_may_be_whole(figure, each, page.article.text) for each in wholes):
        yield f"the whole, {_plain(whole)}, counts something else in the article"


def _may_be_whole(figure: FigureReport, whole: Reading, text: str) -> bool:
    counted = kinds_of(counted_at(text, Span(whole.written_start, whole.written_end)))
    told = metrics_near(text, whole.start, whole.end) if figure.metric in _FATES else frozenset()
    return may_be(kinds_of(figure.of), counted) and (not told or metrics_agree({figure.metric}, told))


def _not_there(figure: FigureReport, readings: Sequence[Reading], page: Page) -> str:
    counted = [each for each in readings if each.role in COUNTED | _SHARE]
    held = [page.article.text[each.written_start : each.written_end] for each in counted]
    holds = f"it holds {', '.join(map(repr, held))}" if held else "it holds no number that counts something"
    if not figure.value:
        return f"the quote holds no vague number such as 'dozens'; {holds}"
    unread = "" if reads_words(page.language) else f"; numbers in words are not read in its language, {page.language}"
    return f"the quote does not hold the number {'–'.join(map(_plain, figure.value))}; {holds}{unread}"


def _plain(number: float) -> str:
    return f"{number:,.10g}"
