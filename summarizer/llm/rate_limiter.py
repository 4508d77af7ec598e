"""The rate limiter: outcomes and headers in, when the next request may be sent out.

`RateLimiter` keeps to three limits. The one that the user sets is never passed. What the endpoint states is kept to:
`x-ratelimit-*` as a token bucket (`Bucket`), `Retry-After` by the request that was refused, and by all where more are
refused than chance explains. What the endpoint does not state is found out (`AdaptiveLimit`).
"""

import asyncio
import math
import re
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from typing import Final, Self

from summarizer.llm.calls import Clock

_PART = re.compile(r"(\d+(?:\.\d+)?)(ms|[dhms])")
_SECONDS = {"ms": 0.001, "s": 1.0, "m": 60.0, "h": 3600.0, "d": 86400.0}


@dataclass(frozen=True)
class Bucket:
    """The requests that the endpoint would take at a moment; without limits, unless it states some.

    The headers are those of OpenAI, which many servers send: `-limit-`, `-remaining-` and `-reset-`, each of `requests`
    and `tokens`. What is left grows back little by little, and `reset` says when it will be all of it ("1s", "6m0s",
    "20ms"): so much in so long is the rate at which it grows.
    """

    left: float = math.inf
    at: float = 0.0
    most: float = math.inf
    per_s: float = math.inf

    @classmethod
    def stated(cls, headers: Mapping[str, str], at: float) -> Self | None:
        """Return what an answer's headers say of the moment at which its request was sent, if they do."""
        left = _number(headers.get("x-ratelimit-remaining-requests"))
        most = _number(headers.get("x-ratelimit-limit-requests")) or 1
        reset_s = _duration_s(headers.get("x-ratelimit-reset-requests", ""))
        if left is None or not reset_s or left >= most:
            return None
        return cls(left, at, most, (most - left) / reset_s)

    def without(self, requests: int, now: float) -> Self:
        """Return what is left after so many requests."""
        if self.left == math.inf:
            return self
        refilled = min(self.most, self.left + max(0.0, now - self.at) * self.per_s)
        return type(self)(refilled - requests, now, self.most, self.per_s)

    def shared(self, slots: int) -> Self:
        """Return the share of one of so many who know nothing of each other.

        One request at a time must fit, or nobody would ever send.
        """
        most = max(1.0, self.most / slots)
        return type(self)(min(most, self.left / slots), self.at, most, self.per_s / slots)

    def wait_s(self, now: float) -> float:
        """Return the seconds until one more request fits."""
        return max(0.0, (1 - self.without(0, now).left) / self.per_s)


def tokens_wait_s(headers: Mapping[str, str]) -> float:
    """Return the seconds until there are tokens again; 0 if there are some, or nothing is said."""
    left = _number(headers.get("x-ratelimit-remaining-tokens"))
    return 0.0 if left is None or left > 0 else _duration_s(headers.get("x-ratelimit-reset-tokens", "")) or 0.0


def _number(text: str | None) -> float | None:
    return float(text) if text and re.fullmatch(r"\d{1,15}(\.\d{1,15})?", text.strip()) else None


def _duration_s(text: str) -> float | None:
    """Return the seconds of "1m30.5s", or of a bare number."""
    bare = text.strip()
    number = _number(bare)
    if number is not None:
        return number
    parts = _PART.findall(bare)
    is_whole = parts and "".join(map("".join, parts)) == bare
    return sum(float(count) * _SECONDS[unit] for count, unit in parts) if is_whole else None


TRIAL: Final = 6
"""So many refusals start a trial: where refusals are accidents, one trial in seven comes to the wrong end by chance
(two or fewer in its second half), and a tenth of the level is lost until it has grown back."""
FORGIVEN: Final = 2
ALIKE: Final = 1.5  # times the share that was refused before: within it, a trial is over before its time
MOST: Final = 0.6  # of the requests since the level was set; where more are refused, it is no accident
MOST_OF: Final = 10  # refusals: fewer say nothing about a share
DECREASE: Final = 0.9  # of what was taken: enough to be below it
LEAST_AT_A_TIME: Final = 0.25  # of the level: what was taken in a moment is a poor guess
INCREASE: Final = 0.1  # of the level, and one at most
ROUNDS: Final = 10  # of as many answers as the level, without a refusal, before an increase; twice after a decrease
FEW_ANSWERS: Final = 30  # the least before an increase: where little is under way, a round is soon over
STEPS: Final = 3  # increases in a row, then each is twice as large as the last: the limit was lifted
REST: Final = 200  # outcomes after refusals turned out to be accidents: a trial costs time
REMEMBERED: Final = 300  # outcomes; of what was before, half is forgotten
ACCIDENTS: Final = 0.01  # a share so small hinders no increase
SMOOTHING: Final = 0.1  # of the time that answers take
LONGEST_S: Final = 15.0  # between two requests, so that it is noticed when the endpoint takes more again
LONG_S: Final = 1.0  # a wait that is asked for counts as time in which nothing is taken; less is a courtesy


@dataclass(eq=False)
class Phase:
    """The requests since the level was set."""

    level: float
    began: float
    sent: float = 0
    answered: float = 0
    refused: float = 0

    @property
    def ended(self) -> float:
        """How many requests came to an end, failures apart that say nothing of limits."""
        return self.answered + self.refused

    @property
    def share_refused(self) -> float:
        """Those under way count as taken."""
        return self.refused / self.sent


class AdaptiveLimit:
    """The level, from 1 / `LONGEST_S` of an answer's time up to `most`.

    The level rises by addition and falls by multiplication, as congestion is avoided on the internet (Chiu and Jain,
    1989). That alone collapses where requests are refused at random, since each accident counts as one too many. So
    before a decrease is kept it is tried, as in an experiment (PCC, Dong and others, 2015): after a few refusals the
    level goes below what was taken, for as many requests as that took. If there are hardly any refusals now, the load
    was the reason, and the level stays down. If there are as many, it was not, and the level goes back up. Where most
    are refused, nothing need be tried.

    The level is a number of requests under way, and may be less than one. With the time that an answer takes it becomes
    a rate (as in Swift, Kumar and others, 2020), so that it serves for limits in time as well.
    """

    def __init__(self, most: int, now: float) -> None:
        self.usual_s: float | None = None  # that an answer takes
        self._most = most
        self._phase = Phase(most, now)
        self._too_much: Phase | None = None  # what the trial that is under way compares with
        self._late: Phase | None = None  # the phase before a decrease, whose requests still end
        self._is_compared = False  # the first requests after a decrease still suffer from what was before
        self._rest = 0
        self._asked_s = 0.0
        self._well: float | None = None  # the level before the last increase
        self._steps = 0
        self._doubled_until = float(most)  # the slow start of TCP, which is none, after a guess

    @property
    def level(self) -> float:
        """How many requests may be under way; all that the user allows, unless the endpoint takes less."""
        return self._phase.level

    @property
    def is_reduced(self) -> bool:
        """Whether the endpoint takes less than the user allows."""
        return self._phase.level < self._most

    @property
    def spacing_s(self) -> float:
        """The time between two requests that amounts to the level."""
        return (self.usual_s or 0.0) / self._phase.level

    def begin(self) -> Phase:
        """Take note of a request that is sent, and return what its outcome counts for."""
        self._phase.sent += 1
        return self._phase

    def answered(self, phase: Phase, took_s: float, now: float) -> None:
        """Take note that a request was answered."""
        usual_s = self.usual_s or took_s
        self.usual_s = usual_s + SMOOTHING * (took_s - usual_s)
        phase.answered += 1
        if phase is self._phase:
            self._go_on(now)

    def refused(self, phase: Phase, now: float, asked_s: float) -> bool:
        """Take note that a request was refused, and claim that the level was lowered for it."""
        phase.refused += 1
        if phase is self._late:
            self._phase.level = self._below(phase)
        if phase is not self._phase:
            return False
        is_most = phase.share_refused > MOST
        is_accident = phase.refused < TRIAL or self._rest > 0 or self._too_much
        if phase.refused < MOST_OF if is_most else is_accident:
            self._go_on(now)
            return False
        self._asked_s = asked_s
        self._set(phase.level, now)
        self._late, self._too_much = phase, None if is_most else phase
        self._rest = self._steps = 0
        self._phase.level = self._below(phase)
        if is_most and phase.answered:  # else nothing was learnt about the level: the endpoint is out of order
            self._doubled_until = phase.level / 2
        return True

    def _below(self, phase: Phase) -> float:
        """Return a level below what was taken: by the share of the requests, or by Little's law where time went by."""
        taken = phase.level * (1 - phase.share_refused)
        lasted_s = self._phase.began - phase.began
        lasted_s += self._asked_s if self._asked_s >= max(LONG_S, lasted_s) else 0
        if self.usual_s and lasted_s > 3 * self.usual_s and phase.sent > phase.refused:
            taken = min(taken, (phase.sent - phase.refused) / lasted_s * self.usual_s)
        least = LEAST_AT_A_TIME * phase.level
        least = max(least, self.usual_s / LONGEST_S if self.usual_s else 1)
        return min(phase.level, max(DECREASE * taken, least))

    def _go_on(self, now: float) -> None:
        self._rest -= 1
        phase = self._phase
        if self._too_much and self._is_compared:
            self._judge(phase, self._too_much, now)
        elif self._too_much:
            if phase.ended >= phase.level:
                phase.sent -= phase.ended
                phase.answered = phase.refused = 0
                self._is_compared = True
        elif self._may_increase(phase):
            self._grow(phase.level, now)
        elif phase.sent >= REMEMBERED:
            phase.sent, phase.answered, phase.refused = phase.sent / 2, phase.answered / 2, phase.refused / 2
            phase.began = (phase.began + now) / 2

    def _judge(self, phase: Phase, before: Phase, now: float) -> None:
        """End the trial if it has seen enough."""
        is_alike = phase.refused > FORGIVEN and phase.refused <= ALIKE * before.share_refused * phase.ended
        if phase.ended < before.sent and not is_alike:
            return
        if phase.refused > FORGIVEN:
            self._rest, self._doubled_until = REST, self._most
            self._set(before.level, now)
            return
        # What was one step too high nearly held: back to what did.
        well = self._well if self._well and self._well < before.level else 0
        self._well, self._doubled_until = None, 0
        self._set(max(phase.level, well), now)

    def _may_increase(self, phase: Phase) -> bool:
        if not self.is_reduced:
            return False
        is_soon = phase.level < self._doubled_until
        rounds = phase.level if is_soon else max(ROUNDS * phase.level, FEW_ANSWERS) * (1 if self._steps else 2)
        each = 0 if self._rest > 0 else 1 if is_soon else 1 / ACCIDENTS
        return phase.answered >= max(1, rounds) + each * phase.refused

    def _grow(self, level: float, now: float) -> None:
        if level < self._doubled_until:
            more = level
        else:
            self._steps += 1
            more = min(1.0, INCREASE * level) * 2 ** max(0, self._steps - STEPS)
        self._well = level
        self._set(min(self._most, level + more), now)

    def _set(self, level: float, now: float) -> None:
        self._phase = Phase(level, now)
        self._too_much = self._late = None
        self._is_compared = False


@dataclass(frozen=True)
class Turn:
    """One request under way."""

    began: float
    number: int
    phase: Phase


_turn: ContextVar[Turn | None] = ContextVar("turn", default=None)  # an answer's headers arrive without their request


class RateLimiter:
    """Lets requests out, at most `most` at once, as fast as the endpoint takes them.

    Of what the endpoint states it takes a share, where `slots` of its kind ask at the same time for one run.
    """

    def __init__(self, most: int, clock: Clock, slots: int = 1) -> None:
        self.under_way = 0
        self._clock = clock
        self._slots = slots
        self._door = asyncio.Lock()  # one at a time and in order: whoever stands in it waits for room and time
        self._room = asyncio.Event()
        self._load = AdaptiveLimit(most, clock.now())
        self._bucket = Bucket()
        self._sent = 0
        self._due = self._not_before = clock.now()

    @asynccontextmanager
    async def turn(self) -> AsyncIterator[Turn]:
        """Wait until a request may be sent, and count it as under way for as long as the block runs."""
        async with self._door:
            await self._wait()
            turn = self._begin()
        token = _turn.set(turn)
        try:
            yield turn
        finally:
            _turn.reset(token)
            self.under_way -= 1
            self._room.set()

    def answered(self, turn: Turn) -> None:
        """Take note that a request under way was answered."""
        now = self._clock.now()
        self._load.answered(turn.phase, now - turn.began, now)

    def refused(self, turn: Turn, asked_s: float | None) -> None:
        """Take note that the endpoint takes no more for now; `asked_s` is how long it asks to wait, if it does."""
        now = self._clock.now()
        self._due = max(self._due, now + self._load.spacing_s)  # the place that has come free is no answer
        if self._load.refused(turn.phase, now, asked_s or 0):
            self._not_before = max(self._not_before, now + (asked_s or 0))

    def heed(self, headers: Mapping[str, str]) -> None:
        """Keep to what the `x-ratelimit-*` headers of an answer say."""
        now, turn = self._clock.now(), _turn.get()
        stated = Bucket.stated(headers, turn.began) if turn else None
        if turn and stated:
            self._bucket = stated.shared(self._slots).without(self._sent - turn.number, now)
        self._not_before = max(self._not_before, now + min(tokens_wait_s(headers), LONGEST_S))

    @property
    def usual_s(self) -> float | None:
        """How long an answer takes, if there was one."""
        return self._load.usual_s

    def _begin(self) -> Turn:
        now = self._clock.now()
        self.under_way += 1
        self._sent += 1
        self._bucket = self._bucket.without(1, now)
        if self._load.is_reduced:
            # What was lost by waiting for room may be caught up with, as far as a round goes.
            spacing_s = self._load.spacing_s
            self._due = max(self._due, now - max(0.5, self._load.level - 1) * spacing_s) + spacing_s
        return Turn(now, self._sent, self._load.begin())

    async def _wait(self) -> None:
        while True:
            now = self._clock.now()
            until = max(self._due, self._not_before, now + min(self._bucket.wait_s(now), LONGEST_S))
            if self.under_way >= math.ceil(self._load.level):
                self._room.clear()
                await self._room.wait()
            elif until > now:
                await self._clock.sleep(until - now)
            else:
                return
