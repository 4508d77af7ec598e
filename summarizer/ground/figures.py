"""Is a figure what its quote says: value, qualifier, metric, what is counted, whole?

Decides on readings of the article's own text, not of the quote alone, so that "At least 12" quoted as "12" is still at
least 12. The words of the metric are checked within the clause that the quote is in.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from summarizer.ground.numbers import COUNTED, Reading, Role, readings_of
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
    read = _reading(figure, readings)
    if read is None:
        yield _not_there(figure, readings, page)
        return
    written = page.article.text[read.written_start : read.written_end]
    if figure.qualifier != read.qualifier:
        yield f"the article writes {written!r}: that is {read.qualifier}, not {figure.qualifier}"
    told = metrics_near(page.article.text, read.start, read.end)
    if not told and figure.metric in _FATES:
        told = metrics_at(page.article.text, read.start, read.end)
    if told and figure.metric in TELLABLE and not metrics_agree({figure.metric}, told):
        yield f"the words around {written!r} tell of {', '.join(sorted(told))}, not of {figure.metric}"
    if figure.part_of is not None and not readings_of(page.readings, [figure.part_of], COUNTED | _SHARE):
        yield f"the whole, {_plain(figure.part_of)}, is no number of the article"


def range_as_written(
    figure: FigureReport, spans: Sequence[Span], page: Page
) -> tuple[Number | None, Number | None, str]:
    """Return the lowest and the highest value that a sound figure leaves open, and its number as the article has it.

    "At least 12" has no highest value, "up to 30" no lowest, "dozens" neither; "about 50" is 50 for both.
    """
    read = _reading(figure, page.readings_in(spans))
    assert read is not None, "only a figure that the gate lets through has a range"
    written = " ".join(page.article.text[read.written_start : read.written_end].split())
    low = None if read.qualifier in {"up_to", "fewer_than"} else read.low
    high = None if read.qualifier in {"at_least", "more_than"} else read.high
    return low, high, written


def _reading(figure: FigureReport, readings: Sequence[Reading]) -> Reading | None:
    """Return the reading that says the figure's value, one with its qualifier rather than one without."""
    fitting = readings_of(readings, figure.value, _SHARE if figure.metric == "share" else COUNTED)
    return min(fitting, key=lambda reading: reading.qualifier != figure.qualifier, default=None)


def _not_there(figure: FigureReport, readings: Sequence[Reading], page: Page) -> str:
    counted = [each for each in readings if each.role in COUNTED | _SHARE]
    held = [page.article.text[each.written_start : each.written_end] for each in counted]
    holds = f"it holds {', '.join(map(repr, held))}" if held else "it holds no number that counts something"
    if not figure.value:
        return f"the quote holds no vague number such as 'dozens'; {holds}"
    return f"the quote does not hold the number {'–'.join(map(_plain, figure.value))}; {holds}"


def _plain(number: float) -> str:
    return f"{number:,.10g}"
