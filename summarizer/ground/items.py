"""One item of a report → the item with its place in the article, or what is wrong with it.

Decides what counts as borne out for events, figures and claims: see docs/gate.md. A date, a place, a
party, a source, or a claim's event, that is not borne out is left open and the item stays; any other objection
withholds the item.
"""

from collections.abc import Sequence
from typing import Final

from summarizer.ground.check import DOER, PARTY, PLACE, Check, CountTime
from summarizer.ground.currencies import without_codes
from summarizer.ground.figures import object_to_figure, range_as_written, tells_superseded
from summarizer.ground.kinds import object_to_kind
from summarizer.ground.near import OF_ACTORS
from summarizer.ground.page import Page
from summarizer.ground.parties import DEEDS, SAYINGS, Roles, can_act, can_be_where, can_do
from summarizer.ground.prose import within_quotation_marks
from summarizer.ground.quotes import ArticleText, Miss
from summarizer.ground.stances import object_to_stance, object_to_status
from summarizer.grounded import GroundedClaim, GroundedEvent, GroundedFigure, Refused, Span
from summarizer_schemas.report import ClaimReport, EventReport, FigureReport
from summarizer_schemas.vocabulary import DateBasis

_OPEN: Final[tuple[str | None, DateBasis]] = (None, "unknown")


def check_event(
    item: int, event: EventReport, page: Page, taken: set[int]
) -> tuple[GroundedEvent | None, list[Refused]]:
    """Locate an event, and check its names, source, words and date; its number is added to those `taken`."""
    check = Check("event", item, event.summary, event.quote)
    if event.n in taken:
        check.object(f"its number n = {event.n} is taken by an event before it")
    taken.add(event.n)
    if not check.wording(event):
        return None, check.objections
    spans = check.spans(page, event.quote)
    if spans:
        near = page.near(spans)
        for reason in (
            object_to_kind(event.kind, near, page.language),
            object_to_status(event.status, near, page.language),
        ):
            if reason:
                check.object(reason)
    check.prose(page, "summary", event.summary, spans)
    event, are_roles_told = _with_parties(event, page, spans, check)
    date_text = check.time_words(page, event.date_text, spans)
    date, basis = check.date(page, event, spans, ahead=event.status == "planned") if _same(date_text, event) else _OPEN
    update = {"summary": within_quotation_marks(event.summary), "date_text": date_text}
    kept = GroundedEvent(event.model_copy(update=update), spans, date, basis, are_roles_told=are_roles_told)
    return (None if check.fatal else kept), check.objections


def _with_parties(event: EventReport, page: Page, spans: tuple[Span, ...], check: Check) -> tuple[EventReport, bool]:
    """Keep the places, parties and source that the article names near the quote; tell whether it tells who is who."""
    kinds = page.kinds
    places = check.parties(page, spans, PLACE, event.places, lambda name: can_be_where(name, kinds[name]))
    by = check.parties(page, spans, DOER, event.by, lambda name: can_do(name, kinds[name], event.kind))
    to = check.parties(page, spans, PARTY, event.to, lambda _: True)
    source = check.source(page, event.source, spans)
    roles = page.roles(spans, by, to, DEEDS)
    if roles is Roles.SWAPPED:
        check.object(f"the article tells it the other way round: {to} did it, to {by}", fatal=False)
        by, to = [], []
    told = event.model_copy(update={"places": places, "by": by, "to": to, "source": source})
    return told, roles is Roles.TOLD


def check_figure(
    item: int, figure: FigureReport, page: Page, events: Sequence[GroundedEvent]
) -> tuple[GroundedFigure | None, list[Refused]]:
    """Locate a figure, and check that its number, qualifier, metric, whole and source stand there."""
    value = "–".join(f"{number:,g}" for number in figure.value) or "no number"
    check = Check("figure", item, f"{value} {figure.of} ({figure.metric})", figure.quote)
    if len(figure.value) > 2:
        check.object(f"value holds {len(figure.value):,} numbers; two at most")
    if not check.wording(figure):
        return None, check.objections
    event = next((each for each in events if each.report.n == figure.event), None)
    if event is None:
        reason = f"its event {figure.event} is not among the events that the article bears out"
        check.object(reason, waits=figure.event in page.awaited)
    spans = check.spans(page, figure.quote, near=event.spans[0].start if event else None)
    figure = figure.model_copy(update={"source": check.source(page, figure.source, spans)})
    if spans:
        check.prose(page, "of", without_codes(figure.of), spans)
        for reason in object_to_figure(figure, spans, page):
            check.object(reason, nearest=page.sentences(spans))
    if check.fatal:
        return None, check.objections
    low, high, written = range_as_written(figure, spans, page)
    said, as_of, basis = _told_of_count(check, figure, spans, page)
    sourced = _with_source(said, event, spans, page)
    return GroundedFigure(sourced, spans, low, high, written, as_of, basis), check.objections


def _told_of_count(
    check: Check, figure: FigureReport, spans: tuple[Span, ...], page: Page
) -> tuple[FigureReport, str | None, DateBasis]:
    """Keep what stands of a figure's further bodies, of when it was counted, and of its being superseded."""
    paragraphs = page.paragraphs(spans)
    further = [each for each in figure.also_sources if _stands(each, paragraphs)]
    for each in figure.also_sources:
        if each not in further:
            check.object(f"the further source {each!r} does not stand in the paragraph of the quote", fatal=False)
    is_superseded = figure.is_superseded and tells_superseded(spans, page)
    if is_superseded != figure.is_superseded:
        check.object("no word such as 'up from' or 'earlier' tells that this count was superseded", fatal=False)
    counted = CountTime(figure.as_of, check.time_words(page, figure.as_of_text, spans, "as_of_text"))
    stands = any(counted) and counted.date_text == figure.as_of_text
    as_of, basis = check.date(page, counted, spans, ahead=False) if stands else _OPEN
    kept = {"also_sources": further, "is_superseded": is_superseded, "as_of_text": counted.date_text}
    return figure.model_copy(update=kept), as_of, basis


def _with_source(
    figure: FigureReport, event: GroundedEvent | None, spans: tuple[Span, ...], page: Page
) -> FigureReport:
    """Give a figure its event's source where that stands in the figure's own paragraph; else the article says it."""
    inherited = event.report.source if event and not figure.source else None
    if inherited and _stands(inherited, page.paragraphs(spans)):
        return figure.model_copy(update={"source": inherited})
    return figure


def check_claim(
    item: int, claim: ClaimReport, page: Page, events: Sequence[GroundedEvent]
) -> tuple[GroundedClaim | None, list[Refused]]:
    """Locate a claim, and check who makes it, its words, its event and its date."""
    check = Check("claim", item, f"{claim.claimant} {claim.stance}: {claim.claim}", claim.quote)
    if not check.wording(claim):
        return None, check.objections
    spans = check.spans(page, claim.quote)
    claim = _with_claimant(claim, page, spans, check)
    to = check.parties(page, spans, PARTY, claim.to, lambda _: True)
    roles = page.roles(spans, [claim.claimant], to, SAYINGS)
    if roles is Roles.SWAPPED:
        check.object(f"the article tells it the other way round: {to} said it of {claim.claimant!r}")
    check.prose(page, "claim", claim.claim, spans)
    if spans and (reason := object_to_stance(claim, page.beside(spans), page.language)):
        check.object(reason)
    about = claim.about
    if about is not None and about not in {event.report.n for event in events}:
        reason = f"its event {about} is not among the events that the article bears out"
        check.object(reason, fatal=False, waits=about in page.awaited)
        about = None
    date_text = check.time_words(page, claim.date_text, page.speech(claim.claimant, spans))
    date, basis = check.date(page, claim, spans, ahead=False) if _same(date_text, claim) else _OPEN
    update = {"claim": within_quotation_marks(claim.claim), "to": to, "about": about, "date_text": date_text}
    kept = GroundedClaim(claim.model_copy(update=update), spans, date, basis, are_roles_told=roles is Roles.TOLD)
    return (None if check.fatal else kept), check.objections


def _with_claimant(claim: ClaimReport, page: Page, spans: tuple[Span, ...], check: Check) -> ClaimReport:
    """Object to a claimant who is not named near the quote; say whom "he" means."""
    if not spans:
        return claim
    if not page.stands_near(claim.claimant, spans, OF_ACTORS):
        near = page.names_near(spans)
        check.object(f"the claimant {claim.claimant!r} stands nowhere near the quote; near it stand {near}")
    elif claim.claimant in page.names and not can_act(claim.claimant, page.kinds[claim.claimant]):
        check.object(f"the claimant {claim.claimant!r} is a place, and says nothing")
    elif meant := page.meant(claim.claimant, spans):
        return claim.model_copy(update={"claimant": meant})
    return claim


def _same(date_text: str | None, said: EventReport | ClaimReport) -> bool:
    """Tell whether the time words stand; without them nothing is left that could give a date."""
    return date_text == said.date_text


def _stands(words: str, passage: str) -> bool:
    """Tell whether words stand in a passage."""
    return not isinstance(ArticleText(passage).locate(words), Miss)
