"""What all schemas have in common: objects that are closed, frozen, and light enough to be held by the million."""

from typing import Any, ClassVar

from pydantic import BaseModel, ConfigDict


class Closed(BaseModel):
    """Base of everything that a model fills or a brief holds: unknown fields are refused, values never change."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    _every_field: ClassVar[set[str]] = set()

    @classmethod
    def __pydantic_init_subclass__(cls, **options: Any) -> None:
        """Keep one set of the field names for all objects of a class."""
        super().__pydantic_init_subclass__(**options)
        cls._every_field = set(cls.model_fields)

    def model_post_init(self, context: Any, /) -> None:
        """Note every field as given, in the class's own set: pydantic's set in each object outweighs what it says."""
        del context
        object.__setattr__(self, "__pydantic_fields_set__", self._every_field)
