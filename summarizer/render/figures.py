"""Figures → the list of all with every observation, and a figure in one line.

Hides how figures are ordered: in each situation, this news before what is background, feared or planned; what happened
to people before things; totals of an unknown time last among their like; wholes before their parts, numbers before
words; then what is disputed or was changed, then the latest report, then the larger number. What rests on words that
are not meant for readers comes last.
"""

from collections.abc import Iterable, Iterator
from typing import Final, get_args

from summarizer.facts import status_of, told_by
from summarizer.readable import chronological, listed, readable_date
from summarizer.render.document import Block, Bullets, Cites, Item, Label, Line, Link, Section, Strong, joined
from summarizer.render.guide import Guide
from summarizer.render.lengths import elsewhere
from summarizer.render.values import counted, leading_value, leads, value_of
from summarizer.render.when import day_of
from summarizer.render.wording import EVENT_STATUS, PLANTED, status_told
from summarizer.telling.amounts import observed
from summarizer_schemas.brief import Event, Figure, Observation
from summarizer_schemas.vocabulary import FigureStatus, Metric

_MOST_IN_STANDARD: Final = 120
"""So many figures stand in the annex of the standard length; the rest is counted."""
_METRICS: Final = tuple(get_args(Metric))
_MOVING: Final[tuple[FigureStatus, ...]] = ("conflicting", "updated")


def all_figures(guide: Guide, *, is_full: bool) -> Iterator[Section]:
    """Yield the section of all figures, each with every observation of it."""
    if not guide.brief.figures:
        return
    shown = guide.brief.figures
    if not is_full and len(shown) > _MOST_IN_STANDARD:
        chosen = {each.id for each in gravest_first(guide, shown)[:_MOST_IN_STANDARD]}
        shown = tuple(each for each in shown if each.id in chosen)
    blocks: list[Block] = [Bullets(tuple(_in_full(guide, *each) for each in _first_of_event(shown)))]
    if rest := len(guide.brief.figures) - len(shown):
        blocks.append(elsewhere(rest, "figure"))
    yield Section("all-figures", "All figures", tuple(blocks))


def gravest_first(guide: Guide, figures: Iterable[Figure]) -> list[Figure]:
    """Return figures with those that a reader looks for first at the beginning."""
    latest_first = sorted(figures, key=_latest_and_largest, reverse=True)
    return sorted(latest_first, key=lambda each: _importance(guide, each))


def figure_told(guide: Guide, figure: Figure) -> Line:
    """Return a figure on one line: what, how many, according to whom, as of when, with its evidence."""
    led = leads(figure.observations, figure.metric, guide.planted)
    return (
        *_what(guide, figure, is_first=True),
        ": ",
        Strong(value_of(figure, guide.planted)),
        ", according to ",
        *_holders(guide, led),
        *_as_of(led),
        guide.cites([figure.id]),
    )


def short_figure(guide: Guide, figure: Figure) -> Line:
    """Return a figure in a few words by what leads it, with a link to all about it."""
    mark = f" {PLANTED}" if guide.is_planted([figure.id]) else ""
    value = leading_value(figure, guide.planted)
    return (_counted(guide, figure), ": ", value, mark, " (", Link(figure.id, figure.id), ")")


def _importance(guide: Guide, figure: Figure) -> tuple[object, ...]:
    event = guide.facts.get(figure.event)
    return (
        guide.is_planted([figure.id]),
        status_of(figure, guide.facts) in {"background", "planned", "feared"},
        _METRICS.index(figure.metric),
        isinstance(event, Event) and event.status == "total" and event.date is None,
        figure.part_of is not None,
        figure.low is None and figure.high is None,
        figure.status not in _MOVING,
    )


def _latest_and_largest(figure: Figure) -> tuple[str, float]:
    values = [each for each in (figure.low, figure.high) if each is not None]
    return max((each.as_of or "" for each in figure.observations), default=""), max(values, default=0)


def _counted(guide: Guide, figure: Figure) -> str:
    return counted(figure, status_of(figure, guide.facts))


def _as_of(observations: Iterable[Observation]) -> Line:
    """Say when it was counted; of what has no day, nothing."""
    dates = sorted((each.as_of for each in observations if each.as_of), key=chronological)
    return (f", as of {readable_date(dates[-1])}",) if dates else ()


def _when(observation: Observation) -> str:
    """Say when it was counted; of an old count that an article repeats, its day is only the latest that it may be."""
    told = "".join(map(str, _as_of([observation])))
    is_repeated = observation.is_superseded and observation.as_of_basis != "stated"
    return told.replace("as of", "by", 1) if is_repeated else told


def _first_of_event(figures: Iterable[Figure]) -> Iterator[tuple[Figure, bool]]:
    """Yield each figure, and whether it is the first of its event: there the event is told, else only linked."""
    seen: set[str] = set()
    for figure in figures:
        yield figure, figure.event not in seen
        seen.add(figure.event)


def _what(guide: Guide, figure: Figure, *, is_first: bool) -> Line:
    event = guide.facts.get(figure.event)
    told = (" – ", event.summary.rstrip("."), _scope(event)) if is_first and isinstance(event, Event) else ()
    return (_counted(guide, figure), *told, " (", Link(figure.event, figure.event), ")")


def _scope(event: Event) -> str:
    """Say over which time a figure counts, as far as that is known, and whether it is a total."""
    when = f", {day_of(event)}" if event.date else ""
    return when + (f", {EVENT_STATUS['total']}" if event.status == "total" else "")


def _holders(guide: Guide, led: Iterable[Observation]) -> Line:
    """Say who gives the counts that lead, each body once."""
    return joined(" and ", dict.fromkeys(_holder(guide, each) for each in led)) or ("no article",)


def _holder(guide: Guide, observation: Observation) -> Line:
    """Name who gives a count; where only an article is named, it says so itself (the legend tells)."""
    if told := told_by(observation):
        return (
            listed([guide.called.spoken(each) for each in told]),
            *((", a party to the events",) if observation.is_party else ()),
        )
    return guide.outlets(observation.quotes)


def _in_full(guide: Guide, figure: Figure, is_first: bool) -> Item:
    is_told = figure.status == "single_source" and figure.note  # the note says which source
    facts: list[Line] = [] if is_told else [(status_told(figure),)]
    if figure.part_of:
        basis = "the article says so" if figure.part_of.basis == "stated" else "inferred"
        facts.append(("part of ", Link(figure.part_of.figure, figure.part_of.figure), f", {basis}"))
    if figure.note:
        facts.append((figure.note[:1].lower() + figure.note[1:],))
    what = (
        Label(figure.id),
        " ",
        *_what(guide, figure, is_first=is_first),
        ": ",
        Strong(value_of(figure, guide.planted)),
    )
    below = tuple(_observation(guide, figure, each) for each in figure.observations)
    return Item((*what, ", ", *joined("; ", facts)), below)


def _observation(guide: Guide, figure: Figure, observation: Observation) -> Line:
    value = observed(observation, figure.metric)
    written = f"“{observation.value_text}”"
    # What was worked out from several words ("his wife died" is one) stands in no quote as it is.
    quotes = (guide.quoted[each].exact for each in observation.quotes if each in guide.quoted)
    stands = any(observation.value_text.casefold() in each.casefold() for each in quotes)
    is_as_written = value.casefold() in {written.casefold(), observation.value_text.casefold()} or not stands
    return (
        "" if observation.current else "Earlier: ",
        value,
        "" if is_as_written else f" (written {written})",
        ", according to ",
        *_holder(guide, observation),
        _when(observation),
        Cites(observation.quotes),
    )
