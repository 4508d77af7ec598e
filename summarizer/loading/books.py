"""OpenDocument texts and EPUB books → their text, through zipfile and lxml, by the rules of HTML.

An OpenDocument text is told in HTML first, with what is deleted, hidden or raised marked as there; a book is HTML
already, and each of its chapters that has text is an article.
"""

import zipfile
from collections.abc import Iterator, Mapping
from io import BytesIO
from posixpath import dirname, join, normpath
from typing import Any, Final
from urllib.parse import unquote

from summarizer.loading.metadata import describe
from summarizer.loading.pages import told_in, told_of
from summarizer.loading.parts import Part, Rules, UnusableError, in_paragraphs
from summarizer.loading.plain import decode
from summarizer.loading.web import declared_in

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


def read_open_document(data: bytes, rules: Rules) -> Iterator[Part]:
    """Give an OpenDocument text."""
    with _unpacked(data, rules) as archive:
        content, meta = _parsed(archive, "content.xml"), _parsed(archive, "meta.xml")
        styles = [*content.iter(f"{_STYLE}style"), *_parsed(archive, "styles.xml").iter(f"{_STYLE}style")]
    body = content.find(f".//{_OFFICE}text")
    if body is None:
        raise UnusableError("an OpenDocument file, but no text: save its text as .txt")
    told = told_in(_as_html(body, {each.get(f"{_STYLE}name"): _wrapped(each) for each in styles}))
    metadata = describe(headline=meta.findtext(f".//{_DC}title"), byline=meta.findtext(f".//{_DC}creator"))
    yield Part(in_paragraphs(told.lines), metadata=metadata, unseen=told.unseen)


def read_book(data: bytes, rules: Rules) -> Iterator[Part]:
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
        yield Part(text, f"#{number}", metadata=describe(**said), unseen=chapter.unseen)


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
