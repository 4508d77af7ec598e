"""Leave to send: asked before every request that goes out, and told what came of it."""

import asyncio
from contextlib import asynccontextmanager

import pytest
from pydantic import BaseModel
from scripted_server import ScriptedServer, completion, failure

from summarizer.errors import StoppedError
from summarizer.llm.calls import TokenUsage
from summarizer.llm.client import Model
from summarizer.llm.providers import Endpoint


class Place(BaseModel):
    """What is asked for."""

    name: str


class Log:
    """Keeps what leave was asked for and what was told; refuses from the n-th request on."""

    def __init__(self, refuses_from: int = 99) -> None:
        self.asked: list[tuple[str, str, bool, bool]] = []
        self.told: list[TokenUsage] = []
        self._refuses_from = refuses_from

    @asynccontextmanager
    async def permit(self, sending):
        """Stand around one request."""
        if len(self.asked) == self._refuses_from:
            raise StoppedError("enough")
        self.asked.append((sending.about, sending.schema.__name__, sending.is_retry, sending.is_reask))
        yield self.told.append


def ask(log, *script, is_reask=False):
    """Ask once; the answer or the error, the model's usage, and how many requests came."""

    async def run(url):
        async with Model(Endpoint("local/small-1", url), permit=log.permit) as model:
            messages = [{"role": "user", "content": "Where?"}]
            question = model.ask(messages, Place, name="a-1", about="a.txt", is_reask=is_reask)
            (came,) = await asyncio.gather(question, return_exceptions=True)
            return came, model.usage

    with ScriptedServer(script) as server:
        came, usage = asyncio.run(run(server.base_url))
        return came, usage, len(server.requests)


BUSY = failure(429, "busy", retry_after_ms="1")
WRONG, RIGHT = completion('{"place":"Lowick"}'), completion('{"name":"Lowick"}')


def test_leave_is_asked_before_each_request_retries_and_what_is_asked_again_included():
    """A busy endpoint, an answer that does not fit, and one that does: three requests, two of them answered."""
    log = Log()
    answer, usage, requests = ask(log, BUSY, WRONG, RIGHT)
    assert log.asked == [
        ("a.txt", "Place", False, False),
        ("a.txt", "Place", True, False),
        ("a.txt", "Place", False, True),
    ]
    assert [(used.input_tokens, used.output_tokens) for used in log.told] == [(100, 10)] * 2
    assert (requests, answer.usage, usage.retries, usage.reasks) == (3, usage, 1, 1)


@pytest.mark.parametrize(("script", "sent"), [((RIGHT,), 0), ((BUSY, RIGHT), 1), ((WRONG, RIGHT), 1)])
def test_without_leave_nothing_is_sent(script, sent):
    """Not first, not again after a failure, and not again after an answer that does not fit."""
    error, _, requests = ask(Log(refuses_from=sent), *script)
    assert isinstance(error, StoppedError)
    assert requests == sent


def test_what_asks_again_for_others_counts_as_asked_again():
    """The usage of the answer tells it, so that a kept answer tells it too."""
    log = Log()
    answer, usage, _ = ask(log, RIGHT, is_reask=True)
    assert (answer.usage.reasks, usage.reasks, log.asked[0][3]) == (1, 1, True)


def test_tokens_from_the_endpoints_own_cache_are_told_apart():
    """Where the endpoint says how much of the prompt it had cached, that is counted."""
    used = {"prompt_tokens": 100, "completion_tokens": 10, "prompt_tokens_details": {"cached_tokens": 80}}
    answer, _, _ = ask(Log(), completion('{"name":"Lowick"}', usage=used))
    assert (answer.usage.input_tokens, answer.usage.cached_tokens) == (100, 80)
