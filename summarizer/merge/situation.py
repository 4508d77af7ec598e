"""What the merge hands on: everything of a brief but its prose and the account of its making."""

from dataclasses import dataclass

from summarizer_schemas.brief import Dispute, Episode, Event, Figure, Gap, Name, Quote, Source, Statement, Withheld


@dataclass(frozen=True, slots=True)
class Situation:
    """The merged facts, numbered and with their quotes; the episodes' overviews are still empty.

    Attributes:
        withheld: what a model proposed of it and the facts do not bear out.
        plain_titles: for each episode, what code calls it, where its own title is not borne out.
    """

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
    plain_titles: tuple[str, ...]
    withheld: tuple[Withheld, ...] = ()
