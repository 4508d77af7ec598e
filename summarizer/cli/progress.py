"""How far a run has come, shown to whoever watches, and how it is interrupted.

On a terminal it is shown as it goes on, elsewhere in a line a minute. Ctrl-C once stops the run, which then writes what
it has; twice leaves at once.
"""

import asyncio
import signal
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Event, Thread
from types import FrameType
from typing import TYPE_CHECKING, Any, Final

from summarizer.cli.console import say

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

    answers = "1 answer" if under_way == 1 else f"{under_way} answers"
    waits = f"; {answers} under way, waiting for them up to {GRACE_S} s" if under_way else ""
    say(
        f"Stopping: nothing more is sent{waits}. Then the brief of what is in is written. "
        "Ctrl-C again leaves now, without a brief."
    )


if TYPE_CHECKING:
    from summarizer.watch import Progress, Step

_STAGES: Final = {"articles": "articles", "consolidation": "what is one event", "prose": "prose"}
_LINE_EVERY_S: Final = 60
"""In a log; a run of a minute leaves none."""
_SILENT_S: Final = 30
"""An endpoint that has said nothing for so long is named: people wonder by then whether anything happens."""
_MOST_NAMED: Final = 2
"""Of what is under way; a line holds no more."""
_LOOK_EVERY_S: Final = 0.5


class Shown:
    """What is said of the last step, as time goes on.

    Args:
        endpoint: where the model is, as silence is told.
        now: the time in seconds.
    """

    def __init__(self, endpoint: str, now: Callable[[], float] = time.monotonic) -> None:
        self._endpoint = endpoint
        self._now = now
        self._began = self._said = self._heard = now()
        self._step: Step | None = None
        self._has_told_silence = False

    def take(self, step: "Step") -> None:
        """Take note of a step."""
        self._step, self._heard, self._has_told_silence = step, self._now(), False

    @property
    def last(self) -> "Step | None":
        """The last step."""
        return self._step

    def due(self) -> Iterator[str]:
        """Yield the lines that a log gets now: one a minute, and one for each silence."""
        if self._now() - self._said >= _LINE_EVERY_S and self._step:
            self._said = self._now()
            yield f"{self.head}; {self.more}"
        if self.silence and not self._has_told_silence:
            self._has_told_silence = True
            yield self.silence

    @property
    def head(self) -> str:
        """How much is done, for how long it has been going on, and about how long it will."""
        if not self._step:
            return "articles"
        step = self._step
        done = f"{_STAGES[step.stage]} {step.done} of {step.total}" if step.total > 1 else _STAGES[step.stage]
        left = f", about {time_in_words(self._left_s)} left" if self._left_s is not None else ""
        return f"{done}, {time_in_words(self._now() - self._began)}{left}"

    @property
    def more(self) -> str:
        """What was sent and paid, and what is being done now."""
        if not self._step:
            return ""
        step = self._step
        used = step.sent.usage
        told = [f"{used.requests:,} requests", f"{used.input_tokens + used.output_tokens:,} tokens"]
        if step.sent.cost_usd:
            told.append(f"${step.sent.cost_usd:.2f}")
        told.append(f"{step.withheld} withheld")
        if step.under_way:
            rest = len(step.under_way) - _MOST_NAMED
            named = ", ".join(step.under_way[:_MOST_NAMED]) + (f" and {rest} more" if rest > 0 else "")
            told.append(f"asking about {named}")
        return ", ".join(told)

    @property
    def trouble(self) -> str:
        """Why nothing goes on just now; "" if it does."""
        waiting = self._step.waiting if self._step else None
        return f"{waiting.about}: {waiting}" if waiting else self.silence

    @property
    def silence(self) -> str:
        """That the endpoint has not answered for a while; "" if it has."""
        silent_s = self._now() - self._heard
        if not self._step or not self._step.under_way or silent_s < _SILENT_S:
            return ""
        return f"No answer from {self._endpoint} for {silent_s:.0f} s; still waiting (--timeout ends it)"

    @property
    def _left_s(self) -> float | None:
        left_s = self._step.left_s if self._step else None
        return None if left_s is None else max(0.0, left_s - (self._now() - self._heard))


def time_in_words(seconds: float) -> str:
    """Return a time as people say it: "40 s", "3 min", "1 h 10 min"."""
    if seconds < 60:
        return f"{seconds:.0f} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 60 else f"{minutes // 60} h {minutes % 60} min"


@contextmanager
def shown_progress(endpoint: str) -> Iterator["Progress"]:
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
    from rich.progress import BarColumn, Progress, TextColumn
    from rich.text import Text

    class Bar(Progress):
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
