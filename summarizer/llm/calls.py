"""One call of the model as others see it: its label, the permit to send it, its waits, and what it used."""

import time
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Final, Protocol

from pydantic import BaseModel

NOT_ASKED: Final = "not asked, since the endpoint fails on everything; "
"""Before the reason that an earlier request was given up for."""
Sleep = Callable[[float], Awaitable[None]]


class Clock:
    """Time in seconds; waiting takes as long by this clock as it was asked to, whatever `sleep` does.

    A replay (see `summarizer.llm.recordings`) and the tests give a `sleep` that returns at once; the time that they
    were to wait counts as passed all the same.
    """

    def __init__(self, sleep: Sleep) -> None:
        self._sleep = sleep
        self._skipped_s = 0.0

    def now(self) -> float:
        """Return the seconds since some moment."""
        return time.monotonic() + self._skipped_s

    async def sleep(self, wait_s: float) -> None:
        """Wait, or act as if."""
        until = self.now() + wait_s
        await self._sleep(wait_s)
        self._skipped_s += max(0.0, until - self.now())


@dataclass(frozen=True)
class TokenUsage:
    """What was sent and used; failed attempts count as well, since they are paid for as well.

    `requests` are all that were sent: the first, `retries` (the endpoint failed) and `reasks` (the answer did). Of the
    `input_tokens`, `cached_tokens` came from the endpoint's own cache of prompts, where it says so.
    """

    requests: int = 0
    retries: int = 0
    reasks: int = 0
    input_tokens: int = 0
    cached_tokens: int = 0
    output_tokens: int = 0

    @property
    def tokens(self) -> int:
        """All tokens, sent and received."""
        return self.input_tokens + self.output_tokens

    def __add__(self, other: "TokenUsage") -> "TokenUsage":
        return TokenUsage(
            requests=self.requests + other.requests,
            retries=self.retries + other.retries,
            reasks=self.reasks + other.reasks,
            input_tokens=self.input_tokens + other.input_tokens,
            cached_tokens=self.cached_tokens + other.cached_tokens,
            output_tokens=self.output_tokens + other.output_tokens,
        )


@dataclass(frozen=True)
class Sending:
    """One request that is about to be sent; several make up one `ask`, if an attempt fails or the answer does."""

    name: str  # see `Asking`
    about: str
    schema: type[BaseModel]
    messages: Sequence[Mapping[str, str]]
    is_retry: bool
    is_reask: bool


class Permit(Protocol):
    """Asked for leave to send; the context that it gives stands around the request.

    Whoever limits or counts what is sent is asked before every request, and told what it used.
    """

    def __call__(self, sending: Sending, /) -> AbstractAsyncContextManager[Callable[[TokenUsage], None]]:
        """Return a context whose value is to be told the tokens of the answer, if there is one.

        Raises:
            StoppedError: On entering: the request must not be sent. On leaving: it was cut off.
        """
        ...


@asynccontextmanager
async def always(_sending: Sending) -> AsyncIterator[Callable[[TokenUsage], None]]:
    """Let every request go."""
    yield lambda _usage: None


@dataclass(frozen=True)
class Waiting:
    """One request that is not sent yet, or will be sent again.

    Attributes:
        about: what the request is about.
        why: in a few words of ours: "no connection", "the endpoint answered with status 503".
        seconds: how long it waits.
        is_asked: whether the endpoint asked for that wait.
        attempt: which attempt comes next.
        attempts: how many there are at most; a refusal because of a limit counts as none while others get through.
    """

    about: str
    why: str
    seconds: float
    is_asked: bool
    attempt: int
    attempts: int

    def __str__(self) -> str:
        if self.is_asked:
            return f"waiting {self.seconds:.0f} s, the endpoint asks for it"
        return f"{self.why}, trying again ({min(self.attempt, self.attempts)} of {self.attempts})"


TellWaiting = Callable[[Waiting], None]


def tell_nobody(_: Waiting) -> None:
    """Tell nobody."""


@dataclass(frozen=True)
class RequestLabel:
    """One request as people speak of it.

    It is set while a request is under way, and read by what carries the request (see `summarizer.llm.recordings`). It
    is kept in a context variable (`asking`), since every `ask` runs in a context of its own, many at a time, and the
    libraries in between hand nothing through. A request header would do too, but it would be sent to strangers.
    """

    name: str  # "extract-syria-1a2b3c4d": the same request has the same name in every run
    about: str  # "seeds/syria.txt": how messages speak of it
    model: str  # PROVIDER/NAME
    schema: type[BaseModel]


asking: ContextVar[RequestLabel] = ContextVar("asking")

material: ContextVar[str] = ContextVar("material", default="")
"""A hash of what a request is made from, prompt and schema left out; set by whoever words it, "" if nobody does."""
