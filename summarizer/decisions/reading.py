"""`decisions.toml` → entries, and entries → the text of the file.

Hides TOML. A file that cannot be used is refused whole, before anything is paid: the message names the file, the entry,
what is wrong and what to do. The file holds no code and names no file that would be opened.
"""

import json
import tomllib
from collections.abc import Iterable, Mapping
from datetime import date
from pathlib import Path
from typing import Any, Final

from pydantic import ValidationError

from summarizer.decisions.entries import ENTRIES, Entry
from summarizer.errors import InputError
from summarizer_schemas.brief import Decision

_MOST_BYTES: Final = 1_000_000
"""Some five thousand decisions; a larger file was not written by hand."""
_MOST_ENTRIES: Final = 2_000
_DOCS: Final = "see docs/decisions.md"


def read_decisions(path: Path) -> tuple[Entry, ...]:
    """Read a file of decisions; what stands twice is taken once.

    Raises:
        InputError: the file cannot be read, is too large or no TOML, or an entry of it cannot be used.
    """
    return parse_decisions(_content(path), str(path))


def parse_decisions(text: str, called: str) -> tuple[Entry, ...]:
    """Read the text of a file; `called` is how messages speak of it.

    Raises:
        InputError: as `read_decisions`.
    """
    where = f"--decisions {called}"
    try:
        tables = tomllib.loads(text)
    except (tomllib.TOMLDecodeError, RecursionError) as error:
        raise InputError(f"{where}: is not TOML ({error}); mend it there, {_DOCS}") from error
    entries = []
    kinds: Mapping[str, type[Entry]] = {each: ENTRIES[each] for each in ENTRIES}
    for kind, given in tables.items():
        if kind not in kinds:
            raise InputError(f"{where}: there is no [[{_shown(kind)}]]; there are {', '.join(kinds)}")
        if not isinstance(given, list) or not all(isinstance(each, dict) for each in given):
            raise InputError(f"{where}: {kind}: write each entry under [[{kind}]], in two pairs of brackets")
        entries += [_entry(f"{where}: [[{kind}]] {n}", kinds[kind], each) for n, each in enumerate(given, start=1)]
    if len(entries) > _MOST_ENTRIES:
        raise InputError(f"{where}: holds {len(entries):,} entries, and {_MOST_ENTRIES:,} at most are taken; divide it")
    return in_one_order(entries)


def in_one_order(entries: Iterable[Entry]) -> tuple[Entry, ...]:
    """Return entries in one order, whatever they came in, each once."""
    place = [*ENTRIES]
    by_text = {dump([each]): each for each in entries}
    return tuple(each for _, each in sorted(by_text.items(), key=lambda one: (place.index(one[1].kind), one[0])))


def dump(decisions: Iterable[Entry | Decision]) -> str:
    """Return decisions as the text of a file, from which `parse_decisions` reads the same."""
    return "\n".join(map(_table, decisions))


def entry_of(decision: Decision) -> Entry:
    """Return a decision of a brief as an entry.

    Raises:
        InputError: the brief was changed, so that it is none.
    """
    return _entry(f"[[{decision.kind}]] of the earlier brief", ENTRIES[decision.kind], decision.given)


def _content(path: Path) -> str:
    try:
        with path.open("rb") as file:
            content = file.read(_MOST_BYTES + 1)
    except OSError as error:
        raise InputError(f"--decisions {path}: cannot be read ({error.strerror}); name a file that can") from error
    if len(content) > _MOST_BYTES:
        raise InputError(f"--decisions {path}: is larger than {_MOST_BYTES:,} bytes; is it the right file?")
    try:
        return content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise InputError(f"--decisions {path}: is not UTF-8; save it as UTF-8") from error


def _entry(where: str, kind: type[Entry], given: Mapping[str, Any]) -> Entry:
    try:
        return kind.model_validate({key: _plain(value) for key, value in given.items()})
    except ValidationError as error:
        problem = error.errors(include_url=False)[0]
        key = ".".join(_shown(str(each)) for each in problem["loc"])
        raise InputError(f"{where}: {f'{key}: ' * bool(key)}{_told(problem, kind)}; {_DOCS}") from error


def _plain(value: object) -> object:
    """Return a day that stands without quotation marks, as TOML has it, as the text that it is."""
    return value.isoformat() if type(value) is date else value


def _told(problem: Mapping[str, Any], kind: type[Entry]) -> str:
    """Say what is wrong with an entry, and what would be right."""
    if problem["type"] == "extra_forbidden":
        return f"there is no such key; there are {', '.join(kind.model_fields)}"
    if problem["type"] == "missing":
        return "is missing; add it"
    return str(problem["msg"]).removeprefix("Value error, ")


def _shown(key: str) -> str:
    """Return a key as a message can show it."""
    return key[:40].encode("unicode_escape").decode()


def _table(decision: Entry | Decision) -> str:
    values = decision.given if isinstance(decision, Decision) else decision.values
    lines = (f"{key} = {_value(value)}\n" for key, value in values.items())
    return f"[[{decision.kind}]]\n{''.join(lines)}"


def _value(value: object) -> str:
    """Return a value as TOML, whose basic strings escape as JSON's do, and DEL besides."""
    if isinstance(value, tuple | list):
        return f"[{', '.join(map(_value, value))}]"
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
