"""Cassettes (vcrpy): requests and their answers in, the same answers out, or requests sent on and recorded.

`CassetteFile` decides what is kept and what makes two requests equal. Kept is what an answer depends on, and nothing
that is secret, or that changes from one recording to the next: no host, no header but those listed here, no identifier
of the answer, the account or the request. Two requests are the same if method, path and body (as JSON) are. Beside them
stands the hash of what each was made from (`calls.material`), by which an answer is found that is older than today's
prompt or schema.

`replayer` and `recorder` are what carries a client's requests: to the recordings, or on to the network and back.
"""

import json
import re
from collections.abc import Callable, Collection, Iterator
from pathlib import Path
from typing import Any, Final, NamedTuple, Protocol, Self

import httpx2
import yaml
from vcr import matchers  # type: ignore[import-untyped]
from vcr.cassette import Cassette  # type: ignore[import-untyped]
from vcr.record_mode import RecordMode  # type: ignore[import-untyped]
from vcr.request import Request  # type: ignore[import-untyped]
from vcr.serialize import deserialize, serialize  # type: ignore[import-untyped]

from summarizer.errors import InputError
from summarizer.llm import cassette_format as readable
from summarizer.llm.batches import Network
from summarizer.llm.calls import RequestLabel, asking, material
from summarizer.llm.providers import NEUTRAL_URL
from summarizer.paths import write_whole

_KEPT_HEADERS = ("content-type", "retry-after", "retry-after-ms", "x-should-retry")
_KEPT_FIELDS = ("id", "object", "created", "model", "choices", "usage", "error")
_STABLE_FIELDS = {"id": "recorded", "created": 0}
# Error messages name the organisation, the project, the request, or part of the key.
_IDENTIFIER = re.compile(r"\b(org|proj|req|sk)([-_])[\w*-]{4,}")
_SHORTEST_KEY = 8  # what is shorter is a placeholder, and may well be a word of the message
_WORDING: Final = {"messages", "response_format", "tools", "tool_choice", "max_tokens", "max_completion_tokens"}
"""Where the prompt and the schema stand in a request, and the room for the answer, which follows from both."""


class Older(NamedTuple):
    """A recorded answer to a request of the same material: its place on the tape, the request's body, the answer."""

    place: int
    body: dict[str, Any]
    response: httpx2.Response


class CassetteFile:
    """A cassette, read from its file or blank."""

    def __init__(self, path: Path, cassette: Any, model: str, materials: list[str]) -> None:
        self.path = path
        self.model = model  # PROVIDER/NAME, as it was asked for
        self._materials = materials  # of each request in order; "" if it is not known
        self._cassette = cassette

    @classmethod
    def blank(cls, path: Path, model: str) -> Self:
        """Return a cassette to record on; its file, if there is one, is not touched before `save`."""
        return cls(path, Cassette(**_settings(path, RecordMode.ALL)), model, [])

    @classmethod
    def load(cls, path: Path, given: Collection[int] = ()) -> Self:
        """Read a cassette; the answers at the places `given` were given out before.

        Raises:
            InputError: The file cannot be read, or is no cassette.
        """
        cassette = Cassette.load(**_settings(path, RecordMode.NONE))
        cassette.play_counts.update(given)
        return cls(path, cassette, cassette.get_metadata("model", None), cassette.get_metadata("material", []))

    @property
    def bodies(self) -> list[dict[str, Any]]:
        """The bodies of the recorded requests."""
        return [json.loads(request.body) for request in self._cassette.requests]

    def play(self, request: httpx2.Request) -> httpx2.Response | None:
        """Return the next recorded answer to `request`, each once; None if there is none, or none left."""
        asked = _recorded_request(request)
        return _as_response(self._cassette.play_response(asked)) if asked in self._cassette else None

    def older(self, request: httpx2.Request, material: str) -> Iterator[Older]:
        """Yield the answers left to requests to the same model of the same material, in whatever words; last first."""
        asked = _but_for_wording(json.loads(request.content))
        for place, body in reversed([*enumerate(self.bodies)]):
            is_same = material and material == self._materials[place] and asked == _but_for_wording(body)
            if is_same and not self._cassette.play_counts[place]:
                yield Older(place, body, _as_response(self._cassette.responses[place]))

    def take(self, older: Older) -> httpx2.Response:
        """Return an answer that `older` found, which is then left no more."""
        self._cassette.play_counts[older.place] += 1
        return older.response

    @property
    def is_played(self) -> bool:
        """Whether no answer is left."""
        return bool(self._cassette.all_played)

    def record(self, request: httpx2.Request, response: httpx2.Response, material: str) -> httpx2.Response:
        """Keep an answer that was read in full; return it as it will be replayed, so that both runs go alike."""
        kept = _recorded_response(request, response)
        self._cassette.append(_recorded_request(request), kept)
        self._materials.append(material)
        return _as_response(kept)

    def save(self) -> None:
        """Replace the file by what was recorded.

        Raises:
            InputError: The file cannot be written.
        """
        recorded = {"requests": self._cassette.requests, "responses": self._cassette.responses}
        metadata = {"model": self.model, **({"material": self._materials} if any(self._materials) else {})}
        _CassetteFiles.save_cassette(self.path, {**recorded, "metadata": metadata}, readable)


class _CassetteFiles:
    """Cassettes as files, as vcr wants them: UTF-8 whatever the locale, and replaced as a whole or not at all."""

    @staticmethod
    def load_cassette(path: Path, serializer: Any) -> tuple[list[Any], list[Any], dict[str, Any]]:
        try:
            requests, responses, metadata = deserialize(path.read_text(encoding="utf-8"), serializer)
            for request in requests:
                json.loads(request.body)["model"]
            for response in responses:
                _as_response(response)
            kept = {"model": str(metadata["model"]), "material": _materials(metadata, len(requests))}
        except (OSError, ValueError, TypeError, LookupError, AttributeError, yaml.YAMLError) as error:
            raise InputError(
                f"{path}: cannot be read as a recording ({_first_line(error)}); restore the file, or record it again "
                "with --record",
            ) from error
        return requests, responses, kept

    @staticmethod
    def save_cassette(path: Path, cassette: dict[str, Any], serializer: Any) -> None:
        write_whole(path, serialize(cassette, serializer), "the recording")


_SAME = (matchers.method, matchers.path, matchers.body)


def _settings(path: Path, mode: Any) -> dict[str, Any]:
    return {"path": path, "serializer": readable, "persister": _CassetteFiles, "record_mode": mode, "match_on": _SAME}


def _materials(metadata: dict[str, Any], count: int) -> list[str]:
    """Return the hash of each request's material; a cassette that was made without them has none."""
    materials = [str(each) for each in metadata.get("material") or [""] * count]
    if len(materials) != count:
        raise ValueError(f"material: {len(materials)} hashes for {count} requests")
    return materials


def _but_for_wording(body: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in body.items() if name not in _WORDING}


def _first_line(error: Exception) -> str:
    return f"{type(error).__name__}: {error}".splitlines()[0][:120]


def _recorded_request(request: httpx2.Request) -> Any:
    # Endpoints differ in what stands before "chat/completions"; the answer does not depend on it.
    path = "/".join(request.url.path.split("/")[-2:])
    return Request(request.method, f"{NEUTRAL_URL}/{path}", request.content, _recorded_headers(request.headers))


def _recorded_headers(headers: httpx2.Headers) -> dict[str, list[str]]:
    return {name: [headers[name]] for name in _KEPT_HEADERS if name in headers}


def _recorded_response(request: httpx2.Request, response: httpx2.Response) -> dict[str, Any]:
    text = _stable_json(response.content.decode("utf-8", errors="replace"))
    if not response.is_success or '"choices"' not in text:  # an answer's own text is not touched
        text = _without_identifiers(text, request.headers.get("authorization", "").removeprefix("Bearer "))
    return {
        "status": {"code": response.status_code, "message": response.reason_phrase},
        "headers": _recorded_headers(response.headers),
        "body": {"string": text},
    }


def _stable_json(text: str) -> str:
    try:
        body = json.loads(text)
    except ValueError:
        return text
    if not isinstance(body, dict):
        return text
    kept = {name: _STABLE_FIELDS.get(name, body[name]) for name in _KEPT_FIELDS if name in body}
    try:
        compact = json.dumps(kept, ensure_ascii=False, separators=(",", ":"))
        compact.encode()
    except UnicodeEncodeError:  # half of a surrogate pair, which only an escape can write
        return json.dumps(kept)
    return compact


def _without_identifiers(text: str, secret: str) -> str:
    without_key = text.replace(secret, "removed") if len(secret) >= _SHORTEST_KEY else text
    return _IDENTIFIER.sub(r"\1\2removed", without_key)


def _as_response(kept: dict[str, Any]) -> httpx2.Response:
    headers = [(name, value) for name, values in kept["headers"].items() for value in values]
    return httpx2.Response(kept["status"]["code"], headers=headers, content=kept["body"]["string"])


class Recording(Protocol):
    """Where requests are recorded; see `Recordings`."""

    def begin(self, asked: RequestLabel) -> CassetteFile:
        """Return where a request about to be sent is recorded."""
        ...

    def finish(self, tape: CassetteFile) -> None:
        """Count a recording as complete."""
        ...


def replayer(answered: Callable[[httpx2.Request], httpx2.Response]) -> httpx2.AsyncBaseTransport:
    """Return what has recordings answer."""
    return httpx2.MockTransport(answered)


def recorder(recordings: Recording) -> httpx2.AsyncBaseTransport:
    """Return what carries requests on to the network, and keeps what came back."""
    return _Recorder(recordings, Network())


class _Recorder(httpx2.AsyncBaseTransport):
    """Carries requests on, and keeps what came back."""

    def __init__(self, recordings: Recording, inner: httpx2.AsyncBaseTransport) -> None:
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
