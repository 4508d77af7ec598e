"""Situations → their overviews, each under its title; the main one first."""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from summarizer.readable import readable_date
from summarizer.render.answers import sentence
from summarizer.render.document import (
    Block,
    Cites,
    Label,
    Line,
    Link,
    Paragraph,
    Section,
    Subheading,
    Table,
    joined,
)
from summarizer.render.guide import Guide
from summarizer.render.lengths import Told
from summarizer.render.wording import NO_OVERVIEW
from summarizer_schemas.brief import Episode, Event

_SHARE: Final = 0.25
_MOST_BARE: Final = 40
"""Situations that are told though nothing was written of them; of a large folder the others stand in the index."""
_LEAST_FOR_INDEX: Final = 9
"""So many situations are looked up in a list; fewer are seen at once."""


_HEADER: Final = ("Situation", "When", "Events", "Articles")


class _Said(NamedTuple):
    """One sentence of an overview, and whether it is the first of it."""

    episode: Episode
    line: Line
    is_first: bool


def overviews(guide: Guide) -> Told:
    """Return the section of the situations; what rests on planted words comes last in each."""
    units = [unit for episode in _told(guide) for unit in _of_one(guide, episode)]
    return Told("situations", "Situations", "sentence", units, _blocks, _SHARE, continued=_blocks)


def _told(guide: Guide) -> list[Episode]:
    """Return the situations that are told: the first forty, and whatever has an overview."""
    return [each for n, each in enumerate(guide.brief.episodes) if each.overview or n < _MOST_BARE]


def index(guide: Guide) -> Iterator[Section]:
    """Yield the list of all situations, where there are too many to be seen at once."""
    if len(guide.brief.episodes) < _LEAST_FOR_INDEX:
        return
    told = {each.id for each in _told(guide)}
    rows = tuple(_row(guide, each, is_told=each.id in told) for each in guide.brief.episodes)
    yield Section("situation-index", "Index of situations", (Table(_HEADER, rows),))


def _row(guide: Guide, episode: Episode, *, is_told: bool) -> tuple[Line, ...]:
    """Return a situation with its time, its events and its articles; one that is told nowhere else has its id here."""
    id_ = Link(episode.id, episode.id) if is_told else Label(episode.id)
    events = [event for each in episode.events if isinstance(event := guide.facts.get(each), Event)]
    articles = {each.source for event in events for each in event.reports}
    when = readable_date(episode.period) if episode.period else "date not given"
    return ((id_, " ", episode.title), (when,), (f"{len(events):,}",), (f"{len(articles):,}",))


def _of_one(guide: Guide, episode: Episode) -> Iterator[_Said]:
    told = sorted(episode.overview, key=lambda each: guide.is_planted(each.cites))
    has_facts = bool(episode.events or episode.figures)
    lines = [sentence(guide, each) for each in told] or [(NO_OVERVIEW if has_facts else "No facts.", Cites(()))]
    for number, line in enumerate(lines):
        yield _Said(episode, line, number == 0)


def _blocks(units: Sequence[_Said]) -> tuple[Block, ...]:
    """Return overviews under their titles; one that began before has its id there, and leads back to it."""
    blocks: list[Block] = []
    of_episode: dict[str, list[_Said]] = {}
    for unit in units:
        of_episode.setdefault(unit.episode.id, []).append(unit)
    for own in of_episode.values():
        episode = own[0].episode
        part = Label(episode.id) if own[0].is_first else Link(episode.id, episode.id)
        blocks.append(Subheading((part, " ", episode.title)))
        blocks.append(Paragraph(joined(" ", (unit.line for unit in own))))
    return tuple(blocks)
