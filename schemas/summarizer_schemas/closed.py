"""What all schemas have in common: objects that are closed, frozen, and light enough to be held by the million."""

from typing import Any

from pydantic import BaseModel, ConfigDict


class Closed(BaseModel):
    """Base of everything that a model fills or a brief holds: unknown fields are refused, values never change."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    def model_post_init(self, context: Any, /) -> None:
        """Note the fields as given, all of them, in one set for all objects of a class.

        pydantic keeps such a set in each object, which is then larger than what the object says.
        """
        del context
        object.__setattr__(self, "__pydantic_fields_set__", _every_field(type(self)))


_FIELDS: dict[type[BaseModel], set[str]] = {}


def _every_field(kind: type[BaseModel]) -> set[str]:
    fields = _FIELDS.get(kind)
    if fields is None:
        fields = _FIELDS[kind] = set(kind.model_fields)
    return fields
