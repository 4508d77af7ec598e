"""One item on its way through the gate: what code corrects, empties or refuses of it, and when the thing happened.

`Check` collects what is found of an item. Code corrects what it can read in the article, empties what it cannot check,
and objects only to what is left wrong. An objection withholds the item, and sends it back unless asking does not help:
another item of the report.

The functions for time words find which place of the words is meant, what their sentence says of them in English, and
which day speaks for an item that comes without words. The gate and `verify` read dates with the same functions.
"""

import re
from collections.abc import Callable, Collection, Iterator, Sequence
from dataclasses import dataclass, field
from typing import Final, NamedTuple

from pydantic import BaseModel

from summarizer.domain.article import Corrected, Refused, Span, paragraph_around, sentence_around
from summarizer.domain.edtf import A_WEEKDAY, OPEN_END, OPEN_START, agrees, bounds
from summarizer.domain.event_kinds import EVENT_KINDS
from summarizer.domain.languages import ENGLISH, has_word, is_other, wordings_of
from summarizer.domain.languages.any_language import alternatives, whole_words
from summarizer.grounding.dates import Verdict, bears_out, is_one_of, only_date
from summarizer.grounding.dates.context import Setting, in_context, is_counted, leaves_open, tells_of_what_is_done
from summarizer.grounding.dates.days_told import names_it
from summarizer.grounding.dates.foreign import as_count_day, dates_in_english, plain, words_in_english
from summarizer.grounding.dates.frames import read, resolve
from summarizer.grounding.dates.written import find_written
from summarizer.grounding.lengths import in_short, object_to_wording
from summarizer.grounding.near import OF_ACTORS, REACH, is_within
from summarizer.grounding.page import Page
from summarizer.grounding.parties import may_speak_there
from summarizer.grounding.pronouns import is_place, speaks_as_place
from summarizer.grounding.prose.named import unborne_name
from summarizer.grounding.prose.plainer import without_describing
from summarizer.grounding.quotes import Miss
from summarizer.grounding.speaking import points_back, stands_or_speaks, who_is_meant
from summarizer.grounding.tellers import is_quoting, is_speech, says_we
from summarizer.grounding.voices import asked_from, issuer_of
from summarizer.grounding.who_tells import may_tell
from summarizer_schemas.report import ClaimReport, EventReport
from summarizer_schemas.vocabulary import DateBasis, EventKind, EventStatus, Metric

_DAY_NAME: Final = re.compile(rf"\b(?:{A_WEEKDAY})\b", re.IGNORECASE)
_SAYING: Final = re.compile(
    r"\b(?:said|says|told|announced|reported|claimed|since|until|by|from)\W+(?:on\W+)?$", re.IGNORECASE
)
"""Before a day: what makes it that of a saying, or no more than an edge."""
_CORRECTIONS: Final = alternatives(lambda row: row.corrections)
_ASIDE: Final = re.compile(
    rf"^[\W_]*(?:{_CORRECTIONS}|{alternatives(lambda row: row.pictures)})s?\b[^:.|–—\n]{{0,60}}[:|–—]",
    re.IGNORECASE | re.MULTILINE,
)
"""How a paragraph begins that corrects the article or says what a picture shows, to the mark behind its heading."""
_PICTURED: Final = re.compile(
    r"\b(?:photo(?:graph)?s?|pictures?|images?|video|screenshot)\b[^.\n]{0,60}\b(?:taken|shot|released|provided|dated)\b"
    r"|\b(?:is|are) (?:seen|pictured|shown)\b",
    re.IGNORECASE,
)
"""How a caption without a heading says when its picture was taken."""
_ASKED: Final = re.compile(r"(?:^|\n)[\W_]*(?:Q|A|Question|Answer|Interviewer|Frage|Antwort|Pregunta|Respuesta):\s")
"""How an article sets an interview."""
_WEEKDAY: Final = re.compile(rf"(?:coming )?(?:{A_WEEKDAY})")


def time_words(page: Page, date_text: str, spans: Sequence[Span], about: str | None = None) -> str:
    """Return the words that tell when the event at `spans` was, in English, with what their sentence says of them.

    Words that stand in the event's own sentence are taken before the same words elsewhere. "One day after" comes
    with the day that it counts from only there, or where it stands but once in the article.

    Args:
        page: the article.
        date_text: the words, as the article has them.
        spans: where the event is quoted.
        about: what the event is in the model's words; None where the words tell when something was said.
    """
    setting = _setting(page, date_text, spans[0]) if spans else None
    if setting is None:
        return words_in_english(date_text, page.language)
    return in_context(date_text, setting, page.language, about)


def sole_date(page: Page, spans: Sequence[Span], about: str | None) -> str | None:
    """Return the one explicit day in the paragraphs around `spans`, with what its sentence says of it.

    It may speak for an event that comes without time words; by itself it would be read as time words are.
    """
    text = dated_paragraphs(page, spans)
    found = only_date(text)
    if found is None:
        return None
    sentence = sentence_around(text, Span(found.start, found.end))
    start, end = found.start - sentence.start, found.end - sentence.start
    setting = Setting(text[sentence.start : sentence.end], start, end, "", is_start=False)
    return in_context(text[found.start : found.end], setting, page.language, about)


def _setting(page: Page, date_text: str, quote: Span) -> Setting | None:
    own = sentence_around(page.article.text, quote)
    found = page.text.part(own).locate(date_text)
    if isinstance(found, Miss):
        return None
    if not own.start <= found[0].start < own.end:
        found = page.locate(date_text, near=quote.start)
        assert not isinstance(found, Miss)
    text = page.article.text
    sentence, paragraph = (around(text, found[0]) for around in (sentence_around, paragraph_around))
    is_inside = sentence.start <= quote.start < sentence.end
    if is_counted(date_text) and not is_inside and text.casefold().count(date_text.casefold()) > 1:
        return None
    start, end = (edge - sentence.start for edge in (found[0].start, found[-1].end))
    earlier = text[paragraph.start : sentence.start]
    is_start = is_inside and quote.start >= found[0].end
    before = text[max(0, paragraph.start - _TOLD_BEFORE) : paragraph.start]
    return Setting(text[sentence.start : sentence.end], start, end, earlier, is_start, before)


_TOLD_BEFORE: Final = 1500
"""Code points before a paragraph in which the day was told of its "in the evening": about four paragraphs."""


def dated_paragraphs(page: Page, spans: Sequence[Span]) -> str:
    """Return the paragraphs around spans, with their dates as English has them, without headings of corrections."""
    return _ASIDE.sub("", dates_in_english(page.paragraphs(spans), page.language))


def borne_out(page: Page, date: str, words: str | None, spans: Sequence[Span], *, ahead: bool = False) -> Verdict:
    """Tell whether a page's time words, in English, or the text around spans bear out a date.

    On a page that was written on after its day of publication they may count from its last day as well.
    """
    around = dated_paragraphs(page, spans)
    anchor = page.anchor
    verdict = bears_out(date, words, page.published, around, ahead=ahead, weekday=anchor.sure)
    if verdict.basis is None and anchor.likely is not None:
        likely = bears_out(date, words, page.published, around, ahead=ahead, weekday=anchor.likely)
        verdict = likely if likely.basis else verdict
    others = [page.updated] if page.updated else [*_days_of_interview(page, spans)]
    read = (bears_out(date, words, day, around, ahead=ahead) for day in others if verdict.basis is None)
    return next((each for each in read if each.basis), verdict)


def _days_of_interview(page: Page, spans: Sequence[Span]) -> Iterator[str]:
    """Yield the days on which an answer at spans may have been given, which is "today" to whoever gives it.

    The lead tells it: "She received us yesterday."
    """
    start = asked_from(page)
    if start is None or not page.published or any(each.start < start for each in spans):
        return
    lead = words_in_english(page.article.text[:start], page.language)
    for words in dict.fromkeys(each[0] for each in _DAY_NAME_OR_YESTERDAY.finditer(lead)):
        if day := resolve(words, page.published, weekday=page.anchor.sure):
            yield day


_DAY_NAME_OR_YESTERDAY: Final = re.compile(rf"\b(?:{A_WEEKDAY}|yesterday)\b", re.IGNORECASE)


def count_words(page: Page, as_of_text: str, spans: Sequence[Span]) -> str:
    """Return the words that tell when a count at `spans` was made, in English."""
    return as_count_day(time_words(page, as_of_text, spans))


def object_to_date(page: Page, date: str, date_text: str | None, spans: Sequence[Span]) -> str | None:
    """Tell why a date cannot be that of an event whose own quote tells another; None where it may.

    Only a day that the quote itself holds speaks against a date, and only against words that stand elsewhere.
    """
    quotes = [page.article.text[start:end] for start, end in spans]
    if date_text and any(date_text.casefold() in each.casefold() for each in quotes):
        return None
    told = [words for each in quotes for words in _days_in(dates_in_english(each, page.language))]
    stated = [
        edtf
        for words in told
        for ahead in (False, True)
        if (edtf := resolve(words, page.published, ahead=ahead, weekday=page.anchor.sure))
    ]
    if not stated or any(_may_be_one(date, each) for each in stated):
        return None
    return f"the quote itself says when it was, {told[0]!r}: that is {stated[0]}, not {date}"


def _days_in(text: str) -> Iterator[str]:
    yield from (text[each.start : each.end] for each in find_written(text))
    yield from (match[0] for match in _DAY_NAME.finditer(text) if not _SAYING.search(text[: match.start()]))


def _may_be_one(date: str, other: str) -> bool:
    """Tell whether two dates may be of one time: they touch, as far as their edges are known."""
    (first, last), (start, end) = bounds(date), bounds(other)
    return (last is None or start is None or start <= last) and (first is None or end is None or first <= end)


def is_aside(page: Page, date_text: str, spans: Sequence[Span]) -> bool:
    """Tell whether time words stand where they date no event that is told elsewhere.

    That is a caption, a heading of a correction and what it takes back, and what is told in an interview, where the
    event's own words stand in another paragraph.
    """
    found = page.locate(date_text, near=spans[0].start) if spans else None
    if found is None or isinstance(found, Miss):
        return False
    text = page.article.text
    if is_within(sentence_around(text, spans[0]), found):
        return False
    paragraph = paragraph_around(text, found[0])
    told = text[paragraph.start : paragraph.end]
    heading = _ASIDE.match(told)
    is_elsewhere = not paragraph.start <= spans[0].start < paragraph.end
    return is_elsewhere and bool(heading or _PICTURED.search(told) or _ASKED.search(told))


def is_of_cause(page: Page, kind: EventKind, date_text: str, spans: Sequence[Span]) -> bool:
    """Tell whether time words are only those of what led to an event: arrests "after Friday's protest" may be later.

    The noun that they belong to tells of another kind of event than the one that it led to.
    """
    words = wordings_of(page.language)
    if words is None or not spans or not EVENT_KINDS[kind].is_consequence:
        return False
    place = page.place_of_words(date_text, spans[0].start)
    if place is None:
        return False
    sentence = sentence_around(page.article.text, place)
    told = page.article.text[sentence.start : sentence.end]
    at = re.escape(page.article.text[place.start : place.end].removesuffix("'s").removesuffix("’s"))
    after = alternatives(lambda row: row.after)
    noun = re.search(
        rf"(?<!\w)(?:{after})\s+(?:(?:the\s+)?{at}['’]s\s+((?:[\w-]+\s*){{1,2}})"
        rf"|((?:[\w'’-]+\s+){{1,3}}?)(?:(?:{_OF})\s+)?{at}(?!\w))",
        told,
        re.IGNORECASE,
    )
    cause = (noun[1] or noun[2]) if noun else ""
    kinds = {each for each, beginnings in words.kinds.items() if has_word(words, beginnings, cause)}
    return bool(kinds) and kind not in kinds


_OF: Final = "of|de|del|du|di|vom|von|van"
"""Between an event and its day: "la manifestation de vendredi"."""
_CORRECTED: Final = re.compile(
    rf"^[\W_]*(?:{_CORRECTIONS}|rectifica|this (?:story|article) corrects)",
    re.IGNORECASE,
)
"""How a paragraph begins in which an article takes back what it, or its paper, said."""
_WE_SAID: Final = re.compile(
    r"\b(?:we|our (?:site|paper|website|newspaper)|the (?:monitor|paper|site)|this (?:paper|site|newspaper)|"
    r"(?:an )?(?:earlier|previous) (?:version|report|article)) (?:\w+ )?"
    r"(?:wrote|said|reported|gave|put|published|stated)\b"
    rf"|{whole_words(lambda row: row.we_said)}",
    re.IGNORECASE,
)


def is_taken_back(page: Page, spans: Sequence[Span]) -> bool:
    """Tell whether words stand where a correction says what the article, or its paper, had wrong."""
    if not spans:
        return False
    text = page.article.text
    paragraph, sentence = (around(text, spans[0]) for around in (paragraph_around, sentence_around))
    if not _CORRECTED.match(text[paragraph.start : paragraph.end]):
        return False
    return _WE_SAID.search(text[sentence.start : sentence.end]) is not None


def corrects_itself(page: Page, claimant: str) -> bool:
    """Tell whether a claimant is the paper whose article corrects what it said, in whatever others are told to say."""
    publisher = page.publisher
    is_own = publisher is not None and publisher in (claimant, *_spellings(page, claimant))
    return is_own and _CORRECTED.match(page.lead) is not None


def speaks_for_itself(page: Page, name: str, spans: Sequence[Span]) -> bool:
    """Tell "we" in what a paper corrects, which is the paper itself: "we regret the distress"."""
    if not spans or not corrects_itself(page, name):
        return False
    text = page.article.text
    sentence = sentence_around(text, spans[0])
    is_ours = any(says_we(text[span.start : span.end], page.language) for span in spans)
    return is_ours and not is_speech(text, spans[0]) and not is_quoting(text[sentence.start : sentence.end])


def _spellings(page: Page, name: str) -> tuple[str, ...]:
    return next((each.as_written for each in page.listed if each.report.name == name), ())


def had_wrong(text: str, span: Span) -> str:
    """Return what a correction says before a stretch of it that its paper had wrong; "" where no correction stands."""
    paragraph = paragraph_around(text, span)
    before = text[paragraph.start : max(paragraph.start, span.start)]
    return before if _CORRECTED.match(before) and _WE_SAID.search(before) else ""


_UNKNOWN: Final[tuple[str | None, DateBasis]] = (None, "unknown")
PLACE, DOER, PARTY = "place", "doer", "party"
"""The fields that hold names, as objections call them."""


AHEAD: Final = frozenset[EventStatus]({"planned", "cancelled"})
"""Of what lies ahead by plan."""


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

    def object(self, reason: str, *, nearest: str | None = None, unasked: bool = False) -> None:
        """Note what is wrong with the item; `unasked` says that asking does not help: another item is to blame, say."""
        quote = None if self.quote is None else in_short(self.quote)
        self.objections.append(Refused(self.kind, self.item, in_short(self.text), quote, reason, nearest, unasked))

    def correct(self, reason: str, *, is_lost: bool = False, of: str | None = None) -> None:
        """Note what was put right or emptied in the item.

        Args:
            reason: why.
            is_lost: whether a reader misses what was emptied.
            of: what was emptied, where that is not the item as it is called.
        """
        quote = None if self.quote is None else in_short(self.quote)
        text = in_short(self.text if of is None else of)
        self.corrections.append(Corrected(self.kind, self.item, text, quote, reason, is_lost))

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
        kept, reach = [], _reach_of_doers(page, spans, used) if what == DOER else REACH
        for name in used:
            if name not in page.names:
                reason = "is not the name of an entry that the article bears out"
            elif not fits(name):
                reason = f"can be no {what}"
            elif spans and not (
                stands_or_speaks(page, name, spans, reach, is_act=what != PLACE)
                or (what != PLACE and speaks_for_itself(page, name, spans))
            ):
                reason = f"stands nowhere near the quote; near it stand {page.names_near(spans, reach)}"
            else:
                kept.append(name)
                continue
            self.correct(f"{what}: {name!r} {reason}", is_lost=what != PLACE and name in page.names)
        return kept

    def source(self, page: Page, source: str | None, spans: tuple[Span, ...], what: str = "source") -> str | None:
        """Return who is quoted, as far as the article names them near the quote; whom "he" means is looked up.

        A source that does not stand there is emptied: in 302 articles code put another speaker of the quote's clause in
        its place nine times, and never the right one. "Our records" are those of the body that publishes the article.
        """
        if not source or not spans:
            return source
        if issuer := issuer_of(page, source, spans[0]):
            return issuer
        if is_place(page, source) and not speaks_as_place(page, source, spans):
            self.correct(f"{what}: {source!r} is a place, and says nothing", is_lost=False)
            return None
        is_further = what != "source" and stands_or_speaks(page, source, spans, OF_ACTORS)
        if is_further or is_place(page, source) or may_tell(page, source, spans):
            named = who_is_meant(page, source, spans)
            if named is None and points_back(page, source):
                reason = f"{what}: the article does not tell for sure whom {source!r} means"
                self.correct(reason, is_lost=what == "source")
                return None
            return named or source
        is_there = may_speak_there(page, source, spans)
        if not is_there:
            self.correct(f"{what}: {source!r} stands nowhere near the quote", is_lost=True)
        return source if is_there else None

    def prose(
        self,
        page: Page,
        what: str,
        text: str,
        spans: tuple[Span, ...],
        fates: Callable[[], Collection[Metric]] = frozenset,
    ) -> str:
        """Return the model's own words, without a describing word that the article does not have; object to others.

        The fates of the item's own figures are asked for only where its own quote does not bear the words out.
        """
        reasons = page.object_to_prose(text, spans)
        told = fates() if reasons else ()
        reasons = page.object_to_prose(text, spans, told) if told else reasons
        plain = without_describing(text, reasons) if reasons else text
        if plain != text and not page.object_to_prose(plain, spans, told):
            self.correct(f"the {what}: {reasons[0]}; it is told without")
            return plain
        for reason in reasons:
            unborne = unborne_name(reason)
            waits = unborne is not None and any(unborne in each for each in page.refused)
            self.object(f"the {what}: {reason}", unasked=waits)
        return text

    def date(
        self, page: Page, said: EventReport | ClaimReport | CountTime, spans: tuple[Span, ...], *, ahead: bool
    ) -> tuple[str | None, DateBasis]:
        """Return the date and what it rests on: what code reads in the words is the date, whatever the model gives.

        The model's own stands where it says the same, or less. Words that give no date leave it open. `ahead` says that
        the words look forward from the publication.
        """
        date, date_text = said.date, said.date_text
        about = said.summary if isinstance(said, EventReport) else None
        date_text = time_words(page, date_text, spans, about) if date_text else None
        if date_text and isinstance(said, CountTime):
            date_text = as_count_day(date_text)
        is_open = said.date_text is not None and _is_open(page, said.date_text, date_text, ahead)
        read = _UNKNOWN if is_open else _derived(page, date_text, ahead)
        if date is None:
            return read
        date_text = date_text or sole_date(page, spans, about)
        verdict = borne_out(page, date, date_text, spans, ahead=ahead)
        plain = words_in_english(said.date_text, page.language) if said.date_text else ""
        is_plan = isinstance(said, EventReport) and said.status in AHEAD
        is_guess = date_text == f"coming {plain}" and not is_plan  # by the tense of a verb: "remained open on Monday"
        if verdict.basis is None and plain and (is_guess or (ahead and is_open)):
            behind = borne_out(page, date, plain, spans)
            verdict = behind if behind.basis else verdict
        is_event = verdict.basis is None and isinstance(said, EventReport)
        may_be = self._may_lie_ahead(page, said, spans, date_text) or _may_have_ended(page, said)
        if is_event and (may_be or _is_wider(said, read[0])):
            verdict = Verdict("derived", None)
        if (
            verdict.basis is None
            and date_text
            and names_it(date, date_text, page.published, page.article.text, page.language, ahead=ahead)
        ):
            verdict = Verdict("derived", None)
        found = read if verdict.basis is None else (date, verdict.basis)
        reason = verdict.reason
        if found[0] and isinstance(said, EventReport):
            of_quote = object_to_date(page, found[0], said.date_text, spans)
            found, reason = ((None, "unknown"), of_quote) if of_quote else (found, reason)
        if reason:
            if said.date_text and is_other(page.language, ENGLISH):  # as the article has them, not half in English
                reason = reason.replace(repr(date_text), repr(said.date_text))
            self.correct(f"the date: {reason}", is_lost=found[0] is None and isinstance(said, EventReport))
        return found

    def looks_ahead(self, page: Page, event: EventReport, spans: tuple[Span, ...]) -> bool:
        """Tell whether an event that is told as done has the date that its words give only if they look ahead."""
        if event.status != "news" or event.date is None or not event.date_text:
            return False
        first = bounds(event.date)[0]
        if first is None or not page.published or first.isoformat() <= page.published:
            return False
        words = time_words(page, event.date_text, spans, event.summary)
        return self._may_lie_ahead(page, event, spans, words)

    @staticmethod
    def _may_lie_ahead(
        page: Page, event: EventReport | ClaimReport | CountTime, spans: tuple[Span, ...], words: str | None
    ) -> bool:
        """Tell whether a date is what its words give if they look ahead, and nothing in their clause says otherwise."""
        if not (event.date and event.date_text and words and spans and page.published):
            return False
        back, ahead = (read(words, page.published, ahead=each) for each in (False, True))
        if ahead is None or ahead == back or not (agrees(event.date, ahead) or is_one_of(event.date, words, ahead)):
            return False
        setting = _setting(page, event.date_text, spans[0])
        return setting is None or not tells_of_what_is_done(setting, page.language)

    def goes_on(self, page: Page, event: EventReport, spans: tuple[Span, ...]) -> bool:
        """Tell whether what is told as news goes on until its date, or what is feared comes on it."""
        said = event.date or ""
        is_open = event.status == "feared" or said.startswith(OPEN_START)
        end, published = bounds(said)[1], bounds(page.published or "")[1]
        if not is_open or not event.date_text or end is None or published is None or end <= published:
            return False
        words = time_words(page, event.date_text, spans, event.summary)
        back, ahead = (resolve(words, page.published, ahead=each) for each in (False, True))
        return back != ahead and ahead is not None and bounds(ahead)[1] == end

    def time_words(
        self,
        page: Page,
        date_text: str | None,
        spans: tuple[Span, ...],
        what: str = "date_text",
        *,
        is_said: bool = False,
    ) -> str | None:
        """Return the words for when it was, as far as they stand near one of the spans; `what` is their field.

        When something was said in an interview stands in its lead.
        """
        if not date_text or not spans or page.stands_near(date_text, spans):
            return date_text
        found = page.locate(date_text, near=spans[0].start)
        if isinstance(found, Miss):
            self.correct(f"{what}: {date_text!r} does not stand in the article")
        elif is_said and (start := asked_from(page)) is not None and found[-1].end <= start <= spans[0].start:
            return date_text  # an interview's lead says when all of it was said
        else:
            self.correct(f"{what}: {date_text!r} stands nowhere near the quote")
        return None


def _may_have_ended(page: Page, said: EventReport | ClaimReport | CountTime) -> bool:
    """Tell whether a date is the past end that its words may mean: "houve tiroteios até o domingo"."""
    if not (said.date and said.date_text and said.date.startswith(OPEN_START)):
        return False
    return said.date == resolve(words_in_english(said.date_text, page.language), page.published, ahead=False)


def _is_wider(said: EventReport | ClaimReport | CountTime, read: str | None) -> bool:
    """Tell whether a date says less than its words: raised "as of Wednesday" was raised on it or before.

    What a total counts from a day on goes on behind it: "the war broke out in April. It has killed thousands".
    """
    if read is None or not isinstance(said, EventReport):
        return False
    return said.date == f"{OPEN_START}{read}" or (said.status == "total" and said.date == f"{read}{OPEN_END}")


def _derived(page: Page, date_text: str | None, ahead: bool) -> tuple[str | None, DateBasis]:
    date = resolve(date_text, page.published, ahead=ahead, weekday=page.anchor.sure) if date_text else None
    if date is None or date_text is None:
        return None, "unknown"
    return date, "stated" if date == resolve(date_text, None, ahead=ahead) else "derived"


def _is_open(page: Page, date_text: str, words: str | None, ahead: bool) -> bool:
    """Tell whether words have several readings, of which code cannot tell the right one."""
    if words is None or leaves_open(date_text, page.language):
        return True
    read = resolve(words, page.published, ahead=ahead)
    is_of_update = page.updated is not None and read != resolve(words, page.updated, ahead=ahead)
    is_weekday = ahead and page.published is not None and _WEEKDAY.fullmatch(plain(words)) is not None
    return is_of_update or (
        is_weekday and resolve(words_in_english(date_text, page.language), page.published) == page.published
    )


def _reach_of_doers(page: Page, spans: Sequence[Span], names: Sequence[str]) -> int:
    """Return how far from a quote's paragraph doers stand: not at all where none of them has been named by its end.

    Of 578 doers of careful reports none is named for the first time in a later paragraph, of 579 wrong ones 29 are.
    """
    told = [Span(0, paragraph_around(page.article.text, span).end) for span in spans]
    return OF_ACTORS if any(page.whereabouts.stands_in(name, told) for name in names) else 0
