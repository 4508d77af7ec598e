"""A saved RSS or Atom feed → one article an entry, in the feed's order; `#3` is the third.

The only importer of feedparser. Where a feed carries no more than summaries, these are read, and marked as such.
"""

from collections.abc import Iterator, Mapping
from io import BytesIO
from typing import Any

from summarizer.loading.metadata import describe
from summarizer.loading.pages import text_of, told_of
from summarizer.loading.parts import Part, Rules, UnusableError, in_paragraphs


def read_feed(data: bytes, _: Rules) -> Iterator[Part]:
    """Give each entry of a feed."""
    feed = _parsed(data)
    if not feed.version:
        raise UnusableError("XML, but no RSS or Atom feed: save the articles themselves")
    for number, entry in enumerate(feed.entries, start=1):
        yield _article(f"#{number}", entry, feed.feed.get("title"))


def links_of(data: bytes) -> list[str]:
    """Return the address that each entry of a feed links to, "" where it has none."""
    return [str(entry.get("link", "")) for entry in _parsed(data).entries]


def _parsed(data: bytes) -> Any:
    import feedparser  # noqa: PLC0415  # slow to import, and needed for feeds only

    return feedparser.parse(BytesIO(data), sanitize_html=False, resolve_relative_uris=False)


def _article(place: str, entry: Mapping[str, Any], publisher: str | None) -> Part:
    full = next((each.value for each in entry.get("content", ()) if each.value.strip()), "")
    metadata = describe(
        headline=text_of(entry.get("title", "")),
        publisher=publisher,
        # Dublin Core's date, and that of an Atom entry without <published>, come as a change.
        published=_said(entry, "published") or _said(entry, "updated"),
        byline=entry.get("author"),
        is_summary=not full,
    )
    note = "" if full else "gives the summary alone of one or more articles"
    told = told_of(full or entry.get("summary", ""))
    return Part(in_paragraphs(told.lines), place, metadata=metadata, note=note, unseen=told.unseen)


def _said(entry: Mapping[str, Any], name: str) -> Any:
    """Return what an entry itself holds; feedparser would answer for one name with what stands under another."""
    return dict(entry.items()).get(name)
