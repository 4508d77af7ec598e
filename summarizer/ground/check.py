"""What is found of one item of a report: what code puts right in it, and what is left wrong.

Decides that code corrects what it can read in the article, empties what it cannot check, and objects only to what is
left wrong: an objection withholds the item, and sends it back unless it merely waits for another item of the report.
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import NamedTuple

from pydantic import BaseModel

from summarizer.ground import dates, when, who
from summarizer.ground.near import OF_ACTORS, REACH
from summarizer.ground.page import Page
from summarizer.ground.quotes import Miss
from summarizer.ground.wording import in_short, object_to_wording
from summarizer.grounded import Corrected, Refused, Span
from summarizer_schemas.report import ClaimReport, EventReport
from summarizer_schemas.vocabulary import DateBasis

PLACE, DOER, PARTY = "place", "doer", "party"
"""The fields that hold names, as objections call them."""


class CountTime(NamedTuple):
    """When something was counted, in the form in which an event tells when it was."""

    date: str | None
    date_text: str | None


@dataclass
class Check:
    """The corrections of one item and the objections to it, as they are found."""

    kind: str
    item: int
    text: str
    quote: str | None
    objections: list[Refused] = field(default_factory=list)
    corrections: list[Corrected] = field(default_factory=list)

    @property
    def fails(self) -> bool:
        """Whether the item is withheld."""
        return bool(self.objections)

    def object(self, reason: str, *, nearest: str | None = None, waits: bool = False) -> None:
        """Note what is wrong with the item; `waits` says that another item is to blame."""
        quote = None if self.quote is None else in_short(self.quote)
        self.objections.append(Refused(self.kind, self.item, in_short(self.text), quote, reason, nearest, waits))

    def correct(self, reason: str, *, is_lost: bool = False) -> None:
        """Note what was put right or emptied in the item; `is_lost` says that a reader misses what was emptied."""
        quote = None if self.quote is None else in_short(self.quote)
        self.corrections.append(Corrected(self.kind, self.item, in_short(self.text), quote, reason, is_lost))

    def wording(self, item: BaseModel) -> bool:
        """Object to strings that no item may hold; tell whether it can be looked at further."""
        for reason in object_to_wording(item):
            self.object(reason)
        return not self.fails

    def spans(self, page: Page, quote: str, near: int | None = None) -> tuple[Span, ...]:
        """Locate the item's quote; () and an objection where it is not in the article."""
        found = page.locate(quote, near=near)
        if isinstance(found, Miss):
            self.object(found.reason, nearest=found.nearest)
            return ()
        return found

    def parties(
        self, page: Page, spans: tuple[Span, ...], what: str, used: Sequence[str], fits: Callable[[str], bool]
    ) -> list[str]:
        """Return the names of a field that the article bears out near the quote; the others are emptied.

        Args:
            page: the article.
            spans: where the quote stands.
            what: the field, for the note.
            used: the names in it.
            fits: whether a name can be what the field says.
        """
        kept, reach = [], OF_ACTORS if what == DOER else REACH
        for name in used:
            if name not in page.names:
                reason = "is not the name of an entry that the article bears out"
            elif not fits(name):
                reason = f"can be no {what}"
            elif spans and not page.stands_near(name, spans, reach):
                reason = f"stands nowhere near the quote; near it stand {page.names_near(spans, reach)}"
            else:
                kept.append(name)
                continue
            self.correct(f"{what}: {name!r} {reason}", is_lost=what != PLACE and name in page.names)
        return kept

    def source(self, page: Page, source: str | None, spans: tuple[Span, ...], what: str = "source") -> str | None:
        """Return who is quoted, as far as the article names them near the quote; whom "he" means is looked up.

        A source that does not stand there is emptied, or is who speaks in the quote's own clause.
        """
        if not source or not spans:
            return source
        if who.is_place(page, source):
            self.correct(f"{what}: {source!r} is a place, and says nothing", is_lost=False)
            return None
        if page.stands_near(source, spans, OF_ACTORS):
            named = who.meant(page, source, spans)
            return named or (None if who.points_nowhere(source) else source)
        speaker = who.sole_speaker(page, spans) if what == "source" else None
        self.correct(f"{what}: {source!r} stands nowhere near the quote", is_lost=speaker is None)
        return speaker.named if speaker else None

    def prose(self, page: Page, what: str, text: str, spans: tuple[Span, ...]) -> None:
        """Object to numbers and names in the model's own words that the article does not have there."""
        for reason in page.object_to_prose(text, spans):
            self.object(f"the {what}: {reason}")

    def date(
        self, page: Page, said: EventReport | ClaimReport | CountTime, spans: tuple[Span, ...], *, ahead: bool
    ) -> tuple[str | None, DateBasis]:
        """Return the date and what it rests on: what code reads in the words is the date, whatever the model gives.

        The model's own stands where it says the same, or less. Words that give no date leave it open. `ahead` says that
        the words look forward from the publication.
        """
        date, date_text = said.date, said.date_text
        about = said.summary if isinstance(said, EventReport) else None
        date_text = when.time_words(page, date_text, spans, about) if date_text else None
        if date_text and isinstance(said, CountTime):
            date_text = dates.as_count_day(date_text)
        read = _derived(page, date_text, ahead)
        if date is None:
            return read
        date_text = date_text or when.sole_date(page, spans, about)
        verdict = dates.bears_out(date, date_text, page.published, when.dated(page, spans), ahead=ahead)
        if verdict.basis is None and ahead and said.date_text and _may_be_today(page, said.date_text, date):
            verdict = dates.Verdict("derived", None)
        found = read if verdict.basis is None else (date, verdict.basis)
        reason = verdict.reason
        if found[0] and isinstance(said, EventReport):
            of_quote = when.object_to_date(page, found[0], said.date_text, spans)
            found, reason = ((None, "unknown"), of_quote) if of_quote else (found, reason)
        if reason:
            self.correct(f"the date: {reason}")
        return found

    def looks_ahead(self, page: Page, event: EventReport, spans: tuple[Span, ...]) -> bool:
        """Tell whether an event that is told as done has the date that its words give only if they look ahead."""
        if event.status != "news" or event.date is None or not event.date_text:
            return False
        words = when.time_words(page, event.date_text, spans, event.summary)
        back, ahead = (dates.resolve(words, page.published, ahead=each) for each in (False, True))
        return event.date == ahead != back and bool(page.published) and event.date > (page.published or "")

    def time_words(
        self, page: Page, date_text: str | None, spans: tuple[Span, ...], what: str = "date_text"
    ) -> str | None:
        """Return the words for when it was, as far as they stand near one of the spans; `what` is their field."""
        if not date_text or not spans or page.stands_near(date_text, spans):
            return date_text
        found = page.locate(date_text, near=spans[0].start)
        if isinstance(found, Miss):
            self.correct(f"{what}: {date_text!r} does not stand in the article")
        else:
            self.correct(f"{what}: {date_text!r} stands nowhere near the quote")
        return None


def _derived(page: Page, date_text: str | None, ahead: bool) -> tuple[str | None, DateBasis]:
    date = dates.resolve(date_text, page.published, ahead=ahead) if date_text else None
    if date is None or date_text is None:
        return None, "unknown"
    return date, "stated" if date == dates.resolve(date_text, None, ahead=ahead) else "derived"


def _may_be_today(page: Page, date_text: str, date: str) -> bool:
    """Tell whether a date is the day of publication, and words that look ahead from it may mean it: "on Saturday"."""
    return date == page.published == dates.resolve(dates.words_in_english(date_text, page.language), date)
