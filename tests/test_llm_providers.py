"""Whole runs of the model's border against an endpoint that fails, limits, or is not there.

An answer has a minute, so that none is late whatever else the computer does; only what hangs is given less.
"""

import asyncio

import pytest
from faulty import FINAL, PASSING, Faulty
from scripted_server import Reply, ScriptedServer, completion, failure
from test_llm_client import FITS, Report

from summarizer.errors import AnswerError, EndpointError
from summarizer.llm.client import Model
from summarizer.llm.providers import Endpoint


def ask_all(script, asked, **endpoint):
    """Ask for many things at once; return what came of each, the usage, and the requests that the server got."""

    async def no_wait(_seconds: float) -> None:
        await asyncio.sleep(0)

    async def ask(model, n):
        messages = [{"role": "system", "content": "Report."}, {"role": "user", "content": f"article {n}"}]
        try:
            return await model.ask(messages, Report, name=f"extract-{n}")
        except EndpointError as error:
            return error

    async def run(base_url):
        settings = {"timeout_s": 60, "give_up_after_s": 600, **endpoint}
        async with Model(Endpoint("local/small-1", base_url, **settings), sleep=no_wait) as model:
            return await asyncio.gather(*(ask(model, n) for n in range(asked))), model.usage

    with ScriptedServer(script) as server:
        outcomes, usage = asyncio.run(run(server.base_url))
    return outcomes, usage, server.requests


@pytest.fixture(scope="module", autouse=True)
def _warm():
    """Have the client libraries import what they import on their first request: it may take longer than a timeout."""
    ask_all([completion(FITS)], 1, timeout_s=60)


AT_ONCE = {name: making for name, making in PASSING.items() if name != "hang"}


@pytest.mark.parametrize("share", [0.05, 0.3])
def test_nothing_is_lost_and_nothing_is_asked_twice(share):
    """Whatever an endpoint does, each question ends once, and each request but one is explained by a fault."""
    kinds = {**AT_ONCE, **FINAL}
    script = Faulty(share, mark=lambda body: body["messages"][1]["content"], content=lambda _: FITS, kinds=kinds)

    outcomes, usage, requests = ask_all(script, 80, concurrency=8)

    answers = [outcome for outcome in outcomes if not isinstance(outcome, Exception)]
    assert script.faults
    assert {answer.value.count for answer in answers} == {25}
    assert max(script.answered.values()) == 1
    assert len(answers) == len(script.answered)
    assert len(requests) == usage.requests == len(answers) + script.faults


@pytest.mark.parametrize("name", AT_ONCE)
def test_every_fault_that_passes_is_borne_with(name):
    """Each single fault costs one request more, and no more."""
    replies = iter([completion(FITS), PASSING[name](FITS)])

    outcomes, usage, _ = ask_all(lambda _: next(replies, completion(FITS)), 2, concurrency=1)

    assert [outcome.value.count for outcome in outcomes] == [25, 25]
    assert usage.requests == 3


def test_an_answer_that_never_comes_is_asked_for_again():
    """The second request is answered; a good answer that is late here and there costs a request, not the article."""
    replies = iter([PASSING["hang"](FITS)])

    outcomes, usage, _ = ask_all(lambda _: next(replies, completion(FITS)), 2, concurrency=1, timeout_s=0.5)

    assert [outcome.value.count for outcome in outcomes] == [25, 25]
    assert usage.requests >= 3


DEAD = {
    "500": (failure(500), 20),
    "401": (failure(401), 1),
    "404": (failure(404), 1),
    "no quota": (failure(429, "Pay.", "insufficient_quota"), 1),
    "429 for ever": (failure(429), 20),
    "a page": (Reply("<html>Welcome</html>"), 20),
    "reset": (Reply(is_dropped=True), 20),
    "400 to everything": (failure(400, "no"), 3),
}


@pytest.mark.parametrize("what", DEAD)
def test_a_dead_endpoint_ends_the_run(what):
    """When nothing gets through, what is left is not asked at all, and each question says why."""
    reply, most = DEAD[what]

    outcomes, _, requests = ask_all(lambda _: reply, 60, concurrency=4)

    assert all(isinstance(outcome, EndpointError) for outcome in outcomes)
    assert sum("not asked, since the endpoint fails on everything" in str(outcome) for outcome in outcomes) > 40
    assert len(requests) <= 4 * most


def test_an_endpoint_that_dies_midway():
    """After two waves of questions that were given up, the others are left."""
    answered = iter([completion(FITS)] * 20)

    outcomes, _, requests = ask_all(lambda _: next(answered, failure(500)), 100, concurrency=4, attempts=2)

    assert sum(not isinstance(outcome, Exception) for outcome in outcomes) == 20
    assert len(requests) <= 20 + 2 * 3 * 4


def test_refusals_do_not_open_the_circuit():
    """A model that refuses every article works: all are asked."""
    outcomes, _, requests = ask_all(lambda _: completion(None, refusal="No."), 20)

    assert all(isinstance(outcome, AnswerError) for outcome in outcomes)
    assert len(requests) == 20


def test_a_hang_ends():
    """An answer that trickles in, byte after byte, is given as long as the timeout, and no longer.

    Whole it would be there after some minutes, and would be taken.
    """
    outcomes, _, requests = ask_all(lambda _: Reply(completion(FITS).body, trickle_s=0.2), 1, timeout_s=1, attempts=2)

    assert "no answer in time" in str(outcomes[0])
    assert len(requests) == 2
