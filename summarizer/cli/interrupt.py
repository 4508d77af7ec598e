"""Ctrl-C: once stops the run, which then writes what it has; twice leaves at once."""

import asyncio
import signal
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType
from typing import TYPE_CHECKING

from summarizer.cli.console import say

if TYPE_CHECKING:
    from summarizer.spending import Spending


@contextmanager
def stopped_by_interrupt(spending: "Spending") -> Iterator[None]:
    """Have the first Ctrl-C stop what is sent in the running event loop, and the second raise KeyboardInterrupt."""
    loop = asyncio.get_running_loop()

    def stop() -> None:
        under_way = spending.stop()
        say(f"Stopping; {under_way} answers under way are awaited a little longer. Ctrl-C again leaves at once.")

    def interrupted(_number: int, _frame: FrameType | None) -> None:
        signal.signal(signal.SIGINT, signal.default_int_handler)
        loop.call_soon_threadsafe(stop)  # wakes the loop, which a signal alone does not

    before = signal.signal(signal.SIGINT, interrupted)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
