"""How far a run has come: what happens in, one `Step` at a time out, for a program, and words for whoever watches.

A step is told whenever an article is done, a stage begins or ends, a request goes out or is answered, and when the
endpoint makes a request wait. How long the rest will take is a guess from the pace so far.
"""

import time
from collections import Counter
from collections.abc import Callable, Iterator
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


_STAGES: Final = {"articles": "articles", "consolidation": "what is one event", "prose": "prose"}
_LINE_EVERY_S: Final = 60
"""In a log; a run of a minute leaves none."""
_SILENT_S: Final = 30
"""An endpoint that has said nothing for so long is named: people wonder by then whether anything happens."""
_MOST_NAMED: Final = 2
"""Of what is under way; a line holds no more."""


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

    def take(self, step: Step) -> None:
        """Take note of a step."""
        self._step, self._heard, self._has_told_silence = step, self._now(), False

    @property
    def last(self) -> Step | None:
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
        left = f", about {time_in_words(self._left_s)} left" if self._left_s else ""
        return f"{done}, {time_in_words(self._now() - self._began)}{left}"

    @property
    def more(self) -> str:
        """What was sent and paid, and what is being done now."""
        if not self._step:
            return ""
        step = self._step
        used = step.sent.usage
        told = [f"{used.requests:,} requests", f"{used.tokens:,} tokens"]
        if step.sent.cost_usd:
            told.append(f"${step.sent.cost_usd:.2f}")
        told.append(f"{step.withheld} withheld")
        if step.under_way:
            about = Counter(step.under_way)
            each = [f"{what} ({times} requests)" if times > 1 else what for what, times in about.items()]
            rest = len(step.under_way) - sum([*about.values()][:_MOST_NAMED])
            named = ", ".join(each[:_MOST_NAMED]) + (f" and {rest} more" if rest > 0 else "")
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
        left_s = None if left_s is None else left_s - (self._now() - self._heard)
        return left_s if left_s and left_s >= 1 else None  # what is late by the guess has none left


def time_in_words(seconds: float) -> str:
    """Return a time as people say it: "40 s", "3 min", "1 h 10 min"."""
    if seconds < 60:
        return f"{seconds:.0f} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 60 else f"{minutes // 60} h {minutes % 60} min"
