"""Who may ask the desk: whoever has its token, from its own page, at its own address; and what a page of it may do.

The address that the terminal shows carries a token once. It is exchanged for a cookie that no script reads and no other
site sends (HttpOnly, SameSite=Strict), and a redirect takes it out of the address bar; no page sends a Referer.

Every request is checked three times over, since each check alone has a hole: the Host, or a name that is made to lead
to this computer reads with the browser's trust (DNS rebinding); the Origin and Sec-Fetch-Site, or a page on another
port of this computer, which counts as the same site, writes with our cookie; the cookie, or any program that can reach
the port is let in.
"""

import secrets
from collections.abc import Mapping
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Final

from starlette.datastructures import Headers, MutableHeaders, QueryParams
from starlette.requests import HTTPConnection
from starlette.responses import PlainTextResponse, RedirectResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from summarizer.render.html import policy

_READING: Final = frozenset({"GET", "HEAD"})
_OWN_SITE: Final = frozenset({"same-origin", "none"})
"""What a browser says of a request that our own page makes, or its user by typing the address."""
_POLICY: Final = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; frame-src 'self'; "
    "form-action 'none'; base-uri 'none'; frame-ancestors 'none'; "
    "require-trusted-types-for 'script'; trusted-types 'none'"
)
"""Of the desk's page: its own script and style, requests to itself, the brief in a frame; and nothing from anywhere."""
_HEADERS: Final[Mapping[str, str]] = {
    "content-security-policy": _POLICY,
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
    "cross-origin-resource-policy": "same-origin",
    "cache-control": "no-store",
}


def policy_of_brief() -> str:
    """Return the policy of a brief in its frame: its own script and style by their hashes, in an origin of its own.

    What lies in the folder may be anybody's; in the sandbox it has no cookie and reaches nothing of the desk. Forms are
    allowed for the dialogs of its editing mode; the brief's own policy lets none of them be sent anywhere.
    """
    return f"sandbox allow-scripts allow-downloads allow-forms; frame-ancestors 'self'; {policy(has_script=True)}"


@dataclass(frozen=True)
class Pass:
    """What lets a browser in.

    Attributes:
        port: where the desk listens.
        token: in the address, once.
        session: in the cookie, from then on.
    """

    port: int
    token: str = field(default_factory=lambda: secrets.token_urlsafe(32), repr=False)
    session: str = field(default_factory=lambda: secrets.token_urlsafe(32), repr=False)

    @property
    def address(self) -> str:
        """What is opened in a browser."""
        return f"http://127.0.0.1:{self.port}/?token={self.token}"

    @property
    def hosts(self) -> frozenset[str]:
        """What the desk is called by those who may ask it."""
        return frozenset({f"127.0.0.1:{self.port}", f"localhost:{self.port}"})

    @property
    def cookie(self) -> str:
        """The cookie's name; browsers keep the cookies of all ports together."""
        return f"desk-{self.port}"


class Guard:
    """Stands before the desk, and lets through what may pass.

    Args:
        app: the desk.
        own: what lets a browser in.
    """

    def __init__(self, app: ASGIApp, own: Pass) -> None:
        self._app = app
        self._own = own

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer a request, or have the desk answer it."""
        if scope["type"] == "lifespan":
            await self._app(scope, receive, send)
            return

        async def send_guarded(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in _HEADERS.items():
                    headers.setdefault(name, value)
            await send(message)

        answer = self._answer(scope) if scope["type"] == "http" else _refused("this is no page", HTTPStatus.NOT_FOUND)
        await (answer or self._app)(scope, receive, send_guarded)

    def _answer(self, scope: Scope) -> Response | None:
        """Return what is answered in the desk's place; None where the request may pass."""
        headers = Headers(scope=scope)
        host = _only(headers, "host")
        if host not in self._own.hosts:
            return _refused("the desk answers at the address that the terminal shows", HTTPStatus.MISDIRECTED_REQUEST)
        is_reading = scope["method"] in _READING
        origin = _only(headers, "origin")
        if origin != f"http://{host}" and not (is_reading and "origin" not in headers):
            return _refused("another page asks, and only the desk's own may")
        token = QueryParams(scope["query_string"]).get("token")
        if token is not None and is_reading and scope["path"] == "/":
            return self._entrance(token)
        if headers.get("sec-fetch-site", "none") not in _OWN_SITE:
            return _refused("another page leads here: open the address that the terminal shows")
        session = HTTPConnection(scope).cookies.get(self._own.cookie, "")
        if not secrets.compare_digest(session.encode(), self._own.session.encode()):
            return _refused("open the address that the terminal shows: it lets this browser in")
        return None

    def _entrance(self, token: str) -> Response:
        if not secrets.compare_digest(token.encode(), self._own.token.encode()):
            return _refused("this address is of another desk: open the one that the terminal shows")
        answer = RedirectResponse("/", HTTPStatus.SEE_OTHER)
        answer.set_cookie(self._own.cookie, self._own.session, httponly=True, samesite="strict")
        return answer


def _only(headers: Headers, name: str) -> str | None:
    """Return the value of a header that stands once; of two, nobody knows which another would take."""
    values = headers.getlist(name)
    return values[0] if len(values) == 1 else None


def _refused(why: str, status: HTTPStatus = HTTPStatus.FORBIDDEN) -> Response:
    return PlainTextResponse(f"{why}\n", status)
