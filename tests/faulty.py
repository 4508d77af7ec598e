"""Scripts for `scripted_server`: an endpoint that fails in every way that has been seen, and one that limits."""

import random
import time
from collections import Counter
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from scripted_server import Reply, called, completion, failure

Making = Callable[[str], Reply]


def _half(content: str) -> Reply:
    return replace(completion(content), cut_at=60)


def _fewer(content: str) -> str:
    return content[: len(content) // 2]


# Each makes, from a good answer, what comes in its place. A request that gets one of these is to be sent again.
PASSING: dict[str, Making] = {
    "429 with a wait": lambda _: failure(429, "Slow down.", retry_after_ms="50"),
    "429": lambda _: Reply({"error": "Too many requests"}, 429),
    "500, plain text": lambda _: Reply("Internal Server Error", 500),
    "502, a page": lambda _: Reply("<html><h1>502 Bad Gateway</h1></html>", 502, {"content-type": "text/html"}),
    "503, a list": lambda _: Reply(["overloaded"], 503),
    "529": lambda _: failure(529, "Overloaded", "overloaded_error"),
    "500, an option unknown": lambda _: failure(500, "Input should be 'text' or 'json_object'"),
    "reset": lambda _: Reply(is_dropped=True),
    "half a body": _half,
    "half of the JSON": lambda content: Reply(f'{{"choices": [{{"message": {content[:9]!r}', headers=_JSON),
    "an error as an answer": lambda _: Reply({"error": {"code": 502, "message": "upstream"}}),
    "empty": lambda _: completion(""),
    "cut off": lambda content: completion(_fewer(content), finish="length"),
    "half of the answer": lambda content: completion(_fewer(content)),
    "prose": lambda _: completion("There is nothing to report."),
    "two tool calls": lambda content: called(content, "{}"),
    "hang": lambda content: replace(completion(content), delay_s=30),
}
BUSY: dict[str, Making] = {
    "429 with 0.2 s": lambda _: failure(429, "Slow down.", retry_after="0.2"),
    "503 with 0.2 s": lambda _: failure(503, "Overloaded", retry_after="0.2"),
}
# What an endpoint under some load does at random: weights of 100; the waits are those that gateways ask for.
MOODS: dict[str, int] = {"429 with 0.2 s": 50, "503 with 0.2 s": 30} | dict.fromkeys(set(PASSING) - {"hang"}, 1)
# What no retry can mend: the article is lost, and said to be.
FINAL: dict[str, Making] = {
    "refusal": lambda _: completion(None, refusal="I cannot help with that."),
    "content filter": lambda _: completion(None, finish="content_filter"),
    "too long": lambda _: failure(400, "This model's maximum context length is 4096 tokens", "400"),
}
# What looks odd, and is an answer nevertheless.
GOOD: tuple[Making, ...] = (
    completion,
    completion,
    completion,
    lambda content: completion(f"```json\n{content}\n```"),
    lambda content: completion(content, usage=None),
    called,
)
_JSON = {"content-type": "application/json"}


@dataclass
class Faulty:
    """A script that fails a given share of the requests; which ones, and how, follows from the seed alone.

    Attributes:
        share: how many of the requests fail, from 0 to 1.
        kinds: how they fail.
        mark: what a request is about, from its body: each has faults of its own, whatever order they come in.
        content: the good answer to a request, from its body.
        served: how often each fault was served, and "good".
        answered: how often each mark got a good answer.
        weights: which faults there are, and how often one in proportion to the others; all alike, if empty.
        delay_s: how long an answer takes, or a failure.
    """

    share: float
    mark: Callable[[dict[str, Any]], str]
    content: Callable[[dict[str, Any]], str]
    seed: int = 2
    kinds: Mapping[str, Making] = field(default_factory=lambda: {**PASSING, **FINAL})
    served: Counter[str] = field(default_factory=Counter)
    answered: Counter[str] = field(default_factory=Counter)
    weights: dict[str, int] = field(default_factory=dict)
    delay_s: float = 0
    _asked: Counter[str] = field(default_factory=Counter)

    def __call__(self, body: dict[str, Any]) -> Reply:
        """Return what is sent to a request."""
        mark, content = self.mark(body), self.content(body)
        self._asked[mark] += 1
        chance = random.Random(f"{self.seed} {mark} {self._asked[mark]}")
        if chance.random() >= self.share:
            self.served["good"] += 1
            self.answered[mark] += 1
            return replace(chance.choice(GOOD)(content), delay_s=self.delay_s)
        names = [name for name, weight in (self.weights or dict.fromkeys(self.kinds, 1)).items() for _ in range(weight)]
        name = chance.choice(sorted(names))
        self.served[name] += 1
        reply = {**BUSY, **self.kinds}[name](content)
        return replace(reply, delay_s=max(reply.delay_s, self.delay_s))

    @property
    def faults(self) -> int:
        """How many requests were failed."""
        return self.served.total() - self.served["good"]


@dataclass
class Limited:
    """A script that takes so many requests at once and so many a minute, and refuses all others with 429.

    The minute's requests come back one by one, and `burst` of them may be kept.
    """

    at_once: int
    per_minute: int
    content: Callable[[dict[str, Any]], str]
    latency_s: tuple[float, float] = (0.3, 0.9)
    burst: int = 10
    says: str = ""  # "retry-after" with a refusal, or "x-ratelimit" with every answer; else nothing but the status
    outcomes: list[tuple[float, bool]] = field(default_factory=list)  # when, and whether it was taken
    _until: list[float] = field(default_factory=list)
    _left: float | None = None
    _chance: random.Random = field(default_factory=lambda: random.Random(5))

    def __call__(self, body: dict[str, Any]) -> Reply:
        """Return what is sent to a request."""
        now = time.monotonic()
        before = self.outcomes[-1][0] if self.outcomes else now
        left = self.burst if self._left is None else self._left
        self._left = min(self.burst, left + (now - before) * self.per_minute / 60)
        self._until = [until for until in self._until if until > now]
        is_taken = len(self._until) < self.at_once and self._left >= 1
        self.outcomes.append((now, is_taken))
        if not is_taken:
            wait_s = max(0.05, (1 - self._left) * 60 / self.per_minute)
            wait = {"retry_after": f"{wait_s:.3f}"} if self.says == "retry-after" else {}
            return failure(429, "Too many requests", "rate_limit_exceeded", **wait)
        self._left -= 1
        delay_s = self._chance.uniform(*self.latency_s)
        self._until.append(now + delay_s)
        return replace(completion(self.content(body)), delay_s=delay_s, headers=self._stated())

    def _stated(self) -> dict[str, str]:
        left = self._left or 0
        reset_s = (self.burst - left) * 60 / self.per_minute
        said = {"limit": self.burst, "remaining": int(left), "reset": f"{reset_s:.3f}s"}
        is_said = self.says == "x-ratelimit"
        return {f"x-ratelimit-{name}-requests": str(value) for name, value in said.items()} if is_said else {}

    def share_refused_after(self, since_s: float) -> float:
        """Return how many of the requests later than this, from the first on, were refused, as a share."""
        later = [is_taken for at, is_taken in self.outcomes if at > self.outcomes[0][0] + since_s]
        return later.count(False) / max(1, len(later))
