"""What stands in the files of a batch: requests as JSON Lines out, answers in, whatever has become of them.

The form is OpenAI's, which vLLM's `run-batch` and others share: `custom_id`, `method`, `url` and `body` a request;
`custom_id`, `response` (`status_code`, `body`) and `error` an answer. Only line feeds end a line: a body may well hold
other characters at which some programs break lines, so those are written as escapes.
"""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from hashlib import sha256
from typing import Any, Final

from summarizer.llm.batches import CHAT
from summarizer.llm.retry import may_pass

MOST_LINES: Final = 50_000
MOST_BYTES: Final = 200_000_000
"""A file may have so many lines and bytes: OpenAI's limits, and nobody's known are lower."""
_OK: Final = 200
_NAMED: Final = 60
"""Characters of a custom_id that is not ours: enough to look for it."""
_BREAKS: Final = {each.encode(): json.dumps(each)[1:-1].encode() for each in "\x85\u2028\u2029"}


@dataclass(frozen=True)
class BatchLine:
    """One request.

    Attributes:
        custom_id: see `id_of`.
        about: what it is about, such as an article's file; it is not sent.
        body: as an ordinary run sends it, to the byte.
    """

    custom_id: str
    about: str
    body: bytes

    def __bytes__(self) -> bytes:
        """Return it as it is written; the body is not written anew, but put in as it is."""
        body = self.body
        for character, escape in _BREAKS.items():
            body = body.replace(character, escape)
        return b'{"custom_id":"%s","method":"POST","url":"%s","body":%s}\n' % (
            self.custom_id.encode(), CHAT.encode(), body,
        )  # fmt: skip


@dataclass(frozen=True)
class Answered:
    """An answer for the client to read: a completion, or an error that sending again would not mend."""

    status: int
    body: str


@dataclass(frozen=True)
class Unanswered:
    """A request that came back without an answer, and why."""

    why: str


def id_of(base_url: str, body: bytes) -> str:
    """Return the name of a request: the SHA-256 of address and body, of which the model is a part."""
    return sha256(base_url.encode() + b"\n" + body).hexdigest()


def files_of(
    lines: Iterable[BatchLine], most_lines: int = MOST_LINES, most_bytes: int = MOST_BYTES
) -> Iterator[list[BatchLine]]:
    """Yield the lines by files that keep within the limits, in their order; what is too large for any goes alone."""
    file: list[BatchLine] = []
    size = 0
    for line in lines:
        taken = len(bytes(line))
        if file and (len(file) == most_lines or size + taken > most_bytes):
            yield file
            file, size = [], 0
        file.append(line)
        size += taken
    if file:
        yield file


def read_answers(content: bytes) -> Iterator[tuple[str, Answered | Unanswered] | str]:
    """Yield what stands in a file of answers: of each line its custom_id and what came, or why it cannot be used."""
    for number, line in enumerate(content.split(b"\n"), 1):
        if not line.strip():
            continue
        try:
            told = json.loads(line)
        except (ValueError, RecursionError):
            yield f"line {number} is no JSON, or half of it"
            continue
        custom_id = told.get("custom_id") if isinstance(told, dict) else None
        if isinstance(custom_id, str):
            yield custom_id, _came(told)
        else:
            yield f"line {number} has no custom_id"


def in_short(custom_id: str) -> str:
    """Return a custom_id fit for a message, whatever a file gives for one."""
    plain = "".join(each if each.isprintable() else " " for each in custom_id)
    return plain if len(plain) <= _NAMED + 4 else f"{plain[:_NAMED]}…"


def _came(told: dict[str, Any]) -> Answered | Unanswered:
    response, error = told.get("response"), told.get("error")
    if not isinstance(response, dict) or not isinstance(response.get("status_code", _OK), int):
        return Unanswered(_said(error) or "it came back without an answer")
    status, body = response.get("status_code", _OK), response.get("body")
    if isinstance(body, str):  # as some hand on what they got
        body = _parsed(body)
    if status == _OK:
        is_whole = isinstance(body, dict) and not error
        return Answered(status, _text(body)) if is_whole else Unanswered(_said(error) or "its answer is empty")
    body = body or {"error": error}
    if may_pass(status, body):
        return Unanswered(f"status {status}")
    return Answered(status, _text(body))


def _said(error: Any) -> str:
    """Return the code of an error, or what it says, short."""
    if isinstance(error, dict):
        error = error.get("code") or error.get("message")
    return in_short(str(error)) if error else ""


def _parsed(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def _text(body: Any) -> str:
    return json.dumps(body)  # with escapes: half a character, as some models give, is no UTF-8
