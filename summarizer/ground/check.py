"""The objections to one item of a report, as they are found.

A `Check` collects what is wrong with an item. What can be done without is emptied and the item stays; any other
objection withholds the item. What only waits for another item of the report says so, and is not sent back.
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
from summarizer.grounded import Refused, Span
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
    """The objections to one item, as they are found."""

    kind: str
    item: int
    text: str
    quote: str | None
    objections: list[Refused] = field(default_factory=list)
    fatal: bool = False

    def object(self, reason: str, *, nearest: str | None = None, fatal: bool = True, waits: bool = False) -> None:
        """Note what is wrong; `fatal` withholds the whole item, `waits` says that another item is to blame."""
        quote = None if self.quote is None else in_short(self.quote)
        self.objections.append(Refused(self.kind, self.item, in_short(self.text), quote, reason, nearest, fatal, waits))
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

    def parties(
        self, page: Page, spans: tuple[Span, ...], what: str, used: Sequence[str], fits: Callable[[str], bool]
    ) -> list[str]:
        """Return the names of a field that the article bears out near the quote; object to the others.

        Args:
            page: the article.
            spans: where the quote stands.
            what: the field, for the objection.
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
            self.object(f"{what}: {name!r} {reason}", fatal=False, waits=name in page.awaited)
        return kept

    def source(self, page: Page, source: str | None, spans: tuple[Span, ...], what: str = "source") -> str | None:
        """Return who is quoted, as far as the article names them near the quote; whom "he" means is looked up."""
        if not source or not spans:
            return source
        if page.stands_near(source, spans, OF_ACTORS):
            return who.meant(page, source, spans) or source
        self.object(f"{what}: {source!r} stands nowhere near the quote", fatal=False)
        return None

    def prose(self, page: Page, what: str, text: str, spans: tuple[Span, ...]) -> None:
        """Object to numbers and names in the model's own words that the article does not have there."""
        for reason in page.object_to_prose(text, spans):
            self.object(f"the {what}: {reason}")

    def date(
        self, page: Page, said: EventReport | ClaimReport | CountTime, spans: tuple[Span, ...], *, ahead: bool
    ) -> tuple[str | None, DateBasis]:
        """Return the date as far as it is borne out, and on what; words that code can read need no date beside them.

        `ahead` says that the words look forward from the publication.
        """
        date, date_text = said.date, said.date_text
        about = said.summary if isinstance(said, EventReport) else None
        date_text = when.time_words(page, date_text, spans, about) if date_text else None
        if date_text and isinstance(said, CountTime):
            date_text = dates.as_count_day(date_text)
        if date is None:
            return _derived(page, date_text, ahead)
        date_text = date_text or when.sole_date(page, spans, about)
        verdict = dates.bears_out(date, date_text, page.published, when.dated(page, spans), ahead=ahead)
        reason = verdict.reason
        if reason is None and isinstance(said, EventReport):
            reason = when.object_to_date(page, date, said.date_text, spans)
        if reason or verdict.basis is None:
            self.object(f"the date: {reason}", fatal=False)
            return None, "unknown"
        return date, verdict.basis

    def time_words(
        self, page: Page, date_text: str | None, spans: tuple[Span, ...], what: str = "date_text"
    ) -> str | None:
        """Return the words for when it was, as far as they stand near one of the spans; `what` is their field."""
        if not date_text or not spans or page.stands_near(date_text, spans):
            return date_text
        found = page.locate(date_text, near=spans[0].start)
        if isinstance(found, Miss):
            self.object(f"{what}: {date_text!r} does not stand in the article", nearest=found.nearest, fatal=False)
        else:
            self.object(f"{what}: {date_text!r} stands nowhere near the quote", fatal=False)
        return None


def _derived(page: Page, date_text: str | None, ahead: bool) -> tuple[str | None, DateBasis]:
    date = dates.resolve(date_text, page.published, ahead=ahead) if date_text else None
    if date is None or date_text is None:
        return None, "unknown"
    return date, "stated" if date == dates.resolve(date_text, None, ahead=ahead) else "derived"
