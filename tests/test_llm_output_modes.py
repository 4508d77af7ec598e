import json

import pytest
from scripted_server import Reply, called, completion, failure
from test_llm_client import BREAKS, FITS, Ask, Report

from summarizer.errors import AnswerError, EndpointError, InputError
from summarizer.llm.output_modes import Capabilities, wire_schema

PROSE = "The place was B."
NO_SCHEMA = failure(
    500,
    "[{'type': 'literal_error', 'loc': ('body', 'response_format', 'type'), "
    "'msg': \"Input should be 'text' or 'json_object'\", 'input': 'json_schema'}]",
)


def forms(ask: Ask) -> list[str]:
    """Say of each request how it asked for the object."""
    bodies = [request.body for request in ask.requests]
    return ["tools" if "tools" in body else body.get("response_format", {}).get("type", "prompt") for body in bodies]


REFUSALS = [
    NO_SCHEMA,
    failure(400, "Invalid parameter: 'response_format' of type 'json_schema' is not supported with this model."),
    failure(404, "No endpoints found that support structured outputs"),
    failure(501),
    Reply({"detail": "Unexpected keys in the request: {'response_format'}"}, 422),
]


@pytest.mark.parametrize("refusal", REFUSALS)
def test_a_way_that_is_refused_gives_way_to_the_next(refusal):
    """Whatever the status under which a server refuses a JSON schema, a tool is tried next, and at once."""
    ask = Ask(refusal, called(FITS))

    assert ask.answer.value.count == 25
    assert forms(ask) == ["json_schema", "tools"]
    assert ask.waits == []


def test_the_tool_must_be_called():
    """The tool takes an object of the schema, and the model has no choice."""
    body = Ask(called(FITS), mode="tools").requests[0].body

    assert body["tools"][0]["function"]["parameters"] == wire_schema(Report)
    assert body["tool_choice"] == {"type": "function", "function": {"name": "Report"}}


def test_a_way_that_is_passed_over_gives_way_to_the_next():
    """A server that knows neither schema nor tools, and does not say so, gets the schema in the prompt."""
    ask = Ask(completion(PROSE), completion(PROSE), completion(FITS))

    assert ask.answer.usage.retries == 2
    assert forms(ask) == ["json_schema", "tools", "json_object"]
    told = ask.requests[2].body["messages"]
    assert told[0]["content"].startswith("Say “what”.\n\nAnswer with one JSON object")
    assert json.loads(told[0]["content"].splitlines()[-1]) == wire_schema(Report)
    assert told[1] == ask.requests[0].body["messages"][1]
    assert ask.requests[2].body["response_format"]["schema"] == wire_schema(Report)


def test_a_schema_that_is_not_kept_to_is_told_in_the_prompt():
    """Where answers are JSON but never fit, the model may not have seen the schema: it is put into the prompt."""
    ask = Ask(*[completion(BREAKS)] * 3, completion(FITS))

    assert forms(ask) == ["json_schema"] * 3 + ["json_object"]
    assert ask.answer.value.count == 25


def test_every_way_fails():
    """A server that knows none of the ways is asked in each, once, and the first refusal is told."""
    ask = Ask(*[failure(400, f"response_format: no {n}") for n in range(9)])

    assert forms(ask) == ["json_schema", "tools", "json_object", "json_object", "prompt"]
    assert isinstance(ask.error, EndpointError)
    assert not isinstance(ask.error, AnswerError)
    assert "(response_format: no 0)" in str(ask.error)


@pytest.mark.parametrize(
    ("mode", "expected"),
    [("json_schema", ["json_schema"]), ("tools", ["tools"]), ("json", ["json_object", "json_object", "prompt"])],
)
def test_a_mode_that_is_set_is_kept_to(mode, expected):
    """With --mode nothing else is tried."""
    assert forms(Ask(*[NO_SCHEMA] * 9, mode=mode)) == expected


def test_what_works_is_remembered():
    """What has worked once is used from then on, and a refusal of it later is one request's slip."""
    capabilities = Capabilities("auto")
    first, second, *others = capabilities.to_try()
    capabilities.refuse(first)
    capabilities.works = second
    capabilities.refuse(second)

    assert capabilities.to_try() == [second, *others]


def test_a_mode_that_does_not_exist():
    """A mode that does not exist is told with those that do."""
    with pytest.raises(InputError, match=r"--mode xml: write one of auto, json_schema, tools, json"):
        Capabilities("xml")


def test_a_server_error_in_other_words_is_no_refusal():
    """A fault that passes is tried again in the same way."""
    assert forms(Ask(failure(500, "CUDA error"), completion(FITS))) == ["json_schema"] * 2
