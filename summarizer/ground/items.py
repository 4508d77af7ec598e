"""One item of a report → the item with its place in the article, or what is wrong with it.

Decides what counts as borne out for names, events, figures and claims: see "The gate" in docs/method.md. A `Check`
collects every objection to an item, so that asking again tells the model all of it at once. A date, or a claim's
event, that is not borne out is left open and the item stays; any other objection withholds the item.
"""

import re
from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from anyascii import anyascii
from pydantic import BaseModel
from rapidfuzz import fuzz

from summarizer.ground import dates
from summarizer.ground.fates import fates_in
from summarizer.ground.figures import object_to_figure, range_as_written, tells_superseded
from summarizer.ground.kinds import object_to_kind
from summarizer.ground.page import Page
from summarizer.ground.prose import fates_objections, within_quotation_marks
from summarizer.ground.quotes import ArticleText, Miss
from summarizer.ground.wording import in_short, object_to_wording
from summarizer.ground.words import FUNCTION_WORDS
from summarizer.grounded import GroundedClaim, GroundedEvent, GroundedFigure, GroundedName, Refused, Span
from summarizer_schemas.report import ClaimReport, EventReport, FigureReport, NameReport
from summarizer_schemas.vocabulary import DateBasis

_LONGEST_PARTICLE: Final = 2
"""Letters: "al", "de", "el"."""
_MOST_WORDS: Final = 12
_NAME_WORD: Final = re.compile(r"(?<!\S)[^\W\d_]{4,}|\d+")
"""Words by themselves that are longer than particles, and digits."""
_SAME_WORD: Final = 70
"""rapidfuzz's ratio of two spellings of one word: Bashar and Bashir have 83, Assad and Asad 89."""

_ABJAD: Final = re.compile("[\u0590-\u05ff\u0600-\u06ff]")
"""Hebrew and Arabic letters."""
_VOWEL: Final = re.compile("[aeiouwy]")


@dataclass
class Check:
    """The objections to one item, as they are found."""

    kind: str
    item: int
    text: str
    quote: str | None
    objections: list[Refused] = field(default_factory=list)
    fatal: bool = False

    def object(self, reason: str, *, nearest: str | None = None, fatal: bool = True) -> None:
        """Note what is wrong; `fatal` withholds the whole item."""
        quote = None if self.quote is None else in_short(self.quote)
        self.objections.append(Refused(self.kind, self.item, in_short(self.text), quote, reason, nearest))
        self.fatal |= fatal

    def wording(self, item: BaseModel) -> bool:
        """Object to strings that no item may hold; tell whether it can be looked at further."""
        for reason in object_to_wording(item):
            self.object(reason)
        return not self.fatal

    def spans(self, page: Page, quote: str, near: int | None = None) -> tuple[Span, ...]:
        """Locate the item's quote; () and an objection where it is not in the article."""
        found = page.locate(quote, near=near)
        if isinstance(found, Miss):
            self.object(found.reason, nearest=found.nearest)
            return ()
        return found

    def known(self, page: Page, what: str, used: Collection[str]) -> None:
        """Object to names that are not in the list of names."""
        for name in used:
            if name not in page.names:
                self.object(f"{what} {name!r} is not the name of an entry that the article bears out")

    def source(self, page: Page, source: str | None, spans: tuple[Span, ...]) -> None:
        """Object to a source that does not stand around the quote."""
        if source and spans and not _stands(source, page.paragraphs(spans)):
            self.object(f"the source {source!r} does not stand in the quote or in the paragraph around it")

    def prose(self, page: Page, what: str, text: str, spans: tuple[Span, ...]) -> None:
        """Object to numbers and names in the model's own words that the article does not have there."""
        for reason in page.object_to_prose(text, spans):
            self.object(f"the {what}: {reason}")

    def date(
        self, page: Page, said: "EventReport | ClaimReport | CountTime", spans: tuple[Span, ...], *, ahead: bool
    ) -> tuple[str | None, DateBasis]:
        """Return the date as far as it is borne out, and on what; words that code can read need no date beside them.

        `ahead` says that the words look forward from the publication.
        """
        date, date_text = said.date, said.date_text
        if date_text and not page.holds(date_text):
            self.object(f"the words {date_text!r} of date_text do not stand in the article", fatal=False)
            return None, "unknown"
        about = said.summary if isinstance(said, EventReport) else None
        date_text = page.time_words(date_text, spans, about) if date_text else None
        if date is None:
            return _derived(page, date_text, ahead)
        date_text = date_text or page.sole_date(spans, about)
        verdict = dates.bears_out(date, date_text, page.published, page.dated(spans), ahead=ahead)
        if verdict.basis is None:
            self.object(f"the date: {verdict.reason}", fatal=False)
            return None, "unknown"
        return date, verdict.basis


def check_name(item: int, name: NameReport, page: Page) -> tuple[GroundedName | None, list[Refused]]:
    """Keep the spellings that stand in the article; a name without any is refused, and a person with more than those.

    A body or a place may go by its standard name where the article uses another ("the regime"); a person may not, since
    a first name from elsewhere can be the wrong one.
    """
    check = Check("name", item, name.name, None)
    if not check.wording(name):
        return None, check.objections
    for reason in _object_to_name(name, page):
        check.object(reason)
    standing = [spelling for spelling in name.as_written if page.writes(spelling)]
    for spelling in name.as_written:
        if spelling not in standing:
            check.object(f"the article nowhere writes {spelling!r}", fatal=False)
    if not name.as_written:
        check.object("as_written is empty: give the article's spelling", fatal=False)
    if name.kind == "person" and standing and (unwritten := _unwritten(name.name, standing)):
        check.object(
            f"the article's spellings do not have {' '.join(unwritten)!r}: name nobody more fully than it does"
        )
    if check.fatal or not standing:
        return None, check.objections
    kept = name.model_copy(update={"as_written": standing})
    return GroundedName(kept, tuple(standing)), check.objections


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
    if reason := object_to_kind(event.kind, page.article.text, page.language):
        check.object(reason)
    check.known(page, "the place", event.places)
    check.known(page, "by:", event.by)
    check.known(page, "to:", event.to)
    check.source(page, event.source, spans)
    check.prose(page, "summary", event.summary, spans)
    event = event.model_copy(update={"summary": within_quotation_marks(event.summary)})
    date, basis = check.date(page, event, spans, ahead=event.status == "planned")
    return (None if check.fatal else GroundedEvent(event, spans, date, basis)), check.objections


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
        check.object(f"its event {figure.event} is not among the events that the article bears out")
    spans = check.spans(page, figure.quote, near=event.spans[0].start if event else None)
    check.source(page, figure.source, spans)
    if spans:
        check.prose(page, "of", figure.of, spans)
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
    counted = CountTime(figure.as_of, figure.as_of_text)
    as_of, basis = check.date(page, counted, spans, ahead=False) if any(counted) else (None, "unknown")
    kept = {"also_sources": further, "is_superseded": is_superseded}
    return figure.model_copy(update=kept), as_of, basis


class CountTime(NamedTuple):
    """When something was counted, in the form in which an event tells when it was."""

    date: str | None
    date_text: str | None


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
    if claim.claimant not in page.names and not page.holds(claim.claimant):
        check.object(f"the claimant {claim.claimant!r} is neither one of the names nor in the article's words")
    check.known(page, "to:", claim.to)
    check.prose(page, "claim", claim.claim, spans)
    claim = claim.model_copy(update={"claim": within_quotation_marks(claim.claim)})
    if claim.about is not None and claim.about not in {event.report.n for event in events}:
        check.object(f"its event {claim.about} is not among the events that the article bears out", fatal=False)
        claim = claim.model_copy(update={"about": None})
    date, basis = check.date(page, claim, spans, ahead=False)
    return (None if check.fatal else GroundedClaim(claim, spans, date, basis)), check.objections


def _stands(words: str, passage: str) -> bool:
    """Tell whether words stand in a passage."""
    return not isinstance(ArticleText(passage).locate(words), Miss)


def _derived(page: Page, date_text: str | None, ahead: bool) -> tuple[str | None, DateBasis]:
    date = dates.resolve(date_text, page.published, ahead=ahead) if date_text else None
    if date is None or date_text is None:
        return None, "unknown"
    return date, "stated" if date == dates.resolve(date_text, None, ahead=ahead) else "derived"


def _object_to_name(name: NameReport, page: Page) -> Iterator[str]:
    """Yield what a name says that the article does not: a name is no place for numbers, deeds and fates."""
    if len(name.name.split()) > _MOST_WORDS:
        yield f"{name.name!r} is a sentence and no name"
    is_english = page.language.lower().startswith("en")
    small = [word for word in _NAME_WORD.findall(name.name) if word.isdecimal() or (is_english and word.islower())]
    strange = [word for word in small if word not in page.vocabulary and word not in FUNCTION_WORDS]
    if strange:
        yield f"the article does not have the words {', '.join(map(repr, strange))} of the name {name.name!r}"
    for reason in fates_objections(name.name, [page.article.text], page.language) if fates_in(name.name) else ():
        yield f"the name {name.name!r}: {reason}"


def _unwritten(name: str, spellings: Sequence[str]) -> list[str]:
    """Return the words of a name that no spelling has, transliteration and particles aside.

    A script that leaves vowels out can bear out consonants alone.
    """
    whole = [word for spelling in spellings for word in _plain_words(spelling)]
    bare = [_consonants(word) for spelling in spellings if _ABJAD.search(spelling) for word in _plain_words(spelling)]
    words = [word for word in _plain_words(name) if len(word) > _LONGEST_PARTICLE]
    return [word for word in words if not _is_among(word, whole) and not _is_among(_consonants(word), bare)]


def _is_among(word: str, others: Sequence[str]) -> bool:
    return any(fuzz.ratio(word, other) >= _SAME_WORD for other in others)


def _consonants(word: str) -> str:
    return _VOWEL.sub("", word)


def _plain_words(name: str) -> list[str]:
    return "".join(letter if letter.isalnum() else " " for letter in anyascii(name).casefold()).split()
