"""What an endpoint says of its limits: `x-ratelimit-*` headers in, how long to wait until there is room again out.

The headers are those of OpenAI, which many servers send: `-limit-`, `-remaining-` and `-reset-`, each of `requests` and
`tokens`. What is left grows back little by little, as in a token bucket, and `reset` says when it will be all of it
("1s", "6m0s", "20ms"): so much in so long is the rate at which it grows.
"""

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Self

_PART = re.compile(r"(\d+(?:\.\d+)?)(ms|[dhms])")
_SECONDS = {"ms": 0.001, "s": 1.0, "m": 60.0, "h": 3600.0, "d": 86400.0}


@dataclass(frozen=True)
class Bucket:
    """The requests that the endpoint would take at a moment; without limits, unless it states some."""

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
