"""When the next request may be sent: outcomes in, waits out.

What the endpoint states is kept to: `x-ratelimit-*` as a token bucket (see `limits`), `Retry-After` by the request
that was refused, and by all where more are refused than chance explains. What it does not state is found out (see
`load`). The limit that the user sets is never passed.
"""

import asyncio
import math
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from contextvars import ContextVar
from dataclasses import dataclass

from summarizer.model.clock import Clock
from summarizer.model.limits import Bucket, tokens_wait_s
from summarizer.model.load import LONGEST_S, Load, Phase


@dataclass(frozen=True)
class Turn:
    """One request under way."""

    began: float
    number: int
    phase: Phase


_turn: ContextVar[Turn | None] = ContextVar("turn", default=None)  # an answer's headers arrive without their request


class Pace:
    """Lets requests out, at most `most` at once, as fast as the endpoint takes them."""

    def __init__(self, most: int, clock: Clock) -> None:
        self.under_way = 0
        self._clock = clock
        self._door = asyncio.Lock()  # one at a time and in order: whoever stands in it waits for room and time
        self._room = asyncio.Event()
        self._load = Load(most, clock.now())
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
            self._bucket = stated.without(self._sent - turn.number, now)
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
