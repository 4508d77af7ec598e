"""How far a run has come: what happens in, one `Step` at a time out, for a terminal, a log or a program.

A step is told whenever an article is done, a stage begins or ends, a request goes out or is answered, and when the
endpoint makes a request wait. How long the rest will take is a guess from the pace so far.
"""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Final, Literal

from summarizer.llm.budget import Budget, Sent
from summarizer.llm.calls import Waiting

Stage = Literal["articles", "consolidation", "prose"]

_ROUNDS: Final[dict[Stage, int]] = {"articles": 5, "consolidation": 5, "prose": 3}
"""Requests that wait for one another from here on, the articles apart: which accounts are one event, what is disputed;
the overviews, the first screen, the second reading."""


@dataclass(frozen=True)
class Step:
    """How far a run has come.

    Attributes:
        stage: what is being done: the articles are read, their accounts joined, the prose is written.
        done: how much of the stage is done, of `total`.
        total: see `done`.
        withheld: items that the articles do not bear out so far.
        tokens: of the answers so far, sent and received, those kept from before included.
        sent: what this run has sent: requests, tokens, and what they cost.
        under_way: what the requests are about that wait for an answer, the oldest first.
        waiting: why a request is not sent yet, or sent again; None where none waits.
        left_s: about how many seconds the rest will take; None where there is no telling.
    """

    stage: Stage
    done: int
    total: int
    withheld: int
    tokens: int
    sent: Sent = field(default_factory=Sent)
    under_way: tuple[str, ...] = ()
    waiting: Waiting | None = None
    left_s: float | None = None


Progress = Callable[[Step], None]
"""Told of each step; must return at once."""


def ignore(_: Step) -> None:
    """Tell nobody."""


class ProgressReporter:
    """Tells of each step of one run."""

    def __init__(self, progress: Progress, spending: Budget, now: Callable[[], float] = time.monotonic) -> None:
        self._progress = progress
        self._spending = spending
        self._now = now
        self._began = now()
        self._step: Step | None = None
        spending.heard = self._changed

    def tell(self, stage: Stage, done: int, total: int, *, withheld: int, tokens: int) -> None:
        """Tell how much of a stage is done."""
        self._step = Step(stage, done, total, withheld, tokens)
        self._changed()

    def begin(self, total: int) -> None:
        """Take note that so many articles will be read; it is told with the first request or article."""
        self._began = self._now()
        self._step = Step("articles", 0, total, 0, 0)

    def _changed(self) -> None:
        step = self._step
        if step:
            spent = self._spending
            told = Step(
                step.stage, step.done, step.total, step.withheld, step.tokens,
                sent=spent.sent, under_way=spent.under_way, waiting=spent.waiting, left_s=self._left_s(step),
            )  # fmt: skip
            self._progress(told)

    def _left_s(self, step: Step) -> float | None:
        usual_s = self._spending.usual_s
        if usual_s is None:
            return None
        rounds_s = max(0, _ROUNDS[step.stage] - (step.stage != "articles") * step.done * 2) * usual_s
        if step.stage != "articles":
            return rounds_s
        if not step.done:
            return None
        return (self._now() - self._began) / step.done * (step.total - step.done) + rounds_s
