"""What `summarizer.llm.rate_limiter` is measured against, by the tests and by `benchmarks/endpoint`."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager


class NoPace:
    """What a client does that only tries again: all requests go out at once."""

    usual_s = None
    under_way = 0

    def __init__(self, *_: object) -> None:
        pass

    @asynccontextmanager
    async def turn(self) -> AsyncIterator[None]:
        """Let every request go."""
        yield

    def answered(self, _turn: None) -> None:
        """Take no note."""

    def refused(self, _turn: None, _asked_s: float | None) -> None:
        """Take no note."""

    def heed(self, _headers: object) -> None:
        """Take no note."""
