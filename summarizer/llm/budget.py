"""The budget of a run: limits in, a permit for each request out, and the bill.

`estimated` gives what a request will take, `price_usd` the price of what was used, and `Budget` decides whether a
request may be sent. The limits are the user's (`Limits`); what was spent is counted in `Sent`, what is under way in
`Awaited`.

A token is taken for four bytes of UTF-8. That holds within about a fourth for English prose, for JSON, and for other
scripts, whose letters take more bytes and more tokens. A model's own tokenizer would be nearer, but each model has its
own, and the libraries fetch its tables from the network. The shares of the answers are those of the recordings in
`cassettes/`, rounded up.
"""

import asyncio
import json
import logging
import time
from collections.abc import AsyncIterator, Callable, Iterable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from dataclasses import dataclass, field, replace
from decimal import Decimal
from functools import cache
from typing import Final, Self

from pydantic import BaseModel

from summarizer.errors import InputError, InterruptedRunError, StoppedError
from summarizer.llm.calls import Permit, Sending, TokenUsage, Waiting
from summarizer.llm.output_modes import wire_schema
from summarizer.llm.providers import Endpoint
from summarizer_schemas.report import ArticleReport

__all__ = [
    "BYTES_A_TOKEN",
    "GRACE_S",
    "Budget",
    "Limits",
    "Price",
    "Sent",
    "Waiting",
    "estimated",
    "price_usd",
    "tokens_of",
]

BYTES_A_TOKEN: Final = 4
"""Of UTF-8: an estimate, as is told above."""
_REPORT_SHARE: Final = 4
"""An article's report has 2.8 to 4.7 times the bytes of the article; the shorter it is, the more."""
_OTHER_ANSWER_BYTES: Final = 2_000
"""An overview has 1,200 to 1,850 bytes; a few corrections are as long."""


def estimated(messages: Sequence[Mapping[str, str]], schema: type[BaseModel]) -> TokenUsage:
    """Return what one request and its answer will take, estimated."""
    text = next((message["content"] for message in messages if message["role"] == "user"), "")
    answer = _REPORT_SHARE * _size(text) if schema is ArticleReport else _OTHER_ANSWER_BYTES
    return TokenUsage(requests=1, input_tokens=tokens_of(messages, schema), output_tokens=_tokens(answer))


def tokens_of(messages: Sequence[Mapping[str, str]], schema: type[BaseModel]) -> int:
    """Return how many tokens a request sends, estimated."""
    return _tokens(sum(_size(message["content"]) for message in messages) + _schema_size(schema))


@cache
def _schema_size(schema: type[BaseModel]) -> int:
    return _size(json.dumps(wire_schema(schema), ensure_ascii=False))


def _size(text: str) -> int:
    return len(text.encode(errors="replace"))


def _tokens(size: int) -> int:
    return -(-size // BYTES_A_TOKEN)


@dataclass(frozen=True)
class Limits:
    """The most that a run may take, cached answers not counted; None: as much as it needs.

    Attributes:
        whole: of what these are a share, where several processes have one each.
    """

    cost_usd: float | None = None
    tokens: int | None = None
    whole: "Limits | None" = None

    @property
    def is_set(self) -> bool:
        """Whether somebody has said what the run may take."""
        return self.cost_usd is not None or self.tokens is not None

    def passed(self, cost_usd: Decimal, tokens: int) -> str | None:
        """Return the option whose limit these would pass; None if they keep within all."""
        told = self.whole or self
        if self.cost_usd is not None and cost_usd > Decimal(str(self.cost_usd)):
            return f"--max-cost {told.cost_usd:g}"
        if self.tokens is not None and tokens > self.tokens:
            return f"--max-tokens {told.tokens}"
        return None

    def without(self, sent: "Sent", granted: Iterable["Limits"]) -> "Limits":
        """Return what is left when some was sent, and some granted to others."""
        cost_usd = self.cost_usd and max(0.0, self.cost_usd - float(sent.cost_usd or 0))
        tokens = self.tokens and max(0, self.tokens - sent.tokens)
        for each in granted:
            cost_usd = cost_usd and max(0.0, cost_usd - (each.cost_usd or 0))
            tokens = tokens and max(0, tokens - (each.tokens or 0))
        return replace(self, cost_usd=cost_usd, tokens=tokens)

    def share(self, part: float, whole: "Limits") -> "Limits":
        """Return a part of what these allow, between 0 and 1."""
        cost_usd = self.cost_usd and self.cost_usd * part
        tokens = self.tokens and int(self.tokens * part)
        return Limits(cost_usd, tokens, whole)


Price = Callable[[TokenUsage], Decimal | None]
"""The price of one answer, in US dollars; None if it is not known."""


def unknown(_usage: TokenUsage) -> None:
    """Return no price."""


def price_usd(endpoint: Endpoint, usage: TokenUsage) -> Decimal | None:
    """Return the price of one answer of the model at `endpoint` (located); None if it is not known.

    The prices are those that come with the installed version of genai-prices, which only this function uses; nothing is
    fetched. They are looked up by the endpoint's address, since the same model costs something else elsewhere, and
    nothing on one's own machine.

    Prices may rise with the length of a request, so the price of a sum is not the sum of prices.
    """
    # Imported where something is paid: with it comes all that fetches, and most of a second run needs neither.
    import genai_prices  # noqa: PLC0415

    used = genai_prices.Usage(
        input_tokens=usage.input_tokens,
        cache_read_tokens=min(usage.cached_tokens, usage.input_tokens),
        output_tokens=usage.output_tokens,
    )
    try:
        if endpoint.base_url:
            return genai_prices.calc_price(used, endpoint.model_name, provider_api_url=endpoint.base_url).total_price
        return genai_prices.calc_price(used, endpoint.model_name, provider_id=endpoint.provider).total_price
    except (LookupError, ValueError):
        return None


@dataclass(frozen=True)
class Sent:
    """What a run has sent.

    Attributes:
        usage: of all requests, those that failed included.
        reask_tokens: those of its tokens that went into asking again.
        guesses: answers without a count of tokens, for which the estimate stands.
        cost_usd: of all answers; None if the price is not known.
        kept: answers from the store, for which nothing was sent.
        stopped: requests that were not sent, or whose answer was not awaited.
    """

    usage: TokenUsage = field(default_factory=TokenUsage)
    reask_tokens: int = 0
    guesses: int = 0
    cost_usd: Decimal | None = Decimal(0)
    kept: int = 0
    stopped: int = 0

    def __add__(self, other: "Sent") -> "Sent":
        costs = (self.cost_usd, other.cost_usd)
        return Sent(
            usage=self.usage + other.usage,
            reask_tokens=self.reask_tokens + other.reask_tokens,
            guesses=self.guesses + other.guesses,
            cost_usd=None if None in costs else sum(filter(None, costs), Decimal(0)),
            kept=self.kept + other.kept,
            stopped=self.stopped + other.stopped,
        )

    @property
    def tokens(self) -> int:
        """All tokens, sent and received."""
        return self.usage.tokens

    def with_request(self, sending: Sending) -> Self:
        """Count a request as it goes out."""
        asks_again = sending.is_reask and not sending.is_retry
        return replace(self, usage=self.usage + TokenUsage(requests=1, retries=sending.is_retry, reasks=asks_again))

    def with_answer(self, used: TokenUsage, cost_usd: Decimal | None, *, is_reask: bool, is_guess: bool) -> Self:
        """Count the answer to a request that was counted before."""
        return replace(
            self,
            usage=self.usage + replace(used, requests=0),
            reask_tokens=self.reask_tokens + is_reask * used.tokens,
            guesses=self.guesses + is_guess,
            cost_usd=None if self.cost_usd is None or cost_usd is None else self.cost_usd + cost_usd,
        )

    def with_reused(self) -> Self:
        """Count an answer that was kept from before."""
        return replace(self, kept=self.kept + 1)

    def with_stopped(self) -> Self:
        """Count a request that came to nothing because the run was stopped or had reached its limit."""
        return replace(self, stopped=self.stopped + 1)


@dataclass(frozen=True)
class Awaited:
    """A request under way: what it is about, since when (in seconds of some clock), and what it is expected to take."""

    about: str
    since: float
    usage: TokenUsage
    cost_usd: Decimal


GRACE_S: Final = 20
"""How long the answers under way are awaited after `stop`: they are paid for."""

_log = logging.getLogger(__name__)


class Budget:
    """What a run may send and has sent.

    A request goes out if it keeps within the limits together with what was spent and what the requests under way are
    expected to take. Near a limit it waits for those to end. After the first request that would pass a limit, no other
    for the same schema is sent: a reader can understand a brief of the first articles of a folder, but not one of the
    short ones.

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
        if self._limits.cost_usd is not None and price(TokenUsage()) is None:
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

    def note_reused(self) -> None:
        """Count an answer that was kept from before."""
        self.sent = self.sent.with_reused()

    def note_elsewhere(self, sent: Sent) -> None:
        """Count what was sent elsewhere for this run, and tell so."""
        self.sent += sent
        self.heard()

    async def sleep(self, seconds: float) -> None:
        """Wait, but no longer than until `stop`."""
        try:
            async with asyncio.timeout(seconds):
                await self._stop.wait()
        except TimeoutError:
            return

    def leave_at(self, price: Price) -> Permit:
        """Return a leave for requests whose answers have this price."""

        def permit(sending: Sending, /) -> AbstractAsyncContextManager[Callable[[TokenUsage], None]]:
            return self.permit(sending, price)

        return permit

    @asynccontextmanager
    async def permit(self, sending: Sending, price: Price | None = None) -> AsyncIterator[Callable[[TokenUsage], None]]:
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
            tokens += each.usage.tokens
        return self._ended.get(sending.schema) or self._limits.passed(cost, tokens)

    def _count(self, sending: Sending, told: TokenUsage, estimate: TokenUsage, price: Price) -> None:
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

    def learn(self, estimate: TokenUsage, used: TokenUsage) -> None:
        self._estimated += estimate.output_tokens
        self._came += used.output_tokens

    def than(self, estimate: TokenUsage) -> TokenUsage:
        longer = max(1, self._came / self._estimated) if self._estimated else 1
        return replace(estimate, output_tokens=int(estimate.output_tokens * longer))


def _kind(sending: Sending) -> str:
    kind = "asked again" if sending.is_reask else "asked"
    return f"{kind}, once more after a failure" if sending.is_retry else kind
