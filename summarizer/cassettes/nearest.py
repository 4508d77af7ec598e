"""What to say when no recording fits: a request and the recorded ones in, the difference in words out."""

import json
import re
from collections.abc import Sequence
from itertools import takewhile
from pathlib import Path
from typing import Any, NamedTuple

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
        return f"nothing more after “{_visible(text[-_BEFORE:])}”" if text else "nothing"
    start = max(0, at - _BEFORE)
    return f"“{'…' if start else ''}{_visible(text[start : at + _AFTER])}{'…' if at + _AFTER < len(text) else ''}”"


def _visible(text: str) -> str:
    return "".join(char if char.isprintable() else char.encode("unicode_escape").decode() for char in text)
