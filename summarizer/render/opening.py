"""What stands under the title, and how sure and how old a brief is.

Confidence is told as ICD 203 has it, by how much stands behind a fact. It is high only where an editor has judged how
reliable the sources are. How likely something is only the sources say.
"""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from summarizer.facts import told_by
from summarizer.readable import chronological, listed, readable_date
from summarizer.render.document import Block, Bullets, Item, Line, Link, Paragraph, Section, Strong, joined, links
from summarizer.render.editor import signatures
from summarizer.render.guide import Guide
from summarizer.render.when import is_dated
from summarizer.render.wording import SECOND_READING, YEARLESS, count
from summarizer_schemas import Brief
from summarizer_schemas.brief import Event, Figure

_MOST_UNDATED: Final = 8
_RELIABLE: Final = ("A", "B")
"""Completely and usually reliable, by the Admiralty code."""
_YEARLESS_DAY: Final = re.compile(r"XXXX-(?!XX)")
_MOST_PLANTED: Final = 3


def opening(guide: Guide, *, with_link: bool) -> tuple[Block, ...]:
    """Return what a reader must know before anything else: how old it is, who checked it, what was planted."""
    way: Line = (" ", Link("How to read this brief", "how-to-read"), ".") if with_link else ()
    blocks: list[Block] = [Paragraph((*what_this_is(guide.brief), *way))]
    if planted := _planted(guide):
        blocks.append(Paragraph(planted))
    return tuple(blocks)


def what_this_is(brief: Brief) -> Line:
    """Say how old a brief is, what made it and what has been checked."""
    when = readable_date(brief.as_of) if brief.as_of else "a date that no article gives"
    undated = sum(not is_dated(source) for source in brief.sources)
    silent = f", {undated} of them undated" if undated else ""
    age = f" ({count(len(brief.sources), 'article')}{silent}). "
    made = "Written by a language model; a program has checked quotes and numbers, a person has not."
    if signed := signatures(brief):
        made = f"{made.removesuffix(', a person has not.')}. {'. '.join(signed)}."
    elif any(each.applied for each in brief.decisions):
        made = f"{made.removesuffix(', a person has not.')}; an editor has decided what is marked as hers."
    read = SECOND_READING[brief.second_reading.status] if brief.second_reading else ""
    return (Strong(f"As of {when}"), age, made, read, YEARLESS if _has_yearless(brief) else "")


def _has_yearless(brief: Brief) -> bool:
    """Tell whether a day of a brief has no year, which is said once, and not at each of them."""
    days = (
        *(each.published for each in brief.sources),
        *(each.date for each in brief.events),
        *(each.date for each in brief.statements),
        *(count.as_of for each in brief.figures for count in each.observations),
    )
    return any(_YEARLESS_DAY.search(each) for each in days if each)


def _planted(guide: Guide) -> Line:
    """Name the articles with words that are not meant for readers."""
    planted = {quote.source for quote in guide.brief.quotes if quote.planted}
    planted |= {
        each for gap in guide.brief.gaps if gap.kind == "planted" for each in gap.about if each in guide.sources
    }
    sources = [each.id for each in guide.brief.sources if each.id in planted]
    if not sources:
        return ()
    named = joined(", ", (guide.outlet(each) for each in sources[:_MOST_PLANTED]))
    more = f" and {len(sources) - _MOST_PLANTED} more" if len(sources) > _MOST_PLANTED else ""
    hold = "holds" if len(sources) == 1 else "hold"
    told = f"{more} {hold} words not meant for readers, such as orders to a program. "
    return (Strong("⚠ Beware:"), " ", *named, told, "What rests on them is marked, and never leads.")


def how_sure(guide: Guide) -> Section:
    """Return how sure, how old and how complete the brief is."""
    items: list[tuple[str, Line]] = [("How sure", (_confidence(guide.brief),)), ("How old", _ages(guide.brief))]
    if read := _second_reading(guide.brief):
        items.append(("Second reading", (read,)))
    if left := _left_out(guide.brief):
        items.append(("Left out", left))
    lines = (Item((Strong(f"{label}:"), " ", *line)) for label, line in items)
    return Section("how-sure", "How sure and how old", (Bullets(tuple(lines)),))


def _confidence(brief: Brief) -> str:
    """Say how many facts rest on one independent source, how many on more, and how many are contradicted.

    Where an editor rated the sources, what rests on reliable ones alone is surer (ICD 203, the Admiralty code).
    """
    if not (brief.events or brief.figures):
        return "there are no facts."
    sure = frozenset(_reliable(brief))
    facts: tuple[Event | Figure, ...] = (*brief.events, *brief.figures)
    single = [each for each in facts if _is_single(each)]
    alike = [each for each in facts if not _is_single(each) and (isinstance(each, Event) or each.status == "agreed")]
    told = []
    if rated := [each for each in alike if each.id in sure]:
        told.append(f"{_of_all(brief, rated)} are told alike by independent sources rated A or B (high confidence)")
    if rated := [each for each in single if each.id in sure]:
        told.append(f"{_of_all(brief, rated)} rest on one source each, rated A or B (moderate confidence)")
    low = [each for each in single if each.id not in sure]
    if low or not sure:
        told.append(f"{_of_all(brief, low)} rest on one source each, so confidence in them is low")
    if others := [each for each in alike if each.id not in sure]:
        told.append(f"{_of_all(brief, others)} are told alike by independent sources (moderate confidence)")
    if left := len(facts) - len(single) - len(alike):
        told.append(f"on {count(left, 'figure')} sources differ, or later reports changed them")
    return f"{'; '.join(told)}. {_judged(brief)}"


def _is_single(fact: Event | Figure) -> bool:
    return fact.origins <= 1 if isinstance(fact, Event) else fact.status == "single_source"


def _reliable(brief: Brief) -> Iterator[str]:
    """Yield the facts of which all who tell them are rated A or B: an article by itself, whom it quotes by name."""
    articles = {each.id: each.rating for each in brief.sources}
    bodies = {each.name: each.rating for each in brief.names}
    source_of = {each.id: each.source for each in brief.quotes}
    for event in brief.events:
        told = [bodies.get(each.said_by) if each.said_by else articles[each.source] for each in event.reports]
        if all((each or "").startswith(_RELIABLE) for each in told):
            yield event.id
    for figure in brief.figures:
        told = [
            rating
            for each in figure.observations
            for rating in (
                [bodies.get(who) for who in told_by(each)] or [articles[source_of[quote]] for quote in each.quotes]
            )
        ]
        if all((each or "").startswith(_RELIABLE) for each in told):
            yield figure.id


def _judged(brief: Brief) -> str:
    """Say who judged how reliable the sources are."""
    rated = sum(each.rating is not None for each in brief.sources)
    bodies = sum(each.rating is not None for each in brief.names)
    if not (rated or bodies):
        return "Nobody has judged how reliable the sources are."
    what = [f"{rated} of {count(len(brief.sources), 'article')}"] * bool(rated)
    what += [f"{bodies:,} {'body' if bodies == 1 else 'bodies'}"] * bool(bodies)
    return f"The editor has rated {listed(what)} by the Admiralty code; nobody has judged the others."


def _of_all(brief: Brief, facts: Sequence[Event | Figure]) -> str:
    """Say "4 of the 78 events and 1 of the 54 figures"; what there is none of is not told."""
    events = sum(isinstance(each, Event) for each in facts)
    numbers = (events, len(facts) - events)
    totals = (len(brief.events), len(brief.figures))
    parts = [
        f"{n:,} of {count(total, noun)}"
        for n, total, noun in zip(numbers, totals, ("event", "figure"), strict=True)
        if n
    ]
    return listed(parts) or "none of the facts"


def _ages(brief: Brief) -> Line:
    dates = sorted({each.published for each in brief.sources if each.published}, key=chronological)
    undated = [each.id for each in brief.sources if not is_dated(each)]
    parts: list[Line] = []
    if dates:
        span = dict.fromkeys(readable_date(each) for each in (dates[0], dates[-1]))
        parts.append((f"articles published {' to '.join(span)}",))
    if undated:
        more = f" and {len(undated) - _MOST_UNDATED} more" if len(undated) > _MOST_UNDATED else ""
        many = count(len(undated), "article")
        parts.append((f"{many} without a date of publication (", *links(undated[:_MOST_UNDATED]), f"{more})"))
    return (*joined("; ", parts), ".") if parts else ("there are no articles.",)


def _second_reading(brief: Brief) -> str:
    read = brief.second_reading
    if read is None or read.status == "not_read":
        return ""
    found = f"{read.mended} were mended and {read.dropped} dropped"
    return f"a second request held {count(read.sentences, 'sentence')} to the quotes that they cite; {found}."


def _left_out(brief: Brief) -> Line:
    items = [f"{count(len(brief.withheld), 'item')} that the check could not confirm"] * bool(brief.withheld)
    files = [f"{count(len(brief.failures), 'file')} that could not be used"] * bool(brief.failures)
    if not (items or files):
        return ()
    return (" and ".join([*items, *files]), "; see ", Link("Left out, and why", "left-out"), ".")
