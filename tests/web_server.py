"""A small site on the loopback interface: pages by their paths, and the requests that came for them."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from http.server import BaseHTTPRequestHandler
from threading import Lock

from local_server import LocalServer


@dataclass(frozen=True)
class Page:
    """What is served at a path."""

    body: bytes | str = ""
    status: int = 200
    headers: Mapping[str, str] = field(default_factory=dict)
    kind: str = "text/html; charset=utf-8"


class Site(LocalServer):
    """Serves pages while the `with` block runs; what is not among them is not found.

    Attributes:
        asked: the paths that were asked for, in order, with the headers of each request.
        most_at_once: how many requests were under way at once.
    """

    def __init__(self, pages: Mapping[str, Page]) -> None:
        self.pages = dict(pages)
        self.asked: list[tuple[str, Mapping[str, str]]] = []
        self.most_at_once = 0
        self._now = 0
        self._lock = Lock()
        super().__init__(self._handler())

    @property
    def paths(self) -> list[str]:
        """The paths that were asked for."""
        return [path for path, _ in self.asked]

    def _handler(site) -> type[BaseHTTPRequestHandler]:  # noqa: N805 - the handler has a self of its own
        class Handler(BaseHTTPRequestHandler):
            protocol_version = "HTTP/1.1"

            def do_GET(self) -> None:
                with site._lock:
                    site.asked.append((self.path, dict(self.headers)))
                    site._now += 1
                    site.most_at_once = max(site.most_at_once, site._now)
                page = site.pages.get(self.path, Page("nothing here", 404))
                body = page.body.encode() if isinstance(page.body, str) else page.body
                with site._lock:
                    site._now -= 1
                self.send_response(page.status)
                for name, value in {
                    "Content-Type": page.kind,
                    "Content-Length": str(len(body)),
                    **page.headers,
                }.items():
                    self.send_header(name, value)
                self.end_headers()
                self.wfile.write(body)

            def log_message(self, *_: object) -> None:
                pass

        return Handler
