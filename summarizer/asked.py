"""Who answers in a run: settings in, one way of asking out, through all that stands around the model.

From the outside in: what is counted for the brief, the answers kept from before, the model; around each request that it
sends, what the run may spend; below it, the answers that batches have brought. With recordings no kept answer is read
or written.
"""

import logging
import os
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, ExitStack, asynccontextmanager
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeVar, get_args

from pydantic import BaseModel

from summarizer.cassettes import Stale
from summarizer.errors import InputError
from summarizer.kept import KeptAnswers, Store
from summarizer.model import Answer, Ask, Endpoint, Message, Model, Usage, locate
from summarizer.places import BATCHES
from summarizer.settings import Part, Settings
from summarizer.spending import Price, Spending, price_usd

if TYPE_CHECKING:
    from summarizer.batch import Post

T = TypeVar("T", bound=BaseModel)
BATCH_PRICE: Final = Decimal("0.5")
"""Of the usual price: what OpenAI, Google, Groq, Mistral and Together all take for an answer within a day."""
_log = logging.getLogger(__name__)
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
    usual = partial(price_usd, locate(settings.endpoint_of(part), os.environ))
    return partial(_half, usual) if settings.batch else usual


def _half(usual: Price, used: Usage) -> Decimal | None:
    cost = usual(used)
    return None if cost is None else cost * BATCH_PRICE


@asynccontextmanager
async def opened(settings: Settings, spending: Spending, post: "Post | None" = None) -> AsyncIterator[Asked]:
    """Open what the settings mean; recordings are saved at the end, whatever it is.

    Args:
        settings: resolved.
        spending: what the run may send.
        post: what stands below the model in a batch's run; else what batches have brought so far is found.
    """
    stale: list[Stale] = []
    with ExitStack() as stack:
        recordings = settings.recordings(stale.append)
        if recordings:
            stack.enter_context(recordings)
        store = stack.enter_context(Store(settings.kept)) if settings.kept and not recordings else None
        post = post or (_brought(settings, stack) if store else None)
        async with AsyncExitStack() as models:
            voices: dict[Endpoint, Voice] = {}
            for part in PARTS:
                endpoint = settings.endpoint_of(part)
                if endpoint in voices:
                    continue
                make = recordings.model if recordings else post.model if post else Model
                leave = spending.leave if settings.replay else spending.leave_at(price_of(settings, part))
                model = make(endpoint, sleep=spending.sleep, leave=leave, tell=spending.note_wait)
                voices[endpoint] = _voice(await models.enter_async_context(model), store, spending, post)
            yield Asked(voices[settings.endpoint_of("extract")], voices[settings.endpoint_of("compose")], stale)
            if post:
                post.forget_failures()


def _brought(settings: Settings, stack: ExitStack) -> "Post | None":
    """Return what batches have brought, or are to bring; None if nothing: then requests need not stand alone."""
    if not settings.kept or not (settings.kept / BATCHES).exists():
        return None
    from summarizer.batch import Foreseeing, Post, State  # noqa: PLC0415 - brings the libraries that send

    try:
        state = stack.enter_context(State(settings.kept))
        if state.is_empty:
            return None
    except InputError as error:
        _log.warning("%s; this run goes on without what batches have brought", error)
        return None
    return Foreseeing(state) if settings.is_dry_run else Post(state)


def _voice(model: Model, store: Store | None, spending: Spending, post: "Post | None") -> Voice:
    """Return one model as it is asked: for what was not answered before."""
    ask: Ask = model.ask
    if store:
        ask = KeptAnswers(store, model.endpoint, ask, spending.note_kept).ask
        ask = post.once(ask, store, spending.note_kept) if post else ask
    return Voice(model.endpoint.model, ask)
