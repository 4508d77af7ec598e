"""Recorded answers that are as usual: a question in, its answer out, without the libraries that carry a request.

openai, instructor and vcr take longer to import than a folder of recordings to replay. What they do for a recorded
answer that was whole and fits its schema is little: here the body of the request, which both ways build alike (see
`summarizer.model.forms`), is looked up in the files, and the answer is held against the schema. Whatever is not as
usual - nothing recorded, a failure, an answer that was cut off or does not fit, a file that cannot be read - is left to
the long way, which knows what to do and say; it is told which answers were given out here (`hand_over`).
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final

import yaml
from pydantic import ValidationError

from summarizer.cassettes import readable
from summarizer.cassettes.naming import files_about
from summarizer.model import Answer, Asking, Endpoint, Message, Usage, as_sent, ask_in, first_form

_METHOD: Final = "POST"
_PATH: Final = "/chat/completions"
_UNREADABLE: Final = (OSError, ValueError, TypeError, LookupError, AttributeError, yaml.YAMLError)
"""Whatever can be wrong with a file: the long way says what."""


@dataclass(frozen=True)
class _Recorded:
    """A request's body and the answer to it, as they stand in a file."""

    body: Any
    response: Mapping[str, Any]


class PlainAnswers:
    """The recorded answers of a folder that need nothing but to be read, each once."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._files: dict[Path, list[_Recorded]] = {}
        self._given: dict[Path, set[int]] = {}
        self._handed_over: set[Path] = set()

    def answer(self, endpoint: Endpoint, asked: Asking, messages: Sequence[Message]) -> Answer[Any] | None:
        """Return the next recorded answer to a question, asked in the first of its ways; None if not as usual."""
        body = json.loads(as_sent(ask_in(first_form(endpoint.mode), endpoint.model_name, list(messages), asked.schema)))
        for path in files_about(self._folder, asked.name):
            recorded = self._read(path)
            if recorded is None:
                return None
            given = self._given.setdefault(path, set())
            places = (place for place, each in enumerate(recorded) if place not in given and each.body == body)
            place = next(places, None)
            if place is not None:
                answer = _answer(recorded[place].response, asked)
                given |= {place} if answer else set()
                return answer
        return None

    def hand_over(self, path: Path) -> frozenset[int]:
        """Give a file over to the long way; return the places of the answers that were given out."""
        self._handed_over.add(path)
        self._files.pop(path, None)
        return frozenset(self._given.get(path, ()))

    def _read(self, path: Path) -> list[_Recorded] | None:
        if path in self._handed_over:
            return None
        if path not in self._files:
            try:
                self._files[path] = [_recorded(each) for each in _content(path)["interactions"]]
            except _UNREADABLE:
                return None
        return self._files[path]


def model_named(path: Path) -> str | None:
    """Return the model of a recording, by what stands before its first request; None if nothing does."""
    try:
        told = yaml.safe_load(path.read_text(encoding="utf-8").partition("\ninteractions:")[0])["metadata"]["model"]
    except _UNREADABLE:
        return None
    return told if isinstance(told, str) else None


def _content(path: Path) -> dict[str, Any]:
    return readable.deserialize(path.read_text(encoding="utf-8"))


def _recorded(interaction: Mapping[str, Any]) -> _Recorded:
    request = interaction["request"]
    is_question = request["method"] == _METHOD and request["uri"].endswith(_PATH)
    return _Recorded(json.loads(request["body"]) if is_question else None, interaction["response"])


def _answer(response: Mapping[str, Any], asked: Asking) -> Answer[Any] | None:
    """Return what a recorded response says, if it is a whole object of the schema and nothing else."""
    try:
        completion = json.loads(response["body"]["string"]) if response["status"]["code"] == 200 else {}
        [choice] = completion["choices"]
        message, used = choice["message"], completion.get("usage") or {}
        if choice["finish_reason"] != "stop" or message.get("refusal") or message.get("tool_calls"):
            return None
        value = asked.schema.model_validate_json(message["content"])
    except (*_UNREADABLE, ValidationError):
        return None
    cached = (used.get("prompt_tokens_details") or {}).get("cached_tokens")
    counts = (used.get("prompt_tokens"), cached, used.get("completion_tokens"))
    sent, from_cache, received = (count if isinstance(count, int) else 0 for count in counts)
    return Answer(value, Usage(requests=1, input_tokens=sent, cached_tokens=from_cache, output_tokens=received))
