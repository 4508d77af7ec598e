"""Leave to send: who limits or counts what is sent is asked before every request, and told what it used."""

from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass
from typing import Protocol

from pydantic import BaseModel

from summarizer.model.usage import Usage


@dataclass(frozen=True)
class Sending:
    """One request that is about to be sent; several make up one `ask`, if an attempt fails or the answer does."""

    name: str  # see `Asking`
    about: str
    schema: type[BaseModel]
    messages: Sequence[Mapping[str, str]]
    is_retry: bool
    is_reask: bool


class Leave(Protocol):
    """Asked for leave to send; the context that it gives stands around the request."""

    def __call__(self, sending: Sending, /) -> AbstractAsyncContextManager[Callable[[Usage], None]]:
        """Return a context whose value is to be told the tokens of the answer, if there is one.

        Raises:
            StoppedError: On entering: the request must not be sent. On leaving: it was cut off.
        """
        ...


@asynccontextmanager
async def always(_sending: Sending) -> AsyncIterator[Callable[[Usage], None]]:
    """Let every request go."""
    yield lambda _usage: None
