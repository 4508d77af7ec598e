"""Addresses in, files and their sidecars out, under names by which they are found again when a brief is verified.

Several hosts are asked at once, each of them one request after the other; a feed is fetched with its items.
"""

import logging
import re
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path, PurePosixPath
from typing import Final
from urllib.parse import urlsplit

from summarizer.errors import InputError
from summarizer.fetching.client import Client, Served, UnservedError
from summarizer.loading import FORMATS, MAX_BYTES, flaw_of_file, links_of
from summarizer.loading.metadata import ENDING, Sidecar, read_sidecar, sidecar_of
from summarizer.paths import write_whole

_ENDINGS: Final = {
    "text/html": ".html",
    "application/xhtml+xml": ".html",
    "application/rss+xml": ".rss",
    "application/rdf+xml": ".rss",
    "application/atom+xml": ".atom",
    "application/pdf": ".pdf",
    "text/plain": ".txt",
    "text/markdown": ".md",
    "message/rfc822": ".eml",
    "application/epub+zip": ".epub",
    "application/vnd.oasis.opendocument.text": ".odt",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document": ".docx",
}
FEEDS: Final = frozenset({".rss", ".atom", ".xml"})
_FEED: Final = re.compile(
    rb"\A\s*(?:\xef\xbb\xbf)?\s*(?:<\?xml[^>]*>\s*)?(?:<!--(?:(?!-->).)*-->\s*)*<(?:rss|feed|rdf:RDF)\b", re.DOTALL
)
_PAGE: Final = re.compile(rb"\A.{0,200}?<(?:!doctype\s+html|html)\b", re.DOTALL | re.IGNORECASE)
_NOT_SAVED: Final = frozenset({"set-cookie", "set-cookie2", "authorization", "www-authenticate"})
"""Headers that are nobody's business but ours and the server's."""
_SLUG: Final = 60
"""Characters of an address in the name of its file."""


def save(address: str, served: Served, folder: Path) -> Path:
    """Write what was served and its sidecar, in the place of what was fetched from the address before.

    Raises:
        UnservedError: it is in no format that can be read.
        InputError: it cannot be written.
    """
    ending = _ending(served)
    path = folder / f"{_stem(address)}{ending}"
    headers = {name: value for name, value in served.headers.items() if name not in _NOT_SAVED}
    write_whole(path, served.content, "a fetched page")
    write_sidecar(path, Sidecar(address, served.address, _now(), headers))
    _lone(address, folder).unlink(missing_ok=True)
    return path


def save_failure(address: str, reason: str, folder: Path) -> Path:
    """Write a sidecar that tells why nothing was fetched, and return it."""
    path = _lone(address, folder)
    write_whole(path, Sidecar(address, fetched_at=_now(), failure=reason).to_json(), "what became of an address")
    return path


def write_sidecar(path: Path, sidecar: Sidecar) -> None:
    """Write the sidecar of a file."""
    write_whole(sidecar_of(path), sidecar.to_json(), "what is known of a fetched page")


def forget(path: Path) -> None:
    """Take away a file and its sidecar."""
    path.unlink(missing_ok=True)
    sidecar_of(path).unlink(missing_ok=True)


def note_items(path: Path, items: dict[str, str]) -> None:
    """Write into the sidecar of a feed what became of its items."""
    sidecar = read_sidecar(sidecar_of(path))
    assert sidecar is not None
    write_sidecar(path, replace(sidecar, items=items))


def saved(address: str, folder: Path) -> list[Path]:
    """Return what was saved of an address: a page, or a feed and the pages of its items.

    Raises:
        InputError: nothing was.
    """
    stem = _stem(address)
    found = [each for each in sorted(folder.glob(f"{stem}.*")) if not each.name.endswith(ENDING)]
    if not found:
        raise InputError(f"{address} was not fetched before: give the folder in which it was saved (--save)")
    newest = max(found, key=lambda each: each.stat().st_mtime_ns)
    sidecar = read_sidecar(sidecar_of(newest))
    items = [key.partition(" ")[2] for key, reason in sidecar.items.items() if not reason] if sidecar else []
    return [newest, *(each for item in items for each in saved(item, folder))]


def _ending(served: Served) -> str:
    kind = served.headers.get("content-type", "").partition(";")[0].strip().lower()
    if _FEED.match(served.content):
        return _ENDINGS.get(kind, ".xml") if _ENDINGS.get(kind) in FEEDS else ".xml"
    ending = PurePosixPath(urlsplit(served.address).path).suffix.lower()
    found = _ENDINGS.get(kind) or (".html" if _PAGE.match(served.content) else ending)
    if found not in FORMATS or (found in FEEDS and not _PAGE.match(served.content)):
        raise UnservedError(f"served as {kind or 'nothing that is named'}, which cannot be read: save it as a file")
    return ".html" if found in FEEDS else found


def _stem(address: str) -> str:
    parts = urlsplit(address)
    slug = re.sub(r"[^\w.-]+", "-", f"{parts.hostname or ''}-{parts.path}", flags=re.ASCII).strip("-.")[:_SLUG]
    return f"{slug.replace('.', '-')}-{sha256(address.encode()).hexdigest()[:8]}"


def _lone(address: str, folder: Path) -> Path:
    return folder / f"{_stem(address)}{ENDING}"


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")


ITEMS: Final = 50
"""Of a feed, fetched if not told otherwise: a day's news of one outlet."""
_AT_ONCE: Final = 8
_log = logging.getLogger(__name__)


@dataclass(frozen=True)
class Fetching:
    """How addresses are fetched.

    Attributes:
        folder: where what was served is saved; made if it is not there.
        allows_private: whether this computer and private networks may be connected to.
        items: how many items of a feed are fetched.
    """

    folder: Path
    allows_private: bool = False
    items: int = ITEMS


def fetch_all(addresses: Sequence[str], fetching: Fetching) -> list[Path]:
    """Fetch addresses, and return a file for each: what was served, or a sidecar that tells why nothing was.

    Raises:
        InputError: the folder cannot be used.
    """
    try:
        fetching.folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise InputError(f"{fetching.folder}: cannot be made ({error.strerror}); name another with --save") from error
    with (
        Client(allows_private=fetching.allows_private, max_bytes=MAX_BYTES) as client,
        ThreadPoolExecutor(_AT_ONCE) as threads,
    ):
        pages = list(threads.map(lambda address: _fetch(address, client, fetching.folder), addresses))
        feeds = [path for path in pages if path.suffix in FEEDS]
        # An item may be in two feeds, and a page that was given may be an item.
        wanted = {feed: _numbered(feed, fetching.items) for feed in feeds}
        links = list(dict.fromkeys(link for items in wanted.values() for link in items.values() if link))
        items = dict(
            zip(links, threads.map(lambda link: _fetch_item(link, client, fetching.folder), links), strict=True)
        )
    for feed, numbered in wanted.items():
        note_items(feed, _outcomes(numbered, items, fetching.items, len(links_of(feed.read_bytes()))))
    return list(dict.fromkeys([*pages, *(each for each in items.values() if isinstance(each, Path))]))


def _fetch(address: str, client: Client, folder: Path) -> Path:
    _log.info("fetching %s", address)
    try:
        return save(address, client.get(address), folder)
    except UnservedError as error:
        return save_failure(address, str(error), folder)


def _fetch_item(link: str, client: Client, folder: Path) -> Path | str:
    """Fetch the page of a feed's item; give the file, or why the feed's own text must stand for it."""
    _log.info("fetching %s", link)
    try:
        path = save(link, client.get(link), folder)
    except UnservedError as error:
        return str(error)
    flaw = "is a feed again" if path.suffix in FEEDS else flaw_of_file(path)
    if flaw:
        forget(path)
    return flaw or path


def _numbered(feed: Path, most: int) -> dict[int, str]:
    return dict(list(enumerate(links_of(feed.read_bytes()), start=1))[:most])


def _outcomes(numbered: dict[int, str], items: dict[str, Path | str], most: int, entries: int) -> dict[str, str]:
    """Return what became of each entry by its number and link: "" where its page was fetched, else the reason."""
    told = {}
    for number, link in numbered.items():
        found = items.get(link, "has no address")
        told[f"{number} {link}"] = found if isinstance(found, str) else ""
    for number in range(len(numbered) + 1, entries + 1):
        told[f"{number} "] = f"is not among the first {most} (--feed-items)"
    return told
