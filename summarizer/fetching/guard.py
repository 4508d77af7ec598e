"""Where a fetch may connect to: the public internet, and nothing of this computer or the networks around it.

The check is of the address that is connected to, after each redirect, whatever a name resolved to before: a name that
leads to a private address, or to another one at each look, gets no further than an address that was typed.
"""

import socket
from collections.abc import Iterable
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from typing import Any, Final
from urllib.request import getproxies, proxy_bypass

import httpcore2
import httpx2

_TRANSLATED: Final = IPv6Network("64:ff9b::/96")
"""NAT64 (RFC 6052): the last four bytes are an IPv4 address that a gateway connects to."""


class PrivateAddressError(httpcore2.ConnectError):
    """A connection was refused by us: it would lead to this computer or a private network."""


def is_public(address: str) -> bool:
    """Tell whether an IP address is on the public internet, whatever form it is wrapped in."""
    found: IPv4Address | IPv6Address = ip_address(address.partition("%")[0])
    if isinstance(found, IPv6Address):
        inner = [found.ipv4_mapped, found.sixtofour, *(found.teredo or ())]
        inner += [IPv4Address(found.packed[-4:])] if found in _TRANSLATED else []
        if not all(each is None or is_public(str(each)) for each in inner):
            return False
        if found.ipv4_mapped or found in _TRANSLATED:
            return True
    return found.is_global and not found.is_multicast


def addresses_of(host: str, port: int) -> list[str]:
    """Resolve a name.

    Raises:
        OSError: it has no address.
    """
    found = socket.getaddrinfo(host, port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(address[0]) for *_, address in found))


class Guarded(httpcore2.SyncBackend):
    """Resolves a name once, and connects to what it has checked."""

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore2.NetworkStream:
        """Connect to the first address of a host that answers, if all of them are public.

        Raises:
            PrivateAddressError: one is not.
        """
        try:
            addresses = addresses_of(host, port)
        except OSError as error:
            raise httpcore2.ConnectError(f"the name {host} has no address") from error
        if not all(map(is_public, addresses)):
            raise PrivateAddressError(host)
        last: Exception = httpcore2.ConnectError(f"the name {host} has no address")
        for address in addresses:
            try:
                return super().connect_tcp(address, port, timeout, local_address, socket_options)
            except (httpcore2.ConnectError, httpcore2.ConnectTimeout) as error:
                last = error
        raise last


class GuardedTransport(httpx2.BaseTransport):
    """httpx2's own transport over a `Guarded` network, or through the proxy that the environment names for an address.

    TLS still checks the name that was asked for.
    """

    def __init__(self) -> None:
        self._direct = _Direct()
        self._through: dict[str, httpx2.HTTPTransport] = {}

    def handle_request(self, request: httpx2.Request) -> httpx2.Response:
        """Send a request.

        Raises:
            PrivateAddressError: it would lead to this computer or a private network.
        """
        proxy = getproxies().get(request.url.scheme)
        if not proxy or proxy_bypass(request.url.host):
            return self._direct.handle_request(request)
        _require_public(request.url)
        if proxy not in self._through:
            self._through[proxy] = httpx2.HTTPTransport(proxy=proxy)
        return self._through[proxy].handle_request(request)

    def close(self) -> None:
        """Close all connections."""
        for each in (self._direct, *self._through.values()):
            each.close()


class _Direct(httpx2.HTTPTransport):
    def __init__(self) -> None:
        super().__init__()
        self._pool = httpcore2.ConnectionPool(
            ssl_context=httpx2.create_ssl_context(), max_connections=10, network_backend=Guarded()
        )


def _require_public(url: httpx2.URL) -> None:
    """Refuse an address that a proxy would connect to in our place, if it is known to be private.

    Where only the proxy can resolve the name, the proxy decides.
    """
    try:
        addresses = addresses_of(url.host, url.port or 443)
    except OSError:
        return
    if not all(map(is_public, addresses)):
        raise PrivateAddressError(url.host)
