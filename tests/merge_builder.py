"""Grounded reports by hand, for tests of the merge: a text and short specs come in, a `GroundedReport` goes out.

Quotes are found in the text with `str.index`, so a spec whose quote is not there fails at once.
"""

from hashlib import sha256

from summarizer.domain.article import (
    Article,
    GroundedClaim,
    GroundedEvent,
    GroundedFigure,
    GroundedName,
    GroundedReport,
    Header,
    Span,
)
from summarizer_schemas.report import ClaimReport, EventReport, FigureReport, NameReport, untold

_OPEN_TOP = {"at_least", "more_than"}
_OPEN_BOTTOM = {"up_to", "fewer_than"}


def span(text, quote):
    """Where a quote stands."""
    start = text.index(quote)
    return (Span(start, start + len(quote)),)


def named(name, kind="place", *as_written, who=(None, None)):
    """A name; written as it is called, if nothing else is said; `who` has what it is and the article's words for it."""
    spelt = as_written or (name,)
    told = NameReport(name=name, as_written=list(spelt), kind=kind, who=who[0], who_text=who[1])
    return GroundedName(told, tuple(spelt))


def written_in(text, names):
    """Those of some names that a text writes."""
    return [each for each in names if any(spelling in text for spelling in each.as_written)]


def event(quote, **changes):
    """An event of a report; `n` is given by its place in the list."""
    values = {
        "n": 0,
        "kind": "disaster",
        "summary": f"{quote}.",
        "status": "news",
        "quote": quote,
    }
    return untold(EventReport) | values | changes


def figure(quote, value, **changes):
    """A figure of the report's first event."""
    values = {
        "event": 1,
        "metric": "killed",
        "of": "people",
        "value": [] if value is None else [value],
        "qualifier": "vague" if value is None else "exact",
        "quote": quote,
    }
    return untold(FigureReport) | values | changes


def claim(quote, claimant, stance, **changes):
    """A claim about the report's first event."""
    values = {
        "claimant": claimant,
        "stance": stance,
        "claim": f"{quote}.",
        "about": 1,
        "quote": quote,
    }
    return untold(ClaimReport) | values | changes


def report(text, published, *items, names=(), publisher=None, **article):
    """A report of an article, perhaps its `file` and `language`; its items stand in the order of their lists."""
    events = [item for item in items if "n" in item]
    figures = [item for item in items if "metric" in item]
    claims = [item for item in items if "stance" in item]
    digest = sha256(text.encode()).hexdigest()
    return GroundedReport(
        article=Article(article.get("file", f"{digest[:6]}.txt"), text, digest, digest),
        header=Header(
            None, publisher, published, "stated" if published else "absent", (), article.get("language", "en"), None
        ),
        names=tuple(names),
        events=tuple(_event(text, item | {"n": n}) for n, item in enumerate(events, 1)),
        figures=tuple(_figure(text, {**item, "source": item["source"] or _source(events, item)}) for item in figures),
        claims=tuple(_claim(text, item) for item in claims),
        refused=(),
    )


def _source(events, item):
    """Whose word the figure's event is on: the gate gives a figure without a source of its own that one."""
    return events[item["event"] - 1]["source"] if item["event"] <= len(events) else None


def _event(text, values):
    model = EventReport.model_validate(values)
    return GroundedEvent(model, span(text, model.quote), model.date, "derived" if model.date else "unknown")


def _figure(text, values):
    unproved = values.pop("unproved", None)
    model = FigureReport.model_validate(values)
    numbers = [int(number) if number == int(number) else number for number in model.value]
    low = None if not numbers or model.qualifier in _OPEN_BOTTOM else min(numbers)
    high = None if not numbers or model.qualifier in _OPEN_TOP else max(numbers)
    written = " to ".join(map(str, numbers)) or model.quote
    return GroundedFigure(model, span(text, model.quote), low, high, written, unproved=unproved)


def _claim(text, values):
    model = ClaimReport.model_validate(values)
    return GroundedClaim(model, span(text, model.quote), model.date, "derived" if model.date else "unknown")
