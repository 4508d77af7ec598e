"""Where batches are left and fetched: OpenAI's files and batches over HTTP, and those of servers that copy them.

What goes in and out here are files as they are; what stands in them is told in `summarizer.batch.lines`. A batch must
not be made twice, since it is paid for twice. So the request that makes one is never simply sent again: the batch is
looked for first.

`Network` is the network as a transport, for those that stand between a client and it (see `summarizer.llm.recordings`
and `batch`).
"""

import asyncio
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Any, Final, Self, TypeVar

import httpx2
import openai

from summarizer.certificates import trusted
from summarizer.errors import EndpointError
from summarizer.llm.calls import Sleep, TellWaiting, tell_nobody
from summarizer.llm.completions import count_in, excerpt
from summarizer.llm.providers import Endpoint
from summarizer.llm.redaction import redact
from summarizer.llm.retry import RetryPolicy, status_of


class Network(httpx2.AsyncBaseTransport):
    """Carries requests as a client without a transport of its own would: through the proxies of the environment."""

    def __init__(self) -> None:
        self._client = httpx2.AsyncClient(verify=trusted())

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        """Send a request, and return what came back."""
        return await self._client.send(request)

    async def aclose(self) -> None:
        """Close the connections."""
        await self._client.aclose()


R = TypeVar("R")

CHAT: Final = "/v1/chat/completions"
"""What each line asks for, by the path that all servers of the protocol write, wherever they have it themselves."""
MARK: Final = "summarize"
"""Under this name our mark stands in a batch's metadata."""
_OVER: Final = frozenset({"completed", "failed", "expired", "cancelled"})
_LISTED: Final = 1_000
"""The newest batches of an account among which one of ours is looked for: it was made moments before."""
_UNKNOWN: Final = frozenset({404, 405, 501})
"""So servers answer that know nothing of files, of batches, or of a list of them."""
_AS_FILES: Final = ". If this endpoint takes no batches, `summarize batch write` writes them as files"


@dataclass(frozen=True)
class BatchLook:
    """How a batch stands.

    Attributes:
        id: the endpoint's name for it.
        status: in the endpoint's word.
        done: how many requests were answered, `failed` ones not counted, of `total`; 0 where it does not say.
        failed: see `done`.
        total: see `done`.
        files: where the answers and the errors are.
        trouble: what the endpoint says is wrong with all of it; "" if nothing.
        until: when the endpoint gives up on it (Unix time), if it says so.
    """

    id: str
    status: str
    done: int = 0
    failed: int = 0
    total: int = 0
    files: tuple[str, ...] = field(default=())
    trouble: str = ""
    until: int | None = None

    @property
    def is_over(self) -> bool:
        """Whether nothing more will come of it; a word that nobody knows is taken for one of going on."""
        return self.status in _OVER


class BatchDesk:
    """Where batches are left and fetched; use it as an async context manager.

    Args:
        endpoint: where it is (located).
        sleep: what waits between attempts.
        tell: told of each wait.
        transport: what carries the requests, if not the network itself.
    """

    def __init__(
        self,
        endpoint: Endpoint,
        *,
        sleep: Sleep = asyncio.sleep,
        tell: TellWaiting = tell_nobody,
        transport: httpx2.AsyncBaseTransport | None = None,
    ) -> None:
        self.endpoint = endpoint
        self._retry_policy = RetryPolicy(endpoint, sleep, tell)
        self._client = openai.AsyncOpenAI(
            base_url=endpoint.base_url,
            api_key=endpoint.api_key,
            timeout=httpx2.Timeout(endpoint.timeout_s, connect=min(endpoint.timeout_s, endpoint.connect_s)),
            max_retries=0,
            http_client=openai.DefaultAsyncHttpxClient(verify=trusted(), transport=transport),
        )

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *exception: object) -> None:
        await self._client.close()

    async def upload(self, content: bytes) -> str:
        """Leave a file of requests, which costs nothing yet; return its id.

        Raises:
            EndpointError: the endpoint cannot be used, as for all others.
        """
        files = self._client.files
        made = await self._bear(lambda: files.create(file=("requests.jsonl", content), purpose="batch"), "the file")
        return made.id

    async def create(self, file_id: str, mark: str) -> BatchLook:
        """Make a batch of a file; after a failure it is looked for by its mark before it is made again."""
        batches, has_failed = self._client.batches, False

        async def made() -> Any:
            nonlocal has_failed
            found = await self._found(file_id, mark) if has_failed else None
            has_failed = True
            asked = {"endpoint": CHAT, "completion_window": "24h", "metadata": {MARK: mark}}
            return found or await batches.create(input_file_id=file_id, **asked)  # type: ignore[arg-type]  # literals

        return _look(await self._bear(made, "the batch"))

    async def find(self, file_id: str, mark: str) -> BatchLook | None:
        """Return the batch that was made of a file, if it was; None also where the endpoint lists none."""
        found = await self._bear(lambda: self._found(file_id, mark), "the list of batches")
        return _look(found) if found else None

    async def look(self, batch_id: str) -> BatchLook:
        """Return how a batch stands."""
        return _look(await self._bear(lambda: self._client.batches.retrieve(batch_id), batch_id))

    async def content(self, file_id: str) -> bytes:
        """Return what stands in a file."""
        found = await self._bear(lambda: self._client.files.content(file_id), file_id)
        return found.content

    async def _found(self, file_id: str, mark: str) -> Any:
        seen = 0
        try:
            async for each in self._client.batches.list(limit=100):
                if each.input_file_id == file_id or (each.metadata or {}).get(MARK) == mark:
                    return each
                seen += 1
                if seen >= _LISTED:
                    break
        except openai.APIStatusError as error:
            if error.status_code not in _UNKNOWN:
                raise
        return None

    async def _bear(self, send: Callable[[], Awaitable[R]], about: str) -> R:
        try:
            return await self._retry_policy.bear(send, about)
        except EndpointError as error:
            is_unknown = status_of(error.__cause__) in _UNKNOWN
            error.args = (redact(str(error), [self._client.api_key]) + is_unknown * _AS_FILES,)
            raise


def _look(batch: Any) -> BatchLook:
    """Read what a server says of a batch; many say less than OpenAI's, so whatever is missing is nothing."""
    counts = batch.request_counts
    said = getattr(batch.errors, "data", None) or []
    trouble = "; ".join(dict.fromkeys(filter(None, (excerpt(each.message).strip(" ()") for each in said))))
    return BatchLook(
        id=batch.id,
        status=batch.status,
        done=count_in(counts, "completed"),
        failed=count_in(counts, "failed"),
        total=count_in(counts, "total"),
        files=tuple(filter(None, (batch.output_file_id, batch.error_file_id))),
        trouble=trouble,
        until=batch.expires_at,
    )
