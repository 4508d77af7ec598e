"""How a cassette is written: vcr's dictionary in, YAML out that a person can review, and back again to the byte.

JSON bodies are shown as nested YAML under the tag `!json`, and so is JSON text inside them (a model's answer is JSON in
a string); text of several lines stands as a literal block. YAML 1.1 cannot hold every text so. Where a line ends in a
space, or a tab, an odd line break or a control character occurs, the text becomes a list of lines under `!lines`, and
only the odd line is quoted and escaped. This module is a serializer as vcr takes it: `serialize` and `deserialize`.

`describe_nearest` words what to say when no recording fits a request: the difference from the nearest one.
"""

import json
import re
from collections.abc import Sequence
from itertools import takewhile
from pathlib import Path
from typing import Any, NamedTuple

import yaml

from summarizer.errors import printable

_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)

# How JSON text may be laid out; nested YAML stands for it only where one of these gives the same text again.
_LAYOUTS: dict[str, dict[str, Any]] = {
    "!json": {"separators": (",", ":")},
    "!json-spaced": {},
    "!json-indented": {"indent": 2},
}
# What stands in YAML as it is, whatever reads it: no controls, surrogates, byte order mark, or line break but \n.
_PLAIN_CHARS = "[\n\x20-\x7e\xa0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\ufffd\U00010000-\U0010fffd]*"
_AWKWARD_FOR_A_BLOCK = re.compile(r"\A[ \n]| $|\n\n\Z", re.MULTILINE)


class _Json:
    def __init__(self, tag: str, value: Any) -> None:
        self.tag = tag
        self.value = value


class _Lines(list[Any]):
    pass


class _Block(str):
    __slots__ = ()


class _Quoted(str):
    __slots__ = ()


class _ReadableDumper(yaml.SafeDumper):
    def ignore_aliases(self, data: Any) -> bool:  # noqa: ARG002  # an alias saves space, and costs the reader
        return True


class _ReadableLoader(_Loader):  # type: ignore[misc]  # one of two classes, by how yaml was built
    pass


def serialize(cassette: dict[str, Any]) -> str:
    """Return a cassette, as vcr makes it, as YAML."""
    shown = {**cassette, "interactions": [_shown_interaction(item) for item in cassette["interactions"]]}
    shown["interactions"] = shown.pop("interactions")  # what is said of the whole file comes first
    written: str = yaml.dump(
        shown,
        Dumper=_ReadableDumper,
        allow_unicode=True,
        default_flow_style=False,
        sort_keys=False,
        width=10**9,  # a paragraph stays on its line, so that a diff shows what changed and no more
    )
    return written


def deserialize(text: str) -> dict[str, Any]:
    """Return a cassette as vcr made it.

    Raises:
        yaml.YAMLError: The text is no YAML, or has tags that are not ours.
    """
    cassette: dict[str, Any] = yaml.load(text, Loader=_ReadableLoader)  # noqa: S506  # derived from a safe loader
    return cassette


def _shown_interaction(interaction: dict[str, Any]) -> dict[str, Any]:
    request, response = dict(interaction["request"]), dict(interaction["response"])
    request["body"] = _shown(request.pop("body"))  # moved to the end: it is long, and what is short is seen first
    response["body"] = {"string": _shown(response.pop("body")["string"])}
    return {"request": request, "response": response}


def _shown(value: Any) -> Any:
    """Wrap every text in `value` in the class that says how it is written."""
    if isinstance(value, dict):
        return {_shown_key(key): _shown(item) for key, item in value.items()}
    if isinstance(value, list):
        return [_shown(item) for item in value]
    return _shown_text(value) if isinstance(value, str) else value


def _shown_key(key: str) -> str:
    return key if re.fullmatch(_PLAIN_CHARS, key) and "\n" not in key else _Quoted(key)


def _shown_text(text: str) -> Any:
    nested = _as_json(text)
    if nested:
        return _Json(nested[0], _shown(nested[1]))
    is_plain = re.fullmatch(_PLAIN_CHARS, text) is not None
    if "\n" not in text:
        return text if is_plain else _Quoted(text)
    if is_plain and not _AWKWARD_FOR_A_BLOCK.search(text):
        return _Block(text)
    return _Lines(line if re.fullmatch(_PLAIN_CHARS, line) else _Quoted(line) for line in text.split("\n"))


def _as_json(text: str) -> tuple[str, Any] | None:
    if text[:1] not in {"{", "["}:
        return None
    try:
        value = json.loads(text)
        text.encode()
        for tag, layout in _LAYOUTS.items():
            # A lone surrogate, which JSON can escape and YAML cannot, is not written again as it was.
            if json.dumps(value, ensure_ascii=False, **layout) == text:
                return tag, value
    except (ValueError, RecursionError):
        pass
    return None


def _write_json(dumper: yaml.SafeDumper, shown: _Json) -> yaml.Node:
    if isinstance(shown.value, dict):
        return dumper.represent_mapping(shown.tag, shown.value)
    return dumper.represent_sequence(shown.tag, shown.value)


def _read_json(loader: Any, node: yaml.Node) -> str:
    is_mapping = isinstance(node, yaml.MappingNode)
    value = loader.construct_mapping(node, deep=True) if is_mapping else loader.construct_sequence(node, deep=True)
    return json.dumps(value, ensure_ascii=False, **_LAYOUTS[node.tag])


_ReadableDumper.add_representer(_Json, _write_json)
_ReadableDumper.add_representer(_Lines, lambda dumper, lines: dumper.represent_sequence("!lines", lines))
_ReadableDumper.add_representer(
    _Block,
    lambda dumper, text: dumper.represent_scalar("tag:yaml.org,2002:str", str(text), style="|"),
)
_ReadableDumper.add_representer(
    _Quoted,
    lambda dumper, text: dumper.represent_scalar("tag:yaml.org,2002:str", str(text), style='"'),
)
for _tag in _LAYOUTS:
    _ReadableLoader.add_constructor(_tag, _read_json)
_ReadableLoader.add_constructor("!lines", lambda loader, node: "\n".join(loader.construct_sequence(node)))


_BEFORE, _AFTER = 20, 50  # characters of an excerpt around the first difference
_DIGEST = re.compile(r"\b[0-9a-f]{16}\b")  # an article's mark: it differs with the text, and tells nobody how


class Recorded(NamedTuple):
    """A recorded request and the file that it stands in."""

    file: Path
    body: dict[str, Any]


class _Parts(NamedTuple):
    """A request taken apart, in the order in which differences are worth telling."""

    model: str
    prompt: str
    schema: str
    text: str
    conversation: str
    options: str


_NAMES = _Parts(
    model="the model",
    prompt="the prompt (system message)",
    schema="the schema",
    text="the text (user message)",
    conversation="what was said after the first answer (re-ask)",
    options="the options",
)


def describe_nearest(body: dict[str, Any], recorded: Sequence[Recorded]) -> str:
    """Say which recording is nearest to the request, and what differs; `recorded` is not empty."""
    asked = _parts(body)
    nearest = min(recorded, key=lambda one: _distance(asked, _parts(one.body)))
    theirs = _parts(nearest.body)
    differing = [field for field in _Parts._fields if getattr(asked, field) != getattr(theirs, field)]
    if not differing:
        return f"{nearest.file.name} holds it, but fewer times than it is asked for"
    names = " and ".join(getattr(_NAMES, field) for field in differing)
    first = differing[0]
    before, now = _excerpts(getattr(theirs, first), getattr(asked, first))
    where = "" if len(differing) == 1 else f"; {getattr(_NAMES, first)}"
    verb = "differs" if len(differing) == 1 else "differ"
    return f"the nearest is {nearest.file.name}, of which {names} {verb}{where}: recorded {before}, now {now}"


def differing(body: dict[str, Any], recorded: dict[str, Any]) -> str:
    """Return in words which parts of two requests differ."""
    asked, theirs = _parts(body), _parts(recorded)
    return " and ".join(
        getattr(_NAMES, field) for field in _Parts._fields if getattr(asked, field) != getattr(theirs, field)
    )


def _parts(body: dict[str, Any]) -> _Parts:
    messages = [message for message in body.get("messages") or [] if isinstance(message, dict)]
    opening = list(takewhile(lambda message: message.get("role") != "assistant", messages))
    others = {key: value for key, value in body.items() if key not in {"model", "messages", "response_format"}}
    return _Parts(
        model=str(body.get("model")),
        prompt=_said(message for message in messages if message.get("role") == "system"),
        schema=_text(body.get("response_format")),
        text=_DIGEST.sub("…", _said(message for message in opening if message.get("role") != "system")),
        conversation=_said(messages[len(opening) :]),
        options=_text(others),
    )


def _said(messages: Any) -> str:
    return "\n".join(str(message.get("content")) for message in messages)


def _text(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True)


def _distance(asked: _Parts, theirs: _Parts) -> tuple[bool, int, int]:
    """Rank the same text first, then the fewest differing parts, then the longest common beginning of the text."""
    differing = sum(mine != other for mine, other in zip(asked, theirs, strict=True))
    return asked.text != theirs.text, differing, -_first_difference(asked.text, theirs.text)


def _first_difference(one: str, other: str) -> int:
    pairs = enumerate(zip(one, other, strict=False))
    return next((at for at, (mine, its) in pairs if mine != its), min(len(one), len(other)))


def _excerpts(before: str, now: str) -> tuple[str, str]:
    at = _first_difference(before, now)
    return _excerpt(before, at), _excerpt(now, at)


def _excerpt(text: str, at: int) -> str:
    """Quote around `at`, with every character visible: a no-break space is a difference that nobody sees."""
    if at >= len(text):
        return f"nothing more after “{printable(text[-_BEFORE:])}”" if text else "nothing"
    start = max(0, at - _BEFORE)
    return f"“{'…' if start else ''}{printable(text[start : at + _AFTER])}{'…' if at + _AFTER < len(text) else ''}”"
