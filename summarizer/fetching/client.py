"""Fetch an address: an address in, what was served there out, or the reason why nothing was.

A fetch may connect to the public internet alone, and to nothing of this computer or the networks around it. The check
is of the address that is connected to, after each redirect, whatever a name resolved to before: a name that leads to a
private address, or to another one at each look, gets no further than an address that was typed.

The other limits: http and https alone, no credentials and no cookies, few redirects, a bounded size after
decompression, a bounded time, one request to a host at once, and what the site's robots.txt allows.
"""

import socket
import time
from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from http.cookiejar import CookieJar, DefaultCookiePolicy
from importlib.metadata import version
from ipaddress import IPv4Address, IPv6Address, IPv6Network, ip_address
from threading import Lock
from typing import Any, Final, Self
from urllib.request import getproxies, proxy_bypass

import httpcore2
import httpx2
from protego import Protego

from summarizer.certificates import trusted

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
            self._through[proxy] = httpx2.HTTPTransport(verify=trusted(), proxy=proxy)
        return self._through[proxy].handle_request(request)

    def close(self) -> None:
        """Close all connections."""
        for each in (self._direct, *self._through.values()):
            each.close()


class _Direct(httpx2.HTTPTransport):
    def __init__(self) -> None:
        super().__init__(verify=trusted())
        self._pool = httpcore2.ConnectionPool(ssl_context=trusted(), max_connections=10, network_backend=Guarded())


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


NAME: Final = "situation-brief"
"""What robots.txt files can call us by."""
_MAX_REDIRECTS: Final = 5
_TIMEOUT_S: Final = 20
"""For a connection, and between two pieces of an answer."""
_DEADLINE_S: Final = 90
"""For a whole answer, however often something of it comes."""
_MAX_ROBOTS: Final = 500_000
"""Bytes; RFC 9309 asks for as many at least."""
_MAX_WAIT_S: Final = 10
"""Of what a robots.txt asks to wait between two requests; some ask for an hour."""


class UnservedError(Exception):
    """Nothing that could be used was served; the message is the reason."""


@dataclass(frozen=True, slots=True)
class Served:
    """What a server gave: from which address in the end, its headers in lower case, and the decompressed bytes."""

    address: str
    headers: Mapping[str, str]
    content: bytes


class Client:
    """Fetches addresses; may be used by several threads.

    Args:
        allows_private: whether this computer and private networks may be connected to.
        max_bytes: of what is served.
    """

    def __init__(self, *, allows_private: bool, max_bytes: int) -> None:
        self._max_bytes = max_bytes
        self._robots: dict[str, Protego | None] = {}
        self._lock_of: dict[str, Lock] = defaultdict(Lock)
        self._free_at: dict[str, float] = {}
        self._client = httpx2.Client(
            transport=None if allows_private else GuardedTransport(),
            headers={"User-Agent": f"{NAME}/{version(NAME)} (reads the pages that its user names)",
                     "Accept-Encoding": "gzip, deflate"},
            cookies=CookieJar(DefaultCookiePolicy(allowed_domains=[])),
            timeout=_TIMEOUT_S,
        )  # fmt: skip

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *exception: object) -> None:
        self._client.close()

    def get(self, address: str) -> Served:
        """Fetch an address, following its redirects.

        Raises:
            UnservedError: the reason.
        """
        return self._follow(_checked(address), self._max_bytes, heeds_robots=True)

    def _follow(self, url: httpx2.URL, max_bytes: int, *, heeds_robots: bool) -> Served:
        for _ in range(_MAX_REDIRECTS + 1):
            if heeds_robots:
                self._require_allowed(url)
            answer = self._once(url, max_bytes)
            if isinstance(answer, Served):
                return answer
            url = _checked(str(url.join(answer)))
        raise UnservedError(f"led through more than {_MAX_REDIRECTS} redirects: give the address at their end")

    def _once(self, url: httpx2.URL, max_bytes: int) -> Served | str:
        """Send one request; give what was served, or where to look instead."""
        with self._lock_of[url.host]:
            wait = self._free_at.get(url.host, 0) - time.monotonic()
            if wait > 0:
                time.sleep(min(wait, _MAX_WAIT_S))
            try:
                with self._client.stream("GET", url) as response:
                    if response.is_redirect and "location" in response.headers:
                        return response.headers["location"]
                    _check_status(response.status_code)
                    return Served(str(url), dict(response.headers), _content(response, max_bytes))
            except PrivateAddressError as error:
                raise _private(url) from error
            except httpx2.TimeoutException as error:
                raise UnservedError(
                    f"no answer from {url.host} within {_TIMEOUT_S} seconds: try again later"
                ) from error
            except (httpx2.HTTPError, httpx2.InvalidURL) as error:
                if isinstance(error.__cause__, PrivateAddressError):
                    raise _private(url) from error
                raise UnservedError(f"{url.host} could not be reached ({_words(error)}): try again later") from error
            finally:
                self._free_at[url.host] = time.monotonic() + self._delay(url)

    def _require_allowed(self, url: httpx2.URL) -> None:
        rules = self._rules(url)
        if rules is None:
            raise UnservedError(f"{url.host} does not say what may be fetched (its robots.txt fails): try again later")
        if not rules.can_fetch(str(url), NAME):
            raise UnservedError(f"the robots.txt of {url.host} does not allow it: save the page with a browser")

    def _rules(self, url: httpx2.URL) -> Protego | None:
        """Return what a site's robots.txt allows (RFC 9309).

        Where there is none, all is allowed; None where it cannot be told.
        """
        origin = f"{url.scheme}://{url.netloc.decode('ascii')}"
        if origin not in self._robots:
            try:
                served = self._follow(httpx2.URL(f"{origin}/robots.txt"), _MAX_ROBOTS, heeds_robots=False)
                self._robots[origin] = Protego.parse(served.content.decode("utf-8", "replace"))
            except _AbsentError:
                self._robots[origin] = Protego.parse("")
            except _FailedError:
                self._robots[origin] = None
        return self._robots[origin]

    def _delay(self, url: httpx2.URL) -> float:
        rules = self._robots.get(f"{url.scheme}://{url.netloc.decode('ascii')}")
        return float(rules.crawl_delay(NAME) or 0) if rules else 0.0


class _AbsentError(UnservedError):
    """The server has no such page, or does not give it to us (4xx)."""


class _FailedError(UnservedError):
    """The server fails (5xx)."""


def _private(url: httpx2.URL) -> UnservedError:
    return UnservedError(f"{url.host} is this computer or in a private network: --allow-private, if it is meant")


def _checked(address: str) -> httpx2.URL:
    try:
        url = httpx2.URL(address)
    except httpx2.InvalidURL as error:
        raise UnservedError("no address that can be fetched: check its spelling") from error
    if url.scheme not in {"http", "https"} or not url.host:
        raise UnservedError(f"leads to {url.scheme or 'nothing'}:, and only http and https are fetched")
    if url.userinfo:
        raise UnservedError("holds a name or password, which is not sent on: save the page with a browser")
    return url.copy_with(fragment=None)


def _check_status(status: int) -> None:
    if status in {401, 402, 403, 407, 451}:
        raise _AbsentError(f"the server does not give it to everybody (HTTP {status}): save the page with a browser")
    if 400 <= status < 500:
        raise _AbsentError(f"the server has no such page (HTTP {status}): check the address, or try again later")
    if status != 200:
        raise _FailedError(f"the server fails (HTTP {status}): try again later")


def _content(response: httpx2.Response, max_bytes: int) -> bytes:
    deadline = time.monotonic() + _DEADLINE_S
    found = bytearray()
    for piece in response.iter_bytes():
        found += piece
        if len(found) > max_bytes:
            raise UnservedError(f"more than {max_bytes:,} bytes: save what is needed of it as files")
        if time.monotonic() > deadline:
            raise UnservedError(f"not all there after {_DEADLINE_S} seconds: try again later")
    return bytes(found)


def _words(error: Exception) -> str:
    return str(error).partition("\n")[0].rstrip(".") or type(error).__name__
