"""The rounds of a batch's run: it goes on until every question waits; what they wait for is sent, and comes back.

Steps that depend on answers ask when they have them, so each is a further round. A run that does not wait ends when its
batch is sent; the next one is answered from what came meanwhile, and gets as far as that goes.

`write_requests` and `read_files` do the same with files, for engines that take batches without a server.
"""

import asyncio
from collections.abc import AsyncIterator, Callable, Coroutine, Iterable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, TypeVar

from summarizer.batch.gathering import Gathering, WaitingRequest
from summarizer.batch.lines import files_of
from summarizer.batch.sending import Came, Fetched, fetch, recover, send, sort_out
from summarizer.batch.state import SentBatch, State
from summarizer.errors import InputError
from summarizer.llm.batches import BatchDesk, BatchLook
from summarizer.llm.calls import Sleep
from summarizer.llm.providers import Endpoint
from summarizer.paths import write_whole


def write_requests(path: Path, post: Gathering) -> list[Path]:
    """Write what a run waits for, and return the files: `path`, and `-2`, `-3` where one may not hold all.

    What is under way in a batch is left out; what was written before and is not answered is written again.

    Raises:
        InputError: a file cannot be written.
    """
    nth = {each.line: each.nth for each in post.to_send()}
    written: list[Path] = []
    for number, lines in enumerate(files_of(nth), 1):
        file = path if number == 1 else path.with_name(f"{path.stem}-{number}{path.suffix}")
        post.state.note_written({line: nth[line] for line in lines})
        write_whole(file, b"".join(map(bytes, lines)), "the requests")
        written.append(file)
    return written


def read_files(paths: Iterable[Path], state: State) -> Fetched:
    """Keep the answers in files, and return what came, and what is still missing.

    Raises:
        InputError: a file cannot be read, or is none of answers.
    """
    asked = state.waiting()
    came = Came()
    for path in paths:
        try:
            content = path.read_bytes()
        except OSError as error:
            raise InputError(f"{path}: cannot be read ({error.strerror}); name a file of answers") from error
        sort_out(content, asked, came)
        if content.strip() and not (came.answers or came.why or came.passed_over):
            raise InputError(f"{path}: holds no answers; give what the engine wrote, JSON Lines with custom_id")
    kept = state.keep_read(came.answers)
    again = [
        (about, came.why.get(each, "no line of it came")) for each, about in asked.items() if each not in came.answers
    ]
    names = ", ".join(map(str, paths))
    return Fetched(names, "read", kept, again, [*came.broken, *came.passed_over])


R = TypeVar("R")

_STILL: Final = 20
"""Turns of the event loop in which nothing moves: what has been answered goes a few steps before it asks on. If it
takes more, its request goes into the next batch, and nothing is lost."""
_LOOKS_S: Final = (5.0, 10.0, 20.0, 40.0, 60.0)
"""Between two looks at batches, the last from then on: a batch takes minutes to a day."""


@dataclass(frozen=True)
class BatchEvent:
    """What happened to batches, for whoever tells it: what was sent, what came, or how one stands."""

    batch_id: str
    where: str
    what: int | Fetched | BatchLook


Tell = Callable[[BatchEvent], None]
MakeDesk = Callable[[Endpoint], BatchDesk]


class Rounds:
    """Sends what a run waits for, and has it wait no longer.

    Args:
        post: what the run's requests go through.
        tell: told of each batch.
        sleep: what waits between looks.
        make_desk: gives the desk for an endpoint.
    """

    def __init__(
        self, post: Gathering, tell: Tell, *, sleep: Sleep = asyncio.sleep, make_desk: MakeDesk = BatchDesk
    ) -> None:
        self._post = post
        self._tell = tell
        self._sleep = sleep
        self._make_desk = make_desk
        self._desks: dict[tuple[str, str], BatchDesk] = {}
        self._told: dict[str, BatchLook] = {}
        self._stack = AsyncExitStack()

    async def run(self, making: Coroutine[Any, Any, R], *, waits: bool) -> R | None:
        """Return what comes of `making`; None if answers are missing, and nobody waits for them."""
        looks = iter(_LOOKS_S)
        async with self._running(making) as task:
            while await self._stands_still(task):
                await self._collect()
                if self._post.deliver():
                    looks = iter(_LOOKS_S)
                    continue
                await self._send()
                if not waits:
                    return None
                await self._collect()
                if not self._post.deliver():
                    await self._sleep(next(looks, _LOOKS_S[-1]))
            return await task

    async def write(self, making: Coroutine[Any, Any, R], path: Path) -> R | list[Path]:
        """Return what comes of `making`; if answers are missing, the files into which the requests were written."""
        async with self._running(making) as task:
            while await self._stands_still(task):
                if not self._post.deliver():
                    return write_requests(path, self._post)
            return await task

    @asynccontextmanager
    async def _running(self, making: Coroutine[Any, Any, R]) -> "AsyncIterator[asyncio.Task[R]]":
        """Run it beside this; what is not done at the end is cancelled, and stands in the state."""
        async with AsyncExitStack() as stack:
            self._stack = stack
            task = asyncio.create_task(making)
            try:
                yield task
            finally:
                task.cancel()
                await asyncio.gather(task, return_exceptions=True)
                self._desks.clear()

    async def _stands_still(self, task: "asyncio.Task[R]") -> bool:
        """Wait until every question waits, or the task is done, which returns False."""
        still, moves = 0, self._post.moves
        while not task.done() and still < _STILL:
            await asyncio.sleep(0)
            is_still = self._post.stands_still and self._post.moves == moves
            still, moves = still + 1 if is_still else 0, self._post.moves
        return not task.done()

    async def _send(self) -> None:
        """Send what is in no batch: by endpoint and model, since a batch is for one."""
        if not self._post.to_send():
            return
        async with self._post.state.alone(self._sleep):
            by_desk: dict[tuple[str, str], list[WaitingRequest]] = {}
            for each in self._post.to_send():  # another run may just have sent it
                by_desk.setdefault((each.endpoint.model, each.endpoint.base_url or ""), []).append(each)
            for waiting in by_desk.values():
                desk = await self._desk(waiting[0].endpoint)
                await self._send_to(desk, waiting)

    async def _send_to(self, desk: BatchDesk, waiting: Sequence[WaitingRequest]) -> None:
        by_line = {each.line: each for each in waiting}
        for lines in files_of(by_line):
            batch_id = await send(desk, self._post.state, [by_line[line] for line in lines])
            self._tell(BatchEvent(batch_id, desk.endpoint.base_url or "", len(lines)))

    async def _collect(self) -> None:
        """Look at each batch of the endpoints that this run asks, and keep what has come."""
        wanted = {(each.endpoint.model, each.endpoint.base_url or ""): each for each in self._post.waiting.values()}
        async with self._post.state.alone(self._sleep):
            for sent in self._post.state.open_batches():
                waiting = wanted.get((sent.model, sent.base_url))
                if waiting:
                    await collect(await self._desk(waiting.endpoint), self._post.state, sent, self._tell_news)

    def _tell_news(self, event: BatchEvent) -> None:
        """Tell of a batch if it stands otherwise than when it was last told of."""
        look = event.what
        if isinstance(look, BatchLook):
            if self._told.get(event.batch_id) == look:
                return
            self._told[event.batch_id] = look
        self._tell(event)

    async def _desk(self, endpoint: Endpoint) -> BatchDesk:
        key = (endpoint.model, endpoint.base_url or "")
        if key not in self._desks:
            usual = Endpoint(endpoint.model, endpoint.base_url, endpoint.api_key)
            self._desks[key] = await self._stack.enter_async_context(self._make_desk(usual))
        return self._desks[key]


async def collect(desk: BatchDesk, state: State, sent: SentBatch, tell: Tell) -> None:
    """Keep what has come of a batch, and tell of it."""
    known: SentBatch | None = sent
    if not sent.batch_id:
        known = await recover(desk, state, sent)
    if known and known.batch_id:
        tell(BatchEvent(known.batch_id, known.base_url, await fetch(desk, state, known)))
