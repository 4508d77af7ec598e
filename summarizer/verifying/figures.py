"""Is each figure what its quotes say, and each range what its observations come to?"""

from collections.abc import Iterator, Sequence

from summarizer.ground.figures import object_to_figure, range_as_written
from summarizer.ground.numbers import Reading
from summarizer.ground.page import Page
from summarizer.grounded import Span
from summarizer.readable import readable_date
from summarizer.verifying.material import Finding, Material, digits
from summarizer_schemas.brief import Event, Figure, Number, Observation
from summarizer_schemas.report import FigureReport


def check_figures(material: Material) -> Iterator[Finding]:
    """Yield what is wrong with the figures."""
    for figure in material.brief.figures:
        where = f"figure {figure.id}"
        for observation in figure.observations:
            yield from (Finding(where, what) for what in _observed(material, figure, observation))
        yield from (Finding(where, what) for what in _summed_up(figure))
        yield from (Finding(where, what) for what in _worded(material, figure))


def _observed(material: Material, figure: Figure, observation: Observation) -> Iterator[str]:
    """Read the number again, where any of the quotes, or all of them together, can be read."""
    places = material.by_source(observation.quotes)
    stretches = [(material.pages[id_], spans) for id_, spans in places.items()]
    if stretches and not any(_is_read(figure, observation, page, spans) for page, spans in stretches):
        quoted = " … ".join(material.exact(observation.quotes))
        yield f"{_told(observation)} cannot be read in {quoted!r}"
    published = {material.sources[id_].published for id_ in places}
    if published and published != {observation.as_of}:
        yield f"{observation.value_text!r} is as of {observation.as_of}, and its article is of {published.pop()}"


def _is_read(figure: Figure, observation: Observation, page: Page, spans: Sequence[Span]) -> bool:
    wanted = (observation.low, observation.high, observation.value_text)
    for stretch in (spans, *([span] for span in spans)):
        for reading in page.readings_in(stretch):
            report = _as_reported(figure, observation, reading)
            if not any(object_to_figure(report, stretch, page)) and range_as_written(report, stretch, page) == wanted:
                return True
    return False


def _as_reported(figure: Figure, observation: Observation, reading: Reading) -> FigureReport:
    """Write an observation as the model's report had it, as the gate takes reports."""
    limits = [float(each) for each in (reading.low, reading.high) if each is not None]
    return FigureReport(
        event=0,
        metric=figure.metric,
        of=figure.of,
        value=list(dict.fromkeys(limits)),
        qualifier=observation.qualifier,
        part_of=None,
        source=None,
        also_sources=[],
        as_of=None,
        as_of_text=None,
        is_superseded=True,  # a number that the article takes back may be read: the gate has seen that it does
        quote="",
    )


def _told(observation: Observation) -> str:
    low, high = ("none" if each is None else f"{each:,}" for each in (observation.low, observation.high))
    return f"{observation.value_text!r} (lowest {low}, highest {high}, {observation.qualifier})"


def _summed_up(figure: Figure) -> Iterator[str]:
    """The range runs over the latest of each origin; it is open where the highest is itself an "at least"."""
    current = [each for each in figure.observations if each.current]
    numbers = [each for each in current if (each.low, each.high) != (None, None)]
    lowest, highest = _spread(numbers)
    if (figure.low, figure.high) != (lowest, highest):
        yield f"its latest observations run from {lowest} to {highest}, not from {figure.low} to {figure.high}"
    if figure.best is not None and figure.best not in {value for each in numbers for value in (each.low, each.high)}:
        yield f"its best value {figure.best} is none of its latest observations"
    if not current:
        yield "none of its observations is the latest"


def _spread(numbers: Sequence[Observation]) -> tuple[Number | None, Number | None]:
    lows = [each.low for each in numbers if each.low is not None]
    highs = [each.high for each in numbers if each.high is not None]
    floors = [each.low for each in numbers if each.low is not None and each.high is None]
    lowest = min(lows) if lows and len(lows) == len(numbers) else None
    is_open = bool(floors) and max(floors) > max(highs, default=float("-inf"))
    return lowest, None if is_open else max(highs, default=None)


def _worded(material: Material, figure: Figure) -> Iterator[str]:
    """Hold the numbers of what is counted, and of the note, against the quotes and dates."""
    quoted = [word for each in figure.observations for word in material.exact(each.quotes)]
    written = [each.value_text for each in figure.observations]
    dated = [readable_date(each.as_of) for each in figure.observations if each.as_of]
    named = [each.said_by for each in figure.observations if each.said_by]
    event = material.facts.by_id[figure.event]
    others = [material.facts.by_id[each] for each in event.figures] if isinstance(event, Event) else []
    counts = [other.of for other in others if isinstance(other, Figure)]
    for number in sorted(digits([figure.of]) - digits(quoted)):
        yield f"{number} in {figure.of!r} does not stand in its quotes"
    for number in sorted(digits([figure.note]) - digits([*quoted, *written, *dated, *named, *counts])):
        yield f"{number} in its note does not stand in its observations"
