"""What a batch's run asks: each question waits until a batch has brought its answer.

Once every question waits, all that is left to do is to send what they wait for (see `rounds`).
"""

import asyncio
from dataclasses import dataclass, field, replace
from typing import Final

import httpx2

from summarizer.batch.lines import Answered, BatchLine
from summarizer.batch.post import Carrier, Post, go, response_of
from summarizer.batch.state import State
from summarizer.errors import EndpointError
from summarizer.llm.calls import Permit, Sleep, TellWaiting
from summarizer.llm.client import Model
from summarizer.llm.providers import Endpoint

TRIES: Final = 3
"""So often a request is sent in a batch; what three of them bring no answer to, a fourth hardly will."""
AT_ONCE: Final = 10_000
"""Questions that wait at once; each holds 0.3 MB while it does (measured), so that a folder of any size takes 3 GB. The
rest of a larger folder goes into the batches after these."""
_EVER_S: Final = 10.0**9
"""An answer may take as long as its batch does."""


class UnansweredError(EndpointError):
    """A request that batch after batch brought no answer to."""


@dataclass
class WaitingRequest:
    """A request that waits for its batch: for how many questions, and which of its answers is wanted."""

    line: BatchLine
    nth: int
    endpoint: Endpoint
    futures: list["asyncio.Future[Answered]"] = field(default_factory=list)


class Gathering(Post):
    """For a batch: what has no answer waits for one.

    Attributes:
        waiting: what waits, by custom_id.
        moves: grows with whatever comes to wait.
        held: how many requests wait for room within what the run may spend.
    """

    def __init__(self, state: State) -> None:
        super().__init__(state)
        self.waiting: dict[str, WaitingRequest] = {}
        self.moves = 0
        self.held = 0

    @property
    def stands_still(self) -> bool:
        """Claim that every question waits, of those that may at once, and that there are any."""
        waiting = sum(len(each.futures) for each in self.waiting.values())
        return self.asks > 0 and waiting + self.held >= min(self.asks, AT_ONCE)

    def model(self, endpoint: Endpoint, *, sleep: Sleep, permit: Permit, tell: TellWaiting) -> Model:
        """Return the model at `endpoint`, which asks for everything at once and as long as it takes."""
        del sleep  # what is tried again goes into another batch: to wait before it would help nothing
        patient = replace(endpoint, concurrency=AT_ONCE, timeout_s=_EVER_S, give_up_after_s=_EVER_S)
        return super().model(patient, sleep=_at_once, permit=permit, tell=tell)

    def deliver(self) -> int:
        """Hand out what has come, give up what was sent too often, and return how many requests that ended."""
        ended = 0
        for custom_id, waiting in list(self.waiting.items()):
            answer = self.state.answer(custom_id, waiting.nth)
            error = None if answer else self._given_up(custom_id, waiting)
            if not answer and not error:
                continue
            del self.waiting[custom_id]
            ended += 1
            for future in waiting.futures:
                if not future.done():
                    future.set_exception(error) if error else future.set_result(answer)  # type: ignore[arg-type]
        self.moves += ended
        return ended

    def to_send(self) -> list[WaitingRequest]:
        """Return what waits and is in no batch."""
        return [each for each in self.waiting.values() if not self._is_under_way(each)]

    def _is_under_way(self, waiting: WaitingRequest) -> bool:
        standing = self.state.standing(waiting.line.custom_id)
        return bool(standing and standing.batch is not None and standing.nth == waiting.nth)

    def _given_up(self, custom_id: str, waiting: WaitingRequest) -> UnansweredError | None:
        standing = self.state.standing(custom_id)
        if not standing or standing.batch is not None or standing.nth != waiting.nth or standing.tries < TRIES:
            return None
        self.failed.add(custom_id)
        why = standing.why or "without an answer"
        return UnansweredError(f"{waiting.line.about}: sent in {TRIES} batches, and not answered ({why}); run it again")

    def transport(self, endpoint: Endpoint) -> httpx2.AsyncBaseTransport:
        """Return what has requests wait; see `Post.transport`."""

        async def wait(_request: httpx2.Request, line: BatchLine, nth: int) -> httpx2.Response:
            waiting = WaitingRequest(line, nth, endpoint)
            if line.custom_id not in self.waiting and not self._is_under_way(waiting):
                await self._hold()
            waiting = self.waiting.setdefault(line.custom_id, waiting)
            future: asyncio.Future[Answered] = asyncio.get_running_loop().create_future()
            waiting.futures.append(future)
            self.moves += 1
            return response_of(await future)

        return Carrier(self, endpoint.base_url or "", wait)

    async def _hold(self) -> None:
        self.held += 1
        try:
            await go()
        finally:
            self.held -= 1


async def _at_once(_seconds: float) -> None:
    await asyncio.sleep(0)
