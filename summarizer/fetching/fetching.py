"""Addresses → files: several hosts at once, each of them one request after the other; feeds with their items."""

import logging
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from summarizer.errors import InputError
from summarizer.fetching.client import Client, UnservedError
from summarizer.fetching.saving import FEEDS, forget, note_items, save, save_failure
from summarizer.loading import MAX_BYTES, flaw_of_file, links_of

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
        note_items(feed, _told(numbered, items, fetching.items, len(links_of(feed.read_bytes()))))
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


def _told(numbered: dict[int, str], items: dict[str, Path | str], most: int, entries: int) -> dict[str, str]:
    """Return what became of each entry by its number and link: "" where its page was fetched, else the reason."""
    told = {}
    for number, link in numbered.items():
        found = items.get(link, "has no address")
        told[f"{number} {link}"] = found if isinstance(found, str) else ""
    for number in range(len(numbered) + 1, entries + 1):
        told[f"{number} "] = f"is not among the first {most} (--feed-items)"
    return told
