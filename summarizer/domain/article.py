"""An article, the spans of its sentences and paragraphs, and what the gate lets through of a report about it.

`Article` is one article as the rest of the package sees it: its text, and where that came from. `GroundedReport` is
what the gate lets through: a report whose every item has its place in the article, and what was refused. `grounding`
makes these, `merging` takes them; nothing here decides anything. Spans are half-open and count code points.

`sentence_around` and `paragraph_around` find where a reader would begin and end, and a long text may be cut there. A
paragraph ends at a line break; in a text whose lines are short, as e-mails wrap them, only at a blank line or at a line
break after the end of a sentence, and nowhere before a line that goes on in small letters. Sentence ends follow the
marks of Latin, Arabic, Indic and CJK scripts, with a short list of abbreviations that do not end one. Where in doubt
two sentences stay one, which shows a reader more context and never less.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import accumulate
from typing import Final, NamedTuple

from summarizer.domain.words import TEXTS_KEPT
from summarizer_schemas.brief import Metadata, Number
from summarizer_schemas.report import ClaimReport, EventReport, FigureReport, NameReport
from summarizer_schemas.vocabulary import DateBasis, Metric, PublishedBasis, Qualifier

_UNSPACED: Final = re.compile(r"[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
"""Letters of scripts that put no space between words: Thai, Lao, Burmese, Khmer, kana, Han."""
_UNSPACED_PER_WORD: Final = 2
"""About so many of these letters make a word: the mean length of Chinese words in running text is 1.5 to 2."""


def count_words(text: str) -> int:
    """Count the runs between spaces that hold a letter or digit, and in scripts without spaces pairs of letters."""
    unspaced = len(_UNSPACED.findall(text))
    spaced = sum(word.isalnum() or any(map(str.isalnum, word)) for word in _UNSPACED.sub(" ", text).split())
    return spaced + -(-unspaced // _UNSPACED_PER_WORD)


KEY_CHARS: Final = 8
"""Hexadecimal digits: of 10,000 facts two share a key once in 86 folders, and are told apart by their order then."""
_WEAK: Final = frozenset({"E", "F"})
"""Of the Admiralty code: unreliable, and cannot be judged."""


QUOTED: Final = "/quoted"
"""Behind the name of a mail's file: the older mail that it carries."""


@dataclass(frozen=True, slots=True)
class Judged:
    """What an editor says of an article or of a body; it goes before what a text or a file says.

    Attributes:
        published: when it was published (EDTF).
        is_party: whether it is a party to the events.
        rating: reliability A to F and perhaps credibility 1 to 6 of the Admiralty code, "B2".
    """

    published: str | None = None
    publisher: str | None = None
    is_party: bool | None = None
    rating: str | None = None

    @property
    def is_weak(self) -> bool:
        """Whether what it gives leads only where nobody else says anything."""
        return self.rating is not None and self.rating[0] in _WEAK


NOT_JUDGED: Final = Judged()


@dataclass(frozen=True, slots=True)
class Article:
    """The text of one article.

    Attributes:
        file: the file's path relative to the folder that was given, with forward slashes.
        text: the text as decoded; all offsets count its Unicode code points.
        sha256: of the file's bytes, 64 hex digits.
        text_sha256: of the text as UTF-8, 64 hex digits; the article's identity.
        copies: other files with the same text, sorted.
        metadata: what the file says of the article beside its text, which the model is not shown.
        page_starts: the offset at which each page begins; () where the file has no pages.
        unseen: longer pieces of text that the file hides from readers; they are no part of `text`.
        judged: what an editor says of it.
    """

    file: str
    text: str
    sha256: str
    text_sha256: str
    copies: tuple[str, ...] = ()
    metadata: Metadata | None = None
    page_starts: tuple[int, ...] = ()
    unseen: tuple[str, ...] = ()
    judged: Judged = NOT_JUDGED

    @property
    def dated_by_file(self) -> str | None:
        """The date of publication (EDTF) that the file gives beside the text."""
        return self.metadata.published if self.metadata else None

    def page_at(self, offset: int) -> int | None:
        """Return the number, from 1, of the page on which a code point stands, if there are pages."""
        return bisect_right(self.page_starts, offset) or None


class Span(NamedTuple):
    """A half-open stretch of an article's text."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class GroundedName:
    """A name, with the spellings that stand in the article.

    A long article is reported part by part, and `part` tells, from 0, which part this comes from; the same of events
    and claims. One part does not know what another calls by which name, or has told already.
    """

    report: NameReport
    as_written: tuple[str, ...]
    part: int = 0


@dataclass(frozen=True, slots=True)
class GroundedEvent:
    """An event, where its quote stands, and its date as far as the article bears it out (EDTF, or None).

    `are_roles_told` says that the quote's sentence tells who did it to whom with a verb that code can read.
    """

    report: EventReport
    spans: tuple[Span, ...]
    date: str | None
    date_basis: DateBasis
    part: int = 0
    are_roles_told: bool = False


@dataclass(frozen=True, slots=True)
class GroundedFigure:
    """A figure, where its quote stands, its range, and its number as the article writes it ('some 50').

    Its report's `source` is whoever gives the figure, the event's source included; None: the article's own voice. Of
    its `also_sources` those are left that stand in the quote's paragraph. `as_of` is when it was counted as far as the
    article bears that out (EDTF, or None). `unproved` is the metric that the model gave where the words around the
    number do not bear it out, so that its metric is `other`. `by_editor` says that an editor reads it otherwise than
    the model did (see `decisions.recounting`).
    """

    report: FigureReport
    spans: tuple[Span, ...]
    low: Number | None
    high: Number | None
    value_text: str
    as_of: str | None = None
    as_of_basis: DateBasis = "unknown"
    unproved: Metric | None = None
    by_editor: bool = False

    @property
    def qualifier(self) -> Qualifier:
        """How firm the number is."""
        return self.report.qualifier


@dataclass(frozen=True, slots=True)
class GroundedClaim:
    """A claim, where its quote stands, and its date as far as the article bears it out (EDTF, or None).

    `are_roles_told` is as an event's, of who says it to or against whom.
    """

    report: ClaimReport
    spans: tuple[Span, ...]
    date: str | None
    date_basis: DateBasis
    part: int = 0
    are_roles_told: bool = False


STANDS: Final = "; the same number stands in the brief by other words of the article"
"""Behind the reason why a figure was refused: readers need not look for what they have."""
STANDS_WITHOUT: Final = "; it stands in the brief without that"
"""Behind the reason why a part of an item was emptied, where the item itself is told."""


@dataclass(frozen=True, slots=True)
class Refused:
    """An item that is withheld, since the article does not bear it out: which, why, and the nearest words if any."""

    kind: str
    """header, name, event, figure or claim."""
    item: int
    """The item's number in its list, from 1; 0 for the header."""
    text: str
    """The item in short, for a reader."""
    quote: str | None
    reason: str
    nearest: str | None = None
    unasked: bool = False
    """Whether the model is not asked about it: it leans on another item that is refused, or has no number to mend."""


@dataclass(frozen=True, slots=True)
class Corrected:
    """What code put right, or emptied, in an item that stands; nobody is asked again about it."""

    kind: str
    item: int
    """As of `Refused`."""
    text: str
    quote: str | None
    reason: str
    """What was changed, and why."""
    is_lost: bool = False
    """Whether a reader misses what was emptied, so that the brief names it."""


class Changed(NamedTuple):
    """A field of an item that stands with another value than the model gave; values as text, None of an empty one."""

    kind: str
    text: str
    """The item in short, as the model gave it."""
    field: str
    before: str | None
    after: str | None
    why: str
    """What code noted of the item; "" of what only follows from elsewhere, such as a name that is called otherwise."""


@dataclass(frozen=True, slots=True)
class Header:
    """An article's own particulars, as far as its text bears them out; dates as EDTF."""

    headline: str | None
    publisher: str | None
    published: str | None
    published_basis: PublishedBasis
    published_text: tuple[str, ...]
    language: str
    gist: str | None


class Unread(NamedTuple):
    """A part of a long article of which no report could be had, and why."""

    span: Span
    reason: str


@dataclass(frozen=True, slots=True)
class GroundedReport:
    """All of one article's report that its text bears out, what was refused or corrected, what could not be read."""

    article: Article
    header: Header
    names: tuple[GroundedName, ...]
    events: tuple[GroundedEvent, ...]
    figures: tuple[GroundedFigure, ...]
    claims: tuple[GroundedClaim, ...]
    refused: tuple[Refused, ...]
    corrected: tuple[Corrected, ...] = ()
    unread: tuple[Unread, ...] = ()
    changed: tuple[Changed, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Whether nothing was reported that a brief could tell, and nothing refused or unread that it could name."""
        is_silent = all(each.kind in {"header", "name"} for each in self.refused) and not self.unread
        return is_silent and not (self.events or self.figures or self.claims)


_MARKS: Final = tuple(".!?…。！？؟।")
_CLOSING: Final = "\"'”’»)]"
_REACH: Final = 3000
"""Code points on either side of a span; a paragraph that goes farther is no paragraph that anybody wrote."""
_BESIDE: Final = 1000
_LONGEST_WRAPPED_LINE: Final = 100
"""Code points; mail programs and editors wrap at 72 to 100."""
_LONG_AMONG_WRAPPED: Final = 0.1
"""Share of lines that may be longer in a text that is wrapped: a headline, an address, a row of a table."""
_ABBREVIATIONS: Final = (
    r"[^\W\d_]",
    "Mr|Ms|Dr|Sr|Jr|St|Lt|No|vs|ca",
    "Mrs|Gen|Col|Maj|Sgt|Gov|Sen|Rep|Rev|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sep|Oct|Nov|Dec",
    "Prof|Capt|Sept",
    "approx",
)
"""By their length, since an expression looks back over a stretch of one length only."""
_SENTENCE_END: Final = re.compile(
    r"[.!?…؟।。！？](?:(?<=[。！？])|(?<![.!?…؟।].)"
    + "".join(rf"(?<!\b(?:{words})\.)" for words in _ABBREVIATIONS)
    # French sets a space within its marks: "« Non. » Elle part."
    + r"[.!?…؟।]*(?:[\"'”’»)\]]|[ \u00a0\u202f]»)*\s+(?=(?:[\"'“‘(\[]|«[ \u00a0\u202f]?)*[^\W_a-zß-öø-ÿ])"
    # German writes a day as an ordinal: "am 21. Januar".
    r"(?!(?<=[0-9]\.\s)(?:Jan|Feb|Mär|Apr|Mai|Jun|Jul|Aug|Sep|Okt|Nov|Dez)))"
)
_WORD_END: Final = re.compile(r"\s+")
_BESIDE_NO_DIGIT: Final = re.compile(r"(?<=\D)(?=\D)")


@lru_cache(maxsize=TEXTS_KEPT)  # each item of an article asks for what stands around the same quotes, again and again
def paragraph_around(text: str, span: Span) -> Span:
    """Return the paragraph that holds `span`, without the white space around it; of a giant one, what is near."""
    return _around(text, span, _paragraph_ends(text))


@lru_cache(maxsize=TEXTS_KEPT)
def sentence_around(text: str, span: Span) -> Span:
    """Return the sentence, or the sentences, that hold `span`, without the white space around them."""
    return _around(text, span, _sentence_ends(text))


def _around(text: str, span: Span, ends: Sequence[int]) -> Span:
    before = bisect_right(ends, span.start)
    after = bisect_left(ends, span.end, before)
    start = ends[before - 1] if before else 0
    end = ends[after] if after < len(ends) else len(text)
    if span.start - start > _REACH:
        start = _word_within_reach_before(text, span)
    if end - span.end > _REACH:
        end = _word_within_reach_behind(text, span)
    inner = text[start:end]
    left = start + len(inner) - len(inner.lstrip())
    return Span(left, max(left, start + len(inner.rstrip())))


def neighbourhood(text: str, span: Span) -> Span:
    """Return the paragraph that holds `span` and what stands beside it: about a paragraph or two on either side."""
    start, end = paragraph_around(text, span)
    return Span(max(0, start - _BESIDE), min(len(text), end + _BESIDE))


def _word_within_reach_before(text: str, span: Span) -> int:
    near = span.start - _REACH
    gap = _WORD_END.search(text, near, span.start)
    return gap.end() if gap else span.start


def _word_within_reach_behind(text: str, span: Span) -> int:
    gaps = [*_WORD_END.finditer(text, span.end, span.end + _REACH)]
    return gaps[-1].start() if gaps else span.end


def ends_within(text: str, within: Span) -> Iterator[Sequence[int]]:
    """Give the places in a stretch where a long text may be cut, from the best kind to the worst.

    Yields:
        Where paragraphs end, where sentences end, where words end, and where no digit stands; each in order.
    """
    start, end = within
    for ends in (_paragraph_ends(text), _sentence_ends(text)):
        yield ends[bisect_right(ends, start) : bisect_right(ends, end)]
    yield [stop.end() for stop in _WORD_END.finditer(text, start, end)]
    yield [stop.end() for stop in _BESIDE_NO_DIGIT.finditer(text, start + 1, end)]


@lru_cache(maxsize=64)
def _paragraph_ends(text: str) -> tuple[int, ...]:
    lines = text.split("\n")
    written = [line for line in lines if line.strip()]
    is_wrapped = sum(len(line) > _LONGEST_WRAPPED_LINE for line in written) <= _LONG_AMONG_WRAPPED * len(written)
    ends = accumulate(len(line) + 1 for line in lines)
    return tuple(
        end
        for line, following, end in zip(lines, lines[1:], ends, strict=False)
        if _ends_paragraph(line) or not (is_wrapped or following.lstrip()[:1].islower())
    )


def _ends_paragraph(line: str) -> bool:
    bare = line.rstrip()
    return not bare or bare.rstrip(_CLOSING).endswith(_MARKS)


@lru_cache(maxsize=64)
def _sentence_ends(text: str) -> tuple[int, ...]:
    """List where sentences end; with a paragraph its last sentence ends."""
    inside = [mark.end() for mark in _SENTENCE_END.finditer(text)]
    return tuple(sorted({*inside, *_paragraph_ends(text)}))
