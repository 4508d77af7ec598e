import asyncio
import json
import logging
import os
from contextlib import suppress
from email.utils import formatdate
from threading import Barrier
from time import time
from typing import Any, Literal

import httpx2
import instructor
import openai
import pytest
from hypothesis import given
from hypothesis import strategies as st
from instructor.core import InstructorRetryException
from pydantic import BaseModel, ConfigDict, Field
from scripted_server import Reply, ScriptedServer, called, completion, failure

from summarizer.errors import AnswerError, EndpointError, InputError, SummarizerError, TooLongError
from summarizer.llm.calls import TokenUsage
from summarizer.llm.client import Answer, Model
from summarizer.llm.completions import breaks_off
from summarizer.llm.output_modes import wire_schema
from summarizer.llm.providers import Endpoint, locate
from summarizer.llm.retry import RetryPolicy

MESSAGES = [{"role": "system", "content": "Say “what”."}, {"role": "user", "content": "It {{ happened }}\u00a0here."}]
FITS = '{"title":"A","place":{"name":"B"},"also":null,"kind":"one","count":25}'
BREAKS = '{"title":"A"}'


class Place(BaseModel):
    """Where: a docstring for programmers."""

    name: str = Field(description="The place as written.")


class Report(BaseModel):
    """What: a docstring for programmers."""

    model_config = ConfigDict(extra="forbid")

    title: str = Field(description="The title.")
    place: Place = Field(description="Where it was.")
    also: Place | None = Field(default=None, description="Where else.")
    kind: Literal["one", "two"] = "one"
    count: int


class Ask:
    """Asks a scripted server once, and keeps the waits instead of waiting."""

    def __init__(self, *script: Reply, model: str = "local/small-1", **endpoint: Any) -> None:
        self.waits: list[float] = []
        self.answer: Answer[Report] | None = None
        self.error: SummarizerError | None = None
        with ScriptedServer(script) as server:
            self.endpoint = Endpoint(model, server.base_url, **{"api_key": "key-of-mine", **endpoint})
            asyncio.run(self._ask())
        self.requests = server.requests

    async def _ask(self) -> None:
        async def sleep(seconds: float) -> None:
            self.waits.append(seconds)

        async with Model(self.endpoint, sleep=sleep) as model:
            try:
                self.answer = await model.ask(MESSAGES, Report, name="extract-a-0a1b2c3d", about="seeds/a.txt")
            except SummarizerError as error:
                self.error = error
            self.usage = model.usage


@pytest.fixture(autouse=True)
def _no_environment(monkeypatch):
    for name in ("DEEPSEEK_API_KEY", "OPENAI_API_KEY", "OPENAI_BASE_URL", "OPENAI_ORG_ID", "OPENAI_PROJECT_ID"):
        monkeypatch.delenv(name, raising=False)


def strictness_problems(schema: dict[str, Any]) -> list[str]:
    """Return where a JSON Schema breaks a rule of strict structured output, or says what need not be said."""

    def walk(node: Any, where: str, *, is_names: bool = False) -> list[str]:
        if isinstance(node, list):
            return [problem for at, item in enumerate(node) for problem in walk(item, f"{where}/{at}")]
        if not isinstance(node, dict):
            return []
        found = [] if is_names else [f"{where}: {why}" for why in rules(node)]
        children = ((key, item, key in {"properties", "$defs"} and not is_names) for key, item in node.items())
        return found + [p for key, item, names in children for p in walk(item, f"{where}/{key}", is_names=names)]

    def rules(node: dict[str, Any]) -> list[str]:
        broken = {
            "says its title": "title" in node,
            "has a default": "default" in node,
            "says something beside $ref": "$ref" in node and len(node) > 1,
            "allows other properties": node.get("type") == "object" and node.get("additionalProperties") is not False,
            "has no listed properties": node.get("type") == "object" and "properties" not in node,
            "does not require all": list(node.get("properties", {})) != node.get("required", []),
            "uses what strict mode has not": bool({"oneOf", "allOf", "not", "patternProperties"} & set(node)),
        }
        return [why for why, is_so in broken.items() if is_so]

    return walk(schema, "#")


def test_request_over_the_wire():
    """What is sent is the messages as they are, the model's name and a strict JSON schema, and nothing else."""
    sent = Ask(completion(FITS)).requests[0]

    assert sent.path == "/v1/chat/completions"
    assert set(sent.body) == {"messages", "model", "response_format"}
    assert sent.body["messages"] == MESSAGES
    assert sent.body["model"] == "small-1"
    assert sent.body["response_format"]["type"] == "json_schema"
    inner = sent.body["response_format"]["json_schema"]
    assert (inner["name"], inner["strict"]) == ("Report", True)
    assert inner["schema"] == wire_schema(Report)


def test_wire_schema_is_strict_and_bare():
    """The schema sent meets the rules of strict mode, and keeps field descriptions but no docstrings."""
    schema = wire_schema(Report)

    assert strictness_problems(schema) == []
    assert "docstring" not in json.dumps(schema)
    assert schema["properties"]["title"] == {"type": "string", "description": "The title."}
    assert schema["properties"]["place"] == {"anyOf": [{"$ref": "#/$defs/Place"}], "description": "Where it was."}
    assert schema["properties"]["also"]["anyOf"] == [{"$ref": "#/$defs/Place"}, {"type": "null"}]
    assert schema["properties"]["kind"] == {"type": "string", "enum": ["one", "two"]}


def test_strictness_problems_sees_what_pydantic_makes():
    """The check of this file is not blind: pydantic's own schema breaks most of its rules."""
    problems = "\n".join(strictness_problems(Report.model_json_schema()))

    for rule in ("title", "default", "beside $ref", "other properties", "require all"):
        assert rule in problems


def test_answer_is_of_the_schema_itself():
    """The value is an object of the given class, not of one that instructor derives, and usage is counted."""
    answer = Ask(completion(FITS)).answer

    assert type(answer.value) is Report
    assert answer.value == Report.model_validate_json(FITS)
    assert answer.usage == TokenUsage(requests=1, input_tokens=100, output_tokens=10)


def test_limit_with_retry_after_then_success():
    """After a 429 the wait is what Retry-After says, and the retry is counted but costs no tokens."""
    ask = Ask(failure(429, retry_after="2"), completion(FITS))

    assert ask.waits == [2]
    assert ask.answer.usage == TokenUsage(requests=2, retries=1, input_tokens=100, output_tokens=10)


IN_HALF_A_MINUTE = "in half a minute"  # a date, once the test runs


@pytest.mark.parametrize(
    ("headers", "least", "most"),
    [
        ({"retry_after_ms": "1500"}, 1.5, 1.5),
        ({"retry_after_ms": "1500", "retry_after": "9"}, 1.5, 1.5),
        ({"retry_after": IN_HALF_A_MINUTE}, 20, 30),
        ({"retry_after": "soon"}, 1, 2),
        ({"retry_after": "-5"}, 1, 2),
        ({"retry_after": "nan"}, 1, 2),
        ({"retry_after": formatdate(0, usegmt=True)}, 1, 2),
        ({}, 1, 2),
    ],
)
def test_wait_before_a_retry(headers, least, most):
    """The endpoint's wait is kept in each of its forms; without a usable one the first wait is a second and jitter."""
    if headers.get("retry_after") == IN_HALF_A_MINUTE:
        headers = {"retry_after": formatdate(time() + 30, usegmt=True)}
    ask = Ask(failure(503, **headers), completion(FITS))

    assert len(ask.waits) == 1
    assert least <= ask.waits[0] <= most


@pytest.mark.parametrize("status", [408, 409, 429, 500, 502, 503, 529])
def test_passing_failures_are_tried_again(status):
    """Statuses that pass are tried again, once for each failure."""
    ask = Ask(failure(status), failure(status), completion(FITS))

    assert ask.answer.usage.retries == 2
    assert len(ask.requests) == 3


@pytest.mark.parametrize("status", [425, 503, 529])
def test_what_would_pass_but_does_not_is_to_be_tried_later(status):
    """A refusal that a wait would mend is no matter of the model or of how it is asked, whatever its status."""
    ask = Ask(*[failure(status, "overloaded")] * 9, attempts=4)

    assert str(ask.error).endswith(f"status {status} (overloaded); try again later")


def test_waits_grow_and_attempts_end():
    """An endpoint that keeps failing is left after the attempts allowed, with growing waits in between."""
    ask = Ask(*[failure(500, "overloaded")] * 9, attempts=4)

    assert type(ask.error) is EndpointError
    assert str(ask.error) == (
        "seeds/a.txt: local/small-1: the endpoint answered with status 500 (overloaded); try again later"
    )
    assert len(ask.requests) == 4
    assert ask.waits[0] < ask.waits[1] < ask.waits[2]
    assert ask.usage == TokenUsage(requests=4, retries=3)


@pytest.mark.parametrize(
    ("model", "variables", "says"),
    [
        ("mistral/small", {"MISTRAL_API_KEY": "key-of-mine"}, "check MISTRAL_API_KEY"),
        ("google/flash", {"GOOGLE_API_KEY": "key-of-mine"}, "check GOOGLE_API_KEY"),
        ("google/flash", {"GEMINI_API_KEY": "a", "GOOGLE_API_KEY": "b"}, "check GEMINI_API_KEY"),
        ("openai/small", {"OPENAI_API_KEY": "key-of-mine"}, "check OPENAI_API_KEY"),
        ("ollama/qwen3", {"OPENAI_API_KEY": "key-of-mine"}, "ollama is sent none: write the model as openai/qwen3"),
    ],
)
def test_a_key_that_is_refused_is_named_by_the_variable_that_holds_it(model, variables, says, monkeypatch):
    """Each provider has a key of its own, and that is the one to look at."""
    monkeypatch.delenv("OPENAI_API_KEY", raising=False)
    for name, key in variables.items():
        monkeypatch.setenv(name, key)
    policy = RetryPolicy(locate(Endpoint(model), os.environ), asyncio.sleep)
    refused = openai.AuthenticationError(
        "no", response=httpx2.Response(401, request=httpx2.Request("POST", "http://127.0.0.1/")), body=None
    )

    async def refuse():
        raise refused

    with pytest.raises(EndpointError, match=says):
        asyncio.run(policy.bear(refuse, "a.txt"))


def test_a_key_that_no_header_can_carry_is_named_by_its_variable(monkeypatch):
    """It is told before anything is sent, and is not quoted."""
    monkeypatch.setenv("MISTRAL_API_KEY", "key of mine")
    with pytest.raises(InputError, match="MISTRAL_API_KEY holds characters that no key has") as told:
        locate(Endpoint("mistral/small"), os.environ)
    assert "key of mine" not in str(told.value)


def test_too_long_a_wait_is_not_waited():
    """A Retry-After beyond the time allowed ends the matter at once, and the message names it."""
    ask = Ask(failure(429, retry_after="4000"), completion(FITS))

    assert ask.waits == []
    assert "asking to wait 4000 s" in str(ask.error)


@pytest.mark.parametrize(
    ("reply", "says"),
    [
        (failure(400, "bad schema"), "(bad schema); check that this model supports structured output"),
        (failure(401, "Incorrect key: key-of-mine"), "401; check OPENAI_API_KEY"),
        (failure(403), "check that the key may use this model"),
        (failure(404, "no such model"), "(no such model); check -m and --base-url"),
        (failure(422), "422"),
        (failure(429, "pay", "insufficient_quota"), "quota is used up (pay); raise it"),
        (failure(503, x_should_retry="false"), "503"),
    ],
)
def test_final_failures_are_not_tried_again(reply, says):
    """What no retry can mend ends at once, says what to do, and never quotes the key."""
    ask = Ask(reply, completion(FITS), mode="json_schema")

    assert isinstance(ask.error, EndpointError)
    assert not isinstance(ask.error, AnswerError)
    assert says in str(ask.error)
    assert str(ask.error).startswith("seeds/a.txt: ")
    assert "key-of-mine" not in str(ask.error)
    assert len(ask.requests) == 1


def test_a_server_may_order_a_retry():
    """`x-should-retry: true` is obeyed, whatever the status."""
    assert Ask(failure(400, x_should_retry="true"), completion(FITS)).answer.usage.retries == 1


def test_redirects_that_never_end():
    """A failure of the network that no retry can mend is told like one that none did."""
    ask = Ask(*[Reply(status=307, headers={"location": "/v1/chat/completions"})] * 30)

    assert type(ask.error) is EndpointError
    assert "check that it runs, that --base-url is right" in str(ask.error)
    assert ask.waits == []


TOO_LONG = [
    failure(400, "maximum context length", "context_length_exceeded"),
    failure(400, "the request exceeds the available context size", "exceed_context_size_error"),
    failure(400, "litellm.ContextWindowExceededError: This model's maximum context length is 4096", "400"),
    failure(500, "Requested tokens (900) exceed context window of 512"),
    failure(413),
    Reply({"detail": "The prompt is too long"}, 422),
]


@pytest.mark.parametrize("reply", TOO_LONG)
def test_a_text_too_long_is_about_the_text(reply):
    """A text that the model has no room for is told as such, however the server says it; other articles may go on."""
    ask = Ask(reply)

    assert type(ask.error) is TooLongError
    assert "shorten it" in str(ask.error)
    assert len(ask.requests) == 1


BODIES = [
    ({"error": {"message": "Broken."}}, "(Broken.)"),
    ({"error": "Broken."}, "(Broken.)"),
    ({"detail": [{"msg": "Broken."}, {"msg": "Worse."}]}, "(Broken.; Worse.)"),
    (["Broken.", "Worse."], "(Broken.; Worse.)"),
    ("Broken.", "(Broken.)"),
    ("<html><head><style>p {}</style></head><h1>Broken.</h1></html>", "(Broken.)"),
    ({"error": {"code": ["odd"], "type": {}}}, "odd"),
    ("", "403; check"),
]


@pytest.mark.parametrize(("body", "says"), BODIES)
def test_an_error_is_quoted_whatever_its_shape(body, says):
    """What the endpoint said is quoted in plain words, be it an object, a list, a string, or a page."""
    assert says in str(Ask(Reply(body, 403)).error)


def test_dropped_connection_is_tried_again():
    """A connection that breaks is tried again."""
    assert Ask(Reply(is_dropped=True), completion(FITS)).answer.usage.retries == 1


def test_timeout_is_tried_again_and_then_told():
    """An endpoint that never answers in time is tried again, and then named."""
    slow = completion(FITS)
    ask = Ask(*[Reply(slow.body, delay_s=60)] * 2, timeout_s=1, attempts=2)

    assert len(ask.requests) == 2
    assert str(ask.error).startswith("seeds/a.txt: no answer in time at http://127.0.0.1:")


def test_nobody_listens():
    """Where nobody listens, the message says where, and what to check."""

    async def ask() -> None:
        endpoint = Endpoint("local/small-1", "http://127.0.0.1:9/v1", attempts=2, wait_first_s=0)
        async with Model(endpoint, sleep=lambda _seconds: asyncio.sleep(0)) as model:
            await model.ask(MESSAGES, Report, name="a")

    with pytest.raises(EndpointError, match=r"^a: no connection at http://127.0.0.1:9/v1; check that it runs"):
        asyncio.run(ask())


@pytest.mark.parametrize(
    ("reply", "says"),
    [
        (completion(None, refusal="I cannot\nhelp."), "the model refused (I cannot help.); leave"),
        (completion(None, finish="content_filter"), "content filter"),
    ],
)
def test_unwilling_answers(reply, says):
    """A refused or filtered answer is told with its article, counted, and not asked for again."""
    ask = Ask(reply, completion(FITS))

    assert isinstance(ask.error, AnswerError)
    assert str(ask.error).startswith("seeds/a.txt: ")
    assert says in str(ask.error)
    assert ask.usage == TokenUsage(requests=1, input_tokens=100, output_tokens=10)


PIECES = [{"type": "text", "text": FITS[:9]}, {"type": "text", "text": FITS[9:]}]
FITTING = {
    "a code fence": completion(f"Here it is:\n```json\n{FITS}\n```\nAnything else?"),
    "prose before": completion(f"The report: {FITS}"),
    "prose after": completion(f"{FITS}\n\nI hope that this helps."),
    "thinking aloud": completion(f"<think>{{not yet}}</think>\n{FITS}"),
    "parts": completion(PIECES),
    "a tool call": called(FITS),
    "a tool call of an object": called(json.loads(FITS)),
    "the same tool call twice": called(FITS, FITS),
    "no usage": completion(FITS, usage=None),
    "odd usage": completion(FITS, usage={"prompt_tokens": "many"}),
}


@pytest.mark.parametrize("where", FITTING)
def test_the_object_is_found_wherever_it_stands(where):
    """An answer that fits is taken from where the server put it, without another request."""
    ask = Ask(FITTING[where])

    assert ask.answer.value == Report.model_validate_json(FITS)
    assert len(ask.requests) == 1


def test_different_tool_calls_are_not_chosen_from():
    """Of several different calls none is dropped unsaid: the model is asked to answer once."""
    ask = Ask(called(FITS, FITS.replace("25", "26")), completion(FITS))

    assert ask.answer.usage.reasks == 1
    assert "object" in ask.requests[1].body["messages"][3]["content"]


NO_ANSWERS = {
    "empty": (completion(""), AnswerError, "answer is empty"),
    "null": (completion(None), AnswerError, "answer is empty"),
    "an error in the guise of an answer": (
        completion("x", choices=[], error={"message": "no \x1b[31mworker", "code": 502}),
        AnswerError,
        "without an answer (no [31mworker)",
    ),
    "no message": (completion("x", choices=[{"index": 0}]), AnswerError, "without an answer"),
    "odd choices": (completion("x", choices={"message": 1}), AnswerError, "without an answer"),
    "a page": (
        Reply("<html><title>No</title><p>Log in <b>here</b></p></html>"),
        EndpointError,
        "(No Log in here); check",
    ),
    "half of the JSON": (Reply("{", headers={"content-type": "application/json"}), EndpointError, "half of it"),
    "a list": (Reply([1]), EndpointError, "is no chat completion"),
    "no UTF-8": (Reply(b'{"choices": "\xff"}', headers={"content-type": "application/json"}), EndpointError, "no JSON"),
    "half a body": (Reply(completion(FITS).body, cut_at=40), EndpointError, "no connection at"),
}


@pytest.mark.parametrize("what", NO_ANSWERS)
def test_no_answer_is_asked_for_again_and_then_told(what):
    """What is no answer is tried again like any failure that passes, and told when it does not pass."""
    reply, kind, says = NO_ANSWERS[what]
    again = Ask(reply, completion(FITS))
    never = Ask(*[reply] * 9, attempts=3)

    assert again.answer.usage.retries == 1
    assert type(never.error) is kind
    assert says in str(never.error)
    assert len(never.requests) == 3


def test_a_cut_off_answer_gets_more_room():
    """An answer that was cut off is asked for once more, with room for a longer one."""
    ask = Ask(completion('{"title":"A', finish="length"), completion(FITS))

    assert ask.answer.usage == TokenUsage(requests=2, retries=1, input_tokens=200, output_tokens=20)
    assert "max_tokens" not in ask.requests[0].body
    assert ask.requests[1].body["max_tokens"] == 16_384


@pytest.mark.parametrize(
    "second",
    [
        completion('{"title":"AB', finish="length"),
        failure(400, "max_tokens is too large: 16384"),
        failure(400, "Unsupported parameter: 'max_tokens'"),
    ],
)
def test_an_answer_that_no_room_is_enough_for(second):
    """An answer that is cut off again, or for which there is no more room, is too long: a part of the text may do."""
    ask = Ask(completion('{"title":"A', finish="length"), second, completion(FITS))

    assert type(ask.error) is TooLongError
    assert len(ask.requests) == 2


@pytest.mark.parametrize("finish", ["stop", "tool_calls", "length"])
@pytest.mark.parametrize("begun", ['{"title":"A', '```json\n{"title":', "<think>{so}</think>\n{"])
def test_json_that_breaks_off_is_cut_off_whatever_the_reason(finish, begun):
    """Where an object ends in the middle there was no room for it, whatever `finish_reason` says."""
    ask = Ask(completion(begun, finish=finish), completion(FITS))

    assert ask.answer.usage == TokenUsage(requests=2, retries=1, input_tokens=200, output_tokens=20)
    assert ask.requests[1].body["max_tokens"] == 16_384


def test_a_tool_call_that_breaks_off_is_cut_off():
    """So it is where the object is what a tool is called with."""
    ask = Ask(called('{"title":"A'), completion(FITS))

    assert ask.requests[1].body["max_tokens"] == 16_384


def test_what_a_filter_stopped_is_not_taken_for_cut_off():
    """An answer that a filter stops breaks off as well, and more room does not help."""
    ask = Ask(completion('{"title":"A', finish="content_filter"), completion(FITS))

    assert "content filter" in str(ask.error)
    assert len(ask.requests) == 1


@given(st.data())
def test_every_beginning_of_an_object_breaks_off(data):
    """Wherever an object is cut, it is known to break off; whole, it is not."""
    values = st.none() | st.booleans() | st.integers() | st.text(max_size=9) | st.lists(st.text(max_size=3), max_size=3)
    fields = st.dictionaries(st.text(max_size=9), values, min_size=1, max_size=3)
    whole = json.dumps(data.draw(fields), ensure_ascii=data.draw(st.booleans()))
    at = data.draw(st.integers(1, len(whole) - 1))

    assert breaks_off(whole[:at])
    assert not breaks_off(whole)


HUGE = '{"title":"' + "A" * 100_000 + '"}'


def test_a_huge_answer_is_not_echoed():
    """What is wrong with an answer is told with its beginning alone, where it is longer than all that was asked."""
    ask = Ask(completion(HUGE), completion(FITS))

    assert ask.answer.value.count == 25
    assert sum(len(message["content"]) for message in ask.requests[1].body["messages"]) < 10_000
    assert ask.requests[1].body["messages"][2]["content"].startswith('{"title":"AAA')


def test_countless_complaints_are_not_told_in_full():
    """A thousand things that are wrong with an answer are cut short as well."""
    ask = Ask(completion(json.dumps({f"odd{n}": n for n in range(1_000)})), completion(FITS))

    assert len(ask.requests[1].body["messages"][3]["content"]) < 2_100


@pytest.mark.parametrize(
    "second",
    [failure(400, "maximum context length", "context_length_exceeded"), completion('{"a":', finish="length")],
)
def test_no_room_to_ask_again_is_no_fault_of_the_text(second):
    """Where asking again overflows the context, nobody is told to shorten the article: it did fit."""
    ask = Ask(completion(BREAKS), second, second, mode="json_schema")

    assert type(ask.error) is not TooLongError
    assert "does not fit the schema, and there is no room to ask again" in str(ask.error)
    assert "shorten" not in str(ask.error)


RAMBLING = completion("Sure! There was an accident, and then " * 20, finish="length")


def test_rambling_to_the_limit_passes_over_what_was_asked_for():
    """An endpoint that ignores the format and rambles on is asked in the next way, without room for more of it."""
    ask = Ask(RAMBLING, RAMBLING, completion(FITS))

    assert ask.answer.value.count == 25
    assert len(ask.requests) == 3
    assert not any("max_tokens" in request.body for request in ask.requests)
    assert "tools" in ask.requests[1].body
    assert ask.requests[2].body["response_format"]["type"] == "json_object"


def test_rambling_in_every_way_is_told_as_no_json():
    """The last way gets more room, for a model may think aloud; then the model is at fault, and not the text."""
    ask = Ask(*[RAMBLING] * 9)

    assert type(ask.error) is not TooLongError
    assert "holds no JSON" in str(ask.error)
    assert [request.body.get("max_tokens") for request in ask.requests] == [None, None, None, 16_384]


def test_thinking_aloud_to_the_limit_is_cut_off():
    """A model that did not come to the end of its thoughts needs more room, not another way to be asked."""
    ask = Ask(completion("<think>There was an accident", finish="length"), completion(FITS))

    assert ask.requests[1].body["max_tokens"] == 16_384
    assert ask.requests[1].body["response_format"] == ask.requests[0].body["response_format"]


def ask_in_turn(*script: Reply, times: int) -> list[dict[str, Any]]:
    """Ask so many times at one endpoint, and return the bodies of the requests that it got."""

    async def run(base_url: str) -> None:
        async with Model(Endpoint("local/small-1", base_url), sleep=lambda _s: asyncio.sleep(0)) as model:
            for n in range(times):
                with suppress(AnswerError):
                    await model.ask(MESSAGES, Report, name=f"a-{n}")

    with ScriptedServer(script) as server:
        asyncio.run(run(server.base_url))
    return [request.body for request in server.requests]


def spent(tokens: int) -> Reply:
    """Return an answer that was cut off after so many tokens."""
    return completion('{"title":"A', finish="length", usage={"prompt_tokens": 9, "completion_tokens": tokens})


@pytest.mark.parametrize("vain", [spent(512), failure(400, "max_tokens is too large: 16384")])
def test_room_that_is_not_given_is_not_asked_for_again(vain):
    """Where asking for room gets no more than before, it is asked for once in the whole run."""
    asked = ask_in_turn(spent(512), vain, *[spent(512)] * 9, times=4)

    assert ["max_tokens" in body for body in asked] == [False, True, False, False, False]


def test_room_that_helps_nobody_is_not_asked_for_again():
    """Where answers are endless, also in the larger room, two of them are enough to see it."""
    endless = [spent(512), spent(16_384)]

    asked = ask_in_turn(*endless, *endless, *[spent(512)] * 9, times=4)

    assert ["max_tokens" in body for body in asked] == [False, True, False, True, False, False]


def test_room_that_helped_is_asked_for_from_then_on():
    """One endless answer does not spoil what helps the others."""
    asked = ask_in_turn(spent(512), spent(16_384), spent(512), completion(FITS), completion(FITS), times=3)

    assert ["max_tokens" in body for body in asked] == [False, True, False, True, True]


def test_reask_when_the_answer_does_not_fit():
    """An answer that breaks the schema goes back with what is wrong, and both attempts are counted."""
    ask = Ask(completion(BREAKS), completion(FITS))

    assert ask.answer.value.count == 25
    assert ask.answer.usage == TokenUsage(requests=2, reasks=1, input_tokens=200, output_tokens=20)
    first, second = ask.requests
    assert second.body["messages"][:2] == first.body["messages"]
    assert second.body["messages"][2] == {"role": "assistant", "content": BREAKS}
    assert "place\n  Field required" in second.body["messages"][3]["content"]
    assert second.body["response_format"] == first.body["response_format"]


def test_reask_names_no_version():
    """A complaint holds no library's version, or a recorded re-ask would fit that version only."""
    assert (
        "errors.pydantic.dev"
        not in Ask(completion(BREAKS), completion(FITS)).requests[1].body["messages"][3]["content"]
    )


def test_answer_that_never_fits():
    """After two re-asks an answer that still breaks the schema is told, with the first thing that is wrong."""
    ask = Ask(*[completion(BREAKS)] * 9, mode="json_schema")

    assert isinstance(ask.error, AnswerError)
    assert str(ask.error) == (
        "seeds/a.txt: the model's answer does not fit the schema, also after 2 re-asks (place: Field required, and 1 "
        "more); try again, or a model that supports structured output"
    )
    assert ask.usage == TokenUsage(requests=3, reasks=2, input_tokens=300, output_tokens=30)


def test_retries_and_reasks_do_not_multiply():
    """A failure during a re-ask is a retry of that re-ask, and the first answer is not asked for again."""
    ask = Ask(failure(500), completion(BREAKS), failure(500), completion(FITS))

    assert ask.answer.usage == TokenUsage(requests=4, retries=2, reasks=1, input_tokens=200, output_tokens=20)


def test_a_number_in_another_form_is_no_reason_to_ask_again():
    """A whole number written with a decimal point fits an integer."""
    assert Ask(completion(FITS.replace("25", "25.0"))).answer.value.count == 25


def test_concurrency_is_bounded():
    """No more requests are under way at once than the endpoint allows."""
    reply, three = completion(FITS), Barrier(3)
    with ScriptedServer(lambda _body: Reply(reply.body, held=three.wait)) as server:

        async def ask_all() -> TokenUsage:
            async with Model(Endpoint("local/small-1", server.base_url, concurrency=3)) as model:
                await asyncio.gather(*(model.ask(MESSAGES, Report, name=f"a-{n}") for n in range(9)))
                return model.usage

        usage = asyncio.run(ask_all())

    assert server.most_at_once == 3
    assert usage.requests == 9


def test_retries_are_logged_without_key_or_text(caplog):
    """A retry is logged with its article and wait, and neither the key nor what was said."""
    with caplog.at_level(logging.INFO, logger="summarizer.llm"):
        Ask(failure(429, "limit of org-abcdef", retry_after="2"), completion(BREAKS), completion(FITS))

    ours = [record.getMessage() for record in caplog.records if record.name == "summarizer.llm"]
    assert ours == [
        "seeds/a.txt: the endpoint answered with status 429; attempt 2 in 2.0 s",
        "seeds/a.txt: the answer does not fit the schema; asking again",
    ]
    assert not [record for record in caplog.records if record.name.startswith("instructor")]


def test_what_instructor_logs_of_us_is_left_out_and_nothing_else_of_it(caplog):
    """It would quote the answer; whoever uses it beside us finds its logs as ever, its levels untouched."""
    ask = Ask(*[completion('{"title": "A secret of the article"}')] * 20)
    assert isinstance(ask.error, AnswerError)
    assert not [record for record in caplog.records if record.name.startswith("instructor")]

    theirs = instructor.patch(create=failing, mode=instructor.Mode.JSON_SCHEMA)
    with pytest.raises(InstructorRetryException):
        asyncio.run(theirs(response_model=Report, model="x", messages=MESSAGES))
    assert [record.name for record in caplog.records if "no luck" in record.getMessage()]
    assert logging.getLogger("instructor").level == logging.NOTSET


async def failing(**_):
    """A client that cannot ask."""
    raise ValueError("no luck")


def test_the_key_is_sent_but_not_shown():
    """The key goes to the endpoint, and not into the endpoint's repr."""
    ask = Ask(completion(FITS))

    assert ask.requests[0].headers["authorization"] == "Bearer key-of-mine"
    assert "key-of-mine" not in repr(ask.endpoint)


@pytest.mark.parametrize(
    ("endpoint", "environment", "base_url", "api_key"),
    [
        (Endpoint("openai/x"), {"OPENAI_API_KEY": "k\n"}, "https://api.openai.com/v1", "k"),
        (Endpoint("openai/x"), {"OPENAI_BASE_URL": "http://h/v1"}, "http://h/v1", "none"),
        (Endpoint("openai/x", "http://a/v1"), {"OPENAI_BASE_URL": "http://h/v1"}, "http://a/v1", "none"),
        (Endpoint("openai/x", api_key="mine"), {"OPENAI_API_KEY": "k"}, "https://api.openai.com/v1", "mine"),
        (Endpoint("openrouter/meta/x", "http://a/v1"), {"OPENAI_API_KEY": "k"}, "http://a/v1", "k"),
        (
            Endpoint("ollama/q"),
            {"OPENAI_API_KEY": "k", "OPENAI_BASE_URL": "http://h"},
            "http://localhost:11434/v1",
            "none",
        ),
    ],
)
def test_where_the_model_is(endpoint, environment, base_url, api_key):
    """What is given comes before the environment, that before habit; a local server gets no key of others."""
    located = locate(endpoint, environment)

    assert (located.base_url, located.api_key) == (base_url, api_key)


@pytest.mark.parametrize(
    ("endpoint", "environment", "says"),
    [
        (Endpoint("gpt-5.4-mini"), {}, "write the model as PROVIDER/NAME"),
        (Endpoint("openai/x", concurrency=0), {"OPENAI_API_KEY": "k"}, "at least one request"),
        (Endpoint("openai/"), {}, "write the model as PROVIDER/NAME"),
        (
            Endpoint("cohere/x"),
            {"OPENAI_API_KEY": "k"},
            "no address is known for cohere; give the --base-url",
        ),
        (Endpoint("nobody/x"), {}, "no address is known for nobody; .*, or name one of openai, ollama, anthropic"),
        (Endpoint("deepseek/x"), {"OPENAI_API_KEY": "k"}, "no key; set DEEPSEEK_API_KEY, or give the --base-url"),
        (Endpoint("openai/x"), {"OPENAI_API_KEY": ""}, "set OPENAI_API_KEY"),
        (Endpoint("openai/x", "localhost:8000"), {}, "write the whole address"),
        (Endpoint("openai/x", "http://[::1/v1"), {}, "write the whole address"),
        (Endpoint("openai/x", "http://h:port/v1"), {}, "write the whole address"),
        (Endpoint("openai/x"), {"OPENAI_API_KEY": "“secret”"}, "copy it again"),
    ],
)
def test_no_telling_where_the_model_is(endpoint, environment, says):
    """What cannot be made out is told before anything is sent, and the key is not quoted."""
    with pytest.raises(InputError, match=says) as caught:
        locate(endpoint, environment)

    assert "secret" not in str(caught.value)


def test_other_providers_have_addresses_and_keys_of_their_own(monkeypatch):
    """Where a provider's OpenAI-compatible address is known, it is used, with that provider's key."""
    monkeypatch.setenv("DEEPSEEK_API_KEY", "theirs")

    located = locate(Endpoint("deepseek/x"), {"OPENAI_API_KEY": "ours"})

    assert located.base_url.startswith("https://api.deepseek.com")
    assert located.api_key == "theirs"


@pytest.mark.parametrize(
    ("provider", "variable"),
    [
        ("anthropic", "ANTHROPIC_API_KEY"),
        ("google", "GEMINI_API_KEY"),
        ("google", "GOOGLE_API_KEY"),
        ("groq", "GROQ_API_KEY"),
        ("mistral", "MISTRAL_API_KEY"),
    ],
)
def test_providers_with_libraries_of_their_own_are_asked_without_them(monkeypatch, provider, variable):
    """Their OpenAI-compatible endpoint is used with their key and never with OpenAI's; without theirs it is named."""
    for name in ("ANTHROPIC_API_KEY", "GEMINI_API_KEY", "GOOGLE_API_KEY", "GROQ_API_KEY", "MISTRAL_API_KEY"):
        monkeypatch.delenv(name, raising=False)
    with pytest.raises(InputError, match=r"no key; set \w+_API_KEY, or give the --base-url"):
        locate(Endpoint(f"{provider}/x"), {"OPENAI_API_KEY": "ours"})

    monkeypatch.setenv(variable, "theirs")
    located = locate(Endpoint(f"{provider}/x"), {"OPENAI_API_KEY": "ours"})

    assert located.base_url.startswith("https://")
    assert provider in located.base_url
    assert located.api_key == "theirs"


def test_model_name_is_all_after_the_first_slash():
    """A model's own name may have slashes."""
    assert Endpoint("openrouter/meta/llama").model_name == "meta/llama"
