"""Situations → their overviews, each under its title; the main one first."""

from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from summarizer.render.answers import sentence
from summarizer.render.document import Block, Cites, Label, Line, Link, Paragraph, Subheading, joined
from summarizer.render.guide import Guide
from summarizer.render.lengths import Told
from summarizer.render.wording import NO_OVERVIEW
from summarizer_schemas.brief import Episode

_SHARE: Final = 0.25


class _Said(NamedTuple):
    """One sentence of an overview, and whether it is the first of it."""

    episode: Episode
    line: Line
    is_first: bool


def overviews(guide: Guide) -> Told:
    """Return the section of the situations; what rests on planted words comes last in each."""
    units = [unit for episode in guide.brief.episodes for unit in _of_one(guide, episode)]
    return Told("situations", "Situations", "sentence", units, _blocks, _SHARE, continued=_blocks)


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
