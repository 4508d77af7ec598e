"""Pace in virtual time: a loop that never waits, and a server that is a few lines of arithmetic."""

import asyncio
import random
from dataclasses import dataclass, field
from unittest import mock

import pytest
from hypothesis import given
from hypothesis import strategies as st
from no_pace import NoPace

from summarizer.llm.calls import Clock
from summarizer.llm.rate_limiter import AdaptiveLimit, Bucket, RateLimiter, tokens_wait_s


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
    """A server's limits: so many at once, and a bucket of requests that fills at so many a second; and its moods."""

    at_once: int = 1_000
    per_s: float = 1e9
    burst: float = 1e9
    moody: float = 0  # the share that it refuses at random
    says_wait_s: float | None = None  # what it asks to wait; 0 for what would do
    states: bool = False  # in headers, what is left
    under_way: int = 0
    _left: float | None = None
    seen: float = 0.0
    _chance: random.Random = field(default_factory=lambda: random.Random(3))

    def admit(self, now: float) -> bool:
        """Take a request, or refuse it."""
        left = self.burst if self._left is None else self._left
        self._left, self.seen = min(self.burst, left + (now - self.seen) * self.per_s), now
        if self._chance.random() < self.moody or self.under_way >= self.at_once or self._left < 1:
            return False
        self._left -= 1
        self.under_way += 1
        return True

    @property
    def wait_s(self) -> float | None:
        """What the server asks to wait."""
        return self.says_wait_s if self.says_wait_s != 0 else max(0.02, (1 - (self._left or 0)) / self.per_s)

    @property
    def headers(self) -> dict[str, str]:
        """What the server states of its limits with an answer that is sent at once."""
        left = self._left or 0
        reset_s = (self.burst - left) / self.per_s
        said = {"limit": f"{self.burst}", "remaining": f"{int(left)}", "reset": f"{reset_s:.3f}s"}
        return {f"x-ratelimit-{name}-requests": value for name, value in said.items()} if self.states else {}


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


def run(
    asked: int, most: int, limits: Limits, mean_s: float, kind: type[RateLimiter | NoPace] = RateLimiter
) -> Outcome:
    """Have so many requests answered, at the pace that the server allows."""
    loop, rng, outcome = VirtualLoop(), random.Random(7), Outcome()

    async def one(rate_limiter: RateLimiter | NoPace, turns: asyncio.Semaphore) -> None:
        async with turns:
            for attempt in range(1_000):
                async with rate_limiter.turn() as turn:
                    outcome.most_at_once = max(outcome.most_at_once, rate_limiter.under_way)
                    await asyncio.sleep(0.002)
                    is_taken, wait_s, headers = limits.admit(loop.now), limits.wait_s, limits.headers
                    if is_taken:
                        await asyncio.sleep(rng.uniform(0.6, 1.4) * mean_s)
                        limits.under_way -= 1
                        outcome.answered.append(loop.now)
                        rate_limiter.answered(turn)
                        if headers:
                            rate_limiter.heed(headers)
                        return
                    outcome.refused.append(loop.now)
                    rate_limiter.refused(turn, wait_s)
                backoff_s = rate_limiter.usual_s or min(60, 2**attempt)
                await asyncio.sleep(wait_s or rng.uniform(0.5, 1.5) * backoff_s)

    async def all_of_them() -> None:
        rate_limiter, turns = kind(most, Clock(asyncio.sleep)), asyncio.Semaphore(most)
        await asyncio.gather(*(one(rate_limiter, turns) for _ in range(asked)))

    with mock.patch("summarizer.llm.calls.time.monotonic", loop.time):
        try:
            loop.run_until_complete(all_of_them())
        finally:
            loop.close()
    return outcome


@pytest.mark.parametrize("says_wait_s", [None, 0, 1])
@pytest.mark.parametrize("mean_s", [0.05, 0.6])
def test_a_hard_limit_is_found_and_kept_near(says_wait_s, mean_s):
    """At 10 at once and 600 a minute, nearly all that is allowed is used, and few requests are refused."""
    limits = Limits(at_once=10, per_s=10, burst=10, says_wait_s=says_wait_s)

    outcome = run(1_000, 32, limits, mean_s)

    assert len(outcome.answered) == 1_000
    assert outcome.answered[-1] <= 1.1 * (1_000 - 10) / 10
    assert outcome.share_refused_after(10) < 0.05


def test_the_users_limit_is_never_passed():
    """No more are under way than the user allows, whatever the endpoint would take."""
    assert run(200, 7, Limits(), 0.5).most_at_once == 7


@pytest.mark.parametrize("most", [11, 32])
def test_requests_at_once_are_found(most):
    """Where only requests at once are limited, nearly that many are under way all the time, and few are refused."""
    outcome = run(1_200, most, Limits(at_once=10), 1.0)

    assert outcome.answered[-1] <= 1.11 * 1_200 / 10
    assert outcome.share_refused_after(10) < 0.03


def test_what_the_server_states_is_kept_to_from_the_first_answer_on():
    """Where answers say what is left, and how soon it grows back, nothing is refused any more."""
    outcome = run(600, 8, Limits(per_s=10, burst=60, states=True), 0.3)

    assert outcome.answered[-1] <= 1.1 * (600 - 60) / 10
    assert outcome.refused == []


def test_a_limit_that_is_lifted_is_noticed():
    """When the endpoint takes more again, more is sent."""

    class Lifted(Limits):
        def admit(self, now: float) -> bool:
            self.per_s = 50.0 if now > 60 else 2.0
            return super().admit(now)

    outcome = run(2_000, 32, Lifted(burst=5), 0.3)

    assert outcome.answered[-1] < 2_000 / 8


def test_an_outage_is_got_over():
    """After a minute in which all was refused, it is soon asked for as much as before."""

    class Failing(Limits):
        def admit(self, now: float) -> bool:
            return not 10 < now < 70 and super().admit(now)

    outcome = run(2_000, 32, Failing(), 0.3)

    assert outcome.answered[-1] < 70 + 60
    assert len(outcome.refused) < 300


@pytest.mark.parametrize("moody", [0.01, 0.08, 0.2])
@pytest.mark.parametrize(("mean_s", "says_wait_s"), [(0.02, 0.2), (0.6, 0.2), (5, None)])
def test_an_endpoint_that_refuses_at_random_is_not_taken_for_one_with_a_limit(moody, mean_s, says_wait_s):
    """Where going slower does not help, it is hardly gone slower than by a client that only tries again."""

    def took_s(kind: type[RateLimiter | NoPace]) -> float:
        return run(600, 32, Limits(moody=moody, says_wait_s=says_wait_s), mean_s, kind).answered[-1]

    assert took_s(RateLimiter) < 1.5 * took_s(NoPace)


@given(st.lists(st.tuples(st.booleans(), st.floats(0, 100)), max_size=400), st.integers(1, 100))
def test_the_level_stays_within_bounds(outcomes, most):
    """Whatever comes of requests, in whatever time, something may be sent, and no more than the user allows."""
    now, load = 0.0, AdaptiveLimit(most, 0.0)
    for is_answered, took_s in outcomes:
        phase, now = load.begin(), now + took_s
        if is_answered:
            load.answered(phase, took_s, now)
        else:
            load.refused(phase, now, took_s)
        assert 0 < load.level <= most


STATED = {"x-ratelimit-limit-requests": "600", "x-ratelimit-reset-requests": "60s"}


@pytest.mark.parametrize(
    ("headers", "left", "wait_s"),
    [
        ({**STATED, "x-ratelimit-remaining-requests": "3"}, 3, 0),
        ({**STATED, "x-ratelimit-remaining-requests": "0"}, 0, 0.1),
        ({**STATED, "x-ratelimit-remaining-requests": "0", "x-ratelimit-reset-requests": "1m30.5s"}, 0, 90.5 / 600),
        ({"x-ratelimit-remaining-requests": "0", "x-ratelimit-reset-requests": "12"}, 0, 12),
    ],
)
def test_what_the_headers_say_of_requests(headers, left, wait_s):
    """So many are left, and one more fits when the bucket has filled up by one."""
    bucket = Bucket.stated(headers, at=100)

    assert bucket is not None
    assert bucket.without(0, 100).left == left
    assert bucket.wait_s(100) == pytest.approx(wait_s)
    assert bucket.wait_s(100 + wait_s) == pytest.approx(0)


@pytest.mark.parametrize(
    "headers",
    [
        {},
        {"x-ratelimit-remaining-requests": "0"},
        {**STATED, "x-ratelimit-remaining-requests": "none"},
        {**STATED, "x-ratelimit-remaining-requests": "600"},
        {**STATED, "x-ratelimit-remaining-requests": "0", "x-ratelimit-reset-requests": "soon"},
        {**STATED, "x-ratelimit-remaining-requests": "0", "x-ratelimit-reset-requests": "0s"},
    ],
)
def test_headers_that_say_nothing_of_requests(headers):
    """What cannot be read, or says that nothing is used up, limits nothing."""
    assert Bucket.stated(headers, at=0) is None


@pytest.mark.parametrize(
    ("left", "reset", "wait_s"),
    [("0", "20ms", 0.02), ("0", "12", 12), ("0", "soon", 0), ("none", "1s", 0), ("9", "1s", 0)],
)
def test_what_the_headers_say_of_tokens(left, reset, wait_s):
    """When no token is left, it is waited until they are back: how many a request takes is not known before."""
    headers = {"x-ratelimit-remaining-tokens": left, "x-ratelimit-reset-tokens": reset}

    assert tokens_wait_s(headers) == pytest.approx(wait_s)
