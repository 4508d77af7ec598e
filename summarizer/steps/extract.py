"""Extract: an article in, its grounded report out, in as many requests and corrections as that takes.

A long text is cut into parts that a model can report at once; together they are the whole text (`parts_of`). The first
part is read alone, because the others are shown under the headline and the date that it gives; then all are asked for
at once. A part that proves too long for the model is halved, and the rest is cut as short. A part that fails for
another reason is left out and said (`Unread`); only an article of which nothing can be had is a failure.

Of each answer, what passes the gate is kept. Only what was refused is asked for again, as corrections of single items
(`Mending`). What is still not borne out in the end stays among the report's `refused`.
"""

import asyncio
import logging
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Final

from summarizer.domain.article import (
    Article,
    GroundedClaim,
    GroundedEvent,
    GroundedFigure,
    GroundedReport,
    Header,
    Refused,
    Span,
    Unread,
    ends_within,
)
from summarizer.errors import AnswerError, EndpointError, StoppedError, TooLongError
from summarizer.grounding.lengths import in_short
from summarizer.grounding.quotes import ArticleText
from summarizer.grounding.renaming import renamed
from summarizer.grounding.report import Before, ground_report
from summarizer.grounding.verdicts import Ground
from summarizer.llm.client import Ask
from summarizer.steps import Amend, Asker, Question
from summarizer.steps.prompts import Prompts
from summarizer_schemas.report import ArticleReport, Corrections, EventReport, NameReport

__all__ = ["PART_TOKENS", "extract", "parts_of", "tokens_in"]

PART_TOKENS: Final = 4000
"""Some 2,700 English words, which few articles have; their report is 12,000 to 20,000 tokens, and fits into the 32,000
that most models write at once. Of a model that writes less, each part that proves too long is halved."""
SMALLEST_TOKENS: Final = 250
"""What is shorter is not halved again: a model that cannot report this much will not do better with less."""
BYTES_A_TOKEN: Final = 4
"""Of UTF-8: an estimate for English and scripts that take two or three bytes a letter, where a token is shorter."""


def tokens_in(text: str) -> int:
    """Estimate how many tokens a text has."""
    return len(text.encode()) // BYTES_A_TOKEN


def parts_of(text: str, within: Span, limit: int) -> tuple[Span, ...]:
    """Cut a stretch of a text into parts of about equal length, none of more than `limit` tokens.

    Nothing is cut off. The text is cut between paragraphs where that can be done, else between sentences, else between
    words; in a text with none of these, anywhere but within a number. The output of a model is what binds: a report is
    three to five times as long as what it reports, and models write less at once than they read.

    Args:
        text: the whole text.
        within: the stretch to cut.
        limit: in tokens, as `tokens_in` counts them.
    """
    count = -(-tokens_in(text[within.start : within.end]) // limit)
    if count <= 1:
        return (within,)
    share = (within.end - within.start) * (count // 2) // count
    first, second = _cut(text, within, within.start + share)
    return (*parts_of(text, first, limit), *parts_of(text, second, limit))


def halves_of(text: str, within: Span) -> tuple[Span, ...]:
    """Cut a stretch that proved too long in two; one that is too short for that comes back alone."""
    if tokens_in(text[within.start : within.end]) < 2 * SMALLEST_TOKENS:
        return (within,)
    return _cut(text, within, (within.start + within.end) // 2)


def _cut(text: str, within: Span, at: int) -> tuple[Span, Span]:
    """Cut a stretch at the best place before `at`, in the half of the stretch before it."""
    window = Span((within.start + at) // 2, at)
    place = next((ends[-1] for ends in ends_within(text, window) if ends), at)
    return Span(within.start, place), Span(place, within.end)


def join_reports(reports: Sequence[GroundedReport], unread: tuple[Unread, ...]) -> GroundedReport:
    """Return one report of all that the parts of an article report; `reports` are in the order of the parts.

    Nothing is decided about what is the same: an event that two parts tell is joined by the merge, which sees from
    `part` that no one part tells it twice. Here only the numbers of the events are made different. The article's own
    particulars are those of the first part that was read.
    """
    first, *others = reports
    if not others:
        return replace(first, unread=unread)
    moved: list[GroundedReport] = []
    for part, report in enumerate(reports):
        moved.append(_numbered(report, part, sum(len(each.events) for each in moved)))
    return replace(
        first,
        names=tuple(name for report in moved for name in report.names),
        events=tuple(event for report in moved for event in report.events),
        figures=tuple(figure for report in moved for figure in report.figures),
        claims=tuple(claim for report in moved for claim in report.claims),
        refused=tuple(refused for report in moved for refused in report.refused),
        corrected=tuple(corrected for report in moved for corrected in report.corrected),
        changed=tuple(changed for report in moved for changed in report.changed),
        unread=unread,
    )


def _numbered(report: GroundedReport, part: int, so_far: int) -> GroundedReport:
    """Return the report of a part with its events numbered on from those of the parts before it."""
    number = {event.report.n: n for n, event in enumerate(report.events, start=so_far + 1)}

    def event(told: GroundedEvent) -> GroundedEvent:
        return replace(told, report=told.report.model_copy(update={"n": number[told.report.n]}), part=part)

    def figure(told: GroundedFigure) -> GroundedFigure:
        return replace(told, report=told.report.model_copy(update={"event": number[told.report.event]}))

    def claim(told: GroundedClaim) -> GroundedClaim:
        about = None if told.report.about is None else number[told.report.about]
        return replace(told, report=told.report.model_copy(update={"about": about}), part=part)

    return replace(
        report,
        names=tuple(replace(name, part=part) for name in report.names),
        events=tuple(map(event, report.events)),
        figures=tuple(map(figure, report.figures)),
        claims=tuple(map(claim, report.claims)),
    )


_LISTS = {"name": "names", "event": "events", "figure": "figures", "claim": "claims"}
_HEADER = ("header", 0)

Key = tuple[str, int]
"""An item's kind, and its number in its list."""


@dataclass(frozen=True, slots=True)
class GatedReport:
    """A report as the gate sees it.

    Attributes:
        grounded: what the article bears out, and all that was refused.
        refused: what of it goes back to the model.
    """

    grounded: GroundedReport
    refused: tuple[Refused, ...]


class Mending:
    """One report through the rounds in which it is mended.

    Each item goes back with one reason, and only with one of its own: what merely waits for its event or its names is
    judged again by code once those are mended. What the model then leaves out it has withdrawn.

    Args:
        article: what it reports.
        text: its text, laid open, and the part of it that is reported.
        header: the article's particulars, where an earlier part gave them.
        ground: the gate.
    """

    def __init__(
        self, article: Article, text: ArticleText, header: Header | None, ground: Ground = ground_report
    ) -> None:
        self._ground = ground
        self._article = article
        self._text = text
        self._header = header
        self._withdrawn: dict[Key, Refused] = {}
        self._settled: set[Key] = set()
        self._asked: set[Key] = set()

    def judge(self, report: ArticleReport) -> GatedReport:
        """Hold a report to the article."""
        before = Before(self._withdrawn, self._asked)
        grounded = self._ground(report, self._article, self._text, self._header, before=before)
        objections = _by_item(grounded.refused)
        again = (_reason(each) for key, each in objections.items() if key not in self._settled)
        grounded = replace(grounded, refused=(*grounded.refused, *self._withdrawn.values()))
        return GatedReport(grounded, tuple(each for each in again if each is not None))

    def mend(self, report: ArticleReport, corrections: Corrections, judged: GatedReport) -> ArticleReport:
        """Put corrections in the places of what went back; a correction of anything else is ignored."""
        sent = {(each.kind, each.item): each for each in judged.refused}
        self._asked |= sent.keys()
        corrected = _corrected(corrections)
        self._leave_out(each for key, each in sent.items() if key not in corrected)
        mended = report.model_copy(update={items: list(getattr(report, items)) for items in _LISTS.values()})
        for kind, items in _LISTS.items():
            listed = getattr(mended, items)
            for correction in getattr(corrections, items):
                if (kind, correction.item) in sent:
                    listed[correction.item - 1] = _corrected_item(listed[correction.item - 1], correction)
        if corrections.header and _HEADER in sent:
            mended = mended.model_copy(update=corrections.header.model_dump())
        return renamed(mended, _new_names(report.names, mended.names), in_words=False)  # these the model mended itself

    def _leave_out(self, left: Iterable[Refused]) -> None:
        """Withdraw what the model left out; the header stays as it is, and is not asked for again."""
        for each in left:
            if each.kind in _LISTS:
                told = replace(each, reason=f"{each.reason}; asked again, the model withdrew it")
                self._withdrawn[each.kind, each.item] = told
            else:
                self._settled.add((each.kind, each.item))


def _by_item(refused: Iterable[Refused]) -> Mapping[Key, list[Refused]]:
    found: dict[Key, list[Refused]] = {}
    for each in refused:
        found.setdefault((each.kind, each.item), []).append(each)
    return found


def _reason(objections: list[Refused]) -> Refused | None:
    """Return the objection with which an item goes back: the first of its own; None where it waits."""
    return next((each for each in objections if not each.unasked), None)


def _corrected(corrections: Corrections) -> set[Key]:
    items = {(kind, each.item) for kind, items in _LISTS.items() for each in getattr(corrections, items)}
    return items | ({_HEADER} if corrections.header else set())


def _corrected_item(old: object, correction: NameReport) -> object:
    """Return the item that takes the place of `old`; an event keeps the number on which figures hang."""
    kept = {"n": old.n} if isinstance(old, EventReport) else {}
    return type(old)(**correction.model_dump(exclude={"item"}) | kept)


def _new_names(old: Iterable[NameReport], new: Iterable[NameReport]) -> dict[str, str]:
    """Return by what name each name goes that was mended, where nothing else goes by the old one."""
    listed = {each.name for each in new}
    pairs = zip(old, new, strict=True)
    return {one.name: other.name for one, other in pairs if one.name != other.name and one.name not in listed}


_log: Final = logging.getLogger(__name__)


@dataclass(frozen=True)
class Conversation:
    """Whom to ask about which article, and in which words."""

    article: Article
    text: ArticleText
    asker: Asker
    ground: Ground = ground_report

    async def report(self, within: Span, header: Header | None) -> GroundedReport:
        """Return what a part of the article reports, as far as the article bears it out.

        Args:
            within: the part; the whole article is asked for as such.
            header: the article's particulars, once they are known; a part is shown under them.

        Raises:
            EndpointError: the endpoint gave up, or its answer cannot be used (`AnswerError`).
            NoRecordingError: replaying, and the answer was not recorded.
        """
        mending = Mending(self.article, self.text.part(within), header, self.ground)
        question = Question(
            step="extract",
            values=self._values(within, header),
            schema=ArticleReport,
            check=mending.judge,
            about=self.article.file,
            name=self._name(within),
            amend=Amend(Corrections, mending.mend),
        )
        grounded = (await self.asker.settle(question)).checked.grounded
        if grounded.changed:
            _log.info("%s: code put right or emptied %d fields", self.article.file, len(grounded.changed))
        for each in grounded.changed:
            told = (self.article.file, each.kind, in_short(each.text), each.field, each.before, each.after)
            _log.info("%s: %s “%s”: %s: %s → %s%s", *told, f" ({each.why})" if each.why else "")
        return grounded

    def _values(self, within: Span, header: Header | None) -> dict[str, object]:
        values: dict[str, object] = {
            "article": self.article.text[within.start : within.end],
            "mark": self.article.text_sha256[:16],
        }
        if self._is_whole(within):
            return values
        known = (header.headline, header.publisher, *header.published_text) if header else ()
        return values | {"part": {"under": [each for each in known if each]}}

    def _name(self, within: Span) -> str:
        name = f"extract-{_stem(self.article.file)}-{self.article.text_sha256[:8]}"
        return name if self._is_whole(within) else f"{name}-{within.start}-{within.end}"

    def _is_whole(self, within: Span) -> bool:
        return within.end - within.start == len(self.article.text)


def _stem(file: str) -> str:
    return file.rsplit("/", 1)[-1].rsplit(".", 1)[0]


@dataclass(frozen=True, slots=True)
class _PartOutcome:
    """What became of one part: its report, or why there is none."""

    part: Span
    outcome: GroundedReport | EndpointError


async def extract(  # noqa: PLR0913 - an article, and how it is read
    article: Article,
    ask: Ask,
    prompts: Prompts,
    *,
    part_tokens: int = PART_TOKENS,
    ground: Ground = ground_report,
    turns: asyncio.Lock | None = None,
) -> GroundedReport:
    """Return what the article reports, as far as its text bears it out.

    Args:
        article: the article.
        ask: asks the model.
        prompts: what to tell it.
        part_tokens: a longer article is read in parts that are no longer than this; counted by `tokens_in`.
        ground: the gate.
        turns: lets the gate take one article at a time, behind requests that are ready to go out; see `Asker`.

    Raises:
        EndpointError: nothing of the article could be had: the endpoint gave up, or its answers cannot be used.
        NoRecordingError: replaying, and an answer was not recorded.
    """
    conversation = Conversation(article, ArticleText(article.text), Asker(ask, prompts, turns=turns), ground)
    waiting = [*parts_of(article.text, Span(0, len(article.text)), part_tokens)]
    read: list[_PartOutcome] = []
    while waiting and not _reports(read):
        read += await _read(conversation, waiting.pop(0), None)
        failed = read[-1].outcome
        if isinstance(failed, EndpointError) and not isinstance(failed, AnswerError | StoppedError):
            raise failed  # it is not the part that fails: the others would fail alike
    if waiting:
        read += await _read_at_once(conversation, _as_short(article.text, waiting, read), _header(read))
    reports = _reports(read)
    if not reports:
        raise next(each.outcome for each in read if isinstance(each.outcome, EndpointError))
    unread = (Unread(each.part, str(each.outcome)) for each in read if isinstance(each.outcome, EndpointError))
    return join_reports(reports, tuple(unread))


async def _read(conversation: Conversation, part: Span, header: Header | None) -> list[_PartOutcome]:
    """Read one part, in halves where it is too long; the first half that is read gives the header for the second."""
    try:
        return [_PartOutcome(part, await conversation.report(part, header))]
    except TooLongError as error:
        halves = halves_of(conversation.article.text, part)
        if len(halves) == 1:
            return [_PartOutcome(part, error)]
    except EndpointError as error:
        return [_PartOutcome(part, error)]
    read: list[_PartOutcome] = []
    for half in halves:
        read += await _read(conversation, half, header or _header(read))
    return read


async def _read_at_once(conversation: Conversation, parts: Iterable[Span], header: Header | None) -> list[_PartOutcome]:
    """Read several parts; what they give is in the order of the parts, not of arrival."""
    try:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(_read(conversation, part, header)) for part in parts]
    except ExceptionGroup as together:
        # Which of several comes first depends on arrival; a reader should see the same one each time.
        raise min(together.exceptions, key=str) from None
    return [each for task in tasks for each in task.result()]


def _as_short(text: str, waiting: Sequence[Span], read: Sequence[_PartOutcome]) -> list[Span]:
    """Cut what waits as short as the parts had to be that were read."""
    if len(read) == 1:
        return [*waiting]
    fitting = [each.part for each in read if isinstance(each.outcome, GroundedReport)]
    longest = max(tokens_in(text[start:end]) for start, end in fitting)
    return [piece for part in waiting for piece in parts_of(text, part, longest)]


def _reports(read: Iterable[_PartOutcome]) -> list[GroundedReport]:
    return [each.outcome for each in read if isinstance(each.outcome, GroundedReport)]


def _header(read: Iterable[_PartOutcome]) -> Header | None:
    return next((report.header for report in _reports(read)), None)
