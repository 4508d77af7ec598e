"""Article → grounded report: which parts are asked for, in which order, and what becomes of one that fails.

The first part is read alone, because the others are shown under the headline and the date that it gives; then all are
asked for at once. A part that proves too long for the model is halved, and the rest is cut as short. A part that fails
for another reason is left out and said (`Unread`); only an article of which nothing can be had is a failure.
"""

import asyncio
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from summarizer.article import Article
from summarizer.errors import AnswerError, EndpointError, StoppedError, TooLongError
from summarizer.extract.conversation import Conversation
from summarizer.extract.joining import join_reports
from summarizer.extract.parts import PART_TOKENS, halves_of, parts_of, tokens_in
from summarizer.ground.quotes import ArticleText
from summarizer.grounded import GroundedReport, Header, Span, Unread
from summarizer.model import Ask
from summarizer.prompts import Prompts
from summarizer.steps import Asker


@dataclass(frozen=True, slots=True)
class _Read:
    """What became of one part: its report, or why there is none."""

    part: Span
    outcome: GroundedReport | EndpointError


async def extract(article: Article, ask: Ask, prompts: Prompts, *, part_tokens: int = PART_TOKENS) -> GroundedReport:
    """Return what the article reports, as far as its text bears it out.

    Args:
        article: the article.
        ask: asks the model.
        prompts: what to tell it.
        part_tokens: a longer article is read in parts that are no longer than this; counted by `tokens_in`.

    Raises:
        EndpointError: nothing of the article could be had: the endpoint gave up, or its answers cannot be used.
        NoRecordingError: replaying, and an answer was not recorded.
    """
    conversation = Conversation(article, ArticleText(article.text), Asker(ask, prompts))
    waiting = [*parts_of(article.text, Span(0, len(article.text)), part_tokens)]
    read: list[_Read] = []
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


async def _read(conversation: Conversation, part: Span, header: Header | None) -> list[_Read]:
    """Read one part, in halves where it is too long; the first half that is read gives the header for the second."""
    try:
        return [_Read(part, await conversation.report(part, header))]
    except TooLongError as error:
        halves = halves_of(conversation.article.text, part)
        if len(halves) == 1:
            return [_Read(part, error)]
    except EndpointError as error:
        return [_Read(part, error)]
    read: list[_Read] = []
    for half in halves:
        read += await _read(conversation, half, header or _header(read))
    return read


async def _read_at_once(conversation: Conversation, parts: Iterable[Span], header: Header | None) -> list[_Read]:
    """Read several parts; what they give is in the order of the parts, not of arrival."""
    try:
        async with asyncio.TaskGroup() as group:
            tasks = [group.create_task(_read(conversation, part, header)) for part in parts]
    except ExceptionGroup as together:
        # Which of several comes first depends on arrival; a reader should see the same one each time.
        raise min(together.exceptions, key=str) from None
    return [each for task in tasks for each in task.result()]


def _as_short(text: str, waiting: Sequence[Span], read: Sequence[_Read]) -> list[Span]:
    """Cut what waits as short as the parts had to be that were read."""
    if len(read) == 1:
        return [*waiting]
    fitting = [each.part for each in read if isinstance(each.outcome, GroundedReport)]
    longest = max(tokens_in(text[start:end]) for start, end in fitting)
    return [piece for part in waiting for piece in parts_of(text, part, longest)]


def _reports(read: Iterable[_Read]) -> list[GroundedReport]:
    return [each.outcome for each in read if isinstance(each.outcome, GroundedReport)]


def _header(read: Iterable[_Read]) -> Header | None:
    return next((report.header for report in _reports(read)), None)
