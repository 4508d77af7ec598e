"""How far a run has come, shown to whoever watches, and how it is interrupted.

On a terminal it is shown as it goes on, elsewhere in a line a minute. Ctrl-C once stops the run, which then writes what
it has; twice leaves at once.
"""

import asyncio
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Event, Thread
from types import FrameType
from typing import TYPE_CHECKING, Any, Final

from summarizer.cli.console import say
from summarizer.watch import Progress, Shown

if TYPE_CHECKING:
    from summarizer.llm.budget import Budget


@contextmanager
def stopped_by_interrupt(spending: "Budget") -> Iterator[None]:
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
    from summarizer.llm.budget import GRACE_S

    answers = "1 answer is under way" if under_way == 1 else f"{under_way} answers are under way"
    waits = f"; {answers}, awaited for up to {GRACE_S} s" if under_way else ""
    say(
        f"Stopping: nothing more is sent{waits}. Then the brief of what is in is written. "
        "Ctrl-C again leaves now, without a brief."
    )


_LOOK_EVERY_S: Final = 0.5


@contextmanager
def shown_progress(endpoint: str) -> Iterator[Progress]:
    """Show how far the run has come, on standard error."""
    shown = Shown(endpoint)
    with _on_a_terminal(shown) if sys.stderr.isatty() else _in_a_log(shown):
        yield shown.take


@contextmanager
def _in_a_log(shown: Shown) -> Iterator[None]:
    def look() -> None:
        for line in shown.due():
            say(line)

    with _looking(look):
        yield


@contextmanager
def _on_a_terminal(shown: Shown) -> Iterator[None]:
    from rich.console import Console
    from rich.progress import BarColumn, TextColumn
    from rich.progress import Progress as Bars
    from rich.text import Text

    class Bar(Bars):
        """A bar, and below it what is being done and why it is not."""

        def get_renderables(self) -> Any:
            yield self.make_tasks_table(self.tasks)
            for line in filter(None, (shown.more, shown.trouble)):
                yield Text(line, overflow="ellipsis", no_wrap=True)

    with Bar(TextColumn("{task.description}"), BarColumn(), console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task("articles", total=None)

        def look() -> None:
            step = shown.last
            if step:
                bar.update(task, description=shown.head, completed=step.done, total=step.total)

        with _looking(look):
            yield
            look()


@contextmanager
def _looking(look: Callable[[], None]) -> Iterator[None]:
    """Look again and again in a thread of its own: time goes on where nothing else happens."""
    is_over = Event()

    def watch() -> None:
        while not is_over.wait(_LOOK_EVERY_S):
            look()

    thread = Thread(target=watch, name="progress", daemon=True)
    thread.start()
    try:
        yield
    finally:
        is_over.set()
        thread.join()
