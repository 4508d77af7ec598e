"""A fast endpoint on the loopback interface: `python -m benchmarks.speed.server COUNT WORDS DELAY_S`.

Prints its port. It knows the answers beforehand, reads of a request no more than it must, and answers after a delay
that stands for the model's time, so that what is measured is whoever asks. The first part of a path says in which form
the answer is wanted: `/ours/v1`, `/langextract/v1`. `/asking` tells how long it was asked about articles since it was
asked that last: seconds from the first request to the last answer.
"""

import asyncio
import json
import re
import sys
import time
from typing import Any, Final, NamedTuple

from benchmarks.speed.articles import NUMBERED, article, report
from benchmarks.speed.folder_answers import answer_about_all
from summarizer_schemas.report import ArticleReport

_HEAD_END: Final = b"\r\n\r\n"
_LENGTH: Final = re.compile(rb"content-length:\s*(\d+)", re.IGNORECASE)
_NUMBER: Final = re.compile(NUMBERED.pattern.encode())


class Answer(NamedTuple):
    """The bytes of a completion, and whether it tells of a single article."""

    told: bytes
    is_of_article: bool


class Asking:
    """How long the endpoint has been asked about articles."""

    def __init__(self) -> None:
        self._first = self._last = 0.0

    def note(self, came: float, left: float) -> None:
        """Take when a request came, and when its answer left."""
        self._first = min(self._first or came, came)
        self._last = left

    def told(self) -> bytes:
        """Return the seconds from the first request to the last answer, as JSON, and begin anew."""
        seconds = self._last - self._first
        self._first = self._last = 0.0
        return json.dumps(seconds).encode()


class Answers:
    """What is answered to a request."""

    def __init__(self, count: int, words: int) -> None:
        self._reports = [report(article(number, words)) for number in range(count)]
        self._ours = [_completion(each.model_dump_json()) for each in self._reports]

    def answer(self, path: bytes, body: bytes) -> Answer:
        """Return the answer to a request."""
        numbered = _NUMBER.search(body)
        is_plain = path.startswith(b"/ours") and b'"name":"ArticleReport"' in body
        if numbered and is_plain:
            return Answer(self._ours[int(numbered[1])], is_of_article=True)
        asked = json.loads(body)
        if numbered and not _asks_about_all(asked):
            return Answer(self._of_one(path, asked, self._reports[int(numbered[1])]), is_of_article=True)
        return Answer(_completion(answer_about_all(asked)), is_of_article=False)

    def _of_one(self, path: bytes, asked: dict[str, Any], told: ArticleReport) -> bytes:
        if path.startswith(b"/langextract"):
            extractions = [
                {"storm": each.quote, "storm_attributes": {"place": each.places[0], "date": each.date}}
                for each in told.events
            ]
            return _completion(json.dumps({"extractions": extractions}))
        if path.startswith(b"/docetl"):
            storms = [{"place": each.places[0], "date": each.date, "quote": each.quote} for each in told.events]
            return (
                _called(asked, json.dumps({"storms": storms}))
                if asked.get("tools")
                else _completion(json.dumps({"storms": storms}))
            )
        text = told.model_dump_json()
        return _called(asked, text) if asked.get("tools") else _completion(text)


def _asks_about_all(asked: dict[str, Any]) -> bool:
    name = (asked.get("response_format") or {}).get("json_schema", {}).get("name")
    return name in {"Consolidation", "Questions", "Answers", "Prose", "Readings"}


def _called(asked: dict[str, Any], arguments: str) -> bytes:
    function = {"name": asked["tools"][0]["function"]["name"], "arguments": arguments}
    return _completion(None, tool_calls=[{"id": "call_1", "type": "function", "function": function}])


def _completion(content: str | None, **more: Any) -> bytes:
    message = {"role": "assistant", "content": content, **more}
    choice = {"index": 0, "message": message, "finish_reason": "tool_calls" if more else "stop"}
    usage = {"prompt_tokens": 5000, "completion_tokens": 900, "total_tokens": 5900}
    whole = {"id": "c", "object": "chat.completion", "created": 1, "model": "m", "choices": [choice], "usage": usage}
    return json.dumps(whole).encode()


async def serve(answers: Answers, delay_s: float) -> None:
    """Serve until the process is ended."""
    asking = Asking()

    async def reply(head: bytes, body: bytes) -> bytes:
        came, path = time.perf_counter(), head.split(b" ", 2)[1]
        if path == b"/asking":
            return asking.told()
        await asyncio.sleep(delay_s)
        answer = answers.answer(path, body)
        if answer.is_of_article:
            asking.note(came, time.perf_counter())
        return answer.told

    async def talk(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        try:
            while True:
                head = await reader.readuntil(_HEAD_END)
                length = _LENGTH.search(head)
                told = await reply(head, await reader.readexactly(int(length[1]) if length else 0))
                writer.write(
                    b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: %d\r\n\r\n%b"
                    % (len(told), told)
                )
                await writer.drain()
        except (asyncio.IncompleteReadError, ConnectionError):
            writer.close()

    server = await asyncio.start_server(talk, "127.0.0.1", 0, limit=2**22, backlog=256)
    print(server.sockets[0].getsockname()[1], flush=True)
    async with server:
        await server.serve_forever()


if __name__ == "__main__":
    asyncio.run(serve(Answers(int(sys.argv[1]), int(sys.argv[2])), float(sys.argv[3])))
