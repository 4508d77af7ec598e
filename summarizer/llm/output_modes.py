"""How an endpoint is asked for an object of a schema, and which way of asking it understands.

The strictest way comes first: a JSON Schema that the endpoint holds the model to; then a tool that the model must call;
then JSON with the schema in the prompt. Servers refuse what they do not know, or pass over it in silence. Then the next
way is tried, and what has worked once is used for all that follows (`Capabilities`).

`wire_schema` makes the JSON Schema that is sent. Its rules are those of OpenAI's strict mode: every property required,
no others allowed, nothing beside a `$ref`. Class docstrings are for programmers, titles repeat the names, and defaults
are refused: none of them is sent.
"""

import json
import re
from enum import Enum
from functools import lru_cache
from typing import Any, Final

from pydantic import BaseModel

from summarizer.errors import InputError

_NOT_SENT = {"title", "default"}
_NAMED_SCHEMAS = {"properties", "$defs"}  # their keys are names of ours, and may well be "title"

# pydantic's complaints end with an address that names pydantic's version: a recorded re-ask would fit no other.
_VERSIONED_LINK = re.compile(r"\n +For further information visit https://errors\.pydantic\.dev/\S+")


@lru_cache(maxsize=64)  # the same few for every article; a user's own fields are a class a run
def wire_schema(schema: type[BaseModel]) -> dict[str, Any]:
    """Return the JSON Schema of `schema` as the model gets to see it; nobody may change it, it is everybody's."""
    tree = schema.model_json_schema()
    definitions = {name: _class_node(node) for name, node in tree.pop("$defs", {}).items()}
    root: dict[str, Any] = _class_node(tree)
    return {**root, "$defs": definitions} if definitions else root


def strict_format(schema: type[BaseModel]) -> dict[str, Any]:
    """Return the `response_format` that asks for an object of `schema`, strictly."""
    inner = {"name": schema.__name__, "strict": True, "schema": wire_schema(schema)}
    return {"type": "json_schema", "json_schema": inner}


def stable_complaint(text: str) -> str:
    """Return a complaint about an answer without what changes from one version of a library to the next."""
    return _VERSIONED_LINK.sub("", text)


def _class_node(node: dict[str, Any]) -> dict[str, Any]:
    """Clean the schema of a class, whose description is its docstring."""
    cleaned: dict[str, Any] = _clean(
        {key: node[key] for key in node if key != "description" or "properties" not in node}
    )
    return cleaned


def _clean(node: Any) -> Any:
    if isinstance(node, list):
        return [_clean(item) for item in node]
    if not isinstance(node, dict):
        return node
    cleaned = {
        key: {name: _clean(child) for name, child in value.items()} if key in _NAMED_SCHEMAS else _clean(value)
        for key, value in node.items()
        if key not in _NOT_SENT
    }
    if "properties" in cleaned:
        cleaned |= {"required": list(cleaned["properties"]), "additionalProperties": False}
    if "$ref" in cleaned and len(cleaned) > 1:
        cleaned = {"anyOf": [{"$ref": cleaned.pop("$ref")}], **cleaned}
    return cleaned


Message = dict[str, str]  # {"role": "system" | "user" | "assistant", "content": text}
Body = dict[str, Any]
"""Of a request, as an OpenAI-compatible endpoint takes it."""


class OutputMode(Enum):
    """The ways to ask, the strictest first."""

    JSON_SCHEMA = "a strict JSON schema"
    TOOL = "a tool that must be called"
    JSON_WITH_SCHEMA = "JSON, the schema beside it and in the prompt"
    JSON = "JSON, the schema in the prompt"
    PROMPT = "nothing but the prompt"


MODES: Final = {
    "auto": tuple(OutputMode),
    "json_schema": (OutputMode.JSON_SCHEMA,),
    "tools": (OutputMode.TOOL,),
    "json": (OutputMode.JSON_WITH_SCHEMA, OutputMode.JSON, OutputMode.PROMPT),
}
"""What `--mode` may be, and the ways to ask that it means."""


TELLING: Final = {OutputMode.JSON_WITH_SCHEMA, OutputMode.JSON, OutputMode.PROMPT}
"""The ways in which the model gets to read the schema, whatever the endpoint does with it."""


class Capabilities:
    """What is known of an endpoint: the ways to ask that it takes, and the room for an answer that must be asked for.

    Raises:
        InputError: There is no such mode.
    """

    def __init__(self, mode: str) -> None:
        if mode not in MODES:
            raise InputError(f"--mode {mode}: write one of {', '.join(MODES)}")
        self.works: OutputMode | None = None
        self.room_tokens: int | None = None
        self.vain_rooms = 0  # answers in a row that were cut off in a larger room as well
        self._of_mode = MODES[mode]
        self._refused: set[OutputMode] = set()

    def to_try(self) -> list[OutputMode]:
        """Return the ways worth trying, the likeliest first."""
        left = [form for form in self._of_mode if form not in self._refused and form is not self.works]
        return [self.works, *left] if self.works else left or list(self._of_mode)

    def refuse(self, form: OutputMode) -> None:
        """Take note that the endpoint does not know a way; once one works, a refusal is taken for a slip."""
        if not self.works:
            self._refused.add(form)


def ask_in(form: OutputMode, model: str, messages: list[Message], schema: type[BaseModel]) -> Body:
    """Return the body of a request that asks `model` for an object of `schema` in this form."""
    if form is OutputMode.JSON_SCHEMA:
        return {"messages": messages, "model": model, "response_format": strict_format(schema)}
    if form is OutputMode.TOOL:
        function = {"name": schema.__name__, "description": _TOOL, "parameters": wire_schema(schema)}
        choice = {"type": "function", "function": {"name": schema.__name__}}
        tools = [{"type": "function", "function": function}]
        return {"messages": messages, "model": model, "tool_choice": choice, "tools": tools}
    told = {"messages": _with_schema(messages, schema), "model": model}
    if form is OutputMode.PROMPT:
        return told
    beside = {"schema": wire_schema(schema)} if form is OutputMode.JSON_WITH_SCHEMA else {}
    return {**told, "response_format": {"type": "json_object", **beside}}


def first_form(mode: str) -> OutputMode:
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
