"""The network as a transport, for those that stand between a client and it (see `summarizer.cassettes` and `batch`)."""

import httpx2


class Network(httpx2.AsyncBaseTransport):
    """Carries requests as a client without a transport of its own would: through the proxies of the environment."""

    def __init__(self) -> None:
        self._client = httpx2.AsyncClient()

    async def handle_async_request(self, request: httpx2.Request) -> httpx2.Response:
        """Send a request, and return what came back."""
        return await self._client.send(request)

    async def aclose(self) -> None:
        """Close the connections."""
        await self._client.aclose()
