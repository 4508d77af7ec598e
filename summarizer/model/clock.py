"""Time as those see it who wait: a replay (see `summarizer.cassettes`) and tests wait in no time, and it passes yet."""

import time
from collections.abc import Awaitable, Callable

Sleep = Callable[[float], Awaitable[None]]


class Clock:
    """Time in seconds; waiting takes as long by this clock as it was asked to, whatever `sleep` does."""

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
