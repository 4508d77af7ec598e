"""Who answers in a run: settings in, one way of asking out, through all that stands around the model.

From the outside in: what is counted for the brief, the answers kept from before, the model; around each request that it
sends, what the run may spend. With recordings no kept answer is read or written.
"""

import os
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, ExitStack, asynccontextmanager
from functools import partial
from typing import Any, Final, NamedTuple, TypeVar, get_args

from pydantic import BaseModel

from summarizer.cassettes import Stale
from summarizer.kept import KeptAnswers, Store
from summarizer.model import Answer, Ask, Endpoint, Message, Model, Usage, locate
from summarizer.settings import Part, Settings
from summarizer.spending import Price, Spending, price_usd

T = TypeVar("T", bound=BaseModel)
PARTS: Final[tuple[Part, ...]] = get_args(Part)


class Voice(NamedTuple):
    """One model: its name, PROVIDER/NAME, and how it is asked."""

    model: str
    ask: Ask


class Asked:
    """Whoever answers in a run.

    Attributes:
        model: PROVIDER/NAME; of two models both, each with what it is asked about.
        stale: the answers given so far that were recorded by an older prompt or schema.
        usage: what the answers given so far cost when they were paid for, in this run or an earlier one. It is the same
            for the same answers, and goes into the brief; what this run has sent stands in `Spending`.
    """

    def __init__(self, extract: Voice, compose: Voice, stale: Sequence[Stale] = ()) -> None:
        is_one = extract.model == compose.model
        self.model = extract.model if is_one else f"{extract.model} (articles), {compose.model} (all else)"
        self.stale = stale
        self.usage = Usage()
        self._extract = extract.ask
        self._compose = compose.ask

    async def ask_of_article(self, messages: Sequence[Message], schema: type[T], **how: Any) -> Answer[T]:
        """Ask about a single article; see `Model.ask`."""
        return self._counted(await self._extract(messages, schema, **how))

    async def ask(self, messages: Sequence[Message], schema: type[T], **how: Any) -> Answer[T]:
        """Ask about all of them; see `Model.ask`."""
        return self._counted(await self._compose(messages, schema, **how))

    @property
    def tokens(self) -> int:
        """All tokens of the answers given so far."""
        return self.usage.input_tokens + self.usage.output_tokens

    def _counted(self, answer: Answer[T]) -> Answer[T]:
        self.usage += answer.usage
        return answer


def spending_of(settings: Settings) -> Spending:
    """Return what a run with these (resolved) settings may send.

    Raises:
        InputError: there is no telling where the model is, or a cost is the limit and its price is not known.
    """
    if settings.replay:
        return Spending()
    spending = Spending(settings.limits, price_of(settings, "extract"))
    spending.require_price(price_of(settings, "compose"))
    return spending


def price_of(settings: Settings, part: Part) -> Price:
    """Return what an answer costs in a part of a run with these (resolved) settings.

    Raises:
        InputError: there is no telling where the model is.
    """
    return partial(price_usd, locate(settings.endpoint_of(part), os.environ))


@asynccontextmanager
async def opened(settings: Settings, spending: Spending) -> AsyncIterator[Asked]:
    """Open what the settings mean; recordings are saved at the end, whatever it is."""
    stale: list[Stale] = []
    with ExitStack() as stack:
        recordings = settings.recordings(stale.append)
        if recordings:
            stack.enter_context(recordings)
        store = stack.enter_context(Store(settings.kept)) if settings.kept and not recordings else None
        async with AsyncExitStack() as models:
            voices: dict[Endpoint, Voice] = {}
            for part in PARTS:
                endpoint = settings.endpoint_of(part)
                if endpoint in voices:
                    continue
                make = recordings.model if recordings else Model
                leave = spending.leave if settings.replay else spending.leave_at(price_of(settings, part))
                model = make(endpoint, sleep=spending.sleep, leave=leave, tell=spending.note_wait)
                voices[endpoint] = _voice(await models.enter_async_context(model), store, spending)
            yield Asked(voices[settings.endpoint_of("extract")], voices[settings.endpoint_of("compose")], stale)


def _voice(model: Model, store: Store | None, spending: Spending) -> Voice:
    """Return one model as it is asked: for what was not answered before."""
    ask: Ask = model.ask
    return Voice(
        model.endpoint.model, KeptAnswers(store, model.endpoint, ask, spending.note_kept).ask if store else ask
    )
