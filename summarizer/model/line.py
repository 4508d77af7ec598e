"""What leads to an endpoint: the body of a request in, what the client library makes of the answer out."""

from dataclasses import dataclass

import httpx2
import openai
from openai.types.chat import ChatCompletion

from summarizer.model.endpoint import Endpoint
from summarizer.model.forms import Body, as_sent
from summarizer.model.leave import Leave
from summarizer.model.patience import Patience


@dataclass(frozen=True)
class Line:
    """What leads to an endpoint."""

    endpoint: Endpoint
    client: openai.AsyncOpenAI
    patience: Patience
    leave: Leave

    async def post(self, body: Body) -> object:
        """Send a body, and return what the client library read: a completion, if it is one.

        The library's `create` goes through a whole body, schema and all, for what it might have to rename in it, which
        takes longer than all else that it does; `post` sends the bytes that it is given, in the same way.
        """
        return await self.client.post("/chat/completions", cast_to=ChatCompletion, content=as_sent(body))


def open_line(
    endpoint: Endpoint, patience: Patience, leave: Leave, transport: httpx2.AsyncBaseTransport | None
) -> Line:
    """Return what leads to an endpoint (located); its client must be closed in the end."""

    async def heed(response: httpx2.Response) -> None:
        patience.heed(response.headers)

    client = openai.AsyncOpenAI(
        base_url=endpoint.base_url,
        api_key=endpoint.api_key,
        timeout=httpx2.Timeout(endpoint.timeout_s, connect=min(endpoint.timeout_s, endpoint.connect_s)),
        max_retries=0,
        http_client=openai.DefaultAsyncHttpxClient(transport=transport, event_hooks={"response": [heed]}),
    )
    return Line(endpoint, client, patience, leave)
