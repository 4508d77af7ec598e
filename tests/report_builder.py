"""Articles and reports about an invented ferry accident, in few words."""

from hashlib import sha256
from typing import Any

from summarizer.domain.article import Article
from summarizer_schemas.report import ArticleReport, ClaimReport, EventReport, FigureReport, NameReport, untold

FERRY = """Ferry aground off Cape Marrow

5 May 2021, 18:40

At least 12 sailors, including five officers, were injured when the ferry Heron
ran aground off Cape Marrow on Tuesday, the coast guard said. Nobody was killed.

The port of Lowick, home to some 9,000 people, was closed. The owner, Marrow
Lines, denied that the Heron was overloaded.
"""


def article(text: str = FERRY, file: str = "ferry.txt") -> Article:
    """An article with this text."""
    digest = sha256(text.encode()).hexdigest()
    return Article(file=file, text=text, sha256=digest, text_sha256=digest)


def name(name: str, *as_written: str, kind: str = "place") -> NameReport:
    """A name; written as it is called, if nothing else is said."""
    return NameReport.model_validate({"name": name, "as_written": list(as_written) or [name], "kind": kind})


def event(**changes: Any) -> EventReport:
    """The grounding, with changes."""
    values = {
        "n": 1,
        "kind": "accident",
        "summary": "The ferry Heron ran aground off Cape Marrow.",
        "status": "news",
        "date": "2021-05-04",
        "date_text": "on Tuesday",
        "places": ["Cape Marrow"],
        "source": "the coast guard",
        "quote": "the ferry Heron ran aground off Cape Marrow",
    }
    return EventReport.model_validate(untold(EventReport) | values | changes)


def figure(**changes: Any) -> FigureReport:
    """The injured sailors, with changes."""
    values = {
        "event": 1,
        "metric": "injured",
        "of": "sailors",
        "value": [12],
        "qualifier": "at_least",
        "quote": "At least 12 sailors, including five officers, were injured",
    }
    return FigureReport.model_validate(untold(FigureReport) | values | changes)


def claim(**changes: Any) -> ClaimReport:
    """The owner's denial, with changes."""
    values = {
        "claimant": "Marrow Lines",
        "stance": "denies",
        "claim": "The Heron was overloaded.",
        "about": 1,
        "quote": "denied that the Heron was overloaded",
    }
    return ClaimReport.model_validate(untold(ClaimReport) | values | changes)


def report(**changes: Any) -> ArticleReport:
    """A sound report on the ferry, with changes."""
    values: dict[str, Any] = {
        "headline": "Ferry aground off Cape Marrow",
        "publisher": None,
        "published": "2021-05-05",
        "published_text": ["5 May 2021, 18:40"],
        "language": "en",
        "gist": "The ferry Heron ran aground off Cape Marrow.",
        "names": [name("Cape Marrow"), name("Heron", kind="other"), name("Marrow Lines", kind="company")],
        "events": [event()],
        "figures": [figure(), figure(of="officers", value=[5], qualifier="exact", part_of=12)],
        "claims": [claim()],
    }
    return ArticleReport.model_validate(values | changes)
