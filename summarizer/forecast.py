"""What a run would send: the same run, with leave to send nothing.

Answers kept from before are read, so where all of them are kept the forecast is exact: nothing. What an article adds to
the prose is not known before it is read; its share is that of the example articles. What would be asked again is left
out: it depends on the model.
"""

from contextlib import suppress
from dataclasses import dataclass
from decimal import Decimal
from typing import Final, NoReturn

from summarizer.asked import price_of, spending_of
from summarizer.errors import StoppedError
from summarizer.loading import Loaded
from summarizer.model import Sending, Usage
from summarizer.pipeline import brief_of
from summarizer.settings import Settings
from summarizer.spending import Price, Spending, estimated
from summarizer_schemas.report import ArticleReport

_PROSE_SHARE: Final = 1.3
"""Tokens sent for the prose for each token of the articles' reports: of the example articles 1.1 before a sentence is
written; then each sentence goes to the second reader with its quotes."""


@dataclass(frozen=True)
class Forecast:
    """What a run would send.

    Attributes:
        articles: how many articles there are.
        kept: answers that are kept from before.
        usage: requests and tokens of all that can be told, estimated.
        prose_tokens: what the prose of articles that were not read yet may add, estimated.
        cost_usd: of all tokens; None if no price is known.
    """

    articles: int
    kept: int
    usage: Usage
    prose_tokens: int
    cost_usd: Decimal | None


class _Foreseen(Spending):
    """Keeps what would be sent, and lets none of it go."""

    def __init__(self) -> None:
        super().__init__()
        self.reports = Usage()
        self.usage = Usage()
        self.costs: list[Decimal | None] = []

    def leave(self, sending: Sending, price: Price | None = None) -> NoReturn:
        """Refuse."""
        expected = estimated(sending.messages, sending.schema)
        self.usage += expected
        self.reports += expected if sending.schema is ArticleReport else Usage()
        self.costs.append(price(expected) if price else None)
        raise StoppedError(f"{sending.about}: not sent, since this is a dry run")


async def forecast(loaded: Loaded, settings: Settings) -> Forecast:
    """Return what `brief_of` would send; see there for the arguments and errors. `settings` are of a dry run."""
    spending_of(settings)  # refuses what the run would
    foreseen = _Foreseen()
    with suppress(StoppedError):  # not a single article is kept
        await brief_of(loaded, settings, spending=foreseen)
    prose = Usage(input_tokens=round(foreseen.reports.output_tokens * _PROSE_SHARE))
    costs = [price_of(settings, "compose")(prose), *foreseen.costs]
    known = [cost for cost in costs if cost is not None]
    return Forecast(
        articles=len(loaded.articles),
        kept=foreseen.sent.kept,
        usage=foreseen.usage,
        prose_tokens=prose.input_tokens,
        cost_usd=sum(known, Decimal(0)) if len(known) == len(costs) else None,
    )
