"""How an endpoint is asked for an object of a schema, and which way it understands.

The strictest way comes first: a JSON Schema that the endpoint holds the model to, then a tool that the model must call,
then JSON with the schema in the prompt. Servers refuse what they do not know, or pass over it in silence; then the next
way is tried, and what has worked once is used for all that follows.
"""

import json
from enum import Enum
from typing import Any, Final

from pydantic import BaseModel

from summarizer.errors import InputError
from summarizer.model.wire import strict_format, wire_schema

Message = dict[str, str]  # {"role": "system" | "user" | "assistant", "content": text}
Body = dict[str, Any]
"""Of a request, as an OpenAI-compatible endpoint takes it."""


class Form(Enum):
    """The ways to ask, the strictest first."""

    JSON_SCHEMA = "a strict JSON schema"
    TOOL = "a tool that must be called"
    JSON_WITH_SCHEMA = "JSON, the schema beside it and in the prompt"
    JSON = "JSON, the schema in the prompt"
    PROMPT = "nothing but the prompt"


MODES: Final = {
    "auto": tuple(Form),
    "json_schema": (Form.JSON_SCHEMA,),
    "tools": (Form.TOOL,),
    "json": (Form.JSON_WITH_SCHEMA, Form.JSON, Form.PROMPT),
}
"""What `--mode` may be, and the ways to ask that it means."""


TELLING: Final = {Form.JSON_WITH_SCHEMA, Form.JSON, Form.PROMPT}
"""The ways in which the model gets to read the schema, whatever the endpoint does with it."""


class Habits:
    """What is known of an endpoint: the ways to ask that it takes, and the room for an answer that must be asked for.

    Raises:
        InputError: There is no such mode.
    """

    def __init__(self, mode: str) -> None:
        if mode not in MODES:
            raise InputError(f"--mode {mode}: write one of {', '.join(MODES)}")
        self.works: Form | None = None
        self.room_tokens: int | None = None
        self.vain_rooms = 0  # answers in a row that were cut off in a larger room as well
        self._of_mode = MODES[mode]
        self._refused: set[Form] = set()

    def to_try(self) -> list[Form]:
        """Return the ways worth trying, the likeliest first."""
        left = [form for form in self._of_mode if form not in self._refused and form is not self.works]
        return [self.works, *left] if self.works else left or list(self._of_mode)

    def refuse(self, form: Form) -> None:
        """Take note that the endpoint does not know a way; once one works, a refusal is taken for a slip."""
        if not self.works:
            self._refused.add(form)


def ask_in(form: Form, model: str, messages: list[Message], schema: type[BaseModel]) -> Body:
    """Return the body of a request that asks `model` for an object of `schema` in this form."""
    if form is Form.JSON_SCHEMA:
        return {"messages": messages, "model": model, "response_format": strict_format(schema)}
    if form is Form.TOOL:
        function = {"name": schema.__name__, "description": _TOOL, "parameters": wire_schema(schema)}
        choice = {"type": "function", "function": {"name": schema.__name__}}
        tools = [{"type": "function", "function": function}]
        return {"messages": messages, "model": model, "tool_choice": choice, "tools": tools}
    told = {"messages": _with_schema(messages, schema), "model": model}
    if form is Form.PROMPT:
        return told
    beside = {"schema": wire_schema(schema)} if form is Form.JSON_WITH_SCHEMA else {}
    return {**told, "response_format": {"type": "json_object", **beside}}


def first_form(mode: str) -> Form:
    """Return the way in which an endpoint of which nothing is known is asked first."""
    return MODES[mode][0]


def as_sent(body: Body) -> bytes:
    """Return the bytes of a body: what is sent, what is recorded, and what a replay asks for.

    The order is that of OpenAI's own client, so that recordings read alike whoever wrote the body.
    """
    first = {name: body[name] for name in ("messages", "model")}
    return json.dumps(
        {**first, **{name: body[name] for name in sorted(body.keys() - first.keys())}},
        ensure_ascii=False,
        separators=(",", ":"),
        allow_nan=False,
    ).encode()


_TOOL = "Takes the answer. Call it exactly once, with all that is asked for."
_SCHEMA = "Answer with one JSON object that fits this JSON Schema, and with nothing else:"


def _with_schema(messages: list[Message], schema: type[BaseModel]) -> list[Message]:
    """Put the schema where it is the same for every article: providers keep a common beginning."""
    told = f"{_SCHEMA}\n{json.dumps(wire_schema(schema), ensure_ascii=False)}"
    first, *others = messages
    if first["role"] != "system":
        return [{"role": "system", "content": told}, *messages]
    return [{**first, "content": f"{first['content']}\n\n{told}"}, *others]
