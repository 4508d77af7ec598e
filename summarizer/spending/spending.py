"""When nothing more may be sent: limits and the user's word in, leave for each request out.

A request goes out if it keeps within the limits together with all that was spent and all that the requests under way
are expected to take; near a limit it waits for those to end. After the first that would pass a limit, no other for the
same schema is sent: a brief of the first articles of a folder is one that a reader can understand, a brief of the short
ones is not.
"""

import asyncio
import logging
import time
from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import replace
from decimal import Decimal
from typing import Final

from pydantic import BaseModel

from summarizer.errors import InputError, InterruptedRunError, StoppedError
from summarizer.model import Leave, Sending, Usage, Waiting
from summarizer.spending.awaited import Awaited
from summarizer.spending.estimates import estimated
from summarizer.spending.limits import Limits
from summarizer.spending.prices import Price, unknown
from summarizer.spending.sent import Sent

GRACE_S: Final = 20
"""How long the answers under way are awaited after `stop`: they are paid for."""

_log = logging.getLogger(__name__)


class Spending:
    """What a run may send and has sent.

    Args:
        limits: what it may take.
        price: what its answers cost, unless a leave says otherwise (see `leave_at`).

    Attributes:
        sent: what was sent so far.
        heard: called whenever something goes out, comes in, or has to wait.

    Raises:
        InputError: the limit is a cost, and no price is known.
    """

    def __init__(self, limits: Limits | None = None, price: Price = unknown) -> None:
        self.sent = Sent()
        self.heard: Callable[[], None] = _nobody
        self._waits: dict[str, Waiting] = {}
        self._answered = 0
        self._awaited_s = 0.0
        self._limits = limits or Limits()
        self._price = price
        self._under_way: dict[asyncio.Timeout, Awaited] = {}
        self._ended: dict[type[BaseModel], str] = {}
        self._stop = asyncio.Event()
        self._news = asyncio.Event()
        self._longer = _Longer()
        self.require_price(price)

    @property
    def is_stopped(self) -> bool:
        """Whether the user has stopped the run."""
        return self._stop.is_set()

    @property
    def under_way(self) -> tuple[str, ...]:
        """What the requests are about that wait for an answer, the oldest first."""
        return tuple(each.about for each in list(self._under_way.values()))

    @property
    def waiting(self) -> Waiting | None:
        """Why a request waits to be sent again: of several, what began last."""
        return next(reversed(list(self._waits.values())), None)

    @property
    def usual_s(self) -> float | None:
        """How long an answer takes, on the average so far."""
        return self._awaited_s / self._answered if self._answered else None

    def require_price(self, price: Price) -> None:
        """Refuse a cost as the limit where nobody can say what it is.

        Raises:
            InputError: so it is.
        """
        if self._limits.cost_usd is not None and price(Usage()) is None:
            raise InputError("--max-cost: no price is known for this model at this endpoint; use --max-tokens")

    def note_wait(self, waiting: Waiting) -> None:
        """Take note that a request waits; until it is sent, it is told."""
        self._waits.pop(waiting.about, None)
        self._waits[waiting.about] = waiting
        self.heard()

    def stop(self) -> int:
        """Send nothing more, and await what is under way `GRACE_S` at most; return how many answers that are."""
        self._stop.set()
        self._news.set()
        for awaited in self._under_way:
            awaited.reschedule(asyncio.get_running_loop().time() + GRACE_S)
        return len(self._under_way)

    def note_kept(self) -> None:
        """Count an answer that was kept from before."""
        self.sent = self.sent.with_kept()

    async def sleep(self, seconds: float) -> None:
        """Wait, but no longer than until `stop`."""
        try:
            async with asyncio.timeout(seconds):
                await self._stop.wait()
        except TimeoutError:
            return

    def leave_at(self, price: Price) -> Leave:
        """Return a leave for requests whose answers have this price."""

        def leave(sending: Sending, /) -> AbstractAsyncContextManager[Callable[[Usage], None]]:
            return self.leave(sending, price)

        return leave

    @asynccontextmanager
    async def leave(self, sending: Sending, price: Price | None = None) -> AsyncIterator[Callable[[Usage], None]]:
        """Let a request go, and count what it uses.

        Raises:
            StoppedError: with this request the run would pass a limit.
            InterruptedRunError: the user has stopped the run.
        """
        price = price or self._price
        estimate = estimated(sending.messages, sending.schema)
        usage = self._longer.than(estimate)
        expected = Awaited(sending.about, time.monotonic(), usage, price(usage) or Decimal(0))
        await self._check(sending, expected)
        self.sent = self.sent.with_request(sending)
        self._waits.pop(sending.about, None)
        _log.info("%s: %s, about %d tokens", sending.about, _kind(sending), usage.input_tokens)
        awaited = asyncio.timeout(None)
        try:
            async with awaited:
                self._under_way[awaited] = replace(expected, since=time.monotonic())
                self.heard()
                yield lambda used: self._count(sending, used, estimate, price)
            self._took(self._under_way[awaited])
        except TimeoutError as error:
            if not awaited.expired():
                raise
            self.sent = self.sent.with_stopped()
            raise InterruptedRunError(f"{sending.about}: stopped while its answer was awaited; run it again") from error
        finally:
            del self._under_way[awaited]
            self._news.set()
            self.heard()

    def _took(self, answered: Awaited) -> None:
        self._answered += 1
        self._awaited_s += time.monotonic() - answered.since

    async def _check(self, sending: Sending, expected: Awaited) -> None:
        """Refuse a request that must not be sent, once it is certain."""
        while (limit := self._limit_for(sending, expected)) and self._under_way and not self.is_stopped:
            self._news.clear()
            await self._news.wait()
        if self.is_stopped:
            self.sent = self.sent.with_stopped()
            raise InterruptedRunError(f"{sending.about}: not sent, since the run was stopped; run it again")
        if limit:
            self.sent = self.sent.with_stopped()
            self._ended[sending.schema] = limit
            raise StoppedError(f"{sending.about}: not sent, since the run would pass {limit}; run it again with more")

    def _limit_for(self, sending: Sending, expected: Awaited) -> str | None:
        """Return the limit that a request would pass together with what is under way."""
        cost, tokens = self.sent.cost_usd or Decimal(0), self.sent.tokens
        for each in (expected, *self._under_way.values()):
            cost += each.cost_usd
            tokens += each.usage.input_tokens + each.usage.output_tokens
        return self._ended.get(sending.schema) or self._limits.passed(cost, tokens)

    def _count(self, sending: Sending, told: Usage, estimate: Usage, price: Price) -> None:
        is_guess = not told.input_tokens and not told.output_tokens
        used = self._longer.than(estimate) if is_guess else told
        counts = (used.input_tokens, used.cached_tokens, used.output_tokens)
        _log.info("%s: answered; tokens: %d in (%d of them cached), %d out", sending.about, *counts)
        self._longer.learn(estimate, used)
        self.sent = self.sent.with_answer(used, price(used), is_reask=sending.is_reask, is_guess=is_guess)


def _nobody() -> None:
    """Nobody watches."""


class _Longer:
    """How much longer answers are than estimated: some models think aloud at length, and it is paid for."""

    def __init__(self) -> None:
        self._estimated = 0
        self._came = 0

    def learn(self, estimate: Usage, used: Usage) -> None:
        self._estimated += estimate.output_tokens
        self._came += used.output_tokens

    def than(self, estimate: Usage) -> Usage:
        longer = max(1, self._came / self._estimated) if self._estimated else 1
        return replace(estimate, output_tokens=int(estimate.output_tokens * longer))


def _kind(sending: Sending) -> str:
    kind = "asked again" if sending.is_reask else "asked"
    return f"{kind}, once more after a failure" if sending.is_retry else kind
