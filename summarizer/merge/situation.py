"""What the merge hands on: everything of a brief but its prose and the account of its making."""

from dataclasses import dataclass

from summarizer_schemas.brief import Dispute, Episode, Event, Figure, Gap, Name, Quote, Source, Statement


@dataclass(frozen=True, slots=True)
class Situation:
    """The merged facts, numbered and with their quotes; the episodes' overviews are still empty."""

    title: str
    as_of: str | None
    sources: tuple[Source, ...]
    quotes: tuple[Quote, ...]
    episodes: tuple[Episode, ...]
    events: tuple[Event, ...]
    figures: tuple[Figure, ...]
    statements: tuple[Statement, ...]
    disputes: tuple[Dispute, ...]
    names: tuple[Name, ...]
    gaps: tuple[Gap, ...]
