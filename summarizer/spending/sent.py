"""What came of a run so far: counts that only grow."""

from dataclasses import dataclass, field, replace
from decimal import Decimal
from typing import Self

from summarizer.model import Sending, Usage


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

    usage: Usage = field(default_factory=Usage)
    reask_tokens: int = 0
    guesses: int = 0
    cost_usd: Decimal | None = Decimal(0)
    kept: int = 0
    stopped: int = 0

    @property
    def tokens(self) -> int:
        """All tokens, sent and received."""
        return self.usage.input_tokens + self.usage.output_tokens

    def with_request(self, sending: Sending) -> Self:
        """Count a request as it goes out."""
        asks_again = sending.is_reask and not sending.is_retry
        return replace(self, usage=self.usage + Usage(requests=1, retries=sending.is_retry, reasks=asks_again))

    def with_answer(self, used: Usage, cost_usd: Decimal | None, *, is_reask: bool, is_guess: bool) -> Self:
        """Count the answer to a request that was counted before."""
        return replace(
            self,
            usage=self.usage + replace(used, requests=0),
            reask_tokens=self.reask_tokens + is_reask * (used.input_tokens + used.output_tokens),
            guesses=self.guesses + is_guess,
            cost_usd=None if self.cost_usd is None or cost_usd is None else self.cost_usd + cost_usd,
        )

    def with_kept(self) -> Self:
        """Count an answer that was kept from before."""
        return replace(self, kept=self.kept + 1)

    def with_stopped(self) -> Self:
        """Count a request that came to nothing because the run was stopped or had reached its limit."""
        return replace(self, stopped=self.stopped + 1)
