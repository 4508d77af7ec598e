"""Figures → the tables of the most important ones, and the list of all with every observation.

Hides what counts as important: in each situation, this news before what is background, feared or planned; what
happened to people before things; totals of an unknown time last among their like; wholes before their parts, numbers
before words; then what is disputed or was changed, then the latest report, then the larger number. The tables have at
most two dozen rows together, whatever the number of articles; the rest is counted.
"""

from collections.abc import Iterable, Iterator
from typing import Final, get_args

from summarizer.facts import status_of, told_by
from summarizer.readable import chronological, readable_date
from summarizer.render.document import (
    Block,
    Bullets,
    Cites,
    Item,
    Label,
    Line,
    Link,
    Paragraph,
    Section,
    Strong,
    Table,
    joined,
)
from summarizer.render.guide import Guide, situation
from summarizer.render.lengths import elsewhere
from summarizer.render.wording import EVENT_STATUS, counted, observed, standing_of, status_told, value_of
from summarizer_schemas.brief import Episode, Event, Figure, Observation
from summarizer_schemas.vocabulary import FigureStatus, Metric

_MOST_ROWS: Final = 24
_MOST_ROWS_OF_ONE: Final = 8
_MOST_HOLDERS: Final = 3
_METRICS: Final = tuple(get_args(Metric))
_MOVING: Final[tuple[FigureStatus, ...]] = ("conflicting", "updated")
_OF_PEOPLE: Final[tuple[Metric, ...]] = ("killed", "missing", "injured", "displaced")
_HEADER: Final = ("What", "How many", "According to", "As of", "Evidence")


def chosen_figures(guide: Guide) -> list[tuple[Episode | None, list[Figure]]]:
    """Return the figures that the tables hold, by situation, the gravest first."""
    groups = guide.by_episode(guide.brief.figures)[:_MOST_ROWS]
    limit = min(_MOST_ROWS_OF_ONE, _MOST_ROWS // max(1, len(groups)))
    return [(episode, _chosen(guide, figures, limit)) for episode, figures in groups]


def key_figures(guide: Guide, *, all_follow: bool) -> Iterator[Section]:
    """Yield the section of the most important figures; `all_follow` in a section of their own."""
    if not guide.brief.figures:
        return
    blocks: list[Block] = []
    groups = chosen_figures(guide)
    for episode, figures in groups:
        rows = tuple(_row(guide, *each, all_follow=all_follow) for each in _first_of_event(figures))
        blocks += [*([situation(episode)] if len(groups) > 1 else []), Table(_HEADER, rows)]
    blocks.append(Paragraph(("Each rests on one independent source, unless it says otherwise.",)))
    if all_follow:
        link = Link("All figures", "all-figures")
        blocks.append(Paragraph(("Every figure, with all that was said of it, is under ", link, ".")))
    elif rest := len(guide.brief.figures) - sum(len(figures) for _, figures in groups):
        blocks.append(elsewhere(rest, "figure"))
    yield Section("key-figures", "Key figures", tuple(blocks))


def all_figures(guide: Guide) -> Iterator[Section]:
    """Yield the section of all figures, each with every observation of it."""
    if guide.brief.figures:
        items = tuple(_in_full(guide, *each) for each in _first_of_event(guide.brief.figures))
        yield Section("all-figures", "All figures", (Bullets(items),))


def gravest_first(guide: Guide, figures: Iterable[Figure]) -> list[Figure]:
    """Return figures with those that a reader looks for first at the beginning."""
    latest_first = sorted(figures, key=_latest_and_largest, reverse=True)
    return sorted(latest_first, key=lambda each: _importance(guide, each))


def _chosen(guide: Guide, figures: Iterable[Figure], limit: int) -> list[Figure]:
    """Choose the gravest figures, and of each thing that happened to people at least the gravest."""
    ranked = gravest_first(guide, figures)
    first_of = {each.metric: each for each in reversed(ranked) if each.metric in _OF_PEOPLE}
    firsts = [each for each in ranked if first_of.get(each.metric) is each]
    chosen = {each.id for each in [*firsts, *(each for each in ranked if each not in firsts)][:limit]}
    return [each for each in ranked if each.id in chosen]


def figure_told(guide: Guide, figure: Figure) -> Line:
    """Return a figure on one line: what, how many, according to whom, as of when, with its evidence."""
    current = standing_of(figure)
    return (
        *_what(guide, figure, is_first=True),
        ": ",
        Strong(value_of(figure)),
        ", according to ",
        *_holders(guide, figure, current),
        f", {_as_of(current)}",
        guide.cites([figure.id]),
    )


def short_figure(guide: Guide, figure: Figure) -> Line:
    """Return a figure in a few words, with a link to all about it."""
    return (_counted(guide, figure), ", ", value_of(figure), " (", Link(figure.id, figure.id), ")")


def _importance(guide: Guide, figure: Figure) -> tuple[object, ...]:
    event = guide.facts.get(figure.event)
    return (
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


def _row(guide: Guide, figure: Figure, is_first: bool, *, all_follow: bool) -> tuple[Line, ...]:
    current = standing_of(figure)
    status = () if figure.status == "single_source" else (f" ({status_told(figure)})",)
    return (
        _what(guide, figure, is_first=is_first),
        (Strong(value_of(figure)), *status),
        _holders(guide, figure, current),
        (_as_of(current).removeprefix("as of "),),
        (Link(figure.id, figure.id) if all_follow else Label(figure.id), guide.cites([figure.id])),
    )


def _as_of(observations: Iterable[Observation]) -> str:
    dates = sorted((each.as_of for each in observations if each.as_of), key=chronological)
    return f"as of {readable_date(dates[-1])}" if dates else "undated"


def _when(observation: Observation) -> str:
    """Say when it was counted; of an old count that an article repeats, its day is only the latest that it may be."""
    told = _as_of([observation])
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
    when = f", {readable_date(event.date, ahead=event.status == 'planned')}" if event.date else ""
    return when + (f", {EVENT_STATUS['total']}" if event.status == "total" else "")


def _holders(guide: Guide, figure: Figure, current: list[Observation]) -> Line:
    """Say who gives which value; one value needs no repeating."""
    values = {observed(each, figure.metric) for each in current}
    told = dict.fromkeys(
        (*((observed(each, figure.metric), ": ") if len(values) > 1 else ()), *_holder(guide, each)) for each in current
    )
    shown = joined("; ", [*told][:_MOST_HOLDERS])
    return (*shown, f"; and {len(told) - _MOST_HOLDERS} more") if len(told) > _MOST_HOLDERS else shown


def _holder(guide: Guide, observation: Observation) -> Line:
    if told := told_by(observation):
        return (", ".join(told), *((" (a party to the events)",) if observation.is_party else ()))
    return (*guide.outlets(observation.quotes), ", naming no source")


def _in_full(guide: Guide, figure: Figure, is_first: bool) -> Item:
    facts: list[Line] = [(status_told(figure),)]
    if figure.part_of:
        basis = "the article says so" if figure.part_of.basis == "stated" else "inferred"
        facts.append(("part of ", Link(figure.part_of.figure, figure.part_of.figure), f", {basis}"))
    if figure.note:
        facts.append((figure.note,))
    what = (Label(figure.id), " ", *_what(guide, figure, is_first=is_first), ": ", Strong(value_of(figure)))
    below = tuple(_observation(guide, figure, each) for each in figure.observations)
    return Item((*what, ", ", *joined("; ", facts)), below)


def _observation(guide: Guide, figure: Figure, observation: Observation) -> Line:
    value = observed(observation, figure.metric)
    written = f"“{observation.value_text}”"
    is_as_written = value.casefold() in {written.casefold(), observation.value_text.casefold()}
    return (
        "" if observation.current else "Earlier: ",
        value,
        "" if is_as_written else f" (written {written})",
        ", according to ",
        *_holder(guide, observation),
        f", {_when(observation)}",
        Cites(observation.quotes),
    )
