"""What a user wants to know besides: a TOML file comes in, the schema that a model fills goes out.

    [ship]
    about = "Every merchant ship that was seized or boarded."
    [ship.fields]
    name = { type = "words", about = "The ship's name." }
    state = { one_of = ["seized", "released"], about = "What became of it." }

Hides the format. It holds no code, so a file from anybody can be used.
"""

import re
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Final, Literal

from pydantic import BaseModel, ConfigDict, Field, TypeAdapter, ValidationError, create_model

from summarizer.errors import InputError
from summarizer_schemas.closed import Closed

Sort = Literal["words", "number", "text", "choice"]
_ASKED: Final[Mapping[Sort, str]] = {
    "words": "Words of the article, copied letter for letter. ",
    "number": "A number, as the article has it. ",
    "text": "A few English words of your own. ",
    "choice": "",
}
_NAME: Final = r"^[a-z][a-z0-9_]{0,39}$"
_QUOTE: Final = "Consecutive words of the article, copied letter for letter, that bear this item out."


class _Field(BaseModel):
    model_config = ConfigDict(extra="forbid")

    about: Annotated[str, Field(min_length=1)]
    type: Literal["words", "number", "text"] = "text"
    one_of: Annotated[list[str], Field(min_length=1)] | None = None


class _Kind(BaseModel):
    model_config = ConfigDict(extra="forbid")

    about: Annotated[str, Field(min_length=1)]
    fields: Annotated[dict[Annotated[str, Field(pattern=_NAME)], _Field], Field(min_length=1)]


_FILE: Final = TypeAdapter(Annotated[dict[Annotated[str, Field(pattern=_NAME)], _Kind], Field(min_length=1)])


@dataclass(frozen=True)
class OwnFields:
    """What a user wants to know besides.

    Attributes:
        schema: what a model fills for one article: for each kind a list of items, each with its fields and a quote.
        kinds: for each kind its fields, and what sort of value each has.
    """

    schema: type[BaseModel]
    kinds: Mapping[str, Mapping[str, Sort]]


def read_fields(path: Path) -> OwnFields:
    """Read a file of own fields.

    Raises:
        InputError: the file cannot be read, is no TOML, or does not say what it must.
    """
    try:
        kinds = _FILE.validate_python(tomllib.loads(path.read_text("utf-8")))
    except OSError as error:
        raise InputError(f"--own-fields {path}: cannot be read ({error.strerror}); name a file that can") from error
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise InputError(f"--own-fields {path}: is no TOML in UTF-8 ({error}); see docs/own-fields.md") from error
    except ValidationError as error:
        problem = error.errors(include_url=False)[0]
        where = ".".join(str(each) for each in problem["loc"] if each != "[key]")
        raise InputError(f"--own-fields {path}: {where}: {problem['msg']}; see docs/own-fields.md") from error
    for name in (field for kind in kinds.values() for field in kind.fields):
        if name == "quote" or hasattr(BaseModel, name) or re.match("model_", name):
            raise InputError(f"--own-fields {path}: {name}: this name is taken; choose another")
    schema = {name: (list[_item(name, kind)], Field(description=kind.about)) for name, kind in kinds.items()}  # type: ignore[misc]
    return OwnFields(
        create_model("OwnReport", __base__=Closed, **schema),  # type: ignore[call-overload]
        {name: {field: _sort(each) for field, each in kind.fields.items()} for name, kind in kinds.items()},
    )


def _item(name: str, kind: _Kind) -> type[BaseModel]:
    fields: dict[str, Any] = {
        field: (_type(each), Field(description=_ASKED[_sort(each)] + each.about)) for field, each in kind.fields.items()
    }
    title = "".join(word.capitalize() for word in name.split("_"))
    return create_model(f"{title}Item", __base__=Closed, **fields, quote=(str, Field(description=_QUOTE)))


def _type(field: _Field) -> Any:
    if field.one_of:
        return Literal[tuple(field.one_of)] | None
    return (float if field.type == "number" else str) | None


def _sort(field: _Field) -> Sort:
    return "choice" if field.one_of else field.type
