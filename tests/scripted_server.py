"""A language model's endpoint on the loopback interface, for tests: scripted answers out, the requests it got kept."""

import json
from collections.abc import Callable, Iterable, Mapping
from contextlib import suppress
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler
from threading import Lock
from time import sleep
from typing import Any

from local_server import LocalServer


@dataclass(frozen=True)
class Reply:
    """One HTTP answer; a body that is neither string nor bytes is sent as JSON."""

    body: Any = ""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    delay_s: float = 0
    held: Callable[[], object] = str  # called before it is sent: returns when the test lets it go
    is_dropped: bool = False  # the connection is closed, and nothing sent
    cut_at: int | None = None  # the connection is closed after so many bytes of the body
    trickle_s: float = 0  # between one byte of the body and the next


@dataclass(frozen=True)
class Received:
    """One request as it came over the wire."""

    path: str
    headers: Mapping[str, str]  # names in lower case
    body: dict[str, Any]


Script = Iterable[Reply] | Callable[[dict[str, Any]], Reply]


class ScriptedServer(LocalServer):
    """Serves a script while the `with` block runs.

    Args:
        script: The replies in order, or a function from a request's body to its reply. When the list is used up, 500.
    """

    def __init__(self, script: Script) -> None:
        self.requests: list[Received] = []
        self.most_at_once = 0
        self._at_once = 0
        self._lock = Lock()
        replies = iter(()) if callable(script) else iter(script)
        self._reply = script if callable(script) else lambda _body: next(replies, Reply("the script has ended", 500))
        super().__init__(self._handler())

    def answer(self, received: Received) -> Reply:
        """Return the next reply, when its time has come."""
        with self._lock:
            self.requests.append(received)
            self._at_once += 1
            self.most_at_once = max(self.most_at_once, self._at_once)
            reply = self._reply(received.body)
        sleep(reply.delay_s)
        reply.held()
        with self._lock:
            self._at_once -= 1
        return reply

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        script = self

        class Handler(BaseHTTPRequestHandler):
            def do_POST(self) -> None:
                asked = self.rfile.read(int(self.headers["content-length"])).decode()
                headers = {name.lower(): value for name, value in self.headers.items()}
                reply = script.answer(Received(self.path, headers, json.loads(asked)))
                self.close_connection = True
                if reply.is_dropped:
                    return
                is_text = isinstance(reply.body, str)
                is_bytes = isinstance(reply.body, bytes)
                text = reply.body if is_text or is_bytes else json.dumps(reply.body, ensure_ascii=False)
                content = text if is_bytes else text.encode()
                self.send_response(reply.status)
                headers = {"content-type": "text/plain" if is_text else "application/json", **reply.headers}
                for name, value in {**headers, "content-length": str(len(content))}.items():
                    self.send_header(name, value)
                self.end_headers()
                step = 1 if reply.trickle_s else max(1, len(content))
                with suppress(OSError):  # whoever asked may have gone
                    for at in range(0, len(content[: reply.cut_at]), step):
                        self.wfile.write(content[: reply.cut_at][at : at + step])
                        sleep(reply.trickle_s)

            def log_message(self, *_arguments: object) -> None:
                pass

        return Handler


def completion(content: Any, *, finish: str = "stop", refusal: str | None = None, **fields: Any) -> Reply:
    """Return what an endpoint sends when the model said `content`."""
    message = {"role": "assistant", "content": content, "refusal": refusal}
    return Reply(
        {
            "id": "chatcmpl-a1b2c3",
            "object": "chat.completion",
            "created": 1_700_000_000,
            "model": "small-1",
            "choices": [{"index": 0, "message": message, "finish_reason": finish}],
            "usage": {"prompt_tokens": 100, "completion_tokens": 10, "total_tokens": 110},
            "system_fingerprint": "fp_123",
            **fields,
        },
    )


def called(*arguments: Any) -> Reply:
    """Return what an endpoint sends when the model called a tool, once with each of `arguments`."""
    functions = [{"name": "Report", "arguments": one} for one in arguments]
    calls = [{"id": f"call-{n}", "type": "function", "function": function} for n, function in enumerate(functions)]
    choice = {"index": 0, "message": {"role": "assistant", "content": None, "tool_calls": calls}}
    return completion(None, choices=[{**choice, "finish_reason": "tool_calls"}])


def failure(status: int, message: str = "no", code: str | None = None, **headers: str) -> Reply:
    """Return what an endpoint sends when it fails; header names are written with underscores."""
    error = {"message": message, "type": code, "code": code, "param": None}
    return Reply({"error": error}, status, {name.replace("_", "-"): value for name, value in headers.items()})
