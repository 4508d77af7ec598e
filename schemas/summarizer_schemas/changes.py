"""What changed from an earlier brief to a later one: `Changes`, the part that `--since` adds to a brief.

The later brief carries on the ids of the earlier one: a thing that both have has one id in both, what is new has a
number above all that were ever given, and no number is given twice. Ids of what is gone are those of the earlier
brief; all others can be looked up in the later one.
"""

from typing import Literal

from summarizer_schemas.closed import Closed
from summarizer_schemas.vocabulary import Edtf

Ids = tuple[str, ...]
Revised = Literal["value", "metric", "status", "date", "by", "attribution", "origins", "positions"]
"""What of a fact is another: a figure's latest values, what it counts where an editor says so, its status or an
event's, a date, who did it and how sure that is, the positions in a dispute; `origins`, how many independent origins
tell an event, has a brief of an earlier release alone."""
GoneBecause = Literal["not_given", "changed", "failed"]
"""Why an article is no longer there: it is not given now, the file has another text now, or it could not be used."""
WithdrawnBecause = Literal[
    "not_given", "changed", "failed", "withheld", "settled", "dropped", "not_asked", "not_reported"
]
"""Why a fact is no longer there: its articles are gone; it was reported again and is withheld now; what was disputed no
longer is; an editor dropped it; what all sides of a dispute said is there, and nobody asked about it this time; or the
model did not report it again from an article that is still there."""


class Since(Closed):
    """The earlier brief; `sha256` is that of its file."""

    sha256: str
    title: str
    as_of: Edtf | None
    articles: int


class Highest(Closed):
    """The highest number that was ever given to each sort of thing; what comes next gets a number above it."""

    sources: int
    quotes: int
    episodes: int
    events: int
    figures: int
    statements: int
    disputes: int
    names: int


class GoneArticle(Closed):
    """An article of the earlier brief that is no longer there; `now` is the source that has its file now."""

    id: str
    file: str
    publisher: str | None
    headline: str | None
    reason: GoneBecause
    now: str | None


class Revision(Closed):
    """Something about a fact that is another now.

    `was` and `now` are the article's words for a value, EDTF for a date, and else the brief's own words; () for nothing
    known. `said_by` and `quotes` say who brings what it is now, `gone` which articles behind what it was are no longer
    there: then nobody need have revised anything.
    """

    id: str
    what: Revised
    was: tuple[str, ...]
    now: tuple[str, ...]
    said_by: tuple[str, ...]
    quotes: Ids
    gone: Ids


class Contradiction(Closed):
    """A dispute or a denial by an added article, and what of the earlier brief it is of that was not disputed there."""

    by: str
    about: Ids


class Withdrawal(Closed):
    """A fact of the earlier brief that is no longer there: what it said, from which articles, and why it is gone."""

    id: str
    told: str
    sources: Ids
    reason: WithdrawnBecause
    detail: str | None
    """Why it is withheld, where it is; of a dispute that is settled, the ids of the facts that settled it."""


class Joined(Closed):
    """Two things of the earlier brief that are one now, or a dispute in other words: `id` is retired for `into`."""

    id: str
    into: str


class Split(Closed):
    """One thing of the earlier brief that is two now: `id` is new, and was told as part of `out_of`."""

    id: str
    out_of: str


class Standing(Closed):
    """How many facts of the earlier brief stand as they were."""

    events: int
    figures: int
    statements: int
    disputes: int


class Changes(Closed):
    """All that is different from the earlier brief."""

    since: Since
    highest: Highest
    added: Ids
    """The sources that the earlier brief did not have."""
    late: Ids
    """Those of them that were published before the earlier brief's date."""
    gone: tuple[GoneArticle, ...]
    new: Ids
    """Episodes, events, figures, statements and disputes that rest on an added source."""
    reread: Ids
    """Those that the earlier brief did not have, though it had all of their articles: read otherwise this time."""
    revised: tuple[Revision, ...]
    contradicted: tuple[Contradiction, ...]
    withdrawn: tuple[Withdrawal, ...]
    joined: tuple[Joined, ...]
    split: tuple[Split, ...]
    stands: Standing
