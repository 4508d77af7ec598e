"""A path → the `Brief` that the file holds, or a message that says where the file is no brief."""

import json
from pathlib import Path

from pydantic import ValidationError

from summarizer.errors import InputError
from summarizer_schemas import Brief
from summarizer_schemas.brief import FORMAT

_MOST_PROBLEMS = 5


def read_brief(path: Path) -> Brief:
    """Read `brief.json`.

    Raises:
        InputError: the file cannot be read, is no JSON, has another format version, or does not fit the schema.
    """
    try:
        text = path.read_bytes().decode("utf-8")
    except OSError as error:
        raise InputError(f"{path}: cannot be read: {error.strerror}") from error
    except UnicodeDecodeError as error:
        raise InputError(
            f"{path}: is not UTF-8 at byte {error.start}; give the brief.json as it was written"
        ) from error
    _check_format(path, text)
    try:
        return Brief.model_validate_json(text, strict=True)
    except ValidationError as error:
        raise InputError(f"{path}: {_problems(error)}") from error


def _check_format(path: Path, text: str) -> None:
    """Tell an older or foreign file by its format before its fields are blamed."""
    try:
        data = json.loads(text)
    except (json.JSONDecodeError, RecursionError) as error:
        raise InputError(f"{path}: is not JSON: {error}; give the file as it was written") from error
    found = data.get("format") if isinstance(data, dict) else None
    if found != FORMAT:
        raise InputError(f"{path}: its format is {found!r}, and this version reads {FORMAT!r}; make the brief again")


def _problems(error: ValidationError) -> str:
    """Say in one line which fields are wrong, and how."""
    problems = error.errors(include_url=False, include_input=False)
    told = [f"{'.'.join(map(str, each['loc']))}: {each['msg']}" for each in problems[:_MOST_PROBLEMS]]
    more = len(problems) - len(told)
    return "does not fit the schema: " + "; ".join(told) + (f"; and {more} more" if more else "")
