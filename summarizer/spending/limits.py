"""What a run may take at most."""

from dataclasses import dataclass
from decimal import Decimal


@dataclass(frozen=True)
class Limits:
    """The most that a run may take, kept answers not counted; None: as much as it needs."""

    cost_usd: float | None = None
    tokens: int | None = None

    @property
    def is_set(self) -> bool:
        """Whether somebody has said what the run may take."""
        return self.cost_usd is not None or self.tokens is not None

    def passed(self, cost_usd: Decimal, tokens: int) -> str | None:
        """Return the option whose limit these would pass; None if they keep within all."""
        if self.cost_usd is not None and cost_usd > Decimal(str(self.cost_usd)):
            return f"--max-cost {self.cost_usd:g}"
        if self.tokens is not None and tokens > self.tokens:
            return f"--max-tokens {self.tokens}"
        return None
