"""HTML → a tree of what a browser shows, and the longer pieces that it hides.

Deleted text goes, and leaves a space where it stood between two words; marks of footnotes go, so that they are no
digits of the number before them; `<q>` gets its quotation marks. `aria-hidden` hides nothing from those who see.
"""

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Final

from summarizer.loading.marks import is_mark, raised
from summarizer.loading.pages.blocks import DIVIDING
from summarizer.loading.parts import UnusableError

if TYPE_CHECKING:
    from lxml.html import HtmlElement
else:
    HtmlElement = Any

_DECLARATION: Final = re.compile(r"^\s*<\?xml[^>]*\?>")
_NO_TEXT: Final = frozenset(
    {"script", "style", "template", "noscript", "svg", "object", "iframe", "video", "audio", "canvas", "select",
     "textarea", "button", "input", "datalist", "head", "math"}
)  # fmt: skip
"""What holds no text of the page, whatever stands in it; a browser that runs scripts shows no `<noscript>`."""
_DELETED: Final = frozenset({"del", "s", "strike"})
_HIDING: Final = re.compile(
    r"display\s*:\s*none|visibility\s*:\s*hidden|font-size\s*:\s*0(?:\.0+)?(?:px|pt|em|rem|%)?\s*(?:;|!|$)",
    re.IGNORECASE,
)
_STRIKING: Final = re.compile(r"text-decoration(?:-line)?\s*:[^;]*line-through", re.IGNORECASE)
_BARE_MARK: Final = re.compile(r"(?<=[\w.,;:!?”’\"')%])\[\d{1,3}\]")


@dataclass(frozen=True, slots=True)
class Unseen:
    """A piece of text that a browser does not show, and the element that follows or holds its place."""

    text: str
    place: HtmlElement


def parse(page: str) -> HtmlElement:
    """Parse a page or a piece of one.

    Raises:
        UnusableError: there is nothing in it.
    """
    from lxml import etree, html  # noqa: PLC0415  # slow to import, and needed for HTML only

    try:
        # lxml takes no text that names an encoding of bytes, as XHTML does in its first line.
        return html.document_fromstring(
            _DECLARATION.sub("", page, count=1) or " ", html.HTMLParser(remove_comments=True, remove_pis=True)
        )
    except (etree.ParserError, ValueError) as error:
        raise UnusableError("a web page in which no article can be told: copy its text into a .txt file") from error


def show(tree: HtmlElement) -> list[Unseen]:
    """Take out of a tree what a browser does not show, and what is marked as deleted or as a footnote.

    Returns:
        The text that was hidden, in the order of the page, with where it stood.
    """
    from lxml import etree  # noqa: PLC0415  # slow to import, and needed for HTML only

    unseen = []
    for element in list(tree.iter(etree.Element)):
        if element.tag in {"html", "body"}:
            continue  # many pages hide themselves until a script has run
        if element.tag in _NO_TEXT:
            _drop(element)
        elif element.tag in _DELETED or _STRIKING.search(element.get("style", "")):
            _drop(element, leaves_space=True)
        elif _is_hidden(element):
            text = " ".join(" ".join(element.itertext()).split())
            place = element.getparent()
            if text and place is not None:
                unseen.append(Unseen(text, place))
            _drop(element)
    _mark(tree)
    return [each for each in unseen if each.place is tree or tree in each.place.iterancestors()]


def _is_hidden(element: HtmlElement) -> bool:
    closed = element.tag == "dialog" and element.get("open") is None
    return closed or element.get("hidden") is not None or bool(_HIDING.search(element.get("style", "")))


def _mark(tree: HtmlElement) -> None:
    """Take out footnote marks, and put in the marks of quotation."""
    for element in list(tree.iter("sup", "a")):
        text = "".join(element.itertext())
        if element.tag == "sup":
            # A link to a note is no power, whatever stands before it.
            told = "" if is_mark(text) and element.find(".//a") is not None else raised(text, _before(element))
            if told != text:
                _replace(element, told)
        elif _is_note_link(element, text.strip()):
            _drop(element)
    for element in tree.iter():
        element.text = element.text and _BARE_MARK.sub("", element.text)
        element.tail = element.tail and _BARE_MARK.sub("", element.tail)
        if element.tag == "q":
            opening, closing = "‘’" if any(True for _ in element.iterancestors("q")) else "“”"
            element.text = opening + (element.text or "")
            if len(element):
                element[-1].tail = (element[-1].tail or "") + closing
            else:
                element.text += closing


def _is_note_link(link: HtmlElement, text: str) -> bool:
    """Tell whether a link leads to a note on the same page: `[1]`, or a bare number glued to the word before it."""
    return (
        link.get("href", "").startswith("#")
        and is_mark(text)
        and (text.startswith("[") or _before(link)[-1:].strip() != "")
    )


def _before(element: HtmlElement) -> str:
    """Return the text right before an element, as far as it stands in the same parent."""
    previous = element.getprevious()
    if previous is not None:
        return str(previous.tail or "".join(previous.itertext()))
    parent = element.getparent()
    return str(parent.text or "") if parent is not None else ""


def _drop(element: HtmlElement, *, leaves_space: bool = False) -> None:
    """Empty an element, and leave what follows it; between two words leave a space, if asked."""
    before, after = _before(element)[-1:], (element.tail or "")[:1]
    _replace(element, " " if leaves_space and before.isalnum() and (after.isalnum() or not after) else "")


def _replace(element: HtmlElement, text: str) -> None:
    """Put text in the place of an element; to take it out would copy what follows it, each time."""
    element.clear(keep_tail=True)
    element.text = text or None
    if element.tag in DIVIDING:
        element.tag = "span"  # what is not shown divides nothing
