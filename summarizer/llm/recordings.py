"""Recordings: answer requests from a folder of cassettes, or record requests into it.

Each request has a name (see `Model.ask`), and each name has one file, in which all requests of that name stand in
order. A name ends in a hash of what the request is about, so a recording is found though the article's file was
renamed.

There are two ways to an answer. The short way (`PlainAnswers`) gives whole answers that fit their schema, without the
libraries that carry a request. The long way (`Recordings`) goes through them, and does all else.
"""

import asyncio
import json
import re
import unicodedata
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final, Literal, Self, TypeVar

import yaml
from pydantic import BaseModel, ValidationError

from summarizer.errors import InputError, NoRecordingError
from summarizer.llm.calls import (
    Permit,
    RequestLabel,
    Sleep,
    TellWaiting,
    TokenUsage,
    always,
    asking,
    material,
    tell_nobody,
)
from summarizer.llm.cassette_format import Recorded, describe_nearest, deserialize, differing
from summarizer.llm.client import Answer, Model
from summarizer.llm.output_modes import Message, as_sent, ask_in, first_form
from summarizer.llm.providers import NEUTRAL_URL, NO_KEY, Endpoint

__all__ = ["Recordings", "Stale", "recorded_model"]

_SUFFIX: Final = re.compile(r"-[0-9a-f]{8}\Z")
_MAX_STEM_BYTES: Final = 120  # file systems allow 255, and some of them count twice


def files_about(folder: Path, name: str) -> list[Path]:
    """Return the file of that name first, then those about the same content under another name."""
    stem = file_stem(name)
    suffix = _SUFFIX.search(stem)
    same = folder.glob(f"{step_of(stem)}-*{suffix.group()}.yaml") if suffix else ()
    exact = folder / f"{stem}.yaml"
    return [path for path in dict.fromkeys([exact, *sorted(same)]) if path.is_file()]


def files_of(folder: Path, pattern: str) -> list[Path]:
    """Return the recordings of a folder, in the order of their names."""
    return sorted(path for path in folder.glob(f"{pattern}.yaml") if not path.name.startswith("."))


def step_of(stem: str) -> str:
    """Return the step that asks."""
    return stem.partition("-")[0]


def file_stem(name: str) -> str:
    """Return `name` as every file system takes it; its hash, at the end, is kept."""
    plain = re.sub(r"[^\w.-]+", "-", unicodedata.normalize("NFC", name)).strip(".-") or "request"
    suffix = _SUFFIX.search(plain)
    end = suffix.group() if suffix else ""
    start = plain.removesuffix(end).encode()[:_MAX_STEM_BYTES].decode(errors="ignore")
    return f"{start}{end}"


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
    """The recorded answers of a folder that need nothing but to be read, each once.

    openai, instructor and vcr take longer to import than a folder of recordings to replay, and what they do for such an
    answer is little. So the body of the request, which both ways build alike (see `summarizer.llm.output_modes`), is
    looked up in the files, and the answer is held against the schema. Whatever is not as usual is left to the long way,
    which knows what to do and say: nothing recorded, a failure, an answer that was cut off or does not fit, a file that
    cannot be read. The long way is told which answers were given out here (`hand_over`).
    """

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._files: dict[Path, list[_Recorded]] = {}
        self._given: dict[Path, set[int]] = {}
        self._handed_over: set[Path] = set()

    def answer(self, endpoint: Endpoint, asked: RequestLabel, messages: Sequence[Message]) -> Answer[Any] | None:
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
    return deserialize(path.read_text(encoding="utf-8"))


def _recorded(interaction: Mapping[str, Any]) -> _Recorded:
    request = interaction["request"]
    is_question = request["method"] == _METHOD and request["uri"].endswith(_PATH)
    return _Recorded(json.loads(request["body"]) if is_question else None, interaction["response"])


def _answer(response: Mapping[str, Any], asked: RequestLabel) -> Answer[Any] | None:
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
    return Answer(value, TokenUsage(requests=1, input_tokens=sent, cached_tokens=from_cache, output_tokens=received))


if TYPE_CHECKING:
    import httpx2

    from summarizer.llm.cassettes import CassetteFile, Older

T = TypeVar("T", bound=BaseModel)


@dataclass(frozen=True)
class Stale:
    """An answer that was recorded for the same article and step, by an older prompt or schema."""

    name: str  # of the request
    about: str  # what the request is about
    file: str  # of the recording
    differs: str  # in words, the parts of the request that are no longer the recorded ones


class Recordings:
    """A folder of recordings, to replay or to record; use it as a context manager, which saves what was recorded.

    Args:
        folder: Where the files are, or go; made if it is missing and recordings are to go there.
        mode: `replay` answers from the files alone, and writes nothing; `record` asks the endpoint, and answers as it
            answered. One `Recordings` serves one run: each recorded answer is replayed once.
        tell_stale: Told of each stale answer. Where it is given, a request for which nothing is recorded is answered by
            the recording of the same article and step, if it differs in nothing but prompt and schema, and its answer
            fits today's schema; else nothing stale is ever replayed.

    Raises:
        InputError: The folder does not exist, or cannot be made.
    """

    def __init__(
        self, folder: Path, mode: Literal["replay", "record"], tell_stale: Callable[[Stale], None] | None = None
    ) -> None:
        self.folder = folder
        self.mode = mode
        self._tell_stale = tell_stale
        self._tapes: dict[Path, CassetteFile] = {}
        self._finished: set[Path] = set()
        self._plain = PlainAnswers(folder)
        if mode == "replay" and not folder.is_dir():
            raise InputError(f"--replay {folder}: there is no such folder; give one that --record has filled")
        if mode == "record":
            _make(folder)

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self.save()

    def model(
        self,
        endpoint: Endpoint,
        *,
        sleep: Sleep = asyncio.sleep,
        permit: Permit = always,
        tell: TellWaiting = tell_nobody,
    ) -> Model:
        """Return the model at `endpoint` with these recordings in between.

        Replaying needs no key, never waits, and asks nobody's leave: nothing is sent.
        """
        if self.mode == "record":
            return Model(endpoint, transport=self.transport, sleep=sleep, permit=permit, tell=tell)
        nowhere = replace(endpoint, base_url=NEUTRAL_URL, api_key=NO_KEY)
        return _Replayed(nowhere, self)

    def transport(self) -> "httpx2.AsyncBaseTransport":
        """Return what carries a client's requests: to the recordings, or on to the network and back."""
        from summarizer.llm.cassettes import (  # noqa: PLC0415
            recorder,
            replayer,
        )

        return replayer(self.answered) if self.mode == "replay" else recorder(self)

    def at_hand(self, endpoint: Endpoint, asked: RequestLabel, messages: Sequence[Message]) -> Answer[Any] | None:
        """Return the recorded answer to a first request where it is as usual; see `PlainAnswers`."""
        return self._plain.answer(endpoint, asked, messages)

    def save(self) -> None:
        """Write every recording whose last request was answered; a failed one leaves its file as it was."""
        for path in sorted(self._finished):
            self._tapes[path].save()
        self._finished.clear()

    def begin(self, asked: RequestLabel) -> "CassetteFile":
        """Return where a request about to be sent is recorded; until `finish`, its recording is incomplete."""
        from summarizer.llm.cassettes import CassetteFile  # noqa: PLC0415 - brings vcr

        path = self.folder / f"{file_stem(asked.name)}.yaml"
        self._finished.discard(path)
        return self._tapes.setdefault(path, CassetteFile.blank(path, asked.model))

    def finish(self, tape: "CassetteFile") -> None:
        """Count a recording as complete."""
        self._finished.add(tape.path)

    def answered(self, request: "httpx2.Request") -> "httpx2.Response":
        """Return the recorded answer to a request.

        Raises:
            NoRecordingError: there is none.
        """
        asked = asking.get()
        tapes = self._candidates(asked.name)
        response = next(filter(None, (tape.play(request) for tape in tapes)), None)
        if response:
            return response
        body = json.loads(request.content)
        found = next(_older_that_fit(tapes, request), None)
        if found and self._tell_stale:
            tape, older = found
            self._tell_stale(Stale(asked.name, asked.about, tape.path.name, differing(body, older.body)))
            return tape.take(older)
        raise NoRecordingError(self._what_is_missing(asked, body, is_forgivable=found is not None))

    @property
    def unplayed(self) -> list[str]:
        """The files of the folder of which this replay has not used every answer."""
        return [path.name for path in files_of(self.folder, "*") if not self._load(path).is_played]

    def _candidates(self, name: str) -> "list[CassetteFile]":
        return [self._load(path) for path in files_about(self.folder, name)]

    def _load(self, path: Path) -> "CassetteFile":
        from summarizer.llm.cassettes import CassetteFile  # noqa: PLC0415 - brings vcr

        if path not in self._tapes:
            self._tapes[path] = CassetteFile.load(path, self._plain.hand_over(path))
        return self._tapes[path]

    def _what_is_missing(self, asked: RequestLabel, body: dict[str, Any], *, is_forgivable: bool) -> str:
        stem = file_stem(asked.name)
        tapes = self._candidates(stem) or [self._load(path) for path in files_of(self.folder, f"{step_of(stem)}*")]
        recorded = [Recorded(tape.path, one) for tape in tapes for one in tape.bodies]
        nearest = describe_nearest(body, recorded) if recorded else "the recordings hold nothing for this step"
        named = asked.about if asked.about == asked.name else f"{asked.about} ({asked.name})"
        forgiving = ". With --replay-stale its answer is taken as it is" if is_forgivable else ""
        return (
            f"{named}: no recorded answer fits this request; {nearest}{forgiving}. To ask a model, set OPENAI_API_KEY "
            "or give --base-url URL -m MODEL; with --record DIR its answers are recorded"
        )


class _Replayed(Model):
    """A model whose answers are recorded; what is as usual needs none of the libraries that carry a request."""

    def __init__(self, nowhere: Endpoint, recordings: Recordings) -> None:
        super().__init__(nowhere, transport=recordings.transport, sleep=_at_once)
        self._recordings = recordings

    async def ask(
        self,
        messages: Sequence[Message],
        schema: type[T],
        *,
        name: str,
        about: str = "",
        is_reask: bool = False,
    ) -> Answer[T]:
        """Return the recorded answer; see `Model.ask`."""
        asked = RequestLabel(name=name, about=about or name, model=self.endpoint.model, schema=schema)
        found = self._recordings.at_hand(self.endpoint, asked, messages)
        if found is None:
            return await super().ask(messages, schema, name=name, about=about, is_reask=is_reask)
        answer = Answer(found.value, replace(found.usage, reasks=int(is_reask)))
        self._usage += answer.usage
        return answer


def recorded_model(folder: Path) -> str | None:
    """Return the model that the recordings in `folder` were made with, as PROVIDER/NAME; None if there are none.

    Raises:
        InputError: The first recording cannot be read.
    """
    first = next(iter(files_of(folder, "*")), None)
    if not first:
        return None
    named = model_named(first)
    if named:
        return named
    from summarizer.llm.cassettes import CassetteFile  # noqa: PLC0415 - brings vcr

    return CassetteFile.load(first).model


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(f"--record {folder}: the folder cannot be made ({error.strerror})") from error


def _older_that_fit(tapes: "list[CassetteFile]", request: "httpx2.Request") -> "Iterator[tuple[CassetteFile, Older]]":
    """Yield the answers to the same request in other words that fit today's schema, the likeliest first."""
    from summarizer.llm.completions import fits  # noqa: PLC0415 - brings openai

    for tape in tapes:
        for older in tape.older(request, material.get()):
            if fits(older.response, asking.get().schema):
                yield tape, older


async def _at_once(_seconds: float) -> None:
    await asyncio.sleep(0)
