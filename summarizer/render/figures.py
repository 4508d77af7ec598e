"""Figures → the table of the most important ones, and the list of all with every observation.

Hides what counts as important: in each situation, this news before what is background, feared or planned; what
happened to people before things; wholes before their parts; then what is disputed, then the latest report, then the
larger number. The table has at most two dozen rows, whatever the number of articles; the rest is in the list.
"""

from collections.abc import Iterable, Iterator
from typing import Final, get_args

from summarizer.facts import status_of
from summarizer.readable import chronological, readable_date
from summarizer.render.escape import escape
from summarizer.render.layout import Guide, anchor, bullets, cluster, link, table
from summarizer.render.wording import FIGURE_STATUS, counted, observed, value_of
from summarizer_schemas.brief import Event, Figure, Observation
from summarizer_schemas.vocabulary import FigureStatus, Metric

_MOST_ROWS: Final = 24
_MOST_ROWS_OF_ONE: Final = 8
_MOST_HOLDERS: Final = 3
_METRICS: Final = tuple(get_args(Metric))
_STATUSES: Final[tuple[FigureStatus, ...]] = ("conflicting", "updated", "agreed", "different_scope", "single_source")


def key_figures(guide: Guide) -> Iterator[str]:
    """Yield the section of the most important figures, a table for each situation."""
    if not guide.brief.figures:
        return
    yield "## Key figures"
    groups = _by_episode(guide)
    limit = max(1, min(_MOST_ROWS_OF_ONE, _MOST_ROWS // len(groups)))
    for title, figures in groups:
        if len(groups) > 1:
            yield title
        latest_first = sorted(figures, key=_latest_and_largest, reverse=True)
        chosen = sorted(latest_first, key=lambda each: _importance(guide, each))[:limit]
        header = ("What", "How many", "According to", "As of", "Status", "Evidence")
        yield table(header, (_row(guide, each, first) for each, first in _first_of_event(chosen)))
    yield "Every figure, with all that was said of it, is under [All figures](#all-figures)."


def all_figures(guide: Guide) -> Iterator[str]:
    """Yield the section of all figures, each with every observation of it."""
    if guide.brief.figures:
        yield '## <a id="all-figures"></a>All figures'
        yield bullets(_in_full(guide, each, first) for each, first in _first_of_event(guide.brief.figures))


def short_figure(guide: Guide, figure: Figure) -> str:
    """Return a figure in a few words, with a link to all about it."""
    return f"{_counted(guide, figure)}, {escape(value_of(figure))} ({link(figure.id)})"


def _by_episode(guide: Guide) -> list[tuple[str, list[Figure]]]:
    figures = {figure.id: figure for figure in guide.brief.figures}
    groups = []
    for episode in guide.brief.episodes:
        own = [figures.pop(each) for each in episode.figures if each in figures]
        if own:
            groups.append((f"**{escape(episode.id)}.** {escape(episode.title)}", own))
    if figures:
        groups.append(("**Other**", [*figures.values()]))
    return groups


def _importance(guide: Guide, figure: Figure) -> tuple[object, ...]:
    return (
        status_of(figure, guide.facts) in {"background", "planned", "feared"},
        _METRICS.index(figure.metric),
        figure.part_of is not None,
        _STATUSES.index(figure.status),
    )


def _counted(guide: Guide, figure: Figure) -> str:
    return escape(counted(figure, status_of(figure, guide.facts)))


def _latest_and_largest(figure: Figure) -> tuple[str, float]:
    values = [each for each in (figure.low, figure.high) if each is not None]
    return max(each.as_of or "" for each in figure.observations), max(values, default=0)


def _row(guide: Guide, figure: Figure, is_first: bool) -> tuple[str, ...]:
    current = [each for each in figure.observations if each.current]
    dates = sorted((each.as_of for each in current if each.as_of), key=chronological)
    return (
        _counted(guide, figure) + _event(guide, figure, is_first),
        f"**{escape(value_of(figure))}**",
        _holders(guide, figure, current),
        escape(readable_date(dates[-1])) if dates else "not dated",
        FIGURE_STATUS[figure.status],
        link(figure.id) + cluster(guide.shown([figure.id])),
    )


def _first_of_event(figures: Iterable[Figure]) -> Iterator[tuple[Figure, bool]]:
    """Yield each figure, and whether it is the first of its event: there the event is told, else only linked."""
    seen: set[str] = set()
    for figure in figures:
        yield figure, figure.event not in seen
        seen.add(figure.event)


def _event(guide: Guide, figure: Figure, is_first: bool) -> str:
    event = guide.facts.get(figure.event)
    told = f" – {escape(event.summary)}" if is_first and isinstance(event, Event) else ""
    return f"{told} ({link(figure.event)})"


def _holders(guide: Guide, figure: Figure, current: list[Observation]) -> str:
    """Say who gives which value; one value needs no repeating."""
    values = {observed(each, figure.metric) for each in current}
    told = dict.fromkeys(
        (f"{escape(observed(each, figure.metric))}: " if len(values) > 1 else "") + _holder(guide, each)
        for each in current
    )
    shown = "; ".join([*told][:_MOST_HOLDERS])
    return f"{shown}; and {len(told) - _MOST_HOLDERS} more" if len(told) > _MOST_HOLDERS else shown


def _holder(guide: Guide, observation: Observation) -> str:
    if observation.said_by:
        return escape(observation.said_by)
    return f"{guide.outlet(observation.quotes)}, naming no source"


def _in_full(guide: Guide, figure: Figure, is_first: bool) -> str:
    facts = [FIGURE_STATUS[figure.status]]
    if figure.part_of:
        basis = "the article says so" if figure.part_of.basis == "stated" else "inferred"
        facts.append(f"part of {link(figure.part_of.figure)}, {basis}")
    if figure.note:
        facts.append(escape(figure.note))
    head = (
        f"{anchor(figure.id)}**{escape(figure.id)}** {_counted(guide, figure)}{_event(guide, figure, is_first)}: "
        f"**{escape(value_of(figure))}**, {'; '.join(facts)}"
    )
    return "\n".join([head, *(f"  - {_observation(guide, figure, each)}" for each in figure.observations)])


def _observation(guide: Guide, figure: Figure, observation: Observation) -> str:
    value = observed(observation, figure.metric)
    written = f"“{observation.value_text}”"
    is_as_written = value.casefold() in {written.casefold(), observation.value_text.casefold()}
    as_written = "" if is_as_written else f" (written {escape(written)})"
    when = f", as of {escape(readable_date(observation.as_of))}" if observation.as_of else ", not dated"
    return (
        f"{'' if observation.current else 'Earlier: '}{escape(value)}{as_written}, "
        f"according to {_holder(guide, observation)}{when}{cluster(observation.quotes)}"
    )
