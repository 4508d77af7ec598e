"""What stands between a run and its endpoint where there are batches: a request in, the answer that came for it out.

It is a transport below the client library, so all that an ordinary run does stands above it: the same bytes are asked,
instructor holds the answer against the schema and asks again, a text that is too long is read in parts. The kinds of
run differ only in what happens to a request for which no answer has come: an ordinary run sends it, a batch's run has
it wait, a dry run counts it.

What a run may spend is asked only for what is really sent. So the client's permit is taken here, once it is certain
that a request must go. An answer serves the question that it was for, and is gone with it.
"""

import logging
import os
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import AsyncExitStack, asynccontextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from functools import partial
from typing import Any, NoReturn, TypeVar

import httpx2
from pydantic import BaseModel

from summarizer.batch.lines import Answered, BatchLine, id_of
from summarizer.batch.state import State
from summarizer.errors import StoppedError, SummarizerError
from summarizer.llm.batches import Network
from summarizer.llm.cache import Cache
from summarizer.llm.calls import Permit, Sending, Sleep, TellWaiting, TokenUsage, asking
from summarizer.llm.client import Answer, Ask, Model
from summarizer.llm.output_modes import Message
from summarizer.llm.providers import Endpoint, locate

T = TypeVar("T", bound=BaseModel)

_log = logging.getLogger(__name__)


@dataclass
class _Question:
    """One `ask`: how many answers it has had to each of its requests, and whether any was paid for just now."""

    had: Counter[str] = field(default_factory=Counter)
    is_paid: bool = False


@dataclass
class _Turn:
    """A request that has asked for leave, which is not taken before it must be."""

    take: Callable[[], Awaitable[None]]


_question: ContextVar[_Question] = ContextVar("question")
_turn: ContextVar[_Turn] = ContextVar("turn")
Otherwise = Callable[[httpx2.Request, BatchLine, int], Awaitable[httpx2.Response]]


class Post:
    """Answers from what batches brought; the rest is sent as ever.

    Args:
        state: what came, and what is under way.

    Attributes:
        state: see there.
        asks: how many questions are being asked.
        failed: the requests of those that failed.
    """

    def __init__(self, state: State) -> None:
        self.state = state
        self.asks = 0
        self.failed: set[str] = set()

    def model(self, endpoint: Endpoint, *, sleep: Sleep, permit: Permit, tell: TellWaiting) -> Model:
        """Return the model at `endpoint`, with this in between."""
        located = locate(endpoint, os.environ)
        return Model(
            located, transport=partial(self.transport, located), sleep=sleep, permit=deferred(permit), tell=tell
        )

    def once(self, ask: Ask, store: Cache, note: Callable[[], None]) -> Ask:
        """Return `ask` so that answers are forgotten once `cache` has what came of them; `note` counts such."""

        async def asked(messages: Sequence[Message], schema: type[T], **how: Any) -> Answer[T]:
            question = _Question()
            token = _question.set(question)
            try:
                self.asks += 1
                answer = await ask(messages, schema, **how)
            except SummarizerError:
                self.failed |= question.had.keys()
                raise
            finally:
                self.asks -= 1
                _question.reset(token)
            if question.had and not question.is_paid:
                note()
            if store.is_open:
                self.state.forget(question.had)
            return answer

        return asked

    def forget_failures(self) -> None:
        """Forget what led to failures, when the brief names them: the next run asks anew, as ever."""
        self.state.forget(self.failed)

    def transport(self, endpoint: Endpoint) -> httpx2.AsyncBaseTransport:
        """Return what carries the requests to `providers` (located, as `Model` does)."""
        network = Network()
        told: list[BatchLine] = []

        async def send(request: httpx2.Request, line: BatchLine, _nth: int) -> httpx2.Response:
            standing = self.state.standing(line.custom_id)
            if standing and standing.batch is not None and not told:
                told.append(line)
                _log.warning("%s: under way in a batch, and asked here all the same; --batch waits for it", line.about)
            await go()
            return _as_read(await network.handle_async_request(request))

        return Carrier(self, endpoint.base_url or "", send, network)


class Foreseeing(Post):
    """For a dry run: what is under way is not counted again, and nothing is sent."""

    def transport(self, endpoint: Endpoint) -> httpx2.AsyncBaseTransport:
        """Return what only counts; see `Post.transport`."""

        async def count(_request: httpx2.Request, line: BatchLine, _nth: int) -> NoReturn:
            standing = self.state.standing(line.custom_id)
            if not standing or standing.batch is None:
                await go()
            raise StoppedError(f"{line.about}: not sent, since this is a dry run")

        return Carrier(self, endpoint.base_url or "", count)


class Carrier(httpx2.AsyncBaseTransport):
    """Looks for an answer that has come; `otherwise` says what is done with a request that has none."""

    def __init__(
        self, post: Post, base_url: str, otherwise: Otherwise, network: httpx2.AsyncBaseTransport | None = None
    ) -> None:
        self._state = post.state
        self._base_url = base_url
        self._otherwise = otherwise
        self._network = network

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        """Return the answer to a request."""
        body = await request.aread()
        line = BatchLine(id_of(self._base_url, body), asking.get().about, body)
        had = _question.get().had
        nth = had[line.custom_id]
        had[line.custom_id] += 1
        answer = self._state.answer(line.custom_id, nth)
        return response_of(answer) if answer else await self._otherwise(request, line, nth)

    async def aclose(self) -> None:
        """Close the connections."""
        if self._network:
            await self._network.aclose()


def deferred(permit: Permit) -> Permit:
    """Return a leave that is asked for only when the request must go (see `go`)."""

    @asynccontextmanager
    async def later(sending: Sending, /) -> AsyncIterator[Callable[[TokenUsage], None]]:
        tells: list[Callable[[TokenUsage], None]] = []
        async with AsyncExitStack() as stack:

            async def take() -> None:
                tells.append(await stack.enter_async_context(permit(sending)))

            def tell(used: TokenUsage) -> None:
                for each in tells:
                    each(used)

            token = _turn.set(_Turn(take))
            try:
                yield tell
            finally:
                _turn.reset(token)

    return later


async def go() -> None:
    """Take the leave for the request under way."""
    await _turn.get().take()
    _question.get().is_paid = True


def response_of(answer: Answered) -> httpx2.Response:
    """Return an answer as it would have come over the network."""
    return httpx2.Response(answer.status, headers={"content-type": "application/json"}, content=answer.body.encode())


def _as_read(response: httpx2.Response) -> httpx2.Response:
    """Return a response whose body the client that sent it has unpacked already."""
    of_the_wire = {"content-encoding", "content-length", "transfer-encoding"}
    headers = [(name, value) for name, value in response.headers.multi_items() if name.lower() not in of_the_wire]
    return httpx2.Response(response.status_code, headers=headers, content=response.content)
