"""Settings in, whoever answers in a run out: the models, with the cache, recordings and batches around them."""

import logging
import os
from collections.abc import AsyncIterator, Sequence
from contextlib import AsyncExitStack, ExitStack, asynccontextmanager
from decimal import Decimal
from functools import partial
from typing import TYPE_CHECKING, Any, Final, NamedTuple, TypeVar, get_args

from pydantic import BaseModel

from summarizer.config import Part, Settings
from summarizer.errors import InputError
from summarizer.grounding import ground_report
from summarizer.grounding.verdicts import Ground, KeptVerdicts
from summarizer.llm.budget import Budget, Price, price_usd
from summarizer.llm.cache import Cache, CachingModel, KeptWords, open_private
from summarizer.llm.calls import TokenUsage
from summarizer.llm.client import Answer, Ask, Model
from summarizer.llm.output_modes import Message
from summarizer.llm.providers import Endpoint, locate
from summarizer.llm.under_way import Claims
from summarizer.paths import BATCHES

if TYPE_CHECKING:
    from summarizer.batch import Post
    from summarizer.llm.recordings import Stale

T = TypeVar("T", bound=BaseModel)
BATCH_PRICE: Final = Decimal("0.5")
"""Of the usual price: what OpenAI, Google, Groq, Mistral and Together all take for an answer within a day."""
_log = logging.getLogger(__name__)
PARTS: Final[tuple[Part, ...]] = get_args(Part)


class StepModel(NamedTuple):
    """One model: its name, PROVIDER/NAME, and how it is asked."""

    model: str
    ask: Ask


class Models:
    """Whoever answers in a run.

    Attributes:
        model: PROVIDER/NAME; of two models both, each with what it is asked about.
        stale: the answers given so far that were recorded by an older prompt or schema.
        usage: what the answers given so far cost when they were paid for, in this run or an earlier one. It is the same
            for the same answers, and goes into the brief; what this run has sent stands in `Spending`.
        ground: the gate, with what it found before where answers are kept.
        kept_words: what the model that is asked about all articles has translated before, where answers are kept.
    """

    def __init__(
        self,
        extract: StepModel,
        compose: StepModel,
        stale: "Sequence[Stale]" = (),
        ground: Ground = ground_report,
        kept_words: KeptWords | None = None,
    ) -> None:
        is_one = extract.model == compose.model
        self.model = extract.model if is_one else f"{extract.model} (articles), {compose.model} (all else)"
        self.stale = stale
        self.usage = TokenUsage()
        self.ground = ground
        self.kept_words = kept_words
        self._extract = extract.ask
        self._compose = compose.ask

    async def ask_of_article(self, messages: Sequence[Message], schema: type[T], **how: Any) -> Answer[T]:
        """Ask about a single article; see `Model.ask`."""
        return self._counted(await self._extract(messages, schema, **how))

    async def ask(self, messages: Sequence[Message], schema: type[T], **how: Any) -> Answer[T]:
        """Ask about all of them; see `Model.ask`."""
        return self._counted(await self._compose(messages, schema, **how))

    def count(self, used: TokenUsage) -> None:
        """Count answers that were given elsewhere."""
        self.usage += used

    @property
    def tokens(self) -> int:
        """All tokens of the answers given so far."""
        return self.usage.tokens

    def _counted(self, answer: Answer[T]) -> Answer[T]:
        self.usage += answer.usage
        return answer


def spending_of(settings: Settings) -> Budget:
    """Return what a run with these (resolved) settings may send.

    Raises:
        InputError: there is no telling where the model is, or a cost is the limit and its price is not known.
    """
    if settings.replay:
        return Budget()
    spending = Budget(settings.limits, price_of(settings, "extract"))
    spending.require_price(price_of(settings, "compose"))
    return spending


def price_of(settings: Settings, part: Part) -> Price:
    """Return what an answer costs in a part of a run with these (resolved) settings.

    Raises:
        InputError: there is no telling where the model is.
    """
    usual = partial(price_usd, locate(settings.endpoint_of(part), os.environ))
    return partial(_half, usual) if settings.batch else usual


def _half(usual: Price, used: TokenUsage) -> Decimal | None:
    cost = usual(used)
    return None if cost is None else cost * BATCH_PRICE


@asynccontextmanager
async def opened(settings: Settings, spending: Budget, post: "Post | None" = None) -> AsyncIterator[Models]:
    """Open what the settings mean; recordings are saved at the end, whatever it is.

    A question passes these layers, from the outside in: what is counted for the brief, the cache, the model. Around
    each request that the model sends stands what the run may spend; below it, the answers that batches have brought.
    With recordings no cached answer is read or written.

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
        store = stack.enter_context(Cache(settings.cache)) if settings.cache and not recordings else None
        post = post or (_brought(settings, stack) if store else None)
        claims = None
        if store and settings.cache and not post and not settings.dry_run:  # these two send nothing by themselves
            claims = stack.enter_context(
                Claims(settings.cache, open_private, spending.sleep, lambda: spending.is_stopped)
            )
        async with AsyncExitStack() as models:
            voices: dict[Endpoint, StepModel] = {}
            for part in PARTS:
                endpoint = settings.endpoint_of(part)
                if endpoint in voices:
                    continue
                make = recordings.model if recordings else post.model if post else Model
                permit = spending.permit if settings.replay else spending.leave_at(price_of(settings, part))
                model = make(endpoint, sleep=spending.sleep, permit=permit, tell=spending.note_wait)
                voices[endpoint] = _voice(await models.enter_async_context(model), store, spending, post, claims)
            ground = KeptVerdicts(store).ground if store else ground_report
            both = (voices[settings.endpoint_of("extract")], voices[settings.endpoint_of("compose")])
            kept_words = KeptWords(store, settings.endpoint_of("compose"), spending.note_reused) if store else None
            yield Models(*both, stale, ground, kept_words)
            if post:
                post.forget_failures()


def _brought(settings: Settings, stack: ExitStack) -> "Post | None":
    """Return what batches have brought, or are to bring; None if nothing: then requests need not stand alone."""
    if not settings.cache or not (settings.cache / BATCHES).exists():
        return None
    from summarizer.batch import (  # noqa: PLC0415
        Foreseeing,
        Post,
        State,
    )

    try:
        state = stack.enter_context(State(settings.cache))
        if state.is_empty:
            return None
    except InputError as error:
        _log.warning("%s; this run goes on without what batches have brought", error)
        return None
    return Foreseeing(state) if settings.dry_run else Post(state)


def _voice(
    model: Model, store: Cache | None, spending: Budget, post: "Post | None", claims: Claims | None
) -> StepModel:
    """Return one model as it is asked: for what was not answered before, and what no other run asks just now."""
    ask: Ask = model.ask
    if store:
        ask = CachingModel(store, model.endpoint, ask, spending.note_reused, claims).ask
        ask = post.once(ask, store, spending.note_reused) if post else ask
    return StepModel(model.endpoint.model, ask)
