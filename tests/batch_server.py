"""An endpoint that takes batches, on the loopback interface: files, batches and chat; as faulty as a test wants it.

The protocol is OpenAI's. A batch is answered when it is looked at for the first time, by the same script that answers
requests one by one; `Faults` says what goes wrong with it.
"""

import json
import re
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from email.parser import BytesParser
from email.policy import HTTP
from http.server import BaseHTTPRequestHandler
from threading import Lock
from typing import Any
from urllib.parse import urlsplit

from local_server import LocalServer
from scripted_server import Reply

Script = Callable[[dict[str, Any]], Reply]


@dataclass
class Batch:
    """One batch as the server keeps it: its requests by custom_id, in order, and how it ends."""

    id: str
    file_id: str
    metadata: dict[str, str]
    requests: dict[str, dict[str, Any]]
    looks: int = 0
    status: str = "validating"
    files: dict[str, str] = field(default_factory=dict)


class BatchFaults:
    """What goes wrong with a batch; this one does all well. `number` counts the batches from 0."""

    refuses_list = False
    looks_before_it_is_over = 0

    def status(self, number: int) -> str:
        """Return how the batch ends."""
        del number
        return "completed"

    def lines(self, number: int, answers: dict[str, dict[str, Any]]) -> tuple[list[bytes], list[bytes]]:
        """Return the lines of the file of answers and of the file of errors."""
        del number
        return [line(custom_id, answer) for custom_id, answer in answers.items()], []

    def cut(self, content: bytes, times: int) -> bytes:
        """Return what goes over the wire when a file is fetched for the `times`th time, from 0."""
        del times
        return content


def line(custom_id: str, body: Any, status: int = 200) -> bytes:
    """Return a line of a file of answers."""
    response = {"status_code": status, "request_id": "req-1", "body": body}
    told = {"id": "batch_req_1", "custom_id": custom_id, "response": response, "error": None}
    return json.dumps(told, ensure_ascii=False).encode()


def expired(custom_id: str) -> bytes:
    """Return a line of a file of errors."""
    error = {"code": "batch_expired", "message": "This request could not be executed before the completion window."}
    return json.dumps({"id": "batch_req_1", "custom_id": custom_id, "response": None, "error": error}).encode()


class BatchServer(LocalServer):
    """Serves while the `with` block runs.

    Attributes:
        answered: how often each request was answered, by its body: each time is paid for.
        chats: how many of them were asked one by one.
        sent: the lines of each batch, as they came.
        batches: all batches.
        on_create: called when a batch was made, before that is said; may raise to drop the connection.
    """

    def __init__(self, script: Script, faults: BatchFaults | None = None, port: int = 0) -> None:
        self.answered: Counter[str] = Counter()
        self.chats = 0
        self.sent: list[list[bytes]] = []
        self.batches: dict[str, Batch] = {}
        self.on_create: Callable[[], object] = str
        self._script = script
        self._faults = faults or BatchFaults()
        self._files: dict[str, bytes] = {}
        self._fetched: Counter[str] = Counter()
        self._lock = Lock()
        super().__init__(self._handler(), port)

    def do(self, method: str, path: str, headers: Any, content: bytes) -> tuple[int, Any]:  # noqa: PLR0911
        """Return status and body of an answer."""
        with self._lock:
            match (method, path.removeprefix("/v1").strip("/").split("/")):
                case "POST", ["chat", "completions"]:
                    self.chats += 1
                    reply = self._answered(json.loads(content))
                    return reply.status, reply.body
                case "POST", ["files"]:
                    return 200, self._keep(_uploaded(headers, content))
                case "GET", ["files", file_id, "content"] if file_id in self._files:
                    self._fetched[file_id] += 1
                    return 200, self._faults.cut(self._files[file_id], self._fetched[file_id] - 1)
                case "POST", ["batches"]:
                    return 200, self._make(json.loads(content))
                case "GET", ["batches"] if not self._faults.refuses_list:
                    told = [_told(each) for each in reversed(self.batches.values())]
                    return 200, {"object": "list", "data": told, "has_more": False}
                case "GET", ["batches", batch_id] if batch_id in self.batches:
                    return 200, _told(self._looked_at(self.batches[batch_id]))
        return 404, {"error": {"message": "no such thing", "type": "invalid_request_error"}}

    def _answered(self, body: dict[str, Any]) -> Reply:
        self.answered[json.dumps(body, sort_keys=True)] += 1
        return self._script(body)

    def _keep(self, content: bytes) -> dict[str, Any]:
        file_id = f"file-{len(self._files)}"
        self._files[file_id] = content
        return {"id": file_id, "object": "file", "bytes": len(content), "created_at": 1, "filename": "f.jsonl",
                "purpose": "batch", "status": "processed"}  # fmt: skip

    def _make(self, asked: dict[str, Any]) -> dict[str, Any]:
        lines = self._files[asked["input_file_id"]].splitlines()
        self.sent.append(lines)
        told = [json.loads(each) for each in lines]
        assert all(each["method"] == "POST" and each["url"] == asked["endpoint"] for each in told)
        requests = {each["custom_id"]: each["body"] for each in told}
        assert len(requests) == len(told)
        made = Batch(f"batch_{len(self.batches)}", asked["input_file_id"], asked.get("metadata") or {}, requests)
        self.batches[made.id] = made
        self.on_create()
        return _told(made)

    def _looked_at(self, batch: Batch) -> Batch:
        batch.looks += 1
        if batch.status != "validating" or batch.looks <= self._faults.looks_before_it_is_over:
            return batch
        number = int(batch.id.partition("_")[2])
        batch.status = self._faults.status(number)
        if batch.status == "failed":
            return batch
        done = list(self._done(number, batch))
        good, bad = self._faults.lines(number, {each: self._answered(batch.requests[each]).body for each in done})
        bad += [expired(each) for each in batch.requests if each not in done]
        for kind, lines in (("output_file_id", good), ("error_file_id", bad)):
            if lines:
                batch.files[kind] = self._keep(b"\n".join(lines) + b"\n")["id"]
        return batch

    def _done(self, number: int, batch: Batch) -> Iterator[str]:
        """Yield what is answered before the batch ends: half of it, if it expires."""
        del number
        for place, each in enumerate(batch.requests):
            if batch.status == "completed" or place % 2:
                yield each

    def _handler(self) -> type[BaseHTTPRequestHandler]:
        server = self

        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def _do(self) -> None:
                content = self.rfile.read(int(self.headers["content-length"] or 0))
                try:
                    status, body = server.do(self.command, urlsplit(self.path).path, self.headers, content)
                except ConnectionError:
                    self.close_connection = True
                    return
                told = body if isinstance(body, bytes) else json.dumps(body).encode()
                self.send_response(status)
                self.send_header("content-type", "application/json")
                self.send_header("content-length", str(len(told)))
                self.end_headers()
                self.wfile.write(told)

            do_GET = do_POST = _do  # noqa: N815

            def log_message(self, *_arguments: object) -> None:
                pass

        return Handler


def _uploaded(headers: Any, content: bytes) -> bytes:
    """Return the file in a form."""
    head = f"Content-Type: {headers['content-type']}\r\n\r\n".encode()
    form = BytesParser(policy=HTTP).parsebytes(head + content)
    parts = {re.search(r'name="(\w+)"', part["content-disposition"])[1]: part for part in form.iter_parts()}
    assert parts["purpose"].get_payload(decode=True).strip() == b"batch"
    return parts["file"].get_payload(decode=True)


def _told(batch: Batch) -> dict[str, Any]:
    counts = {"total": len(batch.requests), "completed": 0, "failed": 0}
    errors = {"object": "list", "data": [{"code": "x", "message": "The file is not one.", "param": None, "line": 1}]}
    return {
        "id": batch.id, "object": "batch", "endpoint": "/v1/chat/completions", "input_file_id": batch.file_id,
        "completion_window": "24h", "status": batch.status, "created_at": 1, "expires_at": 1_800_000_000,
        "metadata": batch.metadata, "request_counts": counts, "output_file_id": None, "error_file_id": None,
        "errors": errors if batch.status == "failed" else None, **batch.files,
    }  # fmt: skip
