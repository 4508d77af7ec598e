"""What goes over the wire: a pydantic schema in, the JSON Schema that strict structured output accepts out.

The rules are those of OpenAI's strict mode: every property required, no others allowed, nothing beside a `$ref`. Class
docstrings are for programmers, titles repeat the names, and defaults are refused: none of them is sent.
"""

import re
from functools import lru_cache
from typing import Any

from pydantic import BaseModel

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
