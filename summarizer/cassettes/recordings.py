"""The recordings of a folder: each request of a run finds its file; hides how it is found, and when it is written.

One file a name (see `Model.ask`), in which all requests of that name stand in order. A name ends in a hash of what the
request is about, so a recording is found though the article's file was renamed.
"""

import asyncio
import json
import re
import unicodedata
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from types import TracebackType
from typing import Any, Literal, Self

import httpx2

from summarizer.cassettes.nearest import Recorded, describe_nearest, differing
from summarizer.cassettes.tape import NEUTRAL_URL, Older, Tape
from summarizer.errors import InputError, NoRecordingError
from summarizer.model import (
    NO_KEY,
    Asking,
    Endpoint,
    Leave,
    Model,
    Network,
    Sleep,
    TellWaiting,
    always,
    asking,
    fits,
    material,
    tell_nobody,
)

_SUFFIX = re.compile(r"-[0-9a-f]{8}\Z")
_MAX_STEM_BYTES = 120  # file systems allow 255, and some of them count twice


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
        self._tapes: dict[Path, Tape] = {}
        self._finished: set[Path] = set()
        if mode == "replay" and not folder.is_dir():
            raise InputError(f"--replay {folder}: there is no such folder; give one that --record has filled")
        if mode == "record":
            _make(folder)

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.save()

    def model(
        self,
        endpoint: Endpoint,
        *,
        sleep: Sleep = asyncio.sleep,
        leave: Leave = always,
        tell: TellWaiting = tell_nobody,
    ) -> Model:
        """Return the model at `endpoint` with these recordings in between.

        Replaying needs no key, never waits, and asks nobody's leave: nothing is sent.
        """
        if self.mode == "record":
            return Model(endpoint, transport=self.transport(), sleep=sleep, leave=leave, tell=tell)
        nowhere = replace(endpoint, base_url=NEUTRAL_URL, api_key=NO_KEY)
        return Model(nowhere, transport=self.transport(), sleep=_at_once)

    def transport(self, inner: httpx2.AsyncBaseTransport | None = None) -> httpx2.AsyncBaseTransport:
        """Return what carries a client's requests; `inner` is what carries them on when recording, else the network."""
        if self.mode == "replay":
            return httpx2.MockTransport(self._replay)
        return _Recorder(self, inner or Network())

    def save(self) -> None:
        """Write every recording whose last request was answered; a failed one leaves its file as it was."""
        for path in sorted(self._finished):
            self._tapes[path].save()
        self._finished.clear()

    def begin(self, asked: Asking) -> Tape:
        """Return where a request about to be sent is recorded; until `finish`, its recording is incomplete."""
        path = self.folder / f"{_file_stem(asked.name)}.yaml"
        self._finished.discard(path)
        return self._tapes.setdefault(path, Tape.blank(path, asked.model))

    def finish(self, tape: Tape) -> None:
        """Count a recording as complete."""
        self._finished.add(tape.path)

    def _replay(self, request: httpx2.Request) -> httpx2.Response:
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
        return [path.name for path in _files(self.folder, "*") if not self._load(path).is_played]

    def _candidates(self, name: str) -> list[Tape]:
        """The file of that name first, then those about the same content under another name."""
        stem = _file_stem(name)
        suffix = _SUFFIX.search(stem)
        same = self.folder.glob(f"{_step(stem)}-*{suffix.group()}.yaml") if suffix else ()
        exact = self.folder / f"{stem}.yaml"
        return [self._load(path) for path in dict.fromkeys([exact, *sorted(same)]) if path.is_file()]

    def _load(self, path: Path) -> Tape:
        if path not in self._tapes:
            self._tapes[path] = Tape.load(path)
        return self._tapes[path]

    def _what_is_missing(self, asked: Asking, body: dict[str, Any], *, is_forgivable: bool) -> str:
        stem = _file_stem(asked.name)
        tapes = self._candidates(stem) or [self._load(path) for path in _files(self.folder, f"{_step(stem)}*")]
        recorded = [Recorded(tape.path, one) for tape in tapes for one in tape.bodies]
        nearest = describe_nearest(body, recorded) if recorded else "the recordings hold nothing for this step"
        named = asked.about if asked.about == asked.name else f"{asked.about} ({asked.name})"
        forgiving = ". With --replay-stale its answer is taken as it is" if is_forgivable else ""
        return (
            f"{named}: no recorded answer fits this request; {nearest}{forgiving}. To ask a model, set OPENAI_API_KEY "
            "or give --base-url URL -m MODEL; with --record DIR its answers are recorded"
        )


class _Recorder(httpx2.AsyncBaseTransport):
    """Carries requests on, and keeps what came back."""

    def __init__(self, recordings: Recordings, inner: httpx2.AsyncBaseTransport) -> None:
        self._recordings = recordings
        self._inner = inner

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        tape = self._recordings.begin(asking.get())
        response = await self._inner.handle_async_request(request)
        await response.aread()
        await response.aclose()
        recorded = tape.record(request, response, material.get())
        if response.is_success:
            self._recordings.finish(tape)
        return recorded

    async def aclose(self) -> None:
        await self._inner.aclose()


def recorded_model(folder: Path) -> str | None:
    """Return the model that the recordings in `folder` were made with, as PROVIDER/NAME; None if there are none.

    Raises:
        InputError: The first recording cannot be read.
    """
    first = next(iter(_files(folder, "*")), None)
    return Tape.load(first).model if first else None


def _make(folder: Path) -> None:
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(f"--record {folder}: the folder cannot be made ({error.strerror})") from error


def _older_that_fit(tapes: list[Tape], request: httpx2.Request) -> Iterator[tuple[Tape, Older]]:
    """Yield the answers to the same request in other words that fit today's schema, the likeliest first."""
    for tape in tapes:
        for older in tape.older(request, material.get()):
            if fits(older.response, asking.get().schema):
                yield tape, older


async def _at_once(_seconds: float) -> None:
    await asyncio.sleep(0)


def _files(folder: Path, pattern: str) -> list[Path]:
    return sorted(path for path in folder.glob(f"{pattern}.yaml") if not path.name.startswith("."))


def _step(stem: str) -> str:
    return stem.partition("-")[0]


def _file_stem(name: str) -> str:
    """Return `name` as every file system takes it; its hash, at the end, is kept."""
    plain = re.sub(r"[^\w.-]+", "-", unicodedata.normalize("NFC", name)).strip(".-") or "request"
    suffix = _SUFFIX.search(plain)
    end = suffix.group() if suffix else ""
    start = plain.removesuffix(end).encode()[:_MAX_STEM_BYTES].decode(errors="ignore")
    return f"{start}{end}"
