"""The overviews: situations in, the section and the index that a reader gets out.

Each overview stands under the title of its situation; the main one is first, and what rests on words that are not meant
for readers comes last in each. What the main points, the key figures and the disputes have told waits in the annex, but
for the full length.
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
from summarizer.render.told import Above, above
from summarizer_schemas.brief import Episode, Event

_OVERVIEW_SHARE: Final = 0.3
"""The course of the main event in some twelve sentences, which a reader follows more easily than a timeline."""
_MOST_BARE: Final = 40
"""Situations that are told though nothing was written of them; of a large folder the others stand in the index."""
_LEAST_FOR_INDEX: Final = 9
"""So many situations are looked up in a list; fewer are seen at once."""


class _Overview(NamedTuple):
    """One sentence of an overview, whether it is the first that is told of it, and its place as it was written."""

    episode: Episode
    line: Line
    is_first: bool
    place: int = 0


def overviews(guide: Guide, *, is_full: bool) -> CuttableSection:
    """Return the section of the situations; what rests on planted words comes last in each."""
    met = None if is_full else above(guide)
    told = [_of_one(guide, each, met) for each in _overviews(guide)]
    units = [unit for own, _ in told for unit in own]
    again = [unit._replace(is_first=not own and n == 0) for own, rest in told for n, unit in enumerate(rest)]

    def build(own: Sequence[_Overview]) -> tuple[Block, ...]:
        # Where nothing is left of the main situation, which comes first, its place says so.
        pointer = (
            [again[0]._replace(line=(say.TOLD_ELSEWHERE(),), is_first=False, place=-1)]
            if own and not told[0][0]
            else []
        )
        return tuple(_blocks([*pointer, *own], guide.brief.title))

    return CuttableSection(
        "situations", say.SITUATIONS(), "sentence", units, build, _OVERVIEW_SHARE, continued=_continued, above=again
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


def _of_one(guide: Guide, episode: Episode, met: Above | None) -> tuple[list[_Overview], list[_Overview]]:
    """Return the sentences of an overview, then those that tell nothing beside what stands elsewhere."""
    told = sorted(episode.overview, key=lambda each: guide.is_planted(each.cites))
    again = [each for each in told if met and met.tells(each)]
    if not told:
        return [_Overview(episode, (_why_none(guide, episode), Cites(())), is_first=True)], []
    written = [_Overview(episode, sentence(guide, each), is_first=False, place=n) for n, each in enumerate(told)]
    units = [unit for unit, each in zip(written, told, strict=True) if each not in again]
    rest = [unit for unit, each in zip(written, told, strict=True) if each in again]
    return [unit._replace(is_first=n == 0) for n, unit in enumerate(units)], rest


def _why_none(guide: Guide, episode: Episode) -> str:
    """Say why there is no overview: nothing to tell, none was written, or nothing held of the one that was."""
    if not (episode.events or episode.figures):
        return say.NO_FACTS_OF_SITUATION()
    is_other = episode.translation is not None and episode.translation.language == ENGLISH
    asked = f"“{episode.translation.text if is_other and episode.translation else episode.title}”"
    is_unwritten = any(each.kind == "failed" and asked in each.text for each in guide.brief.gaps)
    is_dropped = any(each.source is None and each.kind == "sentence" for each in guide.brief.withheld)
    return say.OVERVIEW_LEFT_OUT() if is_dropped and not is_unwritten else say.NO_OVERVIEW()


def _continued(units: Sequence[_Overview]) -> tuple[Block, ...]:
    return tuple(_blocks(units, ""))


def _blocks(units: Sequence[_Overview], title: str) -> Iterator[Block]:
    """Yield overviews under their titles, but for the one that stands above the brief as `title`.

    One that began before has its id there, and leads back to it. Its sentences stand in the order in which they were
    written: what is told elsewhere as well may be what the others go on from.
    """
    of_episode: dict[str, list[_Overview]] = {}
    for unit in units:
        of_episode.setdefault(unit.episode.id, []).append(unit)
    for own in of_episode.values():
        episode = own[0].episode
        part = Label(episode.id) if any(unit.is_first for unit in own) else Link(episode.id, episode.id)
        told = joined(" ", (unit.line for unit in sorted(own, key=lambda unit: unit.place)))
        if episode.title == title:
            yield Paragraph((part, " ", *told))
        else:
            yield Subheading((part, " ", episode.title))
            yield Paragraph(told)
