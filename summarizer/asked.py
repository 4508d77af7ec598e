"""Who answers in a run: settings in, one way of asking out, through all that stands around the model.

From the outside in: what is counted for the brief, the answers kept from before, the model; around each request that it
sends, what the run may spend. With recordings no kept answer is read or written.
"""

import os
from collections.abc import AsyncIterator, Sequence
from contextlib import ExitStack, asynccontextmanager
from functools import partial
from typing import Any, TypeVar

from pydantic import BaseModel

from summarizer.cassettes import Stale
from summarizer.kept import KeptAnswers, Store
from summarizer.model import Answer, Ask, Message, Model, Usage, locate
from summarizer.settings import Settings
from summarizer.spending import Price, Spending, price_usd

T = TypeVar("T", bound=BaseModel)


class Asked:
    """Whoever answers in a run.

    Attributes:
        model: PROVIDER/NAME.
        stale: the answers given so far that were recorded by an older prompt or schema.
        usage: what the answers given so far cost when they were paid for, in this run or an earlier one. It is the same
            for the same answers, and goes into the brief; what this run has sent stands in `Spending`.
    """

    def __init__(self, model: str, ask: Ask, stale: Sequence[Stale] = ()) -> None:
        self.model = model
        self.stale = stale
        self.usage = Usage()
        self._ask = ask

    async def ask(self, messages: Sequence[Message], schema: type[T], **how: Any) -> Answer[T]:
        """Ask; see `Model.ask`."""
        answer = await self._ask(messages, schema, **how)
        self.usage += answer.usage
        return answer


def spending_of(settings: Settings) -> Spending:
    """Return what a run with these (resolved) settings may send.

    Raises:
        InputError: there is no telling where the model is, or a cost is the limit and its price is not known.
    """
    return Spending() if settings.replay else Spending(settings.limits, price_of(settings))


def price_of(settings: Settings) -> Price:
    """Return what an answer costs with these (resolved) settings.

    Raises:
        InputError: there is no telling where the model is.
    """
    return partial(price_usd, locate(settings.endpoint, os.environ))


@asynccontextmanager
async def opened(settings: Settings, spending: Spending) -> AsyncIterator[Asked]:
    """Open what the settings mean; recordings are saved at the end, whatever it is."""
    with ExitStack() as stack:
        stale: list[Stale] = []
        recordings = settings.recordings(stale.append)
        if recordings:
            model = stack.enter_context(recordings).model(settings.endpoint, sleep=spending.sleep, leave=spending.leave)
        else:
            model = Model(settings.endpoint, sleep=spending.sleep, leave=spending.leave)
        async with model:
            ask: Ask = model.ask
            if settings.kept and not recordings:
                store = stack.enter_context(Store(settings.kept))
                ask = KeptAnswers(store, model.endpoint, ask, spending.note_kept).ask
            yield Asked(model.endpoint.model, ask, stale)
