"""What the gate lets through: a report whose every item has its place in the article, and what it refused.

`ground` makes these, `merge` takes them; nothing here decides anything. Spans are half-open and count code points.
"""

from dataclasses import dataclass
from typing import NamedTuple

from summarizer.article import Article
from summarizer_schemas.brief import Number
from summarizer_schemas.report import ClaimReport, EventReport, FigureReport, NameReport
from summarizer_schemas.vocabulary import DateBasis, PublishedBasis


class Span(NamedTuple):
    """A half-open stretch of an article's text."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class GroundedName:
    """A name, with the spellings that stand in the article.

    A long article is reported part by part, and `part` tells, from 0, which part this comes from; the same of events
    and claims. One part does not know what another calls by which name, or has told already.
    """

    report: NameReport
    as_written: tuple[str, ...]
    part: int = 0


@dataclass(frozen=True, slots=True)
class GroundedEvent:
    """An event, where its quote stands, and its date as far as the article bears it out (EDTF, or None).

    `are_roles_told` says that the quote's sentence tells who did it to whom with a verb that code can read.
    """

    report: EventReport
    spans: tuple[Span, ...]
    date: str | None
    date_basis: DateBasis
    part: int = 0
    are_roles_told: bool = False


@dataclass(frozen=True, slots=True)
class GroundedFigure:
    """A figure, where its quote stands, its range, and its number as the article writes it ('some 50').

    Its report's `source` is whoever gives the figure, the event's source included; None: the article's own voice. Of
    its `also_sources` those are left that stand in the quote's paragraph. `as_of` is when it was counted as far as the
    article bears that out (EDTF, or None).
    """

    report: FigureReport
    spans: tuple[Span, ...]
    low: Number | None
    high: Number | None
    value_text: str
    as_of: str | None = None
    as_of_basis: DateBasis = "unknown"


@dataclass(frozen=True, slots=True)
class GroundedClaim:
    """A claim, where its quote stands, and its date as far as the article bears it out (EDTF, or None).

    `are_roles_told` is as an event's, of who says it to or against whom.
    """

    report: ClaimReport
    spans: tuple[Span, ...]
    date: str | None
    date_basis: DateBasis
    part: int = 0
    are_roles_told: bool = False


@dataclass(frozen=True, slots=True)
class Refused:
    """An item that is withheld, since the article does not bear it out: which, why, and the nearest words if any."""

    kind: str
    """header, name, event, figure or claim."""
    item: int
    """The item's number in its list, from 1; 0 for the header."""
    text: str
    """The item in short, for a reader."""
    quote: str | None
    reason: str
    nearest: str | None = None
    waits: bool = False
    """Whether the item is refused only since it leans on another of the report that is refused."""


@dataclass(frozen=True, slots=True)
class Corrected:
    """What code put right, or emptied, in an item that stands; nobody is asked again about it."""

    kind: str
    item: int
    """As of `Refused`."""
    text: str
    quote: str | None
    reason: str
    """What was changed, and why."""
    is_lost: bool = False
    """Whether a reader misses what was emptied, so that the brief names it."""


@dataclass(frozen=True, slots=True)
class Header:
    """An article's own particulars, as far as its text bears them out; dates as EDTF."""

    headline: str | None
    publisher: str | None
    published: str | None
    published_basis: PublishedBasis
    published_text: tuple[str, ...]
    language: str
    gist: str | None


class Unread(NamedTuple):
    """A part of a long article of which no report could be had, and why."""

    span: Span
    reason: str


@dataclass(frozen=True, slots=True)
class GroundedReport:
    """All of one article's report that its text bears out, what was refused or corrected, what could not be read."""

    article: Article
    header: Header
    names: tuple[GroundedName, ...]
    events: tuple[GroundedEvent, ...]
    figures: tuple[GroundedFigure, ...]
    claims: tuple[GroundedClaim, ...]
    refused: tuple[Refused, ...]
    corrected: tuple[Corrected, ...] = ()
    unread: tuple[Unread, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing was reported that a brief could tell, and nothing refused or unread that it could name."""
        is_silent = all(each.kind in {"header", "name"} for each in self.refused) and not self.unread
        return is_silent and not (self.events or self.figures or self.claims)
