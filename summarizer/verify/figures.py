"""Is each figure what its quotes say, and each date what the article's words give?

Order, range and status of a figure are what its counts come to. A date follows from the words by the same rules that
let it into the brief.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import product
from typing import Final, TypeGuard

from summarizer.domain.article import Span
from summarizer.domain.edtf import OPEN_START, readable_date, window
from summarizer.grounding.by_event import NO_EVENT, ToldOf
from summarizer.grounding.check import borne_out, count_words, time_words
from summarizer.grounding.figures import implied_in, object_to_figure, range_as_written
from summarizer.grounding.page import Page
from summarizer.grounding.paraphrase import unborne_scope
from summarizer.grounding.prose.counts import without_numbered_names
from summarizer.merging.facts import Fact, told_by
from summarizer.merging.figures.agreement import agreement
from summarizer.merging.figures.series import count_cited, in_order, standing
from summarizer.verify.material import Finding, Material, digits
from summarizer_schemas.brief import Episode, Event, Figure, Number, Observation
from summarizer_schemas.report import FigureReport, untold
from summarizer_schemas.vocabulary import DateBasis, Metric


def check_figures(material: Material) -> Iterator[Finding]:
    """Yield what is wrong with the figures."""
    for figure in material.brief.figures:
        where = f"figure {figure.id}"
        for observation in figure.observations:
            yield from (Finding(where, what) for what in _observed(material, figure, observation))
        yield from (Finding(where, what) for what in _come_to(material, figure))
        yield from (Finding(where, what) for what in _worded(material, figure))


def _observed(material: Material, figure: Figure, observation: Observation) -> Iterator[str]:
    """Read the number again, where any of the quotes, or all of them together, can be read."""
    places, told = material.by_source(observation.quotes), _event_of(material, figure)
    is_read = [
        _is_read(figure, observation, material.pages[id_], spans, told.get(id_, NO_EVENT))
        for id_, spans in places.items()
    ]
    if places and not any(is_read):
        quoted = " … ".join(material.exact(observation.quotes))
        yield f"{_count_in_words(observation)} cannot be read in {quoted!r}"
    for id_, spans in places.items():
        yield from _dated(material, observation, id_, spans)
    if (scope := observation.scope) and scope.source in places:
        reason = unborne_scope(scope.text, scope.as_written, tuple(places[scope.source]), material.pages[scope.source])
        if reason:
            yield f"the scope {scope.text!r} {reason}"


def _dated(material: Material, observation: Observation, source: str, spans: Sequence[Span]) -> Iterator[str]:
    """A count is of its article's day, unless words of the article give it another."""
    as_of, told = observation.as_of, f"{observation.value_text!r} is as of {observation.as_of}"
    published = material.sources[source].published
    if observation.as_of_basis != "stated":
        if as_of != published or (as_of is None) != (observation.as_of_basis == "unknown"):
            yield f"{told}, and its article is of {published}"
        return
    page, words = material.pages[source], observation.as_of_text
    if words is not None and not page.holds(words):
        yield f"{told} by the words {words!r}, which its article does not hold"
        return
    counted = count_words(page, words, spans) if words else None
    if as_of is None or borne_out(page, as_of, counted, spans).basis is None:
        yield f"{told}, which does not follow from {words!r} and the date of publication"


def _event_of(material: Material, figure: Figure) -> Mapping[str, ToldOf]:
    """Return what a figure's event tells of it, by article."""
    event = material.facts.by_id.get(figure.event)
    if not isinstance(event, Event):
        return {}
    kinds = {event.kind, *(each.kind for each in event.reports)}
    quotes = [quote for each in event.reports for quote in each.quotes]
    return {id_: ToldOf(spans, kinds) for id_, spans in material.by_source(quotes).items()}


def _is_read(figure: Figure, observation: Observation, page: Page, spans: Sequence[Span], event: ToldOf) -> bool:
    if observation.by_editor:
        return _stands(observation, page, spans)
    wanted = (observation.low, observation.high, observation.value_text)
    for stretch in (spans, *([span] for span in spans)):
        readings = (*page.readings_in(stretch), *implied_in(stretch, page, observation.of))
        # Of a list's millions, and of words such as "many", no reading is what the model gave.
        given = (*((each.low, each.high) for each in readings), (observation.low, observation.high))
        for limits in dict.fromkeys(given):
            report = _as_reported(figure.metric, observation, limits)
            is_sound = not any(object_to_figure(report, stretch, page, event))
            if is_sound and range_as_written(report, stretch, page) == wanted:
                return True
    return False


def _stands(observation: Observation, page: Page, spans: Sequence[Span]) -> bool:
    """Tell whether a number stands in its quote, of which an editor says what it counts and how firm it is."""
    wanted = {each for each in (observation.low, observation.high) if each is not None}
    readings = (each for span in spans for each in page.readings_in([span]))
    return not wanted or any(wanted <= {each.low, each.high} for each in readings)


_UNTOLD: Final = untold(FigureReport)


def _as_reported(metric: Metric, observation: Observation, limits: Iterable[Number | None]) -> FigureReport:
    """Write an observation as the model's report had it, as the gate takes reports."""
    values = [float(each) for each in limits if each is not None]
    told = {
        "event": 0,
        "metric": metric,
        "metric_text": observation.metric_text,
        "of": observation.of,
        "value": list(dict.fromkeys(values)),
        "qualifier": observation.qualifier,
        "is_superseded": True,  # a number that the article takes back may be read: the gate has seen that it does
        "quote": "",
    }
    return FigureReport.of_known(**_UNTOLD | told)


def _count_in_words(observation: Observation) -> str:
    low, high = ("none" if each is None else f"{each:,}" for each in (observation.low, observation.high))
    return f"{observation.value_text!r} (lowest {low}, highest {high}, {observation.qualifier})"


def _come_to(material: Material, figure: Figure) -> Iterator[str]:
    """Repeat what the counts come to; whose word each is, is taken as the brief has it."""
    counts = [count_cited(each, material.quotes) for each in figure.observations]
    if not counts:
        yield "it has no observation"
        return
    if in_order(counts, figure.metric) != tuple(range(len(counts))):
        yield "its observations are not in the order in which they were made"
    for each, stands in zip(figure.observations, standing(counts, figure.metric), strict=True):
        if each.current != stands:
            yield f"{_count_in_words(each)} {'has not been' if stands else 'has been'} replaced by another"
    found = agreement(counts, figure.metric)
    if (figure.low, figure.high) != (found.low, found.high):
        yield f"its latest observations run from {found.low} to {found.high}, not from {figure.low} to {figure.high}"
    if figure.best != found.best:
        yield f"its best value is {found.best}, not {figure.best}"
    if figure.qualifier != found.qualifier:
        yield f"its value is {found.qualifier}, not {figure.qualifier}"
    if figure.status != found.status:
        yield f"its observations are {found.status}, not {figure.status}"


def _worded(material: Material, figure: Figure) -> Iterator[str]:
    """Hold the numbers of what is counted against the quotes' paragraphs, as the gate does, and those of the note."""
    quoted = [word for each in figure.observations for word in material.exact(each.quotes)]
    places = material.by_source([quote for each in figure.observations for quote in each.quotes])
    around = [material.pages[id_].paragraphs(spans) for id_, spans in places.items()]
    written = [each.value_text for each in figure.observations]
    dated = [readable_date(each.as_of) for each in figure.observations if each.as_of]
    named = [who for each in figure.observations for who in told_by(each)]
    event = material.facts.by_id[figure.event]
    others = [material.facts.by_id[each] for each in event.figures] if isinstance(event, Event) else []
    counts = [other.of for other in others if isinstance(other, Figure)]
    counted = [figure.of, *(each.of for each in figure.observations)]
    plain = [without_numbered_names(each, (), counted) for each in counted]  # "ATR 42 aircraft" counts no 42
    for number in sorted(digits(plain) - digits([*quoted, *around])):
        yield f"{number} in {figure.of!r} does not stand in the paragraphs of its quotes"
    for number in sorted(digits([figure.note]) - digits([*quoted, *written, *dated, *named, *counts])):
        yield f"{number} in its note does not stand in its observations"


def check_dates(material: Material) -> Iterator[Finding]:
    """Yield dates that the articles do not bear out, and periods that are not those of their events."""
    for event in material.brief.events:
        where = f"event {event.id}"
        for each in event.reports:
            if each.date_basis == "inferred":
                continue  # that of its company (see `merging`)
            bases = _bases(material, each.date, each.date_text, each.quotes, is_event=True)
            if bases is not None and each.date_basis not in bases:
                yield Finding(where, _unfounded(each.date, each.date_text))
        for variant in event.date_variants:
            if _bases(material, variant.date, variant.date_text, variant.quotes, is_event=True) == set():
                yield Finding(where, _unfounded(variant.date, variant.date_text))
    for statement in material.brief.statements:
        if _bases(material, statement.date, statement.date_text, statement.quotes) == set():
            yield Finding(f"statement {statement.id}", _unfounded(statement.date, statement.date_text))
    for episode in material.brief.episodes:
        yield from _period(material, episode)


def _bases(
    material: Material, date: str | None, date_text: str | None, quotes: Sequence[str], *, is_event: bool = False
) -> set[DateBasis] | None:
    """Return on what bases the articles of some quotes bear a date out; None when no such article is there.

    That of an event may say less than its words, as the gate has it: "by 6.30 p.m. on Sunday" was then or before.
    """
    places = material.by_source(quotes)
    if not places:
        return None
    bases: set[DateBasis] = set()
    for id_, spans in places.items():
        page = material.pages[id_]
        if date_text and not page.holds(date_text):
            continue
        if date is None:
            bases.add("unknown")
            continue
        # What a sentence makes of an event's words ("not before March") it does not make of when something was said.
        told = [time_words(page, date_text, spans, about) if date_text else None for about in (None, "")]
        for words, ahead in product(dict.fromkeys(told), (False, True)):
            for told_as in (date, date.removeprefix(OPEN_START)) if is_event else (date,):
                basis = borne_out(page, told_as, words, spans, ahead=ahead).basis
                bases |= {basis} if basis else set()
    return bases


def _unfounded(date: str | None, date_text: str | None) -> str:
    words = f"the words {date_text!r}" if date_text else "the text around its quotes"
    return f"the date {date or 'that is open'} does not follow from {words} and the date of publication"


def _is_dated(fact: Fact) -> TypeGuard[Event]:
    return isinstance(fact, Event) and fact.date is not None


def _period(material: Material, episode: Episode) -> Iterator[Finding]:
    """The period begins and ends with days on which one of the events begins or ends."""
    period = window(episode.period)
    events = [material.facts.by_id[each] for each in episode.events]
    ends_told = {end for each in events if _is_dated(each) for end in (each.date or "").split("/")}
    if period is None or {*(episode.period or "").split("/")} <= ends_told:
        return
    dated = [window(event.date) for event in events if isinstance(event, Event)]
    begins = {each.first for each in dated if each}
    published = {day.last for each in material.brief.sources if (day := window(each.published))}
    # What has happened was before its article: "in May", told on the 17th, ends on the 17th.
    closed = {max(each.first, min(each.last, day)) for each in dated if each for day in published}
    ends = {each.last for each in dated if each} | closed
    if period.first not in begins or period.last not in ends:
        yield Finding(f"episode {episode.id}", f"its period {episode.period} is not that of its events")
