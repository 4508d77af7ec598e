"""A path → the `Brief` that the file holds, or a message that says where the file is no brief."""

import json
import re
from hashlib import sha256
from pathlib import Path
from typing import Final

from pydantic import ValidationError

from summarizer.changes import Earlier
from summarizer.errors import InputError
from summarizer.verifying.links import check_links, ids_by_sort
from summarizer_schemas import Brief
from summarizer_schemas.brief import FORMAT

_MOST_PROBLEMS = 5
_ID: Final = re.compile(r"[A-Z][1-9]\d{0,8}")


def read_brief(path: Path) -> Brief:
    """Read `brief.json`.

    Raises:
        InputError: the file cannot be read, is no JSON, has another format version, or does not fit the schema.
    """
    return parse_brief(_content(path), path)


def parse_brief(content: bytes, path: Path | str) -> Brief:
    """Read the content of a `brief.json`; `path` says in messages where it is from.

    Raises:
        InputError: as `read_brief`.
    """
    try:
        text = content.decode("utf-8")
    except UnicodeDecodeError as error:
        raise InputError(
            f"{path}: is not UTF-8 at byte {error.start}; give the brief.json as it was written"
        ) from error
    _check_format(path, text)
    try:
        return Brief.model_validate_json(text, strict=True)
    except ValidationError as error:
        raise InputError(f"{path}: {_problems(error)}") from error


def read_earlier(path: Path) -> Earlier:
    """Read a `brief.json` whose ids another brief is to carry on.

    Raises:
        InputError: as `read_brief`, or an id is no id, stands twice, or leads nowhere.
    """
    content = _content(path)
    brief = parse_brief(content, path)
    ids = [(letter, id_) for letter, ids in ids_by_sort(brief).items() for id_ in ids]
    strange = [f"{id_!r} is no id such as {letter}7" for letter, id_ in ids if not _is_id(letter, id_)]
    broken = [*strange, *map(str, check_links(brief))]
    if broken:
        raise InputError(f"{path}: {broken[0]}; give the brief.json as it was written")
    return Earlier(brief, sha256(content).hexdigest())


def _is_id(letter: str, id_: str) -> bool:
    return id_.startswith(letter) and _ID.fullmatch(id_) is not None


def _content(path: Path) -> bytes:
    try:
        return path.read_bytes()
    except OSError as error:
        raise InputError(f"{path}: cannot be read: {error.strerror}") from error


def _check_format(path: Path | str, text: str) -> None:
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
