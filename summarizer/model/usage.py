"""What asking cost: counts in, sums out."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Usage:
    """What was sent and used; failed attempts count as well, since they are paid for as well.

    `requests` are all that were sent: the first, `retries` (the endpoint failed) and `reasks` (the answer did). Of the
    `input_tokens`, `cached_tokens` came from the endpoint's own cache of prompts, where it says so.
    """

    requests: int = 0
    retries: int = 0
    reasks: int = 0
    input_tokens: int = 0
    cached_tokens: int = 0
    output_tokens: int = 0

    def __add__(self, other: "Usage") -> "Usage":
        return Usage(
            requests=self.requests + other.requests,
            retries=self.retries + other.retries,
            reasks=self.reasks + other.reasks,
            input_tokens=self.input_tokens + other.input_tokens,
            cached_tokens=self.cached_tokens + other.cached_tokens,
            output_tokens=self.output_tokens + other.output_tokens,
        )
