"""The way of a batch: it is noted, its file left, the batch made, looked at and fetched.

After an interruption it goes on where it stopped. A batch that was noted and never got a name may have been made all
the same, a moment before its run ended. So it is looked for at the endpoint by its mark before anything of it is sent
again.
"""

import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from uuid import uuid4

from summarizer.batch.gathering import WaitingRequest
from summarizer.batch.lines import Answered, BatchLine, Unanswered, in_short, read_answers
from summarizer.batch.state import SentBatch, State
from summarizer.errors import EndpointError
from summarizer.llm.batches import BatchDesk, BatchLook

_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Fetched:
    """What came of a batch that is over.

    Attributes:
        batch_id: which.
        status: how it ended, in the endpoint's word.
        answers: how many answers it brought.
        again: what its other requests are about, and why each has no answer.
        passed_over: lines that belong to nothing, or of which one was enough, told in words.
    """

    batch_id: str
    status: str
    answers: int
    again: Sequence[tuple[str, str]] = ()
    passed_over: Sequence[str] = ()


@dataclass
class Came:
    """What stands in the files of answers: of each request the best that came, and what is wrong with lines."""

    answers: dict[str, Answered] = field(default_factory=dict)
    why: dict[str, str] = field(default_factory=dict)
    broken: list[str] = field(default_factory=list)
    passed_over: list[str] = field(default_factory=list)


async def send(desk: BatchDesk, state: State, waiting: Sequence[WaitingRequest]) -> str:
    """Send requests as one batch, and return the endpoint's name for it.

    Raises:
        EndpointError: the endpoint takes no batch, or gave up; what is not certain is settled by `recover`.
    """
    lines = {each.line: each.nth for each in waiting}
    mark = uuid4().hex
    number = state.begin(desk.endpoint.model, desk.endpoint.base_url or "", mark, lines)
    try:
        file_id = await desk.upload(b"".join(map(bytes, lines)))
    except BaseException:
        state.take_back(number)
        raise
    state.name_file(number, file_id)
    look = await desk.create(file_id, mark)
    state.name_batch(number, look.id)
    return look.id


async def recover(desk: BatchDesk, state: State, sent: SentBatch) -> SentBatch | None:
    """Find out what became of a batch whose run ended before it had a name; None if it was never made."""
    if not sent.file_id:
        state.take_back(sent.number)
        return None
    found = await desk.find(sent.file_id, sent.mark)
    if not found:
        _log.warning("%s: was left with %s, but no batch was made of it", sent.file_id, sent.base_url)
        state.take_back(sent.number)
        return None
    state.name_batch(sent.number, found.id)
    return next((each for each in state.open_batches() if each.number == sent.number), None)


async def fetch(desk: BatchDesk, state: State, sent: SentBatch) -> Fetched | BatchLook:
    """Keep the answers of a batch if it is over, and note which of its requests have none; else tell how it stands.

    Raises:
        EndpointError: the endpoint does not know the batch, or its files.
    """
    assert sent.batch_id
    try:
        look = await desk.look(sent.batch_id)
        if not look.is_over:
            return look
        asked = state.requests_of(sent.number)
        came = await _came(desk, look, asked)
    except EndpointError as error:
        raise EndpointError(
            f"{error}. If batch {sent.batch_id} is lost for good, `summarize batch forget {sent.batch_id}` has its "
            "requests sent again"
        ) from error
    ended = look.trouble or (f"the batch {look.status}" if look.status != "completed" else "no line of it came")
    why = {each: came.why.get(each, ended) for each in asked if each not in came.answers}
    state.end(sent.number, came.answers, why)
    return Fetched(
        sent.batch_id, look.status, len(came.answers), [(asked[each], why[each]) for each in why],
        [*came.broken, *came.passed_over],
    )  # fmt: skip


def sort_out(content: bytes, asked: Mapping[str, str], came: Came) -> None:
    """Put what stands in a file of answers to `came`: what was asked, once each, an answer before a failure."""
    for each in read_answers(content):
        if isinstance(each, str):
            came.broken.append(each)
            continue
        custom_id, found = each
        if custom_id not in asked:
            came.passed_over.append(f"custom_id {in_short(custom_id)} belongs to no request")
        elif isinstance(found, Unanswered):
            came.why.setdefault(custom_id, found.why)
        elif custom_id in came.answers:
            came.passed_over.append(f"{asked[custom_id]}: answered twice, the first counts")
        else:
            came.answers[custom_id] = found


async def _came(desk: BatchDesk, look: BatchLook, asked: Mapping[str, str]) -> Came:
    """Read a batch's files; one with a broken line is fetched once more, as it may have broken on the way."""
    came = Came()
    for file_id in look.files:
        content = await desk.content(file_id)
        if any(isinstance(each, str) for each in read_answers(content)):
            content = await desk.content(file_id)
        sort_out(content, asked, came)
    return came


def lines_of(waiting: Sequence[WaitingRequest]) -> dict[BatchLine, int]:
    """Return the lines of what waits, each with which of its answers is wanted."""
    return {each.line: each.nth for each in waiting}
