"""A web page, a feed or an e-book in, its articles out.

What a saved page declares (title, site, byline, date) is metadata, never text. Nothing is held against today's date:
the same page gives the same.

A saved RSS or Atom feed gives one article an entry, in the feed's order; `#3` is the third. Only this file imports
feedparser. Where a feed carries no more than summaries, these are read, and marked as such.

OpenDocument texts and EPUB books are read through zipfile and lxml, by the rules of HTML. An OpenDocument text is told
in HTML first, with what is deleted, hidden or raised marked as there; a book is HTML already, and each of its chapters
that has text is an article.
"""

import email
import email.policy
import re
import zipfile
from collections.abc import Iterator, Mapping
from dataclasses import replace
from io import BytesIO
from posixpath import dirname, join, normpath
from typing import Any, Final
from urllib.parse import unquote

from summarizer.loading.html.article import (
    Declared,
    PageArticle,
    articles_of,
    day_within,
    read_declared,
    text_of,
    told_in,
    told_of,
)
from summarizer.loading.html.blocks import parse
from summarizer.loading.metadata import (
    OWN_BRIEF,
    FilePart,
    OwnFileError,
    Rules,
    UnusableFileError,
    describe,
    in_paragraphs,
)
from summarizer.loading.text import decode
from summarizer_schemas.brief import FORMAT, Metadata

_CHARSET: Final = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([\w:.-]{1,40})", re.IGNORECASE)
_XML_CHARSET: Final = re.compile(rb"\A\s*<\?xml[^>]{0,100}?encoding\s*=\s*[\"']([\w:.-]{1,40})", re.IGNORECASE)
_BRIEF: Final = f'<meta name="generator" content="{FORMAT}">'
_HEAD_BYTES: Final = 2_048
_NONE: Final = "a web page in which no article can be told: copy its text into a .txt file"


def read_page(data: bytes, rules: Rules) -> Iterator[FilePart]:
    """Give the articles of a saved web page."""
    yield from parts_of(decode(data, rules.charset or declared_in(data)))


def declared_in(data: bytes) -> str | None:
    """Return the encoding that a page names in its first bytes."""
    found = _CHARSET.search(data[:_HEAD_BYTES]) or _XML_CHARSET.match(data[:_HEAD_BYTES])
    return found[1].decode("ascii", "replace") if found else None


def read_saved_page(data: bytes, _: Rules) -> Iterator[FilePart]:
    """Give the articles of a page that a browser saved as one file (MHTML); its date of saving is no publication."""
    message = email.message_from_bytes(data, policy=email.policy.default)
    page = next((part for part in message.walk() if part.get_content_type() == "text/html"), None)
    content = page.get_payload(decode=True) if page else None
    if page is None or not isinstance(content, bytes):
        raise UnusableFileError("holds no web page: save the page again, as a web page in a single file")
    yield from parts_of(decode(content, page.get_content_charset() or declared_in(content)))


def parts_of(page: str) -> Iterator[FilePart]:
    """Yield the articles in a page's HTML; `#2` is the second of several.

    Raises:
        UnusableFileError: none can be told from the rest of the page.
    """
    if _BRIEF in page:
        raise OwnFileError(OWN_BRIEF)
    tree = parse(page)
    declared = read_declared(tree)
    found = articles_of(tree)
    if not found:
        text = text_of(declared.scripted)
        if not text:
            raise UnusableFileError(_NONE)
        yield FilePart(text, metadata=declared.metadata)
    for number, told in enumerate(found, start=1):
        part = FilePart(in_paragraphs(told.lines), metadata=declared.metadata, unseen=told.unseen)
        is_other = len(found) > 1
        yield replace(part, place=f"#{number}", metadata=_own(told, declared, number)) if is_other else part


def _own(told: PageArticle, declared: Declared, number: int) -> Metadata | None:
    """Return the metadata of one of several articles: the page's for the first, its own heading and time else."""
    first = declared.metadata if number == 1 else None
    return describe(
        headline=told.heading or (first and first.headline),
        publisher=declared.publisher,
        published=day_within(told.element) or (first and first.published),
        byline=first and first.byline,
    )


def read_feed(data: bytes, _: Rules) -> Iterator[FilePart]:
    """Give each entry of a feed."""
    feed = _parsed_feed(data)
    if not feed.version:
        raise UnusableFileError("XML, but no RSS or Atom feed: save the articles themselves")
    for number, entry in enumerate(feed.entries, start=1):
        yield _article(f"#{number}", entry, feed.feed.get("title"))


def links_of(data: bytes) -> list[str]:
    """Return the address that each entry of a feed links to, "" where it has none."""
    return [str(entry.get("link", "")) for entry in _parsed_feed(data).entries]


def _parsed_feed(data: bytes) -> Any:
    import feedparser  # noqa: PLC0415  # slow to import, and needed for feeds only

    return feedparser.parse(BytesIO(data), sanitize_html=False, resolve_relative_uris=False)


def _article(place: str, entry: Mapping[str, Any], publisher: str | None) -> FilePart:
    full = next((each.value for each in entry.get("content", ()) if each.value.strip()), "")
    metadata = describe(
        headline=text_of(entry.get("title", "")),
        publisher=publisher,
        # Dublin Core's date, and that of an Atom entry without <published>, come as a change.
        published=_said(entry, "published") or _said(entry, "updated"),
        byline=entry.get("author"),
        is_summary=not full,
    )
    note = "" if full else "holds only the summary of one or more articles; save those as pages to have all of them"
    told = told_of(full or entry.get("summary", ""))
    return FilePart(in_paragraphs(told.lines), place, metadata=metadata, note=note, unseen=told.unseen)


def _said(entry: Mapping[str, Any], name: str) -> Any:
    """Return what an entry itself holds; feedparser would answer for one name with what stands under another."""
    return dict(entry.items()).get(name)


Element = Any
"""An element of lxml, which has no types of its own."""

_TEXT: Final = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
_TABLE: Final = "{urn:oasis:names:tc:opendocument:xmlns:table:1.0}"
_STYLE: Final = "{urn:oasis:names:tc:opendocument:xmlns:style:1.0}"
_OFFICE: Final = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
_DC: Final = "{http://purl.org/dc/elements/1.1/}"
_OPF: Final = "{http://www.idpf.org/2007/opf}"
_CONTAINER: Final = "{urn:oasis:names:tc:opendocument:xmlns:container}"
_AS_HTML: Final[Mapping[str, str]] = {
    f"{_TEXT}p": "p",
    f"{_TEXT}h": "h2",
    f"{_TEXT}list-item": "li",
    f"{_TABLE}table": "table",
    f"{_TABLE}table-row": "tr",
    f"{_TABLE}table-cell": "td",
    f"{_TEXT}tracked-changes": "del",  # holds the text that was deleted
    f"{_TEXT}note": "template",  # a footnote with its mark
    f"{_OFFICE}annotation": "template",
    f"{_TEXT}hidden-text": "template",
    f"{_TEXT}line-break": "br",
}
_SPACES: Final = frozenset({f"{_TEXT}s", f"{_TEXT}tab"})
_HOLDING: Final = frozenset({f"{_TEXT}{name}" for name in ("list", "section", "list-header", "index-body")})
"""What holds paragraphs; the rest of the text's elements stand in a line."""


def read_open_document(data: bytes, rules: Rules) -> Iterator[FilePart]:
    """Give an OpenDocument text."""
    with _unpacked(data, rules) as archive:
        content, meta = _parsed(archive, "content.xml"), _parsed(archive, "meta.xml")
        styles = [*content.iter(f"{_STYLE}style"), *_parsed(archive, "styles.xml").iter(f"{_STYLE}style")]
    body = content.find(f".//{_OFFICE}text")
    if body is None:
        raise UnusableFileError("an OpenDocument file, but no text: save its text as .txt")
    told = told_in(_as_html(body, {each.get(f"{_STYLE}name"): _wrapped(each) for each in styles}))
    metadata = describe(headline=meta.findtext(f".//{_DC}title"), byline=meta.findtext(f".//{_DC}creator"))
    yield FilePart(in_paragraphs(told.lines), metadata=metadata, unseen=told.unseen)


def read_book(data: bytes, rules: Rules) -> Iterator[FilePart]:
    """Give the chapters of an EPUB book in the order of reading; `#2` is the second that has text."""
    with _unpacked(data, rules) as archive:
        root = _parsed(archive, "META-INF/container.xml").find(f".//{_CONTAINER}rootfile")
        where = "" if root is None else root.get("full-path", "")
        package = _parsed(archive, where)
        files = {each.get("id"): each.get("href", "") for each in package.iter(f"{_OPF}item")}
        chapters = [files.get(each.get("idref"), "") for each in package.iter(f"{_OPF}itemref")]
        pages = [archive.read(normpath(join(dirname(where), unquote(each)))) for each in chapters if each]
    said = {
        "headline": package.findtext(f".//{_DC}title"),
        "publisher": package.findtext(f".//{_DC}publisher"),
        "byline": package.findtext(f".//{_DC}creator"),
        "published": package.findtext(f".//{_DC}date"),
    }
    told = [told_of(decode(page, declared_in(page))) for page in pages if page.strip()]
    for number, chapter in enumerate((each for each in told if each.lines), start=1):
        text = in_paragraphs(chapter.lines)
        yield FilePart(text, f"#{number}", metadata=describe(**said), unseen=chapter.unseen)


def _unpacked(data: bytes, rules: Rules) -> zipfile.ZipFile:
    archive = zipfile.ZipFile(BytesIO(data))
    inner = archive.infolist()
    rules.allowance.take(len(inner), sum(each.file_size for each in inner))
    return archive


def _parsed(archive: zipfile.ZipFile, name: str) -> Element:
    """Parse a file of an archive; nothing is brought in from outside, and one that is not there is empty."""
    from lxml import etree  # noqa: PLC0415  # slow to import

    content = archive.read(name) if name in archive.namelist() else b"<none/>"
    return etree.fromstring(content, etree.XMLParser(resolve_entities=False, no_network=True))


def _wrapped(style: Element) -> str:
    """Return the HTML element that shows text as a style does, "span" if it only looks different."""
    for each in style.iter(f"{_STYLE}text-properties"):
        said = {name.rpartition("}")[2]: value for name, value in each.attrib.items()}
        if said.get("display") == "none":
            return "template"
        if said.get("text-line-through-style", "none") != "none":
            return "del"
        if said.get("text-position", "").startswith("super"):
            return "sup"
    return "span"


def _as_html(body: Element, wrapped: Mapping[str | None, str]) -> Element:
    """Tell a text in HTML's own elements."""
    from lxml import etree, html  # noqa: PLC0415  # slow to import

    made: dict[Element, Element] = {}
    for element in body.iter(etree.Element):
        parent = made.get(element.getparent())
        text = " " if element.tag in _SPACES else element.text
        tag = _AS_HTML.get(element.tag, "div")
        if element.tag == f"{_TEXT}span":
            tag = wrapped.get(element.get(f"{_TEXT}style-name"), "span")
        elif element.tag in _SPACES or (element.tag.startswith(_TEXT) and tag == "div" and element.tag not in _HOLDING):
            tag = "span"
        new = html.Element(tag)
        new.text, new.tail = text, element.tail if parent is not None else None
        if parent is not None:
            parent.append(new)
        made[element] = new
    return made[body]
