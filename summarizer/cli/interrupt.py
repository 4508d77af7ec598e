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
    """Have the first Ctrl-C stop what is sent in the running event loop, and the second raise KeyboardInterrupt.

    The first says so at once, whatever the loop is busy with: a merge may hold it for a while.
    """
    loop = asyncio.get_running_loop()

    def interrupted(_number: int, _frame: FrameType | None) -> None:
        signal.signal(signal.SIGINT, signal.default_int_handler)
        loop.call_soon_threadsafe(spending.stop)  # wakes the loop, which a signal alone does not
        _say_stopping(len(spending.under_way))

    before = signal.signal(signal.SIGINT, interrupted)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


def _say_stopping(under_way: int) -> None:
    from summarizer.spending import GRACE_S

    answers = "1 answer" if under_way == 1 else f"{under_way} answers"
    waits = f"; {answers} under way, waiting for them up to {GRACE_S} s" if under_way else ""
    say(
        f"Stopping: nothing more is sent{waits}. Then the brief of what is in is written. "
        "Ctrl-C again leaves now, without a brief."
    )
