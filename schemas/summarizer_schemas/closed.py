"""What all schemas have in common: objects that are closed, frozen, and light enough to be held by the million."""

from collections.abc import Mapping
from typing import Any, ClassVar, Self

from pydantic import BaseModel, ConfigDict

_set = object.__setattr__


class Closed(BaseModel):
    """Base of everything that a model fills or a brief holds: unknown fields are refused, values never change."""

    model_config = ConfigDict(extra="forbid", frozen=True, defer_build=True)

    _names: ClassVar[tuple[str, ...]] = ()
    _every_field: ClassVar[set[str]] = set()

    @classmethod
    def __pydantic_init_subclass__(cls, **options: Any) -> None:
        """Keep one set of the field names for all objects of a class."""
        super().__pydantic_init_subclass__(**options)
        cls._names = tuple(cls.model_fields)
        cls._every_field = set(cls._names)

    def model_post_init(self, context: Any, /) -> None:
        """Note every field as given, in the class's own set: pydantic's set in each object outweighs what it says."""
        del context
        _set(self, "__pydantic_fields_set__", self._every_field)

    def model_copy(self, *, update: Mapping[str, Any] | None = None, deep: bool = False) -> Self:
        """Return a copy with other values, which are not validated: as light as the object itself (see `of_known`).

        Raises:
            TypeError: there is a value for no field.
        """
        if deep:
            return super().model_copy(update=update, deep=True)
        own = {name: self.__dict__[name] for name in self._names}
        return self.of_known(**(own | dict(update or {})))

    @classmethod
    def of_known(cls, **values: Any) -> Self:
        """Make an object of values that are known to fit, a value for every field, without validating them.

        Pydantic's `model_construct` takes longer than validating does. The values lie in a table that shares its keys
        with those of all objects of the class, in half the room.

        Raises:
            KeyError: a field has no value.
            TypeError: every field has a value, and there are values for no field.
        """
        made = object.__new__(cls)
        table = made.__dict__
        for name in cls._names:
            table[name] = values[name]
        if len(values) > len(cls._names):
            raise TypeError(f"{cls.__name__} has no {', '.join(sorted(values.keys() - cls._every_field))}")
        _set(made, "__pydantic_fields_set__", cls._every_field)
        _set(made, "__pydantic_extra__", None)
        _set(made, "__pydantic_private__", None)
        return made
