"""When the next request may be sent: outcomes in, waits out; hides how the endpoint's limits are found.

Endpoints limit how many requests are under way at once, and how many come in a minute; few say which, and by how much.
Both are found by asking. A refusal that stands alone changes nothing. Two within a short while mean a limit: if more
were under way than have been answered at once before, it is that of requests at once, and no more go out; else it is
that of requests in time, and they go out at the rate at which they were taken. Either is tried again later, little by
little; and where going slower does not help, it is undone, for some endpoints refuse at random.

What the endpoint asks for, by `Retry-After` or `x-ratelimit-*`, is kept to in any case, and the limit that the user
sets is never passed.
"""

import asyncio
import math
from collections import deque
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Final

from summarizer.model.clock import Clock
from summarizer.model.limits import refill_s

FEW_OUTCOMES: Final = 40
"""Two refusals among so many outcomes are taken for a limit, at first."""
FIRST_PAUSE_S: Final = 0.25  # after a refusal that does not say how long to wait; doubled while nothing is answered
LONGEST_PAUSE_S: Final = 15.0
DENSE: Final = 0.15  # of the outcomes; where fewer are refused, it may be by accident
SLOWER: Final = 0.6  # the least of a rate that is kept when it turns out to be too much
CUT: Final = 0.7  # of a rate; with as little, an endpoint must be content if the rate was what it minded
SLACK_S: Final = 0.1  # what was lost by waking up late may be caught up with
STEADY_S: Final = 60.0  # how long a limit that was found is believed
GUESSED_S: Final = 3.0  # and one that was guessed


@dataclass(frozen=True)
class Turn:
    """One request under way."""

    began: float
    among: int  # how many were under way when it was sent, itself included


class Pace:
    """Lets requests out, at most `most` at once, as fast as the endpoint takes them."""

    def __init__(self, most: int, clock: Clock) -> None:
        self.under_way = 0
        self._clock = clock
        self._door = asyncio.Lock()  # one at a time and in order: whoever stands in it waits for room and time
        self._room = asyncio.Event()
        self._crowd = _Crowd(most, self._clock.now())
        self._rate = _Rate()
        self._refusals: deque[bool] = deque(maxlen=FEW_OUTCOMES)
        self._not_before = self._due = self._clock.now()
        self._tolerated = 1  # among few outcomes
        self._may_undo = True
        self._pauses = 0  # in a row

    @asynccontextmanager
    async def turn(self) -> AsyncIterator[Turn]:
        """Wait until a request may be sent, and count it as under way for as long as the block runs."""
        async with self._door:
            await self._wait()
            self.under_way += 1
            turn = Turn(self._clock.now(), self.under_way)
            self._rate.begin(turn.began)
            self._due = max(self._due, turn.began - SLACK_S) + self._rate.spacing_s(turn.began)
        try:
            yield turn
        finally:
            self.under_way -= 1
            self._room.set()

    def answered(self) -> None:
        """Take note that a request under way was answered."""
        self._refusals.append(False)
        self._crowd.answered(self.under_way)
        self._rate.answered += 1
        self._pauses = 0

    def refused(self, turn: Turn, asked_s: float | None) -> None:
        """Take note that the endpoint takes no more for now; `asked_s` is how long it asks to wait, if it does."""
        now = self._clock.now()
        self._refusals.append(True)
        if self._crowd.is_probe(turn) or sum(self._refusals) > self._tolerated:
            if self._crowd.is_too_many(turn):
                self._crowd.shrink(self.under_way - 1, now)
            elif turn.began >= self._rate.found:
                self._slow_down(now)
        if turn.began >= self._not_before:  # else it was sent before the pause, and tells nothing new
            self._pauses += 1
            self._pause(FIRST_PAUSE_S * 2 ** (self._pauses - 1) if asked_s is None else 0)
        self._pause(asked_s or 0, longest_s=math.inf)

    def heed(self, headers: Mapping[str, str]) -> None:
        """Wait for what an answer's `x-ratelimit-*` headers say has been used up."""
        self._pause(refill_s(headers))

    @property
    def pause_s(self) -> float:
        """How long nothing will be sent from now on."""
        return max(0.0, self._not_before - self._clock.now())

    def _pause(self, pause_s: float, *, longest_s: float = LONGEST_PAUSE_S) -> None:
        if pause_s > 0:
            self._not_before = max(self._not_before, self._clock.now() + min(pause_s, longest_s))

    def _slow_down(self, now: float) -> None:
        """Send more slowly; if that has been done, and a few are refused as before, it is no limit: undo it.

        If many are refused then, it was one after all, and nothing is undone any more.
        """
        is_dense = sum(self._refusals) > DENSE * len(self._refusals)
        if is_dense and self._tolerated > 1:
            self._tolerated, self._may_undo = 1, False
        if self._may_undo and not is_dense and self._rate.is_cut:
            self._tolerated += 2
            self._rate.undo(now)
        else:
            self._rate.slow_down(self.under_way - 1, now)
        self._refusals.clear()

    async def _wait(self) -> None:
        while True:
            now = self._clock.now()
            wait_s = max(self._not_before, self._due) - now
            if self.under_way >= self._crowd.allowed(now):
                self._room.clear()
                await self._room.wait()
            elif wait_s > 0:
                await self._clock.sleep(wait_s)
            else:
                return


class _Crowd:
    """How many requests may be under way at once."""

    def __init__(self, most: int, now: float) -> None:
        self._most = most
        self._limit = most
        self._tried_from = now  # when it is time to try for more
        self._most_answered = 0  # of those under way at once, since the limit was found

    def allowed(self, now: float) -> int:
        """One more each second, once the limit has been believed for long enough."""
        return min(self._most, self._limit + int(max(0.0, now - self._tried_from)))

    def is_probe(self, turn: Turn) -> bool:
        return turn.among > self._limit

    def is_too_many(self, turn: Turn) -> bool:
        return turn.among > max(1, self._most_answered)

    def answered(self, under_way: int) -> None:
        self._most_answered = max(self._most_answered, under_way)

    def shrink(self, left: int, now: float) -> None:
        """Believe that no more may be under way than are left, or have been answered at once before.

        Where nothing has been answered before, it is a guess: the limit may as well be one of requests in time.
        """
        self._tried_from = now + (STEADY_S if self._most_answered else GUESSED_S)
        self._limit = max(1, self._most_answered, min(self._limit, left))
        self._most_answered = 0


class _Rate:
    """How many requests may be sent in a second."""

    def __init__(self) -> None:
        self.answered = 0  # since the rate was found, as the next
        self.found = -math.inf
        self._under_way = 0
        self._per_s = math.inf
        self._before: float | None = None  # if there is a rate to go back to
        self._believed_s = GUESSED_S

    @property
    def is_cut(self) -> bool:
        """Whether it was made so much lower that it would have told, if it were the limit."""
        return self._before is not None and self._per_s < CUT * self._before

    def begin(self, now: float) -> None:
        """Measure from the first request on."""
        if self.found == -math.inf:
            self.found = now

    def slow_down(self, under_way: int, now: float) -> None:
        """Take for the limit what has been taken since the last one was found, but not much less than was tried now.

        The first time is a guess: an endpoint may have given more for a start, or been slow to begin with.
        """
        taken = self.answered + under_way - self._under_way
        if not self.answered or taken < 1:
            return
        is_first = self._per_s == math.inf
        least = 0 if is_first else SLOWER * self._tried_per_s(now)
        self._before = self._tried_per_s(now)
        self._believed_s = GUESSED_S if is_first else STEADY_S
        self._find(max(taken / (now - self.found), least), now)
        self._under_way = under_way

    def undo(self, now: float) -> None:
        """Go back to the rate that was tried before it was slowed down."""
        self._find(self._before or math.inf, now)
        self._before = None

    def spacing_s(self, now: float) -> float:
        """Return the time between two requests."""
        return 1 / self._tried_per_s(now)

    def _tried_per_s(self, now: float) -> float:
        """Grow slowly at first, to stay near the limit, then quickly."""
        steady = max(0.0, now - self.found) / self._believed_s
        return math.inf if self._per_s == math.inf else self._per_s * (1 + steady / 2 + steady**3)

    def _find(self, per_s: float, now: float) -> None:
        self._per_s, self.found, self.answered = per_s, now, 0
