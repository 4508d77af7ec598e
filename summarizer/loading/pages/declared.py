"""What a page says of its article beside the text: headline, site, byline, and the day of publication.

A day counts only from where it is declared: schema.org data, the page's head, the `<time>` at the head of the article,
the address. Where several days are declared, publication goes before a change, and the head of the page before its
body.
"""

import json
import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from summarizer.loading.metadata import day_of, describe
from summarizer_schemas.brief import Metadata

if TYPE_CHECKING:
    from lxml.html import HtmlElement
else:
    HtmlElement = Any

_PUBLISHED: Final = frozenset(
    {"article:published_time", "og:article:published_time", "article:published", "og:published_time", "published_time",
     "datepublished", "date", "dc.date", "dc.date.issued", "dc.date.created", "dcterms.date", "dcterms.issued",
     "dcterms.created", "dc:date", "pubdate", "pub_date", "publishdate", "publish-date", "publish_date",
     "publication_date", "publication-date", "published-date", "datecreated", "parsely-pub-date", "sailthru.date",
     "citation_publication_date", "citation_date", "article_date_original", "originalpublicationdate",
     "release_date", "rnews:datepublished", "cxenseparse:recs:publishtime", "timestamp"}
)  # fmt: skip
_MODIFIED: Final = frozenset(
    {"article:modified_time", "og:updated_time", "datemodified", "last-modified", "modified", "dc.date.modified",
     "dcterms.modified", "revision_date", "updated_time"}
)  # fmt: skip
_CHANGED: Final = re.compile(r"modif|updat|edit", re.IGNORECASE)
_IN_ADDRESS: Final = re.compile(r"/((?:19|20)\d\d)/(\d\d)/(\d\d)(?:/|$)")
_NOT_DATED: Final = {"original_date": True, "extensive_search": False, "max_date": "9999-12-31"}
_ARTICLE: Final = re.compile(r"Article|Posting|Report\b|WebPage|CreativeWork")


@dataclass(frozen=True, slots=True)
class Declared:
    """What a page declares: its metadata, the article's text where only a script would show it, the publisher alone."""

    metadata: Metadata | None
    scripted: str
    publisher: str | None


def read_declared(tree: HtmlElement) -> Declared:
    """Read a page that nothing was taken out of yet."""
    from trafilatura.metadata import extract_metadata  # noqa: PLC0415  # slow to import, and needed for pages only

    found = extract_metadata(tree, date_config=dict(_NOT_DATED))
    data = list(linked_data(tree))
    metadata = describe(
        headline=found.title, publisher=found.sitename, published=_published(tree, data), byline=found.author
    )
    body = next((each["articleBody"] for each in data if isinstance(each.get("articleBody"), str)), "")
    return Declared(metadata, body, found.sitename)


def day_within(article: HtmlElement) -> str | None:
    """Return the day that the `<time>` at the head of an article gives, before its first paragraph of any length."""
    changed = None
    for element in article.iter("time", "p"):
        if element.tag == "p" and len("".join(element.itertext())) > 80 and element.find(".//time") is None:
            break  # a paragraph of the text: the days below it are told, and date nothing
        day = day_of(element.get("datetime")) if element.tag == "time" else None
        if day and not _CHANGED.search(f"{element.get('class')} {element.get('itemprop')} {_around(element)}"):
            return day
        changed = changed or day
    return changed


def _around(element: HtmlElement) -> str:
    """Return the word before a time, such as "Updated", and what its holder is called."""
    parent = element.getparent()
    previous = element.getprevious()
    before = (previous.tail if previous is not None else parent.text if parent is not None else "") or ""
    return f"{before[-20:]} {parent.get('class', '') if parent is not None else ''}"


def _published(tree: HtmlElement, data: list[dict[str, Any]]) -> str | None:
    said = [each for each in data if _ARTICLE.search(str(each.get("@type")))]
    metas = [(_name(each), each.get("content")) for each in tree.iter("meta")]
    places = [
        *(each.get("datePublished") for each in said),
        *(content for name, content in metas if name in _PUBLISHED),
        *(each.get("datetime") or each.get("content") for each in tree.iterfind(".//*[@itemprop='datePublished']")),
        *(each.get("datetime") for each in tree.iterfind(".//time[@pubdate]")),
    ]
    days = (day_of(each) for each in places)
    return (
        next((day for day in days if day), None) or _head_of_article(tree) or _in_address(tree) or _changed(said, metas)
    )


def _changed(said: list[dict[str, Any]], metas: list[tuple[str, str | None]]) -> str | None:
    """Return the day of a change, where no other is declared: the article was out by then."""
    places = [*(each.get("dateModified") for each in said), *(content for name, content in metas if name in _MODIFIED)]
    return next((day for each in places if (day := day_of(each))), None)


def _head_of_article(tree: HtmlElement) -> str | None:
    article = next(tree.iter("article"), next(tree.iter("main"), None))
    return day_within(article) if article is not None else None


def _in_address(tree: HtmlElement) -> str | None:
    addresses = [each.get("href", "") for each in tree.iterfind(".//link[@rel='canonical']")]
    addresses += [each.get("content", "") for each in tree.iterfind(".//meta[@property='og:url']")]
    days = (day_of("-".join(match.groups())) for each in addresses if (match := _IN_ADDRESS.search(each)))
    return next((day for day in days if day), None)


def _name(meta: HtmlElement) -> str:
    return str(meta.get("property") or meta.get("name") or meta.get("itemprop") or meta.get("http-equiv") or "").lower()


def linked_data(tree: HtmlElement) -> Iterator[dict[str, Any]]:
    """Yield the objects of a page's JSON-LD, those within others as well."""
    for script in tree.iterfind(".//script[@type='application/ld+json']"):
        try:
            waiting = [json.loads(script.text or "", strict=False)]
        except (ValueError, RecursionError):
            continue
        while waiting:
            each = waiting.pop(0)
            if isinstance(each, dict):
                yield each
                waiting += [each[key] for key in ("@graph", "mainEntity", "mainEntityOfPage") if key in each]
            elif isinstance(each, list):
                waiting += each
