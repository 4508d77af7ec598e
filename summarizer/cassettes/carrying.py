"""What carries a client's requests: to the recordings, or on to the network, past where they are recorded."""

from collections.abc import Callable
from typing import Protocol

import httpx2

from summarizer.cassettes.tape import Tape
from summarizer.model import Asking, asking, material
from summarizer.model.network import Network


class Recording(Protocol):
    """Where requests are recorded; see `Recordings`."""

    def begin(self, asked: Asking) -> Tape:
        """Return where a request about to be sent is recorded."""
        ...

    def finish(self, tape: Tape) -> None:
        """Count a recording as complete."""
        ...


def replayer(answered: Callable[[httpx2.Request], httpx2.Response]) -> httpx2.AsyncBaseTransport:
    """Return what has recordings answer."""
    return httpx2.MockTransport(answered)


def recorder(recordings: Recording) -> httpx2.AsyncBaseTransport:
    """Return what carries requests on to the network, and keeps what came back."""
    return _Recorder(recordings, Network())


class _Recorder(httpx2.AsyncBaseTransport):
    """Carries requests on, and keeps what came back."""

    def __init__(self, recordings: Recording, inner: httpx2.AsyncBaseTransport) -> None:
        self._recordings = recordings
        self._inner = inner

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        tape = self._recordings.begin(asking.get())
        response = await self._inner.handle_async_request(request)
        await response.aread()
        await response.aclose()
        recorded = tape.record(request, response, material.get())
        if response.is_success:
            self._recordings.finish(tape)
        return recorded

    async def aclose(self) -> None:
        await self._inner.aclose()
