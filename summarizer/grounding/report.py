"""Hold a report to its article: a model's report in, the grounded report out.

The order matters: names first, since events lean on them; then the article's own particulars (headline, outlet, stamps,
language, gist), since dates lean on its publication; then events, since figures and claims hang on them.

`check_event`, `check_figure` and `check_claim` decide what counts as borne out: see docs/gate.md. What code reads
otherwise in the article it puts right, what it cannot find there it empties, and the item stays. What is left wrong
withholds the item.
"""

import re
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace
from functools import partial
from typing import Final, NamedTuple, TypeVar

from pydantic import BaseModel

from summarizer.domain.article import (
    Article,
    Changed,
    Corrected,
    GroundedClaim,
    GroundedEvent,
    GroundedFigure,
    GroundedName,
    GroundedReport,
    Header,
    Refused,
    Span,
    paragraph_around,
    sentence_around,
)
from summarizer.domain.edtf import says_no_more
from summarizer.domain.event_kinds import EVENT_KINDS
from summarizer.domain.metrics import METRICS
from summarizer.domain.names import BODIES, plain
from summarizer.domain.tongue import tongue_of
from summarizer.grounding.by_event import NO_EVENT, ToldOf
from summarizer.grounding.check import (
    AHEAD,
    DOER,
    PARTY,
    PLACE,
    Check,
    CountTime,
    corrects_itself,
    is_aside,
    is_of_cause,
    is_taken_back,
    speaks_for_itself,
)
from summarizer.grounding.claimant_words import says_claim
from summarizer.grounding.dates import published_on, updated_on
from summarizer.grounding.event_words import (
    called_off_at,
    object_to_kind,
    object_to_status,
    status_of_quote,
    tells_calling_off,
)
from summarizer.grounding.fields_changed import changed_fields
from summarizer.grounding.figures import (
    is_one_untold,
    is_replaced,
    object_to_event,
    range_as_written,
    reading_of,
    tells_superseded,
    without_needless_words,
)
from summarizer.grounding.lengths import most_items, on_one_line
from summarizer.grounding.lists_of_tellers import is_of_other_column, teller_in_list, teller_of_its_part
from summarizer.grounding.natures import can_act, can_be_where, can_do, is_state
from summarizer.grounding.near import OF_ACTORS, head_of_list, is_within
from summarizer.grounding.numbers import COUNTED
from summarizer.grounding.own_figures import fates_of_event, fates_told
from summarizer.grounding.page import Page
from summarizer.grounding.paraphrase import with_introductions, with_scope
from summarizer.grounding.parties import (
    ClauseSpeaker,
    Roles,
    confessing,
    givers,
    is_another,
    is_only_accused,
    is_same,
    may_be_same,
    other_claimant,
    roles_in,
    says_in_english,
    speakers_at,
    speech,
)
from summarizer.grounding.pronouns import is_place, said_in, speaks_as_place, where_named
from summarizer.grounding.prose import within_quotation_marks
from summarizer.grounding.put_right import corrected_figure, in_words_of
from summarizer.grounding.quotes import ArticleText, Miss
from summarizer.grounding.renaming import named, new_names, renamed
from summarizer.grounding.rivals import other_doers, rivals
from summarizer.grounding.speaking import is_reported, speaks_at, stands_or_speaks, who_is_meant
from summarizer.grounding.statements import UNLIKE_ASSERTING, object_to_stance
from summarizer.grounding.voices import answering, asked_from, is_sender, signing_as, told_by, whose_ours
from summarizer.grounding.when_said import day_of_saying, had_been_counted, is_of_saying
from summarizer.grounding.who_tells import is_asked_about, may_say, may_tell
from summarizer_schemas.report import ArticleReport, ClaimReport, EventReport, FigureReport
from summarizer_schemas.vocabulary import DateBasis

_SIGNS: Final = "?!¿¡？！؟…«»“”‘’\"'()"
"""Signs around words that say something: "Was it sabotage?" asks."""
_EMPTY: Final = Header(None, None, None, "absent", (), "und", None)
"""What is left of particulars in which nothing can be trusted."""


def check_header(report: ArticleReport, page: Page) -> tuple[Header, Check]:
    """Return the particulars that stand in the article, in its own characters; the others are emptied.

    Only a day of publication that no stamp bears out goes back: it dates all that an article tells. The gist is held to
    the article by `check_gist`.
    """
    given = {"headline": report.headline, "publisher": report.publisher}
    report = report.model_copy(update={field: words and _in_one_line(words) for field, words in given.items()})
    check = Check("header", 0, report.headline or report.gist, None)
    judged = page.article.judged
    if not check.wording(report):
        published, basis = published_on(None, (), editor=judged.published)
        return replace(_EMPTY, publisher=judged.publisher, published=published, published_basis=basis), check

    def verbatim(what: str, words: str | None) -> str | None:
        if words is None:
            return None
        found = page.locate(words)
        if isinstance(found, Miss):
            check.correct(f"{what}: {words!r}: {found.reason}")
            return None
        return _with_signs(page.article.text, words, found)

    headline = verbatim("headline", report.headline)
    publisher = judged.publisher or verbatim("publisher", report.publisher) or _sender(report, page)
    stamps = tuple(stamp for text in report.published_text if (stamp := verbatim("stamp", text)))
    published, basis = published_on(
        report.published, stamps, page.article.dated_by_file, language=page.language, editor=judged.published
    )
    if report.published and not (published and says_no_more(report.published, published)):
        stamped = published if basis not in ("metadata", "editor") else None
        reason = f"date of publication: the stamps {list(stamps)} give {stamped or 'no date'}, not {report.published}"
        (check.correct if published else check.object)(reason)
    if page.language != report.language:
        check.correct(
            f"language: {report.language!r} is no BCP 47 tag; by its letters the text is in {page.language!r}"
        )
    return Header(headline, publisher, published, basis, stamps, page.language, report.gist), check


def _sender(report: ArticleReport, page: Page) -> str | None:
    """Return the body that the file beside an article names as its author, where the report lists it as one.

    A mail's sender may be anybody; of a body all that it sends is its own.
    """
    beside = page.article.metadata
    sent_by = beside.byline if beside and not beside.publisher else None
    forms = {form for each in report.names if each.kind in BODIES for form in (each.name, *each.as_written)}
    return sent_by if sent_by and plain(sent_by) in map(plain, forms) else None


def check_gist(header: Header, page: Page, figures: Iterable[GroundedFigure]) -> tuple[Header, Check]:
    """Return particulars without a gist that neither the article nor the figures that are kept of it bear out."""
    gist = header.gist or ""
    check = Check("header", 0, header.headline or gist, None)
    for reason in page.object_to_prose(gist, [page.text.within], fates_told(figures)) if gist else ():
        check.correct(f"the gist: {reason}", is_lost=True, of=gist)
    return (replace(header, gist=None) if check.corrections else header), check


def _in_one_line(words: str) -> str:
    """Return a particular that the article sets over several lines in one: "BULLETIN No. 6⏎on the flood"."""
    return _BREAK.sub(" ", words)


_BREAK: Final = re.compile(r"\s*[\r\n]\s*")


def _with_signs(text: str, words: str, found: tuple[Span, ...]) -> str:
    """Return the article's words with the signs around them that were given and stand there: quotes do without."""
    opening = words[: len(words) - len(words.lstrip(_SIGNS))]
    closing = words[len(words.rstrip(_SIGNS)) :]
    start, end = found[0].start, found[-1].end
    before = max((opening[i:] for i in range(len(opening) + 1) if text[:start].endswith(opening[i:])), key=len)
    behind = max((closing[:i] for i in range(len(closing) + 1) if text.startswith(closing[:i], end)), key=len)
    return f"{before}{_in_one_line(' '.join(text[one:other] for one, other in found))}{behind}"


_CLAUSE_END: Final = re.compile(r"[,;:.!?]\s")
_OPEN: Final[tuple[str | None, DateBasis]] = (None, "unknown")


def check_event(
    item: int, event: EventReport, page: Page, taken: set[int], report: ArticleReport
) -> tuple[GroundedEvent | None, Check]:
    """Locate an event, and check its names, source, words and date; its number is added to those `taken`."""
    check = Check("event", item, event.summary, event.quote)
    if event.n in taken:
        check.object(f"its number n = {event.n} is taken by an event before it")
    taken.add(event.n)
    if not check.wording(event):
        return None, check
    spans = check.spans(page, event.quote)
    event = _with_borne_out_kind(event, page, spans, check) if spans else event
    summary = check.prose(page, "summary", event.summary, spans, partial(fates_of_event, event, spans, report, page))
    event = event.model_copy(update={"summary": summary})
    event, are_roles_told = _with_parties(event, page, spans, check)
    date_text = check.time_words(page, event.date_text, spans)
    if date_text and EVENT_KINDS[event.kind].is_undeclared and is_of_saying(page, date_text, spans):
        check.correct(f"date_text: {date_text!r} is when somebody said so, and dates no event")
        date_text = None
    if date_text and is_aside(page, date_text, spans):
        check.correct(f"date_text: {date_text!r} stands in a caption, a correction or an interview, and dates no event")
        date_text = None
    if date_text and is_of_cause(page, event.kind, date_text, spans):
        check.correct(f"date_text: {date_text!r} is the day of what led to it", is_lost=True)
        date_text = None
    if check.looks_ahead(page, event, spans):
        check.correct(f"the status: {event.date_text!r} lies ahead on {event.date}, so that this is planned")
        event = event.model_copy(update={"status": "planned"})
    ahead = event.status in AHEAD or check.goes_on(page, event, spans)
    date, basis = check.date(page, event, spans, ahead=ahead) if _same(date_text, event) else _OPEN
    update = {"summary": within_quotation_marks(event.summary), "date_text": date_text}
    kept = GroundedEvent(event.model_copy(update=update), spans, date, basis, are_roles_told=are_roles_told)
    return (None if check.fails else kept), check


def _with_borne_out_kind(event: EventReport, page: Page, spans: tuple[Span, ...], check: Check) -> EventReport:
    """Return an event that is of no kind and no status for which the article has no word near the quote."""
    near = page.near(spans)
    plain: dict[str, object] = {}
    if reason := object_to_kind(event.kind, f"{page.lead}\n\n{near}", page.language):
        check.correct(reason)
        plain["kind"] = "other"
    if reason := object_to_status(event.status, near, page.language):
        check.correct(reason)
        plain["status"] = "news"
    told = status_of_quote(event.status, event.quote, page.language)
    if told == "cancelled" and (part := _part_called_off(page, spans)):
        check.correct(f"the status: of something that goes on {part!r} was called off, which is news")
        plain["status"] = "news"
    elif told != event.status and not (told == "cancelled" and tells_calling_off(event.summary)):
        check.correct(f"the status: the quote tells that this is {told}")
        plain["status"] = told
    return event.model_copy(update=plain)


def _part_called_off(page: Page, spans: tuple[Span, ...]) -> str | None:
    """Return the share or the number of those that were called off: "15% of the flights are cancelled"."""
    text = page.article.text
    for start, end in spans:
        at = called_off_at(text[start:end], page.language)
        counted = [] if at is None else page.readings_in([Span(start, start + at)])
        for read in counted:
            if read.role in COUNTED | {"share"} and not _CLAUSE_END.search(text, read.end, start + (at or 0)):
                return text[read.written_start : read.written_end]
    return None


def _with_parties(event: EventReport, page: Page, spans: tuple[Span, ...], check: Check) -> tuple[EventReport, bool]:
    """Keep the places, parties and source that the article names near the quote; tell whether it tells who is who."""
    kinds = page.kinds
    places = check.parties(page, spans, PLACE, event.places, lambda name: can_be_where(name, kinds[name]))
    by = check.parties(page, spans, DOER, event.by, lambda name: can_do(name, kinds[name], event.kind))
    to = check.parties(page, spans, PARTY, event.to, lambda _: True)
    source = check.source(page, event.source, spans)
    accused = [each for each in by if is_only_accused(page, each, spans)]
    for each in accused:
        check.correct(f"doer: {each!r} is only accused there, which is a claim")
    by = [each for each in by if each not in accused]
    by = _own(check, DOER, by, other_doers(page, spans, by, (*to, *places), lambda name: can_act(name, kinds[name])))
    to = _own(check, PARTY, to, rivals(page, spans, to, (*by, *places), lambda name: can_act(name, kinds[name])))
    elsewhere = rivals(page, spans, places, (*by, *to), lambda name: kinds[name] == {"place"} and not is_state(name))
    places = _own(check, PLACE, places, elsewhere)
    roles = roles_in(page, spans, by, to, "deeds")
    if roles is Roles.SWAPPED:
        reason = f"the article tells it the other way round: {to} did it, to {by}"
        is_right = says_in_english(event.summary, to, by) is Roles.TOLD
        (check.correct if is_right else check.object)(reason)
        by, to, roles = to, by, Roles.TOLD
    told = event.model_copy(update={"places": places, "by": by, "to": to, "source": source})
    return told, roles is Roles.TOLD


def _own(check: Check, what: str, field: list[str], others: list[str]) -> list[str]:
    """Return the names of a field, or none of them where the quote's own sentence names others in their place."""
    if others:
        check.correct(f"{what}: the quote's own sentence names {', '.join(others)}, and not {', '.join(field)}")
    return [] if others else field


def check_figure(  # noqa: PLR0913 - an item, what it stands beside, and what was asked
    item: int,
    figure: FigureReport,
    page: Page,
    events: Sequence[GroundedEvent],
    *,
    beside: Sequence[FigureReport] = (),
    is_asked: bool = False,
) -> tuple[GroundedFigure | None, Check]:
    """Locate a figure, and check that its number, qualifier, metric, whole and source stand there.

    `beside` are all figures of the report; `is_asked` says that the model was asked about this one again already.
    """
    check = Check("figure", item, figure_in_short(figure), figure.quote)
    if len(figure.value) > 2:
        check.object(f"value holds {len(figure.value):,} numbers; two at most")
    if not check.wording(figure):
        return None, check
    event = next((each for each in events if each.report.n == figure.event), None)
    if event is None:
        reason = f"its event {figure.event} is not among the events that the article bears out"
        check.object(reason, unasked=figure.event in page.awaited)
    spans = check.spans(page, figure.quote, near=event.spans[0].start if event else None)
    source, told = check.source(page, figure.source, spans), figure.metric
    if spans:
        figure = _put_right(check, figure, spans, page, told_of(event), is_asked=is_asked)
    if check.fails:
        return None, check
    if event and (apart := object_to_event(figure, event, spans, page)):
        check.object(apart)
        return None, check
    figure = _planned_without_toll(check, figure, event)
    low, high, written = range_as_written(figure, spans, page)
    given = figure.model_copy(update={"metric": told})
    said, as_of, basis = _provenance_of(check, figure, given, spans, page, has_later=_has_later(given, beside))
    number = reading_of(figure, spans, page)
    at = spans if number is None else (Span(number.start, number.end),)
    source = _speaker(check, source, event, at, page)
    if (of_part := teller_of_its_part(page, at)) and source and may_be_same(page, source, of_part):
        check.correct(f"source: {of_part.named!r} gives a part of it alone")
        source = None
    counted = with_scope(check, said, spans, page).model_copy(update={"source": source})
    if reading_of(counted, spans, page) is None:
        check.object(f"the number is denied there, and not on the word of {source!r}")
        return None, check
    counted = without_needless_words(counted, spans, page, told_of(event))
    unproved = None if counted.metric == told else told
    return GroundedFigure(counted, spans, low, high, written, as_of, basis, unproved), check


def _planned_without_toll(check: Check, figure: FigureReport, event: GroundedEvent | None) -> FigureReport:
    """Return a figure of what is planned without the toll of something else: who will be buried was dead before.

    What somebody may do to people, as an attack, is planned with its toll.
    """
    row = METRICS[figure.metric]
    is_toll = row.has_dead or (row.is_harm and row.is_apart)  # people are rescued, moved and detained by plan
    if event is None or event.report.status not in AHEAD or not is_toll or EVENT_KINDS[event.report.kind].deed:
        return figure
    check.correct(f"the figure stands, but not as one of {figure.metric}: its event is planned", is_lost=True)
    return figure.model_copy(update={"metric": "other"})


def told_of(event: GroundedEvent | None) -> ToldOf:
    """Return what an event tells of the figures that hang on it."""
    return NO_EVENT if event is None else ToldOf(event.spans, (event.report.kind,))


def figure_in_short(figure: FigureReport) -> str:
    """Return a figure as it is called where it is withheld: "8,500 people (affected)"."""
    value = "–".join(f"{number:,.15g}" for number in figure.value) or "no number"
    return f"{value} {figure.of} ({figure.metric})"


def _put_right(  # noqa: PLR0913 - an item, where it and its event stand, and whether it was asked about
    check: Check,
    figure: FigureReport,
    spans: tuple[Span, ...],
    page: Page,
    event: ToldOf,
    *,
    is_asked: bool,
) -> FigureReport:
    """Return a figure as far as the article tells it, and note what was put right, what is lost, what is left wrong."""
    worded = in_words_of(figure, spans, page)
    figure, corrections, objections, lost = corrected_figure(worded.figure, spans, page, event, is_asked=is_asked)
    for reason in worded.objections:
        check.object(f"the of: {reason}")
    for reason in (*worded.corrections, *corrections):
        check.correct(reason)
    if lost:
        check.correct(lost, is_lost=True)
    is_untold = bool(objections) and is_one_untold(figure, spans, page)
    for reason in objections:
        check.object(reason, nearest=page.sentences(spans), unasked=is_untold)
    return figure


def _has_later(figure: FigureReport, beside: Sequence[FigureReport]) -> bool:
    """Tell whether the article has another count that replaces one: "eight dead on Thursday, eleven on Friday"."""
    return any(
        (each.event, each.metric) == (figure.event, figure.metric)
        and each.value != figure.value
        and not each.is_superseded
        for each in beside
    )


def _provenance_of(  # noqa: PLR0913 - a figure, as it is and as it was given, and where it stands
    check: Check, figure: FigureReport, given: FigureReport, spans: tuple[Span, ...], page: Page, *, has_later: bool
) -> tuple[FigureReport, str | None, DateBasis]:
    """Keep what stands of a figure's further bodies, of when it was counted, and of its being superseded.

    Another count replaces one of the metric as which it was `given`, whatever it has become.
    """
    named = [check.source(page, each, spans, "also_sources") for each in figure.also_sources]
    further = [each for each in named if each]
    is_told = has_later or tells_superseded(spans, page)
    is_replaced_here = is_replaced(given, spans, page) or is_taken_back(page, spans)
    is_superseded = is_replaced_here or (figure.is_superseded and is_told)
    if is_superseded != figure.is_superseded:
        told = "'up from'" if is_superseded else "no word such as 'up from' or 'earlier'"
        check.correct(f"{told} tells that this count was superseded")
    counted = CountTime(figure.as_of, check.time_words(page, figure.as_of_text, spans, "as_of_text"))
    stands = any(counted) and counted.date_text == figure.as_of_text
    as_of, basis = check.date(page, counted, spans, ahead=False) if stands else _OPEN
    is_of_before = is_replaced_here or (is_superseded and spans and had_been_counted(page, spans[0]))
    is_open = not (figure.as_of or figure.as_of_text or is_of_before)
    if is_open and (said := _day_said(check, page, figure.source, spans)):
        counted, as_of, basis = said
    kept = {"also_sources": further, "is_superseded": is_superseded, "as_of_text": counted.date_text}
    return figure.model_copy(update=kept), as_of, basis


def _speaker(
    check: Check, source: str | None, event: GroundedEvent | None, spans: tuple[Span, ...], page: Page
) -> str | None:
    """Return whose a figure is: its source, else its event's source, else the speaker whose verb gives its number.

    The event's source says it in the same paragraph, where he may, and not for standing near: 16 of the 1,111 figures
    that took it from their paragraph in 330 careful reports were told where he does not speak, at least 12 of these by
    nobody or another. A source that stands in another's clause is emptied: in 302 articles code named another speaker
    than a careful reader did 28 times, and seldom the right one. In a list of several who tell each gives his own.
    """
    inherited = event.report.source if event else None
    if teller := teller_in_list(page, spans):
        return _own_teller(check, teller, (source, inherited), page)
    told = [each for each in speakers_at(page, spans) if each.is_report]
    given = givers(page, spans)
    if source:
        other = told[0] if len(told) == 1 and is_another(page, source, told[0], spans) else None
        if other is None and not is_of_other_column(page, source, spans):
            return source
        giver = repr(other.named) if other else "another column of its table"
        check.correct(f"source: the article gives it to {giver}, not to {source!r}", is_lost=True)
        return None
    is_passed_on = inherited is not None and _passes_on(page, inherited, event, spans)
    if inherited and (is_passed_on or any(is_same(page, inherited, each) for each in told)):
        return inherited
    if len(given) == 1 and given[0].is_known:
        return given[0].named
    return answering(page, spans[0]) if not given else None


def _own_teller(check: Check, teller: ClauseSpeaker, given: tuple[str | None, str | None], page: Page) -> str:
    """Return who gives a number of a list, in the words of its source or its event's where these may mean him."""
    source, inherited = given
    who = source or inherited
    if who and may_be_same(page, who, teller):
        return who
    if source and teller.name is None:
        return source
    if source:
        check.correct(f"source: the article gives it to {teller.named!r}, not to {source!r}")
    return teller.named


def _passes_on(page: Page, who: str, event: GroundedEvent | None, spans: tuple[Span, ...]) -> bool:
    """Tell whether an event's source is that of a figure too: in its paragraph, and one who may say it there."""
    text, own = page.article.text, event.spans if event else ()
    around = [paragraph_around(text, span) for span in spans]
    if not any(is_within(each, (*where_named(page, who), *own)) for each in around):
        return False
    sentences = {sentence_around(text, each) for each in own}
    return may_tell(page, who, spans) or any(sentence_around(text, each) in sentences for each in spans)


def check_claim(
    item: int, claim: ClaimReport, page: Page, events: Sequence[GroundedEvent]
) -> tuple[GroundedClaim | None, Check]:
    """Locate a claim, and check who makes it, its words, its event and its date."""
    check = Check("claim", item, f"{claim.claimant} {claim.stance}: {claim.claim}", claim.quote)
    if not check.wording(claim):
        return None, check
    spans = check.spans(page, claim.quote)
    claim = _with_claimant(claim, page, spans, check) if spans else claim
    to = check.parties(page, spans, PARTY, claim.to, lambda _: True)
    roles = roles_in(page, spans, [claim.claimant], to, "sayings")
    if roles is Roles.SWAPPED and claim.stance != "denies":  # "they accused the union, which denies it"
        check.object(f"the article tells it the other way round: {to} said it of {claim.claimant!r}")
    claim = claim.model_copy(update={"claim": check.prose(page, "claim", claim.claim, spans)})
    claim = _with_stance(claim, page, spans, check) if spans else claim
    about = claim.about
    if about is not None and about not in {event.report.n for event in events}:
        reason = f"its event {about} is not among the events that the article bears out"
        check.correct(reason)
        about = None
    date_text = check.time_words(page, claim.date_text, speech(page, claim.claimant, spans), is_said=True)
    date, basis = check.date(page, claim, spans, ahead=False) if _same(date_text, claim) else _OPEN
    if not (claim.date or claim.date_text) and (said := _day_said(check, page, claim.claimant, spans)):
        (_, date_text), date, basis = said
    update = {"claim": within_quotation_marks(claim.claim), "to": to, "about": about, "date_text": date_text}
    kept = GroundedClaim(claim.model_copy(update=update), spans, date, basis, are_roles_told=roles is Roles.TOLD)
    return (None if check.fails else kept), check


def _day_said(
    check: Check, page: Page, speaker: str | None, spans: tuple[Span, ...]
) -> tuple[CountTime, str, DateBasis] | None:
    """Return the day on which a speaker said something, where the article tells one; its own day is one as well."""
    words = day_of_saying(page, speaker, spans)
    told = CountTime(None, words)
    day, basis = check.date(page, told, spans, ahead=False) if words else _OPEN
    return (told, day, basis) if day else None


def _with_claimant(claim: ClaimReport, page: Page, spans: tuple[Span, ...], check: Check) -> ClaimReport:
    """Return a claim whose claimant may say it; one of a document's sender by his name, where it names what he is."""
    if (owner := confessing(page, spans)) and owner != claim.claimant and claim.stance == "claims_responsibility":
        check.correct(f"the claimant: it is the confession of {owner!r}, and not of {claim.claimant!r}")
        return claim.model_copy(update={"claimant": owner})
    if ours := whose_ours(page, claim.claimant, spans[-1]):
        check.correct(f"the claimant: {claim.claimant!r} are those of {ours!r}")
        return claim.model_copy(update={"claimant": ours})
    if signer := signing_as(page, claim.claimant):
        check.correct(f"the claimant: {signer!r} signs as {claim.claimant!r}")
        claim = claim.model_copy(update={"claimant": signer})
    is_mute = is_place(page, claim.claimant) and not speaks_as_place(page, claim.claimant, spans)
    if not is_mute and says_claim(claim.claimant, claim.claimant_text, spans, page):
        is_found = stands_or_speaks(page, claim.claimant, spans, OF_ACTORS)
        return claim.model_copy(update={"claimant_text": None}) if is_found else claim
    claim = claim.model_copy(update={"claimant_text": None})
    if not is_mute and _may_claim(page, claim.claimant, spans):
        return _of_its_speaker(claim, page, spans, check)
    near = page.names_near(spans, OF_ACTORS)
    is_named = repr(claim.claimant) in near
    where = (
        "is named near the quote, and says nothing there"
        if is_named
        else f"stands nowhere near the quote; near it stand {near}"
    )
    reason = f"the claimant {claim.claimant!r} {'is a place, and says nothing' if is_mute else where}"
    check.object(reason, unasked=claim.claimant in page.refused)
    return claim


def _may_claim(page: Page, who: str, spans: Sequence[Span]) -> bool:
    """Tell whether the article lets somebody be who says it, or it is the paper that corrects itself there."""
    is_near = page.stands_near(who, spans, OF_ACTORS)
    is_paper = speaks_for_itself(page, who, spans) or (is_near and corrects_itself(page, who))
    return is_paper or is_place(page, who) or may_say(page, who, spans)


def _answers(claimant: str, page: Page, spans: Sequence[Span]) -> str | None:
    """Return whose document or answer it is, where a claimant is not named in the sentence and nobody is said to speak.

    Outside of interviews whoever has the floor keeps it in his own paragraph, and in reported speech.
    """
    told = told_by(page, spans[-1])
    if not told or claimant in told:
        return None
    text, last = page.article.text, Span(spans[-1].end - 1, spans[-1].end)
    own, places = sentence_around(text, last), where_named(page, claimant)
    if asked_from(page) is None:
        paragraph = paragraph_around(text, last)
        is_named = is_within(paragraph, places)
        if (is_named and page.drops_subjects) or (
            (is_named or is_reported(page, last)) and speaks_at(page, claimant, spans[-1])
        ):
            return None
    is_there = any(is_within(each, places) for each in (own, *spans))
    return None if is_there or said_in(page, own) or is_asked_about(page, claimant, spans[-1]) else told[0]


def _of_its_speaker(claim: ClaimReport, page: Page, spans: tuple[Span, ...], check: Check) -> ClaimReport:
    """Return a claim whose claimant stands near it, where the quote's own verb gives it to nobody else."""
    if corrects_itself(page, claim.claimant) or is_sender(page, claim.claimant, spans[-1]):
        return claim
    if teller := _answers(claim.claimant, page, spans):
        check.object(f"the claimant: {teller!r} answers there, and not {claim.claimant!r}")
        return claim
    other = other_claimant(page, claim.claimant, spans)
    if other == claim.claimant:
        check.object(f"{other!r} is only accused there, and says nothing")
    elif other in claim.to:
        if claim.stance != "denies":
            check.object(f"the article tells it the other way round: {other!r} said it of {claim.claimant!r}")
    elif other:
        check.object(f"the claimant: the quote gives it to {other!r}, not to {claim.claimant!r}")
    elif not is_place(page, claim.claimant) and (meant := who_is_meant(page, claim.claimant, spans)):
        return claim.model_copy(update={"claimant": meant})
    return claim


def _with_stance(claim: ClaimReport, page: Page, spans: tuple[Span, ...], check: Check) -> ClaimReport:
    """Return a claim as a plain assertion where the article has no word for its stance, and it is one without.

    An item of a list may have its word above the list: "Our demands:".
    """
    heads = (head_of_list(page.article.text, each) for each in spans)
    beside = "\n".join([*dict.fromkeys(each for each in heads if each), page.beside(spans)])
    reason = object_to_stance(claim, beside, page.language)
    if reason is None:
        return claim
    plain = claim.model_copy(update={"stance": "asserts"})
    if claim.stance in UNLIKE_ASSERTING or object_to_stance(plain, beside, page.language):
        check.object(reason)
        return claim
    check.correct(reason)
    return plain


def _same(date_text: str | None, said: EventReport | ClaimReport) -> bool:
    """Tell whether the time words stand; without them nothing is left that could give a date."""
    return date_text == said.date_text


Item = TypeVar("Item", bound=BaseModel)
Kept = TypeVar("Kept", GroundedName, GroundedEvent, GroundedFigure, GroundedClaim)


class Before(NamedTuple):
    """What came of asking about a report before: items by kind and number in their list."""

    withdrawn: Collection[tuple[str, int]] = ()
    """Those that the model took back; they are not looked at."""
    asked: Collection[tuple[str, int]] = ()
    """Those that the model was asked about again."""


def ground_report(
    report: ArticleReport,
    article: Article,
    text: ArticleText | None = None,
    header: Header | None = None,
    *,
    before: Before | None = None,
) -> GroundedReport:
    """Return what of `report` the text of `article` bears out, and every refusal and correction with its reason.

    Args:
        report: what a model says of the article, or of a part of it.
        article: the whole article.
        text: its text, laid open before, and the part of it that is reported.
        header: the article's particulars, where an earlier part gave them; those of `report` are then not looked at.
        before: what came of asking before.
    """
    asked_before = before or Before()
    report = on_one_line(report)
    refused: list[Refused] = []
    corrected: list[Corrected] = []
    changed: list[Changed] = []

    def checked(
        kind: str, items: Sequence[Item], check: Callable[[int, Item], tuple[Kept | None, Check]]
    ) -> tuple[Kept, ...]:
        passed = []
        if len(items) > most:
            reason = f"a text of this length tells of {most:,} at most: those behind are not looked at"
            refused.append(Refused(kind, most + 1, f"{kind} {most + 1:,} to {len(items):,}", None, reason))
        for number, item in enumerate(items[:most], start=1):
            if (kind, number) in asked_before.withdrawn:
                continue
            grounded, found = check(number, item)
            refused.extend(found.objections)
            if grounded is not None:
                corrected.extend(found.corrections)
                passed.append(grounded)
                if not isinstance(grounded, GroundedName):  # how names are called is told with the names
                    changed.extend(changed_fields(kind, found.text, item, grounded, found.corrections))
        return tuple(passed)

    page = Page(article, text or ArticleText(article.text), tongue_of(report.language, article.text))
    most = most_items(page.text.within.end - page.text.within.start)
    names = checked("name", report.names, lambda number, name: named(number, name, page))
    report = renamed(report, new_names(report.names, names))
    has: frozenset[str | int] = frozenset(each.name for each in report.names) | {each.n for each in report.events}
    page = replace(page, names=frozenset(name.report.name for name in names), listed=names, awaited=has)
    introduced = with_introductions(names, report, page)
    names = tuple(each for each, _ in introduced)
    corrected.extend(correction for _, found in introduced for correction in found.corrections)
    is_own = header is None
    if header is None:
        header, found = check_header(report, page)
        refused.extend(found.objections)
        corrected.extend(found.corrections)
    updated = updated_on(header.published_text, header.published, language=page.language)
    page = replace(page, published=header.published, updated=updated, publisher=header.publisher)
    taken: set[int] = set()
    events = checked("event", report.events, lambda number, event: check_event(number, event, page, taken, report))
    figures = checked(
        "figure",
        report.figures,
        lambda number, figure: check_figure(
            number, figure, page, events, beside=report.figures, is_asked=("figure", number) in asked_before.asked
        ),
    )
    claims = checked("claim", report.claims, lambda number, claim: check_claim(number, claim, page, events))
    if is_own:
        header, found = check_gist(header, page, figures)
        corrected.extend(found.corrections)
    found_out = (tuple(refused), tuple(corrected))
    return GroundedReport(article, header, names, events, figures, claims, *found_out, changed=tuple(changed))
