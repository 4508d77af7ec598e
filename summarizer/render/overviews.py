"""The overviews: situations in, the section and the index that a reader gets out.

Each overview stands under the title of its situation; the main one is first, and what rests on words that are not meant
for readers comes last in each.
"""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from summarizer.domain.languages import ENGLISH
from summarizer.render import messages as say
from summarizer.render.annex import Guide
from summarizer.render.answers import sentence
from summarizer.render.dates import readable_date
from summarizer.render.document import (
    Block,
    Cites,
    CuttableSection,
    Label,
    Line,
    Link,
    Paragraph,
    Section,
    Subheading,
    Table,
    joined,
)
from summarizer.render.localisation import number
from summarizer_schemas.brief import Episode, Event

_OVERVIEW_SHARE: Final = 0.25
_MOST_BARE: Final = 40
"""Situations that are told though nothing was written of them; of a large folder the others stand in the index."""
_LEAST_FOR_INDEX: Final = 9
"""So many situations are looked up in a list; fewer are seen at once."""


class _Overview(NamedTuple):
    """One sentence of an overview, and whether it is the first of it."""

    episode: Episode
    line: Line
    is_first: bool


def overviews(guide: Guide) -> CuttableSection:
    """Return the section of the situations; what rests on planted words comes last in each."""
    units = [unit for episode in _overviews(guide) for unit in _of_one(guide, episode)]
    return CuttableSection(
        "situations", say.SITUATIONS(), "sentence", units, _blocks, _OVERVIEW_SHARE, continued=_blocks
    )


def _overviews(guide: Guide) -> list[Episode]:
    """Return the situations that are told: the first forty, and whatever has an overview."""
    return [each for n, each in enumerate(guide.brief.episodes) if each.overview or n < _MOST_BARE]


def index(guide: Guide) -> Iterator[Section]:
    """Yield the list of all situations, where there are too many to be seen at once."""
    if len(guide.brief.episodes) < _LEAST_FOR_INDEX:
        return
    told = {each.id for each in _overviews(guide)}
    rows = tuple(_row(guide, each, is_told=each.id in told) for each in guide.brief.episodes)
    header = (say.SITUATION(), say.WHEN(), say.EVENTS(), say.ARTICLES())
    yield Section("situation-index", say.SITUATION_INDEX(), (Table(header, rows),))


def _row(guide: Guide, episode: Episode, *, is_told: bool) -> tuple[Line, ...]:
    """Return a situation with its time, its events and its articles; one that is told nowhere else has its id here."""
    id_ = Link(episode.id, episode.id) if is_told else Label(episode.id)
    events = [event for each in episode.events if isinstance(event := guide.facts.get(each), Event)]
    articles = {each.source for event in events for each in event.reports}
    when = readable_date(episode.period) if episode.period else say.DATE_NOT_GIVEN()
    return ((id_, " ", episode.title), (when,), (number(len(events)),), (number(len(articles)),))


def _of_one(guide: Guide, episode: Episode) -> Iterator[_Overview]:
    told = sorted(episode.overview, key=lambda each: guide.is_planted(each.cites))
    lines = [sentence(guide, each) for each in told] or [(_why_none(guide, episode), Cites(()))]
    for place, line in enumerate(lines):
        yield _Overview(episode, line, place == 0)


def _why_none(guide: Guide, episode: Episode) -> str:
    """Say why there is no overview: nothing to tell, none was written, or nothing held of the one that was."""
    if not (episode.events or episode.figures):
        return say.NO_FACTS_OF_SITUATION()
    is_other = episode.translation is not None and episode.translation.language == ENGLISH
    asked = f"“{episode.translation.text if is_other and episode.translation else episode.title}”"
    is_unwritten = any(each.kind == "failed" and asked in each.text for each in guide.brief.gaps)
    is_dropped = any(each.source is None and each.kind == "sentence" for each in guide.brief.withheld)
    return say.OVERVIEW_LEFT_OUT() if is_dropped and not is_unwritten else say.NO_OVERVIEW()


def _blocks(units: Sequence[_Overview]) -> tuple[Block, ...]:
    """Return overviews under their titles; one that began before has its id there, and leads back to it."""
    blocks: list[Block] = []
    of_episode: dict[str, list[_Overview]] = {}
    for unit in units:
        of_episode.setdefault(unit.episode.id, []).append(unit)
    for own in of_episode.values():
        episode = own[0].episode
        part = Label(episode.id) if own[0].is_first else Link(episode.id, episode.id)
        blocks.append(Subheading((part, " ", episode.title)))
        blocks.append(Paragraph(joined(" ", (unit.line for unit in own))))
    return tuple(blocks)
