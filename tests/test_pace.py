"""Pace in virtual time: a loop that never waits, and a server that is a few lines of arithmetic."""

import asyncio
import random
from collections.abc import Callable
from dataclasses import dataclass, field
from unittest import mock

import pytest

from summarizer.model.clock import Clock
from summarizer.model.limits import refill_s
from summarizer.model.pace import Pace


class VirtualLoop(asyncio.SelectorEventLoop):
    """Jumps to the next moment at which something is due."""

    def __init__(self) -> None:
        super().__init__()
        self.now = 0.0

    def time(self) -> float:
        """Return what time it is in the loop."""
        return self.now

    def _run_once(self) -> None:
        if not self._ready and self._scheduled:
            self.now = max(self.now, self._scheduled[0]._when)
        super()._run_once()


@dataclass
class Limits:
    """A server's limits: so many at once, and a bucket of requests that fills at so many a second."""

    at_once: int = 1_000
    per_s: float = 1e9
    burst: float = 1e9
    says_wait: bool = False
    under_way: int = 0
    _left: float | None = None
    seen: float = 0.0

    def admit(self, now: float) -> bool:
        """Take a request, or refuse it."""
        left = self.burst if self._left is None else self._left
        self._left, self.seen = min(self.burst, left + (now - self.seen) * self.per_s), now
        if self.under_way >= self.at_once or self._left < 1:
            return False
        self._left -= 1
        self.under_way += 1
        return True

    @property
    def wait_s(self) -> float | None:
        """What the server asks to wait."""
        return max(0.02, (1 - (self._left or 0)) / self.per_s) if self.says_wait else None


@dataclass
class Outcome:
    """What came of many requests."""

    answered: list[float] = field(default_factory=list)
    refused: list[float] = field(default_factory=list)
    most_at_once: int = 0

    def share_refused_after(self, since: float) -> float:
        """Return how many of the requests that ended after a moment were refused, as a share."""
        refused = sum(at > since for at in self.refused)
        return refused / max(1, refused + sum(at > since for at in self.answered))


def run(asked: int, most: int, limits: Limits, latency_s: Callable[[random.Random], float]) -> Outcome:
    """Have so many requests answered, at the pace that the server allows."""
    loop, rng, outcome = VirtualLoop(), random.Random(7), Outcome()

    async def one(pace: Pace, turns: asyncio.Semaphore) -> None:
        async with turns:
            is_answered = False
            while not is_answered:
                async with pace.turn() as turn:
                    outcome.most_at_once = max(outcome.most_at_once, pace.under_way)
                    await asyncio.sleep(0.002)
                    is_answered = limits.admit(loop.now)
                    if not is_answered:
                        outcome.refused.append(loop.now)
                        pace.refused(turn, limits.wait_s)
                        continue
                    await asyncio.sleep(latency_s(rng))
                    limits.under_way -= 1
                    outcome.answered.append(loop.now)
                    pace.answered()

    async def all_of_them() -> None:
        pace, turns = Pace(most, Clock(asyncio.sleep)), asyncio.Semaphore(most)
        await asyncio.gather(*(one(pace, turns) for _ in range(asked)))

    with mock.patch("summarizer.model.clock.time.monotonic", loop.time):
        try:
            loop.run_until_complete(all_of_them())
        finally:
            loop.close()
    return outcome


@pytest.mark.parametrize("most", [10, 64])
@pytest.mark.parametrize("says_wait", [False, True])
@pytest.mark.parametrize("mean_s", [0.2, 1.0])
def test_a_limit_is_found_and_kept_near(most, says_wait, mean_s):
    """At 10 at once and 600 a minute, nearly all that is allowed is used, and few requests are refused."""
    limits = Limits(at_once=10, per_s=10, burst=10, says_wait=says_wait)

    outcome = run(1_500, most, limits, lambda rng: rng.uniform(0.6, 1.4) * mean_s)

    assert len(outcome.answered) == 1_500
    assert outcome.answered[-1] <= 1.1 * 1_500 / 10
    assert outcome.share_refused_after(10) < 0.05


def test_the_users_limit_is_never_passed():
    """No more are under way than the user allows, whatever the endpoint would take."""
    assert run(200, 7, Limits(), lambda _rng: 0.5).most_at_once == 7


def test_requests_at_once_are_found():
    """Where only requests at once are limited, that many are under way all the time, and hardly one is refused."""
    outcome = run(600, 32, Limits(at_once=10), lambda rng: rng.uniform(0.5, 1.5))

    assert outcome.answered[-1] <= 1.1 * 600 / 10
    assert outcome.share_refused_after(10) < 0.02


def test_a_limit_that_is_lifted_is_noticed():
    """When the endpoint takes more again, more is sent."""
    limits = Limits(per_s=2, burst=5)

    def latency_s(rng: random.Random) -> float:
        limits.per_s = 50.0 if limits.seen > 60 else 2.0
        return rng.uniform(0.2, 0.4)

    outcome = run(2_000, 32, limits, latency_s)

    assert outcome.answered[-1] < 2_000 / 8


@pytest.mark.parametrize("share", [0.01, 0.05])
def test_an_endpoint_that_refuses_at_random_is_not_taken_for_one_with_a_limit(share):
    """Where going slower does not help, it is not gone slower."""
    limits, chance = Limits(), random.Random(3)
    limits.admit = lambda _now: chance.random() > share  # type: ignore[method-assign]

    outcome = run(2_000, 8, limits, lambda _rng: 0.1)

    assert outcome.answered[-1] < 4 * 2_000 * 0.1 / 8


@pytest.mark.parametrize(
    ("headers", "expected_s"),
    [
        ({}, 0),
        ({"x-ratelimit-remaining-requests": "3", "x-ratelimit-reset-requests": "1s"}, 0),
        ({"x-ratelimit-remaining-requests": "0", "x-ratelimit-reset-requests": "1m30.5s"}, 90.5),
        (
            {
                "x-ratelimit-limit-requests": "600",
                "x-ratelimit-remaining-requests": "0",
                "x-ratelimit-reset-requests": "60s",
            },
            0.1,
        ),
        ({"x-ratelimit-remaining-tokens": "0", "x-ratelimit-reset-tokens": "20ms"}, 0.02),
        ({"x-ratelimit-remaining-tokens": "0", "x-ratelimit-reset-tokens": "12"}, 12),
        ({"x-ratelimit-remaining-tokens": "0", "x-ratelimit-reset-tokens": "soon"}, 0),
        ({"x-ratelimit-remaining-tokens": "none", "x-ratelimit-reset-tokens": "1s"}, 0),
        ({"x-ratelimit-remaining-requests": "0"}, 0),
    ],
)
def test_what_the_headers_say(headers, expected_s):
    """When nothing is left, the wait is until one more request fits; what cannot be read says nothing."""
    assert refill_s(headers) == pytest.approx(expected_s)
