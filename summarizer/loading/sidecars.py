"""The sidecar of a file that was fetched: where it came from, when, and what the server said of it.

It lies beside the file, `page.html.fetched.json` beside `page.html`, and makes it input that needs no network. One
without its file tells why nothing was fetched from its address.
"""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from email.message import Message
from pathlib import Path
from typing import Any, Final

ENDING: Final = ".fetched.json"


@dataclass(frozen=True)
class Sidecar:
    """What is known of a fetch.

    Attributes:
        address: what was asked for.
        served_from: the address at the end of all redirects; "" where nothing was served.
        fetched_at: when, in UTC, ISO 8601.
        headers: of the answer, by names in lower case.
        failure: why there is nothing; "" where there is.
        items: of a feed, by entry: "" where the entry's own page was fetched, else why the feed's text stands for it.
    """

    address: str
    served_from: str = ""
    fetched_at: str = ""
    headers: Mapping[str, str] = field(default_factory=dict)
    failure: str = ""
    items: Mapping[str, str] = field(default_factory=dict)

    @property
    def charset(self) -> str | None:
        """The encoding that the server declares."""
        message = Message()
        message["Content-Type"] = self.headers.get("content-type", "")
        return message.get_content_charset()

    def to_json(self) -> str:
        """Return the file's content."""
        return json.dumps(asdict(self), ensure_ascii=False, indent=1, sort_keys=True) + "\n"


def is_sidecar(path: Path) -> bool:
    """Tell whether a file is a sidecar by its name."""
    return path.name.endswith(ENDING)


def page_of(path: Path) -> Path:
    """Return the file that a sidecar belongs to, whether it is there or not."""
    return path.with_name(path.name.removesuffix(ENDING))


def sidecar_of(path: Path) -> Path:
    """Return the sidecar of a file, whether it is there or not."""
    return path.with_name(path.name + ENDING)


def read_sidecar(path: Path) -> Sidecar | None:
    """Read a sidecar, if there is one that can be read."""
    try:
        found = json.loads(path.read_text("utf-8"))
        return _sidecar(found)
    except (OSError, ValueError, RecursionError):
        return None


def _sidecar(found: Any) -> Sidecar | None:
    if not isinstance(found, dict) or not isinstance(found.get("address"), str):
        return None
    texts = {name: str(found.get(name) or "") for name in ("address", "served_from", "fetched_at", "failure")}
    tables = {
        name: {str(key): str(value) for key, value in table.items()}
        if isinstance(table := found.get(name), dict)
        else {}
        for name in ("headers", "items")
    }
    return Sidecar(**texts, **tables)  # type: ignore[arg-type]
