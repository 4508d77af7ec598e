"""How instructor holds an answer against its schema: a schema in, a class that instructor takes for one out.

instructor makes the JSON Schema of the class that it is given for each question, and looks through all of its fields,
which takes longer than to send the question; we word the request ourselves and need neither. Where the class is not one
of instructor's, it derives one for each question, whose objects are never equal to those of the schema. So it is given
one of its own, which has the schema read the answer: its complaints are the schema's, word for word.
"""

from functools import lru_cache
from typing import Any, ClassVar

from instructor import OpenAISchema
from pydantic import BaseModel


class Held(OpenAISchema):
    """An answer, read by the schema that it was asked for in."""

    schema_held: ClassVar[type[BaseModel]]
    value: Any

    @classmethod
    def model_json_schema(cls, *_given: Any, **_how: Any) -> dict[str, Any]:
        """Return none: what is sent is worded by `forms`."""
        return {}

    @classmethod
    def model_validate_json(
        cls, json_data: str | bytes | bytearray, *, strict: bool | None = None, **_how: Any
    ) -> "Held":
        """Read an answer, straight from its text.

        Raises:
            ValidationError: it does not fit the schema.
        """
        return cls.model_construct(value=cls.schema_held.model_validate_json(json_data, strict=strict))


@lru_cache(maxsize=64)  # the same few for every article; a user's own fields are a class a run
def held_as(schema: type[BaseModel]) -> type[Held]:
    """Return a class that reads answers by a schema, and goes by its name."""
    return type(schema.__name__, (Held,), {"schema_held": schema, "__module__": __name__})
