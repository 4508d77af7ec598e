"""What the merge hands on: everything of a brief but its prose and the account of its making."""

from dataclasses import dataclass
from typing import NamedTuple

from summarizer_schemas.brief import Dispute, Episode, Event, Figure, Gap, Name, Quote, Source, Statement

Account = tuple[int, int]
"""One event as one article tells it: the article's place among the sources, and the event's in the article."""


class CloseCall(NamedTuple):
    """Two events that were left apart and may be one: their ids, and the first account of each."""

    events: tuple[str, str]
    accounts: tuple[Account, Account]


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
    close_calls: tuple[CloseCall, ...]
