"""What a run may send: estimates, prices, limits, and the user's word."""

import asyncio
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

import summarizer.llm.budget
from summarizer.errors import InputError, InterruptedRunError, StoppedError
from summarizer.llm.budget import Budget, Limits, estimated, price_usd
from summarizer.llm.calls import Sending, TokenUsage
from summarizer.llm.providers import Endpoint
from summarizer_schemas.report import ArticleReport, Prose

OPENAI = "https://api.openai.com/v1"
MILLION = TokenUsage(input_tokens=100_000, output_tokens=100_000)


def sending(text="x" * 4000, schema=ArticleReport, **claims) -> Sending:
    """A request about to be sent."""
    messages = [{"role": "user", "content": text}]
    return Sending("extract-a", "a.txt", schema, messages, **{"is_retry": False, "is_reask": False, **claims})


def a_cent_a_thousand(usage: TokenUsage) -> Decimal:
    """The price of an answer."""
    return Decimal(usage.input_tokens + usage.output_tokens) / 100_000


async def send(spending: Budget, used: TokenUsage, **request) -> None:
    """Send one request whose answer uses this much."""
    async with spending.permit(sending(**request)) as tell:
        tell(used)


async def settled() -> None:
    """Let every task of the event loop go on until it waits for something."""
    for _ in range(10):
        await asyncio.sleep(0)


@given(st.text(), st.text())
def test_a_longer_text_is_never_estimated_to_take_less(text, more):
    """Estimates grow with what is sent, and are never nothing."""
    short, long = (estimated(sending(each).messages, ArticleReport) for each in (text, text + more))
    assert 0 < short.input_tokens <= long.input_tokens
    assert 0 <= short.output_tokens <= long.output_tokens


def test_a_known_model_has_its_price_and_tokens_from_the_endpoints_cache_cost_less():
    """The price is that of the provider whose address it is; cached tokens have their own."""
    endpoint = Endpoint("openai/gpt-5.4-mini", OPENAI)
    whole, cached = (price_usd(endpoint, TokenUsage(input_tokens=10_000, cached_tokens=n)) for n in (0, 9_000))
    assert whole > cached > 0


@pytest.mark.parametrize(
    "endpoint",
    [
        Endpoint("openai/no-such-model", OPENAI),
        Endpoint("openai/gpt-5.4-mini", "http://localhost:8000/v1"),
        Endpoint("ollama/qwen3", "http://localhost:11434/v1"),
        Endpoint("nobody/no-such-model"),
    ],
)
def test_an_unknown_model_or_address_has_no_price(endpoint):
    """Nothing is guessed, and a run that is to keep within a cost does not begin."""
    assert price_usd(endpoint, MILLION) is None
    with pytest.raises(InputError, match="--max-tokens"):
        Budget(Limits(cost_usd=1), lambda usage: price_usd(endpoint, usage))


@given(
    st.lists(st.tuples(st.integers(0, 20_000), st.floats(0, 1)), max_size=12),
    st.integers(1, 4),
    st.one_of(
        st.integers(0, 40_000).map(lambda n: Limits(tokens=n)), st.floats(0, 1).map(lambda n: Limits(cost_usd=n))
    ),
)
def test_no_limit_is_ever_passed(requests, at_once, limits):
    """However many are under way, answers no longer than expected never take more than the limit."""
    spending = Budget(limits, a_cent_a_thousand)
    turn = asyncio.Semaphore(at_once)

    async def one(size: int, share: float) -> None:
        expected = estimated(sending("x" * size).messages, ArticleReport)
        used = TokenUsage(
            input_tokens=int(expected.input_tokens * share), output_tokens=int(expected.output_tokens * share)
        )
        async with turn:
            try:
                async with spending.permit(sending("x" * size)) as tell:
                    await asyncio.sleep(0)
                    tell(used)
            except StoppedError:
                return

    async def all_of_them() -> None:
        await asyncio.gather(*(one(*request) for request in requests))

    asyncio.run(all_of_them())
    assert spending.sent.cost_usd <= (Decimal(2) if limits.cost_usd is None else Decimal(limits.cost_usd))
    assert limits.tokens is None or spending.sent.tokens <= limits.tokens
    assert spending.sent.usage.requests + spending.sent.stopped == len(requests)


def test_after_the_first_article_beyond_a_limit_no_shorter_one_is_sent_but_prose_is():
    """What is missing is the end of the folder, not its long articles; and what there is gets its prose."""
    spending = Budget(Limits(tokens=9_000))

    async def run() -> None:
        with pytest.raises(StoppedError, match=r"a\.txt: .*--max-tokens 9000"):
            await send(spending, MILLION, text="x" * 40_000)
        with pytest.raises(StoppedError):
            await send(spending, MILLION, text="x")
        await send(spending, TokenUsage(input_tokens=10), text="x", schema=Prose)

    asyncio.run(run())
    assert (spending.sent.usage.requests, spending.sent.stopped) == (1, 2)


def test_near_a_limit_a_request_waits_for_what_is_under_way():
    """What two requests are expected to take is too much, what they take is not: both go, one after the other."""
    spending = Budget(Limits(tokens=9_600))

    async def run() -> None:
        is_answered = asyncio.Event()

        async def one() -> None:
            async with spending.permit(sending()) as tell:
                await is_answered.wait()
                tell(TokenUsage(input_tokens=500))

        both = asyncio.gather(one(), one())
        await settled()
        assert spending.sent.usage.requests == 1
        is_answered.set()
        await both

    asyncio.run(run())
    assert (spending.sent.usage.requests, spending.sent.stopped) == (2, 0)


def test_a_model_that_writes_more_than_expected_is_expected_to_go_on_so():
    """After an answer five times as long as estimated, the next is taken to be so too."""
    spending = Budget(Limits(tokens=40_000))

    async def run() -> None:
        await send(spending, TokenUsage(input_tokens=3_000, output_tokens=20_000))
        with pytest.raises(StoppedError):
            await send(spending, TokenUsage())

    asyncio.run(run())


def test_an_answer_without_a_count_of_tokens_is_counted_as_estimated():
    """Servers that do not tell their usage cannot be asked without end."""
    spending = Budget(Limits(tokens=10_000))

    async def run() -> None:
        await send(spending, TokenUsage())
        with pytest.raises(StoppedError):
            await send(spending, TokenUsage())

    asyncio.run(run())
    assert spending.sent.guesses == 1
    assert spending.sent.tokens > 1_000


def test_what_is_retried_and_asked_again_is_told_apart():
    """A retry of what is asked again is a retry; its answer's tokens went into asking again."""
    spending = Budget()

    async def run() -> None:
        await send(spending, TokenUsage(input_tokens=1))
        for is_retry in (False, True):
            await send(spending, TokenUsage(input_tokens=10), is_reask=True, is_retry=is_retry)

    asyncio.run(run())
    used = spending.sent.usage
    assert (used.requests, used.retries, used.reasks, spending.sent.reask_tokens) == (3, 1, 1, 20)


def test_stopping_sends_nothing_more_and_awaits_what_is_under_way_for_a_while(monkeypatch):
    """One answer comes in time and is kept, one does not; waits for another attempt end at once."""
    monkeypatch.setattr(summarizer.llm.budget, "GRACE_S", 0.05)
    spending = Budget()

    async def answer(is_there: asyncio.Event) -> None:
        async with spending.permit(sending()) as tell:
            await is_there.wait()
            tell(TokenUsage(input_tokens=1))

    async def run() -> list[BaseException | None]:
        in_time, never = asyncio.Event(), asyncio.Event()
        tasks = [asyncio.create_task(each) for each in (answer(in_time), answer(never), spending.sleep(60))]
        await settled()
        assert spending.stop() == 2
        in_time.set()
        with pytest.raises(InterruptedRunError, match="not sent"):
            await answer(in_time)
        return await asyncio.gather(*tasks, return_exceptions=True)

    came, cut, slept = asyncio.run(run())
    assert (came, slept) == (None, None)
    assert isinstance(cut, InterruptedRunError)
    assert (spending.sent.tokens, spending.sent.stopped) == (1, 2)


def test_a_failure_under_way_is_not_taken_for_a_stop():
    """A timeout of the network stays what it is."""

    async def run() -> None:
        async with Budget().permit(sending()):
            raise TimeoutError

    with pytest.raises(TimeoutError):
        asyncio.run(run())
