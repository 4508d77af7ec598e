"""The language model as others see it: messages and a schema in, an object of the schema and its usage out."""

import asyncio
import os
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Generic, Protocol, Self, TypeVar

from pydantic import BaseModel

from summarizer.errors import EndpointError
from summarizer.llm.calls import Permit, RequestLabel, Sleep, TellWaiting, TokenUsage, always, asking, tell_nobody
from summarizer.llm.output_modes import Capabilities, Message
from summarizer.llm.providers import Endpoint, locate
from summarizer.llm.redaction import redact

if TYPE_CHECKING:
    from httpx2 import AsyncBaseTransport

    from summarizer.llm.exchange import Line

T = TypeVar("T", bound=BaseModel)


@dataclass(frozen=True)
class Answer(Generic[T]):
    """What came of one `ask`."""

    value: T
    usage: TokenUsage


class Ask(Protocol):
    """Asking as those see it who have something to ask: `Model.ask`, or a stand-in."""

    async def __call__(
        self,
        messages: Sequence[Message],
        schema: type[T],
        *,
        name: str,
        about: str = "",
        is_reask: bool = False,
    ) -> Answer[T]:
        """Ask for an object of `schema`; see `Model.ask`."""
        ...


class Model:
    """A language model at an endpoint; use it as an async context manager.

    What carries a question, openai and instructor among it, is imported with the first one that is sent: that takes
    longer than all else in a run whose answers were all kept from before.

    Args:
        endpoint: Where the model is; OPENAI_BASE_URL and OPENAI_API_KEY fill in what it leaves out.
        transport: Makes what carries the requests, if not the network itself (see `summarizer.llm.recordings`).
        sleep: What waits between attempts.
        permit: Who is asked before each request is sent.
        tell: Told of each wait.

    Raises:
        InputError: There is no telling where the model is, or its key is missing.
    """

    def __init__(
        self,
        endpoint: Endpoint,
        *,
        transport: "Callable[[], AsyncBaseTransport] | None" = None,
        sleep: Sleep = asyncio.sleep,
        permit: Permit = always,
        tell: TellWaiting = tell_nobody,
    ) -> None:
        self.endpoint = locate(endpoint, os.environ)
        self._usage = TokenUsage()
        self._turn = asyncio.Semaphore(endpoint.concurrency)
        self._transport = transport
        self._sleep = sleep
        self._permit = permit
        self._tell = tell
        # A recording must stand alone: with a transport in between, no question leans on what another has found out.
        self._capabilities = Capabilities(endpoint.mode)
        self._line: Line | None = None

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exception: object) -> None:
        if self._line:
            await self._line.client.close()

    @property
    def usage(self) -> TokenUsage:
        """What all asking has cost so far, that which failed included."""
        return self._usage

    async def ask(
        self,
        messages: Sequence[Message],
        schema: type[T],
        *,
        name: str,
        about: str = "",
        is_reask: bool = False,
    ) -> Answer[T]:
        """Ask for an object of `schema`.

        Args:
            messages: The conversation so far; sent as it is.
            schema: Every property required, optional ones nullable (see `output_modes`).
            name: Which request this is, in every run: recordings are filed under it.
            about: What the request is about, such as the article's file, for messages; the name, if empty.
            is_reask: Whether an answer to an earlier request is asked for again; counted as such.

        Raises:
            TooLongError: The text is too long for the model, or the answer to it; a part of the text may do.
            AnswerError: The model refused, said nothing, or nothing that fits the schema.
            EndpointError: The endpoint cannot be used.
            NoRecordingError: Answers are replayed, and none fits.
        """
        from summarizer.llm.exchange import Exchange  # noqa: PLC0415 - see the class

        async with self._turn:
            token = asking.set(RequestLabel(name=name, about=about or name, model=self.endpoint.model, schema=schema))
            line = self._opened()
            capabilities = Capabilities(self.endpoint.mode) if self._transport else self._capabilities
            exchange = Exchange(line, capabilities, messages, schema, is_reask=is_reask)
            try:
                return Answer(await exchange.run(), exchange.usage)
            except EndpointError as error:
                error.args = (redact(str(error), [line.client.api_key]),)  # endpoints repeat their keys
                raise
            finally:
                self._usage += exchange.usage
                asking.reset(token)

    def _opened(self) -> "Line":
        """Return what leads to the endpoint; made when it is needed."""
        if not self._line:
            from summarizer.llm.exchange import open_line  # noqa: PLC0415 - see the class
            from summarizer.llm.retry import RetryPolicy  # noqa: PLC0415

            retry_policy = RetryPolicy(self.endpoint, self._sleep, self._tell)
            self._line = open_line(self.endpoint, retry_policy, self._permit, self._transport and self._transport())
        return self._line
