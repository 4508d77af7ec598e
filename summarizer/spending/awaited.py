"""What is under way: requests without an answer yet, and those that wait to be sent again."""

from dataclasses import dataclass
from decimal import Decimal

from summarizer.model import Usage


@dataclass(frozen=True)
class Awaited:
    """A request under way: what it is about, since when (in seconds of some clock), and what it is expected to take."""

    about: str
    since: float
    usage: Usage
    cost_usd: Decimal
